"""Payment notices in, the card to pay from out: which one today, its code, what is paid. It never pays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton

from citizen_inbox.findings import Outcome
from citizen_inbox.gui.cards.slip import PaymentSlip, Slip
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.links import Opener
from citizen_inbox.gui.pieces import Frame, WrapRow, say
from citizen_inbox.notices.notice import Notice
from citizen_inbox.obligations.choices import Part, Role, Standing, chosen, parts_of, standings, word_for
from citizen_inbox.obligations.payment_instruments import OtherInstrument
from citizen_inbox.obligations.payments import PaymentNotice
from citizen_inbox.report.payment_words import cautions, payee_of
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.rows import NoticePage, PaidLine


@dataclass(frozen=True, slots=True)
class ToPay:
    """What a page has to pay."""

    payments: tuple[PaymentNotice, ...]
    notice: Notice | None = None
    instruments: tuple[OtherInstrument, ...] = ()
    paid: tuple[PaidLine, ...] = ()
    payees: Mapping[str, str] = field(default_factory=dict)
    kept: bool = True
    """Whether it is a mail of the mailbox, of which something can be noted."""

    @classmethod
    def of(cls, page: NoticePage) -> ToPay:
        """A page's payments."""
        reading = page.reading
        return cls(reading.payments, reading.notice, reading.instruments, page.paid, page.payees, kept=page.row.id != 0)

    def __bool__(self) -> bool:
        return bool(self.payments or self.instruments)

    def paid_line(self, payment: PaymentNotice) -> PaidLine | None:
        """What the person says of one payment."""
        return next(
            (line for line in self.paid if payment.notice_number and line.notice_number == payment.notice_number), None
        )


class PaymentCard(Frame):
    """One payment, or several to choose from. `believable` is the verdict on the message that carries them."""

    paid_told = Signal(object)
    """A PaidWish."""
    receipt_wanted = Signal(int)
    """Id of a filed receipt to look at."""

    def __init__(
        self, asked: ToPay, voice: Voice, believable: Outcome, today: date, opener: Opener | None = None
    ) -> None:
        payments = asked.payments
        payable = believable is not Outcome.REFUTED and any(not payment.refuted for payment in payments)
        super().__init__("card", self.tr("Pay with pagoPA") if payable else self.tr("The payment it asks for"))
        self._voice = voice
        self._payable = payable
        deadlines = asked.notice.deadlines if asked.notice else ()
        parts = parts_of(payments, deadlines)
        lines = [asked.paid_line(payment) for payment in payments]
        where = standings(parts, [line.day if line else None for line in lines], today)
        notes = cautions(asked.notice, voice)
        self._slips = tuple(
            PaymentSlip(
                Slip(
                    payment, part, standing, word_for(payments, parts, where, index, today),
                    payee_of(payment, asked.payees), notes, line, today, asked.kept,
                ),
                voice, believable, opener,
            )
            for index, (payment, part, standing, line) in enumerate(zip(payments, parts, where, lines, strict=True))
        )  # fmt: skip
        self._shown = 0
        first = _first(payments, parts, where, today)
        if len(payments) > 1 and believable is not Outcome.REFUTED:
            self._add_choice(payments, parts, where, first)
        for slip in self._slips:
            slip.paid_told.connect(self.paid_told)
            slip.receipt_wanted.connect(self.receipt_wanted)
            self.column.addWidget(slip)
        for one in asked.instruments if believable is not Outcome.REFUTED else ():
            self.column.addWidget(self._instrument(one))
        self.column.addStretch(1)
        if payments:
            self.choose(first)

    def choose(self, index: int) -> None:
        """Show another of the payments."""
        self._shown = index
        for place, slip in enumerate(self._slips):
            slip.setVisible(place == index)

    @property
    def slip(self) -> PaymentSlip:
        """The payment on show."""
        return self._slips[self._shown]

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

    def _add_choice(
        self, payments: tuple[PaymentNotice, ...], parts: tuple[Part, ...], where: tuple[Standing, ...], first: int
    ) -> None:
        row = WrapRow(6)
        self._choice = QButtonGroup(self)
        for index, (payment, part, standing) in enumerate(zip(payments, parts, where, strict=True)):
            option = QPushButton(self._option(payment, part, index, standing))
            option.setCheckable(True)
            option.setChecked(index == first)
            option.setAccessibleName(self.tr("Payment {n}: {what}").format(n=index + 1, what=option.text()))
            self._choice.addButton(option, index)
            row.addWidget(option)
        self._choice.idClicked.connect(self.choose)
        self.column.addLayout(row)
        if self._payable:
            self.column.addWidget(PlainLabel(self._note({part.role for part in parts}), "small"))

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

    def _option(self, payment: PaymentNotice, part: Part, index: int, standing: Standing) -> str:
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
        state = {Standing.PAID: self.tr("✓ paid"), Standing.SETTLED: self.tr("no longer asked")}.get(standing, day)
        return " · ".join(word for word in (words[part.role], amount, state) if word)


def _first(
    payments: tuple[PaymentNotice, ...], parts: tuple[Part, ...], where: tuple[Standing, ...], today: date
) -> int:
    """The payment that is asked for today, a warning before everything else."""
    refuted = next((at for at, payment in enumerate(payments) if payment.refuted), None)
    return chosen(parts, where, today) if refuted is None else refuted
