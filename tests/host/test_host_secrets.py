"""Passwords go to an allowed keyring or stay in memory; a keyring that hangs does not hang the program."""

from __future__ import annotations

import threading

import keyring.backend
import pytest
from keyring.errors import PasswordDeleteError

from citizen_inbox.failures import Failure
from citizen_inbox.host import secrets
from citizen_inbox.host.secrets import KeyringSecrets, SessionSecrets, SystemSecrets, system_secrets, within


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A back-end of the tests."""

    priority = 1  # type: ignore[assignment] # keyring makes it a class property

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError(username)
        del self.kept[service, username]


@pytest.mark.parametrize("kept", [SessionSecrets(), KeyringSecrets(MemoryKeyring())])
def test_a_password_is_kept_replaced_and_forgotten(kept: SessionSecrets | KeyringSecrets) -> None:
    assert kept.password("a@pec-a.example") is None
    kept.keep("a@pec-a.example", "uno")
    kept.keep("a@pec-a.example", "due")
    assert kept.password("a@pec-a.example") == "due"
    kept.forget("a@pec-a.example")
    kept.forget("a@pec-a.example")
    assert kept.password("a@pec-a.example") is None


def test_a_password_does_not_show() -> None:
    kept = SessionSecrets()
    kept.keep("a@pec-a.example", "canarino")
    assert "canarino" not in repr(kept)


def test_a_silent_keyring_is_given_up() -> None:
    released = threading.Event()
    try:
        with pytest.raises(Failure) as caught:
            within(0.05, released.wait)
        assert caught.value.code == "keyring-silent"
    finally:
        released.set()


def test_a_keyring_that_fails_is_told_without_its_words() -> None:
    def refuse() -> None:
        raise RuntimeError("canarino")

    with pytest.raises(Failure) as caught:
        within(1, refuse)
    assert caught.value.code == "keyring-refused"
    assert "canarino" not in str(caught.value)


def test_nothing_but_the_allowed_back_ends_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyrings.alt.file.PlaintextKeyring")
    monkeypatch.setattr(secrets, "_backend", lambda module, name: None)
    found = system_secrets()
    assert isinstance(found, SessionSecrets)
    assert not found.lasting
    modules = {module for listed in secrets._ALLOWED.values() for module, _ in listed}
    assert modules == {f"keyring.backends.{name}" for name in ("SecretService", "kwallet", "macOS", "Windows")}


def test_an_allowed_back_end_is_used_first(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = MemoryKeyring()
    monkeypatch.setattr(secrets, "_backend", lambda module, name: backend)
    found = system_secrets()
    assert found.lasting
    found.keep("a", "b")
    assert backend.kept == {("citizen-inbox", "a"): "b"}


def test_a_back_end_that_cannot_work_here_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(module: str, name: str) -> None:
        raise OSError(module)

    monkeypatch.setattr(secrets, "_backend", broken)
    assert isinstance(system_secrets(), SessionSecrets)


def test_the_keyring_is_looked_for_once_and_only_when_asked() -> None:
    looked: list[SessionSecrets] = []

    def look() -> SessionSecrets:
        looked.append(SessionSecrets())
        return looked[0]

    secrets = SystemSecrets(look)
    assert not looked
    secrets.keep("a@pec.example", "one")
    assert secrets.password("a@pec.example") == "one"
    secrets.forget("a@pec.example")
    assert looked[0].password("a@pec.example") is None
    assert secrets.lasting is False
    assert len(looked) == 1
