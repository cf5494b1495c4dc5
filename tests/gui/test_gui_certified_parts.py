"""What the provider puts around a mail is no attachment, and one key away."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from guishell_fakes import InlineBackground
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import parse_anchors
from citizen_inbox.gui.attachments_view import AttachmentsView
from citizen_inbox.gui.certified_parts import certified_parts, own_documents
from citizen_inbox.gui.page_tabs import Tabs
from citizen_inbox.gui.viewers.registry import viewer_for
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.reading import read
from citizen_inbox.translation import voice
from citizen_inbox.usecases import opened
from citizen_inbox.usecases.rows import NoticePage

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "evidence"))
from mailroom import KINDS, NOW, genuine

PLAIN = b"From: a@posta.example\r\nTo: b@posta.example\r\nSubject: x\r\n\r\nciao\r\n"


@pytest.fixture
def reading(authority, provider_a):
    def make(kind: str):
        raw = PLAIN if kind == "plain" else genuine(kind, provider_a)
        return read(raw, Grounds(parse_anchors(authority.anchors_toml()), NOW))

    return make


@pytest.fixture
def tabs(qtbot, reading):
    around = Surroundings(
        InlineBackground(), voice("en", Path()), lambda found: viewer_for(found).widget(found, around), lambda *_: None
    )

    def show(kind: str) -> Tabs:
        found = reading(kind)
        made = Tabs(NoticePage(opened._row(found), found, None, "", (), None), around)
        qtbot.addWidget(made)
        made.resize(700, 700)
        made.show()
        return made

    return show


@pytest.mark.parametrize("kind", [*KINDS, "plain"])
def test_the_providers_parts_are_in_no_list(kind, reading):
    found = reading(kind)
    names = {document.untrusted_name.lower() for document in own_documents(found)}
    assert not names & {"daticert.xml", "postacert.eml", "smime.p7s"}
    parts = {part.name: part.content for part in certified_parts(found)}
    expected = {
        "transport": {"daticert.xml", "postacert.eml", "smime.p7s"},
        "delivery": {"daticert.xml", "postacert.eml", "smime.p7s"},
        "acceptance": {"daticert.xml", "smime.p7s"},
        "plain": set(),
    }
    assert set(parts) == expected.get(kind, set(parts))
    if "daticert.xml" in parts:
        assert b"<postacert" in parts["daticert.xml"]


def test_one_key_shows_them_and_folds_them_again(tabs, qtbot):
    made = tabs("transport")
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=3000)
    qtbot.keyClick(made, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    view = made.view(1)
    assert made.currentIndex() == 1
    assert isinstance(view, AttachmentsView)
    assert view.parts is not None
    assert view.parts.content.isVisibleTo(made)
    made.show_parts()
    assert not view.parts.content.isVisibleTo(made)


def test_a_part_is_opened_inside_and_saved(tabs):
    made = tabs("transport")
    made.show_parts()
    shown = made.view(1).parts.content
    buttons = {one.accessibleName(): one for one in shown.findChildren(QPushButton)}
    buttons["Open daticert.xml"].click()
    assert "proves nothing" in "\n".join(label.text() for label in shown.findChildren(QLabel))
    buttons["Save smime.p7s as"].click()
    dialog = shown.findChild(QFileDialog)
    assert dialog is not None
    dialog.close()


def test_ordinary_mail_has_nothing_to_unfold(tabs):
    made = tabs("plain")
    made.show_parts()
    assert made.view(1).parts is None
