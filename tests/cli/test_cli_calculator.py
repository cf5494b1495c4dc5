"""`deadlines compute` and `deadlines rules`: every worked example that can be typed, and what is refused."""

from __future__ import annotations

import json

import pytest

from citizen_inbox.cli.arguments import SEND_WAYS
from citizen_inbox.obligations.rules import RULES
from citizen_inbox.usecases.calculator import WAYS

EXAMPLES = {  # number: what is typed, raw, due, prudent
    1: ("send-pec --from 2026-03-10T14:30", "2026-03-17", "2026-03-17", "2026-03-17"),
    2: ("send-pec --from 2026-03-10T21:30", "2026-03-18", "2026-03-18", "2026-03-18"),
    3: ("send-undelivered --from 2026-12-01", "2026-12-16", "2026-12-16", "2026-12-16"),
    4: ("send-pec --from 2026-03-10T14:30 --viewed 2026-03-13T09:12", "2026-03-13", "2026-03-13", "2026-03-13"),
    5: ("cds-discount --from 2026-03-10T14:30 --send", "2026-03-22", "2026-03-23", "2026-03-23"),
    6: ("cds-minimum --from 2026-03-10T14:30 --send", "2026-05-16", "2026-05-16", "2026-05-16"),
    7: ("cds-giudice-di-pace --from 2026-03-10T14:30 --send pec", "2026-04-16", "2026-04-16", "2026-04-16"),
    8: ("cds-giudice-di-pace --from 2026-06-25", "2026-07-25", "2026-07-27", "2026-07-25"),
    9: ("cds-giudice-di-pace --from 2026-07-10", "2026-09-09", "2026-09-09", "2026-08-10"),
    10: ("cds-prefect --from 2026-07-10", "2026-09-08", "2026-09-08", "2026-09-08"),
    11: ("cartella-pay --from 2026-06-10", "2026-08-09", "2026-08-10", "2026-08-10"),
    12: ("tax-appeal --from 2026-06-10", "2026-09-09", "2026-09-09", "2026-09-09"),
    13: ("tax-appeal --from 2026-07-20", "2026-10-19", "2026-10-19", "2026-10-19"),
    14: ("tax-appeal --from 2026-08-05", "2026-10-30", "2026-10-30", "2026-10-30"),
    15: ("tax-appeal-adesione --from 2026-02-02", "2026-07-02", "2026-07-02", "2026-07-02"),
    16: ("avviso-bonario --from 2026-07-01", "2026-10-04", "2026-10-05", "2026-10-05"),
    17: ("cds-discount --from 2027-09-29", "2027-10-04", "2027-10-05", "2027-10-05"),
    18: ("cds-discount --from 2027-03-24", "2027-03-29", "2027-03-30", "2027-03-30"),
    19: ("decreto-ingiuntivo --from 2026-07-06", "2026-09-15", "2026-09-15", "2026-09-15"),
    20: ("precetto --from 2026-12-15", "2026-12-25", "2026-12-28", "2026-12-28"),
    21: ("court-term --length 30d --from 2026-05-12T22:15", "2026-06-12", "2026-06-12", "2026-06-12"),
    22: ("inps-opposition --from 2026-07-15", "2026-08-24", "2026-08-24", "2026-08-24"),
    23: ("inps-pay --from 2026-07-15", "2026-09-13", "2026-09-14", "2026-09-14"),
    "published 1": ("cds-discount --from 2026-04-29", "2026-05-04", "2026-05-04", "2026-05-04"),
    "published 2": ("cds-discount --from 2023-12-19", "2023-12-24", "2023-12-27", "2023-12-27"),
    "published 3": ("cds-discount --from 2018-12-17", "2018-12-22", "2018-12-22", "2018-12-22"),
    "published 4": ("cds-discount --from 2018-12-20", "2018-12-25", "2018-12-27", "2018-12-27"),
    "published 5": ("cds-discount --from 2026-01-01", "2026-01-06", "2026-01-07", "2026-01-07"),
    "manual 1": ("send-pec --from 2026-12-01 --viewed 2026-12-05", "2026-12-05", "2026-12-05", "2026-12-05"),
    "manual 2": ("send-pec --from 2026-12-01", "2026-12-08", "2026-12-08", "2026-12-08"),
    "manual 3": ("send-paper --from 2026-12-01", "2026-12-11", "2026-12-11", "2026-12-11"),
    "manual 4": ("send-paper --from 2026-12-05", "2026-12-15", "2026-12-15", "2026-12-15"),
    "manual 5": ("send-pec --from 2026-01-01 --viewed 2026-01-10", "2026-01-08", "2026-01-08", "2026-01-08"),
    "clock": ("send-pec --from 2026-03-24T23:30", "2026-04-01", "2026-04-01", "2026-04-01"),
    "boundary": ("send-pec --from 2026-03-10T21:00:00", "2026-03-17", "2026-03-17", "2026-03-17"),
    "offset": ("send-pec --from 2026-03-24T22:30:00+00:00", "2026-04-01", "2026-04-01", "2026-04-01"),
    "leap": ("plain-term --length 1y --from 2028-02-29", "2029-02-28", "2029-02-28", "2029-02-28"),
    "back": ("court-term-backward --length 10 --from 2026-12-16", "2026-12-06", "2026-12-04", "2026-12-04"),
    "first year": ("cds-discount --from 1900-01-01", "1900-01-06", "1900-01-08", "1900-01-08"),
    "last year": ("cds-discount --from 2999-12-31", "3000-01-05", "3000-01-06", "3000-01-06"),
}


