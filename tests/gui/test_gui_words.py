"""Every failure comes out in words; none shows a placeholder."""

from __future__ import annotations

import pytest

from citizen_inbox.failures import Failure
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
