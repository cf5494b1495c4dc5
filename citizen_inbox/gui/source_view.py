"""A raw message in, its source text out, in portions; and the file itself, byte by byte, to wherever it is saved."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import button
from citizen_inbox.gui.saving import ask_where
from citizen_inbox.gui.viewers.encoding import decoded
from citizen_inbox.gui.viewers.text import LongText


class SourceView(QWidget):
    """The Original tab."""

    def __init__(self, raw: bytes, untrusted_subject: str, size: str) -> None:
        super().__init__()
        self._raw = raw
        self._name = f"{untrusted_subject or 'message'}.eml"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        row = QHBoxLayout()
        intact = self.tr("The message exactly as received ({size}). Keep the .eml file: it is the proof.")
        row.addWidget(PlainLabel(intact.format(size=size), "muted"), 1)
        self.save_button = button(self.tr("Save .eml …"), self._save)
        row.addWidget(self.save_button)
        column.addLayout(row)
        self.text = LongText(decoded(raw), self.tr("Source text"))
        column.addWidget(self.text, 1)

    def _save(self) -> None:
        ask_where(self._raw, self._name, self)
