"""Answers about revocation, good and bad ones, and what they make of a verdict (rules of time and revocation)."""

from __future__ import annotations

import base64
import warnings
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from asn1crypto import ocsp as asn1_ocsp
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.x509 import ocsp
from cryptography.x509.oid import ExtendedKeyUsageOID
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mailroom import AT, NOW, genuine, outcome_of, take_apart

from citizen_inbox.demo.authority import Authority, Identity, Revoked, make_crl, make_ocsp, new_key
from citizen_inbox.demo.postman import Provider
from citizen_inbox.evidence.case import open_case
from citizen_inbox.evidence.certificates import read_certificate
from citizen_inbox.evidence.crl import distribution_urls
from citizen_inbox.evidence.examine import examine
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.ocsp import ocsp_request, responder_urls
from citizen_inbox.evidence.revocation import Answer, expiry, judge_revocation, read_answer
from citizen_inbox.evidence.statement import Statement, issuer_keys, signed_by
from citizen_inbox.evidence.times import times
from citizen_inbox.evidence.trust import parse_anchors
from citizen_inbox.findings import Outcome
from citizen_inbox.mail.message import parse_message
from citizen_inbox.pec.envelope import open_envelope
from citizen_inbox.translation import voice

SERIAL = 2**63 + 12345
CRL_URL = "http://ca.pratica.example/CRL"
OCSP_URL = "http://ca.pratica.example/OCSP"
DAY = timedelta(days=1)
BEFORE, AFTER = AT - DAY, AT + DAY
COMPROMISED = x509.ReasonFlags.key_compromise
HOLD = x509.ReasonFlags.certificate_hold


@pytest.fixture(scope="module")
def leaf(authority):
    return authority.provider("pec-a.example", "GESTORE A S.p.A.", crl_url=CRL_URL, ocsp_url=OCSP_URL, serial=SERIAL)


@pytest.fixture(scope="module")
def signer(leaf):
    return Provider("pec-a.example", "GESTORE A S.p.A.", leaf)


@pytest.fixture(scope="module")
def certificate(leaf):
    found = read_certificate(leaf.certificate.public_bytes(serialization.Encoding.DER))
    assert found
    return found


@pytest.fixture(scope="module")
def anchors(authority):
    return parse_anchors(authority.anchors_toml())


@pytest.fixture(scope="module")
def keys(certificate, anchors):
    return issuer_keys(certificate, anchors, "pec-issuer")


@pytest.fixture(scope="module")
def mail(signer):
    return genuine("transport", signer)


def crl(der: bytes, url: str = CRL_URL) -> Answer:
    return Answer("crl", url, NOW, der)


def ocsp_answer(der: bytes) -> Answer:
    return Answer("ocsp", OCSP_URL, NOW, der)


@pytest.fixture
def verdict(mail, anchors):
    """The evidence of the mail with these answers at hand."""

    def judge(*answers: Answer, at: datetime = NOW, raw: bytes = mail, **changes: object):
        return examine(open_envelope(parse_message(raw)), Grounds(anchors, at, answers=answers, **changes))

    return judge


def code(evidence) -> str:
    return evidence.verdict.code.value


def test_the_serial_is_one_that_signed_64_bits_cannot_hold(certificate):
    assert certificate.serial == SERIAL > 2**63


def test_addresses_are_those_printed_in_the_certificate(certificate, provider_a):
    assert distribution_urls(certificate) == (CRL_URL,)
    assert responder_urls(certificate) == (OCSP_URL,)
    bare = read_certificate(provider_a.identity.certificate.public_bytes(serialization.Encoding.DER))
    assert bare
    assert distribution_urls(bare) == responder_urls(bare) == ()


# rows of the evaluation time rule


def test_without_an_answer_revocation_was_not_checked(verdict):
    evidence = verdict()
    assert code(evidence) == "OK_REV_UNKNOWN"
    assert outcome_of(evidence, "revocation-unknown") == "undetermined"
    assert not any(found.code.startswith("answer-") for found in evidence.findings)


@pytest.mark.parametrize("kind", ["crl", "ocsp"])
def test_an_answer_given_after_the_mail_makes_it_plainly_verified(verdict, authority, leaf, kind):
    made = (
        crl(authority.make_crl(AFTER)) if kind == "crl" else ocsp_answer(authority.make_ocsp(leaf.certificate, AFTER))
    )
    evidence = verdict(made)
    assert code(evidence) == "OK"
    assert evidence.verdict.outcome is Outcome.PROVEN
    found = next(found for found in evidence.findings if found.code == "not-revoked")
    assert found.outcome is Outcome.PROVEN
    assert found.facts["answer"] == made.sha256
    assert found.facts["url"] == made.url
    assert found.facts["answered"] == AFTER.astimezone(UTC).isoformat(sep=" ")
    assert not outcome_of(evidence, "revocation-unknown")


