"""A file in, the real window that opens it by its ordinary way out, with what that cost."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from heartbeat import Heartbeat
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QThread

from citizen_inbox.gui.application import Window, make_application, shipped_folders, sources_of
from citizen_inbox.gui.notice_page import NoticePageView
from citizen_inbox.gui.page_sheet import Sheet
from citizen_inbox.gui.turns import Turns
from citizen_inbox.usecases.profiles import passing_profile

LONGEST_S = 30.0
"""No wait of a test is longer."""


class Room:
    """The program's window over an empty profile, without an account."""

    def __init__(self, folder: Path) -> None:
        shipped = shipped_folders()
        make_application(shipped, "en")
        self.heart = Heartbeat()
        self.window = Window(sources_of(passing_profile(folder, "")), shipped, "en")
        self.window.main.resize(1440, 900)
        self.window.main.show()
        self.wait(lambda: self.window.main.page.view is not None)
        self.settle()

    @property
    def page(self) -> NoticePageView:
        """The right pane."""
        return self.window.main.page.view

    @property
    def sheet(self) -> Sheet:
        """The page on show."""
        return self.page.sheet

    def open(self, path: Path) -> None:
        """Open a file as a person does by dropping it, and wait until its page stands there."""
        before = self.page.sheet
        self.window.main.open_paths([path])
        self.wait(lambda: self.page.sheet is not None and self.page.sheet is not before)
        self.settle()

    def wait(self, until: Callable[[], bool], seconds: float = LONGEST_S) -> None:
        """Let the loop run until something is so."""
        end = time.monotonic() + seconds
        while not until():
            assert time.monotonic() < end, "waited too long"
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            QThread.usleep(200)

    def settle(self) -> None:
        """Wait until no job runs, and what was asked for is painted."""
        self.wait(lambda: not self.window.background.busy)
        for _ in range(3):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def finish(self) -> None:
        """Wait until nothing is left for later turns."""
        self.wait(lambda: not any(turns.running for turns in self.window.main.findChildren(Turns)))

    def close(self) -> None:
        """Leave nothing behind."""
        self.window.main.round.stop()
        self.window.close()
        self.window.main.close()
        self.window.main.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def room_in(folder: Path) -> Iterator[Room]:
    """A window for a while."""
    room = Room(folder)
    try:
        yield room
    finally:
        room.close()
