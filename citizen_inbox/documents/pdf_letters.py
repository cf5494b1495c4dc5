"""A page of a PDF in; its letters and where each stands on the page as it is drawn, out. And places among them. Pure.

PDFium is not thread-safe: see `documents.pdf`.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from citizen_inbox.documents.pdf import open_pdf, opened_page
from citizen_inbox.documents.pdf_search import MOST_HITS, folded

MOST_LETTERS = 20_000
"""Letters of one page that get a place."""
_DEVICE = 1_000_000
_STEP = 1_000.0
_DOWN = 8.0
"""How much more a distance up or down counts, so that the end of a line belongs to that line."""
_PLAIN = {0x02: "-", 0xFFFE: "-"}
_DROPPED = frozenset({0x00, 0x0D})
Box = tuple[float, float, float, float]
"""Left, top, right, bottom as shares of the drawn page's width and height: 0, 0 is its upper left corner."""
NOWHERE: Box = (0.0, 0.0, 0.0, 0.0)
"""Of what has no ink: a blank that PDFium puts between words, the end of a line."""


@dataclass(frozen=True, slots=True)
class PageLetters:
    """The text of one page, untrusted, and a box for each letter."""

    text: str
    boxes: tuple[Box, ...]
    """As many as `text` has characters."""


def letters_of(content: bytes, page: int) -> PageLetters:
    """The letters of one page (from 1), turned as the page is; none when it cannot be read. Total."""
    import pypdfium2

    with open_pdf(content) as (document, _):
        if document is None or not 1 <= page <= len(document):
            return PageLetters("", ())
        with opened_page(document, page) as found:
            if found is None:
                return PageLetters("", ())
            try:
                with closing(found.get_textpage()) as text:
                    return _letters(found, text)
            except (pypdfium2.PdfiumError, ValueError):
                return PageLetters("", ())


def find_boxes(letters: PageLetters, words: str) -> tuple[tuple[Box, ...], ...]:
    """For each place of these words on the page, in the order of `pdf_search.find_words`, a box a line. At most 500."""
    wanted = folded(" ".join(words.split()))
    flat, back = _flat(letters.text)
    sought = folded(flat)
    found: list[tuple[Box, ...]] = []
    start = sought.find(wanted) if wanted else -1
    while start >= 0 and len(found) < MOST_HITS:
        end = start + len(wanted)
        found.append(line_boxes(letters, back[start], back[end - 1] + 1))
        start = sought.find(wanted, end)
    return tuple(found)


def line_boxes(letters: PageLetters, start: int, end: int) -> tuple[Box, ...]:
    """The boxes of letters `start` to `end` (not included), those of one line joined."""
    lines: list[Box] = []
    last = NOWHERE
    for box in letters.boxes[start:end]:
        if box == NOWHERE:
            continue
        if lines and ((box[1] == last[1] and box[3] == last[3]) or _same_line(last, box)):
            lines[-1] = _joined(lines[-1], box)
        else:
            lines.append(box)
        last = box
    return tuple(lines)


def caret_at(letters: PageLetters, x: float, y: float) -> int:
    """The place between letters, 0 to the length of the text, that a point (shares of the page) means."""
    near, best = -1, float("inf")
    for place, box in enumerate(letters.boxes):  # asked for every move of the pointer: most are far above or below
        down = _DOWN * (box[1] - y if y < box[1] else y - box[3] if y > box[3] else 0.0)
        if down < best and box != NOWHERE:
            away = down + max(box[0] - x, 0.0, x - box[2])
            if away < best:
                near, best = place, away
    return near + _behind(letters.boxes, near, x, y) if near >= 0 else 0


def word_around(letters: PageLetters, caret: int) -> tuple[int, int]:
    """Start and end of the word at a place between letters."""
    text = letters.text
    start = end = min(caret, len(text))
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


