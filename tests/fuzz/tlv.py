"""Bytes of a BER file in, the same with one element changed and every length around it right again, out."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from random import Random

_MOST_DEPTH = 24
_CONSTRUCTED = 0x20


@dataclass
class Node:
    """One element; `children` of a constructed one that could be read, else its `contents`."""

    tag: bytes
    contents: bytes = b""
    children: list[Node] = field(default_factory=list)
    indefinite: bool = False

    def dump(self) -> bytes:
        """The element with lengths that fit."""
        inner = b"".join(child.dump() for child in self.children) if self.children else self.contents
        if self.indefinite:
            return self.tag + b"\x80" + inner + b"\0\0"
        return self.tag + length_of(len(inner)) + inner

    def walk(self) -> list[Node]:
        """This element and all in it."""
        return [self, *(found for child in self.children for found in child.walk())]


def length_of(size: int) -> bytes:
    """DER length octets."""
    if size < 0x80:
        return bytes([size])
    octets = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([0x80 | len(octets)]) + octets


def read(data: bytes, depth: int = 0) -> list[Node] | None:
    """The elements that these bytes are made of, None when they are no BER."""
    found, place = [], 0
    while place < len(data):
        node, place = _element(data, place, depth)
        if node is None:
            return None
        found.append(node)
    return found


def _element(data: bytes, start: int, depth: int) -> tuple[Node | None, int]:
    place = start + 1
    if data[start] & 0x1F == 0x1F:
        while place < len(data) and data[place] & 0x80:
            place += 1
        place += 1
    if place >= len(data) or depth > _MOST_DEPTH:
        return None, place
    tag, first = data[start:place], data[place]
    place += 1
    if first == 0x80:
        return _indefinite(tag, data, place, depth)
    size = first
    if first > 0x80:
        octets = data[place : place + first - 0x80]
        size, place = int.from_bytes(octets, "big"), place + first - 0x80
    if place + size > len(data):
        return None, place
    contents = data[place : place + size]
    children = read(contents, depth + 1) if data[start] & _CONSTRUCTED and contents else None
    return Node(tag, contents, children or []), place + size


def _indefinite(tag: bytes, data: bytes, place: int, depth: int) -> tuple[Node | None, int]:
    node = Node(tag, indefinite=True)
    while data[place : place + 2] != b"\0\0":
        if place >= len(data):
            return None, place
        child, place = _element(data, place, depth + 1)
        if child is None:
            return None, place
        node.children.append(child)
    return node, place + 2


def spliced(data: bytes, other: bytes, dice: Random) -> bytes:
    """One element left out, doubled, moved, exchanged for one of `other`, wrapped, retagged or written otherwise."""
    roots = read(data)
    if not roots:
        return data
    top = Node(b"", children=roots)
    parent = dice.choice([node for node in top.walk() if node.children])
    place = dice.randrange(len(parent.children))
    found = read(other) or roots
    donor = deepcopy(dice.choice([node for root in found for node in root.walk()]))
    dice.choice(_TREE_CHANGES)(parent, place, donor, dice)
    return b"".join(root.dump() for root in top.children)


def _drop(parent: Node, place: int, _: Node, __: Random) -> None:
    if len(parent.children) > 1:
        del parent.children[place]


def _double(parent: Node, place: int, _: Node, dice: Random) -> None:
    parent.children[place:place] = [parent.children[place]] * dice.choice((1, 1, 2, 60))


def _swap(parent: Node, place: int, _: Node, dice: Random) -> None:
    second = dice.randrange(len(parent.children))
    children = parent.children
    children[place], children[second] = children[second], children[place]


def _exchange(parent: Node, place: int, donor: Node, _: Random) -> None:
    parent.children[place] = donor


def _insert(parent: Node, place: int, donor: Node, _: Random) -> None:
    parent.children.insert(place, donor)


def _retag(parent: Node, place: int, _: Node, dice: Random) -> None:
    tags = (b"\x02", b"\x03", b"\x04", b"\x05", b"\x06", b"\x0a", b"\x0c", b"\x13", b"\x16", b"\x17", b"\x18", b"\x1e")
    tags += (b"\x24", b"\x30", b"\x31", b"\x80", b"\x81", b"\xa0", b"\xa1", b"\xa2", b"\xa3", b"\x1f\x85\x00")
    parent.children[place].tag = dice.choice(tags)


def _wrap(parent: Node, place: int, _: Node, dice: Random) -> None:
    for _level in range(dice.choice((1, 1, 2, 40))):
        parent.children[place] = Node(
            dice.choice((b"\x30", b"\x31", b"\x24", b"\xa0")), children=[parent.children[place]]
        )


def _unwrap(parent: Node, place: int, _: Node, __: Random) -> None:
    if parent.children[place].children:
        parent.children[place : place + 1] = parent.children[place].children


def _open_ended(parent: Node, place: int, _: Node, __: Random) -> None:
    node = parent.children[place]
    node.indefinite = not node.indefinite


def _rewrite(parent: Node, place: int, _: Node, dice: Random) -> None:
    """Contents of another length or another number."""
    node = parent.children[place]
    if node.children:
        return
    old = node.contents
    flipped = bytes([old[0] ^ dice.choice((1, 0x80, 0xFF))]) + old[1:] if old else b"\0"
    node.contents = dice.choice(
        (b"", b"\0", b"\0" + old, old + b"\0", old[:-1], flipped, b"\xff" * len(old), old[::-1])
    )


def _time(parent: Node, place: int, _: Node, dice: Random) -> None:
    texts = (b"260230000000Z", b"491231235959Z", b"500101000000Z", b"20261012101500.999999Z", b"99991231235959Z")
    node = parent.children[place]
    if not node.children:
        node.tag, node.contents = (
            dice.choice((b"\x17", b"\x18")),
            dice.choice((*texts, b"2610121015Z", b"261012101500+0200")),
        )


_TREE_CHANGES: tuple[Callable[[Node, int, Node, Random], None], ...] = (
    *(_drop, _double, _swap, _exchange, _exchange, _insert, _retag, _wrap, _unwrap, _open_ended, _rewrite, _rewrite),
    _time,
)
