"""Regular expressions in; searches of long texts that look for plain letters first, out.

The expressions of this program begin with a word boundary or an alternative, so that `re` tries every place of a text
one by one. Nearly all of them hold letters without which they cannot match: where those are missing nothing is tried.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

Letters = frozenset[str]
"""A text must hold one of these for a match; the empty set says nothing."""

_NOTHING: Letters = frozenset()
_ANY_WIDTH = {"?": 0, "*": 0, "{": 0, "+": 1}
_ZERO_WIDTH = "bBAZ"
_MARKS = re.compile(r"[\u0300-\u036f]+")
_SIGNS = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "–": "-", "—": "-", "‑": "-", "\u00ad": None})


class Phrase:
    """One regular expression with the letters that it needs."""

    __slots__ = ("_blind", "_compiled", "_flags", "_letters", "_pattern")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._pattern = pattern
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None  # takes a millisecond, and many are never needed
        self._blind = bool(flags & re.IGNORECASE)
        letters = needed(pattern)
        self._letters = tuple(found.lower() if self._blind else found for found in letters)

    def search(self, text: str, plain: str | None = None) -> re.Match[str] | None:
        """The same as `re.search`. plain: `plain_letters` of the text, for an expression that is blind to case."""
        return self._expression().search(text) if self.may_match(text, plain) else None

    def finditer(self, text: str, plain: str | None = None) -> Iterator[re.Match[str]]:
        """The same as `re.finditer`, with `plain` as in `search`."""
        return self._expression().finditer(text) if self.may_match(text, plain) else iter(())

    def _expression(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self._pattern, self._flags)
        return self._compiled

    def may_match(self, text: str, plain: str | None = None) -> bool:
        """Whether the text holds letters that a match needs."""
        if not self._letters:
            return True
        searched = text if not self._blind else plain_letters(text) if plain is None else plain
        return any(found in searched for found in self._letters)


@lru_cache(maxsize=1024)
def phrase(pattern: str) -> Phrase:
    """The phrase of an expression on folded text; each is read once."""
    return Phrase(pattern)


def fold(text: str) -> str:
    """Lower case, no accents, plain signs, single spaces."""
    plain = text if text.isascii() else _MARKS.sub("", unicodedata.normalize("NFKD", text.translate(_SIGNS)))
    return " ".join(plain.casefold().split())


def plain_letters(text: str) -> str:
    """Lower case in which everything that `re` takes for an ASCII letter, blind to case, is that letter."""
    if text.isascii():
        return text.lower()
    return text.replace("\u0130", "i").casefold().replace("\u0131", "i")


def needed(pattern: str) -> Letters:
    """Letters of which a text must hold one to match; the empty set where that cannot be told. ASCII only."""
    return _Needs(pattern).alternatives()


class _Needs:
    """Reads an expression once; whatever it does not know ends a run of letters and is taken for anything."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0

    def alternatives(self) -> Letters:
        """Up to the end or the closing parenthesis."""
        found = [self._sequence()]
        while self._peek() == "|":
            self._at += 1
            found.append(self._sequence())
        return frozenset().union(*found) if all(found) else _NOTHING

    def _peek(self) -> str:
        return self._pattern[self._at : self._at + 1]

    def _sequence(self) -> Letters:
        candidates: list[Letters] = []
        run = ""
        while (sign := self._peek()) and sign not in "|)":
            letter, group = self._item(sign)
            width = self._repeated()
            if letter is not None and width is None:
                run += letter
                continue
            if letter and width == 1:
                run += letter
            elif group and width != 0:
                candidates.append(group)
            if letter != "" or width is not None:
                candidates.append(frozenset((run,)) if run else _NOTHING)
                run = ""
        candidates.append(frozenset((run,)) if run else _NOTHING)
        return max(candidates, key=_worth)

    def _item(self, sign: str) -> tuple[str | None, Letters]:
        """A literal ("" for something without width), or None and what a group needs."""
        self._at += 1
        if sign == "\\":
            escaped = self._peek()
            self._at += 1
            if escaped in _ZERO_WIDTH:
                return "", _NOTHING
            return (None if escaped.isalnum() or not escaped.isascii() else escaped), _NOTHING
        if sign == "[":
            self._pass_set()
            return None, _NOTHING
        if sign == "(":
            return self._group()
        return (None if sign in ".^$" or not sign.isascii() else sign), _NOTHING

    def _pass_set(self) -> None:
        self._at += 2 if self._pattern[self._at] in "^\\" else 1
        while self._peek() not in {"]", ""}:
            self._at += 2 if self._peek() == "\\" else 1
        self._at += 1

    def _group(self) -> tuple[str | None, Letters]:
        around = False
        if self._peek() == "?":
            kind = self._pattern[self._at : self._at + 3]
            around = kind[1:2] in {"=", "!"} or kind[1:3] in {"<=", "<!"}
            self._at = self._pattern.index(">", self._at) + 1 if kind[1:2] == "P" else self._at + 2
            self._at += kind[1:2] == "<"
        inside = self.alternatives()
        self._at += 1
        return ("", _NOTHING) if around else (None, inside)

    def _repeated(self) -> int | None:
        """None when the item stands once, 0 when it may be missing, 1 when it comes once or more."""
        sign = self._peek()
        if sign not in _ANY_WIDTH or not sign:
            return None
        if sign == "{":
            end = self._pattern.index("}", self._at)
            least = self._pattern[self._at + 1 : end].partition(",")[0]
            self._at = end + 1
            width = min(int(least or 0), 1)
        else:
            self._at += 1
            width = _ANY_WIDTH[sign]
        if self._peek() and self._peek() in "?+":  # lazy or possessive
            self._at += 1
        return width


def _worth(letters: Letters) -> int:
    """The longer its shortest member, the seldomer a text holds it."""
    return min(map(len, letters), default=0)
