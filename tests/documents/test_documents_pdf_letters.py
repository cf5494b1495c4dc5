"""Every letter has its place on the page as it is drawn, however the page is turned, cut or damaged."""

from __future__ import annotations

import io

import pytest
from documents_papers import pdf, words
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.generic import RectangleObject

from citizen_inbox.documents.pdf import render
from citizen_inbox.documents.pdf_letters import (
    NOWHERE,
    PageLetters,
    caret_at,
    find_boxes,
    letters_of,
    line_boxes,
    word_around,
)
from citizen_inbox.documents.pdf_search import places

PAPER = pdf(words(["Verbale numero 4471", "importo dovuto", "il VERBALE e' nullo"], left=60, top=780))
"""Three lines from 60, 780 points on, 14 points apart, in letters of 10 points."""


def changed(turn: int = 0, cut: tuple[float, float, float, float] | None = None) -> bytes:
    """The same page turned by degrees, or cut to a box in points."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(PAPER)))
    page = writer.pages[0]
    if cut:
        page.cropbox = RectangleObject(cut)
    if turn:
        page.rotate(turn)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def dark_share(content: bytes, box) -> float:
    """How much of a box on the drawn page is ink."""
    drawn = render(content, 1, 2.0)
    left, top, right, bottom = (
        round(side * size) for side, size in zip(box, (drawn.width, drawn.height) * 2, strict=True)
    )
    inside = [drawn.pixels[y * drawn.stride + x * 4] < 128 for y in range(top, bottom) for x in range(left, right)]
    return sum(inside) / max(len(inside), 1)


def ink(content: bytes) -> int:
    drawn = render(content, 1, 2.0)
    return sum(drawn.pixels[y * drawn.stride + x * 4] < 128 for y in range(drawn.height) for x in range(drawn.width))


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("cut", [None, (40, 700, 400, 800)])
def test_boxes_lie_on_the_ink_however_the_page_is_turned_or_cut(turn, cut):
    content = changed(turn, cut)
    letters = letters_of(content, 1)
    lines = {"Verbale numero 4471", "importo dovuto", "il VERBALE e' nullo"}  # in PDFium's order
    assert set(letters.text.split("\n")) == lines
    hits = find_boxes(letters, "verbale")
    assert len(hits) == 2
    drawn = render(content, 1, 2.0)
    size = drawn.width, drawn.height
    for (box,) in hits:
        assert dark_share(content, box) > 0.1
        across, down = (box[2] - box[0]) * size[0], (box[3] - box[1]) * size[1]
        assert (down > across) == (turn in {90, 270})
    covered = sum(
        dark_share(content, box) * (box[2] - box[0]) * (box[3] - box[1]) * drawn.width * drawn.height
        for box in line_boxes(letters, 0, len(letters.text))
    )
    assert covered > 0.9 * ink(content)


def test_a_place_that_goes_over_two_lines_has_two_boxes():
    (boxes,) = find_boxes(letters_of(PAPER, 1), "4471 importo")
    assert len(boxes) == 2
    assert boxes[0][0] > boxes[1][0]
    assert boxes[0][3] <= boxes[1][1] + 0.005


def test_points_mean_the_nearest_place_between_letters():
    letters = letters_of(PAPER, 1)
    (((left, top, right, bottom),),) = find_boxes(letters, "numero")
    middle = (top + bottom) / 2
    start = letters.text.index("numero")
    assert caret_at(letters, left + 0.0005, middle) == start
    assert caret_at(letters, right - 0.0005, middle) == start + len("numero")
    assert caret_at(letters, 0.99, middle) == letters.text.index("4471") + 4
    assert caret_at(letters, 0.0, middle) == 0
    assert letters.text[slice(*word_around(letters, start + 2))] == "numero"
    assert caret_at(PageLetters("", ()), 0.5, 0.5) == 0


def test_on_a_turned_page_the_pointer_follows_the_letters():
    letters = letters_of(changed(90), 1)
    (((left, top, right, bottom),),) = find_boxes(letters, "numero")
    across, start = (left + right) / 2, letters.text.index("numero")
    assert caret_at(letters, across, top + 0.0005) == start
    assert caret_at(letters, across, bottom - 0.0005) == start + len("numero")


def test_what_is_no_page_has_no_letters():
    assert letters_of(PAPER, 0) == letters_of(PAPER, 2) == letters_of(b"%PDF-1.4", 1) == PageLetters("", ())
    assert find_boxes(letters_of(PAPER, 1), " ") == ()
    assert line_boxes(PageLetters("a", (NOWHERE,)), 0, 1) == ()


@given(st.text("aB \n1", max_size=60), st.text("ab 1", min_size=1, max_size=4))
def test_places_are_those_of_the_search_in_its_order(text, wanted):
    boxes = tuple((at / 100, 0.0, (at + 1) / 100, 0.1) for at in range(len(text)))
    found = find_boxes(PageLetters(text, boxes), wanted)
    told = places(text, " ".join(wanted.split()), 1, 500) if wanted.strip() else []
    assert len(found) == len(told)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_damaged_pages_never_raise(data):
    at = data.draw(st.integers(0, len(PAPER) - 1))
    broken = PAPER[:at] + bytes([data.draw(st.integers(0, 255))]) + PAPER[at + 1 :]
    letters = letters_of(broken, 1)
    assert len(letters.text) == len(letters.boxes)
    assert all(0 <= side <= 1 for box in letters.boxes for side in box)
