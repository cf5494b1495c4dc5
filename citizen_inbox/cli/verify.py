"""`verify`: files, folders, Maildirs and mboxes in; a table, JSON lines and a report out."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path

from citizen_inbox.cli.arguments import EX_CANTCREAT, EX_NOINPUT
from citizen_inbox.cli.read import STATUS, grounds_for
from citizen_inbox.cli.words import tell
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome, worst
from citizen_inbox.report.forms import result_json, table
from citizen_inbox.report.lines import json_line, line
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import clock
from citizen_inbox.usecases.inbox import Profile
from citizen_inbox.usecases.mail_files import PassedOver
from citizen_inbox.usecases.reports import PrintReport, check_target
from citizen_inbox.usecases.verifying import Checked, Result, Verification

_UNREAD = {"unreadable", "too-large", "reader-crashed", "reader-timeout"}
_STEP = 25


def verify(options: Namespace, profile: Profile, print_report: PrintReport, voice: Voice) -> int:
    """The `verify` command.

    Exit status: 0 all proven, 1 something undetermined or no mail at all, 2 something refuted, 66 something could not
    be read (mail or anchors), 73 the report cannot be written.
    """
    grounds = grounds_for(options.anchors, options.at or clock.now(), profile, voice)
    if grounds is None:
        return EX_NOINPUT
    try:
        if options.report:
            check_target(options.report, replace=options.force)
        results = run(options.paths, grounds, options.jobs, voice)
        if options.report:
            from citizen_inbox.report.record import save_report

            choices = {"full": options.full, "replace": options.force}
            save_report(results, grounds, options.report, print_report, voice, **choices)
    except Failure as failure:
        if not failure.code.startswith(("report-", "disk-")):
            raise
        tell(failure, voice)
        return EX_CANTCREAT
    if options.json:
        print("\n".join(json_line(result_json(found, voice)) for found in results))
    else:
        print("\n".join(table(results, voice, head=sys.stdout.isatty())))
    if options.report:
        print(voice.say("commands", "report-saved", {"path": line(str(options.report))}), file=sys.stderr)
    return status(results)


def run(names: Sequence[str | Path], grounds: Grounds, jobs: int | None, voice: Voice) -> list[Result]:
    """Verify everything under these names, with a count on a terminal while it lasts."""
    with Verification(grounds, jobs=jobs) as verification:
        return verification.match(list(counted(verification.verify(names), voice)))


def counted(results: Iterable[Result], voice: Voice) -> Iterable[Result]:
    """The same results, counted on the standard error of a terminal as they come."""
    seen = sys.stderr.isatty()
    count = 0
    for count, found in enumerate(results, start=1):
        if seen and count % _STEP == 0:
            print("\r" + voice.say("commands", "verify-progress", {"count": str(count)}), end="", file=sys.stderr)
        yield found
    if seen and count >= _STEP:
        print("\r\x1b[K", end="", file=sys.stderr)


def status(results: Iterable[Result]) -> int:
    """The exit status that these results come to."""
    outcomes = []
    for found in results:
        if isinstance(found, Checked):
            outcomes.append(found.outcome)
        elif found.reason in _UNREAD:
            return EX_NOINPUT
        elif _counts(found):
            outcomes.append(Outcome.UNDETERMINED)
    return STATUS[worst(outcomes)] if outcomes else STATUS[Outcome.UNDETERMINED]


def _counts(found: PassedOver) -> bool:
    """Whether it leaves something unproven: what the person named, and mails without content."""
    return found.asked or found.reason == "empty"
