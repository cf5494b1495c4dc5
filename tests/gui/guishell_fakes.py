"""A fictitious desk: hand-made rows of Bianca Neri, and answers without mailbox, disk or clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from citizen_inbox.findings import Outcome
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.usecases.rows import NoticeRow, Place, ReceiptLine, RecipientState, SentRow

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, 32, tzinfo=UTC)
MAILBOX = "bianca.neri@pec.example"


def notice(number, authority, kind, title, day, **more):  # noqa: ANN003 - the fields of NoticeRow
    """A row with the usual answers where `more` says nothing else."""
    values = {
        "id": number,
        "account": MAILBOX,
        "envelope_kind": EnvelopeKind.TRANSPORT,
        "kind": kind,
        "authority": authority,
        "sender": "protocollo@pec.comune.example",
        "title": title,
        "at": datetime(2026, *day, 9, 42, 7, tzinfo=UTC),
        "verdict_code": "OK",
        "outcome": Outcome.PROVEN,
        "next_what": "",
        "next_due": None,
        "next_presumed": False,
        "amount_cents": None,
        "payment_refuted": False,
        "attachments": 0,
        "done": False,
        "damaged": False,
    }
    return NoticeRow(**{**values, **more})


ROWS = (
    notice(1, "Comune di Verdalba", "traffic_fine", "Violazione del Codice della Strada n. 4471/2026", (11, 19),
           next_what="pay-discount", next_due=date(2026, 11, 24), amount_cents=2940, attachments=2),
    notice(2, "Comune di Borgo Lino", "send", "TARI 2026 – avviso di accertamento", (11, 15),
           next_what="effective", next_due=date(2026, 11, 22), next_presumed=True, attachments=1),
    notice(3, "Agenzia Entrate-Riscossione", "collection", "Cartella di pagamento 122 2026 00048811 73", (11, 3),
           next_what="appeal-tax", next_due=date(2026, 12, 18), amount_cents=41210, attachments=3),
    notice(4, "Tribunale di Roccapiana", "court",
           "Notificazione ai sensi della L. 53/1994: atto di citazione Neri contro Condominio Le Betulle", (11, 12),
           next_what="appeal-judgment", next_due=date(2027, 1, 29), attachments=4),
    notice(5, "", "", "Notifica urgente: pagamento sospeso", (11, 2), envelope_kind=EnvelopeKind.ORDINARY,
           sender="avvisi@pagamenti-urgenti.example", verdict_code="UNSIGNED", outcome=Outcome.UNDETERMINED,
           payment_refuted=True, attachments=1),
    notice(6, "INPS", "social_security", "Certificazione unica disponibile", (10, 30)),
    notice(7, "Comune di Verdalba", "registry", "Cambio di residenza: esito della pratica", (10, 28), attachments=1),
    notice(8, "Comune di Verdalba", "tax_bill", "IMU 2026: comunicazione di irregolarità", (10, 21),
           verdict_code="ALTERED", outcome=Outcome.REFUTED, attachments=1),
    notice(9, "Acquedotto Val Lino S.p.A.", "invoice", "Fattura n. 88/2026", (10, 12), amount_cents=123456,
           next_what="pay", next_due=date(2026, 12, 5), attachments=2),
    notice(10, "INPS", "social_security", "Richiesta di integrazione della domanda 7700/2026", (10, 2),
           next_what="answer", next_due=date(2026, 12, 12)),
    notice(11, "", "", "<img src=\"file:///etc/passwd\"> Re: preventivo", (9, 29),
           envelope_kind=EnvelopeKind.ANOMALY, sender="studio@posta.example", verdict_code="ANOMALY",
           outcome=Outcome.UNDETERMINED),
    notice(12, "Camera di Commercio di Roccapiana", "other", "Diritto annuale: promemoria", (9, 14),
           verdict_code="OK_EXPIRED_SINCE"),
    notice(13, "Prefettura di Roccapiana", "other", "Convocazione per il giorno 3 dicembre 2026, ore 10", (9, 9)),
    notice(14, "Regione Esempio", "tax_bill", "Tassa automobilistica 2023", (8, 30), damaged=True,
           verdict_code="NOT_CHECKABLE", outcome=Outcome.UNDETERMINED, amount_cents=18233),
    notice(15, "Comune di Borgo Lino", "tax_bill", "TARI 2025: ricevuta di pagamento", (8, 4), done=True),
)  # fmt: skip


def _receipt(number, kind, minutes, to="", *, counted=True, day=20):
    return ReceiptLine(number, kind, datetime(2026, 11, day, 9, 15, 3, tzinfo=UTC) + timedelta(minutes=minutes), to,
                       "completa", "", Outcome.PROVEN if counted else Outcome.UNDETERMINED, counted)  # fmt: skip


SENT = (
    SentRow(101, MAILBOX, "Istanza di rateizzazione TARI 2026", datetime(2026, 11, 20, 9, 14, tzinfo=UTC), "delivered",
            (RecipientState("tributi@pec.verdalba.example", "delivered", NOW, ""),),
            (_receipt(201, EnvelopeKind.ACCEPTANCE, 0),
             _receipt(202, EnvelopeKind.DELIVERY, 1, "tributi@pec.verdalba.example"))),
    SentRow(102, MAILBOX, "Ricorso al Prefetto, verbale 3310/2026", datetime(2026, 11, 20, 9, 10, tzinfo=UTC),
            "failed",
            (RecipientState("prefettura@pec.roccapiana.example", "delivered", NOW, ""),
             RecipientState("polizia@pec.verdalba.example", "failed", NOW, "5.1.1 casella piena")),
            (_receipt(203, EnvelopeKind.ACCEPTANCE, 0),
             _receipt(204, EnvelopeKind.DELIVERY, 2, "prefettura@pec.roccapiana.example"),
             _receipt(205, EnvelopeKind.NON_DELIVERY, 3, "polizia@pec.verdalba.example"))),
    SentRow(103, MAILBOX, "Richiesta di accesso agli atti", datetime(2026, 11, 18, 15, 2, tzinfo=UTC), "accepted",
            (RecipientState("protocollo@pec.borgolino.example", "in-transit", None, ""),),
            (_receipt(206, EnvelopeKind.ACCEPTANCE, 0, day=18),
             _receipt(207, EnvelopeKind.DELIVERY, 5, "protocollo@pec.borgolino.example", counted=False, day=18))),
)  # fmt: skip

PLACES = (
    Place("todo", "", 5),
    Place("all", "", 128),
    Place("deadlines", "", 6),
    Place("payments", "", 3),
    Place("sent", "", 3),
    Place("archive", "", 41),
    Place("authority:Comune di Verdalba", "Comune di Verdalba", 6),
    Place("authority:Agenzia Entrate-Riscossione", "Agenzia Entrate-Riscossione", 3),
    Place("authority:INPS", "INPS", 11),
    Place("authority:Comune di Borgo Lino", "Comune di Borgo Lino", 5),
)


def todo_rows():
    """What the home view shows: by day of the next duty, then what has none."""
    open_rows = [*(row for row in ROWS[:7]), ROWS[8], ROWS[9]]
    return tuple(sorted(open_rows, key=lambda row: (row.next_due is None, row.next_due or TODAY)))
