"""The text of a document in; the payment notices printed in it out. Pure.

Anchored on the shape of values, not on labels: real notices draw their labels as outlines, so that only numbers,
codes and sums are left in the text. Labels only help to choose where they are there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain, islice

from citizen_inbox.obligations.payment_digits import creditor_holds, number_holds, rav_number
from citizen_inbox.obligations.payment_instruments import RAV
from citizen_inbox.phrases import Phrase

MAX_TEXT = 2_000_000
MAX_NUMBERS = 100
MAX_VALUES = 2_000
_GAP = r"(?:[ \t\n\u00a0\u2007\u2009\u202f.]{0,2}|[ \t]{0,2}\r?\n[ \t]{0,8})"
_FIRST = r"(?<!\d\d)(?<!\d[.,/]\d)"
"""After the first digit of a value: nothing before it belongs to a longer one. An expression that begins with the digit
itself leaves `re` free to leap from digit to digit, five times faster than one that looks back at every letter."""
_END = r"(?!\d|[.,]\d)"
_NUMBER = re.compile(
    rf"([0-3]{_FIRST}\d{{3}}){_GAP}(\d{{4}}){_GAP}(\d{{4}}){_GAP}(\d{{4}}){_GAP}(\d{{2}}){_END}", re.ASCII
)
_LONG_NUMBER = re.compile(rf"[0-9]\d{{3}}{_GAP}\d{{4}}|RAV", re.ASCII)
"""What every notice number begins with; an old RAV code may stand in other groups."""
_ELEVEN = re.compile(rf"[0-9]{_FIRST}\d{{10}}{_END}", re.ASCII)
_PLAIN_AMOUNT = rf"([0-9]{_FIRST}(?:\d{{0,2}}(?:\.\d{{3}})+,\d{{2}}|\d{{0,8}},\d{{2}})){_END}"
_EURO = r"[€eE](?:(?<=€)|(?<!\w[eE])[uU][rR][oO]?\b)"
_EURO_AFTER = r"\s?(?:€|[eE][uU][rR][oO]?\b)"
_POINT_VALUE = r"\d{0,2}(?:,\d{3})+\.\d{2}|\d{0,8}\.\d{2}"
_ENGLISH_AMOUNT = rf"{_EURO}\s?([0-9](?:{_POINT_VALUE})){_END}|([0-9]{_FIRST}(?:{_POINT_VALUE})){_END}(?={_EURO_AFTER})"
_SPACED_AMOUNT = (
    rf"{_EURO}\s?([0-9]\d{{0,2}}(?:[ '’\u00a0\u2009\u202f]\d{{3}})+,\d{{2}}){_END}|"
    rf"([0-9]{_FIRST}\d{{0,2}}(?:['’\u00a0\u2009\u202f]\d{{3}})+,\d{{2}}){_END}"
)
"""Thousands set apart; a plain blank only after the sign of euro, else it may part a row's number and its sum."""
_WHOLE_VALUE = r"\d{0,2}(?:\.\d{3})+|\d{0,6}"
_WHOLE_AMOUNT = (
    rf"{_EURO}(?:(?<=€)|(?!\s?\d(?!\d|\.\d)))\s?([0-9](?:{_WHOLE_VALUE}))(?:,-|(?!\d|[.,/]\d))|"
    rf"([0-9]{_FIRST}(?:{_WHOLE_VALUE}))(?={_EURO_AFTER}(?!-)(?!\s?\d))"
)
"""The word before one figure is a class of emissions (euro 6), not a sum."""
_AMOUNT = re.compile(_PLAIN_AMOUNT, re.ASCII)
_POINT_AMOUNT = re.compile(r"[0-9]\.\d\d", re.ASCII)
_SPACED = re.compile(r"[0-9][ '’\u00a0\u2009\u202f]\d{3},\d\d", re.ASCII)
_SIGN = Phrase(r"€|\beuro?\b", re.IGNORECASE)
_MONTHS = ("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic")
_DATE = re.compile(
    r"([0-9](?<!\d\d)\d?)(?:[/.-](\d{1,2})[/.-](20\d{2}|\d{2}(?![/.-]\d))|"
    r"[°º]?\s{1,3}(gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)[a-z]{0,6}\.?\s{1,3}(20\d{2}))(?!\d)",
    re.ASCII | re.IGNORECASE,
)
_DUE = Phrase(
    r"(?:entro(?:\s+e\s+non\s+oltre)?|scadenza|scade|termine\s+ultimo|innerhalb\s+von|fällig\s+am|obrok\s+do|"
    r"rok\s+plačila)[\s:]{0,5}(?:(?:il|la|l['’]|del|della|al|giorno|data|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|"
    r"venerd[iì]|sabato|domenica)\s{1,3}){0,4}$",
    re.IGNORECASE,
)
_NUMBER_LABEL = Phrase(
    r"(?:cod(?:ice|\.)?\s*(?:di\s+)?avviso|numero\s+avviso|n\.?\s*avviso|zahlungskodex|plačilnega\s+naloga)"
    r"[^\d]{0,30}$",
    re.IGNORECASE,
)
_CREDITOR_LABEL = Phrase(
    r"(?:fiscale\s+(?:dell['’]\s*)?ente(?:\s+creditore)?|ente\s+creditore|der\s+körperschaft|"
    r"številka\s+upnika)[^\d]{0,40}$",
    re.IGNORECASE,
)
_DEBTOR_LABEL = Phrase(r"(?:destinatari\w*|debitore|intestatario|empfänger|prejemnik)[^\d]{0,60}$", re.IGNORECASE)
_AMOUNT_LABEL = Phrase(r"(?:importo|totale|da\s+pagare|betrag|znesek)[^\d]{0,25}$", re.IGNORECASE)
_NAME = Phrase(
    r"(?:ente\s+creditore|körperschaft|upnik)[ \t]*:?[ \t]*\n?[ \t]*([^\n\d:]{3,80})(?:\n|$|  )", re.IGNORECASE
)
_REASON = Phrase(
    r"(?:oggetto(?:\s+del)?\s+pagamento|causale|zahlungsgrund|opis\s+plačila)[ \t]*:?[ \t]*\n?[ \t]*([^\n]{3,140})",
    re.IGNORECASE,
)
_PAYMENT = Phrase(
    r"pago\s?pa\b|avvis[oi]\s+di\s+pagamento|(?:codice|cod\.|numero)\s+avviso|zahlungsmitteilung|plačilni\s+nalog",
    re.IGNORECASE,
)
_NOTICE = Phrase(r"\bavvis[oi]\b", re.IGNORECASE)
_NEAR = 90
"""Characters: a creditor code this close to the number is its creditor's, labelled or not."""


