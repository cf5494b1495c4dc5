"""A verification's record in, a file written whole or not at all; a report's file in, its record out.

The record is one JSON object. It stands in a page as a data block, in a PDF as an attached file; its `digest` is the
SHA-256 of all the rest and shows accidental damage. It is no signature.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from citizen_inbox.failures import Failure
from citizen_inbox.usecases.mail_files import LARGEST

FORMAT = "citizen-inbox/report/1"
RECORD_NAME = "citizen-inbox-record.json"
"""The name of the file attached to a PDF."""
BLOCK = re.compile(
    rb'<script type="application/json" id="citizen-inbox-record">(.*?)</script>',
    re.DOTALL,
)
LARGEST_REPORT = 512 * 1024 * 1024
LARGEST_ATTACHED = 70_000_000
"""Bytes of a record in a PDF: readers refuse to unpack more."""
SUFFIXES = (".html", ".pdf")

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Paper:
    """What is to be printed."""

    html: str
    """The body of a report, in the tags that Qt's rich text knows."""
    title: str
    header: str
    """The line at the head of every page."""
    footer: str
    """The line at its foot, with {page} and {pages}."""
    attachment: tuple[str, bytes] | None = None
    """Name and bytes (JSON) of a file to enclose."""


PrintReport = Callable[[Paper, Path], None]
"""Writes a PDF. Failure "report-no-paper" (fact path)."""


def sealed(record: Record) -> Record:
    """The record with its digest."""
    return {**record, "digest": digest(record)}


def digest(record: Record) -> str:
    """SHA-256, lower case hex, of the record without its digest: JSON with sorted keys, no blanks, ASCII only."""
    rest = {name: value for name, value in record.items() if name != "digest"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True, separators=(",", ":")).encode("ascii")).hexdigest()


def record_text(record: Record) -> str:
    """The record as JSON that may stand inside HTML: ASCII, and nothing in it can end a script element."""
    text = json.dumps(record, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def check_target(path: Path, *, replace: bool) -> None:
    """Refuse what a report cannot be written to, before any work is done.

    Failure "report-form" for another kind of file, "report-exists" for a file that is there; with `replace` only when
    that file is no report of this program.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise Failure("report-form", path=str(path))
    if not os.path.lexists(path):
        return
    with suppress(Failure):
        if replace and not path.is_symlink() and read_record(path):
            return
    raise Failure("report-exists", path=str(path))


def write_report(path: Path, write: Callable[[Path], None], *, replace: bool) -> None:
    """Let `write` make a file beside `path`, then give it that name. Failures "report-exists", "disk-error" (path)."""
    try:
        handle, name = tempfile.mkstemp(prefix=".citizen-inbox-", suffix=path.suffix, dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise Failure("disk-error", path=str(path)) from error
    made = Path(name)
    try:
        write(made)
        with made.open("rb+") as file:
            os.fsync(file.fileno())
        if replace:
            made.replace(path)
        else:
            _name_new(made, path)
    except OSError as error:
        raise Failure("disk-error", path=str(path)) from error
    finally:
        made.unlink(missing_ok=True)


def _name_new(made: Path, path: Path) -> None:
    """Give a file a name that nothing bears: a hard link where the system has them, for nothing can come between."""
    try:
        path.hardlink_to(made)
    except FileExistsError as error:
        raise Failure("report-exists", path=str(path)) from error
    except OSError:
        if os.path.lexists(path):
            raise Failure("report-exists", path=str(path)) from None
        made.rename(path)


def read_record(path: Path) -> Record:
    """The record of a report (.html, .pdf or the bare .json), its digest checked and its shape sound.

    Failures "report-unreadable", "report-none", "report-damaged", "report-newer" (fact path).
    """
    try:
        if not path.is_file():
            raise Failure("report-none", path=str(path))
        if path.stat().st_size > LARGEST_REPORT:
            raise Failure("report-none", path=str(path))
        content = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Failure("report-unreadable", path=str(path), reason=reason) from error
    text = _block(content)
    if text is None:
        raise Failure("report-none", path=str(path))
    return _sound(text, path)


def find_reports(folder: Path) -> Iterator[Path]:
    """The files of a folder, not of those inside, that hold a record, by name. Failure "report-unreadable"."""
    try:
        names = sorted(entry.path for entry in os.scandir(folder) if entry.is_file(follow_symlinks=False))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Failure("report-unreadable", path=str(folder), reason=reason) from error
    for name in names:
        path = Path(name)
        if path.suffix.lower() in {*SUFFIXES, ".json"} and _has_record(path):
            yield path


def _has_record(path: Path) -> bool:
    """Whether a file calls itself a report; one that is damaged or newer does, and is told of when it is checked."""
    try:
        read_record(path)
    except Failure as failure:
        return failure.code in {"report-damaged", "report-newer"}
    return True


def _block(content: bytes) -> bytes | None:
    """The record's JSON, wherever this kind of file keeps it; None when there is none."""
    if content.startswith(b"%PDF-"):
        return _attached(content)
    found = BLOCK.search(content)
    if found:
        return found[1]
    start = content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return content if start.startswith(b"{") and b"citizen-inbox/report/" in content else None


def _attached(content: bytes) -> bytes | None:
    from citizen_inbox.usecases import confined  # most commands look into no report

    with confined.RefusalIgnored():
        return confined.ask(attached_record, content)
    return None


def attached_record(content: bytes) -> bytes | None:
    """The record that is attached to a PDF, None when there is none. Runs where hostile bytes can do no harm; total."""
    from pypdf import PdfReader

    try:
        found = PdfReader(BytesIO(content)).attachments.get(RECORD_NAME, [])
        return bytes(found[0]) if found else None
    except Exception:  # noqa: BLE001 - a damaged PDF fails in every way that pypdf knows
        return None


def _sound(text: bytes, path: Path) -> Record:
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Failure("report-damaged", path=str(path)) from error
    if not isinstance(record, dict) or not str(record.get("format", "")).startswith("citizen-inbox/report/"):
        raise Failure("report-none", path=str(path))
    if record["format"] != FORMAT:
        raise Failure("report-newer", path=str(path), format=str(record["format"])[:60])
    if record.get("digest") != digest(record) or not _has_shape(record):
        raise Failure("report-damaged", path=str(path))
    return record


_ENTRY: dict[str, type | tuple[type, ...]] = {
    "file": str,
    "path": (str, type(None)),
    "message": (int, type(None)),
    "offset": int,
    "size": int,
    "sha256": str,
    "verdict": dict,
    "findings": list,
}


def _has_shape(record: Record) -> bool:
    """Whether everything that a check relies on is there: a digest does not make a record honest."""
    texts = all(isinstance(record.get(name), str) for name in ("version", "made_at", "keys_sha256"))
    mails = record.get("mails")
    return texts and isinstance(mails, list) and all(isinstance(one, dict) and _entry_sound(one) for one in mails)


def _entry_sound(entry: Record) -> bool:
    if not all(isinstance(entry.get(name), kind) for name, kind in _ENTRY.items()):
        return False
    findings = all(isinstance(one, dict) and isinstance(one.get("code"), str) for one in entry["findings"])
    verdict = all(isinstance(entry["verdict"].get(name), str) for name in ("code", "outcome"))
    return findings and verdict and 0 <= entry["size"] <= LARGEST and entry["offset"] >= 0
