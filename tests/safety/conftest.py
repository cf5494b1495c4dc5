"""Fixtures of the tests of safety: no test leaves a window, a job or a widget behind."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from heartbeat import Heartbeat, longest
from PySide6.QtCore import QCoreApplication, QEvent


def pytest_collection_modifyitems(items) -> None:
    """The offscreen platform warns of dialogs and of scripts without a font: that is about itself, not about us."""
    for item in items:
        if Path(item.path).parent == Path(__file__).parent:
            item.add_marker(
                pytest.mark.qt_log_ignore("plugin does not support", "OpenType support missing", extend=True)
            )


@pytest.fixture(autouse=True)
def _nothing_left(qapp):
    """Widgets of one test are gone before the next."""
    gc.disable()  # a widget that dies in a thread of another test takes the whole run along
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(1)
    gc.enable()


@pytest.fixture
def heart(qapp):
    """The window's thread was never held for a second: runs through every test of this folder that shows a widget."""
    beating = Heartbeat()
    beating.start()
    yield beating
    worst = beating.stop()
    assert worst < longest(), f"the window answered nothing for {worst:.2f} s"


@pytest.fixture
def room(qapp, tmp_path, heart):
    """The program's window over an empty profile, watched by a heartbeat."""
    from window_room import room_in

    with room_in(tmp_path / "profile") as made:
        yield made
