"""The register of public bodies on the disk: bodies in, a file of its own out; asked by address, key and fiscal code.

The register is public data and not part of the inbox: it lies beside it in a file of its own, is built anew by every
import next to the one in use and then takes its place whole.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Self

from citizen_inbox.authorities.filing import file_bodies
from citizen_inbox.authorities.likeness import target_keys
from citizen_inbox.authorities.register import Body, Owner
from citizen_inbox.failures import Failure
from citizen_inbox.store.database import store_failure, transaction
from citizen_inbox.store.disk import disk_failure, sync_folder

FORMAT = 1
"""Of the file and of the keys in it; a file of another one is not used."""
APPLICATION_ID = 0x43494E52
"""In the file's header ("CINR")."""
_MOST_CANDIDATES = 4_000
_SCHEMA = """
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE body (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    fiscal_code TEXT NOT NULL,
    -- What a search looks through: name, code and addresses, in lower case.
    words TEXT NOT NULL
) STRICT;
CREATE INDEX body_by_fiscal_code ON body (fiscal_code);
CREATE TABLE address (
    domain TEXT NOT NULL,
    local TEXT NOT NULL,
    body INTEGER NOT NULL,
    PRIMARY KEY (domain, local, body)
) STRICT, WITHOUT ROWID;
CREATE INDEX address_by_body ON address (body);
-- Domains on which only one body can have an address.
CREATE TABLE own (domain TEXT PRIMARY KEY, body INTEGER NOT NULL) STRICT, WITHOUT ROWID;
-- What look-alikes are compared with: an own domain, or an address on a shared one; and the keys it is found by.
CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE,
    -- Its telling words, written together.
    core TEXT NOT NULL,
    body INTEGER NOT NULL
) STRICT;
CREATE TABLE filed (key TEXT NOT NULL, target INTEGER NOT NULL, PRIMARY KEY (key, target)) STRICT, WITHOUT ROWID;
"""


