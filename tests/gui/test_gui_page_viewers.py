"""Every kind of document finds its viewer, and bad content a sentence."""

from __future__ import annotations

from pathlib import Path

import page_samples as samples
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import Background
from citizen_inbox.gui.decoding import decode, fits
from citizen_inbox.gui.viewers.encoding import decoded
from citizen_inbox.gui.viewers.message import letter_view
from citizen_inbox.gui.viewers.registry import VIEWERS, viewer_for
from citizen_inbox.gui.viewers.unknown import hexadecimal
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.gui.viewers.xml_source import indented
from citizen_inbox.translation import voice
from citizen_inbox.usecases import opened

EML = b"From: a@pec.example\r\nTo: b@pec.example\r\nSubject: Interna\r\n\r\nTesto interno\r\n"


pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def around(qapp, monkeypatch):
    def no_profile(inbox, raw):
        raise Failure("unexpected")

    monkeypatch.setattr(opened, "read_enclosed", no_profile)
    background = Background(lambda: None)
    made = Surroundings(
        background, voice("en", Path()), lambda found: viewer_for(found).widget(found, made), lambda *link: None
    )
    yield made
    background.close()


@pytest.fixture
def shown(qtbot, around):
    def show(document: Document) -> QWidget:
        widget = viewer_for(document).widget(document, around)
        qtbot.addWidget(widget)
        widget.resize(600, 700)
        widget.show()
        return widget

    return show


