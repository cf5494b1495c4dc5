"""Evidence in, the band that says whether the message is genuine out; every check unfolds below it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from citizen_inbox.evidence.report import Evidence
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.gui.fact_names import named_facts
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import TONES
from citizen_inbox.gui.pieces import Fold, Frame, OutcomeMark, in_words, marked_line, rule, say, table
from citizen_inbox.translation import Voice

_ORDER = (Outcome.REFUTED, Outcome.UNDETERMINED, Outcome.PROVEN)


class VerdictCard(Frame):
    """Icon, one word, one sentence, one colour; a button with the number of checks."""

    def __init__(self, evidence: Evidence, voice: Voice) -> None:
        outcome = evidence.verdict.outcome
        super().__init__("band", tone=TONES[outcome])
        self._evidence = evidence
        self._voice = voice
        self.word = PlainLabel(self._say("word"), "heading")
        self.sentence = PlainLabel(self._say("verdict"), "body", selectable=True)
        self.checks = Fold(self._count(), self._details, self.column)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(OutcomeMark(outcome, 32), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.word)
        words.addWidget(self.sentence)
        row.addLayout(words, 1)
        row.addWidget(self.checks, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        self.setAccessibleName(f"{self.word.text()}. {self.sentence.text()}")

    def _count(self) -> str:
        count = len(self._evidence.findings)
        return self.tr("1 check") if count == 1 else self.tr("{n} checks").format(n=count)

    def _say(self, prefix: str) -> str:
        verdict = self._evidence.verdict
        code, outcome = verdict.code.value, verdict.outcome.value
        keys = (f"{prefix}-{code}-{outcome}", f"{prefix}-{code}", f"{prefix}-{outcome}")
        return say(self._voice, "evidence", keys, dict(verdict.facts))

    def _details(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        for outcome in _ORDER:
            found = [finding for finding in self._evidence.findings if finding.outcome is outcome]
            if found:
                column.addWidget(rule())
                column.addWidget(PlainLabel(outcome_word(outcome), "strong"))
                for finding in found:
                    column.addWidget(finding_row(finding, "evidence", self._voice))
        column.addWidget(rule())
        column.addWidget(PlainLabel(self.tr("What this proves"), "strong"))
        column.addWidget(PlainLabel(self._proves()))
        column.addWidget(PlainLabel(self.tr("What it does not prove"), "strong"))
        column.addWidget(
            PlainLabel(
                self.tr(
                    "That the content is true, that its author is the body it names, or that anybody has read it. "
                    "Certified mail vouches for the mailbox, the time and the bytes."
                )
            )
        )
        return holder

    def _proves(self) -> str:
        if self._evidence.verdict.outcome is Outcome.PROVEN:
            return self.tr(
                "The provider named here received the message from the sender's mailbox at the time shown, and not a "
                "byte of it has changed since."
            )
        if self._evidence.verdict.outcome is Outcome.REFUTED:
            return self.tr("At least one check contradicts what the message says of itself. Do not act on it alone.")
        return self.tr("Nothing yet: no check failed, but what is needed to be sure is missing.")


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
    rows = named_facts(in_words(voice, finding.facts), voice) if values else ()
    if finding.outcome is Outcome.PROVEN:
        rows = tuple((name, value) for name, value in rows if value not in sentence)
    if rows:
        inner = table(rows)
        inner.setContentsMargins(26, 0, 0, 0)
        column.addWidget(inner)
    return holder


def outcome_word(outcome: Outcome) -> str:
    """The word that stands beside the colour of an outcome."""
    words = {
        Outcome.PROVEN: QCoreApplication.translate("VerdictCard", "Proven"),
        Outcome.UNDETERMINED: QCoreApplication.translate("VerdictCard", "Cannot be told"),
        Outcome.REFUTED: QCoreApplication.translate("VerdictCard", "Contradicted"),
    }
    return words[outcome]
