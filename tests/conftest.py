"""Fixtures that every room may use: a throw-away authority and two practice providers."""

from __future__ import annotations

import functools
import gc
import os
from datetime import UTC, datetime

import pytest
from hypothesis import settings

from citizen_inbox.demo.authority import Authority
from citizen_inbox.demo.postman import Provider, Style

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples in every run, so that a red run can be repeated; new ones are looked for on purpose.
settings.register_profile("steady", derandomize=True, deadline=None)  # a busy machine is no failure
settings.register_profile("search", deadline=None, max_examples=int(os.environ.get("CITIZEN_INBOX_EXAMPLES", "500")))
settings.load_profile("search" if "CITIZEN_INBOX_EXAMPLES" in os.environ else "steady")

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def pytest_sessionstart() -> None:
    """Forget what an earlier session of this process remembered.

    Mutation testing forks every session from one that ran already: kept results would hide a changed line.
    """
    for found in gc.get_objects():
        if isinstance(found, functools._lru_cache_wrapper) and found.__module__.startswith("citizen_inbox."):
            found.cache_clear()


@pytest.fixture(autouse=True)
def _mutants_are_met(monkeypatch: pytest.MonkeyPatch) -> None:
    """Mutation testing changes the code of this process, so that nothing may be worked out in another."""
    if "MUTANT_UNDER_TEST" in os.environ:
        from citizen_inbox.usecases import confined

        for name in ("ask", "ask_mail", "ask_slow"):
            monkeypatch.setattr(confined, name, lambda function, *arguments: function(*arguments))


@pytest.fixture(scope="session")
def now() -> datetime:
    """The instant of the tests."""
    return NOW


@pytest.fixture(scope="session")
def authority() -> Authority:
    """A throw-away CA shaped like the real one."""
    return Authority()


@pytest.fixture(scope="session")
def provider_a(authority: Authority) -> Provider:
    """GESTORE A: SHA-256, daticert before postacert, DER."""
    return Provider("pec-a.example", "GESTORE A S.p.A.", authority.provider("pec-a.example", "GESTORE A S.p.A."))


@pytest.fixture(scope="session")
def provider_b(authority: Authority) -> Provider:
    """GESTORE B: SHA-1, postacert before daticert, BER indefinite length, x-pkcs7."""
    style = Style(digest="sha1", postacert_first=True, indefinite_length=True, x_pkcs7=True)
    return Provider("pec-b.example", "GESTORE B S.p.A.", authority.provider("pec-b.example", "GESTORE B S.p.A."), style)
