"""Social security: a debit notice (avviso di addebito) and a decision in the citizen's favour."""

from __future__ import annotations

from citizen_inbox.demo.bodies import PENSIONS
from citizen_inbox.demo.counting import last_day
from citizen_inbox.demo.desk import ARCHIVE, PDF, Attachment, Desk, Mail
from citizen_inbox.demo.message import PROVEN, SOUND, DemoMessage, Expected
from citizen_inbox.demo.numbers import euros, notice_number
from citizen_inbox.demo.stationery import Letter, Slip, letter, payment_notice


def messages(desk: Desk) -> tuple[DemoMessage, ...]:
    """A debit notice of ten days ago, a granted request of 75 days ago."""
    return (_debit(desk), _granted(desk))


def _debit(desk: Desk) -> DemoMessage:
    at = desk.at(10, "08:15:00")
    number, cents = "398 2026 00007777 11 000", 123456

    def attachments() -> tuple[Attachment, ...]:
        subject = f"Avviso di addebito n. {number}"
        slip = Slip("RATA UNICA", "entro 60 giorni dalla notifica", notice_number("3030000267777110"), cents)
        act = letter(PENSIONS, desk.to, desk.days_ago(11), _act(desk, number, cents)).pdf()
        return (
            ("Avviso_di_addebito.pdf", PDF, act),
            ("Avviso_pagoPA.pdf", PDF, payment_notice(PENSIONS, desk.to, subject, (slip,)).pdf()),
        )

    mail = Mail(
        PENSIONS.email,
        f"Notifica avviso di addebito n. {number}",
        "Si notifica, ai sensi dell'art. 30 del D.L. 78/2010, l'avviso di addebito in oggetto.\n\n"
        "Il pagamento deve avvenire entro 60 giorni dalla notifica; l'opposizione al giudice del lavoro può essere "
        "proposta entro 40 giorni.\n\nIstituto Previdenza di Pratica\n",
        attachments=attachments,
    )
    return desk.pec(
        "debit",
        desk.keys.nation,
        at,
        mail,
        notice_kind="social_security",
        amount_cents=cents,
        next_due=last_day(at.date(), 40, saturday=True),
        note="opposition in forty days comes before the payment in sixty",
    )


def _granted(desk: Desk) -> DemoMessage:
    at = desk.at(75, "16:22:09")
    mail = Mail(
        PENSIONS.email,
        "Comunicazione di accoglimento della domanda di assegno - Riferimento pratica 2026/55012",
        "Gentile signora,\n\nla Sua domanda è stata accolta: trova il provvedimento in allegato.\n\n"
        "Istituto Previdenza di Pratica\n",
        attachments=lambda: (("Provvedimento.pdf", PDF, letter(PENSIONS, desk.to, at.date(), _decision()).pdf()),),
    )
    expected = Expected("transport", SOUND, PROVEN, "social_security", note="good news: nothing to pay, no deadline")
    return desk.incoming("granted", at, lambda: desk.envelope(desk.keys.nation, at, mail), expected, ARCHIVE)


def _act(desk: Desk, number: str, cents: int) -> Letter:
    year = desk.today.year
    return Letter(
        subject=f"Avviso di addebito n. {number} - Gestione artigiani e commercianti",
        protocol=f"PRAT.{year}.0440218 del {desk.days_ago(11):%d/%m/%Y}",
        title="AVVISO DI ADDEBITO",
        paragraphs=(
            (
                "Il presente avviso, emesso ai sensi dell'art. 30 del D.L. 31 maggio 2010 n. 78, ha valore di titolo "
                "esecutivo per le somme dovute a titolo di contributi previdenziali."
            ),
        ),
        table=(
            (70.0, 40.0, 30.0, 30.0),
            (
                ("Causale", "Periodo", "Contributi", "Sanzioni"),
                ("Contributi fissi", f"01/{year - 2} - 06/{year - 2}", euros(90000), euros(13456)),
                ("Contributi a percentuale", f"12/{year - 2}", euros(20000), "0,00"),
            ),
        ),
        closing=(
            f"Totale da pagare: {euros(cents)} € entro 60 giorni dalla notifica.",
            (
                "Contro l'avviso può proporre opposizione davanti al Tribunale in funzione di giudice del lavoro "
                "entro 40 giorni dalla notifica (art. 24 c. 5 D.Lgs. 46/1999)."
            ),
        ),
        signer="Il direttore di sede, dott. Aldo Fittizio",
    )


def _decision() -> Letter:
    return Letter(
        subject="Accoglimento della domanda - Riferimento pratica 2026/55012",
        protocol="",
        paragraphs=(
            (
                "Le comunichiamo che la domanda di prestazione è stata accolta. L'importo mensile lordo Le sarà "
                "accreditato sul conto corrente indicato nella domanda."
            ),
            "Non deve presentare altri documenti.",
        ),
        signer="Il direttore di sede, dott. Aldo Fittizio",
    )
