"""The lines of the plain-language sheet in; the card "In short" out: a question and its answers on each row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import length
from citizen_inbox.gui.pieces import Frame, button
from citizen_inbox.notices.sheet import SheetLine
from citizen_inbox.report.sheet import law, sentence, source
from citizen_inbox.spot import Spot
from citizen_inbox.translation import Voice

_CLOSED = frozenset({"what", "nothing"})
_QUESTION = 150
"""Width of the questions at 100 %."""
_BESIDE = 480
"""Width at 100 % from which a question stands beside its answer."""


class SheetCard(Frame):
    """What it is, who writes, what they ask, by when, what may follow, whom to ask: plain words, never advice.

    Closed, it leaves out what the heading and the cards beside it say as well.
    """

    spot_wanted = Signal(object)
    """The person wants to see the words that a line rests on (a `Spot`)."""
    paper_wanted = Signal()
    """The person wants the sheet as a file to print."""

    def __init__(self, lines: Sequence[SheetLine], documents: Sequence[Document], voice: Voice) -> None:
        super().__init__("card")
        self._voice = voice
        self._documents = documents
        self._rows: list[QBoxLayout] = []
        self._more: list[QWidget] = []
        self.sources: list[QPushButton] = []
        self.unfold = button("", self.unfold_all, quiet=True)
        self.unfold.setCheckable(True)
        self.column.addLayout(self._head())
        for question, found in groupby(lines, key=lambda one: one.question):
            row = self._row(question, tuple(found))
            self.column.addWidget(row)
            if question not in _CLOSED:
                self._more.append(row)
        self.save = button(self.tr("Save this sheet as PDF…"), self.paper_wanted.emit)
        self._more += [PlainLabel(voice.say("sheet", "not-advice"), "small"), self.save]
        self.column.addWidget(self._more[-2])
        self.column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(voice.say("sheet", "title"))
        self.unfold_all(unfolded=False)

    def unfold_all(self, *, unfolded: bool | None = None) -> None:
        """Show every question, or the first ones only; the other way round when not given."""
        wanted = self._more[0].isHidden() if unfolded is None else unfolded
        for part in self._more:
            part.setVisible(wanted)
        self.unfold.setChecked(wanted)
        text = self._voice.say("sheet", "less" if wanted else "more")
        self.unfold.setText(f"{text} {'▴' if wanted else '▾'}")
        self.unfold.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Questions beside the answers when there is room, else above them."""
        super().resizeEvent(event)
        beside = self.width() >= length(_BESIDE)
        for row in self._rows:
            row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _head(self) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addWidget(PlainLabel(self._voice.say("sheet", "title"), "heading"), 1)
        row.addWidget(self.unfold)
        return row

    def _row(self, question: str, lines: Sequence[SheetLine]) -> QWidget:
        holder = QWidget()
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        asked = PlainLabel(self._voice.say("sheet", f"question-{question}"), "muted")
        asked.setMinimumWidth(length(_QUESTION))
        asked.setMaximumWidth(length(_QUESTION))
        row.addWidget(asked, 0, Qt.AlignmentFlag.AlignTop)
        answers = QVBoxLayout()
        answers.setSpacing(2)
        for line in lines:
            for part in self._answer(line):
                answers.addWidget(part, 0, _side(part))
        row.addLayout(answers, 1)
        self._rows.append(row)
        return holder

    def _answer(self, line: SheetLine) -> list[QWidget]:
        parts: list[QWidget] = [PlainLabel(sentence(line, self._voice), selectable=True)]
        rests_on = law(line, self._voice)
        if rests_on:
            parts.append(PlainLabel(rests_on, "small", selectable=True))
        told = source(line.spot, self._documents, self._voice)
        if line.spot is not None and told:
            parts.append(self._source(told, line.spot))
        return parts

    def _source(self, told: str, spot: Spot) -> QPushButton:
        made = button(f"{told} ›", lambda: self.spot_wanted.emit(spot), quiet=True)
        self.sources.append(made)
        return made


def _side(part: QWidget) -> Qt.AlignmentFlag:
    """Sentences take the whole width, buttons only theirs."""
    return Qt.AlignmentFlag(0) if isinstance(part, QLabel) else Qt.AlignmentFlag.AlignLeft
