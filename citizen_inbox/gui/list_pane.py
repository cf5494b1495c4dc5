"""Rows, sent messages or a state in; the middle pane out, with the bar of news above."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from citizen_inbox.gui.notice_table import NoticeList
from citizen_inbox.gui.sent_view import SentView
from citizen_inbox.gui.states import Banner, Choice, StatePage, plain_label
from citizen_inbox.gui.theme import Theme
from citizen_inbox.gui.words import Words
from citizen_inbox.usecases.rows import NoticeRow, SentRow


class ListPane(QWidget):
    """One of three things at a time: notices, sent messages, or why there is nothing."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.banner = Banner(theme)
        self.notices = NoticeList(theme, words)
        self.sent = SentView(theme, words)
        self.state = StatePage(theme)
        self._title = plain_label("listTitle")
        self._title.setContentsMargins(20, 12, 20, 0)
        self._stack = QStackedWidget()
        for widget in (self.notices, self.sent, self.state):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.banner, self._title, self._stack):
            column.addWidget(part)
        self._title.hide()
        self.setFocusProxy(self._stack)

    def show_title(self, text: str) -> None:
        """What the list is, when the places do not say it; "" hides the line."""
        self._title.setText(text)
        self._title.setVisible(bool(text))

    def show_rows(self, rows: Sequence[NoticeRow], today: date, *, by_due: bool, more: bool) -> None:
        """Show notices."""
        self.notices.notices.show(rows, today, by_due=by_due, more=more)
        self._show(self.notices)

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

    @property
    def shown(self) -> QWidget | None:
        """What is shown now."""
        return self._stack.currentWidget()

    def _show(self, widget: QWidget) -> None:
        had_focus = self._stack.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._stack.setCurrentWidget(widget)
        self.setFocusProxy(widget)
        if had_focus:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
