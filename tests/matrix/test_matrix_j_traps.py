"""Cases 91 to 94: traps that a careful reading of the rules sets."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from evidence.mailroom import AT, NOW, RECIPIENT, SENDER, genuine, original, take_apart, transaction
from fakes.scripted_imap import ScriptedImap, Stage
from matrix.seeing import sound

from citizen_inbox.cli.text_form import receipt_line
from citizen_inbox.demo.authority import Authority
from citizen_inbox.demo.postman import Provider, Receipt, receipt, transport
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.translation import voice
from citizen_inbox.usecases import browse
from citizen_inbox.usecases.reader import Job, read_mail
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


@pytest.mark.parametrize("fetched", [True, False])
def test_case_92_delivery_from_an_unknown_authority(inbox, provider_a, fetched):
    """From the own server it counts and is labelled; from a file it is only shown."""
    what = transaction(recipients=((RECIPIENT, True),))
    unknown = Authority("Altra").provider("pec-b.example", "GESTORE B S.p.A.")
    later = replace(what, at=AT + timedelta(minutes=1))
    about = Receipt("avvenuta-consegna", delivered_to=RECIPIENT, original=original(what), receipt_type="completa")
    delivery = receipt(Provider("pec-b.example", "GESTORE B S.p.A.", unknown), later, about, "r1@pec-b.example")
    account = inbox.records.add_account(SENDER, SENDER, "h", 993, "")
    with inbox.records.writing():
        for raw, arrived in ((genuine("acceptance", provider_a, AT, what), AT), (delivery, AT if fetched else None)):
            inbox.records.save(account, read_mail(Job(raw, inbox.anchors_toml, NOW, SENDER, arrived)))
    (row,) = browse.sent(inbox)
    line = row.receipts[-1]
    assert line.kind is EnvelopeKind.DELIVERY
    assert (row.state == "delivered", line.counted) == (fetched, fetched)
    assert line.judgement == ("counted-unanchored" if fetched else "authority-not-recognised")
    told = receipt_line(line, voice("en", Path()))
    assert "not recognised" in told


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