def test_today_s_answer_serves_though_it_is_older_than_the_mail(verdict, authority):
    made = crl(authority.make_crl(BEFORE, next_update=NOW))
    assert code(verdict(made)) == "OK"
    late = verdict(made, at=NOW + timedelta(seconds=1))
    assert code(late) == "OK_REV_UNKNOWN"
    assert outcome_of(late, "answer-stale") == "undetermined"


def test_an_answer_of_the_certified_second_is_late_enough(verdict, authority):
    assert code(verdict(crl(authority.make_crl(AT)))) == "OK"
    assert code(verdict(crl(authority.make_crl(AT - timedelta(seconds=1))))) == "OK_REV_UNKNOWN"


def test_an_expired_certificate_with_no_answer_can_no_longer_be_checked(verdict):
    assert code(verdict(at=datetime(2028, 1, 1, tzinfo=UTC))) == "OK_EXPIRED_SINCE"


def test_an_archived_list_serves_for_an_expired_certificate(verdict, authority):
    evidence = verdict(crl(authority.make_crl(AFTER)), at=datetime(2028, 1, 1, tzinfo=UTC))
    assert code(evidence) == "OK"
    assert outcome_of(evidence, "certificate-expired-since") == "undetermined"


def test_a_list_made_after_expiry_says_nothing_about_the_expired(verdict, authority, certificate):
    now = datetime(2028, 1, 1, tzinfo=UTC)
    at_the_end = crl(authority.make_crl(certificate.valid_to))
    assert code(verdict(at_the_end, at=now)) == "OK"
    after = verdict(crl(authority.make_crl(certificate.valid_to + timedelta(seconds=1))), at=now)
    assert code(after) == "OK_EXPIRED_SINCE"
    assert outcome_of(after, "answer-late") == "undetermined"


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        (b"20080101000000Z", "OK"),
        (b"20261231000000Z", "OK"),
        (b"20270101000000Z", "OK_EXPIRED_SINCE"),
        (b"nonsense", "OK_EXPIRED_SINCE"),
        (b"\xff", "OK_EXPIRED_SINCE"),
    ],
)
def test_some_lists_keep_the_expired_and_say_from_when(verdict, authority, certificate, kept, expected):
    assert certificate.valid_to == datetime(2026, 12, 31, tzinfo=UTC)
    value = x509.UnrecognizedExtension(x509.ObjectIdentifier("2.5.29.60"), b"\x18" + bytes([len(kept)]) + kept)
    now = datetime(2028, 1, 1, tzinfo=UTC)
    made = crl(authority.make_crl(now - DAY, extensions=[(value, False)]))
    assert code(verdict(made, at=now)) == expected


def test_what_is_no_time_keeps_nothing(verdict, authority):
    value = x509.UnrecognizedExtension(x509.ObjectIdentifier("2.5.29.60"), b"\x05\x00")
    now = datetime(2028, 1, 1, tzinfo=UTC)
    made = crl(authority.make_crl(now - DAY, extensions=[(value, False)]))
    assert code(verdict(made, at=now)) == "OK_EXPIRED_SINCE"


@pytest.mark.parametrize("kind", ["crl", "ocsp"])
@pytest.mark.parametrize(
    ("revoked_at", "reason", "expected"),
    [
        (BEFORE, None, "REVOKED"),
        (AT, x509.ReasonFlags.superseded, "REVOKED"),
        (AFTER, x509.ReasonFlags.superseded, "REVOKED_AFTER"),
        (AFTER, None, "REVOKED_AFTER"),
        (AFTER, COMPROMISED, "REVOKED"),
        (AFTER, x509.ReasonFlags.ca_compromise, "REVOKED"),
        (BEFORE, COMPROMISED, "REVOKED"),
        (BEFORE, HOLD, "REVOKED"),
        (AFTER, HOLD, "REVOKED_AFTER"),
    ],
)
def test_revoked_before_after_and_for_a_lost_key(verdict, authority, leaf, kind, revoked_at, reason, expected):
    entry = Revoked(SERIAL, revoked_at, reason)
    given_at = AFTER + DAY
    if kind == "crl":
        made = crl(authority.make_crl(given_at, [Revoked(7, BEFORE), entry]))
    else:
        made = ocsp_answer(authority.make_ocsp(leaf.certificate, given_at, entry))
    evidence = verdict(made)
    assert code(evidence) == expected
    assert evidence.verdict.outcome is (Outcome.REFUTED if expected == "REVOKED" else Outcome.UNDETERMINED)
    codes = {found.code for found in evidence.findings if found.outcome is Outcome.REFUTED}
    lost = revoked_at > AT and reason in {COMPROMISED, x509.ReasonFlags.ca_compromise}
    assert codes == ({"key-compromised"} if lost else {"not-revoked"} if expected == "REVOKED" else set())
    found = next(found for found in evidence.findings if found.facts.get("answer") == made.sha256)
    assert found.facts["reason"] == (reason.value if reason else "")
    assert found.facts["revoked_at"] == revoked_at.astimezone(UTC).isoformat(sep=" ")


