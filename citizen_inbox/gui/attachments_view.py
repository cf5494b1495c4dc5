"""A message's documents in, cards out that say what each really is; opened inside, saved by dialog, never run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from itertools import islice

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from citizen_inbox.documents.archive_list import OFFICE_TYPES
from citizen_inbox.documents.document import Document, DocumentKind, DocumentSignature
from citizen_inbox.documents.ole_facts import OLD_OFFICE, PPT, XLS
from citizen_inbox.documents.sniff import TIME_STAMPS
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.gui.attachment_saving import SavingBar
from citizen_inbox.gui.background import JUDGE, is_there
from citizen_inbox.gui.certified_parts import CertifiedPart, CertifiedPartsView
from citizen_inbox.gui.fence_note import FenceNote
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.open_outside import drag_out, open_outside
from citizen_inbox.gui.page_style import length
from citizen_inbox.gui.pieces import Fold, Frame, WrapRow, button, marked_line, say
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.scan_reading import ScanStrip, may_be_scan
from citizen_inbox.gui.shortcuts import PARTS_KEY
from citizen_inbox.gui.signature_box import signature_box
from citizen_inbox.gui.signed_revision import SignedRevisions
from citizen_inbox.gui.turns import Turns
from citizen_inbox.gui.viewers.pdf import PdfView
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.usecases import signatures

_FIRST_CARDS = 12
"""Cards made at once; some others follow while the window goes on answering."""
_MORE_CARDS = 40
"""Cards made for a press of "Show more"."""
_INDENT = 24
_DANGERS = frozenset({"type-disguised", "type-dangerous", "has-macros"})
"""Defects that make a card a warning."""


class AttachmentsView(QWidget):
    """The Attachments tab: a tree of cards, and below it the document that was opened.

    distrusted: the message that brought them is refuted. reference_at: when certified mail brought them, aware.
    parts: what the provider put around it, folded away.
    Signatures are judged in the background: until then the cards say that they are being checked.
    """

    def __init__(
        self,
        documents: tuple[Document, ...],
        around: Surroundings,
        *,
        distrusted: bool = False,
        parts: tuple[CertifiedPart, ...] = (),
        reference_at: datetime | None = None,
    ) -> None:
        super().__init__()
        self._around = around
        self._opened: QWidget | None = None
        self.opened_path = ""
        """Of the document on show, "" for none."""
        self._checking = False
        self._documents = {found.path: found for top in documents for found in top.walk()}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 12, 0, 0)
        self.column.setSpacing(8)
        self.cards: list[DocumentCard] = []
        self._distrusted = distrusted
        if distrusted and documents:
            self.column.addWidget(self._distrust())
        self.saving = SavingBar(documents, around)
        if documents:
            self.column.addWidget(self.saving)
        self._place = QVBoxLayout()
        self._place.setSpacing(8)
        self.column.addLayout(self._place)
        self.more = button("", self.show_more)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._paths = iter(self._documents)
        self._turns = Turns(self)
        list(self._make_cards(_FIRST_CARDS))
        self.show_more()
        if not documents:
            self.column.addWidget(PlainLabel(self.tr("Nothing is attached."), "muted"))
        self.parts: Fold | None = self._fold(parts) if parts else None
        if documents:
            self.column.addWidget(FenceNote(around))
        self.column.addStretch(1)
        self.revisions = SignedRevisions(around, reference_at, self)
        self.revisions.ready.connect(self.show_revision)
        self.revisions.save_wanted.connect(self.saving.ask_one)
        self.revisions.back_wanted.connect(self.open_path)
        self._judge(documents, reference_at)

    def _judge(self, documents: tuple[Document, ...], reference_at: datetime | None) -> None:
        if not any(map(signatures.looks_signed, self._documents.values())):
            return
        self._checking = True
        for card in self.cards:
            if signatures.looks_signed(card.document):
                card.show_checking()
        self._around.background.run(
            JUDGE,
            lambda inbox, report, stopped: (
                signatures.judged_here(inbox, documents, reference_at) if is_there(self) else documents
            ),
            done=self.show_judged,
            failed=self._not_judged,
        )

    def show_judged(self, documents: tuple[Document, ...]) -> None:
        """Put the judged signatures on their cards, and into the document on show."""
        self._checking = False
        self._documents = {found.path: found for top in documents for found in top.walk()}
        for card in self.cards:
            card.show_judged(self._documents.get(card.document.path, card.document))
        opened = self._documents.get(self.opened_path)
        if opened is not None and opened.kind in {DocumentKind.SIGNED_FILE, DocumentKind.OTHER} and opened.signatures:
            self.open_path(self.opened_path)

    def _not_judged(self, failure: Failure) -> None:
        self._checking = False
        for card in self.cards:
            card.show_judged(card.document)

    def _fold(self, parts: tuple[CertifiedPart, ...]) -> Fold:
        place = QVBoxLayout()
        title = self.tr("Parts of the certified mail ({key})").format(key=keys_of(PARTS_KEY))
        fold = Fold(title, lambda: CertifiedPartsView(parts, self._around), place)
        self.column.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(place)
        return fold

    def _distrust(self) -> QWidget:
        note = Frame("note", tone="danger")
        advice = self.tr(
            "These came with a message that did not pass its checks. You can look at them here, where nothing in them "
            "can run. Do not pay by them, and do not open them with other programs."
        )
        note.column.addWidget(marked_line(Outcome.REFUTED, advice))
        return note

    def open_path(self, path: str, page: int = 0) -> None:
        """Show the document with this path below the cards, a PDF from this page on; unknown paths are ignored."""
        document = self._documents.get(path)
        if document is None:
            return
        self.opened_path = path
        if self._opened is not None:
            self.column.removeWidget(self._opened)
            self._opened.deleteLater()
        self._opened = opened = Frame("card", document.name)
        if (note := self.revisions.note(path)) is not None:
            opened.column.addWidget(note)
        shown = self._around.show(document)
        if page and isinstance(shown, PdfView):
            shown.go_to(page)
        opened.column.addWidget(shown)
        scan = may_be_scan(document)
        if scan is not None:
            opened.column.insertWidget(opened.column.count() - 1, ScanStrip(scan, self._around))
        self.column.insertWidget(self.column.count() - 1, opened)
        for card in self.cards:
            card.mark(path)

    def _read_revision(self, document: Document, signature: DocumentSignature) -> None:
        self.revisions.read(document, signature)

    def show_revision(self, revision: Document) -> None:
        """Show a file as it was signed, in the place of the opened document."""
        self._documents |= {found.path: found for found in revision.walk()}
        self.open_path(revision.path)

    def show_more(self) -> None:
        """Make the next cards, in turns."""
        self._turns.run(self._make_cards(_MORE_CARDS))
        left = len(self._documents) - len(self.cards) - _MORE_CARDS
        self.more.setText(self.tr("Show more ({n} left)").format(n=left))
        self.more.setAccessibleName(self.more.text())
        self.more.setVisible(left > 0)

    def _make_cards(self, most: int) -> Iterator[None]:
        for path in islice(self._paths, most):
            self._add(self._documents[path], path.count("/"))
            yield

    def _add(self, document: Document, depth: int) -> None:
        card = DocumentCard(document, self._around, distrusted=self._distrusted)
        card.open_wanted.connect(self.open_path)
        card.save_wanted.connect(self.saving.ask_one)
        card.revision_wanted.connect(self._read_revision)
        if self._checking and signatures.looks_signed(document):
            card.show_checking()
        card.mark(self.opened_path)
        self.cards.append(card)
        row = QHBoxLayout()
        row.setContentsMargins(min(depth, 6) * length(_INDENT), 0, 0, 0)
        row.addWidget(card)
        self._place.addLayout(row)


class DocumentCard(Frame):
    """One document: its name, what it is, who signed it, and what is wrong with it."""

    open_wanted = Signal(str)
    save_wanted = Signal(object)
    revision_wanted = Signal(object, object)
    """The document and the signature by which it is to be shown."""

    def __init__(self, document: Document, around: Surroundings, *, distrusted: bool = False) -> None:
        super().__init__("card", tone="warning" if is_dangerous(document) else "")
        self.document = document
        self._around = around
        self._distrusted = distrusted
        self._pressed: QPoint | None = None
        self.column.setSpacing(3)
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(document.name, "strong"))
        words.addWidget(PlainLabel(f"{kind_word(document)} · {around.voice.size(document.size)}", "muted"))
        row.addLayout(words, 1)
        row.addLayout(self._buttons())
        self.column.addLayout(row)
        self._found: QWidget | None = None
        self._show_found()
        self.setAccessibleName(visible(document.name))

    def show_checking(self) -> None:
        """Say that the signatures are being checked."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(self._around.voice.say("signatures", "checking"), "muted"))
        self._replace(holder)

    def show_judged(self, document: Document) -> None:
        """Show the same document with its signatures judged."""
        self.document = document
        self._show_found()

    def _show_found(self) -> None:
        """Who signed it, and what is wrong with it."""
        voice, document = self._around.voice, self.document
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for signature in document.signatures:
            if signature.indication:
                column.addWidget(signature_box(signature, voice, partial(self.revision_wanted.emit, document)))
            else:
                sentence = say(voice, "documents", signature.code, {"signer": signature.signer})
                column.addWidget(marked_line(signature.outcome, f"{signature.signer} — {sentence}"))
        for defect in document.defects:
            column.addWidget(defect_line(defect, say(voice, "documents", defect, self._facts())))
        self._replace(holder)
        holder.setVisible(bool(document.signatures or document.defects))

    def _replace(self, holder: QWidget) -> None:
        if self._found is not None:
            self.column.removeWidget(self._found)
            self._found.setParent(None)
            self._found.deleteLater()
        self._found = holder
        self.column.addWidget(holder)

    def mark(self, path: str) -> None:
        """Show whether this is the document on show."""
        self.open_button.setEnabled(path != self.document.path)

    def _facts(self) -> dict[str, str]:
        return {"name": self.document.name, "type": self.document.media_type}

    def _buttons(self) -> WrapRow | QHBoxLayout:
        row = QHBoxLayout()
        name = visible(self.document.name)
        self.open_button = button(self.tr("Open"), lambda: self.open_wanted.emit(self.document.path))
        self.open_button.setAccessibleName(self.tr("Open {name}").format(name=name))
        self.save_button = button(self.tr("Save as …"), self._save, quiet=True)
        self.save_button.setAccessibleName(self.tr("Save {name} as").format(name=name))
        readable = bool(self.document.content)
        self.more_button = self._more(name)
        for made in (self.open_button, self.save_button, self.more_button):
            row.addWidget(made)
            if not readable:
                made.hide()
        return row

    def _more(self, name: str) -> QPushButton:
        """What is wanted less often."""
        made = button(
            self.tr("More") + " ▾", lambda: menu.popup(made.mapToGlobal(made.rect().bottomLeft())), quiet=True
        )
        made.setAccessibleName(self.tr("More for {name}").format(name=name))
        menu = QMenu(made)
        self.outside_action = menu.addAction(self.tr("Open with another program…"), self._open_outside)
        self.print_action = menu.addAction(self.tr("Print…"), self._print)
        self.print_action.setEnabled(can_print(self.document))
        self.copy_action = menu.addAction(self.tr("Copy the text"), self._copy_text)
        self.copy_action.setEnabled(bool(self.document.text.strip()))
        return made

    def _save(self) -> None:
        self.save_wanted.emit(self.document)

    def _open_outside(self) -> None:
        self.asking = open_outside(self.document, self._around, self, distrusted=self._distrusted)

    def _print(self) -> None:
        from citizen_inbox.gui.printing import ask_to_print  # brings the printers, which most never need

        self.printing = ask_to_print(self.document, self._around.background, self)

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self.document.text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Where a drag may begin."""
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if left and self.document.content else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the document to another window. With the keyboard, "Save as …" does the same."""
        if self._pressed is None:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._pressed = None
            drag_out(self.document, self)


