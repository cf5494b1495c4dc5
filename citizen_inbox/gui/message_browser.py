"""Safe HTML and decoded pictures in, a view that can reach neither disk nor network out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from PySide6.QtCore import QMimeData, QRegularExpression, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from citizen_inbox.documents.shown import SafeHtml
from citizen_inbox.gui.closed_document import blank
from citizen_inbox.gui.plain import BREAK, portions, readable
from citizen_inbox.gui.turns import Turns

LOWEST, TALLEST = 96, 720
"""Heights in pixels between which the view fits itself to its text."""
MANY_SIGNS, MANY_LINES = 16_000, 250
"""A text beyond one of these is taken to be taller than the view: to measure it, all of it would be laid out."""
FIRST_LINES = 40
"""Lines of a long plain text on show at once; the rest follows while the window goes on answering."""


class MessageBrowser(QTextBrowser):
    """Shows a mail's words. It serves only the pictures it was given; a link is only announced."""

    link_activated = Signal(str, str)
    """Address and shown text of a link, both untrusted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: Mapping[str, QImage] = {}
        self._wanted = ""
        self._tall = False
        self._turns = Turns(self)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setProperty("role", "message")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(12)
        self.anchorClicked.connect(self._announce)

    def show_text(self, untrusted_text: str) -> None:
        """Show plain text: its beginning now, the rest in turns that the window does not feel."""
        self._begin({})
        self._tall = len(untrusted_text) > MANY_SIGNS or untrusted_text.count("\n") > MANY_LINES
        lines = portions(untrusted_text)
        if self._tall:
            self.setPlainText("\n".join(_first(lines)))
            self._turns.run(self._append(lines), self._find_wanted)
        else:
            self.setPlainText("\n".join(lines))
        self.updateGeometry()

    @property
    def whole(self) -> bool:
        """Whether all of the text is on show."""
        return not self._turns.running

    def _begin(self, pictures: Mapping[str, QImage]) -> None:
        self._turns.stop()
        self._pictures, self._wanted = pictures, ""

    def _append(self, lines: Iterator[str]) -> Iterator[None]:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        while portion := list(_first(lines)):
            cursor.insertText("\n" + "\n".join(portion))
            yield

    def _find_wanted(self) -> None:
        if self._wanted:
            self.mark_words(self._wanted)

    def mark_words(self, words: str) -> None:
        """Select the first place of these words in the text on show and scroll to it; nothing when they are not there.

        Blanks and line ends between words may be any. What is not on show yet is looked through when it is.
        """
        pattern = r"\s+".join(re.escape(word) for word in readable(words).split())
        found = self.document().find(QRegularExpression(pattern)) if pattern else None
        if found is not None and not found.isNull():
            self.setTextCursor(found)
            self.ensureCursorVisible()
        elif not self.whole:
            self._wanted = words

    def show_html(self, content: SafeHtml, pictures: Mapping[str, QImage]) -> None:
        """Show sanitised HTML; `pictures` by content id are all that it may draw."""
        self._begin(pictures)
        self.setHtml(content.html)
        self._tall = self.document().characterCount() > MANY_SIGNS or self.document().blockCount() > MANY_LINES
        drawn = picture_names(self.document()) if "<img" in content.html.lower() else ()
        if any(name.removeprefix("cid:") not in pictures for name in drawn):
            self.show_text(self.document().toPlainText())
        self.updateGeometry()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401 - Qt takes an image, text or bytes
        """One of our pictures, else a blank: with None Qt would open the name as a file."""
        address = name if isinstance(name, str) else name.toString()
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return " "
        return self._pictures.get(address.removeprefix("cid:"), blank())

    def doSetSource(
        self,
        name: QUrl | str,
        /,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.HtmlResource,  # noqa: A002 - Qt's name
    ) -> None:
        """Never go anywhere."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Only text leaves the view, no addresses, no markup and none of the places to break that we put in."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText().replace(BREAK, ""))
        return data

    def sizeHint(self) -> QSize:
        """As tall as the text, within limits."""
        width = self.viewport().width() if self.isVisible() else super().sizeHint().width()
        if self._tall:
            return QSize(width, TALLEST)
        document = self.document()
        document.setTextWidth(max(width, 200))
        return QSize(width, max(LOWEST, min(int(document.size().height()) + 4, TALLEST)))

    def minimumSizeHint(self) -> QSize:
        """Narrow panes are allowed; the height is the text's."""
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: Any) -> None:  # noqa: ANN401 - a QResizeEvent
        """A narrower text is a taller one."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _announce(self, address: QUrl) -> None:
        href = address.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        self.link_activated.emit(href, link_text(self.document(), address.toString()))


def picture_names(document: QTextDocument) -> set[str]:
    """The names of all pictures in a document."""
    return {found.toImageFormat().name() for _, found in _fragments(document) if found.isImageFormat()}


def link_text(document: QTextDocument, href: str) -> str:
    """The words that carry a link, "" when it is not in the document."""
    return "".join(text for text, found in _fragments(document) if found.anchorHref() == href)[:300]


def _fragments(document: QTextDocument) -> list[tuple[str, QTextCharFormat]]:
    found = []
    block: QTextBlock = document.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            found.append((fragment.text(), fragment.charFormat()))
            iterator += 1
        block = block.next()
    return found


def _first(lines: Iterator[str]) -> Iterator[str]:
    room = MANY_SIGNS // 4
    for line in islice(lines, FIRST_LINES):
        yield line
        room -= len(line)
        if room < 0:
            return
