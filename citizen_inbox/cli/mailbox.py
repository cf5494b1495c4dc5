"""`list`, `show`, `search`, `deadlines`: the mailbox of a profile, as text or JSON lines."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Sequence
from datetime import timedelta
from pathlib import Path

from citizen_inbox.cli.arguments import EX_CANTCREAT, EX_NOINPUT, EX_USAGE
from citizen_inbox.cli.json_form import payees_json, reading_json, writer_json
from citizen_inbox.cli.list_form import deadline_json, deadlines_lines, row_json, row_lines, sent_json, sent_lines
from citizen_inbox.cli.text_form import reading_lines, receipt_line, worth
from citizen_inbox.cli.words import hint, tell, unwritable
from citizen_inbox.failures import Failure
from citizen_inbox.notices.send_signs import without_tokens
from citizen_inbox.obligations.reminders import PASSED_DAYS
from citizen_inbox.report.calendar import calendar_file
from citizen_inbox.report.evidence_json import instant
from citizen_inbox.report.lines import folded, json_line, line, plain
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import accounts, agenda, browse, clock
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox
from citizen_inbox.usecases.reports import PrintReport
from citizen_inbox.usecases.rows import NoticePage, NoticeRow

EVERYTHING = 1_000_000


def listing(options: Namespace, profile: Profile, voice: Voice) -> int:
    """The rows of a place."""
    with open_inbox(profile) as inbox:
        if options.place != "sent":
            return _print_rows(
                browse.rows(inbox, options.place, clock.today(), limit=EVERYTHING), options, inbox, voice
            )
        sent = browse.sent(inbox)
        if options.json:
            _print(json_line(sent_json(row)) for row in sent)
        elif sent:
            _print(sent_lines(sent, voice, head=sys.stdout.isatty()))
        else:
            _nothing(inbox, voice)
    return 0


def search(options: Namespace, profile: Profile, voice: Voice) -> int:
    """The rows that hold all the words."""
    with open_inbox(profile) as inbox:
        return _print_rows(browse.search(inbox, " ".join(options.words), limit=EVERYTHING), options, inbox, voice)


def show(options: Namespace, profile: Profile, print_report: PrintReport, voice: Voice) -> int:
    """One message in full, its source, or a sheet of it. Exit status 66 when there is none with this number, 73 when
    the sheet cannot be written."""
    with open_inbox(profile) as inbox:
        try:
            if options.source:
                sys.stdout.buffer.write(browse.source(inbox, options.id))
                return 0
            page = browse.page(inbox, options.id)
        except Failure as failure:
            return unknown_message(failure, options.id, voice)
    if options.sheet:
        return _sheet(page, options.sheet, print_report, voice)
    if options.json:
        asked = {"writer": writer_json(page.row.writer), "payees": payees_json(page.payees)}
        found = reading_json(str(options.id), page.reading, voice)
        print(json_line({**found, **asked, "arrived_at": instant(page.arrived_at)}))
    else:
        _print_page(options.id, page, voice)
    return 0


def _sheet(page: NoticePage, path: Path, print_report: PrintReport, voice: Voice) -> int:
    """Save what the message asks and by when, to print or to hand on."""
    from citizen_inbox.report.sheet_paper import save_sheet

    try:
        save_sheet(page, path, print_report, voice, clock.now())
    except Failure as failure:
        if not failure.code.startswith(("report-", "disk-")):
            raise
        tell(failure, voice)
        return EX_CANTCREAT
    print(voice.say("commands", "sheet-saved", {"path": line(str(path))}), file=sys.stderr)
    return 0


def deadlines(options: Namespace, profile: Profile, voice: Voice) -> int:
    """What is due when, over all mailboxes; with --ics as a calendar. Exit status 64 when two forms are to be printed,
    73 when the file cannot be written."""
    if options.ics == "-" and options.json:
        print(voice.say("commands", "calendar-or-json"), file=sys.stderr)
        return EX_USAGE
    with open_inbox(profile) as inbox:
        if options.ics:
            status = _calendar(options, inbox, voice)
            if status or not options.json:
                return status
        found = agenda.deadlines(inbox, clock.today())
        if options.json:
            _print(json_line(deadline_json(one)) for one in found)
        elif found:
            _print(deadlines_lines(found, voice, head=sys.stdout.isatty()))
            _print((voice.say("commands", "legal-note"),))
        else:
            _nothing(inbox, voice)
    return 0


def _calendar(options: Namespace, inbox: Inbox, voice: Voice) -> int:
    """Everything dated, that of the last weeks too: what was done since then is taken out by the next import."""
    today = clock.today()
    found = agenda.agenda(inbox, today, today - timedelta(days=PASSED_DAYS))
    content = calendar_file(found, voice, clock.now())
    if options.ics == "-":
        sys.stdout.buffer.write(content)
        return 0
    try:
        Path(options.ics).write_bytes(content)
    except OSError as error:
        unwritable(Path(options.ics), error, voice)
        return EX_CANTCREAT
    saved = voice.say("commands", "calendar-saved", {"count": str(len(found)), "path": line(options.ics)})
    print(saved, file=sys.stderr if options.json else sys.stdout)
    return 0


def unknown_message(failure: Failure, number: int, voice: Voice) -> int:
    """Say that there is no such message and give the exit status; any other failure goes on."""
    if failure.code != "mail-unknown":
        raise failure
    print(voice.say("commands", "no-such-message", {"id": str(number)}), file=sys.stderr)
    return EX_NOINPUT


def _print_page(number: int, page: NoticePage, voice: Voice) -> None:
    _print(reading_lines(f"{number}  {page.folder}", page.reading, voice, page.row.writer, page.payees))
    if page.arrived_at:
        print(f"  {voice.say('commands', 'arrived')}: {voice.instant(page.arrived_at)}")
    if page.receipt:
        _print(f"  {text}" for text in worth(page.receipt, voice))
    if page.receipts:
        print(f"  {voice.say('commands', 'receipts')}:")
        _print(f"    {receipt_line(receipt, voice)}" for receipt in page.receipts)
    if page.trouble:
        print(f"  {voice.say('failures', page.trouble)}")
    print(f"\n{plain(without_tokens(page.reading.body.text))}")


def _print_rows(rows: Sequence[NoticeRow], options: Namespace, inbox: Inbox, voice: Voice) -> int:
    if options.json:
        _print(json_line(row_json(row)) for row in rows)
    elif rows:
        _print(row_lines(rows, voice, head=sys.stdout.isatty()))
    else:
        _nothing(inbox, voice)
    return 0


def _nothing(inbox: Inbox, voice: Voice) -> None:
    print(hint(voice, "nothing-found" if accounts.accounts(inbox) else "no-accounts"))


def _print(lines: Iterable[str]) -> None:
    for text in folded(lines):
        print(text)
