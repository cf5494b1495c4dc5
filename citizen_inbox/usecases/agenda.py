"""A stretch of days in; what is lost, takes effect or is to be paid on each, over all mailboxes, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from hashlib import sha256

from citizen_inbox.findings import Outcome
from citizen_inbox.obligations.rules import RULES
from citizen_inbox.store.record import Duty, Payment, Stored
from citizen_inbox.usecases import authorities
from citizen_inbox.usecases.browse import known_row
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.repetitions import repetitions
from citizen_inbox.usecases.rows import DeadlineLine, Dossier, NoticePage, NoticeRow

PRINTED = "pay-printed"
"""What to do by a day that is printed on a payment notice and that no rule counted."""
PRINTED_RULE = "printed:"


def agenda(inbox: Inbox, today: date, first: date, last: date | None = None) -> tuple[DeadlineLine, ...]:
    """Everything whose days, from the prudent to the last one, meet those from `first` to `last` (None: for ever), by
    its prudent day; what is done or paid, marked.

    Nothing of a message that is refuted: it starts no term. A duty of an act that came twice is there once, as the
    delivery that counts gives it. today: the day in Europe/Rome.
    """
    mails = inbox.lists.dated(first, last)
    later = repetitions(inbox, [stored.id for stored in mails])
    with authorities.registers(inbox.profile.places.data) as known:
        found = [
            line
            for stored in mails
            for line in lines_of(stored, known_row(stored, today, known))
            if first <= line.last and (last is None or line.prudent <= last) and (line.row.id, line.rule) not in later
        ]
    return tuple(sorted(_once(found), key=_by_day))


def deadlines(inbox: Inbox, today: date) -> tuple[DeadlineLine, ...]:
    """Every counted duty whose last day has not passed and that is neither done nor paid, by its prudent day."""
    return tuple(line for line in agenda(inbox, today, today) if line.kind != "payment" and not line.settled)


def lines_of(stored: Stored, row: NoticeRow) -> tuple[DeadlineLine, ...]:
    """The dated things of one kept mail, without order."""
    return tuple(_dated(row, stored.duties, stored.payments, mail=stored.sha256, account=stored.account))


def of_mail(stored: Stored, row: NoticeRow, dossier: Dossier) -> tuple[DeadlineLine, ...]:
    """The dated things of one kept mail, by day; what an earlier delivery of its act gave already as that one says."""
    if stored.outcome is Outcome.REFUTED:
        return ()
    own = {line.rule for line in dossier.deadlines if line.row.id == stored.id}
    others = {line.rule: line for line in reversed(dossier.deadlines)}
    lines = (
        line if line.kind == "payment" or line.rule in own else others.get(line.rule, line)
        for line in lines_of(stored, row)
    )
    return tuple(sorted(lines, key=_by_day))


def of_page(page: NoticePage) -> tuple[DeadlineLine, ...]:
    """The dated things of one message on show, by day; none when it is refuted."""
    from citizen_inbox.usecases.recording import duties_of, payments_of  # reads mail, lists do not

    reading = page.reading
    if reading.evidence.verdict.outcome is Outcome.REFUTED:
        return ()
    if page.dossier is not None:
        return page.dated
    mail = sha256(reading.message.raw).hexdigest()
    return tuple(sorted(_dated(page.row, duties_of(reading), payments_of(reading), mail=mail, account=0), key=_by_day))


def _dated(
    row: NoticeRow, duties: Sequence[Duty], payments: Sequence[Payment], *, mail: str, account: int
) -> Iterator[DeadlineLine]:
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
            settled=_settled(row, paid=duty.paid_on is not None),
            paid_on=duty.paid_on,
            account=account,
            mail=mail,
        )
    counted = {(day, duty.amount_cents) for duty in duties for day in (duty.due, duty.prudent)}
    for payment in payments:
        if payment.refuted or payment.due is None or (payment.due, payment.amount_cents) in counted:
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
            settled=_settled(row, paid=not payment.open),
            paid_on=payment.paid_on,
            account=account,
            mail=mail,
        )


def _settled(row: NoticeRow, *, paid: bool) -> str:
    return "done" if row.done else "paid" if paid else ""


def _once(lines: Iterable[DeadlineLine]) -> Iterator[DeadlineLine]:
    """A day printed on a payment notice that several mails of a mailbox carry stands for the first of them."""
    seen: set[tuple[int, str, date]] = set()
    for line in sorted(lines, key=lambda line: (line.row.outcome is not Outcome.PROVEN, line.row.at, line.row.id)):
        key = (line.account, line.rule, line.due)
        if line.kind == "payment" and key in seen:
            continue
        seen.add(key)
        yield line


def _by_day(line: DeadlineLine) -> tuple[date, date, int, str]:
    return line.prudent, line.due, -line.row.id, line.rule
