"""Clues in; the instant from which terms may run, or why none may, out."""

from __future__ import annotations

from citizen_inbox.findings import Outcome
from citizen_inbox.notices.notice import Clues, Reason
from citizen_inbox.obligations.deadlines import Start
from citizen_inbox.pec.envelope import EnvelopeKind

FIRST_YEAR, LAST_YEAR = 2005, 2199
"""PEC began in 2005 (D.P.R. 68/2005); later than the last year no clock is right."""


def start_of(clues: Clues) -> tuple[Start | None, tuple[Reason, ...]]:
    """When a PEC counts as delivered, presumed unless its proof holds; None, with reasons, when nothing proves it.

    The start is the certified time of the envelope, the earliest possible one; the mailbox may have got it later.
    """
    refusal = _refusal(clues)
    if refusal:
        return None, (Reason("not-proven"), refusal)
    if not _plausible(clues.delivered_at.year):
        return None, (Reason("date-implausible", {"year": str(clues.delivered_at.year)}),)
    reasons: list[Reason] = []
    if clues.evidence.verdict.outcome is Outcome.UNDETERMINED:
        reasons.append(Reason("proof-incomplete"))
    if not _certified_time(clues):
        reasons.append(Reason("time-not-certified"))
    arrived = clues.arrived_at if clues.arrived_at and _plausible(clues.arrived_at.year) else None
    return Start(clues.delivered_at, presumed=bool(reasons), arrived_at=arrived), tuple(reasons)


def _refusal(clues: Clues) -> Reason | None:
    if clues.envelope.kind is EnvelopeKind.ANOMALY:
        return Reason("not-proven-anomaly")
    if clues.envelope.kind is not EnvelopeKind.TRANSPORT:
        return Reason("not-proven-ordinary")
    if clues.evidence.verdict.outcome is Outcome.REFUTED:
        return Reason("not-proven-refuted")
    return None


def _certified_time(clues: Clues) -> bool:
    return clues.envelope.daticert is not None and clues.envelope.daticert.at is not None


def _plausible(year: int) -> bool:
    return FIRST_YEAR <= year <= LAST_YEAR
