"""Entries under headings in; the model that lists them, and the ground and headings that delegates paint, out."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from citizen_inbox.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
MARGIN = 20
SMALL = 13


class HeadedModel(QAbstractListModel):
    """Entries with headings, plain strings, between them. Headings can be neither chosen nor reached."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Any] = []

    def entry_data(self, entry: Any, role: int) -> Any:  # noqa: ANN401 - Qt's own
        """What an entry that is no heading says in a role."""
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Entries and headings."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """A heading's words, else what the entry says."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if isinstance(entry, str):
            return entry if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None
        return self.entry_data(entry, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can be neither chosen nor reached."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._entries[index.row()], str):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, theme: Theme, *, focused: bool) -> None:
    """What lies under a row: chosen or hovered colour, the line below, the mark and the ring of the chosen one."""
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    if selected or option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.colour("selected" if selected else "hover"))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("border"))
    if selected:
        painter.fillRect(QRect(rect.left(), rect.top(), theme.px(4), rect.height()), theme.colour("primary"))
    if selected and focused:
        painter.setPen(QPen(theme.colour("primary"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -1, -2))


def paint_heading(painter: QPainter, rect: QRect, text: str, theme: Theme) -> None:
    """The heading of a group, in capitals at the foot of its row."""
    painter.setFont(theme.font(SMALL, semibold=True))
    painter.setPen(theme.colour("muted"))
    box = rect.adjusted(theme.px(MARGIN), 0, -theme.px(MARGIN), -theme.px(8))
    painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text.upper())
