"""The sheet of the page on show as a PDF: printed off the window's thread, saved where the person says."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import page_samples as samples
import pytest
from pypdf import PdfReader

from citizen_inbox.gui import sheet_saving
from citizen_inbox.gui.background import Background
from citizen_inbox.gui.notice_page import NoticePageView
from citizen_inbox.gui.report_paper import paper_pdf
from citizen_inbox.notices.sheet import SheetLine
from citizen_inbox.translation import voice
from citizen_inbox.usecases.reports import Paper
from citizen_inbox.wording.sheet import SENTENCES

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_bytes_are_the_pages_of_the_paper(qapp):
    content = paper_pdf(Paper("<h1>Title</h1>" + "<p>line</p>" * 120, "Title", "head", "{page} of {pages}"))
    reader = PdfReader(BytesIO(content))
    assert len(reader.pages) == 4
    assert "4 of 4" in " ".join(reader.pages[-1].extract_text().split())
    assert not reader.attachments


def test_the_button_asks_where_with_the_printed_sheet(qapp, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(sheet_saving, "ask_where", lambda content, name, parent: asked.append((content, name)))
    lane = Background(lambda: None)
    try:
        view = NoticePageView(lane, voice("en", Path()), today=lambda: samples.TODAY)
        qtbot.addWidget(view)
        found = samples.samples()["fine"]
        line = SheetLine("nothing", "nothing-violazione-del-codice-della-strada", article="art. 203 CdS")
        view.show_page(replace(found, reading=replace(found.reading, sheet=(line,))))
        card = view.sheet.in_short
        card.unfold_all(unfolded=True)
        card.save.click()
        qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    finally:
        lane.close()
    ((content, name),) = asked
    text = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(content)).pages)
    assert name.startswith("sheet-2026-11-19")
    assert name.endswith(".pdf")
    assert "art. 203 CdS" in text
    assert SENTENCES["not-advice"][:40] in text
