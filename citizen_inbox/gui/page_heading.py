"""A NoticePage in, the heading out: who writes, what it is, and when it reached the mailbox."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_inbox.evidence.report import VerdictCode
from citizen_inbox.findings import Outcome
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import say
from citizen_inbox.gui.proof_view import receipt_word
from citizen_inbox.gui.words import Words
from citizen_inbox.gui.writer_view import LookalikeBand, remark
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.rows import NoticePage

_IDENTITY = frozenset(
    {
        *("iun", "act", "act_date", "roll_bill", "plate", "tax_year", "case", "article"),
        *("invoice", "invoice_date", "invoice_file", "attested_on"),
    }
)
"""What an office knows its act by; amounts and contacts are among the details further down."""


class PageHeading(QWidget):
    """Three lines in plain words; the true sender before the envelope's "Per conto di"."""

    def __init__(self, page: NoticePage, voice: Voice) -> None:
        super().__init__()
        self._page = page
        self._voice = voice
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.origin = PlainLabel(self._origin(), "muted", selectable=True)
        title = page.row.title or page.reading.subject or self.tr("(no subject)")
        self.title = PlainLabel(title, "title", selectable=True)
        state = Words(voice).state(page.sent.state) if page.sent is not None else None
        self.state = PlainLabel(state.text if state else "", state.tone if state else "neutral", selectable=True)
        self.delivered = PlainLabel(self._delivered(), "muted", selectable=True)
        self.from_line = PlainLabel(self._sender(), "muted", selectable=True)
        self.references = PlainLabel(self._references(), "small", selectable=True)
        self.lookalike = self._lookalike()
        if self.lookalike is not None:
            column.addWidget(self.lookalike)
            column.addSpacing(8)
        for label in (self.origin, self.title, self.state, self.delivered, self.from_line, self.references):
            column.addWidget(label)
            label.setVisible(bool(label.text()))
        self.writer = remark(page.row.writer, voice)
        if self.writer is not None:
            column.insertWidget(column.indexOf(self.from_line) + 1, self.writer)

    def _lookalike(self) -> LookalikeBand | None:
        writer = self._page.row.writer
        if writer is None or writer.standing != "lookalike":
            return None
        return LookalikeBand(self._page.reading.sender, writer, self._voice)

    def _origin(self) -> str:
        notice = self._page.reading.notice
        if self._page.sent is not None:
            return self.tr("Message that you sent")
        if notice is None:
            return receipt_word(self._page.row.envelope_kind)
        writer = self._page.row.writer
        named = notice.authority
        if writer is not None:
            named = self._page.reading.sender if writer.standing == "lookalike" else writer.name or named
        words = [named, say(self._voice, "notices", (f"kind-{notice.kind}", notice.kind))]
        protocol = notice.references.get("protocol", "")
        if protocol:
            day = notice.references.get("protocol_date", "")
            told = self.tr("protocol no. {number} of {day}") if day else self.tr("protocol no. {number}")
            words.append(told.format(number=protocol, day=day))
        return " · ".join(word for word in words if word)

    def _references(self) -> str:
        notice = self._page.reading.notice
        if notice is None:
            return ""
        said = {"iun"} if notice.kind == "send" and self._page.sent is None else set()  # its card says it large
        told = {name: value for name, value in notice.references.items() if value and name in _IDENTITY - said}
        words = [f"{say(self._voice, 'notices', (f'reference-{name}', name))}: {told[name]}" for name in list(told)[:6]]
        return " · ".join(words)

    def _delivered(self) -> str:
        reading = self._page.reading
        when = self._voice.instant(reading.delivered_at)
        if self._page.sent is not None:
            return self.tr("You sent this on {when}").format(when=when)
        if reading.envelope.kind is EnvelopeKind.ORDINARY or reading.envelope.daticert is None:
            return self.tr("Dated {when} by its sender (not certified)").format(when=when)
        if reading.evidence.verdict.outcome is not Outcome.PROVEN or reading.envelope.daticert.at is None:
            return self.tr("It says it was delivered to your PEC on {when} (not proven)").format(when=when)
        if reading.envelope.kind is EnvelopeKind.TRANSPORT:
            return self.tr("Delivered to your PEC on {when}").format(when=when)
        return self.tr("Certified by the provider on {when}").format(when=when)

    def _sender(self) -> str:
        reading = self._page.reading
        if self._page.sent is not None:
            return self.tr("From {sender}").format(sender=reading.sender)
        if reading.evidence.verdict.code is VerdictCode.ANOMALY or reading.envelope.kind is EnvelopeKind.ORDINARY:
            return self.tr("From {sender} (sender not certified)").format(sender=reading.sender)
        carriers = reading.message.addresses("From")
        told = self.tr("From {sender}").format(sender=reading.sender)
        if not carriers or carriers[0].address == reading.sender:
            return told
        carried = self.tr('carried by {carrier} ("Per conto di")').format(carrier=carriers[0].address)
        return f"{told} · {carried}"
