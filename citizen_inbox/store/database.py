"""A path in, an open SQLite connection of the current schema out; what the disk refuses becomes a Failure."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from citizen_inbox.failures import Failure
from citizen_inbox.store.disk import disk_failure

LATEST = 4
"""The newest schema this program knows: the highest number in `store/schema`."""

APPLICATION_ID = 0x43494E42
"""Written into the file's header ("CINB"), so that another program's database is never taken for ours."""


WAIT_S = 10.0
"""How long a connection waits for another one that writes."""
LOG_BYTES = 16 * 1024 * 1024
"""What stays of the write-ahead log on the disk after a large transaction."""


def open_database(path: Path) -> sqlite3.Connection:
    """Open or create the database, 0600 in a 0700 folder, and bring its schema up to date.

    The connection commits by itself outside `transaction` and belongs to the thread that opened it. Raises Failure
    "store-newer" (facts path, version), "store-damaged", "store-busy" or a disk failure; an existing file that cannot
    be used is never replaced or altered.
    """
    with disk_failure(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    with store_failure(path):
        connection = sqlite3.connect(path, timeout=WAIT_S, isolation_level=None)
        try:
            _prepare(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Everything inside is written or nothing is. Nested use is a mistake and raises."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")  # inside: a refused commit leaves the transaction open
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def store_failure(path: Path | str = "") -> Iterator[None]:
    """Turn what SQLite says into the house's codes."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = _code(error)
        if code is None:
            raise
        raise Failure(code, path=str(path)) from error


def check(connection: sqlite3.Connection) -> tuple[str, ...]:
    """SQLite's own integrity check and foreign keys; empty when everything is sound."""
    lines = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    lines += [f"foreign key: {row}" for row in connection.execute("PRAGMA foreign_key_check")]
    return tuple(lines)


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    # In this order: another lane may be making the database, and its tables come together with the other two.
    objects = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if objects and application != APPLICATION_ID:
        raise Failure("store-damaged", path=str(path))
    if version > LATEST:
        raise Failure("store-newer", path=str(path), version=str(version))
    _log_ahead(connection)
    connection.execute(f"PRAGMA journal_size_limit = {LOG_BYTES}")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA secure_delete = ON")
    if version < LATEST:
        _migrate(connection, path)


def _log_ahead(connection: sqlite3.Connection) -> None:
    """Switch to the write-ahead log. SQLite does not wait by itself for another that switches the same new file."""
    until = time.monotonic() + WAIT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if _code(error) != "store-busy" or time.monotonic() > until:
                raise
            time.sleep(0.02)
        else:
            return


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Apply the numbered files that are missing, each in its own transaction; another process may have been faster."""
    if connection.execute("PRAGMA user_version").fetchone()[0]:
        _keep_copy(connection, path)
    for number in range(1, LATEST + 1):
        with transaction(connection):
            if connection.execute("PRAGMA user_version").fetchone()[0] >= number:
                continue
            for statement in _statements(number):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number}")


def _keep_copy(connection: sqlite3.Connection, path: Path) -> None:
    """The database as it was before a migration, beside it; whole or not at all, whoever else migrates."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version >= LATEST:  # somebody migrated since we looked
        return
    kept = path.with_name(f"{path.name}.v{version}")
    part = path.with_name(f".{kept.name}.{os.getpid()}-{threading.get_ident()}.part")
    with disk_failure(kept):
        try:
            part.unlink(missing_ok=True)
            os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))  # SQLite fills an empty file, too
            connection.execute("VACUUM INTO ?", (str(part),))
            if connection.execute("PRAGMA user_version").fetchone()[0] == version:  # else somebody was faster
                part.replace(kept)
        finally:
            part.unlink(missing_ok=True)


def _statements(number: int) -> Iterator[str]:
    from importlib import resources  # wanted once in the life of a database

    script = resources.files("citizen_inbox.store").joinpath(f"schema/{number:03}.sql").read_text("utf-8")
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""


def _code(error: sqlite3.DatabaseError) -> str | None:
    name: str = getattr(error, "sqlite_errorname", "") or ""
    families = {
        "SQLITE_FULL": "disk-full",
        "SQLITE_IOERR": "disk-error",
        "SQLITE_READONLY": "disk-readonly",
        "SQLITE_CANTOPEN": "disk-readonly",
        "SQLITE_PERM": "disk-readonly",
        "SQLITE_BUSY": "store-busy",
        "SQLITE_LOCKED": "store-busy",
        "SQLITE_CORRUPT": "store-damaged",
        "SQLITE_NOTADB": "store-damaged",
        "SQLITE_CONSTRAINT_FOREIGNKEY": "account-unknown",  # everything hangs on an account; it was removed meanwhile
    }
    return next((code for family, code in families.items() if name.startswith(family)), None)
