"""The town's registry office, with `segnatura.xml` in its three generations: granted, about to be refused, answered."""

from __future__ import annotations

import base64
import hashlib
from datetime import date

from citizen_inbox.demo.bodies import TOWN
from citizen_inbox.demo.counting import last_day
from citizen_inbox.demo.desk import PDF, Attachment, Desk, Mail
from citizen_inbox.demo.message import DemoMessage
from citizen_inbox.demo.stationery import Letter, letter


def messages(desk: Desk) -> tuple[DemoMessage, ...]:
    """A change of residence that was registered, a warning of refusal, an answer to a request for documents."""
    return (_registered(desk), _refusal(desk), _answer(desk))


def _registered(desk: Desk) -> DemoMessage:
    at = desk.at(7, "12:40:33")
    day = at.date()
    subject = "Esito della dichiarazione di cambio di residenza - pratica ANPR n. 2026/118"

    def attachments() -> tuple[Attachment, ...]:
        text = (
            (
                "Si comunica che la dichiarazione di residenza presentata è stata accolta: dalla data della "
                "dichiarazione "
                "la S.V. è iscritta nell'anagrafe della popolazione residente di questo Comune, in Via degli Esempi 12."
            ),
            "Gli accertamenti sulla dimora abituale si sono conclusi con esito positivo (art. 18-bis D.P.R. 223/1989).",
        )
        paper = letter(TOWN, desk.to, day, Letter(subject, f"0021544/{day.year}", text, "L'ufficiale d'anagrafe"))
        names = ("Esito_residenza.pdf",)
        xml = _second_generation("0021544", day, subject, names)
        return ((names[0], PDF, paper.pdf()), ("segnatura.xml", "application/xml", xml))

    body = "Si trasmette l'esito in oggetto. La segnatura di protocollo è nel file allegato.\n\nUfficio Anagrafe\n"
    mail = Mail(TOWN.email, f"Prot. N. 0021544/{day.year} - {subject}", body, attachments=attachments)
    return desk.pec(
        "residence", desk.keys.town, at, mail, notice_kind="registry", note="granted; segnatura of circ. 60/2013"
    )


def _refusal(desk: Desk) -> DemoMessage:
    at = desk.at(4, "13:05:20")
    day = at.date()
    subject = "Preavviso di rigetto della domanda di iscrizione anagrafica (art. 10-bis L. 241/1990)"

    def attachments() -> tuple[Attachment, ...]:
        text = (
            (
                "Si comunica che sussistono motivi che ostano all'accoglimento della domanda: manca il titolo di "
                "disponibilità dell'autorimessa di Via dei Raggi 8 indicata come abitazione."
            ),
            (
                "Entro il termine di dieci giorni dal ricevimento di questa comunicazione può presentare per iscritto "
                "osservazioni, eventualmente corredate da documenti."
            ),
        )
        paper = letter(TOWN, desk.to, day, Letter(subject, f"0021890/{day.year}", text, "Il responsabile, Rita Prova"))
        xml = _first_generation("0021890", day, subject, ("Preavviso_di_rigetto.pdf",))
        return (
            ("Preavviso_di_rigetto.pdf", PDF, paper.pdf()),
            ("Segnatura.xml", "application/octet-stream", xml),
        )

    body = "Si trasmette la comunicazione in oggetto.\n\nUfficio Anagrafe\n"
    mail = Mail(TOWN.email, subject, body, attachments=attachments)
    return desk.pec(
        "refusal",
        desk.keys.manager,
        at,
        mail,
        notice_kind="registry",
        next_due=last_day(day, 10),
        note="ten days for observations; segnatura of 2001 with a DOCTYPE",
    )


