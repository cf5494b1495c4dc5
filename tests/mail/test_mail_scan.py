"""The tree of parts: boundaries as whole lines, limits as defects, offsets that can be trusted."""

from __future__ import annotations

import email
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.mail.message import Message, Part, parse_message
from citizen_inbox.mail.scan import DEFECTS, MAX_DEPTH, MAX_PARTS
from citizen_inbox.wording.sentences import ROOMS


def tree(message: Message) -> list[tuple[str, str]]:
    return [(part.path, part.media_type) for part in message.root.walk()]


def slice_of(message: Message, part: Part) -> bytes:
    return message.raw[part.start : part.end]


def multipart(boundary: str, *parts: bytes, end: str = "\r\n", close: bool = True) -> bytes:
    line = end.encode()
    mark = b"--" + boundary.encode()
    body = b"".join(mark + line + part + line for part in parts)
    head = f'Content-Type: multipart/mixed; boundary="{boundary}"'.encode() + line + line
    return head + body + (mark + b"--" + line if close else b"")


def leaf(text: bytes) -> bytes:
    return b"Content-Type: text/plain\r\n\r\n" + text


def check_offsets(message: Message) -> None:
    for part in message.root.walk():
        assert 0 <= part.start <= part.body <= part.end <= len(message.raw)
        for child in part.children:
            assert part.body <= child.start <= child.end <= part.end
        for left, right in pairwise(part.children):
            assert left.end <= right.start


@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_parts_lie_between_their_delimiters(end):
    line = end.encode()
    raw = multipart("b", b"X: 1" + line + line + b"one", b"X: 2" + line + line + b"two" + line, end=end)
    message = parse_message(raw)
    assert [slice_of(message, part) for part in message.root.children] == [
        b"X: 1" + line + line + b"one",
        b"X: 2" + line + line + b"two" + line,
    ]
    assert message.defects == ()


def test_only_one_line_end_belongs_to_the_delimiter():
    message = parse_message(multipart("b", leaf(b"text\r\n\r\n")))
    assert message.content(message.root.children[0]) == b"text\r\n\r\n"


def test_boundary_that_begins_with_the_outer_boundary():
    inner = multipart("----76F9A", leaf(b"deep"))
    raw = multipart("----76F9", inner, leaf(b"after"))
    message = parse_message(raw)
    assert tree(message) == [
        ("", "multipart/mixed"),
        ("1", "multipart/mixed"),
        ("1.1", "text/plain"),
        ("2", "text/plain"),
    ]
    assert slice_of(message, message.root.children[0]) == inner


def test_outer_boundary_that_begins_with_the_inner_one():
    message = parse_message(multipart("ab", multipart("a", leaf(b"deep")), leaf(b"after")))
    assert [path for path, _ in tree(message)] == ["", "1", "1.1", "2"]


def test_boundary_that_ends_in_two_hyphens():
    message = parse_message(multipart("x--", leaf(b"one"), leaf(b"two")))
    assert [path for path, _ in tree(message)] == ["", "1", "2"]


def test_delimiter_must_be_a_whole_line():
    text = b"see --b and\r\n --b\r\n--bc\r\n--b x\r\n--b-- x"
    message = parse_message(multipart("b", leaf(text)))
    assert message.content(message.root.children[0]) == text


def test_blanks_after_a_delimiter_are_padding():
    raw = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b \t\r\n\r\none\r\n--b\t\r\n\r\ntwo\r\n--b-- \r\n"
    message = parse_message(raw)
    assert [message.content(part) for part in message.root.children] == [b"one", b"two"]


def test_preamble_and_epilogue_are_no_parts():
    raw = multipart("b", leaf(b"one")).replace(b"\r\n\r\n--b", b"\r\n\r\npreamble\r\n--b", 1) + b"list footer\r\n"
    message = parse_message(raw)
    assert [message.content(part) for part in message.root.children] == [b"one"]
    assert message.defects == ("text-after-end",)


def test_parts_after_the_closing_delimiter_are_told():
    raw = multipart("b", leaf(b"one")) + b"--b\r\n\r\nhidden\r\n--b--\r\n"
    assert parse_message(raw).defects == ("parts-after-end",)


def test_missing_closing_delimiter():
    message = parse_message(multipart("b", leaf(b"one"), leaf(b"two"), close=False))
    assert message.content(message.root.children[1]) == b"two\r\n"
    assert message.defects == ("closing-delimiter-missing",)


