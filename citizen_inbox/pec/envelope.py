"""A message in, its PEC envelope out: kind, signed bytes, certification data, enclosed original (RFC 6109)."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.mail.body import read_part
from citizen_inbox.mail.fields import unfold
from citizen_inbox.mail.message import Message, Part, parse_message
from citizen_inbox.pec.claims import find_claims, is_named
from citizen_inbox.pec.daticert import Daticert, parse_daticert
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.pec.rem_parts import may_hold_rem

__all__ = ["DEFECTS", "Envelope", "EnvelopeKind", "SignedEntity", "open_envelope"]

DEFECTS = frozenset(
    {
        *("kind-ambiguous", "kind-unknown", "daticert-repeated", "daticert-unreadable", "original-repeated"),
        *("signed-nested", "signed-extra-parts", "signature-missing", "signature-type"),
    }
)
"""Every code that an Envelope or a SignedEntity can bear; worded in `wording.mail`."""

_SIGNATURE_TYPES = frozenset(
    {"application/pkcs7-signature", "application/x-pkcs7-signature", "application/x-pkcs-signature"}
)


_KINDS = {
    ("x-trasporto", "posta-certificata"): EnvelopeKind.TRANSPORT,
    ("x-trasporto", "errore"): EnvelopeKind.ANOMALY,
    ("x-ricevuta", "accettazione"): EnvelopeKind.ACCEPTANCE,
    ("x-ricevuta", "non-accettazione"): EnvelopeKind.NON_ACCEPTANCE,
    ("x-ricevuta", "presa-in-carico"): EnvelopeKind.TAKEN_IN_CHARGE,
    ("x-ricevuta", "avvenuta-consegna"): EnvelopeKind.DELIVERY,
    ("x-ricevuta", "errore-consegna"): EnvelopeKind.NON_DELIVERY,
    ("x-ricevuta", "preavviso-errore-consegna"): EnvelopeKind.DELIVERY_WARNING,
    ("x-ricevuta", "rilevazione-virus"): EnvelopeKind.VIRUS_DETECTED,
}


@dataclass(frozen=True, slots=True)
class SignedEntity:
    """A multipart/signed and where its pieces lie."""

    container: Part
    """The multipart/signed itself; `container.path == ""` when it is the top level."""
    content: Part
    """The first child: its bytes raw[start:end] are what is signed."""
    signature: bytes
    """The decoded second child (CMS, DER or BER)."""
    defects: tuple[str, ...]
    """e.g. more than two children."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """What the outermost layer of a message is and holds. Nothing here is verified yet."""

    kind: EnvelopeKind
    message: Message
    """The outer message."""
    claims: tuple[str, ...]
    """Marks of PEC that the message shows, as "header: value" or names: reasons to expect a provider's signature."""
    defects: tuple[str, ...]
    """e.g. "kind-ambiguous" (two X-Ricevuta), "kind-unknown" (X-Ricevuta with an unknown value)."""
    signed: SignedEntity | None
    daticert: Daticert | None
    daticert_count: int
    """Parts named daticert.xml that are direct children of the signed multipart/mixed."""
    daticert_part: Part | None
    original: Message | None
    """postacert.eml: the original of a transport or delivery, the received mail of an anomaly."""
    original_part: Part | None
    provider_text: str
    extra: tuple[Part, ...]
    """Further parts the provider added."""
    may_hold_rem: bool
    """Whether there is anything that `rem.find_rem` should look into."""


def open_envelope(message: Message) -> Envelope:
    """Classify by the top-level headers only, then find the pieces. Total.

    A mail without PEC headers has no `daticert` and no `original`, so that nothing that somebody merely attached is
    taken for them; except when a provider's signed envelope lost its headers on the way (a list server).
    """
    kind, kind_defects = _classify(message)
    claims = find_claims(message)
    signed = _find_signed(message)
    is_pec = kind is not EnvelopeKind.ORDINARY or bool(kind_defects)
    stripped = signed is not None and any(claim.startswith("From: ") for claim in claims)
    base = signed.content if signed else message.root
    pieces = _Pieces(message, base if is_pec or stripped else None)
    original = message.enclosed(pieces.originals[0]) if pieces.originals else None
    for read in (message, original):
        if read:
            read.read_usual_fields()
    return Envelope(
        kind=kind,
        message=message,
        claims=claims,
        defects=(*kind_defects, *pieces.defects),
        signed=signed,
        daticert=pieces.daticert,
        daticert_count=len(pieces.daticerts),
        daticert_part=pieces.daticerts[0] if pieces.daticerts else None,
        original=original,
        original_part=pieces.originals[0] if pieces.originals else None,
        provider_text=pieces.text,
        extra=pieces.extra,
        may_hold_rem=may_hold_rem(message),
    )


