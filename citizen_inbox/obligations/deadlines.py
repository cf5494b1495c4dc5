"""A rule and a start in; a dated duty with its sum out. Pure arithmetic of days in Europe/Rome."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from citizen_inbox.obligations.calendar import SATURDAY, holiday, local
from citizen_inbox.obligations.counting import (
    Sum,
    add_up,
    explain_caution,
    explain_days,
    explain_end,
    explain_start,
)
from citizen_inbox.obligations.rules import RULES, Confidence, Rule
from citizen_inbox.obligations.step import Step

__all__ = ["Deadline", "Start", "Step", "compute", "effective", "effective_on"]


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
    likely: date | None = None
    """The final date counted from the server's time of arrival, where that is another one than `due`."""
    confidence: Confidence = Confidence.TO_CHECK
    """How far the source of the rule was read."""
    missing: tuple[Step, ...] = ()
    """What is not known and could move the date, each a code worded in `wording.deadlines`."""


@dataclass(frozen=True, slots=True)
class Start:
    """From when a term runs: an aware instant, or a day, and whether it is presumed."""

    at: datetime
    presumed: bool = False
    arrived_at: datetime | None = None
    """When the receiving server says that it came (aware): it may be later than the certified time of the envelope."""
    event: str = "delivered"
    """What happened then: "delivered" (a PEC arrived) or "effective" (a SEND notification took effect)."""


def compute(rule: str, start: Start) -> Deadline:
    """Apply one rule of the table; days are counted in Europe/Rome. KeyError on an unknown rule.

    The prudent date is the earliest under any disputed part of the rule and under either time of arrival.
    Calendar years outside 2-9998 are no mail's: they may raise OverflowError.
    """
    law = RULES[rule]
    found, prudent = add_up(law, start.at), add_up(law, start.at, cautious=True)
    later = _by_arrival(law, start, found)
    steps = (
        *explain_start(law, start.at, found, start.event),
        *explain_days(law, found),
        *explain_end(law, found),
        *explain_caution(law, found, prudent),
        *(_explain_arrival(start, found, later) if later else ()),
        *([Step("start-presumed")] if start.presumed else ()),
        Step(law.confidence.value, {"article": law.article}),
    )
    due_days = [prudent.due, add_up(law, start.arrived_at, cautious=True).due] if later and start.arrived_at else []
    return Deadline(
        what=law.what,
        due=found.due,
        prudent=min([prudent.due, *due_days]),
        raw=found.raw,
        counted_from=found.start,
        rule=law.id,
        article=law.article,
        steps=steps,
        presumed=start.presumed or later is not None,
    )


def effective_on(
    delivered_at: datetime, views: Sequence[datetime] = (), arrived_at: datetime | None = None
) -> Deadline:
    """When a SEND notification delivered by PEC is perfected for the recipient (what="effective", rule="send-pec").

    7th day after delivery, 8th when delivered after 21:00:00 Europe/Rome, or the first view if earlier
    (D.L. 76/2020 art. 26 c. 9). Always presumed.
    """
    return effective("send-pec", Start(delivered_at, presumed=True, arrived_at=arrived_at), views)


def effective(rule: str, start: Start, views: Sequence[datetime] = ()) -> Deadline:
    """When a SEND notification is perfected for the recipient, by any of its ways. Always presumed.

    rule: "send-pec" from the delivery, "send-undelivered" from the deposit of the notice of failed delivery (AMR),
    "send-paper" from delivery, collection or deposit of the AAR, "send-paper-stored" from the storage notice.
    views: instants (aware) at which the recipient or a delegate opened it on SEND or in IO.
    It is an event, not an act: holidays and Saturdays do not move it.
    """
    law = RULES[rule]
    found = add_up(law, start.at)
    later = _by_arrival(law, start, found)
    seen = min((local(view) for view in views if local(view).date() <= found.raw), default=None)
    due = seen.date() if seen else found.raw
    steps = (
        *explain_start(law, start.at, found, start.event),
        *explain_days(law, found),
        *_explain_effect(due, seen),
        *(_explain_arrival(start, found, later) if later and not seen else ()),
        Step(law.confidence.value, {"article": law.article}),
    )
    return Deadline(
        what=law.what,
        due=due,
        prudent=min(due, later.raw) if later else due,
        raw=due if seen else found.raw,
        counted_from=found.start,
        rule=law.id,
        article=law.article,
        steps=steps,
        presumed=True,
    )


def _by_arrival(law: Rule, start: Start, found: Sum) -> Sum | None:
    """The same sum from the server's time of arrival, when that starts it on another day."""
    if start.arrived_at is None:
        return None
    other = add_up(law, start.arrived_at)
    return other if other.start != found.start else None


def _explain_arrival(start: Start, found: Sum, later: Sum) -> Iterator[Step]:
    if start.arrived_at is None:
        return
    certified, arrived = local(start.at), local(start.arrived_at)
    facts = {
        "certified": f"{certified:%Y-%m-%d %H:%M:%S}",
        "arrived": f"{arrived:%Y-%m-%d %H:%M:%S}",
        "day": found.due.isoformat(),
        "other": later.due.isoformat(),
    }
    yield Step("arrival-differs", facts)


def _explain_effect(due: date, seen: datetime | None) -> Iterator[Step]:
    if seen:
        yield Step("viewed-first", {"day": due.isoformat(), "time": f"{seen:%H:%M:%S}"})
    else:
        yield Step("views-unknown")
    if holiday(due) or due.weekday() == SATURDAY:
        yield Step("event-not-moved", {"day": due.isoformat()})
    yield Step("effective-day", {"day": due.isoformat()})
