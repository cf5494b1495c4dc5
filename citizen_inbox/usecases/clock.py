"""The only clock of the program's inside: now, today in Italy, and a pause that can be stopped."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, date, datetime

from citizen_inbox.obligations.calendar import local


def now() -> datetime:
    """This instant, aware UTC."""
    return datetime.now(UTC)


def today() -> date:
    """The day it is in Europe/Rome, by which terms are counted."""
    return local(now()).date()


def pause(seconds: float, stopped: Callable[[], bool]) -> None:
    """Wait, at most half a second past the moment when `stopped` says so."""
    until = time.monotonic() + seconds
    while not stopped() and (left := until - time.monotonic()) > 0:
        time.sleep(min(0.5, left))
