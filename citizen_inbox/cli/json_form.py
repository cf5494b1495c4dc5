"""A reading in; the JSON object of `read --json` out, format "citizen-inbox/read/1".

Times are ISO 8601 with their offset, dates ISO, amounts in cents. A key is always present; null says "not there".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from citizen_inbox.evidence.axes import Axis
from citizen_inbox.notices.send_signs import without_tokens
from citizen_inbox.obligations.channels import cbill, checkout_address
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.report.evidence_json import (
    Json,
    certification_json,
    finding_json,
    instant,
    signature_json,
    verdict_json,
)
from citizen_inbox.report.sheet import sentence

if TYPE_CHECKING:
    from citizen_inbox.documents.document import Document, DocumentSignature
    from citizen_inbox.evidence.rem import RemReport
    from citizen_inbox.evidence.report import Evidence
    from citizen_inbox.notices.notice import Found, Notice
    from citizen_inbox.notices.sheet import SheetLine
    from citizen_inbox.obligations.deadlines import Deadline, Step
    from citizen_inbox.obligations.payment_instruments import OtherInstrument
    from citizen_inbox.obligations.payments import PaymentNotice, Sighting
    from citizen_inbox.pec.rem import RemParty
    from citizen_inbox.reading import Reading
    from citizen_inbox.report.offers import Offer
    from citizen_inbox.spot import Spot
    from citizen_inbox.translation import Voice
    from citizen_inbox.usecases.rows import KnownPayee, Writer

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
        "sheet": [sheet_json(one, voice) for one in reading.sheet],
        "deadlines": [deadline_json(deadline) for deadline in reading.deadlines],
        "payments": [payment_json(payment) for payment in reading.payments],
        "instruments": [instrument_json(one) for one in reading.instruments],
    }


def file_json(
    file: str, document: Document, payments: Iterable[PaymentNotice], instruments: Iterable[OtherInstrument] = ()
) -> Json:
    """The object for a file that is no mail: its documents, payments and other ways to pay."""
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
        "sheet": [],
        "deadlines": [],
        "payments": [payment_json(payment) for payment in payments],
        "instruments": [instrument_json(one) for one in instruments],
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
        "text": without_tokens(reading.body.text),
    }


def document_json(document: Document) -> Json:
    """What an attachment is, and what is in it."""
    return {
        "path": document.path,
        "name": document.name,
        "media_type": document.media_type,
        "size": document.size,
        "sha256": document.sha256 or None,
        "pages": document.pages or None,
        "defects": list(document.defects),
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
        "role": signature.role,
        "organisation": signature.organisation or None,
        "indication": signature.indication or None,
        "sub_indication": signature.sub_indication or None,
        "qualified": signature.qualified,
        "qualification": signature.qualification or None,
        "time_kind": signature.time_kind or None,
        "reference_at": instant(signature.reference_at),
        "authority": signature.authority or None,
        "trusted_list": _list_json(signature),
        "revocation": signature.revocation or None,
        "covers_whole": signature.covers_whole,
        "changes": list(signature.changes),
        "signed_bytes": signature.signed_bytes or None,
        "stamps": list(signature.over),
        "checks": [
            {"code": found.code, "outcome": found.outcome.value, "facts": dict(found.facts)}
            for found in signature.checks
        ],
    }


def _list_json(signature: DocumentSignature) -> Json | None:
    if not signature.list_territory:
        return None
    return {"territory": signature.list_territory, "issued": instant(signature.list_issued)}


def notice_json(notice: Notice) -> Json:
    """What the message is, and why."""
    return {
        "kind": notice.kind,
        "authority": notice.authority,
        "title": notice.title,
        "references": dict(notice.references),
        "because": [_code_and_facts(reason.code, reason.facts) for reason in notice.because],
        "found": [found_json(one) for one in notice.found],
    }


def found_json(found: Found) -> Json:
    """One thing that the notice says and where."""
    return {
        "name": found.name,
        "value": found.value,
        **_place_json(found.spot),
        "notes": [_code_and_facts(note.code, note.facts) for note in found.notes],
    }


def _place_json(spot: Spot | None) -> Json:
    """A stretch of text; place and page are null where something stands in no text or has no pages."""
    return {
        "document": spot.document if spot else None,
        "page": spot.page or None if spot else None,
        "start": spot.start if spot else None,
        "end": spot.end if spot else None,
    }


def sheet_json(found: SheetLine, voice: Voice) -> Json:
    """One line of the plain-language sheet, with the words it rests on."""
    return {
        "question": found.question,
        "code": found.code,
        "sentence": sentence(found, voice),
        "article": found.article or None,
        **_place_json(found.spot),
    }


def deadline_json(deadline: Deadline) -> Json:
    """A duty with its sum."""
    return {
        "what": deadline.what,
        "due": deadline.due.isoformat(),
        "prudent": deadline.prudent.isoformat(),
        "raw": deadline.raw.isoformat(),
        "likely": deadline.likely.isoformat() if deadline.likely else None,
        "counted_from": deadline.counted_from.isoformat(),
        "rule": deadline.rule,
        "article": deadline.article,
        "confidence": deadline.confidence.value,
        "presumed": deadline.presumed,
        "amount_cents": deadline.amount_cents,
        "steps": [step_json(step) for step in deadline.steps],
        "missing": [step_json(step) for step in deadline.missing],
    }


def step_json(step: Step) -> Json:
    """One line of the sum."""
    return _code_and_facts(step.code, step.facts)


def worded_step(step: Step, voice: Voice) -> Json:
    """One line of the sum with its sentence."""
    return {"code": step.code, "sentence": voice.say("deadlines", step.code, step.facts), "facts": dict(step.facts)}


def payment_json(payment: PaymentNotice) -> Json:
    """A payment; `qr` is null where one of its findings is refuted."""
    return {
        "notice_number": payment.notice_number or None,
        "creditor": payment.creditor or None,
        "creditor_name": payment.creditor_name or None,
        "amount_cents": payment.amount_cents,
        "due": payment.due.isoformat() if payment.due else None,
        "qr": payment.qr_text,
        "role": payment.role or None,
        "instalment": {"number": payment.instalment, "of": payment.of} if payment.instalment else None,
        "within_days": payment.within_days or None,
        "after_days": payment.after_days or None,
        "debtor": payment.debtor or None,
        "found_in": [_seen_json(one) for one in payment.found_in],
        "values": [{"name": one.name, **spot_json(one.spot)} for one in payment.values],
        "findings": [
            {"code": one.code, "outcome": one.outcome.value, "facts": dict(one.facts)} for one in payment.findings
        ],
    }


def payees_json(payees: Mapping[str, KnownPayee]) -> list[Json]:
    """What the register says of each payee's code."""
    return [
        {"creditor": code, "name": one.name or None, "findings": [finding_json(finding) for finding in one.findings]}
        for code, one in payees.items()
    ]


