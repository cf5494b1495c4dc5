"""Dated lines in; the words, tones and groups of the agenda out, in the person's language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.words import MONTH_DAYS, SOON_DAYS, Chip, Words
from citizen_inbox.obligations.calendar import holiday
from citizen_inbox.usecases.rows import DeadlineLine
from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP
from citizen_inbox.wording.sentences import ROOMS

WEEK_DAYS = 7
GROUPS: dict[str, str] = {
    "between": QT_TRANSLATE_NOOP("agenda-view", "Safe day passed, another reading gives a later one"),
    "today": QT_TRANSLATE_NOOP("agenda-view", "Today"),
    "week": QT_TRANSLATE_NOOP("agenda-view", "Within 7 days"),
    "later": QT_TRANSLATE_NOOP("agenda-view", "Later"),
    "passed": QT_TRANSLATE_NOOP("agenda-view", "Passed in the last 30 days"),
}
TONES: dict[str, tuple[str, str, str]] = {
    "between": (QT_TRANSLATE_NOOP("agenda-view", "unsure"), "danger", "warning"),
    "soon": (QT_TRANSLATE_NOOP("agenda-view", "soon"), "danger", "clock"),
    "month": (QT_TRANSLATE_NOOP("agenda-view", "due"), "warning", "calendar"),
    "later": (QT_TRANSLATE_NOOP("agenda-view", "due"), "neutral", "calendar"),
    "event": (QT_TRANSLATE_NOOP("agenda-view", "event"), "neutral", "hourglass"),
    "passed": (QT_TRANSLATE_NOOP("agenda-view", "past"), "neutral", "clock"),
    "done": (QT_TRANSLATE_NOOP("agenda-view", "done"), "success", "check"),
}
"""A word, a tone and an icon for how a line stands; a day of the month view takes that of its most urgent line."""
_ORDER = ("soon", "between", "month", "later", "passed", "event", "done")
SAID: dict[str, str] = {
    "today": QT_TRANSLATE_NOOP("agenda-view", "today"),
    "tomorrow": QT_TRANSLATE_NOOP("agenda-view", "tomorrow"),
    "in": QT_TRANSLATE_NOOP("agenda-view", "in {n} days"),
    "yesterday": QT_TRANSLATE_NOOP("agenda-view", "passed yesterday"),
    "ago": QT_TRANSLATE_NOOP("agenda-view", "passed {n} days ago"),
    "done": QT_TRANSLATE_NOOP("agenda-view", "Done"),
    "paid": QT_TRANSLATE_NOOP("agenda-view", "Paid"),
    "between": QT_TRANSLATE_NOOP("agenda-view", "Safe day passed"),
    "presumed": QT_TRANSLATE_NOOP("agenda-view", "Presumed"),
    "prudent": QT_TRANSLATE_NOOP("agenda-view", "Safe day; by the usual reading {day}"),
    "event": QT_TRANSLATE_NOOP("agenda-view", "Happens by itself"),
    "printed": QT_TRANSLATE_NOOP("agenda-view", "As printed"),
    "unproven": QT_TRANSLATE_NOOP("agenda-view", "Not proven"),
    "holiday": QT_TRANSLATE_NOOP("agenda-view", "holiday: {name}"),
    "spoken": QT_TRANSLATE_NOOP("agenda-view", "{day}, {left}. {what}. {who}. {title}. {chips}."),
    "spoken-day": QT_TRANSLATE_NOOP("agenda-view", "{weekday} {day}"),
    "counted": QT_TRANSLATE_NOOP("agenda-view", "{n} {word}"),
}
WEEKDAYS = (
    QT_TRANSLATE_NOOP("agenda-view", "Monday"),
    QT_TRANSLATE_NOOP("agenda-view", "Tuesday"),
    QT_TRANSLATE_NOOP("agenda-view", "Wednesday"),
    QT_TRANSLATE_NOOP("agenda-view", "Thursday"),
    QT_TRANSLATE_NOOP("agenda-view", "Friday"),
    QT_TRANSLATE_NOOP("agenda-view", "Saturday"),
    QT_TRANSLATE_NOOP("agenda-view", "Sunday"),
)


def group(line: DeadlineLine, today: date) -> str:
    """The key in GROUPS of a line."""
    left = (line.prudent - today).days
    if left < 0:
        return "between" if line.between(today) else "passed"
    if left == 0:
        return "today"
    return "week" if left <= WEEK_DAYS else "later"


def standing(line: DeadlineLine, today: date) -> str:
    """The key in TONES of a line."""
    if line.settled:
        return "done"
    if line.kind == "event":
        return "event"
    left = (line.prudent - today).days
    if left < 0:
        return "between" if line.between(today) else "passed"
    return "soon" if left <= SOON_DAYS else "month" if left <= MONTH_DAYS else "later"


def day_standing(lines: Sequence[DeadlineLine], today: date) -> str:
    """The key in TONES of the most urgent of some lines, "" for none."""
    return min((standing(line, today) for line in lines), key=_ORDER.index, default="")


class AgendaWords:
    """What the agenda says."""

    def __init__(self, words: Words, *, boxes: int = 1) -> None:
        self._words = words
        self.voice = words.voice
        self.boxes = boxes
        """How many mailboxes there are: with several, each line names its own."""

    def text(self, english: str) -> str:
        """A marked string of this module."""
        return self.voice.text("agenda-view", english)

    def group(self, line: DeadlineLine, today: date) -> str:
        """The heading a line stands under."""
        return self.text(GROUPS[group(line, today)])

    def what(self, line: DeadlineLine) -> str:
        """What is lost, in plain words."""
        code = f"what-{line.what}"
        return self.voice.say("deadlines", code if code in ROOMS["deadlines"] else "unknown")

    def who(self, line: DeadlineLine) -> str:
        """Body and act, hidden characters shown."""
        parts = (line.row.named, line.row.title)
        return " · ".join(visible(part) for part in parts if part)

    def left(self, day: date, today: date) -> str:
        """ "in 3 days"."""
        days = (day - today).days
        near = {0: "today", 1: "tomorrow", -1: "yesterday"}
        if days in near:
            return self.text(SAID[near[days]])
        return self.text(SAID["in" if days > 0 else "ago"]).format(n=abs(days))

    def chips(self, line: DeadlineLine, today: date) -> tuple[Chip, ...]:
        """How it stands, the sum, and what is to be known of the day, in reading order."""
        stands = standing(line, today)
        _, tone, icon = TONES[stands]
        said = SAID.get(line.settled or stands)
        first = self.text(said) if said and stands in {"done", "between"} else self.left(line.prudent, today)
        found = [Chip(first, tone, icon)]
        if line.amount_cents is not None:
            found.append(Chip(self.voice.euro(line.amount_cents), "neutral", ""))
        if line.kind == "event":
            found.append(Chip(self.text(SAID["event"]), "neutral", "hourglass"))
        if line.kind == "payment":
            found.append(Chip(self.text(SAID["printed"]), "neutral", "card"))
        if line.presumed:
            found.append(Chip(self.text(SAID["presumed"]), "warning", "help-circle"))
        if line.prudent != line.due:
            other = self.text(SAID["prudent"]).format(day=self.voice.short_day(line.due))
            found.append(Chip(other, "neutral", "calendar"))
        if line.row.outcome.value != "proven":
            found.append(self._words.verdict(line.row))
        if self.boxes > 1:
            found.append(Chip(visible(line.row.account), "neutral", "inbox"))
        return tuple(found)

    def spoken(self, line: DeadlineLine, today: date) -> str:
        """What a screen reader says for a line."""
        return self.text(SAID["spoken"]).format(
            day=self.day(line.prudent),
            left=self.left(line.prudent, today),
            what=self.what(line),
            who=visible(line.row.named),
            title=visible(line.row.title),
            chips=", ".join(chip.text for chip in self.chips(line, today)[1:] or self.chips(line, today)),
        )

    def day(self, day: date) -> str:
        """ "Tuesday 24 November 2026"."""
        weekday = self.text(WEEKDAYS[day.weekday()])
        return self.text(SAID["spoken-day"]).format(weekday=weekday, day=self.voice.day(day))

    def month(self, day: date) -> str:
        """ "November 2026"."""
        name = self.voice.day(day).split(" ", 1)[1]
        return name[:1].upper() + name[1:]

    def weekday(self, number: int) -> str:
        """ "Mon" for 0."""
        return self.text(WEEKDAYS[number])[:3]

    def spoken_day(self, day: date, lines: Sequence[DeadlineLine], today: date) -> str:
        """What a screen reader says for a day of the month view."""
        parts = [self.day(day)]
        if day == today:
            parts.append(self.text(SAID["today"]))
        if (name := holiday(day)) and name != "Domenica":
            parts.append(self.text(SAID["holiday"]).format(name=name))
        if lines:
            parts.append(self.counted(lines, today))
            parts += [self.what(line) for line in lines[:3]]
        return ", ".join(parts)

    def counted(self, lines: Sequence[DeadlineLine], today: date) -> str:
        """ "2 soon": how many lines a day has, and how the most urgent stands."""
        word = self.text(TONES[day_standing(lines, today)][0])
        return self.text(SAID["counted"]).format(n=len(lines), word=word)