def test_a_stale_list_still_proves_that_it_was_revoked(verdict, authority):
    assert code(verdict(crl(authority.make_crl(BEFORE, [Revoked(SERIAL, BEFORE - DAY)])))) == "REVOKED"


def test_invalid_since_an_earlier_day_counts_from_that_day(verdict, authority):
    def made(invalid: datetime) -> Answer:
        since = ((x509.InvalidityDate(invalid.astimezone(UTC).replace(tzinfo=None)), False),)
        return crl(authority.make_crl(AFTER, [Revoked(SERIAL, AFTER, x509.ReasonFlags.superseded, since)]))

    assert code(verdict(made(BEFORE))) == "REVOKED"
    assert code(verdict(made(AT + timedelta(seconds=1)))) == "REVOKED_AFTER"


@pytest.mark.parametrize("witness", ["arrived_at", "first_seen_at"])
def test_a_mail_that_was_here_before_the_revocation_stays_verified_and_says_so(verdict, authority, witness):
    made = crl(authority.make_crl(AFTER, [Revoked(SERIAL, AFTER, x509.ReasonFlags.cessation_of_operation)]))
    seen = AT + timedelta(minutes=1)
    evidence = verdict(made, **{witness: seen})
    assert code(evidence) == "OK"
    found = next(found for found in evidence.findings if found.code == "revoked-since")
    assert found.outcome is Outcome.PROVEN
    assert found.facts["seen"] == seen.isoformat(sep=" ")
    assert code(verdict(made, **{witness: AFTER})) == "REVOKED_AFTER"
    both = verdict(made, arrived_at=AFTER + DAY, first_seen_at=seen)
    assert code(both) == "OK"


def test_no_witness_helps_against_a_lost_key(verdict, authority):
    made = crl(authority.make_crl(AFTER, [Revoked(SERIAL, AFTER, COMPROMISED)]))
    assert code(verdict(made, arrived_at=AT)) == "REVOKED"


def test_what_is_worse_than_revoked_after_stays_the_headline(verdict, authority, mail):
    altered = mail.replace(b"X-Trasporto", b"X-Trasporto", 1)
    broken = take_apart(mail)
    broken = replace(broken, content=broken.content + b"\r\nAggiunta").build()
    made = crl(authority.make_crl(AFTER, [Revoked(SERIAL, AFTER)]))
    assert code(verdict(made, raw=altered)) == "REVOKED_AFTER"
    assert code(verdict(made, raw=broken)) == "ALTERED"
    assert code(verdict(crl(authority.make_crl(AFTER)), raw=broken)) == "ALTERED"


def test_the_later_of_two_claimed_times_is_judged(verdict, authority, mail, leaf):
    signed_late = take_apart(mail).signed_by(leaf, AT + timedelta(minutes=30)).build()
    made = crl(authority.make_crl(AFTER, [Revoked(SERIAL, AT + timedelta(minutes=15))]))
    assert code(verdict(made, raw=signed_late)) == "REVOKED"
    assert code(verdict(made)) == "REVOKED_AFTER"


# answers that must not count


def test_a_list_signed_by_another_key_is_not_believed(verdict):
    forger = Authority()
    evidence = verdict(crl(forger.make_crl(AFTER, [Revoked(SERIAL, BEFORE)])))
    assert code(evidence) == "OK_REV_UNKNOWN"
    assert outcome_of(evidence, "answer-forged") == "undetermined"


def test_another_authority_s_list_says_nothing(verdict):
    evidence = verdict(crl(Authority("Altra").make_crl(AFTER)))
    assert code(evidence) == "OK_REV_UNKNOWN"
    assert outcome_of(evidence, "answer-foreign") == "undetermined"


def test_a_changed_list_is_not_believed(verdict, authority):
    der = bytearray(authority.make_crl(AFTER, [Revoked(SERIAL, BEFORE)]))
    der[-1] ^= 1
    assert outcome_of(verdict(crl(bytes(der))), "answer-forged") == "undetermined"


@pytest.mark.parametrize("kind", ["crl", "ocsp"])
@pytest.mark.parametrize("der", [b"", b"<html>404</html>", b"\x30\x80", b"\x30\x03\x02\x01\x01"])
def test_garbage_is_no_answer(verdict, kind, der):
    evidence = verdict(Answer(kind, CRL_URL, NOW, der))
    assert code(evidence) == "OK_REV_UNKNOWN"
    assert outcome_of(evidence, "answer-unreadable") == "undetermined"


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_bytes_make_a_reader_raise(authority, leaf, certificate, data):
    good = authority.make_crl(AFTER) if data.draw(st.booleans()) else authority.make_ocsp(leaf.certificate, AFTER)
    kind = data.draw(st.sampled_from(["crl", "ocsp"]))
    place = data.draw(st.integers(0, len(good) - 1))
    changed = good[:place] + data.draw(st.binary(max_size=4)) + good[place + data.draw(st.integers(0, 4)) :]
    found = read_answer(Answer(kind, "", NOW, changed), certificate, [authority.issuer.key.public_key()])
    assert isinstance(found, str) or changed == good or found.revoked_at is None


