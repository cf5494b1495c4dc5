"""A rule and a first instant in; the days of the sum, and each line that explains them, out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from citizen_inbox.obligations.calendar import NIGHT_FROM, SATURDAY, holiday, local
from citizen_inbox.obligations.rules import (
    HOLIDAY_ARTICLE,
    JUDICIAL_NIGHT_ARTICLE,
    SEND_ARTICLE,
    START_ARTICLE,
    Night,
    Pause,
    Rule,
)
from citizen_inbox.obligations.step import Step

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Sum:
    """One way through a rule: the day it starts from (not counted), where the days end, where the term ends."""

    start: date
    raw: date
    due: date


def add_up(rule: Rule, at: datetime, *, cautious: bool = False) -> Sum:
    """Count a rule from an aware instant, in days of Europe/Rome.

    cautious: without what is disputed (a pause marked so) and without moving a Saturday.
    """
    start = start_day(rule.night, at)
    pause = None if cautious and rule.pause_disputed else rule.pause
    raw = nth_day(start, rule.days, pause)
    if rule.event:
        return Sum(start, raw, raw)
    moves = rule.saturday.moves and not cautious
    return Sum(start, raw, next_working(raw, saturday_moves=moves))


def start_day(night: Night, at: datetime) -> date:
    """The day that does not count (art. 155 c. 1 c.p.c.): the local day, or the next when the hour was too late.

    At 21:00:00 exactly the earlier day holds: the law says "after".
    """
    here = local(at)
    late = night is not Night.NONE and here.time() > NIGHT_FROM
    return here.date() + DAY if late else here.date()


def nth_day(start: date, days: int, pause: Pause | None) -> date:
    """The n-th day after `start`, days of the pause not counted."""
    day = start
    while days:
        day += DAY
        days -= not paused(day, pause)
    return day


def paused(day: date, pause: Pause | None) -> bool:
    """Whether the pause holds on this day."""
    return pause is not None and pause.first <= (day.month, day.day) <= pause.last


def next_working(day: date, *, saturday_moves: bool) -> date:
    """The day itself, or the first later one that is no holiday (and no Saturday where Saturdays move)."""
    while holiday(day) or (saturday_moves and day.weekday() == SATURDAY):
        day += DAY
    return day


def explain_start(rule: Rule, at: datetime, found: Sum, event: str) -> Iterator[Step]:
    """From which day the term runs. event: "delivered" or "effective"."""
    here = local(at)
    yield Step(f"start-{event}", {"day": here.date().isoformat(), "time": f"{here:%H:%M:%S}"})
    article = SEND_ARTICLE if rule.night is Night.SEND else JUDICIAL_NIGHT_ARTICLE
    if found.start > here.date():
        yield Step(f"night-{rule.night.value}", {"day": found.start.isoformat(), "article": article})
    elif rule.night is not Night.NONE and here.time() == NIGHT_FROM:
        yield Step("night-boundary", {"day": found.start.isoformat(), "article": article})
    yield Step("first-day", {"day": (found.start + DAY).isoformat(), "article": START_ARTICLE})


def explain_days(rule: Rule, found: Sum) -> Iterator[Step]:
    """How the days add up, and which were left out."""
    yield from _explain_pause(rule.pause, found)
    yield Step("days-counted", {"days": str(rule.days), "day": found.raw.isoformat(), "article": rule.article})


def _explain_pause(pause: Pause | None, found: Sum) -> Iterator[Step]:
    if pause is None:
        return
    span = [found.start + DAY * n for n in range(1, (found.raw - found.start).days + 1)]
    skipped = [day for day in span if paused(day, pause)]
    for year in sorted({day.year for day in skipped}):
        days = [day for day in skipped if day.year == year]
        facts = {"days": str(len(days)), "from": days[0].isoformat(), "to": days[-1].isoformat()}
        yield Step(pause.code, {**facts, "article": pause.article})
        if days[0] == found.start + DAY:
            yield Step("pause-first-day", {"day": (days[-1] + DAY).isoformat(), "article": pause.article})


def explain_end(rule: Rule, found: Sum) -> Iterator[Step]:
    """Why the last day moved or did not."""
    day = found.raw
    while day < found.due:
        yield _moved(rule, day)
        day += DAY
    if day.weekday() == SATURDAY:
        yield Step("saturday-kept", {"day": day.isoformat(), "article": rule.saturday.article})
    yield Step("last-day", {"day": found.due.isoformat()})


def _moved(rule: Rule, day: date) -> Step:
    name = holiday(day)
    if not name:
        return Step("saturday-moved", {"day": day.isoformat(), "article": rule.saturday.article})
    code = "sunday-moved" if name == "Domenica" else "holiday-moved"
    return Step(code, {"day": day.isoformat(), "name": name, "article": HOLIDAY_ARTICLE})


def explain_caution(rule: Rule, found: Sum, prudent: Sum) -> Iterator[Step]:
    """What makes an earlier day safer, when it is."""
    if prudent.raw < found.raw and rule.pause:
        yield Step("prudent-pause", {"day": prudent.due.isoformat(), "article": rule.pause.article})
    elif prudent.due < found.due:
        yield Step("prudent-saturday", {"day": prudent.due.isoformat(), "article": rule.saturday.article})
