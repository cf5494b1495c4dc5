"""Text in, labels out that never take it for markup: the only labels that may hold words from a mail."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from citizen_inbox.gui.plain import longest_line, visible


def shortened(untrusted: str) -> str:
    """The beginning of a text that is too long for a label or a button, and how much is left out.

    Nobody reads more in one, and laying it out would hold up the window.
    """
    most = longest_line(untrusted)
    return untrusted if len(untrusted) <= most else f"{untrusted[:most]}… (+{len(untrusted) - most})"


def tool_tip(untrusted: str) -> str:
    """As a tool tip shows it without taking it for markup: Qt guesses, and would load pictures."""
    return f"<qt>{escape(visible(shortened(untrusted)))}</qt>" if untrusted else ""


class PlainLabel(QLabel):
    """A label of plain text whose hidden characters are shown.

    role: what the stylesheet knows it by ("title", "muted", "strong", "mono" ...).
    selectable: whether its text can be marked and copied, with the mouse and with the keyboard.
    """

    def __init__(self, text: str = "", role: str = "body", *, selectable: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if selectable:
            flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(flags)
        self.setText(text)

    def setText(self, untrusted: str) -> None:
        """Show `untrusted` as it is, on one paragraph, as far as a label is read."""
        shown = visible(shortened(untrusted))
        super().setText(shown)
        self.setAccessibleName(shown)

    def minimumSizeHint(self) -> QSize:
        """One long word must not widen the window; the height is a matter of the width that it gets."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 160), min(hint.height(), self.fontMetrics().lineSpacing()))
