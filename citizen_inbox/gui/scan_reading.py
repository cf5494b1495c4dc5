"""A scan in; a strip that reads its text on request, keeps it with its mail and says what it is worth, out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.gui.asking import ask
from citizen_inbox.gui.background import DESK, Job, Report, Run, Stopped
from citizen_inbox.gui.desk import Inbox
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import Frame, button, marked_line, say
from citizen_inbox.gui.viewers.text import LongText
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.obligations.payments import SCANNED, PaymentNotice, format_notice_number
from citizen_inbox.usecases import clock, ocr, scans
from citizen_inbox.usecases.ocr import Scan

OCR = "ocr"
"""A lane of its own: Tesseract takes seconds for a page."""
_SHOWN = ("ocr-misread", SCANNED)
_NOTHING: Mapping[int, str] = {}


def may_be_scan(document: Document) -> Document | None:
    """The PDF or picture to ask about, also inside a signed file; None when none of its pages can be one."""
    while document.kind is DocumentKind.SIGNED_FILE and document.contains:
        document = document.contains[0]
    if document.kind is DocumentKind.IMAGE:
        return document
    blank = not all(page.strip() for page in document.text.split("\f"))
    return document if document.kind is DocumentKind.PDF and blank else None


class ScanStrip(QWidget):
    """Hidden until the document turns out to have pages that are pictures only."""

    def __init__(self, document: Document, around: Surroundings, today: date | None = None) -> None:
        super().__init__()
        self._around = around
        self._today = today or clock.today()
        self._scan: Scan | None = None
        self._run: Run | None = None
        self._texts: dict[int, str] = {}
        self._stopping = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(6)
        self._build()
        self.hide()
        question = partial(ocr.scan_of, document.kind, document.path, document.content)
        ask(around.background, self, question, done=self._look_for_texts)

    def _build(self) -> None:
        self.note = PlainLabel("", "small")
        self.read_button = button(self.tr("Read the text (OCR)"), self.start)
        self.stop_button = button(self.tr("Stop"), self.stop)
        self.stop_button.setAccessibleName(self.tr("Stop reading the text"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Pages read"))
        self.bar.setMaximumHeight(6)
        self.bar.setTextVisible(False)
        row = QHBoxLayout()
        for widget in (self.read_button, self.stop_button, self.bar):
            row.addWidget(widget)
        row.addStretch(1)
        self._column.addWidget(self.note)
        self._column.addLayout(row)
        self.result = Frame("note")
        self._column.addWidget(self.result)
        self.result.hide()
        self.kept_note = PlainLabel("", "small")
        self._column.addWidget(self.kept_note)
        self.kept_note.hide()
        self._show_running(running=False)

    def _look_for_texts(self, scan: Scan | None) -> None:
        """What was read of it before, where its mail is kept."""
        if scan is None or not self._around.mail:
            self.show_scan(scan)
            return
        mail, shown = self._around.mail, partial(self.show_scan, scan)
        unknown = partial(self._show_unread, scan)
        self._around.background.run(
            DESK, lambda inbox, report, stopped: scans.kept_of(inbox, mail, scan), done=shown, failed=unknown
        )

    def _show_unread(self, scan: Scan, failure: Failure) -> None:
        self.show_scan(scan)

    def show_scan(self, scan: Scan | None, texts: Mapping[int, str] = _NOTHING) -> None:
        """What was found, and what was read of it before; None for a document without such pages."""
        self._scan = scan
        if scan is None:
            return
        self._texts = dict(texts)
        if texts:
            self.read_button.setText(self.tr("Read the text again (OCR)"))
            self._show_texts()
        pages = len(scan.pages)
        self.note.setText(self.tr("Pages that are pictures, without text: {n}").format(n=pages + scan.left))
        self.show()

    @Slot()
    def start(self) -> None:
        """Read every page; nothing leaves this computer."""
        if self._scan is None or self._run is not None:
            return
        self._texts.clear()
        self._stopping = False
        self.result.hide()
        self.bar.setRange(0, len(self._scan.pages))
        self.bar.setValue(0)
        self._show_running(running=True)
        self._run = self._around.background.run(OCR, _check, done=self._go_on, failed=self._failed)

    @Slot()
    def stop(self) -> None:
        """End soon; what was read stays."""
        self._stopping = True
        if self._run is not None:
            self._run.stop()
            self._finish()

    def _go_on(self, _ready: object = None) -> None:
        """The next page."""
        scan = self._scan
        if scan is None or self._stopping:
            return
        left = [page for page in scan.pages if page not in self._texts]
        if not left:
            self._finish()
            return
        page = left[0]
        self._run = self._around.background.run(
            OCR, _reading(scan, page), done=partial(self._read, page), failed=self._failed
        )

    def _read(self, page: int, text: str) -> None:
        if self._stopping:
            return
        self._texts[page] = text
        self.bar.setValue(len(self._texts))
        self._go_on()

    def _failed(self, failure: Failure) -> None:
        if self._stopping:
            return
        voice = self._around.voice
        advice = say(voice, "failures", f"{failure.code}.advice", failure.facts)
        self.note.setText(f"{say(voice, 'failures', failure.code, failure.facts)} {advice}")
        self._finish()

    def _finish(self) -> None:
        self._show_running(running=False)
        if self._scan is None or not self._texts:
            return
        self._show_texts()
        if self._around.mail:
            self._around.background.run(
                DESK, _keeping(self._around.mail, self._scan, dict(self._texts)), done=self._kept, failed=self._not_kept
            )

    def _kept(self, found: bool) -> None:  # noqa: FBT001 - a job's result
        self._tell_kept(self.tr("Kept with this message: the search finds it by these words."))
        if found:
            self._around.learned()

    def _not_kept(self, failure: Failure) -> None:
        self._tell_kept(say(self._around.voice, "failures", failure.code, failure.facts))

    def _tell_kept(self, words: str) -> None:
        self.kept_note.setText(words)
        self.kept_note.show()

    def _show_texts(self) -> None:
        """What was read, once its payments are known."""
        if self._scan is None:
            return
        question = partial(ocr.payments_in, scans.joined(self._texts), self._scan.path, max(self._texts), self._today)
        none = partial(self._unsearched, self._scan)
        ask(self._around.background, self, question, done=partial(self._show_result, self._scan), failed=none)

    def _unsearched(self, scan: Scan, failure: Failure) -> None:
        self._show_result(scan, ())

    def _show_result(self, scan: Scan, payments: tuple[PaymentNotice, ...]) -> None:
        shown = "\n\n".join(self._texts[page] for page in sorted(self._texts)).strip()
        while (item := self.result.column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        marked = self.tr("Read by OCR, may be wrong: compare every number with the page.")
        self.result.column.addWidget(marked_line(Outcome.UNDETERMINED, marked, "strong"))
        unread = len(scan.pages) - len(self._texts) + scan.left
        if unread:
            self.result.column.addWidget(PlainLabel(self.tr("Pages not read: {n}").format(n=unread), "small"))
        for payment in payments:
            self.result.column.addWidget(self._payment(payment))
        self._show_text(shown)
        self.result.show()

    def _show_text(self, shown: str) -> None:
        if not shown:
            self.result.column.addWidget(PlainLabel(self.tr("No words were found."), "muted"))
            return
        self.text = LongText(shown, self.tr("Text read by OCR"))
        self.text.view.setMinimumHeight(180)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find in this text"))
        self.search.setAccessibleName(self.tr("Find in this text"))
        self.search.setClearButtonEnabled(True)
        self.search.returnPressed.connect(self.find_next)
        self.search.textEdited.connect(self.find_next)
        self.result.column.addWidget(self.search)
        self.result.column.addWidget(self.text)

    @Slot()
    def find_next(self) -> None:
        """Select the next place of the words in the field, from the start again after the last one."""
        words = self.search.text()
        if words and not self.text.view.find(words):
            self.text.view.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.view.find(words)

    def _payment(self, payment: PaymentNotice) -> QWidget:
        """A number, what of it stands beside it, and how far it can be relied on."""
        voice = self._around.voice
        mark = next(finding for finding in payment.findings if finding.code in _SHOWN)
        box = Frame("band", tone="danger" if mark.outcome is Outcome.REFUTED else "warning")
        words = [self.tr("Notice number {number}").format(number=format_notice_number(payment.notice_number))]
        if payment.amount_cents is not None:
            words.append(voice.euro(payment.amount_cents))
        box.column.addWidget(PlainLabel(" · ".join(words), "strong", selectable=True))
        box.column.addWidget(marked_line(mark.outcome, voice.finding("payments", mark)))
        return box

    def _show_running(self, *, running: bool) -> None:
        self.bar.setVisible(running)
        self.stop_button.setVisible(running)
        self.read_button.setEnabled(not running)
        if not running:
            self._run = None


def _keeping(mail: int, scan: Scan, texts: dict[int, str]) -> Job[bool]:
    return lambda inbox, report, stopped: scans.keep(inbox, mail, scan, texts)


def _check(inbox: Inbox, report: Report, stopped: Stopped) -> None:
    ocr.check_ready()


def _reading(scan: Scan, page: int) -> Job[str]:
    return lambda inbox, report, stopped: ocr.read_page(scan, page, stopped)
