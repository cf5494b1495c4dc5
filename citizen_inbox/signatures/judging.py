"""A signature as computed and the circumstances in; what it is worth, in the words of ETSI EN 319 102-1, out.

The time that counts is that of a qualified time stamp, else now: what a signer claims and when mail came are shown and
prove nothing here. TOTAL-PASSED fails closed: it is what is left when no question is open.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from citizen_inbox.documents.model import DocumentSignature
from citizen_inbox.evidence.case import instant_text
from citizen_inbox.evidence.certificates import Certificate, read_certificate
from citizen_inbox.evidence.revocation import CLOCK_TOLERANCE, Read, expiry, read_answers
from citizen_inbox.evidence.revocation import judge_statements as judge
from citizen_inbox.evidence.statement import Statement
from citizen_inbox.evidence.time_stamp import TimeStampCheck
from citizen_inbox.evidence.trusted_list import CERTIFICATES, TIME_STAMPS
from citizen_inbox.findings import PROVEN, REFUTED, UNDETERMINED, Finding, Outcome
from citizen_inbox.signatures.certificate import (
    Promises,
    key_is_short,
    may_sign_documents,
    read_promises,
    signer_name,
)
from citizen_inbox.signatures.chain import Anchorage, find_anchorage, qualification
from citizen_inbox.signatures.model import Circumstances, Seen

PASSED, FAILED, INDETERMINATE = "TOTAL-PASSED", "TOTAL-FAILED", "INDETERMINATE"
_WEAK = frozenset({"md5", "sha1"})
_OUTCOMES = {PASSED: PROVEN, FAILED: REFUTED, INDETERMINATE: UNDETERMINED}
_HARMLESS = frozenset({"archival", "signatures"})
"""Changes after signing that leave what was signed as it was."""


@dataclass(frozen=True, slots=True)
class _Open:
    """One question that keeps a signature from passing, or that refutes it."""

    code: str
    indication: str
    sub_indication: str

    def finding(self, facts: dict[str, str]) -> Finding:
        return Finding(self.code, _OUTCOMES[self.indication], facts)


ALTERED = _Open("document-altered", FAILED, "HASH_FAILURE")
BAD = _Open("signature-bad", FAILED, "SIG_CRYPTO_FAILURE")
MALFORMED = _Open("signature-form-unfit", FAILED, "FORMAT_FAILURE")
CHANGED = _Open("changed-after-signing", FAILED, "FORMAT_FAILURE")
OTHER_CERTIFICATE = _Open("signature-other-certificate", FAILED, "SIG_CRYPTO_FAILURE")
NOT_YET_VALID = _Open("signature-not-yet-valid", FAILED, "NOT_YET_VALID")
EXPIRED = _Open("signature-expired", FAILED, "EXPIRED")
REVOKED = _Open("signature-revoked", FAILED, "REVOKED")
NOT_CHECKABLE = _Open("signature-not-checkable", INDETERMINATE, "")
CONTENT_ABSENT = _Open("signature-content-absent", INDETERMINATE, "SIGNED_DATA_NOT_FOUND")
NO_CERTIFICATE = _Open("signature-not-checkable", INDETERMINATE, "NO_SIGNING_CERTIFICATE_FOUND")
WEAK = _Open("signature-weak-digest", INDETERMINATE, "CRYPTO_CONSTRAINTS_FAILURE_NO_POE")
SHORT_KEY = _Open("signature-short-key", INDETERMINATE, "CRYPTO_CONSTRAINTS_FAILURE_NO_POE")
CHANGES_UNCLEAR = _Open("changes-unclear", INDETERMINATE, "")
FORMS_CHANGED = _Open("changes-forms", INDETERMINATE, "")
WRONG_USAGE = _Open("signature-usage-unfit", INDETERMINATE, "SIG_CONSTRAINTS_FAILURE")
NO_LIST = _Open("signature-intact-no-list", INDETERMINATE, "NO_CERTIFICATE_CHAIN_FOUND")
NO_CHAIN = _Open("signature-issuer-not-listed", INDETERMINATE, "NO_CERTIFICATE_CHAIN_FOUND")
WITHDRAWN = _Open("signature-service-withdrawn", INDETERMINATE, "NO_CERTIFICATE_CHAIN_FOUND_NO_POE")
LIST_STALE = _Open("signature-list-stale", INDETERMINATE, "TRY_LATER")
OUT_OF_BOUNDS = _Open("signature-certificate-not-valid-then", INDETERMINATE, "OUT_OF_BOUNDS_NO_POE")
EXPIRED_NO_POE = _Open("signature-expired-no-proof", INDETERMINATE, "OUT_OF_BOUNDS_NO_POE")
REVOKED_NO_POE = _Open("signature-revoked-no-proof", INDETERMINATE, "REVOKED_NO_POE")
CA_REVOKED = _Open("signature-authority-revoked", INDETERMINATE, "REVOKED_CA_NO_POE")
REVOCATION_UNKNOWN = _Open("signature-revocation-unknown", INDETERMINATE, "TRY_LATER")
STAMP_BAD = _Open("time-stamp-bad", INDETERMINATE, "TIMESTAMP_ORDER_FAILURE")
STAMP_UNKNOWN = _Open("time-stamp-unrecognised", INDETERMINATE, "NO_CERTIFICATE_CHAIN_FOUND")
CLAIM_LATE = _Open("signature-time-in-future", INDETERMINATE, "TIMESTAMP_ORDER_FAILURE")

_GRAVITY = (
    *(ALTERED, BAD, MALFORMED, OTHER_CERTIFICATE, CHANGED, REVOKED, EXPIRED, NOT_YET_VALID),
    *(CONTENT_ABSENT, NO_CERTIFICATE, NOT_CHECKABLE, WEAK, SHORT_KEY, FORMS_CHANGED, CHANGES_UNCLEAR),
    *(NO_LIST, NO_CHAIN, WITHDRAWN, WRONG_USAGE, CA_REVOKED, REVOKED_NO_POE, EXPIRED_NO_POE, OUT_OF_BOUNDS),
    *(STAMP_BAD, STAMP_UNKNOWN, CLAIM_LATE, LIST_STALE, REVOCATION_UNKNOWN),
)
"""Which of several open questions names the result: the first of these."""


@dataclass(slots=True)
class _Docket:
    """What was found of one signature so far."""

    seen: Seen
    around: Circumstances
    open: list[_Open]
    checks: list[Finding]

    def ask(self, question: _Open, **facts: str) -> None:
        self.open.append(question)
        self.checks.append(question.finding(facts))

    def prove(self, code: str, **facts: str) -> None:
        self.checks.append(Finding(code, PROVEN, facts))


@dataclass(frozen=True, slots=True)
class _Time:
    """When a signature was made, as far as it is proven."""

    proven_at: datetime | None
    shown_at: datetime | None
    kind: str


def judge_signature(seen: Seen, around: Circumstances) -> DocumentSignature:
    """One signature with its outcome, its indication and every check that led there. Total."""
    docket = _Docket(seen, around, [], [])
    _integrity(docket)
    certificate = read_certificate(seen.certificate) if seen.certificate else None
    time = _time(docket)
    _changes(docket)
    if certificate is None:
        return _result(docket, time, None, None, "", "")
    if seen.role == "time-stamp":
        return _judge_stamp(docket, time, certificate)
    _strength(docket, certificate)
    promises = read_promises(certificate)
    if not may_sign_documents(certificate, promises):
        docket.ask(WRONG_USAGE, usages=", ".join(sorted(promises.usages)))
    anchorage = _anchorage(docket, certificate, time)
    _validity(docket, certificate, time)
    revocation = _revocation(docket, anchorage, time) if anchorage else ""
    kind = qualification(anchorage, promises) if anchorage else ""
    _qualified(docket, anchorage, promises, kind)
    return _result(docket, time, certificate, anchorage, revocation, kind)


def _integrity(docket: _Docket) -> None:
    seen = docket.seen
    broken = {"digest-mismatch": ALTERED, "signature-bad": BAD}.get(seen.reason)
    if broken:
        docket.ask(broken)
    elif seen.reason != "intact":
        weak = WEAK if seen.digest in _WEAK else NOT_CHECKABLE
        docket.ask(_OBSTACLES.get(seen.detail, weak), detail=seen.detail, digest=seen.digest)
    else:
        docket.prove("intact", digest=seen.digest)
    if seen.named is False:
        docket.ask(OTHER_CERTIFICATE)
    elif seen.named:
        docket.prove("certificate-named")


_OBSTACLES = {
    "content-absent": CONTENT_ABSENT,
    "certificate-missing": NO_CERTIFICATE,
    **dict.fromkeys(("algorithms-disagree", "attributes-incomplete", "several-signers", "byte-range"), MALFORMED),
    **dict.fromkeys(("content-embedded", "no-signers"), MALFORMED),
}


def _changes(docket: _Docket) -> None:
    seen = docket.seen
    fields = ", ".join(seen.changed)
    for change in seen.changes:
        if change == "other":
            docket.ask(CHANGED)
        elif change == "forms":
            docket.ask(FORMS_CHANGED, fields=fields)
        elif change not in _HARMLESS:
            docket.ask(CHANGES_UNCLEAR)
        else:
            docket.prove(f"changes-{change}")
    if seen.covers_whole:
        docket.prove("covers-whole")


def _strength(docket: _Docket, certificate: Certificate) -> None:
    if docket.seen.digest in _WEAK:
        docket.ask(WEAK, digest=docket.seen.digest)
    if key_is_short(certificate):
        docket.ask(SHORT_KEY)


def _time(docket: _Docket) -> _Time:
    """The earliest qualified time stamp; a broken one over this very signature stays an open question."""
    seen, proven = docket.seen, []
    outer = () if seen.role == "time-stamp" else docket.around.stamps
    for stamp in (*seen.stamps, *outer):
        facts = {"at": instant_text(stamp.at), "authority": stamp.authority}
        if stamp.problem or stamp.at is None:
            if seen.role != "time-stamp":
                docket.ask(STAMP_BAD, **facts, detail=stamp.problem)
        elif _stamp_recognised(stamp, docket.around):
            docket.prove("time-stamp", **facts)
            proven.append(stamp.at)
        elif seen.role != "time-stamp":
            docket.checks.append(Finding(STAMP_UNKNOWN.code, UNDETERMINED, facts))
    if proven:
        return _Time(min(proven), min(proven), "time-stamp")
    if seen.role == "time-stamp" and seen.stamps:
        return _Time(None, seen.stamps[0].at, "")
    return _Time(None, seen.claimed_at, "claimed" if seen.claimed_at else "")


def _stamp_recognised(stamp: TimeStampCheck, around: Circumstances) -> bool:
    return bool(stamp.at and (found := _stamp_anchorage(stamp, around, stamp.at)) and found.granted)


def _stamp_anchorage(stamp: TimeStampCheck, around: Circumstances, at: datetime) -> Anchorage | None:
    return find_anchorage(stamp.certificate, stamp.enclosed, around.lists, TIME_STAMPS, (at,))


def _judge_stamp(docket: _Docket, time: _Time, certificate: Certificate) -> DocumentSignature:
    """A time stamp that stands for itself: over a file, or over a whole PDF."""
    stamp = docket.seen.stamps[0]
    anchorage = _stamp_anchorage(stamp, docket.around, stamp.at) if stamp.at and not stamp.problem else None
    if not docket.around.lists:
        docket.ask(NO_LIST)
    elif not docket.open and anchorage is None:
        docket.ask(STAMP_UNKNOWN, authority=stamp.authority, at=instant_text(stamp.at))
    elif anchorage and not anchorage.granted:
        docket.ask(WITHDRAWN, service=anchorage.service.name, provider=anchorage.service.provider)
    granted = "time-stamp" if anchorage and anchorage.granted else ""
    return _result(docket, time, certificate, anchorage, "", granted)


def _anchorage(docket: _Docket, certificate: Certificate, time: _Time) -> Anchorage | None:
    """The listed service that issued the certificate, in good standing when it did and at the time that counts."""
    around, at = docket.around, time.proven_at or docket.around.at
    if not around.lists:
        docket.ask(NO_LIST)
        return None
    instants = (min(at, certificate.valid_to), certificate.valid_from)
    found = find_anchorage(certificate.der, docket.seen.enclosed, around.lists, CERTIFICATES, instants)
    if found is None:
        docket.ask(NO_CHAIN, issuer=certificate.issuer)
        return None
    facts = {
        "provider": found.service.provider,
        "service": found.service.name,
        "territory": found.listed.territory,
        "issued": instant_text(found.listed.issued_at),
    }
    if not found.granted:
        docket.ask(WITHDRAWN, **facts)
    else:
        docket.prove("issuer-listed", **facts)
    until = found.listed.next_update
    if until is not None and until < at:
        docket.ask(LIST_STALE, **facts, until=instant_text(until))
    return found


def _validity(docket: _Docket, certificate: Certificate, time: _Time) -> None:
    claimed, now = docket.seen.claimed_at, docket.around.at
    facts = {"from": instant_text(certificate.valid_from), "to": instant_text(certificate.valid_to)}
    facts["at"] = instant_text(time.proven_at or claimed or now)
    at = time.proven_at or now
    if at < certificate.valid_from:
        docket.ask(NOT_YET_VALID, **facts)
    elif at > certificate.valid_to and claimed and claimed > certificate.valid_to:
        docket.ask(EXPIRED, **facts)
    elif at > certificate.valid_to:
        docket.ask(EXPIRED_NO_POE, **facts)
    elif claimed and not certificate.valid_from <= claimed <= certificate.valid_to:
        docket.ask(OUT_OF_BOUNDS, **facts)
    else:
        docket.prove("certificate-in-force", **facts)
    if claimed and claimed > at + CLOCK_TOLERANCE:
        docket.ask(CLAIM_LATE, at=instant_text(claimed), stamp=instant_text(at))


def _revocation(docket: _Docket, anchorage: Anchorage, time: _Time) -> str:
    """The state of the signer's certificate; issuers between it and the list can only take trust away."""
    at = time.proven_at or docket.around.at
    answers = (*docket.seen.answers, *docket.around.answers)
    path = anchorage.path
    for place in range(len(path) - 1, 0, -1):
        issuer = anchorage.issuers if place == len(path) - 1 else (path[place + 1],)
        keys = [one.key for one in issuer]
        read = read_answers(path[place], keys, answers)
        if judge(read, path[place], at, docket.around.at).state == "revoked":
            docket.ask(CA_REVOKED, issuer=path[place].name)
    leaf, issuers = path[0], path[1:2] or anchorage.issuers
    read = read_answers(leaf, [one.key for one in issuers], answers)
    found = judge(read, leaf, at, docket.around.at)
    if found.state == "revoked" and found.statement is not None:
        return _revoked(docket, found.statement, time)
    if found.state == "good" and found.statement is not None:
        docket.prove("not-revoked", at=instant_text(found.statement.this_update))
        return "good"
    current = _current_then(read, at) if time.proven_at else None
    if current is not None:
        docket.prove("not-revoked-then", at=instant_text(current.this_update), until=instant_text(expiry(current)))
        return "good"
    docket.ask(REVOCATION_UNKNOWN, count=str(len(found.why)))
    return "unknown"


