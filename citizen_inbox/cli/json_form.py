"""A reading in; the JSON object of `read --json` out, format "citizen-inbox/read/1".

Times are ISO 8601 with their offset, dates ISO, amounts in cents. A key is always present; null says "not there".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from citizen_inbox.evidence.axes import Axis
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.report.evidence_json import (
    Json,
    certification_json,
    finding_json,
    instant,
    signature_json,
    verdict_json,
)

if TYPE_CHECKING:
    from citizen_inbox.documents.document import Document, DocumentSignature
    from citizen_inbox.evidence.rem import RemReport
    from citizen_inbox.evidence.report import Evidence
    from citizen_inbox.notices.notice import Notice
    from citizen_inbox.obligations.deadlines import Deadline, Step
    from citizen_inbox.obligations.payments import PaymentNotice
    from citizen_inbox.pec.rem import RemParty
    from citizen_inbox.reading import Reading
    from citizen_inbox.translation import Voice
    from citizen_inbox.usecases.rows import Writer

FORMAT = "citizen-inbox/read/1"


def reading_json(file: str, reading: Reading, voice: Voice) -> Json:
    """The object for one mail."""
    envelope = reading.envelope
    certified = envelope.daticert if envelope.kind is not EnvelopeKind.ORDINARY else None
    return {
        "format": FORMAT,
        "file": file,
        "kind": envelope.kind.value,
        "verdict": verdict_json(reading.evidence, voice),
        "findings": [finding_json(finding) for finding in reading.evidence.findings],
        "axes": axes_json(reading.evidence),
        "weak": reading.evidence.weak,
        "signature": signature_json(reading.evidence.signature),
        "certification": certification_json(certified) if certified else None,
        "rem": [rem_json(report) for report in reading.evidence.rem],
        "original": original_json(reading),
        "documents": [document_json(document) for document in reading.documents],
        "notice": notice_json(reading.notice) if reading.notice else None,
        "deadlines": [deadline_json(deadline) for deadline in reading.deadlines],
        "payments": [payment_json(payment) for payment in reading.payments],
    }


def file_json(file: str, document: Document, payments: Iterable[PaymentNotice]) -> Json:
    """The object for a file that is no mail: its documents and payments."""
    return {
        "format": FORMAT,
        "file": file,
        "kind": None,
        "verdict": None,
        "findings": [],
        "axes": None,
        "weak": None,
        "signature": None,
        "certification": None,
        "rem": [],
        "original": None,
        "documents": [document_json(document)],
        "notice": None,
        "deadlines": [],
        "payments": [payment_json(payment) for payment in payments],
    }


def writer_json(writer: Writer | None) -> Json | None:
    """What the register says of a sender; null where nobody certified the sender."""
    if writer is None:
        return None
    return {
        "standing": writer.standing,
        "name": writer.name or None,
        "resembles": writer.resembles or None,
        "address": writer.address or None,
        "how": writer.how or None,
    }


def axes_json(evidence: Evidence) -> Json:
    """What each of the six questions came to, whatever the headline says."""
    results = [evidence.axis(axis) for axis in Axis]
    return {
        one.axis.value: {
            "outcome": one.outcome.value, "value": one.value, "fails": one.fails, "warnings": one.warnings,
        }
        for one in results
    }  # fmt: skip


def rem_json(report: RemReport) -> Json:
    """One evidence of registered electronic mail: what it says, and what was found about it."""
    evidence, check, service = report.evidence, report.signature, report.service
    stamp = check.time_stamp
    return {
        "file": evidence.untrusted_name,
        "identifier": evidence.identifier or None,
        "event": evidence.event,
        "at": instant(evidence.at),
        "submitted_at": instant(evidence.submitted_at),
        "issuer": _party(evidence.issuer),
        "policies": list(evidence.policies),
        "sender": _party(evidence.sender),
        "recipients": [_party(one) for one in evidence.recipients],
        "reasons": [{"code": code, "details": details} for code, details in evidence.reasons],
        "message": evidence.message_identifier or None,
        "original_msgid": evidence.original_message_id or None,
        "signature": {
            "reason": check.reason,
            "detail": check.detail or None,
            "digest": check.digest or None,
            "signer": report.signer or None,
            "signing_time": instant(check.signing_time),
        },
        "time_stamp": None
        if stamp is None
        else {"at": instant(stamp.at), "authority": stamp.authority or None, "problem": stamp.problem or None},
        "qualified": None
        if service is None
        else {"provider": service.provider, "service": service.name, "since": instant(service.since)},
        "findings": [finding_json(finding) for finding in report.findings],
    }


def _party(party: RemParty) -> Json:
    return {
        "identifier": party.identifier or None,
        "attributes": [{"name": name, "value": value} for name, value in party.attributes],
    }


def original_json(reading: Reading) -> Json | None:
    """The message that a person reads: the enclosed original, or the ordinary mail itself; null for bare receipts."""
    if reading.envelope.original is None and reading.envelope.kind is not EnvelopeKind.ORDINARY:
        return None
    shown = reading.shown
    return {
        "from": [one.address for one in shown.addresses("From")],
        "to": [one.address for one in (*shown.addresses("To"), *shown.addresses("Cc"))],
        "subject": shown.subject,
        "date": instant(shown.date),
        "text": reading.body.text,
    }


def document_json(document: Document) -> Json:
    """What an attachment is, and what is in it."""
    return {
        "path": document.path,
        "name": document.name,
        "media_type": document.media_type,
        "size": document.size,
        "sha256": document.sha256 or None,
        "signatures": [_document_signature(signature) for signature in document.signatures],
        "contains": [document_json(inner) for inner in document.contains],
    }


def _document_signature(signature: DocumentSignature) -> Json:
    return {
        "format": signature.format,
        "intact": signature.intact,
        "outcome": signature.outcome.value,
        "code": signature.code,
        "signer": signature.signer,
        "at": instant(signature.at),
    }


def notice_json(notice: Notice) -> Json:
    """What the message is, and why."""
    return {
        "kind": notice.kind,
        "authority": notice.authority,
        "title": notice.title,
        "references": dict(notice.references),
        "because": [_code_and_facts(reason.code, reason.facts) for reason in notice.because],
    }


def deadline_json(deadline: Deadline) -> Json:
    """A duty with its sum."""
    return {
        "what": deadline.what,
        "due": deadline.due.isoformat(),
        "prudent": deadline.prudent.isoformat(),
        "counted_from": deadline.counted_from.isoformat(),
        "rule": deadline.rule,
        "article": deadline.article,
        "presumed": deadline.presumed,
        "amount_cents": deadline.amount_cents,
        "steps": [step_json(step) for step in deadline.steps],
    }


def step_json(step: Step) -> Json:
    """One line of the sum."""
    return _code_and_facts(step.code, step.facts)


def payment_json(payment: PaymentNotice) -> Json:
    """A payment; `qr` is null where one of its findings is refuted."""
    return {
        "notice_number": payment.notice_number or None,
        "creditor": payment.creditor or None,
        "creditor_name": payment.creditor_name or None,
        "amount_cents": payment.amount_cents,
        "due": payment.due.isoformat() if payment.due else None,
        "qr": payment.qr_text,
        "found_in": [{"document": one.document, "as": one.form} for one in payment.found_in],
        "findings": [
            {"code": one.code, "outcome": one.outcome.value, "facts": dict(one.facts)} for one in payment.findings
        ],
    }


def _code_and_facts(code: str, facts: Mapping[str, str]) -> Json:
    return {"code": code, "facts": dict(facts)}
