"""What a person does to a dossier in; the use cases run in a lane, and the page is asked for again, out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import DESK, Background, Report, Stopped
from citizen_inbox.gui.desk import Inbox
from citizen_inbox.gui.pieces import say
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import browse, declarations, dossiers, filing
from citizen_inbox.usecases.dossiers import Offered

LARGEST = filing.LIMIT


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that the person wants in the dossier."""

    file: Offered
    anyway: bool = False
    """Even though it names another notification."""


class DossierActions(QObject):
    """For the dossier of one message. Every action ends in `changed`, `offered` or `failed`."""

    changed = Signal()
    """Something was kept: what is shown is out of date."""
    offered = Signal(object)
    """Files were looked at (a tuple of Offered); nothing is kept yet."""
    failed = Signal(str)
    """A sentence and a way on."""

    def __init__(self, background: Background, voice: Voice, message: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._voice = voice
        self._message = message

    def declare_viewed(self, at: datetime) -> None:
        """It was opened at an instant (aware)."""
        self._do(lambda inbox: declarations.declare_viewed(inbox, self._message, at))

    def forget_views(self) -> None:
        """It was not opened, after all."""
        self._do(lambda inbox: declarations.forget_views(inbox, self._message))

    def declare_undelivered(self, at: datetime | None) -> None:
        """Digital delivery failed and the notice of it was deposited at an instant (aware); None takes it back."""
        self._do(lambda inbox: declarations.declare_undelivered(inbox, self._message, at))

    def keep_note(self, message: int, text: str) -> None:
        """The person's own words about a mail of the dossier."""
        self._do(lambda inbox: browse.set_note(inbox, message, text))

    def take(
        self, wanted: Sequence[Wanted], viewed: datetime | None = None, undelivered: datetime | None = None
    ) -> None:
        """Keep files that were looked at, and what the person confirmed of when it was opened or not delivered."""

        def work(inbox: Inbox) -> None:
            for one in wanted:
                dossiers.take(inbox, self._message, one.file, anyway=one.anyway)
            if viewed is not None:
                declarations.declare_viewed(inbox, self._message, viewed)
            if undelivered is not None:
                declarations.declare_undelivered(inbox, self._message, undelivered)

        self._do(work)

    def unfile(self, filed: int) -> None:
        """A file is no longer part of it."""
        self._do(lambda inbox: filing.unfile(inbox, filed))

    def offer(self, paths: Sequence[Path]) -> None:
        """Look at files; one that cannot be read stops them all, since nothing is kept yet."""
        job = partial(_offer, self._message, tuple(paths))
        self._background.run(DESK, job, done=self._looked, failed=self._fail)

    def content(self, filed: int, receive: Callable[[bytes], None]) -> None:
        """The bytes of a filed file."""

        def job(inbox: Inbox, report: Report, stopped: Stopped) -> bytes:
            return filing.filed_content(inbox, filed)

        self._background.run(DESK, job, done=receive, failed=self._fail)

    def _do(self, work: Callable[[Inbox], object]) -> None:
        def job(inbox: Inbox, report: Report, stopped: Stopped) -> None:
            work(inbox)

        self._background.run(DESK, job, done=self._done, failed=self._fail)

    def _looked(self, files: tuple[Offered, ...]) -> None:
        self.offered.emit(files)

    def _done(self, _nothing: None) -> None:
        self.changed.emit()

    def _fail(self, failure: Failure) -> None:
        advice = say(self._voice, "failures", f"{failure.code}.advice", failure.facts)
        self.failed.emit(f"{say(self._voice, 'failures', failure.code, failure.facts)} {advice}")


def _offer(
    message: int, paths: tuple[Path, ...], inbox: Inbox, report: Report, stopped: Stopped
) -> tuple[Offered, ...]:
    return tuple(dossiers.offer(inbox, message, _content(path), path.name) for path in paths)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise Failure("filed-too-large", name=path.name, limit=str(LARGEST // 2**20))
        return path.read_bytes()
    except OSError as error:
        raise Failure("file-unreadable", name=path.name) from error
