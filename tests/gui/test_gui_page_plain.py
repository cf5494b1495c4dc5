"""What a mail hides in its characters is shown or taken out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.gui.plain import LONGEST_RUN, ZERO_WIDTH, isolated, readable, visible


@pytest.mark.parametrize(
    ("untrusted", "shown"),
    [
        ("fattura\u202efdp.exe", "fattura[U+202E]fdp.exe"),
        ("INPS\u200b.it", "INPS[U+200B].it"),
        ("a\x00b\x07c", "a[U+0000]b[U+0007]c"),
        ("due\r\nrighe\te  blanks", "due righe e blanks"),
        ("àèì ñ €", "àèì ñ €"),
    ],
)
def test_one_line_shows_hidden_characters(untrusted, shown):
    assert visible(untrusted) == shown


def test_right_to_left_words_are_isolated():
    assert visible("שלום") == "\u2068שלום\u2069"
    assert isolated("ciao") == "ciao"


def test_padding_of_newsletters_is_taken_out_of_long_text():
    assert readable("Ciao\u200c\u034f\ufeff\nriga\u202e") == "Ciao\nriga[U+202E]"


@given(st.text(max_size=3000))
def test_no_text_keeps_a_control_or_a_long_run(text):
    for shown in (visible(text), readable(text)):
        assert not any(character in "\u202a\u202b\u202d\u202e\u2066\u2067\x00\x1b" for character in shown)
    assert not any(character in ZERO_WIDTH.replace("\u200b", "") for character in readable(text))


def test_a_long_run_gets_places_to_break():
    pieces = readable("x" * 10_500).split("\u200b")
    assert "".join(pieces) == "x" * 10_500
    assert max(map(len, pieces)) <= LONGEST_RUN
