"""Bytes and the grounds of a verdict in; everything the program knows of a mail out. Pure and total."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import PurePath

from citizen_inbox.documents.budget import Budget
from citizen_inbox.documents.document import Document, DocumentKind, identify
from citizen_inbox.evidence.examine import examine
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.report import Evidence
from citizen_inbox.findings import Outcome, worst
from citizen_inbox.mail.body import Body, read_body, read_part
from citizen_inbox.mail.message import Message, parse_message
from citizen_inbox.notices.notice import NOTHING_DECLARED, Clues, Declared, Notice
from citizen_inbox.notices.registry import recognise
from citizen_inbox.notices.sheet import SheetLine, make_sheet
from citizen_inbox.obligations.calendar import local
from citizen_inbox.obligations.deadlines import Deadline
from citizen_inbox.obligations.payment_instruments import OtherInstrument, find_instruments
from citizen_inbox.obligations.payments import PaymentNotice, SeenCode, Source, distrusted, find_payments, uncertified
from citizen_inbox.pec.envelope import Envelope, EnvelopeKind, open_envelope
from citizen_inbox.pec.letterhead import certified_at, sender_of, subject_of

READER_VERSION = 4
"""Raised when the same bytes would be read differently; stored readings of an older version are read again."""


MAIL = ".eml"

_FILES = frozenset(
    {
        *(DocumentKind.PDF, DocumentKind.SIGNED_FILE, DocumentKind.ARCHIVE),
        *(DocumentKind.IMAGE, DocumentKind.XML, DocumentKind.HTML),
    }
)
"""What is no mail by its content."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One mail, read: the levels of the staircase side by side."""

    envelope: Envelope
    evidence: Evidence
    shown: Message
    """What a person reads: the enclosed original of a PEC, else the message itself."""
    body: Body
    documents: tuple[Document, ...]
    notice: Notice | None
    payments: tuple[PaymentNotice, ...]
    sender: str
    """Certified sender, else the From address; as written."""
    subject: str
    delivered_at: datetime
    """Certified time, else the Date field, else the reading instant; aware."""
    sheet: tuple[SheetLine, ...] = ()
    """The plain-language sheet as of the reading's local day, () for what is no notice or is refuted."""
    instruments: tuple[OtherInstrument, ...] = ()
    """Ways to pay that are no pagoPA notice: named and explained, never drawn."""

    @property
    def message(self) -> Message:
        """The outer message."""
        return self.envelope.message

    @property
    def deadlines(self) -> tuple[Deadline, ...]:
        """The notice's deadlines, earliest first."""
        return self.notice.deadlines if self.notice else ()

    @property
    def outcome(self) -> Outcome:
        """The worst of the verdict and the payment findings: what an exit status is made of."""
        found = [self.evidence.verdict.outcome]
        found += [finding.outcome for payment in self.payments for finding in payment.findings]
        return worst(found)


@dataclass(frozen=True, slots=True)
class FileReading:
    """A file that is no mail, read."""

    document: Document
    payments: tuple[PaymentNotice, ...]
    instruments: tuple[OtherInstrument, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """The worst of its payment findings and signatures; undetermined when it proves nothing."""
        found = [finding.outcome for payment in self.payments for finding in payment.findings]
        found += [signature.outcome for one in self.document.walk() for signature in one.signatures]
        return worst(found) if found else Outcome.UNDETERMINED


def read(raw: bytes, grounds: Grounds, declared: Declared = NOTHING_DECLARED) -> Reading:
    """Read one mail: the bytes as received, judged by `grounds`; its terms by what the person declared.

    Never raises on mail: what is wrong becomes a defect or a finding.
    """
    at = grounds.at
    envelope = open_envelope(parse_message(raw))
    evidence = examine(envelope, grounds)
    shown = envelope.original or envelope.message
    body = _body(envelope, shown)
    budget = Budget()
    documents = tuple(
        identify(shown.content(part), _name(part.names), part.path, part.media_type, budget)
        for part in body.attachments
    )
    delivered_at = _delivered_at(envelope, at)
    sources = _sources(body, documents)
    payments = find_payments(sources, local(at).date())
    if envelope.kind is EnvelopeKind.ANOMALY:
        payments = uncertified(payments)
    if evidence.verdict.outcome is Outcome.REFUTED:
        payments = distrusted(payments)
    clues = Clues(
        envelope=envelope,
        evidence=evidence,
        sender=sender_of(envelope).lower(),
        subject=subject_of(envelope),
        body=body,
        documents=documents,
        payments=payments,
        delivered_at=delivered_at,
        arrived_at=grounds.arrived_at,
        declared=declared,
    )
    notice = recognise(clues)
    return Reading(
        envelope=envelope,
        evidence=evidence,
        shown=shown,
        body=body,
        documents=documents,
        notice=notice,
        payments=payments,
        sender=sender_of(envelope),
        subject=subject_of(envelope),
        delivered_at=delivered_at,
        sheet=make_sheet(notice, payments, evidence.verdict.outcome, local(at).date()),
        instruments=instruments_in(sources),
    )


def instruments_in(sources: tuple[Source, ...]) -> tuple[OtherInstrument, ...]:
    """F24 forms, RAV, MAV and postal slips in the same places where payments are looked for."""
    return find_instruments((source.document, source.text) for source in sources)


def read_file(content: bytes, untrusted_name: str, grounds: Grounds) -> Reading | FileReading:
    """Read a file as mail, or as a document when its content says that it is one (a PDF, a .p7m). Total.

    A name in .eml is believed.
    """
    if PurePath(untrusted_name).suffix.lower() != MAIL:
        document = identify(content, untrusted_name, "1")
        if document.kind in _FILES:
            sources = document_sources((document,))
            payments = find_payments(sources, local(grounds.at).date())
            return FileReading(document, payments, instruments_in(sources))
    return read(content, grounds)


def document_sources(documents: tuple[Document, ...]) -> tuple[Source, ...]:
    """Every document with text or codes, opened ones included, as places to look for payments."""
    return tuple(
        Source(
            document=document.path,
            text=document.text,
            codes=tuple(SeenCode(code.form, code.text, code.page) for code in document.codes),
            links=document.links,
            pages=document.pages,
            hidden=document.hidden,
        )
        for top in documents
        for document in top.walk()
        if document.text or document.codes or document.links
    )


def _body(envelope: Envelope, shown: Message) -> Body:
    """What a person reads. Of a PEC without an original only what its signature covers."""
    signed = envelope.signed
    if shown is envelope.message and envelope.kind is not EnvelopeKind.ORDINARY and signed and not signed.defects:
        return read_part(shown, signed.content)
    return read_body(shown)


def _sources(body: Body, documents: tuple[Document, ...]) -> tuple[Source, ...]:
    return (Source(document="", text=body.text), *document_sources(documents))


def _name(names: tuple[str, ...]) -> str:
    return names[0] if names else ""


def _delivered_at(envelope: Envelope, at: datetime) -> datetime:
    return certified_at(envelope) or envelope.message.date or at.astimezone(UTC)
