"""A page in, every check of its proof out: by question, each with its values and what it is worth."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from citizen_inbox.evidence.axes import is_remark
from citizen_inbox.evidence.report import Axis, AxisResult
from citizen_inbox.findings import Finding
from citizen_inbox.gui.checks_text import (
    as_text,
    axis_words,
    finding_word,
    sentence_of,
    values_of,
    worth_of,
    worth_of_all,
)
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import TONES, length
from citizen_inbox.gui.pieces import Fold, Frame, OutcomeMark, WrapRow, button, rule, table
from citizen_inbox.reading import Reading
from citizen_inbox.translation import Voice

_TOLD_MS = 4000
"""How long a button says that it has copied."""


class ChecksView(Frame):
    """What the message proves, then the six questions. Escape goes back to the verdict."""

    left = Signal()
    certificate_wanted = Signal()

    def __init__(self, reading: Reading, voice: Voice, *, own: bool = False) -> None:
        super().__init__("card")
        self._reading, self._voice, self._own = reading, voice, own
        self.setAccessibleName(self.tr("All checks"))
        self.column.setSpacing(10)
        self.column.addWidget(self._worth())
        self.column.addLayout(self._buttons())
        self.rows: list[CheckRow] = []
        for answer in map(reading.evidence.axis, Axis):
            self._add_axis(answer)

    def text(self) -> str:
        """All checks as plain text."""
        return as_text(self._reading, self._voice, own=self._own)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the checks."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _buttons(self) -> WrapRow:
        row = WrapRow()
        self.copy_button = button(self.tr("Copy all checks as text"), self._copy)
        row.addWidget(self.copy_button)
        self.certificate_button = button(self.tr("Look at the certificate…"), self.certificate_wanted.emit)
        self.certificate_button.setVisible(self._reading.evidence.signature.signer is not None)
        row.addWidget(self.certificate_button)
        row.addWidget(button(self.tr("Close the checks"), self.left.emit, quiet=True))
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self._say(self.tr("Copied"))
        QTimer.singleShot(_TOLD_MS, self, partial(self._say, self.tr("Copy all checks as text")))

    def _say(self, text: str) -> None:
        self.copy_button.setText(text)
        self.copy_button.setAccessibleName(text)

    def _worth(self) -> QWidget:
        note = Frame("note")
        proves, limits, law = worth_of_all(self._reading, self._voice, own=self._own)
        note.column.setSpacing(4)
        for heading, sentences in (
            (self.tr("What this proves"), proves),
            (self.tr("What it does not prove"), limits),
        ):
            note.column.addWidget(PlainLabel(heading, "strong"))
            for sentence in sentences:
                note.column.addWidget(PlainLabel(sentence, selectable=True))
        if law:
            note.column.addWidget(PlainLabel(law, "small", selectable=True))
        return note

    def _add_axis(self, answer: AxisResult) -> None:
        name, comes_to = axis_words(answer, self._voice)
        self.column.addWidget(rule())
        head = QWidget()
        head.setAccessibleName(f"{name}: {comes_to}")
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(OutcomeMark(answer.outcome, 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(name, "strong"))
        words.addWidget(PlainLabel(comes_to, "small"))
        row.addLayout(words, 1)
        self.column.addWidget(head)
        for finding in answer.findings:
            self.rows.append(CheckRow(finding, answer.axis, self._voice))
            self.column.addWidget(self.rows[-1])


class CheckRow(QWidget):
    """One check: icon and word of its outcome, its sentence, the values compared, and what it is worth on request."""

    def __init__(self, finding: Finding, axis: Axis, voice: Voice) -> None:
        super().__init__()
        self._finding, self._axis, self._voice = finding, axis, voice
        sentence, word = sentence_of(finding, voice), finding_word(finding)
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 2, 0, 2)
        row.setSpacing(8)
        row.addWidget(OutcomeMark(finding.outcome, 16, remark=is_remark(finding)), 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self.sentence = PlainLabel(sentence, selectable=True)
        self.setAccessibleName(f"{word}: {self.sentence.text()}")
        self._column.addWidget(self.sentence)
        rows = values_of(finding, voice)
        if rows:
            self._column.addWidget(table(rows, narrow=True))
        self._column.addLayout(self._foot(word))
        row.addLayout(self._column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _foot(self, word: str) -> WrapRow:
        foot = WrapRow(spacing=4)
        self.word = PlainLabel(word, TONES[self._finding.outcome])
        self.word.setWordWrap(False)
        self.word.setContentsMargins(0, length(7), 0, length(5))  # on one line with the button's words
        foot.addWidget(self.word)
        self.worth = Fold(self.tr("What this proves"), self._explain, self._column)
        self.worth.setAccessibleName(f"{self.tr('What this proves')}: {self.sentence.text()}")
        foot.addWidget(self.worth)
        return foot

    def _explain(self) -> QWidget:
        note = Frame("note")
        note.column.setSpacing(4)
        proves, limits = worth_of(self._finding, self._axis, self._voice)
        note.column.addWidget(PlainLabel(proves, selectable=True))
        note.column.addWidget(PlainLabel(self.tr("What it does not prove"), "strong"))
        note.column.addWidget(PlainLabel(limits, selectable=True))
        return note
