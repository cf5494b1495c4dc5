"""One document's text and decoded codes in; every place where a payment is stated in it out. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.obligations.payment_accounts import printed_accounts
from citizen_inbox.obligations.payment_alarms import alarms_of, plain_digits
from citizen_inbox.obligations.payment_codes import CodedPayment, link_host, read_datamatrix, read_qr, transfer_account
from citizen_inbox.obligations.payment_roles import Called
from citizen_inbox.obligations.payment_sums import amounts_of
from citizen_inbox.obligations.payment_text import (
    PrintedPayment,
    creditor_name,
    overlong,
    payment_reason,
    printed_debtor,
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
    hidden: tuple[str, ...] = ()
    """Numbers and sums in its text that nobody sees on the page."""


@dataclass(frozen=True, slots=True)
class Value:
    """Where one value of a payment is printed: "number", "creditor", "amount" or "due"."""

    name: str
    spot: Spot


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
    values: tuple[Value, ...] = ()
    """Of a printed notice, the number first."""
    called: Called | None = None
    """What a text calls it."""
    labelled: bool = False
    """Whether words before a printed number say that it is a notice's."""
    debtor: str = ""


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
    impossible: tuple[str, ...] = ()
    """Of the wrong numbers, those that words before them call a notice's."""
    alarms: tuple[Finding, ...] = ()

    def numbers(self, form: str) -> frozenset[str]:
        """Notice numbers stated in one form, printed ones that fail their check digits included."""
        found = frozenset(sight.number for sight in self.sights if sight.form == form)
        return found | frozenset(self.wrong_numbers) if form == "text" else found


def read_source(source: Source) -> DocumentSights:
    """Collect the statements: printed ones first, then QR codes, then DataMatrix codes, each in reading order."""
    document, text = source.document, plain_digits(source.text)
    qrs = [code for code in source.codes if code.form == "qr"]
    coded = [(code, found) for code in qrs if (found := read_qr(code.text))]
    coded += [
        (code, found) for code in source.codes if code.form == "datamatrix" and (found := read_datamatrix(code.text))
    ]
    decoded = {found.number for _, found in coded}
    printed = printed_payments(text)
    counted = [found for found in printed if found.holds or found.number in decoded]
    sights = [_printed(source, text, found) for found in counted]
    sights += [_coded(document, code, found) for code, found in coded]
    wrong = [found for found in printed if found not in counted and found.number[0] != "1" and not found.slip]
    speaks = speaks_of_payment(text)
    concerned = speaks or sights or wrong
    return DocumentSights(
        document=document,
        sights=tuple(sights),
        speaks=speaks,
        is_notice=speaks_of_notice(text),
        has_text=bool(text.strip()),
        wrong_numbers=tuple(found.number for found in wrong),
        amounts=amounts_of(text),
        hosts=tuple(dict.fromkeys(host for code in qrs if not read_qr(code.text) and (host := link_host(code.text)))),
        accounts=tuple(dict.fromkeys(account for code in qrs if (account := transfer_account(code.text)))),
        printed_accounts=printed_accounts(text),
        impossible=tuple(found.number for found in wrong if found.labelled),
        alarms=(*_alarms(source), *_overlong(text)) if concerned else (),
    )


def _alarms(source: Source) -> tuple[Finding, ...]:
    return alarms_of(source.text, source.links, source.hidden, paged=bool(source.pages))


def _overlong(text: str) -> tuple[Finding, ...]:
    return (Finding("text-overlong", Outcome.UNDETERMINED),) if overlong(text) else ()


def _printed(source: Source, text: str, found: PrintedPayment) -> Sight:
    def spot(start: int, end: int) -> Spot:
        return Spot(source.document, page_at(text, start) if source.pages else 0, start, end)

    values = tuple(Value(span.name, spot(span.start, span.end)) for span in found.spans)
    return Sight(
        document=source.document,
        form="text",
        number=found.number,
        creditor=found.creditor,
        amount=found.amount,
        due=found.due,
        reason=payment_reason(text),
        creditor_name=creditor_name(text),
        creditors=found.creditors,
        amounts=found.amounts,
        rav=found.rav,
        page=values[0].spot.page,
        values=values,
        called=Called(found.amount, found.single, found.instalment, found.within_days, found.after_days),
        labelled=found.labelled,
        debtor=printed_debtor(text),
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
        debtor=found.debtor,
    )
