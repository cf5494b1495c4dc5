"""An HTML document in, its sanitised view out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import DESK
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.message_browser import MessageBrowser
from citizen_inbox.gui.pieces import Frame
from citizen_inbox.gui.safe_html import SafeHtml, make_safe
from citizen_inbox.gui.viewers.text import LongText, decoded
from citizen_inbox.gui.viewers.viewer import Surroundings


class HtmlViewer:
    """A web page that was attached."""

    def priority(self, document: Document) -> float:
        """HTML only."""
        return 1.0 if document.kind is DocumentKind.HTML else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """Sanitised, with no pictures; as source text when it is too large or too deep."""
        return HtmlView(document, around)


class HtmlView(QWidget):
    """The page in its frame, once the background has sanitised it."""

    def __init__(self, document: Document, around: Surroundings) -> None:
        super().__init__()
        self._document, self._around = document, around
        self.column = QVBoxLayout(self)
        self.note = PlainLabel(QCoreApplication.translate("LaterView", "Opening …"), "muted")
        self.column.addWidget(self.note)
        around.background.run(
            DESK,
            lambda inbox, report, stopped: make_safe(decoded(document.content)),
            done=self.show_safe,
            failed=self._fail,
        )

    def show_safe(self, safe: SafeHtml) -> None:
        """The page, or its source text when it was refused."""
        self.note.hide()
        name, around = self._document.name, self._around
        if safe.refused:
            self.column.addWidget(LongText(decoded(self._document.content), name))
            return
        frame = Frame("content")
        browser = MessageBrowser()
        browser.setAccessibleName(name)
        browser.link_activated.connect(lambda address, text: around.link(address, text, browser))
        browser.show_html(safe, {})
        frame.column.addWidget(PlainLabel(name, "caption"))
        frame.column.addWidget(browser)
        self.column.addWidget(frame)

    def _fail(self, failure: Failure) -> None:
        self.show_safe(SafeHtml("", refused="failed"))
