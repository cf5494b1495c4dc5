from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.documents.segnatura import read_segnatura

OLD = """<?xml version="1.0" encoding="{encoding}"?>
<!DOCTYPE Segnatura SYSTEM "Segnatura.dtd">
<Segnatura versione="2001-05-07" xml:lang="it"{space}>
 <Intestazione>
  <Identificatore><CodiceAmministrazione>c_z999</CodiceAmministrazione><CodiceAOO>PROT</CodiceAOO>
   <CodiceRegistro>PG</CodiceRegistro>
   <NumeroRegistrazione>0012345</NumeroRegistrazione><DataRegistrazione>2026-11-03</DataRegistrazione></Identificatore>
  <Origine><IndirizzoTelematico>protocollo@comune.example</IndirizzoTelematico>
   <Mittente><Amministrazione><Denominazione>Comune di Città Prova</Denominazione></Amministrazione>
   </Mittente></Origine>
  <Oggetto>Avviso di
    accertamento</Oggetto>
 </Intestazione>
 <Descrizione><Documento nome="atto.pdf" tipoRiferimento="MIME"/>
  <Allegati><Documento nome="avviso.pdf"/><Fascicolo><Documento nome="foto.jpg"/></Fascicolo></Allegati></Descrizione>
</Segnatura>"""

NEW = """<p:SegnaturaInformatica xmlns:p="http://www.agid.gov.it/protocollo/" p:versione="3.0.0" p:lang="it">
 <p:Intestazione><p:Identificatore><p:CodiceAmministrazione>c_z999</p:CodiceAmministrazione>
 <p:NumeroRegistrazione>0000042</p:NumeroRegistrazione><p:DataRegistrazione>2026-10-01</p:DataRegistrazione>
 </p:Identificatore><p:Oggetto>Verbale</p:Oggetto></p:Intestazione>
 <p:Descrizione><p:Mittente><p:Amministrazione><p:DenominazioneAmministrazione>Comune di Prova
 </p:DenominazioneAmministrazione></p:Amministrazione></p:Mittente>
 <p:DocumentoPrimario p:nomeFile="verbale.pdf" p:mimeType="application/pdf"/><p:Allegato p:nomeFile="avviso.pdf"/>
 </p:Descrizione></p:SegnaturaInformatica>"""


def test_generation_1_with_an_unreachable_doctype():
    found = read_segnatura(OLD.format(encoding="UTF-8", space="").encode())
    assert found is not None
    assert (found.generation, found.root) == (1, "Segnatura")
    assert (found.protocol_number, found.protocol_date, found.register) == ("0012345", "2026-11-03", "PG")
    assert (found.administration, found.aoo, found.sender_name) == ("c_z999", "PROT", "Comune di Città Prova")
    assert found.subject == "Avviso di accertamento"
    assert found.documents == ("atto.pdf",)
    assert found.attachments == ("avviso.pdf", "foto.jpg")
    assert found.reply_address == "protocollo@comune.example"


def test_generation_2_namespace():
    found = read_segnatura(
        OLD.format(encoding="UTF-8", space=' xmlns="http://www.digitPa.gov.it/protocollo/"').encode()
    )
    assert found is not None
    assert found.generation == 2
    assert found.protocol_number == "0012345"


def test_generation_3_has_qualified_attributes():
    found = read_segnatura(NEW.encode())
    assert found is not None
    assert (found.generation, found.protocol_number, found.subject) == (3, "0000042", "Verbale")
    assert (found.documents, found.attachments) == (("verbale.pdf",), ("avviso.pdf",))
    assert found.sender_name == "Comune di Prova"


def test_wrong_encoding_and_control_characters_are_forgiven():
    wrong = OLD.format(encoding="UTF-8", space="").encode("cp1252").replace(b"Avviso", b"\x02Avviso\x1f")
    found = read_segnatura(wrong)
    assert found is not None
    assert found.sender_name == "Comune di Città Prova"
    assert found.subject == "Avviso di accertamento"


def test_a_receipt_shows_its_own_number_and_the_one_it_answers():
    xml = b"""<ConfermaRicezione><Identificatore><NumeroRegistrazione>0000777</NumeroRegistrazione></Identificatore>
    <MessaggioRicevuto><Identificatore><NumeroRegistrazione>0000555</NumeroRegistrazione></Identificatore>
    </MessaggioRicevuto></ConfermaRicezione>"""
    found = read_segnatura(xml)
    assert found is not None
    assert (found.root, found.protocol_number, found.answers_number) == ("ConfermaRicezione", "0000777", "0000555")


def test_an_exception_gives_its_reason():
    found = read_segnatura(b"<NotificaEccezione><Motivo>Firma non valida</Motivo></NotificaEccezione>")
    assert found is not None
    assert found.reason == "Firma non valida"


def test_entities_are_refused():
    bomb = b'<!DOCTYPE Segnatura [<!ENTITY a "b"><!ENTITY x SYSTEM "file:///etc/hostname">]><Segnatura>&x;</Segnatura>'
    assert read_segnatura(bomb) is None


def test_other_xml_is_no_segnatura():
    assert read_segnatura(b"<postacert tipo='x'/>") is None


@given(st.binary(max_size=200))
def test_any_bytes_are_survived(junk):
    assert read_segnatura(junk) is None
    read_segnatura(b"<Segnatura>" + junk + b"</Segnatura>")
