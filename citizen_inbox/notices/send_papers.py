"""Documents and subjects of SEND in; which attestation or message about the service they are, out.

Sources: titles and subjects of the published templates of SEND; names of its files as the portal gives them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from citizen_inbox.documents.document import Document
from citizen_inbox.notices.iun import IUN, find_iuns
from citizen_inbox.notices.passages import TEXT_LIMIT
from citizen_inbox.phrases import fold, phrase

SERVICE = (
    ("send - conferma la tua pec", "send-service-code"),
    ("send - domicilio digitale pec confermato", "send-service-confirmed"),
    ("send - la pec che hai inserito non e valida", "send-service-invalid"),
)
"""Beginnings of folded subjects about SEND itself, with the reason that explains each."""
DOCUMENTS_SUBJECT = re.compile(
    rf"(?:POSTA CERTIFICATA:\s*)?SEND - Documenti relativi alla notifica\b.{{0,20}}?({IUN.pattern})\s*", re.IGNORECASE
)
_TITLES = (
    (r"\bnotifica presa in carico\b", "ack"),
    (r"\bmancato recapito digitale\b", "failed"),
    (r"\bavvenuto accesso\b", "access"),
    (r"\bdeposito avviso di avvenuta ricezione\b", "deposited"),
    (r"\bmalfunzionamento e ripristino\b", "outage"),
    (r"\bmancata ricezione esiti\b", "abroad"),
    (r"\bmessa a disposizione dell'esito analogico\b", "paper"),
    (r"\bnotifica digitale\b", "delivered"),
)
_ATTESTS = r"\battestazione opponibile a terzi\b|\bdichiarazione (?:di )?(?:data di )?messa a disposizione\b"
_CANCELLED = r"\bdichiarazione (?:di )?annullamento (?:della )?notifica\b"
_CATEGORIES = {
    "SENDER_ACK": "ack",
    "DIGITAL_DELIVERY": "digital",
    "DIGITAL_DELIVERY_FAILURE": "failed",
    "RECIPIENT_ACCESS": "access",
    "ANALOG_DELIVERY": "paper",
    "ANALOG_FAILURE_DELIVERY": "deposited",
    "NOTIFICATION_CANCELLED": "cancelled",
}
_PORTAL_NAME = re.compile(
    r"([A-Z]{4})([A-Z]{4})([A-Z]{4})(\d{6})([A-Z])([0-9A-Z])_(?:([A-Z_]{3,40})_)?PN[A-Z0-9]+\w*\.\w{3}"
)
_FACT_NAME = re.compile(r"pn_(?:external_)?legal_facts-[0-9a-f]{32}\.(?:pdf|xml|eml)")
_ON = re.compile(r"\bin\s+data\s+(\d{2}/\d{2}/\d{4}(?:\s+(?:alle\s+ore\s+)?\d{2}:\d{2})?)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Attestation:
    """One statement that SEND makes about a notification. As written by whoever made the file."""

    document: Document
    what: str
    """ack, delivered, failed (the AMR), digital (one of these two), access, deposited, paper, abroad, cancelled,
    outage, or "other"."""
    iun: str
    on: tuple[int, int] | None
    """Where in the document's text its key date stands."""


def service_message(subject: str) -> str:
    """The reason that explains a message about SEND itself, which notifies nothing; "" for any other subject."""
    return next((code for start, code in SERVICE if subject.startswith(start)), "")


def find_attestation(documents: tuple[Document, ...]) -> Attestation | None:
    """The first document that is an attestation by its title, else by the name that SEND gives it."""
    walked = [document for top in documents for document in top.walk()]
    read = [_read(document) for document in walked]
    titled = (found for found in read if found and found.what not in {"other", "digital"})
    return next(titled, None) or next((found for found in read if found), None)


def _read(document: Document) -> Attestation | None:
    named = _PORTAL_NAME.fullmatch(document.untrusted_name)
    what = _by_title(document.text) or (_CATEGORIES.get(named[7] or "", "other") if named else "")
    if not what and _FACT_NAME.fullmatch(document.untrusted_name.lower()):
        what = "other"
    if not what:
        return None
    text = document.text[:TEXT_LIMIT]
    iun = next(iter(find_iuns(text)), "") or ("-".join(named.groups()[:6]) if named else "")
    on = _ON.search(text)
    return Attestation(document, what, iun, on.span(1) if on else None)


def _by_title(text: str) -> str:
    head = fold(text[:2_000])
    if phrase(_CANCELLED).search(head):
        return "cancelled"
    if not phrase(_ATTESTS).search(head):
        return ""
    return next((what for pattern, what in _TITLES if phrase(pattern).search(head)), "other")
