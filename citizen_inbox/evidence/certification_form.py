"""Certification data in; findings about what a message of their type must and must not hold out (RFC 6109 4.4)."""

from __future__ import annotations

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.pec.daticert import Daticert
from citizen_inbox.pec.envelope import EnvelopeKind

_ALWAYS = ("mittente", "destinatari", "gestore-emittente", "data", "identificativo")
_ABOUT_ONE = {
    EnvelopeKind.DELIVERY,
    EnvelopeKind.NON_DELIVERY,
    EnvelopeKind.DELIVERY_WARNING,
    EnvelopeKind.VIRUS_DETECTED,
}
_MANDATORY = {
    EnvelopeKind.TRANSPORT: ("ricevuta",),
    EnvelopeKind.TAKEN_IN_CHARGE: ("ricezione",),
    EnvelopeKind.DELIVERY: ("ricevuta", "consegna"),
    EnvelopeKind.NON_DELIVERY: ("consegna",),
    EnvelopeKind.DELIVERY_WARNING: ("consegna",),
    EnvelopeKind.VIRUS_DETECTED: ("consegna",),
}
_WITH_TYPE = {EnvelopeKind.TRANSPORT, EnvelopeKind.ACCEPTANCE, EnvelopeKind.DELIVERY, EnvelopeKind.NON_DELIVERY}
_WITH_ERROR = _ABOUT_ONE - {EnvelopeKind.DELIVERY} | {EnvelopeKind.NON_ACCEPTANCE}


def certification_form(kind: EnvelopeKind, daticert: Daticert) -> list[Finding]:
    """Whether the elements are those of this kind, in the order of the DTD, and each there once.

    Providers differ, so a lack is only a remark; an element that stands twice leaves open which one is certified.
    """
    missing, unexpected = _missing(kind, daticert), _unexpected(kind, daticert)
    facts = {"missing": ", ".join(missing) or "-", "unexpected": ", ".join(unexpected) or "-"}
    fits = not missing and not unexpected
    found = [Finding("certification-elements", Outcome.PROVEN if fits else Outcome.UNDETERMINED, facts)]
    if "daticert-order" in daticert.defects:
        found.append(Finding("certification-order", Outcome.UNDETERMINED))
    if "daticert-repeated-element" in daticert.defects:
        found.append(Finding("certification-ambiguous", Outcome.UNDETERMINED))
    return found


def _elements(daticert: Daticert) -> dict[str, bool]:
    return {
        "mittente": bool(daticert.sender),
        "destinatari": bool(daticert.recipients),
        "gestore-emittente": bool(daticert.provider),
        "data": bool(daticert.at_text),
        "identificativo": bool(daticert.identifier),
        "ricevuta": bool(daticert.receipt_type),
        "consegna": bool(daticert.delivered_to),
        "ricezione": bool(daticert.taken_in_charge),
        "errore-esteso": bool(daticert.error_detail),
    }


def _missing(kind: EnvelopeKind, daticert: Daticert) -> list[str]:
    held = _elements(daticert)
    return [name for name in (*_ALWAYS, *_MANDATORY.get(kind, ())) if not held[name]]


def _unexpected(kind: EnvelopeKind, daticert: Daticert) -> list[str]:
    allowed = {
        "ricevuta": kind in _WITH_TYPE,
        "consegna": kind in _ABOUT_ONE,
        "ricezione": kind is EnvelopeKind.TAKEN_IN_CHARGE,
        "errore-esteso": kind in _WITH_ERROR,
    }
    held = _elements(daticert)
    known = kind is not EnvelopeKind.ORDINARY  # without a type header nothing is out of place
    return [name for name, fits in allowed.items() if known and held[name] and not fits]
