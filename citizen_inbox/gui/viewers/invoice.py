"""An electronic invoice in, the invoice as a person reads it out, in our own layout, never by its style sheet."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.documents.invoice import cents
from citizen_inbox.documents.invoice_sheet import (
    ROOTS,
    Deduction,
    InvoiceFile,
    InvoiceSheet,
    Line,
    Party,
    Term,
    VatRow,
    read_invoice_file,
)
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import Frame, say, table
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.viewers.archive import ArchiveView
from citizen_inbox.gui.viewers.later import Later
from citizen_inbox.gui.viewers.rows_table import RowsTable
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.translation import Voice
from citizen_inbox.wording.sentences import ROOMS


class InvoiceViewer:
    """FatturaPA of every type, ordinary (FPA12, FPR12) and simplified (FSM10)."""

    def priority(self, document: Document) -> float:
        """By the root of the XML."""
        return 1.0 if document.kind is DocumentKind.XML and document.xml_root in ROOTS else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """Who, what, how much, how to pay, and what is enclosed."""
        return Later(document, around, read_invoice_file, partial(InvoiceView, document, around))


class InvoiceView(QWidget):
    """The invoices of one file, one at a time."""

    def __init__(self, document: Document, around: Surroundings, found: InvoiceFile) -> None:
        super().__init__()
        self._found = found
        self._voice = around.voice
        self._shown: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Invoice"))
        for sheet in found.sheets:
            self.choice.addItem(visible(self._called(sheet)))
        self.choice.setVisible(len(found.sheets) > 1)
        self.choice.currentIndexChanged.connect(self.show_sheet)
        column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        if found.cut:
            column.addWidget(PlainLabel(say(self._voice, "documents", "limit-reached"), "warning"))
        if document.contains:
            column.addWidget(PlainLabel(self.tr("Files inside the invoice"), "heading"))
            column.addWidget(ArchiveView(document, around))
        self.show_sheet(0)

    def show_sheet(self, index: int) -> None:
        """Show one invoice of the file, from 0."""
        if self._shown is not None:
            self._place.removeWidget(self._shown)
            self._shown.deleteLater()
        self._shown = SheetView(self._found, self._found.sheets[index], self._voice)
        self._place.addWidget(self._shown)

    def _called(self, sheet: InvoiceSheet) -> str:
        issued = self._voice.day(sheet.issued) if sheet.issued else ""
        return " · ".join(filter(None, (sheet.number, issued)))


class SheetView(QWidget):
    """One invoice."""

    def __init__(self, found: InvoiceFile, sheet: InvoiceSheet, voice: Voice) -> None:
        super().__init__()
        self._voice = voice
        self._currency = sheet.currency
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self.column.addWidget(self._top(found, sheet))
        if sheet.lines:
            self.column.addWidget(self._lines(sheet.lines))
        if sheet.vat:
            self.column.addWidget(self._vat(sheet.vat))
        self.column.addWidget(self._totals(sheet))
        if sheet.terms:
            self.column.addWidget(self._terms(sheet.terms))

    def _top(self, found: InvoiceFile, sheet: InvoiceSheet) -> Frame:
        type_word = say(self._voice, "documents", (f"invoice-type-{sheet.type}", "invoice-type"))
        card = Frame("card", f"{type_word} ({sheet.type})" if sheet.type else type_word)
        related = {
            "DatiOrdineAcquisto": self.tr("Order"),
            "DatiContratto": self.tr("Contract"),
            "DatiConvenzione": self.tr("Agreement"),
            "DatiFattureCollegate": self.tr("Refers to invoice"),
        }
        rows = (
            (self.tr("Number"), sheet.number),
            (self.tr("Date"), self._voice.day(sheet.issued) if sheet.issued else ""),
            (self.tr("Supplier"), _party(found.supplier)),
            (self.tr("Customer"), _party(found.customer)),
            (self.tr("Reason"), " ".join(sheet.reasons)),
            *((related[name], number) for name, number in sheet.related),
            (self.tr("Format"), found.format),
        )
        card.column.addWidget(table(_filled(rows)))
        declared = self.tr(
            "As the file has it: the program did not check who wrote it, nor whether the sums are right."
        )
        card.column.addWidget(PlainLabel(declared, "small"))
        return card

    def _lines(self, lines: tuple[Line, ...]) -> QWidget:
        headers = (
            "#",
            self.tr("Description"),
            self.tr("Quantity"),
            self.tr("Unit price"),
            self.tr("Total"),
            self.tr("VAT"),
        )
        rows = tuple(
            (
                line.number,
                line.description,
                line.quantity,
                self._sum(line.price),
                self._sum(line.total),
                _rate(line.vat),
            )
            for line in lines
        )
        return RowsTable(headers, rows, self.tr("Lines of the invoice"), numbers=frozenset({2, 3, 4, 5}), wide=1)

    def _vat(self, summary: tuple[VatRow, ...]) -> QWidget:
        headers = (self.tr("VAT summary"), self.tr("Rate"), self.tr("Taxable amount"), self.tr("Tax"))
        rows = tuple((self._why(row), _rate(row.rate), self._sum(row.taxable), self._sum(row.tax)) for row in summary)
        return RowsTable(headers, rows, self.tr("VAT summary"), numbers=frozenset({1, 2, 3}))

    def _why(self, row: VatRow) -> str:
        nature = self._word("nature", row.nature[:2], row.nature) if row.nature else ""
        payable = self._word("payability", row.payability, row.payability) if row.payability else ""
        return " · ".join(filter(None, (nature, row.law, payable)))

    def _totals(self, sheet: InvoiceSheet) -> Frame:
        card = Frame("card")
        rows = (
            *((self._word("withholding", one.code, one.code), self._deduction(one)) for one in sheet.withholdings),
            *((self.tr("Pension fund ({code})").format(code=one.code), self._deduction(one)) for one in sheet.funds),
            (self.tr("Stamp duty"), self._sum(sheet.stamp)),
        )
        if any(value for _, value in rows):
            card.column.addWidget(table(_filled(rows)))
        card.column.addWidget(PlainLabel(self.tr("Total of the invoice"), "muted"))
        card.column.addWidget(PlainLabel(self._sum(sheet.total) or self.tr("not stated"), "amount", selectable=True))
        return card

    def _deduction(self, one: Deduction) -> str:
        return " · ".join(filter(None, (self._sum(one.amount), _rate(one.rate))))

    def _terms(self, terms: tuple[Term, ...]) -> Frame:
        card = Frame("card", self.tr("How the supplier wants to be paid"))
        for term in terms:
            rows = (
                (self.tr("Amount"), self._sum(term.amount)),
                (self.tr("Due"), self._voice.day(term.due) if term.due else ""),
                (self.tr("Way to pay"), self._word("mode", term.mode, term.mode)),
                ("IBAN", _grouped(term.iban)),
                (self.tr("Payee"), term.payee),
                (self.tr("Bank"), term.bank),
            )
            card.column.addWidget(table(_filled(rows), mono=frozenset({"IBAN"})))
        if any(term.iban for term in terms):
            advice = self.tr("Nobody certifies this account. If it is new to you, ask the supplier by another way.")
            card.column.addWidget(PlainLabel(advice, "small"))
        return card

    def _word(self, table_name: str, code: str, written: str) -> str:
        """The word of a code with the code behind it; the code alone when it has none."""
        key = f"invoice-{table_name}-{code}"
        return f"{self._voice.say('documents', key)} ({written})" if key in ROOMS["documents"] else written

    def _sum(self, written: str) -> str:
        return money(written, self._currency, self._voice)


def money(written: str, currency: str, voice: Voice) -> str:
    """A decimal number as a sum of money in the person's form; with parts of a cent or in no euro as it is written."""
    found = cents(written)
    if found is None or currency not in {"", "EUR"} or written.partition(".")[2][2:].strip("0"):
        return f"{written} {currency}".strip() if written and currency != "EUR" else written
    return ("−" if found < 0 else "") + voice.euro(abs(found))


def _rate(written: str) -> str:
    number = written.rstrip("0").rstrip(".") if "." in written else written
    return f"{number} %" if number and number[:1].isdigit() else written


def _grouped(iban: str) -> str:
    bare = "".join(iban.split())
    return " ".join(bare[at : at + 4] for at in range(0, len(bare), 4))


def _party(party: Party) -> str:
    label = QCoreApplication.translate("SheetView", "tax code {code}").format(code=party.tax_code)
    tax = label if party.tax_code and not party.vat_code.endswith(party.tax_code) else ""
    return " · ".join(filter(None, (party.name, party.vat_code, tax, party.address)))


def _filled(rows: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple(row for row in rows if row[1])
