"""Jobs in, their outcomes out on the window's thread: two lanes, one thread and one Inbox each."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from citizen_inbox.failures import Failure
from citizen_inbox.usecases.rows import Progress

WIRE = "wire"
"""Fetches, tests logins, waits for news: whatever may hang on a network."""
DESK = "desk"
"""Browses, searches, marks, reads files: whatever the person is waiting for."""

T = TypeVar("T")
Report = Callable[[Progress], None]
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
    """One thread with an Inbox of its own, which it opens with its first job; jobs run in the order they came."""

    def __init__(self, name: str, open_inbox: OpenInbox) -> None:
        self._open_inbox = open_inbox
        self._inbox: Any = None
        self._closing = threading.Event()
        self._waiting: set[Future[Any]] = set()
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    def submit(self, job: Job[T], report: Report, run: Run) -> Future[T]:
        """Queue a job. An Inbox that cannot be opened fails it, and is tried again for the next one."""
        future = self._executor.submit(self._perform, job, report, run)
        self._waiting.add(future)
        future.add_done_callback(self._waiting.discard)
        run._follow(future)  # noqa: SLF001 - Run shows its owner only `stop`
        return future

    @property
    def busy(self) -> bool:
        """Whether a job runs or waits."""
        return bool(self._waiting)

    def close(self) -> None:
        """Ask the running job to end, drop the waiting ones, close the Inbox in its own thread and wait for that."""
        self._closing.set()
        for future in tuple(self._waiting):
            future.cancel()
        self._executor.submit(self._close_inbox)
        self._executor.shutdown(wait=True)

    def _perform(self, job: Job[T], report: Report, run: Run) -> T:
        if self._inbox is None:
            self._inbox = self._open_inbox()
        return job(self._inbox, report, lambda: run.stopped or self._closing.is_set())

    def _close_inbox(self) -> None:
        close = getattr(self._inbox, "close", None)
        self._inbox = None
        if close is not None:
            close()


class Background(QObject):
    """Runs jobs in lanes and calls their receivers on the thread it lives in.

    A receiver is a bound method (also in a `partial`) or a plain function; one that belongs to a deleted widget is
    skipped. After `close` nothing is called any more, and a job that was still waiting has no outcome: nobody may
    wait for one.
    """

    _delivered = Signal(object)

    def __init__(self, open_inbox: OpenInbox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {name: Lane(name, open_inbox) for name in (WIRE, DESK)}
        self._closed = False
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
        """Queue `job` in lane "wire" or "desk". Exactly one of `done` and `failed` follows, unless it was dropped.

        A Failure goes to `failed` as it is; anything else is a bug: `failed` gets Failure("unexpected") so that no
        view stays busy, and `sys.excepthook` gets the exception.
        """
        run = Run()
        if self._closed:
            run.stop()
            return run

        def report(value: Progress) -> None:
            self._post(progress, value)

        def finished(future: Future[T]) -> None:
            self._finished(future, done, failed)

        self._lanes[lane].submit(job, report, run).add_done_callback(finished)
        return run

    @property
    def busy(self) -> bool:
        """Whether some job runs or waits."""
        return any(lane.busy for lane in self._lanes.values())

    def close(self) -> None:
        """Stop every lane and wait for its thread. Nothing is delivered from now on."""
        self._closed = True
        for lane in self._lanes.values():
            lane.close()

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
            self._delivered.emit((receiver, value))

    @Slot(object)
    def _deliver(self, parcel: tuple[Callable[[object], None], object]) -> None:
        receiver, value = parcel
        if self._closed or not _alive(receiver):
            return
        receiver(value)


def _alive(receiver: Callable[[object], None]) -> bool:
    bound = receiver.func if isinstance(receiver, partial) else receiver
    owner = getattr(bound, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)


def _show_bug(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)
