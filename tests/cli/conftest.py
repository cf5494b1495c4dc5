"""The command line run in process, against the practice mails and the practice server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from citizen_inbox.cli.main import Faces, main
from citizen_inbox.demo.practice import Practice
from citizen_inbox.gui.payment_paper import payment_pdf
from citizen_inbox.gui.report_paper import print_report
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.usecases import accounts, clock, profiles
from citizen_inbox.usecases.inbox import open_inbox
from citizen_inbox.usecases.sync import sync_account


@dataclass
class Window:
    """Stands in for the window and remembers what it was asked."""

    opened: list[tuple[str, tuple[Path, ...]]] = field(default_factory=list)
    drawn: list[Path] = field(default_factory=list)

    def faces(self) -> Faces:
        def open_window(profile, language, files):
            self.opened.append((language, tuple(files)))
            return 0

        def screenshots(profile, folder, language):
            self.drawn.append(folder)
            return (folder / "one.png", folder / "two.png")

        return Faces(open_window, screenshots, lambda: (("window", lambda: "drawn"),), print_report, payment_pdf)


@dataclass(frozen=True)
class Said:
    """What a command printed and its exit status."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Run = Callable[..., Said]


@pytest.fixture(scope="session")
def practice() -> Iterator[Practice]:
    with Practice(clock.today()) as world:
        yield world


@pytest.fixture(scope="session")
def mails(practice, tmp_path_factory) -> Path:
    """Every practice mail as NAME.eml, with the practice authority's anchors.toml beside them."""
    folder = tmp_path_factory.mktemp("mails")
    (folder / "anchors.toml").write_text(practice.anchors_toml, encoding="utf-8")
    for message in practice.messages:
        (folder / f"{message.name}.eml").write_bytes(message.build())
    return folder


@pytest.fixture
def window() -> Window:
    return Window()


@pytest.fixture
def run(capsys, window) -> Run:
    """Run a command in English unless it names a language."""

    def call(*arguments: object) -> Said:
        words = [str(argument) for argument in arguments]
        capsys.readouterr()
        try:
            status = main(words if "--lang" in words else ["--lang", "en", *words], window.faces())
        except SystemExit as end:
            status = int(end.code or 0)
        printed = capsys.readouterr()
        return Said(status, printed.out, printed.err)

    return call


@pytest.fixture
def read(run, mails) -> Run:
    """Read practice mails by name, or files by path, with the practice anchors."""

    def call(*names: object, **options: object) -> Said:
        files = [mails / f"{name}.eml" if isinstance(name, str) else name for name in names]
        extra = [word for key, value in options.items() for word in (f"--{key}", value)]
        return run("read", "--anchors", mails / "anchors.toml", *extra, *files)

    return call


@pytest.fixture
def keyring(monkeypatch, practice) -> SessionSecrets:
    """A keyring for one test; profiles trust the practice authority and read in this process."""
    secrets = SessionSecrets()
    _stand_in(monkeypatch, practice, secrets)
    return secrets


def _stand_in(monkeypatch, practice, secrets) -> None:
    monkeypatch.setattr(profiles, "system_secrets", lambda: secrets)

    def at(folder):
        return replace(profiles.profile_at(folder), anchors_toml=practice.anchors_toml, worker=False)

    monkeypatch.setattr("citizen_inbox.cli.main.profile_at", at)


@pytest.fixture(scope="session")
def synced(practice, tmp_path_factory) -> Path:
    """A profile that holds the whole practice mailbox."""
    folder = tmp_path_factory.mktemp("synced")
    profile = replace(profiles.passing_profile(folder, practice.anchors_toml), worker=False)
    given = practice.account
    with open_inbox(profile) as inbox:
        draft = accounts.AccountDraft(given.address, given.user, given.host, given.port, given.ca_pem)
        account = accounts.add_account(inbox, draft, given.password)
        sync_account(inbox, account.id, lambda progress: None, lambda: False)
    return folder


@pytest.fixture
def mine(run, synced, keyring) -> Run:
    """Run a command on the synced profile."""
    return lambda *arguments: run("--profile", synced, *arguments)
