"""`sync`, `list`, `show`, `search`, `deadlines`: the mailbox of a profile, as text or JSON lines."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterable

from citizen_inbox.cli.arguments import EX_USAGE
from citizen_inbox.cli.json_form import instant, reading_json
from citizen_inbox.cli.text_form import plain, reading_lines, receipt_line, row_line, sent_lines
from citizen_inbox.failures import Failure
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import browse, clock
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox
from citizen_inbox.usecases.rows import DeadlineLine, NoticeRow, Progress, SentRow, SyncOutcome

EVERYTHING = 1_000_000


def sync(options: Namespace, profile: Profile, voice: Voice) -> int:
    """Fetch every mailbox, or one, once; with --watch stay."""
    from citizen_inbox.usecases import accounts
    from citizen_inbox.usecases.sync import sync_account, watch

    with open_inbox(profile) as inbox:
        known = accounts.accounts(inbox)
        wanted = [one for one in known if options.address in {None, one.address}]
        if not wanted:
            code = "account-unknown" if known else "no-accounts"
            print(voice.say("commands", code, {"address": options.address or ""}), file=sys.stderr)
            return EX_USAGE
        for one in wanted:
            _need_password(inbox, one.address, voice)
            _tell(sync_account(inbox, one.id, _progress, _never), voice)
        if options.watch:
            watch(inbox, wanted[0].id, lambda outcome: _tell(outcome, voice), _never)
    return 0


def listing(options: Namespace, profile: Profile, voice: Voice) -> int:
    """The rows of a place."""
    with open_inbox(profile) as inbox:
        if options.place == "sent":
            return _print_sent(browse.sent(inbox), options, voice)
        return _print_rows(browse.rows(inbox, options.place, clock.today(), limit=EVERYTHING), options, voice)


def search(options: Namespace, profile: Profile, voice: Voice) -> int:
    """The rows that hold all the words."""
    with open_inbox(profile) as inbox:
        return _print_rows(browse.search(inbox, " ".join(options.words), limit=EVERYTHING), options, voice)


def show(options: Namespace, profile: Profile, voice: Voice) -> int:
    """One message in full, or its source."""
    with open_inbox(profile) as inbox:
        if options.source:
            sys.stdout.buffer.write(browse.source(inbox, options.id))
            return 0
        page = browse.page(inbox, options.id)
        if options.json:
            found = reading_json(str(options.id), page.reading, voice)
            print(json.dumps({**found, "arrived_at": instant(page.arrived_at)}, ensure_ascii=False))
            return 0
        print("\n".join(reading_lines(f"{options.id}  {page.folder}", page.reading, voice)))
        if page.arrived_at:
            print(f"  {voice.say('commands', 'arrived')}: {voice.instant(page.arrived_at)}")
        for receipt in page.receipts:
            print(f"    {receipt_line(receipt, voice)}")
        print(f"\n{plain(page.reading.body.text)}")
    return 0


def deadlines(options: Namespace, profile: Profile, voice: Voice) -> int:
    """What is due when, over all mailboxes."""
    with open_inbox(profile) as inbox:
        lines = browse.deadlines(inbox, clock.today())
    for line in lines:
        print(json.dumps(_deadline_json(line), ensure_ascii=False) if options.json else _deadline_text(line, voice))
    if not options.json:
        print(voice.say("commands", "legal-note" if lines else "nothing-found"))
    return 0


def row_json(row: NoticeRow) -> dict[str, object]:
    """One row of a list as JSON."""
    return {
        "id": row.id,
        "account": row.account,
        "kind": row.envelope_kind.value,
        "notice": row.kind or None,
        "authority": row.authority or None,
        "sender": row.sender,
        "title": row.title,
        "at": instant(row.at),
        "verdict": {"code": row.verdict_code, "outcome": row.outcome.value},
        "next": {"what": row.next_what, "due": row.next_due.isoformat(), "presumed": row.next_presumed}
        if row.next_due
        else None,
        "amount_cents": row.amount_cents,
        "payment_refuted": row.payment_refuted,
        "done": row.done,
        "damaged": row.damaged,
    }


def _deadline_json(line: DeadlineLine) -> dict[str, object]:
    return {
        "id": line.row.id,
        "title": line.row.title,
        "authority": line.row.authority,
        "what": line.what,
        "due": line.due.isoformat(),
        "prudent": line.prudent.isoformat(),
        "presumed": line.presumed,
        "rule": line.rule,
        "amount_cents": line.amount_cents,
    }


def _deadline_text(line: DeadlineLine, voice: Voice) -> str:
    words = [voice.day(line.due), voice.say("deadlines", f"what-{line.what}")]
    if line.amount_cents is not None:
        words.append(voice.euro(line.amount_cents))
    if line.prudent < line.due:
        words.append(f"({voice.say('commands', 'prudent', {'day': voice.day(line.prudent)})})")
    if line.presumed:
        words.append(f"({voice.say('commands', 'presumed')})")
    return "  ".join([*words, plain(line.row.authority), plain(line.row.title), f"[{line.row.id}]"])


def _print_rows(rows: Iterable[NoticeRow], options: Namespace, voice: Voice) -> int:
    found = list(rows)
    for row in found:
        print(json.dumps(row_json(row), ensure_ascii=False) if options.json else row_line(row, voice))
        if row.snippet and not options.json:
            print(f"        {plain(row.snippet)}")
    if not found and not options.json:
        print(voice.say("commands", "nothing-found"))
    return 0


def _print_sent(rows: Iterable[SentRow], options: Namespace, voice: Voice) -> int:
    found = list(rows)
    for row in found:
        print(json.dumps(_sent_json(row), ensure_ascii=False) if options.json else "\n".join(sent_lines(row, voice)))
    if not found and not options.json:
        print(voice.say("commands", "nothing-found"))
    return 0


def _sent_json(row: SentRow) -> dict[str, object]:
    return {
        "id": row.id,
        "account": row.account,
        "subject": row.subject,
        "at": instant(row.at),
        "state": row.state,
        "recipients": [
            {"address": one.address, "state": one.state, "at": instant(one.at), "detail": one.detail}
            for one in row.recipients
        ],
        "receipts": [
            {"id": one.id, "kind": one.kind.value, "at": instant(one.at), "counted": one.counted}
            for one in row.receipts
        ],
    }


def _need_password(inbox: Inbox, address: str, voice: Voice) -> None:
    if inbox.secrets.password(address) is None:
        if not sys.stdin.isatty():
            raise Failure("password-missing", address=address)
        import getpass

        inbox.secrets.keep(address, getpass.getpass(voice.say("commands", "password-for", {"address": address}) + " "))


def _tell(outcome: SyncOutcome, voice: Voice) -> None:
    facts = {
        "address": outcome.account,
        "new": str(outcome.new),
        "known": str(outcome.known),
        "damaged": str(outcome.damaged),
    }
    print(voice.say("commands", "synced", facts))


def _progress(progress: Progress) -> None:
    if sys.stderr.isatty():
        print(f"\r{progress.detail} {progress.done}/{progress.total}\x1b[K", end="", file=sys.stderr, flush=True)


def _never() -> bool:
    return False
