"""Proven signers in; what their authorities say about revocation, fetched with the person's consent, kept and applied.

Nothing here runs in front of a view: it follows a sync, or a command. Views read what is stored.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes

from citizen_inbox.evidence.certificates import Certificate, read_certificate
from citizen_inbox.evidence.crl import distribution_urls
from citizen_inbox.evidence.ocsp import ocsp_request, responder_urls
from citizen_inbox.evidence.revocation import Answer, Read, expiry, judge_statements, read_answer, read_answers
from citizen_inbox.evidence.statement import Statement, issuer_keys
from citizen_inbox.failures import Failure
from citizen_inbox.store.proofs import KeptAnswer, ProvenMail
from citizen_inbox.usecases import clock
from citizen_inbox.usecases.declarations import declared_of
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.proofs import answers_for, answers_of, authorities, fingerprint, keep_proof
from citizen_inbox.usecases.reader import Job
from citizen_inbox.usecases.rows import Progress

CRL_LIMIT = 16 * 1024 * 1024
OCSP_LIMIT = 64 * 1024
KEPT_LIMIT = 128 * 1024 * 1024
"""Bytes of all answers; the oldest go first, except those that a proof rests on."""
SECONDS = 20.0
"""For one address."""
ROUND_SECONDS = 90.0
"""For all addresses of one round; the others have their turn in the next."""
RETRY = timedelta(hours=1)
"""Before an address that gave nothing useful is asked again."""
BATCH = 50

_GAINS = frozenset({"OK_REV_UNKNOWN", "OK_EXPIRED_SINCE"})
_LIVE = frozenset({"OK", "REVOKED", "REVOKED_AFTER"}) | _GAINS
"""Headlines that an answer about revocation can change."""

Report = Callable[[Progress], None]
Stopped = Callable[[], bool]


class Fetch(Protocol):
    """`transport.http.fetch`."""

    def __call__(
        self, url: str, *, limit: int, seconds: float, body: bytes | None = None, content_type: str | None = None
    ) -> bytes:
        """The bytes, or a Failure."""
        ...


@dataclass(frozen=True, slots=True)
class RefreshOutcome:
    """What one round of asking did."""

    fetched: int
    """New answers kept."""
    failed: tuple[tuple[str, str], ...]
    """Host and failure code of the addresses that gave nothing useful now."""
    changed: int
    """Mails whose verdict is another now."""


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One kept answer, for a list."""

    kind: str
    """"crl" or "ocsp"."""
    url: str
    fetched_at: datetime
    due_at: datetime
    size: int
    """Bytes."""


@dataclass(frozen=True, slots=True)
class RevocationState:
    """Whether authorities are asked, and what is kept of their answers."""

    online: bool
    answers: tuple[AnswerLine, ...]
    failures: tuple[tuple[str, datetime, str], ...]
    """Address, when, and failure code of those that gave nothing useful when last asked."""


@dataclass(frozen=True, slots=True)
class _Subject:
    """A certificate under a pinned key: only its addresses may be asked."""

    certificate: Certificate
    keys: tuple[PublicKeyTypes, ...]
    enclosed: tuple[bytes, ...]
    authority: bool = False


def state(inbox: Inbox) -> RevocationState:
    """What is switched on and kept. Failures of the settings and the store."""
    lines = tuple(
        AnswerLine(answer.kind, answer.url, answer.fetched_at, answer.due_at, size)
        for answer, size in inbox.proofs.answers()
    )
    return RevocationState(inbox.settings().revocation_online, lines, inbox.proofs.failures())


def switch(inbox: Inbox, *, online: bool) -> None:
    """Let the program ask the authorities after every sync, or no longer. Failure "settings-unwritable"."""
    inbox.save_settings(replace(inbox.settings(), revocation_online=online))


