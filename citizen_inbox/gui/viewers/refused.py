"""A document that its reader did not survive in; a sentence, and the way to keep the file, out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document
from citizen_inbox.failures import Failure
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import Frame, button, say
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.saving import ask_where
from citizen_inbox.translation import Voice


class Refused(QWidget):
    """Stands where the document would be."""

    def __init__(self, content: bytes, untrusted_name: str, voice: Voice, failure: Failure) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Frame("note", tone="warning")
        card.column.addWidget(PlainLabel(say(voice, "failures", failure.code, failure.facts), "strong"))
        card.column.addWidget(PlainLabel(say(voice, "failures", f"{failure.code}.advice", failure.facts)))
        self.save = button(
            QCoreApplication.translate("DocumentCard", "Save as …"), partial(ask_where, content, untrusted_name, self)
        )
        named = QCoreApplication.translate("DocumentCard", "Save {name} as").format(name=visible(untrusted_name))
        self.save.setAccessibleName(named)
        card.column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(card)
        column.addStretch(1)


def refused(document: Document, voice: Voice, failure: Failure) -> Refused:
    """For a document."""
    return Refused(document.content, document.untrusted_name, voice, failure)
