"""Mails from the server in; archive, records and positions out, in that order.

A batch is archived (and synced to disk) before its records are written, and its records go with its folder positions in
one transaction. A kill in between costs one download: nothing is lost and, mails being known by their SHA-256, nothing
is doubled. The next batch is fetched while this one is read.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Protocol

from citizen_inbox.evidence.continuity import SeenSigner
from citizen_inbox.evidence.revocation import Answer
from citizen_inbox.failures import Failure
from citizen_inbox.notices.notice import NOTHING_DECLARED
from citizen_inbox.reading import READER_VERSION
from citizen_inbox.store.record import Account, Folder, Outdated, Record
from citizen_inbox.usecases import clock
from citizen_inbox.usecases.declarations import declared_of
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.proofs import keep_proof, known_answers
from citizen_inbox.usecases.reader import Job
from citizen_inbox.usecases.recording import record_of
from citizen_inbox.usecases.rows import Progress

__all__ = ["Intake", "RereadOutcome", "read_again", "record_of", "reread"]

AHEAD = 2
"""Batches that may wait for the reader while the next is fetched."""
REREAD_BATCH = 50

Report = Callable[[Progress], None]
Stopped = Callable[[], bool]


class Arrival(Protocol):
    """One mail with its place in a folder: `transport.imap.Fetched`."""

    @property
    def uid(self) -> int: ...
    @property
    def raw(self) -> bytes: ...
    @property
    def arrived_at(self) -> datetime | None: ...
    @property
    def state(self) -> str: ...


@dataclass(frozen=True, slots=True)
class RereadOutcome:
    """What a rereading did: mails read anew, and those kept as they were (raw bytes missing, altered or unreadable)."""

    read: int
    left: int
    stopped: bool


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A mail in the archive whose record is being made; no future when its record is there already."""

    uid: int
    sha256: str
    state: str
    future: Future[Record] | None


class Intake:
    """Takes the mails of one folder in. `add` batches, then `finish`; dropping it in between is safe."""

    def __init__(self, inbox: Inbox, account: Account, folder: Folder, uidvalidity: int) -> None:
        self._inbox = inbox
        self._account = account
        self._folder = folder
        self._uidvalidity = uidvalidity
        self._batches: deque[list[_Waiting]] = deque()
        self.new = 0
        self.known = 0
        self.damaged = 0
        self._spoken_of: list[Outdated] = []
        inbox.rest_on_trust()

    def add(self, batch: Sequence[Arrival]) -> None:
        """Archive a batch, hand it to the reader, and record an earlier one that has been read meanwhile."""
        names = self._inbox.archive.put_all([arrival.raw for arrival in batch])
        recorded = self._inbox.records.message_ids(self._account.id, names)
        at = clock.now()
        anchors, seen = self._inbox.anchors_toml, self._inbox.records.seen_signers()
        self._batches.append(
            [
                _Waiting(
                    uid=arrival.uid,
                    sha256=name,
                    state=arrival.state,
                    future=None
                    if name in recorded
                    else self._inbox.reader.submit(self._job(arrival, at, anchors, seen)),
                )
                for arrival, name in zip(batch, names, strict=True)
            ]
        )
        while len(self._batches) > AHEAD:
            self._record(self._batches.popleft())

    @cached_property
    def _answers(self) -> tuple[Answer, ...]:
        """What is known about revocation today; the same values for every mail, so that they travel once."""
        return known_answers(self._inbox)

    def finish(self) -> None:
        """Record everything that is still being read; what the person declared before it came counts for it, too."""
        while self._batches:
            self._record(self._batches.popleft())
        if self._spoken_of:
            read_again(self._inbox, self._spoken_of, self._answers)
            self._spoken_of = []

    def _job(self, arrival: Arrival, at: datetime, anchors: str, seen: tuple[SeenSigner, ...]) -> Job:
        return Job(
            *(arrival.raw, anchors, at, self._account.address, arrival.arrived_at),
            seen_signers=seen,
            answers=self._answers,
        )

    def _record(self, batch: Sequence[_Waiting]) -> None:
        records = self._inbox.records
        read = [(waiting, _result(waiting)) for waiting in batch]
        with records.writing():
            records.account(self._account.id)  # a removed one takes in nothing more
            ids = records.message_ids(self._account.id, [waiting.sha256 for waiting in batch])
            for waiting, record in read:
                if record is not None and waiting.sha256 not in ids:
                    ids[waiting.sha256] = records.save(self._account.id, record)
                    keep_proof(self._inbox, self._account.id, record)
                    self._heed(record)
                    self.new += 1
                    self.damaged += bool(record.trouble)
                else:
                    self.known += 1
                records.place(self._folder, self._uidvalidity, waiting.uid, ids[waiting.sha256])

    def _heed(self, record: Record) -> None:
        """A second delivery of a notification that was opened already, say."""
        acts = any(key.startswith(("iun:", "act:")) for key in record.keys)
        if acts and declared_of(self._inbox, self._account.id, record.sha256) != NOTHING_DECLARED:
            old = Outdated(self._account.id, record.sha256, record.arrived_at, record.trouble)
            self._spoken_of.append(old)


