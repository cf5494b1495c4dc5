"""A signature over a CRL, an OCSP answer or a certificate in; whether a key made it, and what an answer says, out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.serialization import load_der_public_key

from citizen_inbox.evidence.certificates import Certificate, read_certificate
from citizen_inbox.evidence.trust import TrustAnchors

UNREADABLE_ERRORS = (
    *(ValueError, IndexError, TypeError, OverflowError, UnsupportedAlgorithm),
    *(x509.DuplicateExtension, x509.InvalidVersion, x509.UnsupportedGeneralNameType),
)
"""What the library raises on CRLs and OCSP answers that are none."""

COMPROMISED = frozenset({"keyCompromise", "cACompromise", "aACompromise"})
"""Reasons after which nothing that the key signed proves anything, whatever the date (RFC 5280 5.3.1)."""
ON_HOLD = "certificateHold"
"""The one reason that may be taken back."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What one answer, whose signature holds, says about one certificate. Instants are aware UTC."""

    this_update: datetime
    next_update: datetime | None
    revoked_at: datetime | None = None
    """None: the answer does not call the certificate revoked."""
    reason: str = ""
    """CRLReason as RFC 5280 spells it, "" when none is given."""
    invalid_from: datetime | None = None
    """invalidityDate: since when the key or the certificate is known or suspected to be no good."""
    complete: bool = True
    """Whether saying nothing means "not revoked": False for a list of some reasons only."""
    keeps_expired_from: datetime | None = None
    """Certificates that expired on or after this instant are still listed (expiredCertsOnCRL)."""

    @property
    def lost_at(self) -> datetime | None:
        """From when the certificate no longer counts: the earlier of revocation and invalidity; None if not revoked."""
        if self.revoked_at is None:
            return None
        return min(self.revoked_at, self.invalid_from) if self.invalid_from else self.revoked_at

    @property
    def compromised(self) -> bool:
        """Whether the key is in other hands, as far as the authority knows."""
        return self.revoked_at is not None and self.reason in COMPROMISED


def issuer_keys(certificate: Certificate, anchors: TrustAnchors, role: str) -> tuple[PublicKeyTypes, ...]:
    """The pinned keys of this role that signed the certificate itself; usually one, none for a stranger's."""
    return _issuer_keys(certificate.der, anchors, role)


@lru_cache(maxsize=128)
def _issuer_keys(der: bytes, anchors: TrustAnchors, role: str) -> tuple[PublicKeyTypes, ...]:
    certificate = read_certificate(der)
    keys = [load_der_public_key(anchor.spki) for anchor in anchors.of_role(role)]
    return tuple(key for key in keys if certificate and issued_by(certificate.parsed, key))


def issued_by(certificate: x509.Certificate, key: PublicKeyTypes) -> bool:
    """Whether this key signed the certificate; an algorithm that the library does not know: no."""
    try:
        digest, scheme = certificate.signature_hash_algorithm, certificate.signature_algorithm_parameters
    except (UnsupportedAlgorithm, ValueError):
        return False
    return signed_by(key, certificate.signature, certificate.tbs_certificate_bytes, scheme, digest)


def signed_by(
    key: PublicKeyTypes, signature: bytes, content: bytes, scheme: object, digest: hashes.HashAlgorithm | None
) -> bool:
    """Whether `key` made the signature over `content`; scheme: a padding, or ECDSA. MD5 and other kinds: False."""
    if digest is None or isinstance(digest, hashes.MD5):
        return False
    try:
        if isinstance(key, rsa.RSAPublicKey) and isinstance(scheme, padding.PKCS1v15 | padding.PSS):
            key.verify(signature, content, scheme, digest)
        elif isinstance(key, ec.EllipticCurvePublicKey) and isinstance(scheme, ec.ECDSA):
            key.verify(signature, content, scheme)
        else:
            return False
    except (InvalidSignature, UnsupportedAlgorithm, ValueError, TypeError):
        return False
    return True
