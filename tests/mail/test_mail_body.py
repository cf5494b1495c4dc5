"""What a person reads of a message."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.mail.body import Body, html_to_text, read_body
from citizen_inbox.mail.message import parse_message


def part(kind: str, text: str, extra: str = "") -> bytes:
    return f"Content-Type: {kind}; charset=utf-8\r\n{extra}\r\n{text}".encode()


def group(kind: str, *parts: bytes) -> bytes:
    mark = f"=_{kind}_{len(parts)}_{abs(hash(parts))}"
    body = b"".join(b"--" + mark.encode() + b"\r\n" + one + b"\r\n" for one in parts)
    return f'Content-Type: multipart/{kind}; boundary="{mark}"\r\n\r\n'.encode() + body + f"--{mark}--\r\n".encode()


def read(raw: bytes) -> Body:
    message = parse_message(raw)
    assert message.defects == ()
    return read_body(message)


def paths(body: Body) -> tuple[list[str], list[str]]:
    return [one.path for one in body.inline], [one.path for one in body.attachments]


PLAIN = part("text/plain", "testo")
HTML = part("text/html", "<p>testo <b>ricco</b></p>")
PDF = part("application/pdf", "%PDF", 'Content-Disposition: attachment; filename="a.pdf"\r\n')
LOGO = part("image/png", "x", "Content-ID: <logo@x>\r\nContent-Disposition: inline\r\n")


def test_plain_mail():
    assert read(PLAIN) == Body("testo", "", (), ())


def test_html_alone_gives_text_too():
    body = read(HTML)
    assert (body.text, body.untrusted_html) == ("testo ricco", "<p>testo <b>ricco</b></p>")


def test_alternative_in_mixed():
    body = read(group("mixed", group("alternative", PLAIN, HTML), PDF))
    assert (body.text, body.untrusted_html) == ("testo", "<p>testo <b>ricco</b></p>")
    assert paths(body) == ([], ["2"])


def test_blank_plain_alternative_is_made_from_the_html():
    assert read(group("alternative", part("text/plain", " \r\n"), HTML)).text == "testo ricco"


def test_related_pictures_are_inline_only_when_the_html_shows_them():
    shown = part("text/html", '<img src="cid:logo@x">')
    assert paths(read(group("related", shown, LOGO))) == (["2"], [])
    assert paths(read(group("related", HTML, LOGO))) == ([], ["2"])
    assert paths(read(group("alternative", PLAIN, group("related", shown, LOGO)))) == (["2.2"], [])


def test_several_texts_are_joined_in_order():
    body = read(group("mixed", part("text/plain", "prima"), PDF, part("text/plain", "dopo")))
    assert (body.text, body.untrusted_html) == ("prima\n\ndopo", "")


def test_plain_text_beside_html_is_not_hidden():
    body = read(group("mixed", HTML, part("text/plain", "nota <b>")))
    assert body.text == "testo ricco\n\nnota <b>"
    assert body.untrusted_html.endswith("<pre>nota &lt;b&gt;</pre>")


def test_named_or_attached_texts_are_attachments():
    named = part("text/plain", "x", 'Content-Disposition: inline; filename="x.txt"\r\n')
    attached = part("text/html", "x", "Content-Disposition: attachment\r\n")
    assert paths(read(group("mixed", PLAIN, named, attached))) == ([], ["2", "3"])
    assert read(named).text == "x"


def test_other_forms_of_an_alternative_and_enclosed_messages_are_attachments():
    calendar = part("text/calendar", "BEGIN:VCALENDAR")
    enclosed = b"Content-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\ninner words"
    body = read(group("mixed", group("alternative", PLAIN, HTML, calendar), enclosed))
    assert paths(body) == ([], ["1.3", "2"])
    assert "inner" not in body.text


def test_multipart_that_cannot_be_divided_is_an_attachment():
    message = parse_message(b"Content-Type: multipart/mixed\r\n\r\nsome words")
    assert [one.path for one in read_body(message).attachments] == [""]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>uno</p><p>due</p>", "uno\n\ndue"),
        ("uno<br>due<br/>tre", "uno\ndue\ntre"),
        ("<div>uno</div><div>due</div>", "uno\ndue"),
        ("<ul><li>uno</li><li>due</li></ul>", "- uno\n- due"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("a <b>b</b> c<i>d</i>", "a b cd"),
        ("citt&agrave; &lt;b&gt; &amp; &#8364;", "città <b> & €"),
        ("<style>p{}</style><script>x('</p>')</script>ciao<!-- no -->", "ciao"),
        ("<SCRIPT>no</SCRIPT >si", "si"),
        ("<title>no</title>si", "si"),
        ('<a href="https://x.example/p?a=1&amp;b=2">Paga</a> ora', "Paga <https://x.example/p?a=1&b=2> ora"),
        ('<a href="https://x.example">https://x.example</a>', "https://x.example"),
        ('<a href="mailto:a@b.example">a@b.example</a>', "a@b.example"),
        ('<a href="javascript:alert(1)">qui</a>', "qui"),
        ('<img src="x" alt="Logo">', "Logo"),
        ("1 < 2 e 3 > 2", "1 < 2 e 3 > 2"),
        ('<p title="a > b">x</p>', "x"),
        ('<p title="unclosed>x</p><p>due', "x\n\ndue"),
        ("   \n\n  uno \n  due  ", "uno due"),
        ("", ""),
        ("<p", ""),
        ("ciao <!-- never closed", "ciao"),
    ],
)
def test_html_to_text(source, expected):
    assert html_to_text(source) == expected


@pytest.mark.parametrize(
    "piece",
    [
        "<!--",
        "<a",
        "<a '",
        '<a "x" ',
        "</",
        "<div>",
        "<script>",
        "<script></script",
        "<![CDATA[",
        "<?",
        "&#x",
        "<p>\n\n",
        '<a href="',
        "<a>>\"'",
    ],
)
def test_hostile_html_takes_linear_time(piece):
    started = time.perf_counter()
    html_to_text(piece * (400_000 // len(piece)))
    assert time.perf_counter() - started < 3


@given(st.text(alphabet="<>/!-?&;#ap \"'=\n", max_size=80))
def test_html_to_text_never_raises(source):
    assert isinstance(html_to_text(source), str)