@dataclass(frozen=True, slots=True)
class PrintedPayment:
    """One notice number as printed, with what belongs to it."""

    number: str
    holds: bool
    """Whether the check digits hold (and, for auxiliary digit 1, a label says that it is a notice)."""
    creditor: str
    """"" when none or more than one could be meant."""
    creditors: tuple[str, ...]
    """Every 11-digit code that stands near the number or at a creditor's label."""
    amount: int | None
    """None when none or more than one could be meant."""
    amounts: tuple[int, ...]
    """Every sum that could be meant, nearest first."""
    due: date | None
    start: int
    """First character of the number's first place."""
    end: int
    """One past its last."""
    rav: bool = False


def speaks_of_payment(text: str) -> bool:
    """Whether a text speaks of pagoPA or of a notice to pay."""
    return bool(_PAYMENT.search(text))


def speaks_of_notice(text: str) -> bool:
    """Whether a text calls itself a notice of some kind (avviso), to pay or not."""
    return bool(_NOTICE.search(text))


def all_amounts(text: str) -> frozenset[int]:
    """Every sum in the text, in cents."""
    return frozenset(_cents(match) for match in _find_amounts(text[:MAX_TEXT]))


def creditor_name(text: str) -> str:
    """What stands at the label of the creditor, "" when it is not there."""
    match = _NAME.search(text[:MAX_TEXT])
    name = " ".join(match[1].split()) if match else ""
    return "" if re.match(r"cod|c\.?f\.?\b|destinatari", name, re.IGNORECASE) else name


