"""A NoticePage in, the tabs below its cards out: message, attachments, proof, original, dossier."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from citizen_inbox.findings import Outcome
from citizen_inbox.gui.attachments_view import AttachmentsView
from citizen_inbox.gui.certified_parts import certified_parts, own_documents
from citizen_inbox.gui.dossier_actions import DossierActions
from citizen_inbox.gui.dossier_view import DossierView
from citizen_inbox.gui.message_view import MessageView
from citizen_inbox.gui.proof_view import ProofView
from citizen_inbox.gui.shortcuts import PARTS_KEY
from citizen_inbox.gui.source_view import SourceView
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.spot import SUBJECT, Spot
from citizen_inbox.usecases.rows import Dossier, NoticePage
from citizen_inbox.usecases.signatures import certified_time

DOSSIER = 4
"""Index of the tab that a message of the mailbox has and a file on disk has not."""


class Tabs(QTabWidget):
    """Message, attachments, receipts and proof, original, dossier; each made when it is first looked at."""

    open_message = Signal(int)
    certificate_wanted = Signal()

    def __init__(self, page: NoticePage, around: Surroundings, actions: DossierActions | None = None) -> None:
        super().__init__()
        self._page = page
        self._around = around
        self._actions = actions
        self._made: dict[int, QWidget] = {}
        self._leaves: list[QWidget] = []
        self._columns: list[QVBoxLayout] = []
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Parts of the message"))
        self.tabBar().setDrawBase(False)
        self.tabBar().setExpanding(False)
        self.tabBar().setAccessibleName(self.tr("Parts of the message"))
        count = len(own_documents(page.reading))
        titles = [
            self.tr("Message"),
            self.tr("Attachments ({n})").format(n=count) if count else self.tr("Attachments"),
            self.tr("Receipts and proof"),
            self.tr("Original"),
        ]
        for title in (*titles, *((self._dossier_title(page.dossier),) if page.dossier and actions else ())):
            leaf = QWidget()
            leaf.setObjectName("leaf")
            leaf.setAccessibleName(title)
            self._columns.append(QVBoxLayout(leaf))
            self._columns[-1].setContentsMargins(0, 0, 0, 0)
            self._leaves.append(leaf)
            self.addTab(leaf, title)
        self.currentChanged.connect(self._turn)
        self._turn(0)
        if around.depth == 0:  # a key that two pages wait for does nothing
            self._parts_key = QShortcut(QKeySequence(PARTS_KEY), self)
            self._parts_key.activated.connect(self.show_parts)

    def view(self, index: int) -> QWidget:
        """The content of a tab, made now if it was not yet."""
        if index not in self._made:
            self._made[index] = made = self._make(index)
            self._columns[index].addWidget(made)
        return self._made[index]

    @property
    def opened(self) -> str:
        """Path of the attachment that is open, "" for none."""
        view = self._made.get(1)
        return view.opened_path if isinstance(view, AttachmentsView) else ""

    def open_attachment(self, path: str, page: int = 0) -> None:
        """Go to the attachments and open one, a PDF from this page (from 1) on."""
        self.setCurrentIndex(1)
        view = self.view(1)
        if isinstance(view, AttachmentsView):
            view.open_path(path, page)

    def show_parts(self) -> None:
        """Go to the attachments and unfold, or fold, what the provider put around a certified mail."""
        self.setCurrentIndex(1)
        view = self.view(1)
        if isinstance(view, AttachmentsView) and view.parts is not None:
            view.parts.click()
            view.parts.setFocus()

    def open_spot(self, spot: Spot) -> None:
        """Show where something was found: the message with its words selected, or the page of a document."""
        if spot.document not in {"", SUBJECT}:
            self.open_attachment(spot.document, spot.page)
            return
        self.setCurrentIndex(0)
        view = self.view(0)
        if isinstance(view, MessageView):
            view.browser.mark_words(self._page.reading.body.text[spot.start : spot.end] if not spot.document else "")
            view.browser.setFocus()

    def _turn(self, index: int) -> None:
        self.view(index)
        # A tab widget is as tall as its tallest tab: those out of sight must not stretch the page.
        for place, leaf in enumerate(self._leaves):
            wanted = QSizePolicy.Policy.Preferred if place == index else QSizePolicy.Policy.Ignored
            leaf.setSizePolicy(QSizePolicy.Policy.Preferred, wanted)
            if place in self._made:
                self._made[place].setVisible(place == index)
        self.updateGeometry()

    def _make(self, index: int) -> QWidget:
        reading = self._page.reading
        if index == 0:
            message = MessageView(reading, self._around)
            message.attachment_chosen.connect(self.open_attachment)
            return message
        if index == 1:
            refuted = reading.evidence.verdict.outcome is Outcome.REFUTED
            return AttachmentsView(
                own_documents(reading),
                self._around,
                distrusted=refuted,
                parts=certified_parts(reading),
                reference_at=certified_time(reading),
            )
        if index == 2:
            proof = ProofView(self._page, self._around.voice)
            proof.open_message.connect(self.open_message)
            proof.certificate_wanted.connect(self.certificate_wanted)
            return proof
        if index == DOSSIER and self._page.dossier and self._actions:
            dossier = DossierView(self._page.dossier, self._page.row.id, self._around, self._actions)
            dossier.open_message.connect(self.open_message)
            return dossier
        raw = reading.message.raw
        return SourceView(raw, reading.subject, self._around.voice.size(len(raw)))

    def _dossier_title(self, found: Dossier) -> str:
        count = len(found.messages) + len(found.receipts) + len(found.files)
        return self.tr("Dossier ({n})").format(n=count) if count > 1 else self.tr("Dossier")
