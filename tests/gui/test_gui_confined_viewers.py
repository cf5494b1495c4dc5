"""What a stranger's bytes do to the process that looks into them costs one sentence, never the window or the file."""

from __future__ import annotations

import faulthandler
import sys
import time
from pathlib import Path

import page_samples as samples
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QWidget

from citizen_inbox.documents.document import DocumentKind, identify
from citizen_inbox.documents.pdf import PageImage
from citizen_inbox.documents.shown import is_sound
from citizen_inbox.gui.certified_parts import CertifiedPart, CertifiedPartsView
from citizen_inbox.gui.decoding import decode
from citizen_inbox.gui.fence_note import FenceNote
from citizen_inbox.gui.formatting import make_formatted
from citizen_inbox.gui.pixels import image_of
from citizen_inbox.gui.viewers.image import ImageView
from citizen_inbox.gui.viewers.message import letter_view
from citizen_inbox.gui.viewers.refused import Refused
from citizen_inbox.gui.viewers.registry import viewer_for
from citizen_inbox.usecases import confined
from citizen_inbox.usecases.serving import Allowance

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "documents"))
from documents_papers import pdf, words
from test_documents_office_calendar import INVITATION, office

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CRASH = (faulthandler._sigsegv,)
HANG = (time.sleep, 60)
BLOAT = (bytearray, 4 << 30)
EML = b"From: a@pec.example\r\nTo: b@pec.example\r\nSubject: Interna\r\n\r\nTesto interno\r\n"


def picture(form: str = "PNG", kind: QImage.Format = QImage.Format.Format_RGB32, size: tuple[int, int] = (64, 48)):
    image = QImage(*size, kind)
    image.fill(0x336699)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)
    return bytes(buffer.data().data())


DOCUMENTS = {
    "pdf": (pdf(words(["a"])), "a.pdf"),
    "picture": (picture(), "a.png"),
    "html": (b"<!DOCTYPE html><html><body><p>a</p></body></html>", "a.html"),
    "xml": (b"<a><b>1</b></a>", "a.xml"),
    "protocol": (b"<Segnatura><Intestazione/></Segnatura>", "segnatura.xml"),
    "office": (office(word="<w/>"), "a.docx"),
    "calendar": (INVITATION.encode(), "a.ics"),
}


@pytest.fixture
def instead(monkeypatch):
    """Until it is called with nothing, every question becomes this one, answered by the real process."""
    real = confined.ask

    def put(*question):  # noqa: ANN002 - a function and its arguments
        for name in ("ask", "ask_mail"):
            monkeypatch.setattr(confined, name, (lambda *_: real(*question)) if question else real)

    return put


def shown(document, around, qtbot) -> QWidget:
    widget = viewer_for(document).widget(document, around)
    qtbot.addWidget(widget)
    widget.resize(600, 700)
    widget.show()
    return widget


def texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def told(widget, qtbot) -> Refused:
    qtbot.waitUntil(lambda: widget.findChild(Refused) is not None, timeout=20_000)
    assert "cannot be shown safely" in texts(widget)
    assert "Opening" not in texts(widget)
    return widget.findChild(Refused)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_viewer_opens_then_says_that_it_cannot(name, around, qtbot, instead):
    content, file = DOCUMENTS[name]
    document = identify(content, file, "1")
    instead(*BLOAT)
    widget = shown(document, around, qtbot)
    assert "Opening" in texts(widget)
    refused = told(widget, qtbot)
    refused.save.click()
    refused.findChild(QFileDialog).close()


def test_a_letter_and_a_certified_part_too(around, qtbot, instead):
    instead(*BLOAT)
    letter = letter_view(samples.document("a.eml", DocumentKind.MESSAGE, EML), around)
    parts = CertifiedPartsView((CertifiedPart("daticert.xml", "1", b"<a/>"),), around)
    for widget in (letter, parts):
        qtbot.addWidget(widget)
        widget.show()
    parts.open_part(CertifiedPart("daticert.xml", "1", b"<a/>"))
    for widget in (letter, parts):
        told(widget, qtbot)


@pytest.mark.parametrize("harm", [CRASH, HANG], ids=["crash", "hang"])
def test_a_lost_process_costs_one_sentence_and_the_next_document_shows(
    harm, around, qtbot, instead, monkeypatch, tmp_path
):
    monkeypatch.setattr(confined, "VIEW", Allowance(seconds=0.5 if harm is HANG else 30, processor_seconds=10))
    instead(*harm)
    document = samples.document("a.png", DocumentKind.IMAGE, picture())
    refused = told(shown(document, around, qtbot), qtbot)
    refused.save.click()
    refused.findChild(QFileDialog).fileSelected.emit(str(tmp_path / "kept.png"))
    assert (tmp_path / "kept.png").read_bytes() == document.content
    instead()
    monkeypatch.setattr(confined, "VIEW", Allowance(seconds=30, processor_seconds=10))
    widget = shown(document, around, qtbot)
    qtbot.waitUntil(lambda: not widget.picture.pixmap().isNull(), timeout=20_000)