def payment_reason(text: str) -> str:
    """What stands at the label of the subject (causale), "" when it is not there."""
    match = _REASON.search(text[:MAX_TEXT])
    return " ".join(match[1].split()) if match else ""


def printed_payments(text: str) -> tuple[PrintedPayment, ...]:
    """Every notice number in the text, in order of its first place; a number printed twice is read at all places."""
    text = text[:MAX_TEXT]
    if not _LONG_NUMBER.search(text):
        return ()
    page = _Page(text)
    numbers = dict.fromkeys(place.number for place in page.places)
    return tuple(page.payment(number) for number in numbers)


@dataclass(frozen=True, slots=True)
class _Place:
    number: str
    start: int
    end: int
    rav: bool = False


class _Page:
    """The values of a text and where they stand."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.places = self._find_places()
        taken = [(place.start, place.end) for place in self.places]
        self._amounts = [
            (match.start(), match.end(), _cents(match)) for match in islice(_find_amounts(text), MAX_VALUES)
        ]
        elevens = [(match.start(), match[0]) for match in islice(_ELEVEN.finditer(text), MAX_VALUES)]
        self._codes = [code for code in elevens if not any(start <= code[0] < end for start, end in taken)]

    def _find_places(self) -> list[_Place]:
        found = [_Place("".join(match.groups()), match.start(), match.end()) for match in _NUMBER.finditer(self._text)]
        for match in RAV.finditer(self._text) if "RAV" in self._text else ():
            number = rav_number(match[1])
            if number:
                found.append(_Place(number, match.start(1), match.end(1), rav=True))
        return sorted(found, key=lambda place: place.start)[:MAX_NUMBERS]

    def payment(self, number: str) -> PrintedPayment:
        places = [place for place in self.places if place.number == number]
        labelled = any(self._before(place.start, _NUMBER_LABEL) for place in places)
        creditor, creditors = self._creditors(places)
        amounts = tuple(dict.fromkeys(amount for place in places for amount in self._amounts_of(place)))
        chosen = {self._amount_of(place) for place in places} - {None}
        rav = any(place.rav for place in places)
        return PrintedPayment(
            number=number,
            holds=rav or (number_holds(number) and (number[0] != "1" or labelled)),
            creditor=creditor,
            creditors=creditors,
            amount=chosen.pop() if len(chosen) == 1 else None,
            amounts=amounts,
            due=self._due(places),
            start=places[0].start,
            end=places[0].end,
            rav=rav,
        )

    def _before(self, position: int, pattern: Phrase) -> bool:
        return bool(pattern.search(self._text[max(0, position - 80) : position]))

    def _creditors(self, places: list[_Place]) -> tuple[str, tuple[str, ...]]:
        """The creditor where it is beyond doubt, else "", and every code that may be meant: near or labelled."""
        codes = [(start, code) for start, code in self._codes if not self._before(start, _DEBTOR_LABEL)]
        labelled = tuple(dict.fromkeys(code for start, code in codes if self._before(start, _CREDITOR_LABEL)))
        nearest = [min(close)[1] for place in places if (close := _close(place, codes))]
        near = tuple(dict.fromkeys(nearest))
        everything = tuple(dict.fromkeys(code for _, code in codes))
        for sure in (
            near if set(near) <= set(labelled) or set(near) == set(everything) or len(nearest) > 1 else (),
            labelled,
            tuple(code for code in everything if creditor_holds(code)),
        ):
            if len(sure) == 1:
                return sure[0], tuple(dict.fromkeys(near + labelled))
        return "", tuple(dict.fromkeys(near + labelled))

    def _reach(self, place: _Place) -> tuple[int, int]:
        """From the end of the number before to the start of the number after."""
        start = max((other.end for other in self.places if other.end <= place.start), default=0)
        end = min((other.start for other in self.places if other.start >= place.end), default=len(self._text))
        return start, end

    def _amounts_of(self, place: _Place) -> list[int]:
        """The last sum before the number and the first one after it."""
        start, end = self._reach(place)
        before = [amount for first, last, amount in self._amounts if start <= first and last <= place.start][-1:]
        after = [amount for first, _, amount in self._amounts if place.end <= first < end][:1]
        return before + after

    def _amount_of(self, place: _Place) -> int | None:
        """The sum meant at this place: on the number's line, else the only one, else by the order of the page."""
        start, end = self._reach(place)
        line_start = self._text.rfind("\n", 0, place.start) + 1
        line_end = self._text.find("\n", place.end)
        line = [
            amount
            for first, last, amount in self._amounts
            if max(start, line_start) <= first and last <= min(end, line_end if line_end >= 0 else end)
        ]
        if len(set(line)) == 1:
            return line[0]
        candidates = list(dict.fromkeys(self._amounts_of(place)))
        if len(candidates) < 2:
            return candidates[0] if candidates else None
        labelled = [
            amount
            for first, _, amount in self._amounts
            if amount in candidates and start <= first < end and self._before(first, _AMOUNT_LABEL)
        ]
        if len(set(labelled)) == 1:
            return labelled[0]
        return candidates[1] if self._sums_follow else candidates[0] if self._sums_lead else None

    @property
    def _sums_follow(self) -> bool:
        """Whether the page writes the number first and its sum after: no sum stands before the first number."""
        return bool(self.places) and not any(first < self.places[0].start for first, _, _ in self._amounts)

    @property
    def _sums_lead(self) -> bool:
        """Whether the page writes the sum first: none stands after the last number, or each number appears twice."""
        last = self.places[-1].end
        numbers = [place.number for place in self.places]
        return not any(first > last for first, _, _ in self._amounts) or len(numbers) > len(set(numbers))

    def _due(self, places: list[_Place]) -> date | None:
        dates = [(match, _day(match)) for match in islice(_DATE.finditer(self._text), MAX_VALUES)]
        known = [(match.start(), day) for match, day in dates if day and _plain(match)]
        due = [(match.start(), day) for match, day in dates if day and self._before(match.start(), _DUE)]
        for place in places:
            start, end = self._reach(place)
            own = [day for position, day in due if start <= position < place.start]
            own = own[-1:] or [day for position, day in due if place.end <= position < end][:1]
            if own:
                return own[0]
        days = {day for _, day in due} or {day for start, day in known if self._beside_amount(start)}
        return days.pop() if len(days) == 1 else None

    def _beside_amount(self, position: int) -> bool:
        return any(abs(position - last) <= 25 or abs(first - position) <= 25 for first, last, _ in self._amounts)


