"""How far a sent message got: the states of one recipient and of the whole, from the gravest down."""

from __future__ import annotations

from enum import Enum


class RecipientStatus(Enum):
    """How far the copy for one recipient got."""

    WAITING = "waiting"
    IN_TRANSIT = "in-transit"
    ORDINARY_MAIL = "ordinary-mail"
    DELIVERED = "delivered"
    DELAYED = "delayed"
    FAILED = "failed"
    FAILED_VIRUS = "failed-virus"
    TIMED_OUT = "timed-out"
    NO_RECEIPT_SEEN = "no-receipt-seen"
    CONFLICT_DELIVERED = "conflict-delivered"

    @property
    def is_delivered(self) -> bool:
        """Whether a delivery receipt counts for it."""
        return self in {RecipientStatus.DELIVERED, RecipientStatus.CONFLICT_DELIVERED}


class SubmissionStatus(Enum):
    """How far a message got, all recipients taken together."""

    SUBMITTED = "submitted"
    NO_ACCEPTANCE_YET = "no-acceptance-yet"
    ACCEPTED = "accepted"
    NOT_ACCEPTED = "not-accepted"
    DELIVERED = "delivered"
    PARTLY_DELIVERED = "partly-delivered"
    DELAYED = "delayed"
    FAILED = "failed"
    TIMED_OUT = "timed-out"
    NO_RECEIPT_SEEN = "no-receipt-seen"
    SENT_ORDINARY = "sent-ordinary"
    UNMATCHED = "unmatched"
    """Only receipts that match no message known here."""


GRAVITY = (
    RecipientStatus.FAILED_VIRUS,
    RecipientStatus.FAILED,
    RecipientStatus.TIMED_OUT,
    RecipientStatus.CONFLICT_DELIVERED,
    RecipientStatus.NO_RECEIPT_SEEN,
    RecipientStatus.DELAYED,
    RecipientStatus.WAITING,
    RecipientStatus.IN_TRANSIT,
    RecipientStatus.ORDINARY_MAIL,
    RecipientStatus.DELIVERED,
)
"""Recipient statuses, the one to show first first."""
