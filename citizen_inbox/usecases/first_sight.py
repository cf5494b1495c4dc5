"""What this program found when it first took a mail in: the values that proofs hand to the faces."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from citizen_inbox.findings import Finding, Outcome


@dataclass(frozen=True, slots=True)
class UsedAnswer:
    """A CRL or an OCSP answer that a proof rests on."""

    kind: str
    """"crl" or "ocsp"."""
    url: str
    fetched_at: datetime
    """Aware UTC."""
    sha256: str
    """Of its bytes."""


@dataclass(frozen=True, slots=True)
class FirstSight:
    """What this program found when it first took a signed mail in; it never changes."""

    seen_at: datetime
    """Aware UTC."""
    program: str
    """Version of the program."""
    reader_version: int
    verdict_code: str
    outcome: Outcome
    findings: tuple[Finding, ...]
    signer: bytes
    """Certificate, DER; b"" when it could not be told."""
    anchor: str
    """SHA-256 of the pinned issuer's key, "" when none was reached."""
    answers: tuple[UsedAnswer, ...]
    """Used then, or the first that came later."""
