"""HTML that wants to load, to leave, or to freeze the window: nothing is opened and nothing takes seconds."""

from __future__ import annotations

import sys
import time

import pytest

from citizen_inbox.gui.message_browser import MessageBrowser
from citizen_inbox.gui.plain import BREAK, broken_runs
from citizen_inbox.gui.safe_html import make_safe

WATCHED = ("open", "socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec")
watch: list[list[str]] = []


def _hook(event: str, arguments: object) -> None:
    if watch and event in WATCHED:
        watch[-1].append(f"{event} {arguments}"[:200])


sys.addaudithook(_hook)

LOADING = (
    "<img src='file:///etc/hostname'>",
    "<img src=/etc/hostname>",
    "<img src=//127.0.0.1:9/x>",
    "<img src='\\\\127.0.0.1\\x'>",
    "<img src=http://127.0.0.1:9/x>",
    "<body background=file:///etc/hostname>",
    "<table background=/etc/hostname><tr><td background=/etc/hostname>a</table>",
    "<p style='background-image:url(file:///etc/hostname)'>x</p>",
    "<link rel=stylesheet href=file:///etc/hostname>",
    "<style>@import url(file:///etc/hostname);</style>",
    "<iframe src=file:///etc/hostname></iframe>",
    "<object data=file:///etc/hostname></object>",
    "<meta http-equiv=refresh content='0;url=file:///etc/hostname'>",
    "<img src=cid:../../etc/hostname>",
    "<base href=file:///etc/><img src=hostname>",
    "<svg><image href=file:///etc/hostname></svg>",
    "<noscript><img src=/etc/hostname></noscript>",
    "<!--><img src=/etc/hostname>-->",
    "<img src='f\nile:///etc/hostname'>",
)
FREEZING = {
    "nbsp": "\u00a0" * 400_000,
    "nbsp-entities": "&nbsp;" * 160_000,
    "ampersands": "&" * 900_000,
    "narrow": "\u202f" * 300_000,
    "tables": "<table><tr><td>" * 3_000,
    "spans": "<table>" + "<tr><td colspan=1000 rowspan=1000>x" * 2_000,
    "quotes": "<blockquote>" * 20_000,
    "word": "a" * 900_000,
    "marks": "a" + "\u0301" * 200_000,
}


@pytest.fixture
def browser(qtbot):
    view = MessageBrowser()
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show_html(make_safe("<p>warm</p>"), {})
    view.grab()
    return view


def test_nothing_is_opened(browser):
    watch.append([])
    try:
        for vector in LOADING:
            browser.show_html(make_safe(vector), {})
            browser.grab()
            browser.show_text(vector)
    finally:
        opened = watch.pop()
    assert opened == []


@pytest.mark.parametrize("name", FREEZING)
def test_nothing_freezes(browser, name):
    started = time.process_time()
    safe = make_safe(FREEZING[name])
    if not safe.refused:
        browser.show_html(safe, {})
    browser.show_text(FREEZING[name][:300_000])
    browser.grab()
    assert time.process_time() - started < 5  # each of them took from seven seconds to for ever


@pytest.mark.parametrize("blank", ["\u00a0", "\u2007", "\u202f"])
def test_blanks_that_hold_a_line_together_count_as_letters(blank):
    assert BREAK in broken_runs(f"a{blank}" * 600)
    assert BREAK in make_safe(f"a{blank}" * 600).html
    assert BREAK not in broken_runs(f"a{blank}b " * 600)
