"""A page that is wanted in, the page with its libraries out: loaded in a lane after the window was painted."""

from __future__ import annotations

import importlib
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_inbox.gui.background import Background, Report, Stopped
from citizen_inbox.gui.desk import Inbox
from citizen_inbox.translation import Voice

if TYPE_CHECKING:  # the page's libraries come after the first paint
    from citizen_inbox.gui.notice_page import NoticePageView
    from citizen_inbox.usecases.rows import NoticePage

LOADING = "loading"
"""A lane of its own: the list is asked for at the same time."""
VIEW = "citizen_inbox.gui.notice_page"


class LatePage(QWidget):
    """Stands where the page will be: an empty ground until HTML cleaner, PDF and reading are imported."""

    done_toggled = Signal(int, bool)
    paid_told = Signal(int, object)
    receipt_wanted = Signal(int)
    open_message = Signal(int)
    changed = Signal()
    back_requested = Signal()

    def __init__(self, background: Background, voice: Voice) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._background, self._voice = background, voice
        self._asked = False
        self._wanted: NoticePage | None = None
        self._back_visible = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.view: NoticePageView | None = None
        """The page itself, once it is here."""

    def show_page(self, page: NoticePage | None) -> None:
        """Show a notice from its top, or the empty page: now, or as soon as the view is here."""
        self._wanted = page
        if self.view is not None:
            self.view.show_page(page)
        elif page is not None:
            self._load()

    def set_back_visible(self, visible: bool) -> None:  # noqa: FBT001 - like setVisible
        """Show the way back to the list."""
        self._back_visible = visible
        if self.view is not None:
            self.view.set_back_visible(visible)

    def showEvent(self, event: QShowEvent) -> None:
        """Load as soon as the first painting is done."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._load)

    def _load(self) -> None:
        if not self._asked:
            self._asked = True
            self._background.run(LOADING, _import, done=self._loaded, failed=self._loaded)

    def _loaded(self, _outcome: object) -> None:
        from citizen_inbox.gui.asking import ask
        from citizen_inbox.gui.formatting import load_libraries
        from citizen_inbox.gui.notice_page import NoticePageView

        self._background.abandon(LOADING)
        self.view = view = NoticePageView(self._background, self._voice)
        for name in ("done_toggled", "paid_told", "receipt_wanted", "open_message", "changed", "back_requested"):
            getattr(view, name).connect(getattr(self, name))
        self._column.addWidget(view)
        ask(self._background, self, partial(load_libraries))  # before anything is to be shown by them
        self.setFocusProxy(view)
        view.set_back_visible(self._back_visible)
        view.show_page(self._wanted)


def _import(inbox: Inbox, report: Report, stopped: Stopped) -> None:
    from citizen_inbox.usecases import confined

    confined.prepare()
    importlib.import_module(VIEW)
