"""A signed PEC with evidence of registered electronic mail (REM) in it; what that evidence is worth out.

The headline of the message stays the PEC's own: it is about the provider's signature over the whole. Evidence that
turns out broken inside an intact message was sent broken by the provider, and that is what its findings say.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from citizen_inbox.evidence.case import instant_text
from citizen_inbox.evidence.certificates import Certificate, read_certificate
from citizen_inbox.evidence.chain import judge_chain
from citizen_inbox.evidence.comparison import same_identifier
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.time_stamp import TimeStampCheck
from citizen_inbox.evidence.trusted_list import DELIVERY, TIME_STAMPS, TrustedList, TrustedService, service_for
from citizen_inbox.evidence.xades import XadesCheck, check_xades
from citizen_inbox.findings import PROVEN, REFUTED, UNDETERMINED, Finding
from citizen_inbox.pec.envelope import Envelope
from citizen_inbox.pec.rem import MAX_SIZE, RemContent, RemEvidence, RemMessage

_BROKEN = {"digest-mismatch", "signature-bad"}
_STAMP_BROKEN = {"imprint-differs", "signature-bad"}
_DIGESTS = {
    "http://www.w3.org/2000/09/xmldsig#sha1": "sha1",
    "http://www.w3.org/2001/04/xmlenc#sha256": "sha256",
    "http://www.w3.org/2001/04/xmldsig-more#sha384": "sha384",
    "http://www.w3.org/2001/04/xmlenc#sha512": "sha512",
}
_STAMPED_WITHIN = timedelta(hours=24)
_CLOCKS_DIFFER = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class RemReport:
    """One evidence with everything that was checked about it."""

    evidence: RemEvidence
    signature: XadesCheck
    signer: str
    """Name in the signer's certificate, "" when there is none: untrusted until the findings recognise it."""
    service: TrustedService | None
    """The qualified service that issued it, as the loaded trusted list says; None when not found or none is loaded."""
    findings: tuple[Finding, ...]


def examine_rem(
    message: RemMessage, envelope: Envelope, grounds: Grounds, enclosed: tuple[bytes, ...]
) -> tuple[tuple[RemReport, ...], tuple[Finding, ...]]:
    """Every evidence in the signed content, and findings about what only looks like one.

    message: what `find_rem` gave for the envelope. enclosed: the certificates of the message's own signature, which
    must be intact. Total.
    """
    findings = [Finding("rem-unreadable", UNDETERMINED, {"name": name}) for name in message.unreadable]
    if message.outside:
        findings.append(Finding("rem-outside", UNDETERMINED, {"count": str(message.outside)}))
    reports = tuple(_report(evidence, envelope, grounds, enclosed) for evidence in message.evidences)
    return reports, tuple(findings)


def _report(evidence: RemEvidence, envelope: Envelope, grounds: Grounds, enclosed: tuple[bytes, ...]) -> RemReport:
    check = XadesCheck("not-checkable", "old-form") if evidence.old else check_xades(evidence.xml, MAX_SIZE)
    certificate = read_certificate(check.certificate) if check.certificate else None
    stamp = check.time_stamp
    at = (stamp.at if stamp and not stamp.problem else None) or evidence.at or check.signing_time or grounds.at
    findings = [_signature(evidence, check)]
    service = None
    if check.reason == "intact" and certificate:
        findings += _weak_digest(check)
        findings += _signer(certificate, (*check.enclosed, *enclosed), grounds, at)
        service = _service((certificate.der, *check.enclosed, *enclosed), grounds.trusted_list, at)
        findings += _qualification(certificate, service, grounds)
        findings += _time(evidence, stamp, grounds.trusted_list)
    findings += [Finding(code, UNDETERMINED, _facts(evidence)) for code in evidence.defects]
    findings += _comparisons(evidence, envelope)
    vouched = {found.code for found in findings if found.outcome is PROVEN}
    sure = {"rem-signature-intact", "rem-certificate-in-force"} <= vouched
    sure = sure and bool(vouched & {"rem-signer-recognised", "rem-qualified"})
    findings.insert(0, Finding("rem-evidence", PROVEN if sure else UNDETERMINED, _facts(evidence)))
    return RemReport(evidence, check, certificate.name if certificate else "", service, tuple(findings))


def _facts(evidence: RemEvidence) -> dict[str, str]:
    return {
        "event": evidence.event,
        "issuer": evidence.issuer.name,
        "at": instant_text(evidence.at),
        "name": evidence.untrusted_name,
    }


def _signature(evidence: RemEvidence, check: XadesCheck) -> Finding:
    facts = {"event": evidence.event, "detail": check.detail or check.reason}
    if check.reason == "intact":
        return Finding("rem-signature-intact", PROVEN, facts)
    if check.reason in _BROKEN:
        return Finding("rem-signature-bad", REFUTED, facts)
    if check.reason == "missing":
        return Finding("rem-signature-missing", UNDETERMINED, facts)
    return Finding("rem-signature-not-checkable", UNDETERMINED, facts)


def _weak_digest(check: XadesCheck) -> list[Finding]:
    return [Finding("rem-weak-digest", UNDETERMINED, {"digest": check.digest})] if check.digest == "sha1" else []


