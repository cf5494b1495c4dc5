"""The keys that verdicts rest on in, a list to look at out. Nothing can be changed here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from citizen_inbox.gui.desk import AnchorLine
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import length, style_sheet
from citizen_inbox.gui.pieces import Frame, button, table
from citizen_inbox.translation import Voice

ADDING = "citizen-inbox trust add"
"""The command that adds a key."""


class TrustDialog(QDialog):
    """One card for each key: whose it is, what it may do, since when, and its fingerprint."""

    def __init__(self, lines: tuple[AnchorLine, ...], voice: Voice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("page")
        self.setStyleSheet(style_sheet())
        self.setWindowTitle(self.tr("Trusted authorities"))
        self._voice = voice
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        intro = self.tr(
            "A message is called verified only when one of these keys vouches for the provider that signed it. "
            "A public root alone never makes a PEC provider."
        )
        column.addWidget(PlainLabel(intro))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(self.tr("Trusted authorities"))
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._cards(lines))
        column.addWidget(self.area, 1)
        adding = self.tr("Keys are added on the command line, where their fingerprint is shown first: {command}")
        column.addWidget(PlainLabel(adding.format(command=ADDING), "small", selectable=True))
        close = button(self.tr("Close"), self.reject, main=True)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        room = self.screen().availableGeometry()
        self.resize(min(length(720), room.width() - 40), min(length(640), room.height() - 60))

    def _cards(self, lines: tuple[AnchorLine, ...]) -> QWidget:
        holder = QWidget()
        holder.setObjectName("sheet")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for line in lines:
            column.addWidget(self._card(line))
        if not lines:
            column.addWidget(PlainLabel(self.tr("No key is trusted: nothing can be called verified."), "warning"))
        column.addStretch(1)
        return holder

    def _card(self, line: AnchorLine) -> Frame:
        card = Frame("card", line.name[:200])
        roles = {
            "pec-issuer": self.tr("certifies PEC providers"),
            "public-root": self.tr("public root: vouches for authorities, never for a provider"),
        }
        validity = self.tr("{start} to {end}").format(
            start=self._voice.day(line.valid_from), end=self._voice.day(line.valid_to)
        )
        digest = " ".join(line.sha256[place : place + 8] for place in range(0, len(line.sha256), 8))
        rows = (
            (self.tr("What it does"), roles.get(line.role, line.role)),
            (self.tr("Name"), line.subject[:500]),
            (self.tr("Used for mail from"), validity),
            (self.tr("SHA-256 of the key"), digest),
            (self._voice.say("trust", "origin"), self._voice.say("trust", f"origin-{line.origin}")),
        )
        card.column.addWidget(table(rows, mono=frozenset({self.tr("SHA-256 of the key")})))
        card.setAccessibleName(line.name[:200])
        return card
