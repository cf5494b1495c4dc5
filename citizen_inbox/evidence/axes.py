"""Findings in; the six questions that stay apart under the one headline, and what each came to, out."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from citizen_inbox.findings import Finding, Outcome

NOT_JUDGED = "not-judged"
"""The value of an axis about which nothing could be asked."""
WEAK = frozenset({"weak-digest", "weak-key"})
"""Findings that make an intact signature worth less, and no more than that."""
REMARKS = WEAK | {
    *("line-ends-restored", "micalg-differs", "issuer-certificate-absent", "issuer-certificate-unverified"),
    *("certificate-expired-since", "issuer-certificate-revoked", "revoked-since"),
    *("certificate-unrelated", "certification-order", "provider-listed", "provider-name", "sender-case"),
    *("signer-first", "signer-new", "part-other-encoding", "part-renamed"),
    *("rem-weak-digest", "rem-time-stamp-missing"),
}
"""Not questions left open, but what a careful reader may want to know beside a yes."""
UNTRUSTED = frozenset(
    {
        *("self-signed", "issuer-imitated", "issuer-not-in-force", "name-not-permitted", "usage-unfit"),
        *("issuer-certificate-unfit", "issuer-certificate-not-in-force", "extension-unknown"),
    }
)
"""Findings about the issuer that are worse than not knowing it."""


class Axis(Enum):
    """The six questions that stay apart under the one headline."""

    STRUCTURE = "structure"
    INTEGRITY = "integrity"
    IDENTITY = "identity"
    TRUST = "trust"
    TIME = "time"
    CONSISTENCY = "consistency"

    __hash__ = object.__hash__  # members are one of a kind; hashing their names again is a tenth of an examination


_AXES = {
    Axis.STRUCTURE: (
        *("unsigned", "pec-claim-unsigned", "personal-signature", "signature-covers-all", "signature-wrapped"),
        *("kind-ambiguous", "kind-unknown", "signature-unreadable", "content-embedded", "no-signers"),
        *("signer-certificate-missing", "trailing-bytes", "several-signers", "anomaly", "certificate-unrelated"),
        *("rem-evidence", "rem-outside", "rem-unreadable", "rem-incomplete", "rem-limit", "rem-name-differs"),
    ),
    Axis.INTEGRITY: (
        *("content-intact", "signature-bad", "signature-not-checkable", "weak-digest", "weak-key"),
        *("line-ends-restored", "micalg-differs"),
        *("rem-signature-intact", "rem-signature-bad", "rem-signature-missing", "rem-signature-not-checkable"),
        *("rem-weak-digest", "mbox-as-stored", "mbox-unquoted", "mbox-line-ends", "mbox-damage"),
    ),
    Axis.IDENTITY: ("sender-address", "sender-case", "sender-unclear", "sender-field", "on-behalf"),
    Axis.TRUST: (
        *("provider-recognised", "self-signed", "issuer-imitated", "issuer-unknown", "issuer-public"),
        *("issuer-not-in-force", "name-not-permitted", "usage-unfit", "certificate-unreadable"),
        *("issuer-certificate-absent", "issuer-certificate-unverified", "issuer-certificate-unfit"),
        *("issuer-certificate-not-in-force", "extension-unknown", "provider-listed"),
        *("rem-signer-recognised", "rem-signer-unknown", "rem-qualified", "rem-not-listed"),
        *("rem-qualification-unknown", "rem-list-stale"),
        *("signer-first", "signer-seen", "signer-known", "signer-new", "signer-changed", "signer-conflict"),
    ),
    Axis.TIME: (
        *("certificate-in-force", "certificate-expired-since", "revocation-unknown", "time-in-future"),
        *("time-unknown", "signing-time", "date-header", "certified-time-unreadable"),
        *("rem-certificate-in-force", "rem-time-stamp-missing", "rem-time-stamp-bad", "rem-time-differs", "rem-time"),
        *("rem-time-stamp-not-checkable", "rem-time-stamp-unrecognised", "rem-time-stamp-qualified"),
        *("not-revoked", "key-compromised", "revoked-since", "revoked-after", "issuer-compromised"),
        *("issuer-certificate-revoked", "issuer-not-revoked", "answer-unreadable", "answer-foreign"),
        *("answer-forged", "answer-unusable", "answer-early", "answer-stale", "answer-late"),
    ),
    Axis.CONSISTENCY: (
        *("certification-data", "certification-unexpected", "certification-elements", "certification-order"),
        *("certification-ambiguous", "type-header", "subject-prefix", "subject-certified", "message-identifier"),
        *("receipt-identifier", "reference", "reference-absent", "reference-rewritten", "receipt-type"),
        *("virus-mark", "error-type", "provider-name", "addressed-to-you", "your-message"),
        *("recipient-listed", "recipient-kind", "original-unexpected", "original-missing", "copy-missing"),
        *("original-repeated", "original-sender", "original-identifier", "original-reference"),
        *("original-reference-rewritten", "original-recipients", "original-subject", "original-receipt-type"),
        *("message-known", "acceptance-identifier", "acceptance-msgid", "acceptance-recipients", "acceptance-sender"),
        *("acceptance-subject", "after-acceptance", "copy-not-kept", "own-provider", "recipient-provider"),
        *("sent-content", "sent-fields", "part-added", "part-differs", "part-hash-differs", "part-hash-matches"),
        *("part-missing", "part-not-kept", "part-other-encoding", "part-renamed", "rem-original", "rem-message"),
    ),
}
"""Every finding's code under the question it answers; a test sees to it that none is left out."""

