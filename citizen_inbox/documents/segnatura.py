"""A protocol file (segnatura.xml and its kin) in; what an office declares about its registration out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from citizen_inbox.documents.xml_tree import attribute, child, children, local_name, namespace, parse_xml, text

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

ROOTS = (
    "Segnatura",
    "SegnaturaInformatica",
    "ConfermaRicezione",
    "AggiornamentoConferma",
    "NotificaEccezione",
    "AnnullamentoProtocollazione",
)


@dataclass(frozen=True, slots=True)
class Segnatura:
    """What a protocol file declares. It is unsigned (generations 1 and 2): never more than a declaration.

    Sources: circ. AIPA 28/2001 (generation 1), circ. AgID 60/2013 (2), AgID guidelines on documents, annex 6 (3).
    All values are untrusted plain text, "" when absent.
    """

    root: str
    """Local name of the root, one of `ROOTS`."""
    generation: int
    """1, 2 or 3."""
    administration: str
    """CodiceAmministrazione, the code in the index of public bodies."""
    aoo: str
    """CodiceAOO, the registering office."""
    register: str
    protocol_number: str
    """NumeroRegistrazione as written, leading zeros kept."""
    protocol_date: str
    """DataRegistrazione as written (usually yyyy-mm-dd)."""
    subject: str
    sender_name: str
    """Name of the sending administration, "" when only codes are given."""
    reply_address: str
    documents: tuple[str, ...]
    """File name of the main document, when it has one."""
    attachments: tuple[str, ...]
    """File names listed as attachments."""
    reason: str
    """Motivo of an exception or of a cancellation."""
    enclosed: tuple[str, ...]
    """Of these files, those that come with the message; the others are on paper or elsewhere."""
    digests: tuple[tuple[str, str], ...]
    """File name and base64 SHA-256 (Impronta) of the files of generation 3."""
    answers_number: str = ""
    """NumeroRegistrazione of the message that a receipt or an exception answers to."""


def read_segnatura(xml: bytes) -> Segnatura | None:
    """Read any of the three generations; None when it is no protocol file or cannot be read.

    Nothing is fetched: neither the DOCTYPE nor a CollocazioneTelematica. Total.
    """
    root = parse_xml(xml)
    if root is None or local_name(root.tag) not in ROOTS:
        return None
    heading = child(root, "Intestazione")
    identifier = child(heading, "Identificatore")
    if identifier is None:
        identifier = child(root, "Identificatore")
    description = child(root, "Descrizione")
    documents = (*children(description, "Documento"), *children(description, "DocumentoPrimario"))
    attachments = _attachments(description)
    return Segnatura(
        root=local_name(root.tag),
        generation=_generation(root),
        administration=text(identifier, "CodiceAmministrazione"),
        aoo=text(identifier, "CodiceAOO"),
        register=text(identifier, "CodiceRegistro"),
        protocol_number=text(identifier, "NumeroRegistrazione"),
        protocol_date=text(identifier, "DataRegistrazione"),
        subject=text(heading, "Oggetto"),
        sender_name=_sender_name(heading, description),
        reply_address=_reply_address(heading),
        documents=_names(documents),
        attachments=_names(attachments),
        enclosed=_names(tuple(found for found in (*documents, *attachments) if _comes_along(found))),
        digests=_digests((*documents, *attachments)),
        reason=text(root, "Motivo"),
        answers_number=text(root, "MessaggioRicevuto", "Identificatore", "NumeroRegistrazione"),
    )


def _generation(root: Element) -> int:
    space = namespace(root.tag).lower()
    if "agid.gov.it" in space or local_name(root.tag) == "SegnaturaInformatica":
        return 3
    return 2 if "digitpa" in space else 1


def _sender_name(heading: Element | None, description: Element | None) -> str:
    old = child(heading, "Origine", "Mittente")
    new = child(description, "Mittente")
    for sender in (old, new):
        for name in (text(sender, "Amministrazione", "Denominazione"), text(sender, "AOO", "Denominazione")):
            if name:
                return name
    return _any_text(new, ("DenominazioneAmministrazione", "Denominazione", "DenominazioneAOO"))


def _any_text(element: Element | None, names: tuple[str, ...]) -> str:
    """The first text under `element`, at any depth, of the first of these names that has one."""
    found = {local_name(inner.tag): " ".join((inner.text or "").split()) for inner in _reversed(element)}
    return next((found[name] for name in names if found.get(name)), "")


def _reversed(element: Element | None) -> tuple[Element, ...]:
    return tuple(element.iter())[::-1] if element is not None else ()


def _reply_address(heading: Element | None) -> str:
    return text(heading, "Risposta", "IndirizzoTelematico") or text(heading, "Origine", "IndirizzoTelematico")


def _attachments(description: Element | None) -> tuple[Element, ...]:
    old = child(description, "Allegati")
    listed = (found for found in old.iter() if local_name(found.tag) == "Documento") if old is not None else ()
    return (*listed, *children(description, "Allegato"))


def _comes_along(document: Element) -> bool:
    """By its tipoRiferimento (generations 1 and 2): "MIME", the default, else "telematico" or "cartaceo"."""
    return attribute(document, "tipoRiferimento").lower() in {"", "mime"}


def _digests(documents: tuple[Element, ...]) -> tuple[tuple[str, str], ...]:
    found = []
    for document in documents:
        name, mark = attribute(document, "nomeFile"), child(document, "Impronta")
        algorithm = attribute(mark, "algoritmo").upper() if mark is not None else ""
        if name and algorithm.replace("-", "") == "SHA256":
            found.append((name, text(document, "Impronta")))
    return tuple(found)


def _names(elements: tuple[Element, ...]) -> tuple[str, ...]:
    names = (attribute(found, "nome") or attribute(found, "nomeFile") for found in elements)
    return tuple(name for name in names if name)
