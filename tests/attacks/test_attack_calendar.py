"""Names and titles of strangers in calendar files, searches and lists: text, whatever they try to be."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import icalendar
import pytest
from fakes.plain_reading import plain_mail, read_plainly

from citizen_inbox.cli import list_form
from citizen_inbox.findings import Outcome
from citizen_inbox.host.places import places_under
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.pec.kinds import EnvelopeKind
from citizen_inbox.report.calendar import calendar_file
from citizen_inbox.translation import voice
from citizen_inbox.usecases import browse
from citizen_inbox.usecases.inbox import Profile, open_inbox
from citizen_inbox.usecases.reader import InlineReader, Job
from citizen_inbox.usecases.rows import DeadlineLine, NoticeRow

ENGLISH = voice("en", Path())
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
DAY = date(2026, 11, 24)
HOSTILE = (
    "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y", "x\nATTACH:https://evil.example/", "x\rURL:https://evil.example/",
    "x\x0bORGANIZER:mailto:a@b", "x\x0cx", "x\x85ATTENDEE:mailto:a@b", "x\u2028RRULE:FREQ=DAILY", "x\u2029y",
    "x\\nATTACH:y", "x\\,y;z", "\x1b]0;title\x07\x1b[2J", "\u202egnp.exe", "\x00", "=1+1", "<b>x</b>", "\ud800",
    "x" * 5_000, "\u200b", "a:b;c,d\\", "%s {who} {0}",
)  # fmt: skip


def line(text: str, number: int = 1) -> DeadlineLine:
    row = NoticeRow(
        number, "a@pec.example", EnvelopeKind.TRANSPORT, "collection", text, "b@pec.example", text, NOW, "OK",
        Outcome.PROVEN, "pay", DAY, False, 100, False, 0, False, False,
    )  # fmt: skip
    return DeadlineLine(row, "pay", DAY, DAY, False, "cartella-pay", 100, account=1, mail=f"{number:064x}")


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_adds_no_line_and_no_property(text):
    content = calendar_file([line(text)], ENGLISH, NOW)
    calm = calendar_file([line("Comune")], ENGLISH, NOW)

    def names(raw: bytes) -> list[str]:
        return [one.split(":")[0].split(";")[0] for one in raw.decode().replace("\r\n ", "").splitlines()]

    assert names(content) == names(calm)
    assert all(len(one) <= 75 for one in content.split(b"\r\n"))
    (event,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert event["DTSTART"].dt == DAY


@pytest.mark.parametrize("text", HOSTILE)
def test_a_list_line_is_one_line_of_plain_signs(text):
    (shown,) = list_form.deadlines_lines([line(text)], ENGLISH)
    assert shown.isprintable()


def test_two_thousand_duties_on_one_day_take_seconds():
    started = time.process_time()
    content = calendar_file([line(f"Comune {n}", n) for n in range(2_000)], ENGLISH, NOW)
    assert content.count(b"BEGIN:VEVENT") == 2_000
    assert time.process_time() - started < 10


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        "*",
        "a OR b",
        "NEAR(a b)",
        "subject:x",
        "x' OR 1=1 --",
        "%",
        "_",
        "(",
        "a\x00b",
        "-a",
        "^a",
        "{a}",
        "a" * 50_000,
        '" AND "',
    ],
)
def test_what_is_typed_into_the_search_is_words(tmp_path, typed):
    with open_inbox(Profile(places_under(tmp_path), "", SessionSecrets(), read=read_plainly, worker=False)) as inbox:
        account = inbox.records.add_account("a@pec.example", "a", "h", 993, "")
        record = InlineReader(read_plainly).submit(Job(plain_mail(1), "", NOW - timedelta(days=1), "", None)).result()
        with inbox.records.writing():
            inbox.records.save(account, record)
        assert {row.id for row in browse.search(inbox, typed)} <= {1}
        assert browse.rows(inbox, f"authority:{typed}", DAY) == ()
