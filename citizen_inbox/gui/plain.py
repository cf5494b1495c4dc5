"""Untrusted text in, text that hides nothing out: control, bidi and zero-width characters shown or taken out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

ZERO_WIDTH = "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\ufeff"
"""Characters that take no room; newsletters pad their preview line with hundreds of them."""

BREAK = "\u200b"
"""Zero width space: a place where a line may end."""

LONGEST_RUN = 1000
"""Characters without a blank before a layout engine starts to freeze."""

LONGEST_LINE = 2000
"""Characters that are laid out as one paragraph; a longer one is shown as several."""

_LONGEST_BOTH_WAYS = 200
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")

NO_BREAK = "\u00a0\u2007\u202f"
"""Blanks at which no line may end: to a layout engine they are letters."""

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_ZERO_WIDTH = re.compile(f"[{ZERO_WIDTH}]")
_LONG_RUN = re.compile(rf"(?<![\S{NO_BREAK}])[\S{NO_BREAK}]{{{LONGEST_RUN},}}+")
_PIECE = re.compile(rf".{{{LONGEST_RUN}}}", re.DOTALL)
_REPEATED = re.compile(r"([^\n\t])\1{7,}")
_MOST_REMEMBERED = 4096


def visible(untrusted: str) -> str:
    """One line of text with every hidden character shown as a box, e.g. "fattura[U+202E]fdp.exe".

    Line ends and tabs become blanks; text with right-to-left letters is isolated (FSI ... PDI) so that it cannot
    reorder what stands beside it.
    """
    line = "".join(_shown(character) for character in " ".join(untrusted.split()))
    return isolated(line)


def readable(untrusted: str) -> str:
    """Text of many lines: zero-width padding taken out, bidi and control characters shown, long runs broken."""
    return "\n".join(map(_readable_line, _lines_of(untrusted)))


def beginning(text: str, most: int, most_lines: int) -> str:
    """The first `most` characters, or fewer where they have too many lines: each takes time and memory of its own."""
    shown = text[:most]
    lines = shown.split("\n", most_lines)
    return shown[: len(shown) - len(lines[-1])] if len(lines) > most_lines else shown


def longest_line(untrusted: str) -> int:
    """How many signs may be laid out as one paragraph: fewer where the direction of writing may change at each."""
    return _LONGEST_BOTH_WAYS if _RIGHT_TO_LEFT.search(untrusted) else LONGEST_LINE


def portions(untrusted: str) -> Iterator[str]:
    """The lines of `readable`, one by one, each cut at a blank (or anywhere) where it is too long for a paragraph.

    A layout engine needs the square of a paragraph's length; what nobody asks for any more is not made.
    """
    for line in _lines_of(untrusted):
        start, longest = 0, len(line) if len(line) <= _LONGEST_BOTH_WAYS else longest_line(line)
        while len(line) - start > longest:
            blank = line.rfind(" ", start + longest // 2, start + longest)
            end = blank + 1 if blank >= 0 else start + longest
            yield _readable_line(line[start:end])
            start = end
        yield _readable_line(line[start:])


def _lines_of(untrusted: str) -> list[str]:
    return _ZERO_WIDTH.sub("", untrusted.replace("\r\n", "\n").replace("\r", "\n")).split("\n")


def _readable_line(line: str) -> str:
    if line.isprintable():
        return broken_runs(line) if len(line) >= LONGEST_RUN else line
    return broken_runs(_REPEATED.sub(_counted, line).translate(_SHOWN))


def _counted(run: re.Match[str]) -> str:
    """A hidden character again and again as one, with how often: written out, a text may grow to eight times itself."""
    shown = _shown(run[1])
    return f"{shown[:-1]} × {len(run[0])}]" if len(shown) > 1 else run[0]


def isolated(text: str) -> str:
    """`text` between FSI and PDI when it holds right-to-left letters, else unchanged (UAX 9)."""
    if any(unicodedata.bidirectional(character) in {"R", "AL", "AN"} for character in text):
        return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"
    return text


def broken_runs(text: str) -> str:
    """`text` with a place to break after every 1,000 characters without a blank."""
    return _LONG_RUN.sub(lambda run: _PIECE.sub(lambda piece: piece[0] + BREAK, run[0]), text)


def _shown(character: str) -> str:
    if character in "\n\t" or unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}:
        return f"[U+{ord(character):04X}]" if character in ZERO_WIDTH else character
    return f"[U+{ord(character):04X}]"


class _Shown(dict[int, str]):
    """`_shown` for `str.translate`, which asks for each character only once."""

    def __missing__(self, code: int) -> str:
        shown = chr(code) if code == 9 else _shown(chr(code))
        if len(self) < _MOST_REMEMBERED:
            self[code] = shown
        return shown


_SHOWN = _Shown()
