"""What a practice message is: where it lies, how its bytes are made, and the outcome that it was made for."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

PROVEN = "proven"
UNDETERMINED = "undetermined"
REFUTED = "refuted"

SOUND = "OK_REV_UNKNOWN"
"""The best verdict without a revocation list at hand, which is how the program reads by default."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What the program must say of a message. Codes are those of `EnvelopeKind`, `VerdictCode` and `Outcome`."""

    kind: str
    verdict_code: str
    outcome: str
    notice_kind: str = ""
    """ "" when the message is no notice."""
    amount_cents: int | None = None
    """The smallest sum that may be paid, None when there is none."""
    next_due: date | None = None
    """The first deadline on or after today, counted by hand; None when there is none."""
    payment_refuted: bool = False
    references: tuple[tuple[str, str], ...] = ()
    """Names and values that must be found, counted by hand; others may be found, too."""
    note: str = ""
    """Why the message is in the mailbox."""


@dataclass(frozen=True, slots=True)
class DemoMessage:
    """One message of the practice mailbox."""

    name: str
    """Short and unique: "fine", "send-night" ..."""
    folder: str
    at: datetime
    """INTERNALDATE, aware."""
    build: Callable[[], bytes]
    """Makes the raw bytes; gives the same ones each time."""
    expected: Expected
    flags: tuple[str, ...] = ()
    """System flags as IMAP writes them, with their backslash."""

    @property
    def sha256(self) -> str:
        """SHA-256 of the raw bytes, hexadecimal: how a fetched message is told to be this one."""
        return hashlib.sha256(self.build()).hexdigest()
