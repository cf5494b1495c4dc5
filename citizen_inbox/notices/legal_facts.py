"""A file from SEND in, attached or downloaded; what it is, which notification it names and its date, out.

Nothing here verifies the file: what it says is information, shown as such. Sources: titles of the published templates
of SEND; names of its files as the portal gives them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from citizen_inbox.documents.document import Document
from citizen_inbox.notices.aar import find_aar
from citizen_inbox.notices.iun import find_iuns
from citizen_inbox.notices.passages import TEXT_LIMIT
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.phrases import fold, phrase


class Role(StrEnum):
    """What a file is to a notification; the values of the column `filed.role`."""

    ACT = "act"
    AAR = "aar"
    ATTESTATION = "attestation"
    PAYMENT = "payment"
    OTHER = "other"


class Fact(StrEnum):
    """Categories of attestations, as SEND's interface names them, the failed delivery told apart."""

    SENDER_ACK = "SENDER_ACK"
    DIGITAL_DELIVERY = "DIGITAL_DELIVERY"
    DIGITAL_FAILURE = "DIGITAL_FAILURE"
    """The notice of failed delivery (avviso di mancato recapito, AMR)."""
    RECIPIENT_ACCESS = "RECIPIENT_ACCESS"
    PEC_RECEIPT = "PEC_RECEIPT"
    ANALOG_DELIVERY = "ANALOG_DELIVERY"
    ANALOG_FAILURE_DELIVERY = "ANALOG_FAILURE_DELIVERY"
    NOTIFICATION_CANCELLED = "NOTIFICATION_CANCELLED"
    MALFUNCTION = "MALFUNCTION"
    ABROAD_UNANSWERED = "ABROAD_UNANSWERED"
    """Nothing was heard of a delivery abroad."""
    ANALOG_OUTCOME = "ANALOG_OUTCOME"
    """When the outcome of the delivery on paper was made available."""


F24 = "F24"
"""What `SendFile.about` says of a payment form that is no pagoPA notice."""


@dataclass(frozen=True, slots=True)
class SendFile:
    """One file, as far as its name and its text tell."""

    role: Role
    about: str
    """A value of `Fact` for an attestation, F24 for such a form, "" otherwise."""
    iuns: tuple[str, ...]
    """Every notification that its name, its text or its drawn code names, in that order."""
    at: datetime | None
    """The instant that an attestation gives (Europe/Rome), None without one."""
    on: tuple[int, int] | None = None
    """Where in the document's text that instant is written; of one whose sentence is not known, the first date."""
    titled: bool = False
    """Whether its title says what it attests; a name leaves open whether a digital delivery succeeded."""

    @property
    def kept(self) -> str:
        """`about` with the instant behind it, as it is kept beside the file."""
        return f"{self.about} {self.at.isoformat()}" if self.at else self.about

    def names_another(self, iun: str) -> bool:
        """Whether it names notifications, and not this one."""
        return bool(self.iuns) and iun not in self.iuns


_PORTAL_NAME = re.compile(
    r"([A-Z]{4})([A-Z]{4})([A-Z]{4})(\d{6})([A-Z])([0-9A-Z])_(?:([A-Z_]+)_)?(PN[A-Za-z0-9]+)"
    r"(?: ?\(\d{1,3}\))?\.(?:pdf|xml|eml|bin)",
)
"""What the portal calls a download: IUN without hyphens, category when known, storage key; "(1)" by a browser."""
_PREFIXES = (
    ("PNAAR", Role.AAR, ""),
    ("PNNOTIFICATIONATTACHMENTS", Role.ACT, ""),
    ("PNF24", Role.PAYMENT, F24),
    ("PNEXTERNALLEGALFACTS", Role.ATTESTATION, Fact.PEC_RECEIPT),
    ("PNLEGALFACTS", Role.ATTESTATION, ""),
)
"""Beginnings of storage keys, their signs left out."""
_THIRD = r"attestazione opponibile a (?:i )?terzi ?:? ?"
_TITLES = (
    (rf"{_THIRD}notifica presa in carico\b", Fact.SENDER_ACK),
    (rf"{_THIRD}mancato recapito digitale\b", Fact.DIGITAL_FAILURE),
    (rf"{_THIRD}notifica digitale\b", Fact.DIGITAL_DELIVERY),
    (rf"{_THIRD}avvenuto accesso\b", Fact.RECIPIENT_ACCESS),
    (rf"{_THIRD}malfunzionamento\b", Fact.MALFUNCTION),
    (rf"{_THIRD}mancata ricezione esiti\b", Fact.ABROAD_UNANSWERED),
    (r"\bdeposito (?:di )?avviso (?:di )?avvenuta ricezione\b", Fact.ANALOG_FAILURE_DELIVERY),
    (r"\bdichiarazione (?:di )?annullamento (?:della )?notifica\b", Fact.NOTIFICATION_CANCELLED),
    (r"\bdichiarazione (?:di )?(?:data di )?messa a disposizione\b", Fact.ANALOG_OUTCOME),
    (_THIRD, ""),
)
"""Titles in folded text; the last is that of an attestation whose subject is not known."""
_CATEGORIES = {
    **{fact.value: fact for fact in Fact},
    "DIGITAL_DELIVERY_FAILURE": Fact.DIGITAL_FAILURE,
}
_HEAD = 4_000
_DATE = r"(\d{2}/\d{2}/\d{4})(?:,? (?:alle )?(?:ore )?(\d{2}:\d{2}))?"
_NEAR = r"[^.]{0,220}?"
_DATES = {
    Fact.SENDER_ACK: (rf"in data {_DATE}{_NEAR}soggetto mittente",),
    Fact.DIGITAL_DELIVERY: (rf"consegnat[oa] in data {_DATE}",),
    Fact.DIGITAL_FAILURE: (
        rf"in data {_DATE}{_NEAR}reso disponibile l'avviso di mancato recapito",
        rf"avviso di mancato recapito{_NEAR}in data {_DATE}",
    ),
    Fact.RECIPIENT_ACCESS: (rf"in data {_DATE}{_NEAR}avuto accesso",),
    Fact.ANALOG_FAILURE_DELIVERY: (rf"in data {_DATE}",),
    Fact.ANALOG_DELIVERY: (rf"in data {_DATE}",),
    Fact.NOTIFICATION_CANCELLED: (rf"annullata{_NEAR}in data {_DATE}",),
    Fact.MALFUNCTION: (rf"sino alla data (?:del )?{_DATE}",),
}
"""Where each attestation states the instant that counts, in folded text; the first that is found."""
_ANY_DATE = rf"in data {_DATE}"


