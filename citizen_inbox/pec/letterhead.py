"""An envelope in; who and what a person takes it to be from and about, out. Nothing here is verified yet."""

from __future__ import annotations

from datetime import datetime

from citizen_inbox.pec.envelope import Envelope, EnvelopeKind


def sender_of(envelope: Envelope) -> str:
    """The certified sender of a PEC message, else the first From address of what a person reads; "" without any."""
    if envelope.daticert and envelope.kind is not EnvelopeKind.ORDINARY:
        return envelope.daticert.sender
    shown = envelope.original or envelope.message
    senders = shown.addresses("From")
    return senders[0].address if senders else ""


def subject_of(envelope: Envelope) -> str:
    """As certified, else as the enclosed original has it; the outer Subject, which nobody signed, only without both."""
    daticert = envelope.daticert if envelope.kind is not EnvelopeKind.ORDINARY else None
    if daticert and daticert.subject is not None:
        return daticert.subject
    if envelope.original:
        return envelope.original.subject
    return "" if daticert else envelope.message.subject


def certified_at(envelope: Envelope) -> datetime | None:
    """The time of the certification data of a PEC message, aware; None for ordinary mail and unreadable data."""
    if envelope.daticert and envelope.kind is not EnvelopeKind.ORDINARY:
        return envelope.daticert.at
    return None