def test_inner_multipart_without_closing_delimiter_ends_at_the_outer_one():
    message = parse_message(multipart("o", multipart("i", leaf(b"deep"), close=False), leaf(b"after")))
    assert [path for path, _ in tree(message)] == ["", "1", "1.1", "2"]
    assert message.content(message.root.children[0].children[0]) == b"deep\r\n"


def test_part_with_nothing_in_it():
    raw = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n--b\r\n\r\n--b\r\nX: 1\r\n--b--\r\n"
    message = parse_message(raw)
    assert [message.content(part) for part in message.root.children] == [b"", b"", b""]
    assert message.root.children[2].headers == (("X", b" 1"),)
    check_offsets(message)


def test_enclosed_message_is_scanned_in_place():
    inner = b"Subject: inner\r\n" + multipart("i", leaf(b"deep"))
    raw = multipart("o", b"Content-Type: message/rfc822\r\n\r\n" + inner)
    message = parse_message(raw)
    assert [path for path, _ in tree(message)] == ["", "1", "1.0", "1.0.1"]
    enclosed = message.enclosed(message.root.children[0])
    assert enclosed is not None
    assert enclosed.raw is message.raw
    assert (enclosed.subject, enclosed.original_bytes()) == ("inner", inner)


def test_encoded_enclosed_message_is_opened_on_demand():
    part = b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\nU3ViamVjdDogaW5uZXIKCnRleHQ="
    message = parse_message(multipart("o", part))
    enclosed = message.enclosed(message.root.children[0])
    assert enclosed is not None
    assert enclosed.subject == "inner"
    assert message.root.children[0].children == ()


def test_defects_of_an_enclosed_message_are_its_own():
    inner = b"Subject: inner\r\n" + multipart("i", leaf(b"deep")) + b"footer"
    message = parse_message(multipart("o", b"Content-Type: message/rfc822\r\n\r\n" + inner, close=False))
    enclosed = message.enclosed(message.root.children[0])
    assert enclosed is not None
    assert set(message.defects) == {"text-after-end", "closing-delimiter-missing"}
    assert enclosed.defects == ("text-after-end",)


def test_digest_holds_messages():
    raw = multipart("b", b"\r\nSubject: one\r\n\r\ntext").replace(b"mixed", b"digest")
    assert [kind for _, kind in tree(parse_message(raw))] == ["multipart/digest", "message/rfc822", "text/plain"]


def test_binary_encoding_on_a_multipart_is_only_a_label():
    raw = multipart("b", leaf(b"one")).replace(b"\r\n\r\n", b"\r\nContent-Transfer-Encoding: binary\r\n\r\n", 1)
    message = parse_message(raw)
    assert len(message.root.children) == 1
    assert message.defects == ()


def test_type_said_twice_is_told():
    message = parse_message(b"Content-Type: text/plain\r\nContent-Type: text/html\r\n\r\nx")
    assert (message.root.media_type, message.defects) == ("text/plain", ("content-header-repeated",))


def test_boundary_missing_and_not_found():
    assert parse_message(b"Content-Type: multipart/mixed\r\n\r\n--x\r\n").defects == ("boundary-missing",)
    assert parse_message(b"Content-Type: multipart/mixed; boundary=b\r\n\r\nx").defects == ("boundary-not-found",)


def test_same_boundary_on_two_levels_is_told():
    assert "boundary-reused" in parse_message(multipart("b", multipart("b", leaf(b"x")))).defects


def test_nesting_is_limited():
    raw = leaf(b"deep")
    for level in range(MAX_DEPTH + 30):
        raw = multipart(f"level{level}x", raw)
    message = parse_message(raw)
    assert max(part.path.count(".") for part in message.root.walk()) <= MAX_DEPTH
    assert "limit-depth" in message.defects
    check_offsets(message)


def test_number_of_parts_is_limited():
    message = parse_message(multipart("b", *[leaf(b"x")] * (MAX_PARTS + 4000)))
    assert sum(1 for _ in message.root.walk()) <= MAX_PARTS + 1
    assert message.defects == ("limit-parts",)


