"""Clues in; the texts of a mail that are searched, each with the way back to where its words stand, out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from citizen_inbox.notices.notice import Clues
from citizen_inbox.phrases import plain_letters
from citizen_inbox.spot import SUBJECT, Spot, page_at

TEXT_LIMIT = 60_000
"""Characters read of each text: an act says what it is on its first pages."""
TOTAL_LIMIT = 300_000
DOCUMENT_LIMIT = 40
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Passage:
    """One text of a mail. Offsets in `flat` lead back to `written` by `spot`."""

    document: str
    """As in `Spot.document`."""
    written: str
    """The beginning of the text as it stands there."""
    paged: bool
    flat: str = field(init=False)
    """The same with single blanks."""
    plain: str = field(init=False)
    """`plain_letters` of `flat`."""
    numbered: bool = field(init=False)
    """Whether a digit stands in it: without one there is no number, date or amount to look for."""

    def __post_init__(self) -> None:
        """Flatten once: every search wants it."""
        flat = " ".join(self.written.split())
        object.__setattr__(self, "flat", flat)
        object.__setattr__(self, "plain", plain_letters(flat))
        object.__setattr__(self, "numbered", bool(_DIGIT.search(flat)))

    def spot(self, start: int, end: int) -> Spot:
        """Where flat[start:end], not empty and without outer blanks, stands in the text as written."""
        return self.spot_written(self._written(start), self._written(end - 1) + 1)

    def spot_written(self, start: int, end: int) -> Spot:
        """written[start:end] as a Spot."""
        return Spot(self.document, page_at(self.written, start) if self.paged else 0, start, end)

    def _written(self, offset: int) -> int:
        """The place in `written` of one sign of `flat` that is no blank: as many words stand before both."""
        words = self.flat.count(" ", 0, offset)
        into_word = offset - self.flat.rfind(" ", 0, offset) - 1
        rest = self.written.split(None, words)[words]  # in C, and nothing is kept of texts in which nothing is found
        return len(self.written) - len(rest) + into_word


def passages(clues: Clues) -> tuple[Passage, ...]:
    """Subject, body and every document's text, in this order; empty ones left out."""
    return clues.once("passages", _passages)


def texts(clues: Clues) -> tuple[str, ...]:
    """The body and every document's text as written, each cut at TEXT_LIMIT; empty ones left out."""
    return tuple(passage.written for passage in passages(clues) if passage.document != SUBJECT)


def _passages(clues: Clues) -> tuple[Passage, ...]:
    documents = [found for document in clues.documents for found in document.walk()]
    found = [("", clues.body.text, False)]
    found += [(document.path, document.text, document.pages > 0) for document in documents[:DOCUMENT_LIMIT]]
    subject = (Passage(SUBJECT, clues.subject, paged=False),) if clues.subject else ()
    return (*subject, *_within((path, text[:TEXT_LIMIT], paged) for path, text, paged in found if text))


def _within(found: Iterator[tuple[str, str, bool]]) -> Iterator[Passage]:
    left = TOTAL_LIMIT
    for path, text, paged in found:
        yield Passage(path, text[:left], paged)
        left -= len(text)
        if left <= 0:
            return
