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
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication

from citizen_inbox.documents.document import DocumentKind
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
