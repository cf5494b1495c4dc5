"""`account list|add|remove`: the mailboxes of a profile."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from citizen_inbox.cli.arguments import EX_USAGE
from citizen_inbox.cli.words import ask_password, hint
from citizen_inbox.failures import Failure
from citizen_inbox.report.lines import columns, line
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import accounts
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox


def account(options: Namespace, profile: Profile, voice: Voice) -> int:
    """The `account` command."""
    with open_inbox(profile) as inbox:
        if options.action == "list":
            return _list(inbox, voice)
        return _add(options, inbox, voice) if options.action == "add" else _remove(options.address, inbox, voice)


def _list(inbox: Inbox, voice: Voice) -> int:
    known = accounts.accounts(inbox)
    rows = [(line(one.address), line(one.username), f"{one.host}:{one.port}") for one in known]
    for text in columns(rows, (0, 0, 0), fit=False):
        print(text)
    if not known:
        print(hint(voice, "no-accounts"))
    return 0


def _add(options: Namespace, inbox: Inbox, voice: Voice) -> int:
    found = accounts.draft_for(options.address)
    host = options.host or found.host
    if not host:
        print(voice.say("commands", "provider-unknown", {"address": line(options.address)}), file=sys.stderr)
        return EX_USAGE
    draft = accounts.AccountDraft(
        address=options.address,
        username=options.user or found.username or options.address,
        host=host,
        port=options.port,
        ca_pem=_authority(options.ca),
    )
    password = ask_password(draft.address, voice, from_stdin=options.password_stdin)
    tried = accounts.check_login(inbox, draft, password)
    accounts.add_account(inbox, draft, password)
    facts = {"address": draft.address, "count": str(len(tried.folders))}
    print(voice.say("commands", "account-added", facts))
    if not inbox.secrets.lasting:
        print(voice.say("commands", "password-not-kept"), file=sys.stderr)
    return 0


def _remove(address: str, inbox: Inbox, voice: Voice) -> int:
    for one in accounts.accounts(inbox):
        if one.address.casefold() == address.casefold():
            accounts.remove_account(inbox, one.id)
            print(voice.say("commands", "account-removed", {"address": one.address}))
            return 0
    print(voice.say("commands", "account-unknown", {"address": line(address)}), file=sys.stderr)
    return EX_USAGE


def _authority(path: Path | None) -> str:
    try:
        return path.read_text(encoding="ascii") if path else ""
    except (OSError, ValueError) as error:
        raise Failure("ca-unreadable") from error
