"""The quick reading of usual dates gives what the standard library gives."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.mail.message import parse_message

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def date_of(text: str) -> datetime | None:
    return parse_message(f"Date: {text}\r\n\r\n".encode()).date


@given(
    day=st.sampled_from(["Mon", "Sun"]),
    number=st.integers(0, 32),
    month=st.sampled_from(MONTHS),
    year=st.integers(1968, 2110),
    clock=st.tuples(st.integers(0, 24), st.integers(0, 60), st.integers(0, 61)),
    zone=st.sampled_from(["+0000", "-0000", "+0200", "-0330", "+0159", "+1959", "-1200", "+2000"]),
)
def test_as_the_standard_library(
    day: str, number: int, month: str, year: int, clock: tuple[int, int, int], zone: str
) -> None:
    text = f"{day}, {number} {month} {year} {clock[0]:02}:{clock[1]:02}:{clock[2]:02} {zone}"
    try:
        expected = parsedate_to_datetime(text)
    except ValueError:
        assert date_of(text) is None
        return
    expected = expected if expected.tzinfo else expected.replace(tzinfo=UTC)
    found = date_of(text)
    assert found == (expected if expected.year >= 1970 else None)
    if found is not None:
        assert found.utcoffset() == expected.utcoffset()


@pytest.mark.parametrize("text", ["Mon, 31 Feb 2026 10:00:00 +0100", "Mon, 0 Jan 2026 10:00:00 +0100"])
def test_a_day_that_no_month_has(text: str) -> None:
    assert date_of(text) is None
