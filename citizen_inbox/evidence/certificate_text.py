"""A certificate in DER in, what a person may want to read in it out. Never raises; texts are untrusted and capped."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID

from citizen_inbox.evidence.certificates import Certificate, read_certificate

MOST_CHARACTERS = 500
"""Of one text; what is longer ends in an ellipsis."""
MOST_VALUES = 12
"""Addresses or usages of one sort."""
MOST_ENCLOSED = 16
"""Certificates of one signature that are looked at."""
MOST_LINKS = 4
"""Of a chain."""

_ALGORITHMS = {
    "1.2.840.113549.1.1.4": "MD5 with RSA",
    "1.2.840.113549.1.1.5": "SHA-1 with RSA",
    "1.2.840.113549.1.1.10": "RSA-PSS",
    "1.2.840.113549.1.1.11": "SHA-256 with RSA",
    "1.2.840.113549.1.1.12": "SHA-384 with RSA",
    "1.2.840.113549.1.1.13": "SHA-512 with RSA",
    "1.2.840.10045.4.3.2": "SHA-256 with ECDSA",
    "1.2.840.10045.4.3.3": "SHA-384 with ECDSA",
    "1.2.840.10045.4.3.4": "SHA-512 with ECDSA",
    "1.3.101.112": "Ed25519",
}
_KEY_USAGES = (
    *("digital_signature", "content_commitment", "key_encipherment", "data_encipherment"),
    *("key_agreement", "key_cert_sign", "crl_sign"),
)
_EXTENDED_USAGES = {
    ExtendedKeyUsageOID.EMAIL_PROTECTION: "email-protection",
    ExtendedKeyUsageOID.CLIENT_AUTH: "client-auth",
    ExtendedKeyUsageOID.SERVER_AUTH: "server-auth",
    ExtendedKeyUsageOID.TIME_STAMPING: "time-stamping",
    ExtendedKeyUsageOID.OCSP_SIGNING: "ocsp-signing",
    ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE: "any-usage",
}


@dataclass(frozen=True, slots=True)
class CertificateView:
    """A certificate for people. All but the digests of the whole is empty when it cannot be read."""

    sha256: str
    """Of the DER; lower-case hexadecimal, as every digest here."""
    sha1: str
    readable: bool = False
    name: str = ""
    """Common name, else organisation, else the whole subject."""
    subject: str = ""
    issuer: str = ""
    serial: str = ""
    """Hexadecimal, in pairs: "0A:1B"."""
    valid_from: datetime | None = None
    """Aware UTC."""
    valid_to: datetime | None = None
    """Aware UTC."""
    key: str = ""
    """"RSA 2048", "EC secp256r1", "Ed25519"."""
    key_sha256: str = ""
    """Of the SubjectPublicKeyInfo: what trust anchors pin."""
    algorithm: str = ""
    """Of the issuer's signature; its object identifier when it has no common name."""
    emails: tuple[str, ...] = ()
    usages: tuple[str, ...] = ()
    """"digital-signature", "email-protection" ..., or object identifiers (RFC 5280 4.2.1.3 and 4.2.1.12)."""
    authority: bool = False
    """Whether it may certify others (basicConstraints)."""
    crls: tuple[str, ...] = ()
    """Addresses of lists of revoked certificates (4.2.1.13)."""
    ocsp: tuple[str, ...] = ()
    """Addresses that tell whether it was revoked (4.2.2.1)."""

    def covers(self, instant: datetime) -> bool:
        """Whether an aware instant lies in the validity, both ends included; False for what cannot be read."""
        return bool(self.valid_from and self.valid_to and self.valid_from <= instant <= self.valid_to)


def describe(der: bytes) -> CertificateView:
    """Read one certificate for people. Total: whatever is not a certificate gives a view with digests only."""
    digests = hashlib.sha256(der).hexdigest(), hashlib.sha1(der, usedforsecurity=False).hexdigest()
    found = read_certificate(der)
    if found is None:
        return CertificateView(*digests)
    extensions = _read_extensions(found.parsed)
    return CertificateView(
        *digests,
        readable=True,
        name=_capped(found.name),
        subject=_capped(found.subject),
        issuer=_capped(found.issuer),
        serial=_pairs(found.serial),
        valid_from=found.valid_from,
        valid_to=found.valid_to,
        key=_key(found.key),
        key_sha256=hashlib.sha256(found.spki).hexdigest(),
        algorithm=_algorithm(found.parsed),
        emails=_few(found.emails),
        usages=_few(extensions.usages),
        authority=extensions.authority,
        crls=_few(extensions.crls),
        ocsp=_few(extensions.ocsp),
    )


