"""Garbage of the whole program in, collected on the window's thread only: Qt crashes where a widget dies elsewhere."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

PAUSE_MS = 1000


class Sweeper(QObject):
    """Takes over from Python's own collector, which runs in whatever thread happens to allocate."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._clock = QTimer(self)
        self._clock.setInterval(PAUSE_MS)
        self._clock.timeout.connect(self.sweep)
        self._clock.start()

    @Slot()
    def sweep(self) -> None:
        """Collect the oldest generation whose count is over its threshold, as Python itself would."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [age for age, (count, threshold) in enumerate(counts) if count > threshold]
        if due:
            gc.collect(due[-1])

    def end(self) -> None:
        """Give the collecting back to Python."""
        self._clock.stop()
        gc.enable()
