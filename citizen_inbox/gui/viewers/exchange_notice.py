"""A notice of the invoice exchange (SdI) in, what it says in one sentence and its facts out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.documents.exchange_notice import ROOTS, ExchangeNotice, read_exchange_notice
from citizen_inbox.gui.daticert_card import filled
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import Frame, say, table
from citizen_inbox.gui.viewers.later import Later
from citizen_inbox.gui.viewers.viewer import Surroundings


class ExchangeNoticeViewer:
    """RC, NS, MC, NE, MT, DT, AT, SE, EC."""

    def priority(self, document: Document) -> float:
        """By the root of the XML."""
        return 1.0 if document.kind is DocumentKind.XML and document.xml_root in ROOTS else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """One sentence, then the facts."""
        return Later(document, around, read_exchange_notice, partial(_card, around))


def _card(around: Surroundings, notice: ExchangeNotice) -> QWidget:
    refused = (notice.code, notice.outcome) == ("NE", "EC02")
    card = Frame("card", QCoreApplication.translate("ExchangeNoticeViewer", "Notice of the State's invoice exchange"))
    said = say(around.voice, "notices", "exchange-NE-refused" if refused else f"exchange-{notice.code}")
    card.column.addWidget(PlainLabel(said, "strong"))
    rows = {
        QCoreApplication.translate("ExchangeNoticeViewer", "Code"): notice.code,
        say(around.voice, "notices", "reference-exchange_id"): notice.exchange_id,
        say(around.voice, "notices", "reference-invoice_file"): notice.file,
        QCoreApplication.translate("ExchangeNoticeViewer", "Outcome"): notice.outcome,
    }
    errors = tuple(
        (QCoreApplication.translate("ExchangeNoticeViewer", "Error {code}").format(code=code), text)
        for code, text in notice.errors
    )
    card.column.addWidget(table((*filled(rows), *errors)))
    return card
