"""A signer's certificate, what came with it, the anchors and a day in; whether a PEC provider holds it out.

Pinned is the issuer's key, not a certificate: AgID CA1 was certified five times with one key. Nothing here looks at
"now": the day is the certified one, or the whole archive of a person would fail as its certificates expire.

The pinned key alone makes a provider. A certificate of the issuer that comes along can only take away: it must be one
of an authority, in force on that day, and its name constraints must permit the signer.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date
from functools import lru_cache

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes
from cryptography.hazmat.primitives.serialization import load_der_public_key
from cryptography.x509.oid import ExtendedKeyUsageOID, ExtensionOID, NameOID

from citizen_inbox.evidence.certificates import Certificate, is_authority, read_certificate
from citizen_inbox.evidence.constraints import within_constraints
from citizen_inbox.evidence.statement import issued_by
from citizen_inbox.evidence.trust import Anchor, TrustAnchors

MAX_ENCLOSED = 8
"""Certificates that are looked at; genuine signatures bring two."""
_MAX_STEPS = 4

_UNDERSTOOD = {
    *(ExtensionOID.KEY_USAGE, ExtensionOID.EXTENDED_KEY_USAGE, ExtensionOID.BASIC_CONSTRAINTS),
    *(ExtensionOID.SUBJECT_ALTERNATIVE_NAME, ExtensionOID.NAME_CONSTRAINTS, ExtensionOID.CERTIFICATE_POLICIES),
    *(ExtensionOID.AUTHORITY_KEY_IDENTIFIER, ExtensionOID.SUBJECT_KEY_IDENTIFIER, ExtensionOID.ISSUER_ALTERNATIVE_NAME),
    *(ExtensionOID.CRL_DISTRIBUTION_POINTS, ExtensionOID.AUTHORITY_INFORMATION_ACCESS),
}
"""Extensions whose being critical is no reason to refuse: what they demand is checked, or binds nobody here."""


@dataclass(frozen=True, slots=True)
class ChainCheck:
    """Where a certificate leads."""

    anchor: str
    """Name of the pinned issuer when its key signed the certificate, "" otherwise; set even beside a problem."""
    problem: str
    """"" when the holder is a PEC provider; else "self-signed", "issuer-imitated", "issuer-unknown",
    "issuer-public", "issuer-not-in-force", "issuer-certificate-unfit", "issuer-certificate-not-in-force",
    "name-not-permitted", "usage-unfit", "extension-unknown" or "certificate-unreadable"."""
    notes: tuple[str, ...] = ()
    """"issuer-certificate-absent", "issuer-certificate-unverified": what a careful reader may want to know."""
    added: bool = False
    """Whether that issuer is one that the person added."""


def judge_chain(leaf: bytes, enclosed: tuple[bytes, ...], anchors: TrustAnchors, day: date) -> ChainCheck:
    """Follow one certificate (DER) to a pinned issuer key, as of `day`; `enclosed` came in the same CMS. Total."""
    if read_certificate(leaf) is None:
        return ChainCheck("", "certificate-unreadable")
    others = dict.fromkeys(der for der in enclosed if der != leaf and read_certificate(der))
    return _judge(leaf, tuple(others)[:MAX_ENCLOSED], anchors, day)


@lru_cache(maxsize=128)  # signers are few: the chain is walked once a day and certificate, the signature each time
def _judge(leaf: bytes, enclosed: tuple[bytes, ...], anchors: TrustAnchors, day: date) -> ChainCheck:
    certificate, others = _read(leaf), [_read(der) for der in enclosed]
    if issued_by(certificate.parsed, certificate.key):
        return ChainCheck("", "self-signed")
    candidates = _issuers(certificate, others)
    anchor = _pinned(certificate, candidates, anchors)
    if anchor is None:
        return ChainCheck("", _stranger(certificate, others, anchors))
    pinned = [found for found in candidates if found.spki == anchor.spki]
    vouched = [found for found in pinned if _vouched(found, anchors)]
    problem = _problem(certificate, anchor, day) or _authority_problem(certificate, pinned, vouched, day)
    return ChainCheck(anchor.name, problem, _notes(pinned, vouched, anchors), anchor.added)


def _read(der: bytes) -> Certificate:
    found = read_certificate(der)
    if found is None:
        raise ValueError("certificate")  # the caller has read these very bytes before
    return found


def _issuers(certificate: Certificate, others: list[Certificate]) -> list[Certificate]:
    """Those that bear the issuer's name and whose key signed the certificate."""
    named = [found for found in others if found.subject_name == certificate.issuer_name]
    return [found for found in named if issued_by(certificate.parsed, found.key)]


