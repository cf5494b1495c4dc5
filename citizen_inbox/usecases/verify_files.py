"""Files and folders and grounds in; a batch judged to its end or until it is stopped, told of on the way, out."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.usecases import confined
from citizen_inbox.usecases.mail_files import Found
from citizen_inbox.usecases.verifying import Checked, Result, Verification

if TYPE_CHECKING:
    from citizen_inbox.reading import Reading

_OFTEN = 0.15
"""Seconds between two reports: more would only keep the listener busy."""


@dataclass(frozen=True, slots=True)
class Judged:
    """How far a batch is."""

    done: int
    total: int
    """Of mails and of what was passed over; 0 while they are still being looked for."""
    fresh: tuple[Result, ...] = ()
    """Known since the last report, in order."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What came of it."""

    results: tuple[Result, ...]
    grounds: Grounds
    stopped: bool = False
    """Whether it was ended before its end: the results are then only the first ones, receipts unmatched."""


def verify_files(
    names: Sequence[Path],
    grounds: Grounds,
    report: Callable[[Judged], None],
    stopped: Callable[[], bool],
    *,
    jobs: int | None = None,
) -> Batch:
    """Judge every mail under these names; `jobs` as in Verification. Failure "reader-unavailable"."""
    with Verification(grounds, jobs=jobs) as verification:
        found: list[Found] = []
        told = _Teller(report)
        for one in verification.find(names):
            if stopped():
                return Batch((), grounds, stopped=True)
            found.append(one)
            told.looking(len(found))
        results: list[Result] = []
        for result in verification.verify_each(found):
            results.append(result)
            told.judged(results, len(found))
            if stopped() and len(results) < len(found):
                return Batch(tuple(results), grounds, stopped=True)
        return Batch(tuple(verification.match(results)), grounds)


def read_checked(one: Checked, grounds: Grounds) -> Reading:
    """The whole reading of a mail that was judged before, with the evidence that was found then.

    A file whose bytes are others by now is judged as it is now. Failures "file-unreadable" (fact name),
    "content-refused".
    """
    confined.prepare()
    from citizen_inbox.obligations.payments import distrusted
    from citizen_inbox.reading import read

    try:
        raw = one.mail.read()
    except OSError as error:
        raise Failure("file-unreadable", name=one.mail.path.name) from error
    reading = confined.ask_mail(read, raw, grounds)
    if not one.is_of(raw):
        return reading
    payments = distrusted(reading.payments) if one.outcome is Outcome.REFUTED else reading.payments
    return replace(reading, evidence=one.evidence, payments=payments)


class _Teller:
    """Reports now and then, and the last word always."""

    def __init__(self, report: Callable[[Judged], None]) -> None:
        self._report = report
        self._last = time.monotonic()
        self._told = 0

    def looking(self, found: int) -> None:
        """So many were found."""
        if self._due():
            self._report(Judged(found, 0))

    def judged(self, results: list[Result], total: int) -> None:
        """So many were judged."""
        if self._due() or len(results) == total:
            self._report(Judged(len(results), total, tuple(results[self._told :])))
            self._told = len(results)

    def _due(self) -> bool:
        now = time.monotonic()
        due = now - self._last >= _OFTEN
        if due:
            self._last = now
        return due
