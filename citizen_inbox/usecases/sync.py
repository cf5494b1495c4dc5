"""An account in; its new mail taken in out, now (`sync_account`) or as it comes (`watch`).

Every folder that can be opened is read, INBOX first. Which mails are missing is a difference of UID sets, so that an
interrupted sync needs no watermark and the newest mails can come first: a person sees today's notices seconds after the
first login, whatever the mailbox's size.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from citizen_inbox.failures import Failure
from citizen_inbox.host.settings import Settings
from citizen_inbox.store.record import Account, Folder
from citizen_inbox.usecases import clock
from citizen_inbox.usecases.inbox import Inbox
from citizen_inbox.usecases.rows import Progress, SyncOutcome

if TYPE_CHECKING:
    from citizen_inbox.transport.imap import FolderStatus, Mailbox, ServerFolder
    from citizen_inbox.usecases.intake import Report, Stopped

SKIPPED_ROLES = frozenset({"drafts", "junk", "trash"})
IDLE_SECONDS = 28 * 60.0
"""IDLE is renewed before 29 minutes (RFC 2177)."""
BACKOFF_LEAST = 5.0
BACKOFF_MOST = 900.0
PASSING = frozenset(
    (
        *("server-timeout", "server-unknown", "server-unreachable", "server-closed", "server-busy", "server-said"),
        *("certificate-untrusted", "tls-refused"),  # the page of a hotel's network stands before every server
        *("store-busy", "disk-full"),
    )
)
"""Failures that may pass by themselves, and that sent no password to be refused; after any other one nobody should
knock again by machine."""

_NAMES = {
    "sent": ("inviata", "inviate", "inviati", "posta inviata", "spedite", "spedita", "sent", "sent items", "sent mail"),
    "drafts": ("bozze", "drafts"),
    "junk": ("spam", "junk", "posta indesiderata", "indesiderata", "bulk mail"),
    "trash": ("cestino", "trash", "posta eliminata", "eliminata", "deleted items", "deleted messages"),
}
"""Folder names seen at PEC providers that announce no special use; compared without case, last level only."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do in one folder."""

    fetch: tuple[int, ...]
    """UIDs to take in, newest first."""
    gone: tuple[int, ...]
    """UIDs kept here that the server no longer has."""


def plan_sync(known: frozenset[int], on_server: Sequence[int]) -> Plan:
    """Compare the UIDs kept for a folder (same UIDVALIDITY) with those on the server."""
    present = frozenset(on_server)
    return Plan(
        fetch=tuple(sorted(present - known, reverse=True)),
        gone=tuple(sorted(known - present)),
    )


def unchanged(folder: Folder, status: FolderStatus) -> bool:
    """Whether a folder that was read to its end looks the same still; a new or a missing mail changes one of the three.

    A server that gives no UIDNEXT or UIDVALIDITY is asked for its UIDs every time.
    """
    kept = (folder.uidvalidity, folder.uid_next, folder.message_count)
    return (
        status.uidvalidity > 0
        and status.uid_next > 0
        and kept
        == (
            status.uidvalidity,
            status.uid_next,
            status.exists,
        )
    )


def role_of(folder: ServerFolder) -> str:
    """What a folder is for: its special use, else its name where that is unmistakable, else ""."""
    if folder.role:
        return folder.role
    leaf = folder.name.rpartition(folder.separator)[2] if folder.separator else folder.name
    return next((role for role, names in _NAMES.items() if leaf.strip().casefold() in names), "")


def sync_account(inbox: Inbox, account: int, report: Report, stopped: Stopped) -> SyncOutcome:
    """Take in everything new of a mailbox, once. What was taken in before a Failure or a stop stays.

    What an older version of the program read is then read again, from the archive: today's mail goes first.

    Failures: "account-unknown", "password-missing", those of `transport.imap` and of the store.
    """
    known = inbox.records.account(account)
    inbox.archive.sweep(clock.now() - timedelta(days=1))
    report(Progress("connecting", 0, 0, known.address))
    try:
        with inbox.connect(known) as mailbox:
            outcome = _Sync(inbox, known, mailbox, report, stopped).run()
    except Failure:
        _reread(
            inbox, known, report, stopped
        )  # needs no server: nobody is left with yesterday's reading for want of one
        raise
    _reread(inbox, known, report, stopped)
    return replace(outcome, changed=_ask_authorities(inbox, report, stopped))


