"""Jobs in, answers out: one process of its own that does one kind of work, and whose loss costs one job.

A job that crashes, hangs or bloats its worker costs that worker, not the program: the job gets the answer for a lost
one, and a new worker goes on with the next. The process is fenced in before its first job, and its answers come back in
a form that can only be data (`transfer`): whoever takes it over through a hostile file has nothing to go on from.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from queue import SimpleQueue
from threading import Event, Lock, Thread, Timer
from typing import Any, Generic, TypeVar

from citizen_inbox.failures import Failure
from citizen_inbox.host.confinement import Fences, allow_processor, confine
from citizen_inbox.usecases.transfer import TransferError, decode, encode

SECONDS = 60.0
"""How long one job may take, by the wall."""
_START = 60.0
_TOGETHER = 16
_TOGETHER_BYTES = 512 * 1024
"""Jobs that go to the worker in one message, so that neither side waits for the other after every one."""

_log = logging.getLogger(__name__)

_WIDE = 1024**2
_MOST_DESCRIPTORS = 4096
_LOSSES = ("reader-crashed", "reader-timeout")
_COUNT = 4
"""Bytes of the number of pieces of an answer."""
_MOST = 1024**3
"""Bytes of one answer."""

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
    known: tuple[bytes, ...]
    again: bool = False
    """A worker was lost at it before: something else may have ended that one (a system short of memory or closing)."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """How long one job may take."""

    seconds: float
    """By the wall."""
    processor_seconds: float


@dataclass(frozen=True, slots=True)
class _Line:
    """One end of two one-way pipes: megabytes take half the time that they take through the socket of a two-way one."""

    incoming: Connection
    outgoing: Connection

    def send(self, pieces: list[bytes]) -> None:
        """Hand an answer over: how many pieces, then each as it is."""
        self.outgoing.send_bytes(len(pieces).to_bytes(_COUNT, "big"))
        for piece in pieces:
            self.outgoing.send_bytes(piece)

    def receive(self) -> list[bytes]:
        """Such an answer. EOFError and OSError when the other end hung up or sent too much."""
        count, left, pieces = int.from_bytes(self.incoming.recv_bytes(_COUNT), "big"), _MOST, []
        for _ in range(count):
            pieces.append(self.incoming.recv_bytes(left))
            left -= len(pieces[-1])
        return pieces

    def close(self) -> None:
        """Hang up."""
        self.incoming.close()
        self.outgoing.close()


@dataclass(frozen=True, slots=True)
class _Terms:
    """What a worker is told once about its life."""

    do: Callable[[Any], Any]
    known: Callable[[Any], tuple[bytes, ...]]
    allowed: Callable[[Any], Allowance]
    every_file: bool


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
        self._terms = _Terms(do, known, self._allowed, every_file)
        self.fences: Fences | None = None
        """What holds of the process, once there is one."""
        self._feeder = ThreadPoolExecutor(1, thread_name_prefix="worker")
        self._worker: tuple[BaseProcess, _Line] | None = None
        self._waiting: deque[_Asked[J, A]] = deque()
        self._sent: deque[list[_Asked[J, A]]] = deque()
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

    def submit(self, job: J, known: tuple[bytes, ...] | None = None) -> Future[A]:
        """The answer as soon as the worker has it. known: what `known` would give of this job in the worker."""
        asked: _Asked[J, A] = _Asked(job, Future(), self._known(job) if known is None else known)
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
            with _ended_after(self._allowed(group[0].job).seconds, process, Event()):  # it may have stopped reading
                line.outgoing.send([asked.job for asked in group])
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
            self._waiting.appendleft(_Asked(first.job, first.future, first.known, again=True))
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
            with _ended_after(seconds, process, late):  # it may begin to answer and then say nothing more
                answer: A | Lost = decode(line.receive(), asked.known)
        except (EOFError, OSError, TransferError):
            return "reader-timeout" if late.is_set() or _ran_out_of_time(process) else "reader-crashed"
        return (answer,)

    def _running(self) -> tuple[BaseProcess, _Line]:
        if self._worker is None:
            context = multiprocessing.get_context("spawn")
            (there, out), (back, here) = context.Pipe(duplex=False), context.Pipe(duplex=False)
            ours, theirs = _Line(back, out), _Line(there, here)
            _widen(out)
            process = context.Process(target=_serve, args=(theirs, self._terms), name="reader", daemon=True)
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


def attempt(do: Callable[[J], A], job: J) -> A | Lost:
    """The answer to one job, or Lost: one that its doer chokes on must not stop the others."""
    try:
        return do(job)
    except Exception as error:  # noqa: BLE001 - whatever a doer chokes on
        _log.warning("a job could not be done: %s", type(error).__name__)
        return Lost("reader-crashed")


@contextmanager
def _ended_after(seconds: float, process: BaseProcess, late: Event) -> Iterator[None]:
    """Inside, the process is ended once the seconds are over, which `late` then tells."""

    def end() -> None:
        late.set()
        process.kill()

    timer = Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _ran_out_of_time(process: BaseProcess) -> bool:
    """Whether the system ended it for the processor time that it took: to try again would only take it again."""
    process.join(1.0)
    return hasattr(signal, "SIGXCPU") and process.exitcode == -signal.SIGXCPU


def _widen(pipe: Connection) -> None:
    """Let a pipe hold a megabyte where that can be asked for: a document is a few writes then instead of dozens."""
    try:
        import fcntl

        fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _WIDE)
    except (ImportError, AttributeError, OSError):
        return  # another system, or too many pipes: it stays as it is


def _greeting(line: _Line) -> Fences | None:
    """What holds of the worker once it came up; None for one that cannot even start: it would lose every job."""
    try:
        found = decode(line.receive()) if line.incoming.poll(_START) else None
    except (EOFError, OSError, TransferError):
        return None
    return found if isinstance(found, Fences) else None


def _serve(line: _Line, terms: _Terms) -> None:
    """The worker's life: some jobs, as many answers, until the other end closes or its process is no more.

    Jobs are taken in at once by a thread: two ends that both write and never read would wait for each other.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ.clear()
    _let_go(line)
    line.send(encode(confine(every_file=terms.every_file)))
    asked: SimpleQueue[list[Any]] = SimpleQueue()
    Thread(target=_take_in, args=(line.incoming, asked), daemon=True).start()
    with suppress(OSError):  # the other end is gone
        while True:
            for job in asked.get():
                allow_processor(terms.allowed(job).processor_seconds)
                answer = attempt(terms.do, job)
                line.send(_written(answer, terms.known(job)))


def _written(answer: object, known: tuple[bytes, ...]) -> list[bytes]:
    try:
        return encode(answer, known)
    except TransferError as error:
        _log.warning("an answer cannot be handed over: %s", error)
        return encode(Lost("reader-crashed"))


def _let_go(line: _Line) -> None:
    """Close what the process inherited: the terminal, where a person types, and the pipes of multiprocessing's helpers.

    Kept are the two pipes of answers and questions, and the one that ends with the program.
    """
    parent = multiprocessing.parent_process()
    if sys.platform == "win32" or parent is None:
        return
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nothing, number)
    kept = {0, 1, 2, line.incoming.fileno(), line.outgoing.fileno(), parent.sentinel}
    for number in range(3, _MOST_DESCRIPTORS):
        if number not in kept:
            with suppress(OSError):
                os.close(number)


def _take_in(line: Connection, asked: SimpleQueue[list[Any]]) -> None:
    try:
        while True:
            asked.put(line.recv())
    except (EOFError, OSError):
        os._exit(0)  # nobody is left to answer; the thread that works may be in the middle of a job for ever
