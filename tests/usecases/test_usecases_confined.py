"""Questions to the confined processes: answered as by a plain call, and survived when the process is not."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from fakes import payloads

from citizen_inbox.documents.pdf import PageImage
from citizen_inbox.failures import Failure
from citizen_inbox.mail.fields import collapse
from citizen_inbox.usecases import confined
from citizen_inbox.usecases.confined import Allowance, Cell


@pytest.fixture(scope="module")
def cell() -> Iterator[Cell]:
    made = Cell(payloads.answer)
    yield made
    made.close()


SHORT = Allowance(1.0, 1.0)
LONG = Allowance(30.0, 30.0)


def test_an_answer_is_that_of_a_plain_call(cell: Cell) -> None:
    content = bytes(range(256)) * 1_000
    for _ in range(3):
        found = cell.ask(payloads.page_of, (content, 7), LONG)
        assert found == payloads.page_of(content, 7) == PageImage(7, 1, 256_000, content)
        assert found.pixels is content  # what we have is not sent back


def test_bytes_that_another_process_had_are_handed_over_again(cell: Cell) -> None:
    content = bytes(100_000)
    before = cell.ask(payloads.process_of, (content,), LONG)
    for process in multiprocessing.active_children():
        process.kill()
        process.join()
    after = cell.ask(payloads.process_of, (content,), LONG)
    assert after[0] != before[0]
    assert after[1] == before[1] == 100_000


def test_more_than_is_kept_still_arrives(cell: Cell) -> None:
    for fill in (1, 2, 1):
        parts = tuple(bytes([fill]) * 30_000_000 for _ in range(3))
        assert cell.ask(payloads.lengths, parts, LONG) == (30_000_000,) * 3


@pytest.mark.parametrize(
    ("payload", "allowance", "reason"),
    [
        (payloads.hang, SHORT, "reader-timeout"),
        (payloads.begin_to_answer, SHORT, "reader-timeout"),
        (payloads.answer_nonsense, LONG, "reader-crashed"),
        (payloads.spin, Allowance(20.0, 1.0), "reader-timeout"),
        (payloads.bloat, LONG, "reader-crashed"),
        (payloads.end, LONG, "reader-crashed"),
        (payloads.read_nowhere, LONG, "reader-crashed"),
        (payloads.fail, LONG, "reader-crashed"),
        (payloads.something_else, LONG, "reader-crashed"),
    ],
)
def test_a_process_that_is_lost_costs_one_answer(
    cell: Cell, payload: payloads.Payload, allowance: Allowance, reason: str
) -> None:
    with pytest.raises(Failure) as failure:
        cell.ask(payload, (), allowance)
    assert (failure.value.code, failure.value.facts["reason"]) == ("content-refused", reason)
    assert cell.ask(payloads.lengths, (b"123",), LONG) == (3,)


def test_an_answer_too_many_is_not_taken_for_the_next(cell: Cell) -> None:
    assert cell.ask(payloads.answer_twice, (), LONG) == "the first"
    for number in range(3):
        assert cell.ask(payloads.lengths, (bytes(number),), LONG) == (number,)


def test_many_threads_may_ask(cell: Cell) -> None:
    contents = [bytes([number]) * (70_000 + number) for number in range(24)]
    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(lambda one: cell.ask(payloads.lengths, (one,), LONG), contents * 2))
    assert found == [(len(one),) for one in contents * 2]


def test_a_function_from_outside_the_program_cannot_even_be_loaded() -> None:
    with pytest.raises(Failure):
        confined.ask(payloads.lengths, b"12")


def test_the_processes_of_the_program_start_when_asked_and_again_after_an_end() -> None:
    confined.close()
    for _ in range(2):
        assert confined.ask(collapse, "a  b") == "a b"
        assert confined.ask_mail(collapse, "a  b") == "a b"
        assert confined.ask_slow(collapse, "a  b") == "a b"
        assert confined.fences().closed or confined.fences().memory
        confined.close()
    confined.prepare()
