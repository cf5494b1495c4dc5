"""The database opens, migrates, refuses what it does not know, and says why."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from citizen_inbox.failures import Failure
from citizen_inbox.store import database
from citizen_inbox.store.database import LATEST, check, open_database, store_failure, transaction


def test_a_new_database_is_private_durable_and_sound(tmp_path: Path) -> None:
    path = tmp_path / "data" / "inbox.sqlite3"
    connection = open_database(path)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert connection.execute("PRAGMA user_version").fetchone() == (LATEST,)
    assert check(connection) == ()
    connection.close()
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_every_table_of_ours_is_strict(tmp_path: Path) -> None:
    connection = open_database(tmp_path / "inbox.sqlite3")
    tables = connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    loose = {name for name, strict in tables if not strict and not name.startswith("sqlite_")}
    connection.close()
    assert loose == set()


def test_a_store_from_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "inbox.sqlite3"
    connection = open_database(path)
    connection.execute(f"PRAGMA user_version = {LATEST + 1}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(Failure) as caught:
        open_database(path)
    assert caught.value.code == "store-newer"
    assert caught.value.facts["version"] == str(LATEST + 1)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"this is no database" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file_is_told_and_never_overwritten(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "inbox.sqlite3"
    path.write_bytes(content)
    with pytest.raises(Failure) as caught:
        open_database(path)
    assert caught.value.code == "store-damaged"
    assert path.read_bytes() == content


def test_another_programs_database_is_not_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "inbox.sqlite3"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE theirs (x)")
    other.close()
    with pytest.raises(Failure) as caught:
        open_database(path)
    assert caught.value.code == "store-damaged"


def test_a_migration_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "inbox.sqlite3"
    open_database(path).close()
    steps = database._statements
    monkeypatch.setattr(database, "LATEST", LATEST + 1)
    monkeypatch.setattr(
        database,
        "_statements",
        lambda number: ["CREATE TABLE later (x INTEGER) STRICT"] if number > LATEST else steps(number),
    )
    connection = open_database(path)
    assert connection.execute("SELECT count(*) FROM later").fetchone() == (0,)
    connection.close()
    kept = sqlite3.connect(path.with_name(f"inbox.sqlite3.v{LATEST}"))
    assert kept.execute("PRAGMA user_version").fetchone() == (LATEST,)
    kept.close()


def test_a_failing_migration_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "inbox.sqlite3"
    open_database(path).close()
    with monkeypatch.context() as patched:
        patched.setattr(database, "LATEST", LATEST + 1)
        patched.setattr(database, "_statements", lambda number: ["CREATE TABLE later (x INTEGER) STRICT", "NONSENSE"])
        with pytest.raises(sqlite3.OperationalError):
            open_database(path)
    connection = open_database(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (LATEST,)
    assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'later'").fetchone() == (0,)
    connection.close()


def test_a_transaction_is_all_or_nothing(tmp_path: Path) -> None:
    connection = open_database(tmp_path / "inbox.sqlite3")
    sql = "INSERT INTO account (address, username, host, port) VALUES (?, '', '', 993)"
    with transaction(connection):
        connection.execute(sql, ("a@pec-a.example",))
    with pytest.raises(sqlite3.IntegrityError), transaction(connection):
        connection.executemany(sql, [("b@pec-a.example",), ("a@pec-a.example",)])
    assert connection.execute("SELECT address FROM account").fetchall() == [("a@pec-a.example",)]
    connection.close()


def test_a_full_disk_has_its_own_code(tmp_path: Path) -> None:
    connection = open_database(tmp_path / "inbox.sqlite3")
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Failure) as caught, store_failure(), transaction(connection):
        connection.execute("INSERT INTO account (address, username, host, port) VALUES (?, '', '', 1)", ("x" * 90_000,))
    assert caught.value.code == "disk-full"
    assert check(connection) == ()
    connection.close()


def test_a_second_writer_waits_and_then_is_told(tmp_path: Path) -> None:
    path = tmp_path / "inbox.sqlite3"
    first, second = open_database(path), open_database(path)
    second.execute("PRAGMA busy_timeout = 50")
    with transaction(first):
        with pytest.raises(Failure) as caught, store_failure(path), transaction(second):
            pass
        assert caught.value.code == "store-busy"
    first.close()
    second.close()


def test_many_may_make_the_same_new_database(tmp_path: Path) -> None:
    """The lanes of a first start open at the same moment."""
    for number in range(30):
        path = tmp_path / str(number) / "inbox.sqlite3"
        with ThreadPoolExecutor(6) as lanes:
            for lane in [lanes.submit(lambda path=path: open_database(path).close()) for _ in range(6)]:
                lane.result()


@pytest.mark.parametrize("before", [1, 2, 3])
def test_a_database_that_is_being_made_is_not_taken_for_a_strangers(tmp_path: Path, before: int) -> None:
    """The other one commits its tables before one of our first questions."""
    asked: list[object] = []
    path = tmp_path / "inbox.sqlite3"

    class Slow(sqlite3.Connection):
        def execute(self, *arguments: object) -> sqlite3.Cursor:
            asked.append(arguments)
            if len(asked) == before:
                open_database(path).close()
            return super().execute(*arguments)

    connection = sqlite3.connect(path, factory=Slow, isolation_level=None)
    database._prepare(connection, path)
    assert connection.execute("PRAGMA user_version").fetchone() == (LATEST,)
    connection.close()


def test_a_refused_commit_leaves_no_open_transaction(tmp_path: Path) -> None:
    connection = open_database(tmp_path / "inbox.sqlite3")
    with store_failure(tmp_path), transaction(connection):
        connection.execute("INSERT INTO account (address, username, host, port) VALUES ('a', 'a', 'h', 993)")

    def break_at_the_end() -> None:
        with store_failure(tmp_path), transaction(connection):
            connection.execute("PRAGMA defer_foreign_keys = ON")  # so that COMMIT itself says no
            connection.execute("INSERT INTO folder (account, name) VALUES (9, 'INBOX')")

    with pytest.raises(Failure) as caught:
        break_at_the_end()
    assert caught.value.code == "account-unknown"
    with transaction(connection):
        connection.execute("DELETE FROM account")
    connection.close()


def test_lanes_that_migrate_at_once_keep_one_whole_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    statements = database._statements

    def steps(number: int) -> Iterator[str]:
        return statements(number) if number <= LATEST else iter(["CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT"])

    for number in range(10):
        path = tmp_path / str(number) / "inbox.sqlite3"
        open_database(path).close()
        with monkeypatch.context() as patched, ThreadPoolExecutor(4) as lanes:
            patched.setattr(database, "LATEST", LATEST + 1)
            patched.setattr(database, "_statements", steps)
            for lane in [lanes.submit(lambda path=path: open_database(path).close()) for _ in range(4)]:
                lane.result()
        kept = sqlite3.connect(path.with_name(f"inbox.sqlite3.v{LATEST}"))
        assert kept.execute("PRAGMA user_version").fetchone() == (LATEST,)
        kept.close()
        assert path.with_name(f"inbox.sqlite3.v{LATEST}").stat().st_mode & 0o777 == 0o600
        assert sorted(name.name for name in path.parent.iterdir()) == ["inbox.sqlite3", f"inbox.sqlite3.v{LATEST}"]


def test_a_database_of_the_first_version_is_brought_up_to_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "inbox.sqlite3"
    with monkeypatch.context() as patched:
        patched.setattr(database, "LATEST", 1)
        first = open_database(path)
        first.execute("INSERT INTO account (address, username, host, port) VALUES ('a@pec.example', 'a', 'h', 993)")
        first.close()
    connection = open_database(path)
    assert connection.execute("SELECT address FROM account").fetchall() == [("a@pec.example",)]
    assert connection.execute("SELECT count(*) FROM proof").fetchone() == (0,)
    assert path.with_name("inbox.sqlite3.v1").exists()
    assert check(connection) == ()
    connection.close()


def test_what_the_third_version_kept_is_still_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "inbox.sqlite3"
    with monkeypatch.context() as patched:
        patched.setattr(database, "LATEST", 3)
        third = open_database(path)
        third.execute("INSERT INTO account (address, username, host, port) VALUES ('a@pec.example', 'a', 'h', 993)")
        columns = third.execute(
            "SELECT name, type FROM pragma_table_info('message') WHERE \"notnull\" AND name <> 'id'"
        )
        known = {"account": 1, "moment": 7}
        values = {name: known.get(name, 0 if kind == "INTEGER" else "") for name, kind in columns}
        marks = ", ".join("?" * len(values))
        third.execute(f"INSERT INTO message ({', '.join(values)}) VALUES ({marks})", tuple(values.values()))
        third.execute(
            "INSERT INTO payment (message, notice_number, creditor, creditor_name, reason, refuted) "
            "VALUES (1, '302000000000123456', '', '', '', 0)"
        )
        third.execute("INSERT INTO search (rowid, subject, body) VALUES (7, 'Verbale', 'velocità')")
        third.close()
    connection = open_database(path)
    assert connection.execute("SELECT rowid FROM search WHERE search MATCH 'verbale velocita'").fetchall() == [(7,)]
    assert connection.execute("SELECT notice_number, scanned FROM open_payment").fetchall() == [
        ("302000000000123456", 0)
    ]
    assert connection.execute("SELECT count(*) FROM scan").fetchone() == (0,)
    assert check(connection) == ()
    connection.close()
