"""One page of a PDF in, the widget that shows its picture out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from citizen_inbox.documents import pdf
from citizen_inbox.failures import Failure
from citizen_inbox.gui.page_style import colour
from citizen_inbox.gui.pixels import image_of
from citizen_inbox.gui.viewers.pdf_marks import PageMarks


class PageView(QWidget):
    """One page: its picture, a blank sheet until it is drawn, or a sentence when it cannot be. Its text is selected."""

    letters_wanted = Signal(int)
    """Number of a page whose letters somebody points at."""
    chosen = Signal(int)
    """Number of a page on which a selection begins."""
    menu_wanted = Signal(object)
    """The point on the screen where the menu of the selection is asked for."""

    def __init__(self, number: int, points: tuple[float, float], name: str) -> None:
        super().__init__()
        self.number = number
        self.points = points
        self.asked = False
        self.marks = PageMarks()
        self._image = QImage()
        self._pixels: bytes | memoryview = b""
        """What the image lives in."""
        self._text = ""
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def drawn(self) -> bool:
        """Whether its picture is here."""
        return not self._image.isNull()

    def set_width(self, width: int) -> None:
        """Take this width and the height that goes with it; the old picture is stretched until the new one comes."""
        ratio = self.points[1] / max(self.points[0], 1)
        height = max(20, min(round(width * ratio), 20_000))
        if (width, height) != (self.width(), self.height()):
            self.setFixedSize(width, height)
            self.asked = False

    def show_image(self, drawn: pdf.PageImage | None) -> None:
        """Take the picture; None when the page could not be drawn."""
        image = image_of(drawn, borrowed=True)
        if drawn is None or image.isNull():
            self._text = QCoreApplication.translate("PdfView", "This page cannot be shown.")
        else:
            self._image, self._pixels = image, drawn.pixels
        self.update()

    def fail(self, failure: Failure) -> None:
        """The page could not be drawn."""
        self.show_image(None)

    def forget(self) -> None:
        """Give the picture's memory back."""
        if self.drawn:
            self._image, self._pixels = QImage(), b""
            self.asked = False
        self.marks.drop()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Who points at a page may want to select."""
        if not self.marks.asked:
            self.letters_wanted.emit(self.number)
        super().enterEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A selection begins."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(self.number)
            self.marks.press(self._share(event.position()))
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It grows; over a page with text the pointer says that it can be selected."""
        has_text = self.marks.letters is not None and bool(self.marks.letters.text.strip())
        self.setCursor(Qt.CursorShape.IBeamCursor if has_text else Qt.CursorShape.ArrowCursor)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.marks.drag(self._share(event.position()))
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A word."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.marks.select_word(self._share(event.position()))
            self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the selection."""
        self.menu_wanted.emit(event.globalPos())

    def _share(self, point: QPointF) -> QPointF:
        return QPointF(point.x() / max(self.width(), 1), point.y() / max(self.height(), 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture on a white sheet with an edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self.drawn:
            painter.drawImage(self.rect(), self._image)
            self.marks.paint(painter, self.rect())
        elif self._text:
            painter.setPen(Qt.GlobalColor.black)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.setPen(colour("border"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
