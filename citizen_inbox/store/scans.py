"""What OCR read from a mail's scans in; SQL out, and back again what was kept. Searched with the mail, marked."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from citizen_inbox.store.database import store_failure, transaction
from citizen_inbox.store.record import Stored

_SEPARATOR = "\n"
_BEHIND = "\n\f\n"


@dataclass(frozen=True, slots=True)
class KeptScan:
    """The text of one document as OCR read it: it may be wrong anywhere."""

    content: str
    """SHA-256 of the document's bytes."""
    document: str
    """Its path in the mail."""
    text: str
    """A form feed between two pages, from the first on; "" for a page that was not read."""
    pages: tuple[int, ...]
    """Numbers of the pages that were read, from 1."""
    read_at: datetime
    """Aware UTC, whole seconds."""


class Scans:
    """The table scan and what of it is searched and paid, on the connection of `Records`; Failures of the store."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def keep(self, mail: Stored, scan: KeptScan, notice_numbers: tuple[tuple[str, str], ...], *, refuted: bool) -> None:
        """Keep what was read; the last reading of the same bytes counts.

        notice_numbers: notice number and creditor's code ("" for unknown) of the payments that stand in all scans of
        this mail and nowhere else in it. refuted: whether the mail is.
        """
        run = self._connection
        with store_failure(self._path), transaction(run):
            before = scanned_text(run, mail.id)
            run.execute(
                "INSERT INTO scan (account, mail, content, document, text, pages, read_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (account, mail, content) DO UPDATE SET document = excluded.document, "
                "text = excluded.text, pages = excluded.pages, read_at = excluded.read_at",
                (mail.account, mail.sha256, scan.content, scan.document, scan.text, json.dumps(scan.pages),
                 int(scan.read_at.timestamp())),
            )  # fmt: skip
            after = scanned_text(run, mail.id)
            row = run.execute("SELECT documents FROM search WHERE rowid = ?", (mail.moment,)).fetchone()
            searched = with_scans(without_scans(row[0], before), after)
            run.execute("UPDATE search SET documents = ? WHERE rowid = ?", (searched, mail.moment))
            run.execute("DELETE FROM payment WHERE message = ? AND scanned = 1", (mail.id,))
            run.executemany(
                "INSERT INTO payment (message, notice_number, creditor, creditor_name, reason, refuted, role, scanned) "
                "VALUES (?, ?, ?, '', '', ?, 'unknown', 1)",
                [(mail.id, number, creditor, int(refuted)) for number, creditor in notice_numbers],
            )

    def of(self, account: int, mail: str) -> tuple[KeptScan, ...]:
        """What was read of a mail (SHA-256), in the order of its documents."""
        with store_failure(self._path):
            rows = self._connection.execute(
                "SELECT content, document, text, pages, read_at FROM scan WHERE account = ? AND mail = ? "
                "ORDER BY document, content",
                (account, mail),
            ).fetchall()
        return tuple(_kept(*row) for row in rows)


def scanned_text(run: sqlite3.Connection, message: int) -> str:
    """What is searched of a mail's scans, all documents below each other."""
    rows = run.execute(
        "SELECT s.text FROM scan s JOIN message m ON m.account = s.account AND m.sha256 = s.mail "
        "WHERE m.id = ? ORDER BY s.document, s.content",
        (message,),
    )
    return _SEPARATOR.join(row[0] for row in rows)


def with_scans(documents: str, scanned: str) -> str:
    """The text of a mail's documents as it is searched: what OCR read stands behind what came as text.

    In one column, since a full-text table takes no new one without being filled anew, which is minutes for a large
    mailbox; and the words of one search may stand in both.
    """
    return f"{documents}{_BEHIND}{scanned}" if scanned else documents


def without_scans(documents: str, scanned: str) -> str:
    """The text that came as text."""
    return documents.removesuffix(f"{_BEHIND}{scanned}") if scanned else documents


def settle_payments(run: sqlite3.Connection, message: int, *, refuted: bool) -> None:
    """After a mail was read again: what its reading found itself is no longer OCR's; a verdict holds for all."""
    run.execute(
        "DELETE FROM payment WHERE message = ?1 AND scanned = 1 AND notice_number IN "
        "(SELECT notice_number FROM payment WHERE message = ?1 AND scanned = 0)",
        (message,),
    )
    run.execute("UPDATE payment SET refuted = ? WHERE message = ? AND scanned = 1", (int(refuted), message))


def _kept(content: str, document: str, text: str, pages: str, read_at: int) -> KeptScan:
    return KeptScan(content, document, text, tuple(map(int, json.loads(pages))), datetime.fromtimestamp(read_at, UTC))
