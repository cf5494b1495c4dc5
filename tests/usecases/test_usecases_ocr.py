"""Scans read by a real Tesseract; a program that misbehaves is ended, and what it gives is never trusted too far."""

from __future__ import annotations

import io
import shutil
import sys
import time
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from citizen_inbox.documents.document import DocumentKind
from citizen_inbox.documents.pdf import image_only_pages
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.host import tesseract
from citizen_inbox.usecases import ocr

TODAY = date(2026, 11, 21)
NUMBER = "301000026001234512"
LINES = (
    "COMUNE DI VERDALBA",
    "Polizia Locale - verbale di accertamento",
    "Avviso di pagamento pagoPA",
    "Codice avviso 3010 0002 6001 2345 12",
    "Importo EUR 42,00",
)


def paper(*pages: tuple[str, ...]) -> bytes:
    """A PDF with words drawn as words."""
    made = pypdfium2.PdfDocument.new()
    for lines in pages:
        page = made.new_page(595, 842)
        for row, words in enumerate(lines):
            _write(made, page, words, 780 - 40 * row)
        page.gen_content()
    return _saved(made)


def _write(made, page, words: str, y: float) -> None:
    from pypdfium2 import raw

    text = raw.FPDFPageObj_NewTextObj(made, b"Helvetica", 18)
    units = words.encode("utf-16-le") + b"\0\0"
    import ctypes

    buffer = (ctypes.c_ushort * (len(units) // 2)).from_buffer_copy(units)
    raw.FPDFText_SetText(text, buffer)
    raw.FPDFPageObj_Transform(text, 1, 0, 0, 1, 60, y)
    raw.FPDFPage_InsertObject(page, text)


def _saved(made) -> bytes:
    out = io.BytesIO()
    made.save(out)
    made.close()
    return out.getvalue()


def scanned(content: bytes) -> bytes:
    """The same paper after a scanner: one picture a page."""
    seen, made = pypdfium2.PdfDocument(content), pypdfium2.PdfDocument.new()
    for page in seen:
        bitmap = page.render(scale=200 / 72)
        sheet = made.new_page(595, 842)
        image = pypdfium2.PdfImage.new(made)
        image.set_bitmap(bitmap)
        image.set_matrix(pypdfium2.PdfMatrix().scale(595, 842))
        sheet.insert_obj(image)
        sheet.gen_content()
    return _saved(made)


@pytest.fixture
def ready() -> None:
    try:
        ocr.check_ready()
    except Failure as failure:
        pytest.skip(f"{failure.code}: apt-get install tesseract-ocr tesseract-ocr-ita")


@pytest.fixture
def instead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Put a script in the place of Tesseract."""
    if sys.platform == "win32":
        pytest.skip("scripts are no programs there")

    def put(script: str) -> None:
        program = tmp_path / "tesseract"
        program.write_text(f"#!{sys.executable}\nimport os, sys, time\n{script}\n")
        program.chmod(0o700)
        monkeypatch.setattr(shutil, "which", lambda name: str(program))

    return put


def test_only_pages_without_words_are_scans():
    words = paper(LINES, ("Seconda pagina",))
    assert image_only_pages(words) == ()
    assert image_only_pages(scanned(words)) == (1, 2)
    assert image_only_pages(b"%PDF-1.4 broken") == ()
    assert ocr.scan_of(DocumentKind.PDF, "1", words) is None


def test_an_empty_page_is_no_scan():
    assert image_only_pages(paper(())) == ()


@pytest.mark.usefixtures("ready")
def test_a_scanned_notice_is_read_and_its_number_found():
    scan = ocr.scan_of(DocumentKind.PDF, "1", scanned(paper(LINES)))
    assert scan is not None
    assert scan.pages == (1,)
    text = ocr.read_page(scan, 1, lambda: False)
    assert "COMUNE DI VERDALBA" in text
    assert "verbale di accertamento" in text
    (payment,) = ocr.payments_in(text, "1", 1, TODAY)
    assert payment.notice_number == NUMBER
    assert payment.findings[0].code == "ocr-read"
    assert payment.qr_text is None


@pytest.mark.parametrize(
    ("number", "code", "outcome"),
    [("302032002700000252", "ocr-misread", Outcome.REFUTED), ("", "ocr-read", Outcome.UNDETERMINED)],
)
def test_check_digits_are_a_hard_error_in_what_was_read(number: str, code: str, outcome: Outcome):
    sixteen = "3020320027000002"
    number = number or f"{sixteen}{int(sixteen) % 93:02d}"
    printed = " ".join(number[at : at + 4] for at in range(0, 18, 4))
    text = f"Avviso di pagamento pagoPA\nCodice avviso {printed}\nCodice fiscale ente 01234567897\nImporto 77,90 euro"
    (payment,) = ocr.payments_in(text, "1", 1, TODAY)
    assert (payment.notice_number, payment.findings[0].code, payment.findings[0].outcome) == (number, code, outcome)
    assert payment.refuted is (outcome is Outcome.REFUTED)
    assert payment.qr_text is None


def test_without_the_program_or_the_language_the_failure_says_which(instead, monkeypatch):
    instead("print('List of available languages (1):\\neng')")
    with pytest.raises(Failure) as caught:
        ocr.check_ready()
    assert (caught.value.code, caught.value.facts) == ("ocr-language-missing", {"language": "ita"})
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(Failure) as caught:
        ocr.check_ready()
    assert caught.value.code == "ocr-missing"


def test_it_can_be_stopped_at_once(instead):
    instead("time.sleep(60)")
    began = time.monotonic()
    with pytest.raises(Failure) as caught:
        ocr.recognise(b"P5\n1 1\n255\n\0", lambda: True)
    assert caught.value.code == "ocr-stopped"
    assert time.monotonic() - began < 5


def test_it_may_not_take_for_ever(instead, monkeypatch):
    monkeypatch.setattr(tesseract, "SECONDS", 0.5)
    instead("time.sleep(60)")
    with pytest.raises(Failure) as caught:
        ocr.recognise(b"P5\n1 1\n255\n\0", lambda: False)
    assert caught.value.code == "ocr-timeout"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits another process's memory")
def test_it_may_not_eat_the_memory(instead):
    instead("time.sleep(0.3)\nx = bytearray(3 << 30)\nprint('got it')")
    with pytest.raises(Failure) as caught:
        ocr.recognise(b"P5\n1 1\n255\n\0", lambda: False)
    assert caught.value.code == "ocr-failed"


def test_it_works_in_a_private_folder_that_goes_and_learns_nothing(instead, tmp_path, monkeypatch):
    monkeypatch.setenv("CITIZEN_SECRET", "x")
    instead(
        "print(os.getcwd(), oct(os.stat('.').st_mode & 0o777), os.environ['TMPDIR'] == os.getcwd(), "
        "'CITIZEN_SECRET' in os.environ)"
    )
    folder, mode, temporary, secret = ocr.recognise(b"", lambda: False).split()
    assert (mode, temporary, secret) == ("0o700", "True", "False")
    assert not Path(folder).exists()
