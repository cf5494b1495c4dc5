"""A signed file in, who signed it and the document inside out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.signature_box import signature_box
from citizen_inbox.gui.viewers.viewer import Surroundings


class SignedFileViewer:
    """Files that wrap what was signed (.p7m, .tsd): every signer with an outcome of its own, then what was signed."""

    def priority(self, document: Document) -> float:
        """Signed files, and those of unknown kind in which a signature was found."""
        wraps = document.kind is DocumentKind.OTHER and document.signatures
        return 1.0 if document.kind is DocumentKind.SIGNED_FILE or wraps else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """Signers above, the inner document's own viewer below."""
        views = [(inner.name, around.show(inner)) for inner in document.contains[:1]]  # first: it asks for its page
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        for signature in document.signatures:
            column.addWidget(signature_box(signature, around.voice))
        for name, view in views:
            inside = QCoreApplication.translate("SignedFileViewer", "Signed document: {name}").format(name=name)
            column.addWidget(PlainLabel(inside, "strong"))
            column.addWidget(view, 1)
        if not views:
            nothing = QCoreApplication.translate("SignedFileViewer", "Nothing could be opened inside this file.")
            column.addWidget(PlainLabel(nothing, "muted"))
        return holder
