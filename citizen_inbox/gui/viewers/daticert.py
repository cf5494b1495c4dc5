"""A daticert.xml in, its certification data as a table out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.gui.daticert_card import certified_card
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.viewers.later import Later
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.pec.daticert import Daticert, parse_daticert


class DaticertViewer:
    """The provider's certification data as a file of its own."""

    def priority(self, document: Document) -> float:
        """By the root of the XML."""
        return 1.0 if document.kind is DocumentKind.XML and document.xml_root == "postacert" else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """The table that the proof tab shows too."""
        return Later(document, around, parse_daticert, partial(_card, around))


def _card(around: Surroundings, found: Daticert) -> QWidget:
    card = certified_card(found, around.voice)
    alone = QCoreApplication.translate(
        "DaticertViewer", "The file alone proves nothing: only the signature of the message it came in does."
    )
    card.column.addWidget(PlainLabel(alone, "small"))
    return card
