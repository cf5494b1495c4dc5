"""A PDF in; a search with its list of places, the text of a page, and its print out."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document
from citizen_inbox.documents.pdf_search import Hit, find_words, text_of_page
from citizen_inbox.failures import Failure
from citizen_inbox.gui.asking import ask
from citizen_inbox.gui.background import Run
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import length
from citizen_inbox.gui.pieces import button
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.viewers.text import LongText
from citizen_inbox.gui.viewers.viewer import Surroundings

_MOST_ROWS = 5
"""Places that are seen at once."""


class PdfTools(QWidget):
    """The second tool row of a PDF."""

    words_found = Signal(str)
    """Words to mark on every page; "" for none."""
    place_wanted = Signal(str, int, int)
    """The words, the page of one of their places (from 1) and which of them on that page it is (from 0)."""

    def __init__(self, document: Document, around: Surroundings) -> None:
        super().__init__()
        self._document = document
        self._content = document.content
        self._around = around
        self._page = 1
        self._found = ""
        """The words of the list of places."""
        self._searching: Run | None = None
        self._text: QWidget | None = None
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
        self.hits.itemActivated.connect(self._go)
        self.hits.itemClicked.connect(self._go)
        self.hits.hide()
        self.column.addWidget(self.note)
        self.column.addWidget(self.hits)

    def set_page(self, number: int) -> None:
        """The page on show, from 1."""
        self._page = number

    def seek(self) -> None:
        """Look for the words in the background, an earlier search is given up; the same words again: the next place."""
        if self._found and self.search.text() == self._found and self.hits.count():
            self._go_next()
            return
        if self._searching is not None:
            self._searching.stop()
        words, content = self.search.text(), self._content
        self._say(self.tr("Searching …") if words.strip() else "")
        self.hits.hide()
        self._found = ""
        self.words_found.emit("")
        if words.strip():
            question = partial(find_words, content, words)
            done = partial(self.show_hits, words)
            self._searching = ask(self._around.background, self, question, done=done, failed=self._fail)

    def show_hits(self, words: str, found: tuple[tuple[Hit, ...], bool]) -> None:
        """List the places, unless other words are sought by now."""
        hits, cut = found
        if words != self.search.text():
            return
        self.hits.clear()
        self._found = words
        self.words_found.emit(words)
        places: Counter[int] = Counter()
        for hit in hits:
            line = self.tr("Page {n}").format(n=hit.page) + f": … {hit.before}«{hit.words}»{hit.after} …"
            item = QListWidgetItem(visible(line))
            item.setData(Qt.ItemDataRole.UserRole, (hit.page, places[hit.page]))
            places[hit.page] += 1
            self.hits.addItem(item)
        rows = min(len(hits), _MOST_ROWS) * max(self.hits.sizeHintForRow(0), 1)
        self.hits.setFixedHeight(rows + 2 * self.hits.frameWidth())
        self.hits.setVisible(bool(hits))
        said = self.tr("{n} places found.").format(n=len(hits))
        none = self.tr("Not found. Scanned pages have no text to search in.")
        self._say((said + (" " + self.tr("There are more.") if cut else "")) if hits else none)

    def show_text(self) -> None:
        """Show the text of the page on show, to be selected and copied."""
        content, page = self._content, self._page
        question = partial(text_of_page, content, page)
        ask(self._around.background, self, question, done=partial(self.show_page_text, page), failed=self._fail)

    def show_page_text(self, page: int, text: str) -> None:
        """The text below the tools; it takes the place of another page's."""
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
        """The system's print dialog."""
        from citizen_inbox.gui.printing import ask_to_print  # brings the printers, which most never need

        self.printing = ask_to_print(self._document, self._around.background, self)

    def _go(self, item: QListWidgetItem) -> None:
        self.place_wanted.emit(self._found, *item.data(Qt.ItemDataRole.UserRole))

    def _go_next(self) -> None:
        """The place after the one on show, from the start again after the last one."""
        self.hits.setCurrentRow((self.hits.currentRow() + 1) % self.hits.count())
        self._go(self.hits.currentItem())

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _fail(self, failure: Failure) -> None:
        self._say(self.tr("This PDF cannot be shown safely. You can save it."))
