"""Municipal traffic fines: a fresh one with the discount still open, and an older one without it."""

from __future__ import annotations

from datetime import date

from citizen_inbox.demo.authority import sign
from citizen_inbox.demo.bodies import POLICE
from citizen_inbox.demo.counting import last_day
from citizen_inbox.demo.desk import OCTETS, PDF, Attachment, Desk, Mail, message_id
from citizen_inbox.demo.message import DemoMessage
from citizen_inbox.demo.numbers import euros, notice_number
from citizen_inbox.demo.stationery import Letter, Slip, letter, payment_notice

SUBJECT = "Atto amministrativo relativo ad una sanzione amministrativa prevista dal codice della strada"
REDUCED, FULL = "entro 5 giorni dalla notifica del verbale", "dal 6° al 60° giorno dalla notifica del verbale"


def messages(desk: Desk) -> tuple[DemoMessage, ...]:
    """A fine of two days ago and one of 41 days ago."""
    return (_fresh(desk), _older(desk))


def _fresh(desk: Desk) -> DemoMessage:
    report, seen = "V/004571", desk.days_ago(33)
    reduced, full = 6090 + 1700, 8700 + 1700
    slips = (
        Slip("PAGAMENTO RIDOTTO", REDUCED, notice_number("3010000260012345"), reduced),
        Slip("PAGAMENTO INTERO", FULL, notice_number("3010000260012346"), full),
    )
    at = desk.at(2, "10:24:31")
    mail = Mail(
        POLICE.email,
        f"{SUBJECT} - Verbale n. {report}/{seen.year}",
        _body(report, seen),
        attachments=lambda: _attachments(desk, report, seen, slips, "GX123YZ"),
    )
    return desk.pec(
        "fine",
        desk.keys.town,
        at,
        mail,
        notice_kind="traffic_fine",
        amount_cents=reduced,
        next_due=last_day(at.date(), 5),
        note="discount open for some days; two amounts, each with its own number and code",
    )


def older_fine(desk: Desk) -> tuple[str, str]:
    """Message-ID and number of the older one."""
    number = f"{_OLDER}/{desk.days_ago(70).year}"
    return message_id(f"{SUBJECT} - Verbale n. {number}", POLICE.email), number


_OLDER = "V/003902"


def _older(desk: Desk) -> DemoMessage:
    report, seen = _OLDER, desk.days_ago(70)
    slips = (
        Slip("PAGAMENTO RIDOTTO", REDUCED, notice_number("3010000260009871"), 2940 + 1700),
        Slip("PAGAMENTO INTERO", FULL, notice_number("3010000260009872"), 4200 + 1700),
    )
    at = desk.at(41, "12:05:10")
    mail = Mail(
        POLICE.email,
        f"{SUBJECT} - Verbale n. {report}/{seen.year}",
        _body(report, seen),
        attachments=lambda: _attachments(desk, report, seen, slips, "GX123YZ"),
    )
    return desk.pec(
        "fine-older",
        desk.keys.manager,
        at,
        mail,
        notice_kind="traffic_fine",
        amount_cents=2940 + 1700,
        next_due=_next(desk.today, at.date()),
        note="discount and (but for August) appeal to the judge are past, sixty days are not",
    )


def _next(today: date, delivered: date) -> date:
    """The first of the terms that is not past: discount, judge (August left out), payment and Prefect."""
    terms = (
        last_day(delivered, 5),
        last_day(delivered, 30, saturday=True, august=True),
        last_day(delivered, 60),
    )
    return min(day for day in terms if day >= today)


def _body(report: str, seen: date) -> str:
    return (
        f"Si notifica il verbale di accertamento n. {report}/{seen.year} del {seen:%d/%m/%Y}.\n\n"
        "La notificazione si intende eseguita nel momento in cui viene generata la ricevuta di avvenuta consegna "
        "completa del messaggio PEC (D.M. 18 dicembre 2017).\n\n"
        "In allegato: la relazione di notificazione firmata digitalmente, la copia del verbale con attestazione di "
        "conformità e l'avviso di pagamento.\n\nCorpo di Polizia Locale - Ufficio Verbali\n"
    )


