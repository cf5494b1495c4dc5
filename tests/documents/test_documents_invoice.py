from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.documents.invoice import read_invoice

INVOICE = """<?xml version="1.0" encoding="UTF-8"?>
<p:FatturaElettronica versione="FPR12" xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2">
<FatturaElettronicaHeader>
 <CedentePrestatore><DatiAnagrafici><IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>01234567897</IdCodice></IdFiscaleIVA>
  <Anagrafica><Denominazione>Acqua Prova S.p.A.</Denominazione></Anagrafica></DatiAnagrafici></CedentePrestatore>
 <CessionarioCommittente><DatiAnagrafici><CodiceFiscale>RSSMRA80A01H501U</CodiceFiscale>
  <Anagrafica><Nome>Maria</Nome><Cognome>Rossi</Cognome></Anagrafica></DatiAnagrafici></CessionarioCommittente>
</FatturaElettronicaHeader>
<FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento><TipoDocumento>TD01</TipoDocumento><Divisa>EUR</Divisa>
 <Data>2026-10-15</Data><Numero>A/77</Numero><ImportoTotaleDocumento>122.50</ImportoTotaleDocumento>
 <Causale>Consumo</Causale><Causale>terzo trimestre</Causale></DatiGeneraliDocumento></DatiGenerali>
 <DatiPagamento><DettaglioPagamento><DataScadenzaPagamento>2026-12-15</DataScadenzaPagamento></DettaglioPagamento>
 <DettaglioPagamento><DataScadenzaPagamento>2026-11-30</DataScadenzaPagamento></DettaglioPagamento></DatiPagamento>
</FatturaElettronicaBody></p:FatturaElettronica>"""


def test_the_facts_of_an_invoice():
    facts = read_invoice(INVOICE.encode())
    assert facts is not None
    assert (facts.supplier, facts.supplier_code) == ("Acqua Prova S.p.A.", "IT01234567897")
    assert (facts.customer, facts.customer_code) == ("Maria Rossi", "RSSMRA80A01H501U")
    assert (facts.number, facts.issued, facts.type) == ("A/77", date(2026, 10, 15), "TD01")
    assert (facts.total_cents, facts.currency, facts.due) == (12250, "EUR", date(2026, 11, 30))
    assert facts.reason == "Consumo terzo trimestre"


def test_a_credit_note_may_be_negative_and_bad_values_are_absent():
    facts = read_invoice(INVOICE.replace("122.50", "-0.5").replace("2026-10-15", "ieri").encode())
    assert facts is not None
    assert facts.total_cents == -50
    assert facts.issued is None


def test_a_simplified_invoice_adds_its_lines():
    xml = b"""<FatturaElettronicaSemplificata><FatturaElettronicaHeader><CedentePrestatore>
    <IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>01234567897</IdCodice></IdFiscaleIVA>
    <Denominazione>Bar Prova</Denominazione></CedentePrestatore></FatturaElettronicaHeader><FatturaElettronicaBody>
    <DatiBeniServizi><Importo>10.00</Importo></DatiBeniServizi><DatiBeniServizi><Importo>2.20</Importo></DatiBeniServizi>
    </FatturaElettronicaBody></FatturaElettronicaSemplificata>"""
    facts = read_invoice(xml)
    assert facts is not None
    assert (facts.supplier, facts.supplier_code, facts.total_cents) == ("Bar Prova", "IT01234567897", 1220)


def test_other_xml_is_no_invoice():
    assert read_invoice(b"<Segnatura/>") is None
    assert read_invoice(b"<FatturaElettronica/>") is None


@given(st.binary(max_size=300))
def test_any_bytes_are_survived(junk):
    assert read_invoice(junk) is None
