"""What is known of the message that a receipt reports on: its acceptance and the copy that was sent."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.pec.daticert import Daticert


@dataclass(frozen=True, slots=True)
class Transaction:
    """One sent message as this mailbox knows it."""

    sent: bytes | None
    """The raw copy that was kept, None when there is none."""
    acceptance: Daticert | None
    """Certification data of a counted acceptance, None when there is none."""
