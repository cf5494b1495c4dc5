"""A counted term in; its dates by name and the lines that explain them, in a person's words, out. For both faces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from citizen_inbox.obligations.deadlines import Deadline, Step
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.calculator import Answer

Row = tuple[str, str]
"""What a date is, and the date."""


def dates(found: Deadline, voice: Voice) -> tuple[Row, ...]:
    """The dates of a sum in the order of the sum: from where, where the count ends, the last day, the safe one.

    A presumed date says so; the day by the mailbox's own clock is there only where it is another one.
    """
    event = found.what == "effective"
    due = voice.day(found.due)
    named = [("start", voice.day(found.counted_from))]
    if not event:
        named.append(("raw", voice.day(found.raw)))
    certain = voice.say("deadlines", "with-presumed", {"day": due}) if found.presumed else due
    named.append(("effect" if event else "due", certain))
    if found.likely is not None:
        named.append(("likely", voice.day(found.likely)))
    named.append(("prudent", voice.day(found.prudent)))
    return tuple((voice.say("deadlines", f"label-{name}"), value) for name, value in named)


def sentences(steps: Iterable[Step], voice: Voice) -> tuple[str, ...]:
    """Each step in words."""
    return tuple(voice.say("deadlines", step.code, step.facts) for step in steps)


def parts(found: Deadline, voice: Voice, head: str = "head-steps") -> Iterator[tuple[str, tuple[str, ...]]]:
    """The explanation under its headings: how it is counted, then what is not known."""
    yield voice.say("deadlines", head), sentences(found.steps, voice)
    if found.missing:
        yield voice.say("deadlines", "head-missing"), sentences(found.missing, voice)


def rows(answer: Answer, voice: Voice) -> tuple[Row, ...]:
    """The dates of an answer, what a malfunction of SEND may make of the last one, and the law."""
    found, offered = answer.deadline, answer.offered
    moved = ((voice.say("deadlines", "label-offered"), voice.day(offered.due)),) if offered else ()
    return (*dates(found, voice), *moved, (voice.say("deadlines", "label-article"), found.article))


def answer_page(answer: Answer, voice: Voice) -> Iterator[str]:
    """The whole answer as plain text: the dates, then each line of the sum."""
    found = answer.deadline
    yield voice.say("deadlines", f"name-{found.rule}")
    named = rows(answer, voice)
    width = max(len(label) for label, _ in named) + 1
    yield from (f"  {label + ':':{width}}  {value}" for label, value in named)
    pages = list(parts(found, voice))
    if answer.effect:
        pages.insert(0, next(parts(answer.effect, voice, "head-effect")))
    if answer.offered:
        pages += parts(answer.offered, voice, "head-offered")
    for head, sentences in pages:
        yield f"  {head}:"
        yield from (f"    - {text}" for text in sentences)
    yield f"  {voice.say('deadlines', 'not-advice')}"
