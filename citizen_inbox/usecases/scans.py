"""What OCR read from a mail's scans in; kept, searched and looked through for payments, always marked, out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from citizen_inbox.findings import Outcome
from citizen_inbox.obligations.payments import PaymentNotice, distrusted, uncertified
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.store.scans import KeptScan
from citizen_inbox.usecases import clock
from citizen_inbox.usecases.ocr import Scan, payments_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from citizen_inbox.reading import Reading
    from citizen_inbox.store.record import Stored
    from citizen_inbox.usecases.inbox import Inbox


def keep(inbox: Inbox, message: int, scan: Scan, texts: Mapping[int, str]) -> bool:
    """Keep what was read of a kept mail's document; whether a payment was found that the mail does not tell itself.

    texts: by page, from 1; a page that is missing keeps what an earlier reading gave. Failure "mail-unknown" and those
    of the store.
    """
    stored = inbox.lists.one(message)
    before = next((one for one in kept(inbox, stored) if one.content == scan.content), None)
    everything = {**(_texts(before) if before else {}), **texts}
    read = KeptScan(scan.content, scan.path, joined(everything), tuple(sorted(everything)), clock.now())
    others = [one for one in kept(inbox, stored) if one.content != scan.content]
    found = _found([*others, read], {one.notice_number for one in stored.payments if not one.scanned}, clock.today())
    numbers = tuple((one.notice_number, one.creditor) for one in found)
    inbox.scans.keep(stored, read, numbers, refuted=stored.outcome is Outcome.REFUTED)
    known = {one.notice_number for one in stored.payments}
    return bool({number for number, _ in numbers} - known)


def kept(inbox: Inbox, stored: Stored) -> tuple[KeptScan, ...]:
    """What was read of a mail by OCR before."""
    return inbox.scans.of(stored.account, stored.sha256)


def kept_of(inbox: Inbox, message: int, scan: Scan) -> dict[int, str]:
    """What was read of one document before: texts by page, from 1. Failure "mail-unknown"."""
    found = next((one for one in kept(inbox, inbox.lists.one(message)) if one.content == scan.content), None)
    return _texts(found) if found else {}


def with_scanned(reading: Reading, scans: Iterable[KeptScan], today: date) -> Reading:
    """The same reading with the payments that only its scans tell, after its own ones and never with a code."""
    found = _found(scans, {one.notice_number for one in reading.payments}, today)
    if reading.envelope.kind is EnvelopeKind.ANOMALY:
        found = uncertified(found)
    if reading.evidence.verdict.outcome is Outcome.REFUTED:
        found = distrusted(found)
    return replace(reading, payments=(*reading.payments, *found)) if found else reading


def joined(texts: Mapping[int, str]) -> str:
    """Pages from the first on, a form feed between two; "" for one that is not there."""
    return "\f".join(texts.get(page, "") for page in range(1, max(texts, default=0) + 1))


def _texts(scan: KeptScan) -> dict[int, str]:
    pages = scan.text.split("\f")
    return {page: pages[page - 1] for page in scan.pages if page <= len(pages)}


def _found(scans: Iterable[KeptScan], known: set[str], today: date) -> tuple[PaymentNotice, ...]:
    """Each number once, those that hold; what was misread is told beside the scan, where the page can be compared."""
    found: dict[str, PaymentNotice] = {}
    for scan in scans:
        for payment in payments_in(scan.text, scan.document, scan.text.count("\f") + 1, today):
            if payment.notice_number not in known and not _misread(payment):
                found.setdefault(payment.notice_number, payment)
    return tuple(found.values())


def _misread(payment: PaymentNotice) -> bool:
    return any(finding.code == "ocr-misread" for finding in payment.findings)
