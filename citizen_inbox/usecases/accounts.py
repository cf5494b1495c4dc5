"""A draft of an account in; a tried login, a kept account and its password out."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.failures import Failure
from citizen_inbox.host.presets import IMAP_PORT, Preset, load_presets, preset_for
from citizen_inbox.store.record import Account
from citizen_inbox.usecases.inbox import Inbox, connect
from citizen_inbox.usecases.sync import SKIPPED_ROLES, role_of

PLAINTEXT_PORTS = frozenset({110, 143})


@dataclass(frozen=True, slots=True)
class AccountDraft:
    """What a person filled in."""

    address: str
    username: str
    host: str
    port: int = IMAP_PORT
    ca_pem: str = ""


@dataclass(frozen=True, slots=True)
class AccountCheck:
    """What a successful login showed."""

    folders: tuple[str, ...]
    """Folders that a sync will read."""
    skipped_folders: tuple[str, ...]
    """Drafts, junk and trash."""
    capabilities: tuple[str, ...]

    @property
    def idles(self) -> bool:
        """Whether new mail is told at once; polling otherwise."""
        return "IDLE" in self.capabilities


def presets() -> tuple[Preset, ...]:
    """Every provider that the program knows, for a list to choose from."""
    return load_presets()


def draft_for(address: str, preset: Preset | None = None) -> AccountDraft:
    """A draft filled in as far as the address, or the provider the person chose, tells; host "" when unknown."""
    known = preset or preset_for(address)
    if known is None:
        return AccountDraft(address.strip(), address.strip(), "")
    username = address.strip() if known.username_is_address else ""
    return AccountDraft(address.strip(), username, known.imap_host, known.imap_port)


def accounts(inbox: Inbox) -> tuple[Account, ...]:
    """The mailboxes of this profile."""
    return inbox.records.accounts()


def read_through(inbox: Inbox, account: int) -> bool:
    """Whether the inbox of a mailbox was read to its end at least once; before that no list of it is complete."""
    return any(folder.role == "inbox" and folder.uidvalidity > 0 for folder in inbox.records.folders(account))


def check_login(inbox: Inbox, draft: AccountDraft, password: str) -> AccountCheck:
    """Log in once with a draft, keeping nothing. Failures: "account-incomplete" (field), `transport.imap`'s."""
    _examine(draft)
    account = Account(0, draft.address, draft.username, draft.host, draft.port, draft.ca_pem)
    with connect(account, password) as mailbox:
        folders = [folder for folder in mailbox.folders() if folder.selectable]
        return AccountCheck(
            folders=tuple(folder.name for folder in folders if role_of(folder) not in SKIPPED_ROLES),
            skipped_folders=tuple(folder.name for folder in folders if role_of(folder) in SKIPPED_ROLES),
            capabilities=mailbox.capabilities,
        )


def add_account(inbox: Inbox, draft: AccountDraft, password: str) -> Account:
    """Keep a mailbox, its password in the keyring. Failures: "account-incomplete", "account-exists", "keyring-…"."""
    _examine(draft)
    if any(known.address.casefold() == draft.address.casefold() for known in inbox.records.accounts()):
        raise Failure("account-exists", address=draft.address)
    inbox.secrets.keep(draft.address, password)
    account = inbox.records.add_account(draft.address, draft.username, draft.host, draft.port, draft.ca_pem)
    return inbox.records.account(account)


def change_password(inbox: Inbox, account: int, password: str) -> None:
    """Replace a password, after a refused login for instance."""
    inbox.secrets.keep(inbox.records.account(account).address, password)


def remove_account(inbox: Inbox, account: int) -> None:
    """Forget a mailbox, its records, decisions and password; the raw mails stay in the archive."""
    known = inbox.records.account(account)
    inbox.secrets.forget(known.address)
    inbox.records.remove_account(known.id)


def _examine(draft: AccountDraft) -> None:
    local, at, domain = draft.address.rpartition("@")
    checks = (
        ("address", bool(local and at and domain) and _plain(draft.address)),
        ("username", bool(draft.username) and _plain(draft.username, spaces=True)),
        ("host", bool(draft.host) and _plain(draft.host)),
        ("port", 0 < draft.port < 65536),
    )
    for field, sound in checks:
        if not sound:
            raise Failure("account-incomplete", field=field)
    if draft.port in PLAINTEXT_PORTS:
        raise Failure("port-not-tls", port=str(draft.port))


def _plain(text: str, *, spaces: bool = False) -> bool:
    return text.isprintable() and (spaces or " " not in text)
