"""What a worker can do no more, tried act by act in a real one, beside the same acts outside, where they succeed."""

from __future__ import annotations

import os
import socket
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from citizen_inbox.host import confinement, system_calls
from citizen_inbox.host.confinement import Fences
from citizen_inbox.usecases.serving import Allowance
from citizen_inbox.usecases.worker import Worker

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="landlock and seccomp are Linux's")
if sys.platform != "win32":
    from fakes.escapes import ACTS, Stage, attempt_act, what_must_work

Job = tuple[str, "Stage"]


def lost(job: Job, reason: str) -> str:
    return reason


def weight(job: Job) -> int:
    return 1


def allowed(job: Job) -> Allowance:
    return {"spin": Allowance(30, 1), "hang": Allowance(1, 30)}.get(job[0], Allowance(30, 30))


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("open")
    folder.chmod(0o777)
    secret = folder / "secret"
    secret.write_bytes(b"mine")
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield Stage(secret, folder, os.getpid(), server.getsockname()[1])
    assert secret.read_bytes() == b"mine"
    assert [found.name for found in folder.iterdir()] == ["secret"]


@pytest.fixture(scope="module")
def confined() -> Iterator[Worker[Job, str]]:
    worker = Worker(attempt_act, lost, weight, allowed=allowed)
    yield worker
    worker.close()


@pytest.fixture(scope="module")
def reader() -> Iterator[Worker[Job, str]]:
    worker = Worker(what_must_work, lost, weight, allowed=allowed)
    yield worker
    worker.close()


@linux
def test_there_are_more_acts_than_asked_for() -> None:
    assert len(ACTS) >= 40


@linux
@pytest.mark.parametrize("name", ACTS if sys.platform != "win32" else ())
def test_no_act_succeeds(name: str, stage: Stage, confined: Worker[Job, str]) -> None:
    assert confined.submit((name, stage)).result(60) == ""


@linux
@pytest.mark.parametrize(
    "name", ["connect", "listen", "read a secret", "list a folder", "read passwords", "start a program", "unix socket"]
)
def test_the_same_acts_succeed_outside(name: str, stage: Stage) -> None:
    """Else the drill would prove nothing."""
    assert attempt_act((name, stage)) == f"{name}: done"


@linux
def test_this_system_has_every_fence(stage: Stage, confined: Worker[Job, str]) -> None:
    confined.submit(("connect", stage)).result(60)
    assert confined.fences == Fences(memory=True, writes=True, files=True, calls=True)
    assert confined.fences.closed


@linux
def test_what_a_reader_needs_still_works(stage: Stage, reader: Worker[Job, str]) -> None:
    assert reader.submit(("read", stage)).result(60) == ""


@linux
@pytest.mark.parametrize(("name", "reason"), [("hang", "reader-timeout"), ("spin", "reader-timeout"), ("abort", "")])
def test_a_worker_that_does_not_answer_is_replaced(
    name: str, reason: str, stage: Stage, reader: Worker[Job, str]
) -> None:
    assert reader.submit((name, stage)).result(60) == (reason or "reader-crashed")
    assert reader.submit(("read", stage)).result(60) == ""


@linux
def test_a_worker_that_reads_files_by_name_can_write_none(stage: Stage) -> None:
    worker: Worker[Job, str] = Worker(attempt_act, lost, weight, every_file=True)
    assert worker.submit(("read a secret", stage)).result(60) == "read a secret: done"
    for name in ("create", "write", "delete", "connect", "fork"):
        assert worker.submit((name, stage)).result(60) == ""
    worker.close()


def test_an_unknown_processor_has_no_filter() -> None:
    assert system_calls.program("m68k", 1) is None


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_a_filter_jumps_nowhere_and_ends_every_way(machine: str) -> None:
    """As the kernel checks it: every jump lands inside, and the last step returns."""
    program = system_calls.program(machine, 4711)
    assert program is not None
    steps = list(struct.iter_unpack("=HBBI", program))
    assert len(steps) < 4096
    for place, (code, when_true, when_false, _) in enumerate(steps):
        if code & 0x07 == 0x05:
            assert place + 1 + max(when_true, when_false) < len(steps)
    assert steps[-1][0] == 0x06


