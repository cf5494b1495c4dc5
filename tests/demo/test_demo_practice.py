"""The practice world as a whole: account, anchors, expectations, a new message."""

from __future__ import annotations

import ssl
import tomllib
from dataclasses import replace

from imapclient import IMAPClient

from citizen_inbox.demo.practice import Practice


def test_practice_serves_what_it_expects(today):
    with Practice(today) as practice:
        account = practice.account
        context = ssl.create_default_context(cadata=account.ca_pem)
        with IMAPClient(account.host, port=account.port, ssl_context=context, timeout=10) as client:
            client.login(account.user, account.password)
            client.select_folder("Archive", readonly=True)
            for raw in client.fetch(client.search("ALL"), ["BODY.PEEK[]"]).values():
                expected = practice.expectation(raw[b"BODY[]"])
                assert expected is not None
                assert expected.kind == "transport"
            practice.add(replace(practice.messages[0], name="again"))
            client.select_folder("Archive", readonly=True)
            assert len(client.search("ALL")) == 4
    assert practice.expectation(b"something else") is None
    anchors = tomllib.loads(practice.anchors_toml)["anchor"]
    assert [anchor["role"] for anchor in anchors] == ["pec-issuer"]
