"""Small parts that the cards and views are made of: frames, folds, marks of an outcome, rows of buttons."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from citizen_inbox.findings import Outcome
from citizen_inbox.gui.labels import PlainLabel, shortened
from citizen_inbox.gui.page_style import TONES, colour, length
from citizen_inbox.gui.plain import visible
from citizen_inbox.translation import Voice
from citizen_inbox.wording.sentences import ROOMS


def say(voice: Voice, room: str, keys: str | tuple[str, ...], facts: Mapping[str, str] | None = None) -> str:
    """The sentence of the first key that has one; the bare last key when none has, so that a notice always opens."""
    tried = (keys,) if isinstance(keys, str) else keys
    known = next((key for key in tried if key in ROOMS[room]), "")
    return voice.say(room, known, facts) if known else tried[-1]


class Frame(QFrame):
    """A box with a column in it. role: "card", "note", "band", "content"; tone: "success", "danger" ... or ""."""

    def __init__(self, role: str = "card", heading: str = "", tone: str = "") -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.column = QVBoxLayout(self)
        edge = 16 if role != "note" else 12
        self.column.setContentsMargins(edge, edge - 2, edge, edge)
        self.column.setSpacing(8)
        if heading:
            self.column.addWidget(PlainLabel(heading, "heading"))


class OutcomeMark(QWidget):
    """The icon of an outcome: a disc with a tick, a question mark or a cross; with an "i" for what is only a remark.

    Decoration: the word stands beside it.
    """

    def __init__(self, outcome: Outcome, size: int = 18, *, remark: bool = False) -> None:
        super().__init__()
        self._outcome = outcome
        self._open = "i" if remark else "?"
        side = length(size)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc and its sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = TONES[self._outcome]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("neutral_ink" if tone == "neutral" else tone))
        painter.drawEllipse(self.rect())
        self._sign(painter, colour("background"))

    def _sign(self, painter: QPainter, ink: QColor) -> None:
        side = self.width()
        pen = QPen(ink, max(1.6, side / 10))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._outcome is Outcome.PROVEN:
            painter.drawPolyline(_points(side, (0.29, 0.52), (0.44, 0.67), (0.72, 0.36)))
        elif self._outcome is Outcome.REFUTED:
            painter.drawLine(*_ends(side, (0.33, 0.33), (0.67, 0.67)))
            painter.drawLine(*_ends(side, (0.67, 0.33), (0.33, 0.67)))
        else:
            font = self.font()
            font.setBold(True)
            font.setPixelSize(max(8, round(side * 0.68)))
            painter.setFont(font)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._open)


def _points(side: int, *places: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x * side, y * side) for x, y in places])


def _ends(side: int, first: tuple[float, float], last: tuple[float, float]) -> tuple[QPointF, QPointF]:
    return QPointF(first[0] * side, first[1] * side), QPointF(last[0] * side, last[1] * side)


class Fold(QPushButton):
    """A button that shows and hides a part of the page; the part is made when it is first wanted."""

    def __init__(self, text: str, make: Callable[[], QWidget], place: QVBoxLayout) -> None:
        super().__init__()
        self._text = text
        self._make = make
        self._place = place
        self.content: QWidget | None = None
        self.setCheckable(True)
        self.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self.toggled.connect(self._turn)
        self._word(unfolded=False)
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter works like Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def _turn(self, unfolded: bool) -> None:  # noqa: FBT001 - a Qt slot
        if self.content is None:
            self.content = self._make()
            self._place.addWidget(self.content)
        self.content.setVisible(unfolded)
        self._word(unfolded=unfolded)

    def _word(self, *, unfolded: bool) -> None:
        self.setText(f"{self._text} {'▴' if unfolded else '▾'}")


class WrapRow(QLayout):
    """Lays its widgets in a row and goes on below when the row is full."""

    def __init__(self, spacing: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._between = min(spacing, 8)
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's way to add a widget."""
        self._items.append(item)

    def count(self) -> int:
        """How many widgets."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove the item at a place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """A narrower row is a taller one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that this width needs."""
        if width not in self._heights:  # Qt asks hundreds of times while one page is laid out
            edges = self.contentsMargins()
            inner = width - edges.left() - edges.right()
            self._heights[width] = self._arrange(QRect(0, 0, inner, 0), move=False) + edges.top() + edges.bottom()
        return self._heights[width]

    def invalidate(self) -> None:
        """Something in it changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, place: QRect) -> None:
        """Put the widgets where they belong."""
        super().setGeometry(place)
        self._arrange(place.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        """The widest widget alone."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest widget alone."""
        sizes = [item.sizeHint() for item in self._items]
        edges = self.contentsMargins()
        return QSize(
            max((size.width() for size in sizes), default=0) + edges.left() + edges.right(),
            max((size.height() for size in sizes), default=0) + edges.top() + edges.bottom(),
        )

    def _arrange(self, place: QRect, *, move: bool) -> int:
        """Rows below each other, what stands in a row on one middle line; their height."""
        y = place.y()
        for row in self._rows(place.width()):
            tallest = max(item.sizeHint().height() for item in row)
            x = place.x()
            for item in row:
                size = item.sizeHint()
                if move:
                    middle = y + (tallest - size.height()) // 2
                    item.setGeometry(QRect(x, middle, min(size.width(), place.width()), size.height()))
                x += size.width() + self.spacing()
            y += tallest + self._between
        return max(y - self._between - place.y(), 0)

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wide = item.sizeHint().width()
            if rows and used + self.spacing() + wide <= width:
                rows[-1].append(item)
                used += self.spacing() + wide
            else:
                rows.append([item])
                used = wide
        return rows


def button(text: str, pressed: Callable[[], object], *, main: bool = False, quiet: bool = False) -> QPushButton:
    """A push button with a name for screen readers; its text may hold words from a mail."""
    lines = [visible(line) for line in shortened(text).splitlines()]
    made = QPushButton("\n".join(lines).replace("&", "&&"))
    made.setAccessibleName(" ".join(lines))
    made.setProperty("main", main)
    made.setProperty("quiet", quiet)
    made.clicked.connect(lambda _checked=False: pressed())
    return made


def rule() -> QFrame:
    """A thin line across."""
    line = QFrame()
    line.setProperty("role", "rule")
    return line


def table(rows: tuple[tuple[str, str], ...], *, mono: frozenset[str] = frozenset(), narrow: bool = False) -> QWidget:
    """Names and values, two columns; values can be marked and copied.

    mono: names whose value is a code. narrow: the names are short words.
    """
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for index, (name, value) in enumerate(rows):
        left = PlainLabel(name, "muted")
        words = left.fontMetrics().horizontalAdvance(left.text()) + 2
        left.setMinimumWidth(min(words, length(140)) if narrow else length(150))
        left.setMaximumWidth(length(220))
        right = PlainLabel(value, "mono" if name in mono else "body", selectable=True)
        right.setAccessibleName(f"{name}: {right.text()}")
        grid.addWidget(left, index, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(right, index, 1, Qt.AlignmentFlag.AlignTop)
    return holder


def marked_line(outcome: Outcome, text: str, role: str = "body") -> QWidget:
    """One line behind the mark of its outcome."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(OutcomeMark(outcome, 16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(text, role), 1)
    holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return holder
