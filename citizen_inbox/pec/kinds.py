"""The kinds of PEC message: a leaf, so that lists of what was read long ago need no reader."""

from __future__ import annotations

from enum import Enum


class EnvelopeKind(Enum):
    """Kinds of PEC message (pec rules 1.3), and ORDINARY for everything else."""

    __hash__ = object.__hash__  # members are one of a kind: their names need no hashing

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
