"""Facts about a signature kept apart; the verdict derived from them, never stored alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from citizen_inbox.findings import Finding, Outcome


class VerdictCode(Enum):
    """The headline, in the order of precedence (first that applies wins)."""

    UNSIGNED = "UNSIGNED"
    NOT_CHECKABLE = "NOT_CHECKABLE"
    ALTERED = "ALTERED"
    SIG_BAD = "SIG_BAD"
    ANOMALY = "ANOMALY"
    WRONG_SENDER = "WRONG_SENDER"
    REVOKED = "REVOKED"
    CERT_NOT_VALID_AT_TIME = "CERT_NOT_VALID_AT_TIME"
    INCONSISTENT = "INCONSISTENT"
    UNTRUSTED = "UNTRUSTED"
    REVOKED_AFTER = "REVOKED_AFTER"
    INTACT_UNANCHORED = "INTACT_UNANCHORED"
    OK_EXPIRED_SINCE = "OK_EXPIRED_SINCE"
    OK_REV_UNKNOWN = "OK_REV_UNKNOWN"
    OK = "OK"


@dataclass(frozen=True, slots=True)
class Signer:
    """The certificate that signed, as printed in it. Instants are aware UTC."""

    email: str
    """First rfc822Name of the subjectAltName, "" when there is none."""
    subject: str
    issuer: str
    valid_from: datetime
    valid_to: datetime
    anchor: str
    """Name of the pinned issuer that the chain reaches, "" when none."""
    certificate: bytes
    """DER."""


@dataclass(frozen=True, slots=True)
class Signature:
    """One provider signature. `intact` is None when it could not be checked."""

    present: bool
    intact: bool | None
    digest: str
    """"sha1", "sha256" ... as the CMS says; "" when unknown."""
    signing_time: datetime | None
    signer: Signer | None


NO_SIGNATURE = Signature(present=False, intact=None, digest="", signing_time=None, signer=None)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The headline: a code, its outcome, and facts for the sentence."""

    code: VerdictCode
    outcome: Outcome
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """All checks of one message, with the headline they come to."""

    findings: tuple[Finding, ...]
    signature: Signature
    verdict: Verdict
