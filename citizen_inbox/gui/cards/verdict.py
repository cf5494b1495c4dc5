"""A reading in, the band that says whether the message is genuine out; every check unfolds below it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.gui.fact_names import named_facts
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import TONES
from citizen_inbox.gui.pieces import Fold, Frame, OutcomeMark, marked_line, rule, say, table
from citizen_inbox.reading import Reading
from citizen_inbox.translation import Voice

_ORDER = (Outcome.REFUTED, Outcome.UNDETERMINED, Outcome.PROVEN)


class VerdictCard(Frame):
    """Icon, one word, one sentence, one colour; a button with the number of checks.

    own: the person sent the message, and this is the copy that the mailbox kept.
    """

    def __init__(self, reading: Reading, voice: Voice, *, own: bool = False) -> None:
        self._evidence = reading.evidence
        outcome = self._evidence.verdict.outcome
        super().__init__("band", tone=TONES[outcome])
        self._reading = reading
        self._voice = voice
        word, sentence = self._say("word"), self._say("verdict")
        if own and outcome is Outcome.UNDETERMINED:
            word = self.tr("Your own copy")
            sentence = self.tr("Nothing certifies a copy. What proves that you sent it, and when, are its receipts.")
        self.word = PlainLabel(word, "heading")
        self.sentence = PlainLabel(sentence, "line", selectable=True)
        self.checks = Fold(self._count(), self._details, self.column)
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
        column.addWidget(PlainLabel(self._voice.say("evidence", f"proves-not-{self._reading.envelope.kind.value}")))
        return holder

    def _proves(self) -> str:
        if self._evidence.verdict.outcome is Outcome.PROVEN:
            data, kind = self._reading.envelope.daticert, self._reading.envelope.kind.value
            facts = {"provider": data.provider, "sender": data.sender} if data else {}
            return self._voice.say(
                "evidence", f"proves-{kind}", {**facts, "at": self._voice.instant(self._reading.delivered_at)}
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
    rows = named_facts(voice.facts(finding.facts), voice) if values else ()
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
