"""A mail in; the mails that are about the same act, and what the person declared of it, out.

A dossier is a connected component: mails are joined by the keys in `link` that they share. Lists ask for hundreds at
once, so the components of many mails grow together, one round of two questions at a time.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.store.database import store_failure, transaction

MOST_SHARING = 50
"""A key that more mails share says nothing of any act: the thread of a mailing list, a number that recurs."""
MOST_MEMBERS = 200
"""A dossier that would grow larger is joined by numbers of acts alone, not by answers to each other."""
UNDELIVERED = "undelivered"
"""What a declaration of a failed delivery is called; it goes by the IUN, the others by the act."""
NAMED = "named:"
"""Before a key: a mail that is not believed names it. Such keys join nothing; they show who imitates an act."""
ANSWERS = "message:"
_STRENGTH = ("iun:", "act:", "case:", "notice:", ANSWERS)
"""Kinds of keys, the strongest first. Mail that nobody certified joins by its strongest kind only."""
MATTERS = ("iun:", "act:", "case:")
"""Kinds of keys that name an act."""
_RECEIPTS = frozenset(kind.value for kind in EnvelopeKind if kind.is_receipt)
_CERTIFIED = EnvelopeKind.TRANSPORT.value
_BLOCK = 500
_ON_OTHERS = (
    "JOIN message o ON o.account = {table}.account AND o.sha256 = {table}.mail AND o.outcome <> 'refuted' "
    "JOIN link k ON k.message = o.id AND k.key LIKE '{key}%' "
    "JOIN link l ON l.key = k.key JOIN message m ON m.id = l.message WHERE m.account = ?1 AND m.sha256 = ?2"
)
"""Declarations made on another mail that shares a key of a kind with this one."""


@dataclass(frozen=True, slots=True)
class Declaration:
    """What the person declared about a mail and those of the same act."""

    views: tuple[datetime, ...]
    """Aware UTC, the earliest first."""
    days: tuple[tuple[str, date], ...]
    """("adesione", day)."""
    undelivered: datetime | None = None
    """Aware; see `Declared.undelivered_at`."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """A mail as far as it may give duties that another one of the same act gave already."""

    message: int
    proven: bool
    at: datetime
    matters: frozenset[str]
    """Its keys that name an act: those of MATTERS."""
    rules: frozenset[str]
    """Of its duties."""


class Dossiers:
    """Tables link, viewing and declaration, on the connection of `Records`; Failures are those of the store."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def members(self, message: int) -> tuple[int, ...]:
        """The mails of one dossier, ascending: the same whichever of them is asked about. Receipts are left out."""
        return self.components((message,))[message]

    def components(self, messages: Collection[int]) -> dict[int, tuple[int, ...]]:
        """The dossier of each of some mails; a mail that shares nothing is a dossier of its own."""
        with store_failure(self._path):
            found = self._grown(messages, _STRENGTH)
            large = [message for message in messages if len(found[message]) > MOST_MEMBERS]
            if large:
                numbers = self._grown(large, _STRENGTH[:-1])
                found |= {one: each if len(each) <= MOST_MEMBERS else (one,) for one, each in numbers.items()}
        return found

    def imitations(self, members: Collection[int]) -> tuple[int, ...]:
        """Mails that are not believed and name the act of these, ascending."""
        with store_failure(self._path):
            keys = {key.removeprefix(NAMED) for key, _ in self._links(members)}
            wanted = [f"{NAMED}{key}" for key in keys if not key.startswith(ANSWERS)]
            rows = self._asked("SELECT DISTINCT message FROM link WHERE key IN ({})", wanted)
        return tuple(sorted({row[0] for row in rows} - set(members)))

    def keys(self, messages: Collection[int]) -> dict[int, frozenset[str]]:
        """The keys of some mails."""
        with store_failure(self._path):
            found = defaultdict(set)
            for key, message in self._links(messages):
                found[message].add(key)
        return {message: frozenset(found[message]) for message in messages}

    def repeating(self, messages: Collection[int]) -> tuple[Delivery, ...]:
        """Of some mails and all that share both an act and a rule with one of them, whether or not they are one
        dossier: what they repeat of each other."""
        sql = (
            "SELECT l.key, d.rule, l.message, m.outcome, m.at FROM link l JOIN duty d ON d.message = l.message "
            "JOIN message m ON m.id = l.message WHERE l.key IN ({})"
        )
        with store_failure(self._path):
            keys = sorted({key for key, _ in self._links(messages) if key.startswith(MATTERS)})
            rows = list(self._asked(sql, keys))
        sharing: dict[tuple[str, str], set[tuple[int, str, int]]] = defaultdict(set)
        for key, rule, *mail in rows:
            sharing[key, rule].add(tuple(mail))
        found: dict[tuple[int, str, int], list[tuple[str, str]]] = defaultdict(list)
        for act, mails in sharing.items():
            for one in mails if len(mails) > 1 else ():
                found[one].append(act)
        return tuple(
            Delivery(
                message, outcome == "proven", datetime.fromtimestamp(at, UTC),
                frozenset(key for key, _ in acts), frozenset(rule for _, rule in acts),
            )
            for (message, outcome, at), acts in found.items()
        )  # fmt: skip

    # declarations

    def declared(self, account: int, mail: str) -> Declaration:
        """What the person declared of a mail (SHA-256), on this one or on others with its IUN or act."""
        views = (
            "SELECT viewed_at FROM viewing WHERE account = ?1 AND mail = ?2 UNION "  # noqa: S608 - fixed pieces
            f"SELECT v.viewed_at FROM viewing v {_ON_OTHERS.format(table='v', key='iun:')} ORDER BY 1"
        )
        days = (
            f"SELECT v.what, v.day, 1 FROM declaration v {_ON_OTHERS.format(table='v', key='act:')} "  # noqa: S608 - fixed pieces
            f"AND v.what <> '{UNDELIVERED}' UNION ALL "
            f"SELECT v.what, v.day, 1 FROM declaration v {_ON_OTHERS.format(table='v', key='iun:')} "
            f"AND v.what = '{UNDELIVERED}' UNION ALL "
            "SELECT what, day, 2 FROM declaration WHERE account = ?1 AND mail = ?2 ORDER BY 3"
        )
        with store_failure(self._path):
            seen = self._connection.execute(views, (account, mail)).fetchall()
            said = self._connection.execute(days, (account, mail)).fetchall()
        last = {what: day for what, day, _ in said}
        undelivered = last.pop(UNDELIVERED, None)
        return Declaration(
            tuple(datetime.fromtimestamp(row[0], UTC) for row in seen),
            tuple((what, date.fromisoformat(day)) for what, day in last.items()),
            datetime.fromisoformat(undelivered) if undelivered else None,
        )

    def add_viewing(self, account: int, mail: str, at: datetime) -> None:
        """The person says that it was opened at an instant (aware)."""
        with store_failure(self._path), transaction(self._connection):
            self._connection.execute(
                "INSERT OR IGNORE INTO viewing (account, mail, viewed_at) VALUES (?, ?, ?)",
                (account, mail, int(at.timestamp())),
            )

    def forget_viewings(self, mails: Iterable[tuple[int, str]]) -> None:
        """It was not opened after all: of these mails (account, SHA-256)."""
        with store_failure(self._path), transaction(self._connection):
            self._connection.executemany("DELETE FROM viewing WHERE account = ? AND mail = ?", list(mails))

    def declare(self, mails: Sequence[tuple[int, str]], what: str, day: date | datetime | None) -> None:
        """The person declares a day (for UNDELIVERED an aware instant) about the first of these mails, or takes it back
        from all of them (None)."""
        with store_failure(self._path), transaction(self._connection):
            self._connection.executemany(
                "DELETE FROM declaration WHERE account = ? AND mail = ? AND what = ?",
                [(*mail, what) for mail in mails],
            )
            if day is not None:
                self._connection.execute(
                    "INSERT INTO declaration (account, mail, what, day) VALUES (?, ?, ?, ?)",
                    (*mails[0], what, day.isoformat()),
                )

    # joining

    def _grown(self, messages: Collection[int], kinds: tuple[str, ...]) -> dict[int, tuple[int, ...]]:
        """The components of some mails: their keys, the mails of these keys, until nothing new is found."""
        groups = _Groups(messages)
        known: set[str] = set()
        links = self._joining(messages, kinds)
        while links:
            fresh = {key for key, _ in links} - known
            known |= fresh
            groups.hubs |= self._hubs(fresh)
            for key, message in links:
                groups.join(message, key)
            if len(groups.mails) > MOST_MEMBERS * len(messages):  # one of them is too large, so none may be cut short
                return (
                    self._one_by_one(messages, kinds)
                    if len(messages) > 1
                    else {min(messages): tuple(sorted(groups.mails))}
                )
            near = self._asked("SELECT message FROM link WHERE key IN ({})", sorted(fresh - groups.hubs))
            reached = self._joining({row[0] for row in near} - groups.mails, kinds)
            sharing = {message for key, message in reached if key in fresh}
            links = [(key, message) for key, message in reached if message in sharing]
        return groups.of(messages)

    def _one_by_one(self, messages: Collection[int], kinds: tuple[str, ...]) -> dict[int, tuple[int, ...]]:
        return {message: self._grown((message,), kinds)[message] for message in messages}

    def _joining(self, messages: Collection[int], kinds: tuple[str, ...]) -> list[tuple[str, int]]:
        """The keys by which each of these mails may join others. Refuted mails and receipts join by none."""
        sql = (
            "SELECT l.message, l.key, m.envelope_kind, m.outcome, m.mine FROM link l "
            "JOIN message m ON m.id = l.message WHERE l.message IN ({}) AND m.outcome <> 'refuted'"
        )
        found: dict[int, list[str]] = {}
        trusted: dict[int, bool] = {}
        for message, key, kind, outcome, mine in self._asked(sql, sorted(messages)):
            if kind not in _RECEIPTS and key.startswith(kinds):
                found.setdefault(message, []).append(key)
                trusted[message] = bool(mine) or (kind == _CERTIFIED and outcome == "proven")
        return [
            (key, message)
            for message, keys in found.items()
            for key in (keys if trusted[message] else _strongest(keys))
        ]

    def _hubs(self, keys: Collection[str]) -> set[str]:
        sql = f"SELECT key FROM link WHERE key IN ({{}}) GROUP BY key HAVING count(*) > {MOST_SHARING}"  # noqa: S608 - a number of ours
        return {row[0] for row in self._asked(sql, sorted(keys))}

    def _links(self, messages: Collection[int]) -> list[tuple[str, int]]:
        return [(row[0], row[1]) for row in self._asked(
            "SELECT key, message FROM link WHERE message IN ({})", sorted(messages)
        )]  # fmt: skip

    def _asked(self, sql: str, values: Sequence[object]) -> Iterator[tuple[Any, ...]]:
        for start in range(0, len(values), _BLOCK):
            block = values[start : start + _BLOCK]
            yield from self._connection.execute(sql.format(", ".join("?" * len(block))), block).fetchall()


