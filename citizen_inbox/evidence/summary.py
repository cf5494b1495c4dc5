"""Evidence in, the answer to each of its six questions out: for people; the headline is judged elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.evidence.report import Axis, Evidence
from citizen_inbox.findings import Finding, Outcome

_PROMISED = {
    Axis.STRUCTURE: "signature-covers-all",
    Axis.INTEGRITY: "content-intact",
    Axis.IDENTITY: "sender-address",
    Axis.TRUST: "provider-recognised",
    Axis.TIME: "certificate-in-force",
    Axis.CONSISTENCY: "certification-data",
}
"""The check without which a question cannot be answered with yes."""
REMARKS = frozenset(
    {
        *("weak-digest", "weak-key", "line-ends-restored", "micalg-differs"),
        *("issuer-certificate-absent", "issuer-certificate-unverified", "certificate-expired-since"),
        *("issuer-certificate-revoked", "revoked-since"),
    }
)
"""Not questions left open, but things that a careful reader may want to know beside a yes."""
_TOLERATED = REMARKS | {"revocation-unknown"}
"""What may stay open beside a yes; the headline says so. Any other open point leaves the question open."""


@dataclass(frozen=True, slots=True)
class AxisAnswer:
    """What the checks of one question come to."""

    axis: Axis
    findings: tuple[Finding, ...]
    outcome: Outcome

    @property
    def checked(self) -> bool:
        """Whether anything was checked at all."""
        return bool(self.findings)

    @property
    def remarks(self) -> int:
        """How many are remarks rather than checks."""
        return sum(map(is_remark, self.findings))

    def count(self, outcome: Outcome) -> int:
        """How many checks came to this; remarks are counted apart."""
        return sum(finding.outcome is outcome and not is_remark(finding) for finding in self.findings)


def is_remark(finding: Finding) -> bool:
    """Whether a finding decides nothing: see `REMARKS`."""
    return finding.outcome is Outcome.UNDETERMINED and finding.code in REMARKS


def answers(evidence: Evidence) -> tuple[AxisAnswer, ...]:
    """All six, in the order of `Axis`. What was not checked is UNDETERMINED, never PROVEN."""
    return tuple(
        AxisAnswer(axis, found, _outcome(axis, found)) for axis in Axis for found in (tuple(evidence.on(axis)),)
    )


def _outcome(axis: Axis, findings: tuple[Finding, ...]) -> Outcome:
    if any(finding.outcome is Outcome.REFUTED for finding in findings):
        return Outcome.REFUTED
    proven = {finding.code for finding in findings if finding.outcome is Outcome.PROVEN}
    left_open = {finding.code for finding in findings if finding.outcome is Outcome.UNDETERMINED}
    return Outcome.PROVEN if _PROMISED[axis] in proven and left_open <= _TOLERATED else Outcome.UNDETERMINED
