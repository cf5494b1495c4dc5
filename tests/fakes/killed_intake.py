"""A process that takes mails in until it is killed: run with a profile folder, a seed and the number of mails."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fakes.plain_reading import plain_mail, read_plainly

from citizen_inbox.host.places import places_under
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.store.record import Folder
from citizen_inbox.usecases.inbox import Inbox, Profile, open_inbox
from citizen_inbox.usecases.intake import Intake
from citizen_inbox.usecases.sync import plan_sync

UIDVALIDITY = 7
BATCH = 7


@dataclass(frozen=True)
class Arriving:
    uid: int
    raw: bytes
    arrived_at: datetime | None = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
    state: str = ""


def mails(count: int) -> dict[int, bytes]:
    """UIDs and mails; every tenth mail is the same as the one before."""
    return {uid: plain_mail(uid - (uid % 10 == 0), "x" * (uid * 37 % 5000)) for uid in range(1, count + 1)}


def profile(folder: Path) -> Profile:
    return Profile(places_under(folder), "", SessionSecrets(), read=read_plainly, worker=False)


def take_in(inbox: Inbox, count: int) -> Intake:
    """What a sync does with a folder of `count` mails, without a server."""
    known = inbox.records.accounts()
    number = known[0].id if known else inbox.records.add_account("a@pec-a.example", "a", "h", 993, "")
    account = inbox.records.account(number)
    folder: Folder = inbox.records.folder(number, "INBOX", "inbox")
    everything = mails(count)
    plan = plan_sync(inbox.records.known_uids(folder.id, UIDVALIDITY), sorted(everything))
    intake = Intake(inbox, account, folder, UIDVALIDITY)
    for start in range(0, len(plan.fetch), BATCH):
        intake.add([Arriving(uid, everything[uid]) for uid in plan.fetch[start : start + BATCH]])
    intake.finish()
    with inbox.records.writing():
        inbox.records.finish_folder(folder.id, UIDVALIDITY, count + 1, count)
    return intake


if __name__ == "__main__":
    with open_inbox(profile(Path(sys.argv[1]))) as opened:
        print("ready", flush=True)
        take_in(opened, int(sys.argv[2]))
