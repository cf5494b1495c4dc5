"""An archive in, the list of what is in it out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import length
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.viewers.viewer import Surroundings

_MOST_ROWS = 2_000


class ArchiveViewer:
    """ZIP, tar, compressed files and winmail.dat: listed, opened entry by entry."""

    def priority(self, document: Document) -> float:
        """Archives only."""
        return 1.0 if document.kind is DocumentKind.ARCHIVE else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """Names and sizes; an entry that was opened shows itself below when it is chosen."""
        return ArchiveView(document, around)


class ArchiveView(QWidget):
    """The entries, and below them the one that was chosen."""

    def __init__(self, document: Document, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._opened: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([self.tr("Name"), self.tr("Kind"), self.tr("Size")])
        self.tree.setAccessibleName(self.tr("Contents of {name}").format(name=document.name))
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        rows = min(max(len(document.contains), 2), 12)
        self.tree.setFixedHeight((self.tree.fontMetrics().lineSpacing() + length(8)) * (rows + 1) + length(12))
        for entry in document.contains[:_MOST_ROWS]:
            self._add(entry)
        for column in range(2):
            self.tree.resizeColumnToContents(column)
            self.tree.setColumnWidth(column, min(self.tree.columnWidth(column), length(420)))
        self.tree.itemActivated.connect(self._open)
        self.tree.itemClicked.connect(self._open)
        self._column.addWidget(self.tree)
        hidden = len(document.contains) - _MOST_ROWS
        if hidden > 0:
            self._column.addWidget(PlainLabel(self.tr("{n} more are not listed.").format(n=hidden), "muted"))

    def _add(self, entry: Document) -> None:
        row = [visible(entry.name), entry.media_type, self._around.voice.size(entry.size)]
        item = QTreeWidgetItem(self.tree, row)
        item.setData(0, Qt.ItemDataRole.UserRole, entry)

    def _open(self, item: QTreeWidgetItem, column: int = 0) -> None:
        entry = item.data(0, Qt.ItemDataRole.UserRole)
        if self._opened is not None:
            self._opened.deleteLater()
        self._opened = self._around.show(entry) if entry.content else PlainLabel(self._not_opened(), "muted")
        self._column.addWidget(self._opened)

    def _not_opened(self) -> str:
        return self.tr("This entry was listed but not opened.")
