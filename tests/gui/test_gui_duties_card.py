"""The duties card: every date that a duty has, what is presumed, and what could change it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from guishell_fakes import ROWS, dated
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
    def make(start: Start, *rules: str, **more: object) -> DutiesCard:
        duties = tuple(compute(rule, start) for rule in rules)
        notice = Notice("traffic_fine", "Comune di Verdalba", "Verbale", {}, (Reason("appeal-depends"),), duties)
        made = DutiesCard(notice, voice("en", Path()), date(2026, 6, 12), Outcome.PROVEN, done=False, **more)
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


def kept(rule, **more):  # noqa: ANN003 - fields of DeadlineLine
    due = compute(rule, Start(EVENING)).due
    return replace(dated([ROWS[0]])[0], rule=rule, due=due, prudent=due, **more)


def test_a_duty_whose_payment_is_made_says_when(card):
    paid = kept("cds-discount", settled="paid", paid_on=date(2026, 6, 10))
    shown = card(Start(EVENING), "cds-discount", "cds-giudice-di-pace", kept=[paid], mail=paid.row.id)
    assert texts(shown).count("✓ paid on 10 June 2026, as you said") == 1
    assert "paid on" not in texts(card(Start(EVENING), "cds-discount"))


def test_a_second_delivery_says_from_which_one_its_days_count(card):
    first = kept("cds-minimum")
    earlier = replace(first, row=replace(first.row, at=datetime(2026, 6, 1, 23, 30, tzinfo=UTC)), due=date(2026, 8, 1))
    shown = card(Start(EVENING), "cds-minimum", kept=[earlier], mail=first.row.id + 1)
    assert "This act came before, on 2 June 2026" in texts(shown)
    assert "counts from that delivery and is 1 August 2026" in texts(shown)
    assert "came before" not in texts(card(Start(EVENING), "cds-minimum", kept=[first], mail=first.row.id))
