"""Documents of a mail in; what the notice of receipt of SEND (avviso di avvenuta ricezione, AAR) says out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from citizen_inbox.documents.document import Document
from citizen_inbox.notices.iun import AarLink, find_iuns, read_aar_link
from citizen_inbox.notices.passages import TEXT_LIMIT
from citizen_inbox.notices.references import TITLE_LIMIT, clean
from citizen_inbox.phrases import fold

AAR_NAME = re.compile(r"pn_aar-[0-9a-f]{32}\.pdf")
_TITLES = ("avviso di avvenuta ricezione", "empfangsbestatigung")
_SENT_BY = re.compile(
    r"comunicazione a valore legale da\s+(.{1,200}?)\s+con oggetto:?\s+(.{1,300}?)"
    r"(?=\s+(?:Accedi|Consulta|Opzione)\b|$)",
    re.IGNORECASE,
)
_FISCAL_CODE = re.compile(r"\b(?:Codice fiscale|Steuernummer):?\s*([A-Z]{6}[0-9A-Z]{10}|\d{11})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Aar:
    """One notice of receipt. Everything in it is as written by whoever made the file."""

    document: Document
    named: bool
    """The file has the name that SEND gives it."""
    iun: str
    fiscal_code: str
    sender: str
    about: str
    """The subject of the notification ("con oggetto")."""
    link: AarLink | None
    """The drawn code, read off line."""


def find_aar(documents: tuple[Document, ...]) -> Aar | None:
    """The first document that is an AAR by its name or by its title and an IUN."""
    for top in documents:
        for document in top.walk():
            named = bool(AAR_NAME.fullmatch(document.untrusted_name.lower()))
            text = document.text[:TEXT_LIMIT]
            titled = any(title in fold(text[:4_000]) for title in _TITLES) and bool(find_iuns(text))
            if named or titled:
                return _read(document, text, named=named)
    return None


def find_fiscal_code(text: str) -> str:
    """The first fiscal code that follows "Codice fiscale" or "Steuernummer", upper case; "" when there is none."""
    match = _FISCAL_CODE.search(text[:TEXT_LIMIT])
    return match[1].upper() if match else ""


def _read(document: Document, text: str, *, named: bool) -> Aar:
    flat = " ".join(text.split())
    sent = _SENT_BY.search(flat)
    links = (read_aar_link(code.text) for code in document.codes if code.form == "qr")
    return Aar(
        document=document,
        named=named,
        iun=next(iter(find_iuns(text)), ""),
        fiscal_code=find_fiscal_code(flat),
        sender=clean(sent[1], TITLE_LIMIT) if sent else "",
        about=clean(sent[2], TITLE_LIMIT).rstrip(". ") if sent else "",
        link=next((link for link in links if link), None),
    )
