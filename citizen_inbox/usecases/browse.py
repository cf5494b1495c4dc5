"""A question of the person in; rows, pages and search results out. Asks the store, never the server."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from citizen_inbox.failures import Failure
from citizen_inbox.obligations.choices import Part, Role, asked_today
from citizen_inbox.obligations.lasting import EFFECTIVE, last_day, next_day
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.store.record import Payment, Stored
from citizen_inbox.usecases import authorities, clock
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.rows import NoticePage, NoticeRow, PaymentLine, Place, ReceiptLine, SentRow

if TYPE_CHECKING:
    from citizen_inbox.evidence.grounds import Grounds
    from citizen_inbox.evidence.transaction import Transaction
    from citizen_inbox.usecases.first_sight import FirstSight

FIXED_PLACES = ("todo", "all", "deadlines", "payments", "sent", "archive")
AUTHORITY = "authority:"
PAY_BY = "pay"
"""What to do by the day printed on a payment notice that belongs to no computed deadline."""


def places(inbox: Inbox, today: date) -> tuple[Place, ...]:
    """The left pane: the fixed places, then who wrote notices, most first."""
    fixed = tuple(Place(name, "", inbox.lists.count(name, today)) for name in FIXED_PLACES)
    return fixed + tuple(Place(f"{AUTHORITY}{name}", name, count) for name, count in inbox.lists.authorities())


def rows(inbox: Inbox, place: str, today: date, limit: int = 200, offset: int = 0) -> tuple[NoticeRow, ...]:
    """The mails of a place. Failure "place-unknown".

    "todo": not done, with something to do or to warn about, by the next day on which something is lost, then those
    without a day. "deadlines" likewise, days ahead only. The others newest first.
    """
    if place.startswith(AUTHORITY):
        found = inbox.lists.place("authority", today, authority=place[len(AUTHORITY) :], limit=limit, offset=offset)
    elif place in FIXED_PLACES:
        found = inbox.lists.place(place, today, limit=limit, offset=offset)
    else:
        raise Failure("place-unknown", place=place)
    return rows_of(inbox, found, today)


def rows_of(inbox: Inbox, found: Iterable[Stored], today: date) -> tuple[NoticeRow, ...]:
    """Lines of a list, each with what the register of public bodies says of its sender, and the size of its dossier."""
    with authorities.registers(inbox.profile.places.data) as known:
        rows = [known_row(one, today, known) for one in found]
    return _sized(inbox, rows)


def search(inbox: Inbox, words: str, limit: int = 50, offset: int = 0) -> tuple[NoticeRow, ...]:
    """Mails with all these words, newest first, the last word also as a beginning; receipts and sent mail too."""
    today = clock.today()
    found = inbox.lists.search(words, limit, offset)
    rows = rows_of(inbox, (stored for stored, _ in found), today)
    return tuple(
        replace(row, snippet=place.snippet, snippet_scanned=place.scanned)
        for row, (_, place) in zip(rows, found, strict=True)
    )


def _sized(inbox: Inbox, rows: Sequence[NoticeRow]) -> tuple[NoticeRow, ...]:
    """The same rows, each with the number of mails in its dossier."""
    found = inbox.dossiers.components({row.id for row in rows})
    return tuple(replace(row, dossier=len(found[row.id])) if len(found[row.id]) > 1 else row for row in rows)


def payments(inbox: Inbox) -> tuple[PaymentLine, ...]:
    """Every payment notice of mails that are not done and have one open, newest mail first; refuted ones too."""
    today = clock.today()
    found = inbox.lists.place("payments", today, limit=-1)
    with authorities.registers(inbox.profile.places.data) as known:
        rows = {stored.id: known_row(stored, today, known) for stored in found}
    return tuple(line for stored in found for line in payment_lines(stored, rows[stored.id]))


def payment_lines(stored: Stored, row: NoticeRow) -> tuple[PaymentLine, ...]:
    """The payment notices of one mail."""
    return tuple(
        PaymentLine(
            row=row,
            notice_number=found.notice_number,
            creditor=found.creditor,
            creditor_name=found.creditor_name,
            amount_cents=found.amount_cents,
            due=found.due,
            reason=found.reason,
            refuted=found.refuted,
            paid_on=found.paid_on,
            open=found.open,
            scanned=found.scanned,
        )
        for found in stored.payments
    )


def every_id(inbox: Inbox) -> tuple[int, ...]:
    """Every mail kept, receipts and sent ones too, oldest first."""
    return inbox.lists.ids()


def sent(inbox: Inbox) -> tuple[SentRow, ...]:
    """What the person sent, with its receipts folded in, newest first."""
    from citizen_inbox.usecases import sent as sent_mail  # tracking reads mail, lists of notices do not

    return sent_mail.sent(inbox)


def page(inbox: Inbox, message: int) -> NoticePage:
    """One mail, read anew from its archived bytes. Failures "mail-unknown", "mail-missing", "mail-altered",
    and "mail-unreadable" for one that brings its reader down, now or when it came."""
    from citizen_inbox.usecases import confined

    confined.prepare()
    from citizen_inbox.reading import read
    from citizen_inbox.usecases import agenda, declarations, dossiers, proofs, scans
    from citizen_inbox.usecases import payments as payment_notes
    from citizen_inbox.usecases import sent as sent_mail
    from citizen_inbox.usecases.receipts import one_judged

    stored = inbox.lists.one(message)
    if stored.trouble in {"reader-crashed", "reader-timeout"}:  # it would hold everybody up again
        raise Failure("mail-unreadable", reason=stored.trouble)
    raw = inbox.archive.get(stored.sha256)
    proof = proofs.first_sight(inbox, stored.account, stored.sha256)
    receipt, transaction = one_judged(inbox, stored)
    located = inbox.lists.located(message)
    declared = declarations.declared_of(inbox, stored.account, stored.sha256)
    with confined.refused_as("mail-unreadable"):
        reading = confined.ask_mail(read, raw, _grounds(inbox, stored, proof, transaction), declared)
    if read_before := inbox.scans.of(stored.account, stored.sha256):
        reading = scans.with_scanned(reading, read_before, clock.today())
    with authorities.registers(inbox.profile.places.data) as known:
        writer = None if stored.mine else authorities.writer_of(reading, known)
        payees = authorities.payees_of(reading.payments, writer, known)
    reading = replace(reading, payments=authorities.drawable(reading.payments, payees))
    dossier = dossiers.dossier(inbox, message)
    row = replace(row_of(stored, clock.today()), writer=writer, dossier=max(len(dossier.messages), 1))
    return NoticePage(
        row=row,
        reading=reading,
        arrived_at=stored.arrived_at,
        folder=located[0].folder if located else "",
        receipts=_receipts(inbox, stored),
        sent=sent_mail.sent_of(inbox, stored) if stored.mine else None,
        receipt=receipt.line() if receipt else None,
        trouble=stored.trouble,
        proof=proof,
        paid=payment_notes.paid_of(inbox, stored),
        dossier=dossier,
        dated=agenda.of_mail(stored, row, dossier),
        payees=payees,
    )


def _grounds(inbox: Inbox, stored: Stored, proof: FirstSight | None, transaction: Transaction | None) -> Grounds:
    """What a kept mail is judged by."""
    from citizen_inbox.evidence.grounds import Grounds
    from citizen_inbox.usecases import proofs, trusted_lists

    return Grounds(
        inbox.anchors,
        clock.now(),
        owner=stored.address,
        arrived_at=stored.arrived_at,
        seen_signers=inbox.records.seen_beside(stored.sha256, inbox.records.seen_signers()),
        first_seen_at=proof.seen_at if proof else None,
        answers=proofs.answers_of(inbox, stored.account, stored.sha256, stored.certified_at),
        transaction=transaction,
        trusted_list=trusted_lists.loaded(trusted_lists.trust_folder(inbox.profile.places.data)),
    )


def source(inbox: Inbox, message: int) -> bytes:
    """The mail exactly as it was received. Failures "mail-unknown", "mail-missing", "mail-altered"."""
    return inbox.archive.get(inbox.lists.one(message).sha256)


def set_done(inbox: Inbox, message: int, *, done: bool) -> None:
    """The person has dealt with a mail, or has not after all. Failure "mail-unknown"."""
    inbox.records.decide(message, done=done)


def set_note(inbox: Inbox, message: int, note: str) -> None:
    """The person's own words about a mail. Failure "mail-unknown"."""
    inbox.records.decide(message, note=note)


