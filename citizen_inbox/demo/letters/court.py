"""Justice: a lawyer's service of an injunction at night, and a notice from the court's registry."""

from __future__ import annotations

from citizen_inbox.demo.authority import sign
from citizen_inbox.demo.bodies import COURT, LAWYER
from citizen_inbox.demo.counting import judicial_start, last_day
from citizen_inbox.demo.desk import OCTETS, PDF, Attachment, Desk, Mail
from citizen_inbox.demo.message import DemoMessage
from citizen_inbox.demo.stationery import Letter, letter


def messages(desk: Desk) -> tuple[DemoMessage, ...]:
    """An injunction served nine days ago at 22:15, a hearing notice of 28 days ago."""
    return (_injunction(desk), _notice(desk))


def _injunction(desk: Desk) -> DemoMessage:
    at = desk.at(9, "22:15:40")
    year = desk.today.year

    def attachments() -> tuple[Attachment, ...]:
        day = desk.days_ago(15)
        decree = letter(COURT, desk.to, day, _decree(year)).pdf()
        relation = letter(LAWYER, desk.to, at.date(), _relation(year)).pdf()
        return (
            (f"Decreto_ingiuntivo_{year}_2210.pdf", PDF, decree),
            ("Relata_di_notifica.pdf.p7m", OCTETS, sign(relation, desk.keys.lawyer, at, detached=False)),
        )

    mail = Mail(
        LAWYER.email,
        "notificazione ai sensi della legge n. 53 del 1994",
        f"Nella qualità di difensore di Officina Due Ruote S.r.l. notifico il decreto ingiuntivo n. 2210/{year} del "
        "Tribunale di Pratica. La relata di notifica è allegata come documento firmato digitalmente.\n\n"
        "avv. Carlo Esempio\n",
        attachments=attachments,
    )
    return desk.pec(
        "injunction",
        desk.keys.manager,
        at,
        mail,
        notice_kind="court",
        next_due=last_day(judicial_start(at), 40, saturday=True, august=True),
        note="served after 21:00: counts from seven the next morning; forty days to oppose",
    )


def _notice(desk: Desk) -> DemoMessage:
    at = desk.at(28, "09:31:02")
    year = desk.today.year

    def attachments() -> tuple[Attachment, ...]:
        text = (
            (
                f"Nel procedimento iscritto al n. {year - 1}/3344 R.G., il giudice ha depositato il provvedimento "
                "allegato con cui dispone la trattazione scritta."
            ),
            "Si comunica alle parti ai sensi dell'art. 136 c.p.c.",
        )
        paper = letter(COURT, desk.to, at.date(), Letter("Deposito di ordinanza", "", text, "Il cancelliere"))
        return (("Comunicazione.xml", "application/xml", _xml(year)), ("Ordinanza.pdf", PDF, paper.pdf()))

    mail = Mail(
        COURT.email,
        f"COMUNICAZIONE {year - 1}/3344/CC",
        "Tribunale Ordinario di Pratica.\nComunicazione di cancelleria.\n"
        f"Procedimento: {year - 1}/3344. Oggetto: DEPOSITO ORDINANZA.\n",
        attachments=attachments,
    )
    return desk.pec("court", desk.keys.nation, at, mail, notice_kind="court", note="a communication, no term to count")


def _xml(year: int) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<Comunicazione><Ufficio>Tribunale di Pratica</Ufficio>'
        f"<NumeroRuolo>3344</NumeroRuolo><AnnoRuolo>{year - 1}</AnnoRuolo><Oggetto>DEPOSITO ORDINANZA</Oggetto>"
        "</Comunicazione>\n"
    ).encode()


def _decree(year: int) -> Letter:
    return Letter(
        subject="Officina Due Ruote S.r.l. contro Bianchi Maria",
        protocol=f"R.G. {year}/5120",
        title=f"DECRETO INGIUNTIVO n. 2210/{year}",
        paragraphs=(
            (
                "Il giudice, letto il ricorso e ritenuta la propria competenza, INGIUNGE alla sig.ra Maria Bianchi di "
                "pagare alla parte ricorrente, entro quaranta giorni dalla notificazione del presente decreto, la "
                "somma di 640,00 € oltre interessi e spese della procedura, liquidate in 186,50 €."
            ),
            (
                "AVVERTE la parte ingiunta che nel medesimo termine di quaranta giorni può proporre opposizione a "
                "norma "
                "degli artt. 641 e 645 c.p.c. e che, in mancanza di opposizione, si procederà a esecuzione forzata."
            ),
        ),
        signer="Il giudice, dott.ssa Eva Modello",
    )


def _relation(year: int) -> Letter:
    return Letter(
        subject=f"Notificazione del decreto ingiuntivo n. 2210/{year}",
        protocol="",
        title="RELATA DI NOTIFICA A MEZZO PEC (L. 53/1994)",
        paragraphs=(
            (
                "Io sottoscritto avv. Carlo Esempio, iscritto all'albo degli avvocati di Pratica, ho notificato copia "
                f"conforme del decreto ingiuntivo n. 2210/{year} del Tribunale di Pratica alla sig.ra Maria Bianchi, "
                "all'indirizzo maria.bianchi@pec-citta.example estratto dall'Indice nazionale dei domicili digitali."
            ),
        ),
        signer="avv. Carlo Esempio",
    )
