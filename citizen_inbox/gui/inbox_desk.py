"""The desk of a real profile: every question goes to the use case that answers it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import Report, Stopped
from citizen_inbox.gui.desk import AccountLine, AnchorLine, Preset
from citizen_inbox.usecases import accounts, authorities, browse, clock, opened, sync
from citizen_inbox.usecases.accounts import AccountCheck, AccountDraft
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.rows import DeadlineLine, NoticePage, NoticeRow, Place, SentRow

if TYPE_CHECKING:  # the reading's libraries come after the first paint
    from citizen_inbox.documents.document import Document
    from citizen_inbox.evidence.grounds import Grounds
    from citizen_inbox.gui.cards.paid import PaidWish
    from citizen_inbox.obligations.reminders import Reminder
    from citizen_inbox.usecases.authorities import Change, State
    from citizen_inbox.usecases.notifying import Note
    from citizen_inbox.usecases.reminders import News
    from citizen_inbox.usecases.revocation import RefreshOutcome
    from citizen_inbox.usecases.verify_files import Batch
    from citizen_inbox.usecases.verifying import Checked

LARGEST = 200_000_000
"""Bytes of a file that is opened from disk."""


class InboxDesk:
    """Follows `desk.Desk`."""

    def now(self) -> datetime:
        """This instant."""
        return clock.now()

    def preset_for(self, address: str) -> Preset | None:
        """The shipped provider of an address."""
        draft = accounts.draft_for(address)
        return next((preset for preset in self.presets() if preset.host == draft.host), None)

    def presets(self) -> tuple[Preset, ...]:
        """Every shipped provider, those that were tried first."""
        return tuple(
            Preset(
                name=known.name,
                host=known.imap_host,
                port=known.imap_port,
                verified=known.verified,
                username_is_address=known.username_is_address,
                notes=known.notes,
            )
            for known in accounts.presets()
        )

    def accounts(self, inbox: Inbox) -> tuple[AccountLine, ...]:
        """The mailboxes kept."""
        return tuple(
            AccountLine(
                known.id,
                known.address,
                known.used_bytes or None,
                known.quota_bytes or None,
                accounts.read_through(inbox, known.id),
            )
            for known in accounts.accounts(inbox)
        )

    def places(self, inbox: Inbox, today: date) -> tuple[Place, ...]:
        """See `browse.places`."""
        return browse.places(inbox, today)

    def rows(self, inbox: Inbox, place_id: str, today: date, limit: int, offset: int) -> tuple[NoticeRow, ...]:
        """See `browse.rows`."""
        return browse.rows(inbox, place_id, today, limit, offset)

    def sent(self, inbox: Inbox, at: datetime) -> tuple[SentRow, ...]:
        """See `browse.sent`."""
        return browse.sent(inbox)

    def agenda(self, inbox: Inbox, today: date, first: date) -> tuple[DeadlineLine, ...]:
        """See `agenda.agenda`."""
        from citizen_inbox.usecases import agenda  # needed by one place only

        return agenda.agenda(inbox, today, first)

    def search(self, inbox: Inbox, words: str, today: date, limit: int) -> tuple[NoticeRow, ...]:
        """See `browse.search`."""
        return browse.search(inbox, words, limit)

    def page(self, inbox: Inbox, notice_id: int, at: datetime) -> NoticePage:
        """See `browse.page`."""
        return browse.page(inbox, notice_id)

    def open_file(self, inbox: Inbox, path: Path, at: datetime) -> NoticePage | Document:
        """See `opened.open_file`. Failures "file-unreadable", "file-too-large" (fact name)."""
        return opened.open_file(inbox, _content(path), path.name, at)

    def verify_files(self, inbox: Inbox, names: tuple[Path, ...], report: Report, stopped: Stopped) -> Batch:
        """Judge by what the profile trusts; nothing is kept."""
        from citizen_inbox.usecases.standing import kept_grounds
        from citizen_inbox.usecases.verify_files import verify_files

        return verify_files(names, kept_grounds(inbox, self.now()), report, stopped)

    def open_checked(self, inbox: Inbox, one: Checked, grounds: Grounds) -> NoticePage:
        """See `verify_files.read_checked`."""
        from citizen_inbox.usecases.verify_files import read_checked

        return opened.page_of(read_checked(one, grounds), inbox)

    def set_done(self, inbox: Inbox, notice_id: int, done: bool) -> None:  # noqa: FBT001 - as in Desk
        """See `browse.set_done`."""
        browse.set_done(inbox, notice_id, done=done)

    def set_paid(self, inbox: Inbox, notice_id: int, wish: PaidWish) -> None:
        """See `payments.mark_paid` and `payments.mark_unpaid`."""
        from citizen_inbox.usecases import payments

        if not wish.paid:
            payments.mark_unpaid(inbox, notice_id, wish.notice_number)
            return
        receipt = (_content(wish.receipt), wish.receipt.name) if wish.receipt else None
        payments.mark_paid(inbox, notice_id, wish.notice_number, wish.day, wish.amount_cents, receipt)

    def receipt(self, inbox: Inbox, filed_id: int) -> tuple[str, bytes]:
        """See `filing.filed_content`."""
        from citizen_inbox.usecases import filing

        return filing.filed_line(inbox, filed_id).name, filing.filed_content(inbox, filed_id)

    def check_login(self, inbox: Inbox, draft: AccountDraft, password: str) -> AccountCheck:
        """See `accounts.check_login`."""
        return accounts.check_login(inbox, draft, password)

    def add_account(self, inbox: Inbox, draft: AccountDraft, password: str) -> None:
        """Keep a new mailbox, or the new password of a known one."""
        address = draft.address.casefold()
        known = next((known for known in accounts.accounts(inbox) if known.address.casefold() == address), None)
        if known is None:
            accounts.add_account(inbox, draft, password)
        else:
            accounts.change_password(inbox, known.id, password)

    def anchors(self, inbox: Inbox) -> tuple[AnchorLine, ...]:
        """The anchors in use. Failure "anchors-missing"."""
        from citizen_inbox.usecases import trust

        return tuple(
            AnchorLine(
                name=line.anchor.name,
                role=line.anchor.role,
                subject=line.anchor.subject,
                valid_from=line.anchor.valid_from,
                valid_to=line.anchor.valid_to,
                sha256=hashlib.sha256(line.anchor.spki).hexdigest(),
                origin=line.origin,
            )
            for line in trust.inventory(inbox.profile).lines
        )

    def register_state(self, inbox: Inbox) -> State:
        """The register of this profile."""
        return authorities.state(inbox.profile.places.data)

    def import_register(self, inbox: Inbox, path: Path, report: Report) -> tuple[Change, State]:
        """Take in an export; the change and the new state."""
        data = inbox.profile.places.data
        return authorities.import_file(data, path, report), authorities.state(data)

    def revocation_online(self, inbox: Inbox) -> bool:
        """The setting of that name."""
        return inbox.settings().revocation_online

    def set_revocation_online(self, inbox: Inbox, wanted: bool) -> None:  # noqa: FBT001 - as in Desk
        """Keep the setting of that name."""
        inbox.save_settings(replace(inbox.settings(), revocation_online=wanted))

    def check_revocation(self, inbox: Inbox, report: Report, stopped: Stopped) -> RefreshOutcome:
        """See `revocation.refresh`."""
        from citizen_inbox.usecases import revocation

        return revocation.refresh(inbox, report, stopped)

    def reminders(self, inbox: Inbox, at: datetime) -> News:
        """See `reminders.due`."""
        from citizen_inbox.usecases import reminders

        return reminders.due(inbox, at)

    def reminders_shown(self, inbox: Inbox, given: tuple[Reminder, ...], at: datetime) -> None:
        """See `reminders.keep_shown`."""
        from citizen_inbox.usecases import reminders

        reminders.keep_shown(inbox, given, at)

    def notify(self, inbox: Inbox, notes: tuple[Note, ...], word: str, tell: Report, stopped: Stopped) -> None:
        """See `notifying.notify`."""
        from citizen_inbox.usecases.notifying import notify

        notify(notes, word, lambda: tell(("shown", 0)), lambda message: tell(("clicked", message)), stopped)

    def reminder_choices(self, inbox: Inbox) -> tuple[bool, bool]:
        """The settings of reminders."""
        settings = inbox.settings()
        return settings.reminders, settings.reminders_discreet

    def set_reminder_choices(self, inbox: Inbox, remind: bool, discreet: bool) -> None:  # noqa: FBT001 - as in Desk
        """Keep the settings of reminders."""
        inbox.save_settings(replace(inbox.settings(), reminders=remind, reminders_discreet=discreet))

    def watch(self, inbox: Inbox, account_id: int, tell: Report, stopped: Stopped) -> None:
        """See `sync.watch`."""
        sync.watch(inbox, account_id, tell, stopped, on_trouble=tell, report=tell)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise Failure("file-too-large", name=path.name)
        return path.read_bytes()
    except OSError as error:
        raise Failure("file-unreadable", name=path.name) from error
