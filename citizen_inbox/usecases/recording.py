"""A reading in; what the store keeps of it out. Also what is kept of a mail that could not be read."""

from __future__ import annotations

import hashlib
from datetime import datetime
from email.parser import BytesHeaderParser
from email.policy import compat32

from citizen_inbox.evidence.enclosed import outline, write_outline
from citizen_inbox.evidence.examine import pretends
from citizen_inbox.evidence.report import Evidence
from citizen_inbox.findings import Outcome
from citizen_inbox.mail.message import Message
from citizen_inbox.notices.iun import control_letter_holds, find_iuns
from citizen_inbox.notices.keys import keys_of
from citizen_inbox.notices.links import link_hosts
from citizen_inbox.notices.send_signs import HOSTS, without_tokens
from citizen_inbox.obligations.choices import parts_of
from citizen_inbox.pec.envelope import Envelope, EnvelopeKind
from citizen_inbox.reading import READER_VERSION, Reading
from citizen_inbox.store.dossiers import ANSWERS, NAMED
from citizen_inbox.store.record import Duty, Payment, Proof, ReceiptFacts, Record

BODY_LIMIT = 200_000
"""Characters of text kept for search."""
DOCUMENTS_LIMIT = 400_000
_MOST_REFERENCES = 50
UNREAD_VERDICT = "NOT_CHECKABLE"


def record_of(reading: Reading, raw: bytes, arrived_at: datetime | None, owner: str = "") -> Record:
    """What lists, tracking and search need of a reading. owner: the mailbox, to tell the person's own mail."""
    envelope, notice = reading.envelope, reading.notice
    daticert = envelope.daticert if envelope.kind is not EnvelopeKind.ORDINARY else None
    return Record(
        sha256=hashlib.sha256(raw).hexdigest(),
        size=len(raw),
        reader_version=READER_VERSION,
        envelope_kind=envelope.kind,
        kind=notice.kind if notice else "",
        authority=notice.authority if notice else "",
        sender=reading.sender,
        title=(notice.title if notice else "") or reading.subject,
        subject=reading.subject,
        at=reading.delivered_at,
        certified_at=daticert.at if daticert else None,
        arrived_at=arrived_at,
        message_id=envelope.message.message_id,
        identifier=daticert.identifier if daticert else "",
        msgid=_msgid(envelope),
        verdict_code=reading.evidence.verdict.code.value,
        outcome=reading.evidence.verdict.outcome,
        attachments=len(reading.documents),
        mine=_is_mine(reading, owner),
        sent_to=_sent_to(envelope),
        people=_people(reading),
        body=_body(reading),
        documents=_documents(reading),
        duties=duties_of(reading),
        payments=payments_of(reading),
        receipt=_receipt(reading),
        outline=_outline(envelope),
        sighting=reading.evidence.sighting,
        proof=_proof(reading.evidence),
        keys=_keys(reading),
    )


def duties_of(reading: Reading) -> tuple[Duty, ...]:
    """The deadlines of a reading as they are kept."""
    return tuple(
        Duty(one.what, one.due, one.prudent, one.presumed, one.rule, one.amount_cents, one.likely)
        for one in reading.deadlines
    )


def payments_of(reading: Reading) -> tuple[Payment, ...]:
    """The payment notices of a reading as they are kept."""
    return tuple(
        Payment(
            notice_number=found.notice_number,
            creditor=found.creditor,
            creditor_name=found.creditor_name,
            amount_cents=found.amount_cents,
            due=found.due,
            reason=found.reason,
            refuted=found.refuted,
            role=part.role.value,
            by=part.by,
            prudent=part.prudent,
        )
        for found, part in zip(reading.payments, parts_of(reading.payments, reading.deadlines), strict=True)
    )


def _keys(reading: Reading) -> tuple[str, ...]:
    """By what it belongs to a dossier; what a mail that is not believed names is kept apart, and joins nothing."""
    refuted = reading.evidence.verdict.outcome is Outcome.REFUTED
    known = reading.envelope, reading.notice, reading.payments
    joined = keys_of(*known, refuted=refuted)
    named = [key for key in keys_of(*known) if not key.startswith(ANSWERS)] if refuted else []
    stated = reading.notice.references.get("iun", "") if reading.notice else ""
    if stated and f"iun:{stated}" not in joined:
        named.append(f"iun:{stated}")
    elif not stated and not refuted:
        written = [f"iun:{iun}" for iun in find_iuns(reading.subject) if control_letter_holds(iun)]
        if _writes_about(reading):
            joined += tuple(written)
        else:
            named += written
    return tuple(dict.fromkeys((*joined, *(f"{NAMED}{key}" for key in named))))


def _writes_about(reading: Reading) -> bool:
    """Whether a subject with an IUN joins its notification: proven mail, and the service's own without other links."""
    if reading.evidence.verdict.outcome is Outcome.PROVEN:
        return True
    service = reading.notice is not None and any(reason.code == "send-service" for reason in reading.notice.because)
    return service and set(link_hosts(reading.body)) <= HOSTS


