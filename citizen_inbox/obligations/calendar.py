"""A day in; whether it is a holiday in Italy, and which, out. National holidays only, no patron saints."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

ROME = ZoneInfo("Europe/Rome")
SATURDAY = 5
SUNDAY = 6
NIGHT_FROM = time(21, 0, 0)
KNOWN_YEARS = range(1900, 2101)
"""Years whose holidays the library knows; of others only the Sundays are."""


def local(at: datetime) -> datetime:
    """An aware instant on the clock of Europe/Rome."""
    return at.astimezone(ROME)


def holiday(day: date) -> str:
    """The holiday's Italian name, "Domenica" for a plain Sunday, "" for every other day.

    National holidays by L. 260/1949, L. 54/1977, L. 336/2000 and, from 2026, L. 151/2025 (4 October).
    """
    return _holidays(day.year).get(day) or ("Domenica" if day.weekday() == SUNDAY else "")


@lru_cache(maxsize=64)
def _holidays(year: int) -> Mapping[date, str]:
    from holidays.countries.italy import Italy  # the library loads every country: a tenth of a second

    days = Italy(years=year, language="it_IT")  # type: ignore[no-untyped-call]  # the library types only its base
    return dict(days.items())
