"""MIME bombs of every kind are read within the limits and open in a window that goes on (G19)."""

from __future__ import annotations

import time

import pytest
from bombs import BOMBS
from fakes.watch import watched
from heartbeat import Memory, longest
from window_room import room_in

from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import TrustAnchors
from citizen_inbox.reading import read

READ_S = 2.0
MOST_MEMORY = 256 * 1024 * 1024
HONEST = b"From: a@b.example\r\nTo: c@d.example\r\nSubject: onesta\r\n\r\nTutto bene.\r\n"
PARTS, DEEPEST = 1_000, 50


@pytest.fixture(scope="module")
def shared(qapp, tmp_path_factory):
    """One window for all of them, as a person has."""
    with room_in(tmp_path_factory.mktemp("bombs") / "profile") as made:
        yield made


def parts_of(part, depth=1):
    yield depth
    for child in part.children:
        yield from parts_of(child, depth + 1)


def test_there_are_enough_kinds():
    assert len(BOMBS) >= 20


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_keeps_to_the_limits(name, now, tmp_path):
    raw = BOMBS[name]()
    memory = Memory()
    started = time.process_time()
    with watched(tmp_path) as seen:
        reading = read(raw, Grounds(TrustAnchors(()), now))
    assert time.process_time() - started < READ_S
    assert memory.grown() < MOST_MEMORY
    depths = list(parts_of(reading.message.root))
    assert len(depths) <= PARTS + 1
    assert max(depths) <= DEEPEST + 1
    assert len(reading.documents) <= PARTS
    assert seen.events == []


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_opens_and_the_rest_works(name, shared, tmp_path):
    bomb, honest = tmp_path / "bomba.eml", tmp_path / "onesta.eml"
    bomb.write_bytes(BOMBS[name]())
    honest.write_bytes(HONEST)
    shared.heart.start()
    shared.open(bomb)
    for tab in (1, 3, 0):
        shared.sheet.tabs.setCurrentIndex(tab)
        shared.settle()
    shared.open(honest)
    assert "Tutto bene." in shared.sheet.tabs.view(0).browser.toPlainText()
    worst = shared.heart.stop()
    assert worst < longest(), f"the window answered nothing for {worst:.2f} s"
