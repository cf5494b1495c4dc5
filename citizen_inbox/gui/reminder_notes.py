"""What to remind of in; the few notifications that say so out: plain, short, and without names where that is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from citizen_inbox.gui.plain import visible
from citizen_inbox.report.lines import shortened
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.notifying import Note
from citizen_inbox.usecases.reminders import News, Reminding

MOST = 3
"""More than this at once are told in one."""
LONGEST = 60
"""Letters of a name or a title."""


def notes_of(news: News, voice: Voice) -> tuple[Note, ...]:
    """One note for each of today's reminders; everything missed, and too much at once, in a single one."""
    single = news.now if len(news.now) <= MOST else ()
    together = news.missed if single else news.all
    notes = [_note(one, voice, discreet=news.discreet) for one in single]
    if len(together) == 1:
        notes.append(_note(together[0], voice, discreet=news.discreet))
    elif together:
        notes.append(_summary(together, voice))
    return tuple(notes)


def _note(one: Reminding, voice: Voice, *, discreet: bool) -> Note:
    line = one.line
    what = voice.say("deadlines", f"what-{line.what}")
    title = voice.say("agenda", "remind-title", {"what": what, "when": _when(one, voice)})
    sure = _how_sure(one, voice)
    if discreet:
        return Note(title, " ".join([voice.say("agenda", "remind-discreet"), *sure]), line.row.id)
    parts = [line.row.named, line.row.title]
    told = [shortened(visible(part), LONGEST) for part in parts if part]
    if line.amount_cents is not None:
        told.append(voice.euro(line.amount_cents))
    return Note(title, " · ".join([*told, *sure]), line.row.id)


def _how_sure(one: Reminding, voice: Voice) -> list[str]:
    """No day is told as certain that is not."""
    line, told = one.line, []
    if line.prudent != line.due:
        told.append(voice.say("agenda", "remind-prudent", {"due": line.due.isoformat()}))
    if line.presumed:
        told.append(voice.say("agenda", "remind-presumed"))
    return told


def _summary(together: Sequence[Reminding], voice: Voice) -> Note:
    ahead = [one for one in together if one.reminder.days_left >= 0 or _between(one)]
    passed = len(together) - len(ahead)
    told = []
    if ahead:
        facts = {"count": str(len(ahead)), "when": _when(ahead[0], voice)}
        told.append(voice.say("agenda", "summary-ahead", facts))
    if passed:
        told.append(voice.say("agenda", "summary-passed", {"count": str(passed)}))
    title = voice.say("agenda", "summary-title", {"count": str(len(together))})
    return Note(title, " ".join(told), 0)


def _when(one: Reminding, voice: Voice) -> str:
    left, day = one.reminder.days_left, one.reminder.term.day
    past = "between" if _between(one) else "passed"
    code = past if left < 0 else {0: "today", 1: "tomorrow"}.get(left, "ahead")
    return voice.say("agenda", f"when-{code}", {"days": str(left), "day": day.isoformat()})


def _between(one: Reminding) -> bool:
    return one.line.between(one.reminder.term.day - timedelta(days=one.reminder.days_left))
