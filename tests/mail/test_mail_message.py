"""Fields of a message: what a person reads, whatever a mailer wrote."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.mail.message import parse_message


def subject(raw: bytes) -> str:
    return parse_message(b"Subject:" + raw + b"\r\n\r\n").subject


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b" =?ISO-8859-1?Q?perch=E9?=", "perché"),
        (b" =?utf-8?B?cGVyY2jDqQ==?= no", "perché no"),
        (b" =?utf-8?q?uno_?=\r\n =?utf-8?q?due?=", "uno due"),
        (b" =?utf-8?B?cGVyY2jD?= =?utf-8?B?qQ==?=", "perché"),
        (b" a =?utf-8?q?b?= c =?utf-8?q?d?= e", "a b c d e"),
        (b" =?utf-8*it?q?citt=C3=A0?=", "città"),
        (b" raw perch\xc3\xa9", "raw perché"),
        (b" raw perch\xe9", "raw perché"),
        (b" long\r\n  fold\r\n\tagain", "long fold again"),
        (b" =?no-such?q?x=FF?=", "xÿ"),
        (b" =?utf-8?B?!!!?=", ""),
        (b" =?utf-8?q?a=0D=0ABcc:_b?=", "a Bcc: b"),
        (b" =?unicode_escape?q?=5Cx41?=", "\\x41"),
        (b" =?utf-7?q?+2AA-?=", "\ufffd"),
        (b"", ""),
    ],
)
def test_subject_is_decoded(raw, expected):
    assert subject(raw) == expected


def test_header_names_are_case_blind_and_repeated_fields_kept():
    message = parse_message(b"x-ricevuta: a\r\nX-RICEVUTA : b\r\n\r\n")
    assert message.headers("X-Ricevuta") == ("a", "b")
    assert (message.header("X-Ricevuta"), message.header("X-None")) == ("a", "")


def test_raw_values_keep_their_folds_and_blanks():
    message = parse_message(b"Content-Type: text/plain;\r\n charset=utf-8 \r\n\r\nx")
    assert message.root.headers == (("Content-Type", b" text/plain;\r\n charset=utf-8 "),)
    assert message.root.parameters == {"charset": "utf-8"}


def test_mbox_line_is_passed_over():
    message = parse_message(b"From a@b.example Mon Oct 12 10:15:00 2026\nSubject: x\n\nbody")
    assert (message.subject, message.content(message.root), message.defects) == ("x", b"body", ())


def test_line_that_is_no_field_costs_only_itself():
    message = parse_message(b"Subject: x\r\nbroken fold\r\nTo: a@b.example\r\n\r\nbody")
    assert message.addresses("To")[0].address == "a@b.example"
    assert message.defects == ("header-line-unreadable",)
    assert message.content(message.root) == b"body"


def test_header_that_runs_into_text_without_an_empty_line():
    message = parse_message(b"Subject: x\r\njust words\r\nNota: bene")
    assert [name for name, _ in message.root.headers] == ["Subject"]
    assert message.content(message.root) == b"just words\r\nNota: bene"


def test_text_without_any_header_is_body():
    message = parse_message(b"just words\r\n\r\nmore")
    assert (message.text(message.root), message.defects) == ("just words\n\nmore", ("header-missing",))


@pytest.mark.parametrize(
    ("raw", "offset"),
    [
        (b"Mon, 12 Oct 2026 10:15:00 +0200 (CEST)", 120),
        (b"12 Oct 2026 10:15:00 -0000", 0),
        (b"Mon, 12 Oct 2026 10:15:00", 0),
        (b"Mon, 12 Oct 2026\r\n 10:15:00 +0530", 330),
    ],
)
def test_date_keeps_its_offset(raw, offset):
    date = parse_message(b"Date: " + raw + b"\r\n\r\n").date
    assert date is not None
    assert (date.hour, date.utcoffset()) == (10, timedelta(minutes=offset))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"domani",
        b"Mon, 32 Oct 2026 10:15:00 +0200",
        b"1 Jan 1969 00:00:00 +0100",
        b"31 Dec 9999 23:00:00 -0100",
        b"9" * 5000,
        b"1 Jan +",
    ],
)
def test_unreadable_date_is_none(raw):
    assert parse_message(b"Date: " + raw + b"\r\n\r\n").date is None


@given(st.text(max_size=60) | st.from_regex(r"[A-Z][a-z]{2}, \d+ Oct \d+ [\d:]+ [+-]\d+", fullmatch=True))
def test_date_never_raises(text):
    date = parse_message(b"Date: " + text.encode("utf-8", "replace") + b"\r\n\r\n").date
    assert date is None or date.astimezone().tzinfo


def test_message_id_without_brackets():
    assert parse_message(b"Message-ID:\r\n <opec$1@host>\r\n\r\n").message_id == "opec$1@host"
    assert parse_message(b"Message-ID: bare@host\r\n\r\n").message_id == "bare@host"
    assert parse_message(b"\r\n").message_id == ""


def test_damaged_transfer_encodings_give_what_can_be_read():
    def content(encoding: bytes, body: bytes) -> bytes:
        message = parse_message(b"Content-Transfer-Encoding: " + encoding + b"\r\n\r\n" + body)
        return message.content(message.root)

    assert content(b"base64", b"Y2lh\r\nbw==") == b"ciao"
    assert content(b"BASE64 (x)", b"Y2lhbw") == b"ciao"
    assert content(b"base64", b"Y2*lh bw=") == b"ciao"
    assert content(b"base64", b"Y2lhbw==Y2lhbw==") == b"ciaociao"
    assert content(b"base64", b"Y2lhbw==\r\n____\r\nlist footer") == b"ciao"
    assert content(b"base64", b"Y2lhb") == b"cia"
    assert content(b"quoted-printable", b"perch=C3=A9 =\r\nno=ZZ=") == "perché no=ZZ".encode()
    assert content(b"x-uuencode", b"begin 644 a\n$8VEA;P``\n`\nend\n") == b"ciao"
    assert content(b"x-unknown", b"as it is") == b"as it is"


@given(st.sampled_from(["base64", "quoted-printable", "x-uuencode"]), st.binary(max_size=200))
def test_decoding_never_raises(encoding, body):
    message = parse_message(f"Content-Transfer-Encoding: {encoding}\r\n\r\n".encode() + body)
    assert isinstance(message.content(message.root), bytes)


@pytest.mark.parametrize(
    ("charset", "body", "expected"),
    [
        ("utf-8", "perché €".encode(), "perché €"),
        ("iso-8859-1", b"10 \x80 perch\xe9", "10 € perché"),
        ("iso-8859-15", b"10 \xa4", "10 €"),
        ("us-ascii", "è".encode(), "è"),
        ("us-ascii", b"\xe8", "è"),
        ("made-up", b"\xe8", "è"),
        ("utf-16", "\ufeffciao".encode("utf-16-le"), "ciao"),
        ("idna", b"ciao", "ciao"),
        ("gb2312", "中".encode("gb18030"), "中"),
        ("a\0b", b"x", "x"),
    ],
)
def test_text_in_its_charset_or_the_likeliest_one(charset, body, expected):
    raw = f'Content-Type: text/plain; charset="{charset}"\r\n\r\n'.encode() + body
    message = parse_message(raw)
    assert message.text(message.root) == expected


@given(st.text(max_size=20), st.binary(max_size=60))
def test_text_never_raises_and_can_be_written(charset, body):
    message = parse_message(
        b'Content-Type: text/plain; charset="' + charset.encode("utf-8", "replace") + b'"\n\n' + body
    )
    message.text(message.root).encode("utf-8")
