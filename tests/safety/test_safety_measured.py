"""What was measured of the libraries (M6, M7, M9, M10) stays mended: each by its own figure, on this machine."""

from __future__ import annotations

import re
import time

import nh3
import pytest
from PySide6.QtGui import QTextDocument

from citizen_inbox.gui.message_browser import MANY_SIGNS, TALLEST, MessageBrowser
from citizen_inbox.gui.plain import LONGEST_LINE, LONGEST_RUN, beginning, portions, readable
from citizen_inbox.gui.safe_html import DEEPEST_INDENT, MOST_ATTRIBUTES, MOST_SHOWN, make_safe
from citizen_inbox.gui.table_weight import CELL, HEAVIEST

MOMENT_S = 0.5


def layout_seconds(html):
    document = QTextDocument()
    document.setHtml(html)
    started = time.thread_time()
    document.setTextWidth(900)
    document.size()
    return time.thread_time() - started


def deepest(html, tag):
    depth = most = 0
    for slash, _ in re.findall(rf"<(/?)({tag})\b", html):
        depth += -1 if slash else 1
        most = max(most, depth)
    return most


@pytest.mark.parametrize("depth", [6, 12, 20, 40])
def test_m6_tables_in_tables_are_laid_out_in_a_moment(depth, qapp):
    html = make_safe("<table><tr><td>" * depth + "parola " * 3_000).html
    assert layout_seconds(html) < MOMENT_S


def test_m6_few_words_keep_their_tables_and_many_lose_them(qapp):
    assert deepest(make_safe("<table><tr><td>" * 6 + "poche parole").html, "table") == 6
    assert deepest(make_safe("<table><tr><td>" * 6 + "parola " * 1_000).html, "table") in {3, 4}
    heavy = make_safe("<table><tr><td>" + "parola " * HEAVIEST)
    assert deepest(heavy.html, "table") == 0
    assert "parola" in heavy.html
    assert deepest(make_safe("<table>" + "<tr><td>" * (HEAVIEST // CELL + 1)).html, "table") == 0


@pytest.mark.parametrize("tag", ["blockquote", "ul", "ol"])
def test_m6_no_indent_takes_all_the_width(tag):
    html = make_safe(f"<{tag}>riga " * 100).html
    assert deepest(html, tag) == DEEPEST_INDENT
    assert html.count("riga") == 100


@pytest.mark.parametrize(
    "text", ["x" * 300_000, "ש" * 300_000, "aש1ב" * 70_000, "parola " * 42_000, "\u00a0" * 300_000]
)
def test_m7_no_paragraph_is_long(text, qapp):
    for line in portions(text):
        assert len(line) <= LONGEST_LINE + LONGEST_LINE // LONGEST_RUN
    document = QTextDocument()
    document.setHtml(make_safe(text).html)
    block = document.begin()
    while block.isValid():
        assert block.length() <= LONGEST_LINE + 8
        block = block.next()


def test_m7_paragraphs_keep_their_words(qapp):
    document = QTextDocument()
    document.setHtml(make_safe("<p>" + "<b>una</b> parola " * 2_000).html)
    assert document.toPlainText().split() == ["una", "parola"] * 2_000
    assert " ".join(portions("una parola " * 2_000)).split() == ["una", "parola"] * 2_000


def test_m7_hidden_signs_do_not_blow_a_text_up():
    assert readable("\u202e" * 100_000) == "[U+202E × 100000]"
    assert readable("\u202e" * 3) == "[U+202E]" * 3


@pytest.mark.parametrize(
    ("text", "most", "kept"), [("a\n" * 90, 300, 10), ("parola lunga assai e ancora\n" * 9, 300, 9)]
)
def test_m7_thousands_of_short_lines_are_cut(text, most, kept):
    assert beginning(text, most, 10).count("\n") == kept
    assert text.startswith(beginning(text, most, 10))


def test_m7_a_long_text_is_on_show_at_once_and_whole_later(qtbot):
    view = MessageBrowser()
    qtbot.addWidget(view)
    text = "".join(f"riga {number}\n" for number in range(20_000))
    started = time.thread_time()
    view.show_text(text)
    assert time.thread_time() - started < MOMENT_S
    assert view.toPlainText().startswith("riga 0\nriga 1\n")
    assert not view.whole
    assert view.sizeHint().height() == TALLEST
    view.mark_words("riga 19999")
    qtbot.waitUntil(lambda: view.whole, timeout=30_000)
    assert view.toPlainText() == text
    assert view.textCursor().selectedText() == "riga 19999"


def test_m7_another_text_takes_the_place_of_one_that_is_not_whole(qtbot):
    view = MessageBrowser()
    qtbot.addWidget(view)
    view.show_text("vecchia\n" * 50_000)
    view.show_text("nuova")
    qtbot.wait(50)
    assert view.toPlainText() == "nuova"
    assert view.whole


def test_m7_what_is_copied_has_no_breaks_of_ours(qtbot):
    view = MessageBrowser()
    qtbot.addWidget(view)
    view.show_text("x" * 1_500)
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == "x" * 1_500
    assert len(view.toPlainText()) < MANY_SIGNS


@pytest.mark.parametrize(
    "source", ["//host/x.png", "\\\\host\\x.png", "/x.png", "x.png", "file:///x.png", "http://h.example/x.png"]
)
def test_m9_what_the_sanitiser_lets_through_by_itself_we_do_not(source):
    untrusted = f"<img src='{source}'><a href='\u2028javascript:alert(1)'>x</a><a href='{source}'>y</a>"
    assert "<img" in nh3.clean(untrusted)
    safe = make_safe(untrusted).html
    assert "<img" not in safe
    assert "javascript" not in safe
    assert "href" not in safe or source.startswith("http")


@pytest.mark.parametrize(
    "untrusted",
    [
        "<div>" * 100_000,
        "<b>" * 100_000,
        "<p " + " ".join(f"a{number}=1" for number in range(100_000)) + ">x",
        "<p " + "".join(f"a{number}='1'" for number in range(100_000)) + ">x",
        "<p " + "/".join(f"a{number}" for number in range(100_000)) + ">x",
        '<!-- <p a=" --> <p ' + " ".join(f"b{number}" for number in range(90_000)) + " c='\">x",
        "&" * 300_000,
        "<svg>" * 90_000,
    ],
    ids=["div", "b", "attributes", "quoted", "slashed", "hidden", "escapes", "svg"],
)
def test_m10_what_takes_the_sanitiser_minutes_never_gets_there(untrusted):
    started = time.thread_time()
    assert make_safe(untrusted).refused == "too-complex"
    assert time.thread_time() - started < MOMENT_S


def test_m10_an_ordinary_tag_is_not_crowded():
    words = " ".join(f"parola{number}" for number in range(5 * MOST_ATTRIBUTES))
    assert not make_safe(f"<p title='{words}' style=\"{words}\">{words}</p>").refused
    many = " ".join(f"data-{number}='x'" for number in range(MOST_ATTRIBUTES))
    assert not make_safe(f"<p {many}>x</p>").refused
    assert MOST_SHOWN <= 300_000
