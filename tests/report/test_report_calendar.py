"""Calendar files, read back by another program's reader."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.findings import Outcome
from citizen_inbox.obligations.rules import RULES
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.report.calendar import calendar_file
from citizen_inbox.translation import voice
from citizen_inbox.usecases.rows import DeadlineLine, NoticeRow

NOW = datetime(2026, 11, 21, 9, 32, 7, tzinfo=UTC)
ENGLISH = voice("en", Path())
ROW = NoticeRow(
    id=1, account="bianca.neri@pec.example", envelope_kind=EnvelopeKind.TRANSPORT, kind="traffic_fine",
    authority="Comune di Verdalba", sender="protocollo@pec.verdalba.example", title="Verbale n. 4471/2026, sig. Neri",
    at=NOW, verdict_code="OK", outcome=Outcome.PROVEN, next_what="", next_due=None, next_presumed=False,
    amount_cents=None, payment_refuted=False, attachments=0, done=False, damaged=False,
)  # fmt: skip
FINE = DeadlineLine(
    ROW, "pay-discount", date(2026, 11, 24), date(2026, 11, 24), presumed=False, rule="cds-discount",
    amount_cents=2940, article=RULES["cds-discount"].article, account=1, mail="ab" * 32,
)  # fmt: skip
JUDGE = replace(
    FINE, what="appeal-justice-of-peace", rule="cds-giudice-di-pace", article="art. 204-bis CdS",
    due=date(2026, 9, 9), prudent=date(2026, 8, 10),
    likely=date(2026, 9, 10), presumed=True, amount_cents=None,
)  # fmt: skip


def read(*lines, at=NOW):  # noqa: ANN002 - lines
    calendar = icalendar.Calendar.from_ical(calendar_file(lines, ENGLISH, at))
    assert calendar.errors == []
    return [event for event in calendar.walk("VEVENT") if not event.errors]


def test_an_event_says_what_is_lost_on_the_prudent_day_with_both_dates_and_the_article():
    (event,) = read(JUDGE)
    assert event.decoded("dtstart") == date(2026, 8, 10)
    assert event.decoded("dtend") == date(2026, 8, 11)
    assert event["summary"] == (
        "Last day to appeal to the Justice of the Peace (Giudice di Pace) (presumed) – Comune di Verdalba"
    )
    text = str(event["description"])
    for said in (
        "10 August 2026",
        "9 September 2026",
        "10 September 2026",
        FINE.article,
        "Presumed:",
        "not legal advice",
    ):
        assert said in text.replace(JUDGE.article, FINE.article)
    assert "Verbale n. 4471/2026, sig. Neri" in text
    assert event["transp"] == "TRANSPARENT"
    assert event["status"] == "CONFIRMED"
    assert event["categories"].cats == ["Deadline"]
    assert event.decoded("dtstamp") == NOW
    assert "bianca.neri" not in calendar_file([JUDGE], ENGLISH, NOW).decode()


def test_alarms_ring_at_nine_seven_three_and_one_days_before_and_on_the_day():
    (event,) = read(FINE)
    start = datetime.combine(event.decoded("dtstart"), time(), UTC)
    rings = sorted(start + alarm.decoded("trigger") for alarm in event.walk("VALARM"))
    assert rings == [datetime(2026, 11, day, 9, tzinfo=UTC) for day in (17, 21, 23, 24)]
    assert {str(alarm["action"]) for alarm in event.walk("VALARM")} == {"DISPLAY"}


def test_a_later_export_updates_the_same_events_whatever_the_mailbox():
    (first,) = read(FINE)
    moved = replace(FINE, prudent=date(2026, 11, 23), account=9, row=replace(ROW, id=77, account="b@pec.example"))
    (later,) = read(moved, at=NOW + timedelta(minutes=2))
    assert first["uid"] == later["uid"]
    assert later["sequence"] > first["sequence"]
    assert later.decoded("last-modified") > first.decoded("last-modified")
    assert len({str(event["uid"]) for event in read(FINE, JUDGE, replace(FINE, mail="cd" * 32))}) == 3


def test_what_two_mailboxes_received_alike_is_one_event_and_open_while_one_is():
    done = replace(FINE, settled="done", row=replace(ROW, done=True))
    (event,) = read(done, replace(FINE, account=2))
    assert event["status"] == "CONFIRMED"


@pytest.mark.parametrize("settled", ["done", "paid"])
def test_what_is_settled_is_cancelled_and_rings_no_more(settled):
    (event,) = read(replace(FINE, settled=settled))
    assert event["status"] == "CANCELLED"
    assert event.walk("VALARM") == []


def test_an_event_is_no_duty_and_rings_not_at_all():
    (event,) = read(replace(FINE, what="effective", kind="event", rule="send-pec", presumed=True))
    assert event["categories"].cats == ["Legal effect"]
    assert event.walk("VALARM") == []
    assert "nothing is to be done" in event["description"]


def test_a_printed_day_says_so():
    (event,) = read(replace(FINE, what="pay-printed", kind="payment", rule="printed:302", article=""))
    assert "printed on the payment notice" in event["description"]
    assert "Rule:" not in event["description"]


def test_a_file_is_no_invitation_and_an_empty_one_is_still_a_calendar():
    content = calendar_file([], ENGLISH, NOW).decode()
    assert "METHOD" not in content
    assert content.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert content.endswith("END:VCALENDAR\r\n")


_HOSTILE = st.text(st.characters(codec=None, exclude_categories=()), max_size=200)


@given(_HOSTILE, _HOSTILE)
def test_no_text_of_a_stranger_breaks_a_line_or_adds_one(authority, title):
    content = calendar_file([replace(FINE, row=replace(ROW, authority=authority, title=title))], ENGLISH, NOW)
    physical = content.split(b"\r\n")
    assert all(len(line) <= 75 for line in physical)
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert b"\r" not in content.replace(b"\r\n", b"")
    for line in physical:
        line.decode()
    (event,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert len(event.walk("VALARM")) == 4
    assert set(event.keys()) == {
        *("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "CATEGORIES"),
        *("STATUS", "CLASS", "TRANSP"),
    }


@given(st.sampled_from('a;,\\:"é€😀\n'), st.integers(0, 160))
def test_escaped_and_folded_text_comes_back_as_it_was(letter, count):
    title = f"Atto {letter * min(count, 100)} fine"
    (event,) = read(replace(FINE, row=replace(ROW, title=title)))
    assert f"About: {' '.join(title.split())}" in str(event["description"]).split("\n")