def read_kept(about: str) -> tuple[str, datetime | None]:
    """What `SendFile.kept` says: category and instant (aware), None without one."""
    category, _, written = about.partition(" ")
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        return category, None
    return category, at if at.tzinfo else None


def recognise_file(document: Document) -> SendFile:
    """What a file from SEND is, by its name and by its title; ROLE.OTHER when neither tells. Pure, total."""
    named = _PORTAL_NAME.fullmatch(document.untrusted_name)
    role, about, titled = _told(document, named)
    aar = find_aar((document,))
    if role is Role.OTHER and aar is not None:
        role = Role.AAR
    text = document.text[:TEXT_LIMIT]
    iuns = [f"{named[1]}-{named[2]}-{named[3]}-{named[4]}-{named[5]}-{named[6]}"] if named else []
    iuns += find_iuns(text)
    if aar is not None and aar.link is not None and aar.link.iun:
        iuns.append(aar.link.iun)
    at, on = _instant(text, about) if role is Role.ATTESTATION else (None, None)
    return SendFile(role, about, tuple(dict.fromkeys(iuns)), at, on, titled)


def find_attestation(documents: tuple[Document, ...]) -> tuple[Document, SendFile] | None:
    """The first document that is an attestation by its title, else by the name that SEND gives it."""
    named: Document | None = None
    for document in (one for top in documents for one in top.walk()):
        role, _, titled = _told(document, _PORTAL_NAME.fullmatch(document.untrusted_name))
        if titled:
            return document, recognise_file(document)
        if role is Role.ATTESTATION and named is None:
            named = document
    return (named, recognise_file(named)) if named else None


def _told(document: Document, portal: re.Match[str] | None) -> tuple[Role, str, bool]:
    """Role and `SendFile.about` by the title, else by the name, and whether a title said what is attested."""
    role, about = _by_name(document.untrusted_name, portal)
    head = fold(document.text[:_HEAD])
    fact = next((fact for title, fact in _TITLES if phrase(title).search(head)), None)
    if fact:
        return Role.ATTESTATION, fact, True
    return (role, about, False) if fact is None else (Role.ATTESTATION, about, False)


def _by_name(untrusted_name: str, portal: re.Match[str] | None) -> tuple[Role, str]:
    category = _CATEGORIES.get(portal[7] or "") if portal else None
    if category:
        return Role.ATTESTATION, category
    key = portal[8] if portal else untrusted_name
    plain = "".join(sign for sign in key.upper() if sign.isalnum())
    return next(((role, about) for prefix, role, about in _PREFIXES if plain.startswith(prefix)), (Role.OTHER, ""))


def _instant(text: str, about: str) -> tuple[datetime | None, tuple[int, int] | None]:
    """The date that counts, in Europe/Rome (a day without an hour is its midnight), and where it is written."""
    folded = fold(text)
    for pattern in _DATES.get(Fact(about), ()) if about else ():
        for found in re.finditer(pattern, folded):
            try:
                at = datetime.strptime(f"{found[1]} {found[2] or '00:00'}", "%d/%m/%Y %H:%M").replace(tzinfo=ROME)
            except ValueError:
                continue
            return at, _written(text, folded, found)
    first = re.search(_ANY_DATE, folded)
    return None, _written(text, folded, first) if first else None


def _written(text: str, folded: str, found: re.Match[str]) -> tuple[int, int] | None:
    """Where a date of the folded text stands in the text: folding keeps digits and their order, not their places."""
    hour = rf"(?:,?\s+(?:alle\s+)?(?:ore\s+)?{found[2]})?" if found[2] else ""
    places = [one.span() for one in re.finditer(re.escape(found[1]) + hour, text, re.IGNORECASE)]
    before = folded.count(found[1], 0, found.start(1))
    return places[before] if before < len(places) else None