@pytest.mark.parametrize(("kind", "why"), [("crl", "answer-foreign"), ("ocsp", "answer-forged")])
def test_names_that_break_the_rules_of_names_are_no_news(authority, leaf, certificate, keys, kind, why):
    """The library warns of a country of three letters; warnings fail the tests, and people have no use for them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        name = x509.Name([x509.NameAttribute(x509.NameOID.COUNTRY_NAME, "ITA", _validate=False)])
        template = authority.responder(BEFORE)
        stranger = x509.CertificateBuilder(
            name, name, template.key.public_key(), 7, BEFORE, AFTER, list(template.certificate.extensions)
        ).sign(template.key, hashes.SHA256())
        by = Identity(template.key, stranger, ())
        issuer = authority.issuer.certificate
        der = make_crl(by, AFTER) if kind == "crl" else make_ocsp(issuer, leaf.certificate, AFTER, None, by)
    answer = crl(der) if kind == "crl" else ocsp_answer(der)
    assert read_answer(answer, certificate, keys) == why


def test_an_answer_from_the_future_does_not_count_yet(verdict, authority):
    hour = timedelta(hours=1)
    assert code(verdict(crl(authority.make_crl(NOW + hour)))) == "OK"
    evidence = verdict(crl(authority.make_crl(NOW + hour + timedelta(seconds=1))))
    assert code(evidence) == "OK_REV_UNKNOWN"
    assert outcome_of(evidence, "answer-early") == "undetermined"


def _scope(**changes: object) -> x509.IssuingDistributionPoint:
    usual = {
        "full_name": None, "relative_name": None, "only_contains_user_certs": False, "only_contains_ca_certs": False,
        "only_some_reasons": None, "indirect_crl": False, "only_contains_attribute_certs": False,
    }  # fmt: skip
    return x509.IssuingDistributionPoint(**{**usual, **changes})


def _name(url: str) -> list[x509.GeneralName]:
    return [x509.DNSName("ca.pratica.example"), x509.UniformResourceIdentifier(url)]


RELATIVE = x509.RelativeDistinguishedName([x509.NameAttribute(x509.NameOID.COMMON_NAME, "CRL1")])


@pytest.mark.parametrize(
    ("extension", "why"),
    [
        (_scope(only_contains_user_certs=True), ""),
        (_scope(only_contains_ca_certs=True), "answer-foreign"),
        (_scope(only_contains_attribute_certs=True), "answer-foreign"),
        (_scope(indirect_crl=True), "answer-unusable"),
        (_scope(full_name=_name(CRL_URL)), ""),
        (_scope(full_name=_name("http://ca.pratica.example/CRL2")), "answer-foreign"),
        (_scope(relative_name=RELATIVE), "answer-unusable"),
        (_scope(only_some_reasons=frozenset({COMPROMISED})), "answer-unusable"),
        (x509.DeltaCRLIndicator(1), "answer-unusable"),
        (x509.UnrecognizedExtension(x509.ObjectIdentifier("1.3.6.1.4.1.99999.1"), b"\x05\x00"), "answer-unusable"),
        (x509.CRLNumber(5), ""),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_a_list_counts_only_for_what_it_covers(verdict, authority, extension, why):
    evidence = verdict(crl(authority.make_crl(AFTER, extensions=[(extension, True)])))
    assert code(evidence) == ("OK_REV_UNKNOWN" if why else "OK")
    assert {found.code for found in evidence.findings if found.code.startswith("answer-")} == ({why} if why else set())


def test_what_a_list_of_some_reasons_names_is_revoked(verdict, authority):
    scope = _scope(only_some_reasons=frozenset({COMPROMISED}))
    made = authority.make_crl(AFTER, [Revoked(SERIAL, BEFORE, COMPROMISED)], extensions=[(scope, True)])
    assert code(verdict(crl(made))) == "REVOKED"


def test_unknown_extensions_that_are_not_critical_do_no_harm(verdict, authority):
    unknown = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.3.6.1.4.1.99999.1"), b"\x05\x00")
    assert code(verdict(crl(authority.make_crl(AFTER, extensions=[(unknown, False)])))) == "OK"


@pytest.mark.parametrize(("critical", "expected"), [(True, "OK_REV_UNKNOWN"), (False, "REVOKED")])
def test_an_entry_with_an_unknown_critical_extension_settles_nothing(verdict, authority, critical, expected):
    unknown = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.3.6.1.4.1.99999.1"), b"\x05\x00")
    made = authority.make_crl(AFTER, [Revoked(SERIAL, BEFORE, None, ((unknown, critical),))])
    assert code(verdict(crl(made))) == expected


def test_taken_off_the_list_belongs_into_delta_lists_only(verdict, authority):
    made = authority.make_crl(AFTER, [Revoked(SERIAL, BEFORE, x509.ReasonFlags.remove_from_crl)])
    evidence = verdict(crl(made))
    assert code(evidence) == "OK_REV_UNKNOWN"
    assert outcome_of(evidence, "answer-unusable") == "undetermined"


# several answers


def test_one_revocation_outweighs_every_silence(verdict, authority, leaf):
    revoked = crl(authority.make_crl(BEFORE, [Revoked(SERIAL, BEFORE - DAY)]))
    silent = ocsp_answer(authority.make_ocsp(leaf.certificate, AFTER))
    assert code(verdict(revoked, silent)) == code(verdict(silent, revoked)) == "REVOKED"


def test_a_lost_key_outweighs_an_earlier_harmless_revocation(verdict, authority, leaf):
    harmless = crl(authority.make_crl(AFTER, [Revoked(SERIAL, AT + timedelta(hours=1))]))
    lost = ocsp_answer(authority.make_ocsp(leaf.certificate, AFTER, Revoked(SERIAL, AFTER, COMPROMISED)))
    for answers in ((harmless, lost), (lost, harmless)):
        assert outcome_of(verdict(*answers), "key-compromised") == "refuted"
    both = (crl(authority.make_crl(AFTER, [Revoked(SERIAL, AFTER)])), harmless)
    found = next(found for found in verdict(*both).findings if found.code == "revoked-after")
    assert found.facts["answer"] == harmless.sha256


def test_a_suspension_is_over_when_a_later_list_says_nothing(verdict, authority):
    hold = crl(authority.make_crl(AFTER, [Revoked(SERIAL, BEFORE, HOLD)]))
    lifted = crl(authority.make_crl(AFTER + DAY))
    earlier = crl(authority.make_crl(AT))
    some = crl(authority.make_crl(AFTER + DAY, extensions=[(_scope(only_some_reasons=frozenset({COMPROMISED})), True)]))
    same = crl(authority.make_crl(AFTER))
    assert code(verdict(hold, lifted)) == code(verdict(lifted, hold)) == "OK"
    assert code(verdict(hold, earlier)) == code(verdict(hold, some)) == code(verdict(hold, same)) == "REVOKED"
    again = crl(authority.make_crl(AFTER + DAY, [Revoked(SERIAL, BEFORE, HOLD)]))
    assert code(verdict(hold, again)) == "REVOKED"


def test_the_newest_good_answer_is_named(verdict, authority):
    old, new = crl(authority.make_crl(AFTER)), crl(authority.make_crl(AFTER + DAY))
    for answers in ((old, new), (new, old)):
        found = next(found for found in verdict(*answers).findings if found.code == "not-revoked")
        assert found.facts["answer"] == new.sha256


def test_a_good_answer_silences_the_useless_ones(verdict, authority):
    evidence = verdict(crl(b"garbage"), crl(authority.make_crl(AFTER)))
    assert code(evidence) == "OK"
    assert not any(found.code.startswith("answer-") for found in evidence.findings)


def test_the_same_complaint_is_made_once(verdict):
    evidence = verdict(crl(b"garbage"), crl(b"rubbish"), crl(b"trash", "http://other.example/CRL"))
    assert [found.facts["url"] for found in evidence.findings if found.code == "answer-unreadable"] == [
        CRL_URL,
        "http://other.example/CRL",
    ]


# OCSP


def test_a_responder_of_the_authority_may_answer(verdict, authority, leaf):
    responder = authority.responder(AT - 30 * DAY)
    assert code(verdict(ocsp_answer(authority.make_ocsp(leaf.certificate, AFTER, by=responder)))) == "OK"


@pytest.mark.parametrize("fault", ["usage", "stranger", "twin"])
def test_nobody_else_may(verdict, authority, leaf, fault):
    by = {
        "usage": lambda: authority.responder(AT - 30 * DAY, ocsp_signing=False),
        "stranger": lambda: Authority().responder(AT - 30 * DAY),
        "twin": lambda: Authority().issuer,
    }[fault]()
    evidence = verdict(ocsp_answer(authority.make_ocsp(leaf.certificate, AFTER, by=by)))
    assert code(evidence) == "OK_REV_UNKNOWN"
    assert outcome_of(evidence, "answer-forged") == "undetermined"


def test_a_provider_may_not_answer_for_itself(verdict, authority, leaf):
    evidence = verdict(ocsp_answer(authority.make_ocsp(leaf.certificate, AFTER, by=leaf)))
    assert outcome_of(evidence, "answer-forged") == "undetermined"


@pytest.mark.parametrize("start", [datetime(2010, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)])
def test_a_responder_out_of_its_time_may_not(verdict, authority, leaf, start):
    made = authority.make_ocsp(leaf.certificate, AFTER, by=authority.responder(start))
    assert outcome_of(verdict(ocsp_answer(made)), "answer-forged") == "undetermined"


def test_an_answer_about_another_certificate_says_nothing(verdict, authority, provider_b):
    made = authority.make_ocsp(provider_b.identity.certificate, AFTER)
    assert outcome_of(verdict(ocsp_answer(made)), "answer-foreign") == "undetermined"


def test_an_answer_about_the_same_number_of_another_authority_says_nothing(verdict, authority, leaf):
    other = Authority()
    twin = other.provider("pec-a.example", "GESTORE A S.p.A.", serial=SERIAL)
    made = make_ocsp(other.issuer.certificate, twin.certificate, AFTER, None, authority.issuer)
    assert outcome_of(verdict(ocsp_answer(made)), "answer-foreign") == "undetermined"


def test_an_error_and_unknown_are_no_answers(verdict, authority, leaf):
    error = ocsp.OCSPResponseBuilder.build_unsuccessful(ocsp.OCSPResponseStatus.TRY_LATER)
    unknown = _response(authority, leaf, status=ocsp.OCSPCertStatus.UNKNOWN)
    for der in (error.public_bytes(serialization.Encoding.DER), unknown):
        evidence = verdict(ocsp_answer(der))
        assert code(evidence) == "OK_REV_UNKNOWN"
        assert outcome_of(evidence, "answer-unusable") == "undetermined"


def test_an_unknown_critical_extension_of_an_answer_counts_against_it(verdict, authority, leaf):
    unknown = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.3.6.1.4.1.99999.1"), b"\x05\x00")
    assert outcome_of(verdict(ocsp_answer(_response(authority, leaf, (unknown, True)))), "answer-unusable")
    assert code(verdict(ocsp_answer(_response(authority, leaf, (unknown, False))))) == "OK"
    assert code(verdict(ocsp_answer(_response(authority, leaf, (x509.OCSPNonce(b"12345678"), True))))) == "OK"


def test_an_answer_without_next_update_serves_for_a_day(verdict, authority, leaf):
    made = ocsp_answer(_response(authority, leaf, at=AT - timedelta(minutes=1), lasting=None))
    assert code(verdict(made, at=AT + DAY - timedelta(minutes=1))) == "OK"
    assert code(verdict(made, at=AT + DAY - timedelta(seconds=59))) == "OK_REV_UNKNOWN"


def test_the_next_update_is_the_end_of_an_answer():
    assert expiry(Statement(AT, AFTER)) == AFTER
    assert expiry(Statement(AT, None)) == AT + timedelta(hours=24)


def test_the_request_names_the_certificate(authority, certificate):
    request = ocsp.load_der_ocsp_request(ocsp_request(certificate, authority.issuer.key.public_key()))
    answer = ocsp.load_der_ocsp_response(authority.make_ocsp(certificate.parsed, AFTER))
    assert request.serial_number == SERIAL
    assert request.issuer_name_hash == answer.issuer_name_hash
    assert request.issuer_key_hash == answer.issuer_key_hash


def _response(authority, leaf, extension=None, at=AFTER, lasting=DAY, status=ocsp.OCSPCertStatus.GOOD):
    builder = ocsp.OCSPResponseBuilder().add_response(
        cert=leaf.certificate,
        issuer=authority.issuer.certificate,
        algorithm=hashes.SHA256(),
        cert_status=status,
        this_update=at,
        next_update=at + lasting if lasting else None,
        revocation_time=None,
        revocation_reason=None,
    )
    builder = builder.responder_id(ocsp.OCSPResponderEncoding.NAME, authority.issuer.certificate)
    if extension:
        builder = builder.add_extension(*extension)
    return builder.sign(authority.issuer.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def _again(authority, der, *, twice=False, pss=False):
    """The same answer signed anew: with its one statement given twice, or in the way of RSASSA-PSS."""
    digest = hashes.SHA256()
    answer = asn1_ocsp.OCSPResponse.load(der)
    basic = answer["response_bytes"]["response"].parsed
    data = basic["tbs_response_data"]
    if twice:
        data["responses"].append(data["responses"][0])
    scheme = padding.PSS(padding.MGF1(digest), 32) if pss else padding.PKCS1v15()
    basic["signature"] = authority.issuer.key.sign(data.dump(force=True), scheme, digest)
    if pss:
        basic["signature_algorithm"] = {
            "algorithm": "rsassa_pss",
            "parameters": {
                "hash_algorithm": {"algorithm": "sha256"},
                "mask_gen_algorithm": {"algorithm": "mgf1", "parameters": {"algorithm": "sha256"}},
                "salt_length": 32,
            },
        }
    answer["response_bytes"]["response"] = basic
    return answer.dump(force=True)


def test_signing_anew_makes_a_good_answer(verdict, authority, leaf):
    made = _again(authority, authority.make_ocsp(leaf.certificate, AFTER))
    assert code(verdict(ocsp_answer(made))) == "OK"


def test_several_answers_in_one_are_none(verdict, authority, leaf):
    made = _again(authority, authority.make_ocsp(leaf.certificate, AFTER), twice=True)
    assert outcome_of(verdict(ocsp_answer(made)), "answer-unusable") == "undetermined"


def test_a_way_of_signing_that_cannot_be_told_is_not_believed(verdict, authority, leaf):
    made = _again(authority, authority.make_ocsp(leaf.certificate, AFTER), pss=True)
    assert outcome_of(verdict(ocsp_answer(made)), "answer-forged") == "undetermined"


def test_a_responder_may_have_a_key_on_a_curve(verdict, authority, leaf):
    curve = ec.generate_private_key(ec.SECP256R1())
    certificate = _issued(authority, curve.public_key(), [ExtendedKeyUsageOID.OCSP_SIGNING])
    builder = ocsp.OCSPResponseBuilder().add_response(
        cert=leaf.certificate, issuer=authority.issuer.certificate, algorithm=hashes.SHA1(),
        cert_status=ocsp.OCSPCertStatus.GOOD, this_update=AFTER, next_update=None,
        revocation_time=None, revocation_reason=None,
    )  # fmt: skip
    builder = builder.responder_id(ocsp.OCSPResponderEncoding.HASH, certificate).certificates([certificate])
    made = builder.sign(curve, hashes.SHA256()).public_bytes(serialization.Encoding.DER)
    assert code(verdict(ocsp_answer(made))) == "OK"


def test_a_responder_that_may_do_anything_may_not_answer(verdict, authority, leaf):
    key = new_key()
    for usages in ([], [ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE]):
        by = Identity(key, _issued(authority, key.public_key(), usages), ())
        made = authority.make_ocsp(leaf.certificate, AFTER, by=by)
        assert outcome_of(verdict(ocsp_answer(made)), "answer-forged") == "undetermined"


def test_a_responder_must_be_valid_when_it_answers(verdict, authority, leaf):
    """The answer's own hour of making is today's: only the certificate's dates can be chosen."""
    made_at = ocsp.load_der_ocsp_response(authority.make_ocsp(leaf.certificate, AFTER)).produced_at_utc
    key = new_key()
    usages = [ExtendedKeyUsageOID.OCSP_SIGNING]
    for first, last, good in (
        (made_at - DAY, made_at - timedelta(hours=1), False),
        (made_at - DAY, made_at + DAY, True),
    ):
        by = Identity(key, _issued(authority, key.public_key(), usages, first, last), ())
        assert (code(verdict(ocsp_answer(authority.make_ocsp(leaf.certificate, AFTER, by=by)))) == "OK") is good


