"""An envelope in, findings out: do the outer headers, which nobody signed, say what the signed daticert.xml says?

Each function is one cross-check of RFC 6109 and gives None where it does not apply.
"""

from __future__ import annotations

from collections.abc import Callable

from citizen_inbox.evidence.comparison import (
    addresses_in,
    is_address,
    same_address,
    same_identifier,
    same_local_part,
    same_text,
)
from citizen_inbox.findings import PROVEN, REFUTED, UNDETERMINED, Finding
from citizen_inbox.mail.addresses import ascii_lower
from citizen_inbox.mail.fields import collapse
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
        found += [check(envelope, envelope.daticert) for check in _CHECKS.get(envelope.kind, _RECEIPT_CHECKS)]
    return tuple([finding for finding in found if finding])


def _subject_prefix(envelope: Envelope) -> Finding | None:
    prefixes = _PREFIXES.get(envelope.kind)
    if prefixes is None:
        return None
    subject = envelope.message.subject
    fits = subject.upper().startswith(prefixes)
    facts = {"subject": subject, "expected": prefixes[0]}
    return Finding("subject-prefix", PROVEN if fits else UNDETERMINED, facts)


def _sender_field(envelope: Envelope) -> Finding | None:
    senders = envelope.message.addresses("Sender")
    if not senders:
        return None
    origin = envelope.message.single_sender()
    same = origin is not None and all(same_address(found.address, origin.address) for found in senders)
    facts = {"sender": senders[0].address, "from": origin.address if origin else ""}
    return Finding("sender-field", PROVEN if same else UNDETERMINED, facts)


def _type_header(envelope: Envelope, daticert: Daticert) -> Finding:
    expected = TYPES[envelope.kind]
    facts = {"header": expected, "certified": daticert.type}
    return Finding("type-header", PROVEN if daticert.type.strip().lower() == expected else REFUTED, facts)


def _subject(envelope: Envelope, daticert: Daticert) -> Finding | None:
    subject, certified = envelope.message.subject, daticert.subject or ""
    written = subject.upper()
    for prefix in _PREFIXES[envelope.kind]:
        if written.startswith(prefix):
            rest = subject[len(prefix) :].strip()  # one prefix only: a forwarded PEC carries its own in its subject
            facts = {"header": rest, "certified": certified}
            return Finding("subject-certified", PROVEN if same_text(rest, certified) else UNDETERMINED, facts)
    return None


def _on_behalf(envelope: Envelope, daticert: Daticert) -> Finding | None:
    """From's display name "Per conto di: ...": another address there is what a forger wants to be read."""
    origin = envelope.message.single_sender()
    if origin is None:
        return None
    facts = {"header": origin.name, "certified": daticert.sender}
    usual = f"Per conto di: {daticert.sender}"
    if origin.name == usual or ascii_lower(collapse(origin.name)) == ascii_lower(collapse(usual)):
        return Finding("on-behalf", PROVEN, facts)
    named = addresses_in(origin.name)
    if named and all(same_address(found, daticert.sender) for found in named):
        return Finding("on-behalf", PROVEN, facts)
    differs = named and is_address(daticert.sender)
    return Finding("on-behalf", REFUTED if differs else UNDETERMINED, facts)


def _message_identifier(envelope: Envelope, daticert: Daticert) -> Finding:
    own, certified = envelope.message.message_id, daticert.identifier
    facts = {"header": own, "certified": certified}
    return Finding("message-identifier", PROVEN if same_identifier(own, certified) else UNDETERMINED, facts)


def _receipt_identifier(envelope: Envelope, daticert: Daticert) -> Finding | None:
    """A receipt has a Message-ID of its own beside the identifier of the message it reports on."""
    own = envelope.message.message_id
    if not own:
        return None
    same = same_identifier(own, daticert.identifier)
    facts = {"header": own, "certified": daticert.identifier}
    return Finding("receipt-identifier", UNDETERMINED if same else PROVEN, facts)


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
        return Finding(f"{code}-absent", UNDETERMINED, facts)
    if same_identifier(written, certified):
        return Finding(code, PROVEN, facts)
    rewritten = same_local_part(written, certified)
    return Finding(f"{code}-rewritten" if rewritten else code, UNDETERMINED, facts)


def _receipt_type(envelope: Envelope, daticert: Daticert) -> Finding | None:
    asked = envelope.message.header("X-TipoRicevuta").strip().lower()
    certified = daticert.receipt_type
    if not asked or not certified:
        return None
    facts = {"header": asked, "certified": certified}
    return Finding("receipt-type", PROVEN if asked == certified.strip().lower() else UNDETERMINED, facts)


def _virus_mark(envelope: Envelope, daticert: Daticert) -> Finding | None:
    """X-VerificaSicurezza and "PER VIRUS": providers leave them out even for a virus, so only presence contradicts."""
    mark = envelope.message.header("X-VerificaSicurezza").strip().lower()
    prefix = _VIRUS_PREFIXES.get(envelope.kind)
    in_subject = prefix is not None and envelope.message.subject.upper().startswith(prefix)
    if mark != "errore" and not in_subject:
        return None
    facts = {"header": mark or envelope.message.subject.upper(), "certified": daticert.error}
    return Finding("virus-mark", PROVEN if daticert.error == "virus" else UNDETERMINED, facts)


_Check = Callable[[Envelope, Daticert], Finding | None]
_RECEIPT_CHECKS: tuple[_Check, ...] = (_type_header, _subject, _receipt_identifier, _reference, _virus_mark)
_CHECKS: dict[EnvelopeKind, tuple[_Check, ...]] = {
    EnvelopeKind.TRANSPORT: (
        *(_type_header, _subject, _on_behalf, _message_identifier),
        *(_reference, _receipt_type, _virus_mark),
    ),
    EnvelopeKind.ANOMALY: (_subject, _reference, _virus_mark),
    EnvelopeKind.ORDINARY: (_reference, _virus_mark),
}
"""What applies to each kind that is no receipt, in the order of reading."""