def test_header_is_limited():
    raw = b"".join(b"X-%d: y\r\n" % index for index in range(1500)) + b"\r\nbody"
    message = parse_message(raw)
    assert (len(message.root.headers), message.defects) == (1000, ("limit-fields",))
    assert message.content(message.root) == b"body"
    huge = b"Subject: first\r\nX: " + b"y" * 400_000 + b"\r\n\r\nbody"
    assert parse_message(huge).subject == "first"
    assert parse_message(huge).defects == ("limit-header",)


def bombs() -> list[tuple[str, bytes]]:
    size = 4_000_000
    opener = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
    unclosed = b"".join(
        b"--b\r\nContent-Type: multipart/mixed; boundary=never%d\r\n\r\n--never%d\r\n" % (n, n) for n in range(1200)
    )
    return [
        ("hyphens", opener + b"\n--" * (size // 3)),
        ("near delimiters", opener + b"\n--b x" * (size // 6)),
        ("unclosed multiparts", opener + unclosed + b"-\n" * (size // 2)),
        ("headers without end", opener + b"--b\r\nX: y\r\n" * (size // 11)),
        ("one long header line", b"X: " + b"a" * size),
        ("encoded words", b"Subject: " + b"=?utf-8?q?a" * 20_000 + b"\r\n\r\n"),
        ("quotes", b'Content-Type: text/plain; name="' + b'a\\"' * 60_000 + b"\r\n\r\n"),
        ("parameters", b"Content-Type: text/plain" + b";a=b" * 60_000 + b"\r\n\r\n"),
        ("addresses", b"From: " + b'(((<"' * 40_000 + b"\r\n\r\n"),
        ("comments", b"From: " + b"(" * 200_000 + b"\r\n\r\n"),
        ("backslashes", b"From: " + b'\\"' * 100_000 + b"\r\n\r\n"),
    ]


@pytest.mark.parametrize(("name", "raw"), bombs(), ids=lambda value: value if isinstance(value, str) else "")
def test_bombs_are_read_in_linear_time(name, raw):
    started = time.perf_counter()
    message = parse_message(raw)
    message.addresses("From")
    assert message.subject is not None
    assert time.perf_counter() - started < 4, name
    check_offsets(message)


def test_every_defect_has_a_sentence():
    assert set(ROOMS["mail"]) >= DEFECTS


_PIECES = st.sampled_from(
    [
        b"Content-Type: multipart/mixed; boundary=b\r\n",
        b"Content-Type: multipart/mixed; boundary=bc\n",
        b"Content-Type: message/rfc822\r\n",
        b'Content-Type: multipart/digest; boundary="b"\r\n',
        b"Content-Transfer-Encoding: base64\r\n",
        b'Content-Disposition: attachment; filename="a\xe8.pdf"\r\n',
        b"From: a@b.example\r\n",
        b"\r\n",
        b"\n",
        b"--b\r\n",
        b"--b\n",
        b"--b--\r\n",
        b"--bc\r\n",
        b"--bc--\r\n",
        b"text - - text\r\n",
        b" ",
        b"\r",
        b"-",
    ]
)


@settings(max_examples=400, deadline=None)
@given(st.lists(_PIECES | st.binary(max_size=6), max_size=40).map(b"".join))
def test_any_bytes_give_a_tree(raw):
    message = parse_message(raw)
    assert (message.root.start, message.root.end) == (0, len(raw))
    assert set(message.defects) <= DEFECTS
    check_offsets(message)
    for part in message.root.walk():
        message.text(part)
        enclosed = message.enclosed(part)
        assert (enclosed is None) == (not part.is_message)
    assert isinstance(message.subject, str)
    message.addresses("From")
    assert message.date is None or message.date.tzinfo


@settings(max_examples=100, deadline=None)
@given(st.recursive(st.just(b"leaf"), lambda inner: st.lists(inner, min_size=1, max_size=3), max_leaves=12))
def test_agrees_with_the_standard_library_on_tidy_mail(shape):
    counter = iter(range(1000))

    def write(node: object) -> bytes:
        if isinstance(node, bytes):
            return leaf(node)
        return multipart(f"=_{next(counter)}_", *[write(child) for child in node])  # type: ignore[attr-defined]

    raw = write(shape)
    ours = [part.media_type for part in parse_message(raw).root.walk()]
    assert ours == [part.get_content_type() for part in email.message_from_bytes(raw).walk()]
    assert parse_message(raw).defects == ()
