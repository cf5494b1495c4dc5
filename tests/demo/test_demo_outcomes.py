"""The program says of every practice message what the message was made for."""

from __future__ import annotations

from datetime import date

import pytest

from citizen_inbox.demo.check import check, format_line, got
from citizen_inbox.demo.counting import at_rome
from citizen_inbox.demo.desk import MARIA, Desk
from citizen_inbox.demo.keys import make_keys
from citizen_inbox.demo.mailbox import mailbox
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.reading import read


@pytest.mark.parametrize("day", [date(2026, 11, 21), date(2027, 9, 13)])
def test_every_message_gets_its_outcome(day):
    keys = make_keys(day)
    messages = mailbox(Desk(day, keys))
    anchors = parse_anchors(keys.authority.anchors_toml())
    now = at_rome(day, "00:30")
    found = {
        message.sha256: got(read(message.build(), Grounds(anchors, now, owner=MARIA.email, arrived_at=message.at)), day)
        for message in messages
    }
    wrong = [result for result in check(messages, found) if not result.right]
    assert not wrong, "\n".join(format_line(result) for result in wrong)


def test_nothing_is_proven_without_the_practice_anchor(messages, today):
    now = at_rome(today, "10:00")
    for message in messages:
        reading = read(message.build(), Grounds(TrustAnchors(()), now, owner=MARIA.email))
        assert reading.evidence.verdict.outcome.value != "proven", message.name
