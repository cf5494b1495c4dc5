"""Dated lines in; the agenda out: a list by day, or a month with the lines of the chosen day below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from citizen_inbox.gui.agenda_list import AgendaList
from citizen_inbox.gui.agenda_month import MonthGrid, first_shown, month_later
from citizen_inbox.gui.agenda_words import AgendaWords
from citizen_inbox.gui.pieces import WrapRow
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.states import StatePage, plain_label, push_button
from citizen_inbox.gui.theme import Theme
from citizen_inbox.gui.words import Words
from citizen_inbox.obligations.calendar import SUNDAY, holiday
from citizen_inbox.obligations.reminders import PASSED_DAYS
from citizen_inbox.usecases.rows import DeadlineLine

LIST, MONTH = 0, 1


class AgendaView(QWidget):
    """What is lost on which day. It shows what it was given and asks for earlier days when it needs them."""

    chosen = Signal(int)
    """The cursor came to a line of this message."""
    opened = Signal(int)
    """The person wants to read this message now."""
    done_wanted = Signal(object)
    """The person wants the message of this NoticeRow marked as done, or not done any more."""
    earlier_wanted = Signal(object)
    """Days from this date on are to be shown and were not given yet."""
    export_wanted = Signal(object)
    """A tuple of DeadlineLine to save as a calendar."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = AgendaWords(words)
        self._lines: tuple[DeadlineLine, ...] = ()
        self._first = self.today = date.min
        self._day: date | None = None
        self._make_tools()
        self.list = AgendaList(theme, self._words, self.tr("Agenda"))
        self.state = StatePage(theme)
        self.month = self._make_month()
        self._stack = QStackedWidget()
        for widget in (self.list, self._month_page, self.state):
            self._stack.addWidget(widget)
        self._lay_out()
        for part in (self.list, self.day_list):
            part.chosen.connect(self.chosen)
            part.opened.connect(self.opened)
            part.done_wanted.connect(self.done_wanted)
        self.setFocusProxy(self.list)
        theme.changed.connect(self._looks_changed)
        self._looks_changed()

    def show_lines(self, lines: Sequence[DeadlineLine], first: date, today: date) -> None:
        """Show what is dated from `first` on, for ever; both days are local dates."""
        self._lines, self._first, self.today = tuple(lines), first, today
        self._fill_boxes()
        self._refresh()

    def show_loading(self) -> None:
        """Say that the days are being collected."""
        self.state.show_state("hourglass", self.tr("Collecting your days"), "")
        self._stack.setCurrentWidget(self.state)

    def show_failure(self, text: str, again: Callable[[], None]) -> None:
        """Say why there is nothing to show."""
        title = self.tr("Your deadlines cannot be shown now")
        self.state.show_state("error", title, text, ((self.tr("Try again"), again),), "danger")
        self._stack.setCurrentWidget(self.state)

    @property
    def shown(self) -> tuple[DeadlineLine, ...]:
        """The lines that pass the filters."""
        box = self.box.currentData()
        return tuple(
            line
            for line in self._lines
            if (self.show_done.isChecked() or not line.settled) and (not box or line.row.account == box)
        )

    def show_day(self, day: date) -> None:
        """Turn the month view to a day."""
        self._day = day
        self.as_month.setChecked(True)
        if first_shown(day) < self._first:
            self.earlier_wanted.emit(first_shown(day))
        self._refresh()

    # Building

    def _make_tools(self) -> None:
        self.as_list, self.as_month = QPushButton(self.tr("List")), QPushButton(self.tr("Month"))
        self._forms = QButtonGroup(self)
        for number, button in enumerate((self.as_list, self.as_month)):
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setObjectName("agendaForm")
            self._forms.addButton(button, number)
        self.as_list.setChecked(True)
        self._forms.idToggled.connect(self._form_chosen)
        self.export = push_button(self.tr("Export all…"), "quiet")
        self.export.setToolTip(self.tr("Save these days as a calendar file (.ics) with reminders"))
        self.export.clicked.connect(self._export)
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Mailbox"))
        self.box.view().setAccessibleName(self.tr("Mailboxes"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self.box.currentIndexChanged.connect(self._refresh)
        self.show_done = QPushButton()
        self.show_done.setCheckable(True)
        self.show_done.setAutoDefault(False)
        self.show_done.setObjectName("agendaForm")
        self.show_done.toggled.connect(self._done_toggled)
        self._word_done()

    def _make_month(self) -> MonthGrid:
        grid = MonthGrid(self._theme, self._words)
        grid.day_chosen.connect(self._show_day_list)
        grid.month_wanted.connect(self.show_day)
        grid.left.connect(self._go_to_day_list)
        self._month_name = plain_label("monthName")
        self._previous = self._turner(self.tr("Previous month"), "chevron-left", -1)
        self._next = self._turner(self.tr("Next month"), "chevron-right", 1)
        self._go_today = push_button(self.tr("Today"), "quiet")
        self._go_today.clicked.connect(lambda: self.show_day(self.today))
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 12, 0)
        for widget, stretch in ((self._month_name, 1), (self._go_today, 0), (self._previous, 0), (self._next, 0)):
            row.addWidget(widget, stretch)
        self._day_name = plain_label("dayName")
        self._day_name.setContentsMargins(20, 10, 20, 4)
        self._nothing = plain_label("listNote")
        self._nothing.setContentsMargins(20, 0, 20, 8)
        self.day_list = AgendaList(self._theme, self._words, self.tr("The day's deadlines"))
        inside = QWidget()
        self._month_page = QScrollArea()
        self._month_page.setWidgetResizable(True)
        self._month_page.setFrameShape(QFrame.Shape.NoFrame)
        self._month_page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._month_page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._month_page.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(grid)
        column.addWidget(self._day_name)
        column.addWidget(self._nothing)
        column.addWidget(self.day_list, 1)
        column.addStretch(0)
        return grid

    def _turner(self, name: str, icon: str, months: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName("monthTurner")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("icon-name", icon)
        button.clicked.connect(lambda: self.show_day(month_later(self.month.day, months)))
        return button

    def _lay_out(self) -> None:
        first, second = WrapRow(6), QHBoxLayout()
        first.setContentsMargins(20, 10, 12, 0)
        second.setContentsMargins(20, 6, 20, 6)
        second.setSpacing(12)
        for widget in (self.as_list, self.as_month, self.show_done, self.export):
            first.addWidget(widget)
        second.addWidget(self.box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._stack, 1)

    def _word_done(self) -> None:
        name = self.tr("Show done")
        self.show_done.setText(f"✓ {name}" if self.show_done.isChecked() else name)
        self.show_done.setAccessibleName(name)

    # Showing

    def _fill_boxes(self) -> None:
        boxes = sorted({line.row.account for line in self._lines})
        self._words.boxes = len(boxes)
        before = self.box.currentData()
        blocked = self.box.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.box.clear()
        self.box.addItem(self.tr("All mailboxes"), "")
        for address in boxes:
            self.box.addItem(visible(address), address)
        self.box.setCurrentIndex(max(0, self.box.findData(before)))
        self.box.blockSignals(blocked)
        self.box.setVisible(len(boxes) > 1)

    @Slot()
    def _refresh(self) -> None:
        if self.today == date.min:
            return
        if self._forms.checkedId() == MONTH:
            self._show_month()
        else:
            self._show_list()

    def _show_list(self) -> None:
        recent = self.today - timedelta(days=PASSED_DAYS)
        between = [line for line in self.shown if line.between(self.today)]
        ahead = [line for line in self.shown if line.prudent >= self.today]
        passed = [line for line in reversed(self.shown) if recent <= line.prudent < self.today and line not in between]
        if lines := [*between, *ahead, *passed]:
            self.list.show_lines(lines, self.today, grouped=True)
            self._turn_to(self.list, self.list)
            return
        hidden = any(line.settled for line in self._lines)
        text = self.tr("What is done or paid is hidden.") if hidden else self.tr("Try another mailbox or month.")
        choices = ((self.tr("Show done"), self.show_done.click),) if hidden else ()
        self.state.show_state("calm", self.tr("Nothing left to do"), text, choices)
        self._turn_to(self.state, self.state)

    def _show_month(self) -> None:
        day = self._day or self.today
        self._month_name.setText(self._words.month(day))
        self.month.show_month(day, self.today, self.shown)
        self._turn_to(self._month_page, self.month)
        self._show_day_list(day)

    def _turn_to(self, page: QWidget, focused: QWidget) -> None:
        inside = self._stack.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        changed = self._stack.currentWidget() is not page
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(focused)
        if inside and changed:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _show_day_list(self, day: date) -> None:
        self._day = day
        lines = self.month.days.lines(day)
        name = holiday(day) if day.weekday() != SUNDAY or holiday(day) != "Domenica" else ""
        self._day_name.setText(" · ".join(part for part in (self._words.day(day), name) if part))
        self._nothing.setText(self.tr("Nothing on this day."))
        self._nothing.setVisible(not lines)
        self.day_list.show_lines(lines, self.today, grouped=False)
        self.day_list.setVisible(bool(lines))

    @Slot()
    def _go_to_day_list(self) -> None:
        if self.day_list.isVisibleTo(self):
            self.day_list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _done_toggled(self) -> None:
        self._word_done()
        self._refresh()

    @Slot(int, bool)
    def _form_chosen(self, _number: int, checked: bool) -> None:  # noqa: FBT001 - a Qt slot
        if checked:
            self._refresh()

    @Slot()
    def _export(self) -> None:
        box = self.box.currentData()
        recent = self.today - timedelta(days=PASSED_DAYS)
        wanted = (line for line in self._lines if line.last >= recent and (not box or line.row.account == box))
        self.export_wanted.emit(tuple(wanted))

    @Slot()
    def _looks_changed(self) -> None:
        for button in (self._previous, self._next):
            button.setIcon(self._theme.icon(str(button.property("icon-name")), "primary"))
            button.setIconSize(QSize(self._theme.px(20), self._theme.px(20)))
        self.day_list.setMinimumHeight(self._theme.px(150))
