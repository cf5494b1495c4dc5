"""Local taxes: an assessment of the property tax with instalments, and an older assessment of the waste tax."""

from __future__ import annotations

from datetime import date, timedelta

from citizen_inbox.demo.bodies import TAXES
from citizen_inbox.demo.counting import last_day
from citizen_inbox.demo.desk import PDF, Attachment, Desk, Mail
from citizen_inbox.demo.message import SOUND, UNDETERMINED, DemoMessage, Expected
from citizen_inbox.demo.numbers import euros, notice_number
from citizen_inbox.demo.stationery import Letter, Slip, letter, payment_notice


def messages(desk: Desk) -> tuple[DemoMessage, ...]:
    """An assessment of 35 days ago and one of 200 days ago."""
    return (_property(desk), _waste(desk))


def _property(desk: Desk) -> DemoMessage:
    at = desk.at(35, "11:11:18")
    due = last_day(at.date(), 60, saturday=True, august=True)

    def attachments() -> tuple[Attachment, ...]:
        act = letter(TAXES, desk.to, desk.days_ago(36), _assessment(desk, due)).pdf()
        subject = f"IMU {desk.today.year - 4} - Accertamento n. 312/{desk.today.year}"
        notice = payment_notice(TAXES, desk.to, subject, _instalments(due)).pdf()
        return (("Avviso_accertamento_IMU_312.pdf", PDF, act), ("Avviso_pagamento_IMU_312.pdf", PDF, notice))

    year = desk.today.year
    mail = Mail(
        TAXES.email,
        f"Comune di Borgo Pratica - Prot. 0018830/{year} - Avviso di accertamento esecutivo IMU {year - 4} n. 312",
        "Si trasmette l'avviso di accertamento esecutivo in oggetto (art. 1 c. 792 L. 160/2019).\n\n"
        "Il termine per il pagamento o per il ricorso è di 60 giorni dalla notifica.\n"
        "È possibile pagare in unica soluzione o in due rate con gli avvisi allegati.\n\nSettore Entrate e Tributi\n",
        attachments=attachments,
    )
    return desk.pec(
        "tax-property",
        desk.keys.town,
        at,
        mail,
        notice_kind="local_tax",
        amount_cents=20600,
        next_due=due,
        references=(("act", "312"), ("tax_year", str(year - 4)), ("amount", "412,00")),
        note="one payment or two instalments, three notice numbers",
    )


def _instalments(due: date) -> tuple[Slip, ...]:
    later = due + timedelta(days=90)
    return (
        Slip("RATA UNICA", f"entro il {due:%d/%m/%Y}", notice_number("3010000260312000"), 41200),
        Slip("1° RATA", f"entro il {due:%d/%m/%Y}", notice_number("3010000260312001"), 20600),
        Slip("2° RATA", f"entro il {later:%d/%m/%Y}", notice_number("3010000260312002"), 20600),
    )


def _waste(desk: Desk) -> DemoMessage:
    at = desk.at(200, "10:02:55")
    year = desk.today.year

    def attachments() -> tuple[Attachment, ...]:
        due = last_day(at.date(), 60, saturday=True, august=True)
        subject = f"TARI {year - 5} - Accertamento n. 77/{year}"
        slip = Slip("RATA UNICA", f"entro il {due:%d/%m/%Y}", notice_number("3010000260077000"), 15840)
        return (
            ("Avviso_accertamento_TARI_77.pdf", PDF, letter(TAXES, desk.to, at.date(), _waste_act(year)).pdf()),
            ("Avviso_pagamento_TARI_77.pdf", PDF, payment_notice(TAXES, desk.to, subject, (slip,)).pdf()),
        )

    mail = Mail(
        TAXES.email,
        f"Comune di Borgo Pratica - Avviso di accertamento esecutivo TARI {year - 5} n. 77",
        "Si trasmette l'avviso di accertamento esecutivo in oggetto. Il termine per il pagamento o per il ricorso è "
        "di 60 giorni dalla notifica.\n\nSettore Entrate e Tributi\n",
        attachments=attachments,
    )
    expected = Expected(
        "transport", SOUND, UNDETERMINED, "local_tax", 15840, note="every term is past: the sum may have changed"
    )
    return desk.incoming("tax-waste", at, lambda: desk.envelope(desk.keys.manager, at, mail), expected)


def _assessment(desk: Desk, due: date) -> Letter:
    year = desk.today.year
    return Letter(
        subject=f"Imposta municipale propria (IMU) - anno d'imposta {year - 4} - avviso di accertamento n. 312/{year}",
        protocol=f"0018830/{year} del {desk.days_ago(36):%d/%m/%Y}",
        title="AVVISO DI ACCERTAMENTO ESECUTIVO",
        paragraphs=(
            (
                "Il funzionario responsabile, visto l'art. 1, commi 161 e 792, della L. 160/2019, esaminati i "
                "versamenti "
                "e le denunce, accerta a Suo carico il parziale versamento dell'imposta dovuta per l'immobile sotto "
                "indicato: foglio 14, particella 220, sub. 3, categoria A/3, quota di possesso 100%."
            ),
        ),
        table=(
            (100.0, 70.0),
            (
                ("Voce", "Importo (euro)"),
                ("Imposta dovuta", euros(61000)),
                ("Imposta versata", euros(30500)),
                ("Maggiore imposta accertata", euros(30500)),
                ("Sanzione per parziale versamento (30%)", euros(9150)),
                ("Interessi legali e spese di notifica", euros(1550)),
                ("Totale dovuto", euros(41200)),
            ),
        ),
        closing=(
            (
                f"Il pagamento va eseguito entro il termine per il ricorso, il {due:%d/%m/%Y}, in unica soluzione o "
                "in due rate. Decorso tale termine il presente avviso acquista efficacia di titolo esecutivo."
            ),
            (
                "Contro questo atto è ammesso ricorso alla Corte di giustizia tributaria di primo grado entro 60 "
                "giorni dalla notifica (art. 21 D.Lgs. 546/1992)."
            ),
        ),
        signer="Il funzionario responsabile, dott. Piero Inventato",
    )


def _waste_act(year: int) -> Letter:
    return Letter(
        subject=f"Tassa sui rifiuti (TARI) - anno {year - 5} - avviso di accertamento n. 77/{year}",
        protocol=f"0006120/{year}",
        title="AVVISO DI ACCERTAMENTO ESECUTIVO",
        paragraphs=(
            (
                f"Si accerta l'omesso versamento della tassa sui rifiuti per l'anno {year - 5}: tributo 120,00 €, "
                "sanzione 36,00 €, spese 2,40 €; totale 158,40 €."
            ),
            (
                "Contro questo atto è ammesso ricorso alla Corte di giustizia tributaria di primo grado entro 60 "
                "giorni dalla notifica. Il pagamento va eseguito entro il termine per il ricorso, con l'avviso pagoPA "
                "allegato o tramite F24."
            ),
        ),
        signer="Il funzionario responsabile, dott. Piero Inventato",
    )
