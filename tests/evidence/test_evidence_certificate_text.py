"""What a person can read in a certificate, and that nothing in one can stop the reading."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.demo.authority import Authority, distinguished_name, key_usage, new_key
from citizen_inbox.evidence.certificate_text import (
    MOST_CHARACTERS,
    MOST_ENCLOSED,
    MOST_LINKS,
    MOST_VALUES,
    CertificateView,
    _pairs,
    chain_of,
    describe,
    pem,
)

START, END = datetime(2024, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)


def der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(Encoding.DER)


def made(
    *extensions: x509.ExtensionType, key=None, name=None, issuer=None, signer=None, serial=0x0A1B, digest=None
) -> bytes:
    key = key or ec.generate_private_key(ec.SECP256R1())
    name = name or distinguished_name("Gestore Prova", "GESTORE PROVA S.p.A.")
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(issuer or name).public_key(key.public_key())
    builder = builder.serial_number(serial).not_valid_before(START).not_valid_after(END)
    for extension in extensions:
        builder = builder.add_extension(extension, critical=False)
    if digest is None and not isinstance(signer or key, ed25519.Ed25519PrivateKey):
        digest = hashes.SHA256()
    return der(builder.sign(signer or key, digest))


def point(*names: x509.GeneralName) -> x509.DistributionPoint:
    return x509.DistributionPoint(names or None, None if names else _rdn(), None, None)


def _rdn() -> x509.RelativeDistinguishedName:
    return x509.RelativeDistinguishedName([x509.NameAttribute(NameOID.COMMON_NAME, "CRL1")])


def uri(text: str) -> x509.UniformResourceIdentifier:
    return x509.UniformResourceIdentifier(text)


def test_a_providers_certificate_is_read_whole(provider_a):
    certificate = provider_a.identity.certificate
    view = describe(der(certificate))
    spki = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    assert view.readable
    assert view.name == "Posta Certificata"
    assert view.subject == "C=IT, O=GESTORE A S.p.A., CN=Posta Certificata"
    assert view.issuer.endswith("CN=Pratica PEC CA1")
    assert view.serial.replace(":", "").lstrip("0") == f"{certificate.serial_number:X}"
    assert (view.valid_from, view.valid_to) == (certificate.not_valid_before_utc, certificate.not_valid_after_utc)
    assert view.key == "RSA 2048"
    assert view.algorithm == "SHA-256 with RSA"
    assert view.emails == ("posta-certificata@pec-a.example",)
    assert view.usages == ("digital-signature", "email-protection")
    assert not view.authority
    assert view.sha256 == certificate.fingerprint(hashes.SHA256()).hex()
    assert view.sha1 == certificate.fingerprint(hashes.SHA1()).hex()
    assert view.key_sha256 == hashlib.sha256(spki).hexdigest()
    assert (view.crls, view.ocsp) == ((), ())


def test_an_authority_says_so(authority):
    view = describe(der(authority.issuer.certificate))
    assert view.authority
    assert view.usages == ("key-cert-sign", "crl-sign")


def test_addresses_about_revocation_are_told_apart():
    crls = x509.CRLDistributionPoints(
        [
            point(uri("http://crl.authority.example/1.crl"), x509.DNSName("no.address.example")),
            point(),
            point(uri("ldap://x.example/cn=1")),
        ]
    )
    access = x509.AuthorityInformationAccess(
        [
            x509.AccessDescription(AuthorityInformationAccessOID.OCSP, uri("http://ocsp.authority.example")),
            x509.AccessDescription(AuthorityInformationAccessOID.CA_ISSUERS, uri("http://ca.authority.example/ca.cer")),
            x509.AccessDescription(AuthorityInformationAccessOID.OCSP, x509.DNSName("ocsp.example")),
        ]
    )
    view = describe(made(crls, access))
    assert view.crls == ("http://crl.authority.example/1.crl", "ldap://x.example/cn=1")
    assert view.ocsp == ("http://ocsp.authority.example",)


def test_usages_without_a_word_show_their_identifier():
    usages = [
        x509.ObjectIdentifier("1.3.6.1.4.1.99999.7"),
        ExtendedKeyUsageOID.TIME_STAMPING,
        ExtendedKeyUsageOID.OCSP_SIGNING,
    ]
    view = describe(made(x509.ExtendedKeyUsage(usages), key_usage(digital_signature=False, cert_sign=False)))
    assert view.usages == ("1.3.6.1.4.1.99999.7", "time-stamping", "ocsp-signing")


@pytest.mark.parametrize(
    ("key", "words", "algorithm"),
    [
        (ec.generate_private_key(ec.SECP384R1()), "EC secp384r1", "SHA-256 with ECDSA"),
        (ed25519.Ed25519PrivateKey.generate(), "Ed25519", "Ed25519"),
    ],
)
def test_kinds_of_keys(key, words, algorithm):
    view = describe(made(key=key))
    assert (view.key, view.algorithm) == (words, algorithm)


def test_an_algorithm_without_a_name_shows_its_identifier():
    assert describe(made(digest=hashes.SHA3_256())).algorithm == "2.16.840.1.101.3.4.3.10"


def test_serial_numbers_in_pairs():
    assert describe(made()).serial == "0A:1B"
    assert [_pairs(number) for number in (0, 0xF, 0x10, 0xABC, -5)] == ["00", "0F", "10", "0A:BC", "-05"]


def test_long_texts_and_many_values_are_cut():
    addresses = [x509.RFC822Name(f"{'a' * 40}.{place}@{'b' * 60}.example") for place in range(MOST_VALUES + 3)]
    parts = [x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "u" * 64) for _ in range(12)]
    view = describe(made(x509.SubjectAlternativeName(addresses), name=x509.Name(parts)))
    assert len(view.emails) == MOST_VALUES
    assert len(view.subject) == MOST_CHARACTERS
    assert view.subject.endswith("…")
    exact = describe(made(x509.CRLDistributionPoints([point(uri("http://x.example/" + "y" * (MOST_CHARACTERS - 17)))])))
    assert len(exact.crls[0]) == MOST_CHARACTERS
    assert not exact.crls[0].endswith("…")


@given(st.binary(max_size=300))
def test_any_bytes_have_digests_and_no_more(content):
    view = describe(content)
    assert view == CertificateView(hashlib.sha256(content).hexdigest(), hashlib.sha1(content).hexdigest())
    assert not view.readable
    assert not view.covers(START)


@given(st.data())
def test_a_damaged_certificate_never_raises(data):
    content = bytearray(made_once())
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    view = describe(bytes(content))
    assert view.sha256 == hashlib.sha256(bytes(content)).hexdigest()
    assert len(chain_of(bytes(content), (made_once(),))) in {1, 2}


_ONCE: list[bytes] = []


def made_once() -> bytes:
    if not _ONCE:
        _ONCE.append(
            made(
                x509.CRLDistributionPoints([point(uri("http://x.example/1"))]),
                key_usage(digital_signature=True, cert_sign=False),
                x509.BasicConstraints(ca=False, path_length=None),
            )
        )
    return _ONCE[0]


def test_validity_includes_both_ends():
    view = describe(made())
    second = timedelta(seconds=1)
    assert view.covers(START)
    assert view.covers(END)
    assert not view.covers(START - second)
    assert not view.covers(END + second)


def test_the_chain_is_followed_upwards(authority, provider_a):
    leaf, issuer, root = (
        der(found)
        for found in (provider_a.identity.certificate, authority.issuer.certificate, authority.root.certificate)
    )
    stranger = der(Authority("Altra").issuer.certificate)
    assert chain_of(leaf, (root, stranger, issuer, leaf)) == (leaf, issuer, root)
    assert chain_of(leaf, (issuer,)) == (leaf, issuer)
    assert chain_of(leaf, (root,)) == (leaf,)
    assert chain_of(leaf, ()) == (leaf,)
    assert chain_of(b"no certificate", (leaf, issuer)) == (b"no certificate",)
    assert chain_of(leaf, (b"no certificate",)) == (leaf,)


def test_a_borrowed_name_is_no_link(authority, provider_a):
    leaf = der(provider_a.identity.certificate)
    forger = new_key(1024)
    imitation = made(key=forger, name=authority.issuer.certificate.subject)
    assert chain_of(leaf, (imitation,)) == (leaf,)


def test_circles_and_crowds_end():
    names = [distinguished_name(f"CA {place}", "X") for place in range(8)]
    keys = [ec.generate_private_key(ec.SECP256R1()) for _ in names]
    tower = [
        made(key=keys[at], name=names[at], issuer=names[(at + 1) % 8], signer=keys[(at + 1) % 8]) for at in range(8)
    ]
    assert chain_of(tower[0], tuple(tower)) == tuple(tower[:MOST_LINKS])
    circle = [made(key=keys[at], name=names[at], issuer=names[1 - at], signer=keys[1 - at]) for at in (0, 1)]
    assert chain_of(circle[0], tuple(circle)) == tuple(circle)
    assert chain_of(tower[0], (*([b"x"] * MOST_ENCLOSED), tower[1])) == (tower[0],)
    assert chain_of(tower[0], (*([b"x"] * (MOST_ENCLOSED - 1)), tower[1])) == (tower[0], tower[1])


def test_pem_is_what_others_write(provider_a):
    certificate = provider_a.identity.certificate
    assert pem(der(certificate)) == certificate.public_bytes(Encoding.PEM)
    assert x509.load_pem_x509_certificates(pem(made()) + pem(der(certificate)))[1] == certificate
