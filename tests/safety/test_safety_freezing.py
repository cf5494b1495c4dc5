"""Mails made to freeze a window: each is shown or refused in a moment, and the window goes on (G16, M6, M7)."""

from __future__ import annotations

import time

import pytest
from freezing import CASES
from heartbeat import Memory, longest
from window_room import room_in

SHOWN_S = 2.0
"""Processor time until a mail is on show or refused."""
MOST_MEMORY = 256 * 1024 * 1024


@pytest.fixture(scope="module")
def shared(qapp, tmp_path_factory):
    """One window for all of them, as a person has."""
    with room_in(tmp_path_factory.mktemp("freezing") / "profile") as made:
        yield made


def test_there_are_enough_cases():
    assert len(CASES) >= 60


@pytest.mark.parametrize("name", CASES)
def test_the_window_goes_on(name, shared, tmp_path):
    path = tmp_path / "lento.eml"
    path.write_bytes(CASES[name]())
    memory = Memory()
    shared.heart.start()
    for step in (lambda: shared.open(path), lambda: formatted(shared)):
        started = time.process_time()
        step()
        assert time.process_time() - started < SHOWN_S
        shared.finish()
    rest(shared)
    parts(shared)
    shared.finish()
    worst = shared.heart.stop()
    assert worst < longest(), f"the window answered nothing for {worst:.2f} s"
    assert memory.grown() < MOST_MEMORY


def formatted(room):
    view = room.sheet.tabs.view(0)
    if not view.formatted.isHidden():
        view.formatted.click()
        room.settle()
        assert view.formatted.isChecked() or view.note.text()
    room.window.main.grab()


def rest(room):
    view = room.sheet.tabs.view(0)
    if not view.more.isHidden():
        view.more.click()
        room.settle()


def parts(room):
    for tab in (1, 2, 3, 0):
        room.sheet.tabs.setCurrentIndex(tab)
        room.settle()
    room.window.main.resize(1200, 800)
    room.settle()
    room.window.main.resize(1440, 900)
    room.settle()
