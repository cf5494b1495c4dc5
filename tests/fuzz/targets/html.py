"""HTML of a mail: what the sanitiser lets through, and what the window would make of it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from functools import cached_property
from html.parser import HTMLParser
from random import Random
from urllib.parse import urlsplit
from zlib import crc32

from fuzz.mutations import chosen, place_in, put, stretch_of, tokens_put
from fuzz.steady import practice_mails

from citizen_inbox.gui.plain import BREAK, LONGEST_RUN, NO_BREAK, readable
from citizen_inbox.gui.safe_html import (
    DEEPEST,
    DEEPEST_TABLE,
    MOST_CELLS,
    MOST_ELEMENTS,
    MOST_SHOWN,
    SafeHtml,
    make_safe,
)
from citizen_inbox.mail.html_text import html_to_text
from citizen_inbox.mail.message import parse_message

PICTURES = frozenset({"logo@pec.example", "a&b"})
_TAGS = frozenset(
    re.findall(
        r"\w+",
        "a b blockquote br caption code dd div dl dt em h1 h2 h3 h4 h5 h6 hr i img li ol p pre s small span strong sub "
        "sup table tbody td tfoot th thead tr u ul",
    )
)
"""Written down once more, so that the sanitiser cannot widen them unnoticed."""
_ALLOWED = {
    "a": {"href"},
    "img": {"src"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "table": {"border", "cellspacing", "cellpadding"},
}
_INLINE = frozenset(re.findall(r"\w+", "a b code em i s small span strong sub sup u"))
_EMPTY = frozenset({"br", "hr", "img"})
_NAMES = sorted(_TAGS) + re.findall(
    r"[\w-]+",
    "script style svg math title template noscript iframe object head body html form input select option textarea "
    "button foreignObject mtext mglyph annotation-xml xmp plaintext listing frameset col colgroup base meta link video "
    "marquee center font nobr applet details summary noembed rt ruby desc image keygen dialog",
)
_SEEDS = (
    "<p>Gentile cittadino,<br>ecco l'<b>avviso</b>: <a href='https://www.comune.example/x?a=1&amp;b=2'>qui</a></p>",
    "<table><caption>c<tr><th colspan=2>a<td rowspan=99>b<tr><td><table><tr><td>x</table></table>",
    "<ul><li>a<li>b<ol><li>c</ol></ul><dl><dt>d<dd>e</dl><pre>\n f\n</pre><blockquote>g<hr>h</blockquote>",
    "<img src='cid:logo@pec.example' alt=Logo><img src=http://127.0.0.1:9/x alt='a &lt;b'><img src=cid:a&amp;b>",
    "<a href=javascript:alert(1)>a</a><a href='\x01javascript:x'>b</a><a href=//x/y>c</a>",
    "<a href='mailto:a@b.example?subject=d'>d</a><a href=HTTPS://E.example>e</a><a href=cid:f>f</a>",
    "<svg><p><style><img src=x onerror=y></style></svg><math><mtext><table><mglyph><style><!--</style><img src=x>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=x>",
    "<noscript><p title='</noscript><img src=x onerror=y>'></noscript><template><b>x</template>",
    "<select><option><table><tr><td>x</select><p>y<table><p>z<tr><p>w</table>",
    "<b><i>a</b>b</i><a href=http://a.example>x<a href=http://b.example>y</a></a><p><div>q</p></div>",
    "<!--><img src=/etc/hostname>--><![CDATA[<b>]]><?php <i> ?><!DOCTYPE x><plaintext><b>",
    "&nbsp;&amp;&lt;&gt;&#0;&#x80;&#xD800;&notin;&not\u202e\u00ad\u2028\ufeff\u00a0\u202fx" + "a" * 1_500,
)
_TOKENS = tuple(
    token.encode()
    for token in (
        *(
            "<",
            ">",
            "</",
            "/>",
            "<!--",
            "-->",
            "--!>",
            "<![CDATA[",
            "]]>",
            "<!",
            "<?",
            "&",
            ";",
            "&#",
            "'",
            '"',
            "`",
            "=",
        ),
        *("\0", "\t", "\f", "\u00a0", "\u200b", "\u202e", "\ufffd", "\u0301" * 20, "a" * 1_200, "\u00a0" * 300, "\r"),
        *(
            " href=",
            " src=",
            " href='java\nscript:x'",
            " src='cid:logo@pec.example'",
            " href=\\\\127.0.0.1\\x",
            " style=x",
        ),
        *(
            " href='https://a.example/\"onclick=x'",
            " src=data:image/png;base64,x",
            " onload=x",
            " colspan=9999",
            " rowspan=-1",
        ),
        *(
            " href='http://[x'",
            " href='mailto:?body=%0d%0a'",
            " alt='<b>&amp;'",
            " background=/x",
            " src=file:///etc/hostname",
        ),
    )
)

_LONGEST = 40_000
"""Bytes; the tests of attacks have longer ones."""


class Html:
    """Only allowed elements, attributes and addresses; nested and closed; within limits; cleaned twice is the same."""

    name = "html"

    @cached_property
    def _bodies(self) -> tuple[bytes, ...]:
        messages = (parse_message(raw) for raw in practice_mails().values())
        found = [(message, part) for message in messages for part in message.root.walk()]
        return tuple(
            dict.fromkeys(
                m.text(part).encode() for m, part in found if part.media_type == "text/html" and not part.names
            )
        )

    @cached_property
    def _window(self) -> object:
        """The view that shows mail; it is asked what it makes of addresses and pictures."""
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtWidgets import QApplication

        from citizen_inbox.gui.message_browser import MessageBrowser

        self._application = QApplication.instance() or QApplication([])
        return MessageBrowser()

    def seeds(self) -> tuple[bytes, ...]:
        """HTML of the practice mailbox, and markup on which parsers disagree."""
        return (*self._bodies, *(text.encode() for text in _SEEDS))

    def mutate(self, data: bytes, other: bytes, dice: Random) -> bytes:
        """Tags, attributes, entities and nesting."""
        return chosen(_CHANGES, data, other, dice)[:_LONGEST]

    def check(self, data: bytes) -> Iterable[str]:
        """See the class."""
        text = data.decode("utf-8", "replace")
        html_to_text(text)
        safe = make_safe(text, PICTURES)
        if safe.refused:
            assert not safe.html, "what is refused shows nothing"
            return [safe.refused]
        seen = _read(safe)
        _check_limits(safe, seen)
        again = make_safe(safe.html, PICTURES)
        if not safe.cut and not again.refused:
            twice = _read(again)
            assert twice.text == seen.text, f"made safe twice it says the same: {_difference(seen.text, twice.text)}"
            assert twice.addresses == seen.addresses, (
                f"made safe twice it leads where it led: {twice.addresses} {seen.addresses}"
            )
        if len(data) < 2_000 or crc32(data) % 4 == 0:
            self._check_shown(safe)
        readable(text[:4_000])
        return [f"cut {safe.cut}", f"blocked {bool(safe.blocked_pictures)}", *seen.pairs]

    def _check_shown(self, safe: SafeHtml) -> None:
        from PySide6.QtGui import QImage

        from citizen_inbox.gui import message_browser

        pictures = {name: QImage(1, 1, QImage.Format.Format_ARGB32) for name in PICTURES}
        browser = self._window
        assert isinstance(browser, message_browser.MessageBrowser)
        browser.show_html(safe, pictures)
        _ = browser.document().size()
        names = {name.removeprefix("cid:") for name in message_browser.picture_names(browser.document())}
        assert names <= PICTURES, f"the window draws only our pictures: {names}"
        for _text, form in message_browser._fragments(browser.document()):
            href = form.anchorHref()
            assert not href or href.lower().startswith(("http://", "https://", "mailto:")), (
                f"links lead to the web or to mail: {href}"
            )


def _read(safe: SafeHtml) -> _Reader:
    reader = _Reader()
    reader.feed(safe.html)
    reader.close()
    return reader


class _Reader(HTMLParser):
    """Reads the result strictly."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.pairs: set[str] = set()
        self.addresses: set[str] = set()
        self._pieces: list[str] = []
        self.deepest = self.tables = self.cells = self.elements = self.characters = self.run = self.longest = 0

    @property
    def text(self) -> str:
        """The words without blanks and places to break."""
        return "".join("".join(self._pieces).replace(BREAK, "").split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in _TAGS, f"only known elements are let through: {tag}"
        self.elements += 1
        self.pairs.add(f"{self.open[-1] if self.open else ''}>{tag}")
        for name, value in attrs:
            assert name in _ALLOWED.get(tag, ()), f"only known attributes are let through: {tag} {name}"
            _check_value(tag, name, value or "")
            self.addresses.add(f"{name} {value}" if name in {"href", "src"} else "")
        self.run = self.run if tag in _INLINE else 0
        if tag in _EMPTY:
            return
        given = dict(attrs)
        if tag in {"td", "th"}:
            self.cells += int(given.get("colspan") or 1) * int(given.get("rowspan") or 1)
        self.open.append(tag)
        self.deepest, self.tables = max(self.deepest, len(self.open)), max(self.tables, self.open.count("table"))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"no end without a beginning: {tag}"
        assert self.open.pop() == tag, f"elements close in order: {tag}"
        self.run = self.run if tag in _INLINE else 0

    def handle_data(self, data: str) -> None:
        self._pieces.append(data)
        self.characters += len(data.replace(BREAK, ""))
        for sign in data:
            self.run = 0 if sign == BREAK or (sign.isspace() and sign not in NO_BREAK) else self.run + 1
            self.longest = max(self.longest, self.run)

    def handle_comment(self, data: str) -> None:
        raise AssertionError("no comment is let through")

    handle_decl = handle_pi = unknown_decl = handle_comment


def _check_value(tag: str, name: str, value: str) -> None:
    if name == "href":
        assert urlsplit(value).scheme.lower() in {"http", "https", "mailto"}, (
            f"links lead to the web or to mail: {value}"
        )
    elif tag == "img":
        assert value.startswith("cid:"), f"pictures are enclosed ones: {value}"
        assert value.removeprefix("cid:") in PICTURES, f"pictures are ours: {value}"
    else:
        assert value.isascii(), f"numbers are numbers: {value}"
        assert value.isdigit(), f"numbers are numbers: {value}"
        assert int(value) <= 20, f"no cell is wider than allowed: {value}"


def _check_limits(safe: SafeHtml, seen: _Reader) -> None:
    assert not seen.open, f"every element is closed: {seen.open}"
    assert seen.deepest <= DEEPEST, f"nothing is nested deeper than allowed: {seen.deepest}"
    assert seen.tables <= DEEPEST_TABLE, f"no table is nested deeper than allowed: {seen.tables}"
    assert seen.cells <= MOST_CELLS, f"no more cells than allowed: {seen.cells}"
    assert seen.elements <= MOST_ELEMENTS + 1, f"no more elements than allowed: {seen.elements}"
    assert seen.characters <= MOST_SHOWN + 10_000, f"no more text than allowed: {seen.characters}"
    assert seen.longest <= LONGEST_RUN, f"every long run can be broken: {seen.longest}"
    assert "\0" not in safe.html, "no NUL is let through"


def _difference(first: str, second: str) -> str:
    place = next((at for at, pair in enumerate(zip(first, second, strict=False)) if pair[0] != pair[1]), 0)
    return f"{first[max(0, place - 40) : place + 40]!r} became {second[max(0, place - 40) : place + 40]!r}"


def _put_element(data: bytes, other: bytes, dice: Random) -> bytes:
    """An element opened and perhaps closed elsewhere."""
    name = dice.choice(_NAMES)
    times = dice.choice((1, 1, 1, 8, 120))
    opened = put(data, place_in(data, dice), f"<{name}>".encode() * times)
    return put(opened, place_in(opened, dice), f"</{name}>".encode() * times) if dice.random() < 0.6 else opened


def _wrap(data: bytes, _: bytes, dice: Random) -> bytes:
    start, end = stretch_of(data, dice)
    name = dice.choice(_NAMES)
    return put(data, start, f"<{name}>".encode() + data[start:end] + f"</{name}>".encode(), end - start)


def _attribute(data: bytes, _: bytes, dice: Random) -> bytes:
    places = [place for place, sign in enumerate(data[:5000]) if sign == ord(">")]
    return put(data, dice.choice(places), dice.choice(_TOKENS[29:])) if places else data


def _tables(data: bytes, _: bytes, dice: Random) -> bytes:
    piece = dice.choice(
        (b"<table><tr><td>", b"<tr><td>x", b"<td>", b"<tbody>", b"<table>", b"</table>", b"<th><table>")
    )
    return put(data, place_in(data, dice), piece * dice.choice((1, 2, 9, 300)))


_CHANGES = (_put_element, _put_element, _wrap, _attribute, _tables, tokens_put(_TOKENS))
