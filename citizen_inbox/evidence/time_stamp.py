"""A time-stamp token and the bytes it should cover in; when which authority saw those bytes out (RFC 3161)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID

from citizen_inbox.evidence.certificates import read_certificate
from citizen_inbox.evidence.cms import open_signed_data
from citizen_inbox.evidence.signed_data import read_signed_data

MAX_TOKEN = 256 * 1024
"""Bytes of one token; genuine ones have 3 to 8 kB."""

TIME_STAMP_INFO = bytes.fromhex("2a864886f70d0109100104")
"""id-ct-TSTInfo, 1.2.840.113549.1.9.16.1.4, as the contents octets of its identifier."""
_DIGESTS = {"sha1", "sha224", "sha256", "sha384", "sha512"}


@dataclass(frozen=True, slots=True)
class TimeStampCheck:
    """One time stamp held against what it should cover."""

    problem: str
    """"" when it holds; else "unreadable", "signature-bad", "not-checkable", "imprint-differs",
    "certificate-unfit" (not made for time stamps, RFC 3161 2.3) or "certificate-not-in-force"."""
    at: datetime | None
    """What the time stamp says, aware UTC; None when unreadable."""
    authority: str
    """The certificate's name, "" when unreadable."""
    certificate: bytes
    """DER, b"" when there is none."""
    enclosed: tuple[bytes, ...]
    """Every certificate in the token, DER."""


def check_time_stamp(token: bytes, covered: bytes) -> TimeStampCheck:
    """Verify a token (ContentInfo, DER or BER) over `covered`. Never raises; whom to trust is another question."""
    try:
        signed = read_signed_data(token, with_content=False) if len(token) <= MAX_TOKEN else None
    except (ValueError, IndexError):
        signed = None
    opened = open_signed_data(token) if signed and signed.content_type == TIME_STAMP_INFO else None
    found = _info(opened.content) if opened else None
    if signed is None or opened is None or found is None:
        return TimeStampCheck("unreadable", None, "", b"", ())
    at, digest, imprint = found
    if len(opened.signers) != 1 or opened.defects:
        return TimeStampCheck("not-checkable", at, "", b"", signed.certificates)
    signer = opened.signers[0]
    problem = _problem(signer.certificate, at)
    if digest not in _DIGESTS:
        problem = "not-checkable"
    elif hashlib.new(digest, covered, usedforsecurity=False).digest() != imprint:
        problem = "imprint-differs"
    if signer.intact is not True:
        problem = "not-checkable" if signer.intact is None else "signature-bad"
    return TimeStampCheck(problem, at, signer.name, signer.certificate, signed.certificates)


def _info(content: bytes) -> tuple[datetime, str, bytes] | None:
    """Time, digest algorithm and imprint of a TSTInfo; None when it is none."""
    from asn1crypto.tsp import TSTInfo

    try:
        info = TSTInfo.load(content, strict=True)
        imprint = info["message_imprint"]
        at, digest = info["gen_time"].native, imprint["hash_algorithm"]["algorithm"].native
        return at.astimezone(UTC), str(digest), bytes(imprint["hashed_message"].native)
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
        return None  # asn1crypto reads lazily: malformed values show in each of these ways


def _problem(der: bytes, at: datetime) -> str:
    certificate = read_certificate(der)
    if certificate is None or not _made_for_time_stamps(certificate.parsed):
        return "certificate-unfit"
    return "" if certificate.valid_from <= at <= certificate.valid_to else "certificate-not-in-force"


def _made_for_time_stamps(parsed: x509.Certificate) -> bool:
    """RFC 3161 2.3: the extended key usage is there, and time stamping is all it allows."""
    try:
        usages = parsed.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        return False
    return list(usages) == [ExtendedKeyUsageOID.TIME_STAMPING]
