"""Electronic invoices (FatturaPA) delivered by the exchange system (SDI) or by a supplier."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citizen_inbox.documents.document import DocumentKind
from citizen_inbox.documents.invoice import InvoiceFacts, read_invoice
from citizen_inbox.notices.authority import NAME_LIMIT
from citizen_inbox.notices.drafting import draft, numbered
from citizen_inbox.notices.notice import Clues, Notice, Reason, Recognition
from citizen_inbox.notices.references import VALUE_LIMIT, clean
from citizen_inbox.notices.words import MOST, Profile, combine, read_words, weigh

EXCHANGE = re.compile(r"sdi\d{2}@pec\.fatturapa\.it")
PROFILE = Profile(
    phrases=((r"\bfattur[ae] elettronic[ae]\b", 60), (r"\binvio file \d+\b|\bsistema di interscambio\b", 40)),
    domains=("pec.fatturapa.it",),
    names=(
        (r"^[a-z]{2}[a-z0-9]{2,28}_[a-z0-9]{1,5}_(?:mt|rc|mc|ns|ne|dt|at|se|ec)_\w{1,3}\.xml(?:\.p7m)?$", 60),
        (r"^[a-z]{2}[a-z0-9]{2,28}_[a-z0-9]{1,5}\.xml(?:\.p7m)?$", 30),
    ),
)
_XML_LIMIT = 5_000_000


@dataclass(frozen=True, slots=True)
class Invoice:
    """An invoice in the format of the State."""

    id: str = "invoice"

    def recognise(self, clues: Clues) -> Recognition | None:
        """By an attached FatturaPA file, or by the exchange system's address and file names."""
        weighed = weigh(clues, PROFILE)
        invoice = next(_invoices(clues), None)
        if invoice is None:
            return weighed
        reasons = [Reason("invoice-inside", {"supplier": clean(invoice.supplier, NAME_LIMIT)})]
        if EXCHANGE.fullmatch(clues.sender):
            reasons.append(Reason("sender-exchange", {"address": clues.sender}))
        score = combine(iter((90, weighed.score if weighed else 0)))
        return Recognition(min(score, MOST), (*reasons, *(weighed.because if weighed else ())))

    def read(self, clues: Clues, recognition: Recognition) -> Notice:
        """Supplier, number and date; the day to pay is the supplier's, not the law's: no deadline."""
        return _draft(self.id, clues, recognition, next(_invoices(clues), None))


def _draft(kind: str, clues: Clues, recognition: Recognition, invoice: InvoiceFacts | None) -> Notice:
    words = read_words(clues)
    if invoice is None:
        return draft(kind, clues, recognition, words, references={})
    supplier = clean(invoice.supplier, NAME_LIMIT)
    number = clean(invoice.number, VALUE_LIMIT)
    references = {"invoice": number, "invoice_date": invoice.issued.isoformat() if invoice.issued else ""}
    title = numbered("Fattura", number) + (f" di {supplier}" if supplier else "")
    return draft(
        kind,
        clues,
        recognition,
        words,
        title=title,
        authority=supplier,
        references={name: value for name, value in references.items() if value},
        notes=(Reason("invoice-due"),) if invoice.due else (),
    )


def _invoices(clues: Clues) -> Iterator[InvoiceFacts]:
    for document in clues.documents:
        for found in document.walk():
            if found.kind is DocumentKind.XML and len(found.content) < _XML_LIMIT:
                invoice = read_invoice(found.content)
                if invoice:
                    yield invoice


KIND = Invoice()
