"""Untrusted text in, text that hides nothing out: control, bidi and zero-width characters shown or taken out."""

from __future__ import annotations

import re
import unicodedata

ZERO_WIDTH = "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\ufeff"
"""Characters that take no room; newsletters pad their preview line with hundreds of them."""

BREAK = "\u200b"
"""Zero width space: a place where a line may end."""

LONGEST_RUN = 1000
"""Characters without a blank before a layout engine starts to freeze."""

NO_BREAK = "\u00a0\u2007\u202f"
"""Blanks at which no line may end: to a layout engine they are letters."""

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_ZERO_WIDTH = re.compile(f"[{ZERO_WIDTH}]")
_LONG_RUN = re.compile(rf"[\S{NO_BREAK}]{{{LONGEST_RUN}}}")


def visible(untrusted: str) -> str:
    """One line of text with every hidden character shown as a box, e.g. "fattura[U+202E]fdp.exe".

    Line ends and tabs become blanks; text with right-to-left letters is isolated (FSI ... PDI) so that it cannot
    reorder what stands beside it.
    """
    line = "".join(_shown(character) for character in " ".join(untrusted.split()))
    return isolated(line)


def readable(untrusted: str) -> str:
    """Text of many lines: zero-width padding taken out, bidi and control characters shown, long runs broken."""
    text = _ZERO_WIDTH.sub("", untrusted.replace("\r\n", "\n").replace("\r", "\n"))
    if not text.isascii() or not text.isprintable():
        text = "".join(character if character in "\n\t" else _shown(character) for character in text)
    return broken_runs(text)


def isolated(text: str) -> str:
    """`text` between FSI and PDI when it holds right-to-left letters, else unchanged (UAX 9)."""
    if any(unicodedata.bidirectional(character) in {"R", "AL", "AN"} for character in text):
        return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"
    return text


def broken_runs(text: str) -> str:
    """`text` with a place to break after every 1,000 characters without a blank."""
    return _LONG_RUN.sub(lambda run: run.group() + BREAK, text)


def _shown(character: str) -> str:
    if character in "\n\t" or unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}:
        return f"[U+{ord(character):04X}]" if character in ZERO_WIDTH else character
    return f"[U+{ord(character):04X}]"
