"""The text of a document in; the payment notices printed in it out. Pure.

Anchored on the shape of values, not on labels: real notices draw their labels as outlines, so that only numbers,
codes and sums are left in the text. Labels only help to choose where they are there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from citizen_inbox.obligations.payment_apart import codes_apart, numbers_apart
from citizen_inbox.obligations.payment_days import Day, Label, days_of, labels_of
from citizen_inbox.obligations.payment_digits import RAV_CREDITOR, creditor_holds, number_holds, rav_number
from citizen_inbox.obligations.payment_instruments import CODELINE, RAV
from citizen_inbox.obligations.payment_sums import END, FIRST, MAX_SUMS, Sum, sums_of
from citizen_inbox.phrases import Phrase

MAX_TEXT = 2_000_000
MAX_NUMBERS = 100
MAX_VALUES = 2_000
_GAP = r"(?:[ \t\n\u00a0\u2007\u2009\u202f.]{0,2}|[ \t]{0,2}\r?\n[ \t]{0,8})"
_NUMBER = re.compile(
    rf"([0-3]{FIRST}\d{{3}}){_GAP}(\d{{4}}){_GAP}(\d{{4}}){_GAP}(\d{{4}}){_GAP}(\d{{2}}){END}", re.ASCII
)
_LONG_NUMBER = re.compile(rf"[0-9]\d{{3}}{_GAP}\d{{4}}|RAV", re.ASCII)
"""What every notice number begins with; an old RAV code may stand in other groups."""
_ELEVEN = re.compile(rf"[0-9]{FIRST}\d{{10}}{END}", re.ASCII)
_PERSON = re.compile(
    r"\b[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-EHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]\b", re.ASCII
)
"""Sixteen signs, with the letters that stand for digits where two people would have one code."""
_NUMBER_LABEL = Phrase(
    r"(?:cod(?:ice|\.)?\s*(?:di\s+)?avviso|numero\s+avviso|n\.?\s*avviso|zahlungskodex|plačilnega\s+naloga|"
    r"notice\s+(?:code|number))"
    r"[^\d]{0,30}$",
    re.IGNORECASE,
)
_CREDITOR_LABEL = Phrase(
    r"(?:fiscale\s+(?:dell['’]\s*)?ente(?:\s+creditore)?|ente\s+creditore|der\s+körperschaft|creditor|"
    r"številka\s+upnika)[^\d]{0,40}$",
    re.IGNORECASE,
)
_DEBTOR_LABEL = Phrase(
    r"(?:destinatari\w*|debitore|intestatario|empfänger|prejemnik|debtor|recipient)[^\d]{0,60}$", re.IGNORECASE
)
_AMOUNT_LABEL = Phrase(r"(?:importo|totale|da\s+pagare|betrag|znesek|amount)[^\d]{0,25}$", re.IGNORECASE)
_NAME = Phrase(
    r"(?:ente\s+creditore|körperschaft|upnik)[ \t]*:?[ \t]*\n?[ \t]*([^\n\d:]{3,80})(?:\n|$|  )", re.IGNORECASE
)
_REASON = Phrase(
    r"(?:oggetto(?:\s+del)?\s+pagamento|causale|zahlungsgrund|opis\s+plačila)[ \t]*:?[ \t]*\n?[ \t]*([^\n]{3,140})",
    re.IGNORECASE,
)
_PAYMENT = Phrase(
    r"pago\s?pa\b|avvis[oi]\s+di\s+pagamento|(?:codice|cod\.|numero)\s+avviso|zahlungsmitteilung|plačilni\s+nalog|payment\s+notice",
    re.IGNORECASE,
)
_NOTICE = Phrase(r"\bavvis[oi]\b", re.IGNORECASE)
_NEAR = 90
"""Characters: a creditor code this close to the number is its creditor's, labelled or not."""


@dataclass(frozen=True, slots=True)
class Span:
    """Where one value is printed: characters of the text."""

    name: str
    """"number", "creditor", "amount" or "due"."""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PrintedPayment:
    """One notice number as printed, with what belongs to it."""

    number: str
    holds: bool
    """Whether the check digits hold (and, for auxiliary digit 1, a label says that it is a notice)."""
    labelled: bool
    """Whether the words before it say that it is a notice's number."""
    creditor: str
    """"" when none or more than one could be meant."""
    creditors: tuple[str, ...]
    """Every 11-digit code that stands near the number or at a creditor's label."""
    amount: int | None
    """None when none or more than one could be meant."""
    amounts: tuple[int, ...]
    """Every sum that could be meant, nearest first."""
    due: date | None
    spans: tuple[Span, ...]
    """The number first."""
    rav: bool = False
    slip: bool = False
    """Whether it stands only in the machine line of a postal slip, which is no notice."""
    single: bool = False
    """Whether the paper calls it the single payment."""
    instalment: int = 0
    """Which one the paper calls it, 0 for none."""
    within_days: int = 0
    after_days: int = 0
    """Days from the notification, 0 where none are printed."""


