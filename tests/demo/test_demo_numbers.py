"""The numbers on practice papers keep the rules of the real ones."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.demo.counting import at_rome, easter, is_holiday, judicial_start, last_day, send_effective
from citizen_inbox.demo.numbers import (
    body_code,
    euros,
    grouped,
    iun,
    notice_number,
    payment_datamatrix,
    payment_qr,
)


@given(st.integers(0, 10**13 - 1))
def test_notice_numbers_hold_modulo_93(base):
    number = notice_number(f"301{base:013d}")
    assert len(number) == 18
    assert int(number[:16]) % 93 == int(number[16:])


def test_body_code_gives_known_check_digits():
    assert body_code("1537637100") == "15376371009"
    assert body_code("0130711048") == "01307110484"
    assert body_code("0123456789") == "01234567897"


@given(st.text(max_size=20), st.dates(date(2023, 1, 1), date(2040, 1, 1)))
def test_iun_has_form_and_control_letter(seed, day):
    letters = "ADEGHJKLMNPQRTUVWXYZ"
    found = iun(seed, f"{day:%Y%m}")
    match = re.fullmatch(r"([A-Z]{4})-([A-Z]{4})-([A-Z]{4})-(\d{6})-([A-Z])-1", found)
    assert match
    total = sum(letters.index(char) + 1 for char in "".join(match.group(1, 2, 3))) + sum(map(int, match[4]))
    assert letters[total % 20] == match[5]
    for group in match.group(1, 2, 3):
        pairs = {group[i : i + 2] for i in range(3)}
        assert not pairs & {"UV", "VU", "HN", "NH", "LJ"}
        assert all(pair[0] != pair[1] for pair in pairs)


def test_datamatrix_text_is_fixed_width():
    number = notice_number("3010000260012345")
    text = payment_datamatrix(number, "01234567897", 7790, "1234567", ("X" * 16, "È" * 60), "w" * 200)
    assert len(text) == 256
    assert text[15:33] == number
    assert text[49:59] == "0000007790"
    assert text[66:77] == "01234567897"
    assert text.endswith(" " * 12 + "A")


def test_small_forms():
    assert payment_qr("3" * 18, "01234567897", 5) == f"PAGOPA|002|{'3' * 18}|01234567897|05"
    assert euros(102099) == "1.020,99"
    assert grouped("300332000003517743") == "3003 3200 0003 5177 43"


def test_holidays():
    assert easter(2026) == date(2026, 4, 5)
    assert easter(2049) == date(2049, 4, 18)
    assert is_holiday(date(2027, 3, 29))
    assert is_holiday(date(2027, 10, 4))
    assert not is_holiday(date(2024, 10, 4))


@pytest.mark.parametrize(
    ("start", "days", "options", "end"),
    [
        (date(2026, 3, 17), 5, {}, date(2026, 3, 23)),
        (date(2026, 3, 17), 60, {}, date(2026, 5, 16)),
        (date(2026, 6, 10), 60, {"saturday": True}, date(2026, 8, 10)),
        (date(2026, 7, 20), 60, {"saturday": True, "august": True}, date(2026, 10, 19)),
        (date(2026, 8, 5), 60, {"saturday": True, "august": True}, date(2026, 10, 30)),
        (date(2026, 12, 15), 10, {}, date(2026, 12, 28)),
        (date(2027, 9, 29), 5, {}, date(2027, 10, 5)),
    ],
)
def test_last_day_agrees_with_worked_examples(start, days, options, end):
    assert last_day(start, days, **options) == end


def test_night_rules():
    assert send_effective(at_rome(date(2026, 3, 10), "14:30")) == date(2026, 3, 17)
    assert send_effective(at_rome(date(2026, 3, 10), "21:30")) == date(2026, 3, 18)
    assert send_effective(datetime(2026, 3, 24, 22, 30, tzinfo=UTC)) == date(2026, 4, 1)
    assert judicial_start(at_rome(date(2026, 5, 12), "22:15")) == date(2026, 5, 13)
    assert judicial_start(at_rome(date(2026, 5, 12), "06:15")) == date(2026, 5, 12)
