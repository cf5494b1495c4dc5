"""Files, folders, Maildirs and mboxes in; every mail in them, and everything that was passed over, out, in order.

Only places are given, never contents: whoever judges a mail reads it by itself, so a huge mbox costs no memory.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

LARGEST = 150 * 1024 * 1024
"""Bytes of one mail; larger ones are named and not read."""
STANDARD_INPUT = "-"

_HEAD = 16 * 1024
_LINE = 64 * 1024
_MAIL_NAMES = (".eml",)
_SIGNED_NAMES = (".p7m", ".p7s", ".tsd", ".m7m")
_DER_SIGNED = re.compile(rb"\A\x30.{1,5}\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", re.DOTALL)
_FIELD = re.compile(rb"[!-9;-~]{1,200}[ \t]*:")
_MAIL_FIELDS = re.compile(
    rb"^(?:from|to|date|subject|message-id|received|return-path|delivered-to|x-trasporto|x-ricevuta)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_FROM = re.compile(
    rb"From \S.{0,900}?\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .{0,60}?\d{1,2}:\d\d.{0,80}\r?\n\Z", re.DOTALL
)
"""A From_ line of RFC 4155: an address and a date with its hour. Prose that begins with "From " has none."""


@dataclass(frozen=True, slots=True)
class MailFile:
    """Where the bytes of one mail lie."""

    name: str
    """The file as the person can find it; "-" for standard input. Untrusted."""
    path: Path
    size: int
    """Bytes of this mail."""
    offset: int = 0
    number: int = 0
    """Its place in an mbox, from 1; 0 for a file that is one mail."""

    def read(self) -> bytes:
        """The bytes as they lie there. OSError when they cannot be read, or are fewer than there were."""
        with self.path.open("rb") as file:
            file.seek(self.offset)
            raw = file.read(self.size)
        if len(raw) != self.size:
            raise OSError("the file became shorter")
        return raw


@dataclass(frozen=True, slots=True)
class PassedOver:
    """Something that was not judged, and why."""

    name: str
    reason: str
    """"not-mail", "signed-document", "link", "special", "empty", "too-large", "unreadable", or a worker's loss."""
    detail: str = ""
    """What the system says; "" when it says nothing."""
    asked: bool = False
    """The person named this very file."""
    number: int = 0
    """Its place in an mbox, from 1."""


Found = MailFile | PassedOver


def find_mails(names: Sequence[str | Path], spool: Path) -> Iterator[Found]:
    """Every mail under these files and folders; "-" and pipes are first copied into the folder `spool`.

    Folders are walked by name, without following links and without hidden entries; of a Maildir `cur` and `new` are
    read (and its dotted subfolders, when they are Maildirs). What cannot be opened is passed over, never raised.
    """
    for name in names:
        if str(name) == STANDARD_INPUT:
            yield from _in_file(_spooled(sys.stdin.buffer, spool), STANDARD_INPUT, asked=True)
            continue
        try:
            mode = Path(name).stat().st_mode
            if stat.S_ISDIR(mode):
                yield from _in_folder(Path(name))
            elif stat.S_ISFIFO(mode):
                with Path(name).open("rb") as pipe:
                    yield from _in_file(_spooled(pipe, spool), str(name), asked=True)
            elif stat.S_ISREG(mode):
                yield from _in_file(Path(name), str(name), asked=True)
            else:
                yield PassedOver(str(name), "special", asked=True)
        except (OSError, ValueError) as error:  # ValueError: a NUL in the name
            yield _unreadable(str(name), error)


def find_in_mbox(path: Path, name: str) -> Iterator[MailFile]:
    """The mails of an mbox (RFC 4155), read by lines of bounded length. OSError when the file cannot be read.

    A mail begins after a From_ line: one after a blank line (or at the top) that bears a date, and that a header field
    follows. Content-Length is not believed: a forged one could hide the mails after it.
    """
    with path.open("rb") as file:
        yield from (
            MailFile(name, path, size, offset, number) for number, (offset, size) in enumerate(_split(file), start=1)
        )


