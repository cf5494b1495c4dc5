"""A file that came by mail in; the mark by which the system's own programs distrust it out.

Windows: the stream Zone.Identifier (MS-FSCC 5.6.1) names the zone "internet" and no address. macOS: the extended
attribute com.apple.quarantine. Other systems know no such mark, and nothing is written there: a name of the origin
(user.xdg.origin.url) would only tell others where a document came from.
"""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path

ZONE = b"[ZoneTransfer]\r\nZoneId=3\r\n"
_FLAGS = "0083"
"""Downloaded by a program of the person, not yet looked at."""


def mark_foreign(path: Path, platform: str = sys.platform) -> bool:
    """Mark a file as one that came from outside; False where the system or its disk knows no such mark.

    Never raises: a USB stick without streams must not keep a person from saving.
    """
    with suppress(OSError, AttributeError):
        if platform == "win32":
            return _zone(path)
        if platform == "darwin":
            return _quarantine(path)
    return False


def _zone(path: Path) -> bool:
    stream = os.open(f"{path}:Zone.Identifier", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(stream, "wb") as file:
        file.write(ZONE)
    return True


def _quarantine(path: Path) -> bool:
    value = f"{_FLAGS};{int(path.stat().st_mtime):x};Citizen Inbox;".encode()
    setxattr = ctypes.CDLL(None, use_errno=True).setxattr
    setxattr.argtypes = [
        ctypes.c_char_p,
        ctypes.c_char_p,
        ctypes.c_char_p,
        ctypes.c_size_t,
        ctypes.c_uint32,
        ctypes.c_int,
    ]
    done: int = setxattr(os.fsencode(path), b"com.apple.quarantine", value, len(value), 0, 0)
    return done == 0