def _issued(authority, key, usages, start=AT - 30 * DAY, end=AT + 300 * DAY):
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Risponditore")]))
        .issuer_name(authority.issuer.certificate.subject)
        .public_key(key)
        .serial_number(99)
        .not_valid_before(start)
        .not_valid_after(end)
    )
    if usages:
        builder = builder.add_extension(x509.ExtendedKeyUsage(usages), critical=False)
    return builder.sign(authority.issuer.key, hashes.SHA256())


# what the mail itself does not tell


def _case(mail, anchors):
    case = open_case(open_envelope(parse_message(mail)), Grounds(anchors, NOW))
    assert case
    return case


def test_without_a_certificate_there_is_nothing_to_say_of_its_time(mail, anchors):
    codes = {found.code for found in times(_case(mail, anchors)._replace(standing=None, certificate=None, chain=None))}
    assert codes == {"signing-time", "date-header"}


def test_without_a_time_nothing_is_judged(mail, anchors):
    case = _case(mail, anchors)
    silent = case._replace(certified_at=None, signature=case.signature._replace(signing_time=None))
    assert [found.code for found in times(silent)] == ["time-unknown", "date-header"]


# signatures


def test_signatures_of_every_kind_of_key_and_no_other(authority):
    content, key = b"Elenco", authority.issuer.key
    made = key.sign(content, padding.PKCS1v15(), hashes.SHA256())
    public = key.public_key()
    assert signed_by(public, made, content, padding.PKCS1v15(), hashes.SHA256())
    assert not signed_by(public, made, content + b"!", padding.PKCS1v15(), hashes.SHA256())
    assert not signed_by(public, made, content, padding.PKCS1v15(), None)
    assert not signed_by(public, made, content, ec.ECDSA(hashes.SHA256()), hashes.SHA256())
    weak = key.sign(content, padding.PKCS1v15(), hashes.MD5())
    assert not signed_by(public, weak, content, padding.PKCS1v15(), hashes.MD5())
    curve = ec.generate_private_key(ec.SECP256R1())
    made = curve.sign(content, ec.ECDSA(hashes.SHA256()))
    assert signed_by(curve.public_key(), made, content, ec.ECDSA(hashes.SHA256()), hashes.SHA256())
    assert not signed_by(curve.public_key(), made, b"", ec.ECDSA(hashes.SHA256()), hashes.SHA256())
    assert not signed_by(curve.public_key(), made, content, padding.PKCS1v15(), hashes.SHA256())


