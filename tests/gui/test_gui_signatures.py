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
import signed_pdf
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


def changed_pdf(room):
    """Signed, and then given another first page."""
    return signed_pdf.new_page_content(signed_pdf.pades_signed(signed_pdf.plain_pdf(), Wanted(room.person)))


def test_a_pdf_changed_after_signing_is_shown_as_it_was_signed(qtbot, around, room, monkeypatch):
    def judge(inbox, found, at):
        return judge_documents(found, Circumstances(NOW, (room.listed,), (room.crl(),)))

    monkeypatch.setattr(signatures, "judged_here", judge)
    made = identify(changed_pdf(room), "atto.pdf", "1")
    view = AttachmentsView((made,), around)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: "Show it as it was signed" in names(view), timeout=5000)
    press(view, "Show it as it was signed")
    qtbot.waitUntil(lambda: view.opened_path.startswith("1@"), timeout=5000)
    said = texts(view)
    assert "as Anna Esempio (SMPNNA80A41H501X) signed it" in said
    assert "atto as signed.pdf" in said
    assert "Valid qualified signature" in said
    saved = []
    monkeypatch.setattr(view.saving, "ask_one", saved.append)
    view.revisions.save_wanted.disconnect()
    view.revisions.save_wanted.connect(view.saving.ask_one)
    press(view, "Save it as …")
    assert (saved[0].name, saved[0].content) == ("atto as signed.pdf", made.content[: saved[0].size])
    press(view, "Back to the file as it arrived")
    assert view.opened_path == "1"


def names(widget):
    return [one.text() for one in widget.findChildren(QPushButton)]


def press(widget, name):
    next(one for one in widget.findChildren(QPushButton) if one.text() == name).click()