def compute(run, words, *more):  # noqa: ANN002 - words of a command
    said = run("--lang", "en", "deadlines", "compute", *words.split(), *more)
    assert said.status == 0, said.err
    return said


@pytest.mark.parametrize("number", EXAMPLES)
def test_worked_examples(run, number):
    words, raw, due, prudent = EXAMPLES[number]
    found = json.loads(compute(run, words, "--json").out)
    assert (found["raw"], found["due"], found["prudent"]) == (raw, due, prudent)


def test_a_term_counted_back_says_from_where(run):
    text = compute(run, "court-term-backward --length 10 --from 2026-12-16").out
    assert "You count back from 16 December 2026." in text
    assert "a term counted back moves to the day before" in text


def test_a_malfunction_is_offered_beside_the_term(run):
    words = "cds-minimum --from 2026-03-15 --outage 2026-05-14T10:00 2026-05-15T18:00 2026-05-15"
    found = json.loads(compute(run, words, "--json").out)
    assert (found["due"], found["after_outage"]["due"]) == ("2026-05-14", "2026-05-22")
    text = compute(run, words).out
    assert "If the malfunction of SEND counts:  22 May 2026" in text
    assert "Last day:                           14 May 2026" in text
    apart = json.loads(compute(run, words.replace("2026-03-15 ", "2026-03-18 "), "--json").out)
    assert apart["after_outage"] is None
    assert "outage-elsewhere" in [step["code"] for step in apart["missing"]]


def test_the_json_of_an_answer(run):
    found = json.loads(compute(run, "cds-discount --from 2026-03-10T14:30 --send", "--json").out)
    assert {"rule", "what", "article", "confidence", "start", "due", "prudent", "raw", "steps"} <= set(found)
    assert (found["rule"], found["what"], found["start"]) == ("cds-discount", "pay-discount", "2026-03-17")
    assert found["article"] == RULES["cds-discount"].article
    assert found["confidence"] == "rule-read"
    assert found["presumed"]
    assert found["effect"]["due"] == "2026-03-17"
    assert all(set(step) == {"code", "sentence", "facts"} for step in found["steps"])
    assert "the term moves to the next day" in " ".join(step["sentence"] for step in found["steps"])
    assert "views-unknown" in [step["code"] for step in found["missing"]]
    assert "not legal advice" in found["note"]


