"""A watchdog: acts when a time is over, never for those who were through before."""

from __future__ import annotations

import threading
import time

from citizen_inbox.usecases.watchdog import Watchdog


def test_what_takes_too_long_is_acted_on_in_the_order_of_its_times() -> None:
    watchdog, acted, all_done = Watchdog(), [], threading.Event()

    def end() -> None:
        acted.append("late")
        all_done.set()

    with watchdog.after(0.2, end), watchdog.after(0.05, lambda: acted.append("soon")):
        assert all_done.wait(10)
        assert acted == ["soon", "late"]
    watchdog.close()


def test_who_was_through_before_is_left_alone() -> None:
    watchdog, acted = Watchdog(), threading.Event()
    with watchdog.after(0.05, acted.set):
        pass
    with watchdog.after(600, acted.set):
        assert not acted.wait(0.2)
    watchdog.close()
    assert not acted.is_set()


def test_a_sooner_time_is_not_missed_for_a_later_one() -> None:
    watchdog, acted = Watchdog(), threading.Event()
    with watchdog.after(600, lambda: None):
        time.sleep(0.05)  # the thread waits for that one by now
        with watchdog.after(0.05, acted.set):
            assert acted.wait(10)
    watchdog.close()


def test_one_thread_serves_all_and_ends() -> None:
    before = set(threading.enumerate())
    watchdog = Watchdog()
    serving = set()
    for _ in range(50):
        with watchdog.after(600, lambda: None):
            serving |= set(threading.enumerate()) - before
    assert len(serving) == 1
    watchdog.close()
    (thread,) = serving
    thread.join(10)
    assert not thread.is_alive()
