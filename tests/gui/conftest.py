"""Fixtures of the window's tests: the shipped resources, a theme, the fictitious desk."""

from __future__ import annotations

from pathlib import Path

import pytest

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(scope="session")
def resources() -> Path:
    """The checkout's resources."""
    return RESOURCES


@pytest.fixture
def theme(qapp):
    """The light theme at 100 %."""
    from citizen_inbox.gui.theme import Theme

    made = Theme(RESOURCES, "light")
    yield made
    made.deleteLater()