def _strongest(keys: Sequence[str]) -> list[str]:
    """What an uncertified mail joins by: it must not tie two acts together by naming both."""
    for kind in _STRENGTH:
        found = [key for key in keys if key.startswith(kind)]
        if found:
            return [] if kind == "iun:" and len(found) > 1 else found
    return []


class _Groups:
    """Which mails hang together: a union-find over mails and keys."""

    def __init__(self, messages: Iterable[int]) -> None:
        self._up: dict[int | str, int | str] = {message: message for message in messages}
        self.mails: set[int] = set(messages)
        """Every mail met so far."""
        self.hubs: set[str] = set()

    def join(self, message: int, key: str) -> None:
        """A mail has a key; a hub joins nothing."""
        self.mails.add(message)
        self._up.setdefault(message, message)
        if key not in self.hubs:
            self._up.setdefault(key, key)
            self._up[self._top(message)] = self._top(key)

    def of(self, messages: Iterable[int]) -> dict[int, tuple[int, ...]]:
        """The mails that hang together with each of some, ascending."""
        together: dict[int | str, list[int]] = {}
        for one in sorted(self.mails):
            together.setdefault(self._top(one), []).append(one)
        return {message: tuple(together[self._top(message)]) for message in messages}

    def _top(self, one: int | str) -> int | str:
        while self._up[one] != one:
            self._up[one] = self._up[self._up[one]]
            one = self._up[one]
        return one
