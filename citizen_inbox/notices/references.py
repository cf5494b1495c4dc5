"""Texts in; the numbers and dates by which an office knows its act, as written, out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from citizen_inbox.documents.segnatura import Segnatura, read_segnatura
from citizen_inbox.notices.iun import find_iuns
from citizen_inbox.notices.notice import Clues
from citizen_inbox.notices.words import texts
from citizen_inbox.phrases import Phrase, plain_letters

VALUE_LIMIT = 80
TITLE_LIMIT = 160
_XML_LIMIT = 1_000_000

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
    r"(?: esecutivo)?|ordinanza[ -]+ingiunzione|intimazione(?: di pagamento)?|preavviso di (?:fermo|ipoteca)"
    r"(?: amministrativo)?|decreto ingiuntivo|comunicazione(?: di irregolarit[aà])?|provvedimento|atto|pratica"
)
_SINCE = r"(?:del|in data|emess[oa] il)"
_TAX_PERIOD = r"(?:d['’]imposta|di imposta|di riferimento)"
_ROLL = r"cartella(?: di pagamento| esattoriale)?"

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
}
_PATTERNS = {name: Phrase(pattern, re.IGNORECASE) for name, pattern in SOURCES.items()}


def find_references(clues: Clues, names: tuple[str, ...]) -> dict[str, str]:
    """The first value of each of these references, subject first, then body, then documents; untrusted plain text.

    Names: "iun", "act", "act_date", "roll_bill" (cartella), "plate", "protocol", "protocol_date", "tax_year",
    "case" (R.G.).
    """
    searched = clues.once("searched", _searched)
    found: dict[str, str] = {}
    for name, pattern in _PATTERNS.items():
        if name.removesuffix("_before") not in names:
            continue
        value = next((match[1] for text, plain in searched if (match := pattern.search(text, plain))), "")
        if value:
            found.setdefault(name.removesuffix("_before"), clean(value, VALUE_LIMIT))
    if "iun" in names:
        iun = next((iun for text, _ in searched for iun in find_iuns(text)), "")
        return {"iun": iun, **found} if iun else found
    return found


def _searched(clues: Clues) -> tuple[tuple[str, str], ...]:
    """The subject and every text with single blanks, each beside its `plain_letters`."""
    flat = (" ".join(text.split()) for text in (clues.subject, *texts(clues)))
    return tuple((text, plain_letters(text)) for text in flat)


def protocol_of(clues: Clues) -> Mapping[str, str]:
    """Number and date of registration declared by a segnatura.xml, {} when there is none."""
    signed = segnatura_of(clues)
    if signed is None or not signed.protocol_number:
        return {}
    found = {"protocol": signed.protocol_number, "protocol_date": signed.protocol_date}
    return {name: clean(value, VALUE_LIMIT) for name, value in found.items() if value}


def segnatura_of(clues: Clues) -> Segnatura | None:
    """The first protocol file among the attachments."""
    return clues.once("segnatura", lambda known: next(_segnature(known), None))


def _segnature(clues: Clues) -> Iterator[Segnatura]:
    for document in clues.documents:
        for found in document.walk():
            if found.untrusted_name.lower().endswith(".xml") and 0 < len(found.content) < _XML_LIMIT:
                signed = read_segnatura(found.content)
                if signed is not None:
                    yield signed


def clean(untrusted: str, limit: int) -> str:
    """One line without invisible or direction-changing characters, cut at `limit`."""
    shown = "".join(" " if sign.isspace() else sign for sign in untrusted)
    shown = "".join(sign for sign in shown if unicodedata.category(sign)[0] != "C")
    shown = " ".join(shown.split())
    return shown if len(shown) <= limit else shown[: limit - 1].rstrip() + "…"
