"""Receipts about one sent message in, how far it got for each recipient out (DPR 68/2005 art. 6-8, RFC 6109 3).

Pure: the order of arrival and repeated receipts make no difference, `at` is the only clock. A missing receipt is a
fact about this mailbox and never becomes "not delivered".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from citizen_inbox.mail.addresses import ascii_lower
from citizen_inbox.pec.daticert import Recipient, same_id
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.pec.status import GRAVITY, RecipientStatus, SubmissionStatus

__all__ = ["ReceiptFact", "RecipientStatus", "RecipientTrack", "Submission", "SubmissionStatus", "track"]

ACCEPTANCE_EXPECTED = timedelta(minutes=60)
"""After this the provider is slow; nothing more can be told."""
LAST_NOTICE = timedelta(hours=26)
"""The provider must have written by 24 hours after acceptance (DPR 68/2005 art. 8); two more for the way."""
SECOND_NOTICE = timedelta(hours=21)
"""The notice of 24 hours may come from hour 22 on (RFC 6109 3.1.6), the one of 12 hours long before."""

_RANK = {kind: rank for rank, kind in enumerate(EnvelopeKind)}
"""A refusal for good stands before a notice of lateness."""

_LONG_TERM = re.compile(r"\s*5\.4\.1\b|ventiquattro|\b24\s*ore", re.IGNORECASE)
_SHORT_TERM = re.compile(r"\s*4\.4\.1\b|dodici|\b12\s*ore", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ReceiptFact:
    """What one receipt says, and whether it may move a state (see `pec.judgement`)."""

    kind: EnvelopeKind
    identifier: str
    msgid: str
    subject: str
    recipients: tuple[Recipient, ...]
    delivered_to: str
    error: str
    error_detail: str
    receipt_type: str
    at: datetime | None
    """Certified time, aware."""
    counted: bool


@dataclass(frozen=True, slots=True)
class RecipientTrack:
    """Where the copy for one recipient is."""

    address: str
    status: RecipientStatus
    at: datetime | None
    """Certified time of the receipt that says so; None when no receipt does."""
    detail: str
    """The provider's words about a failure, untrusted; "" when there are none."""
    conflict: bool = False
    """A delivery receipt and a notice of failure exist: show both, advise to check."""


@dataclass(frozen=True, slots=True)
class Submission:
    """One sent message and what its receipts come to."""

    identifier: str
    """The provider's, learnt from the receipts; "" before."""
    subject: str
    accepted_at: datetime | None
    status: SubmissionStatus
    recipients: tuple[RecipientTrack, ...]
    """In the order of the acceptance."""

    @property
    def delivered(self) -> int:
        """How many recipients have a delivery receipt."""
        return sum(track.status.is_delivered for track in self.recipients)

    @property
    def worst(self) -> RecipientStatus | None:
        """The gravest recipient status, to be shown first; None without recipients."""
        present = {track.status for track in self.recipients}
        return next((status for status in GRAVITY if status in present), None)


def track(
    receipts: Iterable[ReceiptFact],
    at: datetime,
    *,
    sent_to: tuple[str, ...] = (),
    subject: str = "",
    submitted_at: datetime | None = None,
) -> Submission:
    """Where a message stands at the instant `at` (aware), by all receipts about it.

    receipts: of this one message, in any order, repeated or not; those not `counted` change nothing. sent_to: To and
    Cc of the copy kept, shown until an acceptance lists the recipients. submitted_at: when the server took it, aware.
    """
    facts = _one_transaction(_distinct(fact for fact in receipts if fact.counted and fact.kind.is_receipt))
    acceptance = _earliest(facts, EnvelopeKind.ACCEPTANCE)
    delivery = _earliest(facts, EnvelopeKind.DELIVERY)
    refusal = _earliest(facts, EnvelopeKind.NON_ACCEPTANCE) if not (acceptance or delivery) else None
    accepted_at = acceptance.at if acceptance else None
    recipients = _recipients(facts, acceptance, sent_to)
    if refusal:
        tracks = tuple(_refused(recipient.address, refusal) for recipient in recipients)
    else:
        clock = _Clock(accepted=acceptance is not None, accepted_at=accepted_at, at=at)
        about = _by_recipient(facts, recipients)
        tracks = tuple(_follow(found, about.get(_folded(found.address), []), clock) for found in recipients)
    status = SubmissionStatus.NOT_ACCEPTED if refusal else _aggregate(tracks)
    late = submitted_at is not None and at - submitted_at > ACCEPTANCE_EXPECTED
    if status is SubmissionStatus.SUBMITTED and late:
        status = SubmissionStatus.NO_ACCEPTANCE_YET
    return Submission(
        identifier=next((fact.identifier for fact in facts if fact.identifier), ""),
        subject=next((fact.subject for fact in facts if fact.subject), subject),
        accepted_at=accepted_at,
        status=status,
        recipients=tracks,
    )


