"""A document that another program is to open in; a copy that only this person can read, gone at the end, out."""

from __future__ import annotations

import atexit
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from citizen_inbox.documents.document import Document
from citizen_inbox.usecases.saving import save_document, save_failure

RISKS = ("type-dangerous", "type-disguised", "has-macros", "office-locked", "office-old")
"""Defects for which a person is warned before another program gets a document."""


def risks(document: Document) -> tuple[str, ...]:
    """What is wrong with a document or with anything in it: the program outside opens that, too. The worst first."""
    found = {defect for one in document.walk() for defect in one.defects}
    return tuple(risk for risk in RISKS if risk in found)


class Handed:
    """Copies for other programs: each alone in a folder 0700 of its own, read-only, removed by `clear`."""

    def __init__(self) -> None:
        self._root: Path | None = None
        self._made: dict[str, Path] = {}

    def copy(self, document: Document) -> Path:
        """The path of a copy under the document's safe name; the same one as before for the same document.

        Failures "save-full", "save-readonly", "save-error" (path).
        """
        key = f"{document.sha256}/{document.name}"
        known = self._made.get(key)
        if known is None or not known.is_file():
            known = self._made[key] = self._write(document)
        return known

    def clear(self) -> None:
        """Remove every copy. What another program still holds open on Windows stays until its folder is cleaned."""
        root, self._root = self._root, None
        self._made.clear()
        if root is None:
            return
        for folder in (*root.iterdir(),) if root.is_dir() else ():
            for file in folder.iterdir():
                _drop(file)
            with suppress(OSError):
                folder.rmdir()
        with suppress(OSError):
            root.rmdir()

    def _write(self, document: Document) -> Path:
        with save_failure(Path(tempfile.gettempdir())):
            if self._root is None or not self._root.is_dir():
                self._root = Path(tempfile.mkdtemp(prefix="citizen-inbox-"))
                atexit.register(self.clear)
            folder = Path(tempfile.mkdtemp(prefix="", dir=self._root))
        path = save_document(document.content, document.untrusted_name, folder).path
        with save_failure(path):
            path.chmod(stat.S_IRUSR)
        return path


def _drop(file: Path) -> None:
    with suppress(OSError):
        if os.name == "nt":
            file.chmod(stat.S_IWRITE | stat.S_IRUSR)
        file.unlink()
