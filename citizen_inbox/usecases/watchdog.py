"""A time and what is to be done when it is over in; it is done, unless whoever waits was through before.

One thread for all times: while a window is busy, to start one for each costs more than most answers that are waited
for.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Condition, Thread


class Watchdog:
    """Acts when something takes too long. For any number of threads; one of its own from the first use on."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._due: dict[object, tuple[float, Callable[[], None]]] = {}
        self._looks = 0.0
        """When the thread looks again, `time.monotonic`."""
        self._thread: Thread | None = None
        self._closed = False

    @contextmanager
    def after(self, seconds: float, act: Callable[[], None]) -> Iterator[None]:
        """Inside, `act` is called once the seconds are over, on another thread; it must be quick and raise nothing.

        It is never called, nor still going on, after the end.
        """
        mark, due = object(), time.monotonic() + seconds
        with self._changed:
            self._due[mark] = due, act
            if self._thread is None:
                self._thread = Thread(target=self._watch, name="watchdog", daemon=True)
                self._thread.start()
            elif due < self._looks:
                self._changed.notify()
        try:
            yield
        finally:
            with self._changed:
                self._due.pop(mark, None)

    def close(self) -> None:
        """Let the thread end; nothing is acted on any more."""
        with self._changed:
            self._closed = True
            self._due.clear()
            self._changed.notify()

    def _watch(self) -> None:
        with self._changed:
            while not self._closed:
                now = time.monotonic()
                for mark in [mark for mark, (due, _) in self._due.items() if due <= now]:
                    self._due.pop(mark)[1]()
                self._looks = min((due for due, _ in self._due.values()), default=math.inf)
                self._changed.wait(None if self._looks == math.inf else self._looks - now)