def reread(inbox: Inbox, report: Report, stopped: Stopped, *, account: int | None = None) -> RereadOutcome:
    """Read again what an older reader read, newest first; decisions, positions and what the server cut off stay.

    account: of this mailbox only, since each is followed in a lane of its own; None for all.
    """
    inbox.rest_on_trust()
    outdated = inbox.records.outdated(READER_VERSION, account)
    answers = known_answers(inbox) if outdated else ()
    read = 0
    for start in range(0, len(outdated), REREAD_BATCH):
        if stopped():
            return RereadOutcome(read, start - read, stopped=True)
        report(Progress("reading", start, len(outdated)))
        read += read_again(inbox, outdated[start : start + REREAD_BATCH], answers)
    if outdated:
        report(Progress("reading", len(outdated), len(outdated)))
    return RereadOutcome(read, len(outdated) - read, stopped=False)


def read_again(inbox: Inbox, mails: Sequence[Outdated], answers: tuple[Answer, ...]) -> int:
    """Read these kept mails anew, by what is known and declared now, and keep what was found; how many were read."""
    owners = {account.id: account.address for account in inbox.records.accounts()}
    basis = _Basis(inbox.anchors_toml, inbox.records.seen_signers(), answers)
    jobs = [(old, _again(inbox, old, owners.get(old.account, ""), basis)) for old in mails]
    waiting = [(old, inbox.reader.submit(job)) for old, job in jobs if job is not None]
    done = [(old, future.result()) for old, future in waiting]
    read = 0
    with inbox.records.writing():
        for old, record in done:
            if old.trouble or not record.trouble:  # a good record is never given up for a failed reading
                inbox.records.save(old.account, _as_received(record, old.trouble))
                keep_proof(inbox, old.account, record)
                read += 1
    return read


@dataclass(frozen=True, slots=True)
class _Basis:
    """What every mail of one batch is judged by."""

    anchors_toml: str
    seen: tuple[SeenSigner, ...]
    answers: tuple[Answer, ...]


def _again(inbox: Inbox, old: Outdated, owner: str, basis: _Basis) -> Job | None:
    try:
        raw = inbox.archive.get(old.sha256)
    except Failure as failure:
        if failure.code in {"mail-missing", "mail-altered"}:
            return None
        raise
    return Job(
        *(raw, basis.anchors_toml, clock.now(), owner, old.arrived_at),
        seen_signers=inbox.records.seen_beside(old.sha256, basis.seen),
        first_seen_at=inbox.proofs.seen_at(old.account, old.sha256),
        answers=basis.answers,
        declared=declared_of(inbox, old.account, old.sha256),
    )


def _as_received(record: Record, state: str) -> Record:
    """A mail that came incomplete stays so, however well it reads."""
    return replace(record, trouble=state) if state in {"cut-short", "oversized"} else record


def _result(waiting: _Waiting) -> Record | None:
    return None if waiting.future is None else _as_received(waiting.future.result(), waiting.state)
