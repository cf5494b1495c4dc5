"""A document and a pure reader in, the place in which the reader's answer is shown once the background has it out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document
from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import DESK
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import Fold
from citizen_inbox.gui.viewers.text import LongText, decoded
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.gui.viewers.xml_source import indented


class Later(QWidget):
    """Reads in the background, then shows; when nothing can be read, a sentence and the source text.

    read: bytes to a value, or None. show: makes the view of that value.
    """

    def __init__(
        self,
        document: Document,
        around: Surroundings,
        read: Callable[[bytes], Any],
        show: Callable[[Any], QWidget],
    ) -> None:
        super().__init__()
        self._document = document
        self._make = show
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.note = PlainLabel(QCoreApplication.translate("LaterView", "Opening …"), "muted")
        self.column.addWidget(self.note)
        content = document.content
        around.background.run(
            DESK, lambda inbox, report, stopped: read(content), done=self.show_found, failed=self._fail
        )

    def show_found(self, found: object) -> None:
        """The view, and its source below; the source alone when nothing was read."""
        if found is None:
            self.note.setText(
                QCoreApplication.translate(
                    "LaterView", "This file is not written as its kind should be. Here is its source text."
                )
            )
            self.column.addWidget(_source(self._document))
            return
        self.note.hide()
        self.column.addWidget(self._make(found))
        place = QVBoxLayout()
        fold = Fold(QCoreApplication.translate("LaterView", "Source text"), lambda: _source(self._document), place)
        self.column.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(place)
        self.column.addStretch(1)

    def _fail(self, failure: Failure) -> None:
        self.show_found(None)


def _source(document: Document) -> QWidget:
    return LongText(indented(decoded(document.content)), document.name)
