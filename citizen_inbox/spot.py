"""A stretch of text in a mail: where something that is shown was found."""

from __future__ import annotations

from dataclasses import dataclass

SUBJECT = "subject"
"""What `Spot.document` says of the subject of the message."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One stretch of the text of one document."""

    document: str
    """Path of the document (`documents.Document.path`), "" for the text of the message, SUBJECT for its subject."""
    page: int
    """From 1; 0 where there are no pages."""
    start: int
    """First character, counted in the whole text of that document."""
    end: int
    """One past the last."""


def page_at(text: str, offset: int) -> int:
    """The page, from 1, of a character in a text whose pages are parted by form feeds."""
    return text.count("\f", 0, offset) + 1
