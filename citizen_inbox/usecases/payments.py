"""A payment notice of a mail, and what the person says about it, in; whether it is paid, with its receipt, out.

The program never pays: it only keeps what it is told.
"""

from __future__ import annotations

from datetime import date

from citizen_inbox.failures import Failure
from citizen_inbox.store.record import Paid, Payment, Stored
from citizen_inbox.usecases import clock, filing
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.rows import FiledLine, PaidLine

RECEIPT = "payment-receipt"


def mark_paid(
    inbox: Inbox,
    message: int,
    notice_number: str,
    day: date,
    amount_cents: int | None = None,
    receipt: tuple[bytes, str] | None = None,
) -> PaidLine:
    """Keep that a payment notice is paid; every mail that carries it says so.

    day: local, not after today. amount_cents: what was paid, None for the sum of the notice. receipt: bytes and
    untrusted name of a file that shows it, filed beside the mail; without one an earlier one stays. Failures
    "mail-unknown", "payment-unknown", "payment-refuted" (fact number), "paid-in-future" (fact day), "paid-amount"
    and those of `filing.file_away`.
    """
    stored = inbox.lists.one(message)
    asked = _payment(stored, notice_number)
    if asked.refuted:
        raise Failure("payment-refuted", number=notice_number)
    if day > clock.today():
        raise Failure("paid-in-future", day=day.isoformat())
    if amount_cents is not None and amount_cents <= 0:
        raise Failure("paid-amount")
    line = filing.file_away(inbox, message, *receipt, RECEIPT, notice_number) if receipt else None
    amount = asked.amount_cents if amount_cents is None else amount_cents
    paid = Paid(asked.notice_number, asked.creditor, day, amount, line.id if line else None)
    inbox.filing.pay(stored.account, paid)
    return next(one for one in paid_of(inbox, inbox.lists.one(message)) if one.notice_number == notice_number)


def mark_unpaid(inbox: Inbox, message: int, notice_number: str) -> bool:
    """It is not paid after all; False when nobody said that it was. A receipt stays beside the mail.

    Failures "mail-unknown", "payment-unknown" (fact number).
    """
    stored = inbox.lists.one(message)
    asked = _payment(stored, notice_number)
    return inbox.filing.unpay(stored.account, asked.notice_number, asked.creditor)


def notice_numbers(inbox: Inbox, message: int) -> tuple[str, ...]:
    """The numbers of a mail's payment notices, in their order. Failure "mail-unknown"."""
    return tuple(one.notice_number for one in inbox.lists.one(message).payments if one.notice_number)


def paid_of(inbox: Inbox, stored: Stored) -> tuple[PaidLine, ...]:
    """Which payments of a mail the person says are paid, in the order of its payments."""
    if not any(one.paid_on for one in stored.payments):
        return ()
    known = inbox.filing.paid(stored.account)
    return tuple(_line(inbox, found) for asked in stored.payments if asked.paid_on for found in _of(known, asked))


def _of(known: tuple[Paid, ...], asked: Payment) -> tuple[Paid, ...]:
    same = [found for found in known if found.notice_number == asked.notice_number]
    exact = [found for found in same if found.creditor == asked.creditor]
    return tuple((exact or [found for found in same if not found.creditor or not asked.creditor])[:1])


def _line(inbox: Inbox, found: Paid) -> PaidLine:
    return PaidLine(found.notice_number, found.creditor, found.day, found.amount_cents, _receipt(inbox, found.receipt))


def _receipt(inbox: Inbox, filed_id: int | None) -> FiledLine | None:
    return filing.filed_line(inbox, filed_id) if filed_id is not None else None


def _payment(stored: Stored, notice_number: str) -> Payment:
    for asked in stored.payments:
        if asked.notice_number and asked.notice_number == notice_number:
            return asked
    raise Failure("payment-unknown", number=notice_number)
