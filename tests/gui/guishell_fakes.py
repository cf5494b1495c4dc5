"""A fictitious desk: hand-made rows of Bianca Neri, and answers without mailbox, disk or clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel

from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.gui.background import Run
from citizen_inbox.gui.desk import AccountLine, AnchorLine, Preset
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.usecases.accounts import AccountCheck
from citizen_inbox.usecases.authorities import Change, State
from citizen_inbox.usecases.reminders import News
from citizen_inbox.usecases.revocation import RefreshOutcome
from citizen_inbox.usecases.rows import (
    DeadlineLine,
    NoticeRow,
    Place,
    Progress,
    ReceiptLine,
    RecipientState,
    SentRow,
    SyncOutcome,
)

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
                       "completa", "", Outcome.PROVEN if counted else Outcome.UNDETERMINED, counted,
                       "counted" if counted else "proof-does-not-hold")  # fmt: skip


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


def dated(rows, **more):  # noqa: ANN003 - the fields of DeadlineLine
    """The next day of some rows as lines of the agenda."""
    lines = [
        DeadlineLine(row, row.next_what, row.next_due, row.next_due, row.next_presumed, f"rule-{row.next_what}",
                     row.amount_cents, kind="event" if row.next_what == "effective" else "duty",
                     settled="done" if row.done else "", account=1, mail=f"{row.id:064x}")
        for row in rows
    ]  # fmt: skip
    return tuple(replace(line, **more) for line in sorted(lines, key=lambda line: line.prudent))


class FakeDesk:
    """Answers at once from the rows above. `asked` remembers what was asked; `refusals` makes a question fail."""

    def __init__(self, *, accounts=None, rows=None) -> None:
        self.asked = []
        self.refusals = {}
        self.known = (AccountLine(1, MAILBOX, 1_200_000_000, 2_000_000_000),) if accounts is None else accounts
        self.all_rows = ROWS if rows is None else rows
        self.done = {row.id for row in self.all_rows if row.done}
        self.stages = (Progress("connecting", 0, 0), Progress("fetching", 3, 12))
        self.new_mails = 2
        self.passing = ()
        self.online = False
        self.news = News()
        self.clicks = None
        self.chosen = (True, False)
        self.register = State(8, 3, None, None, "", "", None)

    def _heard(self, *question):  # noqa: ANN002 - a question and what it is about
        self.asked.append(question)
        if question[0] in self.refusals:
            raise self.refusals[question[0]]

    def now(self):
        return NOW

    def presets(self):
        return (
            Preset("Gestore A", "imaps.pec.example", 993, verified=True),
            Preset("Gestore C", "mail.gestore.example", 993, verified=False, notes=("separate-credentials",)),
        )

    def preset_for(self, address):
        if address.endswith("@pec.example"):
            return Preset("Gestore A", "imaps.pec.example", 993, verified=True)
        if address.endswith("@posta.example"):
            return Preset("Gestore B", "imap.posta.example", 993, verified=False, username_is_address=False)
        return None

    def accounts(self, inbox):
        self._heard("accounts")
        return self.known

    def places(self, inbox, today):
        self._heard("places")
        return PLACES if self.all_rows else tuple(Place(place.id, "", 0) for place in PLACES[:6])

    def rows(self, inbox, place_id, today, limit, offset):
        self._heard("rows", place_id)
        current = [replace(row, done=row.id in self.done) for row in self.all_rows]
        if place_id in {"todo", "deadlines", "payments"}:
            wanted = [row for row in todo_rows() if row in self.all_rows and row.id not in self.done]
            chosen = [row for row in wanted if place_id == "todo" or row.next_due]
            if place_id == "payments":
                chosen = [row for row in chosen if row.amount_cents]
        elif place_id == "archive":
            chosen = [row for row in current if row.done]
        elif place_id.startswith("authority:"):
            chosen = [row for row in current if row.authority == place_id.partition(":")[2]]
        else:
            chosen = current
        return tuple(chosen[offset : offset + limit])

    def sent(self, inbox, at):
        self._heard("sent")
        return SENT if self.all_rows else ()

    def agenda(self, inbox, today, first):
        self._heard("agenda", first)
        rows = [replace(row, done=row.id in self.done) for row in self.all_rows]
        return dated([row for row in rows if row.next_due and row.next_due >= first])

    def search(self, inbox, words, today, limit):
        self._heard("search", words)
        hits = [row for row in self.all_rows if words.lower() in f"{row.title} {row.authority}".lower()]
        snippet = f"… si comunica che {words} risulta nella pratica indicata in oggetto, come da allegato …"
        return tuple(replace(row, snippet=snippet) for row in hits[:limit])

    def page(self, inbox, notice_id, at):
        self._heard("page", notice_id)
        return next((row for row in self.all_rows if row.id == notice_id), notice_id)

    def open_file(self, inbox, path, at):
        self._heard("open_file", path)
        return path

    def set_done(self, inbox, notice_id, done):
        self._heard("set_done", notice_id, done)
        (self.done.add if done else self.done.discard)(notice_id)

    def set_paid(self, inbox, notice_id, wish):
        self._heard("set_paid", notice_id, wish)

    def receipt(self, inbox, filed_id):
        self._heard("receipt", filed_id)
        return "ricevuta.pdf", b"%PDF-1.7"

    def check_login(self, inbox, draft, password):
        self._heard("check_login", draft, password)
        return AccountCheck(("INBOX", "INBOX.Inviata"), ("INBOX.Cestino",), ())

    def add_account(self, inbox, draft, password):
        self._heard("add_account", draft, password)
        self.known = (AccountLine(1, draft.address),)

    def register_state(self, inbox):
        self._heard("register_state")
        return self.register

    def import_register(self, inbox, path, report):
        self._heard("import_register", path)
        report(Progress("register-reading", 0, 0))
        if path.suffix != ".csv":
            raise Failure("register-columns", path=path.name)
        self.register = State(3, 5, TODAY, TODAY, path.name, "ab" * 32, 0)
        return Change(new=3, gone=0, changed=0, rows=3, offices=False), self.register

    def anchors(self, inbox):
        self._heard("anchors")
        own = AnchorLine("<b>Mia</b> CA", "pec-issuer", "CN=Mia CA", TODAY, TODAY, "cd" * 32, origin="added")
        return (AnchorLine("Pratica PEC CA1", "pec-issuer", "CN=Pratica PEC CA1, C=IT", date(2017, 10, 9),
                           date(2030, 9, 22), "ab" * 32, origin="shipped"),
                AnchorLine("Pratica Root", "public-root", "CN=Pratica Root", date(2011, 9, 22), date(2030, 9, 22),
                           "12" * 32, origin="refreshed"), own)  # fmt: skip

    def revocation_online(self, inbox):
        self._heard("revocation_online")
        return self.online

    def set_revocation_online(self, inbox, wanted):
        self._heard("set_revocation_online", wanted)
        self.online = wanted

    def check_revocation(self, inbox, report, stopped):
        self._heard("check_revocation")
        return RefreshOutcome(2, (("crl.authority.example", "fetch-timeout"),), 1)

    def reminders(self, inbox, at):
        self._heard("reminders", at)
        return self.news

    def reminders_shown(self, inbox, given, at):
        self._heard("reminders_shown", given)

    def notify(self, inbox, notes, word, tell, stopped):
        self._heard("notify", notes)
        tell(("shown", 0))
        if self.clicks is not None:
            tell(("clicked", self.clicks))

    def reminder_choices(self, inbox):
        self._heard("reminder_choices")
        return self.chosen

    def set_reminder_choices(self, inbox, remind, discreet):
        self._heard("set_reminder_choices", remind, discreet)
        self.chosen = (remind, discreet)

    def watch(self, inbox, account_id, tell, stopped):
        self._heard("sync", account_id)
        for stage in self.stages:
            tell(stage)
        tell(SyncOutcome(MAILBOX, self.new_mails, 100, 0, ("INBOX",), (), stopped()))
        for failure in self.passing:
            tell(failure)
        tell(Progress("waiting", 0, 0))


class FakePage(QLabel):
    """Stands where the page is and remembers what it was shown."""

    done_toggled = Signal(int, bool)
    paid_told = Signal(int, object)
    receipt_wanted = Signal(int)
    open_message = Signal(int)
    changed = Signal()
    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName("page")
        self.shown = []
        self.back_visible = False

    def set_back_visible(self, visible):
        self.back_visible = visible

    def show_page(self, page):
        self.shown.append(page)
        self.setText(str(getattr(page, "title", page or "")))


class InlineBackground(QObject):
    """Runs every job at once on the calling thread: for tests of what the window does with the answers."""

    def run(self, lane, job, *, done=None, failed=None, progress=None):
        run = Run()
        try:
            value = job(None, progress or (lambda _: None), lambda: False)
        except Failure as failure:
            if failed:
                failed(failure)
        else:
            if done:
                done(value)
        return run

    def abandon(self, lane):
        pass

    def close(self):
        pass
