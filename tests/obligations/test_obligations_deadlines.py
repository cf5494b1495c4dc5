from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.obligations.counting import same_day
from citizen_inbox.obligations.deadlines import Start, apply, compute, effective, effective_on
from citizen_inbox.obligations.outage import Outage, after_outage
from citizen_inbox.obligations.rules import RULES, Confidence, Unit
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
    late = effective_on(rome("2026-03-10T14:30:00"), views[2:])
    assert "views-unknown" in [step.code for step in late.missing]
    assert "views-unknown" not in [step.code for step in found.missing]


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


def test_every_duty_and_rule_is_worded():
    for rule in RULES.values():
        assert sentence("deadlines", f"what-{rule.what}")
        assert sentence("deadlines", rule.confidence.value)
        assert sentence("deadlines", f"short-{rule.confidence.value}")
        assert sentence("deadlines", f"name-{rule.id}")
        assert sentence("deadlines", f"group-{rule.group}")
        assert all(sentence("deadlines", code) for code in (*rule.missing, *rule.notes))
        assert rule.article
        if rule.pause:
            assert sentence("deadlines", rule.pause.code)


@pytest.mark.parametrize(
    ("rule", "count", "unit", "start", "raw", "due"),
    [
        ("plain-term", 1, Unit.MONTHS, "2026-01-31", "2026-02-28", "2026-02-28"),  # a Saturday stays
        ("plain-term", 1, Unit.MONTHS, "2028-01-31", "2028-02-29", "2028-02-29"),
        ("plain-term", 1, Unit.YEARS, "2028-02-29", "2029-02-28", "2029-02-28"),
        ("plain-term", 1, Unit.MONTHS, "2026-04-15", "2026-05-15", "2026-05-15"),
        ("court-term", 6, Unit.MONTHS, "2026-03-10", "2026-10-11", "2026-10-12"),  # August is added
        ("court-term", 6, Unit.MONTHS, "2026-02-10", "2026-09-10", "2026-09-10"),  # the end falls into it
        ("court-term", 6, Unit.MONTHS, "2026-08-05", "2027-02-28", "2027-03-01"),  # the start falls into it
        ("court-term", 1, Unit.YEARS, "2026-03-10", "2027-04-10", "2027-04-12"),
        ("court-term-backward", 20, Unit.DAYS, "2026-12-15", "2026-11-25", "2026-11-25"),
        ("court-term-backward", 10, Unit.DAYS, "2026-12-16", "2026-12-06", "2026-12-04"),  # Sunday, Saturday
        ("court-term-backward", 20, Unit.DAYS, "2026-09-10", "2026-07-21", "2026-07-21"),  # over August
    ],
)
def test_months_years_and_terms_counted_back(rule, count, unit, start, raw, due):
    found = apply(replace(RULES[rule], count=count, unit=unit), Start(rome(f"{start}T12:00:00")))
    assert (found.raw.isoformat(), found.due.isoformat()) == (raw, due)
    back = "-back" if "backward" in rule else ""
    assert f"{unit.value}-counted{back}" in codes(found)


def test_months_and_the_pause_are_told_apart():
    found = apply(replace(RULES["court-term"], count=6, unit=Unit.MONTHS), Start(rome("2026-03-10T12:00:00")))
    assert facts(found, "months-counted")["day"] == "2026-09-10"
    assert facts(found, "pause-added")["day"] == "2026-10-11"
    plain = apply(replace(RULES["plain-term"], count=6, unit=Unit.MONTHS), Start(rome("2026-03-10T12:00:00")))
    assert "pause-added" not in codes(plain)


def test_a_day_of_another_month_is_clamped_to_its_end():
    assert same_day(date(2026, 3, 31), -1) == date(2026, 2, 28)
    assert same_day(date(2026, 1, 15), -13) == date(2024, 12, 15)
    assert same_day(date(2026, 12, 31), 2) == date(2027, 2, 28)


def test_a_term_counted_back_is_explained_backward():
    found = apply(replace(RULES["court-term-backward"], count=10), Start(rome("2026-12-16T12:00:00"), event="told"))
    assert facts(found, "first-day-back")["day"] == "2026-12-15"
    assert [step.code for step in found.steps if "moved" in step.code] == ["sunday-moved-back", "saturday-moved-back"]
    assert found.prudent == found.due == date(2026, 12, 4)


@pytest.mark.parametrize(("time", "code"), [("00:00:00", "night-early"), ("06:59:59", "night-early"), ("07:00:00", "")])
def test_before_seven_in_the_morning_it_is_the_same_day(time, code):
    found = compute("decreto-ingiuntivo", Start(rome(f"2026-05-12T{time}")))
    assert found.counted_from == date(2026, 5, 12)
    assert [step for step in codes(found) if step.startswith("night")] == ([code] if code else [])


def test_adesione_says_what_it_adds():
    assert facts(compute("tax-appeal-adesione", Start(rome("2026-02-02T10:00:00"))), "days-added") == {
        "own": "60", "added": "90", "days": "150", "article": RULES["tax-appeal-adesione"].article,
    }  # fmt: skip


def test_adesione_and_august_are_both_added():
    assert compute("tax-appeal-adesione", Start(rome("2026-06-10T10:00:00"))).raw == date(2026, 12, 8)


def missing(deadline):
    return [step.code for step in deadline.missing]


