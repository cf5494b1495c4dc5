"""A protocol file (segnatura.xml and its kin) in, what the office declares about its registration out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.documents.segnatura import ROOTS, Segnatura, read_segnatura
from citizen_inbox.gui.daticert_card import filled
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import Frame, say, table
from citizen_inbox.gui.viewers.later import Later
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.translation import Voice


class RegistrationViewer:
    """Segnatura, confirmation, update, exception, cancellation, of all three generations."""

    def priority(self, document: Document) -> float:
        """By the root of the XML."""
        return 1.0 if document.kind is DocumentKind.XML and document.xml_root in ROOTS else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """One sentence, then what else the file declares."""
        return Later(document, around, read_segnatura, partial(_card, around))


def _card(around: Surroundings, found: Segnatura) -> QWidget:
    voice = around.voice
    card = Frame("card", QCoreApplication.translate("RegistrationViewer", "Registration by an office"))
    card.column.addWidget(PlainLabel(_sentence(found, voice), "strong", selectable=True))
    answered = QCoreApplication.translate("RegistrationViewer", "Answers to the message registered as no.")
    rows = {
        say(voice, "notices", "reference-protocol"): found.protocol_number,
        say(voice, "notices", "reference-protocol_date"): voice.facts({"date": found.protocol_date})["date"],
        QCoreApplication.translate("RegistrationViewer", "Reason"): found.reason,
        answered: found.answers_number,
        QCoreApplication.translate("RegistrationViewer", "Office"): found.sender_name,
        QCoreApplication.translate("RegistrationViewer", "Code of the body"): found.administration,
        QCoreApplication.translate("RegistrationViewer", "Code of the office"): found.aoo,
        QCoreApplication.translate("RegistrationViewer", "Register"): found.register,
        QCoreApplication.translate("RegistrationViewer", "Subject"): found.subject,
        QCoreApplication.translate("RegistrationViewer", "Answer to"): found.reply_address,
        QCoreApplication.translate("RegistrationViewer", "Main document"): ", ".join(found.documents),
        QCoreApplication.translate("RegistrationViewer", "Attachments"): ", ".join(found.attachments),
    }
    card.column.addWidget(table(filled(rows)))
    card.column.addWidget(PlainLabel(say(voice, "notices", "declared-in-file"), "small"))
    return card


def _sentence(found: Segnatura, voice: Voice) -> str:
    facts = {"number": found.protocol_number, "date": found.protocol_date}
    known = all(facts.values()) or found.root == "NotificaEccezione"
    return say(voice, "documents", f"registration-{found.root}" if known else "registration-bare", facts)
