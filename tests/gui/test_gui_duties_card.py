"""The duties card: every date that a duty has, what is presumed, and what could change it."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from citizen_inbox.findings import Outcome
from citizen_inbox.gui.cards.duties import DutiesCard, TimelineMark
from citizen_inbox.notices.notice import Notice, Reason
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.obligations.deadlines import Start, compute
from citizen_inbox.translation import voice

EVENING = datetime(2026, 6, 8, 23, 59, 58, tzinfo=ROME)
NEXT_DAY = datetime(2026, 6, 9, 0, 0, 9, tzinfo=ROME)


@pytest.fixture
def card(qtbot, theme):
    def make(start: Start, *rules: str) -> DutiesCard:
        duties = tuple(compute(rule, start) for rule in rules)
        notice = Notice("traffic_fine", "Comune di Verdalba", "Verbale", {}, (Reason("appeal-depends"),), duties)
        made = DutiesCard(notice, voice("en", Path()), date(2026, 6, 12), Outcome.PROVEN, done=False)
        qtbot.addWidget(made)
        return made

    return make


def texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_day_by_the_clock_of_the_mailbox_stands_beside(card):
    shown = card(Start(EVENING, arrived_at=NEXT_DAY), "cds-minimum")
    assert "Counted from when your mailbox received it: 8 August 2026." in texts(shown)
    assert "7 August 2026" in texts(shown)
    same = card(Start(EVENING, arrived_at=EVENING), "cds-minimum")
    assert "your mailbox" not in texts(same)


def test_why_shows_the_sum_and_what_is_not_known(card):
    shown = card(Start(EVENING, arrived_at=EVENING), "cds-giudice-di-pace")
    shown.why.click()
    said = texts(shown.why.content)
    for words in ("Starts from", "The count ends on", "Last day", "To be safe", "How it is counted",
                  "What is not known and could change the date", "If you live abroad",
                  "Part of this rule is disputed"):  # fmt: skip
        assert words in said


def test_a_presumed_date_is_worded_and_drawn_otherwise(card):
    certain = card(Start(EVENING, arrived_at=EVENING), "cds-minimum")
    presumed = card(Start(EVENING, presumed=True, arrived_at=EVENING), "cds-minimum")
    assert "presumed" not in texts(certain)
    assert "presumed" in texts(presumed)
    pictures = [each.findChild(TimelineMark).grab().toImage() for each in (certain, presumed)]
    assert pictures[0] != pictures[1]
