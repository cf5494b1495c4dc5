"""A case in; findings about its times out: certified, claimed by the signer, written in the Date field, and now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes

from citizen_inbox.evidence.case import Case
from citizen_inbox.evidence.certificates import read_certificate
from citizen_inbox.evidence.revocation import Revocation, judge_revocation
from citizen_inbox.evidence.statement import issuer_keys
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
    yield from _revocation(case, max(claimed), facts["at"])


def _revocation(case: Case, latest: datetime, at: str) -> Iterator[Finding]:
    """pec.md 3.6: what the answers at hand say about the signer's certificate. Strangers' answers nobody can judge."""
    certificate, anchors = case.certificate, case.grounds.anchors
    keys = issuer_keys(certificate, anchors, "pec-issuer") if certificate and not case.problem else ()
    if certificate is None or not keys:
        yield Finding("revocation-unknown", Outcome.UNDETERMINED, {"at": at})
        return
    found = judge_revocation(certificate, keys, case.grounds.answers, latest, case.at)
    if found.state == "unknown":
        yield Finding("revocation-unknown", Outcome.UNDETERMINED, {"at": at})
        for why, url in found.why:
            yield Finding(why, Outcome.UNDETERMINED, {"url": url})
    elif found.state == "good":
        yield Finding("not-revoked", Outcome.PROVEN, _answer_facts(found, at))
    else:
        yield _revoked(case, found, latest, at)
    yield from _issuer(case, keys, latest)


def _revoked(case: Case, found: Revocation, latest: datetime, at: str) -> Finding:
    """Before the signature, after it, or after this mailbox had it already; a compromised key counts from ever."""
    facts = _answer_facts(found, at)
    lost = found.statement.lost_at if found.statement else None
    if found.statement is None or lost is None or lost <= latest:
        return Finding("not-revoked", Outcome.REFUTED, facts)
    if found.statement.compromised:
        return Finding("key-compromised", Outcome.REFUTED, facts)
    seen = min((had for had in (case.grounds.arrived_at, case.grounds.first_seen_at) if had), default=None)
    if seen and seen < lost:
        return Finding("revoked-since", Outcome.PROVEN, {**facts, "seen": instant_text(seen)})
    return Finding("revoked-after", Outcome.UNDETERMINED, facts)


def _issuer(case: Case, keys: tuple[PublicKeyTypes, ...], latest: datetime) -> Iterator[Finding]:
    """The issuer's own certificate, only where an answer about it is at hand; its key stays pinned unless lost."""
    for der in case.check.certificates:
        authority = read_certificate(der)
        if authority is None or authority.key not in keys:
            continue
        roots = issuer_keys(authority, case.grounds.anchors, "public-root")
        found = judge_revocation(authority, roots, case.grounds.answers, latest, case.at)
        facts = {**_answer_facts(found, ""), "issuer": authority.name}
        if found.statement is None:
            continue
        if found.statement.compromised:
            yield Finding("issuer-compromised", Outcome.REFUTED, facts)
        elif found.state == "revoked":
            yield Finding("issuer-certificate-revoked", Outcome.UNDETERMINED, facts)
        else:
            yield Finding("issuer-not-revoked", Outcome.PROVEN, facts)


def _answer_facts(found: Revocation, at: str) -> dict[str, str]:
    statement, answer = found.statement, found.answer
    return {
        "at": at,
        "answered": instant_text(statement.this_update if statement else None),
        "revoked_at": instant_text(statement.lost_at if statement else None),
        "reason": statement.reason if statement else "",
        "url": answer.url if answer else "",
        "answer": answer.sha256 if answer else "",
    }


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
