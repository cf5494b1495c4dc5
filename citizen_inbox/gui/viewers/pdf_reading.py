"""The pages of a PDF on show in; their letters fetched when needed, places marked and the selection copied, out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from citizen_inbox.documents.pdf_letters import PageLetters, letters_of
from citizen_inbox.gui.asking import ask
from citizen_inbox.gui.background import Background
from citizen_inbox.gui.viewers.pdf_page import PageView


class PageReader(QObject):
    """What a person reads on the pages: marks of a search, and one selection at a time."""

    place_shown = Signal(int, float, float)
    """Number of a page and where on it, as shares of its size, the place stands that the person went to."""

    def __init__(self, content: bytes, background: Background, view: QWidget, shown: Callable[[], int]) -> None:
        """shown: the number of the page on show."""
        super().__init__(view)
        self._content = content
        self._background = background
        self._view = view
        self._shown = shown
        self._pages: Sequence[PageView] = ()
        self._wanted = 0, -1
        """Page and place on it (from 0) that is to be brought into sight."""
        self._whole = 0
        """Page that is to be selected when its letters come."""

    def take(self, pages: Sequence[PageView]) -> None:
        """The pages that are there; those that were there before come first again."""
        for page in pages[len(self._pages) :]:
            page.letters_wanted.connect(self.fetch)
            page.chosen.connect(self._only)
            page.menu_wanted.connect(self.show_menu)
        self._pages = tuple(pages)

    def see(self, page: PageView) -> None:
        """A page came into sight."""
        if page.marks.wanted:
            self.fetch(page.number)

    def mark(self, words: str) -> None:
        """Mark these words wherever they stand; "" for none."""
        self._wanted = 0, -1
        for page in self._pages:
            page.marks.seek(words)
            page.update()

    def go_to(self, words: str, number: int, place: int) -> None:
        """Mark one of the places (from 0) of a page more than the others, and bring it into sight."""
        self._wanted = number, place
        for page in self._pages:
            page.marks.seek(words, place if page.number == number else -1)
            page.update()
        if 1 <= number <= len(self._pages) and self._pages[number - 1].marks.wanted:
            self.fetch(number)
        else:
            self._show_place(number)

    def fetch(self, number: int) -> None:
        """Ask for the letters of a page, once."""
        page, content = self._pages[number - 1], self._content
        if page.marks.asked:
            return
        page.marks.asked = True
        ask(self._background, self, partial(letters_of, content, number), done=partial(self._came, number))

    def copy(self) -> bool:
        """Copy the selection; False when there is none."""
        text = next((page.marks.selected for page in self._pages if page.marks.selected), "")
        if text:
            QGuiApplication.clipboard().setText(text)
        return bool(text)

    def select_all(self) -> None:
        """Everything on the page on show, as soon as its letters are here."""
        number = self._shown()
        if 1 <= number <= len(self._pages):
            self._only(number)
            self._whole = number
            self.fetch(number)
            self._select_whole(number)

    def show_menu(self, point: QPoint) -> None:
        """Copy and select all."""
        self.menu = QMenu(self._view)
        copy = self.menu.addAction(QCoreApplication.translate("PdfView", "Copy"), self.copy)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setEnabled(any(page.marks.selected for page in self._pages))
        whole = self.menu.addAction(QCoreApplication.translate("PdfView", "Select the whole page"), self.select_all)
        whole.setShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll))
        self.menu.popup(point)

    def _came(self, number: int, letters: PageLetters) -> None:
        page = self._pages[number - 1]
        page.marks.take(letters)
        self._select_whole(number)
        page.update()
        if self._wanted[0] == number:
            self._show_place(number)

    def _select_whole(self, number: int) -> None:
        page = self._pages[number - 1]
        if self._whole == number and page.marks.letters is not None:
            self._whole = 0
            page.marks.select_all()
            page.update()

    def _show_place(self, number: int) -> None:
        place = self._pages[number - 1].marks.current if 1 <= number <= len(self._pages) else None
        if place is not None:
            self.place_shown.emit(number, place[0], place[1])

    def _only(self, number: int) -> None:
        """A selection on one page ends those on the others."""
        for page in self._pages:
            if page.number != number and page.marks.selected:
                page.marks.clear()
                page.update()