def defect_line(code: str, sentence: str) -> QWidget:
    """What is wrong with a document, as a warning where it can do harm."""
    if code in _DANGERS:
        return PlainLabel("⚠ " + sentence, "warning")
    return marked_line(Outcome.UNDETERMINED, sentence)


def can_print(document: Document) -> bool:
    """Whether it has pages, a picture or words to put on paper."""
    drawn = document.kind is DocumentKind.IMAGE or (document.kind is DocumentKind.PDF and document.pages > 0)
    return drawn or (document.kind is DocumentKind.TEXT and bool(document.text))


def keys_of(shortcut: str) -> str:
    """A key sequence as this system writes it."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def is_dangerous(document: Document) -> bool:
    """Whether a name or the content is of a kind that runs, or one hides the other."""
    return bool(_DANGERS & set(document.defects))


def kind_word(document: Document) -> str:
    """What a document is, in a word, by its content."""
    words = {
        DocumentKind.PDF: QCoreApplication.translate("DocumentCard", "PDF document"),
        DocumentKind.SIGNED_FILE: QCoreApplication.translate("DocumentCard", "Digitally signed file"),
        DocumentKind.MESSAGE: QCoreApplication.translate("DocumentCard", "Message"),
        DocumentKind.ARCHIVE: QCoreApplication.translate("DocumentCard", "Archive"),
        DocumentKind.IMAGE: QCoreApplication.translate("DocumentCard", "Picture"),
        DocumentKind.TEXT: QCoreApplication.translate("DocumentCard", "Text"),
        DocumentKind.HTML: QCoreApplication.translate("DocumentCard", "Web page"),
        DocumentKind.XML: QCoreApplication.translate("DocumentCard", "XML data"),
    }
    if document.media_type in TIME_STAMPS:
        return QCoreApplication.translate("DocumentCard", "Time stamp")
    return words.get(document.kind) or _office_word(document.media_type) or document.media_type


def _office_word(media_type: str) -> str:
    """What an office file is, old or new; "" for anything else."""
    if media_type not in OLD_OFFICE and not media_type.startswith(OFFICE_TYPES):
        return ""
    if media_type == XLS or "sheet" in media_type:
        return QCoreApplication.translate("DocumentCard", "Office spreadsheet")
    if media_type == PPT or "presentation" in media_type:
        return QCoreApplication.translate("DocumentCard", "Office presentation")
    return QCoreApplication.translate("DocumentCard", "Office document")