def _find_amounts(text: str) -> Iterator[re.Match[str]]:
    """Sums as written in Italy; odder forms where their signs stand, whole euros where no sum has cents."""
    forms = [_SPACED_AMOUNT] if _SPACED.search(text) else []
    forms.append(_PLAIN_AMOUNT)
    if _POINT_AMOUNT.search(text):
        forms.append(_ENGLISH_AMOUNT)
    every = re.compile("|".join(forms), re.ASCII) if len(forms) > 1 else _AMOUNT
    found = every.finditer(text)
    first = next(found, None)
    if first:
        return chain((first,), found)
    return re.finditer(_WHOLE_AMOUNT, text, re.ASCII) if _SIGN.search(text) else iter(())


def _close(place: _Place, codes: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Distance and digits of the codes near a number."""
    found = ((_distance(place, start), code) for start, code in codes)
    return [(distance, code) for distance, code in found if distance <= _NEAR]


def _distance(place: _Place, start: int) -> int:
    return start - place.end if start >= place.end else place.start - start - 11


def _cents(match: re.Match[str]) -> int:
    value = next(filter(None, match.groups()))
    digits = int(re.sub(r"\D", "", value, flags=re.ASCII))
    return digits if value[-3:-2] in {",", "."} else digits * 100


def _plain(match: re.Match[str]) -> bool:
    """Whether a date is in figures with its whole year; any other is one only after words that say so."""
    return len(match[3] or "") == 4


def _day(match: re.Match[str]) -> date | None:
    month = int(match[2]) if match[2] else _MONTHS.index(match[4].lower()) + 1
    try:
        return date(2000 + int(match[3] or match[5]) % 100, month, int(match[1]))
    except ValueError:
        return None
