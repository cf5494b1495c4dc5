"""What a confined process may still do on this system in; a quiet sentence about it out, none when it may nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_inbox.gui.asking import SHOW
from citizen_inbox.gui.labels import PlainLabel, tool_tip
from citizen_inbox.gui.pieces import say
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.usecases import confined


class FenceNote(QWidget):
    """Hidden unless something is missing."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._voice = around.voice
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.note = PlainLabel("", "small")
        column.addWidget(self.note)
        self.hide()
        around.background.run(SHOW, lambda inbox, report, stopped: confined.missing_fences(), done=self.show_missing)

    def show_missing(self, missing: tuple[str, ...]) -> None:
        """Say what does not hold: "memory", "writes", "files", "calls"; and in a tooltip what does all the same."""
        acts = ", ".join(say(self._voice, "documents", f"fence-{name}") for name in missing)
        self.note.setText(say(self._voice, "documents", "fence-open", {"missing": acts}))
        holds = say(self._voice, "documents", "fence-holds")
        self.note.setToolTip(tool_tip(holds))
        self.note.setAccessibleDescription(holds)
        self.setVisible(bool(missing))
