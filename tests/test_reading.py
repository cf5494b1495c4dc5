"""The whole climb: golden pairs, and bytes that nobody meant as mail."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from citizen_inbox.cli.json_form import reading_json
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import parse_anchors
from citizen_inbox.findings import Outcome
from citizen_inbox.reading import read
from citizen_inbox.translation import voice

GOLDEN = Path(__file__).resolve().parent / "golden"
MAILS = sorted(GOLDEN.glob("*.eml"))
AT = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
ANCHORS = parse_anchors((GOLDEN / "anchors.toml").read_text(encoding="utf-8"))
ENGLISH = voice("en", GOLDEN)


@pytest.mark.parametrize("path", MAILS, ids=lambda path: path.stem)
def test_golden(path):
    found = json.loads(json.dumps(reading_json(path.name, read(path.read_bytes(), Grounds(ANCHORS, AT)), ENGLISH)))
    assert found == json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", MAILS, ids=lambda path: path.stem)
def test_nothing_is_proven_without_its_anchor(path):
    shipped = parse_anchors((GOLDEN.parent.parent / "resources" / "trust-anchors.toml").read_text(encoding="utf-8"))
    reading = read(path.read_bytes(), Grounds(shipped, AT))
    assert reading.evidence.verdict.outcome is not Outcome.PROVEN


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=4000))
def test_random_bytes_are_read(raw):
    reading = read(raw, Grounds(ANCHORS, AT))
    assert reading.evidence.verdict.outcome is not Outcome.PROVEN
    json.dumps(reading_json("x", reading, ENGLISH))


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(MAILS), st.integers(min_value=0), st.integers(min_value=1, max_value=40))
def test_mutated_mail_is_read_and_never_gains_proof(path, seed, changes):
    raw = bytearray(path.read_bytes())
    before = read(bytes(raw), Grounds(ANCHORS, AT)).evidence.verdict.outcome
    chance = random.Random(seed)
    for _ in range(changes):
        place = chance.randrange(len(raw))
        match chance.randrange(4):
            case 0:
                raw[place] = chance.randrange(256)
            case 1:
                del raw[place : place + chance.randrange(1, 200)]
            case 2:
                raw[place:place] = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 20)))
            case _:
                raw = raw[: max(1, place)]
        if not raw:
            return
    reading = read(bytes(raw), Grounds(ANCHORS, AT))
    json.dumps(reading_json("x", reading, ENGLISH))
    if before is not Outcome.PROVEN:
        assert reading.evidence.verdict.outcome is not Outcome.PROVEN


def test_a_changed_signed_byte_is_never_proven():
    for path in MAILS:
        raw = path.read_bytes()
        reading = read(raw, Grounds(ANCHORS, AT))
        if reading.evidence.verdict.outcome is not Outcome.PROVEN or reading.envelope.signed is None:
            continue
        content = reading.envelope.signed.content
        for place in (content.start, (content.start + content.end) // 2, content.end - 1):
            changed = bytearray(raw)
            changed[place] ^= 0x01
            assert read(bytes(changed), Grounds(ANCHORS, AT)).evidence.verdict.outcome is not Outcome.PROVEN, path.stem
