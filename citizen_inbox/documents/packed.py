"""A tar or a compressed file's bytes in; its entries, opened within a budget, out. Nothing is ever written."""

from __future__ import annotations

import bz2
import io
import lzma
import re
import tarfile
import zlib
from collections.abc import Iterator

from citizen_inbox.documents.archive_list import SLACK, Entry, Listing, leaves
from citizen_inbox.documents.budget import MAX_RATIO, Budget

TAR = "application/x-tar"
GZIP = "application/gzip"
BZIP2 = "application/x-bzip2"
XZ = "application/x-xz"
_CHUNK = 65_536
_MEMORY = 64_000_000
"""Bytes of dictionary that an xz file may ask for."""
_ENDING = re.compile(r"\.(?:gz|bz2|xz)$", re.IGNORECASE)
_SHORT = re.compile(r"\.(?:tgz|tbz2?|txz)$", re.IGNORECASE)


def is_tar(content: bytes) -> bool:
    """Whether a tar (POSIX or GNU) starts here."""
    return content[257:262] == b"ustar"


def list_packed(content: bytes, media_type: str, untrusted_name: str, budget: Budget) -> Listing:
    """The files of a tar, of a compressed tar, or the one file that was compressed. Total."""
    if media_type == TAR:
        return _tar(content, budget)
    inflated, defect = _inflated(content, media_type, budget)
    if inflated is None:
        return Listing((Entry(_bare(untrusted_name), 0, None, (defect,)),))
    if is_tar(inflated):
        return _tar(inflated, budget)
    budget.entries -= 1
    return Listing((Entry(_bare(untrusted_name), len(inflated), inflated),))


def _bare(untrusted_name: str) -> str:
    return _SHORT.sub(".tar", _ENDING.sub("", untrusted_name))


def _inflated(content: bytes, media_type: str, budget: Budget) -> tuple[bytes | None, str]:
    """The bytes, or None with why not; every byte that came out is paid for."""
    most = min(budget.inflated, max(SLACK, len(content) * MAX_RATIO))
    chunks: list[bytes] = []
    taken = 0
    try:
        for chunk in _chunks(content, media_type):
            taken += len(chunk)
            if taken > most:
                budget.inflated -= taken
                return None, "limit-reached"
            chunks.append(chunk)
    except (zlib.error, lzma.LZMAError, OSError, EOFError, ValueError, MemoryError):
        return None, "archive-entry-damaged"
    budget.inflated -= taken
    return b"".join(chunks), ""


def _chunks(content: bytes, media_type: str) -> Iterator[bytes]:
    if media_type == GZIP:
        yield from _unzipped(content)
        return
    engine = bz2.BZ2Decompressor() if media_type == BZIP2 else lzma.LZMADecompressor(memlimit=_MEMORY)
    data = content
    while not engine.eof:
        chunk = engine.decompress(data, _CHUNK)
        data = b""
        if not chunk and engine.needs_input:
            raise EOFError
        yield chunk


def _unzipped(content: bytes) -> Iterator[bytes]:
    engine = zlib.decompressobj(wbits=31)
    data = content
    while not engine.eof:
        chunk = engine.decompress(data, _CHUNK)
        data = engine.unconsumed_tail
        if not chunk and not data and not engine.eof:
            raise EOFError
        yield chunk


def _tar(content: bytes, budget: Budget) -> Listing:
    entries: list[Entry] = []
    defects: tuple[str, ...] = ()
    try:
        with tarfile.open(fileobj=io.BytesIO(content), mode="r:", errorlevel=0) as archive:
            for info in archive:
                if budget.entries <= 0:
                    defects = ("limit-reached",)
                    break
                budget.entries -= 1
                if not info.isdir():
                    entries.append(_entry(archive, info, budget))
    except (tarfile.TarError, OSError, ValueError, EOFError, OverflowError, LookupError, RecursionError):
        defects = ("archive-unreadable",)
    unsafe = any(leaves(entry.untrusted_name) for entry in entries)
    return Listing(tuple(entries), defects + (("archive-unsafe-names",) if unsafe else ()))


def _entry(archive: tarfile.TarFile, info: tarfile.TarInfo, budget: Budget) -> Entry:
    if info.issym() or info.islnk():
        return Entry(info.name, 0, None, ("archive-link",))
    if not info.isreg() or info.issparse():
        return Entry(info.name, max(info.size, 0), None, ("archive-method-unknown",))
    if info.size > budget.inflated:
        return Entry(info.name, info.size, None, ("limit-reached",))
    stream = archive.extractfile(info)
    content = stream.read() if stream is not None else b""
    budget.inflated -= len(content)
    if len(content) != info.size:
        return Entry(info.name, max(info.size, 0), None, ("archive-entry-damaged",))
    return Entry(info.name, len(content), content)
