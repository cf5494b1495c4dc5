"""Details found: listed when asked for, each with the way to where it stands."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import page_samples as samples
import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from citizen_inbox.findings import Outcome
from citizen_inbox.gui.background import Background
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.notice_page import NoticePageView
from citizen_inbox.notices.notice import Found, Reason
from citizen_inbox.spot import Spot
from citizen_inbox.translation import voice

DETAILS = (
    Found("act", "4471/2026", Spot("subject", 0, 0, 9)),
    Found("plate", "GX 123 YZ", Spot("1/1", 2, 4, 13)),
    Found("plate", "GX 124 YZ", Spot("", 0, 4, 13)),
    Found("iun", "AAAA-AAAA-AAAA-202601-A-1", None, (Reason("iun-control", {"iun": "AAAA-AAAA-AAAA-202601-A-1"}),)),
    Found("office", "<b>Ufficio</b>\u202eX", Spot("2", 1, 0, 4)),
)


@pytest.fixture
def view(qapp):
    background = Background(lambda: None)
    made = NoticePageView(background, voice("en", Path()), today=lambda: samples.TODAY)
    made.resize(800, 1000)
    made.show()
    yield made
    shiboken6.delete(made)
    background.close()


def show(view, found, sample="fine"):
    page = samples.samples()[sample]
    view.show_page(replace(page, reading=replace(page.reading, notice=replace(page.reading.notice, found=found))))
    return view.sheet.found


def texts(widget):
    return [label.text() for label in widget.findChildren(PlainLabel)]


def places(widget):
    return {made.accessibleName(): made for made in widget.findChildren(QPushButton)}


def test_nothing_found_shows_nothing(view):
    assert show(view, ()).isHidden()


def test_details_are_listed_when_asked_for(view):
    details = show(view, DETAILS)
    assert not details.isHidden()
    assert texts(details) == []
    details.fold.click()
    shown = texts(details)
    assert shown.count("Number plate") == 1
    assert {"4471/2026", "GX 123 YZ", "GX 124 YZ", "subject", "not in a text"} <= set(shown)
    assert any("control letter" in text for text in shown)
    assert not any("\u202e" in text for text in shown)
    assert "<b>Ufficio</b>" in next(text for text in shown if "Ufficio" in text)
    details.fold.click()
    assert details.fold.text().startswith("Details found (5)")


def test_a_refuted_message_warns_from_calling(view):
    assert "do not call" not in " ".join(opened_texts(show(view, DETAILS)))
    refuted = next(
        name for name, page in samples.samples().items()
        if page.reading.notice and page.reading.evidence.verdict.outcome is Outcome.REFUTED
    )  # fmt: skip
    assert "do not call" in " ".join(opened_texts(show(view, DETAILS, refuted)))


def opened_texts(details):
    details.fold.click()
    return texts(details)


def test_a_place_opens_its_document_and_the_message(view, qtbot):
    details = show(view, DETAILS)
    details.fold.click()
    buttons = places(details)
    opened = buttons["Number plate: open verbale_4471_2026.pdf, page 2"]
    with qtbot.waitSignal(view.sheet.place_shown):
        qtbot.keyClick(opened, Qt.Key.Key_Space)
    assert view.sheet.tabs.currentIndex() == 1
    buttons["Number plate: open message"].click()
    assert view.sheet.tabs.currentIndex() == 0
