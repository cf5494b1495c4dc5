"""Rows of notices in; a list under group headings out, one delegate painting each line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from citizen_inbox.gui.headed_list import HeadedModel, Index
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.row_delegate import CHIPS_ROLE, RowDelegate
from citizen_inbox.gui.theme import Theme
from citizen_inbox.gui.words import ROW, Words
from citizen_inbox.usecases.rows import NoticeRow

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The NoticeRow itself; None for a heading."""
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
"""The certified instant of a row, raw."""


class NoticeModel(HeadedModel):
    """Frozen rows with a heading wherever the group changes; the order is the one the rows came in."""

    more_wanted = Signal(int)
    """Scrolled to the end of a list that goes on: the offset to ask for."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.today = date.min
        self._count = 0
        self._by_due = False
        self._more = False

    def show(self, rows: Sequence[NoticeRow], today: date, *, by_due: bool, more: bool = False) -> None:
        """Replace everything. by_due: group by nearness of the next duty, else by month. more: rows follow."""
        self.beginResetModel()
        self.today, self._by_due, self._more, self._count = today, by_due, more, len(rows)
        self._entries = self._grouped(rows, "")
        self.endResetModel()

    def append(self, rows: Sequence[NoticeRow], *, more: bool) -> None:
        """Add the rows that follow."""
        self._more = more
        added = self._grouped(rows, self._last_heading())
        self._count += len(rows)
        if added:
            self.beginInsertRows(QModelIndex(), len(self._entries), len(self._entries) + len(added) - 1)
            self._entries += added
            self.endInsertRows()

    @property
    def notices(self) -> tuple[NoticeRow, ...]:
        """The rows without the headings."""
        return tuple(entry for entry in self._entries if isinstance(entry, NoticeRow))

    def index_of(self, notice_id: int) -> QModelIndex:
        """Where a notice stands; an invalid index when it is not here."""
        for place, entry in enumerate(self._entries):
            if isinstance(entry, NoticeRow) and entry.id == notice_id:
                return self.index(place, 0)
        return QModelIndex()

    def canFetchMore(self, parent: Index) -> bool:
        """Whether the list goes on."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Ask for what follows, once."""
        if self.canFetchMore(parent):
            self._more = False
            self.more_wanted.emit(self._count)

    def title(self, row: NoticeRow) -> str:
        """The title with hidden characters shown."""
        return visible(row.title) or self.words.text(ROW["nameless"])

    def entry_data(self, entry: NoticeRow, role: int) -> Any:  # noqa: ANN401 - Qt's own
        """Title, spoken text, the row itself, its chips and instant."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words.spoken(entry, self.title(entry), self.today)
        if role == ROW_ROLE:
            return entry
        if role == CHIPS_ROLE:
            return self.words.chips(entry, self.today)
        return entry.at if role == SORT_ROLE else None

    def _grouped(self, rows: Sequence[NoticeRow], heading: str) -> list[NoticeRow | str]:
        entries: list[NoticeRow | str] = []
        for row in rows:
            group = self.words.group(row, self.today, by_due=self._by_due)
            if group != heading:
                entries.append(group)
                heading = group
            entries.append(row)
        return entries

    def _last_heading(self) -> str:
        return next((entry for entry in reversed(self._entries) if isinstance(entry, str)), "")


class NoticeList(QListView):
    """The middle pane's list. Single letters work only while it has the focus (WCAG 2.1.4)."""

    chosen = Signal(object)
    """The NoticeRow under the cursor changed."""
    opened = Signal(object)
    """The person wants to read this NoticeRow now."""
    done_wanted = Signal(object)
    """The person wants this NoticeRow marked as done, or not done any more."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notices = NoticeModel(words, self)
        self.setModel(self.notices)
        self._delegate = RowDelegate(theme, words, self)
        self.setItemDelegate(self._delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Notices"))
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.activated.connect(self._activated)
        self.clicked.connect(self._activated)
        theme.changed.connect(self._looks_changed)

    def show_rows(
        self, rows: Sequence[NoticeRow], today: date, chosen: int | None, *, by_due: bool, more: bool
    ) -> None:
        """Replace everything, with the cursor on a notice as in `choose`.

        One that was under the cursor before leaves the view where the person scrolled it.
        """
        current, place = self.current_row(), self.verticalScrollBar().value()
        self.notices.show(rows, today, by_due=by_due, more=more)
        self.choose(chosen)
        if current is not None and current.id == chosen:
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(place)

    def current_row(self) -> NoticeRow | None:
        """The row under the cursor."""
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, NoticeRow) else None

    def choose(self, notice_id: int | None) -> bool:
        """Put the cursor on a notice, or on the first one when None or when it is gone. False when there is none."""
        index = self.notices.index_of(notice_id) if notice_id is not None else QModelIndex()
        if not index.isValid() and self.notices.notices:
            index = self.notices.index_of(self.notices.notices[0].id)
        self.setCurrentIndex(index)
        if index.row() == 1:  # the first notice: its heading belongs to it
            self.scrollToTop()
        return index.isValid()

    def step(self, steps: int) -> None:
        """Move the cursor to the next (1) or previous (-1) notice."""
        rows = self.notices.notices
        current = self.current_row()
        place = rows.index(current) + steps if current in rows else 0
        if 0 <= place < len(rows):
            self.setCurrentIndex(self.notices.index_of(rows[place].id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J or F next, K or B previous, D done; the rest is the list's own."""
        letters = {Qt.Key.Key_J: 1, Qt.Key.Key_F: 1, Qt.Key.Key_K: -1, Qt.Key.Key_B: -1}
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        key = Qt.Key(event.key())
        row = self.current_row()
        if plain and key in letters:
            self.step(letters[key])
        elif plain and key == Qt.Key.Key_D and row is not None:
            self.done_wanted.emit(row)
        elif plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_O} and row is not None:
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows wrap by the width: measure them again."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = current.data(ROW_ROLE)
        if isinstance(row, NoticeRow):
            self.chosen.emit(row)

    @Slot(QModelIndex)
    def _activated(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, NoticeRow):
            self.opened.emit(row)

    @Slot()
    def _looks_changed(self) -> None:
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()
