"""Texts in; the numbers, dates and names by which an office knows its act, as written and with their place, out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import islice

from citizen_inbox.notices.iun import IUN, control_letter_holds
from citizen_inbox.notices.notice import Clues, Found, Reason
from citizen_inbox.notices.passages import Passage, passages
from citizen_inbox.phrases import Phrase
from citizen_inbox.spot import Spot

VALUE_LIMIT = 80
TITLE_LIMIT = 160
_HITS_LIMIT = 40
"""Matches looked at in one text: the same number is repeated often, another one seldom."""

_MONTH = (
    r"(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|"
    r"gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)"
)
DATE = rf"(?:\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}°? {_MONTH} \d{{4}})"
_NUMBER_MARK = r"(?:\s*(?:n\.?\s?[r°ro]?\.?|n°|numero|num\.?|prot\.?)\s*:?)"
_GAP = r"(?:\s(?!n[.°r\s]|num|prot)[\w'’]{2,20}){0,6}?"
_LONG_NUMBER = r"\d{3}(?:[ /-]?\d){9,17}(?![\d/])"
"""Bills and debit notices are numbered in up to 20 digits, printed in groups."""
_NUMBER = rf"({_LONG_NUMBER}|(?:[A-Z]{{1,5}}[-/.]){{0,3}}[A-Z]{{0,4}}\d[\w./-]{{0,40}}\w|\d)"
_ACT_NAMES = (
    r"verbale(?: di (?:accertamento|contestazione|violazione|infrazione)(?: (?:di )?(?:violazione|infrazione))?)?|"
    r"violazione|sanzione|accertamento(?: esecutivo)?|avviso di (?:accertamento|liquidazione|rettifica|addebito)"
    r"(?: esecutivo)?|ordinanza[ -]+ingiunzione|intimazione(?: di pagamento)?|"
    r"preavviso di (?:iscrizione (?:di )?)?(?:fermo|ipoteca(?:ria)?)"
    r"(?: amministrativo)?|decreto ingiuntivo|comunicazione(?: di irregolarit[aà])?|provvedimento|atto|pratica"
)
_SINCE = r"(?:del|in data|emess[oa] il)"
_TAX_PERIOD = r"(?:d['’]imposta|di imposta|di riferimento)"
_ROLL = r"cartella(?: di pagamento| esattoriale)?"
_BIS = r"(?:[ -]?(?:bis|ter|quater|quinquies))?"
_COMMAS = rf"(?:,?\s(?:c\.|co\.|comm[ai])\s?\d{{1,2}}{_BIS})?"
_NOT_OF_TRIAL = r"(?!126\b|19[4-9]\b|20\d\b|21\d\b|38\d\b)"
"""Articles of the road code about who pays, appeals and answers: not what somebody broke."""
_STREET = (
    r"(?:via|viale|v\.le|piazza|piazzale|p\.zza|corso|c\.so|largo|vicolo|strada|lungo\w{3,8}|località|loc\.|s\.s\.|"
    r"s\.p\.|autostrada|tangenziale|raccordo)"
)
_HOUR = r"(?:alle\s)?(?:ore|h\.?)\s\d{1,2}[:.,]\d{2}"
_TOTAL = (
    r"(?:totale(?:\s(?:complessivo|generale|documento|dovuto|da\s(?:pagare|versare)))?|"
    r"(?:importo|somma|ammontare)\s(?:total[ei]|complessiv[oa]|dovut[oa]|richiest[oa]|da\s(?:pagare|versare))"
    r"(?:\s(?:dovut[oa]|da\s(?:pagare|versare)))?|netto\sda\spagare|(?:a|di)\s(?:versare|pagare)|somma\sdi)"
)

SOURCES = {
    "roll_bill": rf"\b{_ROLL}{_NUMBER_MARK}?\s*({_LONG_NUMBER})",
    "act": rf"\b(?:{_ACT_NAMES}){_GAP}{_NUMBER_MARK}\s*{_NUMBER}",
    "act_date": rf"\b(?:{_ACT_NAMES}|{_ROLL}){_GAP}(?:{_NUMBER_MARK}\s*[\w./ -]{{1,40}}?)?,?\s+{_SINCE}\s+({DATE})",
    "plate": r"\btarga(?:to|ta)?\s*(?:n\.?|:)?\s*([A-Z]{2}\s?\d{3}\s?[A-Z]{2})\b",
    "protocol": rf"\bprot(?:ocollo)?\.?(?:\s(?:gen(?:erale)?|interno|uscita)\.?)?{_NUMBER_MARK}?\s*:?\s*{_NUMBER}",
    "protocol_date": rf"\bprot(?:ocollo)?\.?[^\n]{{1,30}}?\s{_SINCE}\s+({DATE})",
    "tax_year": rf"\b(?:anno|annualit[aà]|periodo)(?:\s{_TAX_PERIOD})?\s*:?\s*((?:19|20)\d\d)\b",
    "case": r"\bR\.?\s?G\.?(?:\s?[A-Z]\.?){0,2}(?:\s*(?:n\.?|nr\.?|n°)|\s*:)*\s*(\d{1,6}\s?/\s?\d{1,6})\b",
    "case_before": r"\b(\d{1,6}\s?/\s?\d{1,6})\s+R\.?\s?G\.?(?![\w])",
    "article": rf"\bart(?:icolo|\.)?\s?({_NOT_OF_TRIAL}\d{{1,3}}{_BIS}{_COMMAS})\s(?:del(?:lo)?\s)?"
    r"(?:codice\sdella\sstrada|c\.?d\.?s\b|d\.?\s?lgs\.?\s(?:n\.\s?)?285)",
    "violation_date": rf"\b(?:il\sgiorno|in\sdata|il)\s({DATE}),?\s{_HOUR}",
    "violation_place": rf"\b{_HOUR},?\s(?:circa,?\s)?(?:in|presso|lungo|sulla?|nella)\s({_STREET}\s[^,;:()]{{2,60}}?)"
    r"(?=[,;:(]|\.\s|\s-\s|\s(?:il|la|un|veniva|con|del\scomune)\s)",
    "amount": rf"\b{_TOTAL}\b[^\d;|]{{0,30}}?((?:\d{{1,3}}(?:\.\d{{3}}){{1,3}}|\d{{1,9}}),\d{{2}})(?![\d%])",
}
_PATTERNS = {name: Phrase(pattern, re.IGNORECASE) for name, pattern in SOURCES.items()}
_MOST = {"iun": 4, "roll_bill": 6, "plate": 3, "tax_year": 4, "article": 4, "amount": 6}
"""How many different values of a name are kept; the first one alone where none is given."""


def find_references(clues: Clues, names: Iterable[str]) -> tuple[Found, ...]:
    """Different values of each of these names, subject first, then body, then documents; untrusted plain text.

    Names: "iun", "act", "act_date", "roll_bill" (cartella), "plate", "protocol", "protocol_date", "tax_year",
    "case" (R.G.), "article", "violation_date", "violation_place", "amount" (of a labelled total).
    """
    wanted = frozenset(names)
    searched = passages(clues)
    found: list[Found] = list(_iuns(searched)) if "iun" in wanted else []
    for source, pattern in _PATTERNS.items():
        name = source.removesuffix("_before")
        if name in wanted and not (source != name and any(one.name == name for one in found)):
            found += _values(name, pattern, searched)
    return tuple(found)


def first_values(found: Iterable[Found]) -> dict[str, str]:
    """The first value of each name, in the order of their coming."""
    values: dict[str, str] = {}
    for one in found:
        values.setdefault(one.name, one.value)
    return values


def value_of(found: Iterable[Found], name: str) -> str:
    """The first value of a name, "" when there is none."""
    return next((one.value for one in found if one.name == name), "")


def _values(name: str, pattern: Phrase, searched: tuple[Passage, ...]) -> Iterator[Found]:
    most = _MOST.get(name, 1)
    seen: set[str] = set()
    for passage in searched:
        if not passage.numbered:
            continue
        for match in islice(pattern.finditer(passage.flat, passage.plain), _HITS_LIMIT):
            value = clean(match[1], VALUE_LIMIT)
            bare = "".join(sign for sign in value.casefold() if sign.isalnum())
            if not value or bare in seen:
                continue
            seen.add(bare)
            yield Found(name, value, passage.spot(*match.span(1)))
            if len(seen) == most:
                return


def _iuns(searched: tuple[Passage, ...]) -> Iterator[Found]:
    """Every IUN named, with a note where the control letter is not the one that SEND would write."""
    seen: set[str] = set()
    for passage in searched:
        for match in IUN.finditer(passage.flat):
            iun = match.group()
            if iun not in seen and len(seen) < _MOST["iun"]:
                seen.add(iun)
                notes = () if control_letter_holds(iun) else (Reason("iun-control", {"iun": iun}),)
                yield Found("iun", iun, passage.spot(*match.span()), notes)


def place_of(clues: Clues, value: str, first: str = "") -> Spot | None:
    """Where a value known from elsewhere stands as a whole word; the document `first` is looked at before the others.

    None when it stands in no text.
    """
    words = " ".join(value.split())
    if not words:
        return None
    whole = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
    for passage in sorted(passages(clues), key=lambda one: one.document != first):
        match = whole.search(passage.flat) if words in passage.flat else None
        if match:
            return passage.spot(*match.span())
    return None


def clean(untrusted: str, limit: int) -> str:
    """One line without invisible or direction-changing characters, cut at `limit`."""
    shown = "".join(" " if sign.isspace() else sign for sign in untrusted)
    shown = "".join(sign for sign in shown if unicodedata.category(sign)[0] != "C")
    shown = " ".join(shown.split())
    return shown if len(shown) <= limit else shown[: limit - 1].rstrip() + "…"
