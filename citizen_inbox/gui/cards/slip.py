"""One payment notice in; what to check, the code to scan, the numbers to copy, and whether it is paid, out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.gui.cards.paid import PaidBand, PaidDialog, PaidWish
from citizen_inbox.gui.cards.qr_view import Plate, QrView
from citizen_inbox.gui.cards.sum_question import SumQuestion
from citizen_inbox.gui.cards.verdict import finding_row
from citizen_inbox.gui.fact_names import named_facts
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.links import Opener, ask_to_open
from citizen_inbox.gui.page_style import length
from citizen_inbox.gui.pieces import Frame, OutcomeMark, WrapRow, button, marked_line, say, table
from citizen_inbox.gui.saving import ask_where
from citizen_inbox.obligations.channels import CHECKOUT_HOST, checkout_address
from citizen_inbox.obligations.choices import Role, Standing
from citizen_inbox.obligations.payments import SCANNED, asks_for_sum, format_notice_number
from citizen_inbox.obligations.qr import qr_png, qr_svg
from citizen_inbox.report.offers import Offer
from citizen_inbox.report.payment_words import (
    how_without_qr,
    payment_rows,
    payment_sheet,
    spoken_qr,
    today_words,
)
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.rows import OTHER_NAME

_BESIDE = 520
_EXPIRED = frozenset({"due-date-passed", "due-date-long-passed"})


@dataclass(frozen=True, slots=True)
class Slip:
    """Everything that one payment's part of the card shows."""

    offer: Offer
    cautions: tuple[str, ...]
    """Sentences to read before paying."""
    today: date
    kept: bool
    """Whether it is a mail of the mailbox, of which something can be noted."""