class KeptRegister:
    """The register of one profile, open for reading; a `register.Source`. A context manager, for one thread."""

    def __init__(self, path: Path) -> None:
        """Failures "register-missing", "register-damaged" (another format too) and those of the disk."""
        if not path.is_file():
            raise Failure("register-missing", path=str(path))
        with store_failure(path):
            self._rows = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
        try:
            self.facts: Mapping[str, str] = self._read_facts()
        except sqlite3.DatabaseError as error:
            self.close()
            raise Failure("register-damaged", path=str(path)) from error
        if not self.facts:
            self.close()
            raise Failure("register-damaged", path=str(path))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the file back."""
        self._rows.close()

    def holders(self, address: str) -> tuple[str, ...]:
        """See `register.Source`."""
        local, _, domain = address.rpartition("@")
        sql = "SELECT name FROM address JOIN body ON id = body WHERE domain = ? AND local = ? ORDER BY id"
        return tuple(name for (name,) in self._rows.execute(sql, (domain, local)))

    def owner(self, domain: str) -> Owner | None:
        """See `register.Source`."""
        row = self._rows.execute("SELECT body FROM own WHERE domain = ?", (domain,)).fetchone()
        return self._owner(row[0], domain) if row else None

    def locals_of(self, domain: str) -> tuple[str, ...]:
        """See `register.Source`."""
        sql = "SELECT DISTINCT local FROM address WHERE domain = ? LIMIT 500"
        return tuple(local for (local,) in self._rows.execute(sql, (domain,)))

    def alike(self, keys: Iterable[str]) -> tuple[str, ...]:
        """See `register.Source`."""
        return tuple(text for text, _ in self.near(keys))

    def near(self, keys: Iterable[str]) -> tuple[tuple[str, str], ...]:
        """See `register.Source`; of keys that very many share only the first targets."""
        sql = (
            "SELECT text, core FROM target WHERE id IN (SELECT filed.target FROM json_each(?) AS asked "
            "CROSS JOIN filed ON filed.key = asked.value) LIMIT ?"
        )
        return tuple(self._rows.execute(sql, (json.dumps(list(keys)), _MOST_CANDIDATES)).fetchall())

    def behind(self, target: str) -> Owner | None:
        """See `register.Source`."""
        row = self._rows.execute("SELECT body FROM target WHERE text = ?", (target,)).fetchone()
        return self._owner(row[0], target) if row else None

    def named(self, fiscal_code: str) -> str:
        """See `register.Source`."""
        sql = "SELECT name FROM body WHERE fiscal_code = ? AND name != '' ORDER BY id LIMIT 1"
        row = self._rows.execute(sql, (fiscal_code,)).fetchone() if fiscal_code else None
        return row[0] if row else ""

    def find(self, words: Sequence[str], limit: int) -> tuple[Body, ...]:
        """Bodies with all these words (lower case) in name, code, fiscal code or addresses, by name."""
        where = " AND ".join("instr(words, ?) > 0" for _ in words) or "1"
        sql = f"SELECT id, code, name, fiscal_code FROM body WHERE {where} ORDER BY name, id LIMIT ?"  # noqa: S608 - only question marks are put in
        found = self._rows.execute(sql, (*words, limit)).fetchall()
        return tuple(Body(code, name, fiscal, self._addresses(number)) for number, code, name, fiscal in found)

    def bodies(self) -> tuple[Body, ...]:
        """All of them."""
        held: dict[int, list[str]] = {}
        for domain, local, body in self._rows.execute("SELECT domain, local, body FROM address"):
            held.setdefault(body, []).append(f"{local}@{domain}")
        rows = self._rows.execute("SELECT id, code, name, fiscal_code FROM body ORDER BY id")
        return tuple(Body(code, name, fiscal, tuple(held.get(one, ()))) for one, code, name, fiscal in rows)

    def _read_facts(self) -> dict[str, str]:
        """What the import wrote about itself; nothing of a file of another format."""
        marks = [self._rows.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
        known = marks == [APPLICATION_ID, FORMAT]
        return dict(self._rows.execute("SELECT name, value FROM fact").fetchall()) if known else {}

    def _addresses(self, body: int) -> tuple[str, ...]:
        rows = self._rows.execute("SELECT local, domain FROM address WHERE body = ? ORDER BY domain, local", (body,))
        return tuple(f"{local}@{domain}" for local, domain in rows)

    def _owner(self, body: int, place: str) -> Owner | None:
        row = self._rows.execute("SELECT name FROM body WHERE id = ?", (body,)).fetchone()
        if row is None:
            return None
        if "@" in place:
            return Owner(row[0], place)
        addresses = self._addresses(body)
        at_home = (address for address in addresses if address.rpartition("@")[2] == place)
        return Owner(row[0], next(at_home, next(iter(addresses), place)))


def write_register(path: Path, bodies: Sequence[Body], facts: Mapping[str, str]) -> None:
    """Put these bodies in the place of the register that was there, whole or not at all. Failures of the disk."""
    part = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.part")
    with disk_failure(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
    try:
        with store_failure(path):
            _build(part, bodies, facts)
        with disk_failure(path):
            descriptor = os.open(part, os.O_RDWR | getattr(os, "O_BINARY", 0))
            os.fsync(descriptor)
            os.close(descriptor)
            part.replace(path)
            sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)


def _build(part: Path, bodies: Sequence[Body], facts: Mapping[str, str]) -> None:
    filing = file_bodies(bodies)
    keys = [target_keys(target) for target in filing.targets]
    with closing(sqlite3.connect(part, isolation_level=None)) as rows:
        # Nothing is kept of a build that fails: the file is new.
        for pragma in ("journal_mode = OFF", "synchronous = OFF", f"application_id = {APPLICATION_ID}"):
            rows.execute(f"PRAGMA {pragma}")
        rows.executescript(_SCHEMA)
        with transaction(rows):
            rows.executemany("INSERT INTO fact VALUES (?, ?)", facts.items())
            rows.executemany("INSERT INTO body VALUES (?, ?, ?, ?, ?)", map(_row, range(len(bodies)), bodies))
            rows.executemany(
                "INSERT OR IGNORE INTO address VALUES (?, ?, ?)",
                sorted(
                    (address.rpartition("@")[2], address.rpartition("@")[0], number)
                    for number, body in enumerate(bodies)
                    for address in body.addresses
                ),
            )
            rows.executemany("INSERT INTO own VALUES (?, ?)", sorted(filing.own.items()))
            rows.executemany(
                "INSERT INTO target VALUES (?, ?, ?, ?)",
                (
                    (number, text, held.cores[0], filing.targets[text])
                    for number, (text, held) in enumerate(zip(filing.targets, keys, strict=True))
                ),
            )
            filed = {(key, number) for number, held in enumerate(keys) for key in (*held.alike, *held.parts)}
            rows.executemany("INSERT INTO filed VALUES (?, ?)", sorted(filed))
            rows.execute(f"PRAGMA user_version = {FORMAT}")


def _row(number: int, body: Body) -> tuple[int, str, str, str, str]:
    words = " ".join((body.name, body.code, body.fiscal_code, *body.addresses)).lower()
    return number, body.code, body.name, body.fiscal_code, words
