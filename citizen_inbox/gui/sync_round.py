"""Mailboxes in; rounds of fetching out, with progress, failures and the time of the last good one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import WIRE, Background, Report, Run, Stopped
from citizen_inbox.gui.desk import AccountLine, Desk, Inbox
from citizen_inbox.usecases.rows import SyncOutcome

PAUSE_MS = 5 * 60 * 1000
"""Between two rounds."""


class SyncRound(QObject):
    """Fetches every mailbox in turn in the wire lane, again every five minutes, and can be stopped."""

    progressed = Signal(object)
    """A Progress."""
    fetched = Signal(object)
    """The SyncOutcome of one mailbox: its rows can be asked for."""
    refused = Signal(object)
    """The Failure of one mailbox; the others are still fetched."""
    ended = Signal()
    """The round is over, whatever came of it."""

    def __init__(self, background: Background, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background, self._desk = background, desk
        self._accounts: tuple[AccountLine, ...] = ()
        self._left: list[AccountLine] = []
        self._run: Run | None = None
        self.running = False
        """Whether a round is under way."""
        self.last_good: datetime | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(PAUSE_MS)
        self._clock.timeout.connect(self.start)

    def set_accounts(self, accounts: Sequence[AccountLine]) -> None:
        """The mailboxes of the rounds to come."""
        self._accounts = tuple(accounts)

    @Slot()
    def start(self) -> None:
        """Begin a round, unless one is under way or there is no mailbox."""
        if self._accounts and not self.running:
            self.running = True
            self._clock.start()
            self._left = list(self._accounts)
            self._next()

    @Slot()
    def stop(self) -> None:
        """End the round soon; what was fetched stays."""
        self._left.clear()
        if self._run is not None:
            self._run.stop()

    def _next(self) -> None:
        if not self._left:
            self.running = False
            self.ended.emit()
            return
        account, desk = self._left.pop(0), self._desk

        def fetch(inbox: Inbox, report: Report, stopped: Stopped) -> SyncOutcome:
            return desk.sync(inbox, account.id, report, stopped)

        self._run = self._background.run(
            WIRE, fetch, done=self._done, failed=self._failed, progress=self.progressed.emit
        )

    def _done(self, outcome: SyncOutcome) -> None:
        if not outcome.stopped:
            self.last_good = self._desk.now()
        self.fetched.emit(outcome)
        self._next()

    def _failed(self, failure: Failure) -> None:
        self.refused.emit(failure)
        self._next()