def watch(
    inbox: Inbox,
    account: int,
    on_change: Callable[[SyncOutcome], None],
    stopped: Stopped,
    *,
    on_trouble: Callable[[Failure], None] | None = None,
    report: Report = lambda progress: None,
) -> None:
    """Keep a mailbox in step until `stopped`: sync, then wait in IDLE or, without it, for the polling interval.

    IDLE sees INBOX only, so it is left after the polling interval as well, to look at the other folders. `on_change`
    hears the first outcome and every one that brought something. A failure that may pass is told to `on_trouble` and
    tried again with growing pauses; any other (a refused login above all) is raised and ends the watch. `report` hears
    "connecting" and "waiting" beside the stages of a sync.
    """
    told = _Told(on_change)
    delay = BACKOFF_LEAST
    behind = _behind(inbox, account)

    def tell(outcome: SyncOutcome) -> None:
        nonlocal delay
        delay = BACKOFF_LEAST  # not after the login already: who always fails behind it would knock without a pause
        told(outcome)

    while not stopped():
        try:
            inbox.archive.sweep(clock.now() - timedelta(days=1))
            known = inbox.records.account(account)  # as it is now: it may have been changed or removed
            if behind:
                behind = False
                tell(sync_account(inbox, account, report, stopped))
            report(Progress("connecting", 0, 0, known.address))
            with inbox.connect(known) as mailbox:
                _follow(_Sync(inbox, known, mailbox, report, stopped), tell)
        except Failure as failure:
            if failure.code not in PASSING:
                raise
            if on_trouble is not None:
                on_trouble(failure)
            clock.pause(delay, stopped)
            delay = min(delay * 2, BACKOFF_MOST)


def _behind(inbox: Inbox, account: int) -> bool:
    from citizen_inbox.reading import READER_VERSION  # brings the whole reading, which lists need not wait for

    return bool(inbox.records.outdated(READER_VERSION, account))


def _reread(inbox: Inbox, account: Account, report: Report, stopped: Stopped) -> None:
    from citizen_inbox.usecases.intake import reread  # as above

    reread(inbox, report, stopped, account=account.id)


def _ask_authorities(inbox: Inbox, report: Report, stopped: Stopped) -> int:
    """How many mails have another verdict, now that the authorities were asked; most people never let us ask."""
    try:
        if stopped() or not inbox.settings().revocation_online:
            return 0
    except Failure:  # the face has told of damaged settings already
        return 0
    from citizen_inbox.usecases.revocation import refresh  # brings the whole reading and the crypto library

    return refresh(inbox, report, stopped).changed


class _Told:
    """Hands on the first outcome and those that brought something."""

    def __init__(self, on_change: Callable[[SyncOutcome], None]) -> None:
        self._on_change = on_change
        self._quiet = False

    def __call__(self, outcome: SyncOutcome) -> None:
        if outcome.new or outcome.changed or not self._quiet:
            self._on_change(outcome)
        self._quiet = True