@dataclass(frozen=True, slots=True)
class _Clock:
    """What the passing of time is judged by."""

    accepted: bool
    accepted_at: datetime | None
    at: datetime

    @property
    def is_over(self) -> bool:
        """Whether every receipt that the rules promise should have come."""
        return self.accepted_at is not None and self.at - self.accepted_at > LAST_NOTICE


def _distinct(facts: Iterable[ReceiptFact]) -> list[ReceiptFact]:
    """Each receipt once (by identifier, kind, recipient and time), earliest first."""
    once: dict[tuple[str, EnvelopeKind, str, datetime | None], ReceiptFact] = {}
    for fact in sorted(facts, key=_standing):
        once.setdefault((fact.identifier, fact.kind, _folded(fact.delivered_to), fact.at), fact)
    return list(once.values())


def _one_transaction(facts: list[ReceiptFact]) -> list[ReceiptFact]:
    """Those that bear the identifier of the acceptance (of the first receipt while there is none), or none at all."""
    first = _earliest(facts, EnvelopeKind.ACCEPTANCE) or (facts[0] if facts else None)
    if first is None or not first.identifier:
        return facts
    return [fact for fact in facts if not fact.identifier or same_id(fact.identifier, first.identifier)]


def _earliest(facts: list[ReceiptFact], kind: EnvelopeKind) -> ReceiptFact | None:
    return min((fact for fact in facts if fact.kind is kind), key=_when, default=None)


def _when(fact: ReceiptFact) -> datetime:
    """Receipts without a readable time come last."""
    return fact.at.astimezone(UTC) if fact.at else datetime.max.replace(tzinfo=UTC)


def _standing(fact: ReceiptFact) -> tuple[object, ...]:
    """By time; at the same time the graver notice first, then whatever else differs: never by arrival."""
    return (
        _when(fact),
        _RANK[fact.kind],
        fact.error != "virus",
        fact.error_detail,
        fact.identifier,
        fact.delivered_to,
        fact.subject,
        fact.recipients,
    )


def _recipients(
    facts: list[ReceiptFact], acceptance: ReceiptFact | None, sent_to: tuple[str, ...]
) -> tuple[Recipient, ...]:
    """Everyone concerned: as the acceptance lists them, else as any receipt does, else as the message was addressed;
    then those whom only a receipt names."""
    listing = acceptance or next((fact for fact in facts if fact.recipients), None)
    listed = [*listing.recipients] if listing else [Recipient(address, certified=True) for address in sent_to]
    listed += [Recipient(fact.delivered_to, certified=True) for fact in facts if fact.delivered_to]
    found: dict[str, Recipient] = {}
    for recipient in listed:
        found.setdefault(_folded(recipient.address), recipient)
    return tuple(found.values())


def _by_recipient(facts: list[ReceiptFact], everyone: tuple[Recipient, ...]) -> dict[str, list[ReceiptFact]]:
    """The receipts for each recipient; one that names nobody can only be about a sole recipient."""
    sole = _folded(everyone[0].address) if len(everyone) == 1 else ""
    found: dict[str, list[ReceiptFact]] = {}
    for fact in facts:
        found.setdefault(_folded(fact.delivered_to) or sole, []).append(fact)
    return found


def _refused(address: str, refusal: ReceiptFact) -> RecipientTrack:
    status = RecipientStatus.FAILED_VIRUS if refusal.error == "virus" else RecipientStatus.FAILED
    return RecipientTrack(address, status, refusal.at, refusal.error_detail)


