"""A PDF's bytes and some words in; the pages that hold them, with what stands around, out. And the text of a page.

PDFium is not thread-safe: see `documents.pdf`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from citizen_inbox.documents.pdf import open_pdf, opened_page, page_text

MOST_HITS = 500
MOST_PAGES = 2_000
MOST_TEXT = 1_000_000
"""Characters taken of one page."""
_AROUND = 40


@dataclass(frozen=True, slots=True)
class Hit:
    """One place; texts are untrusted and on one line."""

    page: int
    """From 1."""
    before: str
    words: str
    after: str


def find_words(content: bytes, words: str, stopped: Callable[[], bool] = lambda: False) -> tuple[tuple[Hit, ...], bool]:
    """Every place of these words, page by page, upper and lower case and kinds of blanks alike; whether a limit left
    some out. Total: a PDF that cannot be read has none."""
    wanted = " ".join(words.split())
    hits: list[Hit] = []
    if not wanted:
        return (), False
    with open_pdf(content) as (document, _):
        total = len(document) if document is not None else 0
        for number in range(1, min(total, MOST_PAGES) + 1):
            if stopped():
                return tuple(hits), True
            with opened_page(document, number) as page:
                text = page_text(page)[:MOST_TEXT] if page is not None else ""
            hits += places(text, wanted, number, MOST_HITS + 1 - len(hits))
            if len(hits) > MOST_HITS:
                return tuple(hits[:MOST_HITS]), True
    return tuple(hits), total > MOST_PAGES


def places(text: str, wanted: str, page: int, most: int) -> list[Hit]:
    """Where `wanted` stands in a page's text, at most so many times. Single blanks in `wanted` stand for any."""
    flat = " ".join(text.split())
    searched, sought = folded(flat), folded(wanted)
    found: list[Hit] = []
    start = searched.find(sought)
    while start >= 0 and len(found) < most:
        end = start + len(sought)
        found.append(Hit(page, flat[max(0, start - _AROUND) : start], flat[start:end], flat[end : end + _AROUND]))
        start = searched.find(sought, end)
    return found


def text_of_page(content: bytes, page: int) -> str:
    """The text of one page (from 1); "" when it has none or cannot be read. Total."""
    with open_pdf(content) as (document, _):
        if document is None or not 1 <= page <= len(document):
            return ""
        with opened_page(document, page) as found:
            return page_text(found)[:MOST_TEXT] if found is not None else ""


def folded(text: str) -> str:
    """In lower case, as long as before: letters that would become two stay as they are."""
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
