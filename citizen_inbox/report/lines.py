"""Texts of strangers and cells in; lines and columns that are safe to show anywhere, a terminal among them, out."""

from __future__ import annotations

import json
import re
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence

from citizen_inbox.findings import Outcome

MARKS = {Outcome.PROVEN: "[ok]", Outcome.UNDETERMINED: "[? ]", Outcome.REFUTED: "[!!]"}

_BELOW = "    "
_GAP = re.compile("^ +| {2,}")
_BEGINNINGS = ("- ", *(f"{mark} " for mark in MARKS.values()))
_FAR = 0.6
"""The part of a line that may lie before what goes on below."""
_UNSEEN = re.compile("[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")
"""What a terminal obeys or hides and JSON does not escape by itself: C1 controls, direction marks, zero widths."""


def plain(untrusted: str) -> str:
    """Text made safe for a terminal, its lines kept: control and direction characters shown as escapes."""
    return "".join(letter if letter == "\n" else _shown(letter) for letter in untrusted.replace("\r\n", "\n"))


def line(untrusted: str) -> str:
    """The same in one line: what is meant to be a single line can then not write others."""
    return plain(" ".join(untrusted.split()))


def json_line(value: Mapping[str, object]) -> str:
    """JSON in one line; what a terminal would obey is escaped, the value stays the same."""
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))


def columns(
    rows: Sequence[Sequence[str]],
    widest: Sequence[int],
    *,
    right: Sequence[int] = (),
    head: Sequence[str] = (),
    fit: bool = True,
    below: bool = False,
) -> Iterator[str]:
    """Rows as aligned lines: a column is as wide as its longest cell, at most `widest` (0: never cut).

    `right`: the columns that are flush right. `head`: names of the columns, a first line over those that hold
    anything. `fit`: on a terminal the line is cut at its width, elsewhere never. `below`: there, the columns that have
    no room stand below instead, a little to the right.
    """
    if not rows:
        return
    if head:
        held = [any(column) for column in zip(*rows, strict=True)]
        rows = [[name if any_ else "" for name, any_ in zip(head, held, strict=True)], *rows]
    width = shutil.get_terminal_size().columns if fit and sys.stdout.isatty() else 0
    cut = [[shortened(cell, most) for cell, most in zip(row, widest, strict=True)] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cut, strict=True)]
    groups = list(_grouped(widths, width if below else 0))
    for row in cut:
        for place, group in enumerate(groups):
            cells = (row[one].rjust(widths[one]) if one in right else row[one].ljust(widths[one]) for one in group)
            text = "  ".join(cells).rstrip()
            if text or not place:
                yield _cut(f"{_BELOW if place else ''}{text}", width)


def _grouped(widths: Sequence[int], width: int) -> Iterator[list[int]]:
    """The columns that stand on each line, as many as there is room for; all on one for a width of 0."""
    group: list[int] = []
    used = 0
    for number, wide in enumerate(widths):
        if not wide:
            continue
        if width and group and used + 2 + wide > width:
            yield group
            group, used = [], len(_BELOW) - 2
        group.append(number)
        used += 2 + wide if used else wide
    yield group


def _cut(text: str, width: int) -> str:
    """A line cut at a width; no ellipsis where only whole columns are left out."""
    if width and len(text) > width and text[width - 1 : width + 1] == "  ":
        return text[:width].rstrip()
    return shortened(text, width)


def folded(lines: Iterable[str]) -> Iterator[str]:
    """Lines as they are; on a terminal the wide ones go on below, under the beginning of their last column."""
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else 0
    for text in lines:
        if not width or len(text) <= width:
            yield text
            continue
        start = max((gap.end() for gap in _GAP.finditer(text) if gap.end() <= width * _FAR), default=0)
        start += next((len(mark) for mark in _BEGINNINGS if text.startswith(mark, start)), 0)
        yield from textwrap.wrap(
            text, width, subsequent_indent=" " * start, break_long_words=False, break_on_hyphens=False
        )


def shortened(text: str, most: int) -> str:
    """Text cut to `most` letters with an ellipsis; 0 for no limit."""
    return text if not most or len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _shown(letter: str) -> str:
    if letter.isprintable():
        return letter
    if letter == "\t" or unicodedata.category(letter) == "Zs":
        return " "
    number = ord(letter)
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"
