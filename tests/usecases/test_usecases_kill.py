"""Killed at any moment: nothing lost, nothing doubled. More rounds: CITIZEN_INBOX_KILLS=500."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from fakes.dovecot import Dovecot
from fakes.killed_intake import mails, profile, take_in
from fakes.plain_reading import plain_mail

from citizen_inbox.failures import Failure
from citizen_inbox.store import archive as archive_module
from citizen_inbox.usecases.inbox import Profile, open_inbox
from citizen_inbox.usecases.sync import sync_account

KILLS = int(os.environ.get("CITIZEN_INBOX_KILLS", "10"))
COUNT = 80
TESTS = Path(__file__).parent.parent


def whole(folder: Path, count: int) -> None:
    """Sound, and exactly the server's set after one more sync."""
    expected = {uid: hashlib.sha256(raw).hexdigest() for uid, raw in mails(count).items()}
    with open_inbox(profile(folder)) as inbox:
        assert inbox.records.check() == ()
        recorded = inbox.records.connection.execute("SELECT sha256 FROM message").fetchall()
        for (name,) in recorded:
            inbox.archive.get(name)
        take_in(inbox, count)
        assert inbox.records.check() == ()
        located = inbox.records.connection.execute(
            "SELECT l.uid, m.sha256 FROM location l JOIN message m ON m.id = l.message WHERE gone = 0"
        ).fetchall()
        assert dict(located) == expected
        assert len(located) == count
        names = sorted(set(expected.values()))
        assert sorted(row[0] for row in inbox.records.connection.execute("SELECT sha256 FROM message")) == names
        assert sorted(inbox.archive.names()) == names
        assert inbox.records.connection.execute("SELECT count(*) FROM search").fetchone() == (len(names),)
        for name in names:
            inbox.archive.get(name)


def start(folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "fakes.killed_intake", str(folder), str(COUNT)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(TESTS), *sys.path])}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, cwd=TESTS)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


@pytest.mark.timeout(60 + 10 * KILLS)
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_a_kill_at_a_random_moment(tmp_path: Path) -> None:
    dice = random.Random(20261121)
    killed = 0
    for number in range(KILLS):
        folder = tmp_path / str(number)
        for _ in range(2):
            process = start(folder)
            time.sleep(dice.uniform(0.0, 0.5))
            killed += process.poll() is None
            process.kill()
            process.communicate()
        whole(folder, COUNT)
    assert killed


@pytest.mark.parametrize("step", ["write", "fsync", "replace", "commit"])
def test_a_stop_at_every_step_of_a_small_intake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """The n-th step fails for n = 1, 2, 3 …: what a crash there would leave is what the next start finds."""
    at = 1
    while _fails_at(tmp_path / str(at), monkeypatch, step, at):
        whole(tmp_path / str(at), 12)
        at += 1
    assert at > 2


class _Crash(BaseException):
    """Stands for the end of the process."""


def _fails_at(folder: Path, monkeypatch: pytest.MonkeyPatch, step: str, at: int) -> bool:
    left = [at]

    def counted(call: Callable[..., object]) -> Callable[..., object]:
        def wrapper(*args: object, **kwargs: object) -> object:
            left[0] -= 1
            if left[0] == 0:
                raise _Crash
            return call(*args, **kwargs)

        return wrapper

    with monkeypatch.context() as patched, open_inbox(profile(folder)) as inbox:
        if step == "replace":
            patched.setattr(Path, "replace", counted(Path.replace))
        elif step == "commit":
            save = inbox.records.place
            patched.setattr(inbox.records, "place", counted(save))
        else:
            patched.setattr(archive_module.os, step, counted(getattr(os, step)))
        try:
            take_in(inbox, 12)
        except _Crash:
            return True
    return False


@pytest.mark.parametrize("step", ["write", "fsync"])
def test_a_disk_that_fills_up_and_is_emptied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    import errno

    for at in (1, 2, 5, 9):
        folder = tmp_path / f"{step}{at}"
        calls = [0]
        original = getattr(os, step)

        def full(
            *args: object, calls: list[int] = calls, at: int = at, original: Callable[..., object] = original
        ) -> object:
            calls[0] += 1
            if calls[0] >= at:
                raise OSError(errno.ENOSPC, "No space left on device")
            return original(*args)

        with open_inbox(profile(folder)) as inbox, monkeypatch.context() as patched:
            patched.setattr(archive_module.os, step, full)
            with pytest.raises(Failure) as caught:
                take_in(inbox, 20)
            assert caught.value.code == "disk-full"
        whole(folder, 20)


@pytest.mark.dovecot
def test_a_sync_killed_in_the_middle_goes_on(
    profile: Profile, dovecot: Dovecot, add_account: Callable[..., int], tmp_path: Path
) -> None:
    received = [plain_mail(number, "x" * 2000) for number in range(200)]
    dovecot.fill("INBOX", received)
    with open_inbox(profile) as inbox:
        account = add_account(inbox, dovecot)
    script = (
        "import sys; from pathlib import Path; from fakes.killed_intake import profile;"
        "from citizen_inbox.usecases.inbox import open_inbox; from citizen_inbox.usecases.sync import sync_account\n"
        "p = profile(Path(sys.argv[1])); p.secrets.keep(sys.argv[2], sys.argv[3])\n"
        "with open_inbox(p) as i:\n"
        "    sync_account(i, int(sys.argv[4]), lambda r: print(r.stage, flush=True), lambda: False)"
    )
    command = [sys.executable, "-c", script, str(tmp_path), dovecot.user, dovecot.password, str(account)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(TESTS), *sys.path])}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("fetching"):
            break
    threading.Event().wait(0.03)
    process.kill()
    process.communicate()
    with open_inbox(profile) as inbox:
        sync_account(inbox, account, lambda progress: None, lambda: False)
        assert inbox.records.check() == ()
        names = sorted(hashlib.sha256(raw).hexdigest() for raw in received)
        assert sorted(inbox.archive.names()) == names
        assert inbox.records.connection.execute("SELECT count(*) FROM message").fetchone() == (200,)
