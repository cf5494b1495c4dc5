"""A message in, its PEC envelope out: kind, signed bytes, certification data, enclosed original (RFC 6109)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from citizen_inbox.mail.message import Message, Part
from citizen_inbox.pec.daticert import Daticert


class EnvelopeKind(Enum):
    """Kinds of PEC message (pec rules 1.3), and ORDINARY for everything else."""

    TRANSPORT = "transport"  # busta di trasporto
    ACCEPTANCE = "acceptance"  # ricevuta di accettazione
    NON_ACCEPTANCE = "non-acceptance"  # avviso di non accettazione
    TAKEN_IN_CHARGE = "taken-in-charge"  # ricevuta di presa in carico
    DELIVERY = "delivery"  # ricevuta di avvenuta consegna
    NON_DELIVERY = "non-delivery"  # avviso di mancata consegna
    DELIVERY_WARNING = "delivery-warning"  # avviso di mancata consegna per superamento tempo massimo
    VIRUS_DETECTED = "virus-detected"  # avviso di rilevazione virus
    ANOMALY = "anomaly"  # busta di anomalia
    ORDINARY = "ordinary"

    @property
    def is_receipt(self) -> bool:
        """Whether it reports on a message that somebody sent."""
        return self not in {EnvelopeKind.TRANSPORT, EnvelopeKind.ANOMALY, EnvelopeKind.ORDINARY}


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


def open_envelope(message: Message) -> Envelope:
    """Classify by the top-level headers only, then find the pieces. Total."""
    raise NotImplementedError
