"""A month and its dated lines in; a calendar of whole weeks out, Monday first, to walk through by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from citizen_inbox.gui.agenda_words import TONES, AgendaWords, day_standing
from citizen_inbox.gui.theme import Theme
from citizen_inbox.obligations.calendar import SUNDAY, holiday
from citizen_inbox.usecases.rows import DeadlineLine

Index = QModelIndex | QPersistentModelIndex
DAY_ROLE = Qt.ItemDataRole.UserRole
LINES_ROLE = Qt.ItemDataRole.UserRole + 1
WEEK = 7
WEEKS = 6
"""Rows of the calendar: every month fits, and its height never changes."""
FIRST, LAST = date(1990, 1, 1), date(2099, 12, 31)
"""Days that the calendar goes to."""


def first_shown(day: date) -> date:
    """The Monday on or before the first day of a day's month."""
    first = day.replace(day=1)
    return first - timedelta(days=first.weekday())


def month_later(day: date, months: int) -> date:
    """The same day some months later, or the last of a shorter month; within FIRST and LAST."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last = (following - timedelta(days=1)).day
    return min(max(date(year, month + 1, min(day.day, last)), FIRST), LAST)


class MonthModel(QAbstractTableModel):
    """Six weeks of days from the one that a month begins in."""

    def __init__(self, words: AgendaWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.today = date.min
        self.month = date(2000, 1, 1)
        self._lines: dict[date, list[DeadlineLine]] = {}

    @property
    def reach(self) -> tuple[date, date]:
        """The first and the last day that are shown."""
        first = first_shown(self.month)
        return first, first + timedelta(days=WEEK * WEEKS - 1)

    def show(self, month: date, today: date, lines: Sequence[DeadlineLine]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self.month, self.today = month.replace(day=1), today
        self._lines = {}
        for line in lines:
            self._lines.setdefault(line.prudent, []).append(line)
        self.endResetModel()

    def day(self, index: Index) -> date:
        """The day of a cell."""
        return self.reach[0] + timedelta(days=index.row() * WEEK + index.column())

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day; an invalid index when it is not shown."""
        place = (day - self.reach[0]).days
        return self.index(place // WEEK, place % WEEK) if 0 <= place < WEEK * WEEKS else QModelIndex()

    def lines(self, day: date) -> tuple[DeadlineLine, ...]:
        """What is dated on a day."""
        return tuple(self._lines.get(day, ()))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Weeks."""
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Days of a week."""
        return 0 if parent.isValid() else WEEK

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """The number, the spoken day, the day itself and its lines; a holiday's name as tooltip."""
        if not index.isValid():
            return None
        day = self.day(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words.spoken_day(day, self.lines(day), self.today)
        if role == Qt.ItemDataRole.ToolTipRole:
            return holiday(day) or None
        if role == DAY_ROLE:
            return day
        return self.lines(day) if role == LINES_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Names of the week's days."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.words.weekday(section)
        return None


class DayDelegate(QStyledItemDelegate):
    """Paints one day: its number, a holiday's name, and how many lines it has with a word for the most urgent."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        model = index.model()
        if not isinstance(model, MonthModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, day = QRect(option.rect), model.day(index)
        self._ground(painter, option, rect, inside=day.month == model.month.month)
        y = self._number(painter, rect, day, model)
        lines = model.lines(day)
        if lines:
            self._mark(painter, rect, lines, model)
        elif (name := holiday(day)) and day.weekday() != SUNDAY:
            font = self._theme.font(10)
            painter.setFont(font)
            painter.setPen(self._theme.colour("danger_ink" if not self._theme.dark else "danger"))
            box = QRect(rect.left() + self._theme.px(4), y, rect.width() - self._theme.px(6), rect.bottom() - y)
            text = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, 2 * box.width() - self._theme.px(8))
            painter.drawText(box, Qt.TextFlag.TextWordWrap, text)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, *, inside: bool) -> None:
        theme, selected = self._theme, bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "selected" if selected else "background" if inside else "surface"
        painter.fillRect(rect, theme.colour(ground))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("border"))
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme.colour("border"))
        if selected:
            painter.setPen(QPen(theme.colour("primary" if self._view.hasFocus() else "outline"), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _number(self, painter: QPainter, rect: QRect, day: date, model: MonthModel) -> int:
        theme, px = self._theme, self._theme.px
        font = theme.font(13, semibold=True)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        free = bool(holiday(day))
        colour = "danger" if free else "text"
        box = QRect(rect.left() + px(4), rect.top() + px(3), max(px(22), metrics.horizontalAdvance("00") + px(8)),
                    metrics.height() + px(2))  # fmt: skip
        if day == model.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primary"))
            painter.drawRoundedRect(box, px(10), px(10))
            colour = "on_primary"
        elif day.month != model.month.month:
            colour = "muted"
        painter.setPen(theme.colour(colour))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.day))
        return box.bottom() + 1

    def _mark(self, painter: QPainter, rect: QRect, lines: Sequence[DeadlineLine], model: MonthModel) -> None:
        theme, px = self._theme, self._theme.px
        tone = TONES[day_standing(lines, model.today)][1]
        font = theme.font(12, semibold=True)
        metrics = QFontMetrics(font)
        height = metrics.height() + px(3)
        box = QRect(rect.left() + px(3), rect.bottom() - height - px(4), rect.width() - px(7), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{tone}_ground"))
        painter.drawRoundedRect(box, px(3), px(3))
        painter.setFont(font)
        painter.setPen(theme.colour(f"{tone}_ink"))
        said = metrics.elidedText(model.words.counted(lines, model.today), Qt.TextElideMode.ElideRight, box.width() - 2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)


class MonthGrid(QTableView):
    """The calendar. Arrows walk over days and into the next month; PgUp and PgDn turn months, Home goes to today."""

    day_chosen = Signal(object)
    """The cursor came to this date."""
    month_wanted = Signal(object)
    """A date in a month that is not shown is wanted."""
    left = Signal()
    """Return: the person wants the day's lines."""

    def __init__(self, theme: Theme, words: AgendaWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.days = MonthModel(words, self)
        self.setModel(self.days)
        self.setItemDelegate(DayDelegate(theme, self))
        self.setObjectName("monthGrid")
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Calendar of the month"))
        self.horizontalHeader().setAccessibleName(self.tr("Days of the week"))
        self.verticalHeader().setAccessibleName(self.tr("Weeks"))
        self.selectionModel().currentChanged.connect(self._current_changed)
        theme.changed.connect(self._looks_changed)
        self._looks_changed()

    def show_month(self, day: date, today: date, lines: Sequence[DeadlineLine]) -> None:
        """Show the month of a day with its lines and put the cursor on that day; no signal."""
        blocked = self.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's own
        self.days.show(day, today, lines)
        self.setCurrentIndex(self.days.index_of(day))
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    @property
    def day(self) -> date:
        """The day under the cursor."""
        index = self.currentIndex()
        return self.days.day(index) if index.isValid() else self.days.month

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over days and months."""
        days = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}
        key = Qt.Key(event.key())
        if key in days:
            self.go_to(self.day + timedelta(days=days[key]))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.go_to(month_later(self.day, 1 if key == Qt.Key.Key_PageDown else -1))
        elif key == Qt.Key.Key_Home:
            self.go_to(self.days.today)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def go_to(self, day: date) -> None:
        """Put the cursor on a day, turning the month where it is in another one."""
        day = min(max(day, FIRST), LAST)
        if (day.year, day.month) == (self.days.month.year, self.days.month.month):
            self.setCurrentIndex(self.days.index_of(day))
        else:
            self.month_wanted.emit(day)

    def sizeHint(self) -> QSize:
        """Six weeks and the names of the days."""
        height = self.horizontalHeader().sizeHint().height() + WEEKS * self._row_height()
        return QSize(self._theme.px(400), height)

    def _row_height(self) -> int:
        return self._theme.px(50)

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            day = self.days.day(current)
            if (day.year, day.month) == (self.days.month.year, self.days.month.month):
                self.day_chosen.emit(day)
            else:
                self.month_wanted.emit(day)

    @Slot()
    def _looks_changed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._row_height())
        self.setFixedHeight(self.sizeHint().height() + 2)
        self.viewport().update()
