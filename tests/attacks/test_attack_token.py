"""The access secret in the links of SEND: in nothing that is kept beside the mail, found, printed or handed on."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from citizen_inbox.cli import json_form, text_form
from citizen_inbox.demo.bodies import TAXES
from citizen_inbox.demo.desk import Desk
from citizen_inbox.demo.keys import make_keys
from citizen_inbox.demo.letters import send
from citizen_inbox.demo.numbers import iun
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import parse_anchors
from citizen_inbox.gui.send_dialogs import perfects
from citizen_inbox.notices.send_signs import without_token, without_tokens
from citizen_inbox.reading import read
from citizen_inbox.translation import voice
from citizen_inbox.usecases.recording import record_of

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
CODE = iun("segreto", "202611")
SECRET = send.aar_link(CODE).partition("aar=")[2]
HOST = "cittadini.notifichedigitali.it"


@pytest.fixture(scope="module")
def received():
    desk = Desk(NOW.date(), make_keys(NOW.date()))
    mail = send.notification(TAXES, CODE, "TARI", lambda: (send.receipt_notice(desk.to, TAXES, CODE, "TARI"),))
    raw = desk.envelope(desk.keys.nation, desk.at(4, "10:00:00"), mail)
    return raw, read(raw, Grounds(parse_anchors(desk.keys.authority.anchors_toml()), NOW))


def test_the_mail_holds_it_and_nothing_made_of_the_mail_does(received):
    raw, reading = received
    assert SECRET in reading.body.text
    english = voice("en", Path())
    made = {
        "record": repr(record_of(reading, raw, None)),
        "json": json.dumps(json_form.reading_json("f.eml", reading, english), default=str),
        "text": "\n".join(text_form.reading_lines("f.eml", reading, english)),
        "notice": repr(reading.notice),
        "sheet": repr(reading.sheet),
    }
    assert [name for name, text in made.items() if SECRET[:24] in text] == []


@pytest.mark.parametrize(
    "address",
    [
        f"https://{HOST}/?aar={SECRET}", f"https://{HOST}?aar={SECRET}", f"HTTPS://{HOST.upper()}/?AAR={SECRET}",
        f"https://{HOST}:443/?x=1&aar={SECRET}", f"http://{HOST}/?aar={SECRET}", f"https://{HOST}/x?aarQr={SECRET}",
        f"https://{HOST}./?aar={SECRET}",
    ],
)  # fmt: skip
def test_however_it_is_written_it_is_hidden_and_opening_is_explained_first(address):
    shown = without_tokens(f"vedi {address} qui")
    assert SECRET not in shown
    assert len(shown) == len(f"vedi {address} qui")
    assert SECRET not in without_token(address)
    assert perfects(address)


@pytest.mark.parametrize("address", [f"https://{HOST}@evil.example/?aar=1", f"https://{HOST}.evil.example/", "x", ""])
def test_another_site_is_not_taken_for_it(address):
    assert not perfects(address)
