"""A PDF, a picture or a text in; paper out: pages as pictures, drawn in the background, nothing in them run."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from citizen_inbox.documents import pdf
from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import DESK, Background
from citizen_inbox.gui.closed_document import ClosedDocument
from citizen_inbox.gui.plain import readable, visible
from citizen_inbox.gui.viewers.image import decode

_DPI = 200


def ask_to_print(document: Document, background: Background, parent: QWidget) -> QPrintDialog:
    """The system's dialog for printers; the pages chosen there are printed when the person accepts."""
    printer = QPrinter()
    printer.setDocName(visible(document.name))
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("Printing", "Print {name}").format(name=visible(document.name)))
    if document.kind is DocumentKind.PDF:
        dialog.setMinMax(1, document.pages)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.accepted.connect(lambda _printer: Printing(document, printer, background, parent).start())
    QDialog.open(dialog)  # its own `open` wants a receiver
    return dialog


class Printing(QObject):
    """One document on its way to a printer, page by page."""

    finished = Signal(bool)
    """Whether every page was printed."""

    def __init__(self, document: Document, printer: QPrinter, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._printer = printer
        self._background = background
        self._painter: QPainter | None = None
        self._whole = True
        self._left: list[int] = []

    def start(self) -> None:
        """Print; `finished` tells of the end."""
        if self._document.kind is DocumentKind.TEXT:
            words = ClosedDocument()  # belongs to this thread; its length is limited
            words.setPlainText(readable(self._document.text))
            words.print_(self._printer)
            self._end()
            return
        first, last = self._printer.fromPage() or 1, self._printer.toPage() or max(self._document.pages, 1)
        self._left = list(range(first, last + 1))
        self._next()

    def _next(self) -> None:
        if not self._left:
            self._end()
            return
        page = self._left.pop(0)
        content, kind = self._document.content, self._document.kind
        self._background.run(
            DESK,
            lambda inbox, report, stopped: decode(content) if kind is DocumentKind.IMAGE else _page(content, page),
            done=self._print,
            failed=self._failed,
        )

    def _print(self, image: QImage | None) -> None:
        if image is None or image.isNull():
            self._whole = False
        elif self._painter is None:
            self._painter = QPainter()
            if not self._painter.begin(self._printer):
                self._whole, self._left = False, []
        else:
            self._printer.newPage()
        if self._painter is not None and self._painter.isActive() and image is not None:
            self._painter.drawImage(_fitted(image, self._painter.viewport()), image)
        self._next()

    def _failed(self, failure: Failure) -> None:
        self._whole, self._left = False, []
        self._end()

    def _end(self) -> None:
        if self._painter is not None:
            self._painter.end()
        self.finished.emit(self._whole)
        self.deleteLater()


def _page(content: bytes, number: int) -> QImage | None:
    drawn = pdf.render(content, number, _DPI / 72)
    if drawn is None:
        return None
    return QImage(drawn.pixels, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32).copy()


def _fitted(image: QImage, paper: QRect) -> QRect:
    """As large as it fits, in the middle, never stretched."""
    size = image.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRect(
        paper.x() + (paper.width() - size.width()) // 2,
        paper.y() + (paper.height() - size.height()) // 2,
        size.width(),
        size.height(),
    )
