"""Certificates read once and strictly: names as encoded, both algorithms alike, who belongs to whom."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from asn1crypto import algos
from asn1crypto import cms as asn1_cms
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding

from citizen_inbox.demo.authority import Authority, Identity, distinguished_name, new_key, sign
from citizen_inbox.evidence.ber import BerError, Reader
from citizen_inbox.evidence.certificates import (
    MAX_CERTIFICATE,
    Certificate,
    _names,
    find_certificate,
    has_unrelated,
    read_certificate,
)
from citizen_inbox.evidence.cms import check_detached

START, END = datetime(2024, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)
CONTENT = b"Content-Type: text/plain\r\n\r\nBuongiorno.\r\n"


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    return new_key()


@pytest.fixture(scope="module")
def leaf(authority: Authority) -> Identity:
    return authority.provider("pec-a.example", "GESTORE A S.p.A.")


def der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(Encoding.DER)


def made(subject: x509.Name, key: rsa.RSAPrivateKey, issuer: x509.Name | None = None, serial: int = 7) -> bytes:
    """A bare certificate without extensions."""
    builder = x509.CertificateBuilder(issuer or subject, subject, key.public_key(), serial, START, END)
    return der(builder.sign(key, hashes.SHA256()))


def read(data: bytes) -> Certificate:
    found = read_certificate(data)
    assert found is not None
    return found


def test_what_a_provider_certificate_prints(leaf: Identity, authority: Authority) -> None:
    found = read(der(leaf.certificate))
    assert (found.name, found.organisation) == ("Posta Certificata", "GESTORE A S.p.A.")
    assert found.emails == ("posta-certificata@pec-a.example",)
    assert found.subject == "C=IT, O=GESTORE A S.p.A., CN=Posta Certificata"
    assert found.issuer == "C=IT, O=Autorita di Pratica, CN=Pratica PEC CA1"
    assert found.serial == leaf.certificate.serial_number
    assert (found.valid_from, found.valid_to) == (
        leaf.certificate.not_valid_before_utc,
        leaf.certificate.not_valid_after_utc,
    )
    assert found.issuer_name == authority.issuer.certificate.subject.public_bytes()
    assert found.subject_name == leaf.certificate.subject.public_bytes()


def test_names_for_people(key: rsa.RSAPrivateKey) -> None:
    kind = x509.NameOID
    only = [x509.NameAttribute(kind.ORGANIZATION_NAME, "Esempio")]
    assert read(made(x509.Name(only), key)).name == "Esempio"
    only = [x509.NameAttribute(kind.COUNTRY_NAME, "IT"), x509.NameAttribute(kind.SERIAL_NUMBER, "TINIT-X")]
    found = read(made(x509.Name(only), key))
    assert (found.name, found.serial_number) == ("C=IT, serialNumber=TINIT-X", "TINIT-X")
    assert (found.emails, found.organisation) == ((), "")


def test_too_large_or_no_certificate(leaf: Identity) -> None:
    data = der(leaf.certificate)
    assert read_certificate(data + b"x") is None
    assert read_certificate(b"") is None
    assert read_certificate(b"\x30" * MAX_CERTIFICATE) is None
    assert read_certificate(data + bytes(MAX_CERTIFICATE)) is None


def large(key: rsa.RSAPrivateKey, size: int) -> bytes:
    """A certificate of exactly this many bytes."""
    name = distinguished_name("Prova", "Prova")
    pad = size - 1000
    for _ in range(2):
        extension = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3"), bytes(pad))
        builder = x509.CertificateBuilder(name, name, key.public_key(), 7, START, END).add_extension(extension, False)
        data = der(builder.sign(key, hashes.SHA256()))
        pad += size - len(data)
    assert len(data) == size
    return data


def test_the_largest_certificate(key: rsa.RSAPrivateKey) -> None:
    assert read_certificate(large(key, MAX_CERTIFICATE)) is not None
    assert read_certificate(large(key, MAX_CERTIFICATE + 1)) is None


def test_a_first_version_certificate_is_read(leaf: Identity) -> None:
    """Without a version its fields begin with the serial number (RFC 5280 4.1)."""
    old = asn1_x509.Certificate.load(der(leaf.certificate))
    body = old["tbs_certificate"]
    body["version"] = "v1"
    del body["extensions"]
    body["issuer_unique_id"] = None
    found = read(old.dump(force=True))
    assert found.subject_name == leaf.certificate.subject.public_bytes()
    assert found.emails == ()


def test_the_algorithm_outside_must_be_the_one_inside(leaf: Identity) -> None:
    changed = asn1_x509.Certificate.load(der(leaf.certificate))
    changed["signature_algorithm"] = algos.SignedDigestAlgorithm({"algorithm": "sha512_rsa"})
    assert read_certificate(changed.dump(force=True)) is None


def test_a_signature_is_whole_octets(key: rsa.RSAPrivateKey) -> None:
    name = distinguished_name("Prova", "Prova")
    serial = 7
    while (data := made(name, key, serial=serial))[-1] & 1:
        serial += 1
    reader = Reader(data)
    bits = reader.children(reader.root())[2]
    assert data[bits.body] == 0
    assert read_certificate(data) is not None
    assert read_certificate(data[: bits.body] + b"\x01" + data[bits.body + 1 :]) is None


def tlv(tag: int, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return bytes([tag, len(body)]) + body


NUMBER, SHA256_RSA, VALIDITY, KEY = tlv(2, b"\x07"), tlv(0x30, tlv(6, b"\x2a\x01")), tlv(0x30), tlv(0x30, tlv(3, b"\0"))
ISSUER, SUBJECT, BITS = tlv(0x30, tlv(0x31, b"\x05\x00")), tlv(0x30), tlv(3, b"\0signature")
FIELDS = (NUMBER, SHA256_RSA, ISSUER, VALIDITY, SUBJECT, KEY)
VERSION, MORE = tlv(0xA0, tlv(2, b"\2")), tlv(0xA3)


@pytest.mark.parametrize(
    "fields", [FIELDS, (VERSION, *FIELDS), (VERSION, *FIELDS, MORE), (VERSION, *FIELDS, *[MORE] * 9), (*FIELDS, MORE)]
)
def test_names_stand_behind_the_serial_number_whatever_else_there_is(fields: tuple[bytes, ...]) -> None:
    assert _names(tlv(0x30, tlv(0x30, *fields), SHA256_RSA, BITS)) == (ISSUER, SUBJECT)


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ((tlv(0x30, *FIELDS), SHA256_RSA), "too few elements"),
        ((tlv(0x30, *FIELDS), SHA256_RSA, BITS, BITS), "too many elements"),
        ((tlv(0x30, VERSION, *FIELDS, *[MORE] * 10), SHA256_RSA, BITS), "too many elements"),
        ((tlv(0x30, *FIELDS[:5]), SHA256_RSA, BITS), "no certificate"),
        ((tlv(0x30, VERSION, *FIELDS[:5]), SHA256_RSA, BITS), "no certificate"),
        ((tlv(0x30, *FIELDS), tlv(0x30, tlv(6, b"\x2a\x02")), BITS), "no certificate"),
        ((tlv(0x30, MORE, *FIELDS), SHA256_RSA, BITS), "no certificate"),
        ((tlv(0x30, *FIELDS), SHA256_RSA, tlv(3, b"\x01signature")), "signature of odd bits"),
    ],
)
def test_a_certificate_is_read_strictly_whatever_the_library_lets_pass(parts: tuple[bytes, ...], reason: str) -> None:
    with pytest.raises(BerError) as caught:
        _names(tlv(0x30, *parts))
    assert str(caught.value) == reason
    with pytest.raises(BerError) as caught:
        _names(tlv(0x31, *parts))
    assert str(caught.value) == "another tag"


def test_found_by_issuer_and_serial_number_both(leaf: Identity, authority: Authority) -> None:
    own, issuer = der(leaf.certificate), der(authority.issuer.certificate)
    name, number = read(own).issuer_name, read(own).serial
    ders = (b"no certificate", issuer, own)
    assert find_certificate(ders, name, number, b"") == read(own)
    assert find_certificate(ders, name, number + 1, b"") is None
    assert find_certificate(ders, read(issuer).issuer_name, number, b"") is None
    assert find_certificate(ders, b"", number, b"") is None


def test_found_by_key_identifier(leaf: Identity, authority: Authority, key: rsa.RSAPrivateKey) -> None:
    own, bare = der(leaf.certificate), made(distinguished_name("Prova", "Prova"), key)
    kind = x509.SubjectKeyIdentifier
    identifier = leaf.certificate.extensions.get_extension_for_class(kind).value.digest
    assert find_certificate((bare, own), b"", 0, identifier) == read(own)
    assert find_certificate((bare, own), b"", 0, identifier[:-1]) is None


def test_certificates_on_the_way_up_are_related(leaf: Identity, authority: Authority) -> None:
    own, issuer, root = der(leaf.certificate), der(authority.issuer.certificate), der(authority.root.certificate)
    assert not has_unrelated((own,), (own,))
    assert not has_unrelated((root, issuer, own), (own,))
    assert has_unrelated((root, own), (own,))  # the link between them is missing
    assert has_unrelated((own, issuer), (issuer,))
    assert not has_unrelated((own, issuer), (own, issuer))
    assert has_unrelated((own, issuer, b"no certificate"), (own,))
    assert not has_unrelated((), ())


def with_certificates(identity: Identity, *more: bytes) -> bytes:
    info = asn1_cms.ContentInfo.load(sign(CONTENT, identity, datetime(2026, 10, 1, tzinfo=UTC)))
    extra = [asn1_cms.CertificateChoices({"certificate": asn1_x509.Certificate.load(one)}) for one in more]
    info["content"]["certificates"] = [*info["content"]["certificates"], *extra]
    return bytes(info.dump(force=True))


def test_a_stray_certificate_in_a_signature_is_a_remark(leaf: Identity, key: rsa.RSAPrivateKey) -> None:
    stray = made(distinguished_name("Estraneo", "Estraneo"), key)
    check = check_detached(with_certificates(leaf, stray), CONTENT)
    assert check.defects == ("certificate-unrelated",)
    assert check.signers[0].intact
    assert check_detached(with_certificates(leaf), CONTENT).defects == ()


def test_a_damaged_certificate_in_a_signature_is_a_remark(leaf: Identity, authority: Authority) -> None:
    issuer = der(authority.issuer.certificate)
    data = with_certificates(leaf)
    assert issuer in data
    damaged = issuer[:20] + bytes([issuer[20] ^ 0xFF]) + issuer[21:]
    broken = issuer.replace(b"\x55\x1d\x13", b"\x55\x1d\x0f")  # two extensions of one kind
    for one in (broken, damaged[:4] + b"\x31" + damaged[5:]):
        check = check_detached(data.replace(issuer, one), CONTENT)
        assert check.defects == ("certificate-unrelated",)
        assert check.signers[0].intact
