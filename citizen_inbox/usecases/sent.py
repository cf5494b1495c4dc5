"""The person's own mails and the receipts about them in; one row for each, receipts folded in, out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from urllib.parse import unquote

from citizen_inbox.evidence.report import VerdictCode
from citizen_inbox.pec.daticert import Recipient
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.pec.tracking import ReceiptFact, track
from citizen_inbox.store.record import ReceiptFacts, Stored
from citizen_inbox.usecases import clock
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.rows import ReceiptLine, RecipientState, SentRow

COUNTED = frozenset(code.value for code in (VerdictCode.OK, VerdictCode.OK_REV_UNKNOWN, VerdictCode.OK_EXPIRED_SINCE))
"""Headlines with which a receipt may change a state (pec rules 4.2). INTACT_UNANCHORED is left out: whether it may
count hangs on the signer's domain, which a list does not see; it is shown and does not move anything."""

Told = tuple[Stored, ReceiptFacts]


def sent(inbox: Inbox) -> tuple[SentRow, ...]:
    """Every mail the person sent, and every one that only its receipts tell of, newest first."""
    told = _by_mail(inbox.lists.receipts())
    own = inbox.lists.place("sent", clock.today(), limit=-1)
    rows = [_row(stored, told.pop((stored.account, _key(stored.message_id)), [])) for stored in own]
    rows += [_row(None, about) for about in told.values()]
    return tuple(sorted(rows, key=lambda row: row.at, reverse=True))


def sent_of(inbox: Inbox, stored: Stored) -> SentRow:
    """The row of one mail that the person sent."""
    return _row(stored, receipts_about(inbox, stored))


def receipts_about(inbox: Inbox, stored: Stored) -> Sequence[Told]:
    """The receipts about one mail of the person's."""
    key = (stored.account, _key(stored.message_id))
    return _by_mail(inbox.lists.receipts(stored.account)).get(key, ()) if stored.message_id else ()


def receipt_lines(told: Iterable[Told]) -> tuple[ReceiptLine, ...]:
    """Receipts as shown under what they report on, oldest first."""
    return tuple(
        ReceiptLine(
            id=stored.id,
            kind=stored.envelope_kind,
            at=stored.at,
            delivered_to=facts.delivered_to,
            receipt_type=facts.receipt_type,
            error_detail=facts.error_detail,
            outcome=stored.outcome,
            counted=_counts(stored),
        )
        for stored, facts in told
    )


def _counts(stored: Stored) -> bool:
    return stored.verdict_code in COUNTED and not stored.trouble


def _by_mail(told: Sequence[Told]) -> dict[tuple[int, str], list[Told]]:
    """Receipts by account and Message-ID of what they report on.

    One that names no Message-ID goes by the provider's identifier, where a counted acceptance taught which mail bears
    it (pec rules 4.2); else it stands alone.
    """
    learnt = {
        (stored.account, _key(stored.identifier)): _key(stored.msgid)
        for stored, _ in told
        if stored.envelope_kind is EnvelopeKind.ACCEPTANCE and stored.msgid and stored.identifier and _counts(stored)
    }
    found: dict[tuple[int, str], list[Told]] = {}
    for stored, facts in told:
        own = _key(stored.identifier)
        key = _key(stored.msgid) or learnt.get((stored.account, own), own) or f"#{stored.id}"
        found.setdefault((stored.account, key), []).append((stored, facts))
    return found


def _key(identifier: str) -> str:
    """Equal for identifiers that mean the same mail (see `pec.daticert.same_id`)."""
    return unquote(identifier.strip().removeprefix("<").removesuffix(">").strip())


def _row(stored: Stored | None, about: Sequence[Told]) -> SentRow:
    shown = stored or about[0][0]
    submission = track(
        [_fact(told, facts) for told, facts in about],
        clock.now(),
        sent_to=stored.sent_to if stored else (),
        subject=shown.subject,
        submitted_at=stored.at if stored else None,
    )
    return SentRow(
        id=stored.id if stored else None,
        account=shown.address,
        subject=stored.subject if stored else submission.subject or shown.subject,
        at=shown.at,
        state=submission.status.value,
        recipients=tuple(
            RecipientState(found.address, found.status.value, found.at, found.detail) for found in submission.recipients
        ),
        receipts=receipt_lines(about),
    )


def _fact(stored: Stored, facts: ReceiptFacts) -> ReceiptFact:
    return ReceiptFact(
        kind=stored.envelope_kind,
        identifier=stored.identifier,
        msgid=stored.msgid,
        subject=stored.subject,
        recipients=tuple(Recipient(address, certified) for address, certified in facts.recipients),
        delivered_to=facts.delivered_to,
        error=facts.error,
        error_detail=facts.error_detail,
        receipt_type=facts.receipt_type,
        at=stored.certified_at,
        counted=_counts(stored),
    )
