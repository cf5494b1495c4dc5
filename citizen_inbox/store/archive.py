"""Raw mails in, their SHA-256 out: a write-once store of files named by their content."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from citizen_inbox.failures import Failure
from citizen_inbox.store.disk import disk_failure, sync_folder

_NAME = 64
_AT_ONCE = 8
"""Threads that wait for the disk."""


class Archive:
    """Raw mails as received, each once, as `ab/cdef….eml` under one folder; a file is never changed or removed.

    Folders are 0700 and files 0600. A reader sees a whole file or none: each is written beside its place, synced and
    then renamed. Raises Failure "disk-full", "disk-readonly", "disk-error", "mail-missing" or "mail-altered".
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, raw: bytes) -> str:
        """Keep one mail; its SHA-256 (lower-case hex). On return it survives a power cut."""
        return self.put_all((raw,))[0]

    def put_all(self, raws: Iterable[bytes]) -> tuple[str, ...]:
        """Keep several mails, syncing each folder once; their SHA-256 in order."""
        names: list[str] = []
        new: dict[Path, bytes] = {}
        changed: set[Path] = set()
        for raw in raws:
            name = hashlib.sha256(raw).hexdigest()
            names.append(name)
            path = self._path(name)
            with disk_failure(path):
                changed |= self._make_folders(path.parent)
                changed.add(path.parent)  # also of a mail that is there: its writer may not have come to that
                if path not in new and not _holds(path, len(raw)):
                    new[path] = raw
        _together(lambda path: _write(path, new[path]), list(new))
        _together(sync_folder, sorted(changed, reverse=True))
        return tuple(names)

    def get(self, sha256: str, *, verify: bool = True) -> bytes:
        """The bytes of a mail; with `verify` they are hashed again. Failure "mail-missing" or "mail-altered"."""
        path = self._path(sha256)
        try:
            with disk_failure(path):
                raw = path.read_bytes()
        except Failure as failure:
            if isinstance(failure.__cause__, FileNotFoundError):
                raise Failure("mail-missing", path=str(path)) from failure
            raise
        if verify and hashlib.sha256(raw).hexdigest() != sha256:
            raise Failure("mail-altered", path=str(path))
        return raw

    def holds(self, sha256: str) -> bool:
        """Whether a mail is here."""
        return self._path(sha256).is_file()

    def names(self) -> Iterator[str]:
        """The SHA-256 of every mail, in order."""
        for folder in sorted(self._folder.glob("[0-9a-f][0-9a-f]")):
            yield from sorted(folder.name + path.stem for path in folder.glob("*.eml"))

    def sweep(self, before: datetime) -> int:
        """Remove what writes interrupted before an instant (aware) left behind, never a mail; how many files."""
        removed = 0
        with disk_failure(self._folder):
            for path in self._folder.glob("[0-9a-f][0-9a-f]/.*.part"):
                try:
                    if path.stat().st_mtime < before.timestamp():
                        path.unlink()
                        removed += 1
                except FileNotFoundError:  # its writer was ready meanwhile
                    continue
        return removed

    def _path(self, sha256: str) -> Path:
        if len(sha256) != _NAME or not set(sha256) <= set("0123456789abcdef"):
            raise ValueError(sha256)
        return self._folder / sha256[:2] / f"{sha256[2:]}.eml"

    def _make_folders(self, folder: Path) -> set[Path]:
        if folder.is_dir():
            return set()
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        return {self._folder, self._folder.parent}


def _together(work: Callable[[Path], None], paths: Sequence[Path]) -> None:
    """Do a thing that waits for the disk to every path: disks sync many things hardly slower than one."""

    def one(path: Path) -> None:
        with disk_failure(path):
            work(path)

    if len(paths) <= 1:
        for path in paths:
            one(path)
        return
    from concurrent.futures import ThreadPoolExecutor  # lists keep nothing

    with ThreadPoolExecutor(min(_AT_ONCE, len(paths)), thread_name_prefix="archive") as pool:
        for _ in pool.map(one, paths):
            pass


def _holds(path: Path, size: int) -> bool:
    """A file of the right name and size is taken for the mail; another size means a damaged file, written again."""
    try:
        return path.stat().st_size == size
    except FileNotFoundError:
        return False


def _write(path: Path, raw: bytes) -> None:
    part = path.with_name(f".{path.stem}.{os.getpid()}-{threading.get_ident()}.part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    try:
        try:
            left = memoryview(raw)
            while left:
                left = left[os.write(descriptor, left) :]
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
