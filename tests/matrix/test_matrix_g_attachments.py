"""Cases 73 to 81: signed attachments and protocol files, as a person finds them in a PEC."""

from __future__ import annotations

import base64
import socket
from datetime import UTC, datetime

import pytest
from evidence.mailroom import AT, original, transaction
from matrix.seeing import sound

from citizen_inbox.demo.authority import indefinite_length, sign
from citizen_inbox.demo.postman import transport
from citizen_inbox.documents.segnatura import read_segnatura
from citizen_inbox.findings import Outcome

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


@pytest.fixture
def person(authority):
    return authority.person("Anna Neri", "Comune di Esempio", "NRENNA80A41H501X")


@pytest.fixture
def attached(see, provider_a):
    """The documents of a PEC with one attachment."""

    def attach(name: str, content: bytes, kind: str = "application/octet-stream"):
        found = see(transport(provider_a, transaction(), original(transaction(), attachments=((name, kind, content),))))
        assert sound(found)
        return found.documents[0]

    return attach


@pytest.fixture
def no_network(monkeypatch):
    def refuse(*_: object) -> None:
        raise AssertionError("nothing may be fetched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def test_case_73_every_form_of_a_signed_file(attached, person):
    der = sign(PDF, person, AT, detached=False)
    text = base64.encodebytes(der)
    forms = {
        "der": der,
        "ber": indefinite_length(der),
        "pem": b"-----BEGIN PKCS7-----\n" + text + b"-----END PKCS7-----\n",
        "base64": text,
        "nuls": der + bytes(64),
    }
    found = {name: attached("atto.pdf.p7m", data) for name, data in forms.items()}
    assert {document.contains[0].sha256 for document in found.values()} == {found["der"].contains[0].sha256}
    assert found["der"].contains[0].content == PDF
    assert all(document.signatures[0].intact for document in found.values())


def test_case_74_two_levels_open_and_nine_stop_at_eight(attached, person):
    def levels(count: int) -> bytes:
        data = PDF
        for _ in range(count):
            data = sign(data, person, AT, detached=False)
        return data

    two = attached("atto.pdf.p7m.p7m", levels(2)).walk()
    assert [bool(one.signatures) for one in two] == [True, True, False]
    assert two[-1].content == PDF
    nine = attached("atto.pdf" + ".p7m" * 9, levels(9)).walk()
    assert [bool(one.signatures) for one in nine] == [True] * 8 + [False]
    assert "limit-reached" in nine[-1].defects


def test_case_75_a_document_signed_by_a_since_expired_certificate(see, provider_a, person):
    """Read long after the certificate expired: never called valid, and the certified date stands beside it."""
    signed = sign(PDF, person, AT, detached=False)
    raw = transport(provider_a, transaction(), original(transaction(), attachments=(("a.pdf.p7m", "a/b", signed),)))
    found = see(raw, datetime(2031, 1, 1, tzinfo=UTC))
    (signature,) = found.documents[0].signatures
    assert (signature.intact, signature.outcome) == (True, Outcome.UNDETERMINED)
    assert found.delivered_at == AT


def test_case_76_a_signed_pdf_says_that_its_signature_was_not_checked(attached):
    import io

    from pypdf import PdfWriter
    from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    value = DictionaryObject(
        {NameObject("/Type"): NameObject("/Sig"), NameObject("/Filter"): NameObject("/Adobe.PPKLite")}
    )
    field = DictionaryObject(
        {NameObject("/FT"): NameObject("/Sig"), NameObject("/T"): TextStringObject("Firma"), NameObject("/V"): value}
    )
    form = DictionaryObject({NameObject("/Fields"): ArrayObject([writer._add_object(field)])})
    writer._root_object[NameObject("/AcroForm")] = form
    made = io.BytesIO()
    writer.write(made)
    found = attached("atto.pdf", made.getvalue())
    assert "pdf-signature-not-checked" in found.defects
    assert found.signatures == ()


def test_case_77_a_time_stamped_file_is_not_followed(attached, no_network):
    """TimeStampedData (RFC 5544) with a dataUri: kept as a file, nothing fetched."""
    uri = b"\x16\x17http://127.0.0.1:9/atto"
    inner = b"\x02\x01\x01" + uri
    oid = bytes.fromhex("060b2a864886f70d010910011f")
    body = oid + b"\xa0" + bytes([len(inner) + 2]) + b"\x30" + bytes([len(inner)]) + inner
    found = attached("atto.pdf.tsd", b"\x30" + bytes([len(body)]) + body)
    assert found.name == "atto.pdf.tsd"
    assert (found.contains, found.signatures) == ((), ())


HEAD = (
    "<Intestazione><Identificatore><CodiceAmministrazione>c_z999</CodiceAmministrazione>"
    "<NumeroRegistrazione>0012345</NumeroRegistrazione><DataRegistrazione>2026-11-03</DataRegistrazione>"
    "</Identificatore><Oggetto>Avviso</Oggetto></Intestazione>"
)
LIST = '<Descrizione><Documento nome="atto.pdf"/><Allegati><Documento nome="avviso.pdf"{more}</Allegati></Descrizione>'
GENERATIONS = {
    1: f'<!DOCTYPE Segnatura SYSTEM "Segnatura.dtd"><Segnatura>{HEAD}{LIST.format(more="/>")}</Segnatura>',
    2: f'<Segnatura xmlns="http://www.digitPa.gov.it/protocollo/">{HEAD}{LIST.format(more="/>")}</Segnatura>',
    3: (
        f'<SegnaturaInformatica xmlns="http://www.agid.gov.it/protocollo/">{HEAD}<Descrizione>'
        '<DocumentoPrimario nomeFile="atto.pdf"/><Allegato nomeFile="avviso.pdf"/></Descrizione></SegnaturaInformatica>'
    ),
}


@pytest.mark.parametrize("generation", GENERATIONS)
def test_case_78_three_generations_of_the_protocol_file(attached, no_network, generation):
    document = attached("segnatura.xml", GENERATIONS[generation].encode(), "application/xml")
    found = read_segnatura(document.content)
    assert found is not None
    assert (found.generation, found.protocol_number, found.protocol_date) == (generation, "0012345", "2026-11-03")
    assert (found.subject, found.attachments) == ("Avviso", ("avviso.pdf",))


def test_case_80_a_place_on_the_network_is_not_visited(attached, no_network):
    place = "><CollocazioneTelematica>http://127.0.0.1:9/avviso.pdf</CollocazioneTelematica></Documento>"
    xml = f"<Segnatura>{HEAD}{LIST.format(more=place)}</Segnatura>".encode()
    found = read_segnatura(attached("segnatura.xml", xml, "application/xml").content)
    assert found is not None
    assert found.attachments == ("avviso.pdf",)


def test_case_81_confirmation_of_the_protocol(attached):
    xml = (
        b"<ConfermaRicezione><Identificatore><NumeroRegistrazione>0000777</NumeroRegistrazione></Identificatore>"
        b"<MessaggioRicevuto><Identificatore><NumeroRegistrazione>0000555</NumeroRegistrazione></Identificatore>"
        b"</MessaggioRicevuto></ConfermaRicezione>"
    )
    document = attached("Conferma.xml", xml, "application/xml")
    assert document.xml_root == "ConfermaRicezione"
    found = read_segnatura(document.content)
    assert found is not None
    assert (found.protocol_number, found.answers_number) == ("0000777", "0000555")