def test_keys_of_a_stranger_are_not_pinned(certificate, anchors):
    assert len(issuer_keys(certificate, anchors, "pec-issuer")) == 1
    assert issuer_keys(certificate, anchors, "public-root") == ()
    assert issuer_keys(certificate, parse_anchors(Authority().anchors_toml()), "pec-issuer") == ()


# the issuer's own certificate


@pytest.fixture(scope="module")
def rooted(authority):
    spki = authority.root.key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return parse_anchors(
        authority.anchors_toml()
        + '[[anchor]]\nname = "Pratica Root CA"\nrole = "public-root"\nsubject = "CN=Pratica Root CA"\n'
        + f'valid_from = 2008-01-01\nvalid_to = 2040-01-01\nspki_der_base64 = "{base64.b64encode(spki).decode()}"\n'
    )


@pytest.mark.parametrize(
    ("reason", "expected", "finding", "outcome"),
    [
        ("none", "OK", "issuer-not-revoked", "proven"),
        (x509.ReasonFlags.superseded, "OK", "issuer-certificate-revoked", "undetermined"),
        (x509.ReasonFlags.ca_compromise, "REVOKED", "issuer-compromised", "refuted"),
    ],
)
def test_an_answer_about_the_issuer_is_judged_when_there_is_one(
    mail, authority, rooted, reason, expected, finding, outcome
):
    serial = authority.issuer.certificate.serial_number
    entries = [] if reason == "none" else [Revoked(serial, AFTER, reason)]
    answers = (crl(authority.make_crl(AFTER)), crl(make_crl(authority.root, AFTER, entries), "http://root.example/ARL"))
    evidence = examine(open_envelope(parse_message(mail)), Grounds(rooted, NOW, answers=answers))
    assert code(evidence) == expected
    assert outcome_of(evidence, finding) == outcome
    silent = examine(open_envelope(parse_message(mail)), Grounds(rooted, NOW, answers=answers[:1]))
    assert not any(found.code.startswith("issuer-") for found in silent.findings)