def _letters(page: Any, text: Any) -> PageLetters:  # noqa: ANN401 - pypdfium2 has no types
    from pypdfium2 import raw

    corner, along, up = (_to_device(page, *point) for point in ((0.0, 0.0), (_STEP, 0.0), (0.0, _STEP)))
    letters: list[str] = []
    boxes: list[Box] = []
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    rectangle = raw.FS_RECTF()
    for place in range(min(raw.FPDFText_CountChars(text), MOST_LETTERS)):
        code = raw.FPDFText_GetUnicode(text, place)
        if code in _DROPPED or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
            continue
        letters.append(_PLAIN.get(code, chr(code)))
        if letters[-1].isspace():
            boxes.append(NOWHERE)
        elif raw.FPDFText_GetLooseCharBox(text, place, rectangle):
            sides = rectangle.left, rectangle.bottom, rectangle.right, rectangle.top
            boxes.append(_turned(sides, corner, along, up))
        elif raw.FPDFText_GetCharBox(text, place, left, right, bottom, top):
            boxes.append(_turned((left.value, bottom.value, right.value, top.value), corner, along, up))
        else:
            boxes.append(NOWHERE)
    return PageLetters("".join(letters), tuple(boxes))


def _to_device(page: Any, x: float, y: float) -> tuple[float, float]:  # noqa: ANN401 - pypdfium2 has no types
    """A point of the page's own coordinates as shares of the page as it is drawn: turned and cut as it says."""
    from pypdfium2 import raw

    across, down = ctypes.c_int(), ctypes.c_int()
    raw.FPDF_PageToDevice(page, 0, 0, _DEVICE, _DEVICE, 0, x, y, across, down)
    return across.value / _DEVICE, down.value / _DEVICE


def _turned(
    sides: tuple[float, float, float, float],
    corner: tuple[float, float],
    along: tuple[float, float],
    up: tuple[float, float],
) -> Box:
    """The same box on the drawn page: the map is affine, so three points tell it."""
    ends = []
    for x, y in ((sides[0], sides[1]), (sides[2], sides[3])):
        ends.append(
            tuple(
                corner[axis] + (along[axis] - corner[axis]) * x / _STEP + (up[axis] - corner[axis]) * y / _STEP
                for axis in (0, 1)
            )
        )
    (one_x, one_y), (two_x, two_y) = ends
    box = (min(one_x, two_x), min(one_y, two_y), max(one_x, two_x), max(one_y, two_y))
    inside = tuple(min(max(value, 0.0), 1.0) for value in box)
    return (inside[0], inside[1], inside[2], inside[3]) if all(map(_is_number, box)) else NOWHERE


def _is_number(value: float) -> bool:
    return value - value == 0.0


def _flat(text: str) -> tuple[str, list[int]]:
    """The text on single blanks, and for each of its characters where it stood before."""
    letters: list[str] = []
    back: list[int] = []
    for place, letter in enumerate(text):
        if not letter.isspace():
            letters.append(letter)
            back.append(place)
        elif letters and letters[-1] != " ":
            letters.append(" ")
            back.append(place)
    return "".join(letters), back


def _same_line(one: Box, two: Box) -> bool:
    """Side by side, or below each other where the letters are turned."""
    down = min(one[3], two[3]) - max(one[1], two[1])
    across = min(one[2], two[2]) - max(one[0], two[0])
    return down > min(one[3] - one[1], two[3] - two[1]) / 2 or across > min(one[2] - one[0], two[2] - two[0]) / 2


def _joined(one: Box, two: Box) -> Box:
    return min(one[0], two[0]), min(one[1], two[1]), max(one[2], two[2]), max(one[3], two[3])


def _behind(boxes: Sequence[Box], place: int, x: float, y: float) -> int:
    """1 when the point lies on the second half of a letter, in the direction in which its line runs."""
    box = boxes[place]
    middle = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    ahead = 1.0, 0.0
    for other, sign in ((place + 1, 1.0), (place - 1, -1.0)):
        if 0 <= other < len(boxes) and boxes[other] != NOWHERE and _same_line(box, boxes[other]):
            beside = boxes[other]
            ahead = sign * ((beside[0] + beside[2]) / 2 - middle[0]), sign * ((beside[1] + beside[3]) / 2 - middle[1])
            break
    return int((x - middle[0]) * ahead[0] + (y - middle[1]) * ahead[1] > 0)
