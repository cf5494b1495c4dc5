"""A second opinion on every term, written another way: sets of days that are walked one by one.

It shares no line with the program: its own clock of Italy, its own Easter, its own list of holidays and its own table,
copied by hand from the laws as the reference of the project states them. Ordinal numbers instead of dates throughout.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple


class Law(NamedTuple):
    """One row: how many, of what, which days of summer do not count, whether a Saturday moves, what the night does."""

    count: int
    summer: str = ""  # "", "august", "tax"
    saturday: bool = False
    night: bool = False
    event: bool = False
    unsure_summer: bool = False
    unsure_end: bool = False
    backward: bool = False


LAWS = {
    "cds-discount": Law(5),
    "cds-minimum": Law(60),
    "cds-giudice-di-pace": Law(30, "august", saturday=True, unsure_summer=True),
    "cds-giudice-di-pace-abroad": Law(60, "august", saturday=True, unsure_summer=True),
    "cds-prefect": Law(60),
    "cds-driver-data": Law(60),
    "ordinanza-pay": Law(30),
    "ordinanza-opposition": Law(30, "august", saturday=True, unsure_summer=True),
    "cartella-pay": Law(60, saturday=True),
    "preavviso-fermo": Law(30, saturday=True),
    "intimazione-pay": Law(5, saturday=True),
    "tax-appeal": Law(60, "august", saturday=True),
    "tax-appeal-adesione": Law(60 + 90, "august", saturday=True),
    "tax-act-pay": Law(60, "august", saturday=True),
    "tax-act-pay-adesione": Law(60 + 90, "august", saturday=True),
    "local-fee-pay": Law(60),
    "avviso-bonario": Law(60, "tax", saturday=True),
    "inps-pay": Law(60, saturday=True),
    "inps-opposition": Law(40, saturday=True),
    "decreto-ingiuntivo": Law(40, "august", saturday=True, night=True),
    "precetto": Law(10, night=True),
    "judgment-appeal": Law(30, "august", saturday=True, night=True),
    "tar-appeal": Law(60, "august", saturday=True),
    "preavviso-rigetto": Law(10),
    "residence-prefect": Law(30),
    "send-pec": Law(7, night=True, event=True),
    "send-undelivered": Law(15, event=True),
    "send-paper": Law(10, event=True),
    "send-paper-stored": Law(20, event=True),
    "send-outage": Law(7, unsure_end=True),
    "court-term": Law(0, "august", saturday=True, night=True, unsure_summer=True),
    "court-term-backward": Law(0, "august", saturday=True, backward=True),
    "plain-term": Law(0),
}


class Opinion(NamedTuple):
    """What the second opinion says."""

    start: date
    raw: date
    due: date
    prudent: date
    likely: date | None


def easter(year: int) -> date:
    """The Sunday after the full moon of spring, by the tables of the church (golden number, epact)."""
    golden = year % 19 + 1
    century = year // 100 + 1
    dropped = 3 * century // 4 - 12
    moon = (8 * century + 5) // 25 - 5
    sunday = 5 * year // 4 - dropped - 10
    epact = (11 * golden + 20 + moon - dropped) % 30
    if epact == 24 or (epact == 25 and golden > 11):
        epact += 1
    full = 44 - epact
    full += 30 if full < 21 else 0
    full += 7 - (sunday + full) % 7
    return date(year, 3, 1) + timedelta(days=full - 1)


def free_days(first: int, last: int) -> set[int]:
    """The ordinals of all Sundays and national holidays of these years."""
    fixed = ["01-01", "01-06", "04-25", "05-01", "06-02", "08-15", "11-01", "12-08", "12-25", "12-26"]
    days = {
        number for number in range(date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal()) if number % 7 == 0
    }
    for year in range(first, last + 1):
        days |= {date.fromisoformat(f"{year}-{text}").toordinal() for text in fixed}
        days.add(easter(year).toordinal() + 1)
        if year >= 2026:
            days.add(date(year, 10, 4).toordinal())
    return days


FREE = free_days(2000, 2060)
SATURDAYS = {
    number for number in range(date(2000, 1, 1).toordinal(), date(2060, 12, 31).toordinal()) if number % 7 == 6
}
AUGUST = {date(year, 8, day).toordinal() for year in range(2000, 2061) for day in range(1, 32)}
SUMMER = {
    "": set(),
    "august": AUGUST,
    "tax": AUGUST | {date(year, 9, day).toordinal() for year in range(2000, 2061) for day in range(1, 5)},
}


def italian_clock(at: datetime) -> datetime:
    """The clock on a wall in Italy: an hour ahead of UTC, two between the last Sundays of March and October."""
    there = at.astimezone(UTC).replace(tzinfo=None)

    def change(month: int) -> datetime:
        day = max(day for day in range(25, 32) if date(there.year, month, day).toordinal() % 7 == 0)
        return datetime(there.year, month, day, 1)  # noqa: DTZ001 - wall clocks have no zone

    return there + timedelta(hours=2 if change(3) <= there < change(10) else 1)


def first_day(at: datetime, *, night: bool) -> int:
    """The ordinal of the day that is not counted."""
    clock = italian_clock(at)
    evening = (clock.hour, clock.minute, clock.second, clock.microsecond) > (21, 0, 0, 0)
    return clock.date().toordinal() + (night and evening)


def walk(start: int, law: Law, count: int, unit: str, summer: set[int]) -> int:
    """Go day by day until as many days have counted as there should."""
    way = -1 if law.backward else 1
    if unit != "days":
        begin = start
        if begin in summer:
            while begin + way in summer:
                begin += way
        here = begin
        target = months_on(date.fromordinal(begin), way * count * (12 if unit == "years" else 1)).toordinal()
        lost = 0
        while here != target:
            here += way
            lost += here in summer
        start, count = target, lost
    here = start
    while count:
        here += way
        if here not in summer:
            count -= 1
    return here


def months_on(day: date, months: int) -> date:
    """Same number in the month that comes so many months later; the month's last day when it has no such number."""
    year, month = day.year, day.month
    for _ in range(abs(months)):
        month += 1 if months > 0 else -1
        if month == 13:
            year, month = year + 1, 1
        elif month == 0:
            year, month = year - 1, 12
    number = day.day
    while True:
        try:
            return date(year, month, number)
        except ValueError:
            number -= 1


