"""Payment notices in, the card to pay from out: amount, QR, number, and what was compared. It never pays."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.gui.cards.verdict import finding_row
from citizen_inbox.gui.fact_names import named_facts
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.links import Opener, ask_to_open
from citizen_inbox.gui.page_style import colour, length, zoom_in_force
from citizen_inbox.gui.pieces import Frame, OutcomeMark, WrapRow, button, marked_line, say, table
from citizen_inbox.gui.saving import ask_where
from citizen_inbox.obligations.channels import checkout_address
from citizen_inbox.obligations.choices import Part, Role, parts_of
from citizen_inbox.obligations.deadlines import Deadline
from citizen_inbox.obligations.payments import PaymentNotice, format_notice_number
from citizen_inbox.obligations.qr import qr_matrix, qr_png, qr_svg
from citizen_inbox.translation import Voice

_BESIDE = 320
SMALLEST_MODULE = 6
"""Logical pixels a module: below that a telephone reads badly from a screen."""


class QrView(QWidget):
    """The QR symbol on its white plate, dark on light in every theme."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self._matrix = qr_matrix(text)
        self._module = max(SMALLEST_MODULE, round(SMALLEST_MODULE * min(zoom_in_force(), 150) / 100))
        side = len(self._matrix) * self._module
        self.setFixedSize(side, side)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the plate white, then every dark module black."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        black, module = QColor("black"), self._module
        for y, line in enumerate(self._matrix):
            for x, dark in enumerate(line):
                if dark:
                    painter.fillRect(x * module, y * module, module, module, black)
        painter.setPen(colour("border"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PaymentCard(Frame):
    """One payment, or several to choose from. `believable` is the verdict on the message that carries them.

    deadlines: the duties of the notice, which tell a reduced amount from instalments.
    """

    def __init__(
        self,
        payments: tuple[PaymentNotice, ...],
        voice: Voice,
        believable: Outcome,
        opener: Opener | None = None,
        deadlines: tuple[Deadline, ...] = (),
    ) -> None:
        payable = believable is not Outcome.REFUTED and any(not payment.refuted for payment in payments)
        super().__init__("card", self.tr("Pay with pagoPA") if payable else self.tr("The payment it asks for"))
        self._voice = voice
        self._payable = payable
        self._slips = tuple(PaymentSlip(payment, voice, believable, opener) for payment in payments)
        self._shown = 0
        if len(payments) > 1 and believable is not Outcome.REFUTED:
            self._add_choice(payments, parts_of(payments, deadlines))
        for slip in self._slips:
            self.column.addWidget(slip)
        self.column.addStretch(1)
        self.choose(0)

    def choose(self, index: int) -> None:
        """Show another of the payments."""
        self._shown = index
        for place, slip in enumerate(self._slips):
            slip.setVisible(place == index)

    @property
    def slip(self) -> PaymentSlip:
        """The payment on show."""
        return self._slips[self._shown]

    def _add_choice(self, payments: tuple[PaymentNotice, ...], parts: tuple[Part, ...]) -> None:
        row = WrapRow(6)
        self._choice = QButtonGroup(self)
        for index, (payment, part) in enumerate(zip(payments, parts, strict=True)):
            option = QPushButton(self._option(payment, part, index))
            option.setCheckable(True)
            option.setChecked(index == 0)
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

    def _option(self, payment: PaymentNotice, part: Part, index: int) -> str:
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
        return " · ".join(word for word in (words[part.role], amount, day) if word)


class PaymentSlip(QWidget):
    """One payment notice: to scan, to copy, or to keep away from."""

    def __init__(self, payment: PaymentNotice, voice: Voice, believable: Outcome, opener: Opener | None = None) -> None:
        super().__init__()
        self._payment = payment
        self._voice = voice
        self._opener = opener
        self.qr: QrView | None = None
        self._halves: QBoxLayout | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        if payment.refuted:
            self.column.addWidget(self._refusal())
        elif believable is Outcome.REFUTED:
            self.column.addWidget(self._distrust())
        else:
            self._add_payable(believable)

    def _refusal(self) -> QWidget:
        box = _loud_box(self.tr("Do not pay by this notice"))
        refuting = [finding for finding in self._payment.findings if finding.outcome is Outcome.REFUTED]
        for finding in refuting:
            box.column.addWidget(PlainLabel(self._told(finding)))
            rows = named_facts(self._voice.facts(finding.facts), self._voice)
            if rows:
                box.column.addWidget(table(rows, mono=frozenset(name for name, _ in rows)))
        advice = self.tr(
            "No QR is drawn. Ask the body through a channel you already know, not one named in the message."
        )
        box.column.addWidget(PlainLabel(advice))
        return box

    def _told(self, finding: Finding) -> str:
        keys = (f"{finding.code}.{finding.outcome.value}", finding.code)
        return say(self._voice, "payments", keys, finding.facts)

    def _distrust(self) -> QWidget:
        box = _loud_box(self.tr("Do not pay by this message"))
        advice = self.tr(
            "It did not pass the checks above, so no QR is drawn. Look the notice up with the body itself, "
            "through a channel you already know."
        )
        box.column.addWidget(PlainLabel(advice))
        return box

    def _add_payable(self, believable: Outcome) -> None:
        if believable is not Outcome.PROVEN:
            caution = self.tr("We cannot tell who sent this. Ask the body before you pay.")
            self.column.addWidget(PlainLabel("⚠ " + caution, "warning"))
        self._add_amount(self.column)
        if self._payment.qr_text is not None:
            self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
            self._halves.setSpacing(14)
            self._halves.addWidget(self._plate(self._payment.qr_text), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(8)
            words.addWidget(PlainLabel(self.tr("Scan it with the app IO or your bank's app."), "small"))
            self._add_buttons(words)
            words.addStretch(1)
            self._halves.addLayout(words, 1)
            self.column.addLayout(self._halves)
        else:
            self._add_buttons(self.column)
            missing = self.tr("No QR can be drawn: the notice does not give every value it needs.")
            self.column.addWidget(marked_line(Outcome.UNDETERMINED, missing))
        self._add_findings()
        self._add_facts(self.column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """QR beside the words when there is room, else above them."""
        super().resizeEvent(event)
        if self._halves is not None:
            beside = self.width() >= length(_BESIDE)
            self._halves.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _plate(self, text: str) -> QWidget:
        name = self.tr("QR code to pay notice {number}").format(
            number=format_notice_number(self._payment.notice_number)
        )
        self.qr = QrView(text, name)
        return self.qr

    def _add_amount(self, column: QVBoxLayout) -> None:
        payment = self._payment
        if payment.amount_cents is not None:
            amount = PlainLabel(self._voice.euro(payment.amount_cents), "amount", selectable=True)
            amount.setWordWrap(False)
            column.addWidget(amount)
        if payment.notice_number:
            row = WrapRow(8)
            number = PlainLabel(format_notice_number(payment.notice_number), "number", selectable=True)
            for label in (PlainLabel(self.tr("Notice number"), "muted"), number):
                label.setWordWrap(False)
                row.addWidget(label)
            column.addLayout(row)

    def _add_facts(self, column: QVBoxLayout) -> None:
        payment = self._payment
        rows = (
            (self.tr("Creditor"), payment.creditor_name),
            (self.tr("Tax code"), payment.creditor),
            (self.tr("Reason"), payment.reason),
            (self.tr("Due"), self._voice.day(payment.due) if payment.due else ""),
        )
        known = tuple(row for row in rows if row[1])
        if known:
            column.addWidget(table(known, mono=frozenset({self.tr("Tax code")}), narrow=True))

    def _add_findings(self) -> None:
        for finding in self._payment.findings:
            values = finding.outcome is not Outcome.PROVEN
            self.column.addWidget(finding_row(finding, "payments", self._voice, values=values))

    def _add_buttons(self, column: QVBoxLayout) -> None:
        payment = self._payment
        row = WrapRow(6)
        if payment.notice_number:
            row.addWidget(button(self.tr("Copy number"), lambda: _copy(payment.notice_number)))
        if payment.creditor:
            row.addWidget(button(self.tr("Copy tax code"), lambda: _copy(payment.creditor)))
        if payment.qr_text is not None:
            row.addWidget(self._save_button(payment.qr_text))
        if payment.qr_text is not None and payment.creditor and payment.notice_number:
            row.addWidget(button(self.tr("Pay on the web …"), self._ask_checkout))
        column.addLayout(row)

    def _save_button(self, text: str) -> QPushButton:
        save = QPushButton(self.tr("Save QR"))
        save.setAccessibleName(self.tr("Save QR"))
        menu = QMenu(save)
        name = f"pagopa-{self._payment.notice_number}"
        menu.addAction(self.tr("As a picture (PNG)"), lambda: ask_where(qr_png(text, 12), f"{name}.png", self))
        menu.addAction(self.tr("As a drawing (SVG)"), lambda: ask_where(qr_svg(text).encode(), f"{name}.svg", self))
        save.setMenu(menu)
        return save

    def _ask_checkout(self) -> None:
        ask_to_open(checkout_address(self._payment), "", self, self._opener)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _loud_box(title: str) -> Frame:
    box = Frame("band", tone="danger")
    box.setProperty("loud", True)  # noqa: FBT003 - a Qt property
    row = QHBoxLayout()
    row.addWidget(OutcomeMark(Outcome.REFUTED, 28), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(title, "shout"), 1)
    box.column.addLayout(row)
    box.setAccessibleName(title)
    return box
