"""A signed file in, who signed it and the document inside out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document, DocumentKind, DocumentSignature
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import TONES
from citizen_inbox.gui.pieces import Frame, marked_line, say
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.translation import Voice


class SignedFileViewer:
    """CAdES files (.p7m): every signer with an outcome of its own, then what was signed."""

    def priority(self, document: Document) -> float:
        """Signed files only."""
        return 1.0 if document.kind is DocumentKind.SIGNED_FILE else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """Signers above, the inner document's own viewer below."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        for signature in document.signatures:
            column.addWidget(signer_box(signature, around.voice))
        for inner in document.contains[:1]:
            inside = QCoreApplication.translate("SignedFileViewer", "Signed document: {name}").format(name=inner.name)
            column.addWidget(PlainLabel(inside, "strong"))
            column.addWidget(around.show(inner), 1)
        if not document.contains:
            nothing = QCoreApplication.translate("SignedFileViewer", "Nothing could be opened inside this file.")
            column.addWidget(PlainLabel(nothing, "muted"))
        return holder


def signer_box(signature: DocumentSignature, voice: Voice) -> QWidget:
    """One signer: name, outcome in words, claimed time."""
    box = Frame("band", tone=TONES[signature.outcome])
    unknown = QCoreApplication.translate("SignedFileViewer", "Unknown signer")
    box.column.addWidget(marked_line(signature.outcome, signature.signer or unknown, "strong"))
    box.column.addWidget(PlainLabel(say(voice, "documents", signature.code, {"signer": signature.signer})))
    if signature.at is not None:
        claimed = QCoreApplication.translate("SignedFileViewer", "Signing time according to the signer: {time}")
        box.column.addWidget(PlainLabel(claimed.format(time=voice.instant(signature.at)), "small"))
    return box
