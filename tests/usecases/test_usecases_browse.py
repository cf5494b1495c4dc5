"""Real PEC mail, read by the program's own worker, comes back as rows, pages, sent mail and search results."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from fakes.plain_reading import plain_mail, read_plainly
from fakes.scripted_imap import ScriptedImap, Stage

from citizen_inbox.demo.authority import Authority
from citizen_inbox.demo.postman import Provider, Receipt, Transaction, carried, receipt, transport, write_mail
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.host.places import places_under
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.reading import READER_VERSION
from citizen_inbox.store.record import Duty, Record
from citizen_inbox.usecases import agenda, browse
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox
from citizen_inbox.usecases.intake import reread
from citizen_inbox.usecases.reader import InlineReader, Job
from citizen_inbox.usecases.sync import sync_account

TODAY = date(2026, 11, 21)
AT = datetime(2026, 11, 20, 10, 15, tzinfo=timezone(timedelta(hours=1)))
CITIZEN = "cittadina@pec-a.example"
OFFICE = "protocollo@pec-b.example"
MSGID = "<reply-1@pec-a.example>"


def received(provider: Provider) -> bytes:
    mail = write_mail(
        OFFICE, (CITIZEN,), "Comunicazione di prova", "Gentile cittadina, perché no?", AT, "<a@pec-b.example>"
    )
    about = Transaction(
        OFFICE, ((CITIZEN, True),), "Comunicazione di prova", AT, "opec1.a@pec-b.example", "<a@pec-b.example>"
    )
    return transport(provider, about, carried(mail, "opec1.a@pec-b.example"))


def reply(provider: Provider) -> dict[str, bytes]:
    mail = write_mail(CITIZEN, (OFFICE,), "Risposta", "Ecco i documenti.", AT, MSGID)
    about = Transaction(CITIZEN, ((OFFICE, True),), "Risposta", AT, "opec2.b@pec-a.example", MSGID)
    later = replace(about, at=AT + timedelta(minutes=1))
    return {
        "mail": mail,
        "accepted": receipt(provider, about, Receipt("accettazione"), "opec2.r1@pec-a.example"),
        "delivered": receipt(
            provider, later, Receipt("avvenuta-consegna", delivered_to=OFFICE, original=mail, receipt_type="completa"),
            "opec2.r2@pec-a.example",
        ),
    }  # fmt: skip


@pytest.fixture(scope="module")
def mailbox(
    provider_a: Provider, provider_b: Provider, authority: Authority, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Inbox]:
    """A mailbox synced once, in the worker process."""
    folder = tmp_path_factory.mktemp("profile")
    profile = Profile(places_under(folder), authority.anchors_toml(), SessionSecrets())
    own = reply(provider_a)
    forged = received(provider_b).replace(b"Gentile cittadina", b"Gentile cliente, ")
    stage = Stage(
        folders={
            "INBOX": {1: received(provider_b), 2: own["accepted"], 3: own["delivered"], 4: forged},
            "INBOX.inviata": {1: own["mail"]},
        }
    )
    with ScriptedImap(stage) as server, open_inbox(profile) as inbox:
        inbox.secrets.keep(server.user, server.password)
        account = inbox.records.add_account(server.user, server.user, server.host, server.port, server.ca_pem)
        outcome = sync_account(inbox, account, lambda progress: None, lambda: False)
        assert (outcome.new, outcome.damaged) == (5, 0)
        yield inbox


def test_received_mail_is_listed_with_its_verdict_and_receipts_are_not(mailbox: Inbox) -> None:
    rows = browse.rows(mailbox, "all", TODAY)
    assert len(rows) == 2
    assert {row.envelope_kind for row in rows} == {EnvelopeKind.TRANSPORT}
    good, forged = sorted(rows, key=lambda row: row.outcome is Outcome.REFUTED)
    assert (good.sender, good.at) == (OFFICE, AT)
    assert good.outcome is not Outcome.REFUTED
    assert forged.outcome is Outcome.REFUTED
    assert forged.id in {row.id for row in browse.rows(mailbox, "todo", TODAY)}


def test_sent_mail_carries_its_receipts(mailbox: Inbox) -> None:
    (row,) = browse.sent(mailbox)
    assert (row.subject, row.state) == ("Risposta", "delivered")
    assert [(found.address, found.state) for found in row.recipients] == [(OFFICE, "delivered")]
    assert [line.kind for line in row.receipts] == [EnvelopeKind.ACCEPTANCE, EnvelopeKind.DELIVERY]
    assert all(line.counted for line in row.receipts)
    assert row.id is not None
    page = browse.page(mailbox, row.id)
    assert page.sent == row
    assert page.folder == "INBOX.inviata"


def test_a_page_is_read_from_the_archived_bytes(mailbox: Inbox) -> None:
    row = next(row for row in browse.rows(mailbox, "all", TODAY) if row.outcome is not Outcome.REFUTED)
    page = browse.page(mailbox, row.id)
    assert page.row == row
    assert "perché no?" in page.reading.body.text
    assert page.reading.evidence.verdict.code.value == row.verdict_code
    assert page.arrived_at == datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
    assert browse.source(mailbox, row.id) == page.reading.message.raw


def test_search_finds_the_carried_text_but_no_boilerplate(mailbox: Inbox) -> None:
    assert {row.title for row in browse.search(mailbox, "gentile perche")} == {"Comunicazione di prova"}
    assert "Gentile" in browse.search(mailbox, "cittadina gentile")[0].snippet
    assert browse.search(mailbox, "identificativo univoco") == ()
    assert len(browse.search(mailbox, "risposta")) == 3


def test_places_count_what_they_show(mailbox: Inbox) -> None:
    for place in browse.places(mailbox, TODAY):
        assert place.count == len(browse.rows(mailbox, place.id, TODAY))
    with pytest.raises(Failure) as caught:
        browse.rows(mailbox, "nowhere", TODAY)
    assert caught.value.code == "place-unknown"


def test_decisions_stay_through_a_rereading(mailbox: Inbox) -> None:
    (row, *_) = browse.rows(mailbox, "todo", TODAY)
    browse.set_done(mailbox, row.id, done=True)
    browse.set_note(mailbox, row.id, "telefonato")
    mailbox.records.connection.execute("UPDATE message SET reader_version = 0, title = 'vecchio'")
    outcome = reread(mailbox, lambda progress: None, lambda: False)
    assert (outcome.read, outcome.left, outcome.stopped) == (5, 0, False)
    assert [found.id for found in browse.rows(mailbox, "archive", TODAY)] == [row.id]
    assert browse.note(mailbox, row.id) == "telefonato"
    assert browse.rows(mailbox, "archive", TODAY)[0].title != "vecchio"
    browse.set_done(mailbox, row.id, done=False)
    assert browse.rows(mailbox, "archive", TODAY) == ()


def take(inbox: Inbox, mails: list[bytes], add_account: Callable[..., int]) -> None:
    stage = Stage(folders={"INBOX": dict(enumerate(mails, 1))})
    with ScriptedImap(stage) as server:
        sync_account(inbox, add_account(inbox, server), lambda progress: None, lambda: False)


def test_what_comes_next_depends_on_the_day(inbox: Inbox, add_account: Callable[..., int]) -> None:
    take(inbox, [plain_mail(1, X_Due="2026-11-25"), plain_mail(2, X_Due="2026-11-23")], add_account)
    lines = agenda.deadlines(inbox, TODAY)
    assert [line.due for line in lines] == [date(2026, 11, 23), date(2026, 11, 25)]
    (row, _) = browse.rows(inbox, "todo", TODAY)
    assert (row.next_what, row.next_due) == ("pay-discount", date(2026, 11, 23))
    assert browse.rows(inbox, "todo", date(2026, 11, 24))[0].next_due == date(2026, 11, 25)
    assert [line.due for line in agenda.deadlines(inbox, date(2026, 11, 24))] == [date(2026, 11, 25)]


def test_taking_effect_goes_after_what_is_lost(inbox: Inbox) -> None:
    near, far = date(2026, 11, 22), date(2026, 11, 30)
    duties = (Duty("effective", near, near, True, "send-pec", None), Duty("pay", far, far, False, "x", 100))
    account = inbox.records.add_account("a@pec-a.example", "a", "h", 993, "")
    record = InlineReader(read_plainly).submit(Job(plain_mail(1), "", AT, "", None)).result()
    with inbox.records.writing():
        inbox.records.save(account, replace(record, duties=duties))
    (row,) = browse.rows(inbox, "todo", TODAY)
    assert (row.next_what, row.next_due) == ("pay", far)


def test_lists_are_sorted_by_the_day_that_they_show(inbox: Inbox) -> None:
    days = [date(2026, 11, day) for day in (22, 24, 26, 30)]
    effective = Duty("effective", days[0], days[0], True, "send-pec", None)
    account = inbox.records.add_account("a@pec-a.example", "a", "h", 993, "")
    for number, duties in enumerate(
        (
            (effective, Duty("pay", days[3], days[3], False, "x", 100)),
            (Duty("pay", days[2], days[2], False, "x", 100),),
            (replace(effective, due=days[1], prudent=days[1]),),
        )
    ):
        record = InlineReader(read_plainly).submit(Job(plain_mail(number), "", AT, "", None)).result()
        with inbox.records.writing():
            inbox.records.save(account, replace(record, duties=duties))
    for place in ("todo", "deadlines"):
        assert [row.next_due for row in browse.rows(inbox, place, TODAY)] == days[1:]


def test_a_mail_that_harmed_its_reader_is_not_read_in_this_process(
    inbox: Inbox, add_account: Callable[..., int]
) -> None:
    take(inbox, [plain_mail(1, X_Read="raise")], add_account)
    (row,) = browse.rows(inbox, "all", TODAY)
    assert row.damaged
    with pytest.raises(Failure) as caught:
        browse.page(inbox, row.id)
    assert caught.value.code == "mail-unreadable"
    assert browse.source(inbox, row.id) == plain_mail(1, X_Read="raise")


def _fails_now(job: Job) -> Record:
    raise ValueError(json.dumps(len(job.raw)))


def test_a_good_record_is_never_given_up_for_a_failed_rereading(
    profile: Profile, inbox: Inbox, add_account: Callable[..., int], tmp_path: Path
) -> None:
    take(inbox, [plain_mail(1, X_Due="2026-11-25"), plain_mail(2)], add_account)
    inbox.records.connection.execute(f"UPDATE message SET reader_version = {READER_VERSION - 1}")
    (tmp_path / "data" / "archive").joinpath(inbox.lists.search("numero 2")[0][0].sha256[:2]).chmod(0o700)
    with open_inbox(replace(profile, read=_fails_now)) as later:
        outcome = reread(later, lambda progress: None, lambda: False)
    assert (outcome.read, outcome.left) == (0, 2)
    assert len(agenda.deadlines(inbox, TODAY)) == 1
    stopped = reread(inbox, lambda progress: None, lambda: True)
    assert stopped.stopped
