"""Notifications by SEND: one with its act and payment, one delivered at night with the AAR only, a service mail."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import datetime
from html import escape

from citizen_inbox.demo.bodies import REGION, SEND_ADDRESS, TAXES
from citizen_inbox.demo.counting import send_effective
from citizen_inbox.demo.desk import OCTETS, Attachment, Desk, Mail
from citizen_inbox.demo.message import DemoMessage
from citizen_inbox.demo.numbers import euros, iun, notice_number, token
from citizen_inbox.demo.paper import BOLD, GREY, INK, WHITE, Face, Paper, qr_modules
from citizen_inbox.demo.stationery import LEFT, WIDE, Letter, Office, Person, Slip, letter, payment_notice


def messages(desk: Desk) -> tuple[DemoMessage, ...]:
    """Delivered six days ago by day, and three days ago by night; and the confirmation of an address."""
    return (_with_act(desk), _by_night(desk), _service(desk))


def tari_notification(desk: Desk) -> tuple[datetime, str, str]:
    """When the one with its act was delivered, its IUN and what it is about."""
    at = desk.at(6, "14:30:12")
    return at, iun("tari", f"{at:%Y%m}"), f"TARI {at.year - 1} - sollecito di pagamento"


def _with_act(desk: Desk) -> DemoMessage:
    at, code, subject = tari_notification(desk)
    cents = 23450

    def attachments() -> tuple[Attachment, ...]:
        slip = Slip("RATA UNICA", f"entro il {desk.days_ago(-39):%d/%m/%Y}", notice_number(_TARI), cents)
        act = letter(TAXES, desk.to, desk.days_ago(9), _reminder(desk, subject, cents)).pdf()
        notice = payment_notice(TAXES, desk.to, subject, (slip,)).pdf()
        return (
            receipt_notice(desk.to, TAXES, code, subject),
            (file_key("PN_NOTIFICATION_ATTACHMENTS", code + "1"), OCTETS, act),
            (file_key("PN_NOTIFICATION_ATTACHMENTS", code + "2"), OCTETS, notice),
        )

    return desk.pec(
        "send",
        desk.keys.nation,
        at,
        notification(TAXES, code, subject, attachments),
        notice_kind="send",
        amount_cents=cents,
        next_due=send_effective(at),
        references=(("iun", code), ("amount", "234,50"), ("payee", TAXES.name)),
        note="AAR, act and payment notice; takes effect on the seventh day",
    )


_TARI = "3010000250077001"


def _by_night(desk: Desk) -> DemoMessage:
    at = desk.at(3, "21:30:05")
    code = iun("bollo", f"{at:%Y%m}")
    subject = "Avviso di scadenza tassa automobilistica"
    return desk.pec(
        "send-night",
        desk.keys.manager,
        at,
        notification(REGION, code, subject, lambda: (receipt_notice(desk.to, REGION, code, subject),)),
        notice_kind="send",
        next_due=send_effective(at),
        note="delivered after 21:00: takes effect one day later; only the AAR is enclosed",
    )


def _service(desk: Desk) -> DemoMessage:
    text = (
        "Ciao,\n\nla tua PEC è stata aggiunta ai recapiti di SEND - Servizio Notifiche Digitali.\n"
        "Da ora le notifiche a valore legale arrivano a questo indirizzo.\n\nA presto,\nSEND\n"
    )
    mail = Mail(SEND_ADDRESS, "SEND - Domicilio digitale PEC confermato", text)
    return desk.pec("send-service", desk.keys.nation, desk.at(150, "09:12"), mail, note="a service mail: no deadlines")


def aar_link(code: str) -> str:
    """The address in an AAR's QR: a token that holds the IUN (base64 of "<IUN>_PF-<uuid>_<uuid>")."""
    first, second = (_uuid(code + part) for part in "ab")
    return (
        "https://cittadini.notifichedigitali.it/?aar="
        + base64.b64encode(f"{code}_PF-{first}_{second}".encode()).decode()
    )


def notification(
    office: Office, code: str, subject: str, attachments: Callable[[], tuple[Attachment, ...]], attempt: int = 0
) -> Mail:
    """What SEND submits to its provider. attempt: 1 when it delivers the same notification again."""
    request = f"SEND_DIGITAL.IUN_{code}.RECINDEX_0.SOURCE_GENERAL.REPEAT_false.ATTEMPT_{attempt}"
    tokens = (base64.b64encode(text.encode()).decode() for text in ("pn-delivery-002", request))
    return Mail(
        SEND_ADDRESS,
        f"SEND - Nuova notifica da {office.name} - {code}",
        "",
        html=_html(office, code, subject),
        attachments=attachments,
        headers=(("X-TipoRicevuta", "breve"),),
        message_id=f"<{'~'.join(tokens)}@send.pratica.example>",
    )


