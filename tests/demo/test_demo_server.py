"""The practice server speaks IMAP over verified TLS, pushes new mail, and stops without a trace."""

from __future__ import annotations

import ssl
import threading
from dataclasses import replace

import pytest
from imapclient import IMAPClient
from imapclient.exceptions import LoginError

from citizen_inbox.demo.desk import SENT
from citizen_inbox.demo.mailbox import FOLDERS
from citizen_inbox.demo.server import DemoServer
from citizen_inbox.transport.imap import Endpoint, Mailbox

USER = "maria.bianchi@pec-citta.example"


@pytest.fixture(scope="module")
def server(messages, today):
    with DemoServer(messages, today=today, user=USER, folders=FOLDERS, sent=SENT) as running:
        yield running


def connect(server, ca_pem=None):
    context = ssl.create_default_context(cadata=ca_pem or server.ca_pem)
    return IMAPClient(server.host, port=server.port, ssl_context=context, timeout=10)


@pytest.fixture
def client(server):
    with connect(server) as opened:
        opened.login(server.user, server.password)
        yield opened


def test_folders_with_sent_marked(client):
    folders = {name: (flags, delimiter) for flags, delimiter, name in client.list_folders()}
    assert set(folders) == set(FOLDERS)
    assert {delimiter for _, delimiter in folders.values()} == {b"."}
    assert b"\\Sent" in folders[SENT][0]
    assert client.has_capability("SPECIAL-USE")
    assert client.has_capability("IDLE")


def test_bytes_dates_and_sizes_arrive_exactly(client, messages):
    for folder in FOLDERS:
        client.select_folder(folder, readonly=True)
        uids = client.search("ALL")
        fetched = client.fetch(uids, ["BODY.PEEK[]", "INTERNALDATE", "RFC822.SIZE", "FLAGS"])
        here = [message for message in messages if message.folder == folder]
        assert [fetched[uid][b"BODY[]"] for uid in uids] == [message.build() for message in here]
        for uid, message in zip(uids, here, strict=True):
            assert fetched[uid][b"RFC822.SIZE"] == len(message.build())
            arrived = fetched[uid][b"INTERNALDATE"]
            assert arrived == message.at.astimezone().replace(tzinfo=None, microsecond=0)
            assert {flag.decode() for flag in fetched[uid][b"FLAGS"]} - {"\\Recent"} == set(message.flags)


def test_examine_and_peek_leave_flags_alone(client):
    client.select_folder("INBOX", readonly=True)
    before = client.search("UNSEEN")
    client.fetch(before, ["BODY.PEEK[]"])
    assert client.search("UNSEEN") == before
    assert before


def test_wrong_authority_is_refused(server, today):
    stranger = DemoServer((), today=today, user="x")
    with pytest.raises(ssl.SSLCertVerificationError):
        connect(server, stranger.ca_pem)


def test_wrong_password_is_refused(server):
    with connect(server) as opened, pytest.raises(LoginError):
        opened.login(server.user, "sbagliata")


def test_idle_tells_of_new_mail(server, messages):
    endpoint = Endpoint(server.host, server.port, server.user, server.ca_pem)
    with Mailbox(endpoint, server.password) as opened:
        count = opened.examine("Archive").exists
        fresh = replace(messages[-1], name="fresh", folder="Archive")
        push = threading.Timer(0.2, server.add, [fresh])
        push.start()
        assert opened.idle(10, lambda: False)
        push.join()
        assert opened.examine("Archive").exists == count + 1


def test_stops_under_a_client_in_idle(today):
    server = DemoServer((), today=today, user=USER).start()
    opened = connect(server)
    opened.login(server.user, server.password)
    opened.select_folder("INBOX", readonly=True)
    opened.idle()
    before = threading.active_count()
    server.stop()
    assert threading.active_count() == before - 1
    opened.shutdown()
    server.stop()


def test_add_needs_a_running_server(today, messages):
    with pytest.raises(RuntimeError):
        DemoServer((), today=today, user=USER).add(messages[0])
