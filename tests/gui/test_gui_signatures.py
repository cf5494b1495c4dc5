"""Signatures on the cards: checked behind the window's back, then told with their checks and certificates."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from citizen_inbox.documents.document import identify
from citizen_inbox.gui.attachments_view import AttachmentsView
from citizen_inbox.gui.background import Background
from citizen_inbox.gui.pieces import Fold
from citizen_inbox.gui.signature_box import certificate_dialog, signature_box
from citizen_inbox.gui.viewers.registry import viewer_for
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.signatures.model import Circumstances
from citizen_inbox.signatures.registry import judge_documents
from citizen_inbox.translation import voice
from citizen_inbox.usecases import signatures

sys.path.append(str(Path(__file__).resolve().parents[1] / "signatures"))
from signroom import NOW, Room, Wanted, cades

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ENGLISH = voice("en", Path())


@pytest.fixture(scope="module")
def room():
    return Room()


@pytest.fixture
def around(qapp):
    background = Background(lambda: None)
    made = Surroundings(background, ENGLISH, lambda found: viewer_for(found).widget(found, made), lambda *link: None)
    yield made
    background.close()


@pytest.fixture
def documents(room):
    signed = cades(b"Testo firmato\n", Wanted(room.person, stamp=room.stamps), Wanted(room.second))
    return (identify(signed, "atto.txt.p7m", "1"),)


@pytest.fixture
def judged(documents, room):
    return judge_documents(documents, Circumstances(NOW, (room.listed,), (room.crl(),), reference_at=NOW))


def texts(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_cards_say_that_they_check_and_then_what_came_of_it(qtbot, around, documents, judged, monkeypatch):
    asked = []
    monkeypatch.setattr(signatures, "judged_here", lambda inbox, found, at: asked.append((found, at)) or judged)
    view = AttachmentsView(documents, around, reference_at=NOW)
    qtbot.addWidget(view)
    assert "Checking the signatures" in texts(view)
    qtbot.waitUntil(lambda: "Valid qualified signature" in texts(view))
    assert asked == [(documents, NOW)]
    said = texts(view)
    assert "Anna Esempio (SMPNNA80A41H501X)" in said
    assert "Bruno Finto (FNTBRN75B02F205Y)" in said
    assert "by a qualified time stamp" in said
    assert "The certified mail brought it on" in said
    assert "Checking" not in said


def test_the_document_on_show_learns_of_its_signatures(qtbot, around, documents, judged, monkeypatch):
    monkeypatch.setattr(signatures, "judged_here", lambda inbox, found, at: judged)
    view = AttachmentsView(documents, around)
    qtbot.addWidget(view)
    view.open_path("1")
    qtbot.waitUntil(lambda: texts(view).count("Valid qualified signature") == 4)
    assert "Signed document: atto.txt" in texts(view)


def test_a_failure_leaves_what_reading_found(qtbot, around, documents, monkeypatch):
    from citizen_inbox.failures import Failure

    def fail(inbox, found, at):
        raise Failure("disk-full")

    monkeypatch.setattr(signatures, "judged_here", fail)
    view = AttachmentsView(documents, around)
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: "Checking" not in texts(view))
    assert "was not checked" in texts(view)


def test_every_check_and_the_certificate_are_one_key_away(qtbot, judged):
    signature = next(one for one in judged[0].signatures if "Anna" in one.signer)
    box = signature_box(signature, ENGLISH)
    qtbot.addWidget(box)
    fold = box.findChild(Fold)
    fold.click()
    said = texts(box)
    assert "Signature intact · TOTAL-PASSED" in said
    assert "Certificatore S.p.A." in said
    assert "The certificate was not revoked" in said
    assert any("certificate" in one.text() for one in box.findChildren(QPushButton) if one is not fold)
    dialog = certificate_dialog(signature, ENGLISH, box)
    qtbot.addWidget(dialog)
    assert [link.role for link in dialog.links] == ["signer", "enclosed"]
    assert "Anna Esempio" in dialog.links[0].name