def note(inbox: Inbox, message: int) -> str:
    """The person's own words about a mail, "" when there are none. Failure "mail-unknown"."""
    return inbox.lists.one(message).note


def known_row(stored: Stored, today: date, known: authorities.Registers) -> NoticeRow:
    """One line of a list, with what the register of public bodies says of its sender."""
    return replace(row_of(stored, today), writer=authorities.stored_writer(stored, known))


def row_of(stored: Stored, today: date, snippet: str = "") -> NoticeRow:
    """One line of a list; what comes next depends on the day it is."""
    coming = _next(stored, today)
    return NoticeRow(
        id=stored.id,
        account=stored.address,
        envelope_kind=stored.envelope_kind,
        kind=stored.kind,
        authority=stored.authority,
        sender=stored.sender,
        title=stored.title,
        at=stored.at,
        verdict_code=stored.verdict_code,
        outcome=stored.outcome,
        next_what=coming.what,
        next_due=coming.day,
        next_presumed=coming.presumed,
        next_unsafe=coming.unsafe,
        amount_cents=_amount(stored, today),
        payment_refuted=any(payment.refuted for payment in stored.payments),
        attachments=stored.attachments,
        done=stored.done,
        damaged=bool(stored.trouble),
        snippet=snippet,
        paid_on=_paid_on(stored),
    )


