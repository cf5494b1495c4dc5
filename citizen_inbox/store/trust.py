"""Sightings of signers and the trust that readings rest on in; who signed before out. SQL for `store.records`."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime

from citizen_inbox.evidence.continuity import SeenSigner, Sighting

_SEEN = "SELECT address, key, issuer, max(anchored), min(at), max(at), count(DISTINCT sha256) FROM signer"
_GROUPED = "GROUP BY address, key, issuer ORDER BY min(at), key, issuer"


def keep_sighting(connection: sqlite3.Connection, message: int, sha256: str, sighting: Sighting | None) -> None:
    """What a mail adds to the memory, in place of what it added before; within a transaction.

    One row a mail: reading again never counts twice. The first recognised signer of an address may show that an
    unrecognised one wrote in its name, so the mails that nobody vouched for are then due to be read again.
    """
    connection.execute("DELETE FROM signer WHERE message = ?", (message,))
    if sighting is None:
        return
    if sighting.anchored and not _recognised(connection, sighting.address):
        connection.execute("UPDATE message SET reader_version = 0 WHERE verdict_code = 'INTACT_UNANCHORED'")
    connection.execute(
        "INSERT INTO signer (message, sha256, address, key, issuer, anchored, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            *(message, sha256, sighting.address, sighting.key, sighting.issuer, int(sighting.anchored)),
            int(sighting.at.timestamp()),
        ),
    )


def seen_signers(connection: sqlite3.Connection) -> tuple[SeenSigner, ...]:
    """Everybody who signed, the earliest first."""
    return _read(connection.execute(f"{_SEEN} {_GROUPED}").fetchall())


def seen_beside(
    connection: sqlite3.Connection, sha256: str, everybody: tuple[SeenSigner, ...]
) -> tuple[SeenSigner, ...]:
    """Who signed other mails for the address of this one; `everybody` when this one added nothing itself."""
    row = connection.execute("SELECT address FROM signer WHERE sha256 = ?", (sha256,)).fetchone()
    if row is None:
        return everybody
    sql = f"{_SEEN} WHERE address = ? AND sha256 <> ? {_GROUPED}"
    return _read(connection.execute(sql, (row[0], sha256)).fetchall())


def rests_on(connection: sqlite3.Connection, digest: str) -> bool:
    """Whether readings rest on this trust."""
    return connection.execute("SELECT 1 FROM trust WHERE digest = ?", (digest,)).fetchone() is not None


def rest_on(connection: sqlite3.Connection, digest: str) -> bool:
    """Readings rest on this trust (a digest) from now on; whether they rested on another. Within a transaction.

    With another trust every verdict may differ: all mails are then due to be read again, and the memory of signers,
    which tells recognised ones from others, is made anew by that.
    """
    if rests_on(connection, digest):  # another lane may have been faster
        return False
    connection.execute("DELETE FROM trust")
    connection.execute("INSERT INTO trust (digest) VALUES (?)", (digest,))
    connection.execute("DELETE FROM signer")
    return connection.execute("UPDATE message SET reader_version = 0").rowcount > 0


def _recognised(connection: sqlite3.Connection, address: str) -> bool:
    sql = "SELECT 1 FROM signer WHERE address = ? AND anchored LIMIT 1"
    return connection.execute(sql, (address,)).fetchone() is not None


def _read(rows: list[tuple[str, str, str, int, int, int, int]]) -> tuple[SeenSigner, ...]:
    return tuple(
        SeenSigner(address, key, issuer, bool(anchored), _instant(first), _instant(last), count)
        for address, key, issuer, anchored, first, last, count in rows
    )


def _instant(second: int) -> datetime:
    return datetime.fromtimestamp(second, UTC)
