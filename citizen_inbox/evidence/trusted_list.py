"""An EU trusted list in (ETSI TS 119 612); which services of registered delivery are qualified, and since when, out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class TrustedService:
    """One service of one provider, with one period of its status."""

    provider: str
    name: str
    type: str
    """Service type URI, e.g. ".../Svctype/EDS/REM/Q"."""
    status: str
    """Status URI, e.g. ".../Svcstatus/granted"."""
    since: datetime
    """Aware UTC."""
    until: datetime | None
    """When the next status began; None for the present one."""
    certificates: tuple[bytes, ...]
    """Digital identities, DER."""


@dataclass(frozen=True, slots=True)
class TrustedList:
    """A trusted list whose own signature was checked."""

    territory: str
    """"IT"."""
    sequence: int
    issued_at: datetime
    """Aware UTC."""
    next_update: datetime | None
    services: tuple[TrustedService, ...]
    signer: str
    """SHA-256 of the certificate that signed the list, lower case hex."""
