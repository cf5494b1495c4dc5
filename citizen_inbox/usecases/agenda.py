"""A stretch of days in; what is lost, takes effect or is to be paid on each, over all mailboxes, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Protocol

from citizen_inbox.findings import Outcome
from citizen_inbox.obligations.rules import RULES
from citizen_inbox.store.record import Stored
from citizen_inbox.usecases import authorities
from citizen_inbox.usecases.browse import known_row
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.rows import DeadlineLine, NoticePage, NoticeRow

PRINTED = "pay-printed"
"""What to do by a day that is printed on a payment notice and that no rule counted."""
PRINTED_RULE = "printed:"
Notice = tuple[str, str]
"""Number and creditor of a payment notice."""


class _Duty(Protocol):
    """What a kept duty and a deadline just counted have in common."""

    @property
    def what(self) -> str: ...
    @property
    def due(self) -> date: ...
    @property
    def prudent(self) -> date: ...
    @property
    def presumed(self) -> bool: ...
    @property
    def rule(self) -> str: ...
    @property
    def amount_cents(self) -> int | None: ...
    @property
    def likely(self) -> date | None: ...


class _Payment(Protocol):
    """What a kept payment and a payment notice just read have in common."""

    @property
    def notice_number(self) -> str: ...
    @property
    def creditor(self) -> str: ...
    @property
    def amount_cents(self) -> int | None: ...
    @property
    def due(self) -> date | None: ...
    @property
    def refuted(self) -> bool: ...


def agenda(inbox: Inbox, today: date, first: date, last: date | None = None) -> tuple[DeadlineLine, ...]:
    """Everything dated from `first` to `last` (None: for ever) by its prudent day; what is done or paid, marked.

    Nothing of a message that is refuted: it starts no term. today: the day in Europe/Rome.
    """
    paid: dict[int, dict[Notice, date]] = {}
    for account, number, creditor, day in inbox.lists.paid():
        paid.setdefault(account, {})[number, creditor] = day
    with authorities.registers(inbox.profile.places.data) as known:
        found = [
            line
            for stored in inbox.lists.dated(first, last)
            for line in _lines(stored, known_row(stored, today, known), paid.get(stored.account, {}))
            if first <= line.prudent and (last is None or line.prudent <= last)
        ]
    return tuple(sorted(found, key=_by_day))


def deadlines(inbox: Inbox, today: date) -> tuple[DeadlineLine, ...]:
    """Every counted duty from today on of mails that are not done, by its prudent day."""
    return tuple(line for line in agenda(inbox, today, today) if line.kind != "payment" and line.settled != "done")


def of_page(page: NoticePage) -> tuple[DeadlineLine, ...]:
    """The dated things of one message on show; none when it is refuted."""
    reading = page.reading
    if reading.evidence.verdict.outcome is Outcome.REFUTED:
        return ()
    mail = sha256(reading.message.raw).hexdigest()
    found = _dated(page.row, reading.deadlines, reading.payments, {}, mail=mail, account=0)
    return tuple(sorted(found, key=_by_day))


def _lines(stored: Stored, row: NoticeRow, paid: Mapping[Notice, date]) -> Iterator[DeadlineLine]:
    return _dated(row, stored.duties, stored.payments, paid, mail=stored.sha256, account=stored.account)


def _dated(
    row: NoticeRow,
    duties: Sequence[_Duty],
    payments: Sequence[_Payment],
    paid: Mapping[Notice, date],
    *,
    mail: str,
    account: int,
) -> Iterator[DeadlineLine]:
    payable = [payment for payment in payments if not payment.refuted]
    for duty in duties:
        law = RULES.get(duty.rule)
        yield DeadlineLine(
            row=row,
            what=duty.what,
            due=duty.due,
            prudent=duty.prudent,
            presumed=duty.presumed,
            rule=duty.rule,
            amount_cents=duty.amount_cents,
            likely=duty.likely,
            article=law.article if law else "",
            kind="event" if law and law.event else "duty",
            settled="done" if row.done else "paid" if _is_paid(duty, duties, payable, paid) else "",
            account=account,
            mail=mail,
        )
    yield from _printed(row, duties, payable, paid, mail=mail, account=account)


def _printed(
    row: NoticeRow,
    duties: Sequence[_Duty],
    payable: Sequence[_Payment],
    paid: Mapping[Notice, date],
    *,
    mail: str,
    account: int,
) -> Iterator[DeadlineLine]:
    """Days that stand on payment notices, but those that a rule counted for the same sum as well."""
    counted = {(day, duty.amount_cents) for duty in duties for day in (duty.due, duty.prudent)}
    for payment in payable:
        if payment.due is None or (payment.due, payment.amount_cents) in counted:
            continue
        yield DeadlineLine(
            row=row,
            what=PRINTED,
            due=payment.due,
            prudent=payment.due,
            presumed=False,
            rule=PRINTED_RULE + (payment.notice_number or str(payment.amount_cents)),
            amount_cents=payment.amount_cents,
            kind="payment",
            settled="done" if row.done else "paid" if _covered(payment, duties, payable, paid) else "",
            account=account,
            mail=mail,
        )


def _is_paid(duty: _Duty, duties: Sequence[_Duty], payable: Sequence[_Payment], paid: Mapping[Notice, date]) -> bool:
    """Whether what was paid settles a duty to pay. A reduced sum settles the whole only when it was paid in time."""
    if not duty.what.startswith("pay"):
        return False
    made = [payment for payment in payable if _notice(payment) in paid]
    if not made:
        return False
    if len(made) == len(payable) and duty.what != "pay-minimum":
        return True
    if duty.what == "pay-discount":
        return True
    if duty.what == "pay-minimum":
        return _reduced_in_time(duties, made, paid) or _sum(made) >= (duty.amount_cents or _largest(payable))
    return duty.amount_cents is not None and _sum(made) >= duty.amount_cents


def _covered(
    payment: _Payment, duties: Sequence[_Duty], payable: Sequence[_Payment], paid: Mapping[Notice, date]
) -> bool:
    """Whether a notice is paid, or others of the same message that settle the same sum."""
    if _notice(payment) in paid:
        return True
    made = [other for other in payable if _notice(other) in paid]
    if not made:
        return False
    if any(duty.what == "pay-discount" for duty in duties):
        return _reduced_in_time(duties, made, paid) or _sum(made) >= (payment.amount_cents or _largest(payable))
    others = [other.amount_cents or 0 for other in payable if other is not payment]
    whole = payment.amount_cents is not None and len(others) > 1 and payment.amount_cents == sum(others)
    single = any(other.amount_cents == _sum(payable) - (other.amount_cents or 0) for other in made)
    return single or (whole and _sum(made) >= (payment.amount_cents or 0))


def _reduced_in_time(duties: Iterable[_Duty], made: Iterable[_Payment], paid: Mapping[Notice, date]) -> bool:
    last = max((duty.due for duty in duties if duty.what == "pay-discount"), default=None)
    return last is not None and any(paid[_notice(payment)] <= last for payment in made)


def _notice(payment: _Payment) -> Notice:
    return payment.notice_number, payment.creditor


def _sum(payments: Iterable[_Payment]) -> int:
    return sum(payment.amount_cents or 0 for payment in payments)


def _largest(payments: Iterable[_Payment]) -> int:
    return max((payment.amount_cents or 0 for payment in payments), default=0)


def _by_day(line: DeadlineLine) -> tuple[date, date, int, str]:
    return line.prudent, line.due, -line.row.id, line.rule
