"""An envelope in, findings out: does what the provider signed agree with itself?

daticert.xml is held against the enclosed original, its own fields, the signer and the mailbox of the person.
Each function is one cross-check of RFC 6109 and gives None where it does not apply.
"""

from __future__ import annotations

from functools import lru_cache

from citizen_inbox.evidence.certification_form import certification_form
from citizen_inbox.evidence.comparison import is_address, resembles, same_address, same_identifier, same_text
from citizen_inbox.evidence.outer_headers import reference
from citizen_inbox.findings import PROVEN, REFUTED, UNDETERMINED, Finding
from citizen_inbox.mail.addresses import folded_address
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

_WITH_ORIGINAL = {EnvelopeKind.TRANSPORT, EnvelopeKind.DELIVERY}
_NEVER_WITHOUT_ORIGINAL = {EnvelopeKind.TRANSPORT, EnvelopeKind.ANOMALY}
_COMPLETE = {"completa", "breve"}
_WITHOUT_ORIGINAL = {EnvelopeKind.NON_ACCEPTANCE, EnvelopeKind.DELIVERY_WARNING, EnvelopeKind.VIRUS_DETECTED}
_TRANSPORT = EnvelopeKind.TRANSPORT
_TO_ONE_RECIPIENT = {EnvelopeKind.DELIVERY, EnvelopeKind.NON_DELIVERY, EnvelopeKind.DELIVERY_WARNING}
_SHOWN = 20
"""Addresses of a list that a fact holds; all are compared."""


def compare_content(envelope: Envelope, organisation: str, signer: str, owner: str) -> tuple[Finding, ...]:
    """Every comparison within the signed content that applies, in the order of reading.

    organisation, signer: what the signer's certificate prints as O and CN. owner: the person's mailbox or "".
    """
    kind, daticert, original = envelope.kind, envelope.daticert, envelope.original
    found = [_certification_data(kind, envelope.daticert_count, readable=daticert is not None)]
    found += _original_presence(envelope)
    if daticert and kind is not EnvelopeKind.ANOMALY:
        found += certification_form(kind, daticert)
        found += [_provider_name(daticert.provider, organisation, signer), _error_type(daticert.type, daticert.error)]
        found.append(_about_owner(kind, daticert, owner) if owner else None)
        found += _one_recipient(kind, daticert) if kind in _TO_ONE_RECIPIENT else ()
        found += _original(kind, original, daticert) if original and kind in _WITH_ORIGINAL else ()
    return tuple([finding for finding in found if finding])


@lru_cache(maxsize=64)
def _certification_data(kind: EnvelopeKind, count: int, *, readable: bool) -> Finding | None:
    """Exactly one daticert.xml right under what is signed; one that cannot be read proves nothing either way."""
    if kind is EnvelopeKind.ORDINARY and not readable:
        return None
    facts = {"count": str(count), "expected": "1"}
    if kind is EnvelopeKind.ANOMALY:
        facts["expected"] = "0"
        return Finding("certification-unexpected", UNDETERMINED, facts) if count else None
    if count != 1:
        return Finding("certification-data", REFUTED, facts)
    return Finding("certification-data", PROVEN if readable else UNDETERMINED, facts)


def _original_presence(envelope: Envelope) -> list[Finding]:
    """Whether the original is enclosed where it must be and only there (RFC 6109 3.1 to 3.3).

    With two parts that could each be it, nobody can say which one the provider meant.
    """
    codes = []
    if envelope.original:
        if envelope.kind in _WITHOUT_ORIGINAL:
            codes.append("original-unexpected")
    elif envelope.kind in _NEVER_WITHOUT_ORIGINAL:
        codes.append("original-missing")
    elif envelope.kind is EnvelopeKind.DELIVERY and envelope.daticert:
        codes += ["copy-missing"] if envelope.daticert.receipt_type in _COMPLETE else ()
    if "original-repeated" in envelope.defects:
        codes.append("original-repeated")
    return [Finding(code, UNDETERMINED) for code in codes]


@lru_cache(maxsize=256)  # the same few firms in mail after mail
def _provider_name(certified: str, organisation: str, signer: str) -> Finding:
    same = resembles(certified, organisation) or resembles(certified, signer)
    facts = {"certified": certified, "certificate": organisation or signer}
    return Finding("provider-name", PROVEN if same else UNDETERMINED, facts)


@lru_cache(maxsize=256)
def _error_type(kind: str, error: str) -> Finding:
    fits = kind == "preavviso-errore-consegna" or kind in _ERRORS.get(error, set())
    facts = {"type": kind, "error": error}
    return Finding("error-type", PROVEN if fits else UNDETERMINED, facts)


