"""Reminders: what they say, when they are looked for, which way they take, and that none comes twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from guishell_fakes import NOW, ROWS, TODAY, FakeDesk, dated

from citizen_inbox.failures import Failure
from citizen_inbox.gui.reminder_notes import LONGEST, notes_of
from citizen_inbox.gui.reminding import wants_look
from citizen_inbox.obligations.reminders import Reminder, Term
from citizen_inbox.translation import voice
from citizen_inbox.usecases.reminders import News, Reminding

ENGLISH = voice("en", Path())
LINE = dated([ROWS[0]])[0]


def reminding(left, number=1, **more):  # noqa: ANN003 - fields of DeadlineLine
    day = TODAY + timedelta(days=left)
    line = replace(LINE, prudent=day, due=day, rule=f"r{number}", **more)
    return Reminding(line, Reminder(Term(1, line.mail, line.rule, day), left, (7, 3)))


def test_each_of_today_s_reminders_says_what_when_who_and_how_much():
    (note,) = notes_of(News((reminding(3, presumed=True),)), ENGLISH)
    assert note.title == "Last day to pay with the 30 % discount: in 3 days, 24 November 2026"
    assert note.text == (
        "Comune di Verdalba · Violazione del Codice della Strada n. 4471/2026 · €29.40 · The day is presumed."
    )
    assert note.message == 1


@pytest.mark.parametrize(
    ("left", "when"),
    [(0, "today, 21 November 2026"), (1, "tomorrow, 22 November 2026"), (-2, "passed on 19 November 2026")],
)
def test_near_days_are_called_by_name(left, when):
    assert notes_of(News((reminding(left),)), ENGLISH)[0].title.endswith(f": {when}")


def test_without_names_neither_sender_nor_title_nor_sum_is_told():
    (note,) = notes_of(News((reminding(3),), discreet=True), ENGLISH)
    for hidden in ("Verdalba", "4471", "29.40"):
        assert hidden not in note.title + note.text


@pytest.mark.parametrize("discreet", [True, False])
def test_no_day_is_told_as_certain_that_is_not(discreet):
    unsure = reminding(-2, presumed=True)
    unsure = replace(unsure, line=replace(unsure.line, due=TODAY + timedelta(days=20)))
    (note,) = notes_of(News((), (unsure,), discreet), ENGLISH)
    assert note.title.endswith(": the safe day passed on 19 November 2026")
    assert "By the usual reading of the rule the day is 11 December 2026." in note.text
    assert "The day is presumed." in note.text


def test_what_was_missed_is_told_in_one():
    missed = (*(reminding(left, left) for left in (2, 5)), *(reminding(-left, 40 + left) for left in range(1, 19)))
    notes = notes_of(News((reminding(3, 99),), missed), ENGLISH)
    assert len(notes) == 2
    assert notes[1].title == "20 days to look at"
    assert notes[1].text == (
        "Still ahead: 2; the next one in 2 days, 23 November 2026. Passed in the last 30 days: 18."
    )
    assert notes[1].message == 0


def test_too_many_at_once_are_told_in_one():
    assert len(notes_of(News(tuple(reminding(3, number) for number in range(4))), ENGLISH)) == 1
    assert len(notes_of(News(tuple(reminding(3, number) for number in range(3))), ENGLISH)) == 3


def test_the_text_of_strangers_hides_nothing_and_stays_short():
    row = replace(ROWS[0], authority="Comune\u202efdp.exe <b>x</b>\nA: 1", title="x" * 5000)
    (note,) = notes_of(News((reminding(3, row=row),)), ENGLISH)
    assert "\u202e" not in note.text
    assert "\n" not in note.text
    assert "[U+202E]" in note.text
    assert "<b>" in note.text  # plain text: whoever shows it as markup escapes it
    assert len(note.text) <= 2 * LONGEST + 40


@pytest.mark.parametrize(
    ("look", "tick", "now", "wanted"),
    [
        ("10:00", "10:05", "10:06", False),
        ("10:00", "10:59", "11:00", True),  # hourly
        ("22:30", "22:59", "23:00", True),  # midnight in Rome
        ("10:00", "10:05", "10:20", True),  # slept
        ("10:00", "10:05", "09:30", True),  # set back
    ],
)
def test_the_clock_says_when_to_look(look, tick, now, wanted):
    def at(text):
        return datetime.fromisoformat(f"2026-11-21T{text}:00").replace(tzinfo=UTC)

    assert wants_look(at(look), at(tick), at(now)) is wanted


class Moving(FakeDesk):
    """A desk whose clock can be moved."""

    at = NOW

    def now(self):
        return self.at


def asked(desk, what):
    return [question for question in desk.asked if question[0] == what]


def start(open_window, news, **more):  # noqa: ANN003 - attributes of the desk
    desk = Moving()
    desk.news = news
    for name, value in more.items():
        setattr(desk, name, value)
    window = open_window(desk)
    window.remind()
    return window, desk


def test_reminders_are_shown_at_the_start_and_kept_as_shown(open_window):
    news = News((reminding(3),))
    window, desk = start(open_window, news)
    ((_, notes),) = asked(desk, "notify")
    assert [note.message for note in notes] == [1]
    assert asked(desk, "reminders_shown") == [("reminders_shown", (news.now[0].reminder,))]
    assert window.main.list.banner.isHidden()


def test_nothing_is_shown_twice_even_when_it_could_not_be_kept(open_window):
    window, desk = start(open_window, News((reminding(3),)), refusals={"reminders_shown": Failure("store-busy")})
    desk.at += timedelta(hours=2)
    window.reminders.tick()
    assert len(asked(desk, "reminders")) == 2
    assert len(asked(desk, "notify")) == 1
    desk.news = News((reminding(3), reminding(3, 2)))
    window.reminders.look()
    assert [len(notes) for _, notes in asked(desk, "notify")] == [1, 1]


def test_time_passing_and_mail_coming_make_it_look_again(open_window):
    window, desk = start(open_window, News())
    desk.at += timedelta(minutes=1)
    window.reminders.tick()
    assert len(asked(desk, "reminders")) == 1
    desk.at += timedelta(hours=9)
    window.reminders.tick()
    assert len(asked(desk, "reminders")) == 2
    window.main.round.start()
    assert len(asked(desk, "reminders")) == 3
    assert asked(desk, "notify") == []


def test_a_new_day_fills_the_list_again(open_window):
    window, desk = start(open_window, News())
    desk.at = datetime(2026, 11, 21, 22, 59, tzinfo=UTC)
    window.reminders.tick()
    before = len(asked(desk, "rows"))
    desk.at += timedelta(minutes=1)
    window.reminders.tick()
    assert len(asked(desk, "rows")) == before + 1


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_click_opens_the_message_and_that_on_a_summary_the_agenda(open_window):
    window, desk = start(open_window, News((reminding(3),)), clicks=3)
    assert asked(desk, "page")[-1] == ("page", 3)
    desk.news, desk.clicks = News((), (reminding(2, 5), reminding(5, 6))), 0
    window.reminders.look()
    assert window.main.listing.place == "deadlines"


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_desktop_that_shows_nothing_leaves_it_to_the_tray_and_then_to_the_window(open_window):
    window, desk = start(open_window, News((reminding(1),)), refusals={"notify": Failure("desktop-silent")})
    assert window.main.list.banner.title.startswith("Last day to pay with the 30 % discount: tomorrow")
    assert len(asked(desk, "reminders_shown")) == 1
    window.main.list.banner._button.click()
    assert asked(desk, "page")[-1] == ("page", 1)
    told = []
    window.reminders._tray = lambda notes: told.append(notes) or True
    window.main.list.banner.dismiss()
    desk.news = News((reminding(3, 7),))
    window.reminders.look()
    assert len(told) == 1
    assert window.main.list.banner.isHidden()


def test_choices_are_shown_kept_and_taken_back_when_refused(open_window):
    window = open_window()
    choices = window.main.menus.tools.reminders
    assert choices.remind.isChecked()
    assert choices.discreet.isEnabled()
    choices.discreet.trigger()
    assert window.desk.chosen == (True, True)
    choices.remind.trigger()
    assert window.desk.chosen == (False, True)
    assert not choices.discreet.isEnabled()
    window.desk.refusals["set_reminder_choices"] = Failure("settings-unwritable", path="x")
    choices.remind.trigger()
    assert not choices.remind.isChecked()
    assert "only while this program runs" in choices.remind.toolTip()
