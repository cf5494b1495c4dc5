"""What is printed is what is shown: pages as pictures, in order, each on its sheet."""

from __future__ import annotations

import io
import time
from dataclasses import replace
from pathlib import Path

import page_samples as samples
import pytest
from pypdf import PdfReader, PdfWriter
from PySide6.QtCore import QBuffer, QIODevice, QTimer
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from citizen_inbox.documents.document import DocumentKind
from citizen_inbox.documents.pdf import read_pdf
from citizen_inbox.gui.attachments_view import can_print
from citizen_inbox.gui.background import Background
from citizen_inbox.gui.printing import Printing, ask_to_print


def paper(pages: int) -> bytes:
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(300, 400)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def picture() -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(buffer, "PNG")
    return bytes(buffer.data().data())


PAPER = replace(samples.document("a.pdf", DocumentKind.PDF, paper(3)), pages=3)
BROKEN = replace(samples.document("a.pdf", DocumentKind.PDF, b"%PDF-1.4 broken"), pages=2)


@pytest.fixture
def printed(qtbot, tmp_path: Path):
    """Print into a file; its pages, and whether all went well."""
    background = Background(lambda: None)
    parent = QWidget()
    qtbot.addWidget(parent)

    def call(document, first: int = 0, last: int = 0) -> tuple[bool, Path]:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "out.pdf"))
        if first:
            printer.setFromTo(first, last)
        printing = Printing(document, printer, background, parent)
        with qtbot.waitSignal(printing.finished, timeout=10000) as ended:
            printing.start()
        return ended.args[0], tmp_path / "out.pdf"

    yield call
    background.close()


def test_every_page_of_a_pdf_is_printed(printed):
    whole, out = printed(PAPER)
    assert whole
    assert len(PdfReader(out).pages) == 3


def test_only_the_pages_asked_for(printed):
    _, out = printed(PAPER, 2, 3)
    assert len(PdfReader(out).pages) == 2


def test_a_picture_and_a_text_are_printed(printed):
    whole, out = printed(samples.document("a.png", DocumentKind.IMAGE, picture()))
    assert whole
    assert len(PdfReader(out).pages) == 1
    words = replace(samples.document("a.txt", DocumentKind.TEXT, b"x"), text="Riga di prova\n" * 200)
    _, out = printed(words)
    assert len(PdfReader(out).pages) > 1
    assert "Riga di prova" in PdfReader(out).pages[0].extract_text().replace("\t", " ")


def test_what_cannot_be_drawn_is_not_called_printed(printed):
    whole, out = printed(BROKEN)
    assert not whole
    assert not out.exists()


def test_the_dialog_asks_for_the_pages_and_prints_what_was_chosen(qtbot, tmp_path):
    background = Background(lambda: None)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ask_to_print(PAPER, background, parent)
    assert (dialog.minPage(), dialog.maxPage()) == (1, 3)
    assert "a.pdf" in dialog.windowTitle()
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "out.pdf"))
    dialog.accepted.emit(dialog.printer())
    qtbot.waitUntil(lambda: bool(parent.findChildren(Printing)) is False, timeout=10000)
    assert len(PdfReader(tmp_path / "out.pdf").pages) == 3
    dialog.close()
    background.close()


def test_what_can_be_printed():
    assert can_print(PAPER)
    assert not can_print(samples.document("a.zip", DocumentKind.ARCHIVE, b"PK"))
    assert not can_print(samples.document("a.txt", DocumentKind.TEXT, b""))


def words_of(out: Path) -> list[str]:
    """The letters of each sheet, without blanks: how Qt sets them apart differs between its versions."""
    return ["".join(text.split()) for text in read_pdf(out.read_bytes()).texts]


def test_a_long_text_is_printed_whole_sheet_by_sheet_while_the_window_lives(printed, qtbot):
    text = "".join(f"Riga numero {number} di un elenco lungo\n" for number in range(6000))
    assert len(text) > 200_000
    worst, last = [0.0], [time.monotonic()]

    def beat() -> None:
        now = time.monotonic()
        worst[0], last[0] = max(worst[0], now - last[0]), now

    heart = QTimer()
    heart.timeout.connect(beat)
    heart.start(5)
    whole, out = printed(replace(samples.document("a.txt", DocumentKind.TEXT, b"x"), text=text))
    heart.stop()
    assert whole
    assert worst[0] < 1.0
    assert "".join(words_of(out)) == "".join(text.split())


def test_of_a_long_text_the_pages_asked_for(printed):
    text = "".join(f"Riga {number}\n" for number in range(1000))
    long = replace(samples.document("a.txt", DocumentKind.TEXT, b"x"), text=text)
    _, out = printed(long)
    every = words_of(out)
    _, out = printed(long, 2, 3)
    assert words_of(out) == every[1:3]


def test_one_endless_line_is_broken_and_hidden_characters_are_shown(printed):
    text = "parola " * 20_000 + "fine\u202e"
    _, out = printed(replace(samples.document("a.txt", DocumentKind.TEXT, b"x"), text=text))
    pages = words_of(out)
    assert len(pages) > 10
    assert "".join(pages) == "parola" * 20_000 + "fine[U+202E]"


def test_the_dialog_says_how_many_sheets_a_text_takes(qtbot):
    background = Background(lambda: None)
    parent = QWidget()
    qtbot.addWidget(parent)
    long = replace(samples.document("a.txt", DocumentKind.TEXT, b"x"), text="x" * 90_000)
    dialog = ask_to_print(long, background, parent)
    assert dialog.windowTitle() == "Print a.txt: about 30 sheets"
    assert can_print(long)
    dialog.close()
    background.close()
