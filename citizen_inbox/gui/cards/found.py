"""What a notice says, in; a quiet fold that lists it with the document and page of each, out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import length
from citizen_inbox.gui.pieces import Fold, Frame, button, say
from citizen_inbox.notices.notice import Found
from citizen_inbox.notices.passages import SUBJECT
from citizen_inbox.reading import Reading
from citizen_inbox.translation import Voice

_CODES = frozenset({"iun", "act", "roll_bill", "protocol", "plate", "case", "invoice", "invoice_file", "exchange_id"})
"""Values that are compared sign by sign."""


class FoundDetails(QWidget):
    """ "Details found" and, unfolded, one line for each value with the way to where it stands."""

    wanted = Signal(str)
    """Path of the document to open, "" for the text of the message."""
    unfolded = Signal()

    def __init__(self, reading: Reading, voice: Voice) -> None:
        super().__init__()
        self._voice = voice
        self._found = reading.notice.found if reading.notice else ()
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
        words = self.tr(
            "All of this is as the message says it. Anybody can write a number or an address into a message."
        )
        card.column.addWidget(PlainLabel(words, "muted"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        row = 0
        for index, one in enumerate(self._found):
            self._line(grid, row, one, repeated=index > 0 and self._found[index - 1].name == one.name)
            row += 1
            for note in one.notes:
                grid.addWidget(PlainLabel(say(self._voice, "notices", (note.code,), note.facts), "small"), row, 1, 1, 2)
                row += 1
        card.column.addLayout(grid)
        return card

    def _line(self, grid: QGridLayout, row: int, one: Found, *, repeated: bool) -> None:
        name = say(self._voice, "notices", (f"reference-{one.name}", one.name))
        left = PlainLabel("" if repeated else name, "muted")
        left.setMinimumWidth(length(150))
        left.setMaximumWidth(length(220))
        value = PlainLabel(one.value, "mono" if one.name in _CODES else "body", selectable=True)
        value.setAccessibleName(f"{name}: {value.text()}")
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(left, row, 0, top)
        grid.addWidget(value, row, 1, top)
        grid.addWidget(self._place(one, name), row, 2, top | Qt.AlignmentFlag.AlignRight)

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
        made = button(words, self._go(path), quiet=True)
        made.setAccessibleName(self.tr("{name}: open {place}").format(name=name, place=words))
        made.setToolTip(where)
        return made

    def _go(self, path: str) -> Callable[[], object]:
        return lambda: self.wanted.emit(path)
