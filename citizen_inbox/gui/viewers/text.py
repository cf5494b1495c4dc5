"""A text document in, a read-only view of its characters out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import button
from citizen_inbox.gui.plain import beginning, portions
from citizen_inbox.gui.viewers.encoding import decoded, encoding_of
from citizen_inbox.gui.viewers.viewer import Surroundings

FIRST_SHOWN = 300_000
"""Characters laid out at once; the rest on request, in equal portions."""
FIRST_LINES = 30_000
"""Lines laid out at once at most."""


class TextViewer:
    """Plain text of any kind."""

    def priority(self, document: Document) -> float:
        """Text, and whatever gave some text."""
        return 1.0 if document.kind is DocumentKind.TEXT else 0.2 if document.text else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """The text in a fixed-width font, with search, wrapping and the name of its encoding."""
        return TextView(document)


class TextView(QWidget):
    """Long text with its tool row: search, wrap, encoding."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        text = document.text or decoded(document.content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.text = LongText(text, document.name)
        row = QHBoxLayout()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in the text"))
        self.search.setAccessibleName(self.tr("Search in the text"))
        self.search.setMaxLength(200)
        self.search.returnPressed.connect(self.find_next)
        self.found = PlainLabel("", "small")
        self.wrap = QCheckBox(self.tr("Wrap lines"))
        self.wrap.setChecked(True)
        self.wrap.toggled.connect(self.text.set_wrap)
        encoding = PlainLabel(self.tr("Encoding: {name}").format(name=encoding_of(document.content)), "small")
        for widget in (self.search, button(self.tr("Find next"), self.find_next), self.wrap):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(encoding)
        if document.content:
            column.addLayout(row)
        column.addWidget(self.found)
        column.addWidget(self.text)
        self.found.hide()

    def find_next(self) -> None:
        """Select the next place of the words, from the top again after the last."""
        hit = self.text.find_next(self.search.text())
        self.found.setText("" if hit else self.tr("Not found."))
        self.found.setVisible(not hit)


class LongText(QWidget):
    """Long text, shown in portions so that the window never waits for its layout."""

    def __init__(self, untrusted_text: str, name: str, *, wrap: bool = True) -> None:
        super().__init__()
        self._text = untrusted_text
        self._shown = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setUndoRedoEnabled(False)
        self.view.setTabChangesFocus(True)
        self.view.setProperty("role", "source")
        self.view.setAccessibleName(name)
        self.view.setMinimumHeight(320)
        mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.NoWrap
        self.view.setWordWrapMode(mode)
        column.addWidget(self.view)
        self.more = button(QCoreApplication.translate("LongText", "Show the rest"), self.show_more)
        column.addWidget(self.more)
        self.show_more()

    def set_wrap(self, wrap: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Break long lines at the edge, or scroll sideways."""
        mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.NoWrap
        self.view.setWordWrapMode(mode)

    def find_next(self, words: str) -> bool:
        """Select the next place of these words, upper and lower case alike; what is not laid out yet is when needed."""
        if not words:
            return True
        if self.view.find(words):
            return True
        while self._shown < len(self._text) and words.casefold() in self._text[self._shown - len(words) :].casefold():
            self.show_more()
            if self.view.find(words):
                return True
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        return self.view.find(words)

    def show_more(self) -> None:
        """Lay out the next portion."""
        left = self._text[self._shown : self._shown + FIRST_SHOWN]
        portion = beginning(left, FIRST_SHOWN, FIRST_LINES)
        self._shown += len(portion)
        if self.view.document().isEmpty():
            self.view.setPlainText("\n".join(portions(portion)))
        else:
            cursor = self.view.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            cursor.insertText("\n".join(portions(portion)))
        self.more.setVisible(self._shown < len(self._text))
