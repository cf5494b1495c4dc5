"""A question about kept mails in; rows out. Every statement that only reads is here."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.store.database import store_failure
from citizen_inbox.store.record import Duty, Payment, ReceiptFacts, SentCopy, Stored
from citizen_inbox.store.scans import scanned_text, without_scans
from citizen_inbox.store.search import Found, found_in, fts_query

_SELECT = (
    "SELECT m.id, m.account, a.address, m.moment, m.sha256, m.size, m.envelope_kind, m.kind, m.authority, m.sender, "
    "m.title, m.subject, m.at, m.certified_at, m.arrived_at, m.message_id, m.identifier, m.msgid, m.verdict_code, "
    "m.outcome, m.attachments, m.trouble, m.mine, m.sent_to, coalesce(d.done, 0), coalesce(d.note, '') "
    "FROM message m JOIN account a ON a.id = m.account "
    "LEFT JOIN decision d ON d.account = m.account AND d.sha256 = m.sha256 "
)
_RECEIPTS = ", ".join(f"'{kind.value}'" for kind in EnvelopeKind if kind.is_receipt)
_RECEIVED = f"m.mine = 0 AND m.envelope_kind NOT IN ({_RECEIPTS})"
_OPEN = "coalesce(d.done, 0) = 0"
_AHEAD = (
    "WITH ahead (message, day) AS (SELECT message, coalesce("
    "min(CASE WHEN rank = 0 THEN day END), min(CASE WHEN rank = 1 THEN day END), min(day)) FROM ("
    "SELECT message, CASE WHEN prudent >= :today THEN prudent WHEN due >= :today THEN due ELSE last END AS day, "
    "what = 'effective' AS rank FROM open_duty WHERE last >= :today "
    "UNION ALL SELECT message, due, 2 FROM open_payment WHERE refuted = 0 AND due >= :today) GROUP BY message) "
)
"""The day of what comes next, of every mail that has one: asked once, not once a mail. The same choice as
`browse.row_of` makes for a line, so that lists are sorted by the day that they show."""
_DUE = "EXISTS (SELECT 1 FROM open_duty WHERE message = m.id AND last >= :today)"
_PAYS = "EXISTS (SELECT 1 FROM open_payment WHERE message = m.id)"
_URGENT = (
    "m.id IN (SELECT message FROM open_duty WHERE last >= :lost "
    "UNION SELECT message FROM open_payment WHERE refuted = 0 AND due >= :today "
    "UNION SELECT id FROM message WHERE at >= :recent AND (outcome = 'refuted' OR trouble <> '') "
    "UNION SELECT p.message FROM open_payment p JOIN message n ON n.id = p.message WHERE n.at >= :recent)"
)
"""Mails with a day to come or just lost, and recent ones that ask for money or warn."""
_PLACES = {
    "todo": f"{_RECEIVED} AND {_OPEN} AND {_URGENT}",
    "all": _RECEIVED,
    "deadlines": f"{_RECEIVED} AND {_OPEN} AND {_DUE}",
    "payments": f"{_RECEIVED} AND {_OPEN} AND {_PAYS}",
    "sent": "m.mine = 1",
    "archive": f"{_RECEIVED} AND d.done = 1",
    "authority": f"{_RECEIVED} AND m.authority = :authority",
}
_BY_DAY = frozenset({"todo", "deadlines"})
_NEWEST = "ORDER BY m.moment DESC"

LOST_DAYS = 30
"""A day that has passed is still shown as something to do for this long."""
RECENT_DAYS = 365
"""What has no day (a payment, a warning) is something to do for this long after it came."""


@dataclass(frozen=True, slots=True)
class Located:
    """Where a mail lies on the server."""

    folder: str
    uid: int
    gone: bool


class Lists:
    """Questions to one profile's database, on the connection of `Records`."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def place(
        self, place: str, today: date, *, authority: str = "", limit: int = 200, offset: int = 0
    ) -> tuple[Stored, ...]:
        """Mails of a place ("todo", "all", "deadlines", "payments", "sent", "archive", "authority").

        "todo" and "deadlines" go by the next day on which something is lost, then the undated, newest first; the others
        newest first. KeyError for another place.
        """
        sql = f"{_SELECT} WHERE {_PLACES[place]} {_NEWEST} LIMIT :limit OFFSET :offset"
        if place in _BY_DAY:
            chosen = (
                "SELECT m.id, ahead.day, m.moment FROM message m "  # noqa: S608 - fixed pieces
                "LEFT JOIN decision d ON d.account = m.account AND d.sha256 = m.sha256 "
                f"LEFT JOIN ahead ON ahead.message = m.id WHERE {_PLACES[place]} "
                "ORDER BY ahead.day IS NULL, ahead.day, m.moment DESC LIMIT :limit OFFSET :offset"
            )
            sql = f"{_AHEAD}{_SELECT} JOIN ({chosen}) c ON c.id = m.id ORDER BY c.day IS NULL, c.day, c.moment DESC"
        return self._rows(sql, _days(today) | {"authority": authority, "limit": limit, "offset": offset})

    def dated(self, first: date, last: date | None = None) -> tuple[Stored, ...]:
        """Received mails with a duty or a printed payment day from `first` to `last` (None: for ever), done or not.

        A duty stretches from its prudent day to its last one. Messages that contradict themselves are left out: whoever
        keeps a false message's day has lost all the same.
        """
        dated = (
            "SELECT message FROM duty WHERE last >= :first AND prudent <= :last "
            "UNION SELECT message FROM payment WHERE refuted = 0 AND due BETWEEN :first AND :last"
        )
        sql = f"{_SELECT} WHERE {_RECEIVED} AND m.outcome <> 'refuted' AND m.id IN ({dated}) {_NEWEST}"
        return self._rows(sql, {"first": first.isoformat(), "last": (last or date.max).isoformat()})

    def count(self, place: str, today: date) -> int:
        """How many mails a place holds."""
        sql = (
            "SELECT count(*) FROM message m LEFT JOIN decision d ON d.account = m.account AND d.sha256 = m.sha256 "  # noqa: S608 - fixed pieces
            f"WHERE {_PLACES[place]}"
        )
        with store_failure(self._path):
            return int(self._connection.execute(sql, _days(today)).fetchone()[0])

    def authorities(self) -> tuple[tuple[str, int], ...]:
        """Names of who wrote notices, with how many, most first."""
        sql = (
            f"SELECT m.authority, count(*) FROM message m WHERE {_RECEIVED} AND m.authority <> '' "  # noqa: S608 - fixed pieces
            "GROUP BY m.authority ORDER BY count(*) DESC, m.authority"
        )
        with store_failure(self._path):
            return tuple(self._connection.execute(sql).fetchall())

    def ids(self) -> tuple[int, ...]:
        """Every mail kept, receipts and sent ones too, oldest first."""
        with store_failure(self._path):
            rows = self._connection.execute("SELECT id FROM message ORDER BY moment").fetchall()
        return tuple(int(row[0]) for row in rows)

    def one(self, message: int) -> Stored:
        """One mail. Failure "mail-unknown"."""
        found = self._rows(f"{_SELECT} WHERE m.id = :message", {"message": message})
        if not found:
            raise Failure("mail-unknown")
        return found[0]

    def located(self, message: int) -> tuple[Located, ...]:
        """Where a mail lies or lay, places still there first."""
        sql = (
            "SELECT f.name, l.uid, l.gone FROM location l JOIN folder f ON f.id = l.folder WHERE l.message = ? "
            "ORDER BY l.gone, f.role <> 'inbox', f.name"
        )
        with store_failure(self._path):
            rows = self._connection.execute(sql, (message,)).fetchall()
        return tuple(Located(name, uid, bool(gone)) for name, uid, gone in rows)

    def search(self, typed: str, limit: int = 50, offset: int = 0) -> tuple[tuple[Stored, Found], ...]:
        """Mails with all the words, newest first, each with where they stand. Receipts too."""
        query = fts_query(typed)
        if not query:
            return ()
        sql = (
            "SELECT rowid, subject, people, body, documents FROM search WHERE search MATCH ? "
            "ORDER BY rowid DESC LIMIT ? OFFSET ?"
        )
        with store_failure(self._path):
            hits = self._connection.execute(sql, (query, limit, offset)).fetchall()
        texts = {moment: (subject, people, body, documents) for moment, subject, people, body, documents in hits}
        marks = ", ".join(str(int(moment)) for moment in texts)
        rows = self._rows(f"{_SELECT} WHERE m.moment IN ({marks}) {_NEWEST}", {})
        return tuple((row, self._found(row, texts[row.moment], typed)) for row in rows)

    def _found(self, row: Stored, texts: tuple[str, str, str, str], typed: str) -> Found:
        """Where the words stand in one mail, what OCR read told apart from what came as text."""
        subject, people, body, documents = texts
        with store_failure(self._path):
            scans = scanned_text(self._connection, row.id)
        return found_in((body, without_scans(documents, scans), people, subject), scans, typed)

    def receipts(self, account: int | None = None, msgid: str | None = None) -> tuple[tuple[Stored, ReceiptFacts], ...]:
        """Receipts with what their daticert.xml says, oldest first; of one account or about one Message-ID."""
        sql = _SELECT + (
            "JOIN receipt r ON r.message = m.id "
            "WHERE (:account IS NULL OR m.account = :account) AND (:msgid IS NULL OR m.msgid = :msgid) "
            "ORDER BY m.moment"
        )
        rows = self._rows(sql, {"account": account, "msgid": msgid})
        facts = self._receipt_facts()
        return tuple((row, facts[row.id]) for row in rows if row.id in facts)

    def sent_copies(self, account: int | None = None) -> tuple[SentCopy, ...]:
        """The person's own mails that bear a Message-ID, of one account or all, oldest first."""
        sql = (
            "SELECT m.id, m.account, m.sha256, m.message_id, coalesce(o.outline, '') FROM message m "
            "LEFT JOIN outline o ON o.message = m.id "
            "WHERE m.mine = 1 AND m.message_id <> '' AND (?1 IS NULL OR m.account = ?1) ORDER BY m.moment"
        )
        with store_failure(self._path):
            return tuple(SentCopy(*row) for row in self._connection.execute(sql, (account,)))

    def receipt_outlines(self, account: int | None = None) -> dict[int, str]:
        """The outlines of what receipts enclose, by message; of one account or all."""
        sql = (
            "SELECT o.message, o.outline FROM outline o JOIN receipt r ON r.message = o.message "
            "JOIN message m ON m.id = o.message WHERE ?1 IS NULL OR m.account = ?1"
        )
        with store_failure(self._path):
            return dict(self._connection.execute(sql, (account,)).fetchall())

    def _receipt_facts(self) -> dict[int, ReceiptFacts]:
        sql = (
            "SELECT message, type, error, error_detail, delivered_to, receipt_type, recipients, signer, refers "
            "FROM receipt"
        )
        with store_failure(self._path):
            rows = self._connection.execute(sql).fetchall()
        return {message: _facts(*values) for message, *values in rows}

    def _rows(self, sql: str, values: dict[str, object]) -> tuple[Stored, ...]:
        with store_failure(self._path):
            rows = self._connection.execute(sql, values).fetchall()
            ids = [row[0] for row in rows]
            duties = self._duties(ids)
            payments = self._payments(ids)
        return tuple(_stored(row, tuple(duties.get(row[0], ())), tuple(payments.get(row[0], ()))) for row in rows)

    def _duties(self, ids: Sequence[int]) -> dict[int, list[Duty]]:
        found: dict[int, list[Duty]] = {}
        sql = (
            "SELECT message, what, due, prudent, presumed, rule, amount_cents, likely, "
            "CASE WHEN EXISTS (SELECT 1 FROM open_duty o WHERE o.id = d.id) THEN NULL "
            "ELSE (SELECT max(q.day) FROM paid_payment q WHERE q.message = d.message) END "
            "FROM duty d WHERE message IN ({}) ORDER BY prudent, id"
        )
        for message, what, due, prudent, presumed, rule, cents, likely, paid in self._of(sql, ids):
            days = date.fromisoformat(due), date.fromisoformat(prudent)
            duty = Duty(what, *days, bool(presumed), rule, cents, _date(likely), _date(paid))
            found.setdefault(message, []).append(duty)
        return found

    def _payments(self, ids: Sequence[int]) -> dict[int, list[Payment]]:
        found: dict[int, list[Payment]] = {}
        sql = (
            "SELECT message, notice_number, creditor, creditor_name, amount_cents, due, reason, refuted, role, by_day, "
            "safe_day, (SELECT day FROM paid_payment q WHERE q.id = p.id), "
            "EXISTS (SELECT 1 FROM open_payment o WHERE o.id = p.id), scanned "
            "FROM payment p WHERE message IN ({}) ORDER BY id"
        )
        for message, *values in self._of(sql, ids):
            number, creditor, name, cents, due, reason, refuted, role, *days, is_open, scanned = values
            by, prudent, paid_on = map(_date, days)
            found.setdefault(message, []).append(
                Payment(
                    number, creditor, name, cents, _date(due), reason, bool(refuted), role, by, prudent, paid_on,
                    bool(is_open), bool(scanned),
                )
            )  # fmt: skip
        return found

    def _of(self, sql: str, ids: Sequence[int]) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = []
        for start in range(0, len(ids), 500):
            block = ids[start : start + 500]
            rows += self._connection.execute(sql.format(", ".join("?" * len(block))), block).fetchall()
        return rows


