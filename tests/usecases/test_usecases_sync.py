"""A mailbox is taken in whole, once, and kept in step, on a real server and on ones that misbehave."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from fakes.dovecot import Dovecot
from fakes.plain_reading import plain_mail
from fakes.scripted_imap import ScriptedImap, Session, Stage
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.failures import Failure
from citizen_inbox.store.record import Folder
from citizen_inbox.transport.imap import FolderStatus, ServerFolder
from citizen_inbox.usecases import sync as sync_module
from citizen_inbox.usecases.browse import rows
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox
from citizen_inbox.usecases.rows import Progress, SyncOutcome
from citizen_inbox.usecases.sync import PASSING, plan_sync, role_of, sync_account, unchanged, watch

TODAY = date(2026, 11, 21)
AddAccount = Callable[..., int]


def run(inbox: Inbox, account: int) -> SyncOutcome:
    return sync_account(inbox, account, lambda progress: None, lambda: False)


def kept(inbox: Inbox) -> list[str]:
    names = sorted(row[0] for row in inbox.records.connection.execute("SELECT sha256 FROM message"))
    assert names == sorted(inbox.archive.names())
    assert inbox.records.check() == ()
    return names


def names_of(mails: list[bytes]) -> list[str]:
    return sorted({hashlib.sha256(mail).hexdigest() for mail in mails})


@given(st.frozensets(st.integers(1, 50)), st.sets(st.integers(1, 50)))
def test_a_plan_is_the_difference_newest_first(known: frozenset[int], present: set[int]) -> None:
    plan = plan_sync(known, sorted(present))
    assert (known - set(plan.gone)) | set(plan.fetch) == present
    assert list(plan.fetch) == sorted(plan.fetch, reverse=True)
    assert not known & set(plan.fetch)


def test_a_folder_is_unchanged_only_when_all_three_numbers_are() -> None:
    folder = Folder(1, 1, "INBOX", "inbox", False, 7, 10, 3)
    assert unchanged(folder, FolderStatus(7, 10, 3))
    assert not unchanged(folder, FolderStatus(8, 10, 3))
    assert not unchanged(folder, FolderStatus(7, 11, 3))
    assert not unchanged(folder, FolderStatus(7, 10, 2))
    silent = Folder(1, 1, "INBOX", "inbox", False, 0, 0, 3)
    assert not unchanged(silent, FolderStatus(0, 0, 3))


@pytest.mark.parametrize(
    ("name", "separator", "role", "expected"),
    [
        ("INBOX.Inviata", ".", "", "sent"),
        ("INBOX/Spedite", "/", "", "sent"),
        ("Posta inviata", "/", "", "sent"),
        ("INBOX.cestino", ".", "", "trash"),
        ("INBOX.bozze", ".", "", "drafts"),
        ("INBOX.Ricevute", ".", "", ""),
        ("Cose", "/", "junk", "junk"),
        ("Sent.2024", "", "", ""),
    ],
)
def test_folders_are_known_by_special_use_then_by_name(name: str, separator: str, role: str, expected: str) -> None:
    assert role_of(ServerFolder(name, separator, role, selectable=True)) == expected


@pytest.mark.dovecot
def test_a_first_sync_takes_everything_and_a_second_nothing(
    inbox: Inbox, dovecot: Dovecot, add_account: AddAccount
) -> None:
    received = [plain_mail(number) for number in range(60)]
    receipts = [plain_mail(100 + number, X_Kind="delivery") for number in range(5)]
    dovecot.fill("INBOX", received, arrived=datetime(2026, 11, 20, 9, 30, tzinfo=UTC))
    dovecot.fill("INBOX/Ricevute", receipts)
    dovecot.fill("Sent", [plain_mail(200)])
    dovecot.fill("Trash", [plain_mail(300)])
    account = add_account(inbox, dovecot)
    told: list[Progress] = []
    outcome = sync_account(inbox, account, told.append, lambda: False)
    assert (outcome.new, outcome.known, outcome.damaged, outcome.stopped) == (66, 0, 0, False)
    assert outcome.folders == ("INBOX", "INBOX/Ricevute", "Sent")
    assert outcome.skipped_folders == ("Trash",)
    assert kept(inbox) == names_of([*received, *receipts, plain_mail(200)])
    assert [progress.stage for progress in told][:2] == ["connecting", "listing"]
    assert told[-1].done == told[-1].total
    assert len(rows(inbox, "all", TODAY)) == 60
    assert [row.title for row in rows(inbox, "sent", TODAY)] == ["Avviso 200"]
    stored = inbox.lists.search("numero 7")[0][0]
    assert stored.arrived_at == datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
    assert run(inbox, account).new == 0


@pytest.mark.dovecot
def test_nothing_is_changed_on_the_server(inbox: Inbox, dovecot: Dovecot, add_account: AddAccount) -> None:
    dovecot.fill("INBOX", [plain_mail(number) for number in range(3)])
    account = inbox.records.account(add_account(inbox, dovecot))
    with inbox.connect(account) as mailbox:
        sync_module._Sync(inbox, account, mailbox, lambda progress: None, lambda: False).run()
        mailbox.examine("INBOX")
        mailbox.idle(0.1, lambda: False)
        commands = mailbox.commands
    verbs = {" ".join(command.split()[:2]) if command.startswith("UID") else command.split()[0] for command in commands}
    assert verbs == {"CAPABILITY", "LOGIN", "LIST", "EXAMINE", "UID SEARCH", "UID FETCH", "IDLE", "LOGOUT"} - (
        set() if "LOGOUT" in verbs else {"LOGOUT"}
    )
    assert dovecot.password not in " ".join(commands)
    client = dovecot.client()
    client.select("INBOX", readonly=True)
    assert client.search(None, "UNSEEN")[1] == [b"1 2 3"]
    client.logout()


@pytest.mark.dovecot
def test_new_deleted_moved_and_renumbered_mails(inbox: Inbox, dovecot: Dovecot, add_account: AddAccount) -> None:
    mails = [plain_mail(number) for number in range(8)]
    dovecot.fill("INBOX", mails[:6])
    account = add_account(inbox, dovecot)
    assert run(inbox, account).new == 6
    client = dovecot.client()
    client.select("INBOX")
    client.store("1:2", "+FLAGS", "\\Deleted")
    client.expunge()
    client.copy("1", "Sent")
    client.logout()
    dovecot.fill("INBOX", mails[6:])
    outcome = run(inbox, account)
    assert (outcome.new, outcome.known) == (2, 1)
    gone = inbox.records.connection.execute("SELECT count(*) FROM location WHERE gone = 1").fetchone()[0]
    assert gone == 2
    assert kept(inbox) == names_of(mails)
    dovecot.renumber("INBOX")
    outcome = run(inbox, account)
    assert (outcome.new, outcome.known) == (0, 6)
    assert kept(inbox) == names_of(mails)
    located = inbox.records.connection.execute("SELECT count(*) FROM location WHERE gone = 0").fetchone()[0]
    assert located == 7


@pytest.mark.dovecot
def test_new_mail_is_told_by_idle(profile: Profile, dovecot: Dovecot, add_account: AddAccount) -> None:
    dovecot.fill("INBOX", [plain_mail(1)])
    outcomes: list[SyncOutcome] = []
    came, stop = threading.Event(), threading.Event()

    def on_change(outcome: SyncOutcome) -> None:
        outcomes.append(outcome)
        came.set()

    def lane() -> None:
        with open_inbox(profile) as inbox:
            watch(inbox, add_account(inbox, dovecot), on_change, stop.is_set)

    thread = threading.Thread(target=lane)
    thread.start()
    try:
        assert came.wait(10)
        came.clear()
        time.sleep(0.2)
        dovecot.fill("INBOX", [plain_mail(2)])
        assert came.wait(10)
    finally:
        stop.set()
        thread.join(10)
    assert not thread.is_alive()
    assert [outcome.new for outcome in outcomes] == [1, 1]


def server(**what: object) -> ScriptedImap:
    return ScriptedImap(Stage(**what))  # type: ignore[arg-type] # the fields of Stage


def test_a_connection_cut_anywhere_loses_and_doubles_nothing(profile: Profile, add_account: AddAccount) -> None:
    mails = {uid: plain_mail(uid, "x" * 300) for uid in range(1, 13)}
    stage = Stage(folders={"INBOX": mails, "INBOX.Ricevute": {1: plain_mail(50)}})
    with ScriptedImap(stage) as scripted, open_inbox(profile) as inbox:
        account = add_account(inbox, scripted)
        cut = 0
        codes = set()
        while True:
            cut += 331
            stage.cut_after = cut
            try:
                run(inbox, account)
            except Failure as failure:
                codes.add(failure.code)
                kept(inbox)
                continue
            break
        assert codes <= PASSING
        assert cut > 3 * 331
        assert kept(inbox) == names_of([*mails.values(), plain_mail(50)])


def test_a_server_that_keeps_a_mail_back_is_asked_again(inbox: Inbox, add_account: AddAccount) -> None:
    shy = {"on": True}

    def hide(session: Session, tag: bytes, command: str) -> bool:
        if shy["on"] and command.startswith("UID FETCH") and "BODY" in command:
            session.folder = {uid: raw for uid, raw in session.folder.items() if uid != 2}
        return False

    mails = {uid: plain_mail(uid) for uid in (1, 2, 3)}
    with server(folders={"INBOX": mails}, on_command=hide) as scripted:
        account = add_account(inbox, scripted)
        assert run(inbox, account).new == 2
        shy["on"] = False
        assert run(inbox, account).new == 1
        assert kept(inbox) == names_of(list(mails.values()))


def test_a_mail_shorter_than_announced_is_kept_as_damaged(inbox: Inbox, add_account: AddAccount) -> None:
    with server(folders={"INBOX": {1: plain_mail(1), 2: plain_mail(2)}}, announced_sizes={2: 900}) as scripted:
        outcome = run(inbox, add_account(inbox, scripted))
    assert (outcome.new, outcome.damaged) == (2, 1)
    assert {row.title: row.damaged for row in rows(inbox, "all", TODAY)} == {"Avviso 1": False, "Avviso 2": True}


def test_an_oversized_mail_keeps_its_heading(inbox: Inbox, add_account: AddAccount) -> None:
    with server(folders={"INBOX": {1: plain_mail(1)}}, announced_sizes={1: 200_000_000}) as scripted:
        outcome = run(inbox, add_account(inbox, scripted))
    assert (outcome.new, outcome.damaged) == (1, 1)
    (row,) = rows(inbox, "all", TODAY)
    assert row.title == "Avviso 1"
    assert inbox.lists.one(row.id).trouble == "oversized"


def test_a_large_mail_comes_in_pieces(inbox: Inbox, add_account: AddAccount) -> None:
    large = plain_mail(1, "riga lunga\r\n" * 800_000)
    with server(folders={"INBOX": {1: large, 2: plain_mail(2)}}) as scripted:
        assert run(inbox, add_account(inbox, scripted)).new == 2
        pieces = [command for command in scripted.stage.received if "BODY.PEEK[]<" in command]
    assert len(pieces) == 3
    assert kept(inbox) == names_of([large, plain_mail(2)])


def test_a_stop_keeps_what_came_and_the_next_sync_goes_on(inbox: Inbox, add_account: AddAccount) -> None:
    mails = {uid: plain_mail(uid) for uid in range(1, 301)}
    with server(folders={"INBOX": mails}) as scripted:
        account = add_account(inbox, scripted)
        told: list[Progress] = []
        outcome = sync_account(inbox, account, told.append, lambda: any(p.done >= 200 for p in told))
        assert outcome.stopped
        assert 0 < outcome.new < 300
        newest = inbox.records.connection.execute("SELECT min(uid), max(uid) FROM location").fetchone()
        assert newest[1] == 300
        assert newest[0] > 100
        assert run(inbox, account).new == 300 - outcome.new
        assert len(kept(inbox)) == 300


def test_a_vanished_folder_leaves_its_mails_here(inbox: Inbox, add_account: AddAccount) -> None:
    folders = {"INBOX": {1: plain_mail(1)}, "INBOX.Vecchie": {1: plain_mail(2)}}
    with server(folders=folders) as scripted:
        account = add_account(inbox, scripted)
        run(inbox, account)
        del folders["INBOX.Vecchie"]
        outcome = run(inbox, account)
    assert outcome.folders == ("INBOX",)
    assert len(kept(inbox)) == 2
    assert inbox.records.connection.execute("SELECT count(*) FROM location WHERE gone = 1").fetchone()[0] == 1


def test_a_folder_that_cannot_be_opened_does_not_stop_the_others(inbox: Inbox, add_account: AddAccount) -> None:
    def refuse(session: Session, tag: bytes, command: str) -> bool:
        if command.startswith("EXAMINE") and "Chiusa" in command:
            session.send(tag + b" NO [NOPERM] no\r\n")
            return True
        return False

    folders = {"INBOX": {1: plain_mail(1)}, "Chiusa": {1: plain_mail(2)}}
    with server(folders=folders, on_command=refuse) as scripted:
        outcome = run(inbox, add_account(inbox, scripted))
    assert outcome.folders == ("INBOX",)
    assert outcome.skipped_folders == ("Chiusa",)


def test_an_excluded_folder_is_left_out(inbox: Inbox, add_account: AddAccount) -> None:
    with server(folders={"INBOX": {}, "Privata": {1: plain_mail(2)}}) as scripted:
        account = add_account(inbox, scripted)
        folder = inbox.records.folder(account, "Privata", "")
        inbox.records.exclude_folder(folder.id, excluded=True)
        outcome = run(inbox, account)
    assert outcome.skipped_folders == ("Privata",)
    assert kept(inbox) == []


def test_a_refused_login_ends_the_watch_at_once(inbox: Inbox, add_account: AddAccount) -> None:
    with server() as scripted:
        account = add_account(inbox, scripted)
        inbox.secrets.keep(scripted.user, "sbagliata")
        with pytest.raises(Failure) as caught:
            watch(inbox, account, lambda outcome: None, lambda: False)
        assert caught.value.code == "login-refused"
        assert scripted.stage.received.count("LOGIN") == 1


def test_the_watch_polls_where_there_is_no_idle_and_comes_back_after_trouble(
    inbox: Inbox, add_account: AddAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    mails = {1: plain_mail(1)}
    stage = Stage(folders={"INBOX": mails}, capability="IMAP4rev1")
    pauses: list[float] = []
    outcomes: list[SyncOutcome] = []
    trouble: list[str] = []

    def pause(seconds: float, stopped: Callable[[], bool]) -> None:
        pauses.append(seconds)
        if len(pauses) == 1:
            mails[2] = plain_mail(2)
            stage.cut_after = 200
        else:
            stage.cut_after = None

    monkeypatch.setattr("citizen_inbox.usecases.clock.pause", pause)
    with ScriptedImap(stage) as scripted:
        account = add_account(inbox, scripted)
        watch(
            inbox,
            account,
            outcomes.append,
            lambda: sum(outcome.new for outcome in outcomes) >= 2,
            on_trouble=lambda failure: trouble.append(failure.code),
        )
    assert [outcome.new for outcome in outcomes] == [1, 1]
    assert pauses[0] == 600
    assert all(code in PASSING for code in trouble)
    assert not any(command == "IDLE" for command in stage.received)


def test_without_a_password_nothing_is_tried(inbox: Inbox) -> None:
    account = inbox.records.add_account("a@pec-a.example", "a", "localhost", 993, "")
    with pytest.raises(Failure) as caught:
        run(inbox, account)
    assert caught.value.code == "password-missing"


@pytest.mark.dovecot
def test_how_full_the_mailbox_is_gets_kept(inbox: Inbox, add_account: AddAccount, dovecot: Dovecot) -> None:
    account = add_account(inbox, dovecot)
    run(inbox, account)
    assert inbox.records.account(account).quota_bytes == 0
    with Dovecot(user="piena@pec-a.example", quota_kilobytes=64) as full:
        full.fill("INBOX", [plain_mail(number) + b"x" * 20_000 for number in range(2)])
        other = add_account(inbox, full)
        run(inbox, other)
        kept_account = inbox.records.account(other)
    assert kept_account.quota_bytes == 64 * 1024
    assert 40_000 <= kept_account.used_bytes <= 50_000


@pytest.mark.dovecot
def test_what_an_older_version_read_is_read_again(inbox: Inbox, add_account: AddAccount, dovecot: Dovecot) -> None:
    dovecot.fill("INBOX", [plain_mail(1)])
    account = add_account(inbox, dovecot)
    run(inbox, account)
    inbox.records.connection.execute("UPDATE message SET reader_version = 0, title = 'vecchio'")
    run(inbox, account)
    titles = [row[0] for row in inbox.records.connection.execute("SELECT title FROM message")]
    assert titles
    assert "vecchio" not in titles


def test_a_mailbox_removed_during_its_sync_ends_it_and_reaches_no_other(
    inbox: Inbox, profile: Profile, add_account: AddAccount
) -> None:
    """Somebody removes it in another window, and adds another one, while its mails are on their way."""
    stage = Stage(folders={"INBOX": {1: plain_mail(1)}, "Ricevute": {1: plain_mail(2)}})
    with ScriptedImap(stage) as scripted, open_inbox(profile) as window:
        account = add_account(inbox, scripted)

        def remove(progress: Progress) -> None:
            if progress.stage == "fetching" and window.records.accounts()[0].id == account:
                window.records.remove_account(account)
                window.records.add_account("altra@pec-a.example", "altra", "imap.pec-a.example", 993, "")

        with pytest.raises(Failure) as caught:
            sync_account(inbox, account, remove, lambda: False)
        assert caught.value.code == "account-unknown"
        with pytest.raises(Failure):
            watch(inbox, account, lambda outcome: None, lambda: False)
    assert inbox.lists.ids() == ()
    assert [folder.name for folder in inbox.records.folders(account + 1)] == []


def test_a_mailbox_that_always_fails_behind_its_login_is_left_in_growing_peace(
    inbox: Inbox, add_account: AddAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(raws: object) -> tuple[str, ...]:
        raise Failure("disk-full", path="archive")

    pauses: list[float] = []
    monkeypatch.setattr("citizen_inbox.usecases.clock.pause", lambda seconds, stopped: pauses.append(seconds))
    monkeypatch.setattr(inbox.archive, "put_all", full)
    with ScriptedImap(Stage(folders={"INBOX": {1: plain_mail(1)}})) as scripted:
        account = add_account(inbox, scripted)
        watch(inbox, account, lambda outcome: None, lambda: len(pauses) >= 4)
    assert pauses == [5, 10, 20, 40]


def test_an_upgraded_program_fetches_today_before_it_reads_yesterday_again(
    inbox: Inbox, add_account: AddAccount
) -> None:
    mails = {number: plain_mail(number) for number in range(1, 4)}
    stages: list[str] = []
    with ScriptedImap(Stage(folders={"INBOX": mails})) as scripted:
        account = add_account(inbox, scripted)
        run(inbox, account)
        inbox.records.connection.execute("UPDATE message SET reader_version = 0, title = 'vecchio'")
        mails[4] = plain_mail(4)
        stopped = lambda: "waiting" in stages  # noqa: E731 - read at one place
        watch(inbox, account, lambda outcome: None, stopped, report=lambda progress: stages.append(progress.stage))
        assert stages.index("fetching") < stages.index("reading") < stages.index("waiting")
        inbox.records.connection.execute("UPDATE message SET reader_version = 0, title = 'vecchio'")
        inbox.secrets.keep(scripted.user, "sbagliata")
        with pytest.raises(Failure):
            run(inbox, account)
    titles = inbox.records.connection.execute("SELECT title FROM message").fetchall()
    assert len(titles) == 4
    assert ("vecchio",) not in titles
