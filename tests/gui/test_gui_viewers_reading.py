"""Text is searched and wrapped, pictures are fitted and enlarged, and neither freezes on what is enormous."""

from __future__ import annotations

import time

import page_samples as samples
import pytest
from PySide6.QtGui import QImage

from citizen_inbox.documents.document import DocumentKind
from citizen_inbox.gui.viewers.encoding import encoding_of
from citizen_inbox.gui.viewers.image import FIT, ImageView
from citizen_inbox.gui.viewers.text import FIRST_SHOWN, LongText, TextView


@pytest.fixture
def text(qtbot):
    def show(content: bytes) -> TextView:
        widget = TextView(samples.document("a.txt", DocumentKind.TEXT, content))
        qtbot.addWidget(widget)
        widget.resize(600, 600)
        widget.show()
        return widget

    return show


def test_words_are_found_one_after_the_other_and_again_from_the_top(text):
    widget = text(b"uno due Tre due")
    places = []
    for _ in range(3):
        widget.search.setText("DUE")
        widget.search.returnPressed.emit()
        places.append(widget.text.view.textCursor().selectionStart())
    assert places == [4, 12, 4]
    assert not widget.found.isVisible()
    widget.search.setText("quattro")
    widget.find_next()
    assert widget.found.text() == "Not found."
    widget.search.setText("")
    widget.find_next()
    assert not widget.found.isVisible()


def test_words_beyond_what_is_laid_out_are_found(text):
    widget = text(b"riga\n" * (FIRST_SHOWN // 5) + b"riga\n" * 1_000 + b"ago")
    widget.search.setText("ago")
    widget.find_next()
    assert widget.text.view.textCursor().selectedText() == "ago"


def test_lines_are_wrapped_or_not(text):
    widget = text(b"parola " * 200)
    bar = widget.text.view.horizontalScrollBar()
    assert bar.maximum() == 0
    widget.wrap.setChecked(False)
    assert bar.maximum() > 0


@pytest.mark.parametrize(
    ("content", "name"),
    [(b"ciao", "ASCII"), ("perché".encode(), "UTF-8"), ("perché".encode("cp1252"), "Windows-1252"),
     ("perché".encode("utf-16"), "UTF-16"), (b"\xed\xa0\x80", "Windows-1252")],
)  # fmt: skip
def test_the_encoding_is_named(content, name):
    assert encoding_of(content) == name


def test_fifty_megabytes_on_one_line_are_shown_in_portions(qtbot):
    began = time.perf_counter()
    widget = LongText("x" * 50_000_000, "a")
    qtbot.addWidget(widget)
    widget.resize(600, 400)
    widget.show()
    assert not widget.more.isHidden()
    assert time.perf_counter() - began < 6


def test_lone_surrogates_are_shown_as_boxes(qtbot):
    widget = LongText("a\ud800b", "a")
    qtbot.addWidget(widget)
    assert widget.view.toPlainText() == "a[U+D800]b"


def test_a_picture_is_fitted_and_enlarged(qtbot):
    view = ImageView(samples.document("a.png", DocumentKind.IMAGE), None)
    qtbot.addWidget(view)
    view.resize(400, 400)
    view.show()
    image = QImage(1_000, 500, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    view.show_image(image)
    qtbot.waitUntil(lambda: view.picture.width() == view.width(), timeout=2000)
    view.set_zoom(100)
    assert view.picture.width() == 1_000
    assert view.area.horizontalScrollBar().maximum() > 0
    view.set_zoom(FIT)
    assert view.picture.width() == view.width()


def test_a_picture_is_not_enlarged_beyond_the_limit(qtbot):
    view = ImageView(samples.document("a.png", DocumentKind.IMAGE), None)
    qtbot.addWidget(view)
    image = QImage(19_000, 100, QImage.Format.Format_RGB32)
    image.fill(0)
    view.show_image(image)
    view.set_zoom(400)
    assert view.picture.width() <= 20_000
