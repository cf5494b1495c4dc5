"""An envelope in, findings out: does what the provider signed agree with itself?

daticert.xml is held against the enclosed original, its own fields, the signer and the mailbox of the person.
Each function is one cross-check of RFC 6109 and gives None where it does not apply.
"""

from __future__ import annotations

from citizen_inbox.evidence.comparison import is_address, resembles, same_address, same_identifier, same_text
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.mail.message import Message
from citizen_inbox.pec.daticert import Daticert
from citizen_inbox.pec.envelope import Envelope, EnvelopeKind

_ERRORS = {
    "nessuno": {"accettazione", "presa-in-carico", "avvenuta-consegna", "posta-certificata"},
    "no-dest": {"errore-consegna"},
    "no-dominio": {"errore-consegna"},
    "virus": {"errore-consegna", "non-accettazione", "rilevazione-virus"},
    "altro": {"errore-consegna", "non-accettazione", "rilevazione-virus"},
}
"""Which `@errore` goes with which `@tipo` (RFC 6109 4.4); notices of lateness are free in it."""

_WITHOUT_ORIGINAL = {EnvelopeKind.NON_ACCEPTANCE, EnvelopeKind.DELIVERY_WARNING, EnvelopeKind.VIRUS_DETECTED}
_TO_ONE_RECIPIENT = {EnvelopeKind.DELIVERY, EnvelopeKind.NON_DELIVERY, EnvelopeKind.DELIVERY_WARNING}


def compare_content(envelope: Envelope, organisation: str, signer: str, owner: str) -> tuple[Finding, ...]:
    """Every comparison within the signed content that applies, in the order of reading.

    organisation, signer: what the signer's certificate prints as O and CN. owner: the person's mailbox or "".
    """
    found = [_certification_data(envelope), _original_forbidden(envelope), _original_repeated(envelope)]
    daticert = envelope.daticert
    if daticert and envelope.kind is not EnvelopeKind.ANOMALY:
        found += [_provider_name(daticert, organisation, signer), _error_type(daticert)]
        found += [_addressed_to_owner(envelope, daticert, owner), _owner_sent_it(envelope, daticert, owner)]
        found += _one_recipient(envelope, daticert)
        if envelope.original and envelope.kind in {EnvelopeKind.TRANSPORT, EnvelopeKind.DELIVERY}:
            found += _original(envelope.kind, envelope.original, daticert)
    return tuple(finding for finding in found if finding)


def _certification_data(envelope: Envelope) -> Finding | None:
    """Exactly one daticert.xml right under what is signed; one that cannot be read proves nothing either way."""
    if envelope.kind is EnvelopeKind.ANOMALY or (envelope.kind is EnvelopeKind.ORDINARY and not envelope.daticert):
        return None
    facts = {"count": str(envelope.daticert_count)}
    if envelope.daticert_count != 1:
        return Finding("certification-data", Outcome.REFUTED, facts)
    return Finding("certification-data", Outcome.PROVEN if envelope.daticert else Outcome.UNDETERMINED, facts)


def _original_forbidden(envelope: Envelope) -> Finding | None:
    if envelope.original is None or envelope.kind not in _WITHOUT_ORIGINAL:
        return None
    return Finding("original-unexpected", Outcome.UNDETERMINED)


def _original_repeated(envelope: Envelope) -> Finding | None:
    """Two parts that could each be the original: nobody can say which one the provider meant."""
    return Finding("original-repeated", Outcome.UNDETERMINED) if "original-repeated" in envelope.defects else None


def _provider_name(daticert: Daticert, organisation: str, signer: str) -> Finding:
    same = resembles(daticert.provider, organisation) or resembles(daticert.provider, signer)
    facts = {"certified": daticert.provider, "certificate": organisation or signer}
    return Finding("provider-name", Outcome.PROVEN if same else Outcome.UNDETERMINED, facts)


def _error_type(daticert: Daticert) -> Finding | None:
    kind, error = daticert.type.strip().lower(), daticert.error.strip().lower()
    if not error or kind == "preavviso-errore-consegna" or kind in _ERRORS.get(error, set()):
        return None
    return Finding("error-type", Outcome.UNDETERMINED, {"type": daticert.type, "error": daticert.error})


