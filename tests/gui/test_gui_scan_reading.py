"""A scan offers to be read; what was read is marked, can be searched, and its numbers are told with care."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import page_samples as samples
import pytest
from PySide6.QtWidgets import QLabel

from citizen_inbox.documents.document import DocumentKind
from citizen_inbox.failures import Failure
from citizen_inbox.gui.scan_reading import ScanStrip, may_be_scan
from citizen_inbox.usecases import ocr, scans
from citizen_inbox.usecases.ocr import Scan

DOCUMENT = samples.document("scansione.pdf", DocumentKind.PDF, b"%PDF-1.4 scan")
TEXTS = {
    1: "Avviso di pagamento pagoPA\nCodice avviso 3020 3200 2700 0002 52\nImporto 77,90 euro",
    3: "Firma illeggibile",
}


@pytest.fixture
def strip(qtbot, around, monkeypatch, unconfined):
    """A strip over a document with two scanned pages, read by a stand-in."""
    monkeypatch.setattr(ocr, "scan_of", lambda *document: Scan("1", b"", (1, 3), 1.0))
    monkeypatch.setattr(ocr, "page_picture", lambda pdf, page, scale: str(page).encode())
    monkeypatch.setattr(ocr, "check_ready", lambda: None)
    monkeypatch.setattr(ocr, "recognise", lambda picture, stopped: TEXTS[int(picture)])
    made = ScanStrip(DOCUMENT, around, date(2026, 11, 21))
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: not made.isHidden(), timeout=3000)
    return made


def texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_what_was_read_is_marked_and_its_numbers_are_checked(strip, qtbot):
    assert "without text: 2" in strip.note.text()
    strip.read_button.click()
    qtbot.waitUntil(lambda: not strip.result.isHidden(), timeout=3000)
    assert "Read by OCR, may be wrong" in texts(strip.result)
    assert "3020 3200 2700 0002 52" in texts(strip.result)
    assert "misread" in texts(strip.result)
    assert "Firma illeggibile" in strip.text.view.toPlainText()
    assert strip.read_button.isEnabled()


def test_the_text_can_be_searched(strip, qtbot):
    strip.read_button.click()
    qtbot.waitUntil(lambda: not strip.result.isHidden(), timeout=3000)
    qtbot.keyClicks(strip.search, "illegg")
    assert strip.text.view.textCursor().selectedText() == "illegg"
    strip.find_next()
    assert strip.text.view.textCursor().selectedText() == "illegg"  # round again


def test_stopping_keeps_the_pages_that_were_read(strip, qtbot, monkeypatch):
    def slow(picture, stopped):
        if picture == b"3":
            while not stopped():
                pass
            raise Failure("ocr-stopped")
        return TEXTS[int(picture)]

    monkeypatch.setattr(ocr, "recognise", slow)
    strip.read_button.click()
    qtbot.waitUntil(lambda: strip.bar.value() == 1, timeout=3000)
    strip.stop_button.click()
    qtbot.waitUntil(lambda: "Pages not read: 1" in texts(strip.result), timeout=3000)
    assert "Codice avviso" in strip.text.view.toPlainText()


def test_without_tesseract_the_sentence_says_how_to_get_it(strip, qtbot, monkeypatch):
    def missing():
        raise Failure("ocr-missing")

    monkeypatch.setattr(ocr, "check_ready", missing)
    strip.read_button.click()
    qtbot.waitUntil(lambda: "tesseract-ocr-ita" in strip.note.text(), timeout=3000)
    assert strip.read_button.isEnabled()


def kept_strip(qtbot, around, told):
    made = ScanStrip(DOCUMENT, replace(around, mail=7, learned=lambda: told.append("learned")), date(2026, 11, 21))
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: not made.isHidden(), timeout=3000)
    return made


@pytest.mark.usefixtures("strip")
@pytest.mark.parametrize("found", [True, False])
def test_of_a_kept_mail_the_text_is_kept_and_the_page_learns_of_a_payment(qtbot, around, monkeypatch, found):
    told = []

    def keep(inbox, message, scan, read):
        told.append((message, dict(read)))
        return found

    monkeypatch.setattr(scans, "kept_of", lambda inbox, message, scan: {})
    monkeypatch.setattr(scans, "keep", keep)
    made = kept_strip(qtbot, around, told)
    made.read_button.click()
    qtbot.waitUntil(lambda: not made.result.isHidden() and "Kept with" in made.kept_note.text(), timeout=3000)
    assert told == [(7, TEXTS), *(["learned"] if found else [])]


@pytest.mark.usefixtures("strip")
def test_what_was_read_before_is_shown_at_once_and_can_be_read_again(qtbot, around, monkeypatch):
    monkeypatch.setattr(scans, "kept_of", lambda inbox, message, scan: {3: TEXTS[3]})
    made = kept_strip(qtbot, around, [])
    assert "Firma illeggibile" in made.text.view.toPlainText()
    assert "Pages not read: 1" in texts(made.result)
    assert made.read_button.text() == "Read the text again (OCR)"


def test_only_what_may_be_a_scan_is_asked_about():
    words = samples.document("a.pdf", DocumentKind.PDF, b"%PDF")
    assert may_be_scan(DOCUMENT) is DOCUMENT
    assert may_be_scan(replace(words, text="pagina uno\fpagina due")) is None
    assert may_be_scan(replace(words, text="pagina uno\f ")) is not None
    signed = replace(samples.document("a.pdf.p7m", DocumentKind.SIGNED_FILE, b"x"), contains=(DOCUMENT,))
    assert may_be_scan(signed) is DOCUMENT
    assert may_be_scan(samples.document("a.txt", DocumentKind.TEXT, b"x")) is None
