"""What the person says of an act that no mail can tell in; the same mails read anew, with other dates, out."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta

from citizen_inbox.failures import Failure
from citizen_inbox.notices.iun import IUN
from citizen_inbox.notices.notice import Declared
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.store.dossiers import UNDELIVERED
from citizen_inbox.store.record import Outdated
from citizen_inbox.usecases import clock
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.rows import Dossier

ADESIONE = "adesione"
"""The day on which "istanza di accertamento con adesione" was filed."""
DAYS = (ADESIONE,)
"""What days can be declared about an act."""


def declared_of(inbox: Inbox, account: int, mail: str) -> Declared:
    """Everything that was declared of a mail (SHA-256), on it or on another of the same act."""
    found = inbox.dossiers.declared(account, mail)
    return Declared(found.views, found.undelivered, dict(found.days).get(ADESIONE))


def declare_viewed(inbox: Inbox, message: int, at: datetime) -> None:
    """The person or a delegate opened the SEND notification at an instant (aware); the earliest one counts.

    message: any mail of the dossier. Failures "mail-unknown", "not-send", "viewing-in-future", and
    "viewing-too-early" (fact month) for an instant before the notification was made, by its IUN.
    """
    from citizen_inbox.usecases.dossiers import dossier

    found = dossier(inbox, message)
    _possible(found.iun, at, "viewing-in-future")
    stored = inbox.lists.one(found.leading)
    inbox.dossiers.add_viewing(stored.account, stored.sha256, at)
    _read_again(inbox, found.id)


def forget_views(inbox: Inbox, message: int) -> None:
    """It was not opened, after all. Failure "mail-unknown"."""
    from citizen_inbox.usecases.dossiers import dossier

    found = dossier(inbox, message)
    inbox.dossiers.forget_viewings(_mails(inbox, [row.id for row in found.messages]))
    _read_again(inbox, found.id)


def declare_undelivered(inbox: Inbox, message: int, at: datetime | None) -> None:
    """SEND deposited the notice of failed delivery (AMR) at an instant (aware); None takes it back.

    message: any mail of the dossier. Failures "mail-unknown", "not-send", "declared-in-future", "viewing-too-early".
    """
    from citizen_inbox.usecases.dossiers import dossier

    found = dossier(inbox, message)
    if at is not None:
        _possible(found.iun, at, "declared-in-future")
    _declare(inbox, found, UNDELIVERED, at)


def declare_day(inbox: Inbox, message: int, what: str, day: date | None) -> None:
    """A day about the act of a mail, None to take it back. what: one of DAYS, else ValueError.

    Failures "mail-unknown", "declared-in-future".
    """
    from citizen_inbox.usecases.dossiers import dossier

    if what not in DAYS:
        raise ValueError(what)
    if day is not None and day > clock.today():
        raise Failure("declared-in-future")
    _declare(inbox, dossier(inbox, message), what, day)


def _possible(iun: str, at: datetime, in_future: str) -> None:
    """Whether something may have happened to a notification at an instant: not before its month, not in future."""
    made = IUN.fullmatch(iun)
    if made is None:
        raise Failure("not-send")
    if at > clock.now() + timedelta(minutes=5):
        raise Failure(in_future)
    first = datetime(int(made[2][:4]), int(made[2][4:]), 1, tzinfo=ROME)
    if at < first:
        raise Failure("viewing-too-early", month=f"{first:%m/%Y}")


def _declare(inbox: Inbox, found: Dossier, what: str, day: date | datetime | None) -> None:
    others = [row.id for row in found.messages if row.id != found.leading]
    inbox.dossiers.declare(_mails(inbox, [found.leading, *others]), what, day)
    _read_again(inbox, found.id)


def _mails(inbox: Inbox, messages: Collection[int]) -> list[tuple[int, str]]:
    return [(stored.account, stored.sha256) for stored in map(inbox.lists.one, messages)]


def _read_again(inbox: Inbox, message: int) -> None:
    """The mails of a dossier, so that lists show the new dates at once."""
    from citizen_inbox.usecases.intake import read_again
    from citizen_inbox.usecases.proofs import known_answers

    kept = [inbox.lists.one(member) for member in inbox.dossiers.members(message)]
    mails = [
        Outdated(one.account, one.sha256, one.arrived_at, one.trouble)
        for one in kept
        if one.trouble not in {"reader-crashed", "reader-timeout"}
    ]
    read_again(inbox, mails, known_answers(inbox))
