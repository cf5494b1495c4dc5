"""Jobs in, answers out: one process of its own that does one kind of work, and whose loss costs one job.

A job that crashes, hangs or bloats its worker costs that worker, not the program: the job gets the answer for a lost
one, and a new worker goes on with the next. The process is fenced in before its first job, and its answers come back in
a form that can only be data (`transfer`): whoever takes it over through a hostile file has nothing to go on from.
"""

from __future__ import annotations

import logging
import multiprocessing
import secrets
import signal
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field, replace
from functools import partial
from multiprocessing.process import BaseProcess
from queue import SimpleQueue
from threading import Event, Lock, Thread
from typing import Generic, TypeVar

from citizen_inbox.failures import Failure
from citizen_inbox.host.confinement import Fences
from citizen_inbox.usecases.line import GREETING, TOKEN, Line, pair
from citizen_inbox.usecases.serving import Allowance, Lost, Terms, serve
from citizen_inbox.usecases.transfer import TransferError, decode
from citizen_inbox.usecases.watchdog import Watchdog

SECONDS = 60.0
"""How long one job may take, by the wall."""
_START, _END = 60.0, 1.0
_TOGETHER = 16
_TOGETHER_BYTES = 512 * 1024
"""Jobs that go to the worker in one message, so that neither side waits for the other after every one."""

_log = logging.getLogger(__name__)

_LOSSES = ("reader-crashed", "reader-timeout")

J = TypeVar("J")
A = TypeVar("A")


@dataclass(frozen=True, slots=True)
class _Asked(Generic[J, A]):
    """One job and who waits for its answer."""

    job: J
    future: Future[A]
    known: tuple[bytes, ...]
    token: bytes = field(default_factory=partial(secrets.token_bytes, TOKEN))
    """The worker learns it with the question: nothing that it said before can be taken for the answer."""
    again: bool = False
    """A worker was lost at it before: something else may have ended that one (a system short of memory or closing)."""


def _always(allowance: Allowance, job: object) -> Allowance:
    return allowance


def nothing_known(job: object) -> tuple[bytes, ...]:
    """No byte strings that both sides have."""
    return ()


