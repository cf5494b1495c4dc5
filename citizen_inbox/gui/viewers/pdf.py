"""A PDF in, its pages as pictures out, drawn in the background only while they are in sight."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from functools import partial
from itertools import accumulate
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from citizen_inbox.documents import pdf
from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.documents.pdf_pages import MOST_PAGES, FirstLook, first_look, sizes_of
from citizen_inbox.documents.shown import is_size
from citizen_inbox.failures import Failure
from citizen_inbox.gui.asking import ask
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import length
from citizen_inbox.gui.pieces import button
from citizen_inbox.gui.viewers.pdf_page import PageView
from citizen_inbox.gui.viewers.pdf_reading import PageReader
from citizen_inbox.gui.viewers.pdf_tools import PdfTools
from citizen_inbox.gui.viewers.refused import refused
from citizen_inbox.gui.viewers.viewer import Surroundings

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_FAR = 2
"""Screens above and below the visible part that keep their pictures."""
_PATIENCE_MS = 100
"""How long nothing is painted yet: most first pages are there before, and no empty frame flickers."""


class PdfViewer:
    """PDF as pixels: no script, no form, no link of it lives here."""

    def priority(self, document: Document) -> float:
        """PDF only."""
        return 1.0 if document.kind is DocumentKind.PDF else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """All pages below each other, with zoom and page number."""
        return PdfView(document, around)


class PdfView(QWidget):
    """A column of pages with its tool row."""

    usual_width = 0
    """Pixels of the screen that a page was wide last time: most documents come into the same pane. 0: none yet."""

    def __init__(self, document: Document, around: Surroundings) -> None:
        super().__init__()
        self._document = document
        self._content = document.content
        self._around = around
        self._zoom = 1.0
        self._wanted = 1
        self._arrived = True
        self._place: tuple[int, float, float] | None = None
        """Page and point on it that is to come into sight."""
        self._asked = 0
        self._first: FirstLook | None = None
        self.pages: list[PageView] = []
        if PdfView.usual_width:
            self._look_at(1, PdfView.usual_width)  # the page is drawn while the widgets are made
        self.setUpdatesEnabled(False)
        QTimer.singleShot(_PATIENCE_MS, self, self._reveal)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.note = PlainLabel(self.tr("Opening …"), "muted")
        self._column.addWidget(self.note)
        self._column.addWidget(self._pager())
        self.tools = PdfTools(document, around)
        self.reader = PageReader(self._content, around.background, self, self.number.value)
        self.reader.place_shown.connect(self._bring)
        self.tools.words_found.connect(self.reader.mark)
        self.tools.place_wanted.connect(self._go_to_place)
        self.number.valueChanged.connect(self.tools.set_page)
        self._column.addWidget(self.tools)
        self._add_scroll(document.name)
        QTimer.singleShot(0, self, self._ask)  # the pane has its width only then

    def _pager(self) -> QWidget:
        self.pager = QWidget()
        row = QHBoxLayout(self.pager)
        row.setContentsMargins(0, 0, 0, 0)
        self.number = QSpinBox()
        self.number.setAccessibleName(self.tr("Page"))
        self.number.setMinimum(1)
        self.number.setFixedWidth(length(76))
        self.number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.number.setKeyboardTracking(False)
        self.number.valueChanged.connect(self.go_to)
        self.count = PlainLabel("", "muted")
        self.count.setWordWrap(False)
        for made in (
            button(self.tr("Previous page"), lambda: self.number.setValue(self.number.value() - 1), quiet=True),
            self.number,
            self.count,
            button(self.tr("Next page"), lambda: self.number.setValue(self.number.value() + 1), quiet=True),
        ):
            row.addWidget(made)
        row.addStretch(1)
        self.smaller = button("−", lambda: self.step_zoom(-1), quiet=True)
        self.smaller.setAccessibleName(self.tr("Smaller"))
        self.larger = button("+", lambda: self.step_zoom(1), quiet=True)
        self.larger.setAccessibleName(self.tr("Larger"))
        self.scale_label = PlainLabel("100 %", "muted")
        self.scale_label.setWordWrap(False)
        for widget in (self.smaller, self.scale_label, self.larger):
            row.addWidget(widget)
        return self.pager

    def _add_scroll(self, name: str) -> None:
        self._sheet = QWidget()
        self._sheet.setObjectName("leaf")
        self._stack = QVBoxLayout(self._sheet)
        self._stack.setSpacing(12)
        self._stack.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea()
        self.area.setWidget(self._sheet)
        self.area.setWidgetResizable(True)
        self.area.setMinimumHeight(560)
        self.area.setAccessibleName(name)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.verticalScrollBar().valueChanged.connect(self._look)
        self.area.verticalScrollBar().actionTriggered.connect(self._stay)  # never by what the layout moves
        self.area.verticalScrollBar().rangeChanged.connect(lambda *_: QTimer.singleShot(0, self, self._arrive))
        self._column.addWidget(self.area, 1)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(60)
        self._settled.timeout.connect(self.draw_visible)

    def _ask(self) -> None:
        """The first page in sight, then where all of them have their places."""
        PdfView.usual_width = self._sharp_width(self._page_width())
        if self._asked != self._wanted:
            self._look_at(self._wanted, PdfView.usual_width)
        ask(self._around.background, self, partial(sizes_of, self._content), done=self.show_sizes)

    def _look_at(self, page: int, width: int) -> None:
        """Ask for a page, so many pixels of the screen wide; answers to earlier questions are not wanted any more."""
        self._asked = page
        first = partial(first_look, self._content, page, width)
        done, failed = partial(self._once_made, page, self.show_first), partial(self._once_made, page, self._fail)
        ask(self._around.background, self, first, done=done, failed=failed)

    def _once_made(self, page: int, take: Callable[[Any], None], found: object) -> None:
        """Take an answer after whatever is going on: all widgets are there then."""
        QTimer.singleShot(0, self, partial(self._take, page, take, found))

    def _take(self, page: int, take: Callable[[Any], None], found: object) -> None:
        if page == self._asked:
            self._reveal()
            take(found)

    def show_first(self, found: FirstLook) -> None:
        """A page at once when it is the first one; another waits for those before it."""
        if found.defect or not found.total:
            self._refuse(found.defect or "pdf-unreadable")
            return
        self._first = found
        self.count.setText(self.tr("of {n}").format(n=found.total))
        self.note.setVisible(found.total > MOST_PAGES)
        self.note.setText(self.tr("Only the first {n} pages are shown. Save the file to see all.").format(n=MOST_PAGES))
        if self.pages or self._asked == 1:
            self._add_pages(() if self.pages else (found.size,))  # the sizes of all may have come before

    def show_sizes(self, sizes: tuple[tuple[float, float], ...]) -> None:
        """Lay out all pages; those in sight are drawn next."""
        if not all(map(is_size, sizes)):
            self._refuse("pdf-unreadable")
            return
        self._add_pages(sizes[len(self.pages) : MOST_PAGES])
        self._arrived = self._wanted == 1

    def _add_pages(self, sizes: tuple[tuple[float, float], ...]) -> None:
        for size in sizes:
            number = len(self.pages) + 1
            page = PageView(number, size, self.tr("Page {n}").format(n=number))
            self.pages.append(page)
            self._stack.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        self.reader.take(self.pages)
        self.number.setMaximum(max(1, len(self.pages)))
        self._lay_out()
        if self._first is not None and self._asked <= len(self.pages):
            page, drawn = self.pages[self._asked - 1], self._first.drawn
            page.asked = drawn is None or abs(drawn.width - self._sharp_width(page.width())) <= 1  # else once more
            page.show_image(drawn)
            self._first = None

    def go_to(self, number: int) -> None:
        """Scroll to a page (from 1), now or as soon as the pages are there."""
        self._wanted, self._place = number, None
        if self._nearest() != number - 1 and 1 <= number <= len(self.pages):
            self.area.verticalScrollBar().setValue(self._tops()[number - 1] - 6)
        self._arrived = self._nearest() == number - 1

    def _arrive(self) -> None:
        """Go on to the page or place that was asked for before the pages had their places."""
        if not self.pages or self._arrived:
            return
        if self._place is None:
            self.go_to(self._wanted)
        else:
            self._bring(*self._place)

    def _go_to_place(self, words: str, number: int, place: int) -> None:
        self.go_to(number)
        self.reader.go_to(words, number, place)

    def _bring(self, number: int, across: float, down: float) -> None:
        """Scroll until a point of a page is well in sight, now or as soon as the pages are there."""
        page, bar, screen = self.pages[number - 1], self.area.verticalScrollBar(), self.area.viewport().height()
        across_px, down_px = round(page.width() * across), round(page.height() * down)
        begins = self._tops()[number - 1]
        point = begins + down_px
        if self._nearest() != number - 1:
            bar.setValue(begins - 6)
        self.area.ensureVisible(page.x() + across_px, point, 80, screen // 4)
        self._arrived = bar.value() <= point <= bar.value() + screen
        self._place = None if self._arrived else (number, across, down)

    def step_zoom(self, steps: int) -> None:
        """Larger (positive) or smaller; 100 % is the width of the pane."""
        place = max(0, min(ZOOMS.index(self._zoom) + steps, len(ZOOMS) - 1))
        self._zoom = ZOOMS[place]
        self.scale_label.setText(f"{self._zoom:.0%}".replace("%", " %"))
        self._lay_out()

    def draw_visible(self) -> None:
        """Ask for the pages in sight, forget those far away."""
        top = self.area.verticalScrollBar().value()
        screen = self.area.viewport().height()
        for page, begins in zip(self.pages, self._tops(), strict=True):
            near = begins < top + screen * (1 + _FAR) and begins + page.height() > top - screen * _FAR
            seen = begins < top + screen and begins + page.height() > top
            if not near:
                page.forget()
            elif seen:
                self.reader.see(page)
                if not page.asked:
                    self._draw(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages follow the width of the pane."""
        super().resizeEvent(event)
        self._lay_out()
        QTimer.singleShot(0, self, self._lay_out)  # the pane has its new width only then

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl with plus or minus zooms the pages while they have the focus; the usual keys select and copy."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.reader.copy():
            return
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.reader.select_all()
            return
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        step = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}.get(Qt.Key(event.key()), 0) if control else 0
        if step:
            self.step_zoom(step)
        else:
            super().keyPressEvent(event)

    def _draw(self, page: PageView) -> None:
        content, number = self._content, page.number
        scale = page.width() * self.devicePixelRatioF() / max(page.points[0], 1)
        page.asked = True
        question = partial(pdf.render, content, number, scale)
        ask(self._around.background, page, question, done=page.show_image, failed=page.fail)

    def _lay_out(self) -> None:
        width = self._page_width()
        for page in self.pages:
            page.set_width(width)
        self._settled.start()

    def _page_width(self) -> int:
        return round(max(120, self.area.viewport().width() - 40) * self._zoom)

    def _sharp_width(self, width: int) -> int:
        return round(width * self.devicePixelRatioF())

    def _stay(self) -> None:
        """The person scrolls: a page that was asked for is not gone to any more."""
        self._arrived = True

    def _look(self) -> None:
        self._settled.start()
        nearest = self._nearest()
        self.number.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.number.setValue(nearest + 1)
        self.number.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.tools.set_page(nearest + 1)

    def _nearest(self) -> int:
        middle = self.area.verticalScrollBar().value() + self.area.viewport().height() // 3
        return max(0, bisect_right(self._tops(), middle) - 1)

    def _tops(self) -> tuple[int, ...]:
        """Where the pages begin, also before the layout has put them there."""
        room = self._stack.spacing()
        heights = (page.height() + room for page in self.pages[:-1])
        return tuple(accumulate(heights, initial=self._stack.contentsMargins().top())) if self.pages else ()

    def _reveal(self) -> None:
        self.setUpdatesEnabled(True)

    def _refuse(self, defect: str) -> None:
        sentences = {"pdf-encrypted": self.tr("This PDF is locked with a password. Save it and open it outside.")}
        cannot = self.tr("This PDF cannot be shown safely. You can save it.")
        self.note.setText(sentences.get(defect, cannot))
        self._hide_pages()

    def _hide_pages(self) -> None:
        for widget in (self.pager, self.tools, self.area):
            widget.hide()

    def _fail(self, failure: Failure) -> None:
        self.note.hide()
        self._hide_pages()
        self._column.insertWidget(0, refused(self._document, self._around.voice, failure))
