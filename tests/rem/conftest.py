"""The room every test here works in."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from remroom import RemRoom

from citizen_inbox.demo.authority import Authority
from citizen_inbox.demo.postman import Provider


@pytest.fixture(scope="session")
def room(authority: Authority, provider_a: Provider) -> RemRoom:
    """A provider that writes REM evidence."""
    return RemRoom(authority, provider_a, authority.time_stamping("Marche di Prova", datetime(2024, 1, 1, tzinfo=UTC)))
