"""`deadlines compute` and `deadlines rules`: a term counted from a day that was typed, and the table of rules."""

from __future__ import annotations

import sys
from argparse import Namespace
from datetime import datetime

from citizen_inbox.cli.arguments import EX_USAGE
from citizen_inbox.cli.json_form import deadline_json, worded_step
from citizen_inbox.cli.words import tell
from citizen_inbox.failures import Failure
from citizen_inbox.obligations.calendar import local
from citizen_inbox.obligations.deadlines import Deadline
from citizen_inbox.obligations.outage import Outage
from citizen_inbox.obligations.rules import RULES, Rule, Unit
from citizen_inbox.report.counted import answer_page
from citizen_inbox.report.evidence_json import Json
from citizen_inbox.report.lines import columns, folded, json_line, line
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.calculator import Answer, Moment, Question, calculate

COLUMNS = ("rule", "what", "length", "pause", "saturday", "confidence", "article")


def compute(options: Namespace, voice: Voice) -> int:
    """One term. Exit status 64 when the question makes no sense."""
    try:
        answer = calculate(_question(options))
    except Failure as failure:
        tell(failure, voice)
        return EX_USAGE
    if getattr(options, "json", False):
        print(json_line(answer_json(answer, voice)))
    else:
        for text in folded(answer_page(answer, voice)):
            print(text)
    return 0


def rules(options: Namespace, voice: Voice) -> int:
    """Every rule of the table."""
    if getattr(options, "json", False):
        for rule in RULES.values():
            print(json_line(rule_json(rule, voice)))
        return 0
    names = [voice.say("deadlines", f"column-{name}") for name in COLUMNS]
    cells = [_cells(rule, voice) for rule in RULES.values()]
    for text in columns(cells, (0,) * len(COLUMNS), right=(2,), head=names if sys.stdout.isatty() else (), below=True):
        print(text)
    return 0


def answer_json(answer: Answer, voice: Voice) -> Json:
    """The object of one answer: `due`, `prudent`, `raw`, and each step with its sentence."""
    found = answer.deadline
    counted = deadline_json(found)
    return {
        "rule": found.rule,
        "what": found.what,
        "name": voice.say("deadlines", f"name-{found.rule}"),
        "article": found.article,
        "confidence": found.confidence.value,
        "start": found.counted_from.isoformat(),
        "due": counted["due"],
        "prudent": counted["prudent"],
        "raw": counted["raw"],
        "likely": counted["likely"],
        "presumed": found.presumed,
        "steps": [worded_step(step, voice) for step in found.steps],
        "missing": [worded_step(step, voice) for step in found.missing],
        "effect": _part_json(answer.effect, voice) if answer.effect else None,
        "after_outage": _part_json(answer.offered, voice) if answer.offered else None,
        "note": voice.say("deadlines", "not-advice"),
    }


def _part_json(found: Deadline, voice: Voice) -> Json:
    steps = [worded_step(step, voice) for step in found.steps]
    missing = [worded_step(step, voice) for step in found.missing]
    return {**deadline_json(found), "steps": steps, "missing": missing}


def rule_json(rule: Rule, voice: Voice) -> Json:
    """One rule of the table; `days` is null where the person says how long."""
    return {
        "rule": rule.id,
        "group": rule.group,
        "what": rule.what,
        "name": voice.say("deadlines", f"name-{rule.id}"),
        "days": rule.count or None,
        "pause": rule.pause.code.removesuffix("-skipped") if rule.pause else None,
        "pause_disputed": rule.pause_disputed,
        "saturday_moves": rule.saturday.moves,
        "night": rule.night.value,
        "backward": rule.backward,
        "article": rule.article,
        "confidence": rule.confidence.value,
    }


def _cells(rule: Rule, voice: Voice) -> tuple[str, ...]:
    def answer(value: object) -> str:
        return voice.say("deadlines", "yes" if value else "no")

    days = voice.say("deadlines", "length-days", {"count": str(rule.count)})
    return (
        rule.id,
        voice.say("deadlines", f"name-{rule.id}"),
        voice.say("deadlines", "length-open") if rule.open else days,
        answer(rule.pause),
        answer(rule.saturday.moves and not rule.event),
        voice.say("deadlines", f"short-{rule.confidence.value}"),
        line(rule.article),
    )


def _question(options: Namespace) -> Question:
    length = options.length
    return Question(
        options.rule,
        _moment(options.start),
        tuple(_moment(view) for view in options.viewed),
        options.send,
        (length[0], Unit(length[1])) if length else None,
        _outage([at for at, _ in options.outage]) if options.outage else None,
    )


def _moment(given: tuple[datetime, bool]) -> Moment:
    return Moment(*given)


def _outage(told: list[datetime]) -> Outage:
    began, ended, restored = told
    return Outage(began, ended, local(restored).date())
