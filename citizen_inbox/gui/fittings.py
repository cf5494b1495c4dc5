"""What every part of the window is made with, built once by the application and passed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSettings

from citizen_inbox.gui.background import Background
from citizen_inbox.gui.desk import Desk
from citizen_inbox.gui.theme import Theme
from citizen_inbox.gui.words import Words


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
