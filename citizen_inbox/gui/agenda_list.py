"""Dated lines in; a list under group headings out: the day, what is lost, who and what, chips."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, cast

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from citizen_inbox.gui.agenda_words import AgendaWords
from citizen_inbox.gui.headed_list import MARGIN, SMALL, HeadedModel, Index, paint_ground, paint_heading
from citizen_inbox.gui.row_delegate import GAP, PAD, ChipPainter, broken_lines, draw_lines
from citizen_inbox.gui.theme import Theme
from citizen_inbox.usecases.rows import DeadlineLine

LINE_ROLE = Qt.ItemDataRole.UserRole
"""The DeadlineLine; None for a heading."""
WHAT_SIZE = 16


class AgendaModel(HeadedModel):
    """Frozen lines with a heading wherever the group changes, in the order they came in."""

    def __init__(self, words: AgendaWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.today = date.min
        self.grouped = True
        """Whether headings stand above groups; else all lines are of one day, which stands elsewhere."""

    def show(self, lines: Sequence[DeadlineLine], today: date, *, grouped: bool) -> None:
        """Replace everything. grouped: with a heading above each group."""
        self.beginResetModel()
        self.today, self.grouped = today, grouped
        self._entries = []
        heading = ""
        for line in lines:
            group = self.words.group(line, today) if grouped else ""
            if group != heading:
                self._entries.append(group)
                heading = group
            self._entries.append(line)
        self.endResetModel()

    @property
    def lines(self) -> tuple[DeadlineLine, ...]:
        """The lines without the headings."""
        return tuple(entry for entry in self._entries if isinstance(entry, DeadlineLine))

    def index_of(self, line: DeadlineLine) -> QModelIndex:
        """Where the same day of the same message stands; an invalid index when it is not here."""
        wanted = (line.row.id, line.rule, line.prudent)
        for place, entry in enumerate(self._entries):
            if isinstance(entry, DeadlineLine) and (entry.row.id, entry.rule, entry.prudent) == wanted:
                return self.index(place, 0)
        return QModelIndex()

    def entry_data(self, entry: DeadlineLine, role: int) -> Any:  # noqa: ANN401 - Qt's own
        """What is lost, the spoken text, the line itself."""
        if role == LINE_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words.what(entry)
        return self.words.spoken(entry, self.today) if role == Qt.ItemDataRole.AccessibleTextRole else None


class AgendaDelegate(QStyledItemDelegate):
    """Paints headings and dated lines. Text is drawn as it is: nothing here interprets markup."""

    def __init__(self, theme: Theme, words: AgendaWords, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._words, self._view = theme, words, view
        self._chips = ChipPainter(theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height that a line's words need at the list's width."""
        width, px = self._view.viewport().width(), self._theme.px
        line = index.data(LINE_ROLE)
        if not isinstance(line, DeadlineLine):
            return QSize(width, px(42 if index.row() else 36))
        inner = self._inner(QRect(0, 0, width, 0)).width()
        small, large = QFontMetrics(self._theme.font(SMALL)), self._theme.font(WHAT_SIZE, semibold=True)
        what = len(broken_lines(str(index.data()), large, inner)) * QFontMetrics(large).height()
        placed = self._chips.flow(self._words.chips(line, self._model(index).today), inner)
        lines = 2 if self._model(index).grouped else 1
        return QSize(width, lines * small.height() + what + placed[-1].rect.bottom() + 1 + px(2 * PAD + GAP) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one heading or one line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, line = QRect(option.rect), index.data(LINE_ROLE)
        if isinstance(line, DeadlineLine):
            paint_ground(painter, option, rect, self._theme, focused=self._view.hasFocus())
            self._line(painter, rect, line, index)
        else:
            paint_heading(painter, rect, str(index.data()), self._theme)
        painter.restore()

    def _line(self, painter: QPainter, rect: QRect, line: DeadlineLine, index: Index) -> None:
        theme, box = self._theme, self._inner(rect)
        quiet = bool(line.settled) or line.kind == "event"
        small = theme.font(SMALL, semibold=True)
        painter.setPen(theme.colour("muted" if quiet else "secondary"))
        day = (self._words.day(line.prudent),) if self._model(index).grouped else ()
        y = draw_lines(painter, small, (box.left(), box.top(), box.width()), day)
        painter.setPen(theme.colour("secondary" if quiet else "heading"))
        large = theme.font(WHAT_SIZE, semibold=not quiet)
        what = broken_lines(str(index.data()), large, box.width())
        y = draw_lines(painter, large, (box.left(), y, box.width()), what)
        painter.setPen(theme.colour("muted"))
        font = theme.font(SMALL)
        who = QFontMetrics(font).elidedText(self._words.who(line), Qt.TextElideMode.ElideRight, box.width())
        y = draw_lines(painter, font, (box.left(), y, box.width()), (who,))
        for placed in self._chips.flow(self._words.chips(line, self._model(index).today), box.width()):
            self._chips.paint(painter, placed.chip, placed.rect.translated(box.left(), y + theme.px(GAP)))

    def _inner(self, rect: QRect) -> QRect:
        px = self._theme.px
        return rect.adjusted(px(MARGIN), px(PAD), -px(MARGIN), 0)

    @staticmethod
    def _model(index: Index) -> AgendaModel:
        return cast("AgendaModel", index.model())


class AgendaList(QListView):
    """A list of dated lines. Single letters work only while it has the focus (WCAG 2.1.4)."""

    chosen = Signal(int)
    """The cursor came to a line of this message."""
    opened = Signal(int)
    """The person wants to read this message now."""
    done_wanted = Signal(object)
    """The person wants the message of this NoticeRow marked as done, or not done any more."""

    def __init__(self, theme: Theme, words: AgendaWords, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agenda = AgendaModel(words, self)
        self.setModel(self.agenda)
        self.setItemDelegate(AgendaDelegate(theme, words, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # thousands of lines are measured a few at a time
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_lines(self, lines: Sequence[DeadlineLine], today: date, *, grouped: bool) -> None:
        """Replace everything; the cursor stays on its line, or goes to what took its place where that is gone."""
        before, known = self.currentIndex().data(LINE_ROLE), self.agenda.lines
        place = known.index(before) if before in known else 0
        self.agenda.show(lines, today, grouped=grouped)
        index = self.agenda.index_of(before) if isinstance(before, DeadlineLine) else QModelIndex()
        if not index.isValid() and lines:
            index = self.agenda.index_of(lines[min(place, len(lines) - 1)])
        if index.isValid():
            self.setCurrentIndex(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return or O reads, D marks as done; the rest is the list's own."""
        line = self.currentIndex().data(LINE_ROLE)
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if plain and isinstance(line, DeadlineLine) and event.key() == Qt.Key.Key_D:
            self.done_wanted.emit(line.row)
        elif plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_O}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap by the width: measure them again."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        line = current.data(LINE_ROLE)
        if isinstance(line, DeadlineLine):
            self.chosen.emit(line.row.id)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, DeadlineLine):
            self.opened.emit(line.row.id)
