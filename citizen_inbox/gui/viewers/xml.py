"""An XML document in, its text with one element a line out."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.gui.viewers.later import source_of
from citizen_inbox.gui.viewers.viewer import Surroundings


class XmlViewer:
    """Invoices, protocol files and other XML."""

    def priority(self, document: Document) -> float:
        """XML only."""
        return 0.5 if document.kind is DocumentKind.XML else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """Indented source; nothing is parsed, so nothing can expand."""
        return source_of(document, around)