def _html(office: Office, code: str, subject: str) -> str:
    link = escape(aar_link(code) + "&utm_campaign=nuova_notifica&utm_source=pec_notifica&utm_medium=pec")
    rows = "".join(
        f"<p><strong>{label}</strong><br>{escape(value)}</p>\n"
        for label, value in (("Mittente:", office.name), ("Oggetto:", subject), ("Codice IUN:", code))
    )
    return (
        "<!DOCTYPE html>\n<html lang='it'><head><meta charset='utf-8'><title>SEND</title></head>\n"
        "<body style='font-family:sans-serif;color:#17324d'>\n<p>Ciao,</p>\n"
        "<p>Hai ricevuto una notifica su <strong>SEND - Servizio Notifiche Digitali</strong>.</p>\n"
        f"{rows}"
        "<p>Una notifica è una comunicazione a valore legale composta da un avviso di avvenuta ricezione e da uno o "
        "più documenti.</p>\n<p>Hai fino a 120 giorni dalla data di perfezionamento per leggere i documenti.</p>\n"
        f"<p><a href='{link}'>Accedi ai documenti su SEND</a></p>\n"
        "<p>Ricevi questo avviso di avvenuta ricezione in qualità di persona fisica con Codice Fiscale "
        "BNCMRA85M41H501A.</p>\n"
        "<p><a href='https://www.notifichedigitali.it/perfezionamento'>Scopri di più</a></p>\n"
        "<p>A presto,<br>SEND - Servizio Notifiche Digitali</p>\n</body></html>\n"
    )


ITALIAN = (
    "AVVISO DI AVVENUTA RICEZIONE",
    "Identificativo Univoco Notifica:",
    "Codice fiscale:",
    "Hai ricevuto una comunicazione a valore legale da {sender} con oggetto: {subject}",
)
GERMAN = (
    "EMPFANGSBESTÄTIGUNG",
    "Einheitlicher Kodex der Zustellung:",
    "Steuernummer:",
    "Mitteilung • Hai ricevuto una comunicazione a valore legale da {sender} con oggetto: {subject}",
)


def receipt_notice(
    to: Person, office: Office, code: str, subject: str, words: tuple[str, str, str, str] = ITALIAN
) -> Attachment:
    """The AAR. words: title, label of the IUN, label of the fiscal code, opening sentence."""
    title, iun_label, code_label, opening = words
    paper = Paper("Avviso di Avvenuta Ricezione", "SEND - Servizio Notifiche Digitali")
    paper.box(0, 0, 210, 24, INK)
    paper.text(LEFT, 15, "SEND", Face(20, "bold", WHITE))
    paper.text(LEFT + 25, 15, "Servizio Notifiche Digitali", Face(10, colour=WHITE))
    y = paper.text(LEFT, 40, title, Face(16, "bold", INK)) + 2
    y = paper.text(LEFT, y, office.name, Face(12, "bold")) + 2
    for label, value in ((iun_label, code), (code_label, to.code)):
        paper.text(LEFT, y, label, Face(9, colour=GREY))
        y = paper.text(LEFT + 52, y, value, BOLD) + 1
    paper.text(LEFT, y, "Inviata tramite", Face(9, colour=GREY))
    y = paper.text(LEFT + 52, y, "notifichedigitali.it", BOLD) + 6
    y = paper.paragraph(
        LEFT,
        y,
        WIDE,
        opening.format(sender=office.name, subject=subject),
        Face(11),
    )
    paper.box(LEFT, y + 4, WIDE, 62, (0.95, 0.97, 1.0), INK)
    paper.matrix(LEFT + 8, y + 11, 48, qr_modules(aar_link(code), level="H", version=14))
    paper.text(LEFT + 66, y + 18, "Accedi ora ai documenti online", Face(13, "bold", INK))
    paper.text(LEFT + 66, y + 25, "Consultazione online gratuita", BOLD)
    paper.paragraph(
        LEFT + 66,
        y + 33,
        98,
        "Inquadra il codice QR con il telefono oppure entra su notifichedigitali.it con SPID o CIE. "
        "I documenti restano disponibili per 120 giorni dalla data di perfezionamento della notifica.",
    )
    y = paper.paragraph(
        LEFT,
        y + 78,
        WIDE,
        "La notifica produce i suoi effetti anche se i documenti non vengono letti. Se la ricevi per posta elettronica "
        "certificata si perfeziona il settimo giorno successivo alla consegna, oppure l'ottavo se la consegna avviene "
        "dopo le ore 21; se accedi prima ai documenti, nel momento dell'accesso.",
    )
    paper.text(105, 287, "Documento di pratica: ente, persona e codici sono inventati", Face(6, colour=GREY), "centre")
    return (file_key("PN_AAR", code), OCTETS, paper.pdf())


def _reminder(desk: Desk, subject: str, cents: int) -> Letter:
    year = desk.today.year - 1
    return Letter(
        subject=subject,
        protocol=f"0019283/{desk.today.year} del {desk.days_ago(9):%d/%m/%Y}",
        paragraphs=(
            (
                f"Dalle verifiche eseguite non risulta pagata la tassa sui rifiuti (TARI) per l'anno {year} relativa "
                "all'immobile di Via degli Esempi 12, categoria catastale A/3, superficie 82 m²."
            ),
            (
                f"La invitiamo a versare {euros(cents)} € con l'avviso di pagamento allegato. Se ha già pagato, non "
                "tenga conto di questa comunicazione e ci invii la ricevuta."
            ),
        ),
        signer="Il responsabile del tributo, dott. Piero Inventato",
    )


def file_key(prefix: str, seed: str) -> str:
    """How SEND names a file."""
    return f"{prefix}-{token(prefix + seed)}.pdf"


def _uuid(seed: str) -> str:
    digits = token(seed)
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:32]))
