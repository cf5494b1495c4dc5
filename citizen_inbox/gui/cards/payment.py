"""Payment notices in, the card to pay from out: which one today, its code, what is paid. It never pays."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout

from citizen_inbox.findings import Outcome
from citizen_inbox.gui.cards.slip import PaymentSlip, Slip
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.links import Opener
from citizen_inbox.gui.pieces import Frame, WrapRow, say
from citizen_inbox.notices.notice import Notice
from citizen_inbox.obligations.choices import Role, Standing
from citizen_inbox.obligations.payment_instruments import OtherInstrument
from citizen_inbox.obligations.payments import PaymentNotice, confirmed
from citizen_inbox.report.offers import Offer, first_of, offers
from citizen_inbox.report.payment_words import cautions
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.rows import KnownPayee, NoticePage, PaidLine


@dataclass(frozen=True, slots=True)
class ToPay:
    """What a page has to pay."""

    payments: tuple[PaymentNotice, ...]
    notice: Notice | None = None
    instruments: tuple[OtherInstrument, ...] = ()
    paid: tuple[PaidLine, ...] = ()
    payees: Mapping[str, KnownPayee] = field(default_factory=dict)
    kept: bool = True
    """Whether it is a mail of the mailbox, of which something can be noted."""

    @classmethod
    def of(cls, page: NoticePage) -> ToPay:
        """A page's payments."""
        reading = page.reading
        return cls(reading.payments, reading.notice, reading.instruments, page.paid, page.payees, kept=page.row.id != 0)

    def __bool__(self) -> bool:
        return bool(self.payments or self.instruments)


@dataclass(frozen=True, slots=True)
class Remembered:
    """How a person left a card."""

    shown: int
    unveiled: tuple[bool, ...]


