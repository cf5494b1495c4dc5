"""Cases 86 to 89: what a sync does to a real server and to a mailbox kept here."""

from __future__ import annotations

import imaplib

import pytest
from evidence.mailroom import genuine
from fakes.scripted_imap import ScriptedImap, Stage

from citizen_inbox.failures import Failure
from citizen_inbox.transport.imap import ServerFolder
from citizen_inbox.usecases import browse
from citizen_inbox.usecases.sync import role_of, sync_account, watch


def quiet(progress) -> None:
    assert progress


def go_on() -> bool:
    return False


def account_of(inbox, server) -> int:
    inbox.secrets.keep(server.user, server.password)
    return inbox.records.add_account(server.user, server.user, server.host, server.port, server.ca_pem)


@pytest.mark.dovecot
def test_case_86_a_new_uidvalidity_doubles_nothing(inbox, dovecot, provider_a, provider_b):
    mails = [genuine("transport", provider_a), genuine("transport", provider_b)]
    dovecot.fill("INBOX", mails)
    account = account_of(inbox, dovecot)
    assert sync_account(inbox, account, quiet, go_on).new == 2
    first = browse.every_id(inbox)
    browse.set_note(inbox, first[0], "da pagare")
    dovecot.renumber("INBOX")
    outcome = sync_account(inbox, account, quiet, go_on)
    assert (outcome.new, outcome.known) == (0, 2)
    assert browse.every_id(inbox) == first
    assert browse.note(inbox, first[0]) == "da pagare"


def test_case_87_a_refused_password_is_tried_once(inbox):
    with ScriptedImap(Stage()) as server:
        account = account_of(inbox, server)
        inbox.secrets.keep(server.user, "sbagliata")
        with pytest.raises(Failure) as caught:
            watch(inbox, account, quiet, go_on)
        assert caught.value.code == "login-refused"
        assert server.stage.received.count("LOGIN") == 1


@pytest.mark.dovecot
def test_case_88_folders_with_slashes_accents_and_no_special_use(inbox, dovecot, provider_b):
    """Finding the Sent folder to file a copy belongs to composing; here its mails are found and read."""
    dovecot.fill("INBOX/Attivit&AOA- 2026", [genuine("acceptance", provider_b)])
    dovecot.fill("Posta inviata", [genuine("transport", provider_b)])
    outcome = sync_account(inbox, account_of(inbox, dovecot), quiet, go_on)
    assert {"INBOX/Attività 2026", "Posta inviata"} <= set(outcome.folders)
    assert outcome.new == 2
    assert role_of(ServerFolder("Posta inviata", "/", "", selectable=True)) == "sent"
    assert role_of(ServerFolder("INBOX/Spedite", "/", "", selectable=True)) == "sent"


@pytest.mark.dovecot
def test_case_89_reading_sets_no_flag(inbox, dovecot, provider_a, provider_b):
    dovecot.fill("INBOX", [genuine("transport", provider_a), genuine("delivery", provider_b)])

    def flags() -> list[bytes]:
        client: imaplib.IMAP4_SSL = dovecot.client()
        client.select("INBOX", readonly=True)
        found = client.fetch("1:*", "(FLAGS)")[1]
        client.logout()
        return [bytes(one).replace(b" \\Recent", b"").replace(b"\\Recent", b"") for one in found]

    before = flags()
    assert sync_account(inbox, account_of(inbox, dovecot), quiet, go_on).new == 2
    assert flags() == before
    assert all(b"Seen" not in one for one in before)
