"""Some fifty chains in the manner of PKITS: each is a provider's, or refused for its own reason."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from evidence.mailroom import genuine, outcome_of
from evidence.mailroom import judged as mail_judged
from trust_world import (
    ANCHORS,
    CA,
    CERT_SIGN,
    DAY,
    END,
    FIRM,
    HOST,
    ISSUER,
    KEYS,
    MAIL,
    PINNED,
    PUBLIC,
    ROOT,
    SIGNS,
    START,
    UNKNOWN,
    Extension,
    Shape,
    authority,
    constraints,
    der,
    leaf,
    organisation,
)

from citizen_inbox.demo.authority import distinguished_name, key_usage
from citizen_inbox.evidence.chain import MAX_ENCLOSED, ChainCheck, _read, judge_chain, may_certify
from citizen_inbox.evidence.report import VerdictCode
from citizen_inbox.evidence.trust import Anchor, Listing, TrustAnchors

ABSENT, UNVERIFIED = ("issuer-certificate-absent",), ("issuer-certificate-unverified",)
SAN = (x509.SubjectAlternativeName([x509.RFC822Name(f"posta-certificata@{HOST}")]), False)
TLS = (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), False)
ANY = (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE]), False)
STRANGE = x509.UnrecognizedExtension(UNKNOWN, b"\x05\x00")
SOMEBODY = distinguished_name("Altra CA", "Altri S.r.l.")
BELOW = distinguished_name("Prova Sub CA", "Autorita di Prova")
DNS = x509.SubjectAlternativeName([x509.RFC822Name(f"posta-certificata@{HOST}"), x509.DNSName("www.pec-a.example")])


def limits(permitted: list[x509.GeneralName] | None, excluded: list[x509.GeneralName] | None = None):
    return (x509.NameConstraints(permitted, excluded), True)


def mail(base: str) -> x509.RFC822Name:
    return x509.RFC822Name(base)


def judged(certificate: bytes, *enclosed: bytes, day: date = DAY, anchors: TrustAnchors = ANCHORS) -> ChainCheck:
    return judge_chain(certificate, (certificate, *enclosed), anchors, day)


LEAVES = {
    "the usual profile": (leaf(), ""),
    "without extended key usage, as in 2014": (leaf(SAN, SIGNS, plain=True), ""),
    "without key usage": (leaf(SAN, MAIL, plain=True), ""),
    "with basic constraints that deny": (leaf((x509.BasicConstraints(ca=False, path_length=None), True)), ""),
    "any extended key usage": (leaf(SAN, SIGNS, ANY, plain=True), ""),
    "for servers only": (leaf(SAN, SIGNS, TLS, plain=True), "usage-unfit"),
    "itself an authority": (leaf(CA), "usage-unfit"),
    "may only certify": (leaf(SAN, MAIL, CERT_SIGN, plain=True), "usage-unfit"),
    "an unknown extension": (leaf((STRANGE, False)), ""),
    "an unknown critical extension": (leaf((STRANGE, True)), "extension-unknown"),
    "critical policies": (leaf((x509.CertificatePolicies([x509.PolicyInformation(UNKNOWN, None)]), True)), ""),
    "critical extended key usage": (leaf(SAN, SIGNS, (MAIL[0], True), plain=True), ""),
    "another organisation": (leaf(firm="GESTORE C S.p.A."), "name-not-permitted"),
    "another mail domain": (leaf(host="pec-c.example"), "name-not-permitted"),
    "a host below the domain": (leaf(host=f"sub.{HOST}"), "name-not-permitted"),
    "letters of another case": (leaf(host="PEC-A.example", firm="gestore  a s.p.a."), ""),
    "signed by a stranger": (leaf(signer="stranger"), "issuer-imitated"),
    "under an unknown authority": (leaf(signer="stranger", issuer=SOMEBODY), "issuer-unknown"),
    "under the public root itself": (leaf(signer="root", issuer=ROOT), "issuer-public"),
    "signed with its own key": (leaf(signer="leaf"), "self-signed"),
    "no certificate": (b"\x30\x03\x02\x01\x00", "certificate-unreadable"),
}


@pytest.mark.parametrize("name", LEAVES)
def test_leaves(name):
    certificate, problem = LEAVES[name]
    assert judged(certificate, authority(constraints())).problem == problem


FAR = datetime(2031, 1, 1, tzinfo=UTC)
AUTHORITIES = {
    "the usual profile": (authority(), "", ()),
    "none": (None, "", ABSENT),
    "without key usage": (authority(CA, plain=True), "", ()),
    "no authority": (authority(SIGNS, plain=True), "issuer-certificate-unfit", ()),
    "denied to be an authority": (
        authority((x509.BasicConstraints(ca=False, path_length=None), True), CERT_SIGN, plain=True),
        "issuer-certificate-unfit",
        (),
    ),
    "may not sign certificates": (authority(CA, SIGNS, plain=True), "issuer-certificate-unfit", ()),
    "an unknown critical extension": (authority((STRANGE, True)), "issuer-certificate-unfit", ()),
    "an unknown extension": (authority((STRANGE, False)), "", ()),
    "expired": (authority(end=datetime(2026, 9, 30, tzinfo=UTC)), "issuer-certificate-not-in-force", ()),
    "its last day": (authority(end=datetime(2026, 10, 1, 0, 0, 1, tzinfo=UTC)), "", ()),
    "not yet valid": (authority(start=datetime(2026, 10, 2, tzinfo=UTC)), "issuer-certificate-not-in-force", ()),
    "its first day": (authority(start=datetime(2026, 10, 1, 23, tzinfo=UTC)), "", ()),
    "home-made": (authority(signer="stranger"), "", UNVERIFIED),
    "home-made and narrow": (
        authority(constraints(("x.example",)), signer="stranger"),
        "name-not-permitted",
        UNVERIFIED,
    ),
    "of another key under the same name": (authority(key="stranger"), "", ABSENT),
    "of the key under another name": (authority(subject=SOMEBODY), "", ABSENT),
    "unreadable": (b"\x30\x00", "", ABSENT),
}  # fmt: skip


@pytest.mark.parametrize("name", AUTHORITIES)
def test_issuers_certificates(name):
    enclosed, problem, notes = AUTHORITIES[name]
    check = judged(leaf(), *([enclosed] if enclosed else []))
    assert (check.anchor, check.problem, check.notes) == ("Prova PEC CA1", problem, notes)


CONSTRAINTS = {
    "mail domain and organisation": (constraints(), ""),
    "only the mail domain": (limits([mail(HOST)]), ""),
    "another mail domain": (limits([mail("altri.example")]), "name-not-permitted"),
    "hosts below the domain only": (limits([mail(f".{HOST}")]), "name-not-permitted"),
    "the very mailbox": (limits([mail(f"posta-certificata@{HOST}")]), ""),
    "another mailbox": (limits([mail(f"altri@{HOST}")]), "name-not-permitted"),
    "only the organisation": (limits([organisation(FIRM)]), ""),
    "another organisation": (limits([organisation("Altri")]), "name-not-permitted"),
    "the mail domain excluded": (limits(None, [mail(HOST)]), "name-not-permitted"),
    "another mail domain excluded": (limits(None, [mail("altri.example")]), ""),
    "the organisation excluded": (limits(None, [organisation(FIRM)]), "name-not-permitted"),
    "another organisation excluded": (limits(None, [organisation("Altri")]), ""),
    "permitted and excluded": (limits([mail(HOST)], [mail(f"posta-certificata@{HOST}")]), "name-not-permitted"),
    "hosts permitted, none named": (limits([x509.DNSName("pec-a.example")]), ""),
    "hosts excluded, none named": (limits(None, [x509.DNSName("pec-a.example")]), ""),
}


@pytest.mark.parametrize("name", CONSTRAINTS)
def test_name_constraints(name):
    extension, problem = CONSTRAINTS[name]
    assert judged(leaf(), authority(extension)).problem == problem


@pytest.mark.parametrize("names", [([x509.DNSName("pec-a.example")], None), (None, [x509.DNSName("altri.example")])])
def test_a_name_of_a_kind_that_cannot_be_compared_is_refused(names):
    hosts = leaf((DNS, False), SIGNS, MAIL, plain=True)
    assert judged(hosts, authority(limits(*names))).problem == "name-not-permitted"
    assert judged(hosts, authority(constraints())).problem == ""


def test_an_address_in_the_subject_counts_only_without_alternative_names():
    subject = x509.Name(
        [*distinguished_name("Posta", FIRM), x509.NameAttribute(NameOID.EMAIL_ADDRESS, "a@altri.example")]
    )
    bare = der(Shape(subject, ISSUER, "leaf", "issuer", extensions=(SIGNS,)).make())
    both = der(Shape(subject, ISSUER, "leaf", "issuer", extensions=(SAN, SIGNS)).make())
    assert judged(bare, authority(limits([mail(HOST)]))).problem == "name-not-permitted"
    assert judged(both, authority(limits([mail(HOST)]))).problem == ""


def test_what_is_no_address_is_no_name():
    subject = x509.Name([*distinguished_name("Posta", FIRM), x509.NameAttribute(NameOID.EMAIL_ADDRESS, "nessuno è")])
    odd = der(Shape(subject, ISSUER, "leaf", "issuer", extensions=(SIGNS,)).make())
    assert judged(odd, authority(limits([mail(HOST)]))).problem == ""


def test_an_empty_subject_is_no_directory_name():
    empty = der(Shape(x509.Name([]), ISSUER, "leaf", "issuer", extensions=((SAN[0], True), SIGNS)).make())
    assert judged(empty, authority(constraints())).problem == ""


RECERTIFIED = {
    "2017-10": (datetime(2017, 10, 12, tzinfo=UTC), ("pec-a.example",)),
    "2018-04": (datetime(2018, 4, 20, tzinfo=UTC), ("pec-a.example", "pec-b.example")),
    "2021-06": (datetime(2021, 6, 15, tzinfo=UTC), ("pec-a.example", "pec-b.example", "pec-c.example")),
    "2021-09": (datetime(2021, 9, 10, tzinfo=UTC), ("pec-b.example", "pec-c.example")),
    "2025-02": (datetime(2025, 2, 5, tzinfo=UTC), ("pec-b.example", "pec-c.example", "pec-d.example")),
}
"""One key certified five times, each time for the providers of the day: the history of AgID CA1."""
HISTORY = {month: authority(constraints(hosts, (FIRM,)), start=start) for month, (start, hosts) in RECERTIFIED.items()}
LATER = "issuer-certificate-not-in-force"


@pytest.mark.parametrize(
    ("enclosed", "day", "host", "problem"),
    [
        (("2017-10",), date(2017, 10, 12), "pec-a.example", ""),
        (("2017-10",), date(2026, 1, 1), "pec-a.example", ""),
        (("2017-10",), date(2018, 5, 1), "pec-b.example", "name-not-permitted"),
        (("2018-04",), date(2018, 4, 19), "pec-b.example", LATER),
        (("2018-04",), date(2018, 4, 20), "pec-b.example", ""),
        (("2025-02",), date(2021, 7, 1), "pec-c.example", LATER),
        (("2021-06", "2025-02"), date(2021, 7, 1), "pec-c.example", ""),
        (("2021-09",), date(2022, 1, 1), "pec-a.example", "name-not-permitted"),
        (("2017-10", "2021-09"), date(2022, 1, 1), "pec-a.example", ""),
        (("2018-04", "2025-02"), date(2021, 7, 1), "pec-d.example", "name-not-permitted"),
        (tuple(HISTORY), date(2026, 1, 1), "pec-d.example", ""),
        (tuple(HISTORY), date(2026, 1, 1), "pec-e.example", "name-not-permitted"),
        (tuple(HISTORY), date(2017, 10, 11), "pec-a.example", "issuer-not-in-force"),
        ((), date(2019, 1, 1), "pec-e.example", ""),
    ],
)
def test_a_key_certified_five_times(enclosed, day, host, problem):
    check = judged(leaf(host=host), *(HISTORY[month] for month in enclosed), day=day)
    assert (check.anchor, check.problem) == ("Prova PEC CA1", problem)


def test_a_home_made_certificate_beside_a_genuine_one_changes_nothing():
    wide, narrow = authority(signer="stranger"), authority(constraints(("x.example",)), signer="stranger")
    outside = leaf(host="pec-c.example")
    genuine = authority(constraints())
    for certificate, problem in ((outside, "name-not-permitted"), (leaf(), "")):
        for order in ((wide, narrow, genuine), (genuine, narrow, wide)):
            assert judged(certificate, *order).problem == problem


def test_without_a_root_every_enclosed_certificate_counts():
    alone = TrustAnchors((PINNED,))
    assert judged(leaf(), authority(), anchors=alone) == ChainCheck("Prova PEC CA1", "", ())
    refused = judged(leaf(host="x.example"), authority(), authority(constraints()), anchors=alone)
    assert (refused.problem, refused.notes) == ("name-not-permitted", ())


def test_the_gravest_fault_is_named():
    late, unfit = authority(start=datetime(2026, 10, 2, tzinfo=UTC)), authority(SIGNS, plain=True)
    assert judged(leaf(), late, unfit).problem == "issuer-certificate-unfit"
    assert judged(leaf(), unfit, late, authority(constraints(("x.example",)))).problem == "name-not-permitted"


@pytest.mark.parametrize(
    ("day", "problem"),
    [
        (START.date() - timedelta(days=1), "issuer-not-in-force"),
        (START.date(), ""),
        (END.date(), ""),
        (END.date() + timedelta(days=1), "issuer-not-in-force"),
    ],
)
def test_the_pinned_key_has_its_time(day, problem):
    assert judged(leaf(), day=day).problem == problem


def test_an_authority_below_the_issuer_makes_no_provider():
    """pathLen 0 forbids it, and nobody but the issuer certifies providers."""
    below = der(Shape(BELOW, ISSUER, "stranger", "issuer", extensions=(CA, CERT_SIGN)).make())
    assert judged(leaf(signer="stranger", issuer=BELOW), below, authority()).problem == "issuer-public"
    assert judged(leaf(signer="stranger", issuer=BELOW), below).problem == "issuer-unknown"


def test_a_public_root_is_found_some_steps_above():
    names = [distinguished_name(f"Livello {step}", "Radici S.p.A.") for step in range(5)]
    keys = ("stranger", "public", "stranger", "public", "stranger")
    above, signers = [ROOT, *names], ["root", *keys]
    ladder = [
        der(Shape(names[step], above[step], keys[step], signers[step], extensions=(CA,)).make()) for step in range(5)
    ]
    assert judged(leaf(signer=keys[2], issuer=names[2]), *ladder[:3]).problem == "issuer-public"
    assert judged(leaf(signer=keys[3], issuer=names[3]), *ladder[:4]).problem == "issuer-unknown"
    assert judged(leaf(signer=keys[2], issuer=names[2]), *ladder[1:3]).problem == "issuer-unknown"


def test_authorities_that_certify_each_other_end():
    one, other = distinguished_name("Uno", "X"), distinguished_name("Altro", "X")
    ring = (
        der(Shape(one, other, "stranger", "public", extensions=(CA,)).make()),
        der(Shape(other, one, "public", "stranger", extensions=(CA,)).make()),
    )
    assert judged(leaf(signer="stranger", issuer=one), *ring).problem == "issuer-unknown"


def test_only_so_many_certificates_are_looked_at():
    names = [distinguished_name(f"CA {number}", "X") for number in range(MAX_ENCLOSED)]
    others = [authority(subject=name, signer="stranger") for name in names]
    assert judged(leaf(), *others[:-1], authority()).notes == ()
    assert judged(leaf(), *others, authority()).notes == ABSENT
    assert judged(leaf(), *([others[0]] * 20), authority()).notes == ()


@pytest.mark.parametrize("digest", [hashes.SHA384(), hashes.SHA512()])
def test_longer_digests_in_certificates(digest):
    subject = distinguished_name("Posta Certificata", FIRM)
    made = Shape(subject, ISSUER, "leaf", "issuer", extensions=(SAN, SIGNS), digest=digest).make()
    assert judged(der(made), authority()).problem == ""


def test_an_anchor_of_the_person_is_marked():
    mine = Anchor(PINNED.name, "pec-issuer", "CN=x", PINNED.valid_from, PINNED.valid_to, PINNED.spki, added=True)
    assert judged(leaf(), anchors=TrustAnchors((mine, PUBLIC))).added
    assert not judged(leaf()).added


def test_a_root_key_never_makes_a_provider_even_under_its_own_name():
    assert judged(leaf(signer="root", issuer=ROOT), authority(key="root", subject=ROOT)).problem == "issuer-public"


def test_who_may_certify():
    def certifies(*extensions: Extension) -> bool:
        return may_certify(x509.load_der_x509_certificate(authority(*extensions, plain=True)))

    assert certifies(CA, CERT_SIGN)
    assert certifies(CA)
    assert not certifies(CERT_SIGN)
    assert not certifies(CA, (key_usage(digital_signature=True, cert_sign=False), True))


CURVE = ec.generate_private_key(ec.SECP256R1())
EDWARDS = ed25519.Ed25519PrivateKey.generate()


@pytest.mark.parametrize(
    ("key", "digest", "problem"), [(CURVE, hashes.SHA256(), ""), (EDWARDS, None, "issuer-imitated")]
)
def test_other_families_of_keys(key, digest, problem):
    """Elliptic curves are followed; a scheme that no PEC authority uses proves nothing."""
    subject = distinguished_name("Posta Certificata", FIRM)
    builder = x509.CertificateBuilder(ISSUER, subject, EDWARDS.public_key(), 7, START, END)
    made = builder.add_extension(*SAN).add_extension(*SIGNS).sign(key, digest)
    public = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    pinned = Anchor(PINNED.name, "pec-issuer", "CN=x", PINNED.valid_from, PINNED.valid_to, public)
    assert judged(der(made), anchors=TrustAnchors((pinned,))).problem == problem


def test_a_key_of_another_family_did_not_sign():
    curve = CURVE.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    other = Anchor("Curva", "pec-issuer", "CN=x", PINNED.valid_from, PINNED.valid_to, curve)
    assert judged(leaf(), anchors=TrustAnchors((other,))).problem == "issuer-unknown"


def test_md5_proves_nothing():
    """The certificate of a provider whose signature names MD5 in place of SHA-256: no key answers for it."""
    sha256, md5 = bytes.fromhex("06092a864886f70d01010b"), bytes.fromhex("06092a864886f70d010104")
    assert judged(leaf().replace(sha256, md5)).problem == "issuer-imitated"


def test_only_what_was_read_before_is_judged():
    with pytest.raises(ValueError, match=r"^certificate$"):
        _read(b"")


def test_what_the_kept_list_of_providers_says(provider_a):
    """Said only where the issuer's certificate in the mail does not settle it, and never a ground of trust."""
    name, month = "Pratica PEC CA1", "2025-02"
    key = provider_a.identity.chain[0].public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    pinned = replace(PINNED, name=name, spki=key)
    hosts, firm = frozenset({"pec-a.example"}), frozenset({"gestore a s.p.a."})
    raw = genuine("transport", replace(provider_a, identity=replace(provider_a.identity, chain=())))
    for listing, outcome in (
        (Listing(name, month, hosts, firm), "proven"),
        (Listing(name, month, frozenset({"x.example"}), firm), "undetermined"),
        (Listing(name, month, hosts, frozenset()), "undetermined"),
        (Listing("Altra", month, hosts, firm), ""),
        (Listing(name, "2026-11", hosts, firm), ""),
    ):
        found = mail_judged(raw, TrustAnchors((pinned,), listings=(listing,)))
        assert outcome_of(found, "provider-listed") == outcome
        assert found.verdict.code is VerdictCode.OK_REV_UNKNOWN
    enclosed = genuine("transport", provider_a)
    found = mail_judged(enclosed, TrustAnchors((pinned,), listings=(Listing(name, month, hosts, firm),)))
    assert outcome_of(found, "provider-listed") == ""


