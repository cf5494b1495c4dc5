"""BER elements: definite and indefinite lengths, chunks, limits."""

from __future__ import annotations

import time

import pytest
from asn1crypto import core
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.evidence.ber import MAX_DEPTH, BerError, Reader


def test_definite_element_gives_its_positions():
    reader = Reader(b"\x30\x03\x02\x01\x05tail")
    root = reader.root()
    assert (root.body, root.body_end, root.end) == (2, 5, 5)
    assert reader.contents(reader.children(root)[0]) == b"\x05"


def test_indefinite_elements_nest_and_end_where_they_should():
    reader = Reader(b"\x30\x80\x30\x80\x02\x01\x05\x00\x00\x04\x01x\x00\x00tail")
    outer = reader.root()
    inner, text = reader.children(outer)
    assert reader.whole(outer) == b"\x30\x80\x30\x80\x02\x01\x05\x00\x00\x04\x01x\x00\x00"
    assert reader.contents(inner) == b"\x02\x01\x05"
    assert reader.contents(text) == b"x"


def test_octet_string_in_pieces_of_pieces_is_joined():
    reader = Reader(b"\x24\x80\x24\x04\x04\x02ab\x04\x01c\x24\x80\x04\x01d\x00\x00\x00\x00")
    assert reader.octets(reader.root()) == b"abcd"


def test_a_hundred_thousand_chunks_are_joined_in_one_pass():
    def cost(count: int) -> float:
        chunks = b"\x04\x82\x00\x10sixteen octets !" * count
        started = time.process_time()
        reader = Reader(b"\x24\x80" + chunks + b"\x00\x00")
        assert len(reader.octets(reader.root())) == 16 * count
        return time.process_time() - started

    few = min(cost(10_000) for _ in range(3))
    assert cost(100_000) < 40 * few  # ten times the work; joining anew for each chunk would be a hundred times


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x30",
        b"\x30\x05\x02\x01",
        b"\x30\x89" + b"\x00" * 9,
        b"\x04\x80ab\x00\x00",
        b"\x3f\x1f\x00",
        b"\x30\x80\x02\x01\x05",
        b"\x30\x80" * (MAX_DEPTH + 2) + b"\x00\x00" * (MAX_DEPTH + 2),
    ],
)
def test_malformed_bytes_are_refused(data: bytes):
    with pytest.raises(BerError):
        Reader(data).root()


def test_a_child_must_not_reach_beyond_its_parent():
    reader = Reader(b"\x30\x04\x30\x80\x02\x00\x00\x00")
    with pytest.raises(BerError):
        reader.children(reader.root())


@given(st.binary(max_size=200))
def test_any_bytes_give_an_element_or_a_refusal(data: bytes):
    reader = Reader(data)
    try:
        root = reader.root()
        assert 0 <= root.start <= root.body <= root.body_end <= root.end <= len(data)
        for child in reader.children(root):
            assert root.body <= child.start < child.end <= root.body_end
    except BerError:
        return


@given(st.binary(max_size=3000))
def test_agrees_with_asn1crypto_on_octet_strings(content: bytes):
    der = core.OctetString(content).dump()
    reader = Reader(der)
    assert reader.octets(reader.root()) == content


def test_an_indefinite_element_must_end_within_the_limit_of_each_asker():
    reader = Reader(b"\x30\x80\x05\x00\x00\x00")
    assert reader.element(0, 6).end == 6
    with pytest.raises(BerError):
        reader.element(0, 5)


def test_fields_have_the_tag_and_the_number_that_was_asked_for():
    reader = Reader(b"\x30\x04\x05\x00\x05\x00")
    root = reader.root()
    assert len(reader.fields(root, 0x30, 2, 2)) == 2
    for tag, least, most in ((0x31, 2, 2), (0x30, 3, 4), (0x30, 0, 1)):
        with pytest.raises(BerError):
            reader.fields(root, tag, least, most)


@pytest.mark.parametrize(("data", "value"), [(b"\x02\x01\xff", -1), (b"\x02\x02\x00\x80", 128), (b"\x02\x01\x00", 0)])
def test_integers_have_a_sign(data: bytes, value: int):
    reader = Reader(data)
    assert reader.integer(reader.root()) == value


def test_an_identifier_ends_with_its_last_octet():
    reader = Reader(b"\x06\x01\x7f")
    assert reader.identifier(reader.root()) == b"\x7f"
    for data in (b"\x06\x01\x80", b"\x06\x00", b"\x04\x01\x2a"):
        reader = Reader(data)
        with pytest.raises(BerError):
            reader.identifier(reader.root())


def test_children_of_every_form_of_length():
    reader = Reader(b"\x30\x0e\x04\x01a\x04\x81\x01b\x04\x82\x00\x01c\x05\x00")
    assert [reader.contents(child) for child in reader.children(reader.root())] == [b"a", b"b", b"c", b""]


@pytest.mark.parametrize(
    "inside",
    [b"\x04\x02a", b"\x04\x82\x00\x02a", b"\x04\x81\x02a", b"\x1f\x00", b"\x1f\x82\x00\x00", b"\x04", b"\x04\x82\x00"],
)
def test_children_beyond_their_parent_are_refused(inside: bytes):
    reader = Reader(bytes([0x30, len(inside)]) + inside + b"more")
    with pytest.raises(BerError):
        reader.children(reader.root())


def test_what_is_not_constructed_has_no_children():
    reader = Reader(b"\x04\x02\x05\x00")
    with pytest.raises(BerError):
        reader.children(reader.root())
