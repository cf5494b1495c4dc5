from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.obligations.deadlines import Start, compute, effective, effective_on
from citizen_inbox.obligations.rules import RULES, Night
from citizen_inbox.wording.sentences import sentence


def rome(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ROME)


def codes(deadline):
    return [step.code for step in deadline.steps]


def facts(deadline, code):
    return next(step.facts for step in deadline.steps if step.code == code)


SEND_CASES = [  # number, delivered, views, perfected
    (1, "2026-03-10T14:30:00", [], "2026-03-17"),
    (2, "2026-03-10T21:30:00", [], "2026-03-18"),
    (4, "2026-03-10T14:30:00", ["2026-03-13T09:12:00"], "2026-03-13"),
]

CASES = [  # number, rule, start, raw, due, prudent
    (5, "cds-discount", "2026-03-17", "2026-03-22", "2026-03-23", "2026-03-23"),
    (6, "cds-minimum", "2026-03-17", "2026-05-16", "2026-05-16", "2026-05-16"),
    (7, "cds-giudice-di-pace", "2026-03-17", "2026-04-16", "2026-04-16", "2026-04-16"),
    (8, "cds-giudice-di-pace", "2026-06-25", "2026-07-25", "2026-07-27", "2026-07-25"),
    (9, "cds-giudice-di-pace", "2026-07-10", "2026-09-09", "2026-09-09", "2026-08-10"),
    (10, "cds-prefect", "2026-07-10", "2026-09-08", "2026-09-08", "2026-09-08"),
    (11, "cartella-pay", "2026-06-10", "2026-08-09", "2026-08-10", "2026-08-10"),
    (12, "tax-appeal", "2026-06-10", "2026-09-09", "2026-09-09", "2026-09-09"),
    (13, "tax-appeal", "2026-07-20", "2026-10-19", "2026-10-19", "2026-10-19"),
    (14, "tax-appeal", "2026-08-05", "2026-10-30", "2026-10-30", "2026-10-30"),
    (15, "tax-appeal-adesione", "2026-02-02", "2026-07-02", "2026-07-02", "2026-07-02"),
    (16, "avviso-bonario", "2026-07-01", "2026-10-04", "2026-10-05", "2026-10-05"),
    (17, "cds-discount", "2027-09-29", "2027-10-04", "2027-10-05", "2027-10-05"),
    (18, "cds-discount", "2027-03-24", "2027-03-29", "2027-03-30", "2027-03-30"),
    (19, "decreto-ingiuntivo", "2026-07-06", "2026-09-15", "2026-09-15", "2026-09-15"),
    (20, "precetto", "2026-12-15", "2026-12-25", "2026-12-28", "2026-12-28"),
    (21, "judgment-appeal", "2026-05-12T22:15:00", "2026-06-12", "2026-06-12", "2026-06-12"),
    (22, "inps-opposition", "2026-07-15", "2026-08-24", "2026-08-24", "2026-08-24"),
    (23, "inps-pay", "2026-07-15", "2026-09-13", "2026-09-14", "2026-09-14"),
]


@pytest.mark.parametrize(("number", "delivered", "views", "expected"), SEND_CASES)
def test_worked_send_examples(number, delivered, views, expected):
    found = effective_on(rome(delivered), [rome(view) for view in views])
    assert (found.due, found.prudent, found.raw) == (date.fromisoformat(expected),) * 3, number
    assert (found.what, found.rule, found.presumed) == ("effective", "send-pec", True)


@pytest.mark.parametrize(("number", "rule", "start", "raw", "due", "prudent"), CASES)
def test_worked_examples(number, rule, start, raw, due, prudent):
    at = rome(start if "T" in start else f"{start}T10:00:00")
    found = compute(rule, Start(at))
    assert (found.raw.isoformat(), found.due.isoformat(), found.prudent.isoformat()) == (raw, due, prudent), number
    assert found.article == RULES[rule].article
    assert not found.presumed


@pytest.mark.parametrize(
    ("received", "raw", "until"),
    [
        ("2026-04-29", "2026-05-04", "2026-05-04"),
        ("2023-12-19", "2023-12-24", "2023-12-27"),
        ("2018-12-17", "2018-12-22", "2018-12-22"),
        ("2018-12-20", "2018-12-25", "2018-12-27"),
        ("2026-01-01", "2026-01-06", "2026-01-07"),
    ],
)
def test_published_examples_of_the_discount(received, raw, until):
    found = compute("cds-discount", Start(rome(f"{received}T12:00:00")))
    assert (found.raw.isoformat(), found.due.isoformat()) == (raw, until)


