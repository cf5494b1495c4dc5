"""A picture of a page in, the words that Tesseract sees in it out: a child process of its own, limited and alone.

The picture lies in its working folder, which is private and removed with everything in it; the text comes by its
standard output. No shell, no names from a mail, no network wanted.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from citizen_inbox.failures import Failure

LANGUAGE = "ita"
SECONDS = 60.0
"""How long one page may take, by the clock and of computing time."""
MEMORY = 1536 * 1024**2
"""Bytes of address space, where the system can limit those of another process (Linux)."""
MOST_TEXT = 1_000_000
"""Bytes of one page's text that are kept."""
_LOOK = 0.1
_PICTURE = "page.pgm"


def check_ready(language: str = LANGUAGE) -> None:
    """Failure "ocr-missing" without Tesseract, "ocr-language-missing" (fact language) without the language."""
    with tempfile.TemporaryDirectory(prefix="citizen-inbox-ocr-") as folder:
        listed = _run(["--list-langs"], Path(folder), lambda: False)
    if language not in listed.decode("utf-8", "replace").split():
        raise Failure("ocr-language-missing", language=language)


def recognise(picture: bytes, stopped: Callable[[], bool], language: str = LANGUAGE) -> str:
    """The text of a page, lines as they stand. picture: an 8-bit PGM at 300 dpi.

    Failures "ocr-missing", "ocr-failed", "ocr-timeout" and, once `stopped` says so, "ocr-stopped".
    """
    with tempfile.TemporaryDirectory(prefix="citizen-inbox-ocr-") as folder:
        try:
            (Path(folder) / _PICTURE).write_bytes(picture)
        except OSError as error:  # a full disk, mostly
            raise Failure("ocr-failed") from error
        arguments = [_PICTURE, "stdout", "-l", language, "--dpi", "300", "--psm", "3"]
        read = _run(arguments, Path(folder), stopped)
    return read[:MOST_TEXT].decode("utf-8", "replace").replace("\f", "").strip()


def _program() -> str:
    found = shutil.which("tesseract")
    usual = Path(os.environ.get("PROGRAMFILES", "C:\\Program Files")) / "Tesseract-OCR" / "tesseract.exe"
    if found is None and sys.platform == "win32" and usual.is_file():
        return str(usual)
    if found is None or not Path(found).is_absolute():  # Windows looks in the working folder first
        raise Failure("ocr-missing")
    return found


def _run(arguments: list[str], folder: Path, stopped: Callable[[], bool]) -> bytes:
    kept = ("PATH", "TESSDATA_PREFIX", "SYSTEMROOT")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    private = dict.fromkeys(("TMPDIR", "TEMP", "TMP", "HOME"), str(folder))
    try:
        process = subprocess.Popen(  # noqa: S603 - no shell, every argument is ours
            [_program(), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env={**environment, **private, "OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8"},
        )
    except OSError as error:
        raise Failure("ocr-failed") from error
    with process:
        _limit(process.pid)
        try:
            return _answer(process, stopped)
        finally:
            with suppress(OSError):
                process.kill()


def _answer(process: subprocess.Popen[bytes], stopped: Callable[[], bool]) -> bytes:
    until = time.monotonic() + SECONDS
    while True:
        try:
            read, _ = process.communicate(timeout=_LOOK)
        except subprocess.TimeoutExpired:
            if stopped():
                raise Failure("ocr-stopped") from None
            if time.monotonic() > until:
                raise Failure("ocr-timeout") from None
            continue
        if process.returncode != 0:
            raise Failure("ocr-failed")
        return read


def _limit(process: int) -> None:
    """At once: it has hardly begun to load its own libraries."""
    if sys.platform != "linux":
        return  # the time limit still holds
    import resource

    limits = ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, int(SECONDS) + 1), (resource.RLIMIT_CORE, 0))
    for what, most in limits:
        with suppress(OSError, ValueError):
            resource.prlimit(process, what, (most, most))
