"""A text in; notice numbers and creditors' codes written in groups that no notice has, out. Pure.

Whoever prints them so escapes a comparison with the codes. They count after their label, when their digits hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from citizen_inbox.obligations.payment_digits import creditor_holds, number_holds
from citizen_inbox.phrases import Phrase

MAX_FOUND = 100
_NUMBER = Phrase(
    r"(?:cod(?:ice|\.)?\s{0,3}(?:di\s{1,3})?avviso|numero\s{1,3}avviso|n\.?\s{0,3}avviso|notice\s{1,3}(?:code|number))"
    r"[^\d]{0,30}([0-3](?:[\s._/\u00a0-]{0,5}[0-9OIl]){17})(?!\d)",
    re.IGNORECASE,
)
_CODE = re.compile(r"[0-9](?<!\d\d)(?<!\d[ .\u00a0]\d)(?:[ .\u00a0\u2009\u202f]?[0-9]){10}(?![ .,\u00a0]?\d)", re.ASCII)
_FOR_FIGURES = str.maketrans("OoIl", "0011")


def numbers_apart(text: str, known: Sequence[tuple[int, int]]) -> Iterator[tuple[str, int, int]]:
    """18 digits with start and end, letters for figures read as these; without those that overlap a known place."""
    for match in islice(_NUMBER.finditer(text), MAX_FOUND):
        number = re.sub(r"\D", "", match[1].translate(_FOR_FIGURES))
        overlaps = any(start < match.end(1) and match.start(1) < end for start, end in known)
        if not overlaps and number_holds(number):
            yield number, match.start(1), match.end(1)


def codes_apart(text: str) -> Iterator[tuple[int, str]]:
    """Start and 11 digits, of those with something between their digits and a check digit that holds."""
    for match in islice(_CODE.finditer(text), MAX_FOUND * 20):
        code = re.sub(r"\D", "", match[0])
        if len(match[0]) > len(code) and creditor_holds(code):
            yield match.start(), code
