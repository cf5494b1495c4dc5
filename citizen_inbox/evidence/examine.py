"""An envelope and the grounds of a verdict in; the evidence out. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from citizen_inbox.evidence.axes import UNTRUSTED
from citizen_inbox.evidence.case import Case, open_case
from citizen_inbox.evidence.certified_content import compare_content
from citizen_inbox.evidence.continuity import continuity, sighting_of, trust_level
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.outer_headers import compare_headers
from citizen_inbox.evidence.rem import RemReport, examine_rem
from citizen_inbox.evidence.report import NO_SIGNATURE, OUTCOMES, Evidence, Verdict, VerdictCode, headline
from citizen_inbox.evidence.signature_findings import identity, integrity, structure, trust
from citizen_inbox.evidence.times import times
from citizen_inbox.evidence.transaction import compare_transaction
from citizen_inbox.findings import PROVEN, REFUTED, UNDETERMINED, Finding
from citizen_inbox.pec.envelope import Envelope, EnvelopeKind
from citizen_inbox.pec.rem import find_rem

_BY_REASON = {
    "digest-mismatch": VerdictCode.ALTERED,
    "signature-bad": VerdictCode.SIG_BAD,
    "not-checkable": VerdictCode.NOT_CHECKABLE,
}
_DOUBTS = {
    *("kind-unknown", "time-in-future", "time-unknown", "several-signers"),
    *("original-repeated", "original-missing", "certification-ambiguous"),
}
"""Findings that leave nothing refuted, and yet nothing that may be called verified."""
_PROMISED = {
    *("signature-covers-all", "content-intact", "sender-address", "provider-recognised"),
    *("certificate-in-force", "certification-data"),
}
"""What a green headline promises: each must have been checked and proven, or it is not green."""

_WRONG_SENDER = {"sender-address", "sender-unclear"}
"""Findings that, refuted, mean another sender than the certificate names."""
_LOST = {"not-revoked", "key-compromised", "issuer-compromised"}
"""Refuted findings after which the signature counts for nothing."""
_NOT_REVOKED = {"not-revoked", "revoked-since"}
"""Proven findings one of which plain OK needs."""


def examine(envelope: Envelope, grounds: Grounds) -> Evidence:
    """Check signature, chain, times, identity and certification data of an envelope. Total."""
    case = open_case(envelope, grounds)
    if case is None or not case.has_signers:
        return _unsigned(envelope, case)
    if _is_personal(case):
        return _personal(case)
    findings = [*structure(case), *integrity(case), *identity(case), *trust(case), *continuity(case), *times(case)]
    if case.reason == "intact":
        # What the bytes say is worth comparing only once they are known to be the signed ones.
        findings += compare_headers(envelope) if not case.wrapped else ()
        findings += compare_content(envelope, *_signer_names(case), grounds.owner)
        findings += compare_transaction(envelope, grounds.transaction) if grounds.transaction else ()
    codes = {code for code, _, _ in findings}
    code = headline(_applying(case, findings, codes))
    verdict = Verdict(code, OUTCOMES[code], (*_facts(case), ("level", trust_level(case, codes))))
    reports, remarks = _rem(case)
    findings += remarks
    return Evidence(tuple(findings), case.signature, verdict, sighting_of(case, findings), reports)


def _rem(case: Case) -> tuple[tuple[RemReport, ...], tuple[Finding, ...]]:
    """Evidence of registered electronic mail inside intact content: it adds findings and leaves the headline alone."""
    message = find_rem(case.envelope) if case.reason == "intact" else None
    if message is None:
        return (), ()
    reports, remarks = examine_rem(message, case.envelope, case.grounds, case.check.certificates)
    return reports, (*remarks, *(finding for report in reports for finding in report.findings))


def _applying(case: Case, findings: Sequence[Finding], codes: set[str]) -> set[VerdictCode]:
    """Every headline that applies; precedence then chooses."""
    proven = {code for code, outcome, _ in findings if outcome is PROVEN}
    refuted = {code for code, outcome, _ in findings if outcome is REFUTED}
    applying = {_BY_REASON[case.reason]} if case.reason in _BY_REASON else set()
    if case.envelope.kind is EnvelopeKind.ANOMALY:
        applying.add(VerdictCode.ANOMALY)
    if not refuted.isdisjoint(_WRONG_SENDER):
        applying.add(VerdictCode.WRONG_SENDER)
    if "certificate-in-force" in refuted:
        applying.add(VerdictCode.CERT_NOT_VALID_AT_TIME)
    if case.reason == "intact" and refuted:  # graver headlines of their own come first by precedence
        applying.add(VerdictCode.INCONSISTENT)
    if case.problem in UNTRUSTED or "signer-conflict" in codes:
        applying.add(VerdictCode.UNTRUSTED)
    if case.problem or case.wrapped:
        # Wrapped: good inner signature, unsigned words around it. INTACT_UNANCHORED yields to every real fault.
        applying.add(VerdictCode.INTACT_UNANCHORED)
    applying |= _by_revocation(proven, refuted, codes)
    if applying.isdisjoint(_WEAKER) and not (proven >= _PROMISED and codes.isdisjoint(_DOUBTS)):
        applying.add(VerdictCode.NOT_CHECKABLE)
    return applying


_WEAKER = set(VerdictCode) - {VerdictCode.OK_EXPIRED_SINCE, VerdictCode.OK_REV_UNKNOWN, VerdictCode.OK}


def _by_revocation(proven: set[str], refuted: set[str], codes: set[str]) -> set[VerdictCode]:
    if not refuted.isdisjoint(_LOST):
        return {VerdictCode.REVOKED}
    if "revoked-after" in codes:
        return {VerdictCode.REVOKED_AFTER}
    if not proven.isdisjoint(_NOT_REVOKED):
        return {VerdictCode.OK}
    return {VerdictCode.OK_EXPIRED_SINCE} if "certificate-expired-since" in codes else set()


def _is_personal(case: Case) -> bool:
    """Ordinary mail that claims nothing, signed by somebody who is no provider: his own affair, not PEC."""
    return bool(case.problem) and case.envelope.kind is EnvelopeKind.ORDINARY and not pretends(case.envelope)


def pretends(envelope: Envelope) -> bool:
    """Whether the mail shows a mark that only a provider may set: X-Trasporto, X-Ricevuta, a provider's From.

    A forwarded PEC keeps subject, text and attachments of the first; those marks accuse nobody.
    """
    message = envelope.message
    if message.headers("X-Trasporto") or message.headers("X-Ricevuta"):
        return True
    return any(found.address.casefold().startswith("posta-certificata@") for found in message.addresses("From"))


def _unsigned(envelope: Envelope, case: Case | None) -> Evidence:
    findings = tuple(structure(case)) if case else ()
    signature = case.signature if case else NO_SIGNATURE
    senders = envelope.message.addresses("From")
    facts = (("sender", senders[0].address if senders else ""),)
    if case and case.reason == "not-checkable" and pretends(envelope):
        verdict = Verdict(VerdictCode.NOT_CHECKABLE, UNDETERMINED, facts)
    elif pretends(envelope):
        findings += (Finding("pec-claim-unsigned", REFUTED, dict(facts)),)
        verdict = Verdict(VerdictCode.UNSIGNED, REFUTED, facts)
    else:
        findings += (Finding("unsigned", UNDETERMINED, dict(facts)),)
        verdict = Verdict(VerdictCode.UNSIGNED, UNDETERMINED, facts)
    return Evidence(findings, signature, verdict)


def _personal(case: Case) -> Evidence:
    signer = case.check.signers[0]
    facts = {"name": signer.name, "email": signer.email, "issuer": signer.issuer}
    finding = Finding("personal-signature", UNDETERMINED, facts)
    senders = case.envelope.message.addresses("From")
    verdict = Verdict(VerdictCode.UNSIGNED, UNDETERMINED, (("sender", senders[0].address if senders else ""),))
    reports, remarks = _rem(case)
    return Evidence((finding, *integrity(case), *remarks), case.signature, verdict, rem=reports)


def _signer_names(case: Case) -> tuple[str, str]:
    return (case.certificate.organisation, case.certificate.name) if case.certificate else ("", "")


def _facts(case: Case) -> tuple[tuple[str, str], ...]:
    """What the headline's sentence may name. Instants in ISO 8601; names come from the certificate."""
    standing, certificate, daticert = case.standing, case.certificate, case.envelope.daticert
    origin = case.envelope.message.single_sender()
    return (
        ("provider", certificate.organisation or certificate.name if certificate else ""),
        ("address", certificate.emails[0] if certificate and certificate.emails else ""),
        ("from", origin.address if origin else ""),
        ("sender", daticert.sender if daticert else ""),
        ("at", case.certified_text),
        ("valid_from", standing.valid_from if standing else ""),
        ("valid_to", standing.valid_to if standing else ""),
        ("anchor", standing.chain.anchor if standing else ""),
        ("issuer", certificate.issuer if certificate else ""),
    )
