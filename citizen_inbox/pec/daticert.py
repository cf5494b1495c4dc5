"""daticert.xml in, the provider's certification data out (RFC 6109 section 4.4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Recipient:
    """One `destinatari` element: `certified` is False for tipo="esterno" (ordinary mail)."""

    address: str
    certified: bool


@dataclass(frozen=True, slots=True)
class Daticert:
    """Certification data (dati di certificazione) as written by the provider; "" or None for what is absent."""

    type: str
    error: str
    sender: str
    recipients: tuple[Recipient, ...]
    reply_to: tuple[str, ...]
    subject: str | None
    provider: str
    at: datetime | None
    """Aware, with the offset of `zona`; None when unreadable."""
    at_text: str
    """Day, hour and zone exactly as written."""
    identifier: str
    msgid: str
    """Without its outer angle brackets."""
    receipt_type: str
    delivered_to: str
    taken_in_charge: tuple[str, ...]
    error_detail: str
    defects: tuple[str, ...]


def parse_daticert(xml: bytes) -> Daticert | None:
    """Read daticert.xml; None when it is no XML, is refused (DTD, entities, over 1 MiB) or has another root."""
    raise NotImplementedError
