"""A profile of one's own for every test of trust."""

from __future__ import annotations

import pytest
from trust_world import PINNED, PUBLIC, list_of, publisher_table, table

from citizen_inbox.demo.authority import Authority
from citizen_inbox.host.places import places_under
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox


@pytest.fixture(scope="session")
def publisher() -> Authority:
    """Whoever publishes lists: its issuer's key signs them."""
    return Authority("Editore")


@pytest.fixture
def base(publisher) -> str:
    """The list that a program brings: version 3, one issuer, one root, one publisher."""
    return list_of(3, table(PINNED), table(PUBLIC), publisher_table(publisher.issuer))


@pytest.fixture
def profile(tmp_path, base) -> Profile:
    return Profile(places_under(tmp_path / "profile"), base, SessionSecrets(), worker=False)


@pytest.fixture
def inbox(profile):
    with open_inbox(profile) as opened:
        assert isinstance(opened, Inbox)
        yield opened