def _attachments(desk: Desk, report: str, seen: date, slips: tuple[Slip, ...], plate: str) -> tuple[Attachment, ...]:
    stem = report.replace("/", "_")
    day = desk.days_ago(3)
    paper = letter(POLICE, desk.to, day, _report(report, seen, slips, plate))
    subject = f"Verbale n. {report}/{seen.year} - Codice della Strada"
    relation = letter(POLICE, desk.to, day, _relation(report, seen)).pdf()
    return (
        (f"Verbale_{stem}.pdf", PDF, paper.pdf()),
        (f"Relazione_di_notificazione_{stem}.pdf.p7m", OCTETS, _signed(desk, relation)),
        (f"Avviso_pagoPA_{stem}.pdf", PDF, payment_notice(POLICE, desk.to, subject, slips).pdf()),
    )


def _signed(desk: Desk, content: bytes) -> bytes:
    return sign(content, desk.keys.signer, desk.at(3, "17:40"), detached=False)


def _report(report: str, seen: date, slips: tuple[Slip, ...], plate: str) -> Letter:
    reduced, full = slips[0].cents, slips[1].cents
    shown = f"{plate[:2]} {plate[2:5]} {plate[5:]}"
    return Letter(
        subject=f"Violazione dell'art. 158 del Codice della Strada - veicolo targato {shown}",
        protocol=f"{report.partition('/')[2]}/{seen.year} del {seen:%d/%m/%Y}",
        title="VERBALE DI ACCERTAMENTO DI VIOLAZIONE",
        paragraphs=(
            f"Verbale n. {report}/{seen.year}, registro generale {report.partition('/')[2]}.",
            (
                f"Il giorno {seen:%d/%m/%Y} alle ore 10:24 in Via degli Archetipi, all'altezza del civico 7, il "
                f"sottoscritto agente accertava che il conducente del veicolo targato {shown} (autovettura, "
                "proprietaria Maria Bianchi) sostava in uno spazio riservato al carico e allo scarico di merci."
            ),
            (
                "La violazione non è stata contestata immediatamente perché il trasgressore era assente. Non è "
                "prevista la decurtazione di punti dalla patente di guida."
            ),
            "# Quanto pagare",
        ),
        table=(
            (80.0, 45.0, 45.0),
            (
                ("Voce", "Entro 5 giorni", "Dal 6° al 60° giorno"),
                ("Sanzione pecuniaria", euros(reduced - 1700), euros(full - 1700)),
                ("Spese di accertamento e di notifica", "17,00", "17,00"),
                ("Totale", euros(reduced), euros(full)),
            ),
        ),
        closing=(
            (
                "Il pagamento in misura ridotta del 30% è ammesso entro 5 giorni dalla notificazione (art. 202 c. 1 "
                "C.d.S.); trascorsi 60 giorni senza pagamento né ricorso il verbale diventa titolo esecutivo."
            ),
            "# Ricorsi",
            "* al Prefetto di Borgo Pratica entro 60 giorni dalla notificazione (art. 203 C.d.S.);",
            "* in alternativa al Giudice di Pace di Borgo Pratica entro 30 giorni (art. 204-bis C.d.S.).",
        ),
        signer="L'agente accertatore, matr. 042",
    )


def _relation(report: str, seen: date) -> Letter:
    return Letter(
        subject=f"Relazione di notificazione del verbale n. {report}/{seen.year}",
        protocol="",
        title="RELAZIONE DI NOTIFICAZIONE",
        paragraphs=(
            (
                "La sottoscritta dott.ssa Anna Finta, responsabile del procedimento, notifica a mezzo posta "
                "elettronica "
                f"certificata il verbale n. {report}/{seen.year} del {seen:%d/%m/%Y} alla sig.ra Maria Bianchi, "
                "all'indirizzo maria.bianchi@pec-citta.example estratto dall'Indice nazionale dei domicili digitali."
            ),
            "Si attesta che la copia allegata è conforme all'originale conservato agli atti di questo Comando.",
        ),
        signer="dott.ssa Anna Finta",
    )
