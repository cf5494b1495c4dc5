"""Every rule from any start against a count that shares no line with the program, and the calendar it rests on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

import oracle
import pytest

from citizen_inbox.obligations.calendar import ROME, holiday, local
from citizen_inbox.obligations.deadlines import Deadline, Start, apply, effective
from citizen_inbox.obligations.rules import RULES, Unit
from citizen_inbox.wording.sentences import sentence

STARTS = 500
NIGHTS = ("00:00:00", "06:59:59", "07:00:00", "12:00:00", "20:59:59", "21:00:00", "21:00:01", "23:59:59")
LENGTHS = ((1, "days"), (30, "days"), (366, "days"), (1, "months"), (6, "months"), (13, "months"), (1, "years"))


def clock_changes() -> list[date]:
    """The two Sundays of each year on which the clock is put on or back, and the days around them."""
    found = []
    for year in range(2019, 2036):
        for month in (3, 10):
            sunday = max(day for day in range(25, 32) if date(year, month, day).weekday() == 6)
            found += [date(year, month, sunday) + timedelta(days=n) for n in (-1, 0, 1)]
    return found


def starts(rule: str) -> list[tuple[datetime, datetime | None, tuple[datetime, ...], tuple[int, str]]]:
    """Half anywhere in 2019-2035, the others at the hours and on the days where a mistake would show."""
    chance = Random(f"start of {rule}")
    first = datetime(2019, 1, 1, tzinfo=UTC)
    edges = [*clock_changes(), *(date(year, 2, 29) for year in (2020, 2024, 2028, 2032))]
    turns = ((7, 31), (8, 1), (8, 31), (9, 1), (9, 4), (9, 5), (12, 24), (12, 31))
    borders = [date(year, month, day) for year in range(2019, 2036) for month, day in turns]
    found = []
    for number in range(STARTS):
        if number % 2:
            at = first + timedelta(seconds=chance.randrange(17 * 365 * 86400))
        else:
            anywhere = date(2019, 1, 1) + timedelta(days=chance.randrange(17 * 365))
            summer = date(anywhere.year, 7 + number // 2 % 3, 1 + number % 30)
            day = chance.choice([anywhere, summer, chance.choice(edges), chance.choice(borders)])
            at = datetime.fromisoformat(f"{day}T{chance.choice(NIGHTS)}").replace(tzinfo=ROME)
        late = chance.choice([None, 0, 1, 9, 61, 3600, 40_000, 100_000, -30])
        arrived = None if late is None else at + timedelta(seconds=late)
        views = tuple(at + timedelta(hours=chance.randrange(-10, 500)) for _ in range(chance.randrange(3)))
        found.append((at, arrived, views, chance.choice(LENGTHS)))
    return found


def counted(rule: str, start: Start, views: tuple[datetime, ...], length: tuple[int, str]) -> Deadline:
    law = RULES[rule]
    if law.event:
        return effective(rule, start, views)
    return apply(replace(law, count=length[0], unit=Unit(length[1])) if law.open else law, start)


def test_the_second_opinion_knows_every_rule():
    assert set(oracle.LAWS) == set(RULES)


@pytest.mark.parametrize("rule", sorted(RULES))
def test_no_start_is_counted_otherwise_by_the_second_opinion(rule):
    different = []
    for at, arrived, views, length in starts(rule):
        found = counted(rule, Start(at, arrived_at=arrived), views, length)
        ours = (found.counted_from, found.raw, found.due, found.prudent, found.likely)
        theirs = oracle.opinion(rule, at, arrived, views, length)
        if ours != tuple(theirs):
            different.append((at.isoformat(), arrived, views, length, ours, theirs))
        assert found.prudent <= found.due
        assert found.presumed or found.likely is None
        for step in (*found.steps, *found.missing):
            assert sentence("deadlines", step.code).format_map(step.facts)
    assert not different, different[:3]


def test_the_calendar_of_the_library_is_that_of_the_law():
    """2000-2040, 4 October from 2026.

    The list of today does not hold for two days: 2 June came back in 2001 (L. 336/2000), the unity of Italy was kept
    once (D.L. 5/2011).
    """
    days = [date.fromordinal(n) for n in range(date(2000, 1, 1).toordinal(), date(2041, 1, 1).toordinal())]
    assert [day for day in days if bool(holiday(day)) != (day.toordinal() in oracle.FREE)] == [
        date(2000, 6, 2),
        date(2011, 3, 17),
    ]
    assert not any("Francesco" in holiday(day) for day in days if day.year < 2026)


def test_the_wall_clock_of_the_library_is_that_of_the_law():
    at = datetime(2019, 1, 1, tzinfo=UTC)
    while at.year < 2036:
        assert local(at).replace(tzinfo=None) == oracle.italian_clock(at)
        at += timedelta(hours=7, minutes=31)
