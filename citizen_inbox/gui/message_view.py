"""What a message says in, its words out: plain text first, the formatted view on request, inside a captioned frame."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from citizen_inbox.documents.shown import FormattedBody, SafeHtml
from citizen_inbox.failures import Failure
from citizen_inbox.gui.asking import ask
from citizen_inbox.gui.certified_parts import own_documents
from citizen_inbox.gui.formatting import MOST_PICTURES, make_formatted
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.message_browser import MessageBrowser
from citizen_inbox.gui.pieces import Frame, WrapRow, button, say
from citizen_inbox.gui.pixels import image_of
from citizen_inbox.gui.plain import beginning, visible
from citizen_inbox.gui.safe_html import LARGEST_INPUT, MOST_SHOWN
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.reading import Reading

_CHARACTERS_A_LINE = 30
"""On average at least, where a text is shown to its limit."""


class MessageView(QWidget):
    """The Message tab."""

    attachment_chosen = Signal(str)
    """Path of a document of the reading."""

    def __init__(self, reading: Reading, around: Surroundings) -> None:
        super().__init__()
        self._reading = reading
        self._around = around
        self._limit = MOST_SHOWN
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 12, 0, 0)
        self.column.setSpacing(8)
        frame = Frame("content")
        frame.column.setContentsMargins(2, 6, 2, 2)
        frame.column.addLayout(self._caption())
        self.browser = MessageBrowser()
        self.browser.setAccessibleName(self.tr("Message content"))
        self.browser.link_activated.connect(self._ask)
        frame.column.addWidget(self.browser)
        self.note = PlainLabel("", "small")
        self.more = button(self.tr("Show the rest"), self.show_more)
        self.column.addWidget(frame)
        self.column.addWidget(self.note)
        self.column.addWidget(self.more)
        self._add_attachments()
        self.column.addStretch(1)
        self.show_plain()

    def _caption(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 6, 0)
        row.addWidget(PlainLabel(self.tr("Message content"), "caption"), 1)
        self.formatted = QPushButton(self.tr("Formatted view"))
        self.formatted.setAccessibleName(self.tr("Formatted view"))
        self.formatted.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self.formatted.setCheckable(True)
        if not self._reading.body.untrusted_html:
            self.formatted.hide()
        self.formatted.toggled.connect(self._switch)
        row.addWidget(self.formatted)
        return row

    def _add_attachments(self) -> None:
        documents = own_documents(self._reading)
        if not documents:
            return
        row = WrapRow()
        for document in documents[:12]:
            size = self._around.voice.size(document.size)
            chip = button(f"{document.name}\n{size}", partial(self.attachment_chosen.emit, document.path))
            named = self.tr("Attachment {name}, {size}").format(name=visible(document.name), size=size)
            chip.setAccessibleName(named)
            row.addWidget(chip)
        self.column.addLayout(row)

    def show_plain(self) -> None:
        """Show the plain text."""
        text = self._reading.body.text
        shown = beginning(text, self._limit, self._limit // _CHARACTERS_A_LINE)
        self.browser.show_text(shown or self.tr("The message has no text."))
        self._describe(SafeHtml("", cut=len(text) > len(shown)))

    def show_formatted(self, made: FormattedBody) -> None:
        """Show the formatted view, unless the person went back meanwhile."""
        if not self.formatted.isChecked():
            return
        if made.safe.refused:
            self.formatted.setChecked(False)
            self.note.setText(self.tr("The formatted view is too large or too tangled to be shown safely."))
            self.note.show()
            return
        self.browser.show_html(made.safe, {name: image_of(drawn) for name, drawn in made.pictures})
        self._describe(made.safe)

    def show_more(self) -> None:
        """Everything, as far as the sanitiser's own limit goes."""
        self._limit = max(self._limit + MOST_SHOWN, LARGEST_INPUT)
        self._switch(self.formatted.isChecked())

    def _switch(self, formatted: bool) -> None:  # noqa: FBT001 - a Qt slot
        if not formatted:
            self.show_plain()
            return
        reading = self._reading
        question = partial(make_formatted, reading.body.untrusted_html, pictures_of(reading), self._limit)
        ask(self._around.background, self, question, done=self.show_formatted, failed=self._fail)

    def _fail(self, failure: Failure) -> None:
        self.formatted.setChecked(False)
        self.note.setText(say(self._around.voice, "failures", failure.code, failure.facts))
        self.note.show()

    def _describe(self, safe: SafeHtml) -> None:
        blocked = self.tr(
            "Pictures on the network were left out ({n}): fetching them would tell the sender that you read this."
        ).format(n=safe.blocked_pictures)
        self.note.setText(blocked if safe.blocked_pictures else "")
        self.note.setVisible(bool(safe.blocked_pictures))
        self.more.setVisible(safe.cut and self._limit < LARGEST_INPUT)

    def _ask(self, address: str, text: str) -> None:
        self._around.link(address, text, self)


def pictures_of(reading: Reading) -> tuple[tuple[str, bytes], ...]:
    """Content id (no angle brackets) and bytes of the pictures inside a message, at most 24."""
    named = [part for part in reading.body.inline[:MOST_PICTURES] if part.content_id]
    return tuple((part.content_id.strip("<>"), reading.shown.content(part)) for part in named)
