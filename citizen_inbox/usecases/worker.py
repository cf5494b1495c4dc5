"""Jobs in, answers out: one process of its own that does one kind of work, and whose loss costs one job.

A job that crashes, hangs or bloats its worker costs that worker, not the program: the job gets the answer for a lost
one, and a new worker goes on with the next.
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
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any, Generic, TypeVar

from citizen_inbox.failures import Failure

SECONDS = 60.0
"""How long one job may take."""
MEMORY = 2 * 1024**3
"""Bytes of address space of the worker, where the system can limit it."""
_START = 60.0
_TOGETHER = 16
_TOGETHER_BYTES = 512 * 1024
"""Jobs that go to the worker in one message, so that neither side waits for the other after every one."""

_log = logging.getLogger(__name__)

J = TypeVar("J")
A = TypeVar("A")


@dataclass(frozen=True, slots=True)
class Lost:
    """The answer of a worker that could not do a job: "reader-crashed" or "reader-timeout"."""

    reason: str


@dataclass(frozen=True, slots=True)
class _Asked(Generic[J, A]):
    """One job and who waits for its answer."""

    job: J
    future: Future[A]
    again: bool = False
    """A worker was lost at it before: something else may have ended that one (a system short of memory or closing)."""


class Worker(Generic[J, A]):
    """Does jobs in one process, in order. Failure "reader-unavailable" when that process cannot start."""

    def __init__(
        self,
        do: Callable[[J], A],
        lost: Callable[[J, str], A],
        weight: Callable[[J], int],
        *,
        seconds: float = SECONDS,
    ) -> None:
        """`do` runs in the worker, which imports it; `lost` answers for a job that `do` did not survive, `weight`
        is its size in bytes: both run here."""
        self._do = do
        self._lost = lost
        self._weight = weight
        self._seconds = seconds
        self._feeder = ThreadPoolExecutor(1, thread_name_prefix="worker")
        self._worker: tuple[BaseProcess, Connection] | None = None
        self._waiting: deque[_Asked[J, A]] = deque()
        self._sent: deque[list[_Asked[J, A]]] = deque()
        self._alone = 0
        self._closing = False
        self._pending = 0
        self._counting = Lock()

    def prepare(self) -> None:
        """Start the worker, while its first job is still on the way."""
        self._feeder.submit(self._running)

    @property
    def pending(self) -> int:
        """Jobs handed in and not yet answered."""
        return self._pending

    def submit(self, job: J) -> Future[A]:
        """The answer as soon as the worker has it."""
        asked: _Asked[J, A] = _Asked(job, Future())
        self._count(1)
        asked.future.add_done_callback(lambda _: self._count(-1))
        self._waiting.append(asked)
        self._feeder.submit(self._feed)
        return asked.future

    def close(self) -> None:
        """End the worker, also in the middle of a job; what is still waiting is dropped."""
        self._closing = True
        if self._worker is not None:
            self._worker[0].kill()
        self._feeder.shutdown(wait=True, cancel_futures=True)
        self._drop()
        for asked in (*(asked for group in self._sent for asked in group), *self._waiting):
            asked.future.cancel()

    def _count(self, more: int) -> None:
        with self._counting:
            self._pending += more

    def _feed(self) -> None:
        """Hand the waiting jobs over; one group is always at the worker's door while it does another."""
        try:
            while (self._waiting or self._sent) and not self._closing:
                while self._waiting and len(self._sent) < 2:
                    self._send(self._group())
                self._receive()
        except Exception as error:  # noqa: BLE001 - whoever waits for an answer must hear of it
            for asked in (*(asked for group in self._sent for asked in group), *self._waiting):
                asked.future.set_exception(error)
            self._sent.clear()
            self._waiting.clear()

    def _group(self) -> list[_Asked[J, A]]:
        group = [self._waiting.popleft()]
        size = self._weight(group[0].job)
        if self._alone:
            self._alone -= 1
            return group
        while self._waiting and len(group) < _TOGETHER:
            size += self._weight(self._waiting[0].job)
            if size > _TOGETHER_BYTES:
                break
            group.append(self._waiting.popleft())
        return group

    def _send(self, group: list[_Asked[J, A]]) -> None:
        self._sent.append(group)
        try:
            self._running()[1].send([asked.job for asked in group])
        except (BrokenPipeError, ConnectionError):
            return  # the worker died; `_receive` finds out at whose job

    def _receive(self) -> None:
        group = self._sent[0]
        answers = self._answers()
        if isinstance(answers, list):
            self._sent.popleft()
            for asked, answer in zip(group, answers, strict=True):
                done = self._lost(asked.job, answer.reason) if isinstance(answer, Lost) else answer
                asked.future.set_result(done)
            return
        if self._closing:
            return
        self._drop()
        again = [asked for sent in list(self._sent)[1:] for asked in sent]
        self._sent.clear()
        if len(group) > 1 or (answers == "reader-crashed" and not group[0].again):
            again = [_Asked(asked.job, asked.future, again=len(group) == 1) for asked in group] + again
            self._alone = len(group)  # whose job it was shows when each is done by itself
        else:
            _log.warning("the worker was lost: %s, %d bytes", answers, self._weight(group[0].job))
            group[0].future.set_result(self._lost(group[0].job, answers))
        self._waiting.extendleft(reversed(again))

    def _answers(self) -> list[A | Lost] | str:
        """What the worker says to the first group that was sent, or why it says nothing any more."""
        _, line = self._running()
        try:
            if not line.poll(self._seconds):
                return "reader-timeout"
            answers: list[A | Lost] = line.recv()
        except (EOFError, OSError):
            return "reader-crashed"
        return answers

    def _running(self) -> tuple[BaseProcess, Connection]:
        if self._worker is None:
            context = multiprocessing.get_context("spawn")
            ours, theirs = context.Pipe()
            process = context.Process(target=_serve, args=(theirs, self._do), name="reader", daemon=True)
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


def attempt(do: Callable[[J], A], job: J) -> A | Lost:
    """The answer to one job, or Lost: one that its doer chokes on must not stop the others."""
    try:
        return do(job)
    except Exception as error:  # noqa: BLE001 - whatever a doer chokes on
        _log.warning("a job could not be done: %s", type(error).__name__)
        return Lost("reader-crashed")


def _greets(line: Connection) -> bool:
    """Whether the worker came up: a worker that cannot even start must not turn every job into a lost one."""
    try:
        return line.poll(_START) and line.recv() == "ready"
    except (EOFError, OSError):
        return False


def _serve(line: Connection, do: Callable[[Any], Any]) -> None:
    """The worker's life: some jobs, as many answers, until the other end closes or its process is no more.

    Jobs are taken in at once by a thread: two ends that both write and never read would wait for each other.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    line.send("ready")
    asked: SimpleQueue[list[Any]] = SimpleQueue()
    Thread(target=_take_in, args=(line, asked), daemon=True).start()
    with suppress(OSError):  # the other end is gone
        while True:
            line.send([attempt(do, job) for job in asked.get()])


def _take_in(line: Connection, asked: SimpleQueue[list[Any]]) -> None:
    try:
        while True:
            asked.put(line.recv())
    except (EOFError, OSError):
        os._exit(0)  # nobody is left to answer; the thread that works may be in the middle of a job for ever


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
