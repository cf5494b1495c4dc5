"""Each stage of each term is told once: whatever hours the computer is on, whatever the clock does."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.obligations.reminders import PASSED_DAYS, STAGES, Due, Shown, Term, due_reminders

DAY = date(2026, 11, 24)
TERM = Term(1, "ab" * 32, "cds-discount", DAY)


def at(day: date, hour: int = 10) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=ROME)


def told(found: Due, now: datetime) -> list[Shown]:
    return [Shown(one.term, stage, now) for one in (*found.now, *found.missed) for stage in one.stages]


@pytest.mark.parametrize("left", range(-3, 12))
def test_a_term_watched_every_day_is_told_on_its_stages_and_never_as_missed(left):
    shown: list[Shown] = []
    for days in range(15, left, -1):
        now = at(DAY - timedelta(days=days))
        shown += told(due_reminders([TERM], shown, now), now)
    found = due_reminders([TERM], shown, at(DAY - timedelta(days=left)))
    assert not found.missed
    assert [one.days_left for one in found.now] == ([left] if left in STAGES else [])


def test_what_came_while_the_computer_was_off_is_told_together_with_the_next_look():
    other = Term(1, "cd" * 32, "cds-discount", DAY + timedelta(days=3))
    found = due_reminders([other, TERM], (), at(DAY - timedelta(days=2)))
    assert not found.now
    assert [(one.term, one.days_left, one.stages) for one in found.missed] == [(TERM, 2, (7, 3)), (other, 5, (7,))]


def test_a_day_that_passed_unannounced_is_told_for_a_month_and_not_longer():
    found = due_reminders([TERM], (), at(DAY + timedelta(days=PASSED_DAYS)))
    assert [one.stages for one in found.missed] == [STAGES]
    assert due_reminders([TERM], (), at(DAY + timedelta(days=PASSED_DAYS + 1))) == Due()


def test_what_is_ahead_comes_before_what_has_passed():
    days = {days: Term(1, f"{days:064x}", "pay", DAY + timedelta(days=days)) for days in range(4)}
    found = due_reminders(days.values(), (), at(DAY + timedelta(days=2)))
    assert [one.days_left for one in (*found.now, *found.missed)] == [0, 1, -1, -2]


def test_another_day_of_the_same_duty_is_another_term():
    now = at(DAY - timedelta(days=3))
    shown = told(due_reminders([TERM], (), now), now)
    moved = Term(TERM.account, TERM.mail, TERM.rule, DAY - timedelta(days=2))
    assert [one.days_left for one in due_reminders([moved], shown, now).now] == [1]


def test_the_day_is_the_one_in_italy():
    late = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)  # half past midnight of the 24th in Rome
    assert [one.days_left for one in due_reminders([TERM], (), late).now] == [0]


def test_what_a_clock_years_ahead_showed_does_not_count_when_it_is_right_again():
    wrong = at(DAY + timedelta(days=20))
    shown = told(due_reminders([TERM], (), wrong), wrong)
    assert {one.days_before for one in shown} == set(STAGES)
    again = due_reminders([TERM], shown, at(DAY - timedelta(days=3)))
    assert [one.days_left for one in again.now] == [3]


_STARTS = st.sampled_from((date(2026, 3, 20), date(2026, 10, 15), date(2026, 11, 10), date(2027, 12, 20)))
_TERMS = st.lists(st.integers(-10, 40), min_size=1, max_size=6)
_HOURS = st.lists(st.integers(0, 24 * 60), min_size=1, max_size=60)


@given(_STARTS, _TERMS, _HOURS, st.integers(0, 23))
def test_no_stage_is_told_twice_and_none_is_lost_whenever_the_computer_is_on(start, days, hours, back):
    """Looks at arbitrary hours over two months, through both changes of the clock, each maybe with the clock put back
    by some hours first."""
    terms = [Term(1, f"{number:064x}", "pay", start + timedelta(days=day)) for number, day in enumerate(days)]
    begin = at(start, 0).astimezone(UTC)
    shown: list[Shown] = []
    for hour in sorted(hours):
        for now in (begin + timedelta(hours=hour), begin + timedelta(hours=hour - back)):
            found = due_reminders(terms, shown, now)
            shown += told(found, now)
            assert due_reminders(terms, shown, now) == Due()
    stages = [(one.term, one.days_before) for one in shown]
    assert len(stages) == len(set(stages))
    last = (begin + timedelta(hours=max(hours))).astimezone(ROME).date()
    first = (begin + timedelta(hours=min(hours) - back)).astimezone(ROME).date()
    for term in terms:
        for stage in STAGES:
            reached = term.day - timedelta(days=stage)
            looked = any(
                reached <= (begin + timedelta(hours=hour)).astimezone(ROME).date() <= term.day + timedelta(PASSED_DAYS)
                for hour in hours
            )
            assert ((term, stage) in stages) or not looked
            assert (term, stage) not in stages or (reached <= last and first <= term.day + timedelta(PASSED_DAYS))


@given(st.lists(st.integers(0, 60), min_size=1, max_size=20))
def test_what_is_told_as_today_s_is_today_s_and_all_else_is_missed(days):
    now = at(DAY)
    terms = [Term(1, f"{number:064x}", "pay", DAY + timedelta(days=day)) for number, day in enumerate(days)]
    found = due_reminders(terms, (), now)
    assert {one.days_left for one in found.now} == set(days) & set(STAGES)
    assert {one.days_left for one in found.missed} == {day for day in days if day < 7} - set(STAGES)
