"""A document that came as a file in; a window of its own out, with the viewer that shows it best."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document
from citizen_inbox.gui.attachment_saving import SavingBar
from citizen_inbox.gui.attachments_view import defect_line, kind_word
from citizen_inbox.gui.fittings import Fittings
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.links import ask_to_open
from citizen_inbox.gui.page_style import length, style_sheet
from citizen_inbox.gui.pieces import button, say
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.scan_reading import ScanStrip, may_be_scan
from citizen_inbox.gui.send_dialogs import Effect, OpenSendDialog, perfects
from citizen_inbox.gui.signature_box import signature_box
from citizen_inbox.gui.signed_revision import SignedRevisions
from citizen_inbox.gui.viewers.registry import viewer_for
from citizen_inbox.gui.viewers.signed_file import SignedFileViewer
from citizen_inbox.gui.viewers.viewer import Surroundings

_MOST_BOXES = 8


class DocumentDialog(QDialog):
    """One document, and by its viewer what is in it. Nothing in it is opened outside.

    revisions: set for a file as one of its signers signed it, with what is to be said about it.
    """

    def __init__(
        self,
        fittings: Fittings,
        document: Document,
        parent: QWidget | None = None,
        revisions: SignedRevisions | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("page")
        self.setStyleSheet(style_sheet())
        self.setWindowTitle(visible(document.untrusted_name))
        self.resize(length(900), length(760))
        self._fittings = fittings
        self._around = Surroundings(fittings.background, fittings.words.voice, self._show, self._link)
        self.revisions = SignedRevisions(self._around, None, self)
        self.revisions.ready.connect(self._show_revision)
        inner = QWidget()
        inner.setObjectName("sheet")
        self._sheet = QVBoxLayout(inner)
        self._sheet.setContentsMargins(20, 16, 20, 8)
        self._sheet.setSpacing(10)
        self._add_head(document)
        note = revisions.note(document.path) if revisions else None
        if note is not None:
            self._sheet.addWidget(note)
        else:
            self._add_found(document)
        self._sheet.addWidget(self._show(document), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        self.close_button = button(self.tr("Close"), self.reject, main=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.addWidget(area, 1)
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 20, 0)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)

    def _add_head(self, document: Document) -> None:
        """What it is called and is."""
        self._sheet.addWidget(PlainLabel(document.name, "heading"))
        size = self._around.voice.size(document.size)
        self._sheet.addWidget(PlainLabel(f"{kind_word(document)} · {size}", "muted"))
        self.saving = SavingBar((), self._around)
        self._sheet.addWidget(self.saving)

    def _add_found(self, document: Document) -> None:
        """What is wrong with it, who signed it, and a scan's text."""
        voice = self._around.voice
        facts = {"name": document.name, "type": document.media_type}
        for defect in document.defects:
            self._sheet.addWidget(defect_line(defect, say(voice, "documents", defect, facts)))
        if not isinstance(viewer_for(document), SignedFileViewer):  # which shows them itself
            for signature in document.signatures[:_MOST_BOXES]:
                self._sheet.addWidget(signature_box(signature, voice, partial(self.revisions.read, document)))
        scan = may_be_scan(document)
        if scan is not None:
            self._sheet.addWidget(ScanStrip(scan, self._around))

    def _show_revision(self, revision: Document) -> None:
        """A window of its own above this one, which stays as it is."""
        self.shown = shown = DocumentDialog(self._fittings, revision, self, self.revisions)
        self.revisions.back_wanted.connect(shown.reject)
        self.revisions.save_wanted.connect(shown.saving.ask_one)
        shown.open()

    def _show(self, document: Document) -> QWidget:
        return viewer_for(document).widget(document, self._around)

    def _link(self, untrusted_address: str, untrusted_text: str, origin: QWidget) -> object:
        if perfects(untrusted_address):
            asking = OpenSendDialog(untrusted_address, Effect(None, over=False), self._around.voice, origin)
            asking.open()
            return asking
        return ask_to_open(untrusted_address, untrusted_text, origin)
