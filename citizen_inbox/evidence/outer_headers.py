"""An envelope in, findings out: do the outer headers, which nobody signed, say what the signed daticert.xml says?

Each function is one cross-check of RFC 6109 and gives None where it does not apply.
"""

from __future__ import annotations

from citizen_inbox.evidence.comparison import (
    addresses_in,
    collapsed,
    is_address,
    same_address,
    same_identifier,
    same_local_part,
    same_text,
)
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.mail.addresses import ascii_lower
from citizen_inbox.pec.daticert import Daticert
from citizen_inbox.pec.envelope import Envelope, EnvelopeKind

TYPES = {
    EnvelopeKind.TRANSPORT: "posta-certificata",
    EnvelopeKind.ACCEPTANCE: "accettazione",
    EnvelopeKind.NON_ACCEPTANCE: "non-accettazione",
    EnvelopeKind.TAKEN_IN_CHARGE: "presa-in-carico",
    EnvelopeKind.DELIVERY: "avvenuta-consegna",
    EnvelopeKind.NON_DELIVERY: "errore-consegna",
    EnvelopeKind.DELIVERY_WARNING: "preavviso-errore-consegna",
    EnvelopeKind.VIRUS_DETECTED: "rilevazione-virus",
}
"""The value of `postacert/@tipo` that belongs to each kind (RFC 6109 4.4)."""

_PREFIXES = {
    EnvelopeKind.TRANSPORT: ("POSTA CERTIFICATA:",),
    EnvelopeKind.ANOMALY: ("ANOMALIA MESSAGGIO:",),
    EnvelopeKind.ACCEPTANCE: ("ACCETTAZIONE:",),
    EnvelopeKind.NON_ACCEPTANCE: ("AVVISO DI NON ACCETTAZIONE:", "AVVISO DI NON ACCETTAZIONE PER VIRUS:"),
    EnvelopeKind.TAKEN_IN_CHARGE: ("PRESA IN CARICO:",),
    EnvelopeKind.DELIVERY: ("CONSEGNA:",),
    EnvelopeKind.NON_DELIVERY: ("AVVISO DI MANCATA CONSEGNA:", "AVVISO DI MANCATA CONSEGNA PER VIRUS:"),
    EnvelopeKind.DELIVERY_WARNING: ("AVVISO DI MANCATA CONSEGNA PER SUP. TEMPO MASSIMO:",),
    EnvelopeKind.VIRUS_DETECTED: ("PROBLEMA DI SICUREZZA:",),
}

_VIRUS_PREFIXES = {
    kind: prefix for kind, prefixes in _PREFIXES.items() for prefix in prefixes if prefix.endswith("VIRUS:")
}


def compare_headers(envelope: Envelope) -> tuple[Finding, ...]:
    """Every comparison of the outer headers that applies to this envelope, in the order of reading."""
    found = [_subject_prefix(envelope), _sender_field(envelope)]
    if envelope.daticert:
        found += [check(envelope, envelope.daticert) for check in _CHECKS]
    return tuple(finding for finding in found if finding)


def _subject_prefix(envelope: Envelope) -> Finding | None:
    if envelope.kind not in _PREFIXES:
        return None
    subject = envelope.message.subject
    fits = subject.upper().startswith(_PREFIXES[envelope.kind])
    facts = {"subject": subject, "expected": _PREFIXES[envelope.kind][0]}
    return Finding("subject-prefix", Outcome.PROVEN if fits else Outcome.UNDETERMINED, facts)


def _sender_field(envelope: Envelope) -> Finding | None:
    senders = envelope.message.addresses("Sender")
    if not senders:
        return None
    origin = envelope.message.single_sender()
    same = origin is not None and all(same_address(found.address, origin.address) for found in senders)
    facts = {"sender": senders[0].address, "from": origin.address if origin else ""}
    return Finding("sender-field", Outcome.PROVEN if same else Outcome.UNDETERMINED, facts)


def _type_header(envelope: Envelope, daticert: Daticert) -> Finding | None:
    expected = TYPES.get(envelope.kind)
    if expected is None:
        return None
    same = daticert.type.strip().lower() == expected
    facts = {"header": expected, "certified": daticert.type}
    return Finding("type-header", Outcome.PROVEN if same else Outcome.REFUTED, facts)


