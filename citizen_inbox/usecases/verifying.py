"""Files and folders and the grounds of a verdict in; the evidence of every mail in them out, on all cores.

Nothing is stored and no network is asked. Only the envelope is examined: no notice, payment or attachment is read.
"""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from citizen_inbox.evidence.examine import examine
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.report import Evidence, Verdict, VerdictCode
from citizen_inbox.evidence.transaction import Transaction
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.mail.message import parse_message
from citizen_inbox.pec.daticert import Daticert
from citizen_inbox.pec.envelope import Envelope, open_envelope
from citizen_inbox.pec.judgement import message_key
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.pec.letterhead import certified_at, sender_of, subject_of
from citizen_inbox.usecases.mail_files import Found, MailFile, PassedOver, find_mails
from citizen_inbox.usecases.serving import Lost, attempt
from citizen_inbox.usecases.worker import SECONDS, Worker

_AHEAD = 64
"""Mails that wait for each worker, so that none stands idle."""
_ONE_MORE = 16
"""Mails that must be waiting before another worker is worth its start."""
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
_BARE_LINE_FEED = re.compile(rb"(?<!\r)\n")
_ACCUSING = frozenset({VerdictCode.ALTERED, VerdictCode.SIG_BAD})
_MAX_CERTIFICATES = 8


@dataclass(frozen=True, slots=True)
class Checked:
    """One mail and its evidence. Texts are untrusted; instants are aware."""

    mail: MailFile
    sha256: str
    """Of the bytes as they lie in the file, lower case hex."""
    kind: EnvelopeKind
    evidence: Evidence
    daticert: Daticert | None
    """Certification data of a PEC message; None for ordinary mail."""
    message_id: str
    sender: str
    subject: str
    at: datetime | None
    """Certified time, else the Date field; None when neither can be read."""
    certificates: tuple[bytes, ...]
    """Those enclosed in the signature, DER, the signer's first."""
    with_acceptance: bool = False
    """A receipt: judged together with an acceptance found in the same batch."""
    with_sent: bool = False
    """A receipt: judged together with the sent mail found in the same batch."""

    @property
    def outcome(self) -> Outcome:
        """The headline's."""
        return self.evidence.verdict.outcome

    def is_of(self, raw: bytes) -> bool:
        """Whether these are the bytes that were judged."""
        return hashlib.sha256(raw).hexdigest() == self.sha256


Result = Checked | PassedOver


@dataclass(frozen=True, slots=True)
class _Task:
    """One mail to judge, and what the batch knows of the message it reports on."""

    mail: MailFile
    sent: MailFile | None = None
    acceptance: Daticert | None = None


class Verification:
    """Verifies batches by the same grounds; a context manager, because it owns processes and a spool folder."""

    def __init__(self, grounds: Grounds, *, jobs: int | None = None, seconds: float = SECONDS) -> None:
        """`jobs`: processes that work, None for one a core, 0 for the calling thread; `seconds`: the most for one mail.

        Grounds that belong to one mail (`owner`, `arrived_at`, `transaction`) are left out or apply to all.
        """
        self._judge = partial(judge, grounds)
        self._jobs = cores() if jobs is None else jobs
        self._seconds = seconds
        self._workers: list[Worker[_Task, Result]] = []
        self._spool = tempfile.TemporaryDirectory(prefix="citizen-inbox-")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.close()
        self._spool.cleanup()

    def find(self, names: Sequence[str | Path]) -> Iterator[Found]:
        """Every mail under these names (see `find_mails`) and what was passed over, in order; nothing is judged."""
        return find_mails(names, Path(self._spool.name))

    def verify(self, names: Sequence[str | Path]) -> Iterator[Result]:
        """Every mail under these names (see `find_mails`) and what was passed over, in order, as soon as known."""
        return self._in_order(found if isinstance(found, PassedOver) else _Task(found) for found in self.find(names))

    def verify_each(self, mails: Sequence[Found]) -> Iterator[Result]:
        """The same for mails whose places are known."""
        return self._in_order(found if isinstance(found, PassedOver) else _Task(found) for found in mails)

    def match(self, results: Sequence[Result]) -> list[Result]:
        """The same results, receipts judged again where the batch holds the acceptance or the mail they report on."""
        about = _Batch(results)
        places = {place: task for place, found in enumerate(results) if (task := about.task(found))}
        again = self._in_order(iter(places.values()))
        matched = list(results)
        for place, found in zip(places, again, strict=True):
            matched[place] = found
        return matched

    def _in_order(self, tasks: Iterator[_Task | PassedOver]) -> Iterator[Result]:
        waiting: deque[Future[Result]] = deque()
        for task in tasks:
            waiting.append(_done(task) if isinstance(task, PassedOver) else self._submit(task))
            while waiting and (waiting[0].done() or len(waiting) > _AHEAD * max(self._jobs, 1)):
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def _submit(self, task: _Task) -> Future[Result]:
        if not self._jobs:
            found = attempt(self._judge, task)
            return _done(_lost(task, found.reason) if isinstance(found, Lost) else found)
        idle = min(self._workers, key=lambda worker: worker.pending, default=None)
        if idle is None or (idle.pending >= _ONE_MORE and len(self._workers) < self._jobs):
            idle = Worker(self._judge, _lost, _weight, seconds=self._seconds, every_file=True)
            self._workers.append(idle)
        return idle.submit(task)


def verify(names: Sequence[str | Path], grounds: Grounds, *, jobs: int | None = None) -> Iterator[Result]:
    """Every mail under these files and folders with its evidence, in order, receipts matched within the batch."""
    with Verification(grounds, jobs=jobs) as verification:
        yield from verification.match(list(verification.verify(names)))