@pytest.mark.parametrize(
    ("rule", "at", "views", "expected"),
    [
        ("send-pec", "2026-12-01", ["2026-12-05T10:00:00"], "2026-12-05"),
        ("send-pec", "2026-12-01", [], "2026-12-08"),
        ("send-undelivered", "2026-12-01", [], "2026-12-16"),
        ("send-paper", "2026-12-01", [], "2026-12-11"),
        ("send-paper", "2026-12-05", [], "2026-12-15"),
        ("send-paper-stored", "2026-12-01", [], "2026-12-21"),
        ("send-pec", "2026-01-01", ["2026-01-10T10:00:00"], "2026-01-08"),
    ],
)
def test_the_ways_of_send(rule, at, views, expected):
    found = effective(rule, Start(rome(f"{at}T10:00:00")), [rome(view) for view in views])
    assert found.due.isoformat() == expected


def test_send_undelivered_knows_no_evening():
    assert effective("send-undelivered", Start(rome("2026-12-01T23:00:00"))).due == date(2026, 12, 16)


def test_send_counts_local_days_across_the_change_of_the_clock():
    assert effective_on(rome("2026-03-24T23:30:00")).due == date(2026, 4, 1)
    assert effective_on(datetime(2026, 3, 24, 22, 30, tzinfo=UTC)).due == date(2026, 4, 1)
    assert effective_on(datetime(2026, 10, 21, 22, 30, tzinfo=UTC)).due == date(2026, 10, 29)


@pytest.mark.parametrize(
    ("time", "expected", "code"),
    [
        ("20:59:59", "2026-03-17", ""),
        ("21:00:00", "2026-03-17", "night-boundary"),
        ("21:00:01", "2026-03-18", "night-send"),
    ],
)
def test_nine_in_the_evening_is_still_today(time, expected, code):
    found = effective_on(rome(f"2026-03-10T{time}"))
    assert (found.due.isoformat(), found.prudent.isoformat()) == (expected, expected)
    assert [step for step in codes(found) if step.startswith("night")] == ([code] if code else [])


def test_send_perfection_is_not_moved_by_a_holiday():
    found = effective_on(rome("2026-12-18T09:00:00"))
    assert found.due == date(2026, 12, 25)
    assert "event-not-moved" in codes(found)


def test_the_first_view_counts_and_later_ones_do_not():
    views = [rome("2026-03-16T08:00:00"), rome("2026-03-12T23:59:00"), rome("2026-03-20T08:00:00")]
    found = effective_on(rome("2026-03-10T14:30:00"), views)
    assert found.due == date(2026, 3, 12)
    assert facts(found, "viewed-first") == {"day": "2026-03-12", "time": "23:59:00"}
    assert "views-unknown" in codes(effective_on(rome("2026-03-10T14:30:00"), views[2:]))


@pytest.mark.parametrize(
    ("time", "first"), [("20:30:00", "2026-05-13"), ("21:00:01", "2026-05-14"), ("06:30:00", "2026-05-13")]
)
def test_judicial_night_moves_the_start_to_seven_in_the_morning(time, first):
    found = compute("decreto-ingiuntivo", Start(rome(f"2026-05-12T{time}")))
    assert facts(found, "first-day")["day"] == first


def test_administrative_mail_has_no_night():
    assert compute("cds-discount", Start(rome("2026-05-12T23:59:59"))).counted_from == date(2026, 5, 12)


def test_a_deadline_explains_its_sum_line_by_line():
    found = compute("cds-giudice-di-pace", Start(rome("2026-07-10T08:01:02")))
    assert codes(found) == [
        "start-delivered", "first-day", "august-skipped", "days-counted", "last-day", "prudent-pause", "rule-disputed",
    ]  # fmt: skip
    assert facts(found, "start-delivered") == {"day": "2026-07-10", "time": "08:01:02"}
    assert facts(found, "august-skipped") == {
        "days": "31", "from": "2026-08-01", "to": "2026-08-31", "article": "L. 742/1969 art. 1",
    }  # fmt: skip
    assert facts(found, "days-counted")["day"] == "2026-09-09"
    assert facts(found, "prudent-pause")["day"] == "2026-08-10"


def test_each_day_that_moves_the_end_is_named():
    found = compute("precetto", Start(rome("2026-12-15T10:00:00")))
    moved = [(step.code, step.facts["day"], step.facts["name"]) for step in found.steps if "moved" in step.code]
    assert moved == [
        ("holiday-moved", "2026-12-25", "Natale"),
        ("holiday-moved", "2026-12-26", "Santo Stefano"),
        ("sunday-moved", "2026-12-27", "Domenica"),
    ]


def test_saturday_is_explained_where_it_moves_and_where_it_stays():
    moved = compute("cds-giudice-di-pace", Start(rome("2026-06-25T10:00:00")))
    assert facts(moved, "saturday-moved")["day"] == "2026-07-25"
    assert facts(moved, "prudent-saturday")["day"] == "2026-07-25"
    kept = compute("cds-minimum", Start(rome("2026-03-17T10:00:00")))
    assert facts(kept, "saturday-kept")["day"] == "2026-05-16"