def test_md5_proves_nothing_though_the_pinned_key_made_it():
    sha256, md5 = bytes.fromhex("06092a864886f70d01010b"), bytes.fromhex("06092a864886f70d010104")
    made = asn1_x509.Certificate.load(leaf().replace(sha256, md5))
    content = made["tbs_certificate"].dump()
    made["signature_value"] = KEYS["issuer"].sign(content, padding.PKCS1v15(), hashes.MD5())
    KEYS["issuer"].public_key().verify(made["signature_value"].native, content, padding.PKCS1v15(), hashes.MD5())
    assert judged(made.dump(), authority()).problem == "issuer-imitated"


def test_an_issuer_without_a_common_name_imitates_nobody():
    nameless = x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, PINNED.name)])
    assert judged(leaf(signer="stranger", issuer=nameless)).problem == "issuer-unknown"


@pytest.mark.parametrize("name", ["PROVA pec ca1", "Prova PEC CA1"])
def test_an_imitated_name_is_known_in_any_case(name):
    imitation = distinguished_name(name, "Altri S.r.l.")
    assert judged(leaf(signer="stranger", issuer=imitation)).problem == "issuer-imitated"


@pytest.mark.parametrize("zone", ["East-14", "West+11"])
def test_the_zone_of_this_computer_moves_no_day(monkeypatch, zone):
    first, last = (
        authority(start=datetime(2026, 10, 1, 23, tzinfo=UTC)),
        authority(end=datetime(2026, 10, 1, 1, tzinfo=UTC)),
    )
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert judged(leaf(), first).problem == ""
        assert judged(leaf(), last).problem == ""
    finally:
        monkeypatch.undo()
        time.tzset()


QUOTED = '"a@b"@pec-a.example'


@pytest.mark.parametrize(
    ("base", "problem"),
    [
        (HOST, ""),
        (QUOTED, ""),
        ('"a@b"@PEC-A.example', ""),
        ('"a@c"@pec-a.example', "name-not-permitted"),
        ("b@pec-a.example", "name-not-permitted"),
    ],
)
def test_the_host_of_a_mailbox_follows_its_last_at_sign(base, problem):
    name = (x509.SubjectAlternativeName([x509.RFC822Name(QUOTED)]), False)
    quoted = leaf(name, SIGNS, MAIL, plain=True)
    assert judged(quoted, authority(limits([mail(base)]))).problem == problem
