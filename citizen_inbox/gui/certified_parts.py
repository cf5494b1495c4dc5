"""A reading in; what makes a mail a certified one (signature, certification data, original) out, on request."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document, identify
from citizen_inbox.failures import Failure
from citizen_inbox.gui.asking import ask
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import Frame, button
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.saving import ask_where
from citizen_inbox.gui.viewers.refused import Refused
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.reading import Reading

NAMES = ("daticert.xml", "postacert.eml", "smime.p7s")


@dataclass(frozen=True, slots=True)
class CertifiedPart:
    """One of them, its bytes decoded from the mail as received."""

    name: str
    path: str
    """MIME path in the outer message."""
    content: bytes


def certified_parts(reading: Reading) -> tuple[CertifiedPart, ...]:
    """What the provider put around the mail; () for ordinary mail."""
    envelope = reading.envelope
    parts = ((NAMES[0], envelope.daticert_part), (NAMES[1], envelope.original_part))
    found = [CertifiedPart(name, part.path, envelope.message.content(part)) for name, part in parts if part is not None]
    if found and envelope.signed is not None:
        signature = envelope.signed.container.children[1:2]
        found += [CertifiedPart(NAMES[2], part.path, envelope.signed.signature) for part in signature]
    return tuple(found)


def own_documents(reading: Reading) -> tuple[Document, ...]:
    """The attachments without the provider's parts, which a receipt has among them."""
    if reading.shown is not reading.envelope.message:
        return reading.documents
    provider = {part.path for part in certified_parts(reading)}
    return tuple(found for found in reading.documents if found.path not in provider)


class CertifiedPartsView(QWidget):
    """A line for each part, opened inside below or saved."""

    def __init__(self, parts: tuple[CertifiedPart, ...], around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._opened: QWidget | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            row = QHBoxLayout()
            size = around.voice.size(len(part.content))
            row.addWidget(PlainLabel(f"{part.name} · {size}", "muted"), 1)
            opening = button(QCoreApplication.translate("DocumentCard", "Open"), partial(self.open_part, part))
            saving = button(
                QCoreApplication.translate("DocumentCard", "Save as …"),
                partial(ask_where, part.content, part.name, self),
                quiet=True,
            )
            named = QCoreApplication.translate("DocumentCard", "Open {name}").format(name=visible(part.name))
            opening.setAccessibleName(named)
            named = QCoreApplication.translate("DocumentCard", "Save {name} as").format(name=visible(part.name))
            saving.setAccessibleName(named)
            row.addWidget(opening)
            row.addWidget(saving)
            self.column.addLayout(row)

    def open_part(self, part: CertifiedPart) -> None:
        """Tell in the background what it is, then show it below the lines."""
        question = partial(identify, part.content, part.name, part.path)
        ask(
            self._around.background,
            self,
            question,
            done=self.show_document,
            failed=partial(self._fail, part),
            patient=True,
        )

    def show_document(self, document: Document) -> None:
        """Show it in the place of what was shown before."""
        opened = Frame("card", document.name)
        opened.column.addWidget(self._around.show(document))
        self._put(opened)

    def _fail(self, part: CertifiedPart, failure: Failure) -> None:
        self._put(Refused(part.content, part.name, self._around.voice, failure))

    def _put(self, widget: QWidget) -> None:
        if self._opened is not None:
            self.column.removeWidget(self._opened)
            self._opened.deleteLater()
        self._opened = widget
        self.column.addWidget(widget)
