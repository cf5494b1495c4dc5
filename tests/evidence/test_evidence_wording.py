"""Every code of this room has its sentence, and every sentence gets its facts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from mailroom import AT, KINDS, SENDER, genuine, judged, take_apart

import citizen_inbox.evidence
from citizen_inbox.evidence import axes
from citizen_inbox.evidence.report import Axis, VerdictCode
from citizen_inbox.evidence.trust import TrustAnchors, parse_anchors
from citizen_inbox.findings import Outcome
from citizen_inbox.translation import voice
from citizen_inbox.wording.evidence import SENTENCES

SOURCES = Path(citizen_inbox.evidence.__file__).parent
CODES = {code for codes in axes._AXES.values() for code in codes} | {
    found
    for source in SOURCES.glob("*.py")
    for found in re.findall(r'(?:Finding|_compare|_identifiers)\(\s*"([a-z-]+)"', source.read_text("utf-8"))
}


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_finding_has_a_sentence(code):
    assert code in SENTENCES


def test_the_codes_were_found():
    assert {"content-intact", "date-header", "reference", "issuer-imitated"} <= CODES
    assert len(CODES) > 60


@pytest.mark.parametrize("code", VerdictCode)
def test_every_headline_has_a_sentence_and_a_word(code):
    assert f"verdict-{code.value}" in SENTENCES
    assert len(SENTENCES[f"word-{code.value}"].split()) <= 2


def test_the_pretender_has_words_of_its_own():
    assert SENTENCES["word-UNSIGNED-refuted"] != SENTENCES["word-UNSIGNED"]
    english = voice("en", Path())
    assert english.verdict("UNSIGNED", Outcome.REFUTED, {}) == SENTENCES["verdict-UNSIGNED-refuted"]
    assert english.verdict("UNSIGNED", Outcome.UNDETERMINED, {}) == SENTENCES["verdict-UNSIGNED"]


def test_outcomes_axes_and_kinds_are_named():
    assert all(f"word-{outcome.value}" in SENTENCES for outcome in Outcome)
    assert all(f"axis-{axis.value}" in SENTENCES for axis in Axis)


@pytest.fixture(scope="session")
def anchors(authority) -> TrustAnchors:
    return parse_anchors(authority.anchors_toml())


@pytest.mark.parametrize("kind", KINDS)
def test_sentences_get_the_facts_they_name(provider_a, anchors, kind):
    english = voice("en", Path())
    mail = take_apart(genuine(kind, provider_a))
    others = [
        mail.header(b"From", b"From: x@y.example").build(),
        mail.header(b"X-Ricevuta", b"X-Ricevuta: presa-in-carico").build(),
        mail.header(b"Message-ID", b"Message-ID: <1@y.example>").build(),
        mail.header(b"Subject", b"Subject: Ciao").header(b"Date").header(b"X-Riferimento-Message-ID").build(),
        mail.signed_by(provider_a.identity, AT.replace(year=2031)).build(),
        mail.signed_by(provider_a.identity, digest="md5").build(),
    ]
    for raw in (mail.build(), *others):
        for keys in (anchors, TrustAnchors(())):
            evidence = judged(raw, keys, owner=SENDER)
            for finding in evidence.findings:
                assert "?" not in english.finding("evidence", finding), finding
            verdict = evidence.verdict
            assert "?" not in english.verdict(verdict.code.value, verdict.outcome, dict(verdict.facts)), verdict


def test_nothing_on_the_screen_that_the_law_does_not_carry():
    """No reading, no authorship, no certainty about effects may be claimed."""
    for key, sentence in SENTENCES.items():
        if key in {"rem-qualified", "rem-not-listed", "rem-qualification-unknown"}:
            continue  # said only of what a loaded trusted list says, or to say that none was loaded
        assert not re.search(r"\b(has read|legal value|legally valid|authentic|qualified)\b", sentence), key
