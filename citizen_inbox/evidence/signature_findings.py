"""A case in; findings about the form, the integrity, the address and the issuer of its signature out."""

from __future__ import annotations

from collections.abc import Iterator

from citizen_inbox.evidence.case import Case
from citizen_inbox.findings import PROVEN, REFUTED, UNDETERMINED, Finding
from citizen_inbox.mail.addresses import ascii_lower
from citizen_inbox.pec.envelope import EnvelopeKind

_PRIMARY_DEFECTS = {
    "cms-unreadable": "signature-unreadable",
    "cms-too-large": "signature-unreadable",
    "content-embedded": "content-embedded",
    "no-signers": "no-signers",
    "signer-certificate-missing": "signer-certificate-missing",
    "certificate-unrelated": "certificate-unrelated",
    "trailing-bytes": "trailing-bytes",
}


def structure(case: Case) -> list[Finding]:
    """Whether the signature covers the whole message, and has the one form that providers use."""
    beside = [defect for defect in case.signed.defects if defect != "signed-nested"]
    kind, check = case.envelope.kind, case.check
    found = []
    if beside or not case.wrapped:
        found.append(Finding("signature-covers-all", REFUTED if beside else PROVEN, {"defects": ", ".join(beside)}))
    if case.wrapped:
        found.append(Finding("signature-wrapped", UNDETERMINED))
    if "kind-ambiguous" in case.envelope.defects:
        found.append(Finding("kind-ambiguous", REFUTED))
    elif kind is EnvelopeKind.ORDINARY:
        found.append(Finding("kind-unknown", UNDETERMINED))
    if kind is EnvelopeKind.ANOMALY:
        found.append(Finding("anomaly", UNDETERMINED))
    if check.defects:
        found += [Finding(code, UNDETERMINED) for defect, code in _PRIMARY_DEFECTS.items() if defect in check.defects]
    if len(check.signers) > 1 and len({signer.certificate for signer in check.signers}) > 1:
        names = ", ".join(signer.name for signer in check.signers)
        found.append(Finding("several-signers", UNDETERMINED, {"signers": names}))
    return found


def integrity(case: Case) -> list[Finding]:
    """Whether the signed bytes are the received ones, and how much the algorithms are worth."""
    signers = case.check.signers
    signer = next((one for one in signers if one.reason == case.reason), signers[0])
    facts = {"digest": signer.digest, "signer": signer.name}
    if case.reason == "intact":
        found = [Finding("content-intact", PROVEN, facts)]
    elif case.reason == "digest-mismatch":
        found = [Finding("content-intact", REFUTED, facts)]
    elif case.reason == "signature-bad":
        found = [Finding("signature-bad", REFUTED, facts)]
    else:
        found = [Finding("signature-not-checkable", UNDETERMINED, {**facts, "detail": signer.detail})]
    if signer.digest == "sha1":
        found.append(Finding("weak-digest", UNDETERMINED, {"digest": "SHA-1"}))
    if case.standing and 0 < case.standing.rsa_bits < 2048:
        found.append(Finding("weak-key", UNDETERMINED, {"bits": str(case.standing.rsa_bits)}))
    if "line-ends-restored" in case.check.defects:
        found.append(Finding("line-ends-restored", UNDETERMINED))
    label = case.signed.container.parameters.get("micalg", "").strip("\"' ").lower()
    if label and signer.digest and label.replace("-", "") != signer.digest:
        found.append(Finding("micalg-differs", UNDETERMINED, {"label": label, "digest": signer.digest}))
    return found


def identity(case: Case) -> list[Finding]:
    """Whether From is an address that the signer's certificate names (RFC 6109 2.1)."""
    if case.wrapped:
        return []  # these outer headers belong to whoever wrapped the message
    origin = case.envelope.message.single_sender()
    emails = case.certificate.emails if case.certificate else ()
    facts = {"from": origin.address if origin else "", "certificate": ", ".join(emails)}
    if origin is None:
        return [Finding("sender-unclear", REFUTED, facts)]
    if case.standing is None or ascii_lower(origin.address) not in case.standing.addresses:
        return [Finding("sender-address", REFUTED, facts)]
    same = Finding("sender-address", PROVEN, facts)
    mailboxes = [email.partition("@")[0] for email in emails]
    if origin.address.partition("@")[0] in mailboxes:
        return [same]
    return [same, Finding("sender-case", UNDETERMINED, facts)]  # before the @ the case may matter (RFC 5321 2.4)


def trust(case: Case) -> list[Finding]:
    """Whether the key of a PEC issuer vouches for the signer."""
    certificate, chain = case.certificate, case.chain
    facts = {
        "provider": certificate.organisation or certificate.name if certificate else "",
        "issuer": certificate.issuer if certificate else "",
        "anchor": chain.anchor if chain else "",
    }
    if case.problem:
        found = [Finding(case.problem, UNDETERMINED, facts)]
    else:
        variant = {"variant": "added"} if chain and chain.added else {}
        found = [Finding("provider-recognised", PROVEN, {**facts, **variant})]
    if chain and chain.notes:
        found += [Finding(note, UNDETERMINED, facts) for note in chain.notes]
        found += _listed(case, chain.anchor) if chain.anchor else ()
    return found


def _listed(case: Case, anchor: str) -> Iterator[Finding]:
    """Where the issuer's own list of providers cannot be verified in the mail: what the kept list of that time says."""
    certificate = case.certificate
    listing = case.grounds.anchors.listing(anchor, case.day)
    if certificate is None or listing is None:
        return
    addresses, firm = certificate.emails, certificate.organisation
    listed = bool(addresses) and all(listing.names(address, firm) for address in addresses)
    facts = {"provider": firm or certificate.name, "address": ", ".join(addresses), "month": listing.month}
    yield Finding("provider-listed", PROVEN if listed else UNDETERMINED, facts)
