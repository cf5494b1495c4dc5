"""Reminders that were given in; which were given so far out."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path

from citizen_inbox.obligations.reminders import Shown, Term
from citizen_inbox.store.database import store_failure, transaction


class Reminders:
    """The reminders of one profile, on the connection of `Records`. Failures are those of `store.database`."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def shown(self, since: date) -> tuple[Shown, ...]:
        """What was given about terms on this day or later."""
        sql = "SELECT account, mail, rule, day, days_before, shown_at FROM reminder WHERE day >= ?"
        with store_failure(self._path):
            rows = self._connection.execute(sql, (since.isoformat(),)).fetchall()
        return tuple(
            Shown(Term(account, mail, rule, date.fromisoformat(day)), before, datetime.fromtimestamp(at, UTC))
            for account, mail, rule, day, before, at in rows
        )

    def keep(self, given: Iterable[Shown]) -> None:
        """Remember what was given; of a mailbox that was removed meanwhile nothing is kept."""
        sql = (
            "INSERT INTO reminder (account, mail, rule, day, days_before, shown_at) "
            "SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE EXISTS (SELECT 1 FROM account WHERE id = ?1) "
            "ON CONFLICT (account, mail, rule, day, days_before) DO UPDATE SET shown_at = excluded.shown_at"
        )
        rows = [
            (one.term.account, one.term.mail, one.term.rule, one.term.day.isoformat(), one.days_before,
             int(one.at.timestamp()))
            for one in given
        ]  # fmt: skip
        with store_failure(self._path), transaction(self._connection):
            self._connection.executemany(sql, rows)
