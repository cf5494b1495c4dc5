"""The bytes of a header in; its fields, unfolded and decoded, out (RFC 5322 2.2, RFC 2047)."""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass
from functools import lru_cache

from citizen_inbox.mail.content import decode_base64, decode_text

MAX_HEADER = 256 * 1024
MAX_FIELDS = 1000
_OFTEN_REPEATED = 400

ENCODED_WORD = r"=\?[^?\s]{1,80}\?[bBqQ]\?[^?]*\?="

_FIELD = re.compile(rb"^([!-9;-~]+)([ \t]*:)([^\n]*(?:\n[ \t][^\n]*)*)(\n|\Z)", re.MULTILINE)
_FOLD = re.compile(r"(?:(?<![ \t])[ \t]+)?[\r\n]+[ \t]*")
"""Blanks before a fold are tried from their first one only: thousands of them without a fold would take minutes."""
_WORD = re.compile(r"=\?([^?\s]{1,80})\?([bBqQ])\?([^?]*)\?=")
_CONTROLS = dict.fromkeys((*range(32), 127), " ")

Fields = tuple[tuple[str, bytes], ...]
Extent = tuple[int, int, tuple[str, ...]]
"""End of the fields, begin of the body, defects."""


@dataclass(frozen=True, slots=True)
class Header:
    """The fields of one entity, where its body begins, and what was wrong."""

    fields: Fields
    body: int
    defects: tuple[str, ...]


def header_extent(raw: bytes, start: int, end: int) -> Extent:
    """Where the header that begins at `start` ends: the first empty line, looked for in MAX_HEADER bytes at most."""
    if raw.startswith(b"\n", start, end):
        return start, start + 1, ()
    if raw.startswith(b"\r\n", start, end):
        return start, start + 2, ()
    limit = min(end, start + MAX_HEADER)
    crlf = raw.find(b"\n\r\n", start, limit)
    lf = raw.find(b"\n\n", start, limit if crlf < 0 else crlf + 1)
    if lf >= 0:
        return lf + 1, lf + 2, ()
    if crlf >= 0:
        return crlf + 1, crlf + 3, ()
    if limit == end:
        return end, end, ()
    cut = raw.rfind(b"\n", start, limit) + 1 or limit
    return cut, cut, ("limit-header",)


def read_header(raw: bytes, start: int, end: int, extent: Extent) -> Header:
    """The fields of the header that begins at `start`. `extent` is what `header_extent` gave for the same bounds."""
    stop, body, defects = extent
    block = raw[start:stop]
    fields = _repeated(block) if len(block) <= _OFTEN_REPEATED else _tidy(block)
    if fields is None:
        return _untidy(block, start, end, body, defects)
    return _header(fields, body, defects)


def _tidy(block: bytes) -> Fields | None:
    """The fields of a block that holds nothing else; None for any other block."""
    found = _FIELD.findall(block)
    if sum(map(len, map(b"".join, found))) != len(block):
        return None
    return tuple([(name.decode("ascii"), value.removesuffix(b"\r")) for name, _, value, _ in found])


_repeated = lru_cache(maxsize=4096)(_tidy)
"""The short headers of inner parts are the same in mail after mail of one provider."""


def _header(fields: Fields, body: int, defects: tuple[str, ...]) -> Header:
    if len(fields) > MAX_FIELDS:
        return Header(fields[:MAX_FIELDS], body, (*defects, "limit-fields"))
    return Header(fields, body, defects)


def _untidy(block: bytes, start: int, end: int, body: int, defects: tuple[str, ...]) -> Header:
    """A header with lines that are no fields: an mbox line is passed over, text without any field is all body."""
    found = list(_FIELD.finditer(block))
    first = found[0].start() if found else len(block)
    mbox = block.startswith((b"From ", b">From "))
    if first and not mbox:
        return Header((), start, (*defects, "header-missing"))
    if body == end and not defects:
        stop = _tidy_end(found, first)
        body, found = start + stop, [match for match in found if match.start() < stop]
    fields = tuple((match[1].decode("ascii"), match[3].removesuffix(b"\r")) for match in found)
    if mbox and first == block.find(b"\n") + 1 and _tidy_end(found, first) == len(block):
        return _header(fields, body, defects)
    return _header(fields, body, (*defects, "header-line-unreadable"))


def _tidy_end(found: list[re.Match[bytes]], first: int) -> int:
    """Where the unbroken run of fields that begins at `first` ends."""
    for match in found:
        if match.start() != first:
            break
        first = match.end()
    return first


def unfold(raw: bytes) -> str:
    """A raw value as one line of text: UTF-8, else cp1252; folds become one blank, control characters too."""
    text = raw.decode("ascii") if raw.isascii() else decode_text(raw, "utf-8")
    return text.strip() if text.isprintable() else _FOLD.sub(" ", text).translate(_CONTROLS).strip()


def decode_words(text: str) -> str:
    """Replace the RFC 2047 encoded words in a line of text; blanks between two of them vanish. Never raises."""
    if "=?" not in text:
        return text
    pieces: list[str] = []
    pending, charset, position = b"", "", 0
    for match in _WORD.finditer(text):
        between = text[position : match.start()]
        word_charset = match[1].partition("*")[0].lower()
        if pending and (between.strip() or word_charset != charset):
            pieces.append(decode_text(pending, charset))
            pending = b""
        if between.strip() or position == 0:
            pieces.append(between)
        pending, charset, position = pending + _payload(match[2], match[3]), word_charset, match.end()
    pieces += [decode_text(pending, charset), text[position:]]
    return "".join(pieces).translate(_CONTROLS)


def _payload(form: str, payload: str) -> bytes:
    data = payload.encode("utf-8", "replace")
    return decode_base64(data) if form in "bB" else binascii.a2b_qp(data, header=True)


def decode_value(raw: bytes) -> str:
    """A raw unstructured value as a person reads it: unfolded and decoded."""
    text = unfold(raw)
    return decode_words(text).strip() if "=?" in text else text


def collapse(text: str) -> str:
    """Every run of white space as one blank, none at the ends."""
    return " ".join(text.split())
