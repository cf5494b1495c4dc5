"""More of SEND: a bilingual notification, the courtesy e-mail of another one, documents on request, an attestation."""

from __future__ import annotations

from citizen_inbox.demo.bodies import LAWYER, SEND_ADDRESS, TAXES, VALLEY
from citizen_inbox.demo.counting import send_effective
from citizen_inbox.demo.desk import OCTETS, PDF, Desk, Mail
from citizen_inbox.demo.letters.send import GERMAN, notification, receipt_notice, tari_notification
from citizen_inbox.demo.message import UNDETERMINED, DemoMessage, Expected
from citizen_inbox.demo.numbers import iun, token
from citizen_inbox.demo.paper import BOLD, GREY, INK, Face, Paper
from citizen_inbox.demo.stationery import LEFT, WIDE

_COURTESY_ADDRESS = "noreply@mail.send.pratica.example"


def messages(desk: Desk) -> tuple[DemoMessage, ...]:
    """All about notifications, only the first one notifies."""
    return (_german(desk), _courtesy(desk), _again(desk), _documents(desk), _undelivered(desk))


def _german(desk: Desk) -> DemoMessage:
    at = desk.at(2, "10:12:40")
    code = iun("german", f"{at:%Y%m}")
    subject = "Mahnung Gemeindeabgaben • Sollecito tributi comunali"
    plain = notification(VALLEY, code, subject, lambda: (receipt_notice(desk.to, VALLEY, code, subject, GERMAN),))
    mail = Mail(
        plain.sender,
        f"SEND - Neue Zustellung von • Nuova notifica da {VALLEY.name} - {code}",
        plain.text,
        html=plain.html,
        attachments=plain.attachments,
        headers=plain.headers,
        message_id=plain.message_id,
    )
    return desk.pec(
        "send-german",
        desk.keys.nation,
        at,
        mail,
        notice_kind="send",
        next_due=send_effective(at),
        references=(("iun", code),),
        note="bilingual, German and Italian; only the AAR is enclosed",
    )


def _courtesy(desk: Desk) -> DemoMessage:
    delivered, code, about = tari_notification(desk)
    at = desk.at(6, "14:31:50")
    text = (
        f"Ciao,\n\nHai ricevuto una notifica su SEND - Servizio Notifiche Digitali.\nMittente: {TAXES.name}\n"
        f"Oggetto: {about}\nCodice IUN: {code}\n\nQuesta comunicazione risulterà legalmente consegnata a te 7 giorni* "
        "dopo la ricezione sul tuo domicilio digitale.\n\n*Se hai ricevuto la comunicazione dopo le ore 21, i 7 giorni "
        "decorrono dal giorno successivo.\n\nA presto,\nSEND - Servizio Notifiche Digitali\n"
    )
    mail = Mail(
        _COURTESY_ADDRESS,
        f"SEND - Nuova notifica da {TAXES.name} - {code}",
        text,
        attachments=lambda: (receipt_notice(desk.to, TAXES, code, about),),
    )
    expected = Expected(
        "ordinary",
        "UNSIGNED",
        UNDETERMINED,
        "send",
        references=(("iun", code),),
        note="courtesy e-mail of a notification that came by PEC: no effect of its own",
    )
    msgid = f"<{token(code, 20)}@mail.send.pratica.example>"
    return desk.incoming("send-courtesy", at, lambda: desk.original(mail, delivered, msgid), expected)


def _again(desk: Desk) -> DemoMessage:
    """SEND tries a second time when the answer of the first delivery is late."""
    _, code, about = tari_notification(desk)
    at = desk.at(5, "09:03:44")
    return desk.pec(
        "send-again",
        desk.keys.nation,
        at,
        notification(TAXES, code, about, lambda: (receipt_notice(desk.to, TAXES, code, about),), attempt=1),
        notice_kind="send",
        next_due=send_effective(at),
        references=(("iun", code),),
        note="the same notification delivered a second time: the first delivery counts",
    )


