"""A reading that needs no other room: header fields become a record. For tests of store, intake and sync."""

from __future__ import annotations

import hashlib
import os
import time
from datetime import date
from email import message_from_bytes
from email.utils import parsedate_to_datetime

from citizen_inbox.findings import Outcome
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.store.record import Duty, Record
from citizen_inbox.usecases.reader import Job


def plain_mail(number: int, text: str = "", **headers: str) -> bytes:
    """A small mail; X-Due: YYYY-MM-DD gives it a duty, X-Read: crash, hang, raise or bloat harms its reader."""
    lines = [
        "From: Comune di Prova <protocollo@comune.example>",
        "To: cittadina@pec-a.example",
        f"Subject: Avviso {number}",
        f"Date: Fri, 20 Nov 2026 {number % 24:02}:00:00 +0100",
        f"Message-ID: <m{number}@comune.example>",
        *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items()),
    ]
    return ("\r\n".join(lines) + f"\r\n\r\n{text or f'Testo numero {number}.'}\r\n").encode()


def read_plainly(job: Job) -> Record:
    """A record from the header."""
    mail = message_from_bytes(job.raw)
    _harm(mail.get("X-Read", ""))
    due = mail.get("X-Due")
    duties = (Duty("pay-discount", *(date.fromisoformat(due),) * 2, False, "cds-discount", 2870),) if due else ()
    return Record(
        sha256=hashlib.sha256(job.raw).hexdigest(),
        size=len(job.raw),
        reader_version=1,
        envelope_kind=EnvelopeKind(mail.get("X-Kind", "transport")),
        kind="other",
        authority="Comune di Prova",
        sender="protocollo@comune.example",
        title=str(mail.get("Subject", "")),
        subject=str(mail.get("Subject", "")),
        at=parsedate_to_datetime(mail["Date"]) if mail.get("Date") else job.at,
        certified_at=None,
        arrived_at=job.arrived_at,
        message_id=str(mail.get("Message-ID", "")).strip("<>"),
        identifier="",
        msgid=str(mail.get("X-Riferimento-Message-ID", "")).strip("<>"),
        verdict_code="OK",
        outcome=Outcome.PROVEN,
        attachments=0,
        people="protocollo@comune.example cittadina@pec-a.example",
        body=job.raw.partition(b"\r\n\r\n")[2].decode("utf-8", "replace"),
        duties=duties,
    )


def _harm(how: str) -> None:
    if how == "crash":
        os._exit(3)
    if how == "hang":
        time.sleep(600)
    if how == "raise":
        raise ValueError(how)
    if how == "bloat":
        held = []
        while True:
            held.append(bytes(256 * 1024**2))
