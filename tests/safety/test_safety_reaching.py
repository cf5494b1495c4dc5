"""No word of a mail opens a file or asks the network, wherever the window shows it (M4, M5, M8)."""

from __future__ import annotations

import sys

import pytest
from fakes.watch import Trap, listening, watched
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMessageBox, QTextBrowser, QWidget
from reaching import FORMS
from text_widgets import RICH, WIDGETS, careless, drawn, forget

from citizen_inbox.gui.closed_document import ClosedDocument
from citizen_inbox.gui.labels import tool_tip
from citizen_inbox.gui.message_browser import MessageBrowser

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who opened a file")
IMAGE = QTextDocument.ResourceType.ImageResource.value
SPY = "spia.png"


@pytest.fixture
def planted(tmp_path, monkeypatch):
    """A picture that nobody may open, in the working directory."""
    folder = tmp_path / "planted"
    folder.mkdir()
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    assert picture.save(str(folder / SPY))
    monkeypatch.chdir(folder)
    return folder / SPY


@pytest.fixture
def trap(planted):
    made = Trap((planted,))
    yield made
    made.close()


@pytest.fixture
def server():
    with listening() as found:
        yield found


def forms(planted, web):
    names = {"path": planted, "uri": planted.as_uri(), "name": planted.name, "web": web}
    return [form.format(**names) for form in FORMS]


def red(image):
    return any(
        image.pixelColor(x, y) == Qt.GlobalColor.red
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    )


def test_there_are_enough_ways_and_each_is_its_own():
    assert len(set(FORMS)) == len(FORMS) >= 80
    assert len(WIDGETS) >= 30


@pytest.mark.no_qt_log
def test_the_trap_springs_for_who_is_careless(planted, trap, server, heart):
    web, _ = server
    caught = 0
    for form in forms(planted, web):
        careless(form)
        caught += bool(trap.opened())
    assert caught > 10
    QCoreApplication.processEvents()
    label = QLabel(f"<img src='{planted}'>")
    assert red(label.grab().toImage())
    assert trap.opened() == {SPY}


def test_the_watch_sees_what_python_does(planted, tmp_path):
    import socket

    with watched(tmp_path / "nowhere") as seen:
        planted.read_bytes()
        with socket.socket() as wire, pytest.raises(ConnectionRefusedError):
            wire.connect(("127.0.0.1", 9))
    assert [event.split()[0] for event in seen.events] == ["open", "socket.connect"]


@pytest.mark.parametrize("name", WIDGETS)
def test_nothing_is_opened_and_nobody_is_asked(name, planted, trap, server, heart, tmp_path):
    web, came = server
    room = tmp_path / "room"
    room.mkdir()
    opened = []
    with watched(room, tmp_path / "nowhere") as seen:
        for form in forms(planted, web)[:: 1 if name in RICH else 2]:
            widget = WIDGETS[name](form, room)
            picture = drawn(widget)
            QCoreApplication.processEvents()
            if trap.opened() or red(picture):
                opened.append(form)
            widget.deleteLater()
            heart.beat()
    forget()
    assert opened == []
    assert came == []
    assert seen.events == []


def test_a_whole_page_of_it_opens_nothing(planted, trap, server, room, tmp_path):
    web, came = server
    path = tmp_path / "ostile.eml"
    with watched(tmp_path) as seen:
        for form in forms(planted, web)[::2]:
            path.write_bytes(hostile(form))
            room.open(path)
            room.sheet.tabs.view(0).formatted.click()
            room.settle()
            for tab in range(4):
                room.sheet.tabs.setCurrentIndex(tab)
            room.settle()
            assert not red(room.window.main.grab().toImage()), form
            assert trap.opened() == set(), form
            labels_are_plain(room.window.main)
    assert came == []
    assert seen.events == []


def hostile(text):
    """A mail that says it wherever a mail can say something."""
    one = " ".join(text.split())
    quoted = one.replace("\\", "\\\\").replace('"', '\\"')
    return (
        f'From: "{quoted}" <a@b.example>\r\nTo: "{quoted}" <c@d.example>\r\nSubject: {one}\r\n'
        "MIME-Version: 1.0\r\n"
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
        "--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n"
        f"--c\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
        f"--c\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{text}\r\n--c--\r\n"
        f'--b\r\nContent-Type: text/html; name="{quoted}"\r\n\r\n{text}\r\n'
        f'--b\r\nContent-Type: application/octet-stream; name="{quoted}"\r\n\r\n{text}\r\n--b--\r\n'
    ).encode()


def labels_are_plain(window):
    """M8 in every widget that stands there now."""
    for label in window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or "<" not in label.text(), label.text()
    for box in window.findChildren(QMessageBox):
        assert box.textFormat() == Qt.TextFormat.PlainText
    for widget in window.findChildren(QWidget):
        assert "<" not in widget.toolTip().removeprefix("<qt>").removesuffix("</qt>")
    for view in window.findChildren(QAbstractItemView):
        assert not any(isinstance(found, QLabel) for found in view.viewport().findChildren(QLabel))


@pytest.mark.parametrize("made", [MessageBrowser, ClosedDocument])
def test_m4_a_loader_gives_a_blank_for_every_name(made, planted, trap, heart):
    view = made()
    for name in (
        planted.as_uri(),
        str(planted),
        SPY,
        f"//localhost{planted}",
        f"cid:{planted}",
        "data:image/png,x",
        "",
    ):
        for kind in QTextDocument.ResourceType:
            found = view.loadResource(kind.value, QUrl(name))
            assert found == " " if kind.value != IMAGE else (found.width(), found.height()) == (1, 1)
    assert trap.opened() == set()


@pytest.mark.no_qt_log
def test_m5_the_browser_goes_nowhere(planted, trap, heart):
    view = MessageBrowser()
    view.setPlainText("resta")
    for go in (lambda: view.setSource(QUrl(planted.as_uri())), view.reload, view.home, view.backward, view.forward):
        go()
    assert view.toPlainText() == "resta"
    assert (view.openLinks(), view.openExternalLinks(), view.searchPaths()) == (False, False, [])
    assert view.document().baseUrl().isEmpty()
    assert trap.opened() == set()
    careless_view = QTextBrowser()
    careless_view.setSource(QUrl(planted.as_uri()))
    assert trap.opened() == {SPY}


def test_m8_what_a_tool_tip_says_is_never_markup(heart):
    assert tool_tip("<img src=/x> & \u202ey") == "<qt>&lt;img src=/x&gt; &amp; [U+202E]y</qt>"
    assert tool_tip("") == ""
    assert QLabel().textFormat() == Qt.TextFormat.AutoText  # why a bare QLabel is no place for words of a mail
