"""The letters of a PDF's page in; what of them is found, which are selected, and their marks on the picture out."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from citizen_inbox.documents.pdf_letters import Box, PageLetters, caret_at, find_boxes, line_boxes, word_around

_HIT, _HIT_EDGE = QColor(255, 232, 120), QColor(138, 90, 0)
_CURRENT, _CURRENT_EDGE = QColor(255, 176, 92), QColor(122, 30, 0)
_CHOSEN = QColor(140, 190, 245)
"""Paper is white in the light and in the dark window, so its marks are the same in both."""


class PageMarks:
    """What is marked on one page. Points and boxes are shares of the page's width and height."""

    def __init__(self) -> None:
        self.letters: PageLetters | None = None
        self.asked = False
        """Whether the letters are on their way or here."""
        self._words = ""
        self._current = -1
        self._hits: tuple[tuple[Box, ...], ...] = ()
        self._anchor = 0
        self._chosen = 0, 0
        self._drawn: tuple[tuple[int, int], tuple[Box, ...]] = ((0, 0), ())
        """A selection and its boxes."""

    @property
    def wanted(self) -> bool:
        """Whether something has to be marked for which the letters are missing."""
        return bool(self._words) and not self.asked

    @property
    def selected(self) -> str:
        """The selected text, untrusted; "" for none."""
        return self.letters.text[self._chosen[0] : self._chosen[1]] if self.letters else ""

    @property
    def current(self) -> Box | None:
        """Where the place that the person went to begins; None while there is none."""
        return self._hits[self._current][0] if 0 <= self._current < len(self._hits) else None

    @property
    def count(self) -> int:
        """How many places are marked."""
        return len(self._hits)

    def take(self, letters: PageLetters) -> None:
        """The letters came."""
        self.letters, self.asked = letters, True
        self._look()

    def drop(self) -> None:
        """Give the letters' memory back, unless some are selected."""
        if not self.selected:
            self.letters, self.asked, self._hits = None, False, ()

    def seek(self, words: str, current: int = -1) -> None:
        """Mark every place of these words; `current` (from 0) more than the others."""
        self._words, self._current = words, current
        self._look()

    def press(self, point: QPointF) -> None:
        """A selection begins here."""
        if self.letters:
            self._anchor = caret_at(self.letters, point.x(), point.y())
            self._chosen = self._anchor, self._anchor

    def drag(self, point: QPointF) -> None:
        """It goes as far as here."""
        if self.letters:
            caret = caret_at(self.letters, point.x(), point.y())
            self._chosen = min(self._anchor, caret), max(self._anchor, caret)

    def select_word(self, point: QPointF) -> None:
        """The word here."""
        if self.letters:
            self._chosen = word_around(self.letters, caret_at(self.letters, point.x(), point.y()))

    def select_all(self) -> None:
        """Everything on the page."""
        self._chosen = 0, len(self.letters.text) if self.letters else 0

    def clear(self) -> None:
        """Nothing is selected any more."""
        self._chosen = 0, 0

    def paint(self, painter: QPainter, page: QRect) -> None:
        """Colour the marked letters; what is printed stays as dark as it was."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, boxes in enumerate(self._hits):
            if place != self._current:
                _mark(painter, page, boxes, _HIT, QPen(_HIT_EDGE, 1))
        if self.current is not None:
            _mark(painter, page, self._hits[self._current], _CURRENT, QPen(_CURRENT_EDGE, 2.5))
        _mark(painter, page, self._chosen_boxes(), _CHOSEN, None)
        painter.restore()

    def _chosen_boxes(self) -> tuple[Box, ...]:
        if self.letters is None or self._drawn[0] != self._chosen:
            boxes = line_boxes(self.letters, *self._chosen) if self.letters else ()
            self._drawn = self._chosen, boxes
        return self._drawn[1]

    def _look(self) -> None:
        self._hits = find_boxes(self.letters, self._words) if self.letters and self._words else ()


def _mark(painter: QPainter, page: QRect, boxes: Iterable[Box], ground: QColor, edge: QPen | None) -> None:
    for box in boxes:
        place = QRectF(
            page.width() * box[0],
            page.height() * box[1],
            page.width() * (box[2] - box[0]),
            page.height() * (box[3] - box[1]),
        )
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Darken)
        painter.fillRect(place, ground)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if edge is not None:
            around = place.adjusted(-1.5, -1.5, 1.5, 1.5)
            painter.setPen(QPen(Qt.GlobalColor.white, edge.widthF() + 2))  # seen on dark pictures, too
            painter.drawRoundedRect(around, 2, 2)
            painter.setPen(edge)
            painter.drawRoundedRect(around, 2, 2)
