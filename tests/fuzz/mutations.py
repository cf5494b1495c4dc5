"""Bytes in, spoiled bytes out: the changes that make sense for any format."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

LARGEST = 256 * 1024
"""Bytes: longer inputs cost time and find no more; real bombs have tests of their own."""
_EDGES = (b"\0", b"\x7f", b"\x80", b"\xff", b"\r\n", b"\n", b" ", b"\xe2\x80\xae", b"\xc3", b"\xed\xa0\x80", b"")

Change = Callable[[bytes, bytes, Random], bytes]


def any_bytes(data: bytes, other: bytes, dice: Random) -> bytes:
    """One change that knows no structure."""
    return dice.choice(_PLAIN)(data, other, dice)


def chosen(changes: Sequence[Change], data: bytes, other: bytes, dice: Random) -> bytes:
    """One of the changes that know the structure, or now and then one that does not."""
    change = any_bytes if dice.random() < 0.2 else dice.choice(changes)
    return change(data, other, dice)


def put(data: bytes, place: int, piece: bytes, over: int = 0) -> bytes:
    """`piece` at a place, instead of so many bytes there."""
    return data[:place] + piece + data[place + over :]


def place_in(data: bytes, dice: Random) -> int:
    """Any place, the end included."""
    return dice.randrange(len(data) + 1)


def stretch_of(data: bytes, dice: Random, most: int = 400) -> tuple[int, int]:
    """Begin and end of a short stretch."""
    start = place_in(data, dice)
    return start, min(len(data), start + dice.randrange(1, most))


def tokens_put(tokens: Sequence[bytes]) -> Change:
    """A change that puts one of these words anywhere, or over something."""

    def change(data: bytes, other: bytes, dice: Random) -> bytes:
        over = dice.choice((0, 0, 1, dice.randrange(20)))
        return put(data, place_in(data, dice), dice.choice(tokens), over)

    return change


def _flip(data: bytes, _: bytes, dice: Random) -> bytes:
    if not data:
        return b"\0"
    place = dice.randrange(len(data))
    return put(data, place, bytes([data[place] ^ (1 << dice.randrange(8))]), 1)


def _replace(data: bytes, _: bytes, dice: Random) -> bytes:
    return put(data, place_in(data, dice), bytes([dice.randrange(256)]), 1)


def _edge(data: bytes, _: bytes, dice: Random) -> bytes:
    return put(data, place_in(data, dice), dice.choice(_EDGES) * dice.choice((1, 1, 2, 1000)), dice.randrange(3))


def _cut(data: bytes, _: bytes, dice: Random) -> bytes:
    start, end = stretch_of(data, dice)
    return data[:start] + data[end:]


def _end(data: bytes, _: bytes, dice: Random) -> bytes:
    return data[: place_in(data, dice)]


def _twice(data: bytes, _: bytes, dice: Random) -> bytes:
    start, end = stretch_of(data, dice)
    return put(data, end, data[start:end] * dice.choice((1, 1, 2, 30)))


def _move(data: bytes, _: bytes, dice: Random) -> bytes:
    start, end = stretch_of(data, dice)
    rest = data[:start] + data[end:]
    return put(rest, place_in(rest, dice), data[start:end])


def _cross(data: bytes, other: bytes, dice: Random) -> bytes:
    start, end = stretch_of(other, dice, 2_000)
    return put(data, place_in(data, dice), other[start:end], dice.choice((0, end - start)))


def _join(data: bytes, other: bytes, dice: Random) -> bytes:
    return data[: place_in(data, dice)] + other[place_in(other, dice) :]


_PLAIN: tuple[Change, ...] = (_flip, _flip, _replace, _edge, _cut, _end, _twice, _move, _cross, _join)
