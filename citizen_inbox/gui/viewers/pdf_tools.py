"""A PDF in; a search with its list of places, the text of a page, and its print, as pictures of its pages, out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from citizen_inbox.documents import pdf
from citizen_inbox.documents.pdf_search import Hit, find_words, text_of_page
from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import DESK, Background, Run
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import length
from citizen_inbox.gui.pieces import button
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.viewers.text import LongText

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MOST_PRINTED = 200
_DOTS = 200
"""Dots per inch of a printed page."""


class PdfTools(QWidget):
    """The second tool row of a PDF."""

    page_wanted = Signal(int)

    def __init__(self, content: bytes, name: str, background: Background) -> None:
        super().__init__()
        self._content = content
        self._name = name
        self._background = background
        self._page, self._pages = 1, 0
        self._searching: Run | None = None
        self._text: QWidget | None = None
        self._printing: _Printing | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in this PDF"))
        self.search.setAccessibleName(self.tr("Search in this PDF"))
        self.search.setMaxLength(200)
        self.search.returnPressed.connect(self.seek)
        row.addWidget(self.search, 1)
        self.copy = button(self.tr("Text of this page"), self.show_text, quiet=True)
        self.print = button(self.tr("Print …"), self.ask_printer, quiet=True)
        for made in (button(self.tr("Find"), self.seek), self.copy, self.print):
            row.addWidget(made)
        self.column.addLayout(row)
        self.note = PlainLabel("", "small")
        self.note.hide()
        self.hits = QListWidget()
        self.hits.setAccessibleName(self.tr("Places found"))
        self.hits.setFixedHeight(length(150))
        self.hits.itemActivated.connect(self._go)
        self.hits.itemClicked.connect(self._go)
        self.hits.hide()
        self.column.addWidget(self.note)
        self.column.addWidget(self.hits)

    def set_page(self, number: int) -> None:
        """The page on show, from 1."""
        self._page = number

    def set_pages(self, count: int) -> None:
        """How many pages there are."""
        self._pages = count

    def seek(self) -> None:
        """Look for the words in the background; an earlier search is given up."""
        if self._searching is not None:
            self._searching.stop()
        words, content = self.search.text(), self._content
        self._say(self.tr("Searching …") if words.strip() else "")
        self.hits.hide()
        if words.strip():
            self._searching = self._background.run(
                DESK,
                lambda inbox, report, stopped: (words, *find_words(content, words, stopped)),
                done=self.show_hits,
                failed=self._fail,
            )

    def show_hits(self, found: tuple[str, tuple[Hit, ...], bool]) -> None:
        """List the places, unless other words are sought by now."""
        words, hits, cut = found
        if words != self.search.text():
            return
        self.hits.clear()
        for hit in hits:
            line = self.tr("Page {n}").format(n=hit.page) + f": … {hit.before}«{hit.words}»{hit.after} …"
            item = QListWidgetItem(visible(line))
            item.setData(Qt.ItemDataRole.UserRole, hit.page)
            self.hits.addItem(item)
        self.hits.setVisible(bool(hits))
        said = self.tr("{n} places found.").format(n=len(hits))
        none = self.tr("Not found. Scanned pages have no text to search in.")
        self._say((said + (" " + self.tr("There are more.") if cut else "")) if hits else none)

    def show_text(self) -> None:
        """Show the text of the page on show, to be selected and copied."""
        content, page = self._content, self._page
        self._background.run(
            DESK,
            lambda inbox, report, stopped: (page, text_of_page(content, page)),
            done=self.show_page_text,
            failed=self._fail,
        )

    def show_page_text(self, found: tuple[int, str]) -> None:
        """The text below the tools; it takes the place of another page's."""
        page, text = found
        if self._text is not None:
            self.column.removeWidget(self._text)
            self._text.deleteLater()
            self._text = None
        if not text.strip():
            self._say(self.tr("This page has no text: it is a picture."))
            return
        self._say(self.tr("Text of page {n}. Select it and copy it with Ctrl+C.").format(n=page))
        self._text = made = LongText(text, self.tr("Text of page {n}").format(n=page))
        made.view.setMinimumHeight(length(160))
        made.view.setMaximumHeight(length(240))
        self.column.addWidget(made)
        made.view.setFocus()

    def ask_printer(self) -> None:
        """The system's print dialog; what is printed are the pictures that the viewer shows."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # most PDFs are never printed

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(visible(self._name))
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        dialog.finished.connect(partial(self._asked, printer))
        dialog.show()

    def print_to(self, printer: QPrinter) -> None:
        """Print the chosen pages, drawn in the background one by one."""
        first = max(printer.fromPage(), 1)
        last = min(printer.toPage() or self._pages, self._pages, first + MOST_PRINTED - 1)
        if self._printing is None and first <= last:
            self._printing = _Printing(printer, first, last)
            self._print_next()

    def _asked(self, printer: QPrinter, answer: int) -> None:
        if answer == QDialog.DialogCode.Accepted:
            self.print_to(printer)

    def _print_next(self) -> None:
        job = self._printing
        if job is None:
            return
        content, page = self._content, job.page
        self._say(self.tr("Printing page {n} …").format(n=page))
        self._background.run(
            DESK,
            lambda inbox, report, stopped: pdf.render(content, page, _DOTS / 72),
            done=self._print_page,
            failed=self._fail,
        )

    def _print_page(self, drawn: pdf.PageImage | None) -> None:
        job = self._printing
        if job is None:
            return
        if drawn is not None:
            job.add(drawn)
        if job.page >= job.last:
            self._printing = None
            wanted = job.last - job.first + 1
            self._say(self.tr("{n} of {total} pages printed.").format(n=job.end(), total=wanted))
            return
        job.page += 1
        self._print_next()

    def _go(self, item: QListWidgetItem) -> None:
        self.page_wanted.emit(item.data(Qt.ItemDataRole.UserRole))

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _fail(self, failure: Failure) -> None:
        if self._printing is not None:
            self._printing.end()
            self._printing = None
        self._say(self.tr("This PDF cannot be shown safely. You can save it."))


class _Printing:
    """A print on its way: a sheet for each page, as large as the paper allows."""

    def __init__(self, printer: QPrinter, first: int, last: int) -> None:
        self.page, self.first, self.last = first, first, last
        self._printer = printer
        self._painter: QPainter | None = None
        self._count = 0

    def add(self, drawn: pdf.PageImage) -> None:
        """Put the page on a new sheet."""
        if self._painter is None:
            self._painter = QPainter(self._printer)
        else:
            self._printer.newPage()
        image = QImage(drawn.pixels, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32)
        paper = QRectF(self._painter.viewport())
        scale = min(paper.width() / drawn.width, paper.height() / drawn.height)
        self._painter.drawImage(QRectF(0, 0, drawn.width * scale, drawn.height * scale), image)
        self._count += 1

    def end(self) -> int:
        """Finish; how many pages were printed."""
        if self._painter is not None:
            self._painter.end()
        return self._count
