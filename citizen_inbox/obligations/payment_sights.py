"""One document's text and decoded codes in; every place where a payment is stated in it out. Pure."""

from __future__ import annotations

from collections.abc import Sequence
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

CODED = ("qr", "datamatrix")


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


def read_source(document: str, text: str, qr_texts: Sequence[str], datamatrix_texts: Sequence[str]) -> DocumentSights:
    """Collect the statements: printed ones first, then QR codes, then DataMatrix codes, each in reading order."""
    coded = [("qr", found) for each in qr_texts if (found := read_qr(each))]
    coded += [("datamatrix", found) for each in datamatrix_texts if (found := read_datamatrix(each))]
    decoded = {found.number for _, found in coded}
    printed = printed_payments(text)
    counted = [found for found in printed if found.holds or found.number in decoded]
    sights = [_printed(document, text, found) for found in counted]
    sights += [_coded(document, form, found) for form, found in coded]
    return DocumentSights(
        document=document,
        sights=tuple(sights),
        speaks=speaks_of_payment(text),
        is_notice=speaks_of_notice(text),
        has_text=bool(text.strip()),
        wrong_numbers=tuple(found.number for found in printed if found not in counted and found.number[0] != "1"),
        amounts=all_amounts(text),
        hosts=tuple(dict.fromkeys(host for each in qr_texts if not read_qr(each) and (host := link_host(each)))),
        accounts=tuple(dict.fromkeys(account for each in qr_texts if (account := transfer_account(each)))),
        printed_accounts=printed_accounts(text),
    )


def _printed(document: str, text: str, found: PrintedPayment) -> Sight:
    return Sight(
        document=document,
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
    )


def _coded(document: str, form: str, found: CodedPayment) -> Sight:
    amount = found.amount or None
    notes = found.notes if amount else (*found.notes, "amount-not-stated")
    return Sight(document, form, found.number, found.creditor, amount, found.payload, notes, reason=found.reason)
