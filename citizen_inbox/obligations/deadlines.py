"""A rule and a start in; a dated duty with its sum out. Pure arithmetic of days in Europe/Rome."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from citizen_inbox.obligations.calendar import ROME, local
from citizen_inbox.obligations.counting import Sum, add_up
from citizen_inbox.obligations.explaining import (
    explain_caution,
    explain_count,
    explain_effect,
    explain_end,
    explain_missing,
    explain_start,
)
from citizen_inbox.obligations.rules import OUTAGE_ARTICLE, RULES, Confidence, Night, Rule
from citizen_inbox.obligations.step import Step

__all__ = ["Deadline", "Start", "Step", "apply", "compute", "effective", "effective_on", "from_effect"]


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
    """What happened then: "delivered" (a PEC arrived), "effective" (a SEND notification took effect), "told" or
    "told-at" (the person says so, without or with an hour), "restored" (SEND told that it works again),
    "fixed" (the day from which a term is counted back)."""
    timed: bool = True
    """False when only the day is known; `at` is then some hour of it between 7:00 and 21:00."""
    missing: tuple[Step, ...] = ()
    """What is not known about this start; every term that runs from it says so too."""


def compute(rule: str, start: Start) -> Deadline:
    """Apply one rule of the table; days are counted in Europe/Rome. KeyError on an unknown rule.

    The prudent date is the earliest under any disputed part of the rule and under either time of arrival.
    Calendar years outside 2-9998 are no mail's: they may raise OverflowError.
    """
    return apply(RULES[rule], start)


def apply(law: Rule, start: Start) -> Deadline:
    """As `compute`, for any rule, e.g. an open one that was given a length."""
    found, prudent = add_up(law, start.at), add_up(law, start.at, cautious=True)
    later = _by_arrival(law, start, found)
    steps = (
        *explain_start(law, start.at, found, start.event),
        *explain_count(law, found),
        *explain_end(law, found),
        *explain_caution(law, found, prudent),
        *_explain_arrival(start, found, later),
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
        likely=later.due if later and later.due != found.due else None,
        confidence=law.confidence,
        missing=(*explain_missing(law, found), *_unknown_start(law, start)),
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
    seen, due = _first_view(views, found.raw)
    likely = _first_view(views, later.raw)[1] if later else due
    steps = (
        *explain_start(law, start.at, found, start.event),
        *explain_count(law, found),
        *explain_effect(due, seen, start.at),
        *(_explain_arrival(start, found, later) if not seen else ()),
        Step(law.confidence.value, {"article": law.article}),
    )
    return Deadline(
        what=law.what,
        due=due,
        prudent=min(due, likely),
        raw=due if seen else found.raw,
        counted_from=found.start,
        rule=law.id,
        article=law.article,
        steps=steps,
        presumed=True,
        likely=likely if likely != due else None,
        confidence=law.confidence,
        missing=(
            *explain_missing(law, found),
            *(() if seen else (Step("views-unknown"),)),
            *_unknown_start(law, start),
        ),
    )


def from_effect(effect: Deadline) -> Start:
    """The day on which a SEND notification took effect as the start of the terms of the act that it brought.

    Presumed, with its twin where the mailbox's own clock gives another day; what is not known of it is handed on, and
    that a certified malfunction of SEND may move a term (D.L. 76/2020 art. 26 c. 13), which is never applied here.
    """
    return Start(
        at=_noon(effect.due),
        presumed=True,
        arrived_at=_noon(effect.likely) if effect.likely else None,
        event="effective",
        missing=(*effect.missing, Step("outage-possible", {"article": OUTAGE_ARTICLE})),
    )


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), ROME)


def _first_view(views: Sequence[datetime], last: date) -> tuple[datetime | None, date]:
    """The earliest view (local) that is not later than the day on which it takes effect anyhow; then the day itself."""
    seen = min((local(view) for view in views if local(view).date() <= last), default=None)
    return seen, seen.date() if seen else last


def _by_arrival(law: Rule, start: Start, found: Sum) -> Sum | None:
    """The same sum from the server's time of arrival, when that starts it on another day."""
    if start.arrived_at is None:
        return None
    other = add_up(law, start.arrived_at)
    return other if other.start != found.start else None


def _explain_arrival(start: Start, found: Sum, later: Sum | None) -> Iterator[Step]:
    if start.arrived_at is None or later is None:
        return
    if start.event == "effective":
        days = {"first": found.start.isoformat(), "second": later.start.isoformat()}
        yield Step("effect-differs", {**days, "day": found.due.isoformat(), "other": later.due.isoformat()})
        return
    certified, arrived = local(start.at), local(start.arrived_at)
    facts = {
        "certified": f"{certified:%Y-%m-%d %H:%M:%S}",
        "arrived": f"{arrived:%Y-%m-%d %H:%M:%S}",
        "day": found.due.isoformat(),
        "other": later.due.isoformat(),
    }
    yield Step("arrival-differs", facts)


def _unknown_start(law: Rule, start: Start) -> Iterator[Step]:
    """What is not known of the start: who certifies it, the hour where it matters, what it rests on itself."""
    if start.event == "delivered" and start.arrived_at is None:
        yield Step("start-not-certified")
    if not start.timed and law.night is not Night.NONE:
        yield Step("time-unknown")
    yield from start.missing