def _current_then(read: Read, at: datetime) -> Statement | None:
    """An answer that was the current one at a proven time, as those that signers enclose (EN 319 102-1 5.2.5)."""
    said = [found for _, found in read if isinstance(found, Statement)]
    fitting = [one for one in said if one.complete and one.this_update <= at <= expiry(one)]
    return max(fitting, key=lambda one: one.this_update, default=None)


def _revoked(docket: _Docket, statement: Statement, time: _Time) -> str:
    lost = statement.lost_at or statement.this_update
    facts = {"at": instant_text(lost), "reason": statement.reason}
    claimed = docket.seen.claimed_at
    if time.proven_at is not None and time.proven_at < lost:
        docket.prove("revoked-later", **facts)
        return "good"
    # Stamped or claimed after the loss: nothing says that it was made before.
    surely = (claimed is not None and claimed >= lost) or (claimed is None and time.proven_at is not None)
    docket.ask(REVOKED if surely else REVOKED_NO_POE, **facts)
    return "revoked"


def _qualified(docket: _Docket, anchorage: Anchorage | None, promises: Promises, kind: str) -> None:
    if anchorage is None:
        return
    code = {"signature": "qualified-signature", "seal": "qualified-seal", "certificate": "qualified-certificate"}
    if kind:
        docket.prove(code[kind])
    else:
        promised = "yes" if promises.qualified else "no"
        docket.checks.append(Finding("not-qualified", UNDETERMINED, {"promised": promised}))