def _addressed_to_owner(envelope: Envelope, daticert: Daticert, owner: str) -> Finding | None:
    if not owner or envelope.kind is not EnvelopeKind.TRANSPORT:
        return None
    listed = any(same_address(found.address, owner) for found in daticert.recipients)
    return Finding("addressed-to-you", Outcome.PROVEN if listed else Outcome.UNDETERMINED, {"owner": owner})


def _owner_sent_it(envelope: Envelope, daticert: Daticert, owner: str) -> Finding | None:
    if not owner or not envelope.kind.is_receipt:
        return None
    facts = {"owner": owner, "certified": daticert.sender}
    same = same_address(daticert.sender, owner)
    return Finding("your-message", Outcome.PROVEN if same else Outcome.UNDETERMINED, facts)


def _one_recipient(envelope: Envelope, daticert: Daticert) -> list[Finding]:
    """`consegna`, the one recipient that a delivery or non-delivery is about."""
    if envelope.kind not in _TO_ONE_RECIPIENT or not daticert.delivered_to:
        return []
    facts = {"recipient": daticert.delivered_to}
    listed = [found for found in daticert.recipients if same_address(found.address, daticert.delivered_to)]
    found = [Finding("recipient-listed", Outcome.PROVEN if listed else Outcome.UNDETERMINED, facts)]
    if envelope.kind is EnvelopeKind.DELIVERY and listed and not any(one.certified for one in listed):
        found.append(Finding("recipient-not-certified", Outcome.UNDETERMINED, facts))
    return found


def _original(kind: EnvelopeKind, original: Message, daticert: Daticert) -> list[Finding | None]:
    return [
        _original_sender(kind, original, daticert),
        _original_identifier(original, daticert),
        _original_reference(original, daticert),
        _original_recipients(original, daticert),
        _original_subject(kind, original, daticert),
    ]


def _original_sender(kind: EnvelopeKind, original: Message, daticert: Daticert) -> Finding:
    """The access point lets nobody write another From than his own (RFC 6109 3.1.1): a difference is a forgery."""
    senders = [found.address for found in original.addresses("From")]
    facts = {"original": ", ".join(senders), "certified": daticert.sender}
    if len(senders) == 1 and same_address(senders[0], daticert.sender):
        return Finding("original-sender", Outcome.PROVEN, facts)
    readable = senders and all(map(is_address, senders)) and is_address(daticert.sender)
    grave = readable and kind is EnvelopeKind.TRANSPORT
    return Finding("original-sender", Outcome.REFUTED if grave else Outcome.UNDETERMINED, facts)


def _original_identifier(original: Message, daticert: Daticert) -> Finding:
    same = same_identifier(original.message_id, daticert.identifier)
    facts = {"original": original.message_id, "certified": daticert.identifier}
    return Finding("original-identifier", Outcome.PROVEN if same else Outcome.UNDETERMINED, facts)


def _original_reference(original: Message, daticert: Daticert) -> Finding | None:
    reference = original.header("X-Riferimento-Message-ID")
    if not daticert.msgid or not reference:
        return None
    same = same_identifier(reference, daticert.msgid)
    facts = {"original": reference, "certified": daticert.msgid}
    return Finding("original-reference", Outcome.PROVEN if same else Outcome.UNDETERMINED, facts)


def _original_recipients(original: Message, daticert: Daticert) -> Finding:
    """Only ever a remark: certified are the addresses of the transport, and some senders' tools write others."""
    written = [found.address for field in ("To", "Cc") for found in original.addresses(field)]
    certified = [found.address for found in daticert.recipients]
    same = _covered(written, certified) and _covered(certified, written)
    facts = {"original": ", ".join(written[:20]), "certified": ", ".join(certified[:20])}
    return Finding("original-recipients", Outcome.PROVEN if same else Outcome.UNDETERMINED, facts)


def _covered(some: list[str], others: list[str]) -> bool:
    known = {"".join(found.split()).casefold() for found in others}
    return all("".join(found.split()).casefold() in known for found in some)


def _original_subject(kind: EnvelopeKind, original: Message, daticert: Daticert) -> Finding | None:
    if kind is not EnvelopeKind.TRANSPORT:
        return None
    same = same_text(original.subject, daticert.subject or "")
    facts = {"original": original.subject, "certified": daticert.subject or ""}
    return Finding("original-subject", Outcome.PROVEN if same else Outcome.UNDETERMINED, facts)
