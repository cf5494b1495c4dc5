"""Two programs on one profile, fetching the same mailbox at the same time: nothing is lost, doubled or damaged."""

from __future__ import annotations

import threading

from fakes.plain_reading import read_plainly
from fakes.scripted_imap import ScriptedImap, Stage

from citizen_inbox.host.places import places_under
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.usecases.browse import every_id
from citizen_inbox.usecases.inbox import Profile, open_inbox
from citizen_inbox.usecases.sync import sync_account

MAILS = {uid: b"Subject: n. %d\r\nFrom: a@b.example\r\n\r\nx\r\n" % uid for uid in range(1, 61)}


def test_two_syncs_at_once_keep_every_mail_once(tmp_path):
    profile = Profile(places_under(tmp_path), "", SessionSecrets(), read=read_plainly, worker=False)
    troubles: list[BaseException] = []

    with ScriptedImap(Stage(folders={"INBOX": MAILS})) as server:
        with open_inbox(profile) as inbox:
            inbox.secrets.keep(server.user, server.password)
            account = inbox.records.add_account(server.user, server.user, server.host, server.port, server.ca_pem)

        def fetch() -> None:
            try:
                with open_inbox(profile) as own:
                    sync_account(own, account, lambda progress: None, lambda: False)
            except Exception as trouble:  # noqa: BLE001 - whatever it is, the test must show it
                troubles.append(trouble)

        threads = [threading.Thread(target=fetch) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        with open_inbox(profile) as inbox:
            kept = every_id(inbox)
            raws = {inbox.archive.get(inbox.lists.one(number).sha256) for number in kept}
    assert troubles == []
    assert len(kept) == len(MAILS)
    assert raws == set(MAILS.values())
