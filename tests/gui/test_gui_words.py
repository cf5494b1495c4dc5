"""Every failure comes out in words; none shows a placeholder."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from guishell_fakes import ROWS, TODAY

from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.gui.words import FAILURES, Words
from citizen_inbox.translation import voice
from citizen_inbox.usecases.rows import Progress


@pytest.fixture
def words(tmp_path):
    return Words(voice("en", tmp_path))


@pytest.mark.parametrize("code", [*FAILURES, "login-refused", "never-heard-of"])
def test_a_failure_has_a_sentence_even_without_facts(words, code):
    said = words.failure(Failure(code))
    assert said
    assert "{" not in said


def test_facts_are_filled_in(words):
    assert "atto.eml" in words.failure(Failure("file-unreadable", name="atto.eml"))


def test_a_stage_says_how_far(words):
    assert words.stage(Progress("fetching", 3, 12)) == "Receiving 3 of 12"
    assert words.stage(Progress("never-heard-of", 0, 0)) == "Working"


def test_a_large_mailbox_is_told_in_gigabytes(words):
    assert words.space(1_200_000_000) == "1.2\u00a0GB"
    assert words.space(96_000) == "96 kB"


def texts(words, row):
    return [chip.text for chip in words.chips(row, TODAY)]


def test_a_refuted_message_shows_no_sum_and_no_day(words):
    forged = replace(ROWS[0], outcome=Outcome.REFUTED, verdict_code="UNSIGNED")
    assert texts(words, forged) == ["Do not pay", "False PEC"]
    assert texts(words, replace(forged, amount_cents=None, verdict_code="ALTERED")) == ["Altered"]


def test_a_refuted_payment_is_nothing_to_pay_by_a_day(words):
    row = replace(ROWS[0], payment_refuted=True)
    assert texts(words, row) == ["To do by 24 Nov", "Do not pay: codes disagree", "Verified"]


def test_a_row_says_how_many_are_about_the_same_act(words):
    assert "One of 3 on this act" in texts(words, replace(ROWS[1], dossier=3))
    assert not any("on this act" in text for text in texts(words, ROWS[1]))


def test_a_presumed_day_has_a_short_form(words):
    duty = words.chips(replace(ROWS[1], next_due=TODAY + timedelta(days=9)), TODAY)[0]
    assert duty.text.endswith("(presumed)")
    assert duty.short.endswith("(?)")


def test_a_day_by_another_reading_says_that_the_safe_one_has_passed(words):
    row = replace(ROWS[0], next_due=TODAY + timedelta(days=20), next_unsafe=True)
    duty = words.chips(row, TODAY)[0]
    assert (duty.text, duty.short, duty.tone) == (
        "Pay less by 11 Dec: safe day passed",
        "Pay less by 11 Dec (?)",
        "danger",
    )


def test_a_failure_says_what_to_do(words):
    said = words.failure(Failure("server-unreachable", host="imaps.pec.example"))
    assert said.startswith("The server imaps.pec.example cannot be reached. Check your internet connection")
