"""An operating system's refusal in, a Failure of the house out; small steps that make a write last."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from citizen_inbox.failures import Failure

_CODES = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EFBIG: "disk-full",
    errno.EROFS: "disk-readonly",
    errno.EACCES: "disk-readonly",
    errno.EPERM: "disk-readonly",
}


@contextmanager
def disk_failure(path: Path) -> Iterator[None]:
    """Raise Failure "disk-full", "disk-readonly" or "disk-error" (fact path) for an OSError inside."""
    try:
        yield
    except OSError as error:
        raise Failure(_CODES.get(error.errno or 0, "disk-error"), path=str(path)) from error


def replace_file(path: Path, content: bytes) -> None:
    """Write a small file (0600) so that a reader, and a power cut, finds the old content or the new, never a mixture.

    Raises Failure "disk-full", "disk-readonly" or "disk-error"; the old content then stays.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.part")
    with disk_failure(path):
        try:
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
            sync_folder(path.parent)
        finally:
            part.unlink(missing_ok=True)


def sync_folder(path: Path) -> None:
    """Make the names in a folder last through a power cut, where the system can do that."""
    if not hasattr(os, "O_DIRECTORY"):  # Windows keeps names by itself and cannot open a folder
        return
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