class PaymentSlip(QWidget):
    """One payment notice: to scan, to copy, or to keep away from."""

    paid_told = Signal(object)
    """A PaidWish."""
    receipt_wanted = Signal(int)
    page_wanted = Signal(object)
    """A PaymentSheet to print."""
    sum_told = Signal(object)
    """Euro cents that the person read on a RAV."""

    def __init__(self, slip: Slip, voice: Voice, believable: Outcome, opener: Opener | None = None) -> None:
        super().__init__()
        self._slip, self._offer, self._payment = slip, slip.offer, slip.offer.payment
        self._voice = voice
        self._opener = opener
        self.plate: Plate | None = None
        self._behind: list[QWidget] = []
        """What comes with the code, and waits behind its veil."""
        self._halves: QBoxLayout | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        if slip.offer.payment.refuted:
            self.column.addWidget(self._refusal())
        elif believable is Outcome.REFUTED:
            self.column.addWidget(self._distrust())
        else:
            self._add_payable(believable)

    @property
    def qr(self) -> QrView | None:
        """The code, shown or still veiled; None when none is drawn."""
        return self.plate.qr if self.plate else None

    @property
    def _closed(self) -> bool:
        """Whether nothing is asked by it any more."""
        return self._offer.standing in {Standing.PAID, Standing.SETTLED}

    @property
    def unveiled(self) -> bool:
        """Whether the person asked for a code that is hidden at first."""
        return self.plate is not None and self.plate.veil is not None and not self.plate.veiled

    def unveil(self) -> None:
        """Show the code again that the person asked for, unless it was paid or settled since."""
        if self.plate is not None and not self._closed:
            self.plate.lift()

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
        for finding in self._scanned():
            box = Frame("band", tone="warning")
            box.column.addWidget(marked_line(finding.outcome, self._told(finding)))
            self.column.addWidget(box)
        self._add_amount()
        self._add_standing()
        if self._payment.notice_number:
            self.column.addLayout(self._number())
        self.column.addWidget(self._confirmation())
        for finding in self._offer.payee.findings:
            self.column.addWidget(self._about_payee(finding))
        for caution in () if self._closed else self._slip.cautions:
            self.column.addWidget(PlainLabel(caution))
        self._add_code()
        self._add_findings()

    def _scanned(self) -> list[Finding]:
        """What is said, before anything else, of a payment that only OCR saw."""
        return [finding for finding in self._payment.findings if finding.code == SCANNED]

    def _add_amount(self) -> None:
        if self._payment.amount_cents is not None:
            amount = PlainLabel(self._voice.euro(self._payment.amount_cents), "amount", selectable=True)
            amount.setWordWrap(False)
            self.column.addWidget(amount)
        expired = any(finding.code in _EXPIRED for finding in self._payment.findings)
        said = today_words(self._offer.word, self._voice)
        if said and not (expired and self._offer.word.code == "passed"):
            warns = self._offer.word.code in {"discount-doubtful", "discount-over", "full-over", "passed"}
            self.column.addWidget(PlainLabel(f"⚠ {said}" if warns else said, "warning" if warns else "strong"))

    def _add_standing(self) -> None:
        if self._offer.paid is not None:
            band = PaidBand(self._offer.paid, self._voice, self._late())
            band.taken_back.connect(self._take_back)
            band.receipt_wanted.connect(self.receipt_wanted)
            self.column.addWidget(band)
        elif self._offer.standing is Standing.SETTLED:
            settled = Frame("band", tone="warning")
            settled.column.addWidget(PlainLabel("⚠ " + self._voice.say("payments", "settled")))
            self.column.addWidget(settled)

    def _late(self) -> str:
        """A reduced amount paid too late is no whole payment."""
        part, paid = self._offer.part, self._offer.paid
        if part.role is not Role.REDUCED or part.by is None or paid is None or paid.day <= part.by:
            return ""
        return self._voice.say("payments", "paid-late", {"by": part.by.isoformat()})

    def _take_back(self) -> None:
        self.paid_told.emit(PaidWish(self._payment.notice_number, paid=False))

    def _confirmation(self) -> QWidget:
        """Who, how much, by when: what a person compares before paying, right above the code."""
        offer, voice = self._offer, self._voice
        rows = payment_rows(offer.payment, offer.part, offer.payee, voice)
        number = voice.say("payments", "sheet-number")
        codes = frozenset(voice.say("payments", name) for name in ("sheet-creditor", "sheet-cbill"))
        return table(tuple(row for row in rows if row[0] != number), mono=codes, narrow=True)

    def _about_payee(self, finding: Finding) -> QWidget:
        """What the register says of the payee; loud when it knows the code by quite another name."""
        if finding.code != OTHER_NAME:
            return finding_row(finding, "authorities", self._voice, values=False)
        box = Frame("band", tone="danger")
        box.setProperty("loud", True)  # noqa: FBT003 - a Qt property
        box.column.addWidget(PlainLabel("⚠ " + say(self._voice, "authorities", finding.code, finding.facts), "strong"))
        return box

    def _number(self) -> WrapRow:
        """The number in groups of four, never broken over two lines."""
        row = WrapRow(8)
        name = PlainLabel(self._voice.say("payments", "sheet-number"), "muted")
        number = PlainLabel(format_notice_number(self._payment.notice_number), "number", selectable=True)
        for label in (name, number):
            label.setWordWrap(False)
            row.addWidget(label)
        return row

    def _add_code(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(8)
        if self._payment.qr_text is not None:
            name = spoken_qr(self._payment, self._offer.payee, self._voice)
            self.plate = Plate(self._payment.qr_text, name, self._why_veiled(), calling=not self._closed)
            self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
            self._halves.setSpacing(14)
            self._halves.addWidget(self.plate, 0)
            if not self._closed:
                scan = PlainLabel(self._voice.say("payments", "sheet-scan"), "small")
                self._behind.append(scan)
                words.addWidget(scan)
            self._add_buttons(words)
            self.plate.lifted.connect(self._show_all)
            for hidden in self._behind:
                hidden.setVisible(not self.plate.veiled)
            words.addStretch(1)
            self._halves.addLayout(words, 1)
            self.column.addLayout(self._halves)
        else:
            if asks_for_sum(self._payment):
                asked = SumQuestion(self)
                asked.told.connect(self.sum_told)
                words.addWidget(asked)
            else:
                if not self._scanned():
                    missing = self.tr("No QR can be drawn: the notice does not give every value it needs.")
                    words.addWidget(marked_line(Outcome.UNDETERMINED, missing))
                words.addWidget(PlainLabel(how_without_qr(self._payment, self._voice)))
            self._add_buttons(words)
            self.column.addLayout(words)

    def _why_veiled(self) -> str:
        """A code is shown at once only when a register vouches for the payee and nothing was paid yet."""
        if self._offer.standing is Standing.PAID:
            return self.tr("It is noted as paid, so the code is hidden.")
        if self._offer.standing is Standing.SETTLED:
            return self.tr("Another payment was made in its place, so the code is hidden.")
        if self._offer.payee.vouched:
            return ""
        if self._offer.payee.official:
            return self.tr("The notice and the register name different payees: ask the body before you show the code.")
        return self.tr(
            "We do not know this payee from a register. Compare name, tax code, amount and day above with what you "
            "know, then show the code."
        )

    def _show_all(self) -> None:
        for hidden in self._behind:
            hidden.show()
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """QR beside the words when there is room, else above them."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        if self._halves is not None and self.plate is not None:
            beside = self.width() >= length(_BESIDE) and not self.plate.veiled
            direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
            self._halves.setDirection(direction)

    def _add_findings(self) -> None:
        for finding in self._payment.findings:
            if finding.code in {"payment-alternatives", SCANNED}:
                continue  # said above
            values = finding.outcome is not Outcome.PROVEN
            self.column.addWidget(finding_row(finding, "payments", self._voice, values=values))

    def _add_buttons(self, column: QVBoxLayout) -> None:
        payment = self._payment
        row = WrapRow(6)
        if payment.notice_number and self._slip.kept and self._offer.paid is None:
            row.addWidget(button(self.tr("I have paid …"), self._ask_paid))
        if payment.notice_number:
            row.addWidget(button(self.tr("Copy number"), lambda: _copy(payment.notice_number)))
        if payment.creditor:
            row.addWidget(button(self.tr("Copy tax code"), lambda: _copy(payment.creditor)))
        if payment.qr_text is not None:
            self._behind.append(self._save_button(payment.qr_text))
        if payment.qr_text is not None and checkout_address(payment) and not self._closed:
            self._behind.append(button(self.tr("Pay on the web …"), self._ask_checkout))
        for one in self._behind:
            if isinstance(one, QPushButton):
                row.addWidget(one)
        column.addLayout(row)

    def _save_button(self, text: str) -> QPushButton:
        save = QPushButton(self.tr("Save QR"))
        save.setAccessibleName(self.tr("Save QR"))
        menu = QMenu(save)
        name = f"pagopa-{self._payment.notice_number}"
        menu.addAction(self.tr("As a picture (PNG)"), lambda: ask_where(qr_png(text, 12), f"{name}.png", self))
        menu.addAction(self.tr("As a drawing (SVG)"), lambda: ask_where(qr_svg(text).encode(), f"{name}.svg", self))
        menu.addAction(self.tr("As a page to print (PDF)"), self._ask_page)
        save.setMenu(menu)
        return save

    def _ask_page(self) -> None:
        offer = self._offer
        notes = (today_words(offer.word, self._voice), *self._slip.cautions)
        sheet = payment_sheet(offer.payment, offer.part, offer.payee, notes, self._voice)
        if sheet is not None:
            self.page_wanted.emit(sheet)

    def _ask_checkout(self) -> None:
        payment = self._payment
        rows = (
            (self.tr("Site"), CHECKOUT_HOST),
            (self._voice.say("payments", "sheet-creditor"), payment.creditor),
            (self._voice.say("payments", "sheet-number"), format_notice_number(payment.notice_number)),
        )
        ask_to_open(checkout_address(payment), "", self, self._opener, rows)

    def _ask_paid(self) -> None:
        dialog = PaidDialog(self._payment, self._slip.today, self._voice, self)
        dialog.told.connect(self.paid_told)
        dialog.open()


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
