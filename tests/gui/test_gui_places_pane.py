"""The left pane: names, counts, a heading that cannot be chosen."""

from __future__ import annotations

import itertools

import pytest
from guishell_fakes import PLACES
from PySide6.QtCore import Qt

from citizen_inbox.gui.places_pane import PLACE_ROLE, PlacesModel, PlacesPane
from citizen_inbox.gui.words import Words
from citizen_inbox.translation import voice
from citizen_inbox.usecases.rows import Place


@pytest.fixture
def words(tmp_path):
    return Words(voice("en", tmp_path))


@pytest.fixture
def pane(qtbot, theme, words):
    made = PlacesPane(theme, words)
    qtbot.addWidget(made)
    made.resize(230, 700)
    made.show_places(PLACES, "todo")
    made.show()
    return made


def test_model_keeps_qts_rules(words, qtmodeltester):
    model = PlacesModel(words)
    model.show(PLACES)
    qtmodeltester.check(model)


def test_a_place_is_spoken_with_its_count(pane):
    assert pane.model.index_of("todo").data(Qt.ItemDataRole.AccessibleTextRole) == "To do, 5"


def test_showing_places_asks_for_nothing(qtbot, pane):
    with qtbot.assertNotEmitted(pane.place_chosen):
        pane.show_places(PLACES, "all")


def test_keys_walk_over_the_heading(qtbot, pane):
    seen = [pane.list.currentIndex().data(PLACE_ROLE).id]
    for _ in range(len(PLACES) - 1):
        qtbot.keyClick(pane.list, Qt.Key.Key_Down)
        seen.append(pane.list.currentIndex().data(PLACE_ROLE).id)
    assert seen == [place.id for place in PLACES]


def test_rows_never_overlap_after_a_change_of_width(qtbot, pane):
    pane.show_places((*PLACES, Place("authority:x", "Agenzia Riscossione di una Provincia assai lontana", 1)), "todo")
    for width in (400, 180):
        pane.resize(width, 700)
        qtbot.wait(20)
        boxes = [pane.list.visualRect(pane.model.index(row, 0)) for row in range(pane.model.rowCount())]
        assert all(above.bottom() < below.top() for above, below in itertools.pairwise(boxes))
        hints = [pane.list.sizeHintForIndex(pane.model.index(row, 0)).height() for row in range(len(boxes))]
        assert [box.height() for box in boxes] == hints