def slide(day: int, law: Law, *, saturday: bool) -> int:
    """To the nearest day on which offices are open."""
    while day in FREE or (saturday and day in SATURDAYS):
        day += -1 if law.backward else 1
    return day


def opinion(
    rule: str, at: datetime, arrived: datetime | None = None, views: tuple[datetime, ...] = (), length=(0, "days")
) -> Opinion:
    """Start, raw, due, prudent and likely day of a rule of the table; `length` for those that have none."""
    law = LAWS[rule]
    count, unit = (law.count, "days") if law.count else length
    summer = SUMMER[law.summer]

    def one(moment: datetime) -> tuple[int, int, int, int]:
        start = first_day(moment, night=law.night)
        raw = walk(start, law, count, unit, summer)
        if law.event:
            seen = [italian_clock(view).date().toordinal() for view in views]
            end = min([raw, *(day for day in seen if day <= raw)])
            return start, end, end, end
        due = slide(raw, law, saturday=law.saturday)
        safe = walk(start, law, count, unit, set() if law.unsure_summer else summer)
        if not law.unsure_end:
            safe = slide(safe, law, saturday=law.saturday and law.backward)
        return start, raw, due, safe

    start, raw, due, safe = one(at)
    likely = None
    if arrived is not None:
        other = one(arrived)
        if other[0] != start:
            safe = min(safe, other[3])
            likely = other[2] if other[2] != due else None
    return Opinion(*map(date.fromordinal, (start, raw, due, safe)), date.fromordinal(likely) if likely else None)
