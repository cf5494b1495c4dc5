"""A mail that harms its reader costs the worker, never the program or another mail."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fakes.plain_reading import plain_mail, read_plainly

from citizen_inbox.failures import Failure
from citizen_inbox.store.record import Record
from citizen_inbox.usecases.reader import InlineReader, Job, WorkerReader
from citizen_inbox.usecases.recording import damaged_record

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def job(number: int, **headers: str) -> Job:
    return Job(plain_mail(number, **headers), "", NOW, "cittadina@pec-a.example", None)


@pytest.fixture
def worker() -> Iterator[WorkerReader]:
    reader = WorkerReader(read_plainly, seconds=1.0)
    yield reader
    reader.close()


def test_a_worker_survives_a_crash_a_hang_and_a_mistake(worker: WorkerReader) -> None:
    hurt = {"crash": "reader-crashed", "hang": "reader-timeout", "raise": "reader-crashed"}
    futures = [worker.submit(job(1))]
    futures += [worker.submit(job(10 + number, X_Read=how)) for number, how in enumerate(hurt)]
    futures += [worker.submit(job(2))]
    records = [future.result(30) for future in futures]
    assert [record.trouble for record in records] == ["", *hurt.values(), ""]
    assert [record.title for record in records] == [f"Avviso {n}" for n in (1, 10, 11, 12, 2)]
    assert records[0].sha256 != records[4].sha256


def test_closing_ends_a_worker_in_the_middle_of_a_mail() -> None:
    reader = WorkerReader(read_plainly)
    reader.submit(job(1)).result(30)
    stuck = reader.submit(job(2, X_Read="hang"))
    waiting = reader.submit(job(3))
    time.sleep(0.2)
    start = time.monotonic()
    reader.close()
    assert time.monotonic() - start < 5
    assert stuck.done()
    assert waiting.cancelled() or waiting.done()


def _die_at_once(job: Job) -> Record:
    raise AssertionError


class _Unpicklable:
    """Cannot be rebuilt in the worker."""

    def __call__(self, job: Job) -> Record:
        return _die_at_once(job)

    def __reduce__(self) -> tuple[object, ...]:
        return (os._exit, (4,))


def test_a_worker_that_cannot_start_damages_no_mail() -> None:
    reader = WorkerReader(_Unpicklable())
    future = reader.submit(job(1))
    with pytest.raises(Failure) as caught:
        future.result(30)
    assert caught.value.code == "reader-unavailable"
    reader.close()


def test_the_inline_reader_gives_a_damaged_record_for_a_mistake() -> None:
    reader = InlineReader(read_plainly)
    assert reader.submit(job(1)).result().trouble == ""
    assert reader.submit(job(1, X_Read="raise")).result().trouble == "reader-crashed"


@pytest.mark.parametrize(
    "raw", [b"", b"\0\xff" * 1000, b"Subject: =?x?y?\r\n\r\n", b"From: a\x80\r\nSubject: \x1b[2Jb\r\n"]
)
def test_a_damaged_record_can_be_made_of_anything(raw: bytes) -> None:
    record = damaged_record(raw, None, NOW, "reader-crashed")
    assert record.at == NOW
    assert record.title.isprintable()
    assert record.size == len(raw)


def _takes_a_second(job: Job) -> Record:
    time.sleep(1)
    return read_plainly(job)


def test_a_worker_that_the_system_ends_damages_no_mail() -> None:
    """Short memory or the end of a session ends the worker, whatever mail it is at."""
    reader = WorkerReader(_takes_a_second)
    first, second = reader.submit(job(1)), reader.submit(job(2))
    first.result(30)
    for process in multiprocessing.active_children():  # it is at the second mail
        process.kill()
    assert second.result(30).trouble == ""
    reader.close()


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks /proc who lives")
def test_a_worker_dies_with_its_program_even_in_the_middle_of_a_mail() -> None:
    script = (
        "import sys, time; from test_usecases_reader import *\n"
        "if __name__ == '__main__':\n"
        "    reader = WorkerReader(read_plainly)\n"
        "    reader.submit(job(1)).result(30); reader.submit(job(2, X_Read='hang')); time.sleep(0.3)\n"
        "    print(reader._worker[0].pid, flush=True); time.sleep(60)"
    )
    here = Path(__file__).parent
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(here), str(here.parent), *sys.path])}
    program = subprocess.Popen([sys.executable, "-c", script], env=environment, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    worker = Path("/proc") / program.stdout.readline().strip() / "stat"
    assert worker.exists()
    program.kill()
    program.communicate()
    until = time.monotonic() + 5
    while time.monotonic() < until and worker.exists() and worker.read_text().rpartition(")")[2].split()[0] != "Z":
        time.sleep(0.05)
    assert not worker.exists() or worker.read_text().rpartition(")")[2].split()[0] == "Z"
