from __future__ import annotations

import pytest
from documents_papers import pdf, words
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.documents.budget import Budget
from citizen_inbox.documents.document import identify
from citizen_inbox.documents.pdf import read_pdf, render


def test_text_page_by_page():
    facts = read_pdf(pdf(words(["Avviso di pagamento", "150,00 Euro"]), words(["Pagina due: è così"])))
    assert facts.pages == 2
    assert facts.texts[0].split("\n") == ["Avviso di pagamento", "150,00 Euro"]
    assert facts.texts[1] == "Pagina due: è così"
    assert facts.defects == ()


def test_attachments_are_opened_by_the_same_rules_and_links_are_told():
    paper = pdf("", attachments=[("nota.txt", b"ciao"), ("gioco.pdf", b"MZ.....")], links=["https://evil.example/a"])
    found = identify(paper, "avviso.pdf", "1")
    assert [(each.name, each.text) for each in found.contains][1] == ("nota.txt", "ciao") or len(found.contains) == 2
    dangerous = [each for each in found.contains if each.untrusted_name == "gioco.pdf"]
    assert "type-dangerous" in dangerous[0].defects
    assert found.links == ("https://evil.example/a",)


def test_encrypted_and_broken_files_are_defects():
    assert read_pdf(pdf("", password="segreto")).defects == ("pdf-encrypted",)
    assert read_pdf(b"%PDF-1.4 niente").defects == ("pdf-unreadable",)
    locked = identify(pdf("", password="segreto"), "a.pdf", "1")
    assert "pdf-encrypted" in locked.defects
    assert locked.content


def test_limits_on_pages_keep_what_was_read():
    facts = read_pdf(pdf(*(words([f"pagina {i}"]) for i in range(5))), Budget(pdf_pages=3))
    assert facts.texts == ("pagina 0", "pagina 1", "pagina 2")
    assert facts.defects == ("limit-reached",)
    assert facts.pages == 5


def test_rendering_gives_bgrx_rows():
    image = render(pdf("1 0 0 rg 0 0 595 842 re f"), 1, 0.5)
    assert image is not None
    assert (image.width, image.height) == (298, 421)
    assert len(image.pixels) == image.stride * image.height
    assert image.stride >= image.width * 4
    assert image.pixels[:3] == b"\x00\x00\xff"


def test_rendering_is_capped_and_total():
    image = render(pdf("0 g 0 0 10 10 re f"), 1, 1000)
    assert image is not None
    assert 35_000_000 < image.width * image.height <= 40_000_000
    assert render(pdf(""), 2) is None
    assert render(pdf(""), 0) is None
    assert render(b"%PDF-", 1) is None


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_damaged_files_never_raise(data):
    paper = bytearray(PAPER)
    for _ in range(data.draw(st.integers(1, 8))):
        position = data.draw(st.integers(0, len(paper) - 1))
        paper[position] = data.draw(st.integers(0, 255))
    facts = read_pdf(bytes(paper))
    assert facts.pages or facts.defects
    render(bytes(paper), 1, 0.2)


PAPER = pdf(words(["Avviso"]), words(["due"]), attachments=[("a.txt", b"ciao")], links=["https://a.example/"])


@pytest.mark.parametrize("cut", range(0, len(PAPER), max(1, len(PAPER) // 40)))
def test_cut_files_never_raise(cut):
    facts = read_pdf(PAPER[:cut])
    assert facts.pages or facts.defects