_AXIS_OF = {code: axis for axis, codes in _AXES.items() for code in codes}


def axis_of(code: str) -> Axis:
    """The question that a finding's code answers."""
    return _AXIS_OF.get(code, Axis.CONSISTENCY)


_VALUES: dict[Axis, tuple[tuple[str, Outcome | None, str], ...]] = {
    Axis.STRUCTURE: (
        ("no-signers", None, "unsigned"),
        ("unsigned", None, "unsigned"),
        ("pec-claim-unsigned", None, "unsigned"),
        ("personal-signature", None, "unsigned"),
        ("signature-covers-all", Outcome.REFUTED, "malformed"),
        ("kind-ambiguous", None, "malformed"),
        ("kind-unknown", None, "malformed"),
        ("signature-unreadable", None, "malformed"),
        ("content-embedded", None, "malformed"),
        ("signer-certificate-missing", None, "malformed"),
        ("several-signers", None, "malformed"),
        ("signature-wrapped", None, "wrapped"),
        ("signature-covers-all", Outcome.PROVEN, "ok"),
    ),
    Axis.INTEGRITY: (
        ("content-intact", Outcome.REFUTED, "altered"),
        ("signature-bad", None, "signature-bad"),
        ("signature-not-checkable", None, "not-checkable"),
        ("content-intact", Outcome.PROVEN, "intact"),
    ),
    Axis.IDENTITY: (
        ("sender-unclear", None, "unclear"),
        ("sender-address", Outcome.REFUTED, "differs"),
        ("on-behalf", Outcome.REFUTED, "differs"),
        ("sender-address", Outcome.PROVEN, "same"),
    ),
    Axis.TRUST: (
        *((code, None, "UNTRUSTED") for code in sorted(UNTRUSTED)),
        ("signer-conflict", None, "UNTRUSTED"),
        ("provider-recognised", Outcome.PROVEN, "ANCHORED"),
        ("signer-known", None, "KNOWN_SIGNER"),
        ("issuer-unknown", None, "SELF_CONSISTENT"),
        ("issuer-public", None, "SELF_CONSISTENT"),
        ("certificate-unreadable", None, "UNTRUSTED"),
    ),
    Axis.TIME: (
        ("certificate-in-force", Outcome.REFUTED, "not-valid-at-time"),
        ("time-unknown", None, "unknown"),
        ("time-in-future", None, "unknown"),
        ("not-revoked", Outcome.REFUTED, "revoked"),
        ("key-compromised", Outcome.REFUTED, "revoked"),
        ("issuer-compromised", Outcome.REFUTED, "revoked"),
        ("revoked-after", None, "revoked-after"),
        ("certificate-expired-since", None, "expired-since"),
        ("revocation-unknown", None, "revocation-unknown"),
        ("certificate-in-force", Outcome.PROVEN, "current"),
    ),
}
"""Which finding (with which outcome, None for any) gives an axis its value: the first that is there."""
_PROOFS = frozenset({"ok", "intact", "same", "ANCHORED", "expired-since", "revocation-unknown", "current"})
"""Values that come to PROVEN: what is still unknown beside them is among the findings."""


def is_remark(finding: Finding) -> bool:
    """Whether a finding decides nothing: see `REMARKS`."""
    return finding.outcome is Outcome.UNDETERMINED and finding.code in REMARKS


def judge_axis(axis: Axis, findings: Sequence[Finding]) -> tuple[Outcome, str]:
    """Outcome and value of one axis by its findings. Unknown codes add nothing to a value.

    Evidence of registered electronic mail has results of its own: a fault in it is no fault of the PEC around it.
    """
    refuted = any(found.outcome is Outcome.REFUTED and not found.code.startswith("rem-") for found in findings)
    value = _consistency(findings) if axis is Axis.CONSISTENCY else _value(axis, findings)
    if refuted:
        return Outcome.REFUTED, value
    return Outcome.PROVEN if value in _PROOFS or value == "agree" else Outcome.UNDETERMINED, value


def _value(axis: Axis, findings: Sequence[Finding]) -> str:
    for code, outcome, value in _VALUES[axis]:
        if any(found.code == code and outcome in {None, found.outcome} for found in findings):
            return value
    return NOT_JUDGED


def _consistency(findings: Sequence[Finding]) -> str:
    """ "contradict" by one refuted comparison, "remarks" by one that leaves a question, else "agree".

    What is only worth knowing leaves no question.
    """
    outcomes = {found.outcome for found in findings}
    if Outcome.REFUTED in outcomes:
        return "contradict"
    if any(found.outcome is Outcome.UNDETERMINED and not is_remark(found) for found in findings):
        return "remarks"
    return "agree" if outcomes else NOT_JUDGED
