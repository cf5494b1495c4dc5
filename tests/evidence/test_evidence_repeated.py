"""A signature read by its form is what the strict reader says: for genuine ones, and whatever byte is changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.demo.authority import Authority, Identity, indefinite_length, sign
from citizen_inbox.evidence import repeated
from citizen_inbox.evidence.ber import BerError
from citizen_inbox.evidence.repeated import read_repeated
from citizen_inbox.evidence.signed_data import SignedData, read_signed_data

AT = datetime(2026, 10, 1, 8, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def identity() -> Identity:
    return Authority().provider("pec-a.example", "GESTORE A")


@pytest.fixture(autouse=True)
def _nothing_known() -> Iterator[None]:
    repeated._forms.clear()
    yield
    repeated._forms.clear()


def signature(identity: Identity, number: int) -> bytes:
    return sign(b"Mail %d\r\n" % number, identity, AT + timedelta(minutes=number))


def strictly(data: bytes) -> SignedData | str:
    try:
        return read_signed_data(data, with_content=False)
    except BerError as error:
        return str(error)


def quickly(data: bytes) -> SignedData | str:
    try:
        return read_repeated(data)
    except BerError as error:
        return str(error)


def test_the_second_signature_of_a_form_is_not_parsed_again(identity, monkeypatch):
    first, second = signature(identity, 1), signature(identity, 2)
    assert read_repeated(first) == strictly(first)
    expected = strictly(second)
    monkeypatch.setattr(repeated, "read_signed_data", lambda *_, **__: pytest.fail("parsed"))
    assert read_repeated(second) == expected
    assert read_repeated(second) != read_repeated(first)


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_a_changed_byte_changes_both_readings_alike(identity, data):
    known = signature(identity, 1)
    read_repeated(known)
    changed = bytearray(signature(identity, 2))
    place = data.draw(st.integers(0, len(changed) - 1))
    changed[place] ^= data.draw(st.integers(1, 255))
    assert quickly(bytes(changed)) == strictly(bytes(changed))


def test_indefinite_lengths_have_a_form_too(identity):
    for number in (1, 2):
        written = indefinite_length(signature(identity, number))
        assert read_repeated(written) == strictly(written)


def test_what_is_no_signature_is_refused_each_time():
    for _ in range(2):
        with pytest.raises(BerError):
            read_repeated(b"\x30\x03\x02\x01\x01")
    assert not repeated._forms


def test_memory_of_forms_is_bounded(identity):
    plain = signature(identity, 1)
    for count in range(repeated._MOST_SIZES + 3):
        read_repeated(plain + b"\0" * count)
    assert len(repeated._forms) == 3
    for count in range(repeated._MOST_OF_ONE_SIZE + 2):
        read_repeated(plain + bytes([count]) + b"\0")
    assert max(map(len, repeated._forms.values())) == repeated._MOST_OF_ONE_SIZE


def test_a_very_long_signature_is_read_and_not_remembered(identity):
    long = signature(identity, 1) + b"\0" * repeated._LARGEST
    assert read_repeated(long) == strictly(long)
    assert not repeated._forms
