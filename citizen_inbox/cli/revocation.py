"""`revocation on|off|refresh|list`: whether the authorities are asked about revocation, and what they said."""

from __future__ import annotations

from argparse import Namespace
from urllib.parse import urlsplit

from citizen_inbox.report.lines import columns, line
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import revocation as authorities
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox
from citizen_inbox.usecases.rows import Progress


def revocation(options: Namespace, profile: Profile, voice: Voice) -> int:
    """The `revocation` command: status 1 when a refresh got nothing useful from an address."""
    with open_inbox(profile) as inbox:
        if options.action == "refresh":
            return _refresh(inbox, voice)
        if options.action != "list":
            authorities.switch(inbox, online=options.action == "on")
        return _list(inbox, voice)


def _refresh(inbox: Inbox, voice: Voice) -> int:
    outcome = authorities.refresh(inbox, _quiet, lambda: False)
    facts = {"fetched": str(outcome.fetched), "changed": str(outcome.changed)}
    print(voice.say("commands", "revocation-refreshed", facts))
    for host, code in outcome.failed:
        print(voice.say("failures", code, {"host": line(host)}))
    return 1 if outcome.failed else 0


def _quiet(progress: Progress) -> None:
    """A round is short: nothing to tell before its end."""


def _list(inbox: Inbox, voice: Voice) -> int:
    state = authorities.state(inbox)
    print(voice.say("commands", "revocation-on" if state.online else "revocation-off"))
    rows = [
        (found.kind.upper(), line(found.url), f"{found.fetched_at:%Y-%m-%d %H:%M}Z", f"{found.due_at:%Y-%m-%d %H:%M}Z")
        for found in state.answers
    ]
    for text in columns(rows, (0, 0, 0, 0), fit=False):
        print(text)
    for url, _, code in state.failures:
        print(voice.say("failures", code, {"host": line(urlsplit(url).hostname or "")}))
    return 0