def speaks_of_payment(text: str) -> bool:
    """Whether a text speaks of pagoPA or of a notice to pay."""
    return bool(_PAYMENT.search(text))


def speaks_of_notice(text: str) -> bool:
    """Whether a text calls itself a notice of some kind (avviso), to pay or not."""
    return bool(_NOTICE.search(text))


def creditor_name(text: str) -> str:
    """What stands at the label of the creditor, "" when it is not there."""
    match = _NAME.search(text[:MAX_TEXT])
    name = " ".join(match[1].split()) if match else ""
    return "" if re.match(r"cod|c\.?f\.?\b|destinatari", name, re.IGNORECASE) else name


def payment_reason(text: str) -> str:
    """What stands at the label of the subject (causale), "" when it is not there."""
    match = _REASON.search(text[:MAX_TEXT])
    return " ".join(match[1].split()) if match else ""


def printed_debtor(text: str) -> str:
    """The only fiscal code of a person in the text, "" when there is none or more than one."""
    found = {match[0] for match in islice(_PERSON.finditer(text[:MAX_TEXT]), MAX_VALUES)}
    return found.pop() if len(found) == 1 else ""


def printed_payments(text: str) -> tuple[PrintedPayment, ...]:
    """Every notice number in the text, in order of its first place; a number printed twice is read at all places."""
    text = text[:MAX_TEXT]
    if not _LONG_NUMBER.search(text):
        return ()
    page = _Paper(text)
    numbers = dict.fromkeys(place.number for place in page.places)
    return tuple(page.payment(number) for number in numbers)


def overlong(text: str) -> bool:
    """Whether a text holds more than is looked at: what is beyond would be compared with nothing."""
    return (
        len(text) > MAX_TEXT
        or next(islice(_ELEVEN.finditer(text), MAX_VALUES - 1, None), None) is not None
        or next(islice(_NUMBER.finditer(text), MAX_NUMBERS, None), None) is not None
        or len(sums_of(text)) >= MAX_SUMS
    )


@dataclass(frozen=True, slots=True)
class _Place:
    number: str
    start: int
    end: int
    rav: bool = False
    slip: bool = False