def cores() -> int:
    """Processor cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def judge(grounds: Grounds, task: _Task) -> Result:
    """Read one mail and examine it. Runs in a worker; what cannot be read is passed over."""
    mail = task.mail
    try:
        raw = mail.read()
        sent = task.sent.read() if task.sent else None
    except OSError as error:
        reason = error.strerror or str(error)
        return PassedOver(mail.name, "unreadable", reason, asked=True, number=mail.number)
    if sent is not None or task.acceptance:
        grounds = replace(grounds, transaction=Transaction(sent, task.acceptance))
    envelope, evidence = judge_stored(raw, grounds) if mail.number else _examined(raw, grounds)
    is_pec = envelope.kind is not EnvelopeKind.ORDINARY
    return Checked(
        mail=mail,
        sha256=hashlib.sha256(raw).hexdigest(),
        kind=envelope.kind,
        evidence=evidence,
        daticert=envelope.daticert if is_pec else None,
        message_id=envelope.message.message_id,
        sender=sender_of(envelope),
        subject=subject_of(envelope),
        at=certified_at(envelope) or envelope.message.date,
        certificates=_certificates(evidence),
        with_acceptance=task.acceptance is not None,
        with_sent=sent is not None,
    )


def judge_stored(raw: bytes, grounds: Grounds) -> tuple[Envelope, Evidence]:
    """Judge a mail from an mbox, a format that may change bytes: as it lies there, then with its changes undone.

    A mail that fits in no form is not called altered: the format may have done it (pec rules 3.3). Every evidence
    bears a finding that says in which form the mail was judged.
    """
    first = _examined(raw, grounds)
    if first[1].verdict.code not in _ACCUSING:
        return first[0], _with(first[1], Finding("mbox-as-stored", Outcome.UNDETERMINED))
    for code, changed in _forms(raw):
        envelope, evidence = _examined(changed, grounds)
        if evidence.verdict.code not in _ACCUSING:
            return envelope, _with(evidence, Finding(code, Outcome.UNDETERMINED))
    return first[0], _unaccused(first[1])


def _forms(raw: bytes) -> Iterator[tuple[str, bytes]]:
    """What the mail may have been before it was stored: mboxrd's and mboxo's quoting, and line ends, undone."""
    unquoted = _QUOTED.sub(rb"\1", raw)
    if unquoted != raw:
        yield "mbox-unquoted", unquoted
    for before in dict.fromkeys((raw, unquoted)):
        restored = _BARE_LINE_FEED.sub(b"\r\n", before)
        if restored != before:
            yield "mbox-line-ends", restored


def _examined(raw: bytes, grounds: Grounds) -> tuple[Envelope, Evidence]:
    envelope = open_envelope(parse_message(raw))
    return envelope, examine(envelope, grounds)


def _with(evidence: Evidence, remark: Finding) -> Evidence:
    return replace(evidence, findings=(*evidence.findings, remark))


def _unaccused(evidence: Evidence) -> Evidence:
    """The same without the accusation that the bytes of an mbox cannot carry."""
    kept = tuple(
        found
        for found in evidence.findings
        if found.code not in {"content-intact", "signature-bad"} or found.outcome is not Outcome.REFUTED
    )
    verdict = Verdict(VerdictCode.NOT_CHECKABLE, Outcome.UNDETERMINED, evidence.verdict.facts)
    damage = Finding("mbox-damage", Outcome.UNDETERMINED)
    return Evidence((*kept, damage), evidence.signature._replace(intact=None), verdict)


def _certificates(evidence: Evidence) -> tuple[bytes, ...]:
    signer = evidence.signature.signer
    found = (signer.certificate, *evidence.signature.enclosed) if signer else ()
    return tuple(dict.fromkeys(found))[:_MAX_CERTIFICATES]


class _Batch:
    """What the mails of one batch know of each other: whose acceptance and whose sent copy is there."""

    def __init__(self, results: Sequence[Result]) -> None:
        checked = [found for found in results if isinstance(found, Checked)]
        self._sent = {message_key(one.message_id): one.mail for one in checked if one.kind is EnvelopeKind.ORDINARY}
        self._by_msgid: dict[str, Daticert] = {}
        self._by_identifier: dict[str, Daticert] = {}
        for one in checked:
            if one.kind is EnvelopeKind.ACCEPTANCE and one.daticert and one.outcome is Outcome.PROVEN:
                self._by_msgid.setdefault(message_key(one.daticert.msgid), one.daticert)
                self._by_identifier.setdefault(message_key(one.daticert.identifier), one.daticert)
        for known in (self._sent, self._by_msgid, self._by_identifier):
            known.pop("", None)

    def task(self, found: Result) -> _Task | None:
        """What a receipt has to be judged again with; None for what is no receipt or stands alone."""
        if not isinstance(found, Checked) or not found.kind.is_receipt or found.daticert is None:
            return None
        about = found.daticert
        acceptance = self._by_msgid.get(message_key(about.msgid)) or self._by_identifier.get(
            message_key(about.identifier)
        )
        sent = self._sent.get(message_key(about.msgid) or (message_key(acceptance.msgid) if acceptance else ""))
        if found.kind is EnvelopeKind.ACCEPTANCE:
            acceptance = None  # it would vouch for itself
        return _Task(found.mail, sent, acceptance) if sent or acceptance else None


def _done(found: Result) -> Future[Result]:
    future: Future[Result] = Future()
    future.set_result(found)
    return future


def _weight(task: _Task) -> int:
    return task.mail.size


def _lost(task: _Task, reason: str) -> Result:
    return PassedOver(task.mail.name, reason, asked=True, number=task.mail.number)
