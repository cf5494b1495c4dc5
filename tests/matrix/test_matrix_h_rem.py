"""Cases 82 to 85: evidence of registered electronic mail in a message, as a person gets to see it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from matrix.seeing import GOOD, outcome, sound, verdict
from rem.remroom import AT, RemRoom

from citizen_inbox.cli.text_form import reading_lines
from citizen_inbox.translation import voice

ENGLISH = voice("en", Path())


@pytest.fixture(scope="module")
def room(authority, provider_a) -> RemRoom:
    return RemRoom(authority, provider_a, authority.time_stamping("Marche di Prova", datetime(2024, 1, 1, tzinfo=UTC)))


@pytest.fixture
def shown(room, see):
    """The reading of a PEC with one evidence, and what the command line prints of it."""

    def show(event: str = "ContentConsignment", name: str = "ContentConsignment.xml", *, qualified: bool = True):
        what = room.says(event, qualified_names=qualified)
        return see(room.mail((name, room.evidence(what))))

    return show


def _told(found) -> tuple[object, ...]:
    (report,) = found.evidence.rem
    evidence = report.evidence
    people = [one.identifier for one in evidence.recipients]
    return evidence.event, evidence.at, evidence.sender.identifier, evidence.sender.name, people


def test_case_82_consignment_with_qualified_children(shown):
    found = shown()
    people = ["bruno@pec-b.example", "carla@pec-b.example"]
    assert _told(found) == ("ContentConsignment", AT, "anna@pec-a.example", "Anna Esempio", people)
    assert outcome(found, "rem-signature-intact") == "proven"
    assert sound(found)
    text = "\n".join(reading_lines("a.eml", found, ENGLISH))
    assert all(word in text for word in ("anna@pec-a.example", "bruno@pec-b.example"))


def test_case_83_unqualified_children_say_the_same(shown):
    assert _told(shown(qualified=False)) == _told(shown())


def test_case_84_unknown_event_shows_its_last_segment(shown):
    found = shown("Teleportation", "evidenza.xml")
    assert _told(found)[0] == "Teleportation"
    assert verdict(found) is GOOD
    assert "Teleportation" in "\n".join(reading_lines("a.eml", found, ENGLISH))


def test_case_85_the_content_wins_over_the_name(shown):
    found = shown("ContentConsignmentFailure")
    assert _told(found)[0] == "ContentConsignmentFailure"
    assert outcome(found, "rem-name-differs") == "undetermined"
    assert outcome(shown(), "rem-name-differs") == ""
