"""File names and other parameters: every reading, the likeliest first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.mail.message import parse_message
from citizen_inbox.mail.parameters import read_parameters


def names(disposition: bytes, content_type: bytes = b"application/pdf") -> tuple[str, ...]:
    raw = b"Content-Type: " + content_type + b"\r\nContent-Disposition: " + disposition + b"\r\n\r\nx"
    message = parse_message(raw)
    assert message.content(message.root) == b"x"
    return message.root.names


@pytest.mark.parametrize(
    ("disposition", "expected"),
    [
        (b'attachment; filename="atto.pdf"', "atto.pdf"),
        (b"attachment; filename=atto.pdf", "atto.pdf"),
        (b"attachment; FileName = atto di citazione.pdf ; size=3", "atto di citazione.pdf"),
        (b"attachment; filename*=UTF-8'it'citt%C3%A0.pdf", "città.pdf"),
        (b"attachment; filename*=iso-8859-1''citt%E0.pdf", "città.pdf"),
        (b"attachment; filename*1=gina.pdf; filename*0=pa", "pagina.pdf"),
        (b"attachment; filename*0*=utf-8''citt%C3; filename*1*=%A0; filename*2=.pdf", "città.pdf"),
        (b"attachment; filename*0*=utf-8''a%20; filename*2=lost.pdf", "a"),
        (b'attachment; filename="=?utf-8?Q?citt=C3=A0.pdf?="', "città.pdf"),
        (b'attachment; filename="=?utf-8?Q?citt=C3=A0?=\r\n =?utf-8?Q?.pdf?="', "città.pdf"),
        (b'attachment; filename="citt\xc3\xa0.pdf"', "città.pdf"),
        (b'attachment; filename="citt\xe0.pdf"', "città.pdf"),
        (b'attachment; filename="una; due.pdf"', "una; due.pdf"),
        (b'attachment; filename="il \\"mio\\".pdf"', 'il "mio".pdf'),
        (b'attachment; filename="unclosed.pdf', "unclosed.pdf"),
    ],
)
def test_likeliest_name_comes_first(disposition, expected):
    assert names(disposition)[0] == expected


def test_raw_bytes_stray_quote_and_fold_inside_quotes_lose_nothing():
    found = names(b'attachment; filename="Atto "finale"\r\n del 3\xb0 giorno \xff.pdf"; size=3')
    assert found[0] == 'Atto "finale" del 3° giorno ÿ.pdf'
    assert "Atto" in {name.strip() for name in found}


def test_readings_of_other_readers_are_kept():
    assert "virus.exe" in names(b"attachment; filename=\"atto.pdf\"; filename*=utf-8''virus.exe")
    assert "virus.exe" in names(b'attachment; filename="atto.pdf"; filename="virus.exe"')
    assert "virus.exe" in names(b"attachment", b'application/pdf; name="virus.exe"')
    assert "virus.exe" in names(b"attachment; filename=virus.exe atto.pdf")
    assert names(b'attachment; filename="atto.pdf";.exe"')[-1].endswith(".exe")
    assert names(b'attachment; filename="atto.pdf\\"; x=.exe"')[0] == 'atto.pdf"; x=.exe'


def test_disposition_is_inline_attachment_or_nothing():
    def disposition(value: bytes) -> str:
        return parse_message(b"Content-Disposition:" + value + b"\r\n\r\n").root.disposition

    assert [disposition(value) for value in (b" INLINE", b" attachment;", b" form-data", b" ")] == [
        "inline",
        "attachment",
        "attachment",
        "",
    ]


@pytest.mark.parametrize("value", [b"", b"text", b"/", b'name="x"', b"text/", b"\xff/\xff", b"; x=y"])
def test_unreadable_type_is_plain_text(value):
    assert parse_message(b"Content-Type: " + value + b"\r\n\r\n").root.media_type == "text/plain"


def test_oddly_written_types():
    assert parse_message(b"Content-Type: TEXT / Html ; charset=x\r\n\r\n").root.media_type == "text/html"
    assert parse_message(b"Content-Type: image/svg+xml\r\n\r\n").root.media_type == "image/svg+xml"


@given(st.text(alphabet="ab=;\"'\\* \t012%?q\xe9-", max_size=60).map(lambda text: text.encode("latin-1")))
def test_never_raises(value):
    found = read_parameters(b"attachment; filename" + value)
    assert all(isinstance(text, str) for _, text in found.readings)