def test_a_list_of_authorities_does_not_speak_of_providers(certificate, authority, keys):
    made = crl(authority.make_crl(AFTER, extensions=[(_scope(only_contains_user_certs=True), True)]))
    issuer = read_certificate(authority.issuer.certificate.public_bytes(serialization.Encoding.DER))
    own = replace(made, der=make_crl(authority.root, AFTER, extensions=[(_scope(only_contains_user_certs=True), True)]))
    assert issuer
    assert judge_revocation(certificate, keys, [made], AT, NOW).state == "good"
    assert judge_revocation(issuer, [authority.root.key.public_key()], [own], AT, NOW).why == (
        ("answer-foreign", CRL_URL),
    )
    authorities = make_crl(authority.root, AFTER, extensions=[(_scope(only_contains_ca_certs=True), True)])
    found = judge_revocation(issuer, [authority.root.key.public_key()], [crl(authorities)], AT, NOW)
    assert found.state == "good"


def test_nothing_is_said_of_a_certificate_that_cannot_be_read(certificate, authority, keys):
    broken = replace(certificate, der=b"garbage")
    assert read_answer(crl(authority.make_crl(AFTER)), broken, keys) == "answer-foreign"


# mail whose signer no pinned key vouches for


def test_nobody_can_judge_answers_about_strangers(mail, authority):
    anchors = parse_anchors(Authority("Altra").anchors_toml())
    answers = (crl(authority.make_crl(AFTER, [Revoked(SERIAL, BEFORE)])),)
    evidence = examine(open_envelope(parse_message(mail)), Grounds(anchors, NOW, answers=answers))
    assert code(evidence) == "INTACT_UNANCHORED"
    assert outcome_of(evidence, "revocation-unknown") == "undetermined"


def test_every_sentence_has_its_facts(verdict, authority, leaf, tmp_path):
    english = voice("en", tmp_path)
    cases = (
        verdict(crl(authority.make_crl(AFTER))),
        verdict(crl(authority.make_crl(AFTER, [Revoked(SERIAL, BEFORE)]))),
        verdict(crl(authority.make_crl(AFTER, [Revoked(SERIAL, AFTER)]))),
        verdict(crl(authority.make_crl(AFTER, [Revoked(SERIAL, AFTER, COMPROMISED)]))),
        verdict(crl(authority.make_crl(AFTER, [Revoked(SERIAL, AFTER)])), arrived_at=AT),
        verdict(crl(b"garbage")),
    )
    for evidence in cases:
        for found in evidence.findings:
            assert "?" not in english.finding("evidence", found), found
