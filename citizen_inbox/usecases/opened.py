"""A mail that is not kept in the mailbox in, the page that explains it out: a file, or a mail inside another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from citizen_inbox.usecases import authorities, clock
from citizen_inbox.usecases.rows import NoticePage, NoticeRow

if TYPE_CHECKING:  # the reading's libraries come after the first paint
    from citizen_inbox.reading import Reading
    from citizen_inbox.usecases.inbox import Inbox


def read_enclosed(inbox: Inbox, raw: bytes) -> NoticePage:
    """Read a mail that came inside another one by what the profile trusts, as of now; nothing is kept."""
    from citizen_inbox.reading import read
    from citizen_inbox.usecases.standing import kept_grounds

    return page_of(read(raw, kept_grounds(inbox, clock.now())), inbox)


def page_of(reading: Reading, inbox: Inbox) -> NoticePage:
    """The page of a reading, with what the register says of its sender and payees."""
    with authorities.registers(inbox.profile.places.data) as known:
        writer = authorities.writer_of(reading, known)
        payees = authorities.payees_of(reading.payments, writer, known)
    reading = replace(reading, payments=authorities.drawable(reading.payments, payees))
    return NoticePage(
        replace(_row(reading), writer=writer),
        reading,
        arrived_at=None,
        folder="",
        receipts=(),
        sent=None,
        payees=payees,
    )


def _row(reading: Reading) -> NoticeRow:
    notice, verdict = reading.notice, reading.evidence.verdict
    return NoticeRow(
        id=0,
        account="",
        envelope_kind=reading.envelope.kind,
        kind=notice.kind if notice else "",
        authority=notice.authority if notice else "",
        sender=reading.sender,
        title=(notice.title if notice else "") or reading.subject,
        at=reading.delivered_at,
        verdict_code=verdict.code.value,
        outcome=verdict.outcome,
        next_what="",
        next_due=None,
        next_presumed=False,
        amount_cents=None,
        payment_refuted=any(payment.refuted for payment in reading.payments),
        attachments=len(reading.documents),
        done=False,
        damaged=bool(reading.message.defects),
    )
