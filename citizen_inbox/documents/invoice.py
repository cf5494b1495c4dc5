"""A FatturaPA file in; the few facts that a person looks for in an invoice out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from citizen_inbox.documents.xml_tree import child, children, local_name, parse_xml, text

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_AMOUNT = re.compile(r"([+-]?)(\d{1,13})(?:\.(\d{1,8}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class InvoiceFacts:
    """The first invoice of a FatturaPA file; untrusted values, "" or None when absent.

    Source: FatturaPA format 1.2 (ordinary) and 1.0 (simplified) of Agenzia delle Entrate.
    """

    supplier: str
    supplier_code: str
    """VAT number with its country ("IT01234567897"), else the fiscal code."""
    customer: str
    customer_code: str
    number: str
    issued: date | None
    type: str
    """TipoDocumento ("TD01" ...)."""
    total_cents: int | None
    """ImportoTotaleDocumento; for a simplified invoice the sum of its lines."""
    currency: str
    """ISO 4217, as written."""
    due: date | None
    """The earliest DataScadenzaPagamento."""
    reason: str
    """Causale, joined."""
    invoices: int = 1
    """How many invoices the file holds (a "lotto")."""


def read_invoice(xml: bytes) -> InvoiceFacts | None:
    """The facts of a FatturaPA file, None when it is not one or cannot be read. Total; no signature is checked."""
    root = parse_xml(xml)
    if root is None or local_name(root.tag) not in {"FatturaElettronica", "FatturaElettronicaSemplificata"}:
        return None
    header = child(root, "FatturaElettronicaHeader")
    bodies = children(root, "FatturaElettronicaBody")
    if header is None or not bodies:
        return None
    general = child(bodies[0], "DatiGenerali", "DatiGeneraliDocumento")
    supplier, customer = child(header, "CedentePrestatore"), child(header, "CessionarioCommittente")
    return InvoiceFacts(
        supplier=party_name(supplier),
        supplier_code=party_code(supplier),
        customer=party_name(customer),
        customer_code=party_code(customer),
        number=text(general, "Numero"),
        issued=day(text(general, "Data")),
        type=text(general, "TipoDocumento"),
        total_cents=_total(bodies[0], general),
        currency=text(general, "Divisa"),
        due=_due(bodies[0]),
        reason=" ".join(filter(None, (" ".join((part.text or "").split()) for part in children(general, "Causale")))),
        invoices=len(bodies),
    )


def party_name(party: Element | None) -> str:
    """What a CedentePrestatore or CessionarioCommittente is called, "" when nowhere said."""
    for place in (("DatiAnagrafici", "Anagrafica"), (), ("AltriDatiIdentificativi",)):
        found = child(party, *place)
        name = text(found, "Denominazione") or " ".join(filter(None, (text(found, "Nome"), text(found, "Cognome"))))
        if name:
            return name
    return ""


def party_code(party: Element | None) -> str:
    """Country and VAT number, else the fiscal code, else ""."""
    for place in (("DatiAnagrafici",), (), ("IdentificativiFiscali",)):
        found = child(party, *place)
        code = text(found, "IdFiscaleIVA", "IdPaese") + text(found, "IdFiscaleIVA", "IdCodice")
        if code or text(found, "CodiceFiscale"):
            return code or text(found, "CodiceFiscale")
    return ""


def _total(body: Element, general: Element | None) -> int | None:
    stated = cents(text(general, "ImportoTotaleDocumento"))
    if stated is not None:
        return stated
    lines = [cents(text(line, "Importo")) for line in children(body, "DatiBeniServizi")]
    known = [line for line in lines if line is not None]
    return sum(known) if known and len(known) == len(lines) else None


def cents(written: str) -> int | None:
    """A decimal number with a point, its third and later decimals cut off; None for anything else."""
    match = _AMOUNT.fullmatch(written)
    if not match:
        return None
    found = int(match[2]) * 100 + int((match[3] or "").ljust(2, "0")[:2])
    return -found if match[1] == "-" else found


def _due(body: Element) -> date | None:
    details = [
        detail for payment in children(body, "DatiPagamento") for detail in children(payment, "DettaglioPagamento")
    ]
    days = [due for detail in details if (due := day(text(detail, "DataScadenzaPagamento")))]
    return min(days, default=None)


def day(written: str) -> date | None:
    """An XML Schema date, its zone left out; None for anything else."""
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return None
