"""A text and a printer in; its sheets, laid out one at a time so that nobody waits for a long one, out."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QMarginsF, QPointF, QRect
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPainter, QTextLayout, QTextOption
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from citizen_inbox.gui.plain import readable

_POINTS = 10.0
_MARGIN = 15.0
"""Millimetres."""
_PORTION = 4_000
"""Characters that are made readable and laid out at once, a little more where a line goes on."""
_LONGER = 2_000
_ON_A_SHEET = 3_000
"""Characters of common text on A4, for an estimate."""


def sheets_of(text: str) -> int:
    """About how many sheets a text takes."""
    return ceil(len(text) / _ON_A_SHEET)


class TextPaper:
    """The sheets of one text."""

    def __init__(self, untrusted_text: str, printer: QPrinter) -> None:
        self._printer = printer
        printer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
        self._font = QFont(QApplication.font())
        self._font.setPointSizeF(_POINTS)
        self._height = QFontMetricsF(self._font, printer).lineSpacing()
        self._paragraphs = _paragraphs(untrusted_text)
        self._lines: deque[tuple[QTextLayout, int]] = deque()

    def next_sheet(self) -> tuple[tuple[QTextLayout, int], ...]:
        """The lines of the next sheet; none when the text is at its end."""
        room = max(1, int(self._sheet().height() / self._height))
        while len(self._lines) < room and (paragraph := next(self._paragraphs, None)) is not None:
            self._lines += self._broken(paragraph)
        return tuple(self._lines.popleft() for _ in range(min(room, len(self._lines))))

    def draw(self, painter: QPainter, sheet: tuple[tuple[QTextLayout, int], ...]) -> None:
        """Put the lines of a sheet on it."""
        for place, (layout, number) in enumerate(sheet):
            line = layout.lineAt(number)
            line.draw(painter, QPointF(0, place * self._height - line.y()))

    def _sheet(self) -> QRect:
        """What of a sheet can be printed on, in the printer's pixels."""
        return self._printer.pageLayout().paintRectPixels(self._printer.resolution())

    def _broken(self, paragraph: str) -> Iterator[tuple[QTextLayout, int]]:
        layout = QTextLayout(paragraph.expandtabs(8), self._font, self._printer)
        layout.setTextOption(_WRAPPED)
        width = self._sheet().width()
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
        layout.endLayout()
        return ((layout, number) for number in range(layout.lineCount()))


def _paragraphs(text: str) -> Iterator[str]:
    """The text without what it hides, line by line."""
    start = 0
    while start < len(text):
        end = min(start + _PORTION, len(text))
        line_end = text.find("\n", end, end + _LONGER)
        if line_end >= 0:
            end = line_end + 1
        elif end < len(text):
            end = text.rfind(" ", start, end) + 1 or end  # between words, where there are any
        portion = readable(text[start:end])
        yield from portion.removesuffix("\n").split("\n")
        start = end


_WRAPPED = QTextOption()
_WRAPPED.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
