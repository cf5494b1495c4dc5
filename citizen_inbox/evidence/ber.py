"""Bytes of ASN.1 in BER or DER in, positions of their elements out (X.690); nothing is copied, nothing recurses."""

from __future__ import annotations

from typing import NamedTuple

INTEGER = 0x02
OCTET_STRING = 0x04
CONSTRUCTED_OCTET_STRING = 0x24
NULL = 0x05
OBJECT_IDENTIFIER = 0x06
UTC_TIME = 0x17
GENERALIZED_TIME = 0x18
SEQUENCE = 0x30
SET = 0x31

MAX_DEPTH = 64
"""Levels of indefinite length inside each other; genuine signatures have fewer than ten."""
MAX_CHILDREN = 400_000
"""Elements of one constructed value: a 400 MB octet string in pieces of 1 kB."""

_CONSTRUCTED = 0x20
_END = b"\x00\x00"


class BerError(ValueError):
    """The bytes are no BER, or go beyond the limits."""


class Element(NamedTuple):  # a tuple: thousands are made for one chunked file
    """One element: `data[start:end]` is all of it, `data[body:body_end]` its contents."""

    tag: int
    """The identifier octet; tag numbers above 30 are refused, CMS has none."""
    start: int
    body: int
    body_end: int
    end: int

    @property
    def constructed(self) -> bool:
        """Whether the contents are elements."""
        return bool(self.tag & _CONSTRUCTED)


_new = tuple.__new__
"""Half the time of calling Element, which counts in a loop over all there is."""


def contents_of(whole: bytes) -> bytes:
    """The contents of the element that `whole` begins with. Raises BerError."""
    if len(whole) >= 2 and whole[1] == len(whole) - 2 < 0x80 and whole[0] & 0x1F != 0x1F:
        return whole[2:]  # nearly every value in a signature: one octet of tag, one of length, nothing after it
    reader = Reader(whole)
    return reader.contents(reader.root())


class Reader:
    """Reads elements of one byte string. Every method raises BerError on malformed bytes."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self._ends: dict[int, int] = {}

    def root(self) -> Element:
        """The first element; bytes after it are left alone."""
        return self.element(0, len(self.data))

    def element(self, at: int, limit: int) -> Element:
        """The element that starts at `at` and ends at `limit` or before."""
        tag, body, length = self._head(at, limit)
        if length is None:
            if at not in self._ends:
                self._find_ends(at, limit)
            body_end = self._ends[at]
            if body_end + 2 > limit:
                raise BerError("beyond its container")
            return Element(tag, at, body, body_end, body_end + 2)
        return Element(tag, at, body, body + length, body + length)

    def children(self, parent: Element, most: int = MAX_CHILDREN) -> list[Element]:
        """The elements inside a constructed element, in order."""
        if not parent.constructed:
            raise BerError("not constructed")
        data, at, limit = self.data, parent.body, parent.body_end
        found = []
        while at < limit:
            # Most elements have one octet of tag and one or three of length: a call for each would double the time.
            if at + 2 <= limit and (length := data[at + 1]) < 0x80 and data[at] & 0x1F != 0x1F:
                end = at + 2 + length
                if end > limit:
                    raise BerError("truncated")
                child = _new(Element, (data[at], at, at + 2, end, end))
            elif at + 4 <= limit and data[at + 1] == 0x82 and data[at] & 0x1F != 0x1F:
                end = at + 4 + (data[at + 2] << 8 | data[at + 3])
                if end > limit:
                    raise BerError("truncated")
                child = _new(Element, (data[at], at, at + 4, end, end))
            else:
                child = self.element(at, limit)
            found.append(child)
            at = child.end
            if len(found) > most:
                raise BerError("too many elements")
        return found

    def fields(self, parent: Element, tag: int, least: int, most: int) -> list[Element]:
        """The elements inside an element that must have this tag and from `least` to `most` of them."""
        if parent.tag != tag:
            raise BerError("another tag")
        found = self.children(parent, most)
        if len(found) < least:
            raise BerError("too few elements")
        return found

    def identifier(self, element: Element) -> bytes:
        """The contents of an object identifier; each of its numbers ends within it."""
        contents = self.data[element.body : element.body_end]
        if element.tag != OBJECT_IDENTIFIER or not contents or contents[-1] & 0x80:
            raise BerError("no object identifier")
        return contents

    def integer(self, element: Element) -> int:
        """The value of an integer, of either sign."""
        if element.tag != INTEGER or element.body == element.body_end:
            raise BerError("no integer")
        return int.from_bytes(self.data[element.body : element.body_end], "big", signed=True)

    def whole(self, element: Element) -> bytes:
        """The element with its header."""
        return self.data[element.start : element.end]

    def contents(self, element: Element) -> bytes:
        """The element without its header."""
        return self.data[element.body : element.body_end]

    def octets(self, element: Element, *, implicit: bool = False) -> bytes:
        """The value of an octet string: in one piece, or in pieces joined in one pass (X.690 8.7.3).

        implicit: the outer tag is a context tag that stands for OCTET STRING.
        """
        if not implicit and element.tag & ~_CONSTRUCTED != OCTET_STRING:
            raise BerError("no octet string")
        if not element.constructed:
            return self.contents(element)
        pieces = []
        waiting = [iter(self.children(element))]
        while waiting:
            piece = next(waiting[-1], None)
            if piece is None:
                waiting.pop()
            elif piece.tag == CONSTRUCTED_OCTET_STRING and len(waiting) < MAX_DEPTH:
                waiting.append(iter(self.children(piece)))
            elif piece.tag == OCTET_STRING:
                pieces.append(self.contents(piece))
            else:
                raise BerError("no octet string inside an octet string")
        return b"".join(pieces)

    def _head(self, at: int, limit: int) -> tuple[int, int, int | None]:
        """Tag, first byte of the contents, length of the contents (None when indefinite)."""
        data = self.data
        if at + 2 > limit:
            raise BerError("truncated")
        tag, first = data[at], data[at + 1]
        if tag & 0x1F == 0x1F:
            raise BerError("long tag")
        if first < 0x80:
            body, length = at + 2, first
        elif first == 0x80:
            if not tag & _CONSTRUCTED:
                raise BerError("indefinite length of a primitive")
            return tag, at + 2, None
        else:
            count = first & 0x7F
            body = at + 2 + count
            if count > 8 or body > limit:
                raise BerError("length")
            length = int.from_bytes(data[at + 2 : body], "big")
        if body + length > limit:
            raise BerError("truncated")
        return tag, body, length

    def _find_ends(self, at: int, limit: int) -> None:
        """Note where every indefinite element from `at` on ends, in one pass however deep they lie."""
        open_elements = [at]
        position = at + 2
        while open_elements:
            if self.data[position : position + 2] == _END and position + 2 <= limit:
                self._ends[open_elements.pop()] = position
                position += 2
                continue
            _, body, length = self._head(position, limit)
            if length is None:
                open_elements.append(position)
                position = body
            else:
                position = body + length
            if len(open_elements) > MAX_DEPTH:
                raise BerError("too deep")
