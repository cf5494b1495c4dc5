"""`sync`: new mail of the mailboxes fetched, once or (`--watch`) as it comes, and told in a line each."""

from __future__ import annotations

import sys
import threading
from argparse import Namespace
from collections.abc import Sequence

from citizen_inbox.cli.arguments import EX_UNAVAILABLE, EX_USAGE
from citizen_inbox.cli.words import ask_password, hint, tell
from citizen_inbox.failures import Failure
from citizen_inbox.report.lines import line
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import accounts
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox
from citizen_inbox.usecases.rows import Progress, SyncOutcome
from citizen_inbox.usecases.sync import sync_account, watch

Wanted = Sequence[tuple[int, str]]
"""Mailboxes by their number and address."""


def sync(options: Namespace, profile: Profile, voice: Voice) -> int:
    """Fetch every mailbox, or one, once; with --watch stay. Exit status 69 when one of them could not be fetched."""
    with open_inbox(profile) as inbox:
        known = accounts.accounts(inbox)
        asked = (options.address or "").casefold()
        wanted = [(one.id, one.address) for one in known if asked in {"", one.address.casefold()}]
        if not wanted:
            code = "account-unknown" if known else "no-accounts"
            print(hint(voice, code, {"address": line(options.address or "")}), file=sys.stderr)
            return EX_USAGE
        for _, address in wanted:
            _need_password(inbox, address, options, voice)
        if options.watch:
            return _watch(profile, wanted, voice)
        failed = [address for number, address in wanted if _failed(inbox, number, address, voice)]
        return EX_UNAVAILABLE if failed else 0


def _failed(inbox: Inbox, account: int, address: str, voice: Voice) -> bool:
    """Fetch one mailbox; a failure is told, so that the other mailboxes are fetched all the same."""
    try:
        _told(sync_account(inbox, account, _progress, lambda: False), voice)
    except Failure as failure:
        _end_progress()
        print(f"{line(address)}:", file=sys.stderr)
        tell(failure, voice)
        return True
    return False


def _watch(profile: Profile, wanted: Wanted, voice: Voice) -> int:
    """Follow every mailbox in a thread of its own until Ctrl-C or until none is left to follow."""
    stop = threading.Event()
    lost: list[int] = []

    def follow(account: int) -> None:
        try:
            with open_inbox(profile) as inbox:
                watch(
                    inbox,
                    account,
                    lambda outcome: _told(outcome, voice),
                    stop.is_set,
                    on_trouble=lambda failure: tell(failure, voice),
                )
        except Failure as failure:
            tell(failure, voice)
        finally:
            if not stop.is_set():  # whatever ended it: nobody follows this mailbox any more
                lost.append(account)

    threads = [threading.Thread(target=follow, args=(account,), name=address) for account, address in wanted]
    for thread in threads:
        thread.start()
    try:
        while any(thread.is_alive() for thread in threads):
            for thread in threads:
                thread.join(0.2)
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    return EX_UNAVAILABLE if lost else 0


def _need_password(inbox: Inbox, address: str, options: Namespace, voice: Voice) -> None:
    if options.password_stdin or inbox.secrets.password(address) is None:
        inbox.secrets.keep(address, ask_password(address, voice, from_stdin=options.password_stdin))


def _told(outcome: SyncOutcome, voice: Voice) -> None:
    _end_progress()
    facts = {
        "address": outcome.account,
        "new": str(outcome.new),
        "known": str(outcome.known),
        "damaged": str(outcome.damaged),
    }
    print(voice.say("commands", "synced", facts), flush=True)
    if outcome.stopped:
        print(voice.say("commands", "sync-stopped"))


def _progress(progress: Progress) -> None:
    if sys.stderr.isatty():
        count = f" {progress.done}/{progress.total}" if progress.total else ""
        print(f"\r{line(progress.detail)}{count}\x1b[K", end="", file=sys.stderr, flush=True)


def _end_progress() -> None:
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