def test_what_is_not_known_is_said():
    at = rome("2026-03-10T14:30:00")
    assert missing(compute("cds-discount", Start(at))) == ["licence-suspension", "start-not-certified"]
    assert missing(compute("cds-discount", Start(at, arrived_at=at))) == ["licence-suspension"]
    assert "abroad" in missing(compute("cds-giudice-di-pace", Start(at)))
    assert "adesione-unknown" in missing(compute("tax-appeal", Start(at)))
    assert missing(effective_on(at, arrived_at=at)) == ["views-unknown"]


def test_a_day_without_an_hour_says_so_only_where_the_hour_matters():
    day = Start(rome("2026-03-10T12:00:00"), event="told", timed=False)
    assert "time-unknown" in missing(compute("precetto", day))
    assert "time-unknown" in missing(effective("send-pec", day))
    assert "time-unknown" not in missing(compute("cds-minimum", day))


@pytest.mark.parametrize(
    ("rule", "start", "since"),
    [("avviso-bonario", "2024-12-31", "2025-01-01"), ("tax-appeal", "2014-06-01", "2015-01-01")],
)
def test_an_older_start_than_the_rule_is_told(rule, start, since):
    found = compute(rule, Start(rome(f"{start}T10:00:00")))
    assert next(step for step in found.missing if step.code == "rule-younger").facts["day"] == since
    assert "rule-younger" not in missing(compute(rule, Start(rome("2026-06-01T10:00:00"))))


def test_years_without_a_calendar_are_told():
    assert "holidays-unknown" in missing(compute("cds-minimum", Start(rome("2150-06-01T10:00:00"))))
    assert "holidays-unknown" not in missing(compute("cds-minimum", Start(rome("2100-06-01T10:00:00"))))


def test_the_likely_day_stands_beside_the_certified_one():
    late = Start(rome("2026-03-10T23:59:58"), arrived_at=rome("2026-03-11T00:00:04"))
    found = compute("cds-minimum", late)
    assert (found.due, found.likely, found.prudent) == (date(2026, 5, 9), date(2026, 5, 11), date(2026, 5, 9))
    same = Start(rome("2026-03-13T23:59:58"), arrived_at=rome("2026-03-14T00:00:04"))
    assert (compute("inps-pay", same).likely, compute("inps-pay", same).presumed) == (date(2026, 5, 13), True)


def test_two_starts_that_end_on_the_same_day_have_no_likely_one():
    start = Start(rome("2026-03-16T23:59:58"), arrived_at=rome("2026-03-17T00:00:04"))
    found = compute("cds-discount", start)  # Saturday 21 stays, Sunday 22 goes to Monday
    assert (found.due, found.likely) == (date(2026, 3, 21), date(2026, 3, 23))
    start = Start(rome("2026-03-24T23:59:58"), arrived_at=rome("2026-03-25T00:00:04"))
    moved = compute("intimazione-pay", start)
    assert (moved.due, moved.likely, moved.presumed) == (date(2026, 3, 30), None, True)


def test_a_view_makes_both_starts_the_same():
    view = rome("2026-03-12T08:00:00")
    found = effective_on(rome("2026-03-10T20:59:59"), [view], rome("2026-03-10T21:00:05"))
    assert (found.due, found.likely, missing(found)) == (date(2026, 3, 12), None, [])


def test_a_view_before_the_delivery_is_remarked():
    found = effective_on(rome("2026-03-10T14:30:00"), [rome("2026-03-09T08:00:00")])
    assert found.due == date(2026, 3, 9)
    assert "viewed-before-delivery" in codes(found)


def test_a_malfunction_of_send_is_offered_with_its_conditions():
    term = compute("cds-minimum", Start(rome("2026-03-15T10:00:00")))
    assert term.due == date(2026, 5, 14)
    outage = Outage(rome("2026-05-14T10:00:00"), rome("2026-05-15T18:00:00"), date(2026, 5, 15))
    moved = after_outage(term, outage)
    assert (moved.due, moved.prudent, moved.what) == (date(2026, 5, 22), date(2026, 5, 14), "pay-minimum")
    assert moved.presumed
    assert moved.confidence is Confidence.TO_CHECK
    assert "outage-attestation" in missing(moved)
    assert codes(moved)[0] == "outage-covers"


def test_a_malfunction_that_ended_before_changes_nothing():
    term = compute("cds-minimum", Start(rome("2026-03-15T10:00:00")))
    before = Outage(rome("2026-05-12T10:00:00"), rome("2026-05-13T18:00:00"), date(2026, 5, 14))
    assert after_outage(term, before) is None
    early = Outage(rome("2026-05-14T10:00:00"), rome("2026-05-15T18:00:00"), date(2026, 5, 1))
    assert after_outage(term, early) is None


def test_the_day_after_a_malfunction_is_safest_unmoved():
    found = compute("send-outage", Start(rome("2026-04-18T12:00:00")))  # ends on 25 April
    assert (found.raw, found.due, found.prudent) == (date(2026, 4, 25), date(2026, 4, 27), date(2026, 4, 25))
    assert "prudent-holiday" in codes(found)


def test_only_the_open_rules_have_no_length():
    assert {rule.id for rule in RULES.values() if rule.open} == {"court-term", "court-term-backward", "plain-term"}
