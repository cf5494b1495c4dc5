"""What one answer says, to the last field, and which of several answers decides at which instant."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from asn1crypto import ocsp as asn1_ocsp
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID

from citizen_inbox.demo.authority import Revoked
from citizen_inbox.evidence.certificates import Certificate, read_certificate
from citizen_inbox.evidence.crl import distribution_urls, read_crl
from citizen_inbox.evidence.ocsp import ocsp_request, read_ocsp, responder_urls
from citizen_inbox.evidence.revocation import Answer, Revocation, judge_revocation, judge_statements, read_answer
from citizen_inbox.evidence.statement import ON_HOLD, Statement, issued_by

SECOND, HOUR, DAY = timedelta(seconds=1), timedelta(hours=1), timedelta(days=1)
AT = datetime(2026, 10, 12, 8, 15, tzinfo=UTC)
NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)
BEGIN, END = datetime(2024, 1, 1, tzinfo=UTC), datetime(2026, 12, 31, tzinfo=UTC)
SERIAL = 4713
URL = "http://ca.pratica.example/CRL"
EXPIRED_KEPT = x509.ObjectIdentifier("2.5.29.60")
LOST = x509.ReasonFlags.key_compromise


@pytest.fixture(scope="module")
def leaf(authority) -> x509.Certificate:
    made = authority.provider("pec-a.example", "GESTORE A S.p.A.", BEGIN, END, crl_url=URL, serial=SERIAL)
    return made.certificate


@pytest.fixture(scope="module")
def certificate(leaf) -> Certificate:
    found = read_certificate(leaf.public_bytes(Encoding.DER))
    assert found
    return found


@pytest.fixture(scope="module")
def keys(authority):
    return (authority.issuer.key.public_key(),)


# one list


def test_a_list_that_is_silent(authority, certificate, keys):
    made = authority.make_crl(AT, [Revoked(SERIAL + 1, AT)], NOW)
    assert read_crl(made, certificate, keys) == Statement(AT, NOW)


def test_a_list_that_names_the_certificate(authority, certificate, keys):
    since = (x509.InvalidityDate((AT - DAY).replace(tzinfo=None)), True)
    plain = authority.make_crl(NOW, [Revoked(SERIAL, AT)], NOW + HOUR)
    assert read_crl(plain, certificate, keys) == Statement(NOW, NOW + HOUR, AT)
    full = authority.make_crl(NOW, [Revoked(SERIAL, AT, LOST, (since,))], NOW + HOUR)
    assert read_crl(full, certificate, keys) == Statement(NOW, NOW + HOUR, AT, "keyCompromise", AT - DAY)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (b"\x18\x0f20240102030405Z", datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
        (b"\x0c\x0f20240102030405Z", None),
        (b"\x18\x0f20240102030405+", None),
        (b"\x18\x0d202401020304Z", None),
        (b"\x18\x02\xc3\xa8", None),
        (b"\x18\x0f202401020304Z", None),
        (b"\x18\x10020240102030405Z", None),
        (b"\x18\x0f20241302030405Z", None),
        (b"", None),
    ],
)
def test_since_when_the_expired_are_kept(authority, certificate, keys, written, kept):
    number, extension = x509.CRLNumber(1), x509.UnrecognizedExtension(EXPIRED_KEPT, written)
    made = authority.make_crl(AT, [], NOW, extensions=[(number, False), (extension, False)])
    assert read_crl(made, certificate, keys) == Statement(AT, NOW, keeps_expired_from=kept)


def test_a_list_of_some_reasons_is_incomplete(authority, certificate, keys):
    scope = x509.IssuingDistributionPoint(None, None, False, False, frozenset({LOST}), False, False)
    made = authority.make_crl(AT, [], NOW, extensions=[(scope, True)])
    assert read_crl(made, certificate, keys) == Statement(AT, NOW, complete=False)


def test_any_of_several_keys_may_have_signed(authority, certificate, keys):
    other = ec.generate_private_key(ec.SECP256R1()).public_key()
    made = authority.make_crl(AT)
    assert isinstance(read_crl(made, certificate, (other, *keys)), Statement)
    assert read_crl(made, certificate, (other,)) == "answer-forged"
    assert read_crl(made, certificate, ()) == "answer-forged"
    answer = authority.make_ocsp(certificate.parsed, AT)
    assert isinstance(read_ocsp(answer, certificate, iter((other, *keys))), Statement)
    assert read_ocsp(answer, certificate, (other,)) == "answer-foreign"


@pytest.mark.parametrize("critical", [True, False])
def test_an_entry_with_what_is_unknown_here(authority, certificate, keys, critical):
    unknown = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.3.6.1.4.1.99999.1"), b"\x05\x00")
    made = authority.make_crl(NOW, [Revoked(SERIAL, AT, LOST, ((unknown, critical),))], NOW + HOUR)
    plain = Statement(NOW, NOW + HOUR, AT, "keyCompromise")
    assert read_crl(made, certificate, keys) == ("answer-unusable" if critical else plain)


# addresses


def test_addresses_of_every_point_and_of_the_right_kind(authority):
    def uri(text: str) -> x509.GeneralName:
        return x509.UniformResourceIdentifier(text)

    def point(*names: x509.GeneralName) -> x509.DistributionPoint:
        return x509.DistributionPoint(list(names), None, None, None)

    def access(method: x509.ObjectIdentifier, where: x509.GeneralName) -> x509.AccessDescription:
        return x509.AccessDescription(method, where)

    relative = x509.RelativeDistinguishedName([x509.NameAttribute(x509.NameOID.COMMON_NAME, "CRL1")])
    points = [
        point(x509.DNSName("ca.example"), uri("http://ca.example/1")),
        x509.DistributionPoint(None, relative, None, None),
        point(uri("ldap://ca.example/2"), uri("http://ca.example/3")),
    ]
    accesses = [
        access(AuthorityInformationAccessOID.CA_ISSUERS, uri("http://ca.example/issuer")),
        access(AuthorityInformationAccessOID.OCSP, x509.DNSName("ocsp.ca.example")),
        access(AuthorityInformationAccessOID.OCSP, uri("http://ca.example/OCSP")),
    ]
    made = (
        _builder(authority)
        .add_extension(x509.CRLDistributionPoints(points), critical=False)
        .add_extension(x509.AuthorityInformationAccess(accesses), critical=False)
    )
    found = read_certificate(made.sign(authority.issuer.key, hashes.SHA256()).public_bytes(Encoding.DER))
    assert found
    assert distribution_urls(found) == ("http://ca.example/1", "ldap://ca.example/2", "http://ca.example/3")
    assert responder_urls(found) == ("http://ca.example/OCSP",)


def _builder(authority, key=None, end: datetime = END, begin: datetime = BEGIN) -> x509.CertificateBuilder:
    key = key or authority.issuer.key.public_key()
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Risponditore")])
    return x509.CertificateBuilder(authority.issuer.certificate.subject, subject, key, 99, begin, end)


# one OCSP answer


def _responder(authority, key, begin: datetime = BEGIN, end: datetime = END) -> x509.Certificate:
    usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.OCSP_SIGNING])
    made = _builder(authority, key.public_key(), end, begin).add_extension(usage, critical=False)
    return made.sign(authority.issuer.key, hashes.SHA256())


def _answer(authority, leaf, key, responder, digest: hashes.HashAlgorithm | None) -> bytes:
    builder = ocsp.OCSPResponseBuilder().add_response(
        cert=leaf, issuer=authority.issuer.certificate, algorithm=hashes.SHA256(),
        cert_status=ocsp.OCSPCertStatus.GOOD, this_update=AT, next_update=NOW,
        revocation_time=None, revocation_reason=None,
    )  # fmt: skip
    builder = builder.responder_id(ocsp.OCSPResponderEncoding.HASH, responder).certificates([responder])
    return builder.sign(key, digest).public_bytes(Encoding.DER)


def test_an_answer_that_knows_nothing_bad(authority, leaf, certificate, keys):
    assert read_ocsp(authority.make_ocsp(leaf, AT), certificate, keys) == Statement(AT, AT + DAY)


@pytest.mark.parametrize("reason", [None, LOST])
def test_an_answer_that_says_revoked(authority, leaf, certificate, keys, reason):
    made = authority.make_ocsp(leaf, NOW, Revoked(SERIAL, AT, reason))
    assert read_ocsp(made, certificate, keys) == Statement(NOW, NOW + DAY, AT, reason.value if reason else "")


@pytest.mark.parametrize("digest", [hashes.SHA256(), hashes.SHA384(), hashes.SHA512()])
def test_a_responder_on_a_curve_may_use_any_digest(authority, leaf, certificate, keys, digest):
    key = ec.generate_private_key(ec.SECP384R1())
    made = _answer(authority, leaf, key, _responder(authority, key), digest)
    assert read_ocsp(made, certificate, keys) == Statement(AT, NOW)


def test_a_scheme_without_a_digest_is_not_believed(authority, leaf, certificate, keys):
    key = ed25519.Ed25519PrivateKey.generate()
    made = _answer(authority, leaf, key, _responder(authority, key), None)
    assert read_ocsp(made, certificate, keys) == "answer-forged"


@pytest.mark.parametrize(
    ("produced", "believed"), [(BEGIN - SECOND, False), (BEGIN, True), (END, True), (END + SECOND, False)]
)
def test_a_responder_answers_from_its_first_to_its_last_second(authority, leaf, certificate, keys, produced, believed):
    by = authority.provider("pec-b.example", "B").key
    whole = asn1_ocsp.OCSPResponse.load(_answer(authority, leaf, by, _responder(authority, by), hashes.SHA256()))
    basic = whole["response_bytes"]["response"].parsed
    basic["tbs_response_data"]["produced_at"] = produced
    content = basic["tbs_response_data"].dump(force=True)
    basic["signature"] = by.sign(content, padding.PKCS1v15(), hashes.SHA256())
    whole["response_bytes"]["response"] = basic
    found = read_ocsp(whole.dump(force=True), certificate, keys)
    assert found == (Statement(AT, NOW) if believed else "answer-forged")


@pytest.mark.parametrize(("place", "believed"), [(7, True), (8, False)])
def test_only_so_many_certificates_of_an_answer_are_tried(authority, leaf, certificate, keys, place, believed):
    key = ec.generate_private_key(ec.SECP256R1())
    responder = _responder(authority, key)
    builder = ocsp.OCSPResponseBuilder().add_response(
        cert=leaf, issuer=authority.issuer.certificate, algorithm=hashes.SHA1(),
        cert_status=ocsp.OCSPCertStatus.GOOD, this_update=AT, next_update=NOW,
        revocation_time=None, revocation_reason=None,
    )  # fmt: skip
    builder = builder.responder_id(ocsp.OCSPResponderEncoding.HASH, responder)
    made = builder.certificates([*[leaf] * place, responder]).sign(key, hashes.SHA256()).public_bytes(Encoding.DER)
    assert isinstance(read_ocsp(made, certificate, keys), Statement) is believed


def test_the_request_asks_with_sha_1_about_one_certificate(authority, certificate, keys):
    request = ocsp.load_der_ocsp_request(ocsp_request(certificate, keys[0]))
    assert isinstance(request.hash_algorithm, hashes.SHA1)
    assert request.serial_number == SERIAL


# a statement


@pytest.mark.parametrize(
    ("statement", "lost_at", "compromised"),
    [
        (Statement(NOW, None), None, False),
        (Statement(NOW, None, None, "keyCompromise", AT), None, False),
        (Statement(NOW, None, AT), AT, False),
        (Statement(NOW, None, AT, "superseded"), AT, False),
        (Statement(NOW, None, AT, "keyCompromise"), AT, True),
        (Statement(NOW, None, AT, "cACompromise"), AT, True),
        (Statement(NOW, None, AT, "aACompromise"), AT, True),
        (Statement(NOW, None, AT, "", AT - DAY), AT - DAY, False),
        (Statement(NOW, None, AT, "", AT + DAY), AT, False),
    ],
)
def test_since_when_a_certificate_counts_no_longer(statement, lost_at, compromised):
    assert (statement.lost_at, statement.compromised) == (lost_at, compromised)


# several statements


def answer(name: str) -> Answer:
    return Answer("crl", f"http://{name}.example", NOW, name.encode())


ONE, TWO, THREE = answer("uno"), answer("due"), answer("tre")


def silent(at: datetime, until: datetime | None = None, **changes: object) -> Statement:
    return Statement(at, until or at + HOUR, **changes)


@pytest.mark.parametrize(
    ("statement", "now", "why"),
    [
        (silent(AT), NOW, ""),
        (silent(AT - SECOND), NOW, "answer-stale"),
        (silent(AT, complete=False), NOW, "answer-unusable"),
        (silent(NOW + HOUR), NOW, ""),
        (silent(NOW + HOUR + SECOND), NOW, "answer-early"),
        (silent(AT - DAY, NOW), NOW, ""),
        (silent(AT - DAY, NOW - SECOND), NOW, "answer-stale"),
        (silent(AT - DAY, END + DAY), END, ""),
        (silent(AT - DAY, END + DAY), END + SECOND, "answer-stale"),
        (silent(END), END + DAY, ""),
        (silent(END + SECOND), END + DAY, "answer-late"),
        (silent(END + SECOND, keeps_expired_from=END), END + DAY, ""),
        (silent(END + SECOND, keeps_expired_from=END + SECOND), END + DAY, "answer-late"),
        (silent(END + SECOND, keeps_expired_from=BEGIN), END + DAY, ""),
        (silent(END + SECOND, complete=False), END + DAY, "answer-unusable"),
    ],
)
def test_when_silence_proves_something(certificate, statement, now, why):
    found = judge_statements([(ONE, statement)], certificate, AT, now)
    expected = Revocation("unknown", why=((why, ONE.url),)) if why else Revocation("good", ONE, statement)
    assert found == expected


def test_without_answers_nothing_is_known(certificate):
    assert judge_statements([], certificate, AT, NOW) == Revocation("unknown", None, None, ())


def test_every_useless_answer_is_told_once(certificate):
    read = [(ONE, "answer-forged"), (TWO, silent(AT - DAY)), (ONE, "answer-forged"), (THREE, "answer-foreign")]
    assert judge_statements(read, certificate, AT, NOW).why == (
        ("answer-forged", ONE.url),
        ("answer-stale", TWO.url),
        ("answer-foreign", THREE.url),
    )


def test_the_newest_of_those_that_prove_something_decides(certificate):
    old, new, early = silent(AT), silent(AT + DAY), silent(NOW + DAY)
    for read in ([(ONE, old), (TWO, new), (THREE, early)], [(THREE, early), (TWO, new), (ONE, old)]):
        assert judge_statements(read, certificate, AT, NOW) == Revocation("good", TWO, new)


def test_the_gravest_revocation_decides(certificate):
    lost = Statement(NOW, None, AT + 2 * DAY, "keyCompromise")
    first, last = Statement(NOW, None, AT - DAY), Statement(NOW, None, AT + DAY)
    by_invalidity = Statement(NOW, None, AT + DAY, "superseded", AT - 2 * DAY)
    for gravest, other in ((lost, first), (first, last), (by_invalidity, first), (last, silent(AT))):
        for read in ([(ONE, gravest), (TWO, other)], [(TWO, other), (ONE, gravest)]):
            assert judge_statements(read, certificate, AT, NOW) == Revocation("revoked", ONE, gravest)


@pytest.mark.parametrize(
    ("other", "state"),
    [
        (silent(AT + HOUR), "good"),
        (silent(AT), "revoked"),
        (silent(AT - HOUR), "revoked"),
        (silent(AT + HOUR, complete=False), "revoked"),
        (Statement(AT + HOUR, None, AT, ON_HOLD), "revoked"),
    ],
)
def test_what_lifts_a_suspension(certificate, other, state):
    held = Statement(AT, AT + HOUR, AT - DAY, ON_HOLD)
    found = judge_statements([(ONE, held), (TWO, other)], certificate, AT, NOW)
    assert (found.state, found.answer) == (state, ONE if state == "revoked" else TWO)


def test_nothing_lifts_a_revocation(certificate):
    for reason in ("", "superseded", "keyCompromise"):
        gone = Statement(AT, AT + HOUR, AT - DAY, reason)
        assert judge_statements([(ONE, gone), (TWO, silent(NOW))], certificate, AT, NOW).state == "revoked"


def test_an_answer_is_read_by_its_kind(authority, leaf, certificate, keys):
    one, other = authority.make_crl(AT), authority.make_ocsp(leaf, AT)
    assert isinstance(read_answer(Answer("crl", "", NOW, one), certificate, keys), Statement)
    assert isinstance(read_answer(Answer("ocsp", "", NOW, other), certificate, keys), Statement)
    assert read_answer(Answer("ocsp", "", NOW, one), certificate, keys) == "answer-unreadable"
    assert read_answer(Answer("crl", "", NOW, other), certificate, keys) == "answer-unreadable"
    assert judge_revocation(certificate, iter(keys), [Answer("crl", URL, NOW, one)], AT, NOW).state == "good"
    several = [Answer("crl", URL, NOW, b""), Answer("crl", URL, NOW, one)]
    assert judge_revocation(certificate, iter(keys), several, AT, NOW).answer == several[1]


def test_an_algorithm_that_nobody_knows_is_no_signature(authority):
    der = authority.provider("pec-a.example", "GESTORE A S.p.A.").certificate.public_bytes(Encoding.DER)
    strange = der.replace(bytes.fromhex("2a864886f70d01010b"), bytes.fromhex("2a864886f70d010163"))
    assert strange != der
    key = authority.issuer.key.public_key()
    assert issued_by(x509.load_der_x509_certificate(der), key)
    assert not issued_by(x509.load_der_x509_certificate(strange), key)
