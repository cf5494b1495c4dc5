"""Notifications over a real D-Bus: what is shown, what a click opens, and what happens where nobody shows any."""

from __future__ import annotations

import sys

import pytest

from citizen_inbox.failures import Failure
from citizen_inbox.usecases.notifying import Note, notify

if not sys.platform.startswith("linux"):
    pytest.skip("freedesktop notifications are Linux's", allow_module_level=True)

from fakes.notification_server import NotificationServer, available

NOTES = (Note("Uno <b>x</b>", "Comune & <i>figli</i>", 7), Note("Due", "y" * 900, 8))


@pytest.fixture(autouse=True)
def _bus() -> None:
    if not available():
        pytest.skip("dbus-daemon is not installed (apt-get install dbus-daemon)")


def run(monkeypatch, server):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", server.address)
    told: list[object] = []
    notify(NOTES, "Open", lambda: told.append("shown"), told.append, lambda: False)
    return told


def test_a_click_opens_its_message_and_closing_them_all_is_the_end(monkeypatch):
    with NotificationServer(script={1: "other", 2: "click"}) as server:
        assert run(monkeypatch, server) == ["shown", 8]
    first, second = server.taken
    assert first[0] == "Citizen Inbox"
    assert first[3] == "Uno <b>x</b>"
    assert first[4] == "Comune &amp; &lt;i&gt;figli&lt;/i&gt;"
    assert first[5] == ["default", "Open"]
    assert len(second[4]) == 400


def test_a_desktop_gets_no_more_than_it_can_show(monkeypatch):
    with NotificationServer(capabilities=("body",)) as server:
        run(monkeypatch, server)
    assert server.taken[0][4] == "Comune & <i>figli</i>"
    assert server.taken[0][5] == []


def test_waiting_ends_when_it_is_told_to(monkeypatch):
    with NotificationServer(script={1: "other"}) as server:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", server.address)
        told: list[object] = []
        notify(NOTES, "Open", lambda: told.append("shown"), told.append, lambda: True)
    assert told == ["shown"]


def test_a_bus_without_anybody_who_shows_them_is_silent(monkeypatch):
    with NotificationServer(serves=False) as server:
        with pytest.raises(Failure) as caught:
            run(monkeypatch, server)
        assert caught.value.code == "desktop-silent"


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/at/all", "nonsense"])
def test_no_bus_at_all_is_silent(monkeypatch, address):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(Failure) as caught:
        notify(NOTES, "Open", lambda: None, lambda message: None, lambda: False)
    assert caught.value.code == "desktop-silent"
