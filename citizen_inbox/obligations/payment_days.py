"""A text in; the days until which one may pay, and what the paper calls each of its sums, out. Pure.

Labels: the pagoPA notice by guide 2.2 (2018) and 3.x in Italian; German and Slovene as municipal software prints them
in its two-language notices. The official English labels were not at hand: the plain words are taken.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import islice

from citizen_inbox.phrases import Phrase, plain_letters

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
_LABELS = tuple(
    (Phrase(form, re.IGNORECASE), re.compile(form, re.IGNORECASE))
    for form in (_WITHIN, _AFTER, _SPAN, _SINGLE, _INSTALMENT)
)
"""Each is tried only where its letters occur."""
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
    plain = plain_letters(text)
    forms = [form for phrase, form in _LABELS if phrase.may_match(text, plain)]
    found = [_label(match) for form in forms for match in islice(form.finditer(text), MAX_DAYS)]
    return sorted(found, key=lambda label: label.start)[:MAX_DAYS]


def _label(match: re.Match[str]) -> Label:
    said = {name: value for name, value in match.groupdict().items() if value}
    first = int(said.get("first") or said.get("german_first") or 0)
    word = said.get("word", "").lower()
    return Label(
        start=match.start(),
        within=int(said.get("within") or said.get("last") or said.get("german_last") or 0),
        after=int(said.get("after") or max(first - 1, 0)),
        single="single" in said,
        instalment=_ORDINALS.index(word) if word else int(said.get("nth") or said.get("number") or 0),
    )


def _day(match: re.Match[str]) -> date | None:
    month = int(match[2]) if match[2] else _MONTHS.index(match[4].lower()) + 1
    try:
        return date(2000 + int(match[3] or match[5]) % 100, month, int(match[1]))
    except ValueError:
        return None