def _about_owner(kind: EnvelopeKind, daticert: Daticert, owner: str) -> Finding | None:
    """A message must be addressed to the owner of the mailbox, a receipt be about what the owner sent."""
    if kind is _TRANSPORT:
        listed = [found for found in daticert.recipients if same_address(found.address, owner)]
        facts = {"owner": owner, "certified": _listed(daticert)}
        return Finding("addressed-to-you", PROVEN if listed else UNDETERMINED, facts)
    if not kind.is_receipt:
        return None
    facts = {"owner": owner, "certified": daticert.sender}
    return Finding("your-message", PROVEN if same_address(daticert.sender, owner) else UNDETERMINED, facts)


def _one_recipient(kind: EnvelopeKind, daticert: Daticert) -> list[Finding]:
    """`consegna`, the one recipient that a delivery or non-delivery is about."""
    if not daticert.delivered_to:
        return []
    facts = {"recipient": daticert.delivered_to, "certified": _listed(daticert)}
    listed = [found for found in daticert.recipients if same_address(found.address, daticert.delivered_to)]
    found = [Finding("recipient-listed", PROVEN if listed else UNDETERMINED, facts)]
    if kind is EnvelopeKind.DELIVERY and listed:
        certified = any(one.certified for one in listed)
        facts = {"recipient": daticert.delivered_to, "kind": "certificato" if certified else "esterno"}
        found.append(Finding("recipient-kind", PROVEN if certified else UNDETERMINED, facts))
    return found


def _listed(daticert: Daticert) -> str:
    return ", ".join([found.address for found in daticert.recipients[:_SHOWN]])


def _original(kind: EnvelopeKind, original: Message, daticert: Daticert) -> list[Finding | None]:
    found = [
        _original_sender(kind, original, daticert),
        _original_identifier(original, daticert),
        _original_reference(original, daticert),
        _original_recipients(original, daticert),
    ]
    if kind is _TRANSPORT:
        found += [_original_subject(original, daticert), _original_receipt_type(original, daticert)]
    return found


def _original_sender(kind: EnvelopeKind, original: Message, daticert: Daticert) -> Finding:
    """The access point lets nobody write another From than his own (RFC 6109 3.1.1): a difference is a forgery."""
    senders = [found.address for found in original.addresses("From")]
    facts = {"original": ", ".join(senders), "certified": daticert.sender}
    if len(senders) == 1 and same_address(senders[0], daticert.sender):
        return Finding("original-sender", PROVEN, facts)
    readable = senders and all(map(is_address, senders)) and is_address(daticert.sender)
    grave = readable and kind is _TRANSPORT
    return Finding("original-sender", REFUTED if grave else UNDETERMINED, facts)


def _original_identifier(original: Message, daticert: Daticert) -> Finding:
    own, certified = original.message_id, daticert.identifier
    facts = {"original": own, "certified": certified}
    return Finding("original-identifier", PROVEN if same_identifier(own, certified) else UNDETERMINED, facts)


def _original_reference(original: Message, daticert: Daticert) -> Finding | None:
    written = original.header("X-Riferimento-Message-ID")
    if not daticert.msgid or not written:
        return None
    return reference("original-reference", written, daticert.msgid, "original")


def _original_recipients(original: Message, daticert: Daticert) -> Finding:
    """Only ever a remark: certified are the addresses of the transport, and some senders' tools write others."""
    written = [found.address for field in ("To", "Cc") for found in original.addresses(field)]
    certified = [found.address for found in daticert.recipients]
    same = written == certified or set(map(folded_address, written)) == set(map(folded_address, certified))
    facts = {"original": ", ".join(written[:_SHOWN]), "certified": _listed(daticert)}
    return Finding("original-recipients", PROVEN if same else UNDETERMINED, facts)


def _original_subject(original: Message, daticert: Daticert) -> Finding:
    written, certified = original.subject, daticert.subject or ""
    facts = {"original": written, "certified": certified}
    return Finding("original-subject", PROVEN if same_text(written, certified) else UNDETERMINED, facts)


def _original_receipt_type(original: Message, daticert: Daticert) -> Finding | None:
    """The kind of receipt that the sender asked for; without the field he asked for a complete one (RFC 6109 3.3.2)."""
    asked = original.header("X-TipoRicevuta").strip().lower()
    if not asked or not daticert.receipt_type:
        return None
    facts = {"original": asked, "certified": daticert.receipt_type}
    same = asked == daticert.receipt_type
    return Finding("original-receipt-type", PROVEN if same else UNDETERMINED, facts)
