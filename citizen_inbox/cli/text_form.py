"""A reading or a document in; a page of lines for a terminal out, in the person's language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from citizen_inbox.findings import Finding, Outcome, worst
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.report.lines import MARKS, columns, line
from citizen_inbox.report.sheet import law, sentence, source
from citizen_inbox.report.signature_words import signature_words
from citizen_inbox.report.writers import writer_sentence
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.rows import KnownPayee, ReceiptLine, Writer
from citizen_inbox.wording.sentences import ROOMS

if TYPE_CHECKING:
    from citizen_inbox.documents.document import Document, DocumentSignature
    from citizen_inbox.evidence.rem import RemReport
    from citizen_inbox.obligations.deadlines import Deadline
    from citizen_inbox.obligations.payment_instruments import OtherInstrument
    from citizen_inbox.obligations.payments import PaymentNotice
    from citizen_inbox.reading import Reading

NOBODY: Mapping[str, KnownPayee] = {}
"""Where no register was asked about the payees."""


def reading_lines(
    file: str,
    reading: Reading,
    voice: Voice,
    writer: Writer | None = None,
    payees: Mapping[str, KnownPayee] = NOBODY,
) -> Iterator[str]:
    """A whole page for one mail. payees: what the register says of each payee's code."""
    verdict = reading.evidence.verdict
    sentence = line(voice.verdict(verdict.code.value, verdict.outcome, dict(verdict.facts)))
    notice = reading.notice
    yield line(file)
    yield from _fields(
        voice,
        ("kind", voice.say("mail", f"kind-{reading.envelope.kind.value}")),
        ("sender", line(reading.sender)),
        ("to", line(", ".join(_recipients(reading)))),
        ("subject", line(reading.subject)),
        ("delivered" if _certified(reading) else "dated", voice.instant(reading.delivered_at)),
        ("proof", f"{MARKS[verdict.outcome]} {sentence} ({verdict.code.value})"),
        ("notice", line(f"{notice.authority} - {notice.title}") if notice else ""),
    )
    if writer:
        yield from _block(voice, "writer", writer_lines(writer, voice))
    if notice:
        reasons = [line(voice.say("notices", one.code, one.facts)) for one in notice.because]
        yield from _sheet(reading, voice)
        yield from _block(voice, "because", reasons)
        yield from _block(voice, "what-to-do", deadline_lines(reading.deadlines, voice))
        yield from _block(voice, "not-known", missing_lines(reading.deadlines, voice))
        yield from _block(voice, "details", found_lines(reading, voice))
    paid = [*payments_lines(reading.payments, voice, payees), *instrument_lines(reading.instruments, voice)]
    yield from _block(voice, "payments", paid)
    yield from _block(voice, "documents", [text for one in reading.documents for text in document_lines(one, voice)])
    yield from _block(voice, "rem", [text for one in reading.evidence.rem for text in rem_lines(one, voice)])
    yield from _block(voice, "checks", [finding_line("evidence", one, voice) for one in reading.evidence.findings])


def _sheet(reading: Reading, voice: Voice) -> Iterator[str]:
    """The plain-language sheet: each question once, its answers beside it, the law and the source below."""
    rows, last = [], ""
    for found in reading.sheet:
        asked = "" if found.question == last else voice.say("sheet", f"question-{found.question}")
        rows.append((asked, sentence(found, voice)))
        rests_on = (law(found, voice), source(found.spot, reading.documents, voice))
        rows += [("", f"({told})") for told in rests_on if told]
        last = found.question
    if rows:
        yield f"  {voice.say('sheet', 'title')}:"
        yield from (f"    {told}" for told in columns(rows, (0, 0), fit=False))
        yield f"    {voice.say('sheet', 'not-advice')}"


def writer_lines(writer: Writer, voice: Voice) -> Iterator[str]:
    """Who wrote, in a sentence, and the address that a look-alike should not be taken for."""
    yield line(writer_sentence(writer, voice))
    if writer.standing == "lookalike":
        yield f"{voice.say('authorities', 'address-there')}: {line(writer.address)}"


def document_file_lines(
    file: str,
    document: Document,
    payments: Iterable[PaymentNotice],
    voice: Voice,
    instruments: Iterable[OtherInstrument] = (),
    payees: Mapping[str, KnownPayee] = NOBODY,
) -> Iterator[str]:
    """A page for a file that is no mail."""
    yield line(file)
    yield from _block(voice, "documents", document_lines(document, voice))
    found = [*payments_lines(payments, voice, payees), *instrument_lines(instruments, voice)]
    yield from _block(voice, "payments", found or [voice.say("commands", "no-payment")])