def _signer(certificate: Certificate, enclosed: tuple[bytes, ...], grounds: Grounds, at: datetime) -> list[Finding]:
    """Held by the same keys as a PEC signature, at the time of the evidence."""
    chain = judge_chain(certificate.der, enclosed, grounds.anchors, at.astimezone(UTC).date())
    facts = {"signer": certificate.organisation or certificate.name, "issuer": certificate.issuer}
    if chain.problem:
        found = Finding("rem-signer-unknown", UNDETERMINED, facts)
    else:
        found = Finding("rem-signer-recognised", PROVEN, {**facts, "anchor": chain.anchor})
    in_force = certificate.valid_from <= at <= certificate.valid_to
    times = {
        "at": instant_text(at),
        "from": instant_text(certificate.valid_from),
        "to": instant_text(certificate.valid_to),
    }
    return [found, Finding("rem-certificate-in-force", PROVEN if in_force else UNDETERMINED, times)]


def _service(chain: tuple[bytes, ...], listed: TrustedList | None, at: datetime) -> TrustedService | None:
    return service_for(chain, listed, at, DELIVERY) if listed else None


def _qualification(certificate: Certificate, service: TrustedService | None, grounds: Grounds) -> list[Finding]:
    listed = grounds.trusted_list
    facts = {"signer": certificate.organisation or certificate.name}
    if listed is None:
        return [Finding("rem-qualification-unknown", UNDETERMINED, facts)]
    facts |= {"territory": listed.territory, "issued": instant_text(listed.issued_at)}
    if service is None:
        found = [Finding("rem-not-listed", UNDETERMINED, facts)]
    else:
        found = [Finding("rem-qualified", PROVEN, {**facts, "provider": service.provider, "service": service.name})]
    if listed.next_update is not None and listed.next_update < grounds.at:
        facts = {"territory": listed.territory, "until": instant_text(listed.next_update)}
        found.append(Finding("rem-list-stale", UNDETERMINED, facts))
    return found


def _time(evidence: RemEvidence, stamp: TimeStampCheck | None, listed: TrustedList | None) -> list[Finding]:
    if stamp is None:
        return [Finding("rem-time-stamp-missing", UNDETERMINED)]
    facts = {"at": instant_text(stamp.at), "authority": stamp.authority, "detail": stamp.problem}
    if stamp.problem:
        broken = stamp.problem in _STAMP_BROKEN
        code = "rem-time-stamp-bad" if broken else "rem-time-stamp-not-checkable"
        return [Finding(code, REFUTED if broken else UNDETERMINED, facts)]
    found = [_authority(stamp, facts, listed)]
    if stamp.at and evidence.at and not -_CLOCKS_DIFFER <= stamp.at - evidence.at <= _STAMPED_WITHIN:
        facts = {"event": instant_text(evidence.at), "stamp": instant_text(stamp.at)}
        found.append(Finding("rem-time-differs", UNDETERMINED, facts))
    return found


def _authority(stamp: TimeStampCheck, facts: dict[str, str], listed: TrustedList | None) -> Finding:
    """A time stamp is evidence by itself only when its authority is in the list; else it says what it says."""
    service = None
    if listed and stamp.at:
        service = service_for((stamp.certificate, *stamp.enclosed), listed, stamp.at, TIME_STAMPS)
    if service is None:
        return Finding("rem-time-stamp-unrecognised", UNDETERMINED, facts)
    return Finding("rem-time-stamp-qualified", PROVEN, {**facts, "provider": service.provider})


def _comparisons(evidence: RemEvidence, envelope: Envelope) -> list[Finding]:
    found = []
    daticert = envelope.daticert
    if daticert and daticert.msgid and evidence.original_message_id:
        same = same_identifier(evidence.original_message_id, daticert.msgid)
        facts = {"evidence": evidence.original_message_id, "certified": daticert.msgid}
        found.append(Finding("rem-message", PROVEN if same else UNDETERMINED, facts))
    contents = [content for content in evidence.contents if content.digest]
    if contents and envelope.original_part:
        cut = next((name for content in contents for name in _cuts(envelope, content)), "")
        found.append(Finding("rem-original", PROVEN if cut else UNDETERMINED, {"cut": cut}))
    return found


def _cuts(envelope: Envelope, content: RemContent) -> list[str]:
    """Which way of cutting the original out gives the digest in the evidence; providers do not agree on one."""
    algorithm = _DIGESTS.get(content.digest_method)
    part = envelope.original_part
    if algorithm is None or part is None:
        return []
    raw = envelope.message.raw
    body, decoded = raw[part.body : part.end], envelope.message.content(part)
    cuts = {
        "as-enclosed": body,
        "as-enclosed-with-line-end": body + b"\r\n",
        "as-enclosed-without-line-end": body.removesuffix(b"\n").removesuffix(b"\r"),
        "with-part-header": raw[part.start : part.end],
        "decoded": decoded,
    }
    return [
        name
        for name, cut in cuts.items()
        if hashlib.new(algorithm, cut, usedforsecurity=False).digest() == content.digest
    ]
