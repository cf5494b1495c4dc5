"""What the voice makes of codes and facts, whoever speaks: the window or the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.translation import Voice, voice

ENGLISH = voice("en", Path())
ITALIAN = Voice("it", lambda context, text: text)


@pytest.mark.parametrize(
    ("iso", "english", "italian"),
    [
        ("2026-11-23", "23 November 2026", "23 novembre 2026"),
        ("2026-10-12 10:15:00+02:00", "12 October 2026, 10:15:00", "12 ottobre 2026, ore 10:15:00"),
        ("2026-11-21T23:30:00Z", "22 November 2026, 00:30:00", "22 novembre 2026, ore 00:30:00"),
        ("2026-11-21 09:05:01", "21 November 2026, 09:05:01", "21 novembre 2026, ore 09:05:01"),
    ],
)
def test_days_and_instants_among_facts_are_worded(iso, english, italian):
    assert ENGLISH.facts({"at": iso}) == {"at": english}
    assert ITALIAN.facts({"at": iso}) == {"at": italian}


@pytest.mark.parametrize(
    "fact", ["2026-13-45", "20261123", "V/2026-11-23", "Avviso del 2026-11-23", "", "302000000012345678"]
)
def test_other_facts_stay_as_they_are(fact):
    assert ENGLISH.facts({"subject": fact}) == {"subject": fact}


def test_every_way_to_say_a_code_words_its_days():
    said = (
        ENGLISH.say("proof", "proves-kind-delivery", {"provider": "Gestore A", "at": "2026-10-12 10:15:00+02:00"}),
        ENGLISH.finding("evidence", Finding("date-header", Outcome.UNDETERMINED, {"other": "2026-10-12", "at": "?"})),
        ENGLISH.verdict("OK", Outcome.PROVEN, {"provider": "Gestore A", "at": "2026-10-12T10:15:00+02:00"}),
    )
    assert not any("2026-10-12" in sentence for sentence in said)
    assert "12 October 2026, 10:15:00" in said[0]


def test_a_fact_that_ends_with_a_stop_ends_the_sentence():
    facts = {"certified": "GESTORE A", "certificate": "Gestore A S.p.A."}
    doubt = Finding("provider-name", Outcome.UNDETERMINED, facts)
    assert ENGLISH.finding("evidence", doubt).endswith("says Gestore A S.p.A.")
    facts["certificate"] = "Gestore A..."
    assert ENGLISH.finding("evidence", doubt).endswith("says Gestore A....")
    facts["certificate"] = "Gestore A"
    assert ENGLISH.finding("evidence", doubt).endswith("says Gestore A.")
