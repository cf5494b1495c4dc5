"""A rule and a day that a person names in; the dated answer with its sum out. Nothing is looked up or kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from difflib import get_close_matches

from citizen_inbox.failures import Failure
from citizen_inbox.obligations.deadlines import Deadline, Start, apply, effective, from_effect
from citizen_inbox.obligations.outage import Outage, after_outage
from citizen_inbox.obligations.rules import RULES, Rule, Unit
from citizen_inbox.obligations.step import Step

LONGEST = {Unit.DAYS: 3660, Unit.MONTHS: 240, Unit.YEARS: 20}
"""The longest term that is counted, by its unit."""
GROUPS = tuple(dict.fromkeys(rule.group for rule in RULES.values()))
"""The groups of the rules, in the order of the table."""
PREFIX = "send-"
WAYS = tuple(name.removeprefix(PREFIX) for name, rule in RULES.items() if rule.event)
"""How SEND may have delivered, as the rules "send-" + way say."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, with the hour where it is known."""

    at: datetime
    """Aware; noon of Europe/Rome when no hour is known."""
    timed: bool


@dataclass(frozen=True, slots=True)
class Question:
    """What a person wants counted."""

    rule: str
    start: Moment
    views: tuple[Moment, ...] = ()
    """When the SEND notification was opened, by the person or a delegate."""
    way: str = ""
    """One of `WAYS` when the act came through SEND: the start is then what SEND did, and the term runs from the day
    on which it took effect. "" when it did not."""
    length: tuple[int, Unit] | None = None
    """How long an open rule is; None for all others."""
    outage: Outage | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it."""

    rule: Rule
    """With the length that was asked for."""
    deadline: Deadline
    effect: Deadline | None = None
    """When the SEND notification that brought the act took effect; None where the term does not run from one."""
    offered: Deadline | None = None
    """The day to which the malfunction of SEND may have moved it. Never applied: whether it holds is not known here."""


def calculate(question: Question) -> Answer:
    """Count a term.

    Failure when the question makes no sense: "rule-unknown" (facts rule, near), "rule-unlike" (nothing is called nearly
    so), "views-without-send", "send-already", "length-missing", "length-unwanted", "length-too-long",
    "outage-backwards".
    """
    rule = _rule(question)
    views = tuple(view.at for view in question.views)
    start = _start(question.start, backward=rule.backward)
    effect = None
    if rule.event:
        deadline = effective(rule.id, start, views)
    elif question.way:
        effect = effective(f"{PREFIX}{question.way}", start, views)
        deadline = apply(rule, from_effect(effect))
    else:
        deadline = apply(rule, start)
    offered = after_outage(deadline, question.outage) if question.outage and not rule.event else None
    apart = (Step("outage-elsewhere"),) if question.outage and offered is None else ()
    unknown = [step for step in deadline.missing if not (question.outage and step.code == "outage-possible")]
    deadline = replace(deadline, missing=(*unknown, *_notes(rule), *apart))
    return Answer(rule, deadline, effect, offered)


def _rule(question: Question) -> Rule:
    """The rule, given its length; Failure when the question does not fit it."""
    rule = RULES.get(question.rule)
    if rule is None:
        like = ", ".join(near(question.rule))
        raise Failure("rule-unknown" if like else "rule-unlike", rule=question.rule, near=like)
    if question.way and rule.group == "send":
        raise Failure("send-already", rule=rule.id)
    if question.views and not (question.way or rule.event):
        raise Failure("views-without-send", rule=rule.id)
    if question.outage and question.outage.ended < question.outage.began:
        raise Failure("outage-backwards")
    return _sized(rule, question.length)


def _sized(rule: Rule, length: tuple[int, Unit] | None) -> Rule:
    if not rule.open:
        if length is not None:
            raise Failure("length-unwanted", rule=rule.id)
        return rule
    if length is None:
        raise Failure("length-missing", rule=rule.id)
    count, unit = length
    if not 1 <= count <= LONGEST[unit]:
        raise Failure("length-too-long", most=str(LONGEST[unit]))
    return replace(rule, count=count, unit=unit)


def near(name: str) -> Sequence[str]:
    """Rules that are called nearly so, likeliest first; those that share a word when none is."""
    folded = name.casefold().replace("_", "-")
    close = get_close_matches(folded, RULES, n=3, cutoff=0.6)
    words = set(filter(None, folded.split("-")))
    return close or [rule for rule in RULES if words & set(rule.split("-"))][:4]


def _start(moment: Moment, *, backward: bool) -> Start:
    told = "told-at" if moment.timed else "told"
    event = "fixed" if backward else told
    return Start(moment.at, event=event, timed=moment.timed)


def _notes(rule: Rule) -> tuple[Step, ...]:
    return tuple(Step(code, {"article": rule.article}) for code in rule.notes)
