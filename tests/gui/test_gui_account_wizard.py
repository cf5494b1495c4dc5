"""From an address to a mailbox that was logged in to, by keyboard, with every refusal in words."""

from __future__ import annotations

import pytest
from guishell_fakes import FakeDesk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from citizen_inbox.failures import Failure
from citizen_inbox.gui.account_wizard import ACCESS, ADDRESS, FINISHED
from citizen_inbox.usecases.accounts import AccountDraft


@pytest.fixture
def window(open_window):
    made = open_window(FakeDesk(accounts=()), start_demo=lambda: None)
    made.wizard.open()
    return made


def give_address(qtbot, wizard, address):
    wizard.address.edit.clear()
    qtbot.keyClicks(wizard.address.edit, address)
    qtbot.keyClick(wizard.address.edit, Qt.Key.Key_Return)


def test_a_known_provider_needs_a_password_only(qtbot, window):
    wizard = window.wizard
    give_address(qtbot, wizard, "bianca.neri@pec.example")
    assert wizard.page == ACCESS
    assert not wizard.host.isVisible()
    assert wizard.password.edit.echoMode() == QLineEdit.EchoMode.Password
    qtbot.keyClicks(wizard.password.edit, " segreto!")
    qtbot.keyClick(wizard.password.edit, Qt.Key.Key_Return)
    draft = AccountDraft("bianca.neri@pec.example", "bianca.neri@pec.example", "imaps.pec.example", 993)
    assert ("check_login", draft, " segreto!") in window.desk.asked
    assert ("add_account", draft, " segreto!") in window.desk.asked
    assert wizard.page == FINISHED
    assert wizard.password.edit.text() == ""


def test_finishing_starts_the_window(qtbot, window):
    give_address(qtbot, window.wizard, "bianca.neri@pec.example")
    qtbot.keyClicks(window.wizard.password.edit, "segreto")
    qtbot.keyClick(window.wizard.password.edit, Qt.Key.Key_Return)
    qtbot.keyClick(window.wizard, Qt.Key.Key_Return)
    assert not window.wizard.isVisible()
    assert not window.main.welcome.isVisible()
    assert ("sync", 1) in window.desk.asked


def test_an_unverified_provider_is_marked_and_asks_for_the_user_name(qtbot, window):
    give_address(qtbot, window.wizard, "bianca@posta.example")
    assert "nobody has tried them yet" in window.wizard._provider.text()
    assert window.wizard.username.text == ""
    qtbot.keyClicks(window.wizard.password.edit, "segreto")
    qtbot.keyClick(window.wizard.password.edit, Qt.Key.Key_Return)
    assert window.wizard.page == ACCESS
    assert window.wizard.username.edit.accessibleDescription() == "Please fill this in."


def test_an_unknown_provider_asks_for_the_server(qtbot, window):
    wizard = window.wizard
    give_address(qtbot, wizard, "bianca@neri.example")
    assert wizard.host.isVisible()
    assert wizard.port.text == "993"
    qtbot.keyClicks(wizard.host.edit, "imap.neri.example")
    qtbot.keyClicks(wizard.password.edit, "segreto")
    qtbot.keyClick(wizard.password.edit, Qt.Key.Key_Return)
    assert wizard.page == FINISHED


@pytest.mark.parametrize("address", ["", "bianca", "bianca@", "@pec.example", "bianca neri@pec.example"])
def test_half_an_address_is_told_beside_the_field(qtbot, window, address):
    give_address(qtbot, window.wizard, address)
    assert window.wizard.page == ADDRESS
    assert "name@pec.example" in window.wizard.address.edit.accessibleDescription()


def test_a_refused_login_comes_back_with_a_sentence_and_keeps_what_was_typed(qtbot, window):
    window.desk.refusals["check_login"] = Failure("login-refused", host="imaps.pec.example")
    give_address(qtbot, window.wizard, "bianca.neri@pec.example")
    qtbot.keyClicks(window.wizard.password.edit, "sbagliata")
    qtbot.keyClick(window.wizard.password.edit, Qt.Key.Key_Return)
    assert window.wizard.page == ACCESS
    assert window.wizard._failed.text()
    assert "sbagliata" not in window.wizard._failed.text()
    assert window.wizard.password.edit.text() == "sbagliata"


def test_it_can_be_left_and_taken_up_again(qtbot, window):
    give_address(qtbot, window.wizard, "bianca.neri@pec.example")
    qtbot.keyClick(window.wizard, Qt.Key.Key_Escape)
    assert not window.wizard.isVisible()
    window.main.wizard_wanted.emit()
    assert window.wizard.isVisible()
    assert window.wizard.page == ACCESS


def test_a_provider_can_be_chosen_for_an_unknown_domain(open_window):
    wizard = open_window().wizard
    wizard.open()
    wizard.address.edit.setText("bianca@neri.example")
    wizard._went_on()
    assert not wizard.providers.isHidden()
    assert wizard.providers.itemText(2) == "Gestore C (not tried yet)"
    wizard.providers.setCurrentIndex(2)
    wizard.providers.activated.emit(2)
    assert wizard.host.text == "mail.gestore.example"
    assert "a user name and a password of their own" in wizard._advice.text()


def test_every_note_of_a_shipped_provider_has_its_sentence():
    from citizen_inbox.gui.inbox_desk import InboxDesk
    from citizen_inbox.wording.sentences import ROOMS

    notes = {note for preset in InboxDesk().presets() for note in preset.notes}
    assert notes
    assert notes <= set(ROOMS["interface"])
