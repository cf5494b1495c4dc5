"""Records of read mails, folder positions and a person's decisions in; SQL out. Every statement that writes is here."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from citizen_inbox.evidence.continuity import SeenSigner
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.store import trust
from citizen_inbox.store.database import check, open_database, store_failure, transaction
from citizen_inbox.store.record import Account, Folder, Outdated, Record
from citizen_inbox.store.scans import scanned_text, settle_payments, with_scans

_COLUMNS = (
    *("account", "sha256", "moment", "size", "reader_version", "envelope_kind", "kind", "authority", "sender"),
    *("title", "subject", "at", "certified_at", "arrived_at", "message_id", "identifier", "msgid", "verdict_code"),
    *("outcome", "attachments", "trouble", "mine", "sent_to"),
)
_INSERT = f"INSERT INTO message ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608 - our own column names
_UPDATE = f"UPDATE message SET {', '.join(f'{name} = ?' for name in _COLUMNS[2:])} WHERE id = ?"  # noqa: S608 - our own column names

_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_LATEST = datetime(2100, 1, 1, tzinfo=UTC)


class Records:
    """The database of one profile, for one thread. Times in are aware; Failures are those of `store.database`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.connection: sqlite3.Connection = open_database(path)

    def close(self) -> None:
        """Give the connection back."""
        self.connection.close()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction: all of it lasts when this returns, or none of it."""
        with store_failure(self._path), transaction(self.connection):
            yield

    def check(self) -> tuple[str, ...]:
        """What SQLite finds wrong with the file; empty when sound."""
        with store_failure(self._path):
            return check(self.connection)

    # accounts

    def add_account(self, address: str, username: str, host: str, port: int, ca_pem: str) -> int:
        """A new mailbox; its id. Failure "account-exists" (fact address)."""
        try:
            with self.writing():
                sql = "INSERT INTO account (address, username, host, port, ca_pem) VALUES (?, ?, ?, ?, ?)"
                return self._insert(sql, (address, username, host, port, ca_pem))
        except sqlite3.IntegrityError as error:
            raise Failure("account-exists", address=address) from error

    def remove_account(self, account: int) -> None:
        """Forget a mailbox with all its records and decisions. Raw mails stay in the archive."""
        with self.writing():
            self.connection.execute(
                "DELETE FROM search WHERE rowid IN (SELECT moment FROM message WHERE account = ?)", (account,)
            )
            self.connection.execute("DELETE FROM account WHERE id = ?", (account,))

    def accounts(self) -> tuple[Account, ...]:
        """Every mailbox, in the order they were added."""
        sql = "SELECT id, address, username, host, port, ca_pem, used_bytes, quota_bytes FROM account ORDER BY id"
        with store_failure(self._path):
            return tuple(Account(*row) for row in self.connection.execute(sql))

    def account(self, account: int) -> Account:
        """One mailbox. Failure "account-unknown"."""
        for known in self.accounts():
            if known.id == account:
                return known
        raise Failure("account-unknown")

    def set_space(self, account: int, used: int, quota: int) -> None:
        """Keep how full a mailbox is, in bytes."""
        with self.writing():
            self.connection.execute(
                "UPDATE account SET used_bytes = ?, quota_bytes = ? WHERE id = ?", (used, quota, account)
            )

    # folders

    def folder(self, account: int, name: str, role: str) -> Folder:
        """The row of a folder, made when new; its role follows the server."""
        with self.writing():
            self.connection.execute(
                "INSERT INTO folder (account, name, role) VALUES (?, ?, ?) "
                "ON CONFLICT (account, name) DO UPDATE SET role = excluded.role",
                (account, name, role),
            )
        return next(folder for folder in self.folders(account) if folder.name == name)

    def folders(self, account: int) -> tuple[Folder, ...]:
        """Every folder ever seen in a mailbox, by name."""
        sql = (
            "SELECT id, account, name, role, excluded, uidvalidity, uid_next, message_count FROM folder "
            "WHERE account = ? ORDER BY name"
        )
        with store_failure(self._path):
            rows = self.connection.execute(sql, (account,)).fetchall()
        return tuple(
            Folder(ident, owner, name, role, bool(excluded), *position)
            for ident, owner, name, role, excluded, *position in rows
        )

    def exclude_folder(self, folder: int, *, excluded: bool) -> None:
        """Leave a folder out of every sync from now on, or take it in again."""
        with self.writing():
            self.connection.execute("UPDATE folder SET excluded = ? WHERE id = ?", (int(excluded), folder))

    def known_uids(self, folder: int, uidvalidity: int) -> frozenset[int]:
        """UIDs of a folder whose mail is kept, those gone from the server left out."""
        sql = "SELECT uid FROM location WHERE folder = ? AND uidvalidity = ? AND gone = 0"
        with store_failure(self._path):
            return frozenset(row[0] for row in self.connection.execute(sql, (folder, uidvalidity)))

    def finish_folder(self, folder: int, uidvalidity: int, uid_next: int, message_count: int) -> None:
        """The folder was read to its end and looked like this. Call inside `writing`."""
        self.connection.execute(
            "UPDATE folder SET uidvalidity = ?, uid_next = ?, message_count = ? WHERE id = ?",
            (uidvalidity, uid_next, message_count, folder),
        )
        self.connection.execute(
            "UPDATE location SET gone = 1 WHERE folder = ? AND uidvalidity <> ?", (folder, uidvalidity)
        )

    def mark_gone(self, folder: int, uidvalidity: int, uids: Iterable[int]) -> None:
        """These are no longer on the server; what is kept stays. Call inside `writing`."""
        self.connection.executemany(
            "UPDATE location SET gone = 1 WHERE folder = ? AND uidvalidity = ? AND uid = ?",
            [(folder, uidvalidity, uid) for uid in uids],
        )

    def forget_folder(self, folder: int) -> None:
        """The folder is no longer on the server; its mails stay here. Call inside `writing`."""
        self.connection.execute("UPDATE location SET gone = 1 WHERE folder = ?", (folder,))
        self.connection.execute(
            "UPDATE folder SET uidvalidity = 0, uid_next = 0, message_count = 0 WHERE id = ?", (folder,)
        )

    def place(self, folder: Folder, uidvalidity: int, uid: int, message: int) -> None:
        """A mail lies in a folder under this UID. Call inside `writing`, after the mail's record."""
        self.connection.execute(
            "INSERT INTO location (folder, uidvalidity, uid, message) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (folder, uidvalidity, uid) DO UPDATE SET message = excluded.message, gone = 0",
            (folder.id, uidvalidity, uid, message),
        )
        if folder.role == "sent":
            self.connection.execute("UPDATE message SET mine = 1 WHERE id = ?", (message,))

    # messages

    def message_ids(self, account: int, names: Collection[str]) -> dict[str, int]:
        """Ids of those mails that have a record, by SHA-256."""
        found: dict[str, int] = {}
        ordered = tuple(names)
        with store_failure(self._path):
            for start in range(0, len(ordered), 500):
                block = ordered[start : start + 500]
                marks = ", ".join("?" * len(block))
                sql = f"SELECT sha256, id FROM message WHERE account = ? AND sha256 IN ({marks})"  # noqa: S608 - only marks
                found |= dict(self.connection.execute(sql, (account, *block)).fetchall())
        return found

    def save(self, account: int, record: Record) -> int:
        """Keep the record of a mail, or replace the one of an older reading; its id. Call inside `writing`."""
        known = self.connection.execute(
            "SELECT id, moment, mine FROM message WHERE account = ? AND sha256 = ?", (account, record.sha256)
        ).fetchone()
        if known is None:
            moment = self._moment(record)
            message = self._insert(_INSERT, (account, record.sha256, *_values(record, moment, mine=record.mine)))
        else:
            message, moment, mine = known
            self._unhang(message, moment)
            self.connection.execute(_UPDATE, (*_values(record, moment, mine=bool(mine) or record.mine), message))
        self._hang(message, moment, record)
        trust.keep_sighting(self.connection, message, record.sha256, record.sighting)
        return message

    def outdated(self, reader_version: int, account: int | None = None) -> tuple[Outdated, ...]:
        """Mails read by an older reader, newest first; of one mailbox or all."""
        sql = (
            "SELECT account, sha256, arrived_at, trouble FROM message "
            "WHERE reader_version < ?1 AND (?2 IS NULL OR account = ?2) ORDER BY moment DESC"
        )
        with store_failure(self._path):
            rows = self.connection.execute(sql, (reader_version, account)).fetchall()
        return tuple(Outdated(account, name, _instant(arrived), trouble) for account, name, arrived, trouble in rows)

    def rest_on(self, digest: str) -> bool:
        """Readings rest on this trust from now on; True when kept mails rested on another and are due again."""
        with store_failure(self._path):
            if trust.rests_on(self.connection, digest):
                return False
        with self.writing():
            return trust.rest_on(self.connection, digest)

    def seen_signers(self) -> tuple[SeenSigner, ...]:
        """Everybody who signed intact mail from the person's servers, the earliest first."""
        with store_failure(self._path):
            return trust.seen_signers(self.connection)

    def seen_beside(self, sha256: str, everybody: tuple[SeenSigner, ...]) -> tuple[SeenSigner, ...]:
        """Who signed before, without what this very mail added to it."""
        with store_failure(self._path):
            return trust.seen_beside(self.connection, sha256, everybody)

    def decide(self, message: int, *, done: bool | None = None, note: str | None = None) -> None:
        """Keep what the person decided about a mail; None leaves it as it was. Failure "mail-unknown"."""
        with self.writing():
            row = self.connection.execute("SELECT account, sha256 FROM message WHERE id = ?", (message,)).fetchone()
            if row is None:
                raise Failure("mail-unknown")
            self.connection.execute(
                "INSERT INTO decision (account, sha256, done, note) VALUES (?1, ?2, coalesce(?3, 0), coalesce(?4, '')) "
                "ON CONFLICT (account, sha256) DO UPDATE SET done = coalesce(?3, done), note = coalesce(?4, note)",
                (*row, None if done is None else int(done), note),
            )

    def _moment(self, record: Record) -> int:
        second = int(min(max(record.at, _EARLIEST), _LATEST).timestamp())
        moment = (second << 20) | int(record.sha256[:5], 16)
        while self.connection.execute("SELECT 1 FROM message WHERE moment = ?", (moment,)).fetchone():
            moment += 1
        return moment

    def _hang(self, message: int, moment: int, record: Record) -> None:
        run = self.connection
        run.execute(
            "INSERT INTO search (rowid, subject, people, body, documents) VALUES (?, ?, ?, ?, ?)",
            _sound(
                moment,
                f"{record.title}\n{record.subject}\n{record.authority}",
                record.people,
                record.body,
                with_scans(record.documents, scanned_text(run, message)),
            ),
        )
        run.executemany(
            "INSERT INTO duty (message, what, due, prudent, presumed, rule, amount_cents, likely) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (message, duty.what, duty.due.isoformat(), duty.prudent.isoformat(), int(duty.presumed), duty.rule,
                 duty.amount_cents, _day(duty.likely))
                for duty in record.duties
            ],
        )  # fmt: skip
        run.executemany(
            "INSERT OR IGNORE INTO link (message, key) VALUES (?, ?)", [_sound(message, key) for key in record.keys]
        )
        run.executemany(
            "INSERT INTO payment (message, notice_number, creditor, creditor_name, amount_cents, due, reason, refuted, "
            "role, by_day, safe_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                _sound(message, asked.notice_number, asked.creditor, asked.creditor_name, asked.amount_cents,
                       _day(asked.due), asked.reason, int(asked.refuted), asked.role, _day(asked.by),
                       _day(asked.prudent))
                for asked in record.payments
            ],
        )  # fmt: skip
        settle_payments(run, message, refuted=record.outcome is Outcome.REFUTED)
        if (facts := record.receipt) is not None:
            run.execute(
                "INSERT INTO receipt (message, type, error, error_detail, delivered_to, receipt_type, recipients, "
                "signer, refers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                _sound(message, facts.type, facts.error, facts.error_detail, facts.delivered_to, facts.receipt_type,
                       json.dumps(facts.recipients), facts.signer, "\n".join(facts.refers)),
            )  # fmt: skip
        if record.outline:
            run.execute("INSERT INTO outline (message, outline) VALUES (?, ?)", (message, record.outline))

    def _unhang(self, message: int, moment: int) -> None:
        self.connection.execute("DELETE FROM search WHERE rowid = ?", (moment,))
        self.connection.execute("DELETE FROM payment WHERE message = ? AND scanned = 0", (message,))
        for table in ("duty", "receipt", "outline", "link"):
            self.connection.execute(f"DELETE FROM {table} WHERE message = ?", (message,))  # noqa: S608 - four fixed names

    def _insert(self, sql: str, values: tuple[object, ...]) -> int:
        row = self.connection.execute(sql, values).lastrowid
        if row is None:  # cannot happen after an INSERT; the type says it might
            raise Failure("store-damaged", path=str(self._path))
        return row


def _values(record: Record, moment: int, *, mine: bool) -> tuple[object, ...]:
    return _sound(
        *(moment, record.size, record.reader_version, record.envelope_kind.value, record.kind, record.authority),
        *(record.sender, record.title, record.subject, _seconds(record.at), _seconds(record.certified_at)),
        *(_seconds(record.arrived_at), record.message_id, record.identifier, record.msgid, record.verdict_code),
        *(record.outcome.value, record.attachments, record.trouble, int(mine)),
        "\n".join(record.sent_to),
    )


def _instant(value: int | None) -> datetime | None:
    return None if value is None else datetime.fromtimestamp(value, UTC)


def _day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def _seconds(value: datetime | None) -> int | None:
    return None if value is None else int(value.timestamp())


def _sound(*values: object) -> tuple[object, ...]:
    """Lone surrogates, which mail can make Python hold but no UTF-8 can, become question marks."""
    return tuple(value.encode("utf-8", "replace").decode() if isinstance(value, str) else value for value in values)
