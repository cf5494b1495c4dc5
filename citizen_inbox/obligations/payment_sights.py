"""One document's text and decoded codes in; every place where a payment is stated in it out. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from citizen_inbox.obligations.payment_accounts import printed_accounts
from citizen_inbox.obligations.payment_codes import CodedPayment, link_host, read_datamatrix, read_qr, transfer_account
from citizen_inbox.obligations.payment_text import (
    PrintedPayment,
    all_amounts,
    creditor_name,
    payment_reason,
    printed_payments,
    speaks_of_notice,
    speaks_of_payment,
)
from citizen_inbox.spot import Spot, page_at

CODED = ("qr", "datamatrix")


@dataclass(frozen=True, slots=True)
class SeenCode:
    """A symbol decoded from a page or a picture."""

    form: str
    """"qr" or "datamatrix"."""
    text: str
    page: int = 0
    """From 1; 0 for a picture."""


@dataclass(frozen=True, slots=True)
class Source:
    """One place to look for payments: a document's text and the codes drawn in it."""

    document: str
    """Path of the document, "" for the message text."""
    text: str
    """Pages are parted by form feeds."""
    codes: tuple[SeenCode, ...] = ()
    links: tuple[str, ...] = ()
    """Addresses that its annotations lead to, untrusted."""
    pages: int = 0
    """0 where there are no pages."""


@dataclass(frozen=True, slots=True)
class Sight:
    """One statement of a payment. Fields that the place does not state are "" or None."""

    document: str
    form: str
    """"qr", "datamatrix" or "text"."""
    number: str
    creditor: str
    amount: int | None
    payload: str = ""
    """Of a QR, as decoded."""
    notes: tuple[str, ...] = ()
    due: date | None = None
    reason: str = ""
    creditor_name: str = ""
    creditors: tuple[str, ...] = ()
    """Codes that a text may mean as the creditor."""
    amounts: tuple[int, ...] = ()
    """Sums that a text may mean."""
    rav: bool = False
    page: int = 0
    """From 1; 0 where there are no pages."""
    spot: Spot | None = None
    """Of a printed number."""


@dataclass(frozen=True, slots=True)
class DocumentSights:
    """Everything about payments in one document."""

    document: str
    sights: tuple[Sight, ...]
    speaks: bool
    """Whether its text speaks of pagoPA or of a notice to pay."""
    is_notice: bool
    """Whether its text names a notice of any kind."""
    has_text: bool
    wrong_numbers: tuple[str, ...]
    """Numbers printed like a notice's whose check digits fail: never a payment, but a contradiction to a code."""
    amounts: frozenset[int]
    """Every sum in the text."""
    hosts: tuple[str, ...]
    """Hosts of QR codes that are links."""
    accounts: tuple[str, ...]
    """IBANs of QR codes that are bank transfers."""
    printed_accounts: tuple[str, ...] = ()
    """IBANs in the text."""

    def numbers(self, form: str) -> frozenset[str]:
        """Notice numbers stated in one form, printed ones that fail their check digits included."""
        found = frozenset(sight.number for sight in self.sights if sight.form == form)
        return found | frozenset(self.wrong_numbers) if form == "text" else found


def read_source(source: Source) -> DocumentSights:
    """Collect the statements: printed ones first, then QR codes, then DataMatrix codes, each in reading order."""
    document, text = source.document, source.text
    qrs = [code for code in source.codes if code.form == "qr"]
    coded = [(code, found) for code in qrs if (found := read_qr(code.text))]
    coded += [
        (code, found) for code in source.codes if code.form == "datamatrix" and (found := read_datamatrix(code.text))
    ]
    decoded = {found.number for _, found in coded}
    printed = printed_payments(text)
    counted = [found for found in printed if found.holds or found.number in decoded]
    sights = [_printed(source, found) for found in counted]
    sights += [_coded(document, code, found) for code, found in coded]
    return DocumentSights(
        document=document,
        sights=tuple(sights),
        speaks=speaks_of_payment(text),
        is_notice=speaks_of_notice(text),
        has_text=bool(text.strip()),
        wrong_numbers=tuple(found.number for found in printed if found not in counted and found.number[0] != "1"),
        amounts=all_amounts(text),
        hosts=tuple(dict.fromkeys(host for code in qrs if not read_qr(code.text) and (host := link_host(code.text)))),
        accounts=tuple(dict.fromkeys(account for code in qrs if (account := transfer_account(code.text)))),
        printed_accounts=printed_accounts(text),
    )


def _printed(source: Source, found: PrintedPayment) -> Sight:
    return Sight(
        document=source.document,
        form="text",
        number=found.number,
        creditor=found.creditor,
        amount=found.amount,
        due=found.due,
        reason=payment_reason(source.text),
        creditor_name=creditor_name(source.text),
        creditors=found.creditors,
        amounts=found.amounts,
        rav=found.rav,
        page=page_at(source.text, found.start) if source.pages else 0,
        spot=Spot(source.document, page_at(source.text, found.start) if source.pages else 0, found.start, found.end),
    )


def _coded(document: str, code: SeenCode, found: CodedPayment) -> Sight:
    amount = found.amount or None
    notes = found.notes if amount else (*found.notes, "amount-not-stated")
    return Sight(
        document=document,
        form=code.form,
        number=found.number,
        creditor=found.creditor,
        amount=amount,
        payload=found.payload,
        notes=notes,
        reason=found.reason,
        page=code.page,
    )
