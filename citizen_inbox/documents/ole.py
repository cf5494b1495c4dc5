"""A compound file of old Office programs in; its entries and one small stream out, within limits ([MS-CFB])."""

from __future__ import annotations

import struct
from dataclasses import dataclass

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MOST_ENTRIES = 4_000
"""Entries of the directory that are looked at."""
MOST_STREAM = 1_000_000
"""Bytes of one stream that are read."""
_END, _LARGEST = 0xFFFFFFFE, 0xFFFFFFFA
_IN_HEADER = 109
_STORAGE, _STREAM, _ROOT = 1, 2, 5


@dataclass(frozen=True, slots=True)
class Entry:
    """One storage or stream; the name is untrusted."""

    name: str
    is_stream: bool
    start: int
    size: int


@dataclass(frozen=True, slots=True)
class CompoundFile:
    """A compound file whose directory could be read."""

    content: bytes
    sector: int
    """Bytes of a sector."""
    fat: tuple[int, ...]
    entries: tuple[Entry, ...]
    """Without the root."""
    small_start: int
    """First sector of the stream that holds the small ones."""
    small_below: int
    """Streams below so many bytes lie in it."""
    small_fat: tuple[int, ...]

    def names(self) -> frozenset[str]:
        """Names of all entries, wherever they stand."""
        return frozenset(entry.name for entry in self.entries)

    def stream(self, name: str, most: int = MOST_STREAM) -> bytes:
        """The first bytes of the stream of this name, b"" when there is none or it is broken. Total."""
        found = next((entry for entry in self.entries if entry.is_stream and entry.name == name), None)
        if found is None:
            return b""
        size = min(found.size, most)
        if found.size >= self.small_below:
            return _chain(self.content, self.fat, found.start, self.sector, self.sector, size)
        last = _most_small(self.small_fat) * 64
        whole = _chain(self.content, self.fat, self.small_start, self.sector, self.sector, last)
        return _chain(whole, self.small_fat, found.start, 64, 0, size)


def open_compound(content: bytes) -> CompoundFile | None:
    """The file's directory; None for what is no compound file or is broken. Total."""
    if not content.startswith(MAGIC):
        return None
    try:
        return _open(content)
    except (struct.error, ValueError, IndexError):
        return None


def _open(content: bytes) -> CompoundFile:
    shift, small_shift = struct.unpack_from("<HH", content, 30)
    if shift not in {9, 12} or small_shift != 6:
        raise ValueError("sector size")
    sector = 1 << shift
    (directory,) = struct.unpack_from("<I", content, 48)
    small_below, small_fat_start = struct.unpack_from("<II", content, 56)
    more, count = struct.unpack_from("<II", content, 68)
    fat = _fat(content, sector, more, count)
    raw = _chain(content, fat, directory, sector, sector, MOST_ENTRIES * 128)
    entries = [raw[at : at + 128] for at in range(0, len(raw) - 127, 128)]
    if not entries or entries[0][66] != _ROOT:
        raise ValueError("root")
    (small_start,) = struct.unpack_from("<I", entries[0], 116)
    small = _chain(content, fat, small_fat_start, sector, sector, len(content))
    return CompoundFile(
        content,
        sector,
        fat,
        tuple(_entry(one) for one in entries[1:] if one[66] in {_STORAGE, _STREAM}),
        small_start,
        small_below,
        _numbers(small),
    )


def _fat(content: bytes, sector: int, more: int, count: int) -> tuple[int, ...]:
    """The table of sectors: places of its parts stand in the header, then in a chain of sectors of their own."""
    places = list(struct.unpack_from(f"<{_IN_HEADER}I", content, 76))
    most = len(content) // sector + 1
    for _ in range(min(count, most)):
        if more > _LARGEST:
            break
        table = _numbers(_sector(content, more, sector))
        places += table[:-1]
        more = table[-1]
    parts = [_sector(content, place, sector) for place in places[:most] if place <= _LARGEST]
    return _numbers(b"".join(parts))


def _sector(content: bytes, number: int, sector: int) -> bytes:
    found = content[(number + 1) * sector : (number + 2) * sector]
    if len(found) != sector:
        raise ValueError("sector missing")
    return found


def _numbers(raw: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(raw) // 4}I", raw[: len(raw) // 4 * 4])


def _chain(content: bytes, fat: tuple[int, ...], start: int, sector: int, offset: int, size: int) -> bytes:
    """The sectors of a chain, at most `size` bytes; each is taken once at most, so that a ring ends."""
    parts: list[bytes] = []
    number, taken = start, 0
    for _ in range(len(fat) + 1):
        if number >= len(fat) or taken >= size:
            break
        part = content[offset + number * sector : offset + (number + 1) * sector]
        parts.append(part)
        taken += sector
        number = fat[number]
    return b"".join(parts)[:size]


def _most_small(small_fat: tuple[int, ...]) -> int:
    return min(len(small_fat), MOST_STREAM // 16)


def _entry(raw: bytes) -> Entry:
    length = min(struct.unpack_from("<H", raw, 64)[0], 64)
    start, size = struct.unpack_from("<II", raw, 116)
    return Entry(raw[: max(length - 2, 0)].decode("utf-16-le", "replace"), raw[66] == _STREAM, start, size)
