"""A PDF's words are found page by page, its text can be taken out, and it goes to the printer."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import page_samples as samples
import pytest
from guishell_fakes import InlineBackground
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication

from citizen_inbox.documents.document import DocumentKind
from citizen_inbox.documents.pdf_letters import find_boxes
from citizen_inbox.documents.pdf_search import MOST_HITS, find_words, places, text_of_page
from citizen_inbox.gui.viewers.pdf import PdfView
from citizen_inbox.gui.viewers.text import LongText
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.translation import voice

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "documents"))
from documents_papers import pdf, words


@pytest.fixture
def paper() -> bytes:
    return pdf(words(["Verbale numero 4471", "importo dovuto"]), words(["altro"]), words(["il VERBALE", "numero 4471"]))


@pytest.fixture
def view(qtbot, paper):
    around = Surroundings(InlineBackground(), voice("en", Path()), lambda _: None, lambda *_: None)
    made = PdfView(samples.document("a.pdf", DocumentKind.PDF, paper), around)
    qtbot.addWidget(made)
    made.resize(700, 800)
    made.show()
    return made


def test_places_are_found_in_any_case_and_across_lines(paper):
    hits, cut = find_words(paper, "verbale  Numero 4471")
    assert [hit.page for hit in hits] == [1, 3]
    assert [hit.words for hit in hits] == ["Verbale numero 4471", "VERBALE numero 4471"]
    assert hits[0].after.startswith(" importo")
    assert not cut
    assert find_words(paper, " ") == ((), False)
    assert find_words(paper, "verbale", lambda: True) == ((), True)
    assert find_words(b"%PDF-1.4 broken", "a") == ((), False)


def test_hits_are_limited():
    content = pdf(words(["a " * 300] * 3))
    hits, cut = find_words(content, "a")
    assert (len(hits), cut) == (MOST_HITS, True)


def test_letters_that_grow_in_lower_case_do_not_shift_the_place():
    (hit,) = places("İİİ ago fine", "AGO", 1, 5)
    assert (hit.before, hit.words, hit.after) == ("İİİ ", "ago", " fine")


@given(st.text(max_size=60), st.text(min_size=1, max_size=4))
def test_a_hit_is_what_was_sought(text, sought):
    wanted = " ".join(sought.split())
    for hit in places(text, wanted, 1, 5) if wanted else ():
        assert hit.words.lower() == wanted.lower()


def test_the_text_of_a_page(paper):
    assert text_of_page(paper, 3).split() == ["il", "VERBALE", "numero", "4471"]
    assert text_of_page(paper, 4) == ""
    assert text_of_page(b"", 1) == ""


def test_a_search_lists_its_places_and_goes_there(view, qtbot):
    view.tools.search.setText("verbale")
    view.tools.search.returnPressed.emit()
    assert view.tools.note.text() == "2 places found."
    assert view.tools.hits.item(1).text().startswith("Page 3: … il «VERBALE» numero")
    view.tools.hits.itemActivated.emit(view.tools.hits.item(1))
    qtbot.waitUntil(lambda: view.number.value() == 3, timeout=3000)
    view.tools.search.setText("nulla")
    view.tools.seek()
    assert "Not found" in view.tools.note.text()
    assert not view.tools.hits.isVisible()


def test_every_place_is_marked_and_the_one_gone_to_more(view, qtbot):
    view.draw_visible()
    view.tools.search.setText("verbale")
    view.tools.seek()
    view.tools.seek()  # the same words again: the first place
    assert view.tools.hits.currentRow() == 0
    first = view.pages[0]
    assert (first.marks.count, first.marks.current is not None) == (1, True)
    before = first.grab().toImage()
    view.tools.seek()
    qtbot.waitUntil(lambda: view.number.value() == 3, timeout=3000)
    assert view.pages[2].marks.current is not None
    assert first.marks.current is None
    assert first.marks.count in {0, 1}  # its letters may be given back by now
    assert first.grab().toImage() != before
    view.tools.seek()
    assert view.tools.hits.currentRow() == 0  # round again
    view.tools.search.setText("")
    view.tools.seek()
    assert all(page.marks.count == 0 and page.marks.current is None for page in view.pages)


def test_a_place_gone_to_comes_into_sight(view, qtbot):
    view.area.setFixedHeight(200)
    for _ in range(4):
        view.step_zoom(1)
    view.tools.search.setText("dovuto")
    view.tools.seek()
    view.tools.seek()
    page = view.pages[0]
    qtbot.waitUntil(lambda: page.marks.current is not None, timeout=3000)

    def in_sight():
        y = page.y() + page.marks.current[1] * page.height()
        top = view.area.verticalScrollBar().value()
        return top < y < top + view.area.viewport().height()

    qtbot.waitUntil(in_sight, timeout=3000)


def middle_of(page, words):
    """Left and right end of some words on a page, in pixels."""
    ((box,), *_) = find_boxes(page.marks.letters, words)
    y = (box[1] + box[3]) / 2 * page.height()
    return QPoint(round(box[0] * page.width()) + 1, round(y)), QPoint(round(box[2] * page.width()) - 1, round(y))


def test_words_are_selected_on_the_page_and_copied(view, qtbot):
    first, third = view.pages[0], view.pages[2]
    first.letters_wanted.emit(1)
    start, end = middle_of(first, "numero 4471")
    qtbot.mousePress(first, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(first, end)
    QApplication.sendEvent(first, drag_to(end))
    qtbot.mouseRelease(first, Qt.MouseButton.LeftButton, pos=end)
    assert first.marks.selected == "numero 4471"
    qtbot.keyClick(first, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "numero 4471"
    third.letters_wanted.emit(3)
    qtbot.mouseDClick(third, Qt.MouseButton.LeftButton, pos=middle_of(third, "verbale")[0])
    qtbot.mousePress(third, Qt.MouseButton.LeftButton, pos=middle_of(third, "verbale")[0])
    assert first.marks.selected == ""  # one selection at a time


def drag_to(point):
    where = QPointF(point)
    left = Qt.MouseButton.LeftButton
    return QMouseEvent(QEvent.Type.MouseMove, where, where, left, left, Qt.KeyboardModifier.NoModifier)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_two_clicks_take_a_word_and_a_key_takes_the_page(view, qtbot):
    first = view.pages[0]
    first.letters_wanted.emit(1)
    qtbot.mouseDClick(first, Qt.MouseButton.LeftButton, pos=middle_of(first, "importo")[0])
    assert first.marks.selected == "importo"
    first.marks.clear()
    qtbot.keyClick(view.area, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view.area, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Verbale numero 4471\nimporto dovuto"
    view.reader.show_menu(QPoint(0, 0))
    assert [action.text() for action in view.reader.menu.actions()] == ["Copy", "Select the whole page"]
    assert view.reader.menu.actions()[0].isEnabled()
    view.reader.menu.close()


def test_letters_of_pages_far_away_are_given_back_but_a_selection_stays(view):
    first, second = view.pages[0], view.pages[1]
    for page in (first, second):
        page.letters_wanted.emit(page.number)
    first.marks.select_all()
    first.forget()
    second.forget()
    assert first.marks.selected
    assert (second.marks.letters, second.marks.asked) == (None, False)


def test_an_answer_to_an_older_question_is_dropped(view):
    view.tools.search.setText("nuovo")
    view.tools.show_hits("vecchio", ((), False))
    assert view.tools.note.text() == ""


def test_text_is_selected_and_copied(view):
    view.tools.set_page(1)
    view.tools.copy.click()
    text = view.tools.findChild(LongText).view
    assert "Verbale numero 4471" in text.toPlainText()
    text.selectAll()
    text.copy()
    assert "importo dovuto" in QApplication.clipboard().text()
    assert QKeySequence(QKeySequence.StandardKey.Copy).toString() in view.tools.note.text()


def test_a_page_without_text_says_so(view):
    view.tools.show_page_text(2, " ")
    assert "it is a picture" in view.tools.note.text()


def test_the_print_dialog_is_asked(view):
    view.tools.print.click()
    dialog = view.tools.findChild(QPrintDialog)
    assert dialog is not None
    dialog.reject()


def test_two_hundred_pages_are_searched_soon():
    content = pdf(*[words(["pagina con parole"] * 20)] * 200)
    began = time.perf_counter()
    hits, cut = find_words(content, "pagina")
    assert cut
    assert len(hits) == MOST_HITS
    assert time.perf_counter() - began < 5


def shown(qtbot, content):
    around = Surroundings(InlineBackground(), voice("en", Path()), lambda _: None, lambda *_: None)
    made = PdfView(samples.document("a.pdf", DocumentKind.PDF, content), around)
    qtbot.addWidget(made)
    made.resize(700, 800)
    return made


def sharp(page):
    return page.drawn and abs(page._image.width() - page.width() * page.devicePixelRatioF()) <= 1


def test_a_page_asked_for_at_another_width_is_drawn_once_more(qtbot, paper, monkeypatch):
    monkeypatch.setattr(PdfView, "usual_width", 200)
    view = shown(qtbot, paper)
    view.show()
    qtbot.waitUntil(lambda: len(view.pages) == 3 and sharp(view.pages[0]), timeout=3000)
    assert PdfView.usual_width == view.pages[0].width() * view.devicePixelRatioF()


def test_a_page_asked_for_at_the_right_width_is_drawn_once(qtbot, paper, monkeypatch):
    first = shown(qtbot, paper)
    first.show()
    qtbot.waitUntil(lambda: len(first.pages) == 3 and sharp(first.pages[0]), timeout=3000)
    drawn = []
    monkeypatch.setattr(PdfView, "_draw", lambda view, page: drawn.append(page.number))
    view = shown(qtbot, paper)
    view.show()
    qtbot.waitUntil(lambda: len(view.pages) == 3, timeout=3000)
    view.draw_visible()
    assert sharp(view.pages[0])
    assert 1 not in drawn


def test_another_page_that_is_wanted_at_once_comes(qtbot, paper, monkeypatch):
    monkeypatch.setattr(PdfView, "usual_width", 640)
    view = shown(qtbot, paper)
    view.go_to(3)
    view.show()
    qtbot.waitUntil(lambda: len(view.pages) == 3 and view.pages[2].drawn, timeout=3000)
    qtbot.waitUntil(lambda: view.number.value() == 3, timeout=3000)


def test_nothing_is_painted_before_there_is_something_to_see(qtbot, paper):
    view = shown(qtbot, paper)
    assert not view.updatesEnabled()
    view.show()
    qtbot.waitUntil(view.updatesEnabled, timeout=3000)
    assert view.pages
    broken = shown(qtbot, b"%PDF-1.4 broken")
    broken.show()
    qtbot.waitUntil(broken.updatesEnabled, timeout=3000)
    assert "cannot be shown safely" in broken.note.text()


def test_the_places_of_all_pages_may_come_before_the_first_picture(qtbot, paper, monkeypatch):
    monkeypatch.setattr(PdfView, "usual_width", 640)
    view = shown(qtbot, paper)
    view.show_sizes(((595.0, 842.0),) * 3)
    view.show()
    qtbot.waitUntil(lambda: view.pages[0].drawn, timeout=3000)
    qtbot.wait(150)
    assert len(view.pages) == 3


def test_a_wanted_page_is_gone_to_though_the_layout_moves_and_left_when_the_person_scrolls(qtbot, paper):
    view = shown(qtbot, pdf(*[words(["una pagina"])] * 12))
    view.show()
    qtbot.waitUntil(lambda: len(view.pages) == 12, timeout=3000)
    bar = view.area.verticalScrollBar()
    bar.setRange(0, 121)  # as while only the first page has its place
    view.go_to(12)
    bar.setRange(0, 102)
    qtbot.waitUntil(lambda: view.pages[11].drawn, timeout=3000)
    bar.setRange(0, 121)
    view.go_to(12)
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    bar.setRange(0, 8_000)
    qtbot.wait(150)
    assert bar.value() == 0