def _answer(desk: Desk) -> DemoMessage:
    at = desk.at(25, "10:50:00")
    day = at.date()
    subject = "Certificato di residenza storico - riscontro a richiesta"

    def attachments() -> tuple[Attachment, ...]:
        text = (
            (
                "Si certifica, sulla base delle risultanze dell'anagrafe della popolazione residente, che la S.V. "
                "ha avuto residenza in questo Comune senza interruzioni negli ultimi dieci anni."
            ),
        )
        title = "CERTIFICATO DI RESIDENZA STORICO"
        paper = letter(TOWN, desk.to, day, Letter("", f"0020007/{day.year}", text, "L'ufficiale d'anagrafe", title))
        content = paper.pdf()
        xml = _third_generation("0020007", day, subject, "Certificato.pdf", content)
        return (("Certificato.pdf", PDF, content), ("segnatura.xml", "application/xml", xml))

    body = "In riscontro alla richiesta si trasmette il certificato anagrafico.\n\nUfficio Anagrafe\n"
    mail = Mail(TOWN.email, subject, body, attachments=attachments)
    return desk.pec(
        "certificate", desk.keys.town, at, mail, notice_kind="registry", note="segnatura of the 2021 guidelines"
    )


def _identifier(number: str, day: date) -> str:
    return (
        "<Identificatore><CodiceAmministrazione>c_prt1</CodiceAmministrazione><CodiceAOO>AOOPRT1</CodiceAOO>"
        f"<CodiceRegistro>PG</CodiceRegistro><NumeroRegistrazione>{number}</NumeroRegistrazione>"
        f"<DataRegistrazione>{day.isoformat()}</DataRegistrazione></Identificatore>"
    )


def _old_body(number: str, day: date, subject: str, names: tuple[str, ...]) -> str:
    documents = "".join(f'<Documento nome="{name}" tipoRiferimento="MIME"/>' for name in names)
    return (
        f"<Intestazione>{_identifier(number, day)}<Origine><IndirizzoTelematico>{TOWN.email}</IndirizzoTelematico>"
        f"<Mittente><Amministrazione><Denominazione>{TOWN.name}</Denominazione></Amministrazione>"
        f"<AOO><Denominazione>{TOWN.office}</Denominazione></AOO></Mittente></Origine>"
        '<Destinazione confermaRicezione="no"><IndirizzoTelematico>maria.bianchi@pec-citta.example'
        f"</IndirizzoTelematico></Destinazione><Oggetto>{subject}</Oggetto></Intestazione>"
        f"<Descrizione>{documents}</Descrizione>"
    )


def _first_generation(number: str, day: date, subject: str, names: tuple[str, ...]) -> bytes:
    return (
        '<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE Segnatura SYSTEM "Segnatura.dtd">\n'
        f'<Segnatura versione="2001-05-07" xml:lang="it">{_old_body(number, day, subject, names)}</Segnatura>\n'
    ).encode("iso-8859-1")


def _second_generation(number: str, day: date, subject: str, names: tuple[str, ...]) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<Segnatura xmlns="http://www.digitPa.gov.it/protocollo/" versione="2013-01-23" xml-lang="it">'
        f"{_old_body(number, day, subject, names)}</Segnatura>\n"
    ).encode()


def _third_generation(number: str, day: date, subject: str, name: str, content: bytes) -> bytes:
    digest = base64.b64encode(hashlib.sha256(content).digest()).decode()
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<prot:SegnaturaInformatica xmlns:prot="http://www.agid.gov.it/protocollo/" '
        'xmlns="http://www.agid.gov.it/protocollo/" '
        f'prot:versione="3.0.0" prot:lang="it"><Intestazione>{_identifier(number, day)}<Oggetto>{subject}</Oggetto>'
        f"</Intestazione><Descrizione><Mittente><Amministrazione><DenominazioneAmministrazione>{TOWN.name}"
        "</DenominazioneAmministrazione></Amministrazione></Mittente>"
        f'<DocumentoPrimario nomeFile="{name}" mimeType="application/pdf"><Impronta '
        f'algoritmo="SHA-256">{digest}</Impronta></DocumentoPrimario></Descrizione></prot:SegnaturaInformatica>\n'
    ).encode()
