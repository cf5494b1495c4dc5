"""What a person does in the window, and what the window asks, shows and remembers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from guishell_fakes import MAILBOX, ROWS, FakeDesk, todo_rows
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from citizen_inbox.failures import Failure
from citizen_inbox.gui.cards.paid import PaidWish


def press(button_text, widget):
    next(button for button in widget.findChildren(QPushButton) if button.text() == button_text).click()


def named(widget: QWidget) -> bool:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return bool(widget.accessibleName() or text)


def test_home_lists_what_is_to_be_done_and_shows_the_first(open_window):
    window = open_window()
    assert window.main.list.shown is window.main.list.notices
    assert window.main.list.notices.notices.notices == todo_rows()
    assert window.page.shown[-1] == todo_rows()[0]


def test_places_are_listed_when_chosen(open_window):
    window = open_window()
    window.main.places.choose("authority:INPS")
    assert {row.authority for row in window.main.list.notices.notices.notices} == {"INPS"}
    window.main.places.choose("sent")
    assert window.main.list.shown is window.main.list.sent


def test_search_lists_with_snippets_and_escape_goes_back(qtbot, open_window):
    window = open_window()
    qtbot.keyClicks(window.main.header.search, "verdalba")
    qtbot.keyClick(window.main.header.search, Qt.Key.Key_Return)
    found = window.main.list.notices.notices.notices
    assert {row.authority for row in found} == {"Comune di Verdalba"}
    assert all(row.snippet for row in found)
    assert ("search", "verdalba") in window.desk.asked
    qtbot.keyClick(window.main.header.search, Qt.Key.Key_Escape)
    assert window.main.list.notices.notices.notices == todo_rows()


def test_a_search_without_hits_says_so(open_window):
    window = open_window()
    window.main.listing.search("nowhere")
    assert window.main.list.state.accessibleName() == "Nothing found"
    assert window.page.shown[-1] is None


def test_done_can_be_undone(qtbot, open_window):
    window = open_window()
    first = todo_rows()[0]
    qtbot.keyClick(window.main.list.notices, Qt.Key.Key_D)
    assert first.id in window.desk.done
    assert first not in window.main.list.notices.notices.notices
    assert window.main.list.banner.title == "Marked as done"
    window.main.action("undo").trigger()
    assert first.id not in window.desk.done
    assert first in window.main.list.notices.notices.notices
    assert not window.main.action("undo").isEnabled()


def test_the_page_can_decide_and_open_receipts(open_window):
    window = open_window()
    window.page.done_toggled.emit(1, True)
    assert ("set_done", 1, True) in window.desk.asked
    window.page.open_message.emit(3)
    assert ("page", 3) in window.desk.asked


def test_what_is_paid_is_noted_and_can_be_undone(open_window):
    window = open_window()
    wish = PaidWish("302000000000123456", paid=True, day=date(2026, 11, 20))
    window.page.paid_told.emit(1, wish)
    assert ("set_paid", 1, wish) in window.desk.asked
    assert window.main.list.banner.title == "Noted as paid"
    window.main.action("undo").trigger()
    assert ("set_paid", 1, replace(wish, paid=False)) in window.desk.asked
    assert window.main.list.banner.title == "No longer noted as paid"
    assert not window.main.action("undo").isEnabled()


def test_what_cannot_be_noted_is_told_and_offers_nothing_to_undo(open_window):
    window = open_window()
    window.desk.refusals["set_paid"] = Failure("filed-too-large", name="foto.png", limit="50")
    window.page.paid_told.emit(1, PaidWish("302000000000123456", paid=True, day=date(2026, 11, 20)))
    assert window.main.list.banner.title == "This did not work"
    assert not window.main.action("undo").isEnabled()


def test_a_receipt_is_saved_where_the_person_wants(open_window):
    window = open_window()
    window.page.receipt_wanted.emit(5)
    assert ("receipt", 5) in window.desk.asked
    dialog = window.page.findChild(QFileDialog)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["ricevuta.pdf"]
    dialog.reject()


def test_no_mailbox_leads_to_the_wizard_or_the_example(open_window):
    started = []
    window = open_window(FakeDesk(accounts=()), start_demo=lambda: started.append(1))
    assert window.main.welcome.isVisible()
    press("Try the example mailbox", window.main.welcome)
    assert started == [1]
    press("Add your PEC mailbox", window.main.welcome)
    assert window.wizard.isVisible()


def test_nothing_to_do_is_a_state_of_its_own(open_window):
    window = open_window(FakeDesk(rows=()))
    assert window.main.list.state.accessibleName() == "Nothing to do"


def test_a_store_that_cannot_be_opened_can_be_tried_again(open_window):
    desk = FakeDesk()
    desk.refusals["accounts"] = Failure("store-locked")
    window = open_window(desk)
    assert window.main.welcome.accessibleName() == "Your mail cannot be opened now"
    desk.refusals.clear()
    press("Try again", window.main.welcome)
    assert not window.main.welcome.isVisible()


def test_a_good_round_says_when(open_window):
    window = open_window()
    assert window.main.header.state_text == "Updated 10:32"


def test_a_refused_password_asks_for_it(open_window):
    desk = FakeDesk()
    desk.refusals["sync"] = Failure("login-refused", address=MAILBOX)
    window = open_window(desk)
    assert window.main.list.banner.title == "The mailbox did not let us in"
    press("Enter the password", window.main.list.banner)
    assert window.wizard.isVisible()
    assert window.wizard.address.text == MAILBOX


def test_offline_is_told_since_when_and_clears(open_window):
    window = open_window()
    window.desk.refusals["sync"] = Failure("server-unreachable", host="imaps.pec.example")
    window.main.action("sync").trigger()
    assert window.main.header.state_text == "Offline since 10:32"
    window.desk.refusals.clear()
    press("Try again", window.main.list.banner)
    assert window.main.header.state_text == "Updated 10:32"


def test_a_failed_question_is_told(open_window):
    window = open_window()
    window.desk.refusals["page"] = Failure("mail-missing")
    window.main.list.notices.step(1)
    assert window.main.list.banner.title == "This did not work"


def test_narrow_windows_let_the_page_cover_the_list(qtbot, open_window):
    window = open_window(size=(800, 700))
    assert not window.page.isVisible()
    window.main.list.notices.setFocus()
    qtbot.keyClick(window.main.list.notices, Qt.Key.Key_Return)
    assert window.page.isVisible()
    assert not window.main.list.isVisible()
    assert window.page.back_visible
    window.page.back_requested.emit()
    assert window.main.list.isVisible()


@pytest.mark.parametrize("way", ["escape", "action"])
def test_keys_lead_back_to_the_list(qtbot, open_window, way):
    window = open_window(size=(800, 700))
    window.main.panes.read()
    if way == "escape":
        qtbot.keyClick(window.main, Qt.Key.Key_Escape)
    else:
        window.main.action("back").trigger()
    assert window.main.list.isVisible()
    assert not window.page.isVisible()


def test_the_page_of_another_notice_never_stays(open_window):
    desk = FakeDesk()
    window = open_window(desk)
    desk.refusals["page"] = Failure("mail-unreadable", reason="reader-crashed")
    window.main.list.notices.choose(ROWS[2].id)
    assert window.page.shown[-1] is None
    assert window.main.list.banner.title == "This did not work"


def test_a_small_window_leaves_the_page_room_until_the_person_decides(open_window):
    window = open_window(size=(1024, 700))
    assert window.main.panes.sizes()[2] > 440
    window.main.panes.splitterMoved.emit(260, 1)
    window.main.panes.setSizes([260, 420, 342])
    window.main.resize(1030, 700)
    assert window.main.panes.sizes()[0] == 260


def test_tiny_windows_call_the_places_by_a_button(open_window):
    window = open_window(size=(400, 600))
    assert not window.main.places.isVisible()
    window.main.header.places_wanted.emit()
    assert window.main.places.isVisible()
    window.main.places.choose("all")
    assert not window.main.places.isVisible()
    assert window.main.list.isVisible()


def test_f8_hides_the_page_and_it_is_remembered(open_window):
    window = open_window()
    window.main.action("toggle_page").trigger()
    assert not window.page.isVisible()
    window.main.close()
    again = open_window()
    assert not again.page.isVisible()


def test_looks_are_remembered(open_window):
    window = open_window()
    window.main.action("zoom_in").trigger()
    window.fittings.theme.set_scheme("dark")
    window.main.close()
    again = open_window()
    assert (again.fittings.theme.zoom, again.fittings.theme.scheme) == (110, "dark")


def test_dropped_files_are_opened(open_window):
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/a.eml"), QUrl.fromLocalFile("/tmp/b.exe"), QUrl("https://c.example/d.eml")])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.main.dropEvent(event)
    assert [question for question in window.desk.asked if question[0] == "open_file"] == [
        ("open_file", Path("/tmp/a.eml"))
    ]
    assert window.page.shown[-1] == Path("/tmp/a.eml")


def test_panes_are_walked_by_f6(qtbot, open_window):
    window = open_window()
    window.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.main.places.setFocus()
    seen = []
    for _ in range(4):
        focused = window.main.panes.focusWidget()
        seen.append(focused.accessibleName())
        window.main.action("next_pane").trigger()
    assert seen == ["Places", "Notices", "page", "Places"]


def test_tab_reaches_every_control_and_comes_round(qtbot, open_window):
    window = open_window()
    window.main.header.search.setFocus()
    seen = []
    for _ in range(30):
        focused = window.main.focusWidget()
        if focused in seen:
            break
        seen.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    names = {widget.accessibleName() for widget in seen}
    assert {"Search", "Menu", "Places", "Notices"} <= names


@pytest.mark.parametrize("part", ["main", "wizard"])
def test_every_control_has_a_name(open_window, part):
    window = open_window(start_demo=lambda: None)
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView)
    scroll_parts = {"qt_scrollarea_viewport", "qt_spinbox_lineedit"}
    nameless = [
        repr(widget)
        for kind in kinds
        for widget in getattr(window, part).findChildren(kind)
        if widget.objectName() not in scroll_parts and not widget.isHidden() and not named(widget)
    ]
    assert nameless == []


def test_buttons_are_large_enough_to_hit(open_window):
    window = open_window()
    for button in window.main.header.findChildren(QToolButton):
        if button.isVisible():
            assert min(button.width(), button.height()) >= 24


def test_no_label_guesses_markup(open_window):
    window = open_window(start_demo=lambda: None)
    shell = [window.main.header, window.main.places, window.main.list, window.main.welcome, window.wizard]
    for part in shell:
        for label in part.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText, label.text()


def test_shortcuts_are_shown_by_f1(open_window):
    window = open_window()
    window.main.action("show_shortcuts").trigger()
    sheet = next(child for child in window.main.children() if type(child).__name__ == "ShortcutsDialog")
    texts = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Search", "Ctrl+K, Ctrl+Shift+F", "Mark as done, or not done"} <= texts
    assert {"Show or hide the parts of a certified mail", "Ctrl+U"} <= texts


def test_every_row_of_the_desk_can_be_listed(open_window):
    window = open_window()
    window.main.places.choose("all")
    assert len(window.main.list.notices.notices.notices) == len(ROWS)
    assert not window.main.grab().isNull()


def test_a_failure_that_passes_is_told_and_taken_back(open_window):
    window = open_window()
    window.desk.passing = (Failure("server-unreachable", host="imaps.pec.example"),)
    window.desk.stages = window.desk.stages[:1]
    window.main.action("sync").trigger()
    assert window.main.list.banner.title == "Offline since 10:32"
    assert window.main.header.state_text == "Offline since 10:32"
    window.desk.passing = ()
    window.main.action("sync").trigger()
    assert window.main.list.banner.title == ""
    assert window.main.header.state_text == "Updated 10:32"
