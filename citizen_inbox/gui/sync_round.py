"""Mailboxes in; each followed in a lane of its own; rounds with progress, news, failures and the last good time out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import WATCH, Background, Report, Run, Stopped
from citizen_inbox.gui.desk import AccountLine, Desk, Inbox
from citizen_inbox.usecases.rows import Progress, SyncOutcome

PAUSE_MS = 5 * 60 * 1000
"""After this a mailbox that the person stopped is followed again."""
CONNECTING, RESTING = "connecting", "waiting"
"""The first stage, and that of a mailbox that was looked through and now waits for news."""


@dataclass(slots=True)
class _Watch:
    """One mailbox that is followed."""

    account: AccountLine
    run: Run | None = None
    turn: int = 0
    """Counts beginnings: what an older one still tells is ignored."""
    resting: bool = True
    """Looked through, or not to be had: nothing is under way."""
    stopped: bool = False
    """By the person."""


class SyncRound(QObject):
    """Follows every mailbox at the same time: at once by IDLE, else by looking now and then."""

    progressed = Signal(object)
    """A Progress."""
    fetched = Signal(object)
    """The SyncOutcome of one mailbox: its rows can be asked for."""
    refused = Signal(object, str)
    """The Failure of one mailbox and its address; the others are still followed."""
    ended = Signal()
    """Nothing is under way any more, whatever came of it."""

    def __init__(self, background: Background, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background, self._desk = background, desk
        self._watches: dict[str, _Watch] = {}
        self.troubles: dict[str, Failure] = {}
        """By address, the failure that keeps a mailbox from being read now."""
        self.last_good: datetime | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(PAUSE_MS)
        self._clock.timeout.connect(self._take_up)

    @property
    def running(self) -> bool:
        """Whether some mailbox is looked through right now."""
        return any(not watch.resting for watch in self._watches.values())

    def set_accounts(self, accounts: Sequence[AccountLine]) -> None:
        """The mailboxes to follow from the next `start`."""
        wanted = {account.address: account for account in accounts}
        for address in tuple(self._watches):
            if address not in wanted:
                self._background.abandon(WATCH.format(address=address))
                del self._watches[address]
                self.troubles.pop(address, None)
        for address, account in wanted.items():
            self._watches.setdefault(address, _Watch(account))

    @Slot()
    def start(self) -> None:
        """Look through every mailbox that rests, now, and follow it from then on."""
        self._clock.start()
        for watch in tuple(self._watches.values()):
            if watch.resting:
                self._follow(watch)

    @Slot()
    def stop(self) -> None:
        """End what is under way soon; what was fetched stays. It is taken up again after a pause."""
        for watch in self._watches.values():
            if not watch.resting and watch.run is not None:
                watch.stopped = True
                watch.run.stop()

    @Slot()
    def _take_up(self) -> None:
        for watch in tuple(self._watches.values()):
            if watch.stopped and watch.resting:
                self._follow(watch)

    def _follow(self, watch: _Watch) -> None:
        """Begin anew; the watch that waits in the same lane is asked to end, and its outcome is ignored."""
        if watch.run is not None:
            watch.run.stop()
        watch.turn += 1
        watch.resting, watch.stopped = False, False
        self.troubles.pop(watch.account.address, None)
        desk, account = self._desk, watch.account

        def follow(inbox: Inbox, report: Report, stopped: Stopped) -> None:
            desk.watch(inbox, account.id, report, stopped)

        watch.run = self._background.run(
            WATCH.format(address=account.address),
            follow,
            done=partial(self._over, watch, watch.turn),
            failed=partial(self._over, watch, watch.turn),
            progress=partial(self._heard, watch, watch.turn),
        )

    def _heard(self, watch: _Watch, turn: int, news: Progress | SyncOutcome | Failure) -> None:
        if watch.turn != turn:
            return
        if isinstance(news, SyncOutcome):
            self.troubles.pop(watch.account.address, None)
            if not news.stopped:
                self.last_good = self._desk.now()
            self.fetched.emit(news)
        elif isinstance(news, Failure):
            self._trouble(watch, news)
        elif news.stage == RESTING:
            self.last_good = self._desk.now()
            self._rest(watch)
        elif news.stage != CONNECTING or not watch.resting:  # who is told "offline" needs no flicker of every attempt
            watch.resting = False
            self.progressed.emit(news)

    def _over(self, watch: _Watch, turn: int, failure: Failure | None) -> None:
        if watch.turn != turn:
            return
        if failure is not None:
            self._trouble(watch, failure)
        else:
            self._rest(watch)

    def _trouble(self, watch: _Watch, failure: Failure) -> None:
        self.troubles[watch.account.address] = failure
        self.refused.emit(failure, watch.account.address)
        self._rest(watch)

    def _rest(self, watch: _Watch) -> None:
        watch.resting = True
        if not self.running:
            self.ended.emit()
