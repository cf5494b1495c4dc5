"""A signed PDF that was changed later in; the file as one of its signers signed it, with a note about it, out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from citizen_inbox.documents.document import Document, DocumentSignature
from citizen_inbox.gui.background import DESK, JUDGE
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import Frame, WrapRow, button
from citizen_inbox.gui.signature_box import signature_box
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.usecases import signatures


class SignedRevisions(QObject):
    """Reads files as they were signed, and remembers what to say above each."""

    ready = Signal(object)
    """A Document, judged."""
    save_wanted = Signal(object)
    """A Document."""
    back_wanted = Signal(str)
    """Path of the document as it arrived."""

    def __init__(self, around: Surroundings, reference_at: datetime | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._reference_at = reference_at
        self._notes: dict[str, Callable[[], QWidget]] = {}

    def read(self, document: Document, signature: DocumentSignature) -> None:
        """Read it in the background; `ready` brings it."""
        stem, dot, suffix = document.untrusted_name.rpartition(".")
        name = self.tr("{name} as signed").format(name=stem or suffix) + (f"{dot}{suffix}" if stem else "")
        self._around.background.run(
            DESK,
            lambda inbox, report, stopped: signatures.signed_revision(document, signature, name),
            done=partial(self._judge, document.path, signature),
            failed=lambda failure: None,
        )

    def note(self, path: str) -> QWidget | None:
        """What stands above a file as it was signed; None for any other path."""
        made = self._notes.get(path)
        return made() if made else None

    def _judge(self, path: str, signature: DocumentSignature, revision: Document) -> None:
        at = self._reference_at
        self._around.background.run(
            JUDGE,
            lambda inbox, report, stopped: signatures.judged_here(inbox, (revision,), at)[0],
            done=partial(self._came, path, signature),
            failed=lambda failure: self._came(path, signature, revision),
        )

    def _came(self, path: str, signature: DocumentSignature, revision: Document) -> None:
        self._notes[revision.path] = partial(self._note, path, signature, revision)
        self.ready.emit(revision)

    def _note(self, path: str, signature: DocumentSignature, revision: Document) -> QWidget:
        """What is shown and its signatures; and how to save it, or to go back to the file as it arrived."""
        voice = self._around.voice
        note = Frame("note")
        facts = {"signer": signature.signer, "size": voice.size(revision.size)}
        note.column.addWidget(PlainLabel(voice.say("signatures", "as-signed", facts)))
        row = WrapRow(6)
        row.addWidget(button(self.tr("Save it as …"), partial(self.save_wanted.emit, revision)))
        back = button(self.tr("Back to the file as it arrived"), partial(self.back_wanted.emit, path), quiet=True)
        row.addWidget(back)
        note.column.addLayout(row)
        for one in revision.signatures:
            note.column.addWidget(signature_box(one, voice))
        return note
