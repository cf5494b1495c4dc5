"""The life of a worker process: fenced in first, then jobs in, answers out, until the program is no more."""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from citizen_inbox.host.confinement import allow_processor, confine
from citizen_inbox.usecases.line import GREETING, Line
from citizen_inbox.usecases.transfer import Frame, TransferError, encode

_log = logging.getLogger(__name__)

_MOST_DESCRIPTORS = 4096

J = TypeVar("J")
A = TypeVar("A")


@dataclass(frozen=True, slots=True)
class Lost:
    """The answer of a worker that could not do a job: "reader-crashed" or "reader-timeout"."""

    reason: str


@dataclass(frozen=True, slots=True)
class Allowance:
    """How long one job may take."""

    seconds: float
    """By the wall."""
    processor_seconds: float


@dataclass(frozen=True, slots=True)
class Terms:
    """What a worker is told once about its life."""

    do: Callable[[Any], Any]
    known: Callable[[Any], tuple[bytes, ...]]
    allowed: Callable[[Any], Allowance]
    every_file: bool


def attempt(do: Callable[[J], A], job: J) -> A | Lost:
    """The answer to one job, or Lost: one that its doer chokes on must not stop the others."""
    try:
        return do(job)
    except Exception as error:  # noqa: BLE001 - whatever a doer chokes on
        _log.warning("a job could not be done: %s", type(error).__name__)
        return Lost("reader-crashed")


def serve(line: Line, terms: Terms) -> None:
    """The worker's life: some jobs, as many answers, until the other end closes or its process is no more.

    Jobs are taken in at once by a thread: two ends that both write and never read would wait for each other.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ.clear()
    _let_go(line)
    line.send(GREETING, encode(confine(every_file=terms.every_file)))
    asked: SimpleQueue[list[tuple[bytes, Any]]] = SimpleQueue()
    Thread(target=_take_in, args=(line, asked), daemon=True).start()
    with suppress(OSError):  # the other end is gone
        while True:
            for token, job in asked.get():
                allow_processor(terms.allowed(job).processor_seconds)
                answer = attempt(terms.do, job)
                line.send(token, _written(answer, terms.known(job)))


def _written(answer: object, known: tuple[bytes, ...]) -> list[Frame]:
    try:
        return encode(answer, known)
    except TransferError as error:
        _log.warning("an answer cannot be handed over: %s", error)
        return encode(Lost("reader-crashed"))


def _let_go(line: Line) -> None:
    """Close what the process inherited: the terminal, where a person types, and the pipes of multiprocessing's helpers.

    Kept are the two pipes of answers and questions, and the one that ends with the program.
    """
    parent = multiprocessing.parent_process()
    if sys.platform == "win32" or parent is None:
        return
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nothing, number)
    kept = {0, 1, 2, line.incoming.fileno(), line.outgoing.fileno(), parent.sentinel}
    for number in range(3, _MOST_DESCRIPTORS):
        if number not in kept:
            with suppress(OSError):
                os.close(number)


def _take_in(line: Line, asked: SimpleQueue[list[tuple[bytes, Any]]]) -> None:
    try:
        while True:
            asked.put(line.asked())
    except (EOFError, OSError):
        os._exit(0)  # nobody is left to answer; the thread that works may be in the middle of a job for ever
