"""A term and a certified malfunction of SEND in; the day to which the term may have moved, out. Never applied here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from citizen_inbox.obligations.calendar import ROME, local
from citizen_inbox.obligations.deadlines import Deadline, Start, compute
from citizen_inbox.obligations.step import Step


@dataclass(frozen=True, slots=True)
class Outage:
    """A malfunction as its attestation states it."""

    began: datetime
    ended: datetime
    """Aware, both."""
    told_on: date
    """Local day on which the restoration was told."""


def after_outage(found: Deadline, outage: Outage) -> Deadline | None:
    """The term moved to the 7th day after the notice of restoration (D.L. 76/2020 art. 26 c. 13).

    None when its last day is not within the outage. It holds only for terms tied to the notification and only when
    access was impossible: whoever shows it says so, and the prudent date stays what it was.
    """
    first, last = local(outage.began).date(), local(outage.ended).date()
    if not first <= found.due <= last:
        return None
    moved = compute("send-outage", Start(datetime.combine(outage.told_on, time(12), ROME), event="restored"))
    if moved.due <= found.due:
        return None
    facts = {"day": found.due.isoformat(), "from": first.isoformat(), "to": last.isoformat(), "article": moved.article}
    return replace(
        moved, what=found.what, prudent=found.prudent, steps=(Step("outage-covers", facts), *moved.steps), presumed=True
    )
