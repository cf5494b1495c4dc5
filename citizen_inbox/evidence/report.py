"""Facts about a signature kept apart; the verdict derived from them, never stored alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable
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


OUTCOMES = {
    VerdictCode.UNSIGNED: Outcome.UNDETERMINED,
    VerdictCode.NOT_CHECKABLE: Outcome.UNDETERMINED,
    VerdictCode.ALTERED: Outcome.REFUTED,
    VerdictCode.SIG_BAD: Outcome.REFUTED,
    VerdictCode.ANOMALY: Outcome.UNDETERMINED,
    VerdictCode.WRONG_SENDER: Outcome.REFUTED,
    VerdictCode.REVOKED: Outcome.REFUTED,
    VerdictCode.CERT_NOT_VALID_AT_TIME: Outcome.REFUTED,
    VerdictCode.INCONSISTENT: Outcome.REFUTED,
    VerdictCode.UNTRUSTED: Outcome.UNDETERMINED,
    VerdictCode.REVOKED_AFTER: Outcome.UNDETERMINED,
    VerdictCode.INTACT_UNANCHORED: Outcome.UNDETERMINED,
    VerdictCode.OK_EXPIRED_SINCE: Outcome.PROVEN,
    VerdictCode.OK_REV_UNKNOWN: Outcome.PROVEN,
    VerdictCode.OK: Outcome.PROVEN,
}
"""What each headline comes to. One exception: ordinary mail that pretends to be PEC stays UNSIGNED, but refuted."""


class Axis(Enum):
    """The six questions that stay apart under the one headline."""

    STRUCTURE = "structure"
    INTEGRITY = "integrity"
    IDENTITY = "identity"
    TRUST = "trust"
    TIME = "time"
    CONSISTENCY = "consistency"


_AXES = {
    Axis.STRUCTURE: (
        *("unsigned", "pec-claim-unsigned", "personal-signature", "signature-covers-all", "signature-wrapped"),
        *("kind-ambiguous", "kind-unknown", "signature-unreadable", "content-embedded", "no-signers"),
        *("signer-certificate-missing", "trailing-bytes", "several-signers", "anomaly"),
    ),
    Axis.INTEGRITY: (
        *("content-intact", "signature-bad", "signature-not-checkable", "weak-digest", "weak-key"),
        *("line-ends-restored", "micalg-differs"),
        *("mbox-as-stored", "mbox-unquoted", "mbox-line-ends", "mbox-damage"),
    ),
    Axis.IDENTITY: ("sender-address", "sender-unclear", "sender-field", "on-behalf"),
    Axis.TRUST: (
        *("provider-recognised", "self-signed", "issuer-imitated", "issuer-unknown", "issuer-public"),
        *("issuer-not-in-force", "name-not-permitted", "usage-unfit", "certificate-unreadable"),
        *("issuer-certificate-absent", "issuer-certificate-unverified"),
    ),
    Axis.TIME: (
        *("certificate-in-force", "certificate-expired-since", "revocation-unknown", "time-in-future"),
        *("time-unknown", "signing-time", "date-header", "certified-time-unreadable"),
    ),
}


def axis_of(code: str) -> Axis:
    """The question that a finding's code answers; every comparison of values is CONSISTENCY."""
    return next((axis for axis, codes in _AXES.items() if code in codes), Axis.CONSISTENCY)


def headline(applying: Collection[VerdictCode]) -> VerdictCode:
    """The first code in the order of precedence that applies; without any, OK_REV_UNKNOWN.

    OK would also need an answer about revocation, and nothing here asks the network for one.
    """
    return next((code for code in VerdictCode if code in applying), VerdictCode.OK_REV_UNKNOWN)


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

    def on(self, axis: Axis) -> Iterable[Finding]:
        """The findings of one axis, in order."""
        return (finding for finding in self.findings if axis_of(finding.code) is axis)
