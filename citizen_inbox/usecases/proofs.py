"""A read mail in; its proof record kept at first sight, and shown again, with the answers that bear on it, out."""

from __future__ import annotations

from datetime import datetime

from cryptography.hazmat.primitives.hashes import SHA256

from citizen_inbox import __version__
from citizen_inbox.evidence.certificates import Certificate, read_certificate
from citizen_inbox.evidence.crl import distribution_urls
from citizen_inbox.evidence.ocsp import responder_urls
from citizen_inbox.evidence.revocation import Answer
from citizen_inbox.store.proofs import KeptAnswer
from citizen_inbox.store.record import Record
from citizen_inbox.usecases import clock
from citizen_inbox.usecases.first_sight import FirstSight, UsedAnswer
from citizen_inbox.usecases.inbox import Inbox

TRAVELLING = 1024 * 1024
"""Bytes of answers that go along with new mail to its reader; larger lists are looked at after the sync."""


def keep_proof(inbox: Inbox, account: int, record: Record) -> None:
    """Keep what was found when a mail first came. Call inside `Records.writing`, after its record."""
    if record.proof is not None:
        inbox.proofs.keep(account, record.sha256, record.proof, clock.now(), __version__, record.reader_version)


def first_sight(inbox: Inbox, account: int, mail: str) -> FirstSight | None:
    """What this program found when it first took a mail in (SHA-256), None for one without a signature."""
    kept = inbox.proofs.one(account, mail)
    if kept is None:
        return None
    return FirstSight(
        seen_at=kept.seen_at,
        program=kept.program,
        reader_version=kept.reader_version,
        verdict_code=kept.proof.verdict_code,
        outcome=kept.proof.outcome,
        findings=kept.proof.findings,
        signer=kept.proof.signer,
        anchor=kept.proof.anchor,
        answers=tuple(UsedAnswer(found.kind, found.url, found.fetched_at, found.sha256) for found in kept.answers),
    )


def known_answers(inbox: Inbox) -> tuple[Answer, ...]:
    """The newest answers of all addresses, as far as they are small."""
    return tuple(map(answer_of, inbox.proofs.current_answers(TRAVELLING)))


def answers_of(inbox: Inbox, account: int, mail: str, at: datetime | None) -> tuple[Answer, ...]:
    """The stored answers that bear on a kept mail (SHA-256) certified at `at`, its proof's own among them."""
    kept = inbox.proofs.one(account, mail)
    if kept is None:
        return ()
    found = {answer.sha256: answer for answer in map(answer_of, kept.answers)}
    found |= {answer.sha256: answer for answer in answers_for(inbox, kept.proof.signer, kept.proof.enclosed, at)}
    return tuple(found.values())


def answers_for(inbox: Inbox, signer: bytes, enclosed: tuple[bytes, ...], at: datetime | None) -> tuple[Answer, ...]:
    """The stored answers that bear on a signer's certificate (DER) at an instant (None: ever)."""
    certificate = read_certificate(signer)
    if certificate is None:
        return ()
    found: dict[str, KeptAnswer] = {}
    for subject in (certificate, *authorities(certificate, enclosed)):
        urls = (*distribution_urls(subject), *responder_urls(subject))
        for answer in inbox.proofs.answers_about(urls, fingerprint(subject), at):
            found[answer.sha256] = answer
    return tuple(map(answer_of, found.values()))


def authorities(certificate: Certificate, enclosed: tuple[bytes, ...]) -> tuple[Certificate, ...]:
    """Certificates that came along and bear the issuer's name."""
    read = (read_certificate(der) for der in dict.fromkeys(enclosed))
    return tuple(found for found in read if found and found.subject_name == certificate.issuer_name)


def fingerprint(certificate: Certificate) -> str:
    """SHA-256 of a certificate, lower case hex."""
    return certificate.parsed.fingerprint(SHA256()).hex()


def answer_of(kept: KeptAnswer) -> Answer:
    """As the core judges it."""
    return Answer(kept.kind, kept.url, kept.fetched_at, kept.der)
