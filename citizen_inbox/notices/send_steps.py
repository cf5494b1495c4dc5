"""What is known of one SEND notification in; how long its acts can be fetched and what is still to fetch, out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from citizen_inbox.documents.document import Document
from citizen_inbox.notices.legal_facts import Fact, Role, recognise_file
from citizen_inbox.obligations.deadlines import Deadline, Start, effective

DOWNLOAD_DAYS = 120
"""Days from perfection for which SEND keeps the acts ready; the notice of receipt (AAR) stays ten years."""


@dataclass(frozen=True, slots=True)
class Countdown:
    """How long the acts can be downloaded."""

    effective: date
    """Day of perfection that it is counted from, the earliest possible one."""
    until: date
    """The last of the 120 days."""
    days_left: int
    """0 on the last day, negative after it."""
    running: bool
    """False before the day of perfection."""

    @property
    def share(self) -> float:
        """What is over of the 120 days, from 0 to 1."""
        return min(1.0, max(0.0, 1 - self.days_left / DOWNLOAD_DAYS))


class State(StrEnum):
    """Where something is."""

    IN_MAIL = "in-mail"
    FILED = "filed"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Present:
    """A file that is here: attached to a mail of the dossier or put into it."""

    role: str
    about: str
    name: str
    filed: bool


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the checklist."""

    code: str
    """"aar", "act", "payment" or "fact-" + a value of `Fact`; worded in `wording.dossiers` as "item-" + code."""
    state: State
    names: tuple[str, ...] = ()


_WANTED = (Fact.SENDER_ACK, Fact.DIGITAL_DELIVERY, Fact.PEC_RECEIPT)
"""Attestations that every notification delivered by PEC has; the others are listed when they are here."""


def countdown(deadlines: Sequence[Deadline], today: date) -> Countdown | None:
    """Counted from the earliest possible day of perfection; None when no such day is known."""
    found = next((one for one in deadlines if one.what == "effective"), None)
    if found is None:
        return None
    until = found.prudent + timedelta(days=DOWNLOAD_DAYS)
    return Countdown(found.prudent, until, (until - today).days, running=today >= found.prudent)


def checklist(present: Sequence[Present]) -> tuple[Item, ...]:
    """What is here and what is still to be downloaded: AAR, acts, payments, attestations, in this order."""
    items = [_item("aar", present, Role.AAR), _item("act", present, Role.ACT)]
    payments = _item("payment", present, Role.PAYMENT)
    items += [payments] if payments.names else []
    for fact in Fact:
        item = _item(f"fact-{fact}", present, Role.ATTESTATION, fact)
        if item.names or fact in _WANTED:
            items.append(item)
    return tuple(items)


def present_in(documents: Sequence[Document]) -> tuple[Present, ...]:
    """What the documents of a mail are to its notification; what neither name nor title tells is left out."""
    found = [(document, recognise_file(document)) for top in documents for document in top.walk()]
    return tuple(
        Present(file.role, file.about, document.name, filed=False)
        for document, file in found
        if file.role is not Role.OTHER
    )


def _item(code: str, present: Sequence[Present], role: Role, about: str | None = None) -> Item:
    here = [one for one in present if one.role == role and about in {None, one.about}]
    if not here:
        return Item(code, State.MISSING)
    state = State.FILED if all(one.filed for one in here) else State.IN_MAIL
    return Item(code, state, tuple(dict.fromkeys(one.name for one in here)))


def undelivered(deposited_at: datetime, views: Sequence[datetime] = ()) -> Deadline:
    """When it takes effect if PEC failed: 15th day after the deposit (aware) of the AMR, or the first view."""
    return effective("send-undelivered", Start(deposited_at, presumed=True), views)
