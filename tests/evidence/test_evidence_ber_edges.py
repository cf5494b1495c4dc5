"""BER at its edges: each form of length, the last octet that fits, the deepest nesting, each refusal and its reason."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from citizen_inbox.evidence.ber import MAX_DEPTH, BerError, Element, Reader


def reader_of(*octets: str | bytes) -> Reader:
    return Reader(b"".join(bytes.fromhex(part) if isinstance(part, str) else part for part in octets))


@contextmanager
def refused(reason: str) -> Iterator[None]:
    """A refusal by the very check that is meant, not by a later one that happens to fail too."""
    with pytest.raises(BerError) as caught:
        yield
    assert str(caught.value) == reason


REFUSED_ROOTS = {
    "nothing": (b"", "truncated"),
    "a tag alone": (b"\x30", "truncated"),
    "contents that end early": (b"\x30\x05\x02\x01", "truncated"),
    "one octet short": (b"\x04\x02x", "truncated"),
    "a tag of several octets": (b"\x3f\x1f\x00", "long tag"),
    "another tag of several octets": (b"\x1f\x00", "long tag"),
    "a primitive of indefinite length": (b"\x04\x80ab\x00\x00", "indefinite length of a primitive"),
    "a length of nine octets": (b"\x30\x89" + bytes(9), "length"),
    "a length that is cut": (b"\x30\x82\x00", "length"),
    "no end": (b"\x30\x80\x02\x01\x05", "truncated"),
    "half an end": (b"\x30\x80\x02\x01\x05\x00", "truncated"),
    "an end inside that is missing": (b"\x30\x80\x30\x80\x00\x00", "truncated"),
}


@pytest.mark.parametrize("case", REFUSED_ROOTS)
def test_malformed_bytes_are_refused_for_their_own_reason(case: str) -> None:
    data, reason = REFUSED_ROOTS[case]
    with refused(reason):
        Reader(data).root()


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"\x04\x00", Element(4, 0, 2, 2, 2)),
        (b"\x04\x7f" + bytes(127), Element(4, 0, 2, 129, 129)),
        (b"\x04\x81\x01x", Element(4, 0, 3, 4, 4)),
        (b"\x04\x82\x01\x02" + bytes(258), Element(4, 0, 4, 262, 262)),
        (b"\x04\x83\x00\x00\x02xy", Element(4, 0, 5, 7, 7)),
        (b"\x04\x88" + bytes(7) + b"\x01x", Element(4, 0, 10, 11, 11)),
        (b"\x24\x80\x00\x00", Element(0x24, 0, 2, 2, 4)),
        (b"\x24\x80\x04\x01x\x00\x00", Element(0x24, 0, 2, 5, 7)),
    ],
)
def test_every_form_of_length_alone_and_inside(data: bytes, expected: Element) -> None:
    """The root is read by one way, children by a shorter one: both give the same places."""
    assert Reader(data + b"tail").root() == expected
    around = Reader(b"\x30\x83" + (len(data) + 2).to_bytes(3, "big") + b"\x05\x00" + data + b"tail")
    null, found = around.children(around.root())
    tag, *places = expected
    assert null == Element(5, 5, 7, 7, 7)
    assert found == Element(tag, *(place + 7 for place in places))


def test_whether_an_element_is_constructed() -> None:
    assert [Element(tag, 0, 2, 2, 2).constructed for tag in (0x30, 0x24, 0xA0, 0x04, 0x80, 0xDF)] == [
        *(True, True, True, False, False, False)
    ]


REFUSED_CHILDREN = {
    "short length beyond": ("0402 61", "truncated"),
    "two octets of length beyond": ("04820002 61", "truncated"),
    "one octet of length beyond": ("048102 61", "truncated"),
    "long tag": ("1f00", "long tag"),
    "long tag with a longer length": ("1f820000", "long tag"),
    "tag alone": ("04", "truncated"),
    "length that is cut": ("048200", "length"),
}


@pytest.mark.parametrize("case", REFUSED_CHILDREN)
def test_children_are_refused_for_their_own_reason(case: str) -> None:
    octets, reason = REFUSED_CHILDREN[case]
    inside = bytes.fromhex(octets)
    reader = Reader(bytes([0x30, len(inside)]) + inside + b"and more")
    with refused(reason):
        reader.children(reader.root())


@pytest.mark.parametrize("data", [b"\x30\x01\x04", b"\x30\x02\x04\x82", b"\x30\x03\x04\x82\x00"])
def test_a_child_that_is_cut_where_the_bytes_end_is_refused(data: bytes) -> None:
    reader = Reader(data)
    with pytest.raises(BerError):
        reader.children(reader.root())


def test_an_end_belongs_to_its_own_container() -> None:
    """Where an indefinite element ends is remembered; who asks within narrower bounds is refused all the same."""
    reader = reader_of("3080 0500 0000")
    with refused("truncated"):
        reader.element(0, 5)
    assert reader.element(0, 6) == Element(0x30, 0, 2, 4, 6)
    with refused("beyond its container"):
        reader.element(0, 5)
    reader = reader_of("3006 3080 0500 0000")
    assert reader.children(reader.root()) == [Element(0x30, 2, 4, 6, 8)]


def test_indefinite_elements_in_a_row_and_behind_definite_ones() -> None:
    reader = reader_of("3080", "040161", "2480 040162 0000", "2480 0000", "040163", "0000", b"tail")
    root = reader.root()
    assert (root.body_end, root.end) == (19, 21)
    assert [(child.start, child.end) for child in reader.children(root)] == [(2, 5), (5, 12), (12, 16), (16, 19)]


def nested(levels: int) -> bytes:
    return b"\x30\x80" * levels + b"\x00\x00" * levels


def test_the_deepest_nesting() -> None:
    deepest = Reader(nested(MAX_DEPTH))
    element, levels = deepest.root(), 1
    assert element.end == 4 * MAX_DEPTH
    while inside := deepest.children(element):
        element, levels = inside[0], levels + 1
    assert levels == MAX_DEPTH
    with refused("too deep"):
        Reader(nested(MAX_DEPTH + 1)).root()


def wrapped(levels: int) -> bytes:
    """An octet string in pieces of pieces, `levels` of them constructed."""
    data = b"\x04\x01x"
    for _ in range(levels):
        data = b"\x24\x82" + len(data).to_bytes(2, "big") + data
    return data


def test_the_deepest_pieces_of_an_octet_string() -> None:
    deepest = Reader(wrapped(MAX_DEPTH))
    assert deepest.octets(deepest.root()) == b"x"
    deeper = Reader(wrapped(MAX_DEPTH + 1))
    with refused("no octet string inside an octet string"):
        deeper.octets(deeper.root())


def test_as_many_children_as_allowed_and_one_more() -> None:
    reader = reader_of("3006 0500 0500 0500")
    assert len(reader.children(reader.root(), 3)) == 3
    with refused("too many elements"):
        reader.children(reader.root(), 2)


def test_fields_are_refused_for_their_own_reason() -> None:
    reader = reader_of("3004 0500 0500")
    root = reader.root()
    assert reader.fields(root, 0x30, 2, 2) == [Element(5, 2, 4, 4, 4), Element(5, 4, 6, 6, 6)]
    for (tag, least, most), reason in {
        (0x31, 2, 2): "another tag",
        (0x30, 3, 4): "too few elements",
        (0x30, 0, 1): "too many elements",
    }.items():
        with refused(reason):
            reader.fields(root, tag, least, most)
    primitive = reader_of("0402 0500")
    with refused("not constructed"):
        primitive.fields(primitive.root(), 4, 1, 1)


def test_an_identifier_is_its_contents() -> None:
    reader = reader_of("0603 2a8648", b"tail")
    assert reader.identifier(reader.root()) == b"\x2a\x86\x48"
    for data in (b"\x06\x02\x2a\x80", b"\x06\x02\x2a\xff", b"\x06\x00", b"\x04\x01\x2a"):
        reader = Reader(data)
        with refused("no object identifier"):
            reader.identifier(reader.root())


def test_an_integer_is_big_endian_and_has_a_sign() -> None:
    for octets, value in {
        "0202 0102": 258,
        "0201 80": -128,
        "0202 ff7f": -129,
        "0209 00ffffffffffffffff": 2**64 - 1,
    }.items():
        reader = reader_of(octets, b"tail")
        assert reader.integer(reader.root()) == value
    for octets in ("0200", "0a01 01", "0401 01"):
        reader = reader_of(octets)
        with refused("no integer"):
            reader.integer(reader.root())


def test_an_element_with_and_without_its_header() -> None:
    reader = reader_of("3005 0500 04 0178", b"tail")
    text = reader.children(reader.root())[1]
    assert (reader.whole(text), reader.contents(text)) == (b"\x04\x01x", b"x")


def test_octets_in_every_form() -> None:
    for octets in ("0402 6162", "2406 0401 61 0401 62", "2480 2403 0401 61 0401 62 0000", "2400"):
        reader = reader_of(octets, b"tail")
        assert reader.octets(reader.root()) == (b"" if octets == "2400" else b"ab")


def test_octets_under_a_context_tag_only_when_asked_for() -> None:
    for octets in ("8002 6162", "a006 0401 61 0401 62"):
        reader = reader_of(octets)
        assert reader.octets(reader.root(), implicit=True) == b"ab"
        with refused("no octet string"):
            reader.octets(reader.root())


@pytest.mark.parametrize("inside", ["0500", "0401 61 0500", "3003 0401 61", "2402 0500", "8001 61"])
def test_pieces_are_octet_strings(inside: str) -> None:
    pieces = bytes.fromhex(inside)
    reader = Reader(bytes([0x24, len(pieces)]) + pieces)
    with refused("no octet string inside an octet string"):
        reader.octets(reader.root())
