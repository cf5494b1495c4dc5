from __future__ import annotations

import pytest
from documents_papers import (
    NUMBER,
    PAYLOAD,
    datamatrix_squares,
    datamatrix_text,
    pdf,
    png,
    qr_png_of,
    qr_squares,
    scan,
    words,
)

from citizen_inbox.documents.budget import Budget
from citizen_inbox.documents.codes import CodeSearch, codes_of_picture
from citizen_inbox.documents.document import identify
from citizen_inbox.documents.model import DrawnCode
from citizen_inbox.documents.pdf import open_pdf, opened_page


def codes_of_pdf(content, texts, budget=None):
    """The search of every page, with these texts for theirs."""
    search = CodeSearch(budget or Budget())
    with open_pdf(content) as (document, _):
        for number in range(1, len(document) + 1 if document else 0):
            with opened_page(document, number) as page:
                search.visit(page, number, texts[number - 1] if number <= len(texts) else "")
    return search


def test_a_vector_qr_and_a_datamatrix_on_one_page():
    paper = pdf(qr_squares(PAYLOAD) + "\n" + datamatrix_squares(datamatrix_text()))
    found = {code.form: code for code in codes_of_pdf(paper, ("",)).codes}
    assert found["qr"] == DrawnCode("qr", PAYLOAD, 1)
    assert found["datamatrix"].text == datamatrix_text()


def test_three_codes_on_the_second_page_in_reading_order():
    payloads = [PAYLOAD.replace("15000", str(cents)) for cents in (10000, 20000, 30000)]
    drawn = [qr_squares(text, bottom=bottom) for text, bottom in zip(payloads, (600, 400, 100), strict=True)]
    found = codes_of_pdf(pdf("", "\n".join(drawn)), ("", ""))
    assert [(code.text, code.page) for code in found.codes] == [(text, 2) for text in payloads]


def test_a_scan_is_read():
    image, content = scan(PAYLOAD)
    document = identify(pdf(content, images=[image]), "scansione.pdf", "1")
    assert document.text.strip() == ""
    assert [code.text for code in document.codes] == [PAYLOAD]


def test_an_inverted_code_needs_the_careful_pass_and_its_hint():
    inverted = "0 g 50 110 100 100 re f\n" + qr_squares(PAYLOAD).replace("0 g", "1 g")
    found = codes_of_pdf(pdf(inverted), ("Inquadra il codice QR con la app",))
    assert [code.text for code in found.codes] == [PAYLOAD]
    spent = codes_of_pdf(pdf(inverted), ("codice QR",), Budget(careful_pages=0))
    assert spent.codes == []


def test_a_rotated_paper_is_read():
    sideways = "0 1 -1 0 500 100 cm\n" + qr_squares(PAYLOAD, 50, 50)
    assert [code.text for code in codes_of_pdf(pdf(sideways), ("pagoPA",)).codes] == [PAYLOAD]


def test_only_the_first_forty_pages_are_searched():
    paper = pdf(*[""] * 40, qr_squares(PAYLOAD))
    found = codes_of_pdf(paper, ())
    assert found.codes == []
    assert found.defects == ["codes-first-pages-only"]


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_png_pictures_are_read(channels):
    found = identify(qr_png_of(PAYLOAD, channels), "foto.png", "1")
    assert found.codes == (DrawnCode("qr", PAYLOAD, 0),)
    assert found.defects == ()


def test_a_palette_png_is_read():
    from citizen_inbox.obligations.qr import qr_png

    one_bit = identify(qr_png(PAYLOAD), "foto.png", "1")
    assert [code.text for code in one_bit.codes] == [PAYLOAD]


def test_what_cannot_be_decoded_is_said():
    transparent = png(50, 50, [b"\x00\x00\x00\x00" * 50] * 50, colour=6)
    interlaced = png(8, 8, [b"\x00" * 8] * 8, interlaced=1)
    for picture in (transparent, interlaced, b"GIF89a" + b"\x00" * 50, b"\xff\xd8\xff\xe0\x00\x02\xff\xd9"):
        found = codes_of_picture(picture)
        assert (found.codes, found.defects) == ((), ("image-codes-not-read",))


@pytest.mark.parametrize("size", [(30_000, 30_000), (8_000, 8_000), (0, 10), (2**31, 2**31)])
def test_huge_pictures_are_refused(size):
    assert codes_of_picture(png(*size, [b"\x00"])).defects == ("image-codes-not-read",)


def test_a_number_is_in_every_code_of_the_paper():
    paper = pdf(words([f"Codice avviso {NUMBER}"]) + "\n" + qr_squares(PAYLOAD) + datamatrix_squares(datamatrix_text()))
    assert all(NUMBER in code.text for code in identify(paper, "a.pdf", "1").codes)


def test_a_jpeg_photo_is_read():
    qt = pytest.importorskip("PySide6.QtGui")
    core = pytest.importorskip("PySide6.QtCore")
    image = qt.QImage.fromData(qr_png_of(PAYLOAD, 3)).convertToFormat(qt.QImage.Format.Format_RGB888)
    buffer = core.QBuffer()
    buffer.open(core.QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPEG", 80)
    found = identify(bytes(buffer.data().data()), "foto.jpg", "1", "image/jpeg")
    assert found.codes == (DrawnCode("qr", PAYLOAD, 0),)
    assert found.defects == ()
