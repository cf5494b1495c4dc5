"""Jobs of raw mail in, records out: reading runs in one worker process beside the fetching.

A mail that crashes, hangs or bloats its reader costs the worker, not the program: the mail is recorded as damaged, its
bytes stay in the archive, and a new worker reads on.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Protocol

from citizen_inbox.evidence.continuity import SeenSigner
from citizen_inbox.evidence.revocation import Answer
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.notices.notice import NOTHING_DECLARED, Declared
from citizen_inbox.store.record import Record
from citizen_inbox.usecases.recording import damaged_record, record_of
from citizen_inbox.usecases.serving import Lost, attempt
from citizen_inbox.usecases.worker import SECONDS, Worker


@dataclass(frozen=True, slots=True)
class Job:
    """One mail to read and what its reading depends on."""

    raw: bytes
    anchors_toml: str
    at: datetime
    """The reading instant, aware."""
    owner: str
    """Mailbox address."""
    arrived_at: datetime | None
    seen_signers: tuple[SeenSigner, ...] = ()
    """Who signed before, this mail left out."""
    first_seen_at: datetime | None = None
    """When this program took the mail in before, None for a new one."""
    answers: tuple[Answer, ...] = ()
    """CRLs and OCSP answers to judge by."""
    declared: Declared = NOTHING_DECLARED
    """What the person said that no mail can tell."""


ReadFunction = Callable[[Job], Record]


class Reader(Protocol):
    """Reads mails, now or later, in the order they were handed in."""

    def prepare(self) -> None:
        """Mails will come soon."""
        ...

    def submit(self, job: Job) -> Future[Record]:
        """A record, in the future; a mail that cannot be read gives a damaged one, never an exception."""
        ...

    def close(self) -> None:
        """Stop; what is still waiting is dropped."""
        ...


def read_mail(job: Job) -> Record:
    """Read one mail with the program's own reading."""
    from citizen_inbox.evidence.grounds import Grounds
    from citizen_inbox.reading import read

    grounds = Grounds(
        _anchors(job.anchors_toml),
        job.at,
        owner=job.owner,
        arrived_at=job.arrived_at,
        seen_signers=job.seen_signers,
        first_seen_at=job.first_seen_at,
        answers=job.answers,
    )
    reading = read(job.raw, grounds, job.declared)
    return record_of(reading, job.raw, job.arrived_at, job.owner)


class InlineReader:
    """Reads at once in the calling thread, which nothing protects: for tests, that read their own mail."""

    def __init__(self, read: ReadFunction = read_mail) -> None:
        self._read = read

    def prepare(self) -> None:
        """Nothing to start."""

    def submit(self, job: Job) -> Future[Record]:
        """A future that is already done."""
        future: Future[Record] = Future()
        record = attempt(self._read, job)
        future.set_result(_damaged(job, record.reason) if isinstance(record, Lost) else record)
        return future

    def close(self) -> None:
        """Nothing to stop."""


class WorkerReader(Worker[Job, Record]):
    """Reads in one process of its own. Failure "reader-unavailable" when that process cannot start."""

    def __init__(self, read: ReadFunction = read_mail, *, seconds: float = SECONDS) -> None:
        super().__init__(read, _damaged, _size, known=_raw, seconds=seconds)


def _size(job: Job) -> int:
    return len(job.raw)


def _raw(job: Job) -> tuple[bytes, ...]:
    return (job.raw,)


def _damaged(job: Job, trouble: str) -> Record:
    return damaged_record(job.raw, job.arrived_at, job.at, trouble)


@lru_cache(maxsize=2)
def _anchors(toml: str) -> TrustAnchors:
    return parse_anchors(toml)
