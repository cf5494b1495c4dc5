from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest

from citizen_inbox.obligations.calendar import holiday, local


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2026-01-01", "Capodanno"),
        ("2026-01-06", "Epifania"),
        ("2026-04-05", "Pasqua"),
        ("2026-04-06", "Lunedì dell'Angelo"),
        ("2027-03-29", "Lunedì dell'Angelo"),
        ("2026-04-25", "Anniversario della Liberazione"),
        ("2026-05-01", "Festa del Lavoro"),
        ("2026-06-02", "Festa della Repubblica"),
        ("2026-08-15", "Assunzione della Beata Vergine Maria"),
        ("2026-12-08", "Immacolata Concezione"),
        ("2026-12-25", "Natale"),
        ("2026-12-26", "Santo Stefano"),
        ("2026-11-22", "Domenica"),
    ],
)
def test_national_holidays(day, name):
    assert holiday(date.fromisoformat(day)) == name


def test_saint_francis_is_a_holiday_from_2026():
    assert holiday(date(2025, 10, 3)) == ""
    assert holiday(date(2024, 10, 4)) == ""  # a Friday
    assert "San Francesco" in holiday(date(2026, 10, 4))
    assert "San Francesco" in holiday(date(2027, 10, 4))


@pytest.mark.parametrize("day", ["2026-06-29", "2026-12-07", "2027-06-24", "2026-11-21", "2026-11-04", "2026-08-14"])
def test_patron_saints_saturdays_and_working_days_are_none(day):
    assert holiday(date.fromisoformat(day)) == ""


def test_every_year_has_the_twelve_days_of_the_law():
    fixed = [(1, 1), (1, 6), (4, 25), (5, 1), (6, 2), (8, 15), (10, 4), (11, 1), (12, 8), (12, 25), (12, 26)]
    for year in range(2026, 2060):
        assert all(holiday(date(year, month, day)) for month, day in fixed)
        weekdays = [date(year, 1, 1) + timedelta(days=n) for n in range(365)]
        free = [day for day in weekdays if holiday(day) and day.weekday() != 6]
        assert len(free) <= 12


def test_the_clock_is_that_of_rome():
    assert local(datetime(2026, 7, 10, 22, 30, tzinfo=UTC)).isoformat() == "2026-07-11T00:30:00+02:00"


def test_the_slow_library_is_not_loaded_with_the_rules():
    code = "import sys, citizen_inbox.obligations.deadlines; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
