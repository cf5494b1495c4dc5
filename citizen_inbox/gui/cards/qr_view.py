"""A payment's text in, its QR on a white plate, veiled until the person wants it, out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import colour, length, zoom_in_force
from citizen_inbox.gui.pieces import Frame, button
from citizen_inbox.obligations.qr import qr_matrix

SMALLEST_MODULE = 6
"""Logical pixels a module: below that a telephone reads badly from a screen."""
LARGEST_MODULE = 9
"""More does not help a telephone at arm's length."""


class QrView(QWidget):
    """The QR symbol on its white plate, dark on light in every theme."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self._matrix = qr_matrix(text)
        self.module = 0
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.fit(0)

    def fit(self, width: int) -> None:
        """Take as much of a width (logical pixels) as helps, and never less than a telephone needs."""
        largest = max(SMALLEST_MODULE, round(LARGEST_MODULE * min(zoom_in_force(), 150) / 100))
        module = max(SMALLEST_MODULE, min(largest, width // len(self._matrix)))
        if module != self.module:
            self.module = module
            side = len(self._matrix) * module
            self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the plate white, then every dark module black."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        black, module = QColor("black"), self.module
        for y, line in enumerate(self._matrix):
            for x, dark in enumerate(line):
                if dark:
                    painter.fillRect(x * module, y * module, module, module, black)
        painter.setPen(colour("border"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class Veil(Frame):
    """Stands where the QR will be: what to compare first, and the button that shows the code."""

    lifted = Signal()

    def __init__(self, why: str, *, calling: bool) -> None:
        super().__init__("note")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.column.addWidget(PlainLabel(why))
        self.show_button = button(self.tr("Show the code"), self.lifted.emit, main=calling)
        self.column.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeft)


class Plate(QWidget):
    """A QR, or the veil before it. calling: whether showing the code is what comes next."""

    def __init__(self, text: str, name: str, why_veiled: str, *, calling: bool = True) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.qr = QrView(text, name)
        self.veil = Veil(why_veiled, calling=calling) if why_veiled else None
        column.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignLeft)
        if self.veil is not None:
            column.addWidget(self.veil)
            self.veil.lifted.connect(self.lift)
            self.qr.hide()

    @property
    def veiled(self) -> bool:
        """Whether the code is not shown yet."""
        return self.qr.isHidden()

    def lift(self) -> None:
        """Show the code, and let a screen reader say it."""
        if self.veil is not None:
            self.veil.hide()
        self.qr.show()
        self.qr.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.qr.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self, width: int) -> None:
        """Give the code a width."""
        self.qr.fit(width - length(2))
