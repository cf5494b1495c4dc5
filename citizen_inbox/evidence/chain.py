"""A signer's certificate, what came with it, the anchors and a day in; whether a PEC provider holds it out.

Pinned is the issuer's key, not a certificate: AgID CA1 was certified five times with one key. Nothing here looks at
"now": the day is the certified one, or the whole archive of a person would fail as its certificates expire.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.serialization import load_der_public_key
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from citizen_inbox.evidence.certificates import Certificate, read_certificate
from citizen_inbox.evidence.constraints import within_constraints
from citizen_inbox.evidence.trust import Anchor, TrustAnchors

_MAX_ISSUERS = 4


@dataclass(frozen=True, slots=True)
class ChainCheck:
    """Where a certificate leads."""

    anchor: str
    """Name of the pinned issuer when its key signed the certificate, "" otherwise; set even beside a problem."""
    problem: str
    """"" when the holder is a PEC provider; else "self-signed", "issuer-imitated", "issuer-unknown",
    "issuer-public", "issuer-not-in-force", "name-not-permitted", "usage-unfit" or "certificate-unreadable"."""
    notes: tuple[str, ...] = ()
    """"issuer-certificate-absent", "issuer-certificate-unverified": what a careful reader may want to know."""


def judge_chain(leaf: bytes, enclosed: tuple[bytes, ...], anchors: TrustAnchors, day: date) -> ChainCheck:
    """Follow one certificate (DER) to a pinned issuer key, as of `day`; `enclosed` came in the same CMS. Total."""
    certificate = read_certificate(leaf)
    if certificate is None:
        return ChainCheck("", "certificate-unreadable")
    issuers = [
        der
        for der in enclosed
        if (found := read_certificate(der)) and der != leaf and found.subject_name == certificate.issuer_name
    ]
    return _judge(leaf, tuple(issuers[:_MAX_ISSUERS]), anchors, day)


@lru_cache(maxsize=128)  # signers are few: the chain is walked once a day and certificate, the signature each time
def _judge(leaf: bytes, issuers: tuple[bytes, ...], anchors: TrustAnchors, day: date) -> ChainCheck:
    certificate = _read(leaf)
    if _signed_by(certificate, certificate.key):
        return ChainCheck("", "self-signed")
    candidates = [found for found in map(_read, issuers) if _signed_by(certificate, found.key)]
    anchor = _pinned(certificate, candidates, anchors)
    if anchor is None:
        return ChainCheck("", _stranger(certificate, candidates, anchors))
    pinned = [found for found in candidates if found.spki == anchor.spki and _is_authority(found)]
    vouched = [found for found in pinned if _vouched(found, anchors)]
    problem = _problem(certificate, vouched or pinned, anchor, day)
    return ChainCheck(anchor.name, problem, _notes(pinned, vouched, anchors))


def _read(der: bytes) -> Certificate:
    found = read_certificate(der)
    if found is None:
        raise ValueError("certificate")  # both callers have read these very bytes before
    return found


def _pinned(certificate: Certificate, candidates: list[Certificate], anchors: TrustAnchors) -> Anchor | None:
    for found in candidates:
        anchor = anchors.issuer_of(found.spki)
        if anchor:
            return anchor
    for anchor in anchors.of_role("pec-issuer"):  # the issuer's certificate may be absent: its key is at hand
        if _signed_by(certificate, _key(anchor)):
            return anchor
    return None


def _problem(certificate: Certificate, authorities: list[Certificate], anchor: Anchor, day: date) -> str:
    if not anchor.valid_from <= day <= anchor.valid_to:
        return "issuer-not-in-force"
    if not _usage_fits(certificate.parsed):
        return "usage-unfit"
    if not all(within_constraints(certificate.parsed, found.parsed) for found in authorities):
        return "name-not-permitted"
    return ""


def _usage_fits(parsed: x509.Certificate) -> bool:
    """RFC 6109 5.5: no authority, digitalSignature; with extended key usage also emailProtection or any."""
    if _is_authority_certificate(parsed):
        return False
    for extension in parsed.extensions:
        value = extension.value
        if isinstance(value, x509.KeyUsage) and not value.digital_signature:
            return False
        if isinstance(value, x509.ExtendedKeyUsage) and not set(value) & _MAIL_USAGES:
            return False
    return True


_MAIL_USAGES = {ExtendedKeyUsageOID.EMAIL_PROTECTION, ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE}


def _stranger(certificate: Certificate, candidates: list[Certificate], anchors: TrustAnchors) -> str:
    """What a certificate is that no pinned key signed."""
    common = certificate.parsed.issuer.get_attributes_for_oid(NameOID.COMMON_NAME)
    name = str(common[0].value).casefold() if common else ""
    if any(anchor.name.casefold() == name for anchor in anchors.of_role("pec-issuer")):
        return "issuer-imitated"
    roots = [_key(anchor) for anchor in anchors.of_role("public-root")]
    if any(_signed_by(found, root) for found in (certificate, *candidates) for root in roots):
        return "issuer-public"
    return "issuer-unknown"


def _notes(pinned: list[Certificate], vouched: list[Certificate], anchors: TrustAnchors) -> tuple[str, ...]:
    if not pinned:
        return ("issuer-certificate-absent",)
    if not vouched and anchors.of_role("public-root"):
        return ("issuer-certificate-unverified",)
    return ()


def _vouched(authority: Certificate, anchors: TrustAnchors) -> bool:
    """Whether a pinned root signed the issuer's certificate: only then are its name constraints beyond doubt."""
    return any(_signed_by(authority, _key(anchor)) for anchor in anchors.of_role("public-root"))


def _is_authority(certificate: Certificate) -> bool:
    return _is_authority_certificate(certificate.parsed)


def _is_authority_certificate(parsed: x509.Certificate) -> bool:
    try:
        return parsed.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


@lru_cache(maxsize=16)
def _key(anchor: Anchor) -> PublicKeyTypes:
    return load_der_public_key(anchor.spki)


def _signed_by(certificate: Certificate, key: PublicKeyTypes) -> bool:
    parsed = certificate.parsed
    try:
        digest, parameters = parsed.signature_hash_algorithm, parsed.signature_algorithm_parameters
        if digest is None or isinstance(digest, hashes.MD5):
            return False
        if isinstance(key, rsa.RSAPublicKey) and isinstance(parameters, padding.PKCS1v15 | padding.PSS):
            key.verify(parsed.signature, parsed.tbs_certificate_bytes, parameters, digest)
        elif isinstance(key, ec.EllipticCurvePublicKey) and isinstance(parameters, ec.ECDSA):
            key.verify(parsed.signature, parsed.tbs_certificate_bytes, parameters)
        else:
            return False
    except (InvalidSignature, UnsupportedAlgorithm, ValueError, TypeError):
        return False
    return True
