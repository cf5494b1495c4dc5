"""A slip whose sum no code can tell in; the sum that the person reads on it out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import length
from citizen_inbox.gui.pieces import button
from citizen_inbox.obligations.channels import read_sum


class SumQuestion(QWidget):
    """Asks for the sum on a RAV, which must be the printed one to the cent."""

    told = Signal(object)
    """Euro cents."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        asked = self.tr("Which sum is printed on the RAV slip? Its code is drawn for exactly that sum.")
        column.addWidget(PlainLabel(asked))
        row = QHBoxLayout()
        self.amount = QLineEdit()
        self.amount.setMinimumHeight(length(36))
        self.amount.setPlaceholderText("77,90")
        self.amount.setAccessibleName(self.tr("Sum printed on the slip, in euro"))
        self.amount.returnPressed.connect(self._tell)
        self.draw = button(self.tr("Draw the QR"), self._tell)
        row.addWidget(self.amount)
        row.addWidget(self.draw)
        row.addStretch(1)
        column.addLayout(row)
        self.trouble = PlainLabel("", "danger")
        self.trouble.hide()
        column.addWidget(self.trouble)

    def _tell(self) -> None:
        cents = read_sum(self.amount.text().strip())
        if not cents:
            self.trouble.setText(self.tr("Write the sum like 77,90."))
            self.trouble.show()
            self.amount.setFocus()
            return
        self.told.emit(cents)
