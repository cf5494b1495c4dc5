"""A case in; findings about its times out: certified, claimed by the signer, written in the Date field, and now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes

from citizen_inbox.evidence.case import Case, Standing, instant_text
from citizen_inbox.evidence.certificates import read_certificate
from citizen_inbox.evidence.revocation import Revocation, judge_revocation
from citizen_inbox.evidence.statement import issuer_keys
from citizen_inbox.findings import PROVEN, REFUTED, UNDETERMINED, Finding
from citizen_inbox.pec.daticert import Daticert

DATE_TOLERANCE = timedelta(minutes=5)
"""Between the certified time and the Date field: one machine writes both (RFC 6109 4.1)."""
SIGNING_TOLERANCE = timedelta(minutes=60)
CLOCK_TOLERANCE = timedelta(hours=1)
"""How far this computer's clock may be slow before a time counts as one of the future."""


def times(case: Case) -> list[Finding]:
    """Whether the certificate was valid at the certified time, and whether the times agree."""
    claimed = [found for found in (case.certified_at, case.signature.signing_time) if found]
    found = _validity(case, case.standing, claimed) if case.standing else []
    latest = max(claimed, default=None)
    if latest and latest - case.grounds.at > CLOCK_TOLERANCE:
        # The provider's clock or this computer's is wrong, or somebody lies. Which, nobody can tell.
        facts = {"at": instant_text(latest), "now": instant_text(case.grounds.at.astimezone(UTC))}
        found.append(Finding("time-in-future", UNDETERMINED, facts))
    if case.envelope.daticert:
        found += _agreement(case, case.envelope.daticert)
    return found


def _validity(case: Case, standing: Standing, claimed: list[datetime]) -> list[Finding]:
    """claimed: the certified time and the signing time, those that are there."""
    if not claimed:
        return [Finding("time-unknown", UNDETERMINED)]
    certificate = standing.certificate
    outside = [found for found in claimed if not certificate.valid_from <= found <= certificate.valid_to]
    at = _text(case, outside[0] if outside else claimed[0])
    facts = {"at": at, "valid_from": standing.valid_from, "valid_to": standing.valid_to}
    if outside:
        return [Finding("certificate-in-force", REFUTED, facts)]
    in_force = Finding("certificate-in-force", PROVEN, facts)
    revocation = _revocation(case, standing, max(claimed), at)
    if case.grounds.at > certificate.valid_to:
        return [in_force, Finding("certificate-expired-since", UNDETERMINED, facts), *revocation]
    return [in_force, *revocation]


def _text(case: Case, instant: datetime) -> str:
    """As `instant_text`; most times in a mail are the certified one."""
    certified = case.certified_at
    same = certified is not None and instant == certified and instant.tzinfo == certified.tzinfo
    return case.certified_text if same else instant_text(instant)


def _revocation(case: Case, standing: Standing, latest: datetime, at: str) -> list[Finding]:
    """pec.md 3.6: what the answers at hand say about the signer's certificate. Strangers' answers nobody can judge."""
    grounds, certificate = case.grounds, standing.certificate
    judged = grounds.answers and not case.problem
    keys = issuer_keys(certificate, grounds.anchors, "pec-issuer") if judged else ()
    if not keys:
        return [Finding("revocation-unknown", UNDETERMINED, {"at": at})]
    judgement = judge_revocation(certificate, keys, grounds.answers, latest, grounds.at)
    if judgement.state == "unknown":
        found = [Finding("revocation-unknown", UNDETERMINED, {"at": at})]
        found += [Finding(why, UNDETERMINED, {"url": url}) for why, url in judgement.why]
    elif judgement.state == "good":
        found = [Finding("not-revoked", PROVEN, _answer_facts(judgement, at))]
    else:
        found = [_revoked(case, judgement, latest, at)]
    return [*found, *_issuer(case, keys, latest)]


def _revoked(case: Case, found: Revocation, latest: datetime, at: str) -> Finding:
    """Before the signature, after it, or after this mailbox had it already; a compromised key counts from ever."""
    facts = _answer_facts(found, at)
    lost = found.statement.lost_at if found.statement else None
    if found.statement is None or lost is None or lost <= latest:
        return Finding("not-revoked", REFUTED, facts)
    if found.statement.compromised:
        return Finding("key-compromised", REFUTED, facts)
    seen = min((had for had in (case.grounds.arrived_at, case.grounds.first_seen_at) if had), default=None)
    if seen and seen < lost:
        return Finding("revoked-since", PROVEN, {**facts, "seen": instant_text(seen)})
    return Finding("revoked-after", UNDETERMINED, facts)


def _issuer(case: Case, keys: tuple[PublicKeyTypes, ...], latest: datetime) -> Iterator[Finding]:
    """The issuer's own certificate, only where an answer about it is at hand; its key stays pinned unless lost."""
    for der in case.check.certificates:
        authority = read_certificate(der)
        if authority is None or authority.key not in keys:
            continue
        roots = issuer_keys(authority, case.grounds.anchors, "public-root")
        found = judge_revocation(authority, roots, case.grounds.answers, latest, case.grounds.at)
        if found.statement is None:
            continue
        facts = {**_answer_facts(found, ""), "issuer": authority.name}
        if found.statement.compromised:
            yield Finding("issuer-compromised", REFUTED, facts)
        elif found.state == "revoked":
            yield Finding("issuer-certificate-revoked", UNDETERMINED, facts)
        else:
            yield Finding("issuer-not-revoked", PROVEN, facts)


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


def _agreement(case: Case, daticert: Daticert) -> list[Finding]:
    certified = daticert.at
    if certified is None:
        return [Finding("certified-time-unreadable", UNDETERMINED, {"written": daticert.at_text})]
    found = []
    signing_time, date = case.signature.signing_time, case.envelope.message.date
    if signing_time:
        found.append(_compare("signing-time", case, signing_time - certified, signing_time, SIGNING_TOLERANCE))
    if date and not case.wrapped:
        found.append(_compare("date-header", case, date - certified, date, DATE_TOLERANCE))
    return found


def _compare(code: str, case: Case, distance: timedelta, other: datetime, tolerance: timedelta) -> Finding:
    facts = {"certified": case.certified_text, "other": _text(case, other)}
    return Finding(code, PROVEN if abs(distance) <= tolerance else UNDETERMINED, facts)
