"""A file that a person downloaded from SEND in; what it is, which notification it names and its date, out.

Nothing here verifies the file: what it says is information, shown as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from citizen_inbox.documents.document import Document
from citizen_inbox.notices.aar import find_aar
from citizen_inbox.notices.iun import find_iuns
from citizen_inbox.notices.passages import TEXT_LIMIT
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.phrases import fold


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
_THIRD = r"attestazione opponibile a (?:i )?terzi ?: ?"
_TITLES = (
    (re.compile(rf"{_THIRD}notifica presa in carico"), Fact.SENDER_ACK),
    (re.compile(rf"{_THIRD}mancato recapito digitale"), Fact.DIGITAL_FAILURE),
    (re.compile(rf"{_THIRD}notifica digitale"), Fact.DIGITAL_DELIVERY),
    (re.compile(rf"{_THIRD}avvenuto accesso"), Fact.RECIPIENT_ACCESS),
    (re.compile(rf"{_THIRD}malfunzionamento"), Fact.MALFUNCTION),
    (re.compile(r"deposito (?:di )?avviso (?:di )?avvenuta ricezione"), Fact.ANALOG_FAILURE_DELIVERY),
    (re.compile(r"dichiarazione (?:di )?annullamento notifica"), Fact.NOTIFICATION_CANCELLED),
)
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


def read_kept(about: str) -> tuple[str, datetime | None]:
    """What `SendFile.kept` says: category and instant (aware), None without one."""
    category, _, written = about.partition(" ")
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        return category, None
    return category, at if at.tzinfo else None


def recognise_file(document: Document) -> SendFile:
    """What a downloaded file is, by its name and by its title; ROLE.OTHER when neither tells. Pure, total."""
    named = _PORTAL_NAME.fullmatch(document.untrusted_name)
    text = document.text[:TEXT_LIMIT]
    folded = fold(text)
    aar = find_aar((document,))
    role, about = _by_name(document.untrusted_name, named)
    fact = next((fact for title, fact in _TITLES if title.search(folded[:_HEAD])), None)
    if fact is not None:
        role, about = Role.ATTESTATION, fact
    elif role is Role.OTHER and aar is not None:
        role = Role.AAR
    iuns = [f"{named[1]}-{named[2]}-{named[3]}-{named[4]}-{named[5]}-{named[6]}"] if named else []
    iuns += find_iuns(text)
    if aar is not None and aar.link is not None and aar.link.iun:
        iuns.append(aar.link.iun)
    return SendFile(role, about, tuple(dict.fromkeys(iuns)), _instant(folded, about))


def _by_name(untrusted_name: str, portal: re.Match[str] | None) -> tuple[Role, str]:
    key = portal[8] if portal else untrusted_name
    plain = "".join(sign for sign in key.upper() if sign.isalnum())
    role, about = next(
        ((role, about) for prefix, role, about in _PREFIXES if plain.startswith(prefix)), (Role.OTHER, "")
    )
    category = portal[7] or "" if portal else ""
    if category in set(Fact):
        return Role.ATTESTATION, category
    return role, about


def _instant(folded: str, about: str) -> datetime | None:
    """The date that counts, in Europe/Rome; a day without an hour is its midnight."""
    for day, hour in _stated(folded, about):
        try:
            return datetime.strptime(f"{day} {hour or '00:00'}", "%d/%m/%Y %H:%M").replace(tzinfo=ROME)
        except ValueError:
            continue
    return None


def _stated(folded: str, about: str) -> Iterator[tuple[str, str]]:
    for pattern in _DATES.get(Fact(about), ()) if about in set(Fact) else ():
        for found in re.finditer(pattern, folded):
            yield found[1], found[2] or ""
