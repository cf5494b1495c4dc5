"""A function of a reading room and its arguments in; what it gives out, worked out where hostile bytes can do no harm.

Everything beyond headers and MIME that parses what strangers sent runs here: one process shows what the person waits
for, a second one judges signatures, which takes longer. Both are fenced in (`host.confinement`), end when they take too
long, and are replaced. The function is named, never sent: it is a public one of a module of this program.
"""

from __future__ import annotations

import atexit
import importlib
import itertools
import os
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pickle import PickleBuffer
from threading import Lock
from types import TracebackType
from typing import Any, ParamSpec, TypeVar, cast

from citizen_inbox.failures import Failure
from citizen_inbox.host.confinement import Fences
from citizen_inbox.usecases.serving import Allowance, Lost
from citizen_inbox.usecases.transfer import bytes_in
from citizen_inbox.usecases.worker import Worker

SHOW = "show"
"""Reads mails, draws pages, decodes pictures: whatever the person is waiting for."""
JUDGE = "judge"
"""Judges signatures, draws pages for text recognition: slow, and nothing else waits for it."""

TRUST = "trust"
"""Reads trusted lists and their signatures: no mail is ever in it, so that none can lie about whom to trust."""

VIEW = Allowance(seconds=15.0, processor_seconds=10.0)
"""For one thing on the screen."""
MAIL = Allowance(seconds=60.0, processor_seconds=60.0)
"""For a whole mail with everything in it, as when it is fetched."""

_LARGE = 64 * 1024
"""Byte strings from this size on are handed over once and kept for the next question about them."""
_KEPT_BYTES = 64 * 1024 * 1024
_REFUSED = "content-refused"

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class _Kept:
    """Stands for a byte string that was handed over before."""

    key: int


@dataclass(frozen=True, slots=True)
class _Handed:
    """A byte string that is handed over, and by what it will be named from then on."""

    key: int
    content: bytes

    def __reduce__(self) -> tuple[type[_Handed], tuple[int, PickleBuffer]]:
        return _Handed, (self.key, PickleBuffer(self.content))


@dataclass(frozen=True, slots=True)
class _Absent:
    """The answer of a new process that was never given what a question is about."""


@dataclass(frozen=True, slots=True)
class _Call:
    """What is to be worked out."""

    module: str
    name: str
    arguments: tuple[Any, ...]
    sent: tuple[_Handed, ...]
    allowance: Allowance


class _Shelf:
    """Byte strings by key, the last ones in use, at most 64 MB (and always the last one)."""

    def __init__(self) -> None:
        self._found: OrderedDict[int, bytes] = OrderedDict()

    def put(self, key: int, content: bytes) -> None:
        """Keep one; the longest unused go."""
        self._found[key] = content
        self._found.move_to_end(key)
        while len(self._found) > 1 and sum(map(len, self._found.values())) > _KEPT_BYTES:
            self._found.popitem(last=False)

    def get(self, key: int) -> bytes | None:
        """That byte string, None when it has gone."""
        found = self._found.get(key)
        if found is not None:
            self._found.move_to_end(key)
        return found

    def key_of(self, content: bytes) -> int | None:
        """The key of this very object."""
        return next((key for key, found in self._found.items() if found is content), None)


_shelf = _Shelf()
"""Of a confined process."""


class Cell:
    """One confined process and what was handed to it. For any number of threads."""

    def __init__(self, answer: Callable[[_Call], Any] | None = None) -> None:
        """answer: `answer_call`, or one from a module that the process has to load before it is fenced in."""
        self._worker: Worker[_Call, Any] = Worker(
            answer or answer_call, _lost, _weight, known=_known_there, allowed=_allowance
        )
        self._lock = Lock()
        self._given = _Shelf()
        self._keys = itertools.count()
        self._loaded = False

    def ask(self, function: Callable[..., Any], arguments: tuple[Any, ...], allowance: Allowance) -> Any:  # noqa: ANN401
        """What the function gives. Failure "content-refused" (fact reason) when the process was lost at it."""
        found = self._submit(function, arguments, allowance, afresh=False)
        if isinstance(found, _Absent):
            found = self._submit(function, arguments, allowance, afresh=True)
        if isinstance(found, Lost | _Absent):
            raise Failure(_REFUSED, reason=found.reason if isinstance(found, Lost) else "")
        return found

    def prepare(self) -> None:
        """Start the process and let it load what reads; returns at once."""
        if not self._loaded:
            self._loaded = True
            self._worker.submit(_Call(__name__, _load.__name__, (), (), MAIL))

    def fences(self) -> Fences:
        """What holds of the process; it is started for that when none was yet."""
        if self._worker.fences is None:
            self.ask(_nothing, (), VIEW)
        return self._worker.fences or Fences()

    def close(self) -> None:
        """End the process."""
        self._worker.close()

    def _submit(
        self, function: Callable[..., Any], arguments: tuple[Any, ...], allowance: Allowance, *, afresh: bool
    ) -> Any:  # noqa: ANN401
        with self._lock:
            sent: list[_Handed] = []
            given = tuple(self._handed(one, sent, afresh=afresh) for one in arguments)
            call = _Call(function.__module__, function.__qualname__, given, tuple(sent), allowance)
            future = self._worker.submit(call, bytes_in(arguments))
        return future.result()

    def _handed(self, one: Any, sent: list[_Handed], *, afresh: bool) -> Any:  # noqa: ANN401
        if type(one) is not bytes or len(one) < _LARGE:
            return one
        key = self._given.key_of(one)
        if key is None or afresh:
            key = next(self._keys)
            sent.append(_Handed(key, one))
        self._given.put(key, one)
        return _Kept(key)


