"""What a notice says, in; a quiet fold that lists it with the document and page of each, out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from citizen_inbox.findings import Outcome
from citizen_inbox.gui.labels import PlainLabel, tool_tip
from citizen_inbox.gui.page_style import length
from citizen_inbox.gui.pieces import Fold, Frame, button, say
from citizen_inbox.notices.notice import Found
from citizen_inbox.reading import Reading
from citizen_inbox.spot import SUBJECT, Spot
from citizen_inbox.translation import Voice

_CODES = frozenset({"iun", "act", "roll_bill", "protocol", "plate", "case", "invoice", "invoice_file", "exchange_id"})
"""Values that are compared sign by sign."""
_BESIDE = 620
"""Width at 100 % from which a place stands beside its value."""
_NOTES = 3


class FoundDetails(QWidget):
    """ "Details found" and, unfolded, one line for each value with the way to where it stands."""

    wanted = Signal(object)
    """The place to go to (a `Spot`)."""
    unfolded = Signal()

    def __init__(self, reading: Reading, voice: Voice) -> None:
        super().__init__()
        self._voice = voice
        self._found = reading.notice.found if reading.notice else ()
        self._refuted = reading.evidence.verdict.outcome is Outcome.REFUTED
        self._names = {one.path: one.name for top in reading.documents for one in top.walk()}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.fold = Fold(self.tr("Details found ({n})").format(n=len(self._found)), self._list, self.column)
        self.fold.toggled.connect(self._tell)
        self.column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(self._found))

    def _tell(self, unfolded: bool) -> None:  # noqa: FBT001 - a Qt slot
        if unfolded:
            self.unfolded.emit()

    def _list(self) -> QWidget:
        card = Frame("card")
        words = self.tr("All of this is as the message says it. Anybody can write a number into a message.")
        card.column.addWidget(PlainLabel(words, "muted"))
        if self._refuted:
            caution = self.tr("This message is not what it says: do not call or write to anybody by what stands here.")
            card.column.addWidget(PlainLabel(f"⚠ {caution}", "warning"))
        card.column.addWidget(_Lines(tuple(self._line(index) for index in range(len(self._found)))))
        return card

    def _line(self, index: int) -> _Line:
        one = self._found[index]
        name = say(self._voice, "notices", (f"reference-{one.name}", one.name))
        repeated = index > 0 and self._found[index - 1].name == one.name
        value = PlainLabel(one.value, "mono" if one.name in _CODES else "body", selectable=True)
        value.setAccessibleName(f"{name}: {value.text()}")
        notes = [PlainLabel(say(self._voice, "notices", (note.code,), note.facts), "small") for note in one.notes]
        return _Line(PlainLabel("" if repeated else name, "muted"), value, self._place(one, name), notes)

    def _place(self, one: Found, name: str) -> QWidget:
        """Where it stands, as a button that goes there; plain words where there is nowhere to go."""
        if one.spot is None:
            return PlainLabel(self.tr("not in a text"), "small")
        if one.spot.document == SUBJECT:
            return PlainLabel(self.tr("subject"), "small")
        path = one.spot.document
        where = self._names.get(path, path) if path else self.tr("message")
        words = where if len(where) <= 36 else f"{where[:22]}…{where[-12:]}"
        if one.spot.page > 0:
            words = self.tr("{document}, page {page}").format(document=words, page=one.spot.page)
        made = button(words, self._go(one.spot), quiet=True)
        made.setAccessibleName(self.tr("{name}: open {place}").format(name=name, place=words))
        made.setToolTip(tool_tip(where))
        return made

    def _go(self, spot: Spot) -> Callable[[], object]:
        return lambda: self.wanted.emit(spot)


@dataclass(frozen=True, slots=True)
class _Line:
    """The parts of one detail."""

    name: PlainLabel
    value: PlainLabel
    place: QWidget
    notes: list[PlainLabel]


class _Lines(QWidget):
    """Names, values and places in three columns; in two, the place below its value, where there is little room."""

    def __init__(self, lines: tuple[_Line, ...]) -> None:
        super().__init__()
        self._lines = lines
        self._wide: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        for line in lines:
            line.name.setMinimumWidth(length(150))
            line.name.setMaximumWidth(length(220))
        self._arrange(wide=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room than before."""
        super().resizeEvent(event)
        self._arrange(wide=self.width() >= max(length(_BESIDE), self._room()))

    def _room(self) -> int:
        """What three columns need without cutting a word, an address for example."""
        names = max(line.name.sizeHint().width() for line in self._lines)
        words = max(_longest_word(line.value) for line in self._lines)
        places = max(line.place.sizeHint().width() for line in self._lines)
        return max(length(150), min(names, length(220))) + words + places + 2 * self._grid.horizontalSpacing()

    def _arrange(self, *, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        middle, left = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft
        right = Qt.AlignmentFlag.AlignRight
        for index, line in enumerate(self._lines):
            row = index * (2 + _NOTES)
            line.value.setMinimumWidth(_longest_word(line.value) if wide else 0)
            self._grid.addWidget(line.name, row, 0, middle)
            self._grid.addWidget(line.value, row, 1, middle)
            place = (row, 2, middle | right) if wide else (row + 1, 1, middle | left)
            self._grid.addWidget(line.place, *place)
            for below, note in enumerate(line.notes[:_NOTES]):
                self._grid.addWidget(note, row + 2 + below, 1, 1, 2)


def _longest_word(label: PlainLabel) -> int:
    """Its width in pixels."""
    return max((label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0) + 2