class Worker(Generic[J, A]):
    """Does jobs in one process, in order. Failure "reader-unavailable" when that process cannot start."""

    def __init__(
        self,
        do: Callable[[J], A],
        lost: Callable[[J, str], A],
        weight: Callable[[J], int],
        *,
        known: Callable[[J], tuple[bytes, ...]] = nothing_known,
        seconds: float = SECONDS,
        allowed: Callable[[J], Allowance] | None = None,
        every_file: bool = False,
    ) -> None:
        """`do` runs in the worker, which imports it; `lost` answers for a job that `do` did not survive, `weight`
        is its size in bytes: both run here. known: byte strings of a job that its answer need not bring back; it runs
        in both, as `allowed` does, which tells the most time for one job (`seconds` for every one without it).
        every_file: jobs read files by name."""
        self._lost = lost
        self._weight = weight
        self._known = known
        self._allowed = allowed or partial(_always, Allowance(seconds, seconds))
        self._terms = Terms(do, known, self._allowed, every_file)
        self.fences: Fences | None = None
        """What holds of the process, once there is one."""
        self._tasks: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self._feeder: Thread | None = None
        """A daemon: a worker that hangs cannot keep the program from ending."""
        self._watchdog = Watchdog()
        self._worker: tuple[BaseProcess, Line] | None = None
        self._waiting: deque[_Asked[J, A]] = deque()
        self._sent: deque[list[_Asked[J, A]]] = deque()
        self._closing = False
        self._pending = 0
        self._counting = Lock()

    def prepare(self) -> None:
        """Start the worker, while its first job is still on the way."""
        self._have(self._start)

    @property
    def pending(self) -> int:
        """Jobs handed in and not yet answered."""
        return self._pending

    def submit(self, job: J, known: tuple[bytes, ...] | None = None) -> Future[A]:
        """The answer as soon as the worker has it. known: what `known` would give of this job in the worker."""
        asked: _Asked[J, A] = _Asked(job, Future(), self._known(job) if known is None else known)
        self._count(1)
        asked.future.add_done_callback(lambda _: self._count(-1))
        self._waiting.append(asked)
        self._have(self._feed)
        return asked.future

    def close(self) -> None:
        """End the worker, also in the middle of a job; what is still waiting is dropped."""
        self._closing = True
        if self._worker is not None:
            self._worker[0].kill()
        self._tasks.put(None)
        if self._feeder is not None:
            self._feeder.join()
        self._watchdog.close()
        self._drop()
        for asked in (*(asked for group in self._sent for asked in group), *self._waiting):
            asked.future.cancel()

    def _have(self, task: Callable[[], object]) -> None:
        with self._counting:
            if self._feeder is None:
                self._feeder = Thread(target=self._work, name="worker", daemon=True)
                self._feeder.start()
        self._tasks.put(task)

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            if not self._closing:
                task()

    def _start(self) -> None:
        with suppress(Failure):  # the first job tries again and tells
            self._running()

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
            self._drop()  # its further answers would be taken for those to other questions
            for asked in (*(asked for group in self._sent for asked in group), *self._waiting):
                asked.future.set_exception(error)
            self._sent.clear()
            self._waiting.clear()

    def _group(self) -> list[_Asked[J, A]]:
        group = [self._waiting.popleft()]
        size = self._weight(group[0].job)
        while self._waiting and len(group) < _TOGETHER:
            size += self._weight(self._waiting[0].job)
            if size > _TOGETHER_BYTES:
                break
            group.append(self._waiting.popleft())
        return group

    def _send(self, group: list[_Asked[J, A]]) -> None:
        self._sent.append(group)
        try:
            process, line = self._running()
            with self._ended_after(self._allowed(group[0].job).seconds, process):  # it may have stopped reading
                line.ask([(asked.token, asked.job) for asked in group])
        except (BrokenPipeError, ConnectionError):
            return  # the worker died; `_receive` finds out at whose job

    def _receive(self) -> None:
        """Take the answers of the group that was sent first, one by one: the first that is missing names its job."""
        group = self._sent[0]
        while group and not self._closing:
            answer = self._answer(group[0])
            if isinstance(answer, str):
                self._lose(answer)
                return
            asked = group.pop(0)
            found = answer[0]
            if isinstance(found, Lost):
                found = self._lost(asked.job, found.reason if found.reason in _LOSSES else _LOSSES[0])
            asked.future.set_result(found)
        if not group:
            self._sent.popleft()

    def _lose(self, why: str) -> None:
        """Drop the worker; its job gets the answer for a lost one, or one more try after a crash."""
        if self._closing:
            return
        self._drop()
        first, *others = [asked for group in self._sent for asked in group]
        self._sent.clear()
        self._waiting.extendleft(reversed(others))
        if why == "reader-crashed" and not first.again:
            self._waiting.appendleft(replace(first, token=secrets.token_bytes(TOKEN), again=True))
            return
        _log.info("the worker was lost: %s, %d bytes", why, self._weight(first.job))
        first.future.set_result(self._lost(first.job, why))

    def _answer(self, asked: _Asked[J, A]) -> tuple[A | Lost] | str:
        """What the worker says to a job, or why it says nothing any more."""
        process, line = self._running()
        seconds = self._allowed(asked.job).seconds
        late = Event()
        try:
            if not line.incoming.poll(seconds):
                return "reader-timeout"
            with self._ended_after(seconds, process, late):  # it may begin to answer and then say nothing more
                answer: A | Lost = decode(line.receive(asked.token), asked.known)
        except TransferError:
            return "reader-crashed"
        except (EOFError, OSError):
            return "reader-timeout" if late.is_set() or _ran_out_of_time(process) else "reader-crashed"
        return (answer,)

    def _ended_after(
        self, seconds: float, process: BaseProcess, late: Event | None = None
    ) -> AbstractContextManager[None]:
        """Inside, the process is ended once the seconds are over, which `late` then tells."""

        def end() -> None:
            if late is not None:
                late.set()
            process.kill()

        return self._watchdog.after(seconds, end)

    def _running(self) -> tuple[BaseProcess, Line]:
        if self._worker is None:
            context = multiprocessing.get_context("spawn")
            ours, theirs = pair(context)
            process = context.Process(target=serve, args=(theirs, self._terms), name="reader", daemon=True)
            process.start()
            theirs.close()
            self._worker = (process, ours)
            self.fences = _greeting(ours)
            if self.fences is None:
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


def _ran_out_of_time(process: BaseProcess) -> bool:
    """Whether the system ended it for the processor time that it took: to try again would only take it again."""
    until = time.monotonic() + _END
    while process.exitcode is None and time.monotonic() < until:  # `join` would wait for good: it has let go of its end
        time.sleep(0.01)
    return hasattr(signal, "SIGXCPU") and process.exitcode == -signal.SIGXCPU


def _greeting(line: Line) -> Fences | None:
    """What holds of the worker once it came up; None for one that cannot even start: it would lose every job."""
    try:
        found = decode(line.receive(GREETING)) if line.incoming.poll(_START) else None
    except (EOFError, OSError, TransferError):
        return None
    return found if isinstance(found, Fences) else None
