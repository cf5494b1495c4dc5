"""The Tools menu: asking on line is a choice made knowingly, and the trusted keys can be looked at."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from guishell_fakes import TODAY, FakeDesk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox

from citizen_inbox.failures import Failure
from citizen_inbox.gui.trust_dialog import TrustDialog
from citizen_inbox.host.settings import Settings, load_settings, save_settings
from citizen_inbox.translation import voice


def tools(window):
    return window.main.menus.tools


def texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_asking_on_line_is_off_until_the_person_says_so(open_window):
    window = open_window()
    assert tools(window).revocation.isCheckable()
    assert tools(window).revocation.isEnabled()
    assert not tools(window).revocation.isChecked()


def test_it_is_turned_on_after_reading_what_is_sent(open_window):
    window = open_window()
    tools(window).revocation.trigger()
    question = tools(window).question
    assert "internet address" in question.informativeText()
    assert not window.desk.online
    assert not tools(window).revocation.isChecked()
    button(question, "Ask on line").click()
    assert window.desk.online
    assert tools(window).revocation.isChecked()
    tools(window).revocation.trigger()
    assert not window.desk.online
    assert not tools(window).revocation.isChecked()


def test_it_stays_off_when_the_person_declines(open_window):
    window = open_window()
    tools(window).revocation.trigger()
    question = tools(window).question
    assert question.defaultButton().text() == question.escapeButton().text() == "Stay off line"
    button(question, "Stay off line").click()
    assert not window.desk.online
    assert not tools(window).revocation.isChecked()


def test_a_choice_made_before_is_shown(open_window):
    desk = FakeDesk()
    desk.online = True
    assert tools(open_window(desk)).revocation.isChecked()


@pytest.mark.parametrize("question", ["revocation_online", "set_revocation_online"])
def test_settings_that_fail_change_nothing(open_window, question):
    desk = FakeDesk()
    desk.refusals[question] = Failure("settings-unwritable", path="settings.toml")
    window = open_window(desk)
    action = tools(window).revocation
    assert action.isEnabled() is (question == "set_revocation_online")
    if action.isEnabled():
        action.trigger()
        button(tools(window).question, "Ask on line").click()
        assert any(box.icon() is QMessageBox.Icon.Warning for box in window.main.findChildren(QMessageBox))
    assert not action.isChecked()


def test_checking_now_needs_the_choice_and_tells_what_came_of_it(open_window):
    desk = FakeDesk()
    assert not tools(open_window(desk)).check_now.isEnabled()
    desk.online = True
    window = open_window(desk)
    asked = desk.asked.count(("rows", "todo"))
    tools(window).check_now.trigger()
    box = window.main.findChildren(QMessageBox)[-1]
    assert box.text() == "New answers: 2. Messages whose verdict changed: 1."
    assert "crl.authority.example" in box.informativeText()
    assert desk.asked.count(("rows", "todo")) == asked + 1
    assert tools(window).check_now.isEnabled()


def test_a_check_that_fails_says_why(open_window):
    desk = FakeDesk()
    desk.online = True
    desk.refusals["check_revocation"] = Failure("revocation-off")
    window = open_window(desk)
    tools(window).check_now.trigger()
    assert window.main.findChildren(QMessageBox)[-1].icon() is QMessageBox.Icon.Warning
    assert tools(window).check_now.isEnabled()


def test_the_setting_survives(tmp_path):
    path = tmp_path / "settings.toml"
    assert not load_settings(path).revocation_online
    save_settings(path, Settings(revocation_online=True))
    assert load_settings(path).revocation_online
    path.write_text('revocation_online = "yes"\n')
    assert not load_settings(path).revocation_online


def test_trusted_authorities_are_listed(open_window, qtbot):
    window = open_window()
    tools(window).authorities.trigger()
    dialog = tools(window).trusted
    said = texts(dialog)
    for text in (
        "Pratica PEC CA1",
        "certifies PEC providers",
        "public root: vouches for authorities, never for a provider",
        "9 October 2017 to 22 September 2030",
        "abababab abababab",
        "came with the program",
        "came with a newer list",
        "added by you",
        "<b>Mia</b> CA",
        "citizen-inbox trust add",
    ):
        assert text in said
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    shown = [found for found in dialog.findChildren(QAbstractButton) if found.isVisible()]
    assert all(found.accessibleName() or found.text() for found in shown)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_no_trusted_key_is_said_plainly(qtbot):
    dialog = TrustDialog((), voice("en", Path()))
    qtbot.addWidget(dialog)
    assert "nothing can be called verified" in texts(dialog)


def test_anchors_that_cannot_be_read_are_told(open_window):
    desk = FakeDesk()
    desk.refusals["anchors"] = Failure("anchors-missing")
    window = open_window(desk)
    tools(window).authorities.trigger()
    assert tools(window).trusted is None
    assert window.main.findChildren(QMessageBox)


def button(box: QMessageBox, text: str) -> QAbstractButton:
    return next(found for found in box.buttons() if found.text() == text)


def test_the_register_of_public_bodies_is_taken_in_from_a_file(open_window):
    window = open_window()
    tools(window).register.trigger()
    dialog = tools(window).bodies
    assert dialog is not None
    assert "No register of public bodies was imported" in texts(dialog)
    dialog.take_in(Path("page.html"))
    assert "does not have the columns" in dialog.outcome.text()
    assert dialog.taking.isEnabled()
    dialog.take_in(Path("enti.csv"))
    assert "3 new bodies" in dialog.outcome.text()
    assert "3 bodies, 5 addresses" in dialog.state_lines.text()
    assert dialog.progress.isHidden()


def test_an_old_register_is_told(open_window):
    desk = FakeDesk()
    desk.register = replace(desk.register, bodies=23000, imported=TODAY, day=TODAY, source="enti.csv", age=120)
    window = open_window(desk=desk)
    tools(window).register.trigger()
    assert "more than three months old" in texts(tools(window).bodies)