def _subject(envelope: Envelope, daticert: Daticert) -> Finding | None:
    prefixes = _PREFIXES.get(envelope.kind, ())
    subject = envelope.message.subject
    written = subject.upper()
    prefix = next((found for found in prefixes if written.startswith(found)), None)
    if prefix is None:
        return None
    rest = subject[len(prefix) :]  # one prefix only: a forwarded PEC carries its own in its subject
    facts = {"header": rest.strip(), "certified": daticert.subject or ""}
    same = same_text(rest, daticert.subject or "")
    return Finding("subject-certified", Outcome.PROVEN if same else Outcome.UNDETERMINED, facts)


def _on_behalf(envelope: Envelope, daticert: Daticert) -> Finding | None:
    """From's display name "Per conto di: ...": another address there is what a forger wants to be read."""
    origin = envelope.message.single_sender()
    if envelope.kind is not EnvelopeKind.TRANSPORT or origin is None:
        return None
    facts = {"header": origin.name, "certified": daticert.sender}
    usual = f"Per conto di: {daticert.sender}"
    if origin.name == usual or ascii_lower(collapsed(origin.name)) == ascii_lower(collapsed(usual)):
        return Finding("on-behalf", Outcome.PROVEN, facts)
    named = addresses_in(origin.name)
    if named and all(same_address(found, daticert.sender) for found in named):
        return Finding("on-behalf", Outcome.PROVEN, facts)
    differs = named and is_address(daticert.sender)
    return Finding("on-behalf", Outcome.REFUTED if differs else Outcome.UNDETERMINED, facts)


def _message_identifier(envelope: Envelope, daticert: Daticert) -> Finding | None:
    if envelope.kind is not EnvelopeKind.TRANSPORT:
        return None
    return _identifiers("message-identifier", envelope.message.message_id, daticert.identifier)


def _receipt_identifier(envelope: Envelope, daticert: Daticert) -> Finding | None:
    """A receipt has a Message-ID of its own beside the identifier of the message it reports on."""
    own = envelope.message.message_id
    if not envelope.kind.is_receipt or not own:
        return None
    same = same_identifier(own, daticert.identifier)
    facts = {"header": own, "certified": daticert.identifier}
    return Finding("receipt-identifier", Outcome.UNDETERMINED if same else Outcome.PROVEN, facts)


def _reference(envelope: Envelope, daticert: Daticert) -> Finding | None:
    if not daticert.msgid:
        return None
    return reference("reference", envelope.message.header("X-Riferimento-Message-ID"), daticert.msgid)


def reference(code: str, written: str, certified: str, place: str = "header") -> Finding:
    """The sender's own Message-ID as written against the certified one; a rewritten domain is told apart.

    Some systems put another host behind the @: the left part, which identifies, may still agree. place: the fact
    that holds what is written.
    """
    facts = {place: written, "certified": certified}
    if not written:
        return Finding(f"{code}-absent", Outcome.UNDETERMINED, facts)
    if same_identifier(written, certified):
        return Finding(code, Outcome.PROVEN, facts)
    rewritten = same_local_part(written, certified)
    return Finding(f"{code}-rewritten" if rewritten else code, Outcome.UNDETERMINED, facts)


def _receipt_type(envelope: Envelope, daticert: Daticert) -> Finding | None:
    asked = envelope.message.header("X-TipoRicevuta").strip().lower()
    if envelope.kind is not EnvelopeKind.TRANSPORT or not asked or not daticert.receipt_type:
        return None
    facts = {"header": asked, "certified": daticert.receipt_type}
    same = asked == daticert.receipt_type.strip().lower()
    return Finding("receipt-type", Outcome.PROVEN if same else Outcome.UNDETERMINED, facts)


def _virus_mark(envelope: Envelope, daticert: Daticert) -> Finding | None:
    """X-VerificaSicurezza and "PER VIRUS": providers leave them out even for a virus, so only presence contradicts."""
    mark = envelope.message.header("X-VerificaSicurezza").strip().lower()
    prefix = _VIRUS_PREFIXES.get(envelope.kind)
    subject = envelope.message.subject.upper()
    in_subject = prefix is not None and subject.startswith(prefix)
    if mark != "errore" and not in_subject:
        return None
    facts = {"header": mark or subject, "certified": daticert.error}
    return Finding("virus-mark", Outcome.PROVEN if daticert.error == "virus" else Outcome.UNDETERMINED, facts)


def _identifiers(code: str, header: str, certified: str) -> Finding:
    same = same_identifier(header, certified)
    facts = {"header": header, "certified": certified}
    return Finding(code, Outcome.PROVEN if same else Outcome.UNDETERMINED, facts)


_CHECKS = (
    _type_header,
    _subject,
    _on_behalf,
    _message_identifier,
    _receipt_identifier,
    _reference,
    _receipt_type,
    _virus_mark,
)
