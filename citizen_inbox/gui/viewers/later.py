"""A document and a question about it in; the place in which the answer is shown once a confined process has it, out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document
from citizen_inbox.failures import Failure
from citizen_inbox.gui.asking import ask
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import Fold
from citizen_inbox.gui.viewers.refused import refused
from citizen_inbox.gui.viewers.text import LongText
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.gui.viewers.xml_source import source_lines


class Opening(QWidget):
    """Asks, says that it does, then shows; a sentence when the confined process was lost.

    question: a public function with its arguments. show: makes the view of its answer.
    """

    def __init__(
        self, document: Document, around: Surroundings, question: partial[Any], show: Callable[[Any], QWidget]
    ) -> None:
        super().__init__()
        self._document = document
        self._around = around
        self._make = show
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.note = PlainLabel(QCoreApplication.translate("LaterView", "Opening …"), "muted")
        self.column.addWidget(self.note)
        ask(around.background, self, question, done=self.show_found, failed=self.show_failure)

    def show_found(self, found: Any) -> None:  # noqa: ANN401 - whatever was asked
        """The view of the answer."""
        self.note.hide()
        self.column.addWidget(self._make(found))

    def show_failure(self, failure: Failure) -> None:
        """The sentence, and the offer to save."""
        self.note.hide()
        self.column.addWidget(refused(self._document, self._around.voice, failure))


class Later(Opening):
    """Reads an XML document, then shows; when nothing can be read, a sentence and the source text.

    read: bytes to a value, or None. show: makes the view of that value.
    """

    def __init__(
        self,
        document: Document,
        around: Surroundings,
        read: Callable[[bytes], Any],
        show: Callable[[Any], QWidget],
    ) -> None:
        super().__init__(document, around, partial(read, document.content), show)

    def show_found(self, found: Any) -> None:  # noqa: ANN401 - whatever was read
        """The view, and its source below; the source alone when nothing was read."""
        if found is None:
            self.note.setText(
                QCoreApplication.translate(
                    "LaterView", "This file is not written as its kind should be. Here is its source text."
                )
            )
            self.column.addWidget(self._source())
            return
        super().show_found(found)
        place = QVBoxLayout()
        fold = Fold(QCoreApplication.translate("LaterView", "Source text"), self._source, place)
        self.column.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(place)
        self.column.addStretch(1)

    def _source(self) -> QWidget:
        return source_of(self._document, self._around)


def source_of(document: Document, around: Surroundings) -> QWidget:
    """The characters of an XML document, one tag or text a line."""
    return Opening(document, around, partial(source_lines, document.content), partial(_lines, name=document.name))


def _lines(text: str, *, name: str) -> QWidget:
    return LongText(text, name)