def _follow(recipient: Recipient, facts: list[ReceiptFact], clock: _Clock) -> RecipientTrack:
    """The machine of one recipient."""
    delivery = _earliest(facts, EnvelopeKind.DELIVERY)
    final = [(fact, status) for fact in facts if (status := _final_status(fact, clock))]
    if delivery:
        return _delivered(recipient.address, delivery, [fact for fact, _ in final])
    if final:
        fact, status = final[0]
        return RecipientTrack(recipient.address, status, fact.at, fact.error_detail)
    warning = _earliest(facts, EnvelopeKind.DELIVERY_WARNING)
    if warning and not clock.is_over:
        return RecipientTrack(recipient.address, RecipientStatus.DELAYED, warning.at, warning.error_detail)
    detail = warning.error_detail if warning else ""
    return RecipientTrack(recipient.address, _unanswered(recipient, clock), None, detail)


def _final_status(fact: ReceiptFact, clock: _Clock) -> RecipientStatus | None:
    """What a final notice of failure makes of its recipient; None for other receipts.

    Avviso di rilevazione virus goes from provider to provider: if one shows up it changes nothing.
    """
    if fact.kind is EnvelopeKind.NON_DELIVERY:
        return RecipientStatus.FAILED_VIRUS if fact.error == "virus" else RecipientStatus.FAILED
    if fact.kind is EnvelopeKind.DELIVERY_WARNING and _is_second_notice(fact, clock):
        return RecipientStatus.TIMED_OUT
    return None


def _is_second_notice(fact: ReceiptFact, clock: _Clock) -> bool:
    """The notice after 24 hours rather than after 12: no field tells them apart (RFC 6109 3.1.6).

    By the provider's words, else by the time since acceptance, else the weaker claim.
    """
    if _LONG_TERM.search(fact.error_detail):
        return not fact.error_detail.lstrip().startswith("4.4.1")
    if _SHORT_TERM.search(fact.error_detail):
        return False
    if fact.at is None or clock.accepted_at is None:
        return False
    return fact.at - clock.accepted_at >= SECOND_NOTICE


def _delivered(address: str, delivery: ReceiptFact, failures: list[ReceiptFact]) -> RecipientTrack:
    """Delivery is the stronger proof. After a final notice of failure it is a conflict, before one it just stays."""
    if not failures:
        return RecipientTrack(address, RecipientStatus.DELIVERED, delivery.at, "")
    before = _when(failures[0]) <= _when(delivery) or failures[0].at is None
    status = RecipientStatus.CONFLICT_DELIVERED if before else RecipientStatus.DELIVERED
    return RecipientTrack(address, status, delivery.at, failures[0].error_detail, conflict=True)


def _unanswered(recipient: Recipient, clock: _Clock) -> RecipientStatus:
    """The status without any receipt for this recipient."""
    if not recipient.certified:
        return RecipientStatus.ORDINARY_MAIL
    if not clock.accepted:
        return RecipientStatus.WAITING
    return RecipientStatus.NO_RECEIPT_SEEN if clock.is_over else RecipientStatus.IN_TRANSIT


def _aggregate(tracks: tuple[RecipientTrack, ...]) -> SubmissionStatus:
    """One status for all: what failed first, unless some were delivered; then what is late, then what is under way."""
    present = {found.status for found in tracks}
    if any(status.is_delivered for status in present):
        everyone = all(status.is_delivered for status in present)
        return SubmissionStatus.DELIVERED if everyone else SubmissionStatus.PARTLY_DELIVERED
    if present == {RecipientStatus.ORDINARY_MAIL}:
        return SubmissionStatus.SENT_ORDINARY
    return next((_ALONE[status] for status in GRAVITY if status in present), SubmissionStatus.SUBMITTED)


_ALONE = {
    RecipientStatus.FAILED_VIRUS: SubmissionStatus.FAILED,
    RecipientStatus.FAILED: SubmissionStatus.FAILED,
    RecipientStatus.TIMED_OUT: SubmissionStatus.TIMED_OUT,
    RecipientStatus.NO_RECEIPT_SEEN: SubmissionStatus.NO_RECEIPT_SEEN,
    RecipientStatus.DELAYED: SubmissionStatus.DELAYED,
    RecipientStatus.WAITING: SubmissionStatus.SUBMITTED,
    RecipientStatus.IN_TRANSIT: SubmissionStatus.ACCEPTED,
    RecipientStatus.ORDINARY_MAIL: SubmissionStatus.SENT_ORDINARY,
}


def _folded(address: str) -> str:
    return ascii_lower(address.strip())
