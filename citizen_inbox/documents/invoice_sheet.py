"""A FatturaPA file in; everything that its reader wants to see of each invoice in it out."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from citizen_inbox.documents.invoice import day, party_code, party_name
from citizen_inbox.documents.xml_tree import attribute, child, children, local_name, parse_xml, text

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

ROOTS = frozenset({"FatturaElettronica", "FatturaElettronicaSemplificata"})
MOST_INVOICES = 500
MOST_LINES = 20_000
"""Lines of all invoices of one file."""
MOST_ENCLOSED = 50
LONGEST = 2_000
"""Characters kept of one text."""


@dataclass(frozen=True, slots=True)
class Party:
    """Supplier or customer; untrusted, "" when absent."""

    name: str
    vat_code: str
    """Country and VAT number; the fiscal code when there is no VAT number."""
    tax_code: str
    address: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line as written: decimal numbers with a point, "" when absent."""

    number: str
    description: str
    quantity: str
    """With its unit of measure."""
    price: str
    total: str
    vat: str
    """Rate in per cent, or the code of why there is none ("N4")."""


@dataclass(frozen=True, slots=True)
class VatRow:
    """One line of the VAT summary, as written."""

    rate: str
    nature: str
    """Why there is no VAT: "N1" ... "N7", with its subdivision."""
    taxable: str
    tax: str
    law: str
    payability: str
    """EsigibilitaIVA: I now, D later, S paid by the customer to the State (split payment)."""


@dataclass(frozen=True, slots=True)
class Deduction:
    """A withholding (code "RT01" ...), or what a pension fund adds ("TC01" ...)."""

    code: str
    rate: str
    amount: str


@dataclass(frozen=True, slots=True)
class Term:
    """One way and day to pay; untrusted."""

    mode: str
    """ModalitaPagamento ("MP05" ...)."""
    due: date | None
    amount: str
    iban: str
    payee: str
    bank: str


@dataclass(frozen=True, slots=True)
class InvoiceSheet:
    """One invoice of the file."""

    type: str
    """TipoDocumento ("TD01" ...)."""
    number: str
    issued: date | None
    currency: str
    total: str
    """ImportoTotaleDocumento as written, "" when absent."""
    stamp: str
    """ImportoBollo, "" when there is no stamp duty."""
    reasons: tuple[str, ...]
    lines: tuple[Line, ...]
    vat: tuple[VatRow, ...]
    withholdings: tuple[Deduction, ...]
    funds: tuple[Deduction, ...]
    terms: tuple[Term, ...]
    related: tuple[tuple[str, str], ...]
    """Local name of the reference ("DatiOrdineAcquisto", "DatiFattureCollegate" ...) and the document's number."""


@dataclass(frozen=True, slots=True)
class InvoiceFile:
    """A FatturaPA file. Sources: FatturaPA format 1.2 (FPA12, FPR12) and simplified 1.0 (FSM10)."""

    format: str
    supplier: Party
    customer: Party
    sheets: tuple[InvoiceSheet, ...]
    cut: bool
    """Whether a limit left invoices or lines out."""


def read_invoice_file(xml: bytes) -> InvoiceFile | None:
    """All invoices of a file, None when it is no FatturaPA or cannot be read. Total; no signature is checked."""
    root = parse_xml(xml)
    if root is None or local_name(root.tag) not in ROOTS:
        return None
    header = child(root, "FatturaElettronicaHeader")
    bodies = children(root, "FatturaElettronicaBody")
    if header is None or not bodies:
        return None
    left, sheets = MOST_LINES, []
    for body in bodies[:MOST_INVOICES]:
        elements = _line_elements(body)
        sheets.append(_sheet(body, tuple(map(_line, range(1, left + 1), elements))))
        left -= len(elements)
    return InvoiceFile(
        format=text(header, "DatiTrasmissione", "FormatoTrasmissione") or attribute(root, "versione"),
        supplier=_party(child(header, "CedentePrestatore")),
        customer=_party(child(header, "CessionarioCommittente")),
        sheets=tuple(sheets),
        cut=len(bodies) > MOST_INVOICES or left < 0,
    )


def enclosed_files(xml: bytes, most_bytes: int) -> tuple[tuple[tuple[str, bytes], ...], bool]:
    """The files inside the invoice (Allegati): untrusted name and content, `most_bytes` in all; whether some were left
    out. What is no base64 counts as left out. Total."""
    root = parse_xml(xml)
    if root is None or local_name(root.tag) not in ROOTS:
        return (), False
    found: list[tuple[str, bytes]] = []
    left, cut = most_bytes, False
    parts = [part for body in children(root, "FatturaElettronicaBody") for part in children(body, "Allegati")]
    for part in parts[:MOST_ENCLOSED]:
        content = _bytes(text(part, "Attachment"), left)
        if content is None:
            cut = True
            continue
        left -= len(content)
        found.append((text(part, "NomeAttachment")[:LONGEST], content))
    return tuple(found), cut or len(parts) > MOST_ENCLOSED