def read_daticert(raw: bytes) -> Daticert | None:
    """The certification data of a PEC mail's bytes, None where it has none that can be read. Total."""
    return open_envelope(parse_message(raw)).daticert


def _classify(message: Message) -> tuple[EnvelopeKind, tuple[str, ...]]:
    """The kind by X-Trasporto and X-Ricevuta: whole tokens, and only one of them (RFC 6109 3.1 to 3.3)."""
    found = [("x-trasporto", value) for value in message.root.values("X-Trasporto")]
    found += [("x-ricevuta", value) for value in message.root.values("X-Ricevuta")]
    if not found:
        return EnvelopeKind.ORDINARY, ()
    if len(found) > 1:
        return EnvelopeKind.ORDINARY, ("kind-ambiguous",)
    header, value = found[0]
    kind = _KINDS.get((header, unfold(value).lower()))
    return (kind, ()) if kind else (EnvelopeKind.ORDINARY, ("kind-unknown",))


def _find_signed(message: Message) -> SignedEntity | None:
    """The top-level multipart/signed, else the first one inside; enclosed messages are other mails and stay closed."""
    for part in message.root.walk_own():
        if part.media_type == "multipart/signed" and part.children and not _is_openpgp(part):
            return _signed_entity(message, part)
    return None


def _is_openpgp(part: Part) -> bool:
    protocol = part.parameters.get("protocol", "").lower()
    return "pgp" in protocol or any(child.media_type == "application/pgp-signature" for child in part.children)


def _signed_entity(message: Message, container: Part) -> SignedEntity:
    content, *others = container.children
    defects = []
    if container.path:
        defects.append("signed-nested")
    if not others:
        defects.append("signature-missing")
    elif not _is_signature(others[0]):
        defects.append("signature-type")
    if len(others) > 1:
        defects.append("signed-extra-parts")
    signature = message.content(others[0]) if others else b""
    return SignedEntity(container, content, signature, tuple(defects))


def _is_signature(part: Part) -> bool:
    return part.media_type in _SIGNATURE_TYPES or is_named(part, "smime.p7s")


class _Pieces:
    """What the direct children of the signed multipart/mixed are; empty for None or another type."""

    def __init__(self, message: Message, base: Part | None) -> None:
        children = base.children if base is not None and base.media_type == "multipart/mixed" else ()
        self.daticerts = tuple(part for part in children if is_named(part, "daticert.xml"))
        self.originals = _originals(children)
        texts = [part for part in children if _is_text(part) and part not in self.daticerts]
        readable = texts[0] if texts else base if base is not None and not base.is_multipart else None
        known = (*self.daticerts, *self.originals, *texts[:1])
        self.extra = tuple(part for part in children if part not in known)
        self.text = read_part(message, readable).text if readable else ""
        self.daticert = parse_daticert(message.content(self.daticerts[0])) if self.daticerts else None
        found = {
            "daticert-repeated": len(self.daticerts) > 1,
            "daticert-unreadable": bool(self.daticerts) and self.daticert is None,
            "original-repeated": len(self.originals) > 1,
        }
        self.defects = tuple(code for code, holds in found.items() if holds)


def _originals(children: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts named postacert.eml, else the only enclosed message when it bears no name."""
    messages = tuple(part for part in children if part.is_message)
    named = tuple(part for part in messages if is_named(part, "postacert.eml"))
    return named or (messages if len(messages) == 1 and not messages[0].names else ())


def _is_text(part: Part) -> bool:
    return part.media_type in {"text/plain", "text/html", "multipart/alternative"} and not part.names
