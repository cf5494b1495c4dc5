"""`demo`: starts the practice provider, reads its mailbox like any other, and checks, shows or draws what came out."""

from __future__ import annotations

import hashlib
import tempfile
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from citizen_inbox.cli.arguments import EX_CANTCREAT
from citizen_inbox.cli.list_form import row_lines
from citizen_inbox.cli.mailbox import EVERYTHING
from citizen_inbox.cli.screen import draw_unseen, has_screen
from citizen_inbox.cli.words import unwritable
from citizen_inbox.demo.check import Got, check, format_line, got, totals
from citizen_inbox.demo.habits import live_in, take_register
from citizen_inbox.demo.practice import Practice
from citizen_inbox.translation import Voice
from citizen_inbox.usecases import accounts, browse, clock
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox
from citizen_inbox.usecases.profiles import passing_profile
from citizen_inbox.usecases.sync import sync_account

if TYPE_CHECKING:
    from citizen_inbox.cli.main import Faces


def demo(options: Namespace, faces: Faces, voice: Voice) -> int:
    """The `demo` command. With --check the exit status says whether every message got its outcome."""
    pictures = _pictures(options)
    if pictures and not _can_hold(pictures, voice):
        return EX_CANTCREAT
    # The window fetches by itself, so that a person sees the mailbox fill.
    with practice_inbox(fetch=options.check or bool(pictures)) as (practice, profile):
        if options.check:
            return _check(practice, profile, voice)
        if not pictures:
            return faces.open_window(profile, voice.language, ())
        if not options.screenshots:
            _table(profile, voice)
        return _draw(profile, pictures, faces, voice)


def _pictures(options: Namespace) -> Path | None:
    """Where pictures of the views go: asked for, or instead of the window where there is no screen."""
    if options.check:
        return None
    asked: Path | None = options.screenshots
    return asked if asked or has_screen() else Path.cwd() / "citizen-inbox-screenshots"


def _can_hold(folder: Path, voice: Voice) -> bool:
    """Whether files can be written in this folder, made when new; False with a sentence, before the work begins."""
    probe = folder / ".writable"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.touch()
        probe.unlink()
    except OSError as error:
        unwritable(folder, error, voice)
        return False
    return True


@contextmanager
def practice_inbox(*, fetch: bool = True) -> Iterator[tuple[Practice, Profile]]:
    """The practice provider running, and a throw-away profile that knows its mailbox and its register of bodies.

    fetch: has read it, too.
    """
    with (
        tempfile.TemporaryDirectory(prefix="citizen-inbox-demo-", ignore_cleanup_errors=True) as folder,
        Practice(clock.today()) as practice,
    ):
        profile = passing_profile(Path(folder), practice.anchors_toml)
        take_register(profile.places.data, practice)
        with open_inbox(profile) as inbox:
            account = _add(inbox, practice)
            live_in(inbox, account, practice)
            if fetch:
                sync_account(inbox, account, lambda progress: None, lambda: False)
        yield practice, profile


def _add(inbox: Inbox, practice: Practice) -> int:
    given = practice.account
    draft = accounts.AccountDraft(given.address, given.user, given.host, given.port, given.ca_pem)
    return accounts.add_account(inbox, draft, given.password).id


def _check(practice: Practice, profile: Profile, voice: Voice) -> int:
    found: dict[str, Got] = {}
    today = clock.today()
    with open_inbox(profile) as inbox:
        for number in browse.every_id(inbox):
            sha256 = hashlib.sha256(browse.source(inbox, number)).hexdigest()
            if sha256 in practice.expected:
                found[sha256] = got(browse.page(inbox, number).reading, today)
    results = check(practice.messages, found)
    for result in results:
        print(format_line(result))
    counted = totals(results)
    facts = {name: str(getattr(counted, name)) for name in ("messages", "right", "wrong", "missing")}
    print(voice.say("commands", "demo-totals", facts))
    return 0 if counted.passed else 1


def _table(profile: Profile, voice: Voice) -> None:
    with open_inbox(profile) as inbox:
        for text in row_lines(browse.rows(inbox, "all", clock.today(), limit=EVERYTHING), voice):
            print(text)


def _draw(profile: Profile, folder: Path, faces: Faces, voice: Voice) -> int:
    draw_unseen()
    pictures = faces.screenshots(profile, folder, voice.language)
    print(voice.say("commands", "screenshots-written", {"count": str(len(pictures)), "path": str(folder.resolve())}))
    return 0
