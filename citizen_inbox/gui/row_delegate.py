"""A NoticeRow and a rectangle in; one painted list line out: who and when, what, chips, where a search found it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from citizen_inbox.gui.headed_list import MARGIN, SMALL, paint_ground, paint_heading
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.theme import Theme
from citizen_inbox.gui.words import Chip, Words, who
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.usecases.rows import NoticeRow

Index = QModelIndex | QPersistentModelIndex
CHIPS_ROLE = Qt.ItemDataRole.UserRole + 2
"""A tuple of Chip."""
PAD = 11
GAP = 6
TITLE_LINES = 2
_MOST_HEIGHTS = 100_000
"""More than a long list has rows: Qt asks for all of them at once, and a smaller memory would forget each in turn."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A chip and where it goes, relative to the first chip's corner."""

    chip: Chip
    rect: QRect


class ChipPainter:
    """Measures, flows and paints chips."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def size(self, chip: Chip) -> QSize:
        """A chip's size at the zoom in force."""
        px = self._theme.px
        metrics = QFontMetrics(self._theme.font(SMALL, semibold=True))
        icon = px(18) if chip.icon else 0
        return QSize(metrics.horizontalAdvance(chip.text) + icon + px(14), max(metrics.height(), px(18)) + px(3))

    def flow(self, chips: tuple[Chip, ...], width: int) -> tuple[Placed, ...]:
        """Place chips from left to right, wrapping at `width`; one that is wider alone is cut to it.

        Where their short texts save a line, those are placed.
        """
        placed = self._flow(chips, width)
        if placed and placed[-1].rect.top() and any(chip.short for chip in chips):
            shorter = self._flow(tuple(replace(chip, text=chip.short or chip.text) for chip in chips), width)
            return shorter if shorter[-1].rect.top() < placed[-1].rect.top() else placed
        return placed

    def _flow(self, chips: tuple[Chip, ...], width: int) -> tuple[Placed, ...]:
        placed: list[Placed] = []
        gap, x, y = self._theme.px(GAP), 0, 0
        for chip in chips:
            size = self.size(chip)
            if x and x + size.width() > width:
                x, y = 0, y + size.height() + gap
            placed.append(Placed(chip, QRect(x, y, min(size.width(), width), size.height())))
            x += size.width() + gap
        return tuple(placed)

    def paint(self, painter: QPainter, chip: Chip, rect: QRect) -> None:
        """Ground, icon and word of one chip."""
        theme, px = self._theme, self._theme.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(chip.tone + "_ground"))
        painter.drawRoundedRect(rect, px(3), px(3))
        inner = rect.adjusted(px(7), 0, -px(7), 0)
        if chip.icon:
            side = px(14)
            box = QRect(inner.left(), inner.center().y() - side // 2 + 1, side, side)
            theme.icon(chip.icon, chip.tone + "_ink").paint(painter, box)
            inner.setLeft(inner.left() + px(18))
        font = theme.font(SMALL, semibold=True)
        painter.setFont(font)
        painter.setPen(theme.colour(chip.tone + "_ink"))
        text = QFontMetrics(font).elidedText(chip.text, Qt.TextElideMode.ElideRight, inner.width() + 1)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class RowDelegate(QStyledItemDelegate):
    """Paints headings and notices. Text is drawn as it is: nothing here interprets markup."""

    def __init__(self, theme: Theme, words: Words, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._words, self._view = theme, words, view
        self._chips = ChipPainter(theme)
        self._heights: dict[tuple[NoticeRow, int], int] = {}

    def forget(self) -> None:
        """Measure again: fonts or zoom changed."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height that the row's words need at the list's width."""
        width = self._view.viewport().width()
        row = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, NoticeRow):
            return QSize(width, self._theme.px(42 if index.row() else 36))
        height = self._heights.get((row, width))  # one look: the hash of a row is most of the cost
        if height is None:
            if len(self._heights) >= _MOST_HEIGHTS:
                self._heights.clear()
            height = self._heights[row, width] = self._height(width, row, index)
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one heading or one notice."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = index.data(Qt.ItemDataRole.UserRole)
        rect = QRect(option.rect)
        if isinstance(row, NoticeRow):
            paint_ground(painter, option, rect, self._theme, focused=self._view.hasFocus())
            self._notice(painter, rect, row, index)
        else:
            paint_heading(painter, rect, str(index.data()), self._theme)
        painter.restore()

    def _notice(self, painter: QPainter, rect: QRect, row: NoticeRow, index: Index) -> None:
        box = self._inner(rect)
        y = self._top_line(painter, box, row)
        y = self._title_lines(painter, box, y, self._title(index))
        if row.snippet:
            y = self._snippet(painter, box, y, self._found(row))
        for placed in self._chips.flow(index.data(CHIPS_ROLE), box.width()):
            self._chips.paint(painter, placed.chip, placed.rect.translated(box.left(), y + self._theme.px(4)))

    def _top_line(self, painter: QPainter, box: QRect, row: NoticeRow) -> int:
        theme, px = self._theme, self._theme.px
        font = theme.font(SMALL)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(theme.colour("muted"))
        line = QRect(box.left(), box.top(), box.width(), metrics.height())
        day = self._words.voice.short_day(row.at.astimezone(ROME).date())
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, day)
        right = metrics.horizontalAdvance(day) + px(12)
        if row.attachments:
            side = px(14)
            clip = QRect(line.right() - right - side + px(6), line.center().y() - side // 2, side, side)
            theme.icon("clip", "muted").paint(painter, clip)
            right += side + px(4)
        written = " · ".join(part for part in (visible(who(row)), self._words.kind(row.kind)) if part)
        text = metrics.elidedText(written, Qt.TextElideMode.ElideRight, line.width() - right)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, text)
        return line.bottom() + 1

    def _found(self, row: NoticeRow) -> str:
        """Where a search found it, marked where that was read from a scan."""
        mark = f"{self._words.voice.say('interface', 'snippet-scanned')} " if row.snippet_scanned else ""
        return mark + visible(row.snippet)

    def _title_lines(self, painter: QPainter, box: QRect, y: int, title: str) -> int:
        painter.setPen(self._theme.colour("heading"))
        font = self._theme.font(16, semibold=True)
        return draw_lines(painter, font, (box.left(), y, box.width()), broken_lines(title, font, box.width()))

    def _snippet(self, painter: QPainter, box: QRect, y: int, text: str) -> int:
        painter.setPen(self._theme.colour("secondary"))
        font = self._theme.font(SMALL)
        return draw_lines(painter, font, (box.left(), y, box.width()), broken_lines(text, font, box.width()))

    def _height(self, width: int, row: NoticeRow, index: Index) -> int:
        theme = self._theme
        inner = self._inner(QRect(0, 0, width, 0)).width()
        small, large = theme.font(SMALL), theme.font(16, semibold=True)
        height = (
            QFontMetrics(small).height()
            + len(broken_lines(self._title(index), large, inner)) * QFontMetrics(large).height()
        )
        if row.snippet:
            height += len(broken_lines(self._found(row), small, inner)) * QFontMetrics(small).height()
        placed = self._chips.flow(index.data(CHIPS_ROLE), inner)
        chips = placed[-1].rect.bottom() + 1 if placed else 0
        return height + chips + theme.px(2 * PAD + 4) + 1

    def _inner(self, rect: QRect) -> QRect:
        px = self._theme.px
        return rect.adjusted(px(MARGIN), px(PAD), -px(MARGIN), 0)

    @staticmethod
    def _title(index: Index) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


def broken_lines(text: str, font: QFont, width: int, limit: int = TITLE_LINES) -> tuple[str, ...]:
    """`text` broken into at most `limit` lines, the last one cut with an ellipsis."""
    if QFontMetrics(font).horizontalAdvance(text) <= width:
        return (text,)
    text = text[:1000]
    units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in UTF-16 units
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < limit:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1))
        start = 2 * line.textStart()
        end = len(units) if len(lines) == limit - 1 else start + 2 * line.textLength()
        rest = units[start:end].decode("utf-16-le", "replace").rstrip()
        lines.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
    layout.endLayout()
    return tuple(lines)


def draw_lines(painter: QPainter, font: QFont, place: tuple[int, int, int], lines: tuple[str, ...]) -> int:
    """Draw lines below each other at (left, top, width); the top of what follows."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    left, y, _width = place
    for line in lines:
        painter.drawText(QPointF(left, y + metrics.ascent()), line)
        y += metrics.height()
    return y
