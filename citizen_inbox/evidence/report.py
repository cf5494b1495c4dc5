"""Facts about a signature kept apart; the verdict derived from them, never stored alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from citizen_inbox.evidence.axes import WEAK, Axis, axis_of, is_remark, judge_axis
from citizen_inbox.evidence.continuity import Sighting
from citizen_inbox.findings import Finding, Outcome

__all__ = ["Axis", "AxisResult", "Evidence", "Signature", "Signer", "Verdict", "VerdictCode", "axis_of", "headline"]
if TYPE_CHECKING:
    from citizen_inbox.evidence.rem import RemReport


class VerdictCode(Enum):
    """The headline, in the order of precedence (first that applies wins)."""

    __hash__ = object.__hash__  # members are one of a kind; hashing their names again is a tenth of an examination

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


def headline(applying: Collection[VerdictCode]) -> VerdictCode:
    """The first code in the order of precedence that applies; without any, OK_REV_UNKNOWN: plain OK must be earned."""
    return min(applying, key=_PRECEDENCE, default=VerdictCode.OK_REV_UNKNOWN)


_PRECEDENCE = {code: place for place, code in enumerate(VerdictCode)}.__getitem__


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
    anchor_key: str = ""
    """SHA-256 of that issuer's SubjectPublicKeyInfo, lower case hex, "" when none."""


class Signature(NamedTuple):
    """One provider signature. `intact` is None when it could not be checked."""

    present: bool
    intact: bool | None
    digest: str
    """"sha1", "sha256" ... as the CMS says; "" when unknown."""
    signing_time: datetime | None
    signer: Signer | None
    enclosed: tuple[bytes, ...] = ()
    """Every certificate that came in the signature, DER, as found; nothing is believed of them."""


NO_SIGNATURE = Signature(present=False, intact=None, digest="", signing_time=None, signer=None)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The headline: a code, its outcome, and facts for the sentence."""

    code: VerdictCode
    outcome: Outcome
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AxisResult:
    """What one question came to, whatever the headline says."""

    axis: Axis
    outcome: Outcome
    """REFUTED by one fault; PROVEN when something was proven and nothing leaves a doubt about it."""
    value: str
    """One of the words in `evidence.axes`, e.g. "intact"; "not-judged" where nothing could be asked."""
    findings: tuple[Finding, ...]

    @property
    def checked(self) -> bool:
        """Whether anything was checked at all."""
        return bool(self.findings)

    @property
    def remarks(self) -> int:
        """How many findings are remarks rather than checks."""
        return sum(map(is_remark, self.findings))

    def count(self, outcome: Outcome) -> int:
        """How many checks came to this; remarks are counted apart."""
        return sum(found.outcome is outcome and not is_remark(found) for found in self.findings)

    @property
    def fails(self) -> int:
        """How many checks are refuted."""
        return sum(found.outcome is Outcome.REFUTED for found in self.findings)

    @property
    def warnings(self) -> int:
        """How many checks are remarks or could not be decided."""
        return sum(found.outcome is Outcome.UNDETERMINED for found in self.findings)


@dataclass(frozen=True, slots=True)
class Evidence:
    """All checks of one message, with the headline they come to."""

    findings: tuple[Finding, ...]
    signature: Signature
    verdict: Verdict
    sighting: Sighting | None = None
    """What this mail adds to the memory of signers, None when it adds nothing."""
    rem: tuple[RemReport, ...] = ()
    """Evidence of registered electronic mail in the message; what was found about it is among `findings` too."""

    def on(self, axis: Axis) -> Iterable[Finding]:
        """The findings of one axis, in order."""
        return (finding for finding in self.findings if axis_of(finding.code) is axis)

    def axis(self, axis: Axis) -> AxisResult:
        """The result of one axis by its findings alone."""
        findings = tuple(self.on(axis))
        outcome, value = judge_axis(axis, findings)
        return AxisResult(axis, outcome, value, findings)

    @property
    def weak(self) -> bool:
        """Whether an intact signature rests on SHA-1 or a short key: an add-on to the headline, never one itself."""
        return bool(self.signature.intact) and any(found.code in WEAK for found in self.findings)
