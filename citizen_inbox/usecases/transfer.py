"""Values in, bytes for a pipe out, and back: the form in which a worker that read hostile bytes may answer.

A pickle may name any function and have it called, so that whoever took a worker over would own the program too. This
form can only name data classes, named tuples and enumerations of this program and fills their fields; it calls nothing
of theirs, not even their constructors.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from operator import attrgetter
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, cast
from zoneinfo import ZoneInfo

PACKAGE = "citizen_inbox"
_CLOSED = ("gui", "cli", "demo", "translation", "__main__")
"""Rooms whose classes no worker makes."""
_LARGEST_HEAD = 256 * 1024 * 1024
_MOST_NODES = 4_000_000
"""Values in an answer; a mail has some thousands."""
_MOST_DIGITS = 40
_HASHED_AS_IS = 2**61 - 1
_UNREADABLE = (
    *(ValueError, TypeError, KeyError, IndexError, AttributeError),
    *(RecursionError, ArithmeticError, MemoryError),
)
_KEYS = (str, bytes, bool, date, datetime)

Frame = bytes | memoryview
"""Bytes that go over as they are."""


class TransferError(ValueError):
    """The bytes are no value in this form, or the value has no such form."""


def encode(value: object, known: tuple[bytes, ...] = ()) -> list[Frame]:
    """A value as a head and the byte strings in it, untouched: megabytes need not be copied to be sent.

    A memoryview comes back as bytes.

    known: byte strings that the reader has already; they are named, not sent. Raises TransferError for a value of
    another kind than plain ones, data classes, named tuples and enumerations.
    """
    writer = _Writer(known)
    try:
        form = writer.form(value)
        head = json.dumps([writer.names, form], separators=(",", ":"), check_circular=False).encode("ascii")
    except RecursionError as error:
        raise TransferError("too deep") from error
    return [head, *writer.frames]


def decode(pieces: list[bytes], known: tuple[bytes, ...] = ()) -> Any:  # noqa: ANN401 - whatever was encoded
    """The value of a head and byte strings. Raises TransferError for anything that `encode` would not write."""
    try:
        if len(pieces[0]) > _LARGEST_HEAD or pieces[0].count(b"[") > _MOST_NODES:
            raise TransferError("too large")
        names, form = json.loads(pieces[0], object_hook=_refused, parse_constant=_refused)
        return _Reader(names, (*known, *pieces[1:])).value(form)
    except _UNREADABLE as error:
        raise TransferError(f"unreadable answer: {type(error).__name__}") from error


def bytes_in(value: object) -> tuple[bytes, ...]:
    """Every byte string in a value, in an order that a copy of the value has too: what `known` may be."""
    found: list[bytes] = []
    _collect(value, found)
    return tuple(found)


def _collect(value: object, found: list[bytes]) -> None:
    kind = type(value)
    if kind is bytes:
        found.append(cast("bytes", value))
    elif kind is tuple or kind is list:
        for one in cast("Iterable[object]", value):
            _collect(one, found)
    elif not isinstance(value, Enum) and (shape := _shape(kind)):
        _collect(shape.get(value), found)


class _Shape(NamedTuple):
    """How values of one class are taken apart."""

    names: tuple[str, ...]
    get: Callable[[Any], tuple[Any, ...]]
    fresh: tuple[tuple[str, Field[Any]], ...]
    """Fields that a new object makes itself (memories of what was computed): they stay behind."""


_shapes: dict[type, _Shape | None] = {}
"""What was found out about classes; there are as many as the program has."""


def _shape(kind: type) -> _Shape | None:
    """None for a class that is no data class and no named tuple of this program."""
    if kind not in _shapes:
        _shapes[kind] = _shape_of(kind)
    return _shapes[kind]


def _shape_of(kind: type) -> _Shape | None:
    if not kind.__module__.startswith(PACKAGE + "."):
        return None
    if is_dataclass(kind):
        own = [found for found in fields(kind) if found.init]
        fresh = tuple((found.name, found) for found in fields(kind) if not found.init)
        return _Shape(tuple(found.name for found in own), _getter([found.name for found in own]), fresh)
    names = getattr(kind, "_fields", None)
    return _Shape(tuple(names), tuple, ()) if issubclass(kind, tuple) and names is not None else None


def _getter(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    if len(names) == 1:
        only = attrgetter(names[0])
        return lambda value: (only(value),)
    return attrgetter(*names) if names else lambda value: ()


class _Writer:
    def __init__(self, known: tuple[bytes, ...]) -> None:
        self.frames: list[Frame] = []
        self.names: list[str] = []
        self._places = {id(one): number for number, one in enumerate(known)}
        self._first = len(known)
        self._kinds: dict[type, int] = {}
        self._seen: dict[int, int] = {}
        self._kept: list[object] = []

    def form(self, value: Any) -> Any:  # noqa: ANN401, PLR0911 - one line a kind of value
        kind = type(value)
        if value is None or kind is str or kind is bool or kind is int or kind is float:
            return value
        if kind is tuple:
            return ["t", *map(self.form, value)]
        if kind is bytes or kind is memoryview:
            return ["b", self._frame(value)]
        if isinstance(value, Enum):
            return ["e", self._kind(kind), value.name]
        shape = _shape(kind)
        if shape is not None:
            return self._object(value, kind, shape)
        if kind is list:
            return ["l", *map(self.form, value)]
        if isinstance(value, dict | MappingProxyType):
            return ["m" if kind is MappingProxyType else "d", *([self.form(k), self.form(v)] for k, v in value.items())]
        if kind in {set, frozenset}:
            return ["s" if kind is set else "f", *map(self.form, value)]
        return self._other(value)

    def _other(self, value: Any) -> Any:  # noqa: ANN401
        if isinstance(value, datetime):
            zone = value.tzinfo.key if isinstance(value.tzinfo, ZoneInfo) else ""
            return ["i", value.isoformat(), zone or ("UTC" if value.tzinfo is UTC else ""), value.fold]
        if isinstance(value, date):
            return ["y", value.isoformat()]
        if isinstance(value, time):
            return ["h", value.isoformat()]
        if isinstance(value, timedelta):
            return ["u", value.days, value.seconds, value.microseconds]
        if isinstance(value, Decimal):
            return ["n", str(value)]
        if isinstance(value, Path):
            return ["p", str(value)]
        if isinstance(value, bytearray):
            return ["b", self._frame(bytes(value))]
        raise TransferError(f"a {type(value).__name__} has no such form")

    def _object(self, value: Any, kind: type, shape: _Shape) -> Any:  # noqa: ANN401
        known = self._seen.get(id(value))
        if known is not None:
            return ["r", known]
        found = ["o", self._kind(kind), *map(self.form, shape.get(value))]
        self._seen[id(value)] = len(self._seen)  # numbered when complete, as the reader completes them
        self._kept.append(value)  # its id stays its own while we write
        return found

    def _frame(self, value: Frame) -> int:
        place = self._places.get(id(value))
        if place is None:
            place = self._places[id(value)] = self._first + len(self.frames)
            self.frames.append(value)
        return place

    def _kind(self, kind: type) -> int:
        number = self._kinds.get(kind)
        if number is None:
            number = self._kinds[kind] = len(self.names)
            self.names.append(f"{kind.__module__}:{kind.__qualname__}")
        return number


class _Reader:
    def __init__(self, names: list[str], frames: tuple[bytes, ...]) -> None:
        self._kinds = [_class_named(name) for name in names]
        self._frames = frames
        self._objects: list[Any] = []
        self._weights: list[int] = []
        """Of each object with everything in it."""
        self._weight = 0

    def value(self, form: Any) -> Any:  # noqa: ANN401
        return _READ[form[0]](self, form) if type(form) is list else form

    def values(self, form: list[Any]) -> Iterator[Any]:
        self._weigh(len(form))
        return (_READ[one[0]](self, one) if type(one) is list else one for one in form)

    def keys(self, form: list[Any]) -> Iterator[Any]:
        return map(_plain, self.values(form[1:]))

    def mapping(self, form: list[Any]) -> dict[Any, Any]:
        self._weigh(len(form))
        return {_plain(self.value(key)): self.value(value) for key, value in form[1:]}

    def _weigh(self, more: int) -> None:
        """Count what there would be if nothing were shared: a few shared objects can stand for billions."""
        self._weight += more
        if self._weight > _MOST_NODES:
            raise TransferError("too much")

    def frame(self, form: list[Any]) -> bytes:
        return self._frames[_place(form[1])]

    def member(self, form: list[Any]) -> Enum:
        kind = self._kinds[_place(form[1])]
        if not issubclass(kind, Enum):
            raise TransferError("no enumeration")
        return kind[form[2]]

    def again(self, form: list[Any]) -> Any:  # noqa: ANN401
        place = _place(form[1])
        self._weigh(self._weights[place])
        return self._objects[place]

    def object(self, form: list[Any]) -> Any:  # noqa: ANN401
        kind = self._kinds[_place(form[1])]
        shape = _shape(kind)
        before = self._weight
        given = list(self.values(form[2:]))
        if shape is None or len(given) != len(shape.names):
            raise TransferError("another shape")
        made: Any
        if issubclass(kind, tuple):
            made = tuple.__new__(kind, given)
        else:
            made = object.__new__(kind)
            for name, one in zip(shape.names, given, strict=True):
                object.__setattr__(made, name, one)
            for name, found in shape.fresh:
                object.__setattr__(made, name, _fresh(found))
        self._objects.append(made)
        self._weights.append(1 + self._weight - before)
        return made

    def instant(self, form: list[Any]) -> datetime:
        _, text, zone, fold = form
        found = datetime.fromisoformat(text)
        if zone == "UTC":
            return found.astimezone(UTC)
        return found.replace(tzinfo=_zone(zone), fold=fold) if zone else found.replace(fold=fold)


def _plain(key: Any) -> Any:  # noqa: ANN401
    """A member of a set or a key: nothing that is slow to hash or was made to collide with its like."""
    whole = type(key) is int and abs(key) < _HASHED_AS_IS
    if key is None or whole or type(key) in _KEYS or isinstance(key, Enum):
        return key
    if type(key) is tuple:
        return tuple(map(_plain, key))
    raise TransferError("no key")


def _decimal(text: str) -> Decimal:
    found = Decimal(text)
    if not found.is_finite() or abs(found.adjusted()) > _MOST_DIGITS:
        raise TransferError("no sum")
    return found


def _refused(_: object) -> None:
    raise TransferError("a mapping is written as a list")


def _place(number: int) -> int:
    """A place in a list; a negative one would count from its end."""
    if type(number) is not int or number < 0:
        raise TransferError("no place")
    return number


def _fresh(found: Field[Any]) -> Any:  # noqa: ANN401
    return found.default_factory() if found.default_factory is not MISSING else found.default


@lru_cache(maxsize=16)
def _zone(key: str) -> ZoneInfo:
    if key != "Europe/Rome":
        raise TransferError("another zone")
    return ZoneInfo(key)


def _class_named(name: str) -> type:
    """A data class, named tuple or enumeration of a reading room; nothing is imported for a room that has none."""
    module, _, path = name.partition(":")
    room = module.split(".")
    if room[0] != PACKAGE or len(room) < 2 or room[1] in _CLOSED or not path.isidentifier():
        raise TransferError("a foreign class")
    found = getattr(sys.modules.get(module) or _room(module), path, None)
    if not isinstance(found, type) or found.__module__ != module:
        raise TransferError("no class")
    if not issubclass(found, Enum) and _shape(found) is None:
        raise TransferError("no data class")
    return found


def _room(module: str) -> object:
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise TransferError("no such room") from error


_READ: Mapping[str, Callable[[_Reader, list[Any]], Any]] = {
    "t": lambda reader, form: tuple(reader.values(form[1:])),
    "l": lambda reader, form: list(reader.values(form[1:])),
    "s": lambda reader, form: set(reader.keys(form)),
    "f": lambda reader, form: frozenset(reader.keys(form)),
    "d": _Reader.mapping,
    "m": lambda reader, form: MappingProxyType(reader.mapping(form)),
    "b": _Reader.frame,
    "e": _Reader.member,
    "o": _Reader.object,
    "r": _Reader.again,
    "i": _Reader.instant,
    "y": lambda _, form: date.fromisoformat(form[1]),
    "h": lambda _, form: time.fromisoformat(form[1]),
    "u": lambda _, form: timedelta(form[1], form[2], form[3]),
    "p": lambda _, form: Path(form[1]),
    "n": lambda _, form: _decimal(form[1]),
}
