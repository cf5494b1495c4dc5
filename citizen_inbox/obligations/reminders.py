"""Terms, what was shown of them, and an instant in; which of them the person is to be reminded of now out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from citizen_inbox.obligations.calendar import local

STAGES = (7, 3, 1, 0)
"""Days before a term on which the person is reminded of it."""
PASSED_DAYS = 30
"""A day that passed unannounced is still told of for this long."""
CLOCK_SLACK = timedelta(days=1)
"""What was shown later than this after "now" was shown by a wrong clock, and does not count."""


@dataclass(frozen=True, slots=True)
class Term:
    """One day on which something is lost. What it rests on names it, not a row of a table that is made again."""

    account: int
    mail: str
    """SHA-256 of the raw mail."""
    rule: str
    day: date
    """The prudent one, in Europe/Rome."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A reminder that was given."""

    term: Term
    days_before: int
    """One of STAGES."""
    at: datetime
    """Aware."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reminder to give now."""

    term: Term
    days_left: int
    """From today; negative for a day that has passed."""
    stages: tuple[int, ...]
    """Those of STAGES that are settled by giving it."""


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be told, the nearest day first."""

    now: tuple[Reminder, ...] = ()
    """Their stage is today's."""
    missed: tuple[Reminder, ...] = ()
    """Their stage came on a day on which nobody was told; to be told together."""


def due_reminders(terms: Iterable[Term], shown: Iterable[Shown], now: datetime) -> Due:
    """What to remind of at this instant (aware); days are those of Europe/Rome.

    Each stage of a term is given once, however often this is asked and whatever the clock does within a day. A stage
    that nobody was told of is caught up with the next look, until PASSED_DAYS after the day itself.
    """
    today = local(now).date()
    given = {(one.term, one.days_before) for one in shown if one.at <= now + CLOCK_SLACK}
    on_time: list[Reminder] = []
    missed: list[Reminder] = []
    for term in dict.fromkeys(terms):
        left = (term.day - today).days
        reached = tuple(stage for stage in STAGES if left <= stage and (term, stage) not in given)
        if reached and left >= -PASSED_DAYS:
            (on_time if left in reached else missed).append(Reminder(term, left, reached))
    return Due(_nearest(on_time), _nearest(missed))


def _nearest(found: list[Reminder]) -> tuple[Reminder, ...]:
    """The next day first; those that have passed after the others."""
    return tuple(sorted(found, key=lambda one: (one.days_left < 0, abs(one.days_left), one.term.rule, one.term.mail)))
