"""An attached mail in, its own page with its own verdict out; read in the background."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.documents.letter import Letter, read_letter
from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import DESK
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import table
from citizen_inbox.gui.viewers.later import Opening
from citizen_inbox.gui.viewers.text import LongText
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.usecases import clock, opened
from citizen_inbox.usecases.rows import NoticePage

DEEPEST = 3
"""Pages inside each other; deeper messages show only headers and words."""


class MessageViewer:
    """Mails inside mails (.eml), certified or not."""

    def priority(self, document: Document) -> float:
        """Messages only."""
        return 1.0 if document.kind is DocumentKind.MESSAGE else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """The page of a mail of the mailbox; inside the third of them only headers and words."""
        if around.depth >= DEEPEST:
            return letter_view(document, around)
        return PageInside(document, around)


class PageInside(QWidget):
    """The whole page of the enclosed message, with what it proves by itself."""

    def __init__(self, document: Document, around: Surroundings) -> None:
        super().__init__()
        self._document = document
        self._around = around
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.note = PlainLabel(QCoreApplication.translate("LetterView", "Opening …"), "muted")
        self.column.addWidget(self.note)
        content = document.content
        around.background.run(
            DESK,
            lambda inbox, report, stopped: opened.read_enclosed(inbox, content),
            done=self.show_page,
            failed=self._fail,
        )

    def show_page(self, page: NoticePage) -> None:
        """Everything that the page of a mail has, except what belongs to a mailbox."""
        from citizen_inbox.gui.page_sheet import Sheet  # its tabs hold viewers, this one among them

        self.note.setText(
            QCoreApplication.translate(
                "LetterView", "This message was attached. What you see of it is what it proves by itself."
            )
        )
        self.sheet = Sheet(page, deeper(self._around), clock.today(), None)
        self.column.addWidget(self.sheet)

    def _fail(self, failure: Failure) -> None:
        self.note.hide()
        self.column.addWidget(letter_view(self._document, self._around))


def deeper(around: Surroundings) -> Surroundings:
    """The same one message further in: what is opened there knows how deep it stands."""
    from citizen_inbox.gui.viewers.registry import viewer_for

    inner = replace(around, depth=around.depth + 1, mail=0, show=lambda found: viewer_for(found).widget(found, inner))
    return inner


def letter_view(document: Document, around: Surroundings) -> QWidget:
    """Header table, plain text, and a list of what is attached."""
    return Opening(document, around, partial(read_letter, document.content), partial(_letter, document, around))


def _letter(document: Document, around: Surroundings, letter: Letter) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    warning = QCoreApplication.translate("LetterView", "What follows was attached; nothing in it was certified.")
    column.addWidget(PlainLabel(warning, "muted"))
    column.addWidget(table(letter.fields))
    column.addWidget(LongText(letter.text, document.name))
    for inner in document.contains:
        line = f"{inner.name} · {inner.media_type} · {around.voice.size(inner.size)}"
        column.addWidget(PlainLabel(line, "muted"))
    return holder
