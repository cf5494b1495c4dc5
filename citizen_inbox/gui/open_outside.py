"""A document in, the program that the system opens it with out; asked about first when it could do harm.

What is handed over is always a private, read-only copy of our own making (`usecases.handing`).
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDrag
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from citizen_inbox.documents.archive_list import OFFICE_TYPES
from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.documents.ole_facts import OLD_OFFICE
from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import DESK
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.links import Opener
from citizen_inbox.gui.pieces import button, say
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.handing import Handed, risks

HANDED = Handed()
"""The copies of this run, gone with it."""
URI_LIST = "text/uri-list"


def open_outside(
    document: Document,
    around: Surroundings,
    parent: QWidget,
    *,
    distrusted: bool = False,
    opener: Opener | None = None,
) -> OutsideDialog | None:
    """Open a document with another program; the question, when there is one to answer first.

    distrusted: the message that brought it is refuted, so that everything in it is asked about.
    """
    hand_over = partial(_hand_over, document, around, parent, opener or QDesktopServices.openUrl)
    if not distrusted and not risks(document):
        hand_over()
        return None
    dialog = OutsideDialog(document, around.voice, parent, distrusted=distrusted)
    dialog.accepted.connect(hand_over)
    dialog.open()
    return dialog


def _hand_over(document: Document, around: Surroundings, parent: QWidget, opener: Opener) -> None:
    def copied(path: Path) -> None:
        opener(QUrl.fromLocalFile(str(path)))

    def failed(failure: Failure) -> None:
        from citizen_inbox.gui.saving import say_refused

        say_refused(say(around.voice, "failures", failure.code, failure.facts), parent)

    around.background.run(DESK, lambda inbox, report, stopped: HANDED.copy(document), done=copied, failed=failed)


class OutsideDialog(QDialog):
    """Says what a file really is and what may come of opening it; not opening is the default."""

    def __init__(self, document: Document, voice: Voice, parent: QWidget | None, *, distrusted: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open this file with another program?"))
        self.setMinimumWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel(document.name, "strong"))
        true_type = self.tr("By its content it is: {type}").format(type=true_type_word(document))
        column.addWidget(PlainLabel(true_type))
        for code in risks(document):
            facts = {"name": document.name, "type": document.media_type}
            column.addWidget(PlainLabel("⚠ " + say(voice, "documents", code, facts), "danger"))
        inside = [one.name for one in document.walk()[1:] if risks(one)]
        if inside and not set(risks(document)) & set(document.defects):
            column.addWidget(PlainLabel(self.tr("It is about a file inside: {name}").format(name=inside[0])))
        if distrusted:
            refuted = self.tr("It came with a message that did not pass its checks.")
            column.addWidget(PlainLabel("⚠ " + refuted, "danger"))
        column.addWidget(PlainLabel(self.tr("Another program can run what is in it; here nothing can run."), "muted"))
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        self.open_button = button(self.tr("Open all the same"), self.accept)
        self.open_button.setAutoDefault(False)
        self.cancel_button = button(self.tr("Do not open"), self.reject)
        self.cancel_button.setDefault(True)
        row.addWidget(self.open_button)
        row.addWidget(self.cancel_button)
        self.cancel_button.setFocus()
        return row


def true_type_word(document: Document) -> str:
    """What a document is by its content, in words that everybody knows."""
    runs = {
        "application/vnd.microsoft.portable-executable": QCoreApplication.translate(
            "TrueType", "a program for Windows"
        ),
        "application/x-executable": QCoreApplication.translate("TrueType", "a program for Linux"),
        "application/x-mach-binary": QCoreApplication.translate("TrueType", "a program for macOS"),
        "application/java-vm": QCoreApplication.translate("TrueType", "a Java program"),
        "application/x-ms-shortcut": QCoreApplication.translate("TrueType", "a shortcut that starts a program"),
        "text/x-shellscript": QCoreApplication.translate("TrueType", "a script, a text that a computer runs"),
    }
    kinds = {
        DocumentKind.PDF: QCoreApplication.translate("TrueType", "a PDF document"),
        DocumentKind.SIGNED_FILE: QCoreApplication.translate("TrueType", "a digitally signed file"),
        DocumentKind.MESSAGE: QCoreApplication.translate("TrueType", "a mail message"),
        DocumentKind.ARCHIVE: QCoreApplication.translate("TrueType", "an archive with files inside"),
        DocumentKind.IMAGE: QCoreApplication.translate("TrueType", "a picture"),
        DocumentKind.TEXT: QCoreApplication.translate("TrueType", "plain text"),
        DocumentKind.HTML: QCoreApplication.translate("TrueType", "a web page"),
        DocumentKind.XML: QCoreApplication.translate("TrueType", "XML data"),
    }
    if "has-macros" in document.defects:
        return QCoreApplication.translate("TrueType", "an office document with small programs (macros) in it")
    if document.media_type in OLD_OFFICE or document.media_type.startswith(OFFICE_TYPES):
        return QCoreApplication.translate("TrueType", "an office document")
    unknown = QCoreApplication.translate("TrueType", "unknown ({type})").format(type=document.media_type)
    return runs.get(document.media_type) or kinds.get(document.kind) or unknown


class LazyFile(QMimeData):
    """A document on the pointer: its copy is written only when a program that it is dropped on asks for it."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document

    def formats(self) -> list[str]:
        """A file, and nothing else."""
        return [URI_LIST]

    def hasFormat(self, mime_type: str) -> bool:
        """As `formats`."""
        return mime_type == URI_LIST

    def retrieveData(self, mime_type: str, _preferred: object) -> object:
        """The address of the copy, None when it cannot be written."""
        if mime_type != URI_LIST:
            return None
        try:
            return [QUrl.fromLocalFile(str(HANDED.copy(self._document)))]
        except Failure:
            return None


def drag_out(document: Document, source: QWidget) -> None:
    """Drag a document to another window; only ever copied from here."""
    drag = QDrag(source)
    drag.setMimeData(LazyFile(document))
    drag.setPixmap(source.grab().scaledToWidth(240, Qt.TransformationMode.SmoothTransformation))
    drag.setHotSpot(QPoint(16, 12))
    drag.exec(Qt.DropAction.CopyAction)