def refresh(inbox: Inbox, report: Report, stopped: Stopped, *, fetch: Fetch | None = None) -> RefreshOutcome:
    """Ask every authority whose answer is due, keep what is genuine, and read anew the mails whose verdict it changes.

    An address is asked once per its answer's life (nextUpdate, else a day), and an hour after a failure. Failure
    "revocation-off" when the person has not switched it on, and those of the store.
    """
    if not inbox.settings().revocation_online:
        raise Failure("revocation-off")
    if fetch is None:
        from citizen_inbox.transport.http import fetch as over_http

        fetch = over_http
    signers = _signers(inbox)
    asking = _Round(inbox, fetch, report, stopped)
    for signer in signers:
        for subject in (signer, *_issuers(inbox, signer)):
            asking.about(subject)
    changed = sum(_apply(inbox, signer, asking.news, report, stopped) for signer in signers)
    return RefreshOutcome(len(asking.news), tuple(asking.failed), changed)


def _signers(inbox: Inbox) -> tuple[_Subject, ...]:
    """The signers of kept mail that a pinned key, as trusted today, certified."""
    found = []
    for use in inbox.proofs.signers():
        certificate = read_certificate(use.certificate)
        keys = issuer_keys(certificate, inbox.anchors, "pec-issuer") if certificate else ()
        if certificate and keys:
            found.append(_Subject(certificate, keys, use.enclosed))
    return tuple(found)


def _issuers(inbox: Inbox, signer: _Subject) -> tuple[_Subject, ...]:
    """The certificates of the pinned issuer that a pinned root vouches for."""
    found = []
    for authority in authorities(signer.certificate, signer.enclosed):
        keys = issuer_keys(authority, inbox.anchors, "public-root")
        if keys and authority.key in signer.keys:
            found.append(_Subject(authority, keys, signer.enclosed, authority=True))
    return tuple(found)


class _Round:
    """One round of asking: what is due, each address once."""

    def __init__(self, inbox: Inbox, fetch: Fetch, report: Report, stopped: Stopped) -> None:
        self._inbox = inbox
        self._fetch = fetch
        self._report = report
        self._stopped = stopped
        self._now = clock.now()
        self._until = self._now + timedelta(seconds=ROUND_SECONDS)
        self._asked: set[tuple[str, str]] = set()
        self.news: set[str] = set()
        """SHA-256 of the certificates that something new was heard about; of a CRL, of the one it was asked for."""
        self.failed: list[tuple[str, str]] = []

    def about(self, subject: _Subject) -> None:
        """Fetch what is due about one certificate: its CRLs, and OCSP only where they left it unanswered."""
        if self._now > subject.certificate.valid_to:
            return  # expired certificates leave the lists: nothing to learn
        name = fingerprint(subject.certificate)
        for url in _web(distribution_urls(subject.certificate)):
            self._ask(subject, "crl", url, "")
        if not self._current(subject):
            for url in _web(responder_urls(subject.certificate)):
                self._ask(subject, "ocsp", url, name)

    def _current(self, subject: _Subject) -> bool:
        answers = answers_for(self._inbox, subject.certificate.der, (), None)
        read = read_answers(subject.certificate, subject.keys, [found for found in answers if found.kind == "crl"])
        return judge_statements(read, subject.certificate, self._now, self._now).state != "unknown"

    def _ask(self, subject: _Subject, kind: str, url: str, certificate: str) -> None:
        if (url, certificate) in self._asked or self._stopped() or clock.now() > self._until:
            return
        if not self._due(url, certificate):
            return
        self._asked.add((url, certificate))
        host = urlsplit(url).hostname or ""
        self._report(Progress("revocation", len(self._asked), 0, host))
        body = ocsp_request(subject.certificate, subject.keys[0]) if kind == "ocsp" else None
        try:
            der = self._fetch(
                url,
                limit=OCSP_LIMIT if kind == "ocsp" else CRL_LIMIT,
                seconds=SECONDS,
                body=body,
                content_type="application/ocsp-request" if body else None,
            )
            self._keep(subject, Answer(kind, url, clock.now(), der), certificate)
        except Failure as failure:
            if not failure.code.startswith(("fetch-", "answer-")):
                raise
            self.failed.append((host, failure.code))
            with self._inbox.records.writing():
                self._inbox.proofs.fail(url, certificate, clock.now(), failure.code)

    def _due(self, url: str, certificate: str) -> bool:
        failure = self._inbox.proofs.failure(url, certificate)
        if failure and failure[0] <= self._now < failure[0] + RETRY:
            return False
        due_at = self._inbox.proofs.due_at(url, certificate)
        return due_at is None or due_at <= self._now

    def _keep(self, subject: _Subject, answer: Answer, certificate: str) -> None:
        """Only what the authority signed is kept; an answer whose time is over already is asked for again soon."""
        statement = read_answer(answer, subject.certificate, subject.keys)
        if not isinstance(statement, Statement):
            raise Failure("answer-useless", host=urlsplit(answer.url).hostname or "")
        due_at = max(expiry(statement), answer.fetched_at + RETRY)
        kept = KeptAnswer(answer.kind, answer.url, certificate, answer.fetched_at, due_at, answer.der)
        with self._inbox.records.writing():
            self._inbox.proofs.add_answer(kept, KEPT_LIMIT)
        self.news.add(fingerprint(subject.certificate))


