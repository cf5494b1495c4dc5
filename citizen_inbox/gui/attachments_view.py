"""A message's documents in, cards out that say what each really is; opened inside, saved by dialog, never run."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.findings import Outcome
from citizen_inbox.gui.certified_parts import CertifiedPart, CertifiedPartsView
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import length
from citizen_inbox.gui.pieces import Fold, Frame, WrapRow, button, marked_line, say
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.saving import ask_where
from citizen_inbox.gui.viewers.pdf import PdfView
from citizen_inbox.gui.viewers.viewer import Surroundings

_MOST_CARDS = 200
_INDENT = 24
PARTS_KEY = "Ctrl+U"
"""Shows the parts of the certified mail, wherever on the page the focus is."""
_DANGERS = frozenset({"type-disguised", "type-dangerous", "has-macros"})
"""Defects that make a card a warning."""


class AttachmentsView(QWidget):
    """The Attachments tab: a tree of cards, and below it the document that was opened.

    distrusted: the message that brought them is refuted. parts: what the provider put around it, folded away.
    """

    def __init__(
        self,
        documents: tuple[Document, ...],
        around: Surroundings,
        *,
        distrusted: bool = False,
        parts: tuple[CertifiedPart, ...] = (),
    ) -> None:
        super().__init__()
        self._around = around
        self._opened: QWidget | None = None
        self._documents = {found.path: found for top in documents for found in top.walk()}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 12, 0, 0)
        self.column.setSpacing(8)
        self.cards: list[DocumentCard] = []
        if distrusted and documents:
            self.column.addWidget(self._distrust())
        for document in documents:
            self._add(document, 0)
        if not documents:
            self.column.addWidget(PlainLabel(self.tr("Nothing is attached."), "muted"))
        self.parts: Fold | None = self._fold(parts) if parts else None
        self.column.addStretch(1)

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
        if self._opened is not None:
            self.column.removeWidget(self._opened)
            self._opened.deleteLater()
        self._opened = opened = Frame("card", document.name)
        shown = self._around.show(document)
        if page and isinstance(shown, PdfView):
            shown.go_to(page)
        opened.column.addWidget(shown)
        self.column.insertWidget(self.column.count() - 1, opened)
        for card in self.cards:
            card.mark(path)

    def _add(self, document: Document, depth: int) -> None:
        if len(self.cards) >= _MOST_CARDS:
            return
        card = DocumentCard(document, self._around)
        card.open_wanted.connect(self.open_path)
        self.cards.append(card)
        row = QHBoxLayout()
        row.setContentsMargins(min(depth, 6) * length(_INDENT), 0, 0, 0)
        row.addWidget(card)
        self.column.addLayout(row)
        for inner in document.contains:
            self._add(inner, depth + 1)


class DocumentCard(Frame):
    """One document: its name, what it is, who signed it, and what is wrong with it."""

    open_wanted = Signal(str)

    def __init__(self, document: Document, around: Surroundings) -> None:
        super().__init__("card", tone="warning" if is_dangerous(document) else "")
        self._document = document
        self.column.setSpacing(3)
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(document.name, "strong"))
        words.addWidget(PlainLabel(f"{kind_word(document)} · {around.voice.size(document.size)}", "muted"))
        row.addLayout(words, 1)
        row.addLayout(self._buttons())
        self.column.addLayout(row)
        for signature in document.signatures:
            sentence = say(around.voice, "documents", signature.code, {"signer": signature.signer})
            self.column.addWidget(marked_line(signature.outcome, f"{signature.signer} — {sentence}"))
        for defect in document.defects:
            self.column.addWidget(self._defect(defect, say(around.voice, "documents", defect, self._facts())))
        self.setAccessibleName(visible(document.name))

    def mark(self, path: str) -> None:
        """Show whether this is the document on show."""
        self.open_button.setEnabled(path != self._document.path)

    @staticmethod
    def _defect(code: str, sentence: str) -> QWidget:
        if code in _DANGERS:
            return PlainLabel("⚠ " + sentence, "warning")
        return marked_line(Outcome.UNDETERMINED, sentence)

    def _facts(self) -> dict[str, str]:
        return {"name": self._document.name, "type": self._document.media_type}

    def _buttons(self) -> WrapRow | QHBoxLayout:
        row = QHBoxLayout()
        name = visible(self._document.name)
        self.open_button = button(self.tr("Open"), lambda: self.open_wanted.emit(self._document.path))
        self.open_button.setAccessibleName(self.tr("Open {name}").format(name=name))
        self.save_button = button(self.tr("Save as …"), self._save, quiet=True)
        self.save_button.setAccessibleName(self.tr("Save {name} as").format(name=name))
        readable = bool(self._document.content)
        for made in (self.open_button, self.save_button) if not readable else ():
            made.hide()
        row.addWidget(self.open_button)
        row.addWidget(self.save_button)
        return row

    def _save(self) -> None:
        ask_where(self._document.content, self._document.untrusted_name, self)


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
    return words.get(document.kind, document.media_type)
