"""Compound files as old Office programs write them, made by the rules of [MS-CFB] and [MS-OLEPS]."""

from __future__ import annotations

import struct
from datetime import UTC, datetime

from citizen_inbox.documents.ole import MAGIC

FREE, END, FAT_SECTOR = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
SECTOR, SMALL, CUTOFF = 512, 64, 4096


def compound(streams: dict[str, bytes], storages: tuple[str, ...] = ()) -> bytes:
    """A file with these streams (small ones together in the root's) and empty storages."""
    sectors: list[bytes] = []
    fat: list[int] = []
    small, small_fat = b"", []
    entries: list[bytes] = []
    for name, content in streams.items():
        if len(content) >= CUTOFF:
            start = put(sectors, fat, content)
        else:
            start = len(small_fat)
            count = max(1, -(-len(content) // SMALL))
            small_fat += [*range(start + 1, start + count), END]
            small += content.ljust(count * SMALL, b"\0")
        entries.append(entry(name, 2, start, len(content)))
    entries += [entry(name, 1, 0, 0) for name in storages]
    root = entry("Root Entry", 5, put(sectors, fat, small) if small else END, len(small))
    small_fat_start = put(sectors, fat, struct.pack(f"<{len(small_fat)}I", *small_fat)) if small_fat else END
    directory = put(sectors, fat, b"".join((root, *entries)))
    parts = -(-(len(fat) + 1) // (SECTOR // 4))
    while parts * (SECTOR // 4) < len(fat) + parts:
        parts += 1
    places = [len(fat) + at for at in range(parts)]
    fat += [FAT_SECTOR] * parts
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(parts * SECTOR, b"\xff")
    header = MAGIC + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    small_parts = 1 if small_fat else 0
    header += struct.pack("<9I", 0, parts, directory, 0, CUTOFF, small_fat_start, small_parts, END, 0)
    header += struct.pack("<109I", *places, *[FREE] * (109 - parts))
    return header + b"".join(sectors) + table


def put(sectors: list[bytes], fat: list[int], content: bytes) -> int:
    """Add a stream; its first sector."""
    start = len(fat)
    count = max(1, -(-len(content) // SECTOR))
    sectors += [content[at * SECTOR : (at + 1) * SECTOR].ljust(SECTOR, b"\0") for at in range(count)]
    fat += [*range(start + 1, start + count), END]
    return start


def entry(name: str, kind: int, start: int, size: int) -> bytes:
    raw = name.encode("utf-16-le") + b"\0\0"
    ties = struct.pack("<III", FREE, FREE, FREE)
    return (
        raw.ljust(64, b"\0")
        + struct.pack("<HBB", len(raw), kind, 1)
        + ties
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )


def summary(values: dict[int, object], page: int = 1252) -> bytes:
    """A stream with one set of properties: texts, numbers and instants."""
    encoded = {1: struct.pack("<IHH", 2, page, 0)}
    for number, value in values.items():
        if isinstance(value, datetime):
            ticks = int((value - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
            encoded[number] = struct.pack("<IQ", 64, ticks)
        elif isinstance(value, int):
            encoded[number] = struct.pack("<Ii", 3, value)
        else:
            raw = str(value).encode(f"cp{page}" if page != 65001 else "utf-8") + b"\0"
            encoded[number] = struct.pack("<II", 30, len(raw)) + raw.ljust(-(-len(raw) // 4) * 4, b"\0")
    at, places, body = 8 + 8 * len(encoded), b"", b""
    for number, raw in encoded.items():
        places += struct.pack("<II", number, at + len(body))
        body += raw
    properties = struct.pack("<II", at + len(body), len(encoded)) + places + body
    return struct.pack("<HHI16xI16xI", 0xFFFE, 0, 0, 1, 48) + properties


def sheets(*kinds: int) -> bytes:
    """The start of a table's stream: its sheets by kind (0 of cells, 1 of macros)."""
    record = b"\x09\x08\x10\x00" + bytes(16)
    for kind in kinds:
        body = struct.pack("<IBB", 0, 0, kind) + b"\x01\x00A"
        record += struct.pack("<HH", 0x85, len(body)) + body
    return record + b"\x0a\x00\x00\x00"
