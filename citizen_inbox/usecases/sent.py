"""The person's own mails and the receipts about them in; one row for each, receipts folded in, out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from citizen_inbox.evidence.report import VerdictCode
from citizen_inbox.pec.envelope import EnvelopeKind
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
    rows = []
    for stored in inbox.lists.place("sent", clock.today(), limit=-1):
        about = told.pop((stored.account, stored.message_id), []) if stored.message_id else []
        rows.append(_row(stored, about))
    rows += [_row(None, about) for about in told.values()]
    return tuple(sorted(rows, key=lambda row: row.at, reverse=True))


def sent_of(inbox: Inbox, stored: Stored) -> SentRow:
    """The row of one mail that the person sent."""
    return _row(stored, inbox.lists.receipts(stored.account, stored.message_id) if stored.message_id else ())


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


def _by_mail(told: Iterable[Told]) -> dict[tuple[int, str], list[Told]]:
    """Receipts by account and Message-ID of what they report on; one that names none stands alone."""
    found: dict[tuple[int, str], list[Told]] = {}
    for stored, facts in told:
        key = stored.msgid or stored.identifier or f"#{stored.id}"
        found.setdefault((stored.account, key), []).append((stored, facts))
    return found


def _row(stored: Stored | None, about: Sequence[Told]) -> SentRow:
    shown = stored or about[0][0]
    states = _recipients([(told, facts) for told, facts in about if _counts(told)])
    return SentRow(
        id=stored.id if stored else None,
        account=shown.address,
        subject=shown.subject,
        at=shown.at,
        state=_aggregate(states, about),
        recipients=tuple(states.values()),
        receipts=receipt_lines(about),
    )


_STATES: Mapping[EnvelopeKind, str] = {
    EnvelopeKind.DELIVERY: "delivered",
    EnvelopeKind.NON_DELIVERY: "failed",
    EnvelopeKind.VIRUS_DETECTED: "failed",
    EnvelopeKind.DELIVERY_WARNING: "delayed",
}


def _recipients(about: Sequence[Told]) -> dict[str, RecipientState]:
    states: dict[str, RecipientState] = {}
    for stored, facts in about:
        if stored.envelope_kind is EnvelopeKind.ACCEPTANCE:
            for address, certified in facts.recipients:
                state = "in-transit" if certified else "ordinary-mail"
                states.setdefault(address.lower(), RecipientState(address, state, stored.at, ""))
        elif (state := _STATES.get(stored.envelope_kind, "")) and facts.delivered_to:
            known = states.get(facts.delivered_to.lower())
            if known is None or known.state != "delivered":
                states[facts.delivered_to.lower()] = RecipientState(
                    facts.delivered_to, state, stored.at, facts.error_detail
                )
    return states


def _aggregate(states: Mapping[str, RecipientState], about: Sequence[Told]) -> str:
    kinds = {stored.envelope_kind for stored, _ in about if _counts(stored)}
    if EnvelopeKind.NON_ACCEPTANCE in kinds:
        return "not-accepted"
    found = {state.state for state in states.values()}
    if "failed" in found:
        return "failed"
    if found and found <= {"delivered", "ordinary-mail"}:
        return "delivered"
    return "accepted" if EnvelopeKind.ACCEPTANCE in kinds or found else "submitted"
