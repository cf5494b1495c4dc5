"""Profiles in temporary folders, and a real IMAP server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fakes.dovecot import Dovecot, available
from fakes.plain_reading import read_plainly

from citizen_inbox.host.places import places_under
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A profile that reads in the calling thread, with a reading that needs no other room."""
    return Profile(places_under(tmp_path), "", SessionSecrets(), read=read_plainly, worker=False)


@pytest.fixture
def inbox(profile: Profile) -> Iterator[Inbox]:
    with open_inbox(profile) as opened:
        yield opened


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    """A fresh Dovecot with an empty mailbox."""
    if not available():
        pytest.skip("Debian's dovecot-imapd is not installed (apt-get install dovecot-imapd dovecot-lmtpd)")
    with Dovecot() as server:
        yield server


@pytest.fixture
def add_account() -> Callable[..., int]:
    """Make an account for a server of the tests."""

    def add(inbox: Inbox, server: Dovecot) -> int:
        inbox.secrets.keep(server.user, server.password)
        return inbox.records.add_account(server.user, server.user, server.host, server.port, server.ca_pem)

    return add
