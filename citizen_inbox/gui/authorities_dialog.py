"""The register of public bodies: what is known, how old it is, and a newer file taken in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QProgressBar, QVBoxLayout, QWidget

from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import DESK
from citizen_inbox.gui.fittings import Fittings
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import length, style_sheet
from citizen_inbox.gui.pieces import Frame, WrapRow, button

if TYPE_CHECKING:
    from citizen_inbox.usecases.authorities import Change, State
    from citizen_inbox.usecases.rows import Progress


class AuthoritiesDialog(QDialog):
    """State above, how to get the file, and the buttons; an import runs in the background and says how it went."""

    imported = Signal()
    """A register was taken in: what is said of senders may be another thing now."""

    def __init__(self, state: State, fittings: Fittings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("page")
        self.setStyleSheet(style_sheet())
        self.setWindowTitle(self.tr("Register of public bodies"))
        self._fit, self._voice = fittings, fittings.words.voice
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(
            PlainLabel(
                self.tr(
                    "A sender is shown with a body's name only when exactly this certified address stands in the "
                    "register. Addresses that merely look like one are told."
                )
            )
        )
        self.card = Frame("card")
        self.state_lines = PlainLabel(selectable=True)
        self.digest = PlainLabel("", "small", selectable=True)
        self.stale = PlainLabel("", "warning", selectable=True)
        self.card.column.addWidget(self.state_lines)
        self.card.column.addWidget(self.digest)
        self.card.column.addWidget(self.stale)
        column.addWidget(self.card)
        column.addWidget(PlainLabel(self._voice.say("authorities", "state-how"), "small", selectable=True))
        self.outcome = PlainLabel("", "strong", selectable=True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Import under way"))
        self.progress.hide()
        self.outcome.hide()
        column.addWidget(self.outcome)
        column.addWidget(self.progress)
        column.addStretch(1)
        row = WrapRow()
        self.taking = button(self.tr("Import a file…"), self._choose, main=True)
        self.closing = button(self.tr("Close"), self.reject)
        row.addWidget(self.taking)
        row.addWidget(self.closing)
        column.addLayout(row)
        self._show(state)
        room = self.screen().availableGeometry()
        self.resize(min(length(640), room.width() - 40), min(length(340), room.height() - 60))

    def take_in(self, path: Path) -> None:
        """Import a file in the background."""
        self.taking.setEnabled(False)
        self.progress.show()
        self._say(self.tr("Importing…"), "strong")
        desk = self._fit.desk
        self._fit.background.run(
            DESK,
            lambda inbox, report, stopped: desk.import_register(inbox, path, report),
            done=self._done,
            failed=self._failed,
            progress=self._heard,
        )

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv *.txt *.tsv *.xlsx)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.take_in(Path(name)))
        dialog.open()

    def _heard(self, told: object) -> None:
        progress: Progress = told  # type: ignore[assignment]  # the job of `take_in` reports nothing else
        self._say(self._fit.words.stage(progress), "strong")

    def _done(self, found: tuple[Change, State]) -> None:
        change, state = found
        facts = {name: str(getattr(change, name)) for name in ("rows", "new", "gone", "changed")}
        self._ended(self._voice.say("authorities", "imported", facts), "success")
        self._show(state)
        self.imported.emit()

    def _failed(self, failure: Failure) -> None:
        self._ended(self._fit.words.failure(failure), "danger")

    def _ended(self, text: str, role: str) -> None:
        self.progress.hide()
        self.taking.setEnabled(True)
        self._say(text, role)

    def _say(self, text: str, role: str) -> None:
        self.outcome.setProperty("role", role)
        self.outcome.style().unpolish(self.outcome)
        self.outcome.style().polish(self.outcome)
        self.outcome.setText(text)
        self.outcome.show()

    def _show(self, state: State) -> None:
        self.state_lines.setText(" ".join(self._told(state)))
        told = self._voice.say("authorities", "state-sha256", {"sha256": state.sha256}) if state.sha256 else ""
        self.digest.setText(told)
        self.digest.setVisible(bool(told))
        warned = self._voice.say("authorities", "state-stale") if state.stale else ""
        if state.trouble:
            warned = self._voice.say("failures", state.trouble)
        self.stale.setText(warned)
        self.stale.setVisible(bool(warned))

    def _told(self, state: State) -> Iterator[str]:
        counts = {"bodies": str(state.bodies), "addresses": str(state.addresses)}
        if state.imported is None:
            yield self._voice.say("authorities", "state-seed", counts)
            return
        yield self._voice.say("authorities", "state", counts)
        if state.day:
            yield self._voice.say("authorities", "state-day", {"day": state.day.isoformat(), "age": str(state.age)})
        source = {"day": state.imported.isoformat(), "source": state.source}
        yield self._voice.say("authorities", "state-imported", source)
