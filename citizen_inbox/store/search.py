"""Words as typed in; a safe FTS5 query, and the piece of text where they stand, out."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_WORD = re.compile(r"\w+", re.UNICODE)
_MOST = 16
_WIDTH = 160


@dataclass(frozen=True, slots=True)
class Found:
    """Where the words of a search stand in a mail."""

    snippet: str
    """About 160 characters around the first of them; "" when none can be shown."""
    scanned: bool = False
    """Whether that is text that OCR read from a scan."""


def words_of(typed: str) -> tuple[str, ...]:
    """The words to look for, at most 16; whatever is no letter or digit separates."""
    cleaned = typed.encode("utf-8", "ignore").decode("utf-8").replace("\0", " ")
    return tuple(_WORD.findall(cleaned)[:_MOST])


def fts_query(typed: str) -> str:
    """An FTS5 query for all words, the last one also as a beginning of a word; "" when there is no word."""
    words = [f'"{word}"' for word in words_of(typed)]
    return " ".join(words) + " *" if words else ""


def found_in(texts: tuple[str, ...], scans: str, typed: str) -> Found:
    """Where the words stand: in what came as text, else in what OCR read."""
    if wanted := snippet(texts, typed):
        return Found(wanted)
    read = snippet((scans,), typed)
    return Found(read, scanned=bool(read))


def snippet(texts: tuple[str, ...], typed: str) -> str:
    """About 160 characters around the first of the words, white space collapsed; "" when none of them is there."""
    wanted = [_fold(word) for word in words_of(typed)]
    for text in texts:
        place = _first(text, wanted)
        if place >= 0:
            before = " ".join(text[max(0, place - 4 * _WIDTH) : place].split())
            gap = " " if before and text[place - 1].isspace() else ""
            flat = before + gap + " ".join(text[place : place + 4 * _WIDTH].split())
            return _cut(flat, len(before + gap))
    return ""


def _first(text: str, wanted: list[str]) -> int:
    """Where the first of the words stands, -1 when none does; accents are taken off only where they hide the word."""
    lower = text.lower()
    for folded in (lower, ""):
        if folded or not text.isascii():
            searched = folded or _fold(text)
            places = [place for word in wanted if (place := searched.find(word)) >= 0]
            if places and len(searched) == len(text):
                return min(places)
    return -1


def _cut(flat: str, place: int) -> str:
    start = max(0, place - _WIDTH // 3)
    if start:
        start = flat.find(" ", start, place) + 1 or start
    end = min(len(flat), start + _WIDTH)
    if end < len(flat):
        end = max(flat.rfind(" ", place, end), place + 1) if " " in flat[place:end] else end
    return ("… " if start else "") + flat[start:end] + (" …" if end < len(flat) else "")


def _fold(text: str) -> str:
    """Lower case without accents, character for character: positions stay."""
    return "".join(unicodedata.normalize("NFD", letter)[0].lower()[:1] or letter for letter in text)
