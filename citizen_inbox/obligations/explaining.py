"""A rule and its sums in; the lines that tell a person how the days add up, out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time

from citizen_inbox.obligations.calendar import KNOWN_YEARS, NIGHT_FROM, SATURDAY, holiday, local
from citizen_inbox.obligations.counting import DAY, Sum, by_calendar, paused
from citizen_inbox.obligations.rules import (
    BACKWARD_ARTICLE,
    CALENDAR_ARTICLE,
    HOLIDAY_ARTICLE,
    JUDICIAL_NIGHT_ARTICLE,
    SEND_ARTICLE,
    START_ARTICLE,
    Night,
    Pause,
    Rule,
    Unit,
)
from citizen_inbox.obligations.step import Step

MORNING = time(7)


def explain_start(rule: Rule, at: datetime, found: Sum, event: str) -> Iterator[Step]:
    """From which day the term runs. event: as in `deadlines.Start`."""
    here = local(at)
    yield Step(f"start-{event}", {"day": here.date().isoformat(), "time": f"{here:%H:%M:%S}"})
    yield from _explain_night(rule.night, here, found.start)
    first = found.start - DAY if rule.backward else found.start + DAY
    yield Step("first-day-back" if rule.backward else "first-day", {"day": first.isoformat(), "article": START_ARTICLE})


def _explain_night(night: Night, here: datetime, start: date) -> Iterator[Step]:
    article = SEND_ARTICLE if night is Night.SEND else JUDICIAL_NIGHT_ARTICLE
    facts = {"day": start.isoformat(), "article": article}
    if start > here.date():
        yield Step(f"night-{night.value}", facts)
    elif night is not Night.NONE and here.time() == NIGHT_FROM:
        yield Step("night-boundary", facts)
    elif night is Night.JUDICIAL and here.time() < MORNING:
        yield Step("night-early", facts)


def explain_count(rule: Rule, found: Sum) -> Iterator[Step]:
    """How the days add up, and which were left out."""
    if rule.added:
        facts = {"own": str(rule.count - rule.added), "added": str(rule.added), "days": str(rule.count)}
        yield Step("days-added", {**facts, "article": rule.article})
    yield from _explain_pause(rule, found)
    end = found.raw if rule.unit is Unit.DAYS else by_calendar(rule, found.start, rule.pause)[1]
    article = rule.article if rule.unit is Unit.DAYS else CALENDAR_ARTICLE
    code = f"{rule.unit.value}-counted{'-back' if rule.backward else ''}"
    yield Step(code, {"days": str(rule.count), "day": end.isoformat(), "article": article})
    if end != found.raw and rule.pause:
        yield Step("pause-added", {"day": found.raw.isoformat(), "article": rule.pause.article})


def _explain_pause(rule: Rule, found: Sum) -> Iterator[Step]:
    pause = rule.pause
    if pause is None:
        return
    skipped = _skipped(pause, found)
    for year in sorted({day.year for day in skipped}):
        days = [day for day in skipped if day.year == year]
        facts = {"days": str(len(days)), "from": days[0].isoformat(), "to": days[-1].isoformat()}
        yield Step(pause.code, {**facts, "article": pause.article})
        if days[0] == found.start + DAY:
            yield Step("pause-first-day", {"day": (days[-1] + DAY).isoformat(), "article": pause.article})


def _skipped(pause: Pause, found: Sum) -> list[date]:
    """The days between start and end that did not count, earliest first."""
    way = 1 if found.raw >= found.start else -1
    span = (found.start + DAY * n * way for n in range(1, abs((found.raw - found.start).days) + 1))
    return sorted(day for day in span if paused(day, pause))


def explain_end(rule: Rule, found: Sum) -> Iterator[Step]:
    """Why the last day moved or did not."""
    day = found.raw
    while day != found.due:
        yield _moved(rule, day)
        day += -DAY if rule.backward else DAY
    if day.weekday() == SATURDAY:
        yield Step("saturday-kept", {"day": day.isoformat(), "article": rule.saturday.article})
    yield Step("last-day", {"day": found.due.isoformat()})


def _moved(rule: Rule, day: date) -> Step:
    name = holiday(day)
    back = "-back" if rule.backward else ""
    if not name:
        article = BACKWARD_ARTICLE if rule.backward else rule.saturday.article
        return Step(f"saturday-moved{back}", {"day": day.isoformat(), "article": article})
    code = "sunday-moved" if name == "Domenica" else "holiday-moved"
    article = BACKWARD_ARTICLE if rule.backward else HOLIDAY_ARTICLE
    return Step(f"{code}{back}", {"day": day.isoformat(), "name": name, "article": article})


def explain_caution(rule: Rule, found: Sum, prudent: Sum) -> Iterator[Step]:
    """What makes an earlier day safer, when it is."""
    if prudent.raw < found.raw and rule.pause:
        yield Step("prudent-pause", {"day": prudent.due.isoformat(), "article": rule.pause.article})
    elif prudent.due < found.due and rule.holiday_disputed:
        yield Step("prudent-holiday", {"day": prudent.due.isoformat(), "article": rule.article})
    elif prudent.due < found.due:
        yield Step("prudent-saturday", {"day": prudent.due.isoformat(), "article": rule.saturday.article})


def explain_effect(due: date, seen: datetime | None, delivered_at: datetime) -> Iterator[Step]:
    """When a SEND notification took effect, and that no holiday moves it."""
    if seen:
        yield Step("viewed-first", {"day": due.isoformat(), "time": f"{seen:%H:%M:%S}"})
        if seen < delivered_at:
            yield Step("viewed-before-delivery", {"day": due.isoformat()})
    if holiday(due) or due.weekday() == SATURDAY:
        yield Step("event-not-moved", {"day": due.isoformat()})
    yield Step("effective-day", {"day": due.isoformat()})


def explain_missing(rule: Rule, found: Sum) -> Iterator[Step]:
    """What is not known of the rule itself and could change the date."""
    yield from (Step(code, {"article": rule.article}) for code in rule.missing)
    starts = [since for since in (rule.since, rule.pause.since if rule.pause else None) if since]
    younger = [since for since in starts if found.start < since]
    if younger:
        yield Step("rule-younger", {"day": max(younger).isoformat(), "article": rule.article})
    if found.raw.year not in KNOWN_YEARS:
        yield Step("holidays-unknown")
