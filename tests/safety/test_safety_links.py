"""The site in bold is the site that opens, and every known trick of a link is warned of (security of links)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont

from citizen_inbox.gui.links import LinkDialog, read_target
from citizen_inbox.gui.page_style import style_sheet

pytestmark = pytest.mark.qt_log_ignore("plugin does not support")


@pytest.mark.parametrize(
    ("address", "text", "domain", "warnings"),
    [
        ("https://spia.example\\@inps.example/", "", "spia.example", set()),
        ("https:\\\\spia.example\\x", "", "spia.example", set()),
        ("https://www.inps.example@spia.example/", "", "spia.example", {"user-info"}),
        ("https://u:p@spia.example/", "", "spia.example", {"user-info"}),
        ("https://2130706433/", "", "2130706433", {"numeric"}),
        ("https://0177.0.0.1/", "", "0177.0.0.1", {"numeric"}),
        ("https://[2001:db8::1]/", "", "2001:db8::1", {"numeric"}),
        ("https://рaypal.example/", "", "xn--aypal-uye.example", {"punycode"}),
        ("https://spia.example/", "www.inps.example,", "spia.example", {"text-differs"}),
        ("https://spia.example/", "INPS S.p.A. – www.inps.example", "spia.example", {"text-differs"}),
        ("https://spia.example/", "https://www.inps.example/pagamenti", "spia.example", {"text-differs"}),
        ("https://spia.example/", "http://192.0.2.1/", "spia.example", {"text-differs"}),
        ("https://spia.example/", "xn--nps-qma.example.xn--p1ai", "spia.example", {"text-differs"}),
        ("https://inps.example/vai?u=https://spia.example/", "", "inps.example", {"passes-on"}),
        ("https://inps.example/vai?u=https%3A%2F%2Fspia.example", "", "inps.example", {"passes-on"}),
        ("https://inps.example/vai?u=https%253A%252F%252Fspia.example", "", "inps.example", {"passes-on"}),
    ],
)
def test_a_trick_is_seen_through(address, text, domain, warnings):
    target = read_target(address, text)
    assert target is not None
    assert (target.domain, set(target.warnings)) == (domain, warnings)


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("https://www.inps.example/avviso.pdf", "avviso.pdf"),
        ("https://www.inps.example/", "Vai su inps.example."),
        ("https://www.inps.example/", "(www.inps.example)"),
        ("https://inps.example/vai?u=https://www.inps.example/b", "Continua"),
        ("https://inps.example/?a=b&c=d#e", "art. 3, c. 2"),
        ("https://inps.example/", "scrivi a urp@comune.example"),
    ],
)
def test_an_honest_link_is_not_warned_of(address, text):
    target = read_target(address, text)
    assert target is not None
    assert target.warnings == ()


@pytest.mark.parametrize(
    "address", ["https://a.example%40b.example/", "https://a.example%2fb.example/", "https://a b/"]
)
def test_what_nobody_can_read_is_not_opened(address):
    assert read_target(address) is None


HOSTS = ("spia.example", "spia.example:8443", "SPIA.example.", "u@spia.example", "u:p@spia.example", "spia.example\\",
         "spia.example\\@inps.example", "spia.example#@inps.example", "spia.example?@inps.example", "ínps.example",
         "a@b@spia.example", "192.0.2.7", "[::1]", "1.1", "%73pia.example", "spia。example")  # fmt: skip


@pytest.mark.parametrize("host", HOSTS)
def test_the_site_shown_is_the_site_opened(host, qtbot):
    opened: list[QUrl] = []
    target = read_target(f"https://{host}/x")
    if target is None:
        return
    dialog = LinkDialog(target, None, lambda url: opened.append(url) or True)
    qtbot.addWidget(dialog)
    dialog.open_button.click()
    (url,) = opened
    shown = url.host(QUrl.ComponentFormattingOption.FullyEncoded).rstrip(".").lower()
    assert shown == target.host or "numeric" in target.warnings
    assert target.host.endswith(target.domain)


def test_the_site_is_in_bold(qtbot):
    target = read_target("https://www.spia.example/")
    assert target is not None
    dialog = LinkDialog(target)
    qtbot.addWidget(dialog)
    dialog.setStyleSheet(style_sheet())
    dialog.ensurePolished()
    dialog.domain.ensurePolished()
    assert dialog.domain.font().weight() >= QFont.Weight.Bold
    assert dialog.domain.text() == "spia.example"
