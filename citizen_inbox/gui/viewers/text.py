"""A text document in, a read-only view of its characters out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.gui.pieces import button
from citizen_inbox.gui.plain import readable
from citizen_inbox.gui.viewers.viewer import Surroundings

FIRST_SHOWN = 300_000
"""Characters laid out at once; the rest on request, in equal portions."""


class TextViewer:
    """Plain text of any kind."""

    def priority(self, document: Document) -> float:
        """Text, and whatever gave some text."""
        return 1.0 if document.kind is DocumentKind.TEXT else 0.2 if document.text else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """The text in a fixed-width font."""
        return LongText(document.text or decoded(document.content), document.name)


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

    def show_more(self) -> None:
        """Lay out the next portion."""
        portion = self._text[self._shown : self._shown + FIRST_SHOWN]
        self._shown += len(portion)
        if self.view.document().isEmpty():
            self.view.setPlainText(readable(portion))
        else:
            cursor = self.view.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            cursor.insertText(readable(portion))
        self.more.setVisible(self._shown < len(self._text))


def decoded(content: bytes) -> str:
    """Bytes as text: by byte order mark, then UTF-8, then Windows-1252. Never raises."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")
