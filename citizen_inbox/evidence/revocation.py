"""Answers about revocation and a certificate in; revoked or not, and when, out (RFC 5280 section 6.3, RFC 6960).

An answer proves that a certificate was not revoked at an instant when it was given later (and while the certificate
had not expired, since expired ones leave the lists), or when it is the current one today. That it was revoked, an
answer of any age proves.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes

from citizen_inbox.evidence.certificates import Certificate
from citizen_inbox.evidence.crl import read_crl
from citizen_inbox.evidence.ocsp import read_ocsp
from citizen_inbox.evidence.statement import ON_HOLD, Statement

CLOCK_TOLERANCE = timedelta(hours=1)
"""How far an answer may lie ahead of this computer's clock."""
USUAL_LIFE = timedelta(hours=24)
"""How long an answer without nextUpdate counts as the current one."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A CRL or an OCSP response exactly as it was received; nothing is believed before its signature is checked."""

    kind: str
    """"crl" or "ocsp"."""
    url: str
    """Where it came from."""
    fetched_at: datetime
    """Aware UTC."""
    der: bytes

    @property
    def sha256(self) -> str:
        """Of the bytes, lower case hex: the name under which it is kept."""
        return hashlib.sha256(self.der).hexdigest()


@dataclass(frozen=True, slots=True)
class Revocation:
    """What all answers together say about one certificate at one instant."""

    state: str
    """"good", "revoked" or "unknown"."""
    answer: Answer | None = None
    """The one that decided; None when unknown, as `statement`."""
    statement: Statement | None = None
    why: tuple[tuple[str, str], ...] = ()
    """For unknown: why each answer was of no use, as code and address: "answer-unreadable", "answer-foreign",
    "answer-forged", "answer-unusable", "answer-early", "answer-stale" or "answer-late". Empty without any answer."""


def read_answer(answer: Answer, certificate: Certificate, keys: Iterable[PublicKeyTypes]) -> Statement | str:
    """What one answer says about a certificate, or why it says nothing; see `read_crl` and `read_ocsp`. Total."""
    read = read_ocsp if answer.kind == "ocsp" else read_crl
    return read(answer.der, certificate, keys)


def judge_revocation(
    certificate: Certificate, keys: Iterable[PublicKeyTypes], answers: Iterable[Answer], at: datetime, now: datetime
) -> Revocation:
    """Whether a certificate was revoked, asked for the instant `at` (certified) and known `now`; both aware.

    keys: those that signed the certificate and are trusted. "revoked" says nothing yet about before or after `at`.
    """
    return judge_statements(read_answers(certificate, keys, answers), certificate, at, now)


Read = Sequence[tuple[Answer, "Statement | str"]]
"""Answers with what they say about one certificate, or why they say nothing."""


def read_answers(certificate: Certificate, keys: Iterable[PublicKeyTypes], answers: Iterable[Answer]) -> Read:
    """Every answer read for one certificate: once, however many instants are then asked about."""
    keys = tuple(keys)
    return [(answer, read_answer(answer, certificate, keys)) for answer in answers]


def judge_statements(read: Read, certificate: Certificate, at: datetime, now: datetime) -> Revocation:
    """The same as `judge_revocation` of answers that were read before."""
    said = [(answer, found) for answer, found in read if isinstance(found, Statement)]
    revoked = [(answer, found) for answer, found in said if _still_revoked(found, said)]
    if revoked:
        answer, statement = min(revoked, key=_gravity)
        return Revocation("revoked", answer, statement)
    problems = [
        (answer, found if isinstance(found, str) else _use(found, certificate, at, now)) for answer, found in read
    ]
    good = [(answer, found) for answer, found in said if not _use(found, certificate, at, now)]
    if good:
        answer, statement = max(good, key=lambda pair: pair[1].this_update)
        return Revocation("good", answer, statement)
    return Revocation("unknown", why=tuple(dict.fromkeys((problem, answer.url) for answer, problem in problems)))


def _still_revoked(statement: Statement, said: list[tuple[Answer, Statement]]) -> bool:
    """Only a suspension can be taken back: by a later answer that no longer lists the certificate."""
    if statement.revoked_at is None:
        return False
    return statement.reason != ON_HOLD or not any(
        other.revoked_at is None and other.complete and other.this_update > statement.this_update for _, other in said
    )


def _gravity(pair: tuple[Answer, Statement]) -> tuple[bool, datetime]:
    """A compromised key before all else, then the earliest loss."""
    statement = pair[1]
    return not statement.compromised, statement.lost_at or statement.this_update


def _use(statement: Statement, certificate: Certificate, at: datetime, now: datetime) -> str:
    """ "" when silence about the certificate proves that it was not revoked at `at`, else why it does not."""
    if not statement.complete:
        return "answer-unusable"
    if statement.this_update > now + CLOCK_TOLERANCE:
        return "answer-early"
    if statement.this_update > certificate.valid_to and not _keeps(statement, certificate):
        return "answer-late"
    if statement.this_update >= at or (now <= certificate.valid_to and now <= expiry(statement)):
        return ""
    return "answer-stale"


def _keeps(statement: Statement, certificate: Certificate) -> bool:
    return statement.keeps_expired_from is not None and statement.keeps_expired_from <= certificate.valid_to


def expiry(statement: Statement) -> datetime:
    """Until when an answer is the current one."""
    return statement.next_update or statement.this_update + USUAL_LIFE
