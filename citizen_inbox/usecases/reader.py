"""Jobs of raw mail in, records out: reading runs in one worker process beside the fetching.

A mail that crashes, hangs or bloats its reader costs the worker, not the program: the mail is recorded as damaged, its
bytes stay in the archive, and a new worker reads on.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from queue import SimpleQueue
from threading import Thread
from typing import Protocol

from citizen_inbox.evidence.revocation import Answer
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.failures import Failure
from citizen_inbox.store.record import Record
from citizen_inbox.usecases.recording import damaged_record, record_of

SECONDS = 60.0
"""How long one mail may take."""
MEMORY = 2 * 1024**3
"""Bytes of address space of the worker, where the system can limit it."""
_START = 60.0
_TOGETHER = 16
_TOGETHER_BYTES = 512 * 1024
"""Mails that go to the worker in one message, so that neither side waits for the other after every one."""

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
    first_seen_at: datetime | None = None
    """When this program took the mail in before, None for a new one."""
    answers: tuple[Answer, ...] = ()
    """CRLs and OCSP answers to judge by."""


ReadFunction = Callable[[Job], Record]


@dataclass(frozen=True, slots=True)
class _Asked:
    """One mail and who waits for its record."""

    job: Job
    future: Future[Record]
    again: bool = False
    """A worker was lost at it before: something else may have ended that one (a system short of memory or closing)."""


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
        first_seen_at=job.first_seen_at,
        answers=job.answers,
    )
    reading = read(job.raw, grounds)
    return record_of(reading, job.raw, job.arrived_at, job.owner)


class InlineReader:
    """Reads at once in the calling thread: for tests and for a handful of mails."""

    def __init__(self, read: ReadFunction = read_mail) -> None:
        self._read = read

    def prepare(self) -> None:
        """Nothing to start."""

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
        self._waiting: deque[_Asked] = deque()
        self._sent: deque[list[_Asked]] = deque()
        self._alone = 0
        self._closing = False

    def prepare(self) -> None:
        """Start the worker, while its first mail is still on the way."""
        self._feeder.submit(self._running)

    def submit(self, job: Job) -> Future[Record]:
        """The record as soon as the worker has it."""
        asked = _Asked(job, Future())
        self._waiting.append(asked)
        self._feeder.submit(self._feed)
        return asked.future

    def close(self) -> None:
        """End the worker, also in the middle of a mail."""
        self._closing = True
        if self._worker is not None:
            self._worker[0].kill()
        self._feeder.shutdown(wait=True, cancel_futures=True)
        self._drop()
        for asked in (*(asked for group in self._sent for asked in group), *self._waiting):
            asked.future.cancel()

    def _feed(self) -> None:
        """Hand the waiting mails over; one group is always at the worker's door while it reads another."""
        try:
            while (self._waiting or self._sent) and not self._closing:
                while self._waiting and len(self._sent) < 2:
                    self._send(self._group())
                self._receive()
        except Exception as error:  # noqa: BLE001 - whoever waits for a record must hear of it
            for asked in (*(asked for group in self._sent for asked in group), *self._waiting):
                asked.future.set_exception(error)
            self._sent.clear()
            self._waiting.clear()

    def _group(self) -> list[_Asked]:
        group = [self._waiting.popleft()]
        size = len(group[0].job.raw)
        if self._alone:
            self._alone -= 1
            return group
        while self._waiting and len(group) < _TOGETHER:
            size += len(self._waiting[0].job.raw)
            if size > _TOGETHER_BYTES:
                break
            group.append(self._waiting.popleft())
        return group

    def _send(self, group: list[_Asked]) -> None:
        self._sent.append(group)
        try:
            self._running()[1].send([asked.job for asked in group])
        except (BrokenPipeError, ConnectionError):
            return  # the worker died; `_receive` finds out at whose mail

    def _receive(self) -> None:
        group = self._sent[0]
        answers = self._answers()
        if isinstance(answers, list):
            self._sent.popleft()
            for asked, answer in zip(group, answers, strict=True):
                asked.future.set_result(answer if isinstance(answer, Record) else _damaged(asked.job, answer))
            return
        if self._closing:
            return
        self._drop()
        again = [asked for sent in list(self._sent)[1:] for asked in sent]
        self._sent.clear()
        if len(group) > 1 or (answers == "reader-crashed" and not group[0].again):
            again = [_Asked(asked.job, asked.future, again=len(group) == 1) for asked in group] + again
            self._alone = len(group)  # whose mail it was shows when each is read by itself
        else:
            _log.warning("the reader was lost: %s, %d bytes", answers, len(group[0].job.raw))
            group[0].future.set_result(_damaged(group[0].job, answers))
        self._waiting.extendleft(reversed(again))

    def _answers(self) -> list[Record | str] | str:
        """What the worker says to the first group that was sent, or why it says nothing any more."""
        _, line = self._running()
        try:
            if not line.poll(self._seconds):
                return "reader-timeout"
            answers: list[Record | str] = line.recv()
        except (EOFError, OSError):
            return "reader-crashed"
        return answers

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
    """The worker's life: some jobs, as many answers, until the other end closes or its process is no more.

    Jobs are taken in at once by a thread: two ends that both write and never read would wait for each other.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    line.send("ready")
    asked: SimpleQueue[list[Job]] = SimpleQueue()
    Thread(target=_take_in, args=(line, asked), daemon=True).start()
    with suppress(OSError):  # the other end is gone
        while True:
            line.send([_attempt(read, job) for job in asked.get()])


def _take_in(line: Connection, asked: SimpleQueue[list[Job]]) -> None:
    try:
        while True:
            asked.put(line.recv())
    except (EOFError, OSError):
        os._exit(0)  # nobody is left to answer; the thread that reads may be in the middle of a mail for ever


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
