"""One line a sent message, its receipts folded below."""

from __future__ import annotations

import pytest
from guishell_fakes import SENT
from PySide6.QtCore import QModelIndex, Qt

from citizen_inbox.gui.sent_view import LINE_ROLE, SentModel, SentView
from citizen_inbox.gui.words import STATES, Words
from citizen_inbox.pec import tracking
from citizen_inbox.translation import voice


@pytest.fixture
def words(tmp_path):
    return Words(voice("en", tmp_path))


@pytest.fixture
def sent(qtbot, theme, words):
    made = SentView(theme, words)
    qtbot.addWidget(made)
    made.messages.show(SENT)
    made.resize(420, 700)
    made.show()
    return made


def test_model_keeps_qts_rules(words, qtmodeltester):
    model = SentModel(words)
    model.show(SENT)
    qtmodeltester.check(model)


def test_receipts_are_no_rows_of_their_own(sent):
    assert sent.messages.rowCount(QModelIndex()) == len(SENT)
    assert sent.messages.rowCount(sent.messages.index(1, 0)) == 3


def test_the_state_line_counts_only_proven_receipts(words):
    assert words.state_line(SENT[0]) == "delivered 10:16 – accepted 10:15"
    assert words.state_line(SENT[2]) == "accepted 10:15"


def test_spoken_text_names_addressee_subject_and_state(sent):
    spoken = sent.messages.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "prefettura@pec.roccapiana.example and 1 more" in spoken
    assert "Ricorso al Prefetto" in spoken
    assert "Not delivered" in spoken


def test_an_unproven_receipt_says_so(sent):
    parent = sent.messages.index(2, 0)
    assert sent.messages.index(1, 0, parent).data().endswith("(not proven)")


def test_keys_unfold_fold_and_open(qtbot, sent):
    first = sent.messages.index(0, 0)
    sent.setCurrentIndex(first)
    qtbot.keyClick(sent, Qt.Key.Key_Left)
    assert not sent.isExpanded(first)
    qtbot.keyClick(sent, Qt.Key.Key_Right)
    assert sent.isExpanded(first)
    qtbot.keyClicks(sent, "*")
    assert all(sent.isExpanded(sent.messages.index(row, 0)) for row in range(len(SENT)))
    qtbot.keyClicks(sent, "\\")
    assert not sent.isExpanded(first)
    with qtbot.waitSignal(sent.opened) as opened:
        qtbot.keyClick(sent, Qt.Key.Key_Return)
    assert opened.args == [first.data(LINE_ROLE).id]


def test_every_state_of_a_message_has_words():
    for status in (*tracking.SubmissionStatus, *tracking.RecipientStatus):
        assert status.value in STATES


def test_receipts_unfold_for_the_chosen_and_the_failed_only(sent):
    sent.show_rows(SENT, None)
    unfolded = [sent.isExpanded(sent.messages.index(row, 0)) for row in range(len(SENT))]
    assert unfolded == [True, True, False]
    assert sent.currentIndex().row() == 0


def test_the_cursor_stays_on_the_message_that_is_read(qtbot, sent):
    with qtbot.waitSignal(sent.chosen) as chosen:
        sent.show_rows(SENT, 206)
    assert chosen.args == [103]
