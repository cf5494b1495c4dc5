"""A line of the plain-language sheet in; its sentence, its law and its source in the person's language out."""

from __future__ import annotations

from collections.abc import Sequence

from citizen_inbox.documents.document import Document
from citizen_inbox.notices.sheet import SheetLine
from citizen_inbox.report.lines import line
from citizen_inbox.spot import SUBJECT, Spot
from citizen_inbox.translation import Voice


def sentence(found: SheetLine, voice: Voice) -> str:
    """The sentence with its sums, days and duties in words; what a stranger wrote is put into one line."""
    facts = {name: line(value) for name, value in found.facts.items()}
    for name, value in found.facts.items():
        if name.endswith("_cents"):
            facts[name.removesuffix("_cents")] = voice.euro(int(value))
        elif name == "duty":
            duty = voice.say("deadlines", f"what-{value}")
            facts[name] = duty[:1].lower() + duty[1:]
        elif name == "detail":
            facts[name] = voice.say("notices", f"reference-{value}")
    return voice.say("sheet", found.code, facts)


def law(found: SheetLine, voice: Voice) -> str:
    """The law behind the sentence, "" when it rests on none; general rules say that they have to be checked."""
    if not found.article:
        return ""
    return voice.say("sheet", "rule" if found.question == "when" else "to-check", {"article": found.article})


def source(spot: Spot | None, documents: Sequence[Document], voice: Voice) -> str:
    """Where the words stand that a line rests on, "" when that is the whole message."""
    if spot is None:
        return ""
    if spot.document in {"", SUBJECT}:
        return voice.say("sheet", "source-subject" if spot.document else "source-message")
    named = (found.name for top in documents for found in top.walk() if found.path == spot.document)
    facts = {"document": line(next(named, spot.document)), "page": str(spot.page)}
    return voice.say("sheet", "source-page" if spot.page else "source", facts)
