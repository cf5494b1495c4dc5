"""A dossier in; the tab that shows everything about one act in time order, with files and a note, out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document, identify
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.gui.asking import ask
from citizen_inbox.gui.dossier_actions import DossierActions
from citizen_inbox.gui.drop_zone import DropZone
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import length
from citizen_inbox.gui.pieces import Frame, OutcomeMark, WrapRow, button, marked_line, table
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.proof_view import receipt_word
from citizen_inbox.gui.saving import ask_where
from citizen_inbox.gui.viewers.refused import Refused
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.notices.legal_facts import read_kept
from citizen_inbox.obligations.payments import format_notice_number
from citizen_inbox.usecases.rows import Dossier, FiledLine, NoticeRow, PaymentLine, ReceiptLine
from citizen_inbox.wording.sentences import ROOMS


@dataclass(frozen=True, slots=True)
class _Event:
    """One line of the story."""

    at: datetime
    outcome: Outcome
    title: str
    detail: str
    number: int


class DossierView(QWidget):
    """The Dossier tab."""

    open_message = Signal(int)

    def __init__(self, found: Dossier, shown: int, around: Surroundings, actions: DossierActions) -> None:
        super().__init__()
        self._found, self._shown, self._around, self._actions = found, shown, around, actions
        self._voice = around.voice
        self._opened: QWidget | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 12, 0, 0)
        self.column.setSpacing(12)
        self.trouble = PlainLabel("", "warning")
        self.trouble.hide()
        self.column.addWidget(self.trouble)
        if found.imitations:
            self.column.addWidget(self._imitations())
        self.column.addWidget(self._story())
        if found.deadlines or found.payments:
            self.column.addWidget(self._asked())
        self.column.addWidget(self._files())
        self.column.addWidget(self._note())
        self.column.addStretch(1)
        actions.failed.connect(self._tell_trouble)

    # what happened

    def _story(self) -> Frame:
        card = Frame("card", self.tr("What happened"))
        names = self._named()
        if names:
            card.column.addWidget(table(names, mono=frozenset(name for name, _ in names)))
        for event in sorted(self._events(), key=lambda event: (event.at, event.number)):
            card.column.addWidget(self._line(event))
        return card

    def _named(self) -> tuple[tuple[str, str], ...]:
        iun = self._voice.say("notices", "reference-iun")
        pairs = ((iun, self._found.iun), (self._voice.say("dossiers", "acts"), ", ".join(self._found.acts)))
        return tuple(pair for pair in pairs if pair[1])

    def _events(self) -> Iterator[_Event]:
        for row in self._found.messages:
            yield _Event(row.at, row.outcome, row.title, self._described(row), row.id)
        for line in self._found.receipts:
            yield _Event(line.at, line.outcome, receipt_word(line.kind), self._receipt(line), line.id)

    def _described(self, row: NoticeRow) -> str:
        words = [receipt_word(row.envelope_kind), row.named, row.account]
        if row.id == self._shown:
            words.append(self.tr("on this page"))
        return " · ".join(word for word in words if word)

    def _receipt(self, line: ReceiptLine) -> str:
        worth = "" if line.counted else self._voice.say("mail", f"judgement-{line.judgement}")
        return " · ".join(word for word in (line.delivered_to, line.error_detail, worth) if word)

    def _line(self, event: _Event) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(OutcomeMark(event.outcome, 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(self._voice.instant(event.at), "small"))
        words.addWidget(PlainLabel(event.title, "strong"))
        if event.detail:
            words.addWidget(PlainLabel(event.detail, "small"))
        row.addLayout(words, 1)
        if event.number != self._shown:
            opening = button(self.tr("Open"), partial(self.open_message.emit, event.number), quiet=True)
            opening.setAccessibleName(self.tr("Open: {title}").format(title=visible(event.title)))
            row.addWidget(opening, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _imitations(self) -> Frame:
        card = Frame("band", self._voice.say("dossiers", "imitations"), tone="danger")
        for row in self._found.imitations:
            card.column.addWidget(self._line(_Event(row.at, row.outcome, row.title, self._described(row), row.id)))
        return card

    # what is asked

    def _asked(self) -> Frame:
        card = Frame("card", self.tr("Dates and payments"))
        for line in self._found.deadlines:
            words = f"{self._voice.day(line.due)} · {self._voice.say('deadlines', f'what-{line.what}')}"
            if line.presumed:
                words += self.tr(" (presumed)")
            card.column.addWidget(PlainLabel(words))
        for at in self._found.views[:1]:
            card.column.addWidget(PlainLabel(self._voice.say("dossiers", "viewed", {"at": self._voice.instant(at)})))
        if self._found.undelivered:
            facts = {"at": self._voice.instant(self._found.undelivered)}
            card.column.addWidget(PlainLabel(self._voice.say("dossiers", "declared-undelivered", facts)))
        for what, day in self._found.declared:
            said = self._voice.say("dossiers", f"declared-{what}", {"day": self._voice.day(day)})
            card.column.addWidget(PlainLabel(said))
        for payment in self._found.payments:
            card.column.addWidget(self._payment(payment))
        return card

    def _payment(self, one: PaymentLine) -> QWidget:
        code = "payment-refuted" if one.refuted else "paid" if one.paid_on else "not-paid"
        parts = (
            format_notice_number(one.notice_number) if one.notice_number else "",
            self._voice.euro(one.amount_cents) if one.amount_cents is not None else "",
            self._voice.say("dossiers", code, {"day": self._voice.day(one.paid_on) if one.paid_on else ""}),
            self._voice.say("dossiers", "payment-scanned") if one.scanned else "",
        )
        words = " · ".join(part for part in parts if part)
        if one.refuted:
            return marked_line(Outcome.REFUTED, words)
        return PlainLabel(f"✓ {words}" if one.paid_on else words)

    # files

    def _files(self) -> Frame:
        self.files = Frame("card", self._voice.say("dossiers", "files"))
        for line in self._found.files:
            self.files.column.addWidget(self._file(line))
        self.zone = DropZone(self.tr("Drop files here to keep them with this act"))
        self.zone.chosen.connect(self._actions.offer)
        self.files.column.addWidget(self.zone)
        return self.files

    def _file(self, line: FiledLine) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(2)
        column.addWidget(PlainLabel(line.name, "strong"))
        column.addWidget(PlainLabel(f"{self._role(line)} · {self._voice.size(line.size)}", "muted"))
        digest = PlainLabel(f"SHA-256 {line.sha256[:32]} {line.sha256[32:]}", "mono", selectable=True)
        column.addWidget(digest)
        row = WrapRow(4)
        for text, work in (
            (self.tr("Open"), partial(self._with_content, line, self._show)),
            (self.tr("Save as …"), partial(self._with_content, line, self._save)),
            (self.tr("Remove"), partial(self._actions.unfile, line.id)),
        ):
            made = button(text, work, quiet=True)
            made.setAccessibleName(f"{text}: {visible(line.name)}")
            row.addWidget(made)
        column.addLayout(row)
        return holder

    def _role(self, line: FiledLine) -> str:
        about, at = read_kept(line.about)
        code = f"item-fact-{about}"
        words = self._voice.say("dossiers", code if code in ROOMS["dossiers"] else f"role-{line.role}")
        return f"{words} ({self._voice.instant(at)})" if at else words

    def _with_content(self, line: FiledLine, use: Callable[[str, bytes], None]) -> None:
        self._actions.content(line.id, partial(use, line.name))

    def _show(self, name: str, content: bytes) -> None:
        """The file below the others, by the viewer that shows it best."""
        question = partial(identify, content, name, "1")
        refused = partial(self._show_refused, name, content)
        ask(self._around.background, self, question, done=self._show_document, failed=refused, patient=True)

    def _show_document(self, document: Document) -> None:
        self._put(document.name, self._around.show(document))

    def _show_refused(self, name: str, content: bytes, failure: Failure) -> None:
        self._put(visible(name), Refused(content, name, self._around.voice, failure))

    def _put(self, title: str, shown: QWidget) -> None:
        if self._opened is not None:
            self._opened.deleteLater()
        self._opened = opened = Frame("card", title)
        opened.column.addWidget(shown)
        self.files.column.addWidget(opened)

    def _save(self, name: str, content: bytes) -> None:
        ask_where(content, name, self)

    # the person's words

    def _note(self) -> Frame:
        card = Frame("card", self.tr("Your note"))
        self.note = QPlainTextEdit(dict(self._found.notes).get(self._shown, ""))
        self.note.setProperty("role", "note")
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(length(96))
        self.note.setAccessibleName(self.tr("Your note"))
        self.note.setPlaceholderText(self.tr("Only you see this; it stays on this computer."))
        card.column.addWidget(self.note)
        for number, text in self._found.notes:
            if number != self._shown:
                card.column.addWidget(PlainLabel(text, "small", selectable=True))
        self.keep = button(self.tr("Keep the note"), self._keep_note)
        card.column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _keep_note(self) -> None:
        self._actions.keep_note(self._shown, self.note.toPlainText().strip())

    def _tell_trouble(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()
