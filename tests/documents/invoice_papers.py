"""Invoices that the tests of this room and of the window read."""

from __future__ import annotations

import base64

LINE = (
    "<DettaglioLinee><NumeroLinea>{n}</NumeroLinea><Descrizione>Ora di lavoro</Descrizione><Quantita>2.00</Quantita>"
    "<UnitaMisura>h</UnitaMisura><PrezzoUnitario>50.125</PrezzoUnitario><PrezzoTotale>100.25</PrezzoTotale>"
    "<AliquotaIVA>22.00</AliquotaIVA></DettaglioLinee>"
)


def invoice(lines: int = 1, enclosed: str = "", kind: str = "TD06", bodies: int = 1) -> bytes:
    """A professional's fee note with everything that this program shows."""
    body = f"""<FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento><TipoDocumento>{kind}</TipoDocumento>
    <Divisa>EUR</Divisa><Data>2026-10-15</Data><Numero>12/A</Numero>
    <DatiRitenuta><TipoRitenuta>RT01</TipoRitenuta><ImportoRitenuta>20.05</ImportoRitenuta>
    <AliquotaRitenuta>20.00</AliquotaRitenuta></DatiRitenuta>
    <DatiBollo><BolloVirtuale>SI</BolloVirtuale><ImportoBollo>2.00</ImportoBollo></DatiBollo>
    <DatiCassaPrevidenziale><TipoCassa>TC01</TipoCassa><AlCassa>4.00</AlCassa>
    <ImportoContributoCassa>4.01</ImportoContributoCassa></DatiCassaPrevidenziale>
    <ImportoTotaleDocumento>127.20</ImportoTotaleDocumento><Causale>Assistenza</Causale></DatiGeneraliDocumento>
    <DatiFattureCollegate><IdDocumento>11/A</IdDocumento></DatiFattureCollegate></DatiGenerali>
    <DatiBeniServizi>{"".join(LINE.format(n=n) for n in range(1, lines + 1))}<DatiRiepilogo>
    <AliquotaIVA>22.00</AliquotaIVA><ImponibileImporto>104.26</ImponibileImporto><Imposta>22.94</Imposta>
    <EsigibilitaIVA>S</EsigibilitaIVA></DatiRiepilogo><DatiRiepilogo><AliquotaIVA>0.00</AliquotaIVA>
    <Natura>N2.2</Natura><ImponibileImporto>0.00</ImponibileImporto><Imposta>0.00</Imposta>
    <RiferimentoNormativo>art. 1</RiferimentoNormativo></DatiRiepilogo></DatiBeniServizi>
    <DatiPagamento><DettaglioPagamento><Beneficiario>Studio Prova</Beneficiario>
    <ModalitaPagamento>MP05</ModalitaPagamento><DataScadenzaPagamento>2026-12-15</DataScadenzaPagamento>
    <ImportoPagamento>107.15</ImportoPagamento><IstitutoFinanziario>Banca Prova</IstitutoFinanziario>
    <IBAN>IT60X0542811101000000123456</IBAN></DettaglioPagamento></DatiPagamento>{enclosed}</FatturaElettronicaBody>"""
    return f"""<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet href="http://x.example/a.xsl" type="text/xsl"?>
    <p:FatturaElettronica versione="FPR12" xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2">
    <FatturaElettronicaHeader><DatiTrasmissione><FormatoTrasmissione>FPR12</FormatoTrasmissione></DatiTrasmissione>
    <CedentePrestatore><DatiAnagrafici><IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>01234567897</IdCodice></IdFiscaleIVA>
    <CodiceFiscale>PRVLCU80A01H501X</CodiceFiscale><Anagrafica><Nome>Luca</Nome><Cognome>Prova</Cognome></Anagrafica>
    </DatiAnagrafici><Sede><Indirizzo>Via dei Raggi</Indirizzo><NumeroCivico>8</NumeroCivico><CAP>00100</CAP>
    <Comune>Borgo Pratica</Comune><Provincia>PR</Provincia><Nazione>IT</Nazione></Sede></CedentePrestatore>
    <CessionarioCommittente><DatiAnagrafici><CodiceFiscale>RSSMRA80A01H501U</CodiceFiscale><Anagrafica>
    <Denominazione>Maria Rossi</Denominazione></Anagrafica></DatiAnagrafici></CessionarioCommittente>
    </FatturaElettronicaHeader>{body * bodies}</p:FatturaElettronica>""".encode()


def attachment(name: str, content: bytes) -> str:
    encoded = base64.encodebytes(content).decode()
    return f"<Allegati><NomeAttachment>{name}</NomeAttachment><Attachment>{encoded}</Attachment></Allegati>"