class PaymentCard(Frame):
    """One payment, or several to choose from. `believable` is the verdict on the message that carries them."""

    paid_told = Signal(object)
    """A PaidWish."""
    receipt_wanted = Signal(int)
    """Id of a filed receipt to look at."""
    page_wanted = Signal(object)
    """A PaymentSheet to print."""

    def __init__(
        self, asked: ToPay, voice: Voice, believable: Outcome, today: date, opener: Opener | None = None
    ) -> None:
        payments = asked.payments
        payable = believable is not Outcome.REFUTED and any(not payment.refuted for payment in payments)
        super().__init__("card", self.tr("Pay with pagoPA") if payable else self.tr("The payment it asks for"))
        self._voice = voice
        self._payable = payable
        found = offers(payments, asked.notice, asked.paid, asked.payees, today)
        notes = cautions(asked.notice, voice)
        self._slip_of: Callable[[Offer], PaymentSlip] = lambda offer: PaymentSlip(
            Slip(offer, notes, today, asked.kept), voice, believable, opener
        )
        self._offers = list(found)
        self._slips = [self._slip_of(offer) for offer in found]
        self._shown = 0
        self._choice: QButtonGroup | None = None
        first = first_of(found, today)
        if len(payments) > 1 and believable is not Outcome.REFUTED:
            self._add_choice(found, first)
        self._places = QVBoxLayout()
        self.column.addLayout(self._places)
        for slip in self._slips:
            self._places.addWidget(self._heard(slip))
        for one in asked.instruments if believable is not Outcome.REFUTED else ():
            self.column.addWidget(self._instrument(one))
        self.column.addStretch(1)
        if payments:
            self.choose(first)

    def _heard(self, slip: PaymentSlip) -> PaymentSlip:
        slip.paid_told.connect(self.paid_told)
        slip.receipt_wanted.connect(self.receipt_wanted)
        slip.page_wanted.connect(self.page_wanted)
        slip.sum_told.connect(self._confirm)
        return slip

    def _confirm(self, cents: int) -> None:
        """The person read the sum of a RAV on the slip: its code can be drawn now."""
        index = self._shown
        offer = self._offers[index]
        self._offers[index] = replace(offer, payment=confirmed(offer.payment, cents))
        before = self._slips[index]
        self._slips[index] = self._heard(self._slip_of(self._offers[index]))
        self._places.replaceWidget(before, self._slips[index])
        before.hide()
        before.deleteLater()

    def choose(self, index: int) -> None:
        """Show another of the payments."""
        self._shown = index
        if self._choice is not None:
            self._choice.button(index).setChecked(True)
        for place, slip in enumerate(self._slips):
            slip.setVisible(place == index)

    @property
    def slip(self) -> PaymentSlip:
        """The payment on show."""
        return self._slips[self._shown]

    def remember(self) -> Remembered:
        """Which payment is on show and which codes were shown, for the same notice drawn again."""
        return Remembered(self._shown, tuple(slip.unveiled for slip in self._slips))

    def recall(self, before: Remembered) -> None:
        """Take up what was on show."""
        if len(before.unveiled) != len(self._slips) or not self._slips:
            return
        for slip, unveiled in zip(self._slips, before.unveiled, strict=True):
            if unveiled:
                slip.unveil()
        self.choose(before.shown)

    @property
    def shown(self) -> int:
        """Which of the payments is on show."""
        return self._shown

    def _instrument(self, one: OtherInstrument) -> Frame:
        note = Frame("note")
        note.column.addWidget(PlainLabel(say(self._voice, "payments", f"instrument-{one.kind}", one.facts)))
        printed = (
            (self.tr("Balance printed"), "balance"),
            (self.tr("Amount printed"), "amount"),
            (self.tr("Account"), "account"),
        )
        known = [f"{name}: {one.facts[key]}" for name, key in printed if key in one.facts]
        if known:
            note.column.addWidget(PlainLabel(" · ".join(known), "strong", selectable=True))
        return note

    def _add_choice(self, found: tuple[Offer, ...], first: int) -> None:
        row = WrapRow(6)
        self._choice = QButtonGroup(self)
        for index, offer in enumerate(found):
            option = QPushButton(self._option(offer, index))
            option.setCheckable(True)
            option.setChecked(index == first)
            option.setAccessibleName(self.tr("Payment {n}: {what}").format(n=index + 1, what=option.text()))
            self._choice.addButton(option, index)
            row.addWidget(option)
        self._choice.idClicked.connect(self.choose)
        self.column.addLayout(row)
        if self._payable:
            self.column.addWidget(PlainLabel(self._note({offer.part.role for offer in found}), "small"))

    def _note(self, roles: set[Role]) -> str:
        if Role.REDUCED in roles:
            return self.tr("Two amounts for the same debt: pay one of them only, by its day.")
        if Role.WHOLE in roles:
            return self.tr("Pay the whole sum once, or every instalment by its day; not both.")
        if Role.INSTALMENT in roles:
            return self.tr("Instalments: each is to be paid by its own day.")
        return self.tr(
            "These may be alternatives: paying one in full can settle the others. Never pay the same debt twice."
        )

    def _option(self, offer: Offer, index: int) -> str:
        payment, part = offer.payment, offer.part
        words = {
            Role.REDUCED: self.tr("Reduced"),
            Role.FULL: self.tr("Full"),
            Role.WHOLE: self.tr("Whole sum"),
            Role.INSTALMENT: self.tr("Instalment {n} of {count}").format(n=part.number, count=part.of),
            Role.UNKNOWN: "",
        }
        amount = self.tr("No. {n}").format(n=index + 1)
        if payment.refuted:
            return f"✕ {amount}"
        if payment.amount_cents is not None:
            amount = self._voice.euro(payment.amount_cents)
        day = self.tr("by {day}").format(day=self._voice.short_day(part.by)) if part.by else ""
        state = {Standing.PAID: self.tr("✓ paid"), Standing.SETTLED: self.tr("no longer asked")}.get(
            offer.standing, day
        )
        return " · ".join(word for word in (words[part.role], amount, state) if word)
