"""Work in small pieces in; the same work done in turns so short that the window goes on answering, out."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

TURN_S = 0.012
"""How long a turn may hold the window's thread."""


class Turns(QObject):
    """Takes pieces from one iterator until none is left; a new one takes the place of the old one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pieces: Iterator[object] = iter(())
        self._done: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take)

    @property
    def running(self) -> bool:
        """Whether some pieces are left."""
        return self._timer.isActive()

    def run(self, pieces: Iterator[object], done: Callable[[], object] | None = None) -> None:
        """Take each piece, which does its part of the work by being asked for; then call `done`."""
        self._pieces, self._done = pieces, done
        self._timer.start(0)

    def stop(self) -> None:
        """Leave the rest undone."""
        self._timer.stop()
        self._pieces = iter(())

    def _take(self) -> None:
        until = time.monotonic() + TURN_S
        for _ in self._pieces:
            if time.monotonic() > until:
                return
        self._timer.stop()
        if self._done is not None:
            self._done()
