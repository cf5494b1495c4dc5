"""Until a mailbox was read to its end no list claims to be complete; a nearly full one is told of once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from guishell_fakes import MAILBOX, ROWS, FakeDesk

from citizen_inbox.gui.desk import AccountLine
from citizen_inbox.gui.full_mailbox import filled
from citizen_inbox.usecases.rows import Progress

UNREAD = AccountLine(1, MAILBOX, read_through=False)


class HalfWay(FakeDesk):
    """A mailbox whose first reading was broken off."""

    def __init__(self, **more) -> None:  # noqa: ANN003 - FakeDesk's
        super().__init__(accounts=(UNREAD,), **more)
        self.seen = []
        self.look = lambda: None

    def watch(self, inbox, account_id, tell, stopped):
        for progress in (Progress("connecting", 0, 0), Progress("fetching", 3, 12, "INBOX"),
                         Progress("fetching", 12, 12, "INBOX"), Progress("fetching", 1, 4, "Inviata")):  # fmt: skip
            tell(progress)
            self.look()


def state_title(window):
    return window.main.list.state.accessibleName()


def test_an_empty_list_claims_nothing_while_the_mailbox_is_read(open_window):
    desk = HalfWay(rows=())
    window = open_window(desk, start=False)
    desk.look = lambda: desk.seen.append((state_title(window), window.main.list.state.bar.maximum()))
    window.main.start()
    assert desk.seen == [
        ("Reading your mailbox for the first time", 0),
        ("Reading your mailbox for the first time: 3 of 12", 12),
        ("Reading your mailbox for the first time: 12 of 12", 12),
        ("Reading your mailbox for the first time: 13 of 16", 16),
    ]
    assert state_title(window) == "Your mailbox was not read to its end yet"
    assert window.main.list.state.bar.isHidden()


def test_a_broken_off_reading_can_be_taken_up(qtbot, open_window):
    desk = HalfWay(rows=())
    window = open_window(desk)
    with qtbot.waitSignal(window.main.list.sync_wanted):
        window.main.list.state.focusProxy().click()


def test_rows_stand_under_a_line_that_says_there_are_more(open_window):
    window = open_window(HalfWay())
    assert window.main.list.shown is window.main.list.notices
    assert window.main.list.strip.text.endswith("This list is not complete yet.")


def test_the_end_of_the_reading_ends_the_claims(open_window):
    class Ending(FakeDesk):
        def watch(self, inbox, account_id, tell, stopped):
            self.known = (replace(UNREAD, read_through=True),)
            super().watch(inbox, account_id, tell, stopped)

    window = open_window(Ending(accounts=(UNREAD,), rows=()))
    assert state_title(window) == "Nothing to do"
    assert window.main.list.strip.text == ""


def test_rows_are_asked_for_while_they_come(qtbot, open_window):
    desk = HalfWay()
    window = open_window(desk)
    with qtbot.waitSignal(window.main.first_reading.rows_came, timeout=3000):
        desk.asked.clear()
    assert ("rows", "todo") in desk.asked


def test_the_cursor_and_the_place_in_the_list_survive_news(open_window):
    window = open_window(size=(1440, 420))
    notices = window.main.list.notices
    notices.choose(ROWS[2].id)
    notices.verticalScrollBar().setValue(90)
    window.main.listing.reload()
    assert notices.current_row().id == ROWS[2].id
    assert notices.verticalScrollBar().value() == 90


def test_another_place_starts_with_its_first_notice(open_window):
    window = open_window()
    window.main.list.notices.choose(ROWS[2].id)
    window.main.places.choose("all")
    assert window.main.list.notices.current_row().id == ROWS[0].id
    assert window.main.list.notices.verticalScrollBar().value() == 0


@pytest.mark.parametrize(("used", "share"), [(None, 0), (0, 0), (799, 79), (800, 80), (1000, 100), (1200, 120)])
def test_how_full(used, share):
    assert filled(AccountLine(1, MAILBOX, used, 1000)) == share


def test_a_nearly_full_mailbox_is_told_of_once(open_window):
    account = AccountLine(1, MAILBOX, 1_610_000_000, 2_000_000_000)
    window = open_window(FakeDesk(accounts=(account,)))
    banner = window.main.list.banner
    assert banner.title == "Your mailbox is 80 % full"
    banner.dismiss()
    window.main.mailbox_space.set_accounts((account,))
    assert banner.title == ""
    window.main.mailbox_space.set_accounts((replace(account, used_bytes=1_820_000_000),))
    assert banner.title == "Your mailbox is 91 % full"


def test_room_is_no_news(open_window):
    window = open_window(FakeDesk(accounts=(AccountLine(1, MAILBOX, 1_590_000_000, 2_000_000_000),)))
    assert window.main.list.banner.title == ""
    assert "1.6" in window.main.places.space_text


def test_trouble_goes_before_space(open_window):
    window = open_window(FakeDesk(accounts=(AccountLine(1, MAILBOX, 1, 2),)))
    window.main.list.banner.tell("danger", "The mailbox did not let us in", "")
    window.main.mailbox_space.set_accounts((AccountLine(1, MAILBOX, 19, 20),))
    assert window.main.list.banner.title == "The mailbox did not let us in"
