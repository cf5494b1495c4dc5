"""A payment's text in, its QR on a white plate, veiled until the person wants it, out."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from citizen_inbox.gui.labels import PlainLabel, tool_tip
from citizen_inbox.gui.page_style import colour, zoom_in_force
from citizen_inbox.gui.pieces import Frame, button
from citizen_inbox.obligations.qr import qr_matrix

SMALLEST_MODULE = 6
"""Logical pixels a module: below that a telephone reads badly from a screen."""
LARGEST_MODULE = 9
"""More does not help a telephone at arm's length."""


class QrView(QWidget):
    """The QR symbol on its white plate, dark on light in every theme; as large as its width allows and helps."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self._matrix = qr_matrix(text)
        self._largest = max(SMALLEST_MODULE, round(LARGEST_MODULE * min(zoom_in_force(), 150) / 100))
        self.setMinimumSize(self._side(SMALLEST_MODULE), self._side(SMALLEST_MODULE))
        self.setMaximumWidth(self._side(self._largest))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)
        self.setToolTip(tool_tip(name))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a screen reader says what it is to scan

    @property
    def module(self) -> int:
        """Logical pixels of a module now."""
        return self._module(self.width())

    def hasHeightForWidth(self) -> bool:
        """It is as tall as it is wide, in whole modules."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The side of the largest plate that this width holds."""
        return self._side(self._module(width))

    def sizeHint(self) -> QSize:
        """As large as helps."""
        return QSize(self._side(self._largest), self._side(self._largest))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the plate white, then every dark module black."""
        painter = QPainter(self)
        module = self.module
        plate = QRect(0, 0, self._side(module), self._side(module))
        painter.fillRect(plate, QColor("white"))
        black = QColor("black")
        for y, line in enumerate(self._matrix):
            for x, dark in enumerate(line):
                if dark:
                    painter.fillRect(x * module, y * module, module, module, black)
        painter.setPen(colour("focus") if self.hasFocus() else colour("border"))
        painter.drawRect(plate.adjusted(0, 0, -1, -1))

    def _module(self, width: int) -> int:
        return max(SMALLEST_MODULE, min(self._largest, width // len(self._matrix)))

    def _side(self, module: int) -> int:
        return len(self._matrix) * module


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

    lifted = Signal()

    def __init__(self, text: str, name: str, why_veiled: str, *, calling: bool = True) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.qr = QrView(text, name)
        self.veil = Veil(why_veiled, calling=calling) if why_veiled else None
        column.addWidget(self.qr)
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
        self.qr.setFocus(Qt.FocusReason.OtherFocusReason)
        self.lifted.emit()
