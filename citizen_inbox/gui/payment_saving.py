"""A payment's sheet in; its page made in a lane, and the dialog that asks where it goes, out."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QWidget

from citizen_inbox.gui.background import DESK, Background
from citizen_inbox.gui.saving import ask_where
from citizen_inbox.report.payment_words import PaymentSheet


def save_page(sheet: PaymentSheet, background: Background, parent: QWidget) -> None:
    """Fonts make a page slow to write (a tenth of a second or more): not on the window's thread."""
    from citizen_inbox.gui.payment_paper import payment_pdf  # wanted by few

    def came(content: bytes) -> None:
        if shiboken6.isValid(parent):
            ask_where(content, sheet.name, parent)

    background.run(DESK, lambda inbox, report, stopped: payment_pdf(sheet), done=came)
