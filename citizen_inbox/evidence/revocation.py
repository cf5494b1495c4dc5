"""Answers about revocation and a certificate in; revoked or not, and when, out (RFC 5280 section 6.3, RFC 6960)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Answer:
    """A CRL or an OCSP response exactly as it was received; nothing is believed before its signature is checked."""

    kind: str
    """"crl" or "ocsp"."""
    url: str
    """Where it came from."""
    fetched_at: datetime
    """Aware UTC."""
    der: bytes