def _split(file: BinaryIO) -> Iterator[tuple[int, int]]:
    """Offset and size of each mail, its From_ line and the blank line after it left out."""
    position, start = 0, -1
    candidate: tuple[int, int] | None = None
    """Where the mail before a possible From_ line ends, and where the one after it would begin."""
    fresh, blank, blank_size = True, True, 0
    while line := file.readline(_LINE):
        if candidate and (_FIELD.match(line) or line.startswith(b">From ")):
            if start >= 0:
                yield start, max(candidate[0] - start, 0)
            start = candidate[1]
        candidate = None
        if fresh and blank and _FROM.match(line):
            candidate, blank_size = (position - blank_size, position + len(line)), 0
        elif fresh:
            blank = line in {b"\n", b"\r\n"}
            blank_size = len(line) if blank else 0
        position += len(line)
        fresh = line.endswith(b"\n")
    if start >= 0:
        yield start, max(position - start - blank_size, 0)


def _in_folder(folder: Path) -> Iterator[Found]:
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            entries = sorted(os.scandir(here), key=lambda entry: entry.name)
        except OSError as error:
            yield _unreadable(str(here), error)
            continue
        names = {entry.name for entry in entries if entry.is_dir(follow_symlinks=False)}
        maildir = {"cur", "new"} <= names
        inner = []
        for entry in entries:
            if _hidden(entry, maildir=maildir):
                continue
            if entry.is_dir(follow_symlinks=False):
                inner.append(Path(entry.path))
            else:
                yield from _in_entry(entry)
        waiting += reversed(inner)


def _hidden(entry: os.DirEntry[str], *, maildir: bool) -> bool:
    if maildir and entry.name == "tmp":
        return True  # what is being delivered
    if not entry.name.startswith("."):
        return False
    return not (maildir and entry.is_dir(follow_symlinks=False) and Path(entry.path, "cur").is_dir())


def _in_entry(entry: os.DirEntry[str]) -> Iterator[Found]:
    if entry.is_symlink():
        yield PassedOver(entry.path, "link")
    elif entry.is_file(follow_symlinks=False):
        yield from _in_file(Path(entry.path), entry.path, asked=False)
    else:
        yield PassedOver(entry.path, "special")


def _in_file(path: Path, name: str, *, asked: bool) -> Iterator[Found]:
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
            size = os.fstat(file.fileno()).st_size
        if _begins_mbox(head):
            found: Iterator[Found] = find_in_mbox(path, name)
            yield from map(_readable, found)
            return
    except OSError as error:
        yield _unreadable(name, error, asked=asked)
        return
    reason = _no_mail(head, path.suffix.lower())
    yield PassedOver(name, reason, asked=asked) if reason else _readable(MailFile(name, path, size))


def _readable(found: Found) -> Found:
    if isinstance(found, PassedOver) or 0 < found.size <= LARGEST:
        return found
    reason = "too-large" if found.size else "empty"
    return PassedOver(found.name, reason, asked=True, number=found.number)


def _begins_mbox(head: bytes) -> bool:
    first, _, rest = head.partition(b"\n")
    return first.startswith(b"From ") and bool(_FIELD.match(rest)) and bool(_FROM.match(first + b"\n"))


def _no_mail(head: bytes, suffix: str) -> str:
    """Why this is no mail; "" when it is one. A name in .eml is believed unless the content is binary."""
    if not head:
        return "empty"
    if suffix in _SIGNED_NAMES or _DER_SIGNED.match(head):
        return "signed-document"
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if suffix in _MAIL_NAMES and b"\0" not in head:
        return ""
    fields = re.split(rb"\r?\n\r?\n", text, maxsplit=1)[0]
    return "" if _FIELD.match(text) and _MAIL_FIELDS.search(fields) else "not-mail"


def _spooled(stream: BinaryIO, spool: Path) -> Path:
    with tempfile.NamedTemporaryFile(dir=spool, delete=False) as file:
        shutil.copyfileobj(stream, file, _LINE)
    return Path(file.name)


def _unreadable(name: str, error: OSError | ValueError, *, asked: bool = True) -> PassedOver:
    reason = (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
    return PassedOver(name, "unreadable", reason, asked=asked)