def _web(urls: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(url for url in urls if url.lower().startswith(("http://", "https://"))))


def _apply(inbox: Inbox, signer: _Subject, news: Collection[str], report: Report, stopped: Stopped) -> int:
    """Read anew the mails of one signer whose verdict the stored answers change; how many did."""
    subjects = (signer, *_issuers(inbox, signer))
    heard = any(fingerprint(subject.certificate) in news for subject in subjects)
    if not heard and clock.now() > signer.certificate.valid_to:
        return 0  # nothing new will ever be heard: what there was to change was changed then
    mails = inbox.proofs.mails_of(signer.certificate.der, _LIVE if heard else _GAINS)
    if not mails:
        return 0
    read = _read_stored(inbox, signer)
    lost = any(_lost(inbox, subject) for subject in subjects)
    wanted = [mail for mail in mails if lost or _gains(mail, signer.certificate, read)]
    changed = 0
    for start in range(0, len(wanted), BATCH):
        if stopped():
            break
        report(Progress("reading", start, len(wanted)))
        changed += _reread(inbox, wanted[start : start + BATCH])
    return changed


def _read_stored(inbox: Inbox, subject: _Subject) -> Read:
    answers = answers_for(inbox, subject.certificate.der, (), None)
    return read_answers(subject.certificate, subject.keys, answers)


def _lost(inbox: Inbox, subject: _Subject) -> bool:
    """Whether the signer's certificate was revoked, or its issuer's key is in other hands."""
    now = clock.now()
    found = judge_statements(_read_stored(inbox, subject), subject.certificate, now, now)
    if found.statement is None or found.state != "revoked":
        return False
    return found.statement.compromised or not subject.authority


def _gains(mail: ProvenMail, certificate: Certificate, read: Read) -> bool:
    """Whether an answer proves what the mail's verdict leaves open, or takes back what it says."""
    now = clock.now()
    good = judge_statements(read, certificate, mail.certified_at or now, now).state == "good"
    return good and mail.verdict_code != "OK"


def _reread(inbox: Inbox, mails: Collection[ProvenMail]) -> int:
    owners = {account.id: account.address for account in inbox.records.accounts()}
    shared: dict[str, Answer] = {}  # one list may be large, and bears on every mail
    waiting = []
    for mail in mails:
        try:
            raw = inbox.archive.get(mail.sha256)
        except Failure as failure:
            if failure.code in {"mail-missing", "mail-altered"}:
                continue
            raise
        answers = answers_of(inbox, mail.account, mail.sha256, mail.certified_at)
        job = Job(
            *(raw, inbox.anchors_toml, clock.now(), owners.get(mail.account, ""), mail.arrived_at),
            first_seen_at=mail.seen_at,
            answers=tuple(shared.setdefault(answer.sha256, answer) for answer in answers),
            declared=declared_of(inbox, mail.account, mail.sha256),
        )
        waiting.append((mail, inbox.reader.submit(job)))
    done = [(mail, future.result()) for mail, future in waiting]
    changed = 0
    with inbox.records.writing():
        for mail, record in done:
            if record.trouble or record.verdict_code == mail.verdict_code:
                continue
            inbox.records.save(mail.account, replace(record, trouble=mail.trouble))
            keep_proof(inbox, mail.account, record)
            changed += 1
    return changed
