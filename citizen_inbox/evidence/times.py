"""A case in; findings about its times out: certified, claimed by the signer, written in the Date field, and now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from citizen_inbox.evidence.case import Case
from citizen_inbox.findings import Finding, Outcome

DATE_TOLERANCE = timedelta(minutes=5)
"""Between the certified time and the Date field: one machine writes both (RFC 6109 4.1)."""
SIGNING_TOLERANCE = timedelta(minutes=60)
CLOCK_TOLERANCE = timedelta(hours=1)
"""How far this computer's clock may be slow before a time counts as one of the future."""


def times(case: Case) -> Iterator[Finding]:
    """Whether the certificate was valid at the certified time, and whether the times agree."""
    yield from _validity(case)
    yield from _future(case)
    yield from _agreement(case)


def instant_text(instant: datetime | None) -> str:
    """ISO 8601 with seconds and offset, "" for None: what a fact holds and a face may word in its language."""
    return instant.isoformat(sep=" ", timespec="seconds") if instant else ""


@lru_cache(maxsize=128)
def _period(valid_from: datetime, valid_to: datetime) -> tuple[str, str]:
    """Both ends as texts; a certificate's are always in UTC, and the same in mail after mail."""
    return instant_text(valid_from), instant_text(valid_to)


def _validity(case: Case) -> Iterator[Finding]:
    certificate = case.certificate
    if certificate is None:
        return
    claimed = [found for found in (case.certified_at, case.signature.signing_time) if found]
    if not claimed:
        yield Finding("time-unknown", Outcome.UNDETERMINED)
        return
    outside = [found for found in claimed if not certificate.valid_from <= found <= certificate.valid_to]
    at = instant_text(outside[0] if outside else claimed[0])
    valid_from, valid_to = _period(certificate.valid_from, certificate.valid_to)
    facts = {"at": at, "valid_from": valid_from, "valid_to": valid_to}
    yield Finding("certificate-in-force", Outcome.REFUTED if outside else Outcome.PROVEN, facts)
    if outside:
        return
    if case.at > certificate.valid_to:
        yield Finding("certificate-expired-since", Outcome.UNDETERMINED, facts)
    yield Finding("revocation-unknown", Outcome.UNDETERMINED, {"at": facts["at"]})


def _future(case: Case) -> Iterator[Finding]:
    """A time to come: the provider's clock or this computer's is wrong, or somebody lies. Which, nobody can tell."""
    latest = max((found for found in (case.certified_at, case.signature.signing_time) if found), default=None)
    if latest and latest - case.at > CLOCK_TOLERANCE:
        facts = {"at": instant_text(latest), "now": instant_text(case.at.astimezone(UTC))}
        yield Finding("time-in-future", Outcome.UNDETERMINED, facts)


def _agreement(case: Case) -> Iterator[Finding]:
    daticert = case.envelope.daticert
    if daticert is None:
        return
    certified = daticert.at
    if certified is None:
        yield Finding("certified-time-unreadable", Outcome.UNDETERMINED, {"written": daticert.at_text})
        return
    signing_time, date = case.signature.signing_time, case.envelope.message.date
    if signing_time:
        yield _compare("signing-time", certified, signing_time, SIGNING_TOLERANCE)
    if date and not case.wrapped:
        yield _compare("date-header", certified, date, DATE_TOLERANCE)


def _compare(code: str, certified: datetime, other: datetime, tolerance: timedelta) -> Finding:
    facts = {"certified": instant_text(certified), "other": instant_text(other)}
    return Finding(code, Outcome.PROVEN if abs(certified - other) <= tolerance else Outcome.UNDETERMINED, facts)
