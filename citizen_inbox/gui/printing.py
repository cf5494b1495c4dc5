"""A PDF, a picture or a text in; paper out: pages as pictures, drawn elsewhere, nothing in them run."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from citizen_inbox.documents import pdf
from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.documents.pdf import PageImage
from citizen_inbox.failures import Failure
from citizen_inbox.gui.asking import ask
from citizen_inbox.gui.background import Background
from citizen_inbox.gui.decoding import decode
from citizen_inbox.gui.pixels import image_of
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.text_paper import TextPaper, sheets_of

_DPI = 200
_MOST_SHEETS = 9_999


def ask_to_print(document: Document, background: Background, parent: QWidget) -> QPrintDialog:
    """The system's dialog for printers; the pages chosen there are printed when the person accepts.

    Of a long text it says about how many sheets it takes, since nobody wants to find that out at the printer.
    """
    printer = QPrinter()
    printer.setDocName(visible(document.name))
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("Printing", "Print {name}").format(name=visible(document.name)))
    if document.kind is DocumentKind.TEXT and (sheets := sheets_of(document.text)) > 1:
        about = QCoreApplication.translate("Printing", "Print {name}: about {n} sheets")
        dialog.setWindowTitle(about.format(name=visible(document.name), n=sheets))
        dialog.setMinMax(1, _MOST_SHEETS)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
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
            self._paper = TextPaper(self._document.text, self._printer)
            self._sheet = 0
            self._next_sheet()
            return
        first, last = self._printer.fromPage() or 1, self._printer.toPage() or max(self._document.pages, 1)
        self._left = list(range(first, last + 1))
        self._next()

    def _next_sheet(self) -> None:
        """Lay out one sheet of a text and let the window live before the next one."""
        lines = self._paper.next_sheet()
        self._sheet += 1
        first, last = self._printer.fromPage() or 1, self._printer.toPage() or self._sheet
        if not lines or self._sheet > last:
            self._end()
            return
        if self._sheet >= first:
            if not self._on_paper():
                self._end()
                return
            if self._painter is not None:
                self._paper.draw(self._painter, lines)
        QTimer.singleShot(0, self, self._next_sheet)

    def _on_paper(self) -> bool:
        """A fresh sheet; False when the printer takes none."""
        if self._painter is not None:
            return self._printer.newPage()
        self._painter = QPainter()
        self._whole = self._painter.begin(self._printer)
        return self._whole

    def _next(self) -> None:
        if not self._left:
            self._end()
            return
        page = self._left.pop(0)
        content, kind = self._document.content, self._document.kind
        drawing = partial(pdf.render, content, page, _DPI / 72)
        question = partial(decode, content) if kind is DocumentKind.IMAGE else drawing
        ask(self._background, self, question, done=self._print, failed=self._failed)

    def _print(self, drawn: PageImage | None) -> None:
        image = image_of(drawn)
        if image.isNull():
            self._whole = False
        elif not self._on_paper():
            self._whole, self._left = False, []
        if self._painter is not None and self._painter.isActive() and not image.isNull():
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


def _fitted(image: QImage, paper: QRect) -> QRect:
    """As large as it fits, in the middle, never stretched."""
    size = image.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRect(
        paper.x() + (paper.width() - size.width()) // 2,
        paper.y() + (paper.height() - size.height()) // 2,
        size.width(),
        size.height(),
    )