_cells: dict[str, Cell] = {}
_opening = Lock()


def ask(function: Callable[P, R], *arguments: P.args, **_: P.kwargs) -> R:
    """`function(*arguments)`, worked out in the process that shows. Failure "content-refused"."""
    return cast("R", _cell(SHOW).ask(function, arguments, VIEW))


def ask_mail(function: Callable[P, R], *arguments: P.args, **_: P.kwargs) -> R:
    """The same with the time that a whole mail may take."""
    return cast("R", _cell(SHOW).ask(function, arguments, MAIL))


def ask_slow(function: Callable[P, R], *arguments: P.args, **_: P.kwargs) -> R:
    """The same in the process that judges."""
    return cast("R", _cell(JUDGE).ask(function, arguments, MAIL))


def ask_trust(function: Callable[P, R], *arguments: P.args, **_: P.kwargs) -> R:
    """The same in the process that reads what verdicts rest on."""
    return cast("R", _cell(TRUST).ask(function, arguments, MAIL))


@contextmanager
def refused_as(code: str, **facts: str) -> Iterator[None]:
    """Inside, a loss is told as this failure, with the fact reason beside these."""
    try:
        yield
    except Failure as failure:
        if failure.code != _REFUSED:
            raise
        raise Failure(code, **(failure.facts | facts)) from failure


class RefusalIgnored:
    """A context manager: a loss ends only what is inside."""

    def __enter__(self) -> None:
        """Nothing to begin."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        return isinstance(error, Failure) and error.code == _REFUSED


def prepare() -> None:
    """Start the process that shows, while nobody waits for it yet, and let it load what reads mails."""
    _cell(SHOW).prepare()


def fences() -> Fences:
    """What holds of the confined processes on this computer. Failure "reader-unavailable"."""
    return _cell(SHOW).fences()


def missing_fences() -> tuple[str, ...]:
    """What does not hold of them here: "memory", "writes", "files", "calls"; () when they are fenced in on every side.

    Failure "reader-unavailable".
    """
    held = fences()
    return tuple(found.name for found in fields(held) if not getattr(held, found.name))


def close() -> None:
    """End the processes; a later question starts new ones."""
    with _opening:
        for cell in _cells.values():
            cell.close()
        _cells.clear()


def _cell(name: str) -> Cell:
    with _opening:
        if name not in _cells:
            _cells[name] = Cell()
        return _cells[name]


atexit.register(close)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_cells.clear)  # the threads that feed these processes stay with the parent


def answer_call(call: _Call) -> Any:  # noqa: ANN401 - whatever the function gives
    """What the function gives; runs in the confined process."""
    for handed in call.sent:
        _shelf.put(handed.key, handed.content)
    arguments = _resolved(call)
    if arguments is None:
        return _Absent()
    return getattr(importlib.import_module(call.module), call.name)(*arguments)


def _resolved(call: _Call) -> tuple[Any, ...] | None:
    """The arguments with every byte string in its place; None when one was never sent to this process."""
    sent = {handed.key: handed.content for handed in call.sent}
    found = []
    for one in call.arguments:
        content = one if not isinstance(one, _Kept) else sent.get(one.key) or _shelf.get(one.key)
        if content is None and isinstance(one, _Kept):
            return None
        found.append(content)
    return tuple(found)


def _known_there(call: _Call) -> tuple[bytes, ...]:
    return bytes_in(_resolved(call) or ())


def _lost(call: _Call, reason: str) -> Lost:
    return Lost(reason)


def _weight(call: _Call) -> int:
    return sum(len(handed.content) for handed in call.sent)


def _allowance(call: _Call) -> Allowance:
    return call.allowance


def _load() -> None:
    """Runs in the confined process while the first bytes are on their way."""
    importlib.import_module("citizen_inbox.reading")


def _nothing() -> None:
    """Answers that the process lives."""
