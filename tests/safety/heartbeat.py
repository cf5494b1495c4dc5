"""A running window in, the longest time in which its event loop answered nothing out."""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5
FREEZE_S = 1.0
"""A gap over this is a freeze: tests fail. On a machine with more to do than it can, as much longer as that is."""
GOAL_S = 0.1
"""A gap below this is not felt: what the benchmark hopes for."""


def longest() -> float:
    """The longest gap in seconds that is no freeze on this machine now."""
    return FREEZE_S * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1)) if hasattr(os, "getloadavg") else FREEZE_S


class Heartbeat(QObject):
    """A timer on the window's thread. `worst` is the longest gap between two of its beats, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.worst = self.worst_busy = 0.0
        self._last, self._busy = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        """Count from now."""
        self.worst = self.worst_busy = 0.0
        self._last, self._busy = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> float:
        """The worst gap until now, the one that is open included."""
        self.beat()
        self._timer.stop()
        return self.worst

    def beat(self) -> None:
        """The loop came by."""
        now, busy = time.perf_counter(), time.thread_time()
        self.worst = max(self.worst, now - self._last)
        self.worst_busy = max(self.worst_busy, busy - self._busy)
        self._last, self._busy = now, busy


class Memory:
    """The process's peak of resident memory since `__init__`, where the kernel lets us start it anew (Linux)."""

    def __init__(self) -> None:
        try:
            Path("/proc/self/clear_refs").write_text("5")
        except OSError:
            self.before = None
        else:
            self.before = self._peak()

    def grown(self) -> int:
        """Bytes by which the peak rose; 0 where it cannot be told."""
        return 0 if self.before is None else max(0, self._peak() - self.before)

    @staticmethod
    def _peak() -> int:
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))
