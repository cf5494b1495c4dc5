"""The room every test here works in."""

from __future__ import annotations

import pytest
from signroom import Room


@pytest.fixture(scope="session")
def room() -> Room:
    """One PKI for all."""
    return Room()
