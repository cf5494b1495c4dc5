"""`trust list|add|remove|refresh`: whose keys prove a PEC provider in this profile."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from citizen_inbox.cli.arguments import EX_NOINPUT
from citizen_inbox.cli.words import tell
from citizen_inbox.evidence.trust import Anchor
from citizen_inbox.evidence.trusted_list import TrustedList
from citizen_inbox.failures import Failure
from citizen_inbox.report.lines import json_line, line
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import clock, trust_refresh
from citizen_inbox.usecases import trust as usecase
from citizen_inbox.usecases.anchor_files import MAX_FILE, Candidate, candidate
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox
from citizen_inbox.usecases.trusted_lists import KeptList

UNCONFIRMED = 1
"""Exit status of `trust add` when nobody confirmed anything."""


def trust(options: Namespace, profile: Profile, voice: Voice) -> int:
    """The `trust` command. Exit status 0 done, 1 not confirmed, 66 file unreadable, 69 refused."""
    if options.action == "list":
        return _list(profile, voice, as_json=options.json)
    if options.action == "add":
        return _add(options, profile, voice)
    with open_inbox(profile) as inbox:
        return _remove(options.which, inbox, voice) if options.action == "remove" else _refresh(options, inbox, voice)


def _list(profile: Profile, voice: Voice, *, as_json: bool) -> int:
    found = usecase.inventory(profile)
    if as_json:
        print(json_line(_json(found)))
        return 0
    for text in _list_lines(found, voice):
        print(text)
    for warning in found.warnings:
        tell(Failure(warning), voice)
    return 0


def _list_lines(found: usecase.Inventory, voice: Voice) -> Iterator[str]:
    today = clock.today()
    facts = {"version": str(found.version), "day": found.published.isoformat() if found.published else ""}
    yield voice.say("trust", "list-version" if found.published else "list-plain", facts)
    if found.source:
        yield voice.say("trust", "list-source", {"at": found.accepted_at, "source": line(found.source)})
    age = found.age(today)
    if age is not None and age > usecase.STALE_DAYS:
        yield voice.say("trust", "list-old", {"days": str(age)})
    for key in found.publishers:
        yield voice.say("trust", "publisher", {"key": key})
    if not found.publishers:
        yield voice.say("trust", "no-publisher")
    for one in found.trusted_lists:
        yield _trusted_list_line(one, "trusted-list-stale" if one.stale else "trusted-list", voice)
    for row in found.lines:
        yield ""
        yield line(row.anchor.name)
        origin = voice.say("trust", f"origin-{row.origin}")
        since = voice.facts({"at": row.since})["at"] if row.since else ""
        yield from _anchor_lines(row.anchor, voice, f"{origin} ({since})" if since else origin)


def _anchor_lines(anchor: Anchor, voice: Voice, origin: str = "", issuer: str = "") -> Iterator[str]:
    ended = anchor.valid_to < clock.today()
    validity = {"first": anchor.valid_from.isoformat(), "last": anchor.valid_to.isoformat()}
    fields = {
        "subject": line(anchor.subject),
        "issuer": line(issuer),
        "role": voice.say("trust", f"role-{anchor.role}"),
        "validity": voice.say("trust", "valid-ended" if ended else "valid", validity),
        "origin": origin,
        "key": anchor.fingerprint,
        "certificate": anchor.certificate,
    }
    for code, value in fields.items():
        if value:
            yield f"  {voice.say('trust', code)}: {value}"


def _json(found: usecase.Inventory) -> dict[str, object]:
    return {
        "version": found.version,
        "published": found.published.isoformat() if found.published else None,
        "source": found.source,
        "accepted_at": found.accepted_at,
        "age_days": found.age(clock.today()),
        "publishers": list(found.publishers),
        "warnings": list(found.warnings),
        "anchors": [
            {
                "name": row.anchor.name,
                "role": row.anchor.role,
                "subject": row.anchor.subject,
                "valid_from": row.anchor.valid_from.isoformat(),
                "valid_to": row.anchor.valid_to.isoformat(),
                "key_sha256": row.anchor.fingerprint,
                "certificate_sha256": row.anchor.certificate or None,
                "origin": row.origin,
                "since": row.since or None,
            }
            for row in found.lines
        ],
        "trusted_lists": [
            {
                "territory": one.territory,
                "sequence": one.sequence,
                "issued_at": one.issued_at.isoformat(),
                "next_update": one.next_update.isoformat() if one.next_update else None,
                "services": one.services,
                "stale": one.stale,
            }
            for one in found.trusted_lists
        ],
    }


def _add(options: Namespace, profile: Profile, voice: Voice) -> int:
    raw = _file(options.file, voice)
    if raw is None:
        return EX_NOINPUT
    found = candidate(raw, usecase.current(profile), clock.now(), historical=options.historical)
    for text in _candidate_lines(found, voice):
        print(text)
    typed = _asked(found, voice) if options.fingerprint is None else options.fingerprint
    if typed is None:
        print(voice.say("trust", "confirm-elsewhere"), file=sys.stderr)
        return UNCONFIRMED
    with open_inbox(profile) as inbox:
        usecase.add(inbox, found, typed, whole=options.fingerprint is not None)
        for anchor in found.anchors:
            print(voice.say("trust", "added", {"name": line(anchor.name)}))
        _read_again(inbox, voice)
    return 0


def _candidate_lines(found: Candidate, voice: Voice) -> Iterator[str]:
    for anchor in found.anchors:
        yield line(anchor.name)
        yield from _anchor_lines(anchor, voice, issuer=found.issuer)
        if anchor.role == "pec-issuer":
            yield voice.say("trust", "meaning", {"name": line(anchor.name)})
        yield ""
    if not found.anchors[0].certificate:
        yield f"{voice.say('trust', 'file')}: {found.fingerprint}"


def _asked(found: Candidate, voice: Voice) -> str | None:
    """What the person typed on a terminal, None where there is none."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return None
    print(voice.say("trust", "confirm", {"fingerprint": found.fingerprint[:-8] + "…" * 8}))
    return sys.stdin.readline()


