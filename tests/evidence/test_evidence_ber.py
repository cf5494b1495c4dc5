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
    chunks = b"\x04\x82\x00\x10sixteen octets !" * 100_000
    started = time.perf_counter()
    reader = Reader(b"\x24\x80" + chunks + b"\x00\x00")
    assert len(reader.octets(reader.root())) == 1_600_000
    assert time.perf_counter() - started < 5


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
