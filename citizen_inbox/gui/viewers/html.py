"""An HTML document in, its sanitised view out."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.documents.shown import SafeHtml
from citizen_inbox.gui.formatting import make_safe_page
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.message_browser import MessageBrowser
from citizen_inbox.gui.pieces import Frame
from citizen_inbox.gui.viewers.encoding import decoded
from citizen_inbox.gui.viewers.later import Opening
from citizen_inbox.gui.viewers.text import LongText
from citizen_inbox.gui.viewers.viewer import Surroundings


class HtmlViewer:
    """A web page that was attached."""

    def priority(self, document: Document) -> float:
        """HTML only."""
        return 1.0 if document.kind is DocumentKind.HTML else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """Sanitised, with no pictures; as source text when it is too large or too deep."""
        return Opening(document, around, partial(make_safe_page, document.content), partial(_page, document, around))


def _page(document: Document, around: Surroundings, safe: SafeHtml) -> QWidget:
    if safe.refused:
        return LongText(decoded(document.content), document.name)
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
