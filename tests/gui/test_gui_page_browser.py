"""The message view can reach neither disk nor network, whatever it is given."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument

from citizen_inbox.gui.message_browser import MessageBrowser, link_text, picture_names
from citizen_inbox.gui.safe_html import SafeHtml, make_safe

IMAGE = QTextDocument.ResourceType.ImageResource.value
OPENED: list[str] = []


@pytest.fixture(scope="module")
def picture(tmp_path_factory):
    path = tmp_path_factory.mktemp("pictures") / "spia.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(path))
    return path


@pytest.fixture
def browser(qtbot):
    made = MessageBrowser()
    qtbot.addWidget(made)
    made.resize(400, 300)
    return made


def names(picture):
    return [
        picture.as_uri(), str(picture), picture.name, f"//localhost{picture}", "\\\\localhost\\share\\x.png",
        "//host/x.png", "data:image/png;base64,iVBORw0KGgo=", "http://spia.example/x.png", "qrc:/x.png",
        f"cid:../{picture.name}", f"cid:{picture}", "",
    ]  # fmt: skip


def test_every_name_but_ours_is_a_blank(browser, picture, monkeypatch):
    monkeypatch.chdir(picture.parent)
    for name in names(picture):
        found = browser.loadResource(IMAGE, QUrl(name))
        assert (found.width(), found.height()) == (1, 1)


def test_no_local_picture_is_drawn_even_without_the_sanitiser(browser, picture, monkeypatch):
    monkeypatch.chdir(picture.parent)
    for name in names(picture):
        browser.setHtml(f'<p>x</p><img src="{name}" width="40" height="40">')
        shot = browser.grab().toImage()
        assert not any(
            shot.pixelColor(x, y) == Qt.GlobalColor.red
            for x in range(0, shot.width(), 5)
            for y in range(0, shot.height(), 5)
        )


def test_only_a_given_picture_is_served(browser):
    logo = QImage(8, 8, QImage.Format.Format_RGB32)
    browser.show_html(make_safe('<img src="cid:logo">', frozenset({"logo"})), {"logo": logo})
    assert browser.loadResource(IMAGE, QUrl("cid:logo")).width() == 8
    assert picture_names(browser.document()) == {"cid:logo"}


def test_html_with_a_foreign_picture_falls_back_to_text(browser):
    browser.show_html(SafeHtml('<p>ciao <img src="file:///etc/passwd"></p>'), {})
    assert picture_names(browser.document()) == set()
    assert "ciao" in browser.toPlainText()


def test_it_goes_nowhere(browser, picture):
    browser.setPlainText("resta")
    browser.setSource(QUrl(picture.as_uri()))
    browser.setSource(QUrl.fromLocalFile(str(picture)))
    assert browser.toPlainText() == "resta"
    assert not browser.openLinks()
    assert not browser.openExternalLinks()
    assert not browser.isUndoRedoEnabled()


def test_a_link_is_announced_with_its_text(browser, qtbot):
    browser.show_html(make_safe('<a href="https://spia.example/a">www.<b>inps</b>.example</a>'), {})
    assert link_text(browser.document(), "https://spia.example/a") == "www.inps.example"
    with qtbot.waitSignal(browser.link_activated) as announced:
        browser.anchorClicked.emit(QUrl("https://spia.example/a"))
    assert announced.args == ["https://spia.example/a", "www.inps.example"]


def test_selected_text_leaves_without_markup(browser):
    browser.show_html(make_safe('<a href="https://spia.example/a">qui</a>'), {})
    browser.selectAll()
    data = browser.createMimeDataFromSelection()
    assert data.text() == "qui"
    assert data.formats() == ["text/plain"]


def test_no_file_of_the_mail_is_opened(browser, picture):
    def hook(event, arguments):
        if event == "open" and str(arguments[0]).startswith(str(picture.parent)):
            OPENED.append(str(arguments[0]))

    sys.addaudithook(hook)
    for name in names(picture):
        browser.show_html(make_safe(f'<img src="{name}"><a href="{name}">x</a>'), {})
        browser.grab()
    assert OPENED == []
