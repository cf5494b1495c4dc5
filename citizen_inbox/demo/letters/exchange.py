"""Notices of the invoice exchange (SDI) about invoices that the person sent: thrown out, not delivered, delivered."""

from __future__ import annotations

from xml.sax.saxutils import escape

from citizen_inbox.demo.bodies import EXCHANGE_ADDRESS
from citizen_inbox.demo.desk import OCTETS, Desk, Mail
from citizen_inbox.demo.message import DemoMessage

_ROOTS = {"NS": "RicevutaScarto", "MC": "RicevutaImpossibilitaRecapito", "RC": "RicevutaConsegna"}
_SUBJECTS = {"NS": "Notifica di scarto", "MC": "Ricevuta di impossibilità di recapito", "RC": "Ricevuta di consegna"}


def messages(desk: Desk) -> tuple[DemoMessage, ...]:
    """One of each, of the last two months."""
    error = ("00404", "Fattura duplicata")
    return (
        _notice(desk, "NS", "0000C", 16, "thrown out with an error", (error,)),
        _notice(desk, "MC", "0000D", 37, "could not be delivered"),
        _notice(desk, "RC", "0000E", 52, "delivered"),
    )


def _notice(
    desk: Desk, code: str, progressive: str, days: int, note: str, errors: tuple[tuple[str, str], ...] = ()
) -> DemoMessage:
    invoice = f"IT{desk.to.code}_{progressive}.xml"
    name = f"{invoice.removesuffix('.xml')}_{code}_001.xml"
    number = str(8123457000 + int(progressive, 16))
    text = (
        "Attenzione: questa è una e-mail inviata automaticamente dal Sistema di Interscambio.\n\n"
        f"In allegato si trasmette il file {name} relativo al file fattura {invoice}.\n"
    )
    mail = Mail(
        EXCHANGE_ADDRESS,
        f"{_SUBJECTS[code]} {number}",
        text,
        attachments=lambda: ((name, OCTETS, _xml(code, number, invoice, errors)),),
    )
    return desk.pec(
        f"exchange-{code.lower()}",
        desk.keys.nation,
        desk.at(days, "04:10:09"),
        mail,
        notice_kind="invoice",
        references=(("invoice_file", invoice), ("exchange_id", number)),
        note=f"a notice of the invoice exchange: {note}",
    )


def _xml(code: str, number: str, invoice: str, errors: tuple[tuple[str, str], ...]) -> bytes:
    listed = "".join(
        f"<Errore><Codice>{one}</Codice><Descrizione>{escape(text)}</Descrizione></Errore>" for one, text in errors
    )
    root = _ROOTS[code]
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<types:{root} versione="1.0" '
        'xmlns:types="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fattura/messaggi/v1.0">'
        f"<IdentificativoSdI>{number}</IdentificativoSdI><NomeFile>{invoice}</NomeFile>"
        f"{f'<ListaErrori>{listed}</ListaErrori>' if listed else ''}<MessageId>{number}</MessageId></types:{root}>\n"
    ).encode()