def _documents(desk: Desk) -> DemoMessage:
    at = desk.at(95, "09:40:03")
    code = iun("documents", f"{desk.days_ago(130):%Y%m}")
    text = (
        "Ciao,\n\nin allegato trovi i documenti della notifica che hai chiesto all'assistenza.\n"
        f"Codice IUN: {code}\n\nLa data di questo messaggio non è la data di perfezionamento della notifica.\n"
    )
    mail = Mail(
        SEND_ADDRESS,
        f"SEND - Documenti relativi alla notifica {code}",
        text,
        attachments=lambda: (("Documento_1.pdf", PDF, _plain_paper("Documento richiesto").pdf()),),
    )
    return desk.pec(
        "send-documents",
        desk.keys.nation,
        at,
        mail,
        notice_kind="send",
        references=(("iun", code),),
        note="sent by the help desk on request: no deadlines",
    )


def _undelivered(desk: Desk) -> DemoMessage:
    """The AMR, which a lawyer found on the portal and passes on."""
    at = desk.at(14, "17:05:21")
    left = desk.days_ago(16)
    code = iun("undelivered", f"{desk.days_ago(25):%Y%m}")
    name = f"{code.replace('-', '')}_DIGITAL_DELIVERY_PNLEGALFACTS{token(code)}.pdf"

    text = (
        f"Ai sensi dell'art. 26 del D.L. 76/2020 si attesta che in data {left:%d/%m/%Y} 18:20 il gestore della "
        f"piattaforma ha reso disponibile l'avviso di mancato recapito al destinatario {desk.to.name}, codice "
        f"fiscale {desk.to.code}: la casella risultava piena."
    )
    mail = Mail(
        LAWYER.email,
        "La carta che ho trovato su SEND",
        "Gentile signora,\n\nLe mando l'attestazione che ho scaricato dal portale.\n\navv. Carlo Esempio\n",
        attachments=lambda: ((name, OCTETS, _attestation("mancato recapito digitale", code, text)),),
    )
    return desk.pec(
        "send-undelivered",
        desk.keys.manager,
        at,
        mail,
        notice_kind="send",
        references=(("iun", code), ("attested_on", f"{left:%d/%m/%Y} 18:20")),
        note="an attestation that delivery failed (AMR): no notification itself",
    )


def taken_in_charge(desk: Desk) -> tuple[bytes, str]:
    """The attestation of the TARI notification that the citizen downloaded from the portal, and its name there."""
    delivered, code, _ = tari_notification(desk)
    text = (
        f"Ai sensi dell'art. 26 del D.L. 76/2020 si attesta che in data {delivered:%d/%m/%Y} 11:02 il soggetto "
        f"mittente {TAXES.name}, C.F. {TAXES.code}, ha messo a disposizione del gestore i documenti informatici di "
        f"cui allo IUN {code} per il destinatario {desk.to.name}, codice fiscale {desk.to.code}."
    )
    name = f"{code.replace('-', '')}_SENDER_ACK_PNLEGALFACTS{token(code + 'taken')}.pdf"
    return _attestation("notifica presa in carico", code, text), name


def _attestation(what: str, code: str, text: str) -> bytes:
    made = Paper("Attestazione opponibile a terzi", "SEND - Servizio Notifiche Digitali")
    made.text(LEFT, 24, "SEND - Servizio Notifiche Digitali", Face(11, "bold", INK))
    y = made.paragraph(LEFT, 40, WIDE, f"Attestazione opponibile a terzi: {what}", Face(15, "bold", INK))
    y = made.text(LEFT, y + 4, f"Codice IUN {code}", BOLD) + 4
    made.paragraph(LEFT, y, WIDE, text)
    made.text(LEFT, 270, "Documento di pratica: ente, persona e codici sono inventati", Face(7, colour=GREY))
    return made.pdf()


def _plain_paper(title: str) -> Paper:
    made = Paper(title, "SEND - Servizio Notifiche Digitali")
    made.text(LEFT, 30, title, Face(14, "bold", INK))
    made.paragraph(LEFT, 42, WIDE, "Copia del documento chiesto all'assistenza.")
    return made
