"""Letters are PDFs whose text and symbols can be read back."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from citizen_inbox.demo.bodies import POLICE
from citizen_inbox.demo.desk import MARIA
from citizen_inbox.demo.numbers import notice_number, payment_datamatrix, payment_qr
from citizen_inbox.demo.paper import PLAIN, Face, Paper, datamatrix_modules, qr_modules, wrap
from citizen_inbox.demo.stationery import Letter, Slip, letter, payment_notice


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return "\n".join(pages)


def codes_of(pdf, scale=2):
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for page in document:
        picture = page.render(scale=scale, grayscale=True)
        pixels = bytes(picture.buffer)
        found += zxingcpp.read_barcodes(memoryview(pixels).cast("B", (picture.height, picture.stride)))
    document.close()
    return {(code.format.name, code.text) for code in found}


def test_same_paper_same_bytes():
    def make():
        paper = Paper("Titolo", "Ente")
        paper.text(20, 20, "Città, perché, 12,00 €")
        paper.link(20, 20, 30, 5, "https://ente.example/")
        return paper.pdf()

    assert make() == make()
    page = PdfReader(BytesIO(make())).pages[0]
    assert "Città, perché, 12,00 €" in page.extract_text()
    assert page["/Annots"][0].get_object()["/A"]["/URI"] == "https://ente.example/"
    assert [round(float(side)) for side in page.mediabox[2:]] == [595, 842]


def test_awkward_characters_are_escaped():
    paper = Paper("T", "E")
    paper.text(20, 20, r"a (b) \ c")
    assert r"a (b) \ c" in text_of(paper.pdf())


@given(st.text(alphabet="abc dè€\n", max_size=200), st.integers(20, 100))
def test_wrapping_keeps_words_and_width(text, width):
    lines = wrap(text, width, PLAIN)
    assert " ".join(lines).split() == text.split()
    assert all(PLAIN.width(line) <= width or " " not in line for line in lines)


def test_width_follows_font():
    assert Face(font="bold").width("Comune") > PLAIN.width("Comune")
    assert Face(font="mono").width("ii") == Face(font="mono").width("WW")
    assert PLAIN.width("è") == PLAIN.width("e")


def test_payment_notice_decodes_to_its_slips():
    slips = tuple(
        Slip(f"{index}° RATA", "entro il 12/01/2027", notice_number(f"301000026000000{index}"), 1000 * index)
        for index in (1, 2, 3)
    )
    pdf = payment_notice(POLICE, MARIA, "Oggetto di prova", slips).pdf()
    debtor = (MARIA.code, MARIA.name)
    wanted = set()
    for slip in slips:
        wanted.add(("QRCode", payment_qr(slip.number, POLICE.code, slip.cents)))
        matrix = payment_datamatrix(slip.number, POLICE.code, slip.cents, POLICE.account, debtor, "Oggetto di prova")
        wanted.add(("DataMatrix", matrix))
    assert codes_of(pdf) == wanted
    assert len(PdfReader(BytesIO(pdf)).pages) == 2
    assert "3010 0002 6000 0003 39" in text_of(pdf)


def test_payment_qr_has_the_printed_form():
    modules = qr_modules(payment_qr("3" * 18, "01234567897", 9999999999), version=4)
    assert len(modules) == 33
    assert {len(row) for row in modules} == {33}


def test_datamatrix_is_square():
    modules = datamatrix_modules("x" * 256)
    assert {len(row) for row in modules} == {len(modules)}
    assert all(modules[-1])


def test_long_letter_flows_to_a_second_page():
    text = Letter("Oggetto", "1/2026", tuple(f"Paragrafo {i}. " + "parola " * 60 for i in range(20)), "Firma")
    pdf = letter(POLICE, MARIA, date(2026, 11, 19), text).pdf()
    found = text_of(pdf)
    assert len(PdfReader(BytesIO(pdf)).pages) >= 2
    assert all(f"Paragrafo {i}." in found for i in range(20))


@pytest.mark.parametrize("level", ["L", "M", "Q", "H"])
def test_levels(level):
    paper = Paper("T", "E")
    paper.matrix(20, 20, 40, qr_modules("https://ente.example/?a=1", level=level))
    assert codes_of(paper.pdf()) == {("QRCode", "https://ente.example/?a=1")}
