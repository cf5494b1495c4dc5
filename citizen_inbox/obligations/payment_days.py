"""A text in; the days until which one may pay, and what the paper calls each of its sums, out. Pure.

Labels: the pagoPA notice by guide 2.2 (2018) and 3.x in Italian; German and Slovene as municipal software prints them
in its two-language notices. The official English labels were not at hand: the plain words are taken.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import islice

from citizen_inbox.phrases import Phrase

MAX_DAYS = 2_000
_MONTHS = ("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic")
_DATE = re.compile(
    r"([0-9](?<!\d\d)\d?)(?:[/.-](\d{1,2})[/.-](20\d{2}|\d{2}(?![/.-]\d))|"
    r"[°º]?\s{1,3}(gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)[a-z]{0,6}\.?\s{1,3}(20\d{2}))(?!\d)",
    re.ASCII | re.IGNORECASE,
)
_DUE = Phrase(
    r"(?:entro(?:\s+e\s+non\s+oltre)?|scadenza|scade|termine\s+ultimo|innerhalb\s+von|fällig\s+am|obrok\s+do|"
    r"rok\s+plačila|due(?:\s+date|\s+by)?|\bby)[\s:]{0,5}(?:(?:il|la|l['’]|del|della|al|giorno|data|luned[iì]|marted[iì]|"
    r"mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|zum|dem|den|die|obrok\s+\d{1,2}\s+do)\s{1,3}){0,4}$|"
    r"\b(?:obrok\s+\d{1,2}|rok\s+plačila\??)\s+do\s{0,3}$",
    re.IGNORECASE,
)
_WITHIN = (
    r"\b(?:entro|innerhalb\s+von|within|v\s+roku|v)\s{1,3}(?P<within>\d{1,3})\s{1,3}(?:giorni|tagen|days|dneh|dni)\b"
)
_AFTER = r"\b(?:oltre|dopo|nach|after|po)\s{1,3}(?P<after>\d{1,3})\s{1,3}(?:giorni|tagen|days|dneh|dni)\b"
_SPAN = (
    r"\bda[l]?\s{1,3}(?P<first>\d{1,3})\s?[°ºª^]?\s{1,3}al\s{1,3}(?P<last>\d{1,3})\s?[°ºª^]?\s{1,3}giorno\b|"
    r"\bvom\s{1,3}(?P<german_first>\d{1,3})\.\s{1,3}bis\s{1,3}(?:zum\s{1,3})?(?P<german_last>\d{1,3})\.\s{1,3}tag\b"
)
_SINGLE = (
    r"(?P<single>\b(?:rata|soluzione)\s+unica\b|\bunica\s+soluzione\b|\beinmalige\s+zahlung\b|\benkratni\s+obrok\b|"
    r"\bsingle\s+(?:payment|instal?ment)\b)"
)
_INSTALMENT = (
    r"\b(?P<nth>\d{1,2})\s?[°ºª^]\s{0,2}rata\b|\b(?:rata|rate|obrok|instal?ment)\s+(?:n[.°]?\s{0,2})?(?P<number>\d{1,2})"
    r"(?![\d,.]\d|,|\s+(?:e|und|in|and)\s)\b|\b(?P<word>prima|seconda|terza|quarta|quinta|sesta)\s+rata\b"
)
_LABELS = Phrase(f"{_WITHIN}|{_AFTER}|{_SPAN}|{_SINGLE}|{_INSTALMENT}", re.IGNORECASE)
_LABEL = re.compile(f"{_WITHIN}|{_AFTER}|{_SPAN}|{_SINGLE}|{_INSTALMENT}", re.IGNORECASE)
_ORDINALS = ("", "prima", "seconda", "terza", "quarta", "quinta", "sesta")
_BEFORE = 80
"""Characters in which the words that make a day a due date stand before it."""


@dataclass(frozen=True, slots=True)
class Day:
    """One date as printed."""

    start: int
    end: int
    day: date
    labelled: bool
    """Whether words before it make it a day to pay by."""
    plain: bool
    """Whether it is in figures with its whole year; any other is one only after words that say so."""


@dataclass(frozen=True, slots=True)
class Label:
    """What the paper calls a sum, each field 0 or False where it says nothing."""

    start: int
    within: int = 0
    after: int = 0
    single: bool = False
    instalment: int = 0


def days_of(text: str) -> list[Day]:
    """At most 2,000 dates that exist, in order of the text."""
    found = []
    for match in islice(_DATE.finditer(text), MAX_DAYS):
        day = _day(match)
        if day:
            labelled = bool(_DUE.search(text[max(0, match.start() - _BEFORE) : match.start()]))
            found.append(Day(match.start(), match.end(), day, labelled, len(match[3] or "") == 4))
    return found


def labels_of(text: str) -> list[Label]:
    """At most 2,000 words for a sum, in order of the text."""
    if not _LABELS.may_match(text):
        return []
    return [_label(match) for match in islice(_LABEL.finditer(text), MAX_DAYS)]


def _label(match: re.Match[str]) -> Label:
    first, last = match["first"] or match["german_first"], match["last"] or match["german_last"]
    nth = match["nth"] or match["number"]
    instalment = _ORDINALS.index(match["word"].lower()) if match["word"] else int(nth or 0)
    return Label(
        start=match.start(),
        within=int(match["within"] or last or 0),
        after=int(match["after"] or 0) or max(int(first or 0) - 1, 0),
        single=bool(match["single"]),
        instalment=instalment,
    )


def _day(match: re.Match[str]) -> date | None:
    month = int(match[2]) if match[2] else _MONTHS.index(match[4].lower()) + 1
    try:
        return date(2000 + int(match[3] or match[5]) % 100, month, int(match[1]))
    except ValueError:
        return None
