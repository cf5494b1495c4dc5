"""The searches that look for letters first find what `re` finds."""

from __future__ import annotations

import re
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.notices import acts, references
from citizen_inbox.phrases import Phrase, needed, plain_letters
from citizen_inbox.usecases.authorities import seed

KINDS = ("collection", "court", "invoice", "registry", "social_security", "tax_bill", "traffic_fine")
PATTERNS = [
    *(pattern for kind in KINDS for pattern, _ in import_module(f"citizen_inbox.notices.kinds.{kind}").PROFILE.phrases),
    *(act.words for act in acts.ACTS),
    *(body.words for body in seed().bodies if body.words),
]


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"\bcodice della strada\b", {"codice della strada"}),
        (r"\bimu\b|\btari\b", {"imu", "tari"}),
        (r"\bavvis[oi] di accertamento\b", {" di accertamento"}),
        (r"\b(?:36|54)[- ]?(?:bis|ter)\b", {"bis", "ter"}),
        (r"\bresidenza\b|\w+", set()),
        (r"abc?d*e+f", {"ab"}),
        (r"ab{0,2}cd{2,3}", {"cd"}),
        (r"(?<!osservazioni al )\bpreavviso di (?:rigetto|diniego)\b", {"preavviso di "}),
        (r"(?:xy)?zz|\d+", set()),
        (r"(?P<one>ab|cd)[\]x]", {"ab", "cd"}),
        (r"(?!)", set()),
    ],
)
def test_the_letters_that_an_expression_needs(pattern: str, letters: set[str]) -> None:
    assert needed(pattern) == letters


@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_match_of_the_kinds_holds_the_letters(pattern: str) -> None:
    phrase = Phrase(pattern)

    @settings(max_examples=5, deadline=None)
    @given(st.from_regex(pattern))
    def check(text: str) -> None:
        assert phrase.may_match(text)

    if pattern != "(?!)":
        check()


@pytest.mark.parametrize("name", sorted(references.SOURCES))
def test_every_reference_is_found_whatever_its_case(name: str) -> None:
    pattern = references.SOURCES[name]
    phrase = Phrase(pattern, re.IGNORECASE)

    @settings(max_examples=5, deadline=None)
    @given(st.from_regex(re.compile(pattern, re.IGNORECASE)))
    def check(text: str) -> None:
        assert (phrase.search(text) is None) == (re.search(pattern, text, re.IGNORECASE) is None)

    check()


def test_letters_that_only_python_takes_for_ascii_ones() -> None:
    letters = [chr(code) for code in range(0x10000) if not 0xD800 <= code < 0xE000]
    for plain in "abcdefghijklmnopqrstuvwxyz":
        alike = re.compile(plain, re.IGNORECASE)
        assert all(plain in plain_letters(sign) for sign in letters if alike.match(sign))
    assert Phrase("in data", re.IGNORECASE).search("\u0130N DATA")


def test_an_expression_without_needed_letters_is_tried_everywhere() -> None:
    found = Phrase(r"\d+").search("a 12")
    assert found is not None
    assert found.group() == "12"
