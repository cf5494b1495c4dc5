"""The agenda: a list by nearness, a month to walk through by keyboard, filters, states, calendar files."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from guishell_fakes import MAILBOX, ROWS, TODAY, FakeDesk, dated
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from citizen_inbox.failures import Failure
from citizen_inbox.gui.agenda_list import LINE_ROLE
from citizen_inbox.gui.agenda_month import DAY_ROLE, FIRST, LAST, first_shown, month_later
from citizen_inbox.gui.agenda_words import AgendaWords, day_standing, group, standing

OTHER = "studio.neri@pec.example"


class DatedDesk(FakeDesk):
    """A desk whose agenda is what it was given."""

    def __init__(self, lines) -> None:
        super().__init__()
        self.lines = lines

    def agenda(self, inbox, today, first):
        self._heard("agenda", first)
        return tuple(line for line in self.lines if line.last >= first)


def line(day, number=0, **more):  # noqa: ANN003 - fields of DeadlineLine
    return replace(dated([ROWS[0]])[0], prudent=day, due=day, rule=f"r{number}{day}", **more)


def open_agenda(open_window, *lines):  # noqa: ANN002 - lines
    window = open_window(DatedDesk(sorted(lines, key=lambda one: one.prudent)))
    window.main.places.choose("deadlines")
    return window, window.main.list.agenda


def texts(view) -> list[str]:
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_list_goes_by_nearness_and_ends_with_what_has_passed(open_window):
    days = (0, 1, 7, 8, -1, -30, -31)
    _, view = open_agenda(open_window, *(line(TODAY + timedelta(days=day)) for day in days))
    headings = [text for text in texts(view.list) if not text.startswith("Last day")]
    assert headings == ["Today", "Within 7 days", "Later", "Passed in the last 30 days"]
    shown = [(one.prudent - TODAY).days for one in view.list.agenda.lines]
    assert shown == [0, 1, 7, 8, -1, -30]


def test_a_line_says_day_duty_body_sum_box_and_how_sure_it_is(open_window):
    day = date(2026, 11, 30)
    unsure = line(day, presumed=True, what="appeal-justice-of-peace")
    unsure = replace(unsure, due=date(2026, 12, 9), row=replace(unsure.row, account=OTHER))
    _, view = open_agenda(open_window, unsure, line(TODAY))
    index = view.list.agenda.index_of(unsure)
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    for said in ("Monday 30 November 2026", "in 9 days", "Justice of the Peace", "Comune di Verdalba", "€29.40",
                 "Presumed", "Safe day; by the usual reading 9 Dec", OTHER):  # fmt: skip
        assert said in spoken


def test_events_and_printed_days_are_told_apart_from_duties(open_window):
    event, printed = line(TODAY, 1, kind="event", what="effective"), line(TODAY, 2, kind="payment", what="pay-printed")
    _, view = open_agenda(open_window, event, printed)
    words = AgendaWords(view._words._words)
    assert "Happens by itself" in [chip.text for chip in words.chips(event, TODAY)]
    assert "As printed" in [chip.text for chip in words.chips(printed, TODAY)]
    assert standing(event, TODAY) == "event"
    assert day_standing([event, printed], TODAY) == "soon"


def test_done_and_other_mailboxes_are_filtered(open_window):
    done, own = line(TODAY, 1, settled="done"), line(TODAY, 2)
    other = replace(line(TODAY, 3), row=replace(own.row, account=OTHER))
    _, view = open_agenda(open_window, done, own, other)
    assert view.shown == (own, other)
    view.show_done.click()
    assert view.shown == (done, own, other)
    view.box.setCurrentIndex(view.box.findData(OTHER))
    assert view.shown == (other,)
    assert [view.box.itemText(row) for row in range(view.box.count())] == ["All mailboxes", MAILBOX, OTHER]


def test_one_mailbox_needs_no_choice(open_window):
    _, view = open_agenda(open_window, line(TODAY))
    assert view.box.isHidden()


def test_what_is_all_done_says_so_and_offers_to_show_it(open_window):
    _, view = open_agenda(open_window, line(TODAY, settled="paid"))
    assert view.state.accessibleName() == "Nothing left to do"
    view.state.focusProxy().click()
    assert len(view.list.agenda.lines) == 1


def test_nothing_dated_is_the_empty_place(open_window):
    window, _ = open_agenda(open_window)
    assert window.main.list.shown is window.main.list.state
    assert window.main.list.state.accessibleName() == "No deadline in sight"


def test_a_failure_is_shown_and_can_be_tried_again(open_window):
    window = open_window(DatedDesk([line(TODAY)]))
    window.desk.refusals["agenda"] = Failure("store-busy", path="x")
    window.main.places.choose("deadlines")
    view = window.main.list.agenda
    assert view.state.accessibleName() == "Your deadlines cannot be shown now"
    window.desk.refusals.clear()
    view.state.focusProxy().click()
    assert len(view.list.agenda.lines) == 1


def test_the_message_is_read_from_the_list_and_marked_with_d(open_window, qtbot):
    window, view = open_agenda(open_window, line(TODAY))
    assert ("page", 1) in window.desk.asked
    with qtbot.waitSignal(window.main.listing.page_wanted):
        qtbot.keyClick(view.list, Qt.Key.Key_Return)
    qtbot.keyClick(view.list, Qt.Key.Key_D)
    assert ("set_done", 1, True) in window.desk.asked


def test_the_month_begins_on_monday_and_marks_days_with_a_number_and_a_word(open_window):
    day = date(2026, 11, 24)
    _, view = open_agenda(open_window, line(day, 1), line(day, 2), line(date(2027, 1, 6)))
    view.as_month.click()
    grid = view.month
    assert [grid.model().headerData(number, Qt.Orientation.Horizontal) for number in (0, 6)] == ["Mon", "Sun"]
    assert grid.model().index(0, 0).data(DAY_ROLE) == date(2026, 10, 26)
    spoken = grid.days.index_of(day).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Tuesday 24 November 2026, 2 soon, Last day to pay")
    view.show_day(date(2027, 1, 6))
    spoken = grid.days.index_of(date(2027, 1, 6)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "holiday: Epifania" in spoken
    assert "Epifania" in view._day_name.text()
    assert [one.prudent for one in view.day_list.agenda.lines] == [date(2027, 1, 6)]


@pytest.mark.parametrize(
    ("key", "start", "end"),
    [
        (Qt.Key.Key_Left, date(2026, 11, 1), date(2026, 10, 31)),
        (Qt.Key.Key_Right, date(2026, 11, 30), date(2026, 12, 1)),
        (Qt.Key.Key_Up, date(2026, 11, 3), date(2026, 10, 27)),
        (Qt.Key.Key_Down, date(2026, 11, 28), date(2026, 12, 5)),
        (Qt.Key.Key_PageUp, date(2026, 3, 31), date(2026, 2, 28)),
        (Qt.Key.Key_PageDown, date(2027, 12, 31), date(2028, 1, 31)),
        (Qt.Key.Key_Home, date(2025, 5, 5), TODAY),
        (Qt.Key.Key_Right, date(2026, 11, 10), date(2026, 11, 11)),
    ],
)
def test_keys_walk_over_days_and_months(open_window, qtbot, key, start, end):
    _, view = open_agenda(open_window, line(TODAY))
    view.show_day(start)
    qtbot.keyClick(view.month, key)
    assert view.month.day == end
    assert view.month.days.month == end.replace(day=1)
    assert str(end.year) in view._month_name.text()


def test_an_earlier_month_is_asked_for_once(open_window):
    window, view = open_agenda(open_window, line(TODAY), line(date(2025, 3, 4)))
    view.show_day(date(2025, 3, 4))
    assert window.desk.asked[-1][:1] != ("agenda",) or window.desk.asked[-1] == ("agenda", date(2025, 2, 24))
    assert ("agenda", date(2025, 2, 24)) in window.desk.asked
    assert [one.prudent for one in view.day_list.agenda.lines] == [date(2025, 3, 4)]
    count = len([asked for asked in window.desk.asked if asked[0] == "agenda"])
    view.show_day(date(2026, 1, 1))
    assert len([asked for asked in window.desk.asked if asked[0] == "agenda"]) == count


def test_return_goes_from_the_day_to_its_lines(open_window, qtbot):
    window, view = open_agenda(open_window, line(TODAY))
    view.show_day(TODAY)
    window.main.activateWindow()
    view.month.setFocus()
    with qtbot.waitSignal(view.month.left):
        qtbot.keyClick(view.month, Qt.Key.Key_Return)
    assert view.focusWidget() is view.day_list


def test_a_day_without_lines_says_so(open_window):
    _, view = open_agenda(open_window, line(TODAY))
    view.show_day(TODAY + timedelta(days=1))
    assert not view._nothing.isHidden()
    assert view.day_list.isHidden()


def test_everything_that_can_be_reached_has_a_name(open_window):
    _, view = open_agenda(open_window, line(TODAY))
    for widget in (view.list, view.month, view.day_list, view.box, view._previous, view._next):
        assert isinstance(widget, QWidget)
        assert widget.accessibleName()


def test_export_saves_what_the_mailbox_chosen_has(open_window, tmp_path):
    window, view = open_agenda(open_window, line(TODAY, 1), line(TODAY, 2, settled="done"), line(date(2020, 1, 1)))
    view.export.click()
    dialog = window.main.listing.agenda.saving
    target = tmp_path / "mine.ics"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    content = target.read_bytes()
    assert content.count(b"BEGIN:VEVENT") == 2
    assert content.count(b"STATUS:CANCELLED") == 1


def test_the_cursor_stays_on_its_line_when_the_list_is_filled_again(open_window):
    window, view = open_agenda(open_window, line(TODAY, 1), line(TODAY + timedelta(days=2), 2))
    view.list.setCurrentIndex(view.list.agenda.index_of(window.desk.lines[1]))
    window.main.listing.reload()
    assert view.list.currentIndex().data(LINE_ROLE) == window.desk.lines[1]


def test_what_is_marked_leaves_the_cursor_on_the_next_line(open_window):
    lines = [line(TODAY + timedelta(days=day), day) for day in range(3)]
    window, view = open_agenda(open_window, *lines)
    view.list.setCurrentIndex(view.list.agenda.index_of(lines[1]))
    window.desk.lines = [lines[0], replace(lines[1], settled="done"), lines[2]]
    window.main.listing.reload()
    assert view.list.currentIndex().data(LINE_ROLE) == lines[2]


def test_an_answer_that_comes_after_the_person_went_elsewhere_changes_nothing(open_window):
    window = open_window(DatedDesk([line(TODAY)]))
    agenda = window.main.listing.agenda
    late = agenda._question + 1
    agenda.leave()
    agenda.leave()
    agenda._answered(late, TODAY, TODAY, (line(TODAY),))
    assert agenda.view.list.agenda.lines == ()
    agenda._not_answered(late, Failure("store-busy", path="x"))
    assert agenda.view.state.accessibleName() == ""
    assert window.main.list.shown is window.main.list.notices


def test_a_slow_answer_is_waited_for_in_words(open_window):
    window = open_window(DatedDesk([line(TODAY)]))
    window.main.listing.place = "deadlines"
    window.main.listing.agenda._waiting()
    assert window.main.list.shown is window.main.list.agenda
    assert window.main.list.agenda.state.accessibleName() == "Collecting your days"


def test_the_models_keep_qt_s_rules(open_window, qtmodeltester):
    _, view = open_agenda(open_window, line(TODAY, 1), line(TODAY + timedelta(days=9), 2))
    qtmodeltester.check(view.list.agenda)
    qtmodeltester.check(view.month.days)
    assert view.month.days.rowCount(QModelIndex()) == 6


@given(st.dates(FIRST, LAST), st.integers(-40, 40))
def test_months_later_is_the_same_day_or_the_last_of_the_month(day, months):
    there = month_later(day, months)
    assert FIRST <= there <= LAST
    if FIRST < there < LAST:
        assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == months
        assert there.day == day.day or (there.day < day.day and (there + timedelta(days=1)).day == 1)
    assert first_shown(day).weekday() == 0
    assert timedelta(0) <= day.replace(day=1) - first_shown(day) < timedelta(days=7)


@given(st.integers(-400, 400))
def test_every_day_has_one_group(days):
    wanted = "passed" if days < 0 else "today" if days == 0 else "week" if days <= 7 else "later"
    assert group(line(TODAY + timedelta(days=days)), TODAY) == wanted


def test_a_safe_day_that_passed_is_not_told_as_the_end_while_another_reading_is_ahead(open_window):
    unsure = replace(line(TODAY - timedelta(days=40)), due=TODAY)
    over = replace(line(TODAY - timedelta(days=3), 1), due=TODAY - timedelta(days=1))
    _, view = open_agenda(open_window, unsure, over)
    assert [standing(one, TODAY) for one in view.list.agenda.lines] == ["between", "passed"]
    chips = AgendaWords(view._words._words).chips(unsure, TODAY)
    assert [chip.text for chip in chips[::2]] == ["Safe day passed", "Safe day; by the usual reading 21 Nov"]
    assert texts(view.list)[0] == "Safe day passed, another reading gives a later one"
    assert texts(view.list)[2] == "Passed in the last 30 days"
