"""Documents of a mail and a place that the person chose in; new files there, and nowhere else, out.

Names are made safe (`documents.naming`), a name that is taken gets a number, nothing that exists is ever opened for
writing, and a link is never followed.
"""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from typing import IO

from citizen_inbox.documents.document import Document
from citizen_inbox.documents.naming import collision_key, numbered_name, safe_name
from citizen_inbox.failures import Failure
from citizen_inbox.host.quarantine import mark_foreign
from citizen_inbox.store.disk import disk_failure, sync_folder

ARCHIVE = ".zip"
_MOST_TRIES = 10_000
_CHUNK = 1 << 20
_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip can say: the same documents make the same archive, and nothing tells when it was made."""

Progress = Callable[[int, int], None]
"""Hears how many documents are written, and of how many."""
Stopped = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Saved:
    """What was written."""

    path: Path
    """The file, or the archive that holds it."""
    names: tuple[str, ...]
    """The names as written, in the order of the documents."""


class Names:
    """Gives each of several documents a name of its own, also on systems that take two names for one."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, untrusted_name: str) -> str:
        """A safe name that was not given before."""
        free = next(name for name in candidates(safe_name(untrusted_name)) if collision_key(name) not in self._taken)
        self._taken.add(collision_key(free))
        return free


def candidates(name: str) -> Iterator[str]:
    """The name itself, then "name (2).pdf", "name (3).pdf" ..."""
    return chain((name,), (numbered_name(name, number) for number in count(2)))


def save_document(content: bytes, untrusted_name: str, folder: Path) -> Saved:
    """Write one document under a safe name that nothing in the folder bears.

    Failures "save-folder" (fact path) when the folder is none or was exchanged meanwhile, "save-crowded" (path) after
    ten thousand names that are taken, and "disk-full", "disk-readonly", "disk-error" (path): nothing is left then.
    """
    path = _write_new(folder, safe_name(untrusted_name), lambda file: _write(file, content))
    return Saved(path, (path.name,))


def save_as(content: bytes, path: Path) -> Saved:
    """Write one document under the very name that the person chose, or that name with a number when it is taken.

    Failures as of `save_document`.
    """
    made = _write_new(path.parent, path.name, lambda file: _write(file, content))
    return Saved(made, (made.name,))


def save_all(
    documents: Iterable[Document],
    target: Path,
    progress: Progress = lambda done, total: None,
    stopped: Stopped = lambda: False,
) -> Saved:
    """Write documents into a folder that exists or, when the target ends in .zip, into one new archive.

    Documents that were only listed have no bytes and are left out; "save-nothing" when none is left. Stopping ends
    after the document that is being written; of an archive nothing is left then, and "save-stopped" is raised.
    Failures as of `save_document`; documents written into a folder before one of them stay.
    """
    kept = tuple(document for document in documents if has_content(document))
    if not kept:
        raise Failure("save-nothing")
    if target.suffix.lower() == ARCHIVE and not target.is_dir():
        return _archive(kept, target, progress, stopped)
    written: list[str] = []
    for document in kept:
        if stopped():
            break
        written += save_document(document.content, document.untrusted_name, target).names
        progress(len(written), len(kept))
    return Saved(target, tuple(written))


def has_content(document: Document) -> bool:
    """Whether there are bytes to save; an entry of an archive that was only listed has none."""
    return bool(document.content) or not document.size


def _archive(documents: tuple[Document, ...], target: Path, progress: Progress, stopped: Stopped) -> Saved:
    names = Names()
    given = tuple(names.take(document.untrusted_name) for document in documents)

    def fill(file: IO[bytes]) -> None:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for done, (name, document) in enumerate(zip(given, documents, strict=True), 1):
                if stopped():
                    raise Failure("save-stopped")
                with archive.open(_entry(name, document), "w") as entry:
                    _write(entry, document.content)
                progress(done, len(documents))

    return Saved(_write_new(target.parent, target.name, fill), given)


def _entry(name: str, document: Document) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _DAY)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # Unix, on every system
    entry.external_attr = 0o100600 << 16
    entry.file_size = document.size
    return entry


def _write(file: IO[bytes], content: bytes) -> None:
    view = memoryview(content)
    for start in range(0, len(view), _CHUNK):
        file.write(view[start : start + _CHUNK])


def _write_new(folder: Path, name: str, fill: Callable[[IO[bytes]], None]) -> Path:
    """Make one new file, mode 0600, in this folder; half a file does not stay."""
    with _opened_folder(folder) as (real, descriptor):
        path, handle = _create(real, descriptor, name)
        try:
            with save_failure(path), os.fdopen(handle, "wb") as file:
                fill(file)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            _remove(path, descriptor)
            raise
        mark_foreign(path)
        with suppress(OSError):  # the file is written; network folders and sticks know no such thing
            sync_folder(real)
        return path


@contextmanager
def _opened_folder(folder: Path) -> Iterator[tuple[Path, int | None]]:
    """The real folder, and where the system has that a descriptor of it: whoever exchanges the folder for a link
    after the person chose it gets nothing."""
    try:
        real = folder.resolve(strict=True)
        if not real.is_dir():
            raise Failure("save-folder", path=str(folder))
        descriptor = _descriptor(real)
    except (OSError, RuntimeError) as error:
        raise Failure("save-folder", path=str(folder)) from error
    try:
        if folder.resolve() != real:
            raise Failure("save-folder", path=str(folder))
        yield real, descriptor
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _descriptor(folder: Path) -> int | None:
    if os.open not in os.supports_dir_fd:  # Windows
        return None
    return os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)


def _create(folder: Path, descriptor: int | None, wanted: str) -> tuple[Path, int]:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    for tries, name in enumerate(candidates(wanted)):
        path = folder / name
        if path.parent != folder or tries >= _MOST_TRIES:
            break
        with suppress(FileExistsError), save_failure(path):
            if descriptor is None:
                return path, os.open(path, flags, 0o600)
            return path, os.open(name, flags, 0o600, dir_fd=descriptor)
    raise Failure("save-crowded", path=str(folder))


@contextmanager
def save_failure(path: Path) -> Iterator[None]:
    """Raise Failure "save-full", "save-readonly" or "save-error" (fact path) for an OSError inside; a name that is
    taken stays a FileExistsError."""
    try:
        with disk_failure(path):
            yield
    except Failure as failure:
        cause = failure.__cause__
        if not isinstance(cause, OSError):
            raise
        if isinstance(cause, FileExistsError):
            raise cause from None
        raise Failure(failure.code.replace("disk-", "save-"), path=str(path)) from cause


def _remove(path: Path, descriptor: int | None) -> None:
    with suppress(OSError):
        if descriptor is None:
            path.unlink()
        else:
            os.unlink(path.name, dir_fd=descriptor)
