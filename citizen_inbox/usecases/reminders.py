"""An instant in; the deadlines to remind the person of out, and what was shown kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from citizen_inbox.obligations.calendar import local
from citizen_inbox.obligations.reminders import PASSED_DAYS, STAGES, Reminder, Shown, Term, due_reminders
from citizen_inbox.usecases.agenda import agenda
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.rows import DeadlineLine


@dataclass(frozen=True, slots=True)
class Reminding:
    """A reminder with the line that it is about."""

    line: DeadlineLine
    reminder: Reminder


@dataclass(frozen=True, slots=True)
class News:
    """What to tell now: today's reminders, and those that nobody could be told of on their day."""

    now: tuple[Reminding, ...] = ()
    missed: tuple[Reminding, ...] = ()
    discreet: bool = False
    """Name neither senders nor sums."""

    @property
    def all(self) -> tuple[Reminding, ...]:
        """Today's, then the missed ones."""
        return self.now + self.missed


def due(inbox: Inbox, at: datetime) -> News:
    """What to remind of at this instant (aware); nothing when the person switched reminders off.

    Only duties and printed payment days that are neither done nor paid: nobody can do anything about an event.
    """
    settings = inbox.settings()
    if not settings.reminders:
        return News()
    today = local(at).date()
    first, last = today - timedelta(days=PASSED_DAYS), today + timedelta(days=max(STAGES))
    lines = {
        _term(line): line for line in agenda(inbox, today, first, last) if line.kind != "event" and not line.settled
    }
    found = due_reminders(lines, inbox.reminders.shown(first), at)
    now, missed = (tuple(Reminding(lines[one.term], one) for one in part) for part in (found.now, found.missed))
    return News(now, missed, settings.reminders_discreet)


def keep_shown(inbox: Inbox, given: Iterable[Reminder], at: datetime) -> None:
    """These were shown at this instant (aware), and are not shown again."""
    inbox.reminders.keep(Shown(one.term, stage, at) for one in given for stage in one.stages)


def _term(line: DeadlineLine) -> Term:
    return Term(line.account, line.mail, line.rule, line.prudent)
