"""Rows, the agenda, sent messages or a state in; the middle pane out, news and the first reading above."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from citizen_inbox.gui.agenda_view import AgendaView
from citizen_inbox.gui.first_reading import ReadingSoFar
from citizen_inbox.gui.notice_table import NoticeList
from citizen_inbox.gui.sent_view import SentView
from citizen_inbox.gui.states import Banner, Choice, ReadingBar, ReadingStrip, StatePage, plain_label
from citizen_inbox.gui.theme import Theme
from citizen_inbox.gui.words import Words
from citizen_inbox.usecases.rows import NoticeRow, SentRow


class ListPane(QWidget):
    """One of four things at a time: notices, the agenda, sent messages, or why there is nothing."""

    sync_wanted = Signal()
    """The person wants the mailbox to be read on."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.banner = Banner(theme)
        self.strip = ReadingStrip()
        self._reading: ReadingSoFar | None = None
        self._empty = False
        self.notices = NoticeList(theme, words)
        self.agenda = AgendaView(theme, words)
        self.sent = SentView(theme, words)
        self.state = StatePage(theme)
        self._title = plain_label("listTitle")
        self._title.setContentsMargins(20, 12, 20, 0)
        self._stack = QStackedWidget()
        for widget in (self.notices, self.agenda, self.sent, self.state):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.banner, self.strip, self._title, self._stack):
            column.addWidget(part)
        self._title.hide()
        self.setFocusProxy(self._stack)

    def show_title(self, text: str) -> None:
        """What the list is, when the places do not say it; "" hides the line."""
        self._title.setText(text)
        self._title.setVisible(bool(text))

    def show_rows(
        self, rows: Sequence[NoticeRow], today: date, chosen: int | None, *, by_due: bool, more: bool
    ) -> None:
        """Show notices, with the cursor on one of them; None for the first."""
        self.notices.show_rows(rows, today, chosen, by_due=by_due, more=more)
        self._show(self.notices)

    def show_agenda(self) -> None:
        """Show the agenda as it is filled."""
        self._show(self.agenda)

    def show_sent(self, rows: Sequence[SentRow], message_id: int | None = None) -> None:
        """Show sent messages, with the cursor on one of them."""
        self.sent.show_rows(rows, message_id)
        self._show(self.sent)

    def show_state(
        self, icon: str, title: str, text: str, choices: tuple[Choice, ...] = (), tone: str = "muted"
    ) -> None:
        """Say why there is nothing to list."""
        self.state.show_state(icon, title, text, choices, tone)
        self._show(self.state)

    def show_empty(self, icon: str, title: str, text: str) -> None:
        """Say that a place is empty, or that nobody knows yet while a mailbox is read for the first time."""
        self.show_state(icon, title, text)
        self._empty = True
        self._tell_reading()

    @Slot(object)
    def set_reading(self, so_far: ReadingSoFar | None) -> None:
        """How far the first reading is, None when every mailbox was read to its end."""
        self._reading = so_far
        self._tell_reading()

    def _tell_reading(self) -> None:
        so_far = self._reading
        self.strip.hide()
        if so_far is None:
            return
        if not self._empty:
            self.strip.tell(f"{self._reading_title(so_far)}. {self.tr('This list is not complete yet.')}")
            self._turn(self.strip.bar, so_far)
            return
        choices: tuple[Choice, ...] = () if so_far.running else ((self.tr("Read on"), self.sync_wanted.emit),)
        text = self.tr(
            "What was sent to you appears here as it comes, the newest first. Until everything was read, an empty list "
            "does not mean that nothing waits for you."
        )
        self.state.show_state("inbox", self._reading_title(so_far), text, choices)
        self._turn(self.state.bar, so_far)

    def _reading_title(self, so_far: ReadingSoFar) -> str:
        if not so_far.running:
            return self.tr("Your mailbox was not read to its end yet")
        if not so_far.total:
            return self.tr("Reading your mailbox for the first time")
        told = self.tr("Reading your mailbox for the first time: {done} of {total}")
        return told.format(done=so_far.done, total=so_far.total)

    @staticmethod
    def _turn(bar: ReadingBar, so_far: ReadingSoFar) -> None:
        if so_far.running:
            bar.tell(so_far.done, so_far.total)
        else:
            bar.hide()

    @property
    def shown(self) -> QWidget | None:
        """What is shown now."""
        return self._stack.currentWidget()

    def _show(self, widget: QWidget) -> None:
        had_focus = self._stack.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._empty = False
        self._stack.setCurrentWidget(widget)
        self._tell_reading()
        self.setFocusProxy(widget)
        if had_focus:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
