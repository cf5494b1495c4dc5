"""Who signed for a provider's address before: a memory that makes a changed signer visible."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SeenSigner:
    """One key that signed intact mail for one provider address."""

    address: str
    """From address, lower case."""
    key: str
    """SHA-256 of the signer's SubjectPublicKeyInfo, lower case hex."""
    issuer: str
    """SHA-256 of the DER name of its certificate's issuer, lower case hex."""
    anchored: bool
    """Whether a pinned issuer vouched for it."""
    first_at: datetime
    """Certified time of the earliest mail, aware UTC, as `last_at`."""
    last_at: datetime
    count: int
    """Mails seen."""