def deadline_lines(deadlines: Sequence[Deadline], voice: Voice) -> Iterator[str]:
    """A dated line for each duty, with where it comes from."""
    rows = []
    for deadline in deadlines:
        notes = [deadline.article] if deadline.article else []
        if deadline.presumed:
            notes.append(voice.say("commands", "presumed"))
        if deadline.prudent < deadline.due:
            notes.append(voice.say("commands", "prudent", {"day": voice.day(deadline.prudent)}))
        if deadline.likely is not None:
            notes.append(voice.say("commands", "likely", {"day": voice.day(deadline.likely)}))
        notes.append(voice.say("deadlines", f"short-{deadline.confidence.value}"))
        amount = voice.euro(deadline.amount_cents) if deadline.amount_cents is not None else ""
        what = voice.say("deadlines", f"what-{deadline.what}")
        rows.append((voice.day(deadline.due), amount, f"{what} ({'; '.join(notes)})" if notes else what))
    yield from columns(rows, (0, 0, 0), right=(0, 1), fit=False)


def found_lines(reading: Reading, voice: Voice) -> Iterator[str]:
    """Each thing that the notice says, with the document and page in which it stands."""
    names = {one.path: one.name for top in reading.documents for one in top.walk()}
    names |= {"": voice.say("commands", "details-message"), "subject": voice.say("commands", "details-subject")}
    rows = []
    for one in reading.notice.found if reading.notice else ():
        place = names.get(one.spot.document, one.spot.document) if one.spot else ""
        if one.spot and one.spot.page:
            facts = {"document": place, "page": str(one.spot.page)}
            place = voice.say("commands", "details-page", facts)
        rows.append((line(voice.say("notices", f"reference-{one.name}")), line(one.value), line(place)))
        rows += [("", line(voice.say("notices", note.code, note.facts)), "") for note in one.notes]
    yield from columns(rows, (0, 0, 0), fit=False)


def missing_lines(deadlines: Sequence[Deadline], voice: Voice) -> Iterator[str]:
    """What is not known and could change these dates, each once."""
    said = (voice.say("deadlines", step.code, step.facts) for one in deadlines for step in one.missing)
    yield from (f"- {sentence}" for sentence in dict.fromkeys(said))


def payments_lines(
    payments: Iterable[PaymentNotice], voice: Voice, payees: Mapping[str, KnownPayee] = NOBODY
) -> Iterator[str]:
    """Every payment, what was compared, what the register says of the payee, and whether it may be paid."""
    from citizen_inbox.obligations.payments import format_notice_number

    for payment in payments:
        parts = [format_notice_number(payment.notice_number)] if payment.notice_number else []
        if payment.amount_cents is not None:
            parts.append(voice.euro(payment.amount_cents))
        parts += [line(part) for part in (payment.creditor, payment.creditor_name) if part]
        if payment.due:
            parts.append(voice.day(payment.due))
        yield "  ".join(parts)
        for finding in payment.findings:
            yield f"  {finding_line('payments', finding, voice)}"
        for finding in payees[payment.creditor].findings if payment.creditor in payees else ():
            yield f"  {finding_line('authorities', finding, voice)}"
        if payment.qr_text is None:
            yield f"  {voice.say('commands', 'no-qr')}"


def instrument_lines(instruments: Iterable[OtherInstrument], voice: Voice) -> Iterator[str]:
    """Every way to pay that is no pagoPA notice, with what is printed of it."""
    for one in instruments:
        yield line(voice.say("payments", f"instrument-{one.kind}", one.facts))
        printed = [f"{voice.say('commands', name)}: {one.facts[name]}" for name in _PRINTED if name in one.facts]
        if printed:
            yield f"  {line('  '.join(printed))}"


_PRINTED = ("balance", "amount", "account")


