"""A profile in; the Inbox that every use case works on out: built once per thread and passed on."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from citizen_inbox.failures import Failure
from citizen_inbox.host.places import Places
from citizen_inbox.host.secrets import Secrets
from citizen_inbox.host.settings import Settings, load_settings, save_settings
from citizen_inbox.store.archive import Archive
from citizen_inbox.store.lists import Lists
from citizen_inbox.store.record import Account
from citizen_inbox.store.records import Records
from citizen_inbox.usecases import trust_store

if TYPE_CHECKING:
    from citizen_inbox.evidence.trust import TrustAnchors
    from citizen_inbox.store.dossiers import Dossiers
    from citizen_inbox.store.filing import Filing
    from citizen_inbox.store.proofs import Proofs
    from citizen_inbox.store.reminders import Reminders
    from citizen_inbox.store.scans import Scans
    from citizen_inbox.transport.imap import Mailbox
    from citizen_inbox.usecases.reader import Reader, ReadFunction


@dataclass(frozen=True, slots=True)
class Profile:
    """One person's inbox on this computer."""

    places: Places
    anchors_toml: str | None
    """Trust anchors, None for the shipped ones."""
    secrets: Secrets = field(repr=False)
    read: ReadFunction | None = None
    """How a mail is read, None for the program's own reading; a function that the worker process can import."""
    worker: bool = True
    """Take mail in through a process of its own; False reads in the calling thread, for tests that read their own."""


class Inbox:
    """Everything a use case needs, for one thread. A context manager."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        data = profile.places.data
        self.archive = Archive(data / "archive")
        self.records = Records(data / "inbox.sqlite3")
        self.lists = Lists(self.records.connection, data / "inbox.sqlite3")
        self.secrets = profile.secrets
        self._reader: Reader | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop the reader and give the database back."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        self.records.close()

    @property
    def settings_path(self) -> Path:
        """The file of settings."""
        return self.profile.places.config / "settings.toml"

    def settings(self) -> Settings:
        """The settings as they are on disk now; Failures of `host.settings.load_settings`."""
        return load_settings(self.settings_path)

    def save_settings(self, settings: Settings) -> None:
        """Keep settings; Failure "settings-unwritable"."""
        save_settings(self.settings_path, settings)

    @property
    def anchors_toml(self) -> str:
        """The anchors in use as text, as they are on the disk now: another process may have changed them.

        Failure "anchors-missing".
        """
        return trust_store.load(self.profile.places.data, self.profile.anchors_toml).text

    @property
    def anchors(self) -> TrustAnchors:
        """The anchors in use now."""
        return trust_store.parsed(self.anchors_toml)

    def rest_on_trust(self) -> None:
        """When the anchors changed since mails were read, those mails are due to be read again."""
        self.records.rest_on(sha256(self.anchors_toml.encode()).hexdigest())

    @cached_property
    def proofs(self) -> Proofs:
        """Verdicts at first sight and answers about revocation."""
        from citizen_inbox.store.proofs import Proofs  # lists need none

        return Proofs(self.records.connection, self.profile.places.data / "inbox.sqlite3")

    @cached_property
    def filing(self) -> Filing:
        """Files that the person put beside mails, and what is paid."""
        from citizen_inbox.store.filing import Filing  # most lists need none

        return Filing(self.records.connection, self.profile.places.data / "inbox.sqlite3")

    @cached_property
    def dossiers(self) -> Dossiers:
        """Which mails are about one act, and what the person declared of it."""
        from citizen_inbox.store.dossiers import Dossiers

        return Dossiers(self.records.connection, self.profile.places.data / "inbox.sqlite3")

    @cached_property
    def scans(self) -> Scans:
        """What OCR read from scans."""
        from citizen_inbox.store.scans import Scans  # lists need none

        return Scans(self.records.connection, self.profile.places.data / "inbox.sqlite3")

    @cached_property
    def reminders(self) -> Reminders:
        """Which reminders were given."""
        from citizen_inbox.store.reminders import Reminders  # lists need none

        return Reminders(self.records.connection, self.profile.places.data / "inbox.sqlite3")

    @property
    def reader(self) -> Reader:
        """Who reads new mail; started when first asked for."""
        if self._reader is None:
            from citizen_inbox.usecases.reader import InlineReader, WorkerReader, read_mail  # lists need no reading

            read = self.profile.read or read_mail
            self._reader = WorkerReader(read) if self.profile.worker else InlineReader(read)
        return self._reader

    def connect(self, account: Account) -> Mailbox:
        """Log in to a mailbox. Failure "password-missing" (fact address) and those of `transport.imap`."""
        password = self.secrets.password(account.address)
        if password is None:
            raise Failure("password-missing", address=account.address)
        return connect(account, password)


def open_inbox(profile: Profile) -> Inbox:
    """Open the profile for the calling thread, making its folders (0700) when new. Failures of the store."""
    os.umask(0o077)
    return Inbox(profile)


def connect(account: Account, password: str) -> Mailbox:
    """Log in to a mailbox with this password."""
    from citizen_inbox.transport.imap import Endpoint, Mailbox  # the library takes 60 ms, and lists need no wire

    return Mailbox(Endpoint(account.host, account.port, account.username, account.ca_pem), password)