def _remove(which: str, inbox: Inbox, voice: Voice) -> int:
    removed = usecase.remove(inbox, which)
    print(voice.say("trust", "removed", {"name": line(removed.name)}))
    _read_again(inbox, voice)
    return 0


def _refresh(options: Namespace, inbox: Inbox, voice: Voice) -> int:
    taken = trust_refresh.refresh(inbox, options.source, sha256=options.sha256)
    if isinstance(taken, TrustedList):
        print(_trusted_list_line(taken, "refreshed-list", voice))
        return 0
    print(voice.say("trust", "refreshed", {"version": str(taken.version), "before": str(taken.before)}))
    answered = "refreshed-signed" if taken.signed_by else "refreshed-digest"
    print(voice.say("trust", answered, {"name": line(taken.signed_by)}))
    for name in taken.new:
        print(voice.say("trust", "refreshed-new", {"name": line(name)}))
    _read_again(inbox, voice)
    return 0


def _trusted_list_line(found: TrustedList | KeptList, code: str, voice: Voice) -> str:
    facts = {
        "territory": line(found.territory),
        "sequence": str(found.sequence),
        "at": found.issued_at.isoformat(timespec="seconds"),
    }
    return voice.say("trust", code, facts)


def _read_again(inbox: Inbox, voice: Voice) -> None:
    count = usecase.read_again(inbox)
    if count:
        print(voice.say("trust", "read-again", {"count": str(count)}))


def _file(path: Path, voice: Voice) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(MAX_FILE + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        print(voice.say("commands", "unreadable", {"path": line(str(path)), "reason": reason}), file=sys.stderr)
        return None
