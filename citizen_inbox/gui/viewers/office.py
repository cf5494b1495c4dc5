"""An office file in, what it says of itself out; its content is for another program."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_inbox.documents.archive_list import OFFICE_TYPES
from citizen_inbox.documents.document import Document
from citizen_inbox.documents.office_facts import OfficeFacts, read_office
from citizen_inbox.documents.ole_facts import OLD_OFFICE, read_ole
from citizen_inbox.gui.daticert_card import filled
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import Frame, button, say, table
from citizen_inbox.gui.saving import ask_where
from citizen_inbox.gui.viewers.later import Opening
from citizen_inbox.gui.viewers.viewer import Surroundings


class OfficeViewer:
    """OOXML, OpenDocument and the formats before them: text, sheets, slides."""

    def priority(self, document: Document) -> float:
        """By content."""
        known = document.media_type.startswith(OFFICE_TYPES) or document.media_type in OLD_OFFICE
        return 1.0 if known and document.content else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """Its declared facts, and the way to another program."""
        read = read_ole if document.media_type in OLD_OFFICE else read_office
        return Opening(document, around, partial(read, document.content), partial(_page, document, around))


def _page(document: Document, around: Surroundings, facts: OfficeFacts | None) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(_card(facts or OfficeFacts(), document, around))
    column.addStretch(1)
    return holder


def _card(facts: OfficeFacts, document: Document, around: Surroundings) -> QWidget:
    voice = around.voice
    card = Frame("card", QCoreApplication.translate("OfficeViewer", "Office file"))
    outside = QCoreApplication.translate(
        "OfficeViewer", "This program does not show office files. Save it and open it with your office program."
    )
    card.column.addWidget(PlainLabel(outside))
    if facts.macros:
        card.column.addWidget(PlainLabel("⚠ " + say(voice, "documents", "has-macros"), "warning"))
    times = voice.facts({"created": facts.created, "changed": facts.changed})
    rows = {
        QCoreApplication.translate("OfficeViewer", "Title"): facts.title,
        QCoreApplication.translate("OfficeViewer", "Subject"): facts.subject,
        QCoreApplication.translate("OfficeViewer", "Author"): facts.author,
        QCoreApplication.translate("OfficeViewer", "Company"): facts.company,
        QCoreApplication.translate("OfficeViewer", "Last changed by"): facts.changed_by,
        QCoreApplication.translate("OfficeViewer", "Created"): times["created"],
        QCoreApplication.translate("OfficeViewer", "Changed"): times["changed"],
        QCoreApplication.translate("OfficeViewer", "Pages"): facts.pages,
        QCoreApplication.translate("OfficeViewer", "Program"): facts.program,
        QCoreApplication.translate("OfficeViewer", "Kind, by content"): document.media_type,
        QCoreApplication.translate("OfficeViewer", "Size"): voice.size(document.size),
    }
    card.column.addWidget(table(filled(rows)))
    declared = QCoreApplication.translate("OfficeViewer", "The file says so of itself; anyone can write it.")
    card.column.addWidget(PlainLabel(declared, "small"))
    save = partial(ask_where, document.content, document.untrusted_name, card)
    saving = button(QCoreApplication.translate("OfficeViewer", "Save as …"), save)
    card.column.addWidget(saving, 0, Qt.AlignmentFlag.AlignLeft)
    return card