def instrument_json(instrument: OtherInstrument) -> Json:
    """A way to pay that is no pagoPA notice."""
    spot = spot_json(instrument.spot) if instrument.spot else None
    return {"kind": instrument.kind, "facts": dict(instrument.facts), "spot": spot}


def spot_json(spot: Spot) -> Json:
    """Where something is printed: page from 1 (null where there are none), characters of the document's text."""
    return {"document": spot.document, "page": spot.page or None, "start": spot.start, "end": spot.end}


def _seen_json(seen: Sighting) -> Json:
    return {"document": seen.document, "as": seen.form, "page": seen.page or None}


def _code_and_facts(code: str, facts: Mapping[str, str]) -> Json:
    return {"code": code, "facts": dict(facts)}


def offer_json(offer: Offer) -> Json:
    """A payment as `pay` gives it: with its place among the others, its payee and what is known of its paying."""
    part, paid = offer.part, offer.paid
    return {
        **payment_json(offer.payment),
        "role": part.role.value,
        "instalment": {"number": part.number, "of": part.of} if part.number else None,
        "by": part.by.isoformat() if part.by else None,
        "prudent": part.prudent.isoformat() if part.prudent else None,
        "standing": offer.standing.value,
        "today": offer.word.code or None,
        "payee": {
            "name": offer.payee.name or None,
            "official": offer.payee.official,
            "findings": [finding_json(one) for one in offer.payee.findings],
        },
        "cbill": cbill(offer.payment.creditor) or None,
        "checkout": (checkout_address(offer.payment) or None) if offer.payment.qr_text else None,
        "paid": None
        if paid is None
        else {
            "day": paid.day.isoformat(),
            "amount_cents": paid.amount_cents,
            "receipt": {"name": paid.receipt.name, "sha256": paid.receipt.sha256} if paid.receipt else None,
        },
    }
