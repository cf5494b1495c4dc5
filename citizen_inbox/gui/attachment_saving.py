"""The documents of a tab in; a bar that saves them all, says how far it is, can be stopped and names what it wrote."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QProgressBar, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document, safe_name
from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import Job, Report, Run, Stopped
from citizen_inbox.gui.desk import Inbox
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import button, say
from citizen_inbox.gui.saving import new_file_dialog
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.usecases.saving import ARCHIVE, Saved, has_content, save_all, save_as

SAVING = "saving"
"""A lane of its own: a slow disk must not hold up what is read."""


class SavingBar(QWidget):
    """ "Save all …" above the cards, and the line that says what was written where."""

    def __init__(self, documents: tuple[Document, ...], around: Surroundings) -> None:
        super().__init__()
        self._documents = tuple(document for document in documents if has_content(document))
        self._around = around
        self._run: Run | None = None
        self.dialog: QFileDialog | None = None
        """The dialog that was opened last."""
        self.all_button = button(self.tr("Save all …"), lambda: None)
        self.all_button.setAccessibleName(self.tr("Save all attachments"))
        menu = QMenu(self.all_button)
        self.folder_action = menu.addAction(self.tr("In a folder…"), self.ask_folder)
        self.archive_action = menu.addAction(self.tr("As one archive (.zip)…"), self.ask_archive)
        self.all_button.setMenu(menu)
        self.all_button.setVisible(len(self._documents) > 1)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Saving"))
        self.bar.setMaximumHeight(6)
        self.bar.setTextVisible(False)
        self.stop_button = button(self.tr("Stop"), self.stop)
        self.said = PlainLabel("", "small", selectable=True)
        row = QHBoxLayout()
        for widget in (self.all_button, self.stop_button, self.bar):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.said)
        self._show_running(running=False)
        self.said.hide()

    def ask_folder(self) -> None:
        """Let the person choose a folder for all of them."""
        dialog = QFileDialog(self, self.tr("Save all in this folder"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog)

    def ask_archive(self) -> None:
        """Let the person name a new archive."""
        dialog = new_file_dialog(self.tr("attachments") + ARCHIVE, self)
        dialog.setDefaultSuffix(ARCHIVE[1:])
        self._ask(dialog)

    def _ask(self, dialog: QFileDialog) -> None:
        dialog.fileSelected.connect(lambda path: self.save_all(Path(path)))
        self.dialog = dialog
        dialog.open()

    def ask_one(self, document: Document) -> None:
        """Let the person name a new file for one document."""
        dialog = new_file_dialog(safe_name(document.untrusted_name), self)
        dialog.fileSelected.connect(lambda path: self.save_one(document, Path(path)))
        self.dialog = dialog
        dialog.open()

    def save_all(self, target: Path) -> None:
        """Write every document into a folder or a new archive, in the background."""
        documents = self._documents

        def job(inbox: Inbox, report: Report, stopped: Stopped) -> Saved:
            return save_all(documents, target, lambda done, total: report((done, total)), stopped)

        self._start(job)

    def save_one(self, document: Document, path: Path) -> None:
        """Write one document under this name, or that name with a number."""
        content = document.content
        self._start(lambda inbox, report, stopped: save_as(content, path))

    def _start(self, job: Job[Saved]) -> None:
        if self._run is not None:
            return
        self._show_running(running=True)
        self.bar.setRange(0, 0)
        self._run = self._around.background.run(
            SAVING,
            job,
            done=self._saved,
            failed=self._failed,
            progress=self._progressed,
        )

    @Slot()
    def stop(self) -> None:
        """End after the document that is being written."""
        if self._run is not None:
            self._run.stop()

    def _progressed(self, far: tuple[int, int]) -> None:
        self.bar.setRange(0, far[1])
        self.bar.setValue(far[0])

    def _saved(self, saved: Saved) -> None:
        self._show_running(running=False)
        one = self.tr("Saved as {path}").format(path=saved.path)
        several = self.tr("Saved {n} files: {path}").format(n=len(saved.names), path=saved.path)
        self._tell(one if saved.names == (saved.path.name,) else several)

    def _failed(self, failure: Failure) -> None:
        self._show_running(running=False)
        voice = self._around.voice
        advice = say(voice, "failures", f"{failure.code}.advice", failure.facts)
        self._tell(f"{say(voice, 'failures', failure.code, failure.facts)} {advice}")

    def _tell(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()

    def _show_running(self, *, running: bool) -> None:
        self.bar.setVisible(running)
        self.stop_button.setVisible(running)
        self.all_button.setEnabled(not running)
        if not running:
            self._run = None
