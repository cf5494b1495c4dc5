"""The program's real entry for the numbered cases: reading.read, and a mailbox that is synced and listed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from evidence.mailroom import NOW, take_apart
from fakes.dovecot import Dovecot, available
from fakes.scripted_imap import ScriptedImap, Stage

from citizen_inbox.demo.postman import Provider
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.host.places import places_under
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.reading import Reading, read
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox
from citizen_inbox.usecases.sync import sync_account


@pytest.fixture(scope="session")
def anchors(authority) -> TrustAnchors:
    return parse_anchors(authority.anchors_toml())


@pytest.fixture
def see(anchors) -> Callable[..., Reading]:
    """Read one mail as the program does."""

    def read_it(raw: bytes, at: datetime = NOW, owner: str = "", **more: object) -> Reading:
        grounds = Grounds(more.pop("anchors", anchors), at, owner, **more)
        return read(raw, grounds)

    return read_it


@pytest.fixture
def resigned(provider_a) -> Callable[..., bytes]:
    """A mail whose signed content was edited and signed again by its provider: what a provider could send."""

    def edit(raw: bytes, *changes: tuple[bytes, bytes], provider: Provider = provider_a, **signing: object) -> bytes:
        mail = take_apart(raw)
        content = mail.content
        for old, new in changes:
            assert old in content, old
            content = content.replace(old, new)
        return replace(mail, content=content).signed_by(provider.identity, **signing).build()

    return edit


@pytest.fixture
def profile(tmp_path: Path, authority) -> Profile:
    return Profile(places_under(tmp_path), authority.anchors_toml(), SessionSecrets(), worker=False)


@pytest.fixture
def inbox(profile: Profile) -> Iterator[Inbox]:
    with open_inbox(profile) as opened:
        yield opened


@pytest.fixture
def taken_in(inbox: Inbox) -> Callable[..., Inbox]:
    """A mailbox synced from a server that holds these mails by folder."""

    def take(folders: Mapping[str, list[bytes]], address: str) -> Inbox:
        stage = Stage(folders={name: dict(enumerate(mails, 1)) for name, mails in {"INBOX": [], **folders}.items()})
        with ScriptedImap(stage) as server:
            inbox.secrets.keep(address, server.password)
            account = inbox.records.add_account(address, server.user, server.host, server.port, server.ca_pem)
            sync_account(inbox, account, lambda progress: None, lambda: False)
        return inbox

    return take


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    if not available():
        pytest.skip("Debian's dovecot-imapd is not installed (apt-get install dovecot-imapd dovecot-lmtpd)")
    with Dovecot() as server:
        yield server