def _facts(*values: str) -> ReceiptFacts:
    type_, error, detail, to, form, recipients, signer, refers = values
    named = tuple(refers.split("\n")) if refers else ()
    return ReceiptFacts(type_, error, detail, to, form, _recipients(recipients), signer, named)


def _recipients(text: str) -> tuple[tuple[str, bool], ...]:
    return tuple((str(address), bool(certified)) for address, certified in json.loads(text))


def _stored(row: tuple[Any, ...], duties: tuple[Duty, ...], payments: tuple[Payment, ...]) -> Stored:
    values = list(row)
    values[6] = EnvelopeKind(values[6])
    values[12:15] = [_instant(value) for value in values[12:15]]
    values[19] = Outcome(values[19])
    values[22] = bool(values[22])
    values[23] = tuple(values[23].split("\n")) if values[23] else ()
    values[24] = bool(values[24])
    values += [duties, payments]
    return Stored(*values)


def _date(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _instant(value: object) -> datetime | None:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=value) if isinstance(value, int) else None


def _days(today: date) -> dict[str, object]:
    recent = datetime(today.year, today.month, today.day, tzinfo=UTC) - timedelta(days=RECENT_DAYS)
    return {
        "today": today.isoformat(),
        "lost": (today - timedelta(days=LOST_DAYS)).isoformat(),
        "recent": int(recent.timestamp()),
    }