def chain_of(leaf: bytes, enclosed: tuple[bytes, ...]) -> tuple[bytes, ...]:
    """The certificate and, one after the other, the enclosed ones whose keys signed the one before. Total.

    Only certificates that name each other and whose signature holds are linked; the way ends at one that signed itself.
    """
    linked = [leaf]
    candidates = [der for der in enclosed[:MOST_ENCLOSED] if der != leaf]
    while len(linked) < MOST_LINKS:
        issuer = next((der for der in candidates if der not in linked and _issued(der, linked[-1])), None)
        if issuer is None:
            break
        linked.append(issuer)
    return tuple(linked)


def pem(der: bytes) -> bytes:
    """One certificate as text (RFC 7468 section 5), ending in a line end."""
    written = base64.b64encode(der).decode("ascii")
    lines = [written[place : place + 64] for place in range(0, len(written), 64)]
    return "\n".join(["-----BEGIN CERTIFICATE-----", *lines, "-----END CERTIFICATE-----", ""]).encode("ascii")


@dataclass(slots=True)
class _Extensions:
    usages: list[str] = field(default_factory=list)
    authority: bool = False
    crls: list[str] = field(default_factory=list)
    ocsp: list[str] = field(default_factory=list)


def _read_extensions(parsed: x509.Certificate) -> _Extensions:
    found = _Extensions()
    for extension in parsed.extensions:  # read_certificate has parsed them all before: nothing here raises
        value = extension.value
        if isinstance(value, x509.KeyUsage):
            found.usages += [name.replace("_", "-") for name in _KEY_USAGES if getattr(value, name)]
        elif isinstance(value, x509.ExtendedKeyUsage):
            found.usages += [_EXTENDED_USAGES.get(usage, usage.dotted_string) for usage in value]
        elif isinstance(value, x509.BasicConstraints):
            found.authority = value.ca
        elif isinstance(value, x509.CRLDistributionPoints):
            found.crls += [uri for point in value for uri in _addresses(point.full_name or ())]
        elif isinstance(value, x509.AuthorityInformationAccess):
            found.ocsp += _addresses(
                access.access_location for access in value if access.access_method == AuthorityInformationAccessOID.OCSP
            )
    return found


def _addresses(names: Iterable[x509.GeneralName]) -> list[str]:
    return [name.value for name in names if isinstance(name, x509.UniformResourceIdentifier)]


def _issued(issuer: bytes, subject: bytes) -> bool:
    """Whether one certificate names the other as its issuer and bears a good signature of its key."""
    upper, lower = read_certificate(issuer), read_certificate(subject)
    return upper is not None and lower is not None and _signed(upper, lower)


def _signed(upper: Certificate, lower: Certificate) -> bool:
    try:
        lower.parsed.verify_directly_issued_by(upper.parsed)
    except (InvalidSignature, UnsupportedAlgorithm, ValueError, TypeError):
        return False
    return True


def _key(key: PublicKeyTypes) -> str:
    if isinstance(key, rsa.RSAPublicKey):
        return f"RSA {key.key_size}"
    if isinstance(key, ec.EllipticCurvePublicKey):
        return f"EC {key.curve.name}"
    return type(key).__name__.removesuffix("PublicKey")


def _algorithm(parsed: x509.Certificate) -> str:
    written = parsed.signature_algorithm_oid.dotted_string
    return _ALGORITHMS.get(written, written)


def _pairs(serial: int) -> str:
    digits = f"{abs(serial):x}".upper()
    digits = digits.zfill(len(digits) + len(digits) % 2)
    pairs = ":".join(digits[place : place + 2] for place in range(0, len(digits), 2))
    return f"-{pairs}" if serial < 0 else pairs


def _few(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(_capped(text) for text in texts)[:MOST_VALUES]


def _capped(text: str) -> str:
    return text if len(text) <= MOST_CHARACTERS else f"{text[: MOST_CHARACTERS - 1]}…"
