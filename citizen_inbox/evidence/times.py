"""A case in; findings about its times out: certified, claimed by the signer, written in the Date field, and now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes

from citizen_inbox.evidence.case import Case, instant_text
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


def _validity(case: Case) -> Iterator[Finding]:
    standing = case.standing
    if standing is None:
        return
    certificate, claimed = standing.certificate, _claimed(case)
    if not claimed:
        yield Finding("time-unknown", Outcome.UNDETERMINED)
        return
    outside = [found for found in claimed if not certificate.valid_from <= found <= certificate.valid_to]
    at = _text(case, outside[0] if outside else claimed[0])
    facts = {"at": at, "valid_from": standing.valid_from, "valid_to": standing.valid_to}
    yield Finding("certificate-in-force", Outcome.REFUTED if outside else Outcome.PROVEN, facts)
    if outside:
        return
    if case.at > certificate.valid_to:
        yield Finding("certificate-expired-since", Outcome.UNDETERMINED, facts)
    yield from _revocation(case, max(claimed), facts["at"])


def _claimed(case: Case) -> list[datetime]:
    """The certified time and the signing time, those that are there."""
    return [found for found in (case.certified_at, case.signature.signing_time) if found]


def _text(case: Case, instant: datetime) -> str:
    """As `instant_text`; the certified time is asked for again and again."""
    return case.certified_text if instant is case.certified_at else instant_text(instant)


def _revocation(case: Case, latest: datetime, at: str) -> Iterator[Finding]:
    """pec.md 3.6: what the answers at hand say about the signer's certificate. Strangers' answers nobody can judge."""
    certificate, anchors = case.certificate, case.grounds.anchors
    answers = case.grounds.answers
    judged = certificate and answers and not case.problem
    keys = issuer_keys(certificate, anchors, "pec-issuer") if certificate and judged else ()
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
        if found.statement is None:
            continue
        facts = {**_answer_facts(found, ""), "issuer": authority.name}
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
    latest = max(_claimed(case), default=None)
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
        yield _compare("signing-time", case, signing_time - certified, signing_time, SIGNING_TOLERANCE)
    if date and not case.wrapped:
        yield _compare("date-header", case, date - certified, date, DATE_TOLERANCE)


def _compare(code: str, case: Case, distance: timedelta, other: datetime, tolerance: timedelta) -> Finding:
    facts = {"certified": case.certified_text, "other": instant_text(other)}
    return Finding(code, Outcome.PROVEN if abs(distance) <= tolerance else Outcome.UNDETERMINED, facts)
