"""Garbage is collected on the window's thread."""

from __future__ import annotations

import gc
import threading
import weakref

from citizen_inbox.gui.sweeper import Sweeper


class Knot:
    """Refers to itself: only the collector takes it away."""

    def __init__(self) -> None:
        self.itself = self


def test_threads_collect_nothing_and_the_sweeper_does(qtbot):
    sweeper = Sweeper()
    knot = weakref.ref(Knot())
    thread = threading.Thread(target=lambda: [[] for _ in range(100_000)])
    thread.start()
    thread.join()
    assert knot() is not None
    keep = [[] for _ in range(2 * gc.get_threshold()[0])]
    sweeper.sweep()
    assert keep
    assert knot() is None
    sweeper.end()
    assert gc.isenabled()
