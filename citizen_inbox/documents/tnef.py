"""A winmail.dat (TNEF) in; the files that Outlook packed into it out.

Source: [MS-OXTNEF], sections 2.1.3 (attributes) and 2.1.4 (properties). Checksums are not looked at.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from citizen_inbox.documents.archive_list import Entry, Listing
from citizen_inbox.documents.budget import Budget

MAGIC = b"\x78\x9f\x3e\x22"
MEDIA_TYPE = "application/ms-tnef"
_START, _TITLE, _DATA, _PROPERTIES = 0x00069002, 0x00018010, 0x0006800F, 0x00069005
_BODY = 0x0002800C
_MOST_ATTRIBUTES = 20_000
_MOST_PROPERTIES = 2_000
_LONG_NAME, _OBJECT = 0x3707, 0x3701
_FIXED = {0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
"""Bytes of a property's value by its type, padding included."""
_COUNTED = frozenset({0x0D, 0x1E, 0x1F, 0x102})
_NAMED, _MANY = 0x8000, 0x1000


@dataclass(slots=True)
class _Attachment:
    name: str = ""
    content: bytes | None = None


def list_tnef(content: bytes, budget: Budget) -> Listing:
    """The packed files, and the plain text of the message as "message.txt" when it has one. Total."""
    if not content.startswith(MAGIC):
        return Listing(defects=("archive-unreadable",))
    found: list[_Attachment] = []
    defects: tuple[str, ...] = ()
    try:
        for identifier, data in _attributes(content):
            if identifier == _BODY and data.strip(b"\x00 \r\n"):
                found.append(_Attachment("message.txt", data.rstrip(b"\x00")))
            elif identifier == _START:
                found.append(_Attachment())
            elif found:
                _add(found[-1], identifier, data)
    except (struct.error, ValueError, IndexError):
        defects = ("archive-unreadable",)
    kept = found[: max(budget.entries, 0)]
    budget.entries -= len(kept)
    entries = tuple(_entry(one, number, budget) for number, one in enumerate(kept, 1))
    return Listing(entries, defects + (("limit-reached",) if len(kept) < len(found) else ()))


def _entry(found: _Attachment, number: int, budget: Budget) -> Entry:
    name = found.name or f"attachment-{number}"
    if found.content is None:
        return Entry(name, 0, None, ("archive-entry-damaged",))
    if len(found.content) > budget.inflated:
        return Entry(name, len(found.content), None, ("limit-reached",))
    budget.inflated -= len(found.content)
    return Entry(name, len(found.content), found.content)


def _attributes(content: bytes) -> Iterator[tuple[int, bytes]]:
    position = len(MAGIC) + 2
    for _ in range(_MOST_ATTRIBUTES):
        if position + 9 > len(content):
            return
        identifier, size = struct.unpack_from("<II", content, position + 1)
        start = position + 9
        if start + size > len(content):
            raise ValueError("cut short")
        yield identifier, content[start : start + size]
        position = start + size + 2
    raise ValueError("too many attributes")


def _add(attachment: _Attachment, identifier: int, data: bytes) -> None:
    if identifier == _TITLE and not attachment.name:
        attachment.name = data.rstrip(b"\x00").decode("cp1252", "replace")
    elif identifier == _DATA:
        attachment.content = data
    elif identifier == _PROPERTIES:
        for tag, value in _Properties(data).read():
            if tag == _LONG_NAME:
                attachment.name = value[1].rstrip("\x00") or attachment.name
            elif tag == _OBJECT and attachment.content is None:
                attachment.content = value[0]


class _Properties:
    """A list of MAPI properties; ends at the first of an unknown type; ValueError where it is cut short."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def read(self) -> Iterator[tuple[int, tuple[bytes, str]]]:
        """Tag, and the value as bytes and as text, of the properties with a counted value."""
        for _ in range(min(self._number(), _MOST_PROPERTIES)):
            kind, tag = struct.unpack("<HH", self._take(4))
            if tag >= _NAMED:
                self._name()
            base = kind & ~_MANY
            count = self._number() if kind & _MANY or base in _COUNTED else 1
            if count > _MOST_PROPERTIES or (base not in _COUNTED and base not in _FIXED):
                return
            for _ in range(count):
                data = self._padded(self._number()) if base in _COUNTED else self._take(_FIXED[base])
                if base in _COUNTED:
                    yield tag, (data, data.decode("utf-16-le" if base == 0x1F else "cp1252", "replace"))

    def _name(self) -> None:
        self._take(16)
        if self._number() == 1:
            self._padded(self._number())
        else:
            self._take(4)

    def _number(self) -> int:
        return int.from_bytes(self._take(4), "little")

    def _padded(self, size: int) -> bytes:
        data = self._take(size)
        self._at += -size % 4
        return data

    def _take(self, size: int) -> bytes:
        end = self._at + size
        if end > len(self._data):
            raise ValueError("cut short")
        taken = self._data[self._at : end]
        self._at = end
        return taken