def test_a_term_that_begins_in_august_begins_in_september():
    found = compute("tax-appeal", Start(rome("2026-08-05T10:00:00")))
    assert facts(found, "pause-first-day")["day"] == "2026-09-01"
    assert facts(found, "august-skipped")["from"] == "2026-08-06"


def test_arrival_on_another_day_is_told_and_makes_the_date_presumed():
    start = Start(rome("2026-03-10T23:59:58"), arrived_at=rome("2026-03-11T00:00:04"))
    found = compute("cds-prefect", start)
    assert (found.due, found.presumed) == (date(2026, 5, 9), True)
    told = facts(found, "arrival-differs")
    assert (told["day"], told["other"]) == ("2026-05-09", "2026-05-11")
    assert (told["certified"], told["arrived"]) == ("2026-03-10 23:59:58", "2026-03-11 00:00:04")


def test_arrival_on_the_same_day_changes_nothing():
    start = Start(rome("2026-03-10T20:59:58"), arrived_at=rome("2026-03-10T21:00:04"))
    assert not compute("cds-prefect", start).presumed
    assert "arrival-differs" not in codes(compute("cds-prefect", start))


@pytest.mark.parametrize("rule", ["send-pec", "decreto-ingiuntivo"])
def test_arrival_on_the_other_side_of_nine_in_the_evening_is_told(rule):
    start = Start(rome("2026-03-10T20:59:58"), arrived_at=rome("2026-03-10T21:00:04"))
    found = effective(rule, start) if rule == "send-pec" else compute(rule, start)
    assert "arrival-differs" in codes(found)
    assert found.presumed


def test_a_clock_that_says_earlier_makes_the_prudent_day_earlier():
    start = Start(rome("2026-03-11T00:00:04"), arrived_at=rome("2026-03-10T23:59:58"))
    found = compute("cds-minimum", start)
    assert (found.due, found.prudent) == (date(2026, 5, 11), date(2026, 5, 9))


def test_a_presumed_start_stays_presumed_and_is_said():
    found = compute("cds-discount", Start(rome("2026-03-17T12:00:00"), presumed=True, event="effective"))
    assert found.presumed
    assert codes(found)[0] == "start-effective"
    assert "start-presumed" in codes(found)


def test_unknown_rule():
    with pytest.raises(KeyError):
        compute("no-such-rule", Start(rome("2026-03-17T12:00:00")))


# An oracle that shares nothing with the program: Easter by Gauss's method, days counted on a list.


def easter(year: int) -> date:
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def free(day: date, saturday: bool) -> bool:
    fixed = {"0101", "0106", "0425", "0501", "0602", "0815", "1101", "1208", "1225", "1226"}
    if day.year >= 2026:
        fixed.add("1004")
    monday = easter(day.year) + timedelta(days=1)
    name = day.strftime("%a")
    return f"{day:%m%d}" in fixed or day == monday or name == "Sun" or (saturday and name == "Sat")


SUMMER = {"august-skipped": ("0801", "0831"), "tax-summer-skipped": ("0801", "0904")}


def oracle(rule: str, at: datetime, august: bool, saturday: bool) -> tuple[date, date]:
    law = RULES[rule]
    here = at.astimezone(ROME)
    begin = here.date()
    if law.night is not Night.NONE and here.hour * 3600 + here.minute * 60 + here.second > 75600:
        begin += timedelta(days=1)
    low, high = SUMMER[law.pause.code] if law.pause and august else ("9999", "0000")
    days = [begin + timedelta(days=n) for n in range(1, 230)]
    counted = [day for day in days if not low <= f"{day:%m%d}" <= high]
    raw = counted[law.days - 1]
    if law.event:
        return raw, raw
    due = next(day for day in days if day >= raw and not free(day, saturday and law.saturday.moves))
    return raw, due


@settings(max_examples=300, deadline=None)
@given(
    rule=st.sampled_from(sorted(RULES)),
    at=st.integers(0, 56 * 365 * 86400).map(lambda n: datetime(2005, 1, 1, tzinfo=UTC) + timedelta(seconds=n)),
)
def test_any_start_agrees_with_an_independent_count(rule, at):
    law = RULES[rule]
    found = effective(rule, Start(at)) if law.event else compute(rule, Start(at))
    raw, due = oracle(rule, at, august=True, saturday=True)
    _, prudent = oracle(rule, at, august=not law.pause_disputed, saturday=False)
    assert (found.raw, found.due, found.prudent) == (raw, due, prudent)
    assert found.prudent <= found.due
    assert all(sentence("deadlines", step.code).format_map(step.facts) for step in found.steps)


def test_every_duty_and_rule_is_worded():
    for rule in RULES.values():
        assert sentence("deadlines", f"what-{rule.what}")
        assert sentence("deadlines", rule.confidence.value)
        assert rule.article
        if rule.pause:
            assert sentence("deadlines", rule.pause.code)