class _Paper:
    """The values of a text and where they stand."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.places = self._find_places()
        taken = [(place.start, place.end) for place in self.places]
        self._sums = sums_of(text)
        self._days = days_of(text) if self.places else []
        self._labels = labels_of(text) if self.places else []
        elevens = [(match.start(), match[0]) for match in islice(_ELEVEN.finditer(text), MAX_VALUES)]
        elevens += [code for code in codes_apart(text) if self._before(code[0], _CREDITOR_LABEL)]
        self._codes = [code for code in sorted(elevens) if not any(start <= code[0] < end for start, end in taken)]

    def _find_places(self) -> list[_Place]:
        lines = [match.span() for match in CODELINE.finditer(self._text)] if "<" in self._text else []
        found = []
        for match in _NUMBER.finditer(self._text):
            slip = any(start <= match.start() < end for start, end in lines)
            found.append(_Place("".join(match.groups()), match.start(), match.end(), slip=slip))
        known = [(place.start, place.end) for place in found]
        found += [_Place(*apart) for apart in numbers_apart(self._text, known)]
        for match in RAV.finditer(self._text) if "RAV" in self._text else ():
            number = rav_number(match[1])
            if number:
                found.append(_Place(number, match.start(1), match.end(1), rav=True))
        return sorted(found, key=lambda place: place.start)[:MAX_NUMBERS]

    def payment(self, number: str) -> PrintedPayment:
        places = [place for place in self.places if place.number == number]
        labelled = any(self._before(place.start, _NUMBER_LABEL) for place in places)
        rav = any(place.rav for place in places)
        creditor, creditors = (RAV_CREDITOR, (RAV_CREDITOR,)) if rav else self._creditors(places)
        amounts = tuple(dict.fromkeys(found.cents for place in places for found in self._sums_at(place)))
        chosen = {self._amount_of(place) for place in places} - {None}
        amount = chosen.pop() if len(chosen) == 1 else None
        called = self._called(places)
        due = self._due(places, counted=bool(called.within or called.after))
        slip = all(place.slip for place in places)
        return PrintedPayment(
            number=number,
            holds=rav or (not slip and number_holds(number) and (number[0] != "1" or labelled)),
            labelled=labelled,
            creditor=creditor,
            creditors=creditors,
            amount=amount,
            amounts=amounts,
            due=due.day if due else None,
            spans=self._spans(places, creditor, amount, due),
            rav=rav,
            slip=slip,
            single=called.single,
            instalment=called.instalment,
            within_days=called.within,
            after_days=called.after,
        )

    def _before(self, position: int, pattern: Phrase) -> bool:
        return bool(pattern.search(self._text[max(0, position - 80) : position]))

    def _spans(self, places: Sequence[_Place], creditor: str, amount: int | None, due: Day | None) -> tuple[Span, ...]:
        """Of each value the place nearest to the number's first."""
        first = places[0]
        codes = [(start, start + 11) for start, code in self._codes if code == creditor]
        sums = [(found.start, found.end) for place in places for found in self._sums_at(place) if found.cents == amount]
        spans = [Span("number", first.start, first.end)]
        for name, found in (("creditor", codes), ("amount", sums), ("due", [(due.start, due.end)] if due else [])):
            if found:
                spans.append(Span(name, *min(found, key=lambda span: abs(span[0] - first.start))))
        return tuple(spans)

    def _creditors(self, places: Sequence[_Place]) -> tuple[str, tuple[str, ...]]:
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
        """From the end of the number before to the start of the number after, on its page when that has sums."""
        start = max((other.end for other in self.places if other.end <= place.start), default=0)
        end = min((other.start for other in self.places if other.start >= place.end), default=len(self._text))
        page_start = max(start, self._text.rfind("\f", 0, place.start) + 1)
        page_end = self._text.find("\f", place.end)
        page_end = end if page_end < 0 else min(end, page_end)
        if any(page_start <= found.start and found.end <= page_end for found in self._sums):
            return page_start, page_end
        return start, end

    def _sums_at(self, place: _Place) -> list[Sum]:
        """The last sum before the number and the first one after it."""
        start, end = self._reach(place)
        before = [found for found in self._sums if start <= found.start and found.end <= place.start][-1:]
        after = [found for found in self._sums if place.end <= found.start < end][:1]
        return before + after

    def _amount_of(self, place: _Place) -> int | None:
        """The sum meant at this place: on the number's line, else the only one, else by the order of the page."""
        start, end = self._reach(place)
        line_start = self._text.rfind("\n", 0, place.start) + 1
        line_end = self._text.find("\n", place.end)
        last = min(end, line_end if line_end >= 0 else end)
        line = {found.cents for found in self._sums if max(start, line_start) <= found.start and found.end <= last}
        if len(line) == 1:
            return line.pop()
        candidates = list(dict.fromkeys(found.cents for found in self._sums_at(place)))
        if len(candidates) < 2:
            return candidates[0] if candidates else None
        labelled = {
            found.cents
            for found in self._sums
            if found.cents in candidates and start <= found.start < end and self._before(found.start, _AMOUNT_LABEL)
        }
        if len(labelled) == 1:
            return labelled.pop()
        return candidates[1] if self._sums_follow else candidates[0] if self._sums_lead else None

    @property
    def _sums_follow(self) -> bool:
        """Whether the page writes the number first and its sum after: no sum stands before the first number."""
        return bool(self.places) and not any(found.start < self.places[0].start for found in self._sums)

    @property
    def _sums_lead(self) -> bool:
        """Whether the page writes the sum first: none stands after the last number, or each number appears twice."""
        last = self.places[-1].end
        numbers = [place.number for place in self.places]
        return not any(found.start > last for found in self._sums) or len(numbers) > len(set(numbers))

    def _called(self, places: Sequence[_Place]) -> Label:
        """What the nearest words before the number call the sum, joined from its line; else those after it."""
        for place in places:
            start, end = self._reach(place)
            before = [label for label in self._labels if start <= label.start < place.start]
            after = [label for label in self._labels if place.end <= label.start < end]
            own = (
                before[-3:] if before else [] if self._labels[:1] and self._labels[0].start < place.start else after[:1]
            )
            if own:
                near = [label for label in own if abs(label.start - own[-1].start) <= _SAME_LABEL]
                return Label(
                    start=own[-1].start,
                    within=near[-1].within or max(label.within for label in near),
                    after=near[-1].after or max(label.after for label in near),
                    single=any(label.single for label in near),
                    instalment=next((label.instalment for label in reversed(near) if label.instalment), 0),
                )
        return Label(0)

    def _due(self, places: Sequence[_Place], *, counted: bool) -> Day | None:
        """Its own day by the words before it; without such words in the whole text, a date beside its sum."""
        due = [day for day in self._days if day.labelled]
        beside = [] if due else [day for day in self._days if day.plain and self._beside_sum(day)]
        for place in places:
            start, end = self._reach(place)
            own = [day for day in due or beside if start <= day.start < place.start]
            own = own[-1:] or [day for day in due or beside if place.end <= day.start < end][:1]
            if own:
                return own[0]
        alone = due or beside
        return alone[0] if len({day.day for day in alone}) == 1 and not counted else None

    def _beside_sum(self, day: Day) -> bool:
        return any(abs(day.start - found.end) <= 25 or abs(found.start - day.start) <= 25 for found in self._sums)


_SAME_LABEL = 60
"""Characters: "RATA UNICA entro 5 giorni" and "dal 6° al 60° giorno" are each one label, two words of it or not."""


def _close(place: _Place, codes: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """Distance and digits of the codes near a number."""
    found = ((_distance(place, start), code) for start, code in codes)
    return [(distance, code) for distance, code in found if distance <= _NEAR]


def _distance(place: _Place, start: int) -> int:
    return start - place.end if start >= place.end else place.start - start - 11
