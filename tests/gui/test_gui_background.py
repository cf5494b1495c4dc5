"""Lanes with one Inbox each; outcomes arrive on the window's thread."""

from __future__ import annotations

import sys
import threading
import time

import pytest
from PySide6.QtCore import QObject

from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import DESK, WIRE, Background
from citizen_inbox.usecases.rows import Progress


class Inbox:
    """Remembers the thread that opened it and the one that closed it."""

    def __init__(self) -> None:
        self.opened_in = threading.current_thread().name
        self.closed_in = ""

    def close(self) -> None:
        self.closed_in = threading.current_thread().name


class Opened(list[Inbox]):
    def __call__(self) -> Inbox:
        self.append(Inbox())
        return self[-1]


@pytest.fixture
def opened():
    return Opened()


@pytest.fixture
def background(qtbot, opened):
    made = Background(opened)
    yield made
    made.close()


def test_outcome_and_progress_arrive_on_the_window_thread(qtbot, background):
    here = threading.current_thread()
    seen = []

    def job(inbox, report, stopped):
        report(Progress("fetching", 1, 2))
        return threading.current_thread()

    background.run(
        DESK,
        job,
        done=lambda value: seen.append(("done", value, threading.current_thread())),
        progress=lambda value: seen.append((value.stage, value, threading.current_thread())),
    )
    qtbot.waitUntil(lambda: len(seen) == 2)

    assert [what for what, _, _ in seen] == ["fetching", "done"]
    assert {thread for _, _, thread in seen} == {here}
    assert seen[1][1] is not here


def test_each_lane_opens_one_inbox_in_its_own_thread(qtbot, background, opened):
    seen = []
    for lane in (WIRE, DESK, WIRE, DESK):
        background.run(lane, lambda inbox, report, stopped: (inbox, threading.current_thread().name), done=seen.append)
    qtbot.waitUntil(lambda: len(seen) == 4)

    assert len(opened) == 2
    assert all(inbox.opened_in == thread for inbox, thread in seen)


def test_a_slow_wire_does_not_hold_the_desk(qtbot, background):
    gate = threading.Event()
    seen = []
    background.run(WIRE, lambda inbox, report, stopped: gate.wait(10), done=lambda _: seen.append("wire"))
    background.run(DESK, lambda inbox, report, stopped: None, done=lambda _: seen.append("desk"))
    qtbot.waitUntil(lambda: seen == ["desk"])
    gate.set()
    qtbot.waitUntil(lambda: seen == ["desk", "wire"])


def test_a_failing_job_tells_its_failure_and_the_next_one_runs(qtbot, background):
    seen = []

    def refused(inbox, report, stopped):
        raise Failure("login-refused", host="imaps.example")

    background.run(WIRE, refused, failed=seen.append)
    background.run(WIRE, lambda inbox, report, stopped: "next", done=seen.append)
    qtbot.waitUntil(lambda: len(seen) == 2)

    assert (seen[0].code, seen[0].facts, seen[1]) == ("login-refused", {"host": "imaps.example"}, "next")


def test_a_bug_reaches_the_hook_and_frees_the_view(qtbot, background, monkeypatch):
    hooked, failures = [], []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: hooked.append(error))

    def broken(inbox, report, stopped):
        raise LookupError("a bug")

    background.run(DESK, broken, failed=failures.append)
    qtbot.waitUntil(lambda: bool(hooked))

    assert failures[0].code == "unexpected"
    assert isinstance(hooked[0], LookupError)


def test_an_inbox_that_cannot_open_fails_every_job_and_is_tried_again(qtbot):
    answers = iter([Failure("store-locked"), Failure("store-locked"), None])

    def open_inbox():
        answer = next(answers)
        if answer is not None:
            raise answer
        return Inbox()

    background = Background(open_inbox)
    seen = []
    for _ in range(3):
        background.run(DESK, lambda inbox, report, stopped: "opened", done=seen.append, failed=seen.append)
    qtbot.waitUntil(lambda: len(seen) == 3)
    background.close()

    assert [getattr(value, "code", value) for value in seen] == ["store-locked", "store-locked", "opened"]


