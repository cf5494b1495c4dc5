"""Electronic invoices (FatturaPA) delivered by the exchange system (SDI) or by a supplier, and the system's notices."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.documents.exchange_notice import ExchangeNotice, code_of_name, read_exchange_notice
from citizen_inbox.documents.invoice import InvoiceFacts, read_invoice
from citizen_inbox.notices.authority import NAME_LIMIT
from citizen_inbox.notices.drafting import draft, gather, numbered, plain_subject
from citizen_inbox.notices.notice import Clues, Found, Notice, Reason, Recognition
from citizen_inbox.notices.references import VALUE_LIMIT, clean, place_of
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
_TITLES = {
    "RC": "Ricevuta di consegna di una fattura",
    "MC": "Mancata consegna di una fattura",
    "NS": "Scarto di una fattura",
    "NE": "Esito di una fattura",
    "DT": "Decorrenza dei termini di una fattura",
    "AT": "Attestazione di avvenuta trasmissione di una fattura",
    "SE": "Scarto dell'esito di una fattura",
    "EC": "Esito del committente su una fattura",
}
_Read = TypeVar("_Read")


@dataclass(frozen=True, slots=True)
class Invoice:
    """An invoice in the format of the State, or a notice about one."""

    id: str = "invoice"

    def recognise(self, clues: Clues) -> Recognition | None:
        """By an attached FatturaPA file or notice, or by the exchange system's address and file names."""
        weighed = weigh(clues, PROFILE)
        reasons = [*_inside(clues)]
        if not reasons:
            return weighed
        if EXCHANGE.fullmatch(clues.sender):
            reasons.append(Reason("sender-exchange", {"address": clues.sender}))
        score = combine(iter((90, weighed.score if weighed else 0)))
        return Recognition(min(score, MOST), (*reasons, *(weighed.because if weighed else ())))

    def read(self, clues: Clues, recognition: Recognition) -> Notice:
        """Supplier, number and date; the day to pay is the supplier's, not the law's: no deadline."""
        invoice, notice = _invoice(clues), _notice(clues)
        if invoice:
            return _draft(self.id, clues, recognition, *invoice)
        if notice:
            return _draft_notice(self.id, clues, recognition, *notice)
        return draft(self.id, clues, recognition, read_words(clues), found=gather(clues, ()))


def _inside(clues: Clues) -> Iterator[Reason]:
    """What the attached files are, and where the name of one says something else."""
    invoice, notice = _invoice(clues), _notice(clues)
    if invoice:
        yield Reason("invoice-inside", {"supplier": clean(invoice[1].supplier, NAME_LIMIT)})
    if notice and (not invoice or notice[1].code != "MT"):
        document, found = notice
        yield Reason("exchange-notice", {"code": found.code, "name": clean(document.untrusted_name, VALUE_LIMIT)})
        named = code_of_name(document.untrusted_name)
        if named and named != found.code:
            yield Reason("exchange-code-differs", {"named": named, "code": found.code})


def _draft(kind: str, clues: Clues, recognition: Recognition, document: Document, invoice: InvoiceFacts) -> Notice:
    supplier = clean(invoice.supplier, NAME_LIMIT)
    number = clean(invoice.number, VALUE_LIMIT)
    values = (
        ("invoice", number),
        ("invoice_date", invoice.issued.isoformat() if invoice.issued else ""),
        ("amount", _decimal(invoice.total_cents)),
        ("payee", supplier),
    )
    found = tuple(Found(name, value, place_of(clues, value, document.path)) for name, value in values if value)
    return draft(
        kind,
        clues,
        recognition,
        read_words(clues),
        title=numbered("Fattura", number) + (f" di {supplier}" if supplier else ""),
        authority=supplier,
        found=(*found, *_but(gather(clues, ()), {"amount", "payee"})),
        notes=(Reason("invoice-due"),) if invoice.due else (),
    )


def _draft_notice(
    kind: str, clues: Clues, recognition: Recognition, document: Document, notice: ExchangeNotice
) -> Notice:
    """What the exchange tells about an invoice that the person sent, or could not be given."""
    values = (
        ("invoice_file", clean(notice.file, VALUE_LIMIT)),
        ("exchange_id", clean(notice.exchange_id, VALUE_LIMIT)),
    )
    found = tuple(Found(name, value, place_of(clues, value, document.path)) for name, value in values if value)
    meaning = "NE-refused" if (notice.code, notice.outcome) == ("NE", "EC02") else notice.code
    errors = (
        Reason("exchange-error", {"code": clean(code, VALUE_LIMIT), "text": clean(text, VALUE_LIMIT * 2)})
        for code, text in notice.errors
    )
    return draft(
        kind,
        clues,
        recognition,
        read_words(clues),
        title=_TITLES.get(notice.code, "") or plain_subject(clues),
        found=(*found, *gather(clues, ())),
        notes=(Reason(f"exchange-{meaning}"), *errors),
    )


def _documents(clues: Clues, read: Callable[[bytes], _Read | None]) -> tuple[Document, _Read] | None:
    """The first XML file that `read` can read."""
    for top in clues.documents:
        for found in top.walk():
            if found.kind is DocumentKind.XML and len(found.content) < _XML_LIMIT:
                known = read(found.content)
                if known is not None:
                    return found, known
    return None


def _invoice(clues: Clues) -> tuple[Document, InvoiceFacts] | None:
    return clues.once("invoice", lambda known: _documents(known, read_invoice))


def _notice(clues: Clues) -> tuple[Document, ExchangeNotice] | None:
    return clues.once("exchange-notice", lambda known: _documents(known, read_exchange_notice))


def _decimal(cents: int | None) -> str:
    """As FatturaPA writes amounts: "183.00"."""
    return f"{cents / 100:.2f}" if cents is not None else ""


def _but(found: tuple[Found, ...], names: set[str]) -> tuple[Found, ...]:
    return tuple(one for one in found if one.name not in names)


KIND = Invoice()
