"""Sent messages in; a tree out: one line a message with its state, receipts folded below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.row_delegate import ChipPainter
from citizen_inbox.gui.theme import Theme
from citizen_inbox.gui.words import ROW, Words
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.usecases.rows import ReceiptLine, SentRow

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole
"""The SentRow or the ReceiptLine."""
TOP = 0
"""Internal id of a message; a receipt carries its message's row + 1."""


class SentModel(QAbstractItemModel):
    """Two levels: messages, and the receipts of each."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self._rows: tuple[SentRow, ...] = ()

    def show(self, rows: Sequence[SentRow]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own
        """A message, or a receipt of `parent`."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else TOP)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - QObject.parent() shares the name
        """The message of a receipt."""
        if not index.isValid() or index.internalId() == TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, TOP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Messages, or receipts of a message."""
        if not parent.isValid():
            return len(self._rows)
        return len(self._rows[parent.row()].receipts) if parent.internalId() == TOP else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One: the delegate paints the line."""
        return 1

    def line(self, index: Index) -> SentRow | ReceiptLine:
        """The value of an index."""
        if index.internalId() == TOP:
            return self._rows[index.row()]
        return self._rows[index.internalId() - 1].receipts[index.row()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Subject or receipt, its spoken text, the value itself."""
        if not index.isValid():
            return None
        line = self.line(index)
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self.subject(line) if isinstance(line, SentRow) else visible(self.words.receipt(line))
        return self._spoken(line) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def subject(self, row: SentRow) -> str:
        """The subject with hidden characters shown."""
        return visible(row.subject) or self.words.text(ROW["nameless"])

    def _spoken(self, line: SentRow | ReceiptLine) -> str:
        when = self.words.voice.instant(line.at)
        if isinstance(line, ReceiptLine):
            return f"{visible(self.words.receipt(line))}, {when}"
        state = self.words.state(line.state).text
        return f"{visible(self.words.recipients(line))}, {when}. {self.subject(line)}. {state}."


class SentDelegate(QStyledItemDelegate):
    """Paints a message as addressee, subject, state; a receipt as one line with its instant."""

    def __init__(self, theme: Theme, words: Words, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._words, self._view = theme, words, view
        self._chips = ChipPainter(theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Three lines for a message, two for a receipt."""
        small = QFontMetrics(self._theme.font(13)).height()
        if isinstance(index.data(LINE_ROLE), ReceiptLine):
            return QSize(100, 2 * small + self._theme.px(14))
        title = QFontMetrics(self._theme.font(16, semibold=True)).height()
        return QSize(100, 2 * small + title + self._theme.px(34))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line of the tree."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        self._ground(painter, option, rect)
        line = index.data(LINE_ROLE)
        if isinstance(line, SentRow):
            self._message(painter, rect, line, str(index.data()))
        else:
            self._receipt(painter, rect, line, str(index.data()))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        theme = self._theme
        whole = QRect(0, rect.top(), self._view.viewport().width(), rect.height())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.colour("selected"))
        painter.fillRect(QRect(0, whole.bottom(), whole.width(), 1), theme.colour("border"))
        if selected and self._view.hasFocus():
            painter.setPen(QPen(theme.colour("primary"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def _message(self, painter: QPainter, rect: QRect, row: SentRow, subject: str) -> None:
        theme, px = self._theme, self._theme.px
        box = rect.adjusted(px(4), px(11), -px(20), 0)
        small = theme.font(13)
        height = QFontMetrics(small).height()
        line = QRect(box.left(), box.top(), box.width(), height)
        self._ends(painter, line, visible(self._words.recipients(row)), row)
        title = theme.font(16, semibold=True)
        painter.setFont(title)
        painter.setPen(theme.colour("heading"))
        metrics = QFontMetrics(title)
        below = QRect(box.left(), line.bottom() + 1, box.width(), metrics.height())
        painter.drawText(below, 0, metrics.elidedText(subject, Qt.TextElideMode.ElideRight, box.width()))
        self._state(painter, QRect(box.left(), below.bottom() + px(5), box.width(), height + px(4)), row)

    def _ends(self, painter: QPainter, line: QRect, left: str, row: SentRow) -> None:
        day = self._words.voice.short_day(row.at.astimezone(ROME).date())
        painter.setFont(self._theme.font(13))
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, day)
        metrics = QFontMetrics(self._theme.font(13))
        room = line.width() - metrics.horizontalAdvance(day) - self._theme.px(12)
        painter.drawText(line, 0, metrics.elidedText(left, Qt.TextElideMode.ElideRight, room))

    def _state(self, painter: QPainter, line: QRect, row: SentRow) -> None:
        chip = self._words.state(row.state)
        placed = self._chips.flow((chip,), line.width())[0]
        self._chips.paint(painter, chip, placed.rect.translated(line.topLeft()))
        painter.setFont(self._theme.font(13))
        painter.setPen(self._theme.colour("secondary"))
        after = line.adjusted(placed.rect.width() + self._theme.px(8), 0, 0, 0)
        text = QFontMetrics(self._theme.font(13)).elidedText(
            self._words.state_line(row), Qt.TextElideMode.ElideRight, after.width()
        )
        painter.drawText(after, Qt.AlignmentFlag.AlignVCenter, text)

    def _receipt(self, painter: QPainter, rect: QRect, line: ReceiptLine, text: str) -> None:
        theme, px = self._theme, self._theme.px
        box = rect.adjusted(px(4), px(6), -px(20), 0)
        metrics = QFontMetrics(theme.font(13))
        painter.setFont(theme.font(13, semibold=True))
        painter.setPen(theme.colour("text" if line.counted else "muted"))
        first = QRect(box.left(), box.top(), box.width(), metrics.height())
        bold = QFontMetrics(theme.font(13, semibold=True))
        painter.drawText(first, 0, bold.elidedText(text, Qt.TextElideMode.ElideMiddle, box.width()))
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("muted"))
        painter.drawText(first.translated(0, metrics.height()), 0, self._words.voice.instant(line.at))


class SentView(QTreeView):
    """The sent messages. Right and Left unfold and fold, and so do * and \\."""

    opened = Signal(int)
    """A message or a receipt is to be read: its id."""
    chosen = Signal(int)
    """The cursor came to a message or a receipt: its id."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.messages = SentModel(words, self)
        self.setModel(self.messages)
        self.setItemDelegate(SentDelegate(theme, words, self))
        self.setHeaderHidden(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setExpandsOnDoubleClick(False)
        self.setAnimated(False)
        self.setAccessibleName(self.tr("Sent messages and their receipts"))
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)
        self._theme = theme
        theme.changed.connect(self._looks_changed)
        self._looks_changed()

    def show_rows(self, rows: Sequence[SentRow], message_id: int | None) -> None:
        """Show messages with the cursor on one, or on the first. Unfolded are the chosen one and those that failed."""
        self.messages.show(rows)
        indexes = [self.messages.index(place, 0) for place in range(len(rows))]
        for index, row in zip(indexes, rows, strict=True):
            self.setExpanded(index, self.messages.words.state(row.state).tone == "danger")
        chosen = next((index for index, row in zip(indexes, rows, strict=True) if _holds(row, message_id)), None)
        if chosen is not None or indexes:
            self.setCurrentIndex(chosen or indexes[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a conversation list: * unfolds all, \\ folds all, Return reads."""
        if event.text() == "*":
            self.expandAll()
        elif event.text() == "\\":
            self.collapseAll()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        line = current.data(LINE_ROLE)
        if isinstance(line, SentRow):
            self.expand(current)
        number = _number(line)
        if number is not None:
            self.chosen.emit(number)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        number = _number(index.data(LINE_ROLE))
        if number is not None:
            self.opened.emit(number)

    @Slot()
    def _looks_changed(self) -> None:
        self.setIndentation(self._theme.px(24))
        palette = self.palette()  # the tree itself paints the ground of its branches
        palette.setColor(QPalette.ColorRole.Highlight, self._theme.colour("selected"))
        palette.setColor(QPalette.ColorRole.HighlightedText, self._theme.colour("heading"))
        self.setPalette(palette)
        self.scheduleDelayedItemsLayout()


def _holds(row: SentRow, message_id: int | None) -> bool:
    return message_id is not None and message_id in {row.id, *(receipt.id for receipt in row.receipts)}


def _number(line: SentRow | ReceiptLine | None) -> int | None:
    """What can be read of a line; of a message without a copy its last receipt."""
    if line is None or line.id is not None:
        return None if line is None else line.id
    return line.receipts[-1].id if isinstance(line, SentRow) and line.receipts else None
