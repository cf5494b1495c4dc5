"""What a confined process is asked to do in tests: plain work, and everything that ends it."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import time
from collections.abc import Callable

from citizen_inbox.documents.pdf import PageImage
from citizen_inbox.usecases import confined
from citizen_inbox.usecases.confined import answer_call
from citizen_inbox.usecases.line import TOKEN, Line
from citizen_inbox.usecases.transfer import encode

Payload = Callable[[], object]


def answer(call: confined._Call) -> object:
    """As `answer_call`, in a process that has loaded this module: none of it may be read once the fences are up."""
    return answer_call(call)


def page_of(content: bytes, width: int) -> PageImage:
    """A picture whose pixels are the very argument."""
    return PageImage(width, 1, len(content), content)


def process_of(content: bytes) -> tuple[int, int]:
    """Which process this is, and how much it got."""
    return os.getpid(), len(content)


def lengths(*contents: bytes) -> tuple[int, ...]:
    """How much of each arrived."""
    return tuple(map(len, contents))


def hang() -> None:
    """Waits for ever."""
    time.sleep(600)


def begin_to_answer() -> None:
    """Says that four bytes will follow, and nothing more."""
    for number in range(3, 40):
        with contextlib.suppress(OSError):
            os.write(number, (4).to_bytes(4, "big"))
    time.sleep(600)


def answer_twice() -> str:
    """Gives an answer that will be taken for that to the next question, if answers are only counted."""
    asked = next(found for found in gc.get_objects() if type(found) is tuple and _is_question(found))
    line = next(found for found in gc.get_objects() if type(found) is Line)
    line.send(asked[0], encode("the first"))
    return "the second"


def answer_nonsense() -> None:
    """Says what is no answer to anything, and lives on."""
    line = next(found for found in gc.get_objects() if type(found) is Line)
    line.send(bytes(TOKEN), [b"{"])
    time.sleep(600)


def _is_question(found: tuple[object, ...]) -> bool:
    return len(found) == 2 and type(found[1]) is confined._Call and found[1].name == answer_twice.__name__


def spin() -> None:
    """Computes for ever."""
    while True:
        pass


def bloat() -> int:
    """Takes all memory that there is."""
    held = []
    while True:
        held.append(bytearray(64 * 1024 * 1024))


def end() -> None:
    """Ends its process as a crash in a library does."""
    os.abort()


def read_nowhere() -> None:
    """Reads where nothing is."""
    ctypes.string_at(1)


def fail() -> None:
    """Raises what no reader may raise."""
    raise ZeroDivisionError


def something_else() -> object:
    """Answers with what cannot be handed over."""
    return object()