class _Sync:
    """One logged-in connection and what is done over it."""

    def __init__(self, inbox: Inbox, account: Account, mailbox: Mailbox, report: Report, stopped: Stopped) -> None:
        self.inbox = inbox
        self.account = account
        self.mailbox = mailbox
        self.report = report
        self.stopped = stopped
        self._new = self._known = self._damaged = 0

    def run(self) -> SyncOutcome:
        """Look at every folder once."""
        self._new = self._known = self._damaged = 0
        self.report(Progress("listing", 0, 0, self.account.address))
        wanted, skipped = self._choose(self.mailbox.folders())
        space = self.mailbox.space()
        if space:
            self.inbox.records.set_space(self.account.id, space.used, space.limit)
        done: list[str] = []
        for folder in wanted:
            if self.stopped():
                break
            if self._folder(folder):
                done.append(folder.name)
            elif not self.stopped():
                skipped.append(folder.name)
        return SyncOutcome(
            account=self.account.address,
            new=self._new,
            known=self._known,
            damaged=self._damaged,
            folders=tuple(done),
            skipped_folders=tuple(skipped),
            stopped=self.stopped(),
        )

    def _choose(self, listed: Sequence[ServerFolder]) -> tuple[list[Folder], list[str]]:
        records = self.inbox.records
        wanted, skipped = [], []
        for found in listed:
            if not found.selectable:
                continue
            folder = records.folder(self.account.id, found.name, role_of(found))
            leave = folder.excluded or folder.role in SKIPPED_ROLES
            (skipped.append(folder.name) if leave else wanted.append(folder))
        self._forget_vanished({found.name for found in listed if found.selectable})
        return sorted(wanted, key=lambda folder: (folder.role != "inbox", folder.role == "sent", folder.name)), skipped

    def _forget_vanished(self, names: set[str]) -> None:
        vanished = [known for known in self.inbox.records.folders(self.account.id) if known.name not in names]
        if vanished and "INBOX" in {name.upper() for name in names}:  # an empty listing is a fault, not a fact
            with self.inbox.records.writing():
                for known in vanished:
                    self.inbox.records.forget_folder(known.id)

    def _folder(self, folder: Folder) -> bool:
        """Take one folder in; False when it could not be opened or was left before its end."""
        try:
            status = self.mailbox.examine(folder.name)
        except Failure as failure:
            if failure.code in {"server-said", "folder-unusable"}:  # one folder without access is no reason to stop
                return False
            raise
        if unchanged(folder, status):
            return True
        records = self.inbox.records
        plan = plan_sync(records.known_uids(folder.id, status.uidvalidity), self.mailbox.uids(status.exists))
        came = self._fetch(folder, status, plan)
        if self.stopped():
            return False
        with records.writing():
            records.mark_gone(folder.id, status.uidvalidity, plan.gone)
            if came == len(plan.fetch):  # else the server kept some back: look again next time
                records.finish_folder(folder.id, status.uidvalidity, status.uid_next, status.exists)
        return True

    def _fetch(self, folder: Folder, status: FolderStatus, plan: Plan) -> int:
        """How many mails came."""
        from citizen_inbox.usecases.intake import Intake  # brings the whole reading: nothing to fetch needs none of it

        if plan.fetch:
            self.inbox.reader.prepare()
        intake = Intake(self.inbox, self.account, folder, status.uidvalidity)
        came = 0
        try:
            for batch in self.mailbox.batches(plan.fetch):
                intake.add(batch)
                came += len(batch)
                self.report(Progress("fetching", came, len(plan.fetch), folder.name))
                if self.stopped():
                    return came
            intake.finish()
        except Failure:
            intake.finish()  # a server that always hangs up after a few batches must not keep us from getting on
            raise
        finally:
            self._new += intake.new
            self._known += intake.known
            self._damaged += intake.damaged
        return came


def _follow(sync: _Sync, tell: Callable[[SyncOutcome], None]) -> None:
    """Sync and wait over one connection until it is stopped or fails."""
    idles = "IDLE" in sync.mailbox.capabilities
    while not sync.stopped():
        outcome = sync.run()
        tell(outcome)
        changed = _ask_authorities(sync.inbox, sync.report, sync.stopped)
        if changed:
            tell(replace(outcome, new=0, changed=changed))
        if sync.stopped():
            return
        sync.report(Progress("waiting", 0, 0, sync.account.address))
        seconds = _interval(sync.inbox)
        if idles:
            _idle(sync, min(seconds, IDLE_SECONDS))
        else:
            clock.pause(seconds, sync.stopped)


def _idle(sync: _Sync, seconds: float) -> None:
    """Wait for INBOX to change; mail that came between the sync and this EXAMINE is seen at once."""
    status = sync.mailbox.examine("INBOX")
    kept = [folder for folder in sync.inbox.records.folders(sync.account.id) if folder.role == "inbox"]
    if kept and kept[0].uid_next and not unchanged(kept[0], status):
        return
    sync.mailbox.idle(seconds, sync.stopped)


def _interval(inbox: Inbox) -> float:
    try:
        minutes = inbox.settings().poll_minutes
    except Failure:  # the face has told of damaged settings already
        minutes = Settings().poll_minutes
    return minutes * 60.0
