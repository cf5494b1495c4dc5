"""What a person chose about reminders in; two entries of the Tools menu that show and change it out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import DESK
from citizen_inbox.gui.fittings import Fittings


class ReminderChoices(QObject):
    """Whether to remind, and whether reminders name senders and sums."""

    refused = Signal(object)
    """A Failure: the choice could not be kept."""

    def __init__(self, fittings: Fittings, parent: QObject) -> None:
        super().__init__(parent)
        self._fit = fittings
        self._kept = (False, False)
        self.remind = QAction(self.tr("Remind me of deadlines"), self)
        self.discreet = QAction(self.tr("Reminders without sender and sum"), self)
        self.remind.setToolTip(
            self.tr(
                "7, 3 and 1 days before and on the day, only while this program runs: for the other times export the "
                "deadlines to a calendar."
            )
        )
        self.discreet.setToolTip(self.tr("A locked screen may show notifications to whoever passes by."))
        for action in (self.remind, self.discreet):
            action.setCheckable(True)
            action.setEnabled(False)
            action.triggered.connect(self._chosen)

    def ask(self) -> None:
        """Find out what the person chose before."""
        desk = self._fit.desk
        self._fit.background.run(
            DESK, lambda inbox, report, stopped: desk.reminder_choices(inbox), done=self._known, failed=self._unknown
        )

    def _known(self, kept: tuple[bool, bool]) -> None:
        self._kept = kept
        self.remind.setChecked(kept[0])
        self.discreet.setChecked(kept[1])
        self.remind.setEnabled(True)
        self.discreet.setEnabled(kept[0])

    def _unknown(self, failure: Failure) -> None:
        self.remind.setEnabled(False)
        self.discreet.setEnabled(False)

    def _chosen(self) -> None:
        desk, wanted = self._fit.desk, (self.remind.isChecked(), self.discreet.isChecked())
        self._fit.background.run(
            DESK,
            lambda inbox, report, stopped: desk.set_reminder_choices(inbox, *wanted),
            done=lambda _none: self._known(wanted),
            failed=self._not_kept,
        )

    def _not_kept(self, failure: Failure) -> None:
        self._known(self._kept)
        self.refused.emit(failure)