def _bytes(encoded: str, most: int) -> bytes | None:
    bare = encoded.replace(" ", "")
    if len(bare) * 3 // 4 > most + 2:
        return None
    try:
        return base64.b64decode(bare, validate=True)
    except (binascii.Error, ValueError):
        return None


def _line_elements(body: Element) -> tuple[Element, ...]:
    goods = child(body, "DatiBeniServizi")
    found = children(goods, "DettaglioLinee")
    return found or tuple(part for part in children(body, "DatiBeniServizi") if child(part, "Importo") is not None)


def _sheet(body: Element, lines: tuple[Line, ...]) -> InvoiceSheet:
    general = child(body, "DatiGenerali", "DatiGeneraliDocumento")
    return InvoiceSheet(
        type=text(general, "TipoDocumento")[:8],
        number=text(general, "Numero")[:LONGEST],
        issued=day(text(general, "Data")),
        currency=text(general, "Divisa")[:8],
        total=text(general, "ImportoTotaleDocumento")[:40],
        stamp=text(general, "DatiBollo", "ImportoBollo")[:40],
        reasons=tuple(" ".join((part.text or "").split())[:LONGEST] for part in children(general, "Causale")[:100]),
        lines=lines,
        vat=tuple(map(_vat, children(child(body, "DatiBeniServizi"), "DatiRiepilogo")[:100])),
        withholdings=_deductions(general, "DatiRitenuta", ("TipoRitenuta", "AliquotaRitenuta", "ImportoRitenuta")),
        funds=_deductions(general, "DatiCassaPrevidenziale", ("TipoCassa", "AlCassa", "ImportoContributoCassa")),
        terms=_terms(body),
        related=_related(child(body, "DatiGenerali")),
    )


def _line(position: int, line: Element) -> Line:
    quantity = " ".join(filter(None, (text(line, "Quantita"), text(line, "UnitaMisura"))))
    return Line(
        number=text(line, "NumeroLinea")[:8] or str(position),
        description=text(line, "Descrizione")[:LONGEST],
        quantity=quantity[:60],
        price=text(line, "PrezzoUnitario")[:40],
        total=(text(line, "PrezzoTotale") or text(line, "Importo"))[:40],
        vat=(text(line, "Natura") or text(line, "AliquotaIVA") or text(line, "DatiIVA", "Aliquota"))[:8],
    )


def _vat(row: Element) -> VatRow:
    return VatRow(
        rate=text(row, "AliquotaIVA")[:8],
        nature=text(row, "Natura")[:8],
        taxable=text(row, "ImponibileImporto")[:40],
        tax=text(row, "Imposta")[:40],
        law=text(row, "RiferimentoNormativo")[:LONGEST],
        payability=text(row, "EsigibilitaIVA")[:2],
    )


def _deductions(general: Element | None, name: str, fields: tuple[str, str, str]) -> tuple[Deduction, ...]:
    found = children(general, name)[:20]
    return tuple(Deduction(*(text(one, field)[:40] for field in fields)) for one in found)


def _terms(body: Element) -> tuple[Term, ...]:
    details = [found for part in children(body, "DatiPagamento") for found in children(part, "DettaglioPagamento")]
    return tuple(
        Term(
            mode=text(detail, "ModalitaPagamento")[:8],
            due=day(text(detail, "DataScadenzaPagamento")),
            amount=text(detail, "ImportoPagamento")[:40],
            iban=text(detail, "IBAN")[:40],
            payee=text(detail, "Beneficiario")[:LONGEST],
            bank=text(detail, "IstitutoFinanziario")[:LONGEST],
        )
        for detail in details[:100]
    )


def _related(general: Element | None) -> tuple[tuple[str, str], ...]:
    names = ("DatiOrdineAcquisto", "DatiContratto", "DatiConvenzione", "DatiFattureCollegate")
    found = ((name, text(one, "IdDocumento")[:LONGEST]) for name in names for one in children(general, name)[:20])
    return tuple((name, number) for name, number in found if number)


def _party(party: Element | None) -> Party:
    anagraphic, seat = child(party, "DatiAnagrafici"), child(party, "Sede")
    tax_code = text(anagraphic, "CodiceFiscale") or text(party, "CodiceFiscale")
    return Party(
        name=party_name(party)[:LONGEST],
        vat_code=party_code(party)[:40],
        tax_code=(tax_code or text(party, "IdentificativiFiscali", "CodiceFiscale"))[:40],
        address=_address(seat if seat is not None else child(party, "AltriDatiIdentificativi", "Sede"))[:LONGEST],
    )


def _address(seat: Element | None) -> str:
    street = " ".join(filter(None, (text(seat, "Indirizzo"), text(seat, "NumeroCivico"))))
    town = " ".join(filter(None, (text(seat, "CAP"), text(seat, "Comune"), text(seat, "Provincia"))))
    return ", ".join(filter(None, (street, town, text(seat, "Nazione"))))
