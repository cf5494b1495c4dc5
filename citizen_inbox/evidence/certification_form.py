"""Certification data in; findings about what a message of their type must and must not hold out (RFC 6109 4.4)."""

from __future__ import annotations

from functools import lru_cache

from citizen_inbox.findings import PROVEN, UNDETERMINED, Finding
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


def certification_form(kind: EnvelopeKind, daticert: Daticert) -> tuple[Finding, ...]:
    """Whether the elements are those of this kind, in the order of the DTD, and each there once.

    Providers differ, so a lack is only a remark; an element that stands twice leaves open which one is certified.
    """
    return _judged(kind, _elements(daticert), daticert.defects)


_ELEMENTS = (*_ALWAYS, "ricevuta", "consegna", "ricezione", "errore-esteso")


def _elements(daticert: Daticert) -> tuple[bool, ...]:
    """Which of `_ELEMENTS` are there, in that order."""
    return (
        bool(daticert.sender),
        bool(daticert.recipients),
        bool(daticert.provider),
        bool(daticert.at_text),
        bool(daticert.identifier),
        bool(daticert.receipt_type),
        bool(daticert.delivered_to),
        bool(daticert.taken_in_charge),
        bool(daticert.error_detail),
    )


@lru_cache(maxsize=256)  # the same in nearly every mail of a kind
def _judged(kind: EnvelopeKind, elements: tuple[bool, ...], defects: tuple[str, ...]) -> tuple[Finding, ...]:
    held = dict(zip(_ELEMENTS, elements, strict=True))
    missing = [name for name in (*_ALWAYS, *_MANDATORY.get(kind, ())) if not held[name]]
    unexpected = _unexpected(kind, held)
    facts = {"missing": ", ".join(missing) or "-", "unexpected": ", ".join(unexpected) or "-"}
    fits = not missing and not unexpected
    found = [Finding("certification-elements", PROVEN if fits else UNDETERMINED, facts)]
    if "daticert-order" in defects:
        found.append(Finding("certification-order", UNDETERMINED))
    if "daticert-repeated-element" in defects:
        found.append(Finding("certification-ambiguous", UNDETERMINED))
    return tuple(found)


def _unexpected(kind: EnvelopeKind, held: dict[str, bool]) -> list[str]:
    allowed = {
        "ricevuta": kind in _WITH_TYPE,
        "consegna": kind in _ABOUT_ONE,
        "ricezione": kind is EnvelopeKind.TAKEN_IN_CHARGE,
        "errore-esteso": kind in _WITH_ERROR,
    }
    known = kind is not EnvelopeKind.ORDINARY  # without a type header nothing is out of place
    return [name for name, fits in allowed.items() if known and held[name] and not fits]