def test_close_stops_the_running_job_drops_the_waiting_and_closes_inboxes(qtbot, opened):
    background = Background(opened)
    started, seen = threading.Event(), []

    def patient(inbox, report, stopped):
        started.set()
        while not stopped():
            time.sleep(0.001)

    background.run(WIRE, patient, done=seen.append)
    background.run(WIRE, lambda inbox, report, stopped: seen.append("never"))
    assert started.wait(5)
    background.close()
    qtbot.wait(20)

    assert seen == []
    assert [inbox.closed_in for inbox in opened] == [opened[0].opened_in]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith((WIRE, DESK))]


def test_stop_ends_one_job_only(qtbot, background):
    started, seen = threading.Event(), []

    def patient(inbox, report, stopped):
        started.set()
        while not stopped():
            time.sleep(0.001)
        return "stopped"

    run = background.run(DESK, patient, done=seen.append)
    assert started.wait(5)
    waiting = background.run(DESK, lambda inbox, report, stopped: "dropped", done=seen.append)
    background.run(DESK, lambda inbox, report, stopped: stopped(), done=seen.append)
    waiting.stop()
    run.stop()
    qtbot.waitUntil(lambda: len(seen) == 2)

    assert seen == ["stopped", False]


def test_a_receiver_whose_widget_is_gone_is_not_called(qtbot, background):
    called = []

    class View(QObject):
        def show(self, value):
            called.append(value)

    view, gate = View(), threading.Event()
    background.run(DESK, lambda inbox, report, stopped: gate.wait(5), done=view.show)
    view.deleteLater()
    qtbot.wait(5)
    gate.set()
    background.run(DESK, lambda inbox, report, stopped: "after", done=called.append)
    qtbot.waitUntil(lambda: called == ["after"])


def test_after_close_nothing_runs(qtbot, opened):
    background = Background(opened)
    background.close()
    seen = []
    background.run(DESK, lambda inbox, report, stopped: 1, done=seen.append, failed=seen.append)
    qtbot.wait(10)
    assert seen == []
    assert opened == []


def hanging(gate, started):
    """A job that hears nothing, like one that waits for a server."""

    def job(inbox, report, stopped):
        started.set()
        gate.wait(20)
        report(Progress("fetching", 1, 2))
        return "late"

    return job


def test_an_abandoned_lane_holds_up_nobody_and_says_nothing(qtbot, background):
    gate, started, seen = threading.Event(), threading.Event(), []
    background.run(WIRE, hanging(gate, started), done=seen.append, progress=seen.append)
    assert started.wait(5)
    background.abandon(WIRE)
    background.run(WIRE, lambda inbox, report, stopped: "next", done=seen.append)
    qtbot.waitUntil(lambda: seen == ["next"])
    gate.set()
    qtbot.wait(20)
    assert seen == ["next"]


def test_close_leaves_behind_what_hangs_on_the_network(qtbot, opened):
    background = Background(opened)
    gate, started = threading.Event(), threading.Event()
    background.run(WIRE, hanging(gate, started))
    assert started.wait(5)
    begun = time.monotonic()
    background.close(0.05)
    assert time.monotonic() - begun < 2
    left = [thread for thread in threading.enumerate() if thread.name == WIRE]
    assert left
    assert all(thread.daemon for thread in left)
    gate.set()
    for thread in left:
        thread.join(5)
    assert opened[0].closed_in == WIRE


def test_busy_lasts_until_the_outcome_is_delivered(qtbot, background):
    seen = []
    background.run(DESK, lambda inbox, report, stopped: 1, done=seen.append)
    while background.busy:
        qtbot.wait(1)
    assert seen == [1]
