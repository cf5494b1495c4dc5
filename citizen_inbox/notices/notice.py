"""What an official message is and what it asks: the Notice, and the protocol that every kind of notice follows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol, TypeVar

from citizen_inbox.documents.document import Document
from citizen_inbox.evidence.report import Evidence
from citizen_inbox.mail.body import Body
from citizen_inbox.obligations.deadlines import Deadline
from citizen_inbox.obligations.payments import PaymentNotice
from citizen_inbox.pec.envelope import Envelope
from citizen_inbox.spot import Spot

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a message was recognised: a code worded in `wording.notices` and its facts."""

    code: str
    facts: Mapping[str, str] = field(default_factory=dict)
    spot: Spot | None = None
    """Where the words that it quotes stand, when that is known."""


@dataclass(frozen=True, slots=True)
class Declared:
    """What the person said that no mail can tell; each moves a start or a length."""

    views: tuple[datetime, ...] = ()
    """Instants (aware) at which the person or a delegate opened the SEND notification, on the portal or in IO."""
    undelivered_at: datetime | None = None
    """Instant (aware) at which SEND deposited the notice of failed delivery (AMR), no PEC being deliverable."""
    adesione_on: date | None = None
    """Local day on which an assessment was answered with "istanza di accertamento con adesione"."""


NOTHING_DECLARED = Declared()


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that a notice says, as written, and where it stands."""

    name: str
    """A name of `Notice.references`, or "amount", "payee", "office", "contact" ..., worded as "reference-" + name."""
    value: str
    spot: Spot | None
    """None when it stands in no text (a drawn code, a field of an XML file without text)."""
    notes: tuple[Reason, ...] = ()
    """Remarks on the value, e.g. a control letter that does not hold."""


@dataclass(frozen=True, slots=True)
class Clues:
    """Everything a kind may look at."""

    envelope: Envelope
    evidence: Evidence
    sender: str
    """Certified sender (daticert) where there is one, else the From address; lower case."""
    subject: str
    """Of the original, without PEC prefixes."""
    body: Body
    """Of the original (or of the ordinary mail)."""
    documents: tuple[Document, ...]
    payments: tuple[PaymentNotice, ...]
    delivered_at: datetime
    """Certified time, else the Date field, else the reading instant; aware."""
    arrived_at: datetime | None
    """The server's INTERNALDATE when known."""
    declared: Declared = NOTHING_DECLARED
    _known: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, name: str, work: Callable[[Clues], _Value]) -> _Value:
        """What `work` makes of these clues, made the first time only: every kind asks for the same words."""
        if name not in self._known:
            self._known[name] = work(self)
        found: _Value = self._known[name]
        return found


@dataclass(frozen=True, slots=True)
class Notice:
    """One official notice as shown to a person."""

    kind: str
    """send, traffic_fine, tax_bill, local_tax, collection, social_security, court, invoice, registry, chamber, school,
    health, other."""
    authority: str
    """Who writes, as named in the message; never a claim of authenticity."""
    title: str
    references: Mapping[str, str]
    """e.g. "iun", "act", "plate", "protocol", "protocol_date", "tax_year"; values as written."""
    because: tuple[Reason, ...]
    deadlines: tuple[Deadline, ...] = ()
    found: tuple[Found, ...] = ()
    """Everything extracted, with its place; `references` holds the first value of each name."""
    acts: tuple[str, ...] = ()
    """Ids of the acts that it brings (`acts.Act.id`), () when none was recognised."""


@dataclass(frozen=True, slots=True)
class Recognition:
    """How sure a kind is: score 1-100 and the reasons."""

    score: int
    because: tuple[Reason, ...]


class NoticeKind(Protocol):
    """One official notice, one file in `notices/kinds`, one instance in `notices.registry.KINDS`."""

    @property
    def id(self) -> str:
        """The `Notice.kind` it makes."""
        ...

    def recognise(self, clues: Clues) -> Recognition | None:
        """None when this is not such a notice. Pure."""
        ...

    def read(self, clues: Clues, recognition: Recognition) -> Notice:
        """Extract authority, title, references and deadlines. Pure."""
        ...
