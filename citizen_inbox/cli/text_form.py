"""Readings, rows and payments in; lines for a terminal out, in the person's language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.translation import ROME, Voice
from citizen_inbox.usecases.rows import NoticeRow, ReceiptLine, SentRow

if TYPE_CHECKING:
    from citizen_inbox.documents.document import Document
    from citizen_inbox.obligations.deadlines import Deadline
    from citizen_inbox.obligations.payments import PaymentNotice
    from citizen_inbox.reading import Reading

MARKS = {Outcome.PROVEN: "[ok]", Outcome.UNDETERMINED: "[? ]", Outcome.REFUTED: "[!!]"}


def plain(untrusted: str) -> str:
    """Text of a mail made safe for a terminal: control and direction characters shown as escapes."""
    return "".join(
        letter if letter.isprintable() or letter == "\n" else f"\\x{ord(letter):02x}" for letter in untrusted
    )


def reading_lines(file: str, reading: Reading, voice: Voice) -> Iterator[str]:
    """A whole page for one mail."""
    evidence = reading.evidence
    yield plain(file)
    yield from _field(voice, "kind", voice.say("mail", f"kind-{reading.envelope.kind.value}"))
    yield from _field(voice, "sender", plain(reading.sender))
    yield from _field(voice, "to", plain(", ".join(_recipients(reading))))
    yield from _field(voice, "subject", plain(reading.subject))
    yield from _field(voice, "delivered", voice.instant(reading.delivered_at))
    verdict = evidence.verdict
    sentence = voice.verdict(verdict.code.value, verdict.outcome, dict(verdict.facts))
    yield from _field(voice, "proof", f"{MARKS[verdict.outcome]} {plain(sentence)} ({verdict.code.value})")
    if reading.notice:
        yield from _field(voice, "notice", plain(f"{reading.notice.authority} - {reading.notice.title}"))
        reasons = [plain(voice.say("notices", reason.code, reason.facts)) for reason in reading.notice.because]
        yield from _block(voice, "because", reasons)
        yield from _block(voice, "what-to-do", deadline_lines(reading.deadlines, voice))
    yield from _block(voice, "payments", _payments(reading.payments, voice))
    yield from _block(voice, "documents", [line for one in reading.documents for line in document_lines(one, voice)])
    yield from _block(voice, "checks", [finding_line("evidence", finding, voice) for finding in evidence.findings])


def document_file_lines(
    file: str, document: Document, payments: Iterable[PaymentNotice], voice: Voice
) -> Iterator[str]:
    """A page for a file that is no mail."""
    yield plain(file)
    yield from _block(voice, "documents", document_lines(document, voice))
    found = list(_payments(payments, voice))
    yield from _block(voice, "payments", found or [voice.say("commands", "no-payment")])


def deadline_lines(deadlines: Iterable[Deadline], voice: Voice) -> Iterator[str]:
    """A dated line for each duty, with where it comes from."""
    for deadline in deadlines:
        words = [voice.day(deadline.due), voice.say("deadlines", f"what-{deadline.what}")]
        if deadline.amount_cents is not None:
            words.append(voice.euro(deadline.amount_cents))
        notes = [deadline.article] if deadline.article else []
        if deadline.presumed:
            notes.append(voice.say("commands", "presumed"))
        if deadline.prudent < deadline.due:
            notes.append(voice.say("commands", "prudent", {"day": voice.day(deadline.prudent)}))
        yield "  ".join(words) + (f"  ({'; '.join(notes)})" if notes else "")


def payment_lines(payment: PaymentNotice, voice: Voice) -> Iterator[str]:
    """A payment, what was compared, and whether it may be paid."""
    from citizen_inbox.obligations.payments import format_notice_number

    parts = [format_notice_number(payment.notice_number)] if payment.notice_number else []
    if payment.amount_cents is not None:
        parts.append(voice.euro(payment.amount_cents))
    parts += [part for part in (payment.creditor, plain(payment.creditor_name)) if part]
    if payment.due:
        parts.append(voice.day(payment.due))
    yield "  ".join(parts)
    for finding in payment.findings:
        yield f"  {finding_line('payments', finding, voice)}"
    if payment.refuted or payment.qr_text is None:
        yield f"  {voice.say('commands', 'no-qr')}"


def finding_line(room: str, finding: Finding, voice: Voice) -> str:
    """The outcome's mark and the finding's sentence."""
    return f"{MARKS[finding.outcome]} {plain(voice.finding(room, finding))}"


def document_lines(document: Document, voice: Voice, depth: int = 0) -> Iterator[str]:
    """A document and what is in it, indented."""
    indent = "  " * depth
    yield f"{indent}{document.name}  {document.media_type}  {voice.size(document.size)}"
    for signature in document.signatures:
        sentence = voice.say("documents", signature.code, {"signer": signature.signer})
        yield f"{indent}  {MARKS[signature.outcome]} {plain(sentence)}"
    for defect in document.defects:
        yield f"{indent}  {MARKS[Outcome.UNDETERMINED]} {voice.say('documents', defect)}"
    for inner in document.contains:
        yield from document_lines(inner, voice, depth + 1)


def row_line(row: NoticeRow, voice: Voice) -> str:
    """One line of a list."""
    what = ""
    if row.next_due:
        what = f"{voice.short_day(row.next_due)}: {voice.say('deadlines', f'what-{row.next_what}')}"
    amount = voice.euro(row.amount_cents) if row.amount_cents is not None and not row.payment_refuted else ""
    columns = [
        f"{row.id:>6}",
        MARKS[row.outcome],
        f"{row.at.astimezone(ROME):%Y-%m-%d}",
        plain(row.authority or row.sender),
    ]
    columns += [plain(row.title), what, amount]
    return "  ".join(column for column in columns if column)


def sent_lines(row: SentRow, voice: Voice) -> Iterator[str]:
    """A sent message with its recipients' states."""
    yield f"{row.at.astimezone(ROME):%Y-%m-%d}  {voice.say('mail', f'status-{row.state}')}  {plain(row.subject)}"
    for one in row.recipients:
        when = f"  {voice.instant(one.at)}" if one.at else ""
        state = voice.say("mail", f"status-{one.state}")
        yield f"    {plain(one.address)}: {state}{when}  {plain(one.detail)}".rstrip()


def receipt_line(receipt: ReceiptLine, voice: Voice) -> str:
    """One receipt under a sent message."""
    words = [MARKS[receipt.outcome], voice.say("mail", f"kind-{receipt.kind.value}"), voice.instant(receipt.at)]
    return "  ".join([*words, plain(receipt.delivered_to), plain(receipt.error_detail)]).rstrip()


def days_left(due: date, today: date) -> int:
    """Whole days from today to `due`; negative when it has passed."""
    return (due - today).days


def _payments(payments: Iterable[PaymentNotice], voice: Voice) -> Iterator[str]:
    for payment in payments:
        yield from payment_lines(payment, voice)


def _recipients(reading: Reading) -> list[str]:
    daticert = reading.envelope.daticert
    if daticert and reading.envelope.kind is not EnvelopeKind.ORDINARY:
        return [one.address for one in daticert.recipients]
    return [one.address for one in (*reading.shown.addresses("To"), *reading.shown.addresses("Cc"))]


def _field(voice: Voice, label: str, value: str) -> Iterator[str]:
    if value:
        yield f"  {voice.say('commands', label)}: {value}"


def _block(voice: Voice, label: str, lines: Iterable[str]) -> Iterator[str]:
    held = list(lines)
    if held:
        yield f"  {voice.say('commands', label)}:"
        yield from (f"    {line}" for line in held)
