"""Headings, spoken rows, keys, and text that is never markup."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from guishell_fakes import ROWS, TODAY, notice, todo_rows
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage

from citizen_inbox.findings import Outcome
from citizen_inbox.gui.notice_table import ROW_ROLE, NoticeList, NoticeModel
from citizen_inbox.gui.row_delegate import broken_lines
from citizen_inbox.gui.words import Words, due_group
from citizen_inbox.translation import voice


@pytest.fixture
def words(tmp_path):
    return Words(voice("en", tmp_path))


@pytest.fixture
def model(words):
    made = NoticeModel(words)
    made.show(todo_rows(), TODAY, by_due=True)
    return made


@pytest.fixture
def notices(qtbot, theme, words):
    made = NoticeList(theme, words)
    qtbot.addWidget(made)
    made.resize(420, 700)
    made.notices.show(todo_rows(), TODAY, by_due=True)
    made.show()
    return made


def texts(model, role=Qt.ItemDataRole.DisplayRole):
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def test_model_keeps_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)


def test_appending_keeps_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)
    model.append(ROWS[10:], more=False)
    assert len(model.notices) == len(todo_rows()) + 5


def test_a_heading_stands_wherever_the_group_changes(model):
    headings = [model.index(row, 0).data() for row in range(model.rowCount()) if not model.index(row, 0).data(ROW_ROLE)]
    assert headings == ["Within 5 days", "Within a month", "Later", "No deadline"]


def test_other_places_are_grouped_by_month(words):
    model = NoticeModel(words)
    model.show(ROWS, TODAY, by_due=False)
    model.append((notice(90, "INPS", "", "x", (8, 1)), notice(91, "INPS", "", "y", (7, 1))), more=False)
    headings = [text for text in texts(model) if text[-4:] == "2026" and text.split()[0] in MONTHS]
    assert headings == ["November 2026", "October 2026", "September 2026", "August 2026", "July 2026"]


MONTHS = {"November", "October", "September", "August", "July"}


@pytest.mark.parametrize(
    ("days", "group"), [(-1, "late"), (0, "soon"), (5, "soon"), (6, "month"), (31, "month"), (32, "later")]
)
def test_groups_turn_at_the_right_day(days, group):
    assert due_group(TODAY + timedelta(days=days), TODAY) == group


def test_a_row_says_who_what_by_when_and_verdict(model):
    spoken = model.index_of(1).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Comune di Verdalba", "Traffic fine", "4471/2026", "Pay less by 24 Nov", "€29.40", "Verified"):
        assert part in spoken


@pytest.mark.parametrize(("days", "words_of_it"), [(0, "Pay today"), (1, "Pay by tomorrow"), (14, "Pay by 5 Dec")])
def test_a_duty_says_how_near_it_is(words, days, words_of_it):
    row = notice(1, "INPS", "", "x", (11, 1), next_what="pay", next_due=TODAY + timedelta(days=days))
    assert words.chips(row, TODAY)[0].text == words_of_it


def test_green_is_only_for_what_was_proven(words):
    for row in ROWS:
        assert (words.verdict(row).tone == "success") == (row.outcome is Outcome.PROVEN)


def test_a_false_payment_shows_no_amount(words):
    row = notice(1, "INPS", "", "x", (11, 1), amount_cents=100, payment_refuted=True)
    texts_of_chips = [chip.text for chip in words.chips(row, TODAY)]
    assert "€1.00" not in texts_of_chips
    assert "Do not pay: codes disagree" in texts_of_chips


def test_hidden_characters_of_a_subject_are_shown(words):
    model = NoticeModel(words)
    model.show((notice(1, "x", "", "fattura\u202efdp.exe", (11, 1)),), TODAY, by_due=True)
    assert model.index_of(1).data() == "fattura[U+202E]fdp.exe"


def test_a_subject_is_painted_as_text(notices, tmp_path, theme):
    """Were it markup, the picture would be loaded and the letters missing."""
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.magenta)
    picture.save(str(tmp_path / "trap.png"))
    title = f'<img src="{(tmp_path / "trap.png").as_uri()}"><h1>x</h1>'
    notices.notices.show((notice(1, "<b>x</b>", "", title, (11, 1), snippet=title),), TODAY, by_due=True)
    image = notices.grab().toImage()
    magenta = sum(
        image.pixelColor(x, y) == Qt.GlobalColor.magenta for x in range(image.width()) for y in range(image.height())
    )
    assert magenta == 0
    assert notices.notices.index_of(1).data() == title


def test_keys_walk_over_headings(qtbot, notices):
    notices.choose(None)
    seen = [notices.current_row().id]
    for _ in range(len(todo_rows()) - 1):
        qtbot.keyClick(notices, Qt.Key.Key_Down)
        seen.append(notices.current_row().id)
    assert seen == [row.id for row in todo_rows()]


def test_letters_step_mark_and_open(qtbot, notices):
    first, second = todo_rows()[:2]
    notices.choose(None)
    qtbot.keyClick(notices, Qt.Key.Key_J)
    assert notices.current_row() == second
    qtbot.keyClick(notices, Qt.Key.Key_K)
    assert notices.current_row() == first
    with qtbot.waitSignal(notices.done_wanted) as marked:
        qtbot.keyClick(notices, Qt.Key.Key_D)
    with qtbot.waitSignal(notices.opened) as opened:
        qtbot.keyClick(notices, Qt.Key.Key_Return)
    assert marked.args == opened.args == [first]


def test_more_rows_are_asked_for_once(qtbot, words):
    model = NoticeModel(words)
    model.show(ROWS, TODAY, by_due=False, more=True)
    with qtbot.waitSignal(model.more_wanted) as asked:
        model.fetchMore(QModelIndex())
    assert asked.args == [len(ROWS)]
    assert not model.canFetchMore(QModelIndex())


def test_long_titles_break_in_two_and_keep_their_letters(theme):
    font = theme.font(16, semibold=True)
    lines = broken_lines("Notifica 🏛 dell'atto di citazione 🏛 Neri contro Condominio", font, 300)
    assert len(lines) == 2
    assert " ".join(lines) == "Notifica 🏛 dell'atto di citazione 🏛 Neri contro Condominio"
    assert broken_lines("parola " * 500, font, 200)[1].endswith("…")


def test_rows_grow_with_the_zoom(notices, theme):
    index = notices.notices.index_of(1)
    before = notices.sizeHintForIndex(index).height()
    theme.set_zoom(200)
    assert notices.sizeHintForIndex(index).height() > 1.8 * before


def test_a_long_list_measures_each_row_once(notices, monkeypatch, qapp):
    delegate = notices.itemDelegate()
    measured = []
    real = delegate._height
    monkeypatch.setattr(
        delegate, "_height", lambda width, row, index: measured.append(row.id) or real(width, row, index)
    )
    many = [replace(ROWS[0], id=1000 + number) for number in range(6000)]
    notices.notices.show(many[:5800], TODAY, by_due=False, more=True)
    qapp.processEvents()
    measured.clear()
    notices.notices.append(many[5800:], more=False)
    qapp.processEvents()
    assert len(measured) <= 200
