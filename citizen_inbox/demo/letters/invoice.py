"""Electronic invoices by the exchange system: one plain, one signed, each with its metadata file."""

from __future__ import annotations

from datetime import date

from citizen_inbox.demo.authority import sign
from citizen_inbox.demo.bodies import EXCHANGE_ADDRESS, SHOP, TOWN
from citizen_inbox.demo.desk import ARCHIVE, OCTETS, Attachment, Desk, Mail
from citizen_inbox.demo.message import PROVEN, SOUND, DemoMessage, Expected
from citizen_inbox.demo.stationery import Office


def messages(desk: Desk) -> tuple[DemoMessage, ...]:
    """An invoice of five days ago and a signed one of 96 days ago."""
    plain = _mail(desk, SHOP, "0000A", desk.days_ago(6), signed=False)
    at = desk.at(96, "02:14:50")
    signed = _mail(desk, TOWN, "0000B", desk.days_ago(97), signed=True)
    expected = Expected("transport", SOUND, PROVEN, "invoice", note="the invoice is a .p7m")
    return (
        desk.pec("invoice", desk.keys.nation, desk.at(5, "03:20:11"), plain, notice_kind="invoice", note="by SDI"),
        desk.incoming(
            "invoice-signed", at, lambda: desk.envelope(desk.keys.nation, at, signed), expected, folder=ARCHIVE
        ),
    )


def _mail(desk: Desk, seller: Office, progressive: str, day: date, *, signed: bool) -> Mail:
    stem = f"IT{seller.code}_{progressive}"

    def attachments() -> tuple[Attachment, ...]:
        xml = _invoice(desk, seller, progressive, day)
        name = f"{stem}.xml"
        if signed:
            xml = sign(xml, desk.keys.signer, desk.at((desk.today - day).days, "18:00"), detached=False)
            name += ".p7m"
        return ((name, OCTETS, xml), (f"{stem}_MT_001.xml", OCTETS, _metadata(name)))

    text = (
        "Attenzione: questa è una e-mail inviata automaticamente dal Sistema di Interscambio.\n\n"
        f"In allegato si trasmettono il file fattura {stem} e il relativo file dei metadati.\n"
    )
    return Mail(EXCHANGE_ADDRESS, f"Invio File {int(progressive, 16) + 8123456789}", text, attachments=attachments)


def _invoice(desk: Desk, seller: Office, progressive: str, day: date) -> bytes:
    party = (
        "<{tag}><DatiAnagrafici>{vat}<CodiceFiscale>{code}</CodiceFiscale><Anagrafica><Denominazione>{name}"
        "</Denominazione></Anagrafica>{regime}</DatiAnagrafici><Sede><Indirizzo>{street}</Indirizzo><CAP>00100</CAP>"
        "<Comune>Borgo Pratica</Comune><Provincia>PR</Provincia><Nazione>IT</Nazione></Sede></{tag}>"
    )
    vat = f"<IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>{seller.code}</IdCodice></IdFiscaleIVA>"
    regime = "<RegimeFiscale>RF01</RegimeFiscale>"
    sender = party.format(
        tag="CedentePrestatore", vat=vat, code=seller.code, name=seller.name, regime=regime, street="Via dei Raggi 8"
    )
    buyer = party.format(
        tag="CessionarioCommittente", vat="", code=desk.to.code, name=desk.to.name, regime="", street=desk.to.street
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<p:FatturaElettronica versione="FPR12" '
        'xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2"><FatturaElettronicaHeader>'
        f"<DatiTrasmissione><IdTrasmittente><IdPaese>IT</IdPaese><IdCodice>{seller.code}</IdCodice></IdTrasmittente>"
        f"<ProgressivoInvio>{progressive}</ProgressivoInvio><FormatoTrasmissione>FPR12</FormatoTrasmissione>"
        f"<CodiceDestinatario>0000000</CodiceDestinatario><PECDestinatario>{desk.to.email}</PECDestinatario>"
        f"</DatiTrasmissione>{sender}{buyer}</FatturaElettronicaHeader><FatturaElettronicaBody><DatiGenerali>"
        "<DatiGeneraliDocumento><TipoDocumento>TD01</TipoDocumento><Divisa>EUR</Divisa>"
        f"<Data>{day.isoformat()}</Data><Numero>{day.year}/218</Numero>"
        "<ImportoTotaleDocumento>183.00</ImportoTotaleDocumento></DatiGeneraliDocumento></DatiGenerali>"
        "<DatiBeniServizi><DettaglioLinee><NumeroLinea>1</NumeroLinea><Descrizione>Revisione bicicletta e cambio "
        "catena</Descrizione><Quantita>1.00</Quantita><PrezzoUnitario>150.00</PrezzoUnitario>"
        "<PrezzoTotale>150.00</PrezzoTotale><AliquotaIVA>22.00</AliquotaIVA></DettaglioLinee><DatiRiepilogo>"
        "<AliquotaIVA>22.00</AliquotaIVA><ImponibileImporto>150.00</ImponibileImporto><Imposta>33.00</Imposta>"
        "</DatiRiepilogo></DatiBeniServizi></FatturaElettronicaBody></p:FatturaElettronica>\n"
    ).encode()


def _metadata(name: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<types:MetadatiInvioFile versione="1.0" '
        'xmlns:types="http://www.fatturapa.gov.it/sdi/messaggi/v1.0"><IdentificativoSdI>8123456799</IdentificativoSdI>'
        f"<NomeFile>{name}</NomeFile><CodiceDestinatario>0000000</CodiceDestinatario><Formato>FPR12</Formato>"
        "<TentativiInvio>1</TentativiInvio><MessageId>8123456799</MessageId></types:MetadatiInvioFile>\n"
    ).encode()
