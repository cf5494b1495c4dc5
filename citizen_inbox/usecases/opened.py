"""A mail that is not kept in the mailbox in, the page that explains it out: a file, or a mail inside another."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import PurePath
from typing import TYPE_CHECKING

from citizen_inbox.usecases import authorities, clock, confined
from citizen_inbox.usecases.rows import NoticePage, NoticeRow

if TYPE_CHECKING:  # the reading's libraries come after the first paint
    from citizen_inbox.documents.document import Document
    from citizen_inbox.reading import Reading
    from citizen_inbox.usecases.inbox import Inbox

MAIL = ".eml"


def read_enclosed(inbox: Inbox, raw: bytes) -> NoticePage:
    """Read a mail that came inside another one by what the profile trusts, as of now; nothing is kept.

    Failure "content-refused" for one that brings its reader down.
    """
    return _page(inbox, raw, clock.now())


def open_file(inbox: Inbox, content: bytes, untrusted_name: str, at: datetime) -> NoticePage | Document:
    """A file of the person's: the page of a mail, which a name in .eml says that it is, or a document, signatures
    judged. at: "now", aware. Nothing is kept. Failure "content-refused"."""
    confined.prepare()
    from citizen_inbox.documents.document import identify
    from citizen_inbox.usecases.signatures import judged_here

    if PurePath(untrusted_name).suffix.lower() == MAIL:
        return _page(inbox, content, at)
    document = confined.ask_mail(identify, content, untrusted_name, "1")
    with confined.RefusalIgnored():  # then what the first reading said of its signatures stays
        return judged_here(inbox, (document,), None)[0]
    return document


def _page(inbox: Inbox, raw: bytes, at: datetime) -> NoticePage:
    confined.prepare()
    from citizen_inbox.reading import read
    from citizen_inbox.usecases.standing import kept_grounds

    return page_of(confined.ask_mail(read, raw, kept_grounds(inbox, at)), inbox)


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
