"""Invitations, office files and packed files show what is known of them, and open nothing by themselves."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from guishell_fakes import InlineBackground
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QPushButton, QTreeWidget

from citizen_inbox.documents.document import identify
from citizen_inbox.gui.viewers.registry import viewer_for
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.translation import voice

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "documents"))
from test_documents_office_calendar import APP, CORE, INVITATION, office
from test_documents_packed import tnef


@pytest.fixture
def shown(qtbot):
    around = Surroundings(
        InlineBackground(), voice("en", Path()), lambda found: viewer_for(found).widget(found, around), lambda *_: None
    )

    def show(content: bytes, name: str):
        document = identify(content, name, "1")
        widget = viewer_for(document).widget(document, around)
        qtbot.addWidget(widget)
        widget.resize(700, 800)
        widget.show()
        return widget

    return show


def texts(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_an_invitation_in_words(shown):
    said = texts(shown(INVITATION.encode(), "invito.ics"))
    for words in ("An invitation. The program answers nothing.", "Udienza, aula 3", "10 December 2026, 09:30:00",
                  "10 December 2026, 10:30:00", "Via dei Raggi 8", "only the first time", "anna@pec.example",
                  "i documenti", "25 December 2026", "This event is called off."):  # fmt: skip
        assert words in said


def test_times_without_a_known_zone_say_so(shown):
    strange = INVITATION.replace("TZID=Europe/Rome:", "TZID=Luna:").replace("METHOD:REQUEST", "METHOD:CANCEL")
    said = texts(shown(strange.encode(), "a.ics"))
    assert "10 December 2026, 09:30 (in the zone Luna)" in said
    assert "called off" in said


def test_the_last_instant_of_time_is_survived(shown):
    late = INVITATION.replace("20261210T093000Z", "99991231T235959Z")
    assert "9999-12-31" in texts(shown(late.encode(), "a.ics"))


def test_a_calendar_without_events_is_text(shown):
    widget = shown(b"BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nSUMMARY:a\r\nEND:VTODO\r\nEND:VCALENDAR\r\n", "a.ics")
    assert "VTODO" in widget.findChild(QPlainTextEdit).toPlainText()


def test_an_office_file_tells_its_facts_and_can_be_saved(shown):
    widget = shown(office(core=CORE, app=APP, word="<w/>", **{"word/vbaProject.bin": "x"}), "bando.docx")
    said = texts(widget)
    for words in ("Bando", "Ufficio", "Comune Prova", "1 October 2026, 10:00:00", "7", "contains macros"):
        assert words in said
    next(one for one in widget.findChildren(QPushButton) if one.text().startswith("Save as")).click()
    dialog = widget.findChild(QFileDialog)
    assert dialog is not None
    dialog.close()


def test_winmail_dat_opens_inside(shown):
    widget = shown(tnef(), "winmail.dat")
    tree = widget.findChild(QTreeWidget)
    assert [tree.topLevelItem(row).text(0) for row in range(3)] == [
        "message.txt", "Contratto di affitto firmato.pdf", "nota.txt",
    ]  # fmt: skip
    tree.itemActivated.emit(tree.topLevelItem(0), 0)
    assert "Buongiorno" in widget.findChild(QPlainTextEdit).toPlainText()