@dataclass(frozen=True, slots=True)
class _Coming:
    """What a line shows of the next thing to do."""

    what: str = ""
    day: date | None = None
    presumed: bool = False
    unsafe: bool = False


def _next(stored: Stored, today: date) -> _Coming:
    """The next open duty whose last day has not passed; an event only where nothing else comes."""
    ahead = [duty for duty in stored.duties if duty.paid_on is None and last_day(duty) >= today]
    if ahead:
        first = min(ahead, key=lambda duty: (duty.what == EFFECTIVE, next_day(duty, today)))
        return _Coming(first.what, next_day(first, today), first.presumed, first.prudent < today)
    days = [asked.due for asked in stored.payments if asked.due and asked.due >= today and _asks(asked)]
    return _Coming(PAY_BY, min(days)) if days else _Coming()


def _asks(payment: Payment) -> bool:
    """Whether it is still to be paid, and may be."""
    return payment.open and not payment.refuted


def _amount(stored: Stored, today: date) -> int | None:
    asked = stored.payments
    parts = [Part(Role(one.role), one.by, prudent=one.prudent) for one in asked]
    return asked_today([one.amount_cents for one in asked], parts, [_asks(one) for one in asked], today)


def _paid_on(stored: Stored) -> date | None:
    if any(map(_asks, stored.payments)):
        return None
    return max((one.paid_on for one in stored.payments if one.paid_on), default=None)


def _receipts(inbox: Inbox, stored: Stored) -> tuple[ReceiptLine, ...]:
    own = stored.envelope_kind is EnvelopeKind.ORDINARY
    from citizen_inbox.usecases import sent as sent_mail

    return sent_mail.receipt_lines(sent_mail.receipts_about(inbox, stored)) if own else ()
