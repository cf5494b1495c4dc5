"""The practice world as a whole: account, anchors, expectations, a new message."""

from __future__ import annotations

import hashlib
import ssl
import tomllib
from dataclasses import replace

from imapclient import IMAPClient

from citizen_inbox.demo.counting import at_rome
from citizen_inbox.demo.practice import Practice


def test_practice_serves_what_it_expects(today):
    with Practice(today) as practice:
        account = practice.account
        context = ssl.create_default_context(cadata=account.ca_pem)
        with IMAPClient(account.host, port=account.port, ssl_context=context, timeout=10) as client:
            client.login(account.user, account.password)
            client.select_folder("Archive", readonly=True)
            for raw in client.fetch(client.search("ALL"), ["BODY.PEEK[]"]).values():
                message = practice.expected[hashlib.sha256(raw[b"BODY[]"]).hexdigest()]
                assert message.folder == "Archive"
            practice.add(replace(practice.messages[0], name="again", folder="Archive"))
            client.select_folder("Archive", readonly=True)
            assert len(client.search("ALL")) == 4
            awaited = practice.deliver_awaited(at_rome(today, "08:00"))
            client.select_folder(awaited.folder, readonly=True)
            newest = max(client.search("ALL"))
            assert client.fetch(newest, ["BODY.PEEK[]"])[newest][b"BODY[]"] == awaited.build()
    assert awaited.sha256 not in practice.expected
    assert len(practice.expected) == len(practice.messages)
    anchors = tomllib.loads(practice.anchors_toml)["anchor"]
    assert [anchor["role"] for anchor in anchors] == ["pec-issuer"]
