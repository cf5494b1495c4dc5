"""The 120 days and the checklist of a SEND notification."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from citizen_inbox.notices.send_steps import (
    DOWNLOAD_DAYS,
    Present,
    State,
    checklist,
    countdown,
    present_in,
    undelivered,
)
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.obligations.deadlines import effective_on

EFFECT = effective_on(datetime(2026, 3, 10, 14, 30, tzinfo=ROME))


@pytest.mark.parametrize(
    ("today", "left", "running", "share"),
    [
        (date(2026, 3, 10), 127, False, 0.0),
        (date(2026, 3, 17), 120, True, 0.0),
        (date(2026, 5, 16), 60, True, 0.5),
        (date(2026, 7, 15), 0, True, 1.0),
        (date(2026, 7, 20), -5, True, 1.0),
    ],
)
def test_the_120_days(today, left, running, share):
    found = countdown((EFFECT,), today)
    assert (found.effective, found.until) == (date(2026, 3, 17), date(2026, 7, 15))
    assert found.until - found.effective == timedelta(days=DOWNLOAD_DAYS)
    assert (found.days_left, found.running, found.share) == (left, running, share)


def test_without_a_day_of_effect_nothing_is_counted():
    assert countdown((), date(2026, 3, 17)) is None


def test_a_view_brings_the_end_forward():
    seen = effective_on(datetime(2026, 3, 10, 14, 30, tzinfo=ROME), (datetime(2026, 3, 13, 9, 12, tzinfo=ROME),))
    assert countdown((seen,), date(2026, 3, 13)).until == date(2026, 7, 11)


def test_the_checklist(document):
    aar = document(f"PN_AAR-{'0a' * 16}.pdf")
    act = document(f"PN_NOTIFICATION_ATTACHMENTS-{'0b' * 16}.pdf", path="3")
    other = document("firma.png", path="4")
    filed = (Present("attestation", "SENDER_ACK", "a.pdf", filed=True), Present("other", "", "b.pdf", filed=True),
             Present("attestation", "DIGITAL_FAILURE", "c.pdf", filed=True))  # fmt: skip
    found = {item.code: item.state for item in checklist((*present_in((aar, act, other)), *filed))}
    assert found == {
        "aar": State.IN_MAIL, "act": State.IN_MAIL, "fact-SENDER_ACK": State.FILED,
        "fact-DIGITAL_DELIVERY": State.MISSING, "fact-DIGITAL_FAILURE": State.FILED, "fact-PEC_RECEIPT": State.MISSING,
    }  # fmt: skip
    only = {item.code: item.state for item in checklist(present_in((aar,)))}
    assert only["act"] is State.MISSING


def test_a_failed_delivery_takes_effect_on_the_15th_day():
    assert undelivered(datetime(2026, 12, 1, 22, 30, tzinfo=ROME)).due == date(2026, 12, 16)
