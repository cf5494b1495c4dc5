"""An envelope in, findings out: does what the provider signed agree with itself?

daticert.xml is held against the enclosed original, its own fields, the signer and the mailbox of the person.
Each function is one cross-check of RFC 6109 and gives None where it does not apply.
"""

from __future__ import annotations

from citizen_inbox.evidence.certification_form import certification_form
from citizen_inbox.evidence.comparison import is_address, resembles, same_address, same_identifier, same_text
from citizen_inbox.evidence.outer_headers import reference
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.mail.addresses import ascii_lower
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
_SHOWN = 20
"""Addresses of a list that a fact holds; all are compared."""


def compare_content(envelope: Envelope, organisation: str, signer: str, owner: str) -> tuple[Finding, ...]:
    """Every comparison within the signed content that applies, in the order of reading.

    organisation, signer: what the signer's certificate prints as O and CN. owner: the person's mailbox or "".
    """
    found = [_certification_data(envelope), *_original_presence(envelope)]
    daticert = envelope.daticert
    if daticert and envelope.kind is not EnvelopeKind.ANOMALY:
        found += certification_form(envelope.kind, daticert)
        found += [_provider_name(daticert, organisation, signer), _error_type(daticert)]
        found += [_addressed_to_owner(envelope, daticert, owner), _owner_sent_it(envelope, daticert, owner)]
        found += _one_recipient(envelope, daticert)
        if envelope.original and envelope.kind in {EnvelopeKind.TRANSPORT, EnvelopeKind.DELIVERY}:
            found += _original(envelope.kind, envelope.original, daticert)
    return tuple(finding for finding in found if finding)


def _certification_data(envelope: Envelope) -> Finding | None:
    """Exactly one daticert.xml right under what is signed; one that cannot be read proves nothing either way."""
    if envelope.kind is EnvelopeKind.ORDINARY and not envelope.daticert:
        return None
    facts = {"count": str(envelope.daticert_count), "expected": "1"}
    if envelope.kind is EnvelopeKind.ANOMALY:
        facts["expected"] = "0"
        return Finding("certification-unexpected", Outcome.UNDETERMINED, facts) if envelope.daticert_count else None
    if envelope.daticert_count != 1:
        return Finding("certification-data", Outcome.REFUTED, facts)
    return Finding("certification-data", Outcome.PROVEN if envelope.daticert else Outcome.UNDETERMINED, facts)


def _original_presence(envelope: Envelope) -> list[Finding]:
    """Whether the original is enclosed where it must be and only there (RFC 6109 3.1 to 3.3).

    With two parts that could each be it, nobody can say which one the provider meant.
    """
    codes = []
    if envelope.original and envelope.kind in _WITHOUT_ORIGINAL:
        codes.append("original-unexpected")
    if envelope.original is None and envelope.kind in {EnvelopeKind.TRANSPORT, EnvelopeKind.ANOMALY}:
        codes.append("original-missing")
    complete = envelope.daticert is not None and envelope.daticert.receipt_type in {"completa", "breve"}
    if envelope.original is None and envelope.kind is EnvelopeKind.DELIVERY and complete:
        codes.append("copy-missing")
    if "original-repeated" in envelope.defects:
        codes.append("original-repeated")
    return [Finding(code, Outcome.UNDETERMINED) for code in codes]


def _provider_name(daticert: Daticert, organisation: str, signer: str) -> Finding:
    same = resembles(daticert.provider, organisation) or resembles(daticert.provider, signer)
    facts = {"certified": daticert.provider, "certificate": organisation or signer}
    return Finding("provider-name", Outcome.PROVEN if same else Outcome.UNDETERMINED, facts)


def _error_type(daticert: Daticert) -> Finding:
    kind, error = daticert.type, daticert.error
    fits = kind == "preavviso-errore-consegna" or kind in _ERRORS.get(error, set())
    facts = {"type": daticert.type, "error": daticert.error}
    return Finding("error-type", Outcome.PROVEN if fits else Outcome.UNDETERMINED, facts)


def _addressed_to_owner(envelope: Envelope, daticert: Daticert, owner: str) -> Finding | None:
    if not owner or envelope.kind is not EnvelopeKind.TRANSPORT:
        return None
    listed = any(same_address(found.address, owner) for found in daticert.recipients)
    return Finding(
        "addressed-to-you",
        Outcome.PROVEN if listed else Outcome.UNDETERMINED,
        {"owner": owner, "certified": _listed(daticert)},
    )


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
    facts = {"recipient": daticert.delivered_to, "certified": _listed(daticert)}
    listed = [found for found in daticert.recipients if same_address(found.address, daticert.delivered_to)]
    found = [Finding("recipient-listed", Outcome.PROVEN if listed else Outcome.UNDETERMINED, facts)]
    if envelope.kind is EnvelopeKind.DELIVERY and listed:
        certified = any(one.certified for one in listed)
        facts = {"recipient": daticert.delivered_to, "kind": "certificato" if certified else "esterno"}
        found.append(Finding("recipient-kind", Outcome.PROVEN if certified else Outcome.UNDETERMINED, facts))
    return found


def _listed(daticert: Daticert) -> str:
    return ", ".join(found.address for found in daticert.recipients[:_SHOWN])


def _original(kind: EnvelopeKind, original: Message, daticert: Daticert) -> list[Finding | None]:
    return [
        _original_sender(kind, original, daticert),
        _original_identifier(original, daticert),
        _original_reference(original, daticert),
        _original_recipients(original, daticert),
        _original_subject(kind, original, daticert),
        _original_receipt_type(kind, original, daticert),
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
    written = original.header("X-Riferimento-Message-ID")
    if not daticert.msgid or not written:
        return None
    return reference("original-reference", written, daticert.msgid, "original")


def _original_recipients(original: Message, daticert: Daticert) -> Finding:
    """Only ever a remark: certified are the addresses of the transport, and some senders' tools write others."""
    written = [found.address for field in ("To", "Cc") for found in original.addresses(field)]
    certified = [found.address for found in daticert.recipients]
    same = written == certified or set(map(_plain, written)) == set(map(_plain, certified))
    facts = {"original": ", ".join(written[:_SHOWN]), "certified": _listed(daticert)}
    return Finding("original-recipients", Outcome.PROVEN if same else Outcome.UNDETERMINED, facts)


def _plain(address: str) -> str:
    return ascii_lower("".join(address.split()))


def _original_subject(kind: EnvelopeKind, original: Message, daticert: Daticert) -> Finding | None:
    if kind is not EnvelopeKind.TRANSPORT:
        return None
    same = same_text(original.subject, daticert.subject or "")
    facts = {"original": original.subject, "certified": daticert.subject or ""}
    return Finding("original-subject", Outcome.PROVEN if same else Outcome.UNDETERMINED, facts)


def _original_receipt_type(kind: EnvelopeKind, original: Message, daticert: Daticert) -> Finding | None:
    """The kind of receipt that the sender asked for; without the field he asked for a complete one (RFC 6109 3.3.2)."""
    asked = original.header("X-TipoRicevuta").strip().lower()
    if kind is not EnvelopeKind.TRANSPORT or not asked or not daticert.receipt_type:
        return None
    facts = {"original": asked, "certified": daticert.receipt_type}
    same = asked == daticert.receipt_type
    return Finding("original-receipt-type", Outcome.PROVEN if same else Outcome.UNDETERMINED, facts)
