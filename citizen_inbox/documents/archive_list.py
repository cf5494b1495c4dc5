"""A zip file's bytes in; its entries, opened within a budget, out. Nothing is ever written."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from citizen_inbox.documents.budget import MAX_RATIO, Budget

_CHUNK = 65_536
_DIRECTORY_ENTRY = b"PK\x01\x02"
_MAX_DIRECTORY = 100_000
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
SLACK = 100_000
"""Bytes that any entry may inflate to whatever its ratio: short files of zeros are no bombs."""
OFFICE_TYPES = ("application/vnd.openxmlformats-officedocument.", "application/vnd.oasis.opendocument.")
"""How the media types of new office files begin."""
_OFFICE_STARTS = (
    ("word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One file in an archive; `content` is None when it was only listed, `defects` tell why."""

    untrusted_name: str
    size: int
    """The true size when opened, else the declared one."""
    content: bytes | None
    defects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """An archive's files in the order of its directory."""

    entries: tuple[Entry, ...] = ()
    defects: tuple[str, ...] = ()


def list_archive(content: bytes, budget: Budget) -> Listing:
    """List and inflate a zip. Declared sizes are never believed: bytes are counted while they come out.

    Refused and only listed: encrypted entries, methods other than stored and deflate, entries that overlap,
    symbolic links, ratios above 200. Total.
    """
    if content.count(_DIRECTORY_ENTRY) > _MAX_DIRECTORY:
        return Listing(defects=("limit-reached",))
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError):
        return Listing(defects=("archive-unreadable",))
    with archive:
        files = [info for info in archive.infolist() if not info.is_dir()]
        listed = files[: max(budget.entries, 0)]
        budget.entries -= len(listed)
        overlapping = _overlapping(files, len(content))
        entries = tuple(_entry(archive, info, budget, overlaps=id(info) in overlapping) for info in listed)
    unsafe = any(leaves(info.filename) for info in listed)
    defects = (("limit-reached",) if len(listed) < len(files) else ()) + (("archive-unsafe-names",) if unsafe else ())
    return Listing(entries, defects + (("archive-overlap",) if overlapping else ()))


def office_type(content: bytes) -> str:
    """The media type of an OOXML or OpenDocument file, by its entries; "" for any other zip. Total."""
    if content.count(_DIRECTORY_ENTRY) > 10_000:
        return ""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()[:10_000]
            if names and names[0] == "mimetype" and archive.infolist()[0].compress_type == zipfile.ZIP_STORED:
                start = archive.infolist()[0].header_offset
                declared = content[start + 38 : start + 38 + 100].split(b"PK", 1)[0].decode("ascii", "replace")
                return declared if declared.startswith("application/vnd.oasis.opendocument.") else ""
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError):
        return ""
    if "[Content_Types].xml" not in names:
        return ""
    return next((kind for start, kind in _OFFICE_STARTS if any(name.startswith(start) for name in names)), "")


def has_macros(content: bytes) -> bool:
    """Whether an office file carries a VBA project. Total."""
    return b"vbaProject.bin" in content


def _entry(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: Budget, *, overlaps: bool) -> Entry:
    obstacle = "archive-overlap" if overlaps else _obstacle(info)
    if obstacle:
        return Entry(info.filename, info.file_size, None, (obstacle,))
    if budget.inflated <= 0:
        return Entry(info.filename, info.file_size, None, ("limit-reached",))
    try:
        content = _inflated(archive, info, budget)
    except (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError, RuntimeError, EOFError):
        return Entry(info.filename, info.file_size, None, ("archive-entry-damaged",))
    if content is None:
        return Entry(info.filename, info.file_size, None, ("limit-reached",))
    return Entry(info.filename, len(content), content)


def _obstacle(info: zipfile.ZipInfo) -> str:
    if info.flag_bits & 0x41:
        return "archive-encrypted"
    if info.compress_type not in _METHODS:
        return "archive-method-unknown"
    return "archive-link" if (info.external_attr >> 16) & 0o170000 == 0o120000 else ""


def _inflated(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: Budget) -> bytes | None:
    """The entry's bytes, None as soon as it passes the ratio or what is left of the budget."""
    most = min(budget.inflated, max(SLACK, info.compress_size * MAX_RATIO))
    chunks: list[bytes] = []
    taken = 0
    with archive.open(info) as stream:
        while chunk := stream.read(_CHUNK):
            taken += len(chunk)
            if taken > most:
                budget.inflated -= taken
                return None
            chunks.append(chunk)
    budget.inflated -= taken
    return b"".join(chunks)


def _overlapping(files: list[zipfile.ZipInfo], size: int) -> set[int]:
    """Entries whose bytes are shared with another's or lie outside the file."""
    found: set[int] = set()
    previous: zipfile.ZipInfo | None = None
    end = 0
    for info in sorted(files, key=lambda each: each.header_offset):
        if previous is not None and info.header_offset < end:
            found |= {id(info), id(previous)}
        own_end = info.header_offset + 30 + len(info.orig_filename) + info.compress_size
        if own_end > size:
            found.add(id(info))
        if own_end >= end:
            previous, end = info, own_end
    return found


def leaves(name: str) -> bool:
    """Whether a name points outside the archive."""
    return any(part == ".." for part in _parts(name)) or name[:1] in {"/", "\\"} or name[1:2] == ":"


def _parts(name: str) -> Iterator[str]:
    yield from name.replace("\\", "/").split("/")
