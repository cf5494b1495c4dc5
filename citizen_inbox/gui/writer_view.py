"""What the register says of a sender in; the mark, the warning or the quiet remark above a message, out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from citizen_inbox.authorities.distance import common_ends
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import Frame, table
from citizen_inbox.report.writers import writer_sentence
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.rows import Writer

_MOST_MARKED = 12
"""Letters: two addresses that differ in more are simply shown below each other."""


class LookalikeBand(Frame):
    """The loud warning: whom the sender may be taken for, by what, and both addresses with their difference."""

    def __init__(self, sender: str, writer: Writer, voice: Voice) -> None:
        super().__init__("band", tone="danger")
        self.setProperty("loud", "true")
        title = QCoreApplication.translate("WriterView", "This sender only looks like {name}")
        self.title = PlainLabel(title.format(name=writer.resembles), "shout", selectable=True)
        self.sentence = PlainLabel(writer_sentence(writer, voice), selectable=True)
        here, there = voice.say("authorities", "address-here"), voice.say("authorities", "address-there")
        marked = difference(sender, writer.address)
        self.column.addWidget(self.title)
        self.column.addWidget(self.sentence)
        self.column.addWidget(table(((here, marked[0]), (there, marked[1])), mono=frozenset({here, there})))
        self.setAccessibleName(self.title.text())


def remark(writer: Writer | None, voice: Voice) -> PlainLabel | None:
    """The small line below the sender; None for a look-alike, which has its band, and where nothing was asked."""
    if writer is None or writer.standing == "lookalike":
        return None
    if writer.name:
        return PlainLabel(f"✓ {voice.say('authorities', 'official-short')}", "success", selectable=True)
    return PlainLabel(writer_sentence(writer, voice), "small", selectable=True)


def difference(one: str, other: str) -> tuple[str, str]:
    """Two addresses with the letters between their common beginning and end in brackets, when these are few."""
    start, end = common_ends(one, other)
    if max(len(one), len(other)) - start - end > _MOST_MARKED or "@" not in other:
        return one, other
    return _bracketed(one, start, end), _bracketed(other, start, end)


def _bracketed(text: str, start: int, end: int) -> str:
    last = len(text) - end
    return f"{text[:start]}[{text[start:last]}]{text[last:]}"
