"""What the window asks of the use cases, in one place: every call runs in a lane, never on the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from citizen_inbox.gui.background import Report, Stopped
from citizen_inbox.usecases.rows import DeadlineLine, NoticePage, NoticeRow, Place, SentRow

if TYPE_CHECKING:  # the reading's libraries come after the first paint
    from citizen_inbox.documents.document import Document
    from citizen_inbox.evidence.grounds import Grounds
    from citizen_inbox.gui.cards.paid import PaidWish
    from citizen_inbox.obligations.reminders import Reminder
    from citizen_inbox.usecases.accounts import AccountCheck, AccountDraft
    from citizen_inbox.usecases.authorities import Change, State
    from citizen_inbox.usecases.notifying import Note
    from citizen_inbox.usecases.reminders import News
    from citizen_inbox.usecases.revocation import RefreshOutcome
    from citizen_inbox.usecases.verify_files import Batch
    from citizen_inbox.usecases.verifying import Checked

Inbox = Any
"""The opened store and mailbox of one lane; the window only passes it on."""


@dataclass(frozen=True, slots=True)
class AccountLine:
    """A mailbox as the window needs it."""

    id: int
    address: str
    used_bytes: int | None = None
    quota_bytes: int | None = None
    read_through: bool = True
    """Whether its inbox was read to its end at least once; before that, what is not listed may still be there."""


@dataclass(frozen=True, slots=True)
class Preset:
    """A provider that is known by its domain."""

    name: str
    host: str
    port: int
    verified: bool
    """Whether somebody has logged in with these values; else they are from the provider's pages."""
    username_is_address: bool = True
    """False when the provider gives a user name of its own."""
    notes: tuple[str, ...] = ()
    """Codes of advice, worded in `wording.interface`."""


@dataclass(frozen=True, slots=True)
class AnchorLine:
    """A key that verdicts rest on, as the window shows it."""

    name: str
    role: str
    """"pec-issuer" or "public-root"."""
    subject: str
    valid_from: date
    valid_to: date
    sha256: str
    """Of the SubjectPublicKeyInfo, lower-case hexadecimal."""
    origin: str
    """"shipped", "refreshed" or "added" (by the person)."""


class Desk(Protocol):
    """The use cases, with their first argument given by the lane. Whatever fails raises Failure."""

    def now(self) -> datetime:
        """The instant, aware."""
        ...

    def preset_for(self, address: str) -> Preset | None:
        """The provider of an address, None when unknown. Shipped data only: called on the window's thread."""
        ...

    def presets(self) -> tuple[Preset, ...]:
        """Every provider to choose from. Shipped data only: called on the window's thread."""
        ...

    def accounts(self, inbox: Inbox) -> tuple[AccountLine, ...]:
        """The mailboxes of this profile."""
        ...

    def places(self, inbox: Inbox, today: date) -> tuple[Place, ...]:
        """The left pane."""
        ...

    def rows(self, inbox: Inbox, place_id: str, today: date, limit: int, offset: int) -> tuple[NoticeRow, ...]:
        """A part of a place's list, in the order to show."""
        ...

    def sent(self, inbox: Inbox, at: datetime) -> tuple[SentRow, ...]:
        """Messages sent, with their receipts."""
        ...

    def agenda(self, inbox: Inbox, today: date, first: date) -> tuple[DeadlineLine, ...]:
        """Everything dated from `first` on, of all mailboxes, done or not."""
        ...

    def search(self, inbox: Inbox, words: str, today: date, limit: int) -> tuple[NoticeRow, ...]:
        """Rows found, each with its snippet."""
        ...

    def page(self, inbox: Inbox, notice_id: int, at: datetime) -> NoticePage:
        """Everything a page shows."""
        ...

    def open_file(self, inbox: Inbox, path: Path, at: datetime) -> NoticePage | Document:
        """A file that is not in the mailbox: the page of a mail, whose row has the id 0, or a document."""
        ...

    def verify_files(self, inbox: Inbox, names: tuple[Path, ...], report: Report, stopped: Stopped) -> Batch:
        """Judge every mail under these files and folders; `report` hears every `verify_files.Judged`."""
        ...

    def open_checked(self, inbox: Inbox, one: Checked, grounds: Grounds) -> NoticePage:
        """The page of a mail that was verified, as it was judged. Failure "file-unreadable" (fact name)."""
        ...

    def set_done(self, inbox: Inbox, notice_id: int, done: bool) -> None:  # noqa: FBT001 - the use case's own signature
        """Keep the person's decision."""
        ...

    def set_paid(self, inbox: Inbox, notice_id: int, wish: PaidWish) -> None:
        """Keep what the person says about a payment. Failures of `usecases.payments`, "file-unreadable" (fact name)."""
        ...

    def receipt(self, inbox: Inbox, filed_id: int) -> tuple[str, bytes]:
        """Name and bytes of a filed receipt."""
        ...

    def check_login(self, inbox: Inbox, draft: AccountDraft, password: str) -> AccountCheck:
        """Log in, list the folders and leave; keeps nothing."""
        ...

    def add_account(self, inbox: Inbox, draft: AccountDraft, password: str) -> None:
        """Keep a mailbox that was checked, its password in the system's keyring; of a known one the password only."""
        ...

    def anchors(self, inbox: Inbox) -> tuple[AnchorLine, ...]:
        """The keys that verdicts rest on."""
        ...

    def register_state(self, inbox: Inbox) -> State:
        """What is known of public bodies, and how old it is."""
        ...

    def import_register(self, inbox: Inbox, path: Path, report: Report) -> tuple[Change, State]:
        """Take in an export of the register; `report` hears Progress. Failures of `authorities.import_file`."""
        ...

    def revocation_online(self, inbox: Inbox) -> bool:
        """Whether authorities may be asked on line about revocation."""
        ...

    def set_revocation_online(self, inbox: Inbox, wanted: bool) -> None:  # noqa: FBT001 - like set_done
        """Keep the person's choice."""
        ...

    def check_revocation(self, inbox: Inbox, report: Report, stopped: Stopped) -> RefreshOutcome:
        """Ask every authority whose answer is due. Failure "revocation-off"."""
        ...

    def reminders(self, inbox: Inbox, at: datetime) -> News:
        """What the person is to be reminded of at this instant."""
        ...

    def reminders_shown(self, inbox: Inbox, given: tuple[Reminder, ...], at: datetime) -> None:
        """These were shown, and are not shown again."""
        ...

    def notify(self, inbox: Inbox, notes: tuple[Note, ...], word: str, tell: Report, stopped: Stopped) -> None:
        """Show notes on the desktop and wait until they are closed. Failure "desktop-silent" where it shows none.

        word: of the button that opens the message. `tell` hears ("shown", 0) once and ("clicked", message).
        """
        ...

    def reminder_choices(self, inbox: Inbox) -> tuple[bool, bool]:
        """Whether to remind, and whether without sender and sum."""
        ...

    def set_reminder_choices(self, inbox: Inbox, remind: bool, discreet: bool) -> None:  # noqa: FBT001 - like set_done
        """Keep the person's choice."""
        ...

    def watch(self, inbox: Inbox, account_id: int, tell: Report, stopped: Stopped) -> None:
        """Keep a mailbox in step until `stopped`.

        `tell` hears every Progress ("waiting" between two looks), a SyncOutcome when something came, and the Failure
        of every attempt that is made again by itself. Any other Failure is raised.
        """
        ...
