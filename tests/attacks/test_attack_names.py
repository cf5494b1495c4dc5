"""A sender that only calls itself a body: wherever its mail is named, the bare address stands instead of the name."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from fakes.plain_reading import plain_mail, read_plainly

from citizen_inbox.cli import list_form
from citizen_inbox.findings import Outcome
from citizen_inbox.gui.agenda_words import AgendaWords
from citizen_inbox.gui.reminder_notes import notes_of
from citizen_inbox.gui.words import Words
from citizen_inbox.host.places import places_under
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.report.calendar import calendar_file
from citizen_inbox.store.record import Duty, Payment
from citizen_inbox.translation import voice as english
from citizen_inbox.usecases import agenda, browse, dossiers, reminders
from citizen_inbox.usecases.inbox import Profile, open_inbox
from citizen_inbox.usecases.reader import InlineReader, Job
from citizen_inbox.usecases.rows import SHOWN

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
NAME = "Agenzia delle entrate-Riscossione"
LOOKALIKES = (
    "protocollo@pec.agenziariscossi0ne.gov.it",
    "protocollo@pec.agenziariscosione.gov.it",
    "protocollo@pec.agenziariscossione.gov.it.notifiche.example",
    "protocollo@pec-agenziariscossione-gov.it",
    "protocollo@pec.agenzia-riscossione.com",
    "prot\u043ecollo@pec.agenziariscossione.gov.it",
    "protocolo@pec.agenziariscossione.gov.it",
    "notifica@agenziariscossione-pec.it",
)


@pytest.fixture
def inbox(tmp_path):
    with open_inbox(Profile(places_under(tmp_path), "", SessionSecrets(), read=read_plainly, worker=False)) as opened:
        yield opened


def keep(inbox, sender):
    account = inbox.records.add_account("a@pec.example", "a", "h", 993, "")
    record = InlineReader(read_plainly).submit(Job(plain_mail(1), "", NOW, "", None)).result()
    changed = {
        "duties": (Duty("pay", TODAY, TODAY, False, "cartella-pay", 5000, None),),
        "payments": (Payment("302000000000000003", "13756881002", "", 900, TODAY + timedelta(days=1), "", False),),
        "sender": sender, "authority": NAME, "title": "Cartella di pagamento", "kind": "collection",
        "envelope_kind": EnvelopeKind.TRANSPORT, "outcome": Outcome.PROVEN,
    }  # fmt: skip
    with inbox.records.writing():
        return inbox.records.save(account, replace(record, **changed))


@pytest.mark.parametrize("sender", LOOKALIKES)
def test_no_list_names_a_look_alike_by_the_body_that_it_plays(inbox, sender):
    message = keep(inbox, sender)
    lines = agenda.agenda(inbox, TODAY, TODAY)
    rows = [line.row for line in lines] + [line.row for line in browse.payments(inbox)]
    rows += [*browse.rows(inbox, "all", TODAY), *dossiers.dossier(inbox, message).messages]
    assert len(lines) == 2
    assert {row.writer.standing for row in rows} == {"lookalike"}
    assert {row.named for row in rows} == {sender if len(sender) <= SHOWN else "…" + sender[1 - SHOWN :]}
    voice = english("en", Path())
    words = AgendaWords(Words(voice))
    said = [calendar_file(lines, voice, NOW).decode().replace("\r\n ", "")]
    said += [note.text for note in notes_of(reminders.due(inbox, NOW), voice)]
    said += [*list_form.deadlines_lines(lines, voice), *list_form.row_lines([line.row for line in lines], voice)]
    said += [words.who(line) + words.spoken(line, TODAY) for line in lines]
    assert not [
        text for text in said if NAME.casefold() in text.casefold() or not text.replace("\\,", "").count(sender[-12:])
    ]


def test_the_body_itself_keeps_its_name(inbox):
    keep(inbox, "protocollo@pec.agenziariscossione.gov.it")
    assert {line.row.named for line in agenda.agenda(inbox, TODAY, TODAY)} == {
        browse.rows(inbox, "all", TODAY)[0].writer.name
    }
