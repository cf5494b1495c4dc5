"""`deadlines --ics`: the same days as the list, as a calendar that another program reads."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import icalendar
import pytest

from citizen_inbox.usecases import agenda, browse, clock, profiles
from citizen_inbox.usecases.inbox import open_inbox


def events(content: bytes):
    return icalendar.Calendar.from_ical(content).walk("VEVENT")


def test_the_calendar_holds_every_day_of_the_list_on_its_prudent_date(mine, tmp_path):
    target = tmp_path / "mine.ics"
    said = mine("deadlines", "--ics", target)
    assert said.status == 0
    found = events(target.read_bytes())
    assert f"Calendar with {len(found)} entries saved to {target}" in said.out
    listed = [json.loads(line) for line in mine("deadlines", "--json").lines]
    ahead = [event.decoded("dtstart") for event in found if event["categories"].cats != ["Payment"]]
    assert sorted(day.isoformat() for day in ahead if day >= clock.today()) == sorted(one["prudent"] for one in listed)
    assert min(event.decoded("dtstart") for event in found) >= clock.today() - timedelta(days=30)
    assert len({str(event["uid"]) for event in found}) == len(found)


def test_a_second_export_names_the_same_events(mine, tmp_path):
    for name in ("one", "two"):
        mine("deadlines", "--ics", tmp_path / name)
    first, second = ({str(event["uid"]) for event in events((tmp_path / name).read_bytes())} for name in ("one", "two"))
    assert first == second


def test_it_is_printed_for_a_pipe_and_json_beside_a_file(mine, tmp_path):
    assert mine("deadlines", "--ics", "-").out.startswith("BEGIN:VCALENDAR")
    both = mine("deadlines", "--ics", tmp_path / "x.ics", "--json")
    assert (tmp_path / "x.ics").exists()
    assert all(json.loads(line)["rule"] for line in both.lines)
    assert "saved to" in both.err
    assert mine("deadlines", "--ics", "-", "--json").status == 64


def test_a_file_that_cannot_be_written_is_said(mine, tmp_path):
    said = mine("deadlines", "--ics", tmp_path / "nowhere" / "x.ics")
    assert said.status == 73
    assert "cannot be written" in said.err


@pytest.mark.parametrize("key", ["prudent", "likely", "article", "rule", "presumed"])
def test_every_deadline_has_its_article_and_its_other_days(mine, key):
    found = [json.loads(line) for line in mine("deadlines", "--json").lines]
    assert found
    assert all(key in one for one in found)
    assert all(one["article"] for one in found)


def test_a_message_s_own_export_names_the_same_events_as_that_of_all(synced, practice, keyring):
    profile = replace(profiles.passing_profile(synced, practice.anchors_toml), worker=False)
    with open_inbox(profile) as inbox:
        together = agenda.agenda(inbox, clock.today(), date.min)
        pages = {line.row.id: browse.page(inbox, line.row.id) for line in together}
    alone = [line for page in pages.values() for line in agenda.of_page(page)]
    assert together
    assert {(line.mail, line.rule, line.prudent, line.kind, line.article) for line in alone} == {
        (line.mail, line.rule, line.prudent, line.kind, line.article) for line in together
    }
