"""A page in, all its checks as plain text out: for a help-desk, an e-mail or a note."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QCoreApplication

from citizen_inbox.evidence.axes import is_remark
from citizen_inbox.evidence.report import Axis, AxisResult
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.gui.fact_names import named_facts
from citizen_inbox.gui.pieces import say
from citizen_inbox.gui.plain import visible
from citizen_inbox.reading import Reading
from citizen_inbox.translation import Voice
from citizen_inbox.wording import proof

_NOTHING = frozenset({"-", "–"})
"""How findings write that there is no value."""


def outcome_word(outcome: Outcome) -> str:
    """The word that stands beside the colour of an outcome."""
    words = {
        Outcome.PROVEN: QCoreApplication.translate("VerdictCard", "Proven"),
        Outcome.UNDETERMINED: QCoreApplication.translate("VerdictCard", "Cannot be told"),
        Outcome.REFUTED: QCoreApplication.translate("VerdictCard", "Contradicted"),
    }
    return words[outcome]


def finding_word(finding: Finding) -> str:
    """The word that stands beside a check, or beside what is only a remark."""
    if is_remark(finding):
        return QCoreApplication.translate("ChecksView", "Worth knowing")
    return outcome_word(finding.outcome)


def headline_words(reading: Reading, voice: Voice, *, own: bool) -> tuple[str, str]:
    """The word and the sentence of the verdict. own: the copy of a message that the person sent."""
    verdict = reading.evidence.verdict
    if own and verdict.outcome is Outcome.UNDETERMINED:
        copy = QCoreApplication.translate("VerdictCard", "Your own copy")
        advice = QCoreApplication.translate(
            "VerdictCard", "Nothing certifies a copy. What proves that you sent it, and when, are its receipts."
        )
        return copy, advice
    code, outcome = verdict.code.value, verdict.outcome.value
    word, sentence = (
        say(voice, "evidence", tuple(f"{prefix}-{end}" for end in (f"{code}-{outcome}", code, outcome)), facts)
        for prefix, facts in (("word", {}), ("verdict", dict(verdict.facts)))
    )
    return word, sentence


def sentence_of(finding: Finding, voice: Voice) -> str:
    """The sentence of a check."""
    return say(voice, "evidence", (f"{finding.code}.{finding.outcome.value}", finding.code), finding.facts)


def values_of(finding: Finding, voice: Voice) -> tuple[tuple[str, str], ...]:
    """The values that were compared, under readable names.

    What is proven or a remark, or has one value only, shows what its sentence leaves out.
    """
    sentence = sentence_of(finding, voice)
    rows = named_facts(voice.facts(finding.facts), voice)
    calm = finding.outcome is Outcome.PROVEN or is_remark(finding) or len(rows) == 1
    left_out = {value for _, value in rows if value in sentence or value in _NOTHING} if calm else set()
    return tuple((name, value) for name, value in rows if value not in left_out)


def worth_of(finding: Finding, axis: Axis, voice: Voice) -> tuple[str, str]:
    """What a check proves, and what it does not."""
    proves, limits = proof.explained(finding.code, axis.value, finding.outcome.value)
    return voice.say("proof", proves), voice.say("proof", limits)


def worth_of_all(reading: Reading, voice: Voice, *, own: bool) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """What the whole message proves, what it does not, and the rules behind it ("" where none is told)."""
    verdict, kind = reading.evidence.verdict, reading.envelope.kind
    if own and verdict.outcome is Outcome.UNDETERMINED:
        return (voice.say("proof", "proves-own"),), (voice.say("proof", "limits-own"),), ""
    worth = proof.of_message(kind.value, verdict.code.value, verdict.outcome.value)
    data = reading.envelope.daticert
    facts = {"provider": data.provider, "sender": data.sender} if data else dict(verdict.facts)
    facts["at"] = voice.instant(reading.delivered_at)
    proves, limits = (tuple(voice.say("proof", key, facts) for key in keys) for keys in (worth.proves, worth.limits))
    return proves, limits, voice.say("proof", worth.law) if worth.law else ""


def axis_words(answer: AxisResult, voice: Voice) -> tuple[str, str]:
    """The name of a question, and what its checks come to: "Proven (proven: 3, open: 1)"."""
    name = voice.say("evidence", f"axis-{answer.axis.value}")
    if not answer.checked:
        return name, QCoreApplication.translate("ChecksView", "Not checked")
    counts = (
        (answer.count(Outcome.REFUTED), QCoreApplication.translate("ChecksView", "contradicted: {n}")),
        (answer.count(Outcome.PROVEN), QCoreApplication.translate("ChecksView", "proven: {n}")),
        (answer.count(Outcome.UNDETERMINED), QCoreApplication.translate("ChecksView", "open: {n}")),
        (answer.remarks, QCoreApplication.translate("ChecksView", "worth knowing: {n}")),
    )
    told = ", ".join(text.format(n=number) for number, text in counts if number)
    return name, f"{outcome_word(answer.outcome)} ({told})"


def as_text(reading: Reading, voice: Voice, *, own: bool = False) -> str:
    """Every check with its values and its worth. Hidden characters of the mail are shown."""
    word, sentence = headline_words(reading, voice, own=own)
    proves, limits, law = worth_of_all(reading, voice, own=own)
    lines = [
        visible(reading.subject),
        f"SHA-256: {hashlib.sha256(reading.message.raw).hexdigest()}",
        "",
        f"{word.upper()}. {visible(sentence)}",
        "",
        *_listed(QCoreApplication.translate("ChecksView", "What this proves"), proves),
        *_listed(QCoreApplication.translate("ChecksView", "What it does not prove"), limits),
        *([law] if law else []),
    ]
    for answer in map(reading.evidence.axis, Axis):
        name, comes_to = axis_words(answer, voice)
        lines += ["", f"{name}: {comes_to}"]
        for finding in answer.findings:
            lines += _check(finding, answer.axis, voice)
    return "\n".join(lines) + "\n"


def _listed(heading: str, sentences: tuple[str, ...]) -> list[str]:
    return [f"{heading}:", *(f"  {visible(sentence)}" for sentence in sentences)]


def _check(finding: Finding, axis: Axis, voice: Voice) -> list[str]:
    proves, limits = worth_of(finding, axis, voice)
    return [
        f"- {finding_word(finding)}: {visible(sentence_of(finding, voice))}",
        *(f"    {visible(name)}: {visible(value)}" for name, value in values_of(finding, voice)),
        f"    {QCoreApplication.translate('ChecksView', 'What this proves')}: {proves}",
        f"    {QCoreApplication.translate('ChecksView', 'What it does not prove')}: {limits}",
    ]
