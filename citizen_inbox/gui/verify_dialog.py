"""Files and folders that a person chooses in; the verdict on every mail in them, its page and a report out."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import DESK, Report, Stopped
from citizen_inbox.gui.desk import Inbox
from citizen_inbox.gui.fittings import Fittings
from citizen_inbox.gui.late_page import LatePage
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.report_saving import ask_where, saving
from citizen_inbox.gui.states import ReadingBar, StatePage, plain_label, push_button
from citizen_inbox.gui.verify_table import ResultsTable
from citizen_inbox.report.forms import table, totals
from citizen_inbox.usecases.rows import NoticePage
from citizen_inbox.usecases.verify_files import Batch, Judged
from citizen_inbox.usecases.verifying import Checked, Result

VERIFY = "verify"
"""A lane of its own: a thousand mails must not hold up the list."""
_SIZE = (1120, 720)


class VerifyDialog(QDialog):
    """Stays beside the window while it works; closing it ends the work."""

    def __init__(self, fittings: Fittings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit = fittings
        self._voice = fittings.words.voice
        self._stop = threading.Event()
        self._running = False
        self._batch: Batch | None = None
        self.asking: QFileDialog | None = None
        """The dialog that asks for files, a folder or a place, opened last."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Verify files and folders"))
        self.setAcceptDrops(True)
        self._build()
        room = self.screen().availableGeometry()
        px = fittings.theme.px
        self.resize(min(px(_SIZE[0]), room.width() - 40), min(px(_SIZE[1]), room.height() - 60))

    @property
    def running(self) -> bool:
        """Whether mails are being judged."""
        return self._running

    @property
    def batch(self) -> Batch | None:
        """What came of the last run; None before its end."""
        return self._batch

    def verify(self, paths: Sequence[Path]) -> None:
        """Judge everything under these files and folders."""
        names = tuple(paths)
        if not names or self._running:
            return
        self._running, self._batch = True, None
        stop = self._stop = threading.Event()
        self.table.results.set_folder(_common_folder(names))
        self.table.show_all(())
        self.summary.setText(self.tr("Looking for mails…"))
        self.bar.tell(0, 0)
        self._stack.setCurrentWidget(self.table)
        self.open_button.show()
        self._show_state()
        self.stop_button.setFocus()
        desk = self._fit.desk

        def job(inbox: Inbox, report: Report, stopped: Stopped) -> Batch:
            return desk.verify_files(inbox, names, report, lambda: stop.is_set() or stopped())

        self._fit.background.run(VERIFY, job, done=self._came, failed=self._failed, progress=self._progressed)

    @Slot()
    def stop(self) -> None:
        """End the run soon; what was judged stays."""
        self._stop.set()
        self.stop_button.setEnabled(False)
        self.summary.setText(self.tr("Stopping…"))

    def save_to(self, path: Path) -> None:
        """Write the report of the last run. An older report of this program is replaced, nothing else."""
        if self._batch is not None:
            self.save_button.setEnabled(False)
            job = saving(self._batch, path, self._voice)
            self._fit.background.run(VERIFY, job, done=self._saved, failed=self._not_saved)

    # Building

    def _build(self) -> None:
        theme = self._fit.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(self._top())
        self.bar = ReadingBar()
        column.addWidget(self.bar)
        self.table = ResultsTable(theme, self._voice)
        self.table.opened.connect(self._open)
        self.page = LatePage(self._fit.background, self._voice)
        self.page.set_back_visible(True)
        self.page.back_requested.connect(self._back)
        self.welcome = StatePage(theme)
        text = self.tr(
            "Choose mails, folders, Maildirs or mbox files, or drop them here. They are judged on this computer; "
            "nothing is sent anywhere and nothing is kept."
        )
        self.welcome.show_state("folder", self.tr("Are these mails genuine?"), text)
        self._stack = QStackedWidget()
        for widget in (self.welcome, self.table, self.page):
            self._stack.addWidget(widget)
        column.addWidget(self._stack, 1)
        column.addLayout(self._foot())
        self._show_state()

    def _top(self) -> QHBoxLayout:
        self.files_button = push_button(self.tr("Choose files…"), "primary")
        self.folder_button = push_button(self.tr("Choose a folder…"))
        self.stop_button = push_button(self.tr("Stop"))
        self.files_button.clicked.connect(self._ask_files)
        self.folder_button.clicked.connect(self._ask_folder)
        self.stop_button.clicked.connect(self.stop)
        self.summary = plain_label("resultsSummary")
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (self.files_button, self.folder_button, self.stop_button):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.summary, 1)
        return row

    def _foot(self) -> QHBoxLayout:
        self.open_button = push_button(self.tr("Open the mail"))
        self.save_button = push_button(self.tr("Save report…"))
        self.copy_button = push_button(self.tr("Copy"))
        self.copy_button.setToolTip(self.tr("Copies the results as a table of text."))
        self.close_button = push_button(self.tr("Close"))
        self.open_button.clicked.connect(self.table.open_current)
        self.save_button.clicked.connect(self._ask_where)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.reject)
        self.open_button.setEnabled(False)
        self.table.chosen.connect(self.open_button.setEnabled)
        self.note = plain_label("listNote")
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (self.open_button, self.save_button, self.copy_button):
            row.addWidget(button)
        row.addWidget(self.note, 1)
        row.addWidget(self.close_button)
        return row

    def _show_state(self) -> None:
        """Offer what can be done now."""
        whole = self._batch is not None and not self._batch.stopped and bool(self._batch.results)
        for button in (self.files_button, self.folder_button):
            button.setVisible(not self._running)
        self.stop_button.setVisible(self._running)
        self.stop_button.setEnabled(self._running)
        self.bar.setVisible(self._running)
        self.save_button.setEnabled(whole)
        self.copy_button.setEnabled(self._batch is not None and bool(self._batch.results))
        self.note.clear()

    # Asking

    @Slot()
    def _ask_files(self) -> None:
        self._ask(self.tr("Choose files"), QFileDialog.FileMode.ExistingFiles)

    @Slot()
    def _ask_folder(self) -> None:
        self._ask(self.tr("Choose a folder"), QFileDialog.FileMode.Directory)

    def _ask(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, title, QDir.homePath())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(self._chosen)
        self.asking = dialog
        dialog.open()

    @Slot(list)
    def _chosen(self, names: list[str]) -> None:
        self.verify([Path(name) for name in names])

    @Slot()
    def _ask_where(self) -> None:
        self.asking = ask_where(self.save_to, self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders, while nothing is running."""
        if event.mimeData().hasUrls() and not self._running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Verify what was dropped."""
        event.acceptProposedAction()
        self.verify([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    # Answers

    def _progressed(self, judged: Judged) -> None:
        self.table.results.add(judged.fresh)
        self.bar.tell(judged.done, judged.total)
        if self._stop.is_set():
            return
        if judged.total:
            text = self.tr("Verified {done} of {total}").format(done=judged.done, total=judged.total)
        else:
            text = self.tr("Looking for mails: {count}").format(count=judged.done)
        self.summary.setText(text)

    def _came(self, batch: Batch) -> None:
        self._running, self._batch = False, batch
        if self.table.results.results != tuple(batch.results):
            self.table.show_all(batch.results)
        self._show_state()
        self.summary.setText(self._summed(batch))
        self.table.take_focus()

    def _summed(self, batch: Batch) -> str:
        checked = [one for one in batch.results if isinstance(one, Checked)]
        parts = []
        if batch.stopped:
            parts.append(self.tr("Stopped before the end: there is no report of it."))
        if checked:
            parts.append(self._voice.say("commands", "verify-totals", totals([one.outcome.value for one in checked])))
        else:
            parts.append(self._voice.say("commands", "verify-nothing"))
        passed = len(batch.results) - len(checked)
        if passed:
            parts.append(self.tr("Not judged: {count}.").format(count=passed))
        stored = sum(1 for one in checked if one.mail.number)
        if stored:
            parts.append(self._voice.say("commands", "verify-mbox", {"count": str(stored)}))
        return " ".join(parts)

    def _failed(self, failure: Failure) -> None:
        self._running = False
        self._show_state()
        self.summary.setText(self._fit.words.failure(failure))

    @Slot(object)
    def _open(self, one: Checked) -> None:
        batch, desk = self._batch, self._fit.desk
        if batch is None:
            self._say(self.tr("A mail can be opened when all are judged."))
            return
        self._fit.background.run(
            DESK,
            lambda inbox, report, stopped: desk.open_checked(inbox, one, batch.grounds),
            done=self._show_page,
            failed=self._not_opened,
        )

    def _show_page(self, page: NoticePage) -> None:
        self.page.show_page(None)  # from its top: pages of files all have the same number
        self.page.show_page(page)
        self._stack.setCurrentWidget(self.page)
        self.open_button.hide()
        self.page.setFocus()

    def _not_opened(self, failure: Failure) -> None:
        self._say(self._fit.words.failure(failure))

    @Slot()
    def _back(self) -> None:
        self._stack.setCurrentWidget(self.table)
        self.open_button.show()
        self.table.take_focus()

    def _saved(self, path: Path) -> None:
        self.save_button.setEnabled(True)
        self._say(self.tr("Report saved: {path}").format(path=visible(str(path))))

    def _not_saved(self, failure: Failure) -> None:
        self.save_button.setEnabled(True)
        if failure.code == "report-exists":
            name = visible(Path(failure.facts["path"]).name)
            self._say(self.tr("{name} is no report of this program and stays as it is.").format(name=name))
        else:
            self._say(self._fit.words.failure(failure))

    @Slot()
    def _copy(self) -> None:
        results: Sequence[Result] = self._batch.results if self._batch else ()
        QGuiApplication.clipboard().setText("\n".join(table(results, self._voice, head=True, fit=False)))
        self._say(self.tr("Copied."))

    def _say(self, text: str) -> None:
        self.note.setText(text)

    # Leaving

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves a mail's page first; Return presses only the button that has the focus."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self.page:
            self._back()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """End the work: nobody waits for it any more."""
        self._stop.set()
        self._fit.background.abandon(VERIFY)
        super().reject()


def _common_folder(names: Sequence[Path]) -> str:
    """The beginning that the names of all files found will share, with its last slash; "" for none."""
    try:
        shared = os.path.commonpath([name if name.is_dir() else name.parent for name in names])
    except ValueError:  # several drives
        return ""
    return shared if not shared or shared.endswith(os.sep) else shared + os.sep
