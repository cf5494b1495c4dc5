"""Chains: the pinned key makes a provider; names, usages and dates keep it one."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, date, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from citizen_inbox.demo.authority import Authority, distinguished_name, key_usage, new_key
from citizen_inbox.evidence.chain import judge_chain
from citizen_inbox.evidence.trust import Anchor, TrustAnchors, parse_anchors

DAY = date(2026, 10, 1)
START, END = datetime(2024, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)
OPENSSL = shutil.which("openssl")
KEY = new_key()
OTHER_KEY = new_key()


def der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(Encoding.DER)


def spki_of(certificate: x509.Certificate) -> bytes:
    return certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


@pytest.fixture(scope="module")
def anchors(authority: Authority) -> TrustAnchors:
    issuer = parse_anchors(authority.anchors_toml()).anchors[0]
    root = Anchor("Root", "public-root", "", date(2008, 1, 1), date(2040, 1, 1), spki_of(authority.root.certificate))
    return TrustAnchors((issuer, root))


def leaf(
    authority: Authority,
    *extensions: x509.ExtensionType,
    email: str = "posta-certificata@pec-a.example",
    organisation: str = "GESTORE A S.p.A.",
    signer=None,
    issuer: x509.Name | None = None,
) -> bytes:
    builder = x509.CertificateBuilder(
        issuer or authority.issuer.certificate.subject,
        distinguished_name("Posta Certificata", organisation),
        KEY.public_key(),
        4711,
        START,
        END,
    ).add_extension(x509.SubjectAlternativeName([x509.RFC822Name(email)]), critical=False)
    for extension in extensions:
        builder = builder.add_extension(extension, critical=False)
    return der(builder.sign(signer or authority.issuer.key, hashes.SHA256()))


def issuer_certificate(authority: Authority, constraints: x509.NameConstraints | None = None, signer=None) -> bytes:
    builder = x509.CertificateBuilder(
        authority.root.certificate.subject,
        authority.issuer.certificate.subject,
        authority.issuer.key.public_key(),
        99,
        START,
        END,
    ).add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    if constraints:
        builder = builder.add_extension(constraints, critical=True)
    return der(builder.sign(signer or authority.root.key, hashes.SHA256()))


def test_genuine_provider(authority, anchors):
    check = judge_chain(leaf(authority), (issuer_certificate(authority),), anchors, DAY)
    assert (check.anchor, check.problem, check.notes) == ("Pratica PEC CA1", "", ())


def test_the_issuers_certificate_may_be_absent(authority, anchors):
    check = judge_chain(leaf(authority), (), anchors, DAY)
    assert (check.problem, check.notes) == ("", ("issuer-certificate-absent",))


def test_a_recertified_issuer_is_still_the_issuer(authority, anchors):
    """AgID CA1 was certified five times: any certificate with the pinned key will do."""
    first, second = issuer_certificate(authority), der(authority.issuer.certificate)
    assert judge_chain(leaf(authority), (second,), anchors, DAY).problem == ""
    assert judge_chain(leaf(authority), (first, second), anchors, DAY).problem == ""


def test_self_signed(authority, anchors):
    name = distinguished_name("Posta Certificata", "GESTORE A S.p.A.")
    own = der(x509.CertificateBuilder(name, name, KEY.public_key(), 5, START, END).sign(KEY, hashes.SHA256()))
    assert judge_chain(own, (), anchors, DAY).problem == "self-signed"


def test_a_public_root_makes_no_provider(authority, anchors):
    direct = leaf(authority, signer=authority.root.key, issuer=authority.root.certificate.subject)
    assert judge_chain(direct, (der(authority.root.certificate),), anchors, DAY).problem == "issuer-public"


def test_another_authority_under_the_same_root_makes_no_provider(authority, anchors):
    name = distinguished_name("Mail Certificates CA", "Autorita di Pratica")
    other = der(
        x509.CertificateBuilder(authority.root.certificate.subject, name, OTHER_KEY.public_key(), 6, START, END)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(authority.root.key, hashes.SHA256())
    )
    assert (
        judge_chain(leaf(authority, signer=OTHER_KEY, issuer=name), (other,), anchors, DAY).problem == "issuer-public"
    )


def test_unknown_and_imitated_issuers(authority, anchors):
    stranger = distinguished_name("Altra CA", "Altra")
    assert judge_chain(leaf(authority, signer=OTHER_KEY, issuer=stranger), (), anchors, DAY).problem == "issuer-unknown"
    assert judge_chain(leaf(authority, signer=OTHER_KEY), (), anchors, DAY).problem == "issuer-imitated"


def test_the_day_must_be_one_of_the_anchor(authority, anchors):
    old = TrustAnchors(
        (Anchor("Old", "pec-issuer", "", date(2011, 1, 14), date(2018, 1, 14), anchors.anchors[0].spki),)
    )
    assert judge_chain(leaf(authority), (), old, date(2018, 1, 14)).problem == ""
    assert judge_chain(leaf(authority), (), old, date(2018, 1, 15)).problem == "issuer-not-in-force"


@pytest.mark.parametrize(
    ("extension", "problem"),
    [
        (x509.BasicConstraints(ca=True, path_length=None), "usage-unfit"),
        (x509.BasicConstraints(ca=False, path_length=None), ""),
        (key_usage(digital_signature=False, cert_sign=False, non_repudiation=True), "usage-unfit"),
        (key_usage(digital_signature=True, cert_sign=False, non_repudiation=True), ""),
        (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), "usage-unfit"),
        (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.EMAIL_PROTECTION]), ""),
        (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE]), ""),
    ],
)
def test_usages(authority, anchors, extension, problem):
    assert judge_chain(leaf(authority, extension), (issuer_certificate(authority),), anchors, DAY).problem == problem


def organisation(name: str) -> x509.DirectoryName:
    return x509.DirectoryName(
        x509.Name([x509.NameAttribute(NameOID.COUNTRY_NAME, "IT"), x509.NameAttribute(NameOID.ORGANIZATION_NAME, name)])
    )


CONSTRAINTS = x509.NameConstraints(
    permitted_subtrees=[
        x509.RFC822Name("pec-a.example"),
        x509.RFC822Name(".gruppo.example"),
        x509.RFC822Name("pec@solo.example"),
        organisation("GESTORE A S.p.A."),
        organisation("Gestore  B"),
    ],
    excluded_subtrees=[x509.RFC822Name("vecchio.gruppo.example"), x509.DNSName("")],
)


NAMES = [
    ("posta-certificata@pec-a.example", "GESTORE A S.p.A.", True),
    ("posta-certificata@PEC-A.example", "gestore b", True),
    ("posta-certificata@sub.pec-a.example", "GESTORE A S.p.A.", False),
    ("posta-certificata@nuovo.gruppo.example", "GESTORE A S.p.A.", True),
    ("posta-certificata@vecchio.gruppo.example", "GESTORE A S.p.A.", False),
    ("pec@solo.example", "GESTORE A S.p.A.", True),
    ("altri@solo.example", "GESTORE A S.p.A.", False),
    ("posta-certificata@xpec-a.example", "GESTORE A S.p.A.", False),
    ("posta-certificata@pec-a.example", "GESTORE C S.p.A.", False),
]


@pytest.mark.parametrize(("email", "firm", "permitted"), NAMES)
def test_name_constraints_of_both_kinds(authority, anchors, email, firm, permitted):
    check = judge_chain(
        leaf(authority, email=email, organisation=firm), (issuer_certificate(authority, CONSTRAINTS),), anchors, DAY
    )
    assert (check.problem == "") is permitted
    assert check.anchor == "Pratica PEC CA1"


@pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")
@pytest.mark.parametrize(("email", "firm", "permitted"), NAMES)
def test_openssl_draws_the_same_constraints(authority, tmp_path, email, firm, permitted):
    files = {
        "root": der(authority.root.certificate),
        "issuer": issuer_certificate(authority, CONSTRAINTS),
        "leaf": leaf(authority, email=email, organisation=firm),
    }
    for name, content in files.items():
        certificate = x509.load_der_x509_certificate(content)
        (tmp_path / name).write_bytes(certificate.public_bytes(Encoding.PEM))
    command = [OPENSSL, "verify", "-attime", str(int(datetime(2026, 10, 1, tzinfo=UTC).timestamp()))]
    command += ["-CAfile", tmp_path / "root", "-untrusted", tmp_path / "issuer", tmp_path / "leaf"]
    judged = subprocess.run(command, capture_output=True, check=False)
    assert (judged.returncode == 0) is permitted, judged.stderr


def test_constraints_cannot_be_shed_by_a_home_made_issuer_certificate(authority, anchors):
    """Two certificates with the issuer's key: only the one that a pinned root signed tells the constraints."""
    genuine = issuer_certificate(authority, CONSTRAINTS)
    home_made = issuer_certificate(authority, signer=OTHER_KEY)
    outside = leaf(authority, email="posta-certificata@fuori.example")
    assert judge_chain(outside, (home_made, genuine), anchors, DAY).problem == "name-not-permitted"
    assert judge_chain(leaf(authority), (home_made,), anchors, DAY).notes == ("issuer-certificate-unverified",)


def test_garbage_is_unreadable(anchors):
    assert judge_chain(b"garbage", (b"more",), anchors, DAY).problem == "certificate-unreadable"


@pytest.mark.parametrize(("domain", "problem"), [("pec-a.example", ""), ("pec-a.example.", "name-not-permitted")])
def test_a_host_that_ends_in_a_dot_slips_by_no_constraint(authority, anchors, domain, problem):
    limits = x509.NameConstraints(None, [x509.RFC822Name("pec-z.example")])
    mail = leaf(authority, email=f"posta-certificata@{domain}")
    assert judge_chain(mail, (issuer_certificate(authority, limits),), anchors, DAY).problem == problem
    assert judge_chain(mail, (issuer_certificate(authority),), anchors, DAY).problem == ""