def test_the_page_of_an_answer(run):
    text = compute(run, "cds-giudice-di-pace --from 2026-06-25").out
    for words in ("Starts from", "The count ends on", "Last day", "To be safe", "27 July 2026", "25 July 2026",
                  "art. 155 c. 5 c.p.c.", "If you live abroad", "not legal advice"):  # fmt: skip
        assert words in text


def test_a_day_without_an_hour_says_what_the_hour_would_change(run):
    assert "No hour was given" in compute(run, "send-pec --from 2026-03-10").out
    assert "No hour was given" not in compute(run, "send-pec --from 2026-03-10T12:00").out
    assert "No hour was given" in compute(run, "cds-minimum --from 2026-03-10 --send").out


def test_several_views_keep_the_first(run):
    words = "cds-minimum --from 2026-03-10 --send --viewed 2026-03-14 --viewed 2026-03-12T23:00"
    assert json.loads(compute(run, words, "--json").out)["start"] == "2026-03-12"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("cds-discont --from 2026-03-10", "cds-discount"),
        ("appeal --from 2026-03-10", "tax-appeal"),
        ("xyzzy --from 2026-03-10", "nor one with a name like it"),
        ("cds-discount --from 2026-03-10 --viewed 2026-03-11", "only for what came through SEND"),
        ("send-pec --from 2026-03-10 --send", "adds nothing"),
        ("plain-term --from 2026-03-10", "--length"),
        ("cds-discount --from 2026-03-10 --length 3d", "--length"),
        ("plain-term --from 2026-03-10 --length 0", "between 1 and 3660"),
        ("plain-term --from 2026-03-10 --length 21y", "between 1 and 20"),
        ("plain-term --from 2026-03-10 --length soon", "is no length"),
        ("cds-discount --from 2026-02-30", "is no ISO 8601 time"),
        ("cds-discount --from 2027-02-29", "is no ISO 8601 time"),
        ("cds-discount --from 1899-12-31", "between the years 1900 and 2999"),
        ("cds-discount --from 3000-01-01T10:00", "between the years 1900 and 2999"),
        ("cds-discount --from 2026-03-10 --send pigeon", "invalid choice"),
        ("cds-minimum --from 2026-03-15 --outage 2026-05-16 2026-05-15 2026-05-15", "ends before it begins"),
        ("cds-discount", "--from"),
        ("", "RULE"),
    ],
)
def test_a_question_that_makes_no_sense(run, words, said):
    found = run("--lang", "en", "deadlines", "compute", *words.split())
    assert (found.status, found.out) == (64, "")
    assert said in found.err


def test_all_rules_are_listed(run):
    said = run("--lang", "en", "deadlines", "rules", "--json")
    found = [json.loads(text) for text in said.out.splitlines()]
    assert [one["rule"] for one in found] == list(RULES)
    assert all(one["article"] and one["confidence"] and one["name"] for one in found)
    by_name = {one["rule"]: one for one in found}
    assert (by_name["tax-appeal"]["pause"], by_name["tax-appeal"]["saturday_moves"]) == ("august", True)
    assert by_name["cds-giudice-di-pace"]["confidence"] == "rule-disputed"
    assert by_name["plain-term"]["days"] is None
    text = run("--lang", "en", "deadlines", "rules")
    assert text.status == 0
    assert all(any(line.startswith(f"{rule} ") for line in text.out.splitlines()) for rule in RULES)


def test_the_list_of_the_mailbox_is_still_what_no_word_means(run, tmp_path):
    said = run("--lang", "en", "deadlines", "--profile", tmp_path)
    assert said.status == 0
    assert "No mailbox yet" in said.out


def test_the_grammar_knows_the_ways_of_send():
    assert SEND_WAYS == WAYS
