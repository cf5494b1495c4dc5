"""An old office file (.doc, .xls, .ppt) in; what it is, says of itself and carries out. Its content is not interpreted.

Macros are found by their storages, in tables also by macro sheets and in slides by the note of a project ([MS-DOC],
[MS-XLS] 2.4.28, [MS-PPT] 2.4.10); a file that hides them better, or is locked, is not called free of them.
"""

from __future__ import annotations

import re
import struct
from datetime import UTC, datetime, timedelta

from citizen_inbox.documents.office_facts import OfficeFacts
from citizen_inbox.documents.ole import CompoundFile, open_compound

STORAGE = "application/x-ole-storage"
DOC, XLS, PPT = "application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint"
OLD_OFFICE = frozenset({DOC, XLS, PPT})
LOCKED = "EncryptedPackage"
_TYPES = (("WordDocument", DOC), ("Workbook", XLS), ("Book", XLS), ("PowerPoint Document", PPT))
_MACROS = frozenset({"Macros", "_VBA_PROJECT", "_VBA_PROJECT_CUR", "VBA"})
_PROJECT = re.compile(rb"\x1f\x00\xff\x03\x14\x00\x00\x00\x02\x00\x00\x04\x0c\x00\x00\x00.{4}(?!\x00{4})", re.DOTALL)
"""A VBAInfoContainer whose atom says that there are macros."""
_BOUND_SHEET, _EOF = 0x0085, 0x000A
_MACRO_SHEETS = {1, 6}
_MOST_RECORDS = 20_000
_MOST_PROPERTIES = 200
_LONGEST = 500
_SUMMARY, _MORE = "\x05SummaryInformation", "\x05DocumentSummaryInformation"
_FIELDS = {
    _SUMMARY: {
        2: "title",
        3: "subject",
        4: "author",
        8: "changed_by",
        12: "created",
        13: "changed",
        14: "pages",
        18: "program",
    },
    _MORE: {15: "company", 7: "pages"},
}
"""Property identifiers of [MS-OLEPS] 2.25 and the fields that they fill."""
_SMALL, _NUMBER, _TEXT, _WIDE, _TIME = 2, 3, 30, 31, 64
_SINCE = datetime(1601, 1, 1, tzinfo=UTC)


def ole_type(content: bytes) -> str:
    """The media type of an old office file by its streams; the general one for other compound files. Total."""
    found = open_compound(content)
    names = found.names() if found else frozenset[str]()
    return next((media_type for name, media_type in _TYPES if name in names), STORAGE)


def ole_defects(content: bytes) -> tuple[str, ...]:
    """ "has-macros", "office-locked" (a password) and "office-old" of a compound file. Total."""
    found = open_compound(content)
    if found is None:
        return ()
    old = any(name in found.names() for name, _ in _TYPES)
    return (
        *(("has-macros",) if has_ole_macros(found) else ()),
        *(("office-locked",) if LOCKED in found.names() else ()),
        *(("office-old",) if old else ()),
    )


def has_ole_macros(found: CompoundFile) -> bool:
    """Whether the file says that it carries macros. Total."""
    names = found.names()
    if names & _MACROS or _PROJECT.search(found.content):
        return True
    return any(_has_macro_sheet(found.stream(name)) for name in ("Workbook", "Book") if name in names)


def read_ole(content: bytes) -> OfficeFacts | None:
    """What the file declares; None for what is no compound file. Total."""
    found = open_compound(content)
    if found is None:
        return None
    facts: dict[str, str] = {}
    for stream, fields in _FIELDS.items():
        for name, value in _properties(found.stream(stream), fields).items():
            facts.setdefault(name, value)
    return OfficeFacts(**facts, macros=has_ole_macros(found))


def _has_macro_sheet(book: bytes) -> bool:
    """Whether a sheet of a table is one of macros; sheets are named at the start of the stream."""
    at = 0
    for _ in range(_MOST_RECORDS):
        if at + 4 > len(book):
            return False
        kind, size = struct.unpack_from("<HH", book, at)
        if kind == _BOUND_SHEET and size >= 6 and at + 10 <= len(book) and book[at + 9] in _MACRO_SHEETS:
            return True
        if kind == _EOF:
            return False
        at += 4 + size
    return False


def _properties(raw: bytes, fields: dict[int, str]) -> dict[str, str]:
    """The first set of properties of a stream ([MS-OLEPS] 2.21); what is broken is left out."""
    try:
        if raw[:2] != b"\xfe\xff":
            return {}
        (start,) = struct.unpack_from("<I", raw, 44)
        (count,) = struct.unpack_from("<I", raw, start + 4)
        places = dict(struct.unpack_from("<II", raw, start + 8 + 8 * at) for at in range(min(count, _MOST_PROPERTIES)))
    except struct.error:
        return {}
    page = _value(raw, start + places[1], 1252) if 1 in places else ""
    charset = int(page) if page.lstrip("-").isdecimal() else 1252
    found = {}
    for number, name in fields.items():
        value = _value(raw, start + places[number], charset) if number in places else ""
        if value and not (name == "pages" and value == "0"):
            found[name] = value
    return found


def _value(raw: bytes, at: int, charset: int) -> str:
    """One property as text, "" for other types and broken ones."""
    try:
        (kind,) = struct.unpack_from("<I", raw, at)
        if kind in {_TEXT, _WIDE}:
            (length,) = struct.unpack_from("<I", raw, at + 4)
            end = at + 8 + min(length * (2 if kind == _WIDE else 1), 8 * _LONGEST)
            return _decoded(raw[at + 8 : end], 1200 if kind == _WIDE else charset)
        if kind == _TIME:
            (ticks,) = struct.unpack_from("<Q", raw, at + 4)
            return (_SINCE + timedelta(microseconds=ticks // 10)).strftime("%Y-%m-%dT%H:%M:%SZ") if ticks else ""
        if kind in {_SMALL, _NUMBER}:
            return str(struct.unpack_from("<H" if kind == _SMALL else "<i", raw, at + 4)[0])
    except (struct.error, OverflowError, ValueError):
        return ""
    return ""


def _decoded(raw: bytes, charset: int) -> str:
    name = {1200: "utf-16-le", 65001: "utf-8", 10000: "mac_roman"}.get(charset, f"cp{charset}")
    try:
        text = raw.decode(name, "replace")
    except LookupError:
        text = raw.decode("cp1252", "replace")
    return " ".join(text.partition("\0")[0].split())[:_LONGEST]
