"""A file from disk is shown in a window that looks like the page, with what is wrong with it and who signed it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from citizen_inbox.documents.document import identify
from citizen_inbox.gui.background import Background
from citizen_inbox.gui.document_dialog import DocumentDialog
from citizen_inbox.gui.page_style import style_sheet
from citizen_inbox.gui.viewers.pdf import PdfView
from citizen_inbox.signatures.model import Circumstances
from citizen_inbox.signatures.registry import judge_documents
from citizen_inbox.translation import Voice, voice
from citizen_inbox.usecases import signatures

sys.path.append(str(Path(__file__).resolve().parents[1] / "signatures"))
sys.path.append(str(Path(__file__).resolve().parents[1] / "documents"))
import signed_pdf
from compound_papers import compound
from signroom import NOW, Room, Wanted


@dataclass(frozen=True)
class Said:
    voice: Voice


@dataclass(frozen=True)
class Fitted:
    """What the dialog takes of the window's fittings."""

    background: Background
    words: Said


@pytest.fixture(scope="module")
def room():
    return Room()


@pytest.fixture
def opened(qtbot, qapp, room, monkeypatch):
    background = Background(lambda: None)
    around = Circumstances(NOW, (room.listed,), (room.crl(),))
    monkeypatch.setattr(signatures, "judged_here", lambda inbox, found, at: judge_documents(found, around))

    def show(content: bytes, name: str) -> DocumentDialog:
        document = judge_documents((identify(content, name, "1"),), around)[0]
        dialog = DocumentDialog(Fitted(background, Said(voice("en", Path()))), document)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    yield show
    background.close()


def texts(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def press(widget, name):
    next(one for one in widget.findChildren(QPushButton) if one.text() == name).click()


def test_it_looks_like_the_page_and_says_what_is_wrong(opened):
    dialog = opened(compound({"WordDocument": b"x"}, ("Macros",)), "atto.pdf")
    assert dialog.styleSheet() == style_sheet()
    said = texts(dialog)
    assert "atto.pdf" in said
    assert "Office document · " in said
    assert "contains macros" in said
    assert "office format of before 2007" in said
    dialog.close_button.click()
    assert dialog.isHidden()


def test_a_changed_pdf_is_shown_as_it_was_signed_in_a_window_above(opened, room, qtbot):
    base = signed_pdf.pades_signed(signed_pdf.plain_pdf(), Wanted(room.person))
    dialog = opened(signed_pdf.new_page_content(base), "atto.pdf")
    assert "changed after it was signed" in texts(dialog)
    press(dialog, "Show it as it was signed")
    qtbot.waitUntil(lambda: hasattr(dialog, "shown"), timeout=5000)
    above = dialog.shown
    above.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    assert "as Anna Esempio (SMPNNA80A41H501X) signed it" in texts(above)
    assert above.findChild(PdfView) is not None
    press(above, "Save it as …")
    assert above.saving.dialog is not None
    above.saving.dialog.reject()
    press(above, "Back to the file as it arrived")
    assert above.isHidden()
    assert not dialog.isHidden()
