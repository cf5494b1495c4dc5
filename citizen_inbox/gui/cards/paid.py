"""What the person says about a payment in; the band that says so, and the question that asks for it, out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QDir, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import length
from citizen_inbox.gui.pieces import Frame, WrapRow, button
from citizen_inbox.obligations.channels import read_sum
from citizen_inbox.obligations.payments import PaymentNotice, format_notice_number
from citizen_inbox.report.payment_words import paid_words
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.rows import PaidLine

RECEIPTS = (".pdf", ".png", ".jpg", ".jpeg", ".eml", ".p7m", ".xml", ".txt", ".html")
"""Files that receipts of payment come as."""


@dataclass(frozen=True, slots=True)
class PaidWish:
    """What the person says about one payment."""

    notice_number: str
    paid: bool
    """False takes it back."""
    day: date = date.min
    amount_cents: int | None = None
    receipt: Path | None = None


class PaidBand(Frame):
    """ "You noted it as paid": with the receipt and the way back."""

    taken_back = Signal()
    receipt_wanted = Signal(int)

    def __init__(self, paid: PaidLine, voice: Voice, late: str = "") -> None:
        super().__init__("band", tone="neutral")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(PlainLabel("✓ " + paid_words(paid, voice), "strong"), 1)
        self.column.addLayout(row)
        if late:
            self.column.addWidget(PlainLabel("⚠ " + late, "warning"))
        buttons = WrapRow(6)
        if paid.receipt is not None:
            receipt = paid.receipt
            text = self.tr("Receipt: {name} …").format(name=receipt.name)
            buttons.addWidget(button(text, lambda: self.receipt_wanted.emit(receipt.id)))
        buttons.addWidget(button(self.tr("Not paid after all"), self.taken_back.emit, quiet=True))
        self.column.addLayout(buttons)


class PaidDialog(QDialog):
    """Asks when and how much was paid, and for a receipt."""

    told = Signal(object)
    """A PaidWish."""

    def __init__(self, payment: PaymentNotice, today: date, voice: Voice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._payment = payment
        self._receipt: Path | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("I have paid"))
        self.setMinimumWidth(length(420))
        column = QVBoxLayout(self)
        column.setSpacing(12)
        number = format_notice_number(payment.notice_number)
        column.addWidget(PlainLabel(self.tr("Notice number {number}").format(number=number), "strong"))
        column.addLayout(self._fields(today, voice))
        column.addLayout(self._receipt_row())
        self.trouble = PlainLabel("", "danger")
        self.trouble.hide()
        column.addWidget(self.trouble)
        note = self.tr("Only noted here: the program does not pay, and nobody is told.")
        column.addWidget(PlainLabel(note, "small"))
        column.addLayout(self._buttons())

    def _fields(self, today: date, voice: Voice) -> QFormLayout:
        form = QFormLayout()
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.day.setAccessibleName(self.tr("Paid on"))
        cents = self._payment.amount_cents
        shown = "" if cents is None else voice.euro(cents).replace("€", "").strip()
        self.amount = QLineEdit(shown)
        self.amount.setAccessibleName(self.tr("Amount paid, in euro"))
        for control in (self.day, self.amount):
            control.setMinimumHeight(length(36))
        form.addRow(self.tr("Paid on"), self.day)
        form.addRow(self.tr("Amount paid, in euro"), self.amount)
        return form

    def _receipt_row(self) -> QVBoxLayout:
        column = QVBoxLayout()
        row = QHBoxLayout()
        self.choose = button(self.tr("Choose the receipt …"), self._ask_file)
        self.receipt = PlainLabel(self.tr("No receipt yet. You can also drop the file here."), "small")
        row.addWidget(self.choose)
        row.addWidget(self.receipt, 1)
        column.addLayout(row)
        return column

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.keep = button(self.tr("Note as paid"), self._tell, main=True)
        self.keep.setDefault(True)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.keep)
        return row

    def set_receipt(self, path: Path) -> None:
        """Take a file as the receipt."""
        self._receipt = path
        self.receipt.setText(path.name)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one receipt."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.set_receipt(path)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the receipt"), QDir.homePath())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{suffix}" for suffix in RECEIPTS)
        dialog.setNameFilters([self.tr("Receipts ({patterns})").format(patterns=patterns), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.set_receipt(Path(name)))
        dialog.open()

    def _tell(self) -> None:
        text = self.amount.text().strip()
        cents = read_sum(text) if text else None
        if text and cents is None:
            self.trouble.setText(self.tr("Write the amount like 77,90, or leave it empty."))
            self.trouble.show()
            self.amount.setFocus()
            return
        day = self.day.date()
        wish = PaidWish(
            self._payment.notice_number,
            paid=True,
            day=date(day.year(), day.month(), day.day()),
            amount_cents=cents,
            receipt=self._receipt,
        )
        self.accept()
        self.told.emit(wish)


def _dropped(event: QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in RECEIPTS else None
