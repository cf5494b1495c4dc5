"""What every part of the window is made with, built once by the application and passed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QSettings, SignalInstance

from citizen_inbox.gui.background import Background
from citizen_inbox.gui.desk import Desk
from citizen_inbox.gui.theme import Theme
from citizen_inbox.gui.words import Words
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.rows import NoticePage


@dataclass(frozen=True, slots=True)
class Fittings:
    """Looks, words, lanes, use cases and memory of one window."""

    theme: Theme
    words: Words
    background: Background
    desk: Desk
    settings: QSettings
    start_demo: Callable[[], None] | None = None
    """Opens the practice mailbox; None where there is none to offer."""


class PageView(Protocol):
    """What the window needs of the page on the right (a QWidget besides)."""

    @property
    def done_toggled(self) -> SignalInstance:
        """(id, done): the person decided on the page."""
        ...

    @property
    def open_message(self) -> SignalInstance:
        """(id): a receipt or a message is to be read."""
        ...

    @property
    def back_requested(self) -> SignalInstance:
        """Back to the list."""
        ...

    def show_page(self, page: NoticePage | None, voice: Voice) -> None:
        """Show a page, or nothing."""
        ...
