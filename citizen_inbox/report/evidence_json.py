"""Evidence in; the parts of a JSON object that every command and every report shows the same way, out.

Times are ISO 8601 with their offset. A key is always present; null says "not there".
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from citizen_inbox.evidence.report import Evidence, Signature
    from citizen_inbox.findings import Finding
    from citizen_inbox.pec.daticert import Daticert
    from citizen_inbox.translation import Voice

Json = dict[str, Any]


def verdict_json(evidence: Evidence, voice: Voice) -> Json:
    """Code, outcome and the sentence in the person's language."""
    verdict = evidence.verdict
    return {
        "code": verdict.code.value,
        "outcome": verdict.outcome.value,
        "sentence": voice.verdict(verdict.code.value, verdict.outcome, dict(verdict.facts)),
    }


def finding_json(finding: Finding) -> Json:
    """Code, outcome and the values compared."""
    return {"code": finding.code, "outcome": finding.outcome.value, "facts": dict(finding.facts)}


def signature_json(signature: Signature) -> Json:
    """The provider's signature, `signer` null when there is none."""
    signer = signature.signer
    return {
        "present": signature.present,
        "intact": signature.intact,
        "digest": signature.digest or None,
        "signing_time": instant(signature.signing_time),
        "signer": None
        if signer is None
        else {
            "email": signer.email,
            "subject": signer.subject,
            "issuer": signer.issuer,
            "valid_from": instant(signer.valid_from),
            "valid_to": instant(signer.valid_to),
            "anchor": signer.anchor or None,
        },
    }


def certification_json(daticert: Daticert) -> Json:
    """The provider's certification data as written."""
    return {
        "type": daticert.type,
        "sender": daticert.sender,
        "recipients": [{"address": one.address, "certified": one.certified} for one in daticert.recipients],
        "subject": daticert.subject,
        "provider": daticert.provider,
        "at": instant(daticert.at),
        "identifier": daticert.identifier,
        "msgid": daticert.msgid or None,
        "receipt_type": daticert.receipt_type or None,
        "delivered_to": daticert.delivered_to or None,
        "error": daticert.error or None,
        "error_detail": daticert.error_detail or None,
    }


def instant(value: datetime | None) -> str | None:
    """ISO 8601 with offset, or None."""
    return value.isoformat() if value else None
