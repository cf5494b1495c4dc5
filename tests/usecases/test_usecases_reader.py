"""A mail that harms its reader costs the worker, never the program or another mail."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime

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
