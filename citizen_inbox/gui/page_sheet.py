"""A NoticePage in, its whole page out: heading, verdict, what it is, what to do, how to pay, the message."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QDateTime, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from citizen_inbox.findings import Outcome
from citizen_inbox.gui.cards.duties import DutiesCard
from citizen_inbox.gui.cards.found import FoundDetails
from citizen_inbox.gui.cards.payment import PaymentCard, ToPay
from citizen_inbox.gui.cards.send import Clock, SendCard
from citizen_inbox.gui.cards.sheet import SheetCard
from citizen_inbox.gui.cards.verdict import VerdictCard
from citizen_inbox.gui.certificate_dialog import CertificateDialog
from citizen_inbox.gui.dossier_actions import DossierActions
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.links import Opener
from citizen_inbox.gui.offered_files import OfferedFiles
from citizen_inbox.gui.page_heading import PageHeading
from citizen_inbox.gui.page_style import length
from citizen_inbox.gui.page_tabs import Tabs
from citizen_inbox.gui.payment_saving import save_page
from citizen_inbox.gui.sheet_saving import save_sheet
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.report.calendar import page_calendar
from citizen_inbox.spot import Spot
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.rows import NoticePage
from citizen_inbox.wording.sentences import ROOMS

BESIDE = 700
"""Width at 100 % from which the two cards stand side by side."""


class Sheet(QWidget):
    """The whole page of one notice."""

    done_toggled = Signal(int, bool)
    paid_told = Signal(int, object)
    """Message id and a PaidWish."""
    receipt_wanted = Signal(int)
    """Id of a filed receipt."""
    open_message = Signal(int)
    place_shown = Signal()
    """The tabs went to where a detail stands."""
    changed = Signal()

    def __init__(self, page: NoticePage, around: Surroundings, today: date, opener: Opener | None) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self.page = page
        self._around = around
        reading, voice = page.reading, around.voice
        outcome = reading.evidence.verdict.outcome
        self._checks, self._reasons = QVBoxLayout(), QVBoxLayout()
        self.heading = PageHeading(page, voice)
        self.verdict = VerdictCard(reading, voice, own=page.sent is not None, place=self._checks)
        self.verdict.certificate_wanted.connect(self.show_certificate)
        self.duties = DutiesCard(
            reading.notice, voice, today, outcome,
            done=page.row.done, reasons=self._reasons, kept=page.dated, mail=page.row.id,
        )  # fmt: skip
        self.duties.offer_calendar(partial(page_calendar, page, voice))
        if reading.notice is None and (page.sent is not None or reading.envelope.kind.is_receipt):
            self.duties.hide()
        self.duties.done_toggled.connect(self._tell_done)
        self.payment: PaymentCard | None = None
        self._cards = self._side_by_side(outcome, today, opener)
        self.work = DossierActions(around.background, voice, page.row.id, self)
        self.work.changed.connect(self.changed)
        self.send = self._send_card(Clock(today, now), opener)
        self.offered = OfferedFiles(self.work, voice, now if self.send is not None else None, self)
        self.in_short = self._sheet_card()
        self.found = FoundDetails(reading, voice)
        self.found.wanted.connect(self._look_up)
        self.tabs = Tabs(page, around, self.work)
        self.tabs.open_message.connect(self.open_message)
        self.tabs.certificate_wanted.connect(self.show_certificate)
        self._lay_out(outcome)

    def _lay_out(self, outcome: Outcome) -> None:
        """From top to bottom: who, whether it is genuine, what it is, what to do and pay, then the message."""
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 24, 24)
        column.setSpacing(14)
        for part in self._order(outcome):
            column.addWidget(part)
            if part is self.verdict:
                column.addLayout(self._checks)
        if self.page.trouble:
            column.addWidget(_trouble(self.page.trouble, self._around.voice))
        for card in (self.send, self.in_short):
            if card is not None:
                column.addWidget(card)
        column.addLayout(self._cards)
        column.addLayout(self._reasons)
        column.addWidget(self.found)
        column.addWidget(self.tabs, 1)

    def _send_card(self, clock: Clock, opener: Opener | None) -> SendCard | None:
        """What SEND asks and still holds, for its notifications."""
        notice = self.page.reading.notice
        if notice is None or notice.kind != "send" or self.page.sent is not None:
            return None
        card = SendCard(self.page, self._around.voice, clock, self.work, opener)
        card.open_message.connect(self.open_message)
        return card

    def _order(self, outcome: Outcome) -> tuple[QWidget, ...]:
        """Nobody should read the title before the warning."""
        refuted = outcome is Outcome.REFUTED
        return (self.verdict, self.heading) if refuted else (self.heading, self.verdict)

    def _sheet_card(self) -> SheetCard | None:
        """What it is in plain words; nothing for what is no notice, is refuted or was sent by the person."""
        reading = self.page.reading
        if self.page.sent is not None or not reading.sheet:
            return None
        card = SheetCard(reading.sheet, reading.documents, self._around.voice)
        card.spot_wanted.connect(self._look_up)
        card.paper_wanted.connect(self._save_sheet)
        return card

    def _save_sheet(self) -> None:
        save_sheet(self.page, now(), self._around.background, self._around.voice, self)

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

    def _look_up(self, spot: Spot) -> None:
        """Go to the words in which a detail was found."""
        self.tabs.open_spot(spot)
        self.place_shown.emit()

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
        beside = self.width() >= length(BESIDE)
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


def now() -> datetime:
    """The computer's time, on the clock of Italy."""
    return datetime.fromtimestamp(QDateTime.currentSecsSinceEpoch(), ROME)
