"""Rounds of a mailbox that was never read to its end in; what the list says of itself meanwhile out.

Until then an empty list proves nothing: "nothing to do" would be false.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from citizen_inbox.gui.desk import AccountLine
from citizen_inbox.gui.sync_round import SyncRound
from citizen_inbox.usecases.rows import Progress

AGAIN_MS = 800
"""The lists are asked for again at most this often while mail comes in."""
FETCHING = "fetching"


@dataclass(frozen=True, slots=True)
class ReadingSoFar:
    """How far the first reading is. total is 0 as long as nobody knows it."""

    running: bool
    done: int = 0
    total: int = 0


class FirstReading(QObject):
    """Follows the rounds as long as some mailbox was never read to its end; after that it is silent."""

    changed = Signal(object)
    """A ReadingSoFar, or None: every mailbox was read to its end."""
    rows_came = Signal()
    """The lists hold more than before."""

    def __init__(self, rounds: SyncRound, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._round = rounds
        self._pending = False
        self._so_far = ReadingSoFar(running=False)
        self._folders: dict[str, tuple[int, int]] = {}
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.rows_came)
        rounds.progressed.connect(self._progressed)
        rounds.ended.connect(self._ended)

    @property
    def so_far(self) -> ReadingSoFar | None:
        """None when every mailbox was read to its end."""
        return self._so_far if self._pending else None

    def set_accounts(self, accounts: Sequence[AccountLine], *, starting: bool = False) -> None:
        """What is known of the mailboxes now. starting: a round is about to begin."""
        pending = any(not account.read_through for account in accounts)
        if pending != self._pending:
            self._pending = pending
            self._tell(ReadingSoFar(running=starting or self._round.running))
            self.rows_came.emit()

    @Slot(object)
    def _progressed(self, progress: Progress) -> None:
        if not self._pending:
            return
        if progress.stage != FETCHING:
            self._folders.clear()
            self._tell(ReadingSoFar(running=True))
            return
        self._folders[progress.detail] = (progress.done, progress.total)
        done, total = (sum(counts) for counts in zip(*self._folders.values(), strict=True))
        self._tell(ReadingSoFar(running=True, done=done, total=total))
        if not self._again.isActive():
            self._again.start()

    @Slot()
    def _ended(self) -> None:
        if self._pending:
            self._tell(ReadingSoFar(running=False))

    def _tell(self, so_far: ReadingSoFar) -> None:
        self._so_far = so_far
        self.changed.emit(self.so_far)