def _pinned(certificate: Certificate, candidates: list[Certificate], anchors: TrustAnchors) -> Anchor | None:
    for found in candidates:
        anchor = anchors.issuer_of(found.spki)
        if anchor:
            return anchor
    for anchor in anchors.of_role("pec-issuer"):  # the issuer's certificate may be absent: its key is at hand
        if issued_by(certificate.parsed, _key(anchor)):
            return anchor
    return None


def _problem(certificate: Certificate, anchor: Anchor, day: date) -> str:
    """What is wrong with the signer's own certificate, or with the pinned key on that day."""
    if not anchor.valid_from <= day <= anchor.valid_to:
        return "issuer-not-in-force"
    if not _usage_fits(certificate.parsed):
        return "usage-unfit"
    return "" if _understood(certificate.parsed) else "extension-unknown"


def _authority_problem(
    certificate: Certificate, pinned: list[Certificate], vouched: list[Certificate], day: date
) -> str:
    """What the issuer's own certificates say against the signer.

    Of those that a pinned root vouches for, one without a fault is a path, as in RFC 5280. Where none is vouched for,
    every one must be without a fault: a home-made one with wider constraints then adds nothing.
    """
    faults = [_authority_fault(certificate, found, day) for found in vouched or pinned]
    if vouched and "" in faults:
        return ""
    return next((fault for fault in _FAULTS if fault in faults), "")


_FAULTS = ("name-not-permitted", "issuer-certificate-unfit", "issuer-certificate-not-in-force")


def _authority_fault(certificate: Certificate, authority: Certificate, day: date) -> str:
    if not may_certify(authority.parsed) or not _understood(authority.parsed):
        return "issuer-certificate-unfit"
    if not authority.valid_from.astimezone(UTC).date() <= day <= authority.valid_to.astimezone(UTC).date():
        return "issuer-certificate-not-in-force"
    return "" if within_constraints(certificate.parsed, authority.parsed) else "name-not-permitted"


def _usage_fits(parsed: x509.Certificate) -> bool:
    """RFC 6109 5.5: no authority, digitalSignature; with extended key usage also emailProtection or any."""
    if is_authority(parsed):
        return False
    for extension in parsed.extensions:
        value = extension.value
        if isinstance(value, x509.KeyUsage) and not value.digital_signature:
            return False
        if isinstance(value, x509.ExtendedKeyUsage) and not set(value) & _MAIL_USAGES:
            return False
    return True


_MAIL_USAGES = {ExtendedKeyUsageOID.EMAIL_PROTECTION, ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE}


def _understood(parsed: x509.Certificate) -> bool:
    """RFC 5280 4.2: a critical extension that is not understood makes the certificate unusable."""
    return all(found.oid in _UNDERSTOOD for found in parsed.extensions if found.critical)


def may_certify(parsed: x509.Certificate) -> bool:
    """RFC 5280 4.2.1.3, 4.2.1.9: an authority's certificate, which with key usage names keyCertSign."""
    usages = [found.value for found in parsed.extensions if isinstance(found.value, x509.KeyUsage)]
    return is_authority(parsed) and all(usage.key_cert_sign for usage in usages)


def _stranger(certificate: Certificate, others: list[Certificate], anchors: TrustAnchors) -> str:
    """What a certificate is that no pinned key signed."""
    common = certificate.parsed.issuer.get_attributes_for_oid(NameOID.COMMON_NAME)
    name = str(common[0].value).casefold() if common else ""
    if any(anchor.name.casefold() == name for anchor in anchors.of_role("pec-issuer")):
        return "issuer-imitated"
    reached, seen = [certificate], {certificate.der}
    for _ in range(_MAX_STEPS):
        if any(_vouched(found, anchors) for found in reached):
            return "issuer-public"
        reached = [above for found in reached for above in _issuers(found, others) if above.der not in seen]
        seen |= {found.der for found in reached}
    return "issuer-unknown"


def _notes(pinned: list[Certificate], vouched: list[Certificate], anchors: TrustAnchors) -> tuple[str, ...]:
    if not pinned:
        return ("issuer-certificate-absent",)
    if not vouched and anchors.of_role("public-root"):
        return ("issuer-certificate-unverified",)
    return ()


def _vouched(certificate: Certificate, anchors: TrustAnchors) -> bool:
    """Whether a pinned root signed it: only then are an issuer's name constraints beyond doubt."""
    return any(issued_by(certificate.parsed, _key(anchor)) for anchor in anchors.of_role("public-root"))


@lru_cache(maxsize=16)
def _key(anchor: Anchor) -> PublicKeyTypes:
    return load_der_public_key(anchor.spki)
