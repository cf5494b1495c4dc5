"""The calculator's window: a rule found by words, fields that matter, an answer at every change."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from citizen_inbox.gui.calculator_dialog import CalculatorDialog
from citizen_inbox.obligations.rules import RULES
from citizen_inbox.translation import voice


@pytest.fixture
def dialog(qtbot, theme):
    made = CalculatorDialog(voice("en", Path()), date(2026, 3, 10))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_it_opens_with_an_answer(dialog):
    assert dialog.answer.deadline.rule == "cds-discount"
    assert dialog.answer.deadline.due == date(2026, 3, 16)
    assert "16 March 2026" in texts(dialog.shown)
    assert "not legal advice" in texts(dialog.shown)


def test_every_rule_has_an_answer(dialog):
    for rule, law in RULES.items():
        dialog.chooser.choose(rule)
        assert dialog.answer.deadline.rule == rule
        assert dialog.size_label.isVisible() is law.open
        assert dialog.copy_button.isEnabled()


def test_words_leave_the_rules_that_have_them(dialog, qtbot):
    qtbot.keyClicks(dialog.chooser.words, "prefect fine")
    assert dialog.chooser.shown() == ("cds-prefect",)
    qtbot.keyClick(dialog.chooser.words, Qt.Key.Key_Return)
    assert dialog.answer.deadline.rule == "cds-prefect"
    assert dialog.chooser.tree.hasFocus()
    assert dialog.isVisible()
    dialog.chooser.words.setText("no such words")
    assert dialog.chooser.shown() == ()
    assert dialog.chooser.nothing.isVisible()
    qtbot.keyClick(dialog.chooser.words, Qt.Key.Key_Down)
    assert dialog.answer.deadline.rule == "cds-prefect"


def test_a_notification_through_send_takes_effect_first(dialog):
    dialog.through_send.setChecked(True)
    assert dialog.way.isVisible()
    assert dialog.answer.deadline.counted_from == date(2026, 3, 17)
    assert "When the SEND notification took effect" in texts(dialog.shown)
    assert "presumed" in texts(dialog.shown)
    dialog.opened.setChecked(True)
    dialog.view.day.setDate(QDate(2026, 3, 13))
    assert dialog.answer.deadline.counted_from == date(2026, 3, 13)
    dialog.way.setCurrentIndex(dialog.way.findData("undelivered"))
    dialog.opened.setChecked(False)
    assert dialog.answer.deadline.counted_from == date(2026, 3, 25)
    dialog.chooser.choose("send-pec")
    assert not dialog.through_send.isVisible()
    assert dialog.answer.effect is None


def test_a_malfunction_of_send_is_offered_beside(dialog):
    dialog.chooser.choose("cds-minimum")
    assert not dialog.broken.isVisible()
    dialog.through_send.setChecked(True)
    dialog.start.day.setDate(QDate(2026, 3, 8))
    assert dialog.answer.deadline.due == date(2026, 5, 14)
    assert "Where a certified malfunction" in texts(dialog.shown)
    dialog.broken.setChecked(True)
    for field, day in ((dialog.outage.began, 14), (dialog.outage.ended, 15), (dialog.outage.told, 15)):
        field.day.setDate(QDate(2026, 5, day))
    assert dialog.answer.offered.due == date(2026, 5, 22)
    assert "If the malfunction of SEND counts" in texts(dialog.shown)
    assert dialog.answer.deadline.due == date(2026, 5, 14)
    dialog.outage.ended.day.setDate(QDate(2026, 5, 1))
    assert dialog.answer is None
    assert "ends before it begins" in dialog.shown.text()
    assert not dialog.copy_button.isEnabled()


def test_the_hour_counts_when_it_is_known(dialog):
    dialog.chooser.choose("send-pec")
    assert "No hour was given" in texts(dialog.shown)
    dialog.start.timed.setChecked(True)
    dialog.start.hour.setTime(QTime(21, 0, 1))
    assert dialog.answer.deadline.due == date(2026, 3, 18)
    assert "No hour was given" not in texts(dialog.shown)


def test_a_term_of_ones_own_length(dialog):
    dialog.chooser.choose("court-term")
    dialog.count.setValue(6)
    dialog.unit.setCurrentIndex(1)
    assert dialog.answer.deadline.due == date(2026, 10, 12)
    dialog.unit.setCurrentIndex(2)
    assert dialog.count.maximum() == 20


def test_the_answer_can_be_copied(dialog):
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Traffic fine: pay with the 30 % discount")
    assert "Last day:           16 March 2026" in copied
    assert "not legal advice" in copied
    assert dialog.note.text() == "Copied."


def test_everything_has_a_name_and_plain_text(dialog):
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.shown.findChildren(QLabel))
    named = (dialog.start.day, dialog.start.hour, dialog.start.timed, dialog.view.day, dialog.way, dialog.count,
             dialog.unit, dialog.chooser.words, dialog.chooser.tree, dialog.area)  # fmt: skip
    assert all(widget.accessibleName() for widget in named)
    buttons = dialog.findChildren(QAbstractButton)
    assert all(found.accessibleName() or found.text() for found in buttons if found.isVisible() and found.focusPolicy())


def test_escape_closes_it(dialog, qtbot):
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_menu_opens_one(open_window):
    tools = open_window().main.menus.tools
    tools.calculate.trigger()
    first = tools.calculating
    assert first.isVisible()
    assert first.start.day.date() == QDate(2026, 11, 21)
    tools.calculate.trigger()
    assert tools.calculating is first
    first.close_button.click()
    assert tools.calculating is None
