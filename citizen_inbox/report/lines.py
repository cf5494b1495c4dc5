"""Texts of strangers and cells in; lines and columns that are safe to show anywhere, a terminal among them, out."""

from __future__ import annotations

import json
import re
import shutil
import sys
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from citizen_inbox.findings import Outcome

MARKS = {Outcome.PROVEN: "[ok]", Outcome.UNDETERMINED: "[? ]", Outcome.REFUTED: "[!!]"}

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
) -> Iterator[str]:
    """Rows as aligned lines: a column is as wide as its longest cell, at most `widest` (0: never cut).

    `right`: the columns that are flush right. `head`: names of the columns, a first line over those that hold
    anything. `fit`: on a terminal the line is cut at its width, elsewhere never.
    """
    if not rows:
        return
    if head:
        held = [any(column) for column in zip(*rows, strict=True)]
        rows = [[name if any_ else "" for name, any_ in zip(head, held, strict=True)], *rows]
    width = shutil.get_terminal_size().columns if fit and sys.stdout.isatty() else 0
    cut = [[shortened(cell, most) for cell, most in zip(row, widest, strict=True)] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cut, strict=True)]
    for row in cut:
        cells = [
            cell.rjust(wide) if number in right else cell.ljust(wide)
            for number, (cell, wide) in enumerate(zip(row, widths, strict=True))
            if wide
        ]
        yield shortened("  ".join(cells).rstrip(), width)


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
