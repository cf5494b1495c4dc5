"""A day and keys in, every message of the practice mailbox out, oldest first."""

from __future__ import annotations

from citizen_inbox.demo.desk import ARCHIVE, INBOX, RECEIPTS, SENT, Desk
from citizen_inbox.demo.letters import (
    collection,
    court,
    exchange,
    fine,
    hostile,
    invoice,
    ordinary,
    public_bodies,
    receipts,
    registered,
    registry,
    send,
    send_papers,
    signed_files,
    social_security,
    tax,
)
from citizen_inbox.demo.message import DemoMessage

FOLDERS = (INBOX, RECEIPTS, SENT, ARCHIVE)
FAMILIES = (
    fine,
    send,
    send_papers,
    collection,
    tax,
    social_security,
    registry,
    court,
    invoice,
    exchange,
    public_bodies,
    signed_files,
    receipts,
    ordinary,
    registered,
    hostile,
)


def mailbox(desk: Desk) -> tuple[DemoMessage, ...]:
    """All messages of `desk.today`, by arrival."""
    found = [message for family in FAMILIES for message in family.messages(desk)]
    return tuple(sorted(found, key=lambda message: (message.at, message.name)))
