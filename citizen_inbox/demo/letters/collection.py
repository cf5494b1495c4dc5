"""A payment folder (cartella di pagamento) and a warning of vehicle detention from the collection agency."""

from __future__ import annotations

from citizen_inbox.demo.bodies import COLLECTION
from citizen_inbox.demo.counting import last_day
from citizen_inbox.demo.desk import PDF, Attachment, Desk, Mail
from citizen_inbox.demo.message import DemoMessage
from citizen_inbox.demo.numbers import euros, notice_number
from citizen_inbox.demo.stationery import Letter, Slip, letter, payment_notice


def messages(desk: Desk) -> tuple[DemoMessage, ...]:
    """A folder of 18 days ago, a warning of 12 days ago."""
    return (_folder(desk), _warning(desk))


def _folder(desk: Desk) -> DemoMessage:
    at = desk.at(18, "15:47:02")
    number, cents = "099 2026 00123456 78 000", 48730

    def attachments() -> tuple[Attachment, ...]:
        slip = Slip("RATA UNICA", "entro 60 giorni dalla notifica", notice_number("3020000260123456"), cents)
        subject = f"Cartella di pagamento n. {number}"
        return (
            (f"cartella_{number.replace(' ', '')}.pdf", PDF, _pdf(desk, _cartella(desk, number))),
            ("modulo_pagoPA.pdf", PDF, payment_notice(COLLECTION, desk.to, subject, (slip,)).pdf()),
        )

    mail = Mail(
        COLLECTION.email,
        f"Notifica cartella di pagamento n. {number}",
        "Gentile contribuente,\n\nin allegato Le notifichiamo la cartella di pagamento ai sensi dell'art. 26 del "
        "D.P.R. 602/1973 e dell'art. 60-ter del D.P.R. 600/1973.\n\nIl pagamento deve essere effettuato entro 60 "
        "giorni dalla notifica con il modulo pagoPA allegato.\n\nAgenzia Riscossione di Pratica\n",
        attachments=attachments,
    )
    return desk.pec(
        "collection",
        desk.keys.nation,
        at,
        mail,
        notice_kind="collection",
        amount_cents=cents,
        next_due=last_day(at.date(), 60, saturday=True),
        note="payment and appeal in sixty days",
    )


def _warning(desk: Desk) -> DemoMessage:
    at = desk.at(12, "09:03:44")
    cents = 91215

    def attachments() -> tuple[Attachment, ...]:
        slip = Slip("RATA UNICA", "entro 30 giorni dalla notifica", notice_number("3020000260555001"), cents)
        subject = "Preavviso di fermo n. 09980202600004321000"
        return (
            ("preavviso_fermo.pdf", PDF, _pdf(desk, _detention(cents))),
            ("modulo_pagoPA.pdf", PDF, payment_notice(COLLECTION, desk.to, subject, (slip,)).pdf()),
        )

    mail = Mail(
        COLLECTION.email,
        "Comunicazione preventiva di fermo amministrativo n. 09980202600004321000",
        "Gentile contribuente,\n\nin allegato il preavviso di fermo del veicolo targato GX 123 YZ. Se entro 30 giorni "
        "dalla notifica le somme indicate non saranno pagate o rateizzate, il fermo verrà iscritto nel pubblico "
        "registro.\n\nAgenzia Riscossione di Pratica\n",
        attachments=attachments,
    )
    return desk.pec(
        "collection-detention",
        desk.keys.nation,
        at,
        mail,
        notice_kind="collection",
        amount_cents=cents,
        next_due=last_day(at.date(), 30, saturday=True),
        note="warning of vehicle detention, thirty days",
    )


def _pdf(desk: Desk, text: Letter) -> bytes:
    return letter(COLLECTION, desk.to, desk.days_ago(20), text).pdf()


def _cartella(desk: Desk, number: str) -> Letter:
    year = desk.today.year
    return Letter(
        subject=f"Cartella di pagamento n. {number} - ruolo n. 2026/000412",
        protocol="",
        title="CARTELLA DI PAGAMENTO",
        paragraphs=(
            (
                "Gentile contribuente, l'Agenzia Riscossione di Pratica ha ricevuto dall'ente creditore l'incarico di "
                "riscuotere le somme qui sotto indicate, iscritte a ruolo a Suo nome."
            ),
            "# Dettaglio degli addebiti",
        ),
        table=(
            (95.0, 25.0, 50.0),
            (
                ("Descrizione", "Anno", "Importo a ruolo (euro)"),
                ("Comune di Borgo Pratica - sanzione amministrativa", str(year - 4), euros(41200)),
                ("Maggiorazione art. 27 L. 689/1981", str(year - 4), euros(6180)),
                ("Diritti di notifica", str(year), euros(1350)),
                ("Totale da pagare", "", euros(48730)),
            ),
        ),
        closing=(
            "# Quando e come pagare",
            (
                "Le somme devono essere pagate entro 60 giorni dalla data di notifica della cartella (art. 25 c. 2 "
                "D.P.R. 602/1973) con il modulo pagoPA allegato. Si può chiedere la rateizzazione."
            ),
            "# Come presentare ricorso",
            (
                "Se ritiene che il debito non sia dovuto può presentare ricorso al giudice competente entro 60 giorni "
                "dalla notifica (art. 21 D.Lgs. 546/1992)."
            ),
        ),
        signer="Il responsabile del procedimento, Lia Esattina",
    )


def _detention(cents: int) -> Letter:
    return Letter(
        subject="Preavviso di fermo amministrativo - veicolo targato GX 123 YZ",
        protocol="",
        title="COMUNICAZIONE PREVENTIVA DI FERMO AMMINISTRATIVO",
        paragraphs=(
            (
                "Ai sensi dell'art. 86 del D.P.R. 602/1973 La informiamo che risultano non pagate somme per "
                f"complessivi {euros(cents)} € riferite a precedenti cartelle di pagamento."
            ),
            (
                "In mancanza del pagamento entro 30 giorni dalla notifica di questa comunicazione si procederà, senza "
                "altro avviso, all'iscrizione del fermo del veicolo targato GX 123 YZ."
            ),
            (
                "Se il veicolo è strumentale all'attività di impresa o di professione può dimostrarlo entro lo stesso "
                "termine."
            ),
        ),
        signer="Il responsabile del procedimento, Lia Esattina",
    )