def rem_lines(report: RemReport, voice: Voice) -> Iterator[str]:
    """One evidence of registered electronic mail: its event and parties; what was found about it is in the checks."""
    evidence = report.evidence
    code = f"rem-event-{evidence.event}"
    event = voice.say("evidence", code) if code in ROOMS["evidence"] else evidence.event
    time = voice.instant(evidence.at) if evidence.at else ""
    mark = MARKS[worst(found.outcome for found in report.findings if found.code in _REM_WORTH)]
    yield "  ".join(part for part in (mark, line(event), time, line(evidence.issuer.name)) if part)
    parties = [evidence.sender, *evidence.recipients[:_SHOWN_PARTIES]]
    yield "  " + line(" -> ".join(one.identifier or one.name for one in parties if one.identifier or one.name))
    for reason, details in evidence.reasons:
        yield f"  {line(reason)} {line(details)}"


_REM_WORTH = {"rem-evidence", "rem-signature-bad"}
_SHOWN_PARTIES = 10


def finding_line(room: str, finding: Finding, voice: Voice) -> str:
    """The outcome's mark and the finding's sentence."""
    return f"{MARKS[finding.outcome]} {line(voice.finding(room, finding))}"


def document_lines(document: Document, voice: Voice, depth: int = 0) -> Iterator[str]:
    """A document and what is in it, indented."""
    indent = "  " * depth
    yield f"{indent}{line(document.name)}  {line(document.media_type)}  {voice.size(document.size)}"
    yield from (f"{indent}  {remark}" for remark in document_remarks(document, voice))
    for inner in document.contains:
        yield from document_lines(inner, voice, depth + 1)


def signature_lines(signature: DocumentSignature, voice: Voice) -> Iterator[str]:
    """Who signed, for whom, when, and what is not known of it; nothing for a signature that was not judged."""
    if not signature.indication:
        return
    yield f"{voice.say('signatures', f'role-{signature.role}')}: {signature.signer or '?'}"
    yield from signature_words(signature, voice)
    yield " ".join(filter(None, (signature.indication, signature.sub_indication)))


def document_remarks(document: Document, voice: Voice) -> Iterator[str]:
    """Who signed a document, and what is wrong with it."""
    for signature in document.signatures:
        sentence = voice.say("documents", signature.code, {"signer": signature.signer})
        yield f"{MARKS[signature.outcome]} {line(sentence)}"
        yield from (f"  {line(words)}" for words in signature_lines(signature, voice))
    for defect in document.defects:
        yield f"{MARKS[Outcome.UNDETERMINED]} {voice.say('documents', defect)}"


def receipt_line(receipt: ReceiptLine, voice: Voice) -> str:
    """One receipt under a sent message."""
    words = [MARKS[receipt.outcome], voice.say("mail", f"kind-{receipt.kind.value}"), voice.instant(receipt.at)]
    words += [line(receipt.delivered_to), line(receipt.error_detail), *worth(receipt, voice)]
    return "  ".join(words).rstrip()


def worth(receipt: ReceiptLine, voice: Voice) -> Iterator[str]:
    """Whether it counts, where that needs a word, and how its content compares with the copy kept."""
    if receipt.judgement != "counted":
        yield voice.say("mail", f"judgement-{receipt.judgement}")
    if receipt.content:
        yield voice.say("mail", f"content-{receipt.content}")
    if receipt.readings:
        yield voice.say("mail", "content-reading", {"readings": ", ".join(map(str, receipt.readings))})


def _certified(reading: Reading) -> bool:
    """Whether a provider's time is known; the sender's own Date certifies nothing."""
    return (
        reading.envelope.kind is not EnvelopeKind.ORDINARY and reading.evidence.verdict.outcome is not Outcome.REFUTED
    )


def _recipients(reading: Reading) -> list[str]:
    daticert = reading.envelope.daticert
    if daticert and reading.envelope.kind is not EnvelopeKind.ORDINARY:
        return [one.address for one in daticert.recipients]
    return [one.address for one in (*reading.shown.addresses("To"), *reading.shown.addresses("Cc"))]


def _fields(voice: Voice, *given: tuple[str, str]) -> Iterator[str]:
    """Labelled values, the values below each other."""
    held = [(f"{voice.say('commands', label)}:", value) for label, value in given if value]
    width = max((len(label) for label, _ in held), default=0)
    for label, value in held:
        yield f"  {label:{width}}  {value}"


def _block(voice: Voice, label: str, lines: Iterable[str]) -> Iterator[str]:
    held = list(lines)
    if held:
        yield f"  {voice.say('commands', label)}:"
        yield from (f"    {text}" for text in held)