def texts(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def pdf(pages: int = 3) -> bytes:
    from io import BytesIO

    from pypdf import PdfWriter

    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(300, 400)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def png(width: int = 12, height: int = 8, form: str = "PNG") -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(buffer, form)
    return bytes(buffer.data().data())


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_every_kind_has_a_viewer_that_survives_rubbish(kind, shown, qtbot):
    widget = shown(samples.document("x", kind, b"\x00\xff<rubbish>" * 50))
    qtbot.wait(30)
    assert widget is not None
    assert viewer_for(samples.document("x", kind)).priority(samples.document("x", kind)) <= 1


def test_viewers_answer_for_their_own_kind_only():
    best = {kind: type(viewer_for(samples.document("x", kind))).__name__ for kind in DocumentKind}
    assert len(set(best.values())) == len(DocumentKind)
    assert set(best.values()) <= {type(viewer).__name__ for viewer in VIEWERS}


def test_pdf_draws_only_the_pages_in_sight(shown, qtbot):
    widget = shown(samples.document("a.pdf", DocumentKind.PDF, pdf(12)))
    qtbot.waitUntil(lambda: any(page.drawn for page in widget.pages), timeout=5000)
    qtbot.waitUntil(lambda: len(widget.pages) == 12, timeout=5000)
    assert not widget.pages[11].drawn
    widget.go_to(12)
    qtbot.waitUntil(lambda: widget.pages[11].drawn, timeout=5000)
    qtbot.waitUntil(lambda: not widget.pages[0].drawn, timeout=5000)
    assert widget.number.value() >= 11


def test_pdf_zooms(shown, qtbot):
    widget = shown(samples.document("a.pdf", DocumentKind.PDF, pdf(2)))
    qtbot.waitUntil(lambda: len(widget.pages) == 2, timeout=5000)
    before = widget.pages[0].width()
    widget.larger.click()
    assert widget.pages[0].width() > before
    for _ in range(9):
        widget.smaller.click()
    assert widget.scale_label.text() == "50 %"


def test_a_broken_pdf_is_a_sentence(shown, qtbot):
    widget = shown(samples.document("a.pdf", DocumentKind.PDF, b"%PDF-1.4 broken"))
    qtbot.waitUntil(lambda: "cannot be shown" in widget.note.text(), timeout=5000)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
def test_pictures_are_decoded(form):
    image = decode(png(form=form))
    assert image is not None
    assert (image.width, image.height) == (12, 8)


@pytest.mark.parametrize(
    "content",
    [b"", b"\x89PNG\r\n\x1a\n", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", png(form="BMP"),
     png(form="TIFF"), png()[:40], png(form="ICO")],
)  # fmt: skip
def test_other_forms_and_damage_are_refused(content):
    assert decode(content) is None


def test_a_huge_picture_is_refused_before_it_is_decoded():
    bomb = bytearray(png())
    bomb[16:24] = (30_000).to_bytes(4, "big") * 2
    assert decode(bytes(bomb)) is None
    assert decode(png(100, 100), most_pixels=9_999) is None
    assert not fits(QSize(-1, -1), 100)
    assert not fits(QSize(8_000, 8_000), 40_000_000)


def test_a_refused_picture_is_a_sentence(shown, qtbot):
    widget = shown(samples.document("a.png", DocumentKind.IMAGE, b"GIF89a broken"))
    qtbot.waitUntil(lambda: "cannot be shown" in widget.note.text(), timeout=5000)


def test_a_picture_is_shown(shown, qtbot):
    widget = shown(samples.document("a.png", DocumentKind.IMAGE, png()))
    qtbot.waitUntil(lambda: not widget.picture.pixmap().isNull(), timeout=5000)


def test_a_signed_file_shows_signer_and_inner_document(shown):
    inner = samples.document("dentro.txt", DocumentKind.TEXT, b"testo firmato", "1/1")
    signature = samples.attachments()[0].signatures
    widget = shown(samples.document("a.p7m", DocumentKind.SIGNED_FILE, b"0", "1", inner, signatures=signature))
    assert "Gino Prova" in texts(widget)
    assert "dentro.txt" in texts(widget)
    assert any("testo firmato" in view.toPlainText() for view in widget.findChildren(_plain()))


def _plain():
    from PySide6.QtWidgets import QPlainTextEdit

    return QPlainTextEdit


def test_a_letter_shows_headers_and_words(around, qtbot):
    widget = letter_view(samples.document("a.eml", DocumentKind.MESSAGE, EML), around)
    qtbot.addWidget(widget)
    qtbot.waitUntil(lambda: "Interna" in texts(widget), timeout=5000)
    assert "nothing in it was certified" in texts(widget)
    assert any("Testo interno" in view.toPlainText() for view in widget.findChildren(_plain()))


def test_an_archive_lists_and_opens(shown):
    inner = samples.document("dentro\u202e.txt", DocumentKind.TEXT, b"voce", "1/1")
    listed = Document("1/2", "b.bin", "b.bin", "application/octet-stream", DocumentKind.OTHER, b"", 4_000)
    widget = shown(samples.document("a.zip", DocumentKind.ARCHIVE, b"PK", "1", inner, listed))
    assert widget.tree.topLevelItem(0).text(0) == "dentro[U+202E].txt"
    widget.tree.itemClicked.emit(widget.tree.topLevelItem(0), 0)
    assert any("voce" in view.toPlainText() for view in widget.findChildren(_plain()))
    widget.tree.itemClicked.emit(widget.tree.topLevelItem(1), 0)
    assert "listed but not opened" in texts(widget)


def test_xml_is_indented_and_never_expanded():
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "yyyy">]><a><b>1</b><c d="2"/><e><f>&x;</f></e></a>'
    lines = indented(bomb).splitlines()
    assert "  <b>1</b>" in lines
    assert "    <f>&x;</f>" in lines
    assert lines[-1] == "</a>"


def test_bytes_become_text_whatever_they_are():
    assert decoded("è".encode()) == "è"
    assert decoded("è".encode("cp1252")) == "è"
    assert decoded("è".encode("utf-16")) == "è"
    assert decoded(b"\xff\xfe\x00") != ""


def test_hexadecimal_lines():
    assert hexadecimal(b"MZ\x90\x00") == f"000000  {'4d 5a 90 00':<47}  MZ.."
