"""Sanitised HTML holds nothing active and nothing that freezes a layout engine."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citizen_inbox.gui.plain import BREAK, LONGEST_RUN
from citizen_inbox.gui.safe_html import (
    DEEPEST,
    DEEPEST_TABLE,
    LARGEST_INPUT,
    MOST_CELLS,
    MOST_ELEMENTS,
    MOST_TAGS,
    make_safe,
)


class Measure(HTMLParser):
    """Counts what a layout engine would have to do."""

    def __init__(self) -> None:
        super().__init__()
        self.depth = self.deepest = self.tables = self.deepest_table = self.cells = self.elements = 0
        self.run = self.longest_run = 0
        self.attributes = set()

    def handle_starttag(self, tag, attrs):
        self.elements += 1
        self.run = 0 if tag not in {"a", "b", "i"} else self.run
        self.attributes |= {(tag, name) for name, _ in attrs}
        spans = {name: int(value) for name, value in attrs if name in {"colspan", "rowspan"}}
        self.cells += (tag in {"td", "th"}) * spans.get("colspan", 1) * spans.get("rowspan", 1)
        if tag not in {"br", "hr", "img"}:
            self.depth += 1
            self.tables += tag == "table"
            self.deepest = max(self.deepest, self.depth)
            self.deepest_table = max(self.deepest_table, self.tables)

    def handle_endtag(self, tag):
        self.depth -= 1
        self.tables -= tag == "table"

    def handle_data(self, data):
        for character in data:
            self.run = 0 if character.isspace() or character == "\u200b" else self.run + 1
            self.longest_run = max(self.longest_run, self.run)


def measured(html):
    measure = Measure()
    measure.feed(html)
    measure.close()
    return measure


@pytest.mark.parametrize(
    "untrusted",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href='\u2028javascript:alert(1)'>x</a>",
        "<a href='//host/x'>x</a>",
        "<a href='\\\\host\\x'>x</a>",
        "<a href='file:///etc/passwd'>x</a>",
        "<iframe src='https://spia.example'></iframe>",
        "<form action='https://spia.example'><input name=q></form>",
        "<svg><script>x</script></svg><math><mi xlink:href='data:x,<script>'></math>",
        "<style>body{background:url(https://spia.example)}</style>",
        "<div style='position:fixed;color:#008055' class=seal id=seal>Verificata</div>",
        "<link rel=stylesheet href=https://spia.example><base href=https://spia.example><meta http-equiv=refresh>",
        "<object data='file:///etc/passwd'></object><embed src=x><video src=x></video><audio src=x></audio>",
        "<table background='https://spia.example/x.png'><tr><td background=x>y</table>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    ],
)
def test_nothing_active_remains(untrusted):
    html = make_safe(untrusted).html.lower()
    for forbidden in ("<script", "onerror", "javascript:", "<iframe", "<form", "<svg", "url(", "style", "class=", "id=",
                      "<link", "<base", "<meta", "<object", "<embed", "background=", "file:", "//host", "\\\\host",
                      "<img"):  # fmt: skip
        assert forbidden not in html


@pytest.mark.parametrize(
    "source",
    ["file:///x.png", "/x.png", "x.png", "data:image/png;base64,AAAA", "//host/x.png", "\\\\host\\share\\x.png",
     "cid:other", "qrc:/x.png", "http://spia.example/x.png", "https://spia.example/x.png", "CID:logo%2e%2e"],
)  # fmt: skip
def test_only_known_pictures_remain(source):
    safe = make_safe(f'<p>a<img src="{source}" alt="logo">b</p>', frozenset({"logo"}))
    assert "<img" not in safe.html
    assert safe.blocked_pictures == source.startswith("http")


def test_a_known_picture_and_a_web_link_stay():
    safe = make_safe('<a href="https://comune.example/a?b=1&c=2">qui</a><img src="cid:logo">', frozenset({"logo"}))
    assert safe.html == '<a href="https://comune.example/a?b=1&amp;c=2">qui</a><img src="cid:logo">'


@pytest.mark.parametrize(
    "untrusted",
    [
        "<table><tr><td>" * 60 + "x",
        "<div>" * (MOST_TAGS - 1) + "x",
        "<ul><li>" * 2500 + "x",
        "x" * 300_000,
        "<b>x</b>" * 5_900,
        "<table>" + "<tr>" + "<td>x" * 5_800,
        '<table><tr><td colspan="9999" rowspan="9999">x' * 60,
        "<br>" * 200_000,
        "<p>" * 150_000,
        "<i>x</i>y" * 3_000,
    ],
)
def test_the_layout_has_bounded_work(untrusted):
    found = measured(make_safe(untrusted).html)
    assert found.deepest <= DEEPEST
    assert found.deepest_table <= DEEPEST_TABLE
    assert found.cells <= MOST_CELLS
    assert found.elements <= MOST_ELEMENTS
    assert found.longest_run <= 1000


@pytest.mark.parametrize(
    ("untrusted", "reason"),
    [("x" * (LARGEST_INPUT + 1), "too-large"), ("€" * (LARGEST_INPUT // 2), "too-large"),
     ("<div>" * (MOST_TAGS + 1), "too-complex"), ("<svg>" + "<td>" * MOST_TAGS, "too-complex")],
)  # fmt: skip
def test_what_would_slow_the_sanitiser_is_refused(untrusted, reason):
    assert make_safe(untrusted).refused == reason


def test_long_text_is_cut_and_says_so():
    words = "parola " * 60_000
    safe = make_safe(f"<p>{words}</p>")
    assert safe.cut
    assert safe.html.endswith("</p>")
    assert not make_safe(f"<p>{words}</p>", limit=1_000_000).cut


@given(st.text(alphabet=st.sampled_from("<>/ab tdrl=\"'&;!-ivmgscp:x\n"), max_size=400))
@settings(max_examples=150)
def test_any_text_gives_the_same_html_twice(untrusted):
    once = make_safe(untrusted).html
    assert make_safe(once).html == once
    assert {tag for tag, _ in measured(once).attributes} <= {"a", "img", "td", "th", "table"}


@pytest.mark.parametrize(
    "nothing", ["<img>", "<img src=http://a.example/x>", "<image>", "<tbody>", "<div>" * 100 + "<div>"]
)
def test_what_is_not_written_divides_no_long_word(nothing):
    safe = make_safe(f"{'a' * 600}{nothing}" * 20)
    assert max(map(len, re.split(f"{BREAK}|<[^>]*>", safe.html))) <= LONGEST_RUN
