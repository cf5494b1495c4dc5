"""Office files tell what they declare, calendar files what, when, where and who; hostile ones tell less."""

from __future__ import annotations

import io
import time
import zipfile
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.documents.calendar_file import Moment, read_calendar
from citizen_inbox.documents.document import identify
from citizen_inbox.documents.office_facts import OfficeFacts, read_office

CORE = """<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:t="t"><dc:title>Bando</dc:title>
<dc:creator>Ufficio</dc:creator>
<cp:lastModifiedBy>Luca</cp:lastModifiedBy><t:created>2026-10-01T08:00:00Z</t:created></cp:coreProperties>"""
APP = "<Properties><Pages>7</Pages><Application>Scrivi</Application><Company>Comune Prova</Company></Properties>"
META = """<o:document-meta xmlns:o="o" xmlns:dc="d" xmlns:m="m"><o:meta><dc:title>Atto</dc:title>
<m:initial-creator>Anna</m:initial-creator><m:document-statistic m:page-count="3"/></o:meta></o:document-meta>"""
INVITATION = """BEGIN:VCALENDAR\r
METHOD:REQUEST\r
BEGIN:VTIMEZONE\r
TZID:Europe/Rome\r
BEGIN:STANDARD\r
DTSTART:19700101T000000\r
END:STANDARD\r
END:VTIMEZONE\r
BEGIN:VEVENT\r
SUMMARY:Udienza\\, aula 3\r
DTSTART;TZID=Europe/Rome:20261210T093000\r
DTEND:20261210T093000Z\r
LOCATION:Via dei\r
  Raggi 8\r
ORGANIZER;CN="Cancelleria: prima":mailto:aula@pec.example\r
ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:anna@pec.example\r
DESCRIPTION:Portare\\ni documenti\r
RRULE:FREQ=DAILY\r
BEGIN:VALARM\r
DESCRIPTION:altro\r
END:VALARM\r
END:VEVENT\r
BEGIN:VEVENT\r
SUMMARY:Giornata\r
DTSTART;VALUE=DATE:20261224\r
DTEND;VALUE=DATE:20261226\r
STATUS:cancelled\r
END:VEVENT\r
END:VCALENDAR\r
"""


def office(**parts: str) -> bytes:
    out = io.BytesIO()
    names = {"core": "docProps/core.xml", "app": "docProps/app.xml", "meta": "meta.xml", "word": "word/document.xml"}
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        for part, content in parts.items():
            archive.writestr(names.get(part, part), content)
    return out.getvalue()


def test_the_facts_of_an_office_file():
    found = read_office(office(core=CORE, app=APP, word="<w/>"))
    assert found == OfficeFacts(
        title="Bando", author="Ufficio", changed_by="Luca", created="2026-10-01T08:00:00Z", program="Scrivi",
        company="Comune Prova", pages="7",
    )  # fmt: skip


def test_the_facts_of_an_open_document():
    found = read_office(office(meta=META, **{"Basic/Standard/Module1.xml": "<m/>"}))
    assert found is not None
    assert (found.title, found.author, found.pages, found.macros) == ("Atto", "Anna", "3", True)


def test_office_parts_that_are_hostile_are_left_out():
    bomb = '<!DOCTYPE a [<!ENTITY b "c">]><a><title>&b;</title></a>'
    assert read_office(office(core=bomb, app=APP)) == read_office(office(app=APP))
    assert read_office(office(core=" " * 5_000_000 + CORE)) == OfficeFacts()
    assert read_office(b"PK\x03\x04 broken") is None


def test_what_an_invitation_says():
    found = read_calendar(INVITATION)
    assert found is not None
    assert (found.method, found.cut, len(found.events)) == ("REQUEST", False, 2)
    hearing, day = found.events
    assert (hearing.summary, hearing.place) == ("Udienza, aula 3", "Via dei Raggi 8")
    assert hearing.begins is not None
    assert hearing.begins.at is not None
    assert hearing.begins.at.astimezone(UTC) == datetime(2026, 12, 10, 8, 30, tzinfo=UTC)
    assert hearing.ends == Moment(date(2026, 12, 10), datetime(2026, 12, 10, 9, 30, tzinfo=UTC))
    assert hearing.organiser == "Cancelleria: prima <aula@pec.example>"
    assert hearing.people == ("anna@pec.example",)
    assert hearing.description == "Portare\ni documenti"
    assert hearing.repeats
    assert (day.begins, day.ends, day.status) == (Moment(date(2026, 12, 24)), Moment(date(2026, 12, 26)), "CANCELLED")


def test_icalendar_reads_the_same():
    import icalendar

    theirs = icalendar.Calendar.from_ical(INVITATION).walk("VEVENT")
    ours = read_calendar(INVITATION)
    assert ours is not None
    for one, other in zip(ours.events, theirs, strict=True):
        assert one.summary == str(other["SUMMARY"])
        assert one.begins is not None
        assert (one.begins.at or one.begins.day) == other.decoded("DTSTART")


def test_unknown_zones_and_bad_days_are_not_guessed():
    text = INVITATION.replace("Europe/Rome:20261210", "../../etc:20261210").replace("20261224", "20261399")
    found = read_calendar(text)
    assert found is not None
    begins = found.events[0].begins
    assert begins is not None
    assert begins.at == datetime(2026, 12, 10, 9, 30)  # noqa: DTZ001 - the zone is not known
    assert begins.zone == "../../etc"
    assert found.events[1].begins is None


def test_calendars_are_known_by_content():
    assert identify(INVITATION.encode(), "invito.txt", "1").media_type == "text/calendar"
    assert read_calendar("ciao") is None


def test_a_line_of_fifty_megabytes_and_endless_nesting_are_quick():
    began = time.perf_counter()
    for text in (
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY" + ';A="b,' * 10_000_000,
        "BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n" * 200_000,
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + ("ATTENDEE" + ";A=b,c" * 2_000 + "\r\n") * 150,
    ):
        assert read_calendar(text) is not None
    assert time.perf_counter() - began < 5


@given(st.text(max_size=300), st.integers(0, 900))
def test_any_calendar_is_survived(junk, place):
    read_calendar("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + junk)
    read_calendar(INVITATION[:place] + junk + INVITATION[place:])


@given(st.binary(max_size=200), st.integers(0, 500))
def test_any_office_file_is_survived(junk, place):
    whole = office(core=CORE)
    read_office(whole[:place] + junk + whole[place:])
