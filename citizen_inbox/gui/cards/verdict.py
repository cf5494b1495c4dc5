"""A reading in, the band that says whether the message is genuine out; every check unfolds below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.gui.checks_text import headline_words, outcome_word
from citizen_inbox.gui.checks_view import ChecksView
from citizen_inbox.gui.fact_names import named_facts
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import TONES
from citizen_inbox.gui.pieces import Fold, Frame, OutcomeMark, marked_line, say, table
from citizen_inbox.reading import Reading
from citizen_inbox.translation import Voice


class VerdictCard(Frame):
    """Icon, one word, one sentence, one colour; a button with the number of checks.

    own: the person sent the message, and this is the copy that the mailbox kept. place: where the checks unfold;
    below the sentence when not given.
    """

    certificate_wanted = Signal()
    closed = Signal()
    """The checks were left, and the focus is on their button again."""

    def __init__(self, reading: Reading, voice: Voice, *, own: bool = False, place: QVBoxLayout | None = None) -> None:
        outcome = reading.evidence.verdict.outcome
        super().__init__("band", tone=TONES[outcome])
        self._reading, self._voice, self._own = reading, voice, own
        word, sentence = headline_words(reading, voice, own=own)
        self.word = PlainLabel(word, "heading")
        self.sentence = PlainLabel(sentence, "line", selectable=True)
        self.checks = Fold(self._count(), self._details, place or self.column)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(OutcomeMark(outcome, 24), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.word, 1)
        row.addWidget(self.checks, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        self.column.addWidget(self.sentence)
        self.column.setContentsMargins(14, 6, 10, 10)
        self.column.setSpacing(2)
        self.setProperty("loud", outcome is Outcome.REFUTED)
        self.setAccessibleName(f"{self.word.text()}. {self.sentence.text()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the checks, when they are open."""
        if event.key() == Qt.Key.Key_Escape and self.checks.isChecked():
            self.close_checks()
        else:
            super().keyPressEvent(event)

    def close_checks(self) -> None:
        """Fold the checks and go back to their button."""
        self.checks.setFocus(Qt.FocusReason.OtherFocusReason)
        self.checks.setChecked(False)
        self.closed.emit()

    def _count(self) -> str:
        count = len(self._reading.evidence.findings)
        return self.tr("1 check") if count == 1 else self.tr("{n} checks").format(n=count)

    def _details(self) -> QWidget:
        view = ChecksView(self._reading, self._voice, own=self._own)
        view.left.connect(self.close_checks)
        view.certificate_wanted.connect(self.certificate_wanted)
        return view


def finding_row(finding: Finding, room: str, voice: Voice, *, values: bool = True) -> QWidget:
    """One check: mark, sentence, and the values that were compared."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    keys = (f"{finding.code}.{finding.outcome.value}", finding.code)
    sentence = say(voice, room, keys, finding.facts)
    line = marked_line(finding.outcome, sentence)
    line.setAccessibleName(outcome_word(finding.outcome))
    column.addWidget(line)
    rows = named_facts(voice.facts(finding.facts), voice) if values else ()
    if finding.outcome is Outcome.PROVEN:
        rows = tuple((name, value) for name, value in rows if value not in sentence)
    if rows:
        inner = table(rows)
        inner.setContentsMargins(26, 0, 0, 0)
        column.addWidget(inner)
    return holder
