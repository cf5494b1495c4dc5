"""A case in; findings about the form, the integrity, the address and the issuer of its signature out."""

from __future__ import annotations

from collections.abc import Iterator

from cryptography.hazmat.primitives.asymmetric import rsa

from citizen_inbox.evidence.case import Case
from citizen_inbox.findings import Finding, Outcome
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


def structure(case: Case) -> Iterator[Finding]:
    """Whether the signature covers the whole message, and has the one form that providers use."""
    beside = [defect for defect in case.signed.defects if defect != "signed-nested"]
    if beside or not case.wrapped:
        whole = Outcome.REFUTED if beside else Outcome.PROVEN
        yield Finding("signature-covers-all", whole, {"defects": ", ".join(beside)})
    if case.wrapped:
        yield Finding("signature-wrapped", Outcome.UNDETERMINED)
    if "kind-ambiguous" in case.envelope.defects:
        yield Finding("kind-ambiguous", Outcome.REFUTED)
    elif case.envelope.kind is EnvelopeKind.ORDINARY:
        yield Finding("kind-unknown", Outcome.UNDETERMINED)
    if case.envelope.kind is EnvelopeKind.ANOMALY:
        yield Finding("anomaly", Outcome.UNDETERMINED)
    if case.check.defects:
        yield from _malformed(case.check.defects)
    if len(case.check.signers) > 1 and len({found.certificate for found in case.check.signers}) > 1:
        names = ", ".join(found.name for found in case.check.signers)
        yield Finding("several-signers", Outcome.UNDETERMINED, {"signers": names})


def _malformed(defects: tuple[str, ...]) -> Iterator[Finding]:
    for defect, code in _PRIMARY_DEFECTS.items():
        if defect in defects:
            yield Finding(code, Outcome.UNDETERMINED)


def integrity(case: Case) -> Iterator[Finding]:
    """Whether the signed bytes are the received ones, and how much the algorithms are worth."""
    signer = next((found for found in case.check.signers if found.reason == case.reason), case.check.signers[0])
    facts = {"digest": signer.digest, "signer": signer.name}
    if case.reason == "intact":
        yield Finding("content-intact", Outcome.PROVEN, facts)
    elif case.reason == "digest-mismatch":
        yield Finding("content-intact", Outcome.REFUTED, facts)
    elif case.reason == "signature-bad":
        yield Finding("signature-bad", Outcome.REFUTED, facts)
    else:
        yield Finding("signature-not-checkable", Outcome.UNDETERMINED, {**facts, "detail": signer.detail})
    if signer.digest == "sha1":
        yield Finding("weak-digest", Outcome.UNDETERMINED, {"digest": "SHA-1"})
    key = case.certificate.key if case.certificate else None
    if isinstance(key, rsa.RSAPublicKey) and key.key_size < 2048:
        yield Finding("weak-key", Outcome.UNDETERMINED, {"bits": str(key.key_size)})
    if "line-ends-restored" in case.check.defects:
        yield Finding("line-ends-restored", Outcome.UNDETERMINED)
    label = case.signed.container.parameters.get("micalg", "").strip("\"' ").lower()
    if label and signer.digest and label.replace("-", "") != signer.digest:
        yield Finding("micalg-differs", Outcome.UNDETERMINED, {"label": label, "digest": signer.digest})


def identity(case: Case) -> Iterator[Finding]:
    """Whether From is an address that the signer's certificate names (RFC 6109 2.1)."""
    if case.wrapped:
        return  # these outer headers belong to whoever wrapped the message
    origin = case.envelope.message.single_sender()
    emails = case.certificate.emails if case.certificate else ()
    facts = {"from": origin.address if origin else "", "certificate": ", ".join(emails)}
    if origin is None:
        yield Finding("sender-unclear", Outcome.REFUTED, facts)
        return
    same = case.standing is not None and ascii_lower(origin.address) in case.standing.addresses
    yield Finding("sender-address", Outcome.PROVEN if same else Outcome.REFUTED, facts)
    mailboxes = {email.partition("@")[0] for email in emails}
    if same and origin.address.partition("@")[0] not in mailboxes:  # before the @ the case may matter (RFC 5321 2.4)
        yield Finding("sender-case", Outcome.UNDETERMINED, facts)


def trust(case: Case) -> Iterator[Finding]:
    """Whether the key of a PEC issuer vouches for the signer."""
    certificate, chain = case.certificate, case.chain
    facts = {
        "provider": certificate.organisation or certificate.name if certificate else "",
        "issuer": certificate.issuer if certificate else "",
        "anchor": chain.anchor if chain else "",
    }
    if case.problem:
        yield Finding(case.problem, Outcome.UNDETERMINED, facts)
    else:
        variant = {"variant": "added"} if chain and chain.added else {}
        yield Finding("provider-recognised", Outcome.PROVEN, {**facts, **variant})
    for note in chain.notes if chain else ():
        yield Finding(note, Outcome.UNDETERMINED, facts)
    if chain and chain.anchor and chain.notes:
        yield from _listed(case, chain.anchor)


def _listed(case: Case, anchor: str) -> Iterator[Finding]:
    """Where the issuer's own list of providers cannot be verified in the mail: what the kept list of that time says."""
    certificate = case.certificate
    listing = case.grounds.anchors.listing(anchor, case.day)
    if certificate is None or listing is None:
        return
    addresses, firm = certificate.emails, certificate.organisation
    listed = bool(addresses) and all(listing.names(address, firm) for address in addresses)
    facts = {"provider": firm or certificate.name, "address": ", ".join(addresses), "month": listing.month}
    yield Finding("provider-listed", Outcome.PROVEN if listed else Outcome.UNDETERMINED, facts)
