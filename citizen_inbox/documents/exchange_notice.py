"""A notice of the invoice exchange system (Sistema di Interscambio) in; what it says about which invoice out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from citizen_inbox.documents.xml_tree import child, children, local_name, parse_xml, text

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NAME = re.compile(r"[a-z]{2}[a-z0-9]{2,28}_[a-z0-9]{1,5}_(mt|rc|mc|ns|ne|dt|at|se|ec)_\w{1,3}\.xml(?:\.p7m)?", re.ASCII)
"""How the exchange names its files, lower case."""
_CODES = {
    "MetadatiInvioFile": "MT",
    "FileMetadati": "MT",
    "RicevutaConsegna": "RC",
    "NotificaMancataConsegna": "MC",
    "RicevutaImpossibilitaRecapito": "MC",
    "NotificaScarto": "NS",
    "RicevutaScarto": "NS",
    "NotificaEsito": "NE",
    "NotificaDecorrenzaTermini": "DT",
    "AttestazioneTrasmissioneFattura": "AT",
    "ScartoEsitoCommittente": "SE",
    "NotificaEsitoCommittente": "EC",
}
"""By the local name of the root, of the formats for public bodies and for private ones."""
ROOTS = frozenset(_CODES)
_ERRORS_LIMIT = 5


@dataclass(frozen=True, slots=True)
class ExchangeNotice:
    """One notice; untrusted values, "" when absent.

    Source: technical rules of the exchange system, message types 1.0 and 1.1.
    """

    code: str
    """MT, RC, MC, NS, NE, DT, AT, SE or EC."""
    exchange_id: str
    """IdentificativoSdI."""
    file: str
    """NomeFile: the invoice that it is about."""
    outcome: str
    """Esito of a customer's answer: EC01 accepted, EC02 refused."""
    errors: tuple[tuple[str, str], ...]
    """Code and description of why an invoice was thrown out."""


def code_of_name(untrusted_name: str) -> str:
    """The code in a file name ("NS"), "" when it is not named like a notice of the exchange."""
    match = NAME.fullmatch(untrusted_name.lower())
    return match[1].upper() if match else ""


def read_exchange_notice(xml: bytes) -> ExchangeNotice | None:
    """The notice in a file, None when it is none or cannot be read. Total; no signature is checked."""
    root = parse_xml(xml)
    if root is None or local_name(root.tag) not in _CODES:
        return None
    return ExchangeNotice(
        code=_CODES[local_name(root.tag)],
        exchange_id=text(root, "IdentificativoSdI"),
        file=text(root, "NomeFile"),
        outcome=text(root, "Esito") or text(root, "EsitoCommittente", "Esito"),
        errors=_errors(root),
    )


def _errors(root: Element) -> tuple[tuple[str, str], ...]:
    found = children(child(root, "ListaErrori"), "Errore")[:_ERRORS_LIMIT]
    return tuple((text(error, "Codice"), text(error, "Descrizione")) for error in found)