def test_the_window_goes_on_while_a_file_hangs(around, qtbot, instead, monkeypatch):
    monkeypatch.setattr(confined, "VIEW", Allowance(seconds=1.0, processor_seconds=10))
    instead(*HANG)
    widget = shown(samples.document("a.png", DocumentKind.IMAGE, picture()), around, qtbot)
    worst, last = 0.0, time.perf_counter()
    while widget.findChild(Refused) is None:
        qtbot.wait(10)
        worst, last = max(worst, time.perf_counter() - last), time.perf_counter()
    assert worst < 1


@pytest.mark.parametrize(
    "drawn",
    [
        PageImage(0, 10, 40, b""),
        PageImage(10, -1, 40, b""),
        PageImage(10, 10, 40, bytes(399)),
        PageImage(10, 10, 40, bytes(401)),
        PageImage(10, 10, 36, bytes(360)),
        PageImage(10, 10, 4_000, bytes(40_000)),
        PageImage(10, 10, 42, bytes(420)),
        PageImage(1, 40_000_001, 4, b"\0" * 4),
        PageImage(True, 10, 4, bytes(40)),
        PageImage(10.0, 10, 40, bytes(400)),
        PageImage(10, 10, 40, bytearray(400)),
        PageImage(10, 10, 40, "x" * 400),
    ],
)
def test_pixels_that_lie_are_not_painted(drawn, qtbot):
    assert not is_sound(drawn)
    assert image_of(drawn).isNull()
    view = ImageView(samples.document("a.png", DocumentKind.IMAGE, b""), None)
    qtbot.addWidget(view)
    view.show_pixels(drawn)
    assert "cannot be shown safely" in view.note.text()


FORMATS = [
    QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32, QImage.Format.Format_Grayscale8,
    QImage.Format.Format_Mono, QImage.Format.Format_Indexed8, QImage.Format.Format_RGBA64,
]  # fmt: skip


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("kind", FORMATS)
def test_pictures_of_every_make_are_decoded_in_the_confined_process(form, kind, qapp):
    if kind is QImage.Format.Format_Indexed8:
        content = picture("PNG", QImage.Format.Format_RGB32, (700, 500))
        image = QImage.fromData(content).convertToFormat(kind)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, form)
        content = bytes(buffer.data().data())
    else:
        content = picture(form, kind, (700, 500))
    found = confined.ask(decode, content)
    assert found == decode(content)
    assert is_sound(found)
    expected = QImage.fromData(content)
    assert image_of(found).pixelColor(350, 250) == expected.pixelColor(350, 250)
    small = confined.ask(decode, content, 40_000_000, 100)
    assert (small.width, small.height) == (100, 71)


def test_a_formatted_view_keeps_only_pictures_that_were_decoded(qapp):
    html = '<p>a<img src="cid:a"><img src="cid:b"><img src="http://x.example/c"></p>'
    found = confined.ask(make_formatted, html, (("a", picture()), ("b", b"GIF89a broken")), 1_000)
    assert [name for name, _ in found.pictures] == ["a"]
    assert 'src="cid:a"' in found.safe.html
    assert "cid:b" not in found.safe.html
    assert found.safe.blocked_pictures == 1


def test_open_fences_are_told_and_closed_ones_are_not(around, qtbot, monkeypatch):
    monkeypatch.setattr(confined, "missing_fences", lambda: ("files", "calls"))
    note = FenceNote(around)
    qtbot.addWidget(note)
    qtbot.waitUntil(lambda: not note.isHidden(), timeout=5_000)
    assert "nothing keeps it from: reading your files, using the network or starting programs." in note.note.text()
    assert "ended" in note.note.toolTip()
    monkeypatch.setattr(confined, "missing_fences", lambda: ())
    closed = FenceNote(around)
    qtbot.addWidget(closed)
    qtbot.waitUntil(lambda: not around.background.busy, timeout=5_000)
    assert closed.isHidden()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have fewer fences")
def test_what_does_not_hold_is_named():
    found = confined.fences()
    assert confined.missing_fences() == tuple(
        name for name in ("memory", "writes", "files", "calls") if not getattr(found, name)
    )


def test_a_tangle_of_signs_is_indented_at_once(around, qtbot):
    began = time.perf_counter()
    widget = shown(identify(b"<a>" + b"<" * 300_000 + b"</a>", "a.xml", "1"), around, qtbot)
    qtbot.waitUntil(lambda: bool(widget.findChildren(QPlainTextEdit)), timeout=10_000)
    assert time.perf_counter() - began < 5
