"""A rule and a start in; a dated duty with its sum out. Pure arithmetic of days in Europe/Rome."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the sum: a code worded in `wording.deadlines` and its facts (dates as ISO text, articles)."""

    code: str
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A duty and the day on which something is lost."""

    what: str
    """Code of the duty ("pay-discount", "pay-minimum", "appeal-justice-of-peace", "effective" ...), worded."""
    due: date
    prudent: date
    """The earliest date under any disputed rule; reminders go by it."""
    raw: date
    """Before holidays and Saturdays are considered."""
    counted_from: date
    rule: str
    """Rule id ("cds-discount", "tax-appeal", "send-pec" ...)."""
    article: str
    """Legal source as printed to the person; data, not code."""
    steps: tuple[Step, ...]
    presumed: bool
    """True when the start is not certain (SEND perfection, arrival known only from the envelope)."""
    amount_cents: int | None = None
    """What is to be paid by then, when a payment belongs to this duty."""


@dataclass(frozen=True, slots=True)
class Start:
    """From when a term runs: an aware instant, or a day, and whether it is presumed."""

    at: datetime
    presumed: bool = False


def compute(rule: str, start: Start) -> Deadline:
    """Apply one rule of the table; days are counted in Europe/Rome. KeyError on an unknown rule."""
    raise NotImplementedError


def effective_on(delivered_at: datetime, views: Sequence[datetime] = ()) -> Deadline:
    """When a SEND notification delivered by PEC is perfected for the recipient (what="effective", rule="send-pec").

    7th day after delivery, 8th when delivered after 21:00:00 Europe/Rome, or the first view if earlier
    (D.L. 76/2020 art. 26 c. 9). Always presumed.
    """
    raise NotImplementedError
