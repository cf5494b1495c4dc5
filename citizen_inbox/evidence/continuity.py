"""Who signed for an address before, and a case, in; whether its signer is known, new or changed out.

A pinned issuer's word always outweighs this memory. It helps where no pinned issuer vouches: there it tells the signer
of many months from one that appears for the first time, and finds who writes in the name of a recognised provider.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from citizen_inbox.findings import PROVEN, REFUTED, UNDETERMINED, Finding
from citizen_inbox.mail.addresses import ascii_lower
from citizen_inbox.pec.kinds import EnvelopeKind

if TYPE_CHECKING:
    from citizen_inbox.evidence.case import Case

KNOWN_MAILS = 3
"""Earlier mails that make a signer known whom no pinned issuer vouches for ..."""
KNOWN_SPAN = timedelta(days=30)
"""... when the first and the last of them lie at least so far apart."""


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


@dataclass(frozen=True, slots=True)
class Sighting:
    """What one mail adds to the memory."""

    address: str
    key: str
    issuer: str
    anchored: bool
    at: datetime
    """Certified time, aware."""


def continuity(case: Case) -> tuple[Finding, ...]:
    """Compare the signer of an intact mail, sent from the address its certificate names, with those seen before.

    Nothing is said of a wrapped or altered mail. That nobody was seen before is said only of mail from the person's
    own server: for a file there may simply be no memory.
    """
    grounds = case.grounds
    if not grounds.seen_signers and grounds.arrived_at is None:
        return ()
    sighting = _sighting(case)
    if sighting is None:
        return ()
    address = sighting.address
    before = [found for found in grounds.seen_signers if found.address == address]
    if before:
        return (_anchored(sighting, before) if sighting.anchored else _unanchored(sighting, before),)
    return (Finding("signer-first", UNDETERMINED, {"address": address}),) if grounds.arrived_at is not None else ()


def trust_level(case: Case, codes: Collection[str]) -> str:
    """ "ANCHORED", "KNOWN_SIGNER", "SELF_CONSISTENT" or "UNTRUSTED"; `codes`: those of the case's findings."""
    if not case.problem:
        return "ANCHORED"
    if "signer-conflict" in codes or case.problem not in _NO_FAULT:
        return "UNTRUSTED"
    return "KNOWN_SIGNER" if "signer-known" in codes else "SELF_CONSISTENT"


def sighting_of(case: Case, findings: Collection[Finding]) -> Sighting | None:
    """What a mail that came from the person's own server adds to the memory, None for every other.

    Only what is intact, signed as a whole, dated within the certificate's validity and free of contradictions counts.
    Without a pinned issuer it must also be a PEC by its kind, must not have made its certificate itself, and must not
    differ from what is known already: who comes first is not pushed out by who comes later.
    """
    sighting = _sighting(case) if case.grounds.arrived_at is not None else None
    if sighting is None:
        return None
    proven = {found.code for found in findings if found.outcome is PROVEN}
    refuted = any(found.outcome is REFUTED for found in findings)
    if refuted or not proven >= {"content-intact", "signature-covers-all", "certificate-in-force"}:
        return None
    if sighting.anchored:
        return sighting
    codes = {found.code for found in findings}
    certified = case.envelope.kind not in {EnvelopeKind.ORDINARY, EnvelopeKind.ANOMALY}
    strange = case.problem not in _NO_FAULT or codes & {"signer-changed", "signer-conflict"}
    return sighting if certified and not strange else None


_NO_FAULT = {"issuer-unknown", "issuer-public"}
"""Why no pinned issuer vouches, where nothing else speaks against the certificate."""


def _sighting(case: Case) -> Sighting | None:
    standing, origin = case.standing, case.envelope.message.single_sender()
    if case.reason != "intact" or case.wrapped or standing is None or origin is None or case.certified_at is None:
        return None
    address = ascii_lower(origin.address)
    if address not in standing.addresses:
        return None
    return Sighting(
        address=address,
        key=standing.key,
        issuer=standing.issuer,
        anchored=not case.problem,
        at=case.certified_at,
    )


def _anchored(sighting: Sighting, before: list[SeenSigner]) -> Finding:
    """A pinned issuer vouches: a new key is only worth a remark."""
    same = next((found for found in before if found.anchored and found.key == sighting.key), None)
    if same is None:
        return Finding("signer-new", UNDETERMINED, {"address": sighting.address})
    return Finding("signer-known", PROVEN, _facts(same))


def _unanchored(sighting: Sighting, before: list[SeenSigner]) -> Finding:
    """Nobody vouches. An issuer's name is easily copied, so it never excuses a conflict with a recognised signer."""
    pinned = next((found for found in before if found.anchored), None)
    if pinned:
        return Finding("signer-conflict", UNDETERMINED, _facts(pinned))
    same = next((found for found in before if (found.key, found.issuer) == (sighting.key, sighting.issuer)), None)
    if same is None:
        code = "signer-new" if any(found.issuer == sighting.issuer for found in before) else "signer-changed"
        return Finding(code, UNDETERMINED, _facts(before[0]))
    steady = all(found.issuer == sighting.issuer for found in before)
    known = steady and same.count >= KNOWN_MAILS and same.last_at - same.first_at >= KNOWN_SPAN
    return Finding("signer-known" if known else "signer-seen", UNDETERMINED, _facts(same))


def _facts(seen: SeenSigner) -> dict[str, str]:
    return {"address": seen.address, "count": str(seen.count), "since": seen.first_at.date().isoformat()}
