"""Files dragged from the desktop, or chosen with the keyboard, in; their paths out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import Frame, button


class DropZone(Frame):
    """A place to drop files on, with a button that does the same."""

    chosen = Signal(list)
    """Paths (list of Path), never empty."""

    def __init__(self, text: str) -> None:
        super().__init__("drop")
        self.setAcceptDrops(True)
        self.choose = button(self.tr("Choose files…"), self.ask)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(PlainLabel(text, "small"), 1)
        row.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        self.setAccessibleName(text)

    def ask(self) -> QFileDialog:
        """Let the person choose files."""
        dialog = QFileDialog(self, self.tr("Choose files"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._selected)
        dialog.open()
        return dialog

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files; the window below does not get them."""
        if _paths(event):
            self._mark(over=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Not dropped after all."""
        self._mark(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files over."""
        self._mark(over=False)
        paths = _paths(event)
        if paths:
            event.acceptProposedAction()
            self.chosen.emit(paths)

    def _selected(self, names: list[str]) -> None:
        if names:
            self.chosen.emit([Path(name) for name in names])

    def _mark(self, *, over: bool) -> None:
        self.setProperty("over", over)
        self.style().unpolish(self)
        self.style().polish(self)


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
