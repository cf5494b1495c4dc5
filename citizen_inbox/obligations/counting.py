"""A rule and a first instant in; the days of the sum out. How each line of it is told stands in `explaining`."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from citizen_inbox.obligations.calendar import NIGHT_FROM, SATURDAY, holiday, local
from citizen_inbox.obligations.rules import Night, Pause, Rule, Unit

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Sum:
    """One way through a rule: the day it starts from (not counted), where the count ends, where the term ends."""

    start: date
    raw: date
    due: date


def add_up(rule: Rule, at: datetime, *, cautious: bool = False) -> Sum:
    """Count a rule from an aware instant, in days of Europe/Rome.

    cautious: without what is disputed (a pause marked so) and without moving a Saturday. A term that is counted back
    is safest with all of it: every pause and every move makes it earlier.
    """
    start = start_day(rule.night, at)
    pause = None if cautious and rule.pause_disputed else rule.pause
    raw = last_day(rule, start, pause)
    if rule.event or (cautious and rule.holiday_disputed):
        return Sum(start, raw, raw)
    saturdays = rule.saturday.moves and not (cautious and not rule.backward)
    return Sum(start, raw, working_day(raw, saturday_moves=saturdays, backward=rule.backward))


def start_day(night: Night, at: datetime) -> date:
    """The day that does not count (art. 155 c. 1 c.p.c.): the local day, or the next when the hour was too late.

    At 21:00:00 exactly the earlier day holds: the law says "after".
    """
    here = local(at)
    late = night is not Night.NONE and here.time() > NIGHT_FROM
    return here.date() + DAY if late else here.date()


def last_day(rule: Rule, start: date, pause: Pause | None) -> date:
    """Where the count ends, before holidays and Saturdays are looked at."""
    step = -DAY if rule.backward else DAY
    if rule.unit is Unit.DAYS:
        return nth_day(start, rule.count, pause, step)
    begin, end = by_calendar(rule, start, pause)
    skipped = sum(paused(begin + step * n, pause) for n in range(1, abs((end - begin).days) + 1))
    return nth_day(end, skipped, pause, step)


def by_calendar(rule: Rule, start: date, pause: Pause | None) -> tuple[date, date]:
    """From where months or years run, and where they end before the days of the pause are added."""
    months = rule.count * (12 if rule.unit is Unit.YEARS else 1)
    begin = _edge(start, pause, -DAY if rule.backward else DAY)
    return begin, same_day(begin, -months if rule.backward else months)


def nth_day(start: date, days: int, pause: Pause | None, step: timedelta = DAY) -> date:
    """The n-th day after `start` (before it, with a step back), days of the pause not counted."""
    day = start
    while days:
        day += step
        days -= not paused(day, pause)
    return day


def same_day(day: date, months: int) -> date:
    """The day of the same number so many months on, or the last of that month (art. 155 c. 2 c.p.c.)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def paused(day: date, pause: Pause | None) -> bool:
    """Whether the pause holds on this day."""
    return pause is not None and pause.first <= (day.month, day.day) <= pause.last


def working_day(day: date, *, saturday_moves: bool, backward: bool = False) -> date:
    """The day itself, or the nearest later (earlier, when backward) one that is no holiday.

    saturday_moves: Saturdays are no such day either.
    """
    while holiday(day) or (saturday_moves and day.weekday() == SATURDAY):
        day += -DAY if backward else DAY
    return day


def _edge(start: date, pause: Pause | None, step: timedelta) -> date:
    """The start of a term in months: one that would begin within the pause begins at its end (L. 742/1969 art. 1)."""
    day = start
    while paused(start, pause) and paused(day + step, pause):
        day += step
    return day
