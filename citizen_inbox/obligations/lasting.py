"""A dated duty in; until when it is still there to be done, out."""

from __future__ import annotations

from datetime import date
from typing import Protocol

EFFECTIVE = "effective"
"""The duty that only says from when a notice counts: nothing is lost on that day."""


class Dated(Protocol):
    """A duty and its days."""

    @property
    def what(self) -> str:
        """Code of the duty."""
        ...

    @property
    def due(self) -> date:
        """Its day by the usual reading."""
        ...

    @property
    def prudent(self) -> date:
        """The day by which it is safe, never after `due`."""
        ...


class Lasting(Dated, Protocol):
    """As much of a duty as tells how long it lasts."""

    @property
    def likely(self) -> date | None:
        """Its day counted from the server's time of arrival, where that is another one."""
        ...


def last_day(duty: Lasting) -> date:
    """The last day on which a duty may still be done in time by any reading; of an event, its earliest day."""
    return duty.prudent if duty.what == EFFECTIVE else max(duty.due, duty.likely or duty.due)


def next_day(duty: Lasting, today: date) -> date:
    """The day to name: the safe one, and once that has passed the next by another reading, else the last."""
    days = (duty.prudent, duty.due, last_day(duty))
    return next((day for day in days if day >= today), days[-1])
