"""The agenda's wishes in; the desk is asked, and its answers fill the view or a calendar file."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from citizen_inbox.failures import Failure
from citizen_inbox.gui.agenda_month import first_shown
from citizen_inbox.gui.agenda_view import AgendaView
from citizen_inbox.gui.background import DESK, Report, Run, Stopped
from citizen_inbox.gui.desk import Inbox
from citizen_inbox.gui.fittings import Fittings
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.obligations.reminders import PASSED_DAYS
from citizen_inbox.usecases.rows import DeadlineLine

PATIENCE_MS = 300
"""How long an answer may take before the view says that it is waited for."""


class Agenda(QObject):
    """Asks for days; one question at a time, a newer one drops the older."""

    came = Signal(bool)
    """An answer is here and shown; True when nothing at all is dated."""
    slow = Signal()
    """The answer takes its time: show the view, which says so."""

    def __init__(self, fittings: Fittings, view: AgendaView, parent: QObject) -> None:
        super().__init__(parent)
        self._fit, self.view = fittings, view
        self._asking: Run | None = None
        self._first: date | None = None
        self._question = 0
        self.saving: QFileDialog | None = None
        """The dialog that asks where a calendar goes, opened last."""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._waiting)
        view.earlier_wanted.connect(self._ask_from)
        view.export_wanted.connect(self._export)

    def load(self) -> None:
        """Ask for everything that the list and the month on show need."""
        today = self._today()
        usual = min(today - timedelta(days=PASSED_DAYS), first_shown(today))
        self._ask_from(min(usual, self._first or usual))

    def leave(self) -> None:
        """Another place is shown: an answer on its way is wanted no more."""
        self._question += 1
        self._patience.stop()
        if self._asking is not None:
            self._asking.stop()
            self._asking = None

    def _today(self) -> date:
        return self._fit.desk.now().astimezone(ROME).date()

    def _ask_from(self, first: date) -> None:
        self.leave()
        self._first = first
        desk, today = self._fit.desk, self._today()
        self._patience.start()
        self._asking = self._fit.background.run(
            DESK,
            lambda inbox, report, stopped: desk.agenda(inbox, today, first),
            done=partial(self._answered, self._question, first, today),
            failed=partial(self._not_answered, self._question),
        )

    def _answered(self, question: int, first: date, today: date, lines: tuple[DeadlineLine, ...]) -> None:
        if question != self._question:
            return
        self._patience.stop()
        self.view.show_lines(lines, first, today)
        self.came.emit(not lines)

    def _not_answered(self, question: int, failure: Failure) -> None:
        if question == self._question:
            self._failed(failure)

    def _failed(self, failure: Failure) -> None:
        self._patience.stop()
        self.view.show_failure(self._fit.words.failure(failure), self.load)
        self.came.emit(False)  # noqa: FBT003 - a signal's arguments go by position

    def _waiting(self) -> None:
        self.view.show_loading()
        self.slow.emit()

    def _export(self, lines: tuple[DeadlineLine, ...]) -> None:
        voice, at = self._fit.words.voice, self._fit.desk.now()

        def job(inbox: Inbox, report: Report, stopped: Stopped) -> bytes:
            from citizen_inbox.report.calendar import calendar_file

            return calendar_file(lines, voice, at)

        self._fit.background.run(DESK, job, done=self._save, failed=self._failed)

    def _save(self, content: bytes) -> None:
        from citizen_inbox.gui.saving import ask_where

        self.saving = ask_where(content, self.tr("deadlines") + ".ics", self.view)