def _proof(evidence: Evidence) -> Proof | None:
    """What is kept as found at first sight; a mail without a signature proves nothing, then or later."""
    signature, verdict = evidence.signature, evidence.verdict
    if not signature.present:
        return None
    used = [found.facts["answer"] for found in evidence.findings if found.facts.get("answer")]
    return Proof(
        verdict_code=verdict.code.value,
        outcome=verdict.outcome,
        signer=signature.signer.certificate if signature.signer else b"",
        enclosed=signature.enclosed,
        anchor=signature.signer.anchor_key if signature.signer else "",
        findings=evidence.findings,
        answers=tuple(dict.fromkeys(used)),
    )


def damaged_record(raw: bytes, arrived_at: datetime | None, at: datetime, trouble: str) -> Record:
    """What is kept of a mail whose reading failed: sender and subject as they stand in its header, if they do.

    at: the reading instant, used when the server gave no arrival time. trouble: see `Record.trouble`.
    """
    header = BytesHeaderParser(policy=compat32).parsebytes(raw[:65_536])
    subject, sender = (_plain(str(header.get(name, ""))) for name in ("Subject", "From"))
    return Record(
        sha256=hashlib.sha256(raw).hexdigest(),
        size=len(raw),
        reader_version=READER_VERSION,
        envelope_kind=EnvelopeKind.ORDINARY,
        kind="",
        authority="",
        sender=sender,
        title=subject,
        subject=subject,
        at=arrived_at or at,
        certified_at=None,
        arrived_at=arrived_at,
        message_id="",
        identifier="",
        msgid="",
        verdict_code=UNREAD_VERDICT,
        outcome=Outcome.UNDETERMINED,
        attachments=0,
        trouble=trouble,
        people=sender,
    )


def _is_mine(reading: Reading, owner: str) -> bool:
    """Written by the person. What bears a provider's marks is none of his, whatever it encloses."""
    ordinary = reading.envelope.kind is EnvelopeKind.ORDINARY and not pretends(reading.envelope)
    return ordinary and bool(owner) and reading.sender.lower() == owner.lower()


def _msgid(envelope: Envelope) -> str:
    """As certified. The header, which nobody signed, would let anyone hang a receipt on another message."""
    daticert = envelope.daticert if envelope.kind is not EnvelopeKind.ORDINARY else None
    return daticert.msgid if daticert else ""


def _receipt(reading: Reading) -> ReceiptFacts | None:
    envelope = reading.envelope
    daticert = envelope.daticert
    if not envelope.kind.is_receipt or daticert is None:
        return None
    return ReceiptFacts(
        type=daticert.type,
        error=daticert.error,
        error_detail=daticert.error_detail,
        delivered_to=daticert.delivered_to,
        receipt_type=daticert.receipt_type,
        recipients=tuple((recipient.address, recipient.certified) for recipient in daticert.recipients),
        signer=_signer_domain(reading),
        refers=_refers(envelope.message),
    )


def _signer_domain(reading: Reading) -> str:
    """Of a receipt that somebody put into something else it is not known: From was not held against it."""
    signed, signer = reading.envelope.signed, reading.evidence.signature.signer
    if signed is None or signed.container.path or signer is None:
        return ""
    return signer.email.rpartition("@")[2].lower()


def _refers(message: Message) -> tuple[str, ...]:
    """What the outer fields call the message that is reported on; nobody signed them."""
    named = " ".join(message.header("X-Riferimento-Message-ID").split())
    others = f"{message.header('In-Reply-To')} {message.header('References')}".split()
    return (named, *others[:_MOST_REFERENCES])


def _outline(envelope: Envelope) -> str:
    """Of what the person may have sent, and of what a receipt encloses."""
    if envelope.kind is EnvelopeKind.ORDINARY:
        return write_outline(outline(envelope.message, hashed=True))
    if envelope.kind.is_receipt and envelope.original is not None:
        return write_outline(outline(envelope.original))
    return ""


def _sent_to(envelope: Envelope) -> tuple[str, ...]:
    if envelope.kind is not EnvelopeKind.ORDINARY:
        return ()
    found = [address.address for name in ("To", "Cc") for address in envelope.message.addresses(name)]
    return tuple(dict.fromkeys("".join(text.split()) for text in found if text))


def _people(reading: Reading) -> str:
    """Of a receipt without its original only the certified people: its outer fields are nobody's word."""
    daticert = reading.envelope.daticert
    unsigned = reading.shown is reading.message and reading.envelope.kind is not EnvelopeKind.ORDINARY
    written = [reading.sender, *(() if daticert and unsigned else _addresses(reading.shown))]
    if daticert:
        written += [daticert.sender, *(recipient.address for recipient in daticert.recipients)]
    return " ".join(dict.fromkeys(text for text in written if text))[:BODY_LIMIT]


def _addresses(message: Message) -> list[str]:
    found = [address for name in ("From", "To", "Cc") for address in message.addresses(name)]
    return [f"{address.name} {address.address}".strip() for address in found]


def _body(reading: Reading) -> str:
    """A receipt's own text is the provider's boilerplate: indexing it makes every receipt match every search."""
    return "" if reading.envelope.kind.is_receipt else without_tokens(reading.body.text[:BODY_LIMIT])


def _documents(reading: Reading) -> str:
    if reading.envelope.kind.is_receipt:
        return ""
    texts = [f"{found.name}\n{found.text}" for top in reading.documents for found in top.walk()]
    return without_tokens("\n".join(texts)[:DOCUMENTS_LIMIT])


def _plain(text: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())[:500]
