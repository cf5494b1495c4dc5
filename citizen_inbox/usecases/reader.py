"""Jobs of raw mail in, records out: reading runs in one worker process beside the fetching.

A mail that crashes, hangs or bloats its reader costs the worker, not the program: the mail is recorded as damaged, its
bytes stay in the archive, and a new worker reads on.
"""

from __future__ import annotations

import logging
import multiprocessing
import signal
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Protocol

from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.failures import Failure
from citizen_inbox.store.record import Record
from citizen_inbox.usecases.recording import damaged_record, record_of

SECONDS = 60.0
"""How long one mail may take."""
MEMORY = 2 * 1024**3
"""Bytes of address space of the worker, where the system can limit it."""
_START = 60.0

_log = logging.getLogger(__name__)


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


ReadFunction = Callable[[Job], Record]


class Reader(Protocol):
    """Reads mails, now or later, in the order they were handed in."""

    def submit(self, job: Job) -> Future[Record]:
        """A record, in the future; a mail that cannot be read gives a damaged one, never an exception."""
        ...

    def close(self) -> None:
        """Stop; what is still waiting is dropped."""
        ...


def read_mail(job: Job) -> Record:
    """Read one mail with the program's own reading."""
    from citizen_inbox.reading import read

    anchors = _anchors(job.anchors_toml)
    reading = read(job.raw, anchors, job.at, owner=job.owner, arrived_at=job.arrived_at)
    return record_of(reading, job.raw, job.arrived_at, job.owner)


class InlineReader:
    """Reads at once in the calling thread: for tests and for a handful of mails."""

    def __init__(self, read: ReadFunction = read_mail) -> None:
        self._read = read

    def submit(self, job: Job) -> Future[Record]:
        """A future that is already done."""
        future: Future[Record] = Future()
        record = _attempt(self._read, job)
        future.set_result(record if isinstance(record, Record) else _damaged(job, record))
        return future

    def close(self) -> None:
        """Nothing to stop."""


class WorkerReader:
    """Reads in one process of its own. Failure "reader-unavailable" when that process cannot start."""

    def __init__(self, read: ReadFunction = read_mail, *, seconds: float = SECONDS) -> None:
        self._read = read
        self._seconds = seconds
        self._feeder = ThreadPoolExecutor(1, thread_name_prefix="reader")
        self._worker: tuple[BaseProcess, Connection] | None = None

    def submit(self, job: Job) -> Future[Record]:
        """The record as soon as the worker has it."""
        return self._feeder.submit(self._one, job)

    def close(self) -> None:
        """End the worker, also in the middle of a mail."""
        if self._worker is not None:
            self._worker[0].kill()
        self._feeder.shutdown(wait=True, cancel_futures=True)
        self._drop()

    def _one(self, job: Job) -> Record:
        _, line = self._running()
        try:
            line.send(job)
            if not line.poll(self._seconds):
                return self._lost(job, "reader-timeout")
            answer = line.recv()
        except (EOFError, OSError):
            return self._lost(job, "reader-crashed")
        return answer if isinstance(answer, Record) else _damaged(job, answer)

    def _lost(self, job: Job, trouble: str) -> Record:
        _log.warning("the reader was lost: %s, %d bytes", trouble, len(job.raw))
        self._drop()
        return _damaged(job, trouble)

    def _running(self) -> tuple[BaseProcess, Connection]:
        if self._worker is None:
            context = multiprocessing.get_context("spawn")
            ours, theirs = context.Pipe()
            process = context.Process(target=_serve, args=(theirs, self._read), name="reader", daemon=True)
            process.start()
            theirs.close()
            self._worker = (process, ours)
            if not _greets(ours):
                self._drop()
                raise Failure("reader-unavailable")
        return self._worker

    def _drop(self) -> None:
        if self._worker is not None:
            process, line = self._worker
            self._worker = None
            process.kill()
            process.join()
            process.close()
            line.close()


def _greets(line: Connection) -> bool:
    """Whether the worker came up: a worker that cannot even start must not turn every mail into a damaged one."""
    try:
        return line.poll(_START) and line.recv() == "ready"
    except (EOFError, OSError):
        return False


def _serve(line: Connection, read: ReadFunction) -> None:
    """The worker's life: one job, one answer, until the other end closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    line.send("ready")
    while True:
        try:
            job = line.recv()
        except EOFError:
            return
        line.send(_attempt(read, job))


def _attempt(read: ReadFunction, job: Job) -> Record | str:
    try:
        return read(job)
    except Exception as error:  # noqa: BLE001 - one mail that a reader chokes on must not stop the mailbox
        _log.warning("a mail of %d bytes could not be read: %s", len(job.raw), type(error).__name__)
        return "reader-crashed"


def _damaged(job: Job, trouble: str) -> Record:
    return damaged_record(job.raw, job.arrived_at, job.at, trouble)


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    try:
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, most))
    except (OSError, ValueError):
        return  # macOS refuses; the time limit still holds


@lru_cache(maxsize=2)
def _anchors(toml: str) -> TrustAnchors:
    return parse_anchors(toml)