def _result(
    docket: _Docket,
    time: _Time,
    certificate: Certificate | None,
    anchorage: Anchorage | None,
    revocation: str,
    kind: str,
) -> DocumentSignature:
    seen = docket.seen
    gravest = min(docket.open, key=_GRAVITY.index, default=None)
    indication = gravest.indication if gravest else PASSED
    outcome: Outcome = _OUTCOMES[indication]
    service = anchorage.service if anchorage else None
    known = bool(anchorage) and gravest is not LIST_STALE
    return DocumentSignature(
        format=seen.format,
        intact={"intact": True, "not-checkable": None}.get(seen.reason, False),
        outcome=outcome,
        code=gravest.code if gravest else _PASSED_CODES.get(kind, "signature-valid-not-qualified"),
        signer=signer_name(certificate) if certificate else "",
        at=time.shown_at,
        organisation=certificate.organisation if certificate else "",
        indication=indication,
        sub_indication=gravest.sub_indication if gravest else "",
        qualified=bool(kind) if known else None,
        qualification=kind,
        time_kind=time.kind,
        reference_at=docket.around.reference_at,
        authority=" / ".join(filter(None, (service.provider, service.name))) if service else "",
        list_territory=anchorage.listed.territory if anchorage else "",
        list_issued=anchorage.listed.issued_at if anchorage else None,
        revocation=revocation,
        covers_whole=seen.covers_whole,
        changes=seen.changes,
        signed_bytes=seen.signed_bytes,
        role=seen.role,
        checks=tuple(docket.checks),
        certificate=seen.certificate,
        enclosed=seen.enclosed,
    )


_PASSED_CODES = {
    "signature": "signature-valid",
    "seal": "seal-valid",
    "certificate": "signature-valid-advanced",
    "time-stamp": "time-stamp-valid",
}
