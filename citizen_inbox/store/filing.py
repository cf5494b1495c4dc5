"""Files that a person puts beside a mail, and payments said to be paid, in; SQL out, and back again what was kept."""

from __future__ import annotations

import sqlite3
from datetime import UTC, date, datetime
from pathlib import Path

from citizen_inbox.failures import Failure
from citizen_inbox.store.database import store_failure, transaction
from citizen_inbox.store.record import Filed, Paid

_FILED = "SELECT id, sha256, size, name, role, about, filed_at FROM filed "


class Filing:
    """Tables filed and paid, on the connection of `Records`; Failures are those of the store."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def file(self, account: int, mail: str, filed: Filed) -> Filed:
        """Keep that a file lies beside a mail (SHA-256); as it is kept, with its id (that given counts for nothing).

        The same bytes again are the same row: their first name and instant stay, the role is what was said last.
        """
        with store_failure(self._path), transaction(self._connection):
            self._connection.execute(
                "INSERT INTO filed (account, mail, sha256, size, name, role, about, filed_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (account, mail, sha256) DO UPDATE SET role = excluded.role, about = excluded.about",
                (account, mail, filed.sha256, filed.size, filed.name, filed.role, filed.about,
                 int(filed.filed_at.timestamp())),
            )  # fmt: skip
            row = self._connection.execute(
                f"{_FILED} WHERE account = ? AND mail = ? AND sha256 = ?", (account, mail, filed.sha256)
            ).fetchone()
        return _filed(*row)

    def filed(self, account: int, mail: str) -> tuple[Filed, ...]:
        """The files beside a mail (SHA-256), in the order they were put there."""
        with store_failure(self._path):
            rows = self._connection.execute(
                f"{_FILED} WHERE account = ? AND mail = ? ORDER BY id", (account, mail)
            ).fetchall()
        return tuple(_filed(*row) for row in rows)

    def one(self, filed: int) -> Filed:
        """One file. Failure "filed-unknown"."""
        with store_failure(self._path):
            row = self._connection.execute(f"{_FILED} WHERE id = ?", (filed,)).fetchone()
        if row is None:
            raise Failure("filed-unknown")
        return _filed(*row)

    def unfile(self, filed: int) -> None:
        """A file no longer lies beside its mail, nor shows a payment. Failure "filed-unknown"."""
        with store_failure(self._path), transaction(self._connection):
            if not self._connection.execute("DELETE FROM filed WHERE id = ?", (filed,)).rowcount:
                raise Failure("filed-unknown")

    def pay(self, account: int, paid: Paid) -> None:
        """Keep that a payment notice is paid; said again, the last word counts."""
        with store_failure(self._path), transaction(self._connection):
            self._connection.execute(
                "INSERT INTO paid (account, notice_number, creditor, day, amount_cents, receipt) "
                "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (account, notice_number, creditor) DO UPDATE SET "
                "day = excluded.day, amount_cents = excluded.amount_cents, receipt = excluded.receipt",
                (account, paid.notice_number, paid.creditor, paid.day.isoformat(), paid.amount_cents, paid.receipt),
            )

    def unpay(self, account: int, notice_number: str, creditor: str) -> bool:
        """Forget that a payment notice is paid; False when nobody said so. Its receipt stays filed."""
        with store_failure(self._path), transaction(self._connection):
            done = self._connection.execute(
                "DELETE FROM paid WHERE account = ? AND notice_number = ? AND creditor = ?",
                (account, notice_number, creditor),
            )
            return bool(done.rowcount)

    def paid(self, account: int) -> tuple[Paid, ...]:
        """What a mailbox's owner paid, by day."""
        with store_failure(self._path):
            rows = self._connection.execute(
                "SELECT notice_number, creditor, day, amount_cents, receipt FROM paid WHERE account = ? "
                "ORDER BY day, notice_number",
                (account,),
            ).fetchall()
        return tuple(Paid(number, by, date.fromisoformat(day), cents, file) for number, by, day, cents, file in rows)


def _filed(ident: int, sha256: str, size: int, name: str, role: str, about: str, filed_at: int) -> Filed:
    return Filed(ident, sha256, size, name, role, about, datetime.fromtimestamp(filed_at, UTC))
