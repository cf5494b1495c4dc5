"""Cases 91 to 94: traps that a careful reading of the rules sets."""

from __future__ import annotations

from dataclasses import replace

from evidence.mailroom import AT, RECIPIENT, genuine, original, take_apart, transaction
from fakes.scripted_imap import ScriptedImap, Stage
from matrix.seeing import sound

from citizen_inbox.demo.postman import transport
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.usecases.sync import sync_account


def test_case_91_nested_boundary_that_begins_with_the_outer_one(see, provider_a):
    """The outer delimiter is a whole line: a longer one with the same beginning is somebody else's."""
    what = transaction()
    html = original(what, html="<p>Buongiorno</p>")
    start = html.index(b'boundary="') + len(b'boundary="')
    own = html[start : html.index(b'"', start)]
    mail = take_apart(transport(provider_a, what, html.replace(own, b"=_outer-interno")))
    raw = mail.build()
    assert raw.count(b"\r\n--=_outer-interno\r\n") == 2
    assert b"\r\n--=_outer\r\n" in raw
    found = see(raw)
    assert sound(found)
    assert found.body.text.startswith("Buongiorno")


def test_case_93_a_reference_makes_no_receipt(see, provider_a):
    raw = genuine("transport", provider_a)
    assert b"X-Riferimento-Message-ID" in take_apart(raw).head
    found = see(raw, owner=RECIPIENT)
    assert found.envelope.kind is EnvelopeKind.TRANSPORT
    assert not found.envelope.kind.is_receipt
    assert sound(found)


def test_case_94_login_name_other_than_the_address(inbox, provider_a):
    """Half of the case: the login. Which address a mail is sent from belongs to composing."""
    stage = Stage(folders={"INBOX": {1: genuine("transport", provider_a)}})
    logins: list[str] = []

    def note(session, tag: bytes, command: str) -> bool:
        if command.startswith("LOGIN"):
            logins.append(command)
        return False

    stage = replace(stage, on_command=note)
    with ScriptedImap(stage) as server:
        inbox.secrets.keep(RECIPIENT, server.password)
        account = inbox.records.add_account(RECIPIENT, "M1234567", server.host, server.port, server.ca_pem)
        assert sync_account(inbox, account, lambda progress: None, lambda: False).new == 1
    assert logins
    assert all("M1234567" in command and RECIPIENT not in command for command in logins)
    (known,) = inbox.records.accounts()
    assert (known.address, known.username) == (RECIPIENT, "M1234567")
    assert AT.tzinfo is not None
