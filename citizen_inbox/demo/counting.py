"""A day and a number of days in, the last day out: counted one by one, as a clerk would on a wall calendar.

The program's own arithmetic lives in `obligations`; this one is kept apart so that each checks the other.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ROME = ZoneInfo("Europe/Rome")

_FIXED = {(1, 1), (1, 6), (4, 25), (5, 1), (6, 2), (8, 15), (11, 1), (12, 8), (12, 25), (12, 26)}
_SATURDAY, _SUNDAY = 5, 6


def is_holiday(day: date) -> bool:
    """Sundays and the national holidays of Italy, with 4 October from 2026 (L. 151/2025)."""
    if day.weekday() == _SUNDAY or (day.month, day.day) in _FIXED:
        return True
    if (day.month, day.day) == (10, 4):
        return day.year >= 2026
    return day == easter(day.year) + timedelta(days=1)


def easter(year: int) -> date:
    """Easter Sunday: the first Sunday after the full moon on or after 21 March (tables of the Gregorian computus)."""
    golden = year % 19
    century = year // 100
    epact = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    if epact == 29 or (epact == 28 and golden > 10):
        epact -= 1
    full_moon = date(year, 3, 21) + timedelta(days=epact)
    return full_moon + timedelta(days=7 - (full_moon.weekday() + 1) % 7)


def last_day(start: date, days: int, *, saturday: bool = False, august: bool = False) -> date:
    """The day on which a term of `days` ends: the starting day left out, holidays inside counted (art. 155 c.p.c.).

    An end on a holiday moves on; on a Saturday too when `saturday`. `august`: days of August do not count.
    """
    day, left = start, days
    while left:
        day += timedelta(days=1)
        if not (august and day.month == 8):
            left -= 1
    while is_holiday(day) or (saturday and day.weekday() == _SATURDAY):
        day += timedelta(days=1)
    return day


def send_effective(delivered: datetime) -> date:
    """The 7th day after a delivery by SEND, the 8th when it came after 21:00 (D.L. 76/2020 art. 26 c. 9)."""
    late = delivered.astimezone(ROME).time() > time(21, 0)
    return delivered.astimezone(ROME).date() + timedelta(days=8 if late else 7)


def judicial_start(delivered: datetime) -> date:
    """The day from which a judicial delivery counts: between 21:00 and 7:00 it counts from 7:00 (art. 147 c.p.c.)."""
    local = delivered.astimezone(ROME)
    return local.date() + timedelta(days=1) if local.time() > time(21, 0) else local.date()


def at_rome(day: date, clock: str) -> datetime:
    """A day and "10:24" or "10:24:07" as an aware datetime in Europe/Rome."""
    return datetime.combine(day, time.fromisoformat(clock), ROME)
