"""A mailbox address in, its password out: the system's keyring, or memory that ends with the session."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from citizen_inbox.failures import Failure

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE = "citizen-inbox"
DEADLINE = 20.0
"""Seconds that the keyring may take; a locked one with nobody to answer its prompt never comes back."""

_ALLOWED = {
    "linux": (("keyring.backends.SecretService", "Keyring"), ("keyring.backends.kwallet", "DBusKeyring")),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
}
"""The only back-ends that may hold a password, best first. Others may write it to a plain file."""


class Secrets(Protocol):
    """Where passwords are kept."""

    @property
    def lasting(self) -> bool:
        """Whether a password outlives this session."""
        ...

    def password(self, address: str) -> str | None:
        """The password of a mailbox, None when none is kept."""
        ...

    def keep(self, address: str, password: str) -> None:
        """Keep or replace a password."""
        ...

    def forget(self, address: str) -> None:
        """Remove a password; no trouble when there is none."""
        ...


@dataclass(slots=True)
class SessionSecrets:
    """Passwords in memory only: for computers without a keyring, assisted sessions, the demo and tests."""

    _kept: dict[str, str] = field(default_factory=dict, repr=False)
    lasting: bool = False

    def password(self, address: str) -> str | None:
        """The password of a mailbox, None when none is kept."""
        return self._kept.get(address)

    def keep(self, address: str, password: str) -> None:
        """Keep a password until the program ends."""
        self._kept[address] = password

    def forget(self, address: str) -> None:
        """Remove a password."""
        self._kept.pop(address, None)


class KeyringSecrets:
    """Passwords in the system's keyring. Failure "keyring-silent" past the deadline, "keyring-refused" on its error."""

    lasting = True

    def __init__(self, backend: KeyringBackend, *, deadline: float = DEADLINE) -> None:
        self._backend = backend
        self._deadline = deadline

    def password(self, address: str) -> str | None:
        """The password of a mailbox, None when none is kept."""
        return self._ask(lambda: self._backend.get_password(SERVICE, address))

    def keep(self, address: str, password: str) -> None:
        """Keep or replace a password."""
        self._ask(lambda: self._backend.set_password(SERVICE, address, password))

    def forget(self, address: str) -> None:
        """Remove a password; no trouble when there is none."""
        from keyring.errors import PasswordDeleteError

        def delete() -> None:
            try:
                self._backend.delete_password(SERVICE, address)
            except PasswordDeleteError:
                return  # there was none

        self._ask(delete)

    def _ask(self, call: Callable[[], T]) -> T:
        return within(self._deadline, call)


class SystemSecrets:
    """`system_secrets`, looked for when first asked: the keyring takes longer to load than a whole list."""

    def __init__(self, look: Callable[[], Secrets] | None = None) -> None:
        self._look = look or system_secrets
        self._found: Secrets | None = None
        self._lock = threading.Lock()

    def _secrets(self) -> Secrets:
        with self._lock:
            if self._found is None:
                self._found = self._look()
            return self._found

    @property
    def lasting(self) -> bool:
        """Whether a password outlives this session."""
        return self._secrets().lasting

    def password(self, address: str) -> str | None:
        """The password of a mailbox, None when none is kept."""
        return self._secrets().password(address)

    def keep(self, address: str, password: str) -> None:
        """Keep or replace a password."""
        self._secrets().keep(address, password)

    def forget(self, address: str) -> None:
        """Remove a password; no trouble when there is none."""
        self._secrets().forget(address)


def system_secrets() -> Secrets:
    """The system's keyring when an allowed one answers, else memory: ask `lasting` which.

    Looks at the allowed back-ends only, never at PYTHON_KEYRING_BACKEND or keyring's configuration file.
    """
    for module, name in _ALLOWED.get(sys.platform, _ALLOWED["linux"]):
        try:
            backend = within(DEADLINE, partial(_backend, module, name))
        except Failure:
            continue
        if backend is not None:
            return KeyringSecrets(backend)
    return SessionSecrets()


def within(seconds: float, call: Callable[[], T]) -> T:
    """Run `call` in a thread of its own and wait at most `seconds`; a thread that hangs is left behind."""
    answer: list[T] = []
    trouble: list[BaseException] = []

    def run() -> None:
        try:
            answer.append(call())
        except Exception as error:  # noqa: BLE001 - back-ends raise what their desktop raises; it becomes a Failure below
            trouble.append(error)

    thread = threading.Thread(target=run, name="keyring", daemon=True)
    thread.start()
    thread.join(seconds)
    if trouble:
        raise Failure("keyring-refused", reason=type(trouble[0]).__name__) from None
    if not answer:
        raise Failure("keyring-silent")
    return answer[0]


def _backend(module: str, name: str) -> KeyringBackend | None:
    """An instance of an allowed back-end, None when it cannot work here."""
    import importlib

    from keyring.backend import KeyringBackend

    kind = getattr(importlib.import_module(module), name)
    if not issubclass(kind, KeyringBackend) or not kind.viable:
        return None
    found: KeyringBackend = kind()
    return found
