"""Jobs in, their outcomes out on the window's thread: lanes of one thread and one Inbox each."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from queue import SimpleQueue
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from citizen_inbox.failures import Failure

WIRE = "wire"
"""Tests logins: what a person waits for and what may hang on a network."""
DESK = "desk"
"""Browses, searches, marks, reads files: whatever the person is waiting for."""

JUDGE = "judge"
"""Checks signatures of documents on show: slow, and nothing else waits for it."""

WATCH = "watch:{address}"
"""Follows one mailbox, each in a lane of its own: one that hangs holds up no other."""
_SWITCH_S = 0.001
"""How long a thread may go on while another waits: a window that waits five thousandths for each busy lane stutters."""
GRACE_S = 2.0
"""How long closing waits for lanes; one that still hangs on a network is left behind."""

T = TypeVar("T")
Report = Callable[[Any], None]
"""Hands what happens on the way (a Progress, mostly) to the job's owner."""
Stopped = Callable[[], bool]
Job = Callable[[Any, Report, Stopped], T]
"""`job(inbox, report, stopped)`: a use case with its arguments bound. It never touches a widget and never asks."""
OpenInbox = Callable[[], Any]


class Run:
    """One job on its way: all that its owner can do is stop it."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._future: Future[Any] | None = None

    def stop(self) -> None:
        """Drop the job if it waits (then no outcome is delivered), else ask it to end soon (then it reports one)."""
        self._stop.set()
        if self._future is not None:
            self._future.cancel()

    @property
    def stopped(self) -> bool:
        """Whether the job was asked to end."""
        return self._stop.is_set()

    def _follow(self, future: Future[Any]) -> None:
        self._future = future


class Lane:
    """One thread with an Inbox of its own, which it opens with its first job; jobs run in the order they came.

    The thread is a daemon: a job that hangs on a network cannot keep the program from ending. What it may be torn from
    is sound by itself: the store's transactions, and an archive that renames whole files.
    """

    def __init__(self, name: str, open_inbox: OpenInbox) -> None:
        self._open_inbox = open_inbox
        self._inbox: Any = None
        self._closing = threading.Event()
        self._waiting: set[Future[Any]] = set()
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def submit(self, job: Job[T], report: Report, run: Run, finished: Callable[[Future[T]], None]) -> None:
        """Queue a job. An Inbox that cannot be opened fails it, and is tried again for the next one."""
        future: Future[T] = Future()
        self._waiting.add(future)
        future.add_done_callback(finished)
        run._follow(future)  # noqa: SLF001 - Run shows its owner only `stop`
        self._tasks.put(partial(self._perform, future, job, report, run))

    @property
    def busy(self) -> bool:
        """Whether a job runs or waits."""
        return bool(self._waiting)

    @property
    def closing(self) -> bool:
        """Whether its outcomes are wanted no more."""
        return self._closing.is_set()

    def leave(self) -> None:
        """Ask the running job to end and drop the waiting ones; the thread closes its Inbox and ends by itself."""
        self._closing.set()
        for future in tuple(self._waiting):
            future.cancel()
        self._tasks.put(None)

    def join(self, seconds: float) -> bool:
        """Wait for the thread after `leave`; False when it still hangs."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            task()
        close = getattr(self._inbox, "close", None)
        if close is not None:
            close()

    def _perform(self, future: Future[T], job: Job[T], report: Report, run: Run) -> None:
        try:
            if future.set_running_or_notify_cancel():
                future.set_result(self._answer(job, report, run))
        except BaseException as error:  # noqa: BLE001 - whoever waits for the outcome judges it
            future.set_exception(error)
        finally:
            self._waiting.discard(future)

    def _answer(self, job: Job[T], report: Report, run: Run) -> T:
        if self._inbox is None:
            self._inbox = self._open_inbox()
        return job(self._inbox, report, lambda: run.stopped or self.closing)


class Background(QObject):
    """Runs jobs in lanes and calls their receivers on the thread it lives in.

    A receiver is a bound method (also in a `partial`) or a plain function; one that belongs to a deleted widget is
    skipped. After `close` nothing is called any more, and a job that was still waiting has no outcome: nobody may
    wait for one.
    """

    _delivered = Signal(object)

    def __init__(self, open_inbox: OpenInbox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_inbox = open_inbox
        self._lanes: dict[str, Lane] = {}
        self._closed = False
        self._on_the_way = 0
        self._count = threading.Lock()
        sys.setswitchinterval(_SWITCH_S)
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: str,
        job: Job[T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Failure], None] | None = None,
        progress: Report | None = None,
    ) -> Run:
        """Queue `job` in a lane, made when new. Exactly one of `done` and `failed` follows, unless it was dropped.

        A Failure goes to `failed` as it is; anything else is a bug: `failed` gets Failure("unexpected") so that no
        view stays busy, and `sys.excepthook` gets the exception.
        """
        run = Run()
        if self._closed:
            run.stop()
            return run

        if lane not in self._lanes:
            self._lanes[lane] = Lane(lane, self._open_inbox)
        chosen = self._lanes[lane]

        def report(value: object) -> None:
            if not chosen.closing:
                self._post(progress, value)

        def finished(future: Future[T]) -> None:
            if not chosen.closing:
                self._finished(future, done, failed)

        chosen.submit(job, report, run, finished)
        return run

    @property
    def busy(self) -> bool:
        """Whether some job runs or waits, or an outcome is not yet delivered."""
        return any(lane.busy for lane in self._lanes.values()) or self._on_the_way > 0

    def abandon(self, lane: str) -> None:
        """Forget a lane without waiting: its job is asked to end, and nothing of it is delivered any more."""
        left = self._lanes.pop(lane, None)
        if left is not None:
            left.leave()

    def close(self, seconds: float = GRACE_S) -> None:
        """Stop every lane and wait for the threads, `seconds` at most. Nothing is delivered from now on."""
        self._closed = True
        for lane in self._lanes.values():
            lane.leave()
        until = time.monotonic() + seconds
        for lane in self._lanes.values():
            lane.join(max(0.0, until - time.monotonic()))

    def _finished(
        self, future: Future[T], done: Callable[[T], None] | None, failed: Callable[[Failure], None] | None
    ) -> None:
        if future.cancelled():
            return
        error = future.exception()
        if error is None:
            self._post(done, future.result())
        elif isinstance(error, Failure):
            self._post(failed, error)
        else:
            self._post(failed, Failure("unexpected", kind=type(error).__name__))
            self._post(_show_bug, error)

    def _post(self, receiver: Callable[[Any], None] | None, value: object) -> None:
        if receiver is not None and not self._closed:
            with self._count:
                self._on_the_way += 1
            self._delivered.emit((receiver, value))

    @Slot(object)
    def _deliver(self, parcel: tuple[Callable[[object], None], object]) -> None:
        receiver, value = parcel
        with self._count:
            self._on_the_way -= 1
        if self._closed or not _alive(receiver):
            return
        receiver(value)


def _alive(receiver: Callable[[object], None]) -> bool:
    bound = receiver.func if isinstance(receiver, partial) else receiver
    owner = getattr(bound, "__self__", None)
    return not isinstance(owner, QObject) or is_there(owner)


def is_there(owner: QObject) -> bool:
    """Whether a widget still lives; for a job that has waited, on any thread."""
    return shiboken6.isValid(owner)


def _show_bug(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)
