"""A certificate in DER in, what is printed in it out; each certificate is read once."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import NameOID

from citizen_inbox.evidence.ber import SEQUENCE, BerError, Reader

MAX_CERTIFICATE = 65_536
_VERSION = 0xA0
_TAX_CODE = re.compile(r"^(?:TIN)?IT[-:]?([A-Z0-9]{11,16})$", re.IGNORECASE)
_UNREADABLE = (
    *(ValueError, IndexError, TypeError, UnsupportedAlgorithm),  # TypeError: a name written as a bit string
    *(x509.DuplicateExtension, x509.InvalidVersion, x509.UnsupportedGeneralNameType),
)


@dataclass(frozen=True, slots=True)
class Certificate:
    """An X.509 certificate as printed. Texts are untrusted until the chain is judged; instants are aware UTC."""

    der: bytes
    parsed: x509.Certificate
    key: PublicKeyTypes
    spki: bytes
    """SubjectPublicKeyInfo, DER: what anchors pin."""
    issuer_name: bytes
    """DER."""
    subject_name: bytes
    """DER."""
    serial: int
    name: str
    """For people: common name, else organisation, else the whole subject."""
    emails: tuple[str, ...]
    """rfc822Names of the subjectAltName, in order."""
    subject: str
    issuer: str
    organisation: str
    serial_number: str
    """Attribute serialNumber of the subject, e.g. "TINIT-" and a tax code; not the certificate's own number."""
    valid_from: datetime
    valid_to: datetime


@lru_cache(maxsize=128)  # a mailbox knows a few dozen provider certificates
def read_certificate(der: bytes) -> Certificate | None:
    """Read one certificate; None when it is malformed or over 64 KiB. Never raises."""
    if len(der) > MAX_CERTIFICATE:
        return None
    try:
        with unwarned():
            return _describe(der, x509.load_der_x509_certificate(der))
    except _UNREADABLE:
        return None


@contextmanager
def unwarned() -> Iterator[None]:
    """Keep the library's warnings to itself: a serial number of zero or a long name is no news to a person."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # that of deprecations among them
        yield


@lru_cache(maxsize=128)
def is_authority(parsed: x509.Certificate) -> bool:
    """Whether a certificate calls its holder an authority (RFC 5280 4.2.1.9)."""
    return any(found.value.ca for found in parsed.extensions if isinstance(found.value, x509.BasicConstraints))


def with_tax_code(name: str, serial_number: str) -> str:
    """A person's name with the fiscal code that the certificate prints (ETSI EN 319 412-1: "TINIT-", older "IT:")."""
    match = _TAX_CODE.match(serial_number)
    return f"{name} ({match[1].upper()})" if match else name


def find_certificate(ders: tuple[bytes, ...], issuer: bytes, serial: int, key_identifier: bytes) -> Certificate | None:
    """The certificate that a SignerIdentifier names: by issuer and serial number, or by key identifier."""
    for der in ders:
        found = read_certificate(der)
        if found is None:
            continue
        if issuer and found.serial == serial and found.issuer_name == issuer:
            return found
        if key_identifier and _key_identifier(found.parsed) == key_identifier:
            return found
    return None


@lru_cache(maxsize=128)
def has_unrelated(ders: tuple[bytes, ...], signers: tuple[bytes, ...]) -> bool:
    """Whether any certificate is unreadable, or none of the signers' chains of issuer names comes by it."""
    found = [read_certificate(der) for der in ders]
    waiting = [certificate for certificate in found if certificate and certificate.der in signers]
    reached = {certificate.der for certificate in waiting}
    while waiting:
        issuer_name = waiting.pop().issuer_name
        for certificate in found:
            if certificate and certificate.subject_name == issuer_name and certificate.der not in reached:
                reached.add(certificate.der)
                waiting.append(certificate)
    return not reached.issuperset(ders)


def _describe(der: bytes, parsed: x509.Certificate) -> Certificate:
    key = parsed.public_key()
    issuer_name, subject_name = _names(der)
    return Certificate(
        der=der,
        parsed=parsed,
        key=key,
        spki=key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo),
        issuer_name=issuer_name,
        subject_name=subject_name,
        serial=parsed.serial_number,
        name=_first(parsed.subject, NameOID.COMMON_NAME)
        or _first(parsed.subject, NameOID.ORGANIZATION_NAME)
        or _readable(parsed.subject),
        emails=_emails(parsed),
        subject=_readable(parsed.subject),
        issuer=_readable(parsed.issuer),
        organisation=_first(parsed.subject, NameOID.ORGANIZATION_NAME),
        serial_number=_first(parsed.subject, NameOID.SERIAL_NUMBER),
        valid_from=parsed.not_valid_before_utc,
        valid_to=parsed.not_valid_after_utc,
    )


def _names(der: bytes) -> tuple[bytes, bytes]:
    """Issuer and subject as encoded: a SignerIdentifier copies the issuer's very bytes.

    What stands outside the signed part must say the same as inside (RFC 5280 4.1.1.2); the signature is whole octets.
    """
    reader = Reader(der)
    body, algorithm, signature = reader.fields(reader.root(), SEQUENCE, 3, 3)
    fields = reader.children(body, 16)
    serial = 1 if fields[0].tag == _VERSION else 0
    if len(fields) < serial + 6 or reader.whole(fields[serial + 1]) != reader.whole(algorithm):
        raise BerError("no certificate")
    if der[signature.body] != 0:
        raise BerError("signature of odd bits")
    return reader.whole(fields[serial + 2]), reader.whole(fields[serial + 4])


def _emails(parsed: x509.Certificate) -> tuple[str, ...]:
    try:
        names = parsed.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    return tuple(names.get_values_for_type(x509.RFC822Name))


def _key_identifier(parsed: x509.Certificate) -> bytes:
    try:
        return parsed.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest
    except x509.ExtensionNotFound:
        return b""


def _first(name: x509.Name, kind: x509.ObjectIdentifier) -> str:
    return next((str(found.value) for found in name.get_attributes_for_oid(kind)), "")


def _readable(name: x509.Name) -> str:
    """ "C=IT, O=..., CN=...", in the order of the certificate."""
    return ", ".join(found.rfc4514_string({NameOID.SERIAL_NUMBER: "serialNumber"}) for found in name.rdns)
