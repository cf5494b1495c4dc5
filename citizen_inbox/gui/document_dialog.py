"""A document that came as a file in; a window of its own out, with the viewer that shows it best."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document
from citizen_inbox.gui.fittings import Fittings
from citizen_inbox.gui.links import ask_to_open
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.scan_reading import ScanStrip, may_be_scan
from citizen_inbox.gui.send_dialogs import Effect, OpenSendDialog, perfects
from citizen_inbox.gui.signature_box import signature_box
from citizen_inbox.gui.viewers.registry import viewer_for
from citizen_inbox.gui.viewers.signed_file import SignedFileViewer
from citizen_inbox.gui.viewers.viewer import Surroundings

_MOST_BOXES = 8


class DocumentDialog(QDialog):
    """One document, and by its viewer what is in it. Nothing in it is opened outside."""

    def __init__(self, fittings: Fittings, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(visible(document.untrusted_name))
        self.resize(900, 760)
        self._around = Surroundings(fittings.background, fittings.words.voice, self._show, self._link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scan = may_be_scan(document)
        if scan is not None:
            column.addWidget(ScanStrip(scan, self._around))
        column.addWidget(self._show(document), 1)
        if not isinstance(viewer_for(document), SignedFileViewer):  # which shows them itself
            for place, signature in enumerate(document.signatures[:_MOST_BOXES]):
                column.insertWidget(place, signature_box(signature, fittings.words.voice))

    def _show(self, document: Document) -> QWidget:
        return viewer_for(document).widget(document, self._around)

    def _link(self, untrusted_address: str, untrusted_text: str, origin: QWidget) -> object:
        if perfects(untrusted_address):
            asking = OpenSendDialog(untrusted_address, Effect(None, over=False), self._around.voice, origin)
            asking.open()
            return asking
        return ask_to_open(untrusted_address, untrusted_text, origin)
