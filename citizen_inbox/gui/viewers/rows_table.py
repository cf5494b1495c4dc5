"""Headers and rows of untrusted text in, a table that stays quick with thousands of rows out."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from citizen_inbox.gui.page_style import length
from citizen_inbox.gui.plain import visible

Index = QModelIndex | QPersistentModelIndex
_MOST_HEIGHT = 420
_LONGEST_CELL = 500
_NOWHERE = QModelIndex()


class RowsModel(QAbstractTableModel):
    """Cells are made visible when they are painted, not before."""

    def __init__(
        self,
        headers: tuple[str, ...],
        rows: tuple[tuple[str, ...], ...],
        numbers: frozenset[int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.headers = headers
        self.rows = rows
        self._numbers = numbers

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """All rows; none has children."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """As many as there are headers."""
        return 0 if parent.isValid() else len(self.headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell's text, whole in its tool tip; sums stand on the right."""
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(self.rows[index.row()][index.column()][:_LONGEST_CELL])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() in self._numbers else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The column's word."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.headers[section]
        return None


class RowsTable(QTableView):
    """A read-only table; whole rows are chosen and copied (Ctrl+C), a tab between cells.

    numbers: columns that stand on the right. wide: the column that takes the room that is left.
    """

    def __init__(
        self,
        headers: tuple[str, ...],
        rows: tuple[tuple[str, ...], ...],
        name: str,
        *,
        numbers: frozenset[int] = frozenset(),
        wide: int = 0,
    ) -> None:
        super().__init__()
        self.setModel(RowsModel(headers, rows, numbers, self))
        self.setAccessibleName(name)
        self.setProperty("role", "rows")
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(50)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        row = self.fontMetrics().lineSpacing() + length(12)
        self.verticalHeader().setDefaultSectionSize(row)
        wanted = row * (len(rows) + 1) + length(4)
        self.setFixedHeight(min(wanted, length(_MOST_HEIGHT)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the chosen rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self.chosen_text())
        else:
            super().keyPressEvent(event)

    def chosen_text(self) -> str:
        """The chosen rows, a line each, a tab between cells."""
        model = self.model()
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        columns = range(model.columnCount())
        return "\n".join("\t".join(str(model.index(row, at).data()) for at in columns) for row in rows)
