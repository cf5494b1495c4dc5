"""An HTML document in, its sanitised view out."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.message_browser import MessageBrowser
from citizen_inbox.gui.pieces import Frame
from citizen_inbox.gui.safe_html import make_safe
from citizen_inbox.gui.viewers.text import LongText, decoded
from citizen_inbox.gui.viewers.viewer import Surroundings


class HtmlViewer:
    """A web page that was attached."""

    def priority(self, document: Document) -> float:
        """HTML only."""
        return 1.0 if document.kind is DocumentKind.HTML else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """Sanitised, with no pictures; as source text when it is too large or too deep."""
        source = decoded(document.content)
        safe = make_safe(source)
        if safe.refused:
            return LongText(source, document.name)
        frame = Frame("content")
        browser = MessageBrowser()
        browser.setAccessibleName(document.name)
        browser.link_activated.connect(lambda address, text: around.link(address, text, browser))
        browser.show_html(safe, {})
        frame.column.addWidget(PlainLabel(document.name, "caption"))
        frame.column.addWidget(browser)
        holder = QWidget()
        QVBoxLayout(holder).addWidget(frame)
        return holder
