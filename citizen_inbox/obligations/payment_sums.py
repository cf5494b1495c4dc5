"""A text in; every sum of money printed in it, with its place, out. Pure.

Italian and German papers write "1.234,56", English ones "1,234.56", others part thousands by a blank or an apostrophe.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

from citizen_inbox.phrases import Phrase

MAX_SUMS = 2_000
FIRST = r"(?<!\d\d)(?<!\d[.,/]\d)"
"""After the first digit of a value: nothing before it belongs to a longer one. An expression that begins with the digit
itself leaves `re` free to leap from digit to digit, five times faster than one that looks back at every letter."""
END = r"(?!\d|[.,]\d)"
_PLAIN = rf"([0-9]{FIRST}(?:\d{{0,2}}(?:\.\d{{3}})+,\d{{2}}|\d{{0,8}},\d{{2}})){END}"
_EURO = r"[€eE](?:(?<=€)|(?<!\w[eE])[uU][rR][oO]?\b)"
_BLANK = r"[\s\u00a0\u2009\u202f]?"
_EURO_AFTER = rf"{_BLANK}(?:€|[eE][uU][rR][oO]?\b)"
_POINT_VALUE = r"\d{0,2}(?:,\d{3})+\.\d{2}|\d{0,8}\.\d{2}"
_ENGLISH = (
    rf"{_EURO}{_BLANK}([0-9](?:{_POINT_VALUE})){END}|([0-9]{FIRST}(?:{_POINT_VALUE})){END}(?={_EURO_AFTER})|"
    rf"([0-9]{FIRST}\d{{0,2}}(?:,\d{{3}})+\.\d{{2}}){END}"
)
"""Without the sign of euro only with thousands set apart by commas, which nothing else is."""
_SPACED = (
    rf"{_EURO}{_BLANK}([0-9]\d{{0,2}}(?:[ '’\u00a0\u2009\u202f]\d{{3}})+,\d{{2}}){END}|"
    rf"([0-9]{FIRST}\d{{0,2}}(?:['’\u00a0\u2009\u202f]\d{{3}})+,\d{{2}}){END}"
)
"""Thousands set apart; a plain blank only after the sign of euro, else it may part a row's number and its sum."""
_WHOLE_VALUE = r"\d{0,2}(?:\.\d{3})+|\d{0,6}"
_WHOLE = (
    rf"{_EURO}(?:(?<=€)|(?!\s?\d(?!\d|\.\d)))\s?([0-9](?:{_WHOLE_VALUE}))(?:,-|(?!\d|[.,/]\d))|"
    rf"([0-9]{FIRST}(?:{_WHOLE_VALUE}))(?={_EURO_AFTER}(?!-)(?!\s?\d))"
)
"""The word before one figure is a class of emissions (euro 6), not a sum."""
_ITALIAN = re.compile(_PLAIN, re.ASCII)
_HAS_POINT = re.compile(r"[0-9]\.\d\d", re.ASCII)
_HAS_SPACED = re.compile(r"[0-9][ '’\u00a0\u2009\u202f]\d{3},\d\d", re.ASCII)
_SIGN = Phrase(r"€|\beuro?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sum:
    """One sum as printed."""

    start: int
    end: int
    cents: int


def sums_of(text: str) -> list[Sum]:
    """At most 2,000 sums, in order of the text."""
    return [Sum(match.start(), match.end(), _cents(match)) for match in islice(_find(text), MAX_SUMS)]


def amounts_of(text: str) -> frozenset[int]:
    """Every sum in the text, in cents."""
    return frozenset(_cents(match) for match in _find(text))


def _find(text: str) -> Iterator[re.Match[str]]:
    """Sums as written in Italy; odder forms where their signs stand, whole euros where no sum has cents."""
    forms = [_SPACED] if _HAS_SPACED.search(text) else []
    forms.append(_PLAIN)
    if _HAS_POINT.search(text):
        forms.append(_ENGLISH)
    every = re.compile("|".join(forms), re.ASCII) if len(forms) > 1 else _ITALIAN
    found = every.finditer(text)
    first = next(found, None)
    if first:
        return chain((first,), found)
    return re.finditer(_WHOLE, text, re.ASCII) if _SIGN.search(text) else iter(())


def _cents(match: re.Match[str]) -> int:
    value = next(filter(None, match.groups()))
    digits = int(re.sub(r"\D", "", value, flags=re.ASCII))
    return digits if value[-3:-2] in {",", "."} else digits * 100
