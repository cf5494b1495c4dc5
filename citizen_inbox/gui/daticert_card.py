"""Certification data in, the card that shows them as a table out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from citizen_inbox.gui.pieces import Frame, table
from citizen_inbox.pec.daticert import Daticert
from citizen_inbox.translation import Voice


def certified_card(daticert: Daticert, voice: Voice) -> Frame:
    """Who certified what, when and for whom."""
    card = Frame("card", QCoreApplication.translate("ProofView", "Certification data"))
    recipients = ", ".join(
        recipient.address
        if recipient.certified
        else QCoreApplication.translate("ProofView", "{address} (ordinary mail)").format(address=recipient.address)
        for recipient in daticert.recipients
    )
    names = {
        QCoreApplication.translate("ProofView", "Sender"): daticert.sender,
        QCoreApplication.translate("ProofView", "Recipients"): recipients,
        QCoreApplication.translate("ProofView", "Subject"): daticert.subject or "",
        QCoreApplication.translate("ProofView", "Provider"): daticert.provider,
        QCoreApplication.translate("ProofView", "Certified time"): voice.instant(daticert.at)
        if daticert.at
        else daticert.at_text,
        QCoreApplication.translate("ProofView", "As written"): daticert.at_text,
        QCoreApplication.translate("ProofView", "Kind"): daticert.type,
        QCoreApplication.translate("ProofView", "Error"): "" if daticert.error == "nessuno" else daticert.error,
        QCoreApplication.translate("ProofView", "Error in detail"): daticert.error_detail,
        QCoreApplication.translate("ProofView", "Delivered to"): daticert.delivered_to,
        QCoreApplication.translate("ProofView", "Receipt type"): daticert.receipt_type,
        QCoreApplication.translate("ProofView", "Identifier"): daticert.identifier,
        QCoreApplication.translate("ProofView", "Message-ID"): daticert.msgid,
    }
    codes = frozenset(
        {QCoreApplication.translate("ProofView", "Identifier"), QCoreApplication.translate("ProofView", "Message-ID")}
    )
    card.column.addWidget(table(filled(names), mono=codes))
    return card


def filled(names: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """Rows of a table, those without a value left out."""
    return tuple((name, value) for name, value in names.items() if value)
