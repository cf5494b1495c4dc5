"""One question before a link opens, and it names the right site."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from citizen_inbox.gui.links import ask_to_open, read_target

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.parametrize(
    ("address", "domain", "warnings"),
    [
        ("https://www.comune.verona.it/a", "verona.it", ()),
        ("https://a.b.gov.it/", "b.gov.it", ()),
        ("http://comune.example/", "comune.example", ("not-encrypted",)),
        ("https://inps.it@spia.example/", "spia.example", ("user-info",)),
        ("https://192.0.2.7/x", "192.0.2.7", ("numeric",)),
        ("https://0x7f.1/x", "0x7f.1", ("numeric",)),
        ("https://xn--nps-tla.example/", "xn--nps-tla.example", ("punycode",)),
        ("https://ínps.example/", "xn--nps-qma.example", ("punycode",)),
        ("mailto:urp@comune.example?subject=x", "comune.example", ()),
    ],
)
def test_a_target_is_named(address, domain, warnings):
    target = read_target(address)
    assert target is not None
    assert (target.domain, target.warnings) == (domain, warnings)


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://a.example", "//host/x", "", "https://",
     "ms-msdt:/id", "https://a.example/\nx", "https://[::1", "mailto:", "vbscript:x", "\\\\host\\x"],
)  # fmt: skip
def test_other_kinds_are_never_asked_about(address, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    assert ask_to_open(address, "", parent) is None


@pytest.mark.parametrize(
    ("text", "differs"),
    [
        ("www.inps.example", True),
        ("https://spia.example/x", False),
        ("Clicca qui", False),
        ("vedi spia.example", False),
    ],
)
def test_a_text_that_names_another_site_is_a_warning(text, differs):
    target = read_target("https://spia.example/x", text)
    assert target is not None
    assert ("text-differs" in target.warnings) is differs


def test_nothing_opens_before_yes(qtbot):
    opened = []
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ask_to_open("https://spia.example/<b>x</b>", "", parent, lambda url: opened.append(url.toString()) or True)
    assert isinstance(dialog, QDialog)
    assert dialog.domain.text() == "spia.example"
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    assert not dialog.open_button.isDefault()
    assert opened == []
    dialog.open_button.click()
    assert len(opened) == 1
    assert opened[0].startswith("https://spia.example/")


def test_no_means_no(qtbot):
    opened = []
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ask_to_open("https://spia.example/", "", parent, lambda url: opened.append(url) or True)
    dialog.reject()
    assert opened == []
