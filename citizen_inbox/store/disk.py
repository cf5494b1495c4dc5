"""An operating system's refusal in, a Failure of the house out; small steps that make a write last."""

from __future__ import annotations

import errno
import os
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


def sync_folder(path: Path) -> None:
    """Make the names in a folder last through a power cut, where the system can do that."""
    if not hasattr(os, "O_DIRECTORY"):  # Windows keeps names by itself and cannot open a folder
        return
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