def decide(program: bytes, number: int, arguments: tuple[int, ...] = (), architecture: int = 0xC000003E) -> int:
    """What a filter answers to a call: the kernel's interpreter in a few lines."""
    data = struct.pack("=iIQ6Q", number, architecture, 0, *(*arguments, *[0] * (6 - len(arguments))))
    steps = list(struct.iter_unpack("=HBBI", program))
    place = accumulator = 0
    while True:
        code, when_true, when_false, value = steps[place]
        place += 1
        if code == 0x20:
            (accumulator,) = struct.unpack_from("=I", data, value)
        elif code == 0x06:
            return int(value)
        else:
            holds = {0x15: accumulator == value, 0x35: accumulator >= value, 0x45: bool(accumulator & value)}[code]
            place += when_true if holds else when_false


ALLOWED, REFUSED, UNKNOWN = 0x7FFF0000, 0x00050001, 0x00050026


@pytest.mark.parametrize(
    ("number", "arguments", "answer"),
    [
        (0, (), ALLOWED),
        (1, (1,), ALLOWED),
        (2, (0, os.O_RDONLY), ALLOWED),
        (2, (0, 0x80000), ALLOWED),
        (2, (0, os.O_WRONLY), REFUSED),
        (257, (0, 0, os.O_RDWR), REFUSED),
        (257, (0, 0, 0o100), REFUSED),
        (257, (0, 0, 0o20200000), REFUSED),
        (257, (0, 0, 0o1000), REFUSED),
        (56, (0x003D0F00,), ALLOWED),
        (56, (17,), REFUSED),
        (57, (), REFUSED),
        (59, (), REFUSED),
        (41, (2, 1), REFUSED),
        (157, (15,), ALLOWED),
        (157, (22,), REFUSED),
        (302, (0, 9, 0), ALLOWED),
        (302, (0, 0, 0x7FFF00000000), ALLOWED),
        (302, (0, 9, 0x7FFF00000000), REFUSED),
        (302, (0, 9, 0x7FFF), REFUSED),
        (302, (4712, 0, 0), REFUSED),
        (234, (4711, 4711, 6), ALLOWED),
        (234, (4712, 4712, 6), REFUSED),
        (72, (3, 2), ALLOWED),
        (72, (3, 1030), ALLOWED),
        (72, (3, 8), REFUSED),
        (72, (3, 10), REFUSED),
        (72, (3, 4), REFUSED),
        (435, (), UNKNOWN),
        (437, (), UNKNOWN),
        (0x40000029, (), UNKNOWN),
    ],
)
def test_the_filter_answers_call_by_call(number: int, arguments: tuple[int, ...], answer: int) -> None:
    program = system_calls.program("x86_64", 4711)
    assert program is not None
    assert decide(program, number, arguments) == answer


def test_another_call_table_ends_the_process() -> None:
    program = system_calls.program("x86_64", 1)
    assert program is not None
    assert decide(program, 0, architecture=0x40000003) == 0x80000000


def test_elsewhere_only_the_limits_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confinement, "_limit", lambda name, value: name != "RLIMIT_AS")
    monkeypatch.setattr(sys, "platform", "darwin")
    found = confinement.confine()
    assert found == Fences(writes=True)
    assert not found.closed


@linux
def test_a_kernel_without_them_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    class Refuses:
        restype = None

        def __call__(self, *arguments: object) -> int:
            return -1

    class Libc:
        syscall = Refuses()

        def prctl(self, what: int, *_: object) -> int:
            return -1 if what == 22 else 0

    monkeypatch.setattr(confinement, "_limit", lambda name, value: True)
    monkeypatch.setattr(confinement.ctypes, "CDLL", lambda *_, **__: Libc())
    assert confinement.confine() == Fences(memory=True, writes=True)


def test_paths_that_may_be_read_hold_nothing_of_the_persons(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path), "", "/somewhere/site-packages"])
    found = confinement._readable()
    assert str(tmp_path) not in found
    assert "" not in [path for path in found if path == str(Path.home())]
    assert "/somewhere/site-packages" in found
    assert str(Path.home()) not in found
