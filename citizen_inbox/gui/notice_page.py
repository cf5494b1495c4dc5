"""A NoticePage in, the page that explains it from top to bottom out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDateTime, QEvent, QPoint, QSize, Qt, QTimer, QTimeZone, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document
from citizen_inbox.findings import Outcome
from citizen_inbox.gui.attachments_view import AttachmentsView
from citizen_inbox.gui.background import Background
from citizen_inbox.gui.cards.duties import DutiesCard
from citizen_inbox.gui.cards.payment import PaymentCard, ToPay
from citizen_inbox.gui.cards.verdict import VerdictCard
from citizen_inbox.gui.certificate_dialog import CertificateDialog
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.links import Opener, ask_to_open
from citizen_inbox.gui.message_view import MessageView
from citizen_inbox.gui.page_heading import PageHeading
from citizen_inbox.gui.page_style import length, style_sheet
from citizen_inbox.gui.payment_saving import save_page
from citizen_inbox.gui.pieces import button
from citizen_inbox.gui.proof_view import ProofView
from citizen_inbox.gui.source_view import SourceView
from citizen_inbox.gui.viewers.registry import viewer_for
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.rows import NoticePage
from citizen_inbox.wording.sentences import ROOMS

_BESIDE = 700
"""Width at 100 % from which the two cards stand side by side."""


class NoticePageView(QWidget):
    """The right pane: heading, verdict, what to do, how to pay, then the message and its proof.

    today: the day that "in 3 days" counts from; the computer's day in Italy when not given.
    opener: opens an address that the person agreed to; the system's browser when not given.
    """

    done_toggled = Signal(int, bool)
    paid_told = Signal(int, object)
    """Message id and a PaidWish."""
    receipt_wanted = Signal(int)
    """Id of a filed receipt."""
    open_message = Signal(int)
    back_requested = Signal()

    def __init__(
        self,
        background: Background,
        voice: Voice,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] | None = None,
        opener: Opener | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._today = today or _today_in_italy
        self._opener = opener
        self._around = Surroundings(background, voice, self._show_document, self._ask_link)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._restyle)
        self._page: NoticePage | None = None
        self._sheet: Sheet | None = None
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._back = button(self.tr("‹ Back to the list"), self.back_requested.emit, quiet=True)
        self._back.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._area)
        self._restyle()
        self.show_page(None)

    @property
    def sheet(self) -> Sheet | None:
        """What is on show, None when no notice is."""
        return self._sheet

    def show_page(self, page: NoticePage | None, voice: Voice | None = None) -> None:
        """Show a notice from its top, or the empty page. The same notice read again keeps its tab and place.

        voice: the language from now on; the one in use when not given.
        """
        if voice is not None:
            self._around = replace(self._around, voice=voice)
        again = page is not None and self._page is not None and page.row.id == self._page.row.id
        place = self._area.verticalScrollBar().value() if again else 0
        tab = self._sheet.tabs.currentIndex() if again and self._sheet else 0
        card = self._sheet.payment if again and self._sheet else None
        before = card.remember() if card else None
        self._page = page
        self._sheet = Sheet(page, self._around, self._today(), self._opener) if page else None
        self._area.setWidget(self._sheet or self._empty())
        if self._sheet is not None:
            self._sheet.done_toggled.connect(self.done_toggled)
            self._sheet.paid_told.connect(self.paid_told)
            self._sheet.receipt_wanted.connect(self.receipt_wanted)
            self._sheet.open_message.connect(self.open_message)
            self._sheet.tabs.setCurrentIndex(tab)
            if self._sheet.payment is not None and before is not None:
                self._sheet.payment.recall(before)
            self._sheet.duties.unfolded.connect(self._reveal)
            self._sheet.verdict.closed.connect(self._back_to_verdict)
        self._area.verticalScrollBar().setValue(place)

    def set_back_visible(self, visible: bool) -> None:  # noqa: FBT001 - like setVisible
        """Show the way back to the list, for a window too narrow for both."""
        self._back.setVisible(visible)

    def changeEvent(self, event: QEvent) -> None:
        """New colours or a new text size: the page is drawn again."""
        super().changeEvent(event)
        kinds = {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}
        if event.type() in kinds:
            # Qt is walking over all widgets just now: none may go or come before it is done.
            self._settled.start()

    def sizeHint(self) -> QSize:
        """Wide enough for both cards side by side."""
        return QSize(length(_BESIDE + 90), 800)

    def _restyle(self) -> None:
        sheet = style_sheet()
        if sheet == self.styleSheet():
            return
        first = not self.styleSheet()
        self.setStyleSheet(sheet)
        if not first:
            self.show_page(self._page)

    def _empty(self) -> QWidget:
        holder = QWidget()
        holder.setObjectName("sheet")
        column = QVBoxLayout(holder)
        for text, role in (
            (self.tr("Nothing chosen"), "heading"),
            (self.tr("Choose a message from the list to see what it asks of you."), "muted"),
        ):
            label = PlainLabel(text, role)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.insertStretch(0, 1)
        column.addStretch(2)
        return holder

    def _back_to_verdict(self) -> None:
        """Who leaves the checks from far below sees their button again."""
        if self._sheet is not None:
            self._area.ensureWidgetVisible(self._sheet.verdict)

    def _reveal(self) -> None:
        """Scroll to what was just unfolded when it is out of sight, once it has its place."""
        QTimer.singleShot(0, self._area, self._scroll_to_reasons)

    def _scroll_to_reasons(self) -> None:
        reasons = self._sheet.duties.why.content if self._sheet is not None else None
        if self._sheet is None or reasons is None:
            return
        top, height = reasons.mapTo(self._sheet, QPoint(0, 0)).y(), self._area.viewport().height()
        bar = self._area.verticalScrollBar()
        if top + min(reasons.height(), height // 2) > bar.value() + height:
            bar.setValue(top - height // 3)

    def _show_document(self, document: Document) -> QWidget:
        return viewer_for(document).widget(document, self._around)

    def _ask_link(self, address: str, text: str, parent: QWidget) -> object:
        return ask_to_open(address, text, parent, self._opener)


class Sheet(QWidget):
    """The whole page of one notice."""

    done_toggled = Signal(int, bool)
    paid_told = Signal(int, object)
    """Message id and a PaidWish."""
    receipt_wanted = Signal(int)
    """Id of a filed receipt."""
    open_message = Signal(int)

    def __init__(self, page: NoticePage, around: Surroundings, today: date, opener: Opener | None) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self.page = page
        self._around = around
        reading, voice = page.reading, around.voice
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 24, 24)
        column.setSpacing(14)
        self.heading = PageHeading(page, voice)
        checks = QVBoxLayout()
        self.verdict = VerdictCard(reading, voice, own=page.sent is not None, place=checks)
        self.verdict.certificate_wanted.connect(self.show_certificate)
        reasons = QVBoxLayout()
        outcome = reading.evidence.verdict.outcome
        self.duties = DutiesCard(reading.notice, voice, today, outcome, done=page.row.done, reasons=reasons)
        if reading.notice is None and (page.sent is not None or reading.envelope.kind.is_receipt):
            self.duties.hide()
        self.duties.done_toggled.connect(self._tell_done)
        self.payment: PaymentCard | None = None
        self._cards = self._side_by_side(outcome, today, opener)
        self.tabs = Tabs(page, around)
        self.tabs.open_message.connect(self.open_message)
        self.tabs.certificate_wanted.connect(self.show_certificate)
        for part in self._order(outcome):
            column.addWidget(part)
            if part is self.verdict:
                column.addLayout(checks)
        if page.trouble:
            column.addWidget(_trouble(page.trouble, voice))
        column.addLayout(self._cards)
        column.addLayout(reasons)
        column.addWidget(self.tabs, 1)

    def _order(self, outcome: Outcome) -> tuple[QWidget, ...]:
        """Nobody should read the title before the warning."""
        refuted = outcome is Outcome.REFUTED
        return (self.verdict, self.heading) if refuted else (self.heading, self.verdict)

    def _side_by_side(self, outcome: Outcome, today: date, opener: Opener | None) -> QBoxLayout:
        """What to do, and how to pay when there is something to pay."""
        cards = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        cards.setSpacing(16)
        cards.addWidget(self.duties, 1, Qt.AlignmentFlag.AlignTop)
        asked = ToPay.of(self.page)
        if asked:
            self.payment = PaymentCard(asked, self._around.voice, outcome, today, opener)
            self.payment.paid_told.connect(self._tell_paid)
            self.payment.receipt_wanted.connect(self.receipt_wanted)
            self.payment.page_wanted.connect(lambda page: save_page(page, self._around.background, self))
            cards.addWidget(self.payment, 1)
        return cards

    def show_certificate(self) -> None:
        """Open the certificates of the message's signature."""
        self.certificate_dialog().open()

    def certificate_dialog(self) -> CertificateDialog:
        """The certificates of the message's signature in a window of their own."""
        reading = self.page.reading
        envelope, signature = reading.envelope, reading.evidence.signature
        certified = envelope.daticert.at if envelope.daticert else None
        p7s = envelope.signed.signature if envelope.signed else b""
        return CertificateDialog(signature, p7s, certified or signature.signing_time, self._around.voice, self)

    def minimumSizeHint(self) -> QSize:
        """As tall as the text is at the width it gets, not as it would be at its narrowest."""
        return QSize(320, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards side by side when there is room, else one below the other."""
        super().resizeEvent(event)
        beside = self.width() >= length(_BESIDE)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._cards.setDirection(direction)

    def _tell_paid(self, wish: object) -> None:
        self.paid_told.emit(self.page.row.id, wish)

    def _tell_done(self, done: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.done_toggled.emit(self.page.row.id, done)


def _trouble(code: str, voice: Voice) -> PlainLabel:
    """Why the message is not whole, and what can be done."""
    words = f"⚠ {voice.say('failures', code)}"
    if f"{code}.advice" in ROOMS["failures"]:
        words += f" {voice.say('failures', f'{code}.advice')}"
    return PlainLabel(words, "warning")


class Tabs(QTabWidget):
    """Message, attachments, receipts and proof, original; each made when it is first looked at."""

    open_message = Signal(int)
    certificate_wanted = Signal()

    def __init__(self, page: NoticePage, around: Surroundings) -> None:
        super().__init__()
        self._page = page
        self._around = around
        self._made: dict[int, QWidget] = {}
        self._leaves: list[QWidget] = []
        self._columns: list[QVBoxLayout] = []
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Parts of the message"))
        self.tabBar().setDrawBase(False)
        self.tabBar().setExpanding(False)
        self.tabBar().setAccessibleName(self.tr("Parts of the message"))
        count = len(page.reading.documents)
        for title in (
            self.tr("Message"),
            self.tr("Attachments ({n})").format(n=count) if count else self.tr("Attachments"),
            self.tr("Receipts and proof"),
            self.tr("Original"),
        ):
            leaf = QWidget()
            leaf.setObjectName("leaf")
            leaf.setAccessibleName(title)
            self._columns.append(QVBoxLayout(leaf))
            self._columns[-1].setContentsMargins(0, 0, 0, 0)
            self._leaves.append(leaf)
            self.addTab(leaf, title)
        self.currentChanged.connect(self._turn)
        self._turn(0)

    def view(self, index: int) -> QWidget:
        """The content of a tab, made now if it was not yet."""
        if index not in self._made:
            self._made[index] = made = self._make(index)
            self._columns[index].addWidget(made)
        return self._made[index]

    def open_attachment(self, path: str) -> None:
        """Go to the attachments and open one."""
        self.setCurrentIndex(1)
        view = self.view(1)
        if isinstance(view, AttachmentsView):
            view.open_path(path)

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
            return AttachmentsView(reading.documents, self._around, distrusted=refuted)
        if index == 2:
            proof = ProofView(self._page, self._around.voice)
            proof.open_message.connect(self.open_message)
            proof.certificate_wanted.connect(self.certificate_wanted)
            return proof
        raw = reading.message.raw
        return SourceView(raw, reading.subject, self._around.voice.size(len(raw)))


def _today_in_italy() -> date:
    now = QDateTime.currentDateTimeUtc().toTimeZone(QTimeZone(b"Europe/Rome")).date()
    return date(now.year(), now.month(), now.day())
