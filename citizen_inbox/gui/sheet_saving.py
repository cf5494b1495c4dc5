"""A notice's page in; its sheet printed in a lane, and the dialog that asks where it goes, out."""

from __future__ import annotations

from datetime import datetime

import shiboken6
from PySide6.QtWidgets import QWidget

from citizen_inbox.gui.background import DESK, Background
from citizen_inbox.gui.saving import ask_where
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.rows import NoticePage


def save_sheet(page: NoticePage, at: datetime, background: Background, voice: Voice, parent: QWidget) -> None:
    """Fonts make a page slow to write: not on the window's thread. at: this instant, aware."""
    from citizen_inbox.gui.report_paper import paper_pdf  # wanted by few
    from citizen_inbox.report.sheet_paper import sheet_name, sheet_paper

    name = sheet_name(page, voice)

    def came(content: bytes) -> None:
        if shiboken6.isValid(parent):
            ask_where(content, name, parent)

    background.run(DESK, lambda inbox, report, stopped: paper_pdf(sheet_paper(page, voice, at)), done=came)
