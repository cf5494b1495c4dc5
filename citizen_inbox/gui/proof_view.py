"""A page in, everything that serves as proof out: receipts, certification data, signature, times, digest."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from citizen_inbox.evidence.report import Signature, Signer
from citizen_inbox.gui.daticert_card import certified_card, filled
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import Frame, OutcomeMark, button, say, table
from citizen_inbox.gui.rem_frame import RemFrame
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.rows import NoticePage, ReceiptLine, SentRow


class ProofView(QWidget):
    """The "Receipts and proof" tab."""

    open_message = Signal(int)
    certificate_wanted = Signal()

    def __init__(self, page: NoticePage, voice: Voice) -> None:
        super().__init__()
        self._page = page
        self._voice = voice
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 12, 0, 0)
        self.column.setSpacing(12)
        if page.sent is not None:
            self.column.addWidget(self._sent(page.sent))
        if page.receipt is not None:
            self.column.addWidget(self._own(page.receipt))
        if page.receipts:
            self.column.addWidget(self._receipts(page.receipts))
        if page.reading.envelope.daticert is not None:
            self.column.addWidget(certified_card(page.reading.envelope.daticert, voice))
        for report in page.reading.evidence.rem:
            self.column.addWidget(RemFrame(report, voice))
        self.column.addWidget(self._signature(page.reading.evidence.signature))
        self.column.addWidget(self._times())
        self.column.addWidget(self._file())
        self.column.addStretch(1)

    def _sent(self, sent: SentRow) -> Frame:
        card = Frame("card", self.tr("Recipients"))
        for recipient in sent.recipients:
            line = [recipient.address, self._state(recipient.state)]
            line += [self._voice.instant(recipient.at)] if recipient.at else []
            card.column.addWidget(PlainLabel(" · ".join(line), "strong", selectable=True))
            if recipient.detail:
                card.column.addWidget(PlainLabel(recipient.detail, "small", selectable=True))
        return card

    def _state(self, state: str) -> str:
        words = {
            "draft": self.tr("draft"),
            "queued": self.tr("waiting to be sent"),
            "submitted": self.tr("sent, no receipt yet"),
            "accepted": self.tr("accepted by your provider"),
            "not-accepted": self.tr("refused by your provider"),
            "taken-in-charge": self.tr("taken in charge by the recipient's provider"),
            "delivered": self.tr("delivered"),
            "not-delivered": self.tr("not delivered"),
            "warning": self.tr("not delivered so far"),
            "virus": self.tr("stopped: virus"),
            "pending": self.tr("no receipt yet"),
        }
        return words.get(state.lower().replace("_", "-"), state)

    def _receipts(self, receipts: tuple[ReceiptLine, ...]) -> Frame:
        card = Frame("card", self.tr("Receipts"))
        for receipt in receipts:
            card.column.addWidget(self._receipt(receipt))
        return card

    def _own(self, receipt: ReceiptLine) -> Frame:
        """What the receipt on this page is worth."""
        card = Frame("card", self.tr("Receipt"))
        if receipt.judgement == "counted":
            card.column.addWidget(PlainLabel(self._voice.say("mail", "judgement-counted")))
        for sentence, kind in self._worth(receipt):
            card.column.addWidget(PlainLabel(sentence, kind))
        return card

    def _receipt(self, receipt: ReceiptLine) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(OutcomeMark(receipt.outcome, 18))
        words = QVBoxLayout()
        words.setSpacing(0)
        title = f"{receipt_word(receipt.kind)} · {self._voice.instant(receipt.at)}"
        words.addWidget(PlainLabel(title, "strong"))
        for detail in (receipt.delivered_to, receipt.error_detail):
            if detail:
                words.addWidget(PlainLabel(detail, "small", selectable=True))
        for sentence, kind in self._worth(receipt):
            words.addWidget(PlainLabel(sentence, kind))
        row.addLayout(words, 1)
        opening = button(self.tr("Open"), lambda: self.open_message.emit(receipt.id), quiet=True)
        opening.setAccessibleName(self.tr("Open receipt: {title}").format(title=title))
        row.addWidget(opening)
        return holder

    def _worth(self, receipt: ReceiptLine) -> Iterator[tuple[str, str]]:
        """Whether it counts, where that needs a word, and how its content compares."""
        if receipt.judgement != "counted":
            yield self._voice.say("mail", f"judgement-{receipt.judgement}"), "small" if receipt.counted else "warning"
        if receipt.content:
            warns = receipt.content == "differs"
            yield self._voice.say("mail", f"content-{receipt.content}"), "warning" if warns else "small"
        if receipt.readings:
            numbers = ", ".join(map(str, receipt.readings))
            yield self._voice.say("mail", "content-reading", {"readings": numbers}), "small"

    def _signature(self, signature: Signature) -> Frame:
        card = Frame("card", self.tr("Provider's signature"))
        if not signature.present:
            card.column.addWidget(PlainLabel(self.tr("This message carries no provider's signature."), "muted"))
            return card
        intact = {
            True: self.tr("intact"),
            False: self.tr("broken: the bytes were changed"),
            None: self.tr("could not be checked"),
        }
        names = {self.tr("Signature"): intact[signature.intact], self.tr("Digest"): signature.digest.upper()}
        if signature.signing_time is not None:
            names[self.tr("Signing time")] = self._voice.instant(signature.signing_time)
        if signature.signer is not None:
            names |= self._signer(signature.signer)
        card.column.addWidget(table(filled(names)))
        if signature.signer is not None:
            look = button(self.tr("Look at the certificate…"), self.certificate_wanted.emit)
            card.column.addWidget(look, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _signer(self, signer: Signer) -> dict[str, str]:
        validity = self.tr("{start} to {end}").format(
            start=self._voice.day(signer.valid_from.date()), end=self._voice.day(signer.valid_to.date())
        )
        return {
            self.tr("Signer"): signer.email,
            self.tr("Certificate of"): signer.subject,
            self.tr("Issued by"): signer.issuer,
            self.tr("Valid"): validity,
            self.tr("Pinned issuer"): signer.anchor or self.tr("none reached"),
        }

    def _times(self) -> Frame:
        card = Frame("card", self.tr("Times"))
        reading, page = self._page.reading, self._page
        certified = reading.envelope.daticert.at if reading.envelope.daticert else None
        names = {
            self.tr("Certified by the provider"): self._voice.instant(certified) if certified else "",
            self.tr("Arrived at your server"): self._voice.instant(page.arrived_at) if page.arrived_at else "",
            self.tr("Date field (not certified)"): self._voice.instant(reading.message.date)
            if reading.message.date
            else "",
            self.tr("First verified by this program"): self._first_sight(),
        }
        card.column.addWidget(table(filled(names)))
        return card

    def _first_sight(self) -> str:
        """When the program first took the mail in, and what it found then; "" when nothing was kept."""
        proof = self._page.proof
        if proof is None:
            return ""
        keys = tuple(f"word-{end}" for end in (f"{proof.verdict_code}-{proof.outcome.value}", proof.verdict_code))
        verdict = say(self._voice, "evidence", keys)
        return self.tr("{when} (verdict: {verdict})").format(when=self._voice.instant(proof.seen_at), verdict=verdict)

    def _file(self) -> Frame:
        card = Frame("card", self.tr("The file"))
        raw = self._page.reading.message.raw
        digest = hashlib.sha256(raw).hexdigest()
        names = {
            "SHA-256": f"{digest[:32]} {digest[32:]}",  # a label wraps at spaces only
            self.tr("Size"): self._voice.size(len(raw)),
            self.tr("Mailbox"): self._page.row.account,
            self.tr("Folder"): self._page.folder,
        }
        card.column.addWidget(table(filled(names), mono=frozenset({"SHA-256"})))
        copy = button(self.tr("Copy the SHA-256"), lambda: QGuiApplication.clipboard().setText(digest))
        card.column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        advice = self.tr("The proof is this signed file itself. A print or a copy of its text proves nothing.")
        card.column.addWidget(PlainLabel(advice, "small"))
        return card


def receipt_word(kind: EnvelopeKind) -> str:
    """What kind of PEC message this is, in plain words."""
    words = {
        EnvelopeKind.TRANSPORT: QCoreApplication.translate("ReceiptWord", "Certified message"),
        EnvelopeKind.ACCEPTANCE: QCoreApplication.translate("ReceiptWord", "Accepted by your provider"),
        EnvelopeKind.NON_ACCEPTANCE: QCoreApplication.translate("ReceiptWord", "Refused by your provider"),
        EnvelopeKind.TAKEN_IN_CHARGE: QCoreApplication.translate("ReceiptWord", "Taken in charge"),
        EnvelopeKind.DELIVERY: QCoreApplication.translate("ReceiptWord", "Delivered to the mailbox"),
        EnvelopeKind.NON_DELIVERY: QCoreApplication.translate("ReceiptWord", "Not delivered"),
        EnvelopeKind.DELIVERY_WARNING: QCoreApplication.translate("ReceiptWord", "Not delivered so far"),
        EnvelopeKind.VIRUS_DETECTED: QCoreApplication.translate("ReceiptWord", "Stopped because of a virus"),
        EnvelopeKind.ANOMALY: QCoreApplication.translate("ReceiptWord", "Ordinary mail in a PEC mailbox"),
        EnvelopeKind.ORDINARY: QCoreApplication.translate("ReceiptWord", "Ordinary mail"),
    }
    return words[kind]
