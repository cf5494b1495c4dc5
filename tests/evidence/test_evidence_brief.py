"""Every way in which a provider may have counted the digest of a part."""

from __future__ import annotations

import base64
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.evidence.brief import matched, readings, stated_digest

FILE = bytes(range(256)) * 3
LINES = base64.encodebytes(FILE).strip().split(b"\n")
CRLF = b"\r\n".join(LINES)
INPUTS = (FILE, CRLF, CRLF + b"\r\n", b"\n".join(LINES), b"".join(LINES))


def sha1(content: bytes) -> str:
    return hashlib.sha1(content, usedforsecurity=False).hexdigest()


@pytest.mark.parametrize("number", range(1, 11))
@pytest.mark.parametrize("end", [b"", b"\r\n", b"\n"])
@pytest.mark.parametrize("line_end", [b"\r\n", b"\n", b"\r"])
def test_the_ten_readings(number, end, line_end):
    shown = sha1(INPUTS[number - 1]) if number <= 5 else hashlib.sha256(INPUTS[number - 6]).hexdigest()
    known = readings(line_end.join(LINES) + end, FILE)
    assert len(known) == 10
    assert matched(shown, known) == number


def test_no_reading_matches_another_content():
    assert matched(sha1(FILE + b"!"), readings(CRLF, FILE)) == 0
    assert matched("", readings(CRLF, FILE)) == 0


def test_the_first_of_equal_readings_is_named():
    assert matched(sha1(b"ciao"), readings(b"ciao", b"ciao")) == 1


def test_only_line_ends_are_left_out_at_the_end():
    for text in (b"eHg= \t", b"eHgX"):
        known = readings(text + b"\r\n", b"xx")
        assert [matched(sha1(one), known) for one in (text, text + b"\r\n")] == [2, 3]


@pytest.mark.parametrize(
    ("body", "digest"),
    [
        (b"A" * 40, "a" * 40),
        (b"  " + b"0f" * 32 + b"\r\n", "0f" * 32),
        (b"a" * 39, ""),
        (b"a" * 41, ""),
        (b"a" * 63, ""),
        (b"a" * 65, ""),
        (b"g" * 40, ""),
        (b"a" * 40 + b" b", ""),
        (b"", ""),
    ],
)
def test_a_stated_digest_is_one_run_of_digits(body, digest):
    assert stated_digest(body) == digest


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_any_bytes_have_ten_digests(encoded, decoded):
    assert [len(one) for one in readings(encoded, decoded)] == [40] * 5 + [64] * 5
    assert matched(sha1(decoded), readings(encoded, decoded)) == 1
