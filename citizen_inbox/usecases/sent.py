"""The person's own mails and the receipts about them in; one row for each, receipts folded in, out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from citizen_inbox.pec.judgement import message_key
from citizen_inbox.pec.status import SubmissionStatus
from citizen_inbox.pec.tracking import track
from citizen_inbox.store.record import Stored
from citizen_inbox.usecases import clock
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.receipts import JudgedReceipt, judged
from citizen_inbox.usecases.rows import ReceiptLine, RecipientState, SentRow


def sent(inbox: Inbox) -> tuple[SentRow, ...]:
    """Every mail the person sent, and every one that only its receipts tell of, newest first."""
    told = _by_mail(judged(inbox))
    own = inbox.lists.place("sent", clock.today(), limit=-1)
    rows = [_row(stored, _taken(told, stored)) for stored in own]
    rows += [_row(None, about) for about in told.values()]
    return tuple(sorted(rows, key=lambda row: row.at, reverse=True))


def sent_of(inbox: Inbox, stored: Stored) -> SentRow:
    """The row of one mail that the person sent."""
    return _row(stored, receipts_about(inbox, stored))


def receipts_about(inbox: Inbox, stored: Stored) -> Sequence[JudgedReceipt]:
    """The receipts about one mail of the person's."""
    key = (stored.account, message_key(stored.message_id))
    about = _by_mail(judged(inbox, stored.account)).get(key, ()) if stored.message_id else ()
    return about if _is_about(about, stored) else ()


def receipt_lines(told: Iterable[JudgedReceipt]) -> tuple[ReceiptLine, ...]:
    """Receipts as shown under what they report on, oldest first."""
    return tuple(receipt.line() for receipt in told)


def _by_mail(told: Iterable[JudgedReceipt]) -> dict[tuple[int, str], list[JudgedReceipt]]:
    found: dict[tuple[int, str], list[JudgedReceipt]] = {}
    for receipt in told:
        found.setdefault((receipt.stored.account, receipt.about), []).append(receipt)
    return found


def _taken(told: dict[tuple[int, str], list[JudgedReceipt]], stored: Stored) -> list[JudgedReceipt]:
    """The receipts about this mail, taken out; left for another copy where they enclose that one's content."""
    key = (stored.account, message_key(stored.message_id))
    return told.pop(key, []) if _is_about(told.get(key, ()), stored) else []


def _is_about(about: Iterable[JudgedReceipt], stored: Stored) -> bool:
    """A mail changed after it was sent, or another under its Message-ID, has no share in what came for the first."""
    enclosed = {copy for receipt in about if receipt.judgement.counts for copy in receipt.copies}
    return not enclosed or stored.id in enclosed


def _row(stored: Stored | None, about: Sequence[JudgedReceipt]) -> SentRow:
    shown = stored or about[0].stored
    submission = track(
        [receipt.fact for receipt in about],
        clock.now(),
        sent_to=stored.sent_to if stored else (),
        subject=shown.subject,
        submitted_at=stored.at if stored else None,
    )
    matched = stored is not None or any(receipt.judgement.counts for receipt in about)
    return SentRow(
        id=stored.id if stored else None,
        account=shown.address,
        subject=stored.subject if stored else submission.subject or shown.subject,
        at=shown.at,
        state=(submission.status if matched else SubmissionStatus.UNMATCHED).value,
        recipients=tuple(
            RecipientState(found.address, found.status.value, found.at, found.detail) for found in submission.recipients
        ),
        receipts=receipt_lines(about),
    )
