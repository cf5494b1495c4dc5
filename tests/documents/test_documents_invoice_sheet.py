"""Every part of an invoice is read; files inside it are opened within limits; nothing hostile gets through."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invoice_papers import attachment, invoice

from citizen_inbox.documents.document import DocumentKind, identify
from citizen_inbox.documents.invoice_sheet import enclosed_files, read_invoice_file
from citizen_inbox.wording.documents import SENTENCES


def test_all_of_it_is_read():
    found = read_invoice_file(invoice())
    assert found is not None
    assert found.format == "FPR12"
    assert found.supplier.name == "Luca Prova"
    assert (found.supplier.vat_code, found.supplier.tax_code) == ("IT01234567897", "PRVLCU80A01H501X")
    assert found.supplier.address == "Via dei Raggi 8, 00100 Borgo Pratica PR, IT"
    (sheet,) = found.sheets
    assert (sheet.type, sheet.number, sheet.issued, sheet.total) == ("TD06", "12/A", date(2026, 10, 15), "127.20")
    assert sheet.reasons == ("Assistenza",)
    assert sheet.related == (("DatiFattureCollegate", "11/A"),)
    assert (sheet.lines[0].quantity, sheet.lines[0].price, sheet.lines[0].vat) == ("2.00 h", "50.125", "22.00")
    assert [(row.rate, row.nature, row.payability) for row in sheet.vat] == [("22.00", "", "S"), ("0.00", "N2.2", "")]
    assert (sheet.withholdings[0].code, sheet.withholdings[0].amount) == ("RT01", "20.05")
    assert (sheet.funds[0].code, sheet.stamp) == ("TC01", "2.00")
    term = sheet.terms[0]
    assert (term.mode, term.due, term.iban) == ("MP05", date(2026, 12, 15), "IT60X0542811101000000123456")
    assert not found.cut


@pytest.mark.parametrize("number", [*range(1, 13), *range(16, 30)])
def test_every_type_of_document_has_a_word(number):
    assert f"invoice-type-TD{number:02}" in SENTENCES


def test_a_simplified_invoice_has_lines_and_parties():
    xml = b"""<FatturaElettronicaSemplificata versione="FSM10"><FatturaElettronicaHeader><CedentePrestatore>
    <IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>01234567897</IdCodice></IdFiscaleIVA><Denominazione>Bar Prova
    </Denominazione><Sede><Comune>Borgo</Comune></Sede></CedentePrestatore></FatturaElettronicaHeader>
    <FatturaElettronicaBody><DatiBeniServizi><Descrizione>Caffe</Descrizione><Importo>1.20</Importo><DatiIVA>
    <Imposta>0.11</Imposta></DatiIVA></DatiBeniServizi></FatturaElettronicaBody></FatturaElettronicaSemplificata>"""
    found = read_invoice_file(xml)
    assert found is not None
    assert (found.format, found.supplier.name, found.supplier.address) == ("FSM10", "Bar Prova", "Borgo")
    assert [(line.number, line.description, line.total) for line in found.sheets[0].lines] == [("1", "Caffe", "1.20")]


def test_a_lot_is_cut_at_its_limits():
    found = read_invoice_file(invoice(lines=11_000, bodies=2))
    assert found is not None
    assert [len(sheet.lines) for sheet in found.sheets] == [11_000, 9_000]
    assert found.cut


def test_two_thousand_lines_are_quick():
    xml = invoice(lines=2_000)
    began = time.perf_counter()
    found = read_invoice_file(xml)
    assert found is not None
    assert len(found.sheets[0].lines) == 2_000
    assert time.perf_counter() - began < 3


def test_files_inside_are_identified_by_what_they_are():
    parts = (
        attachment("copia.pdf", b"%PDF-1.4 x")
        + attachment("gioco.exe", b"MZ\x90\x00")
        + attachment("../a.txt", b"ciao")
    )
    document = identify(invoice(enclosed=parts), "IT01234567897_0001.xml", "2")
    assert document.xml_root == "FatturaElettronica"
    assert [(one.name, one.kind, one.path) for one in document.contains] == [
        ("copia.pdf", DocumentKind.PDF, "2/1"),
        ("gioco.exe", DocumentKind.OTHER, "2/2"),
        ("a.txt", DocumentKind.TEXT, "2/3"),
    ]
    assert "type-dangerous" in document.contains[1].defects


def test_what_is_no_base64_or_too_large_is_left_out_and_told():
    broken = "<Allegati><NomeAttachment>a</NomeAttachment><Attachment>***</Attachment></Allegati>"
    assert enclosed_files(invoice(enclosed=broken), 1_000) == ((), True)
    large = attachment("b", b"x" * 2_000)
    assert enclosed_files(invoice(enclosed=large), 1_000) == ((), True)
    assert enclosed_files(invoice(enclosed=large), 2_000)[0][0][0] == "b"
    assert "limit-reached" in identify(invoice(enclosed=broken), "a.xml", "1").defects


def test_entities_are_refused():
    bomb = b'<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>' + invoice().split(b"?>", 2)[2].replace(b"12/A", b"&c;")
    assert read_invoice_file(bomb) is None
    assert enclosed_files(bomb, 100) == ((), False)


@given(st.binary(max_size=300), st.integers(0, 3000))
def test_any_bytes_are_survived(junk, place):
    whole = invoice()
    broken = whole[:place] + junk + whole[place:]
    for xml in (junk, broken, b"<FatturaElettronica>" + junk):
        read_invoice_file(xml)
        enclosed_files(xml, 1_000)
