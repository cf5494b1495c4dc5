"""REM evidence on the page, in the text and in the JSON of the command line, and in the practice mailbox."""

from __future__ import annotations

import hashlib
import json
from argparse import Namespace
from datetime import date
from pathlib import Path

import pytest
from listroom import Period, der, list_xml, service_xml, signed_list, stamps_service
from PySide6.QtWidgets import QLabel
from remroom import NOW, RemRoom

from citizen_inbox.cli.json_form import reading_json
from citizen_inbox.cli.read import read_files
from citizen_inbox.cli.text_form import reading_lines, rem_lines
from citizen_inbox.demo.desk import Desk
from citizen_inbox.demo.keys import make_keys
from citizen_inbox.demo.letters.registered import messages
from citizen_inbox.demo.rem import evidence_xml
from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.evidence.trust import parse_anchors
from citizen_inbox.evidence.trusted_list import read_trusted_list
from citizen_inbox.findings import Outcome
from citizen_inbox.gui.rem_frame import RemFrame, party_text
from citizen_inbox.pec.rem import RemParty
from citizen_inbox.reading import Reading, read
from citizen_inbox.translation import voice
from citizen_inbox.usecases.profiles import profile_at
from citizen_inbox.usecases.trusted_lists import take, trust_folder

ENGLISH = voice("en", Path())


def reading(room: RemRoom, raw: bytes, *services: str) -> Reading:
    listed = read_trusted_list(list_xml(*services)) if services else None
    return read(raw, Grounds(room.anchors, NOW, trusted_list=listed))


@pytest.fixture(scope="module")
def qualified(room: RemRoom) -> Reading:
    own = service_xml(Period(certificates=(der(room.provider.identity),)))
    raw = room.mail(("ContentConsignment.xml", room.evidence(room.says(reasons=(("RC08", "piena"),)))))
    return reading(room, raw, own, stamps_service(room.stamps))


@pytest.fixture(scope="module")
def altered(room: RemRoom) -> Reading:
    xml = room.evidence(room.says("Teleportation")).replace(b"Bruno Finto", b"Bruno Finte")
    return reading(room, room.mail(("a.xml", xml)))


def test_the_json_of_an_evidence(qualified: Reading):
    whole = json.loads(json.dumps(reading_json("a.eml", qualified, ENGLISH)))
    (found,) = whole["rem"]
    assert (found["file"], found["event"], found["at"]) == (
        "ContentConsignment.xml",
        "ContentConsignment",
        "2026-03-01T10:00:00+00:00",
    )
    assert found["sender"]["identifier"] == "anna@pec-a.example"
    assert found["recipients"][1]["attributes"] == [{"name": "LegalName", "value": "Carla Prova"}]
    assert found["reasons"] == [{"code": "RC08", "details": "piena"}]
    assert found["signature"]["reason"] == "intact"
    assert found["time_stamp"] == {"at": "2026-03-01T10:00:03+00:00", "authority": "Marche di Prova", "problem": None}
    assert found["qualified"]["provider"] == "Gestore A"
    assert found["findings"][0]["code"] == "rem-evidence"


def test_the_json_of_a_message_without_and_of_an_unsigned_evidence(room: RemRoom):
    assert reading_json("a.eml", reading(room, room.mail()), ENGLISH)["rem"] == []
    (found,) = reading_json("a.eml", reading(room, room.mail(("a.xml", evidence_xml(room.says())))), ENGLISH)["rem"]
    assert found["time_stamp"] is found["qualified"] is None
    assert found["signature"] == {
        "reason": "missing",
        "detail": None,
        "digest": None,
        "signer": None,
        "signing_time": None,
    }


def test_the_text_of_an_evidence(qualified: Reading, altered: Reading):
    lines = list(rem_lines(qualified.evidence.rem[0], ENGLISH))
    assert lines[0].startswith("[ok]")
    assert "Made available to the recipient" in lines[0]
    assert lines[1] == "  anna@pec-a.example -> bruno@pec-b.example -> carla@pec-b.example"
    assert lines[2] == "  RC08 piena"
    assert any("Registered delivery evidence" in line for line in reading_lines("a.eml", qualified, ENGLISH))
    lines = list(rem_lines(altered.evidence.rem[0], ENGLISH))
    assert lines[0].startswith("[!!]")
    assert "Teleportation" in lines[0]


def test_no_certified_time_is_shown_as_none(room: RemRoom):
    xml = evidence_xml(room.says()).replace(b"2026-03-01T10:00:00+00:00", b"once")
    report = reading(room, room.mail(("a.xml", xml))).evidence.rem[0]
    assert next(rem_lines(report, ENGLISH)).startswith("[? ]  Made available to the recipient  GESTORE A")


def shown(frame: RemFrame) -> str:
    return "\n".join(label.text() for label in frame.findChildren(QLabel))


def test_the_frame_of_a_qualified_evidence(qtbot, qualified: Reading):
    frame = RemFrame(qualified.evidence.rem[0], ENGLISH)
    qtbot.addWidget(frame)
    text = shown(frame)
    assert "Registered delivery evidence (REM)" in text
    assert "Made available to the recipient" in text
    assert "Anna Esempio <anna@pec-a.example>" in text
    assert "Qualified service" in text
    assert "Gestore A, Delivery" in text
    assert "Time stamp says" in text


def test_the_frame_of_an_altered_evidence(qtbot, altered: Reading):
    frame = RemFrame(altered.evidence.rem[0], ENGLISH)
    qtbot.addWidget(frame)
    text = shown(frame)
    assert "Teleportation" in text
    assert "does not hold" in text
    assert "Qualified service" not in text


def test_parties_in_one_line():
    assert party_text(RemParty("", ())) == ""
    assert party_text(RemParty("a@b.example", ())) == "a@b.example"
    assert party_text(RemParty("a@b.example", (("LegalName", "A"),))) == "A <a@b.example>"
    assert party_text(RemParty("", (("LegalName", "A"),))) == "A"


def test_the_practice_letter():
    keys = make_keys(date(2026, 11, 21))
    (message,) = messages(Desk(date(2026, 11, 21), keys))
    found = read(message.build(), Grounds(parse_anchors(keys.authority.anchors_toml()), NOW))
    assert found.evidence.verdict.outcome is Outcome.PROVEN
    (report,) = found.evidence.rem
    outcomes = {finding.code: finding.outcome for finding in report.findings}
    assert outcomes["rem-evidence"] is outcomes["rem-message"] is Outcome.PROVEN
    assert outcomes["rem-original"] is Outcome.UNDETERMINED
    assert Outcome.REFUTED not in outcomes.values()


def test_the_command_line_looks_into_the_kept_list(room: RemRoom, tmp_path: Path, capsys):
    operator = room.authority.person("Operatore", "Elenco", "IT")
    raw = signed_list(list_xml(service_xml(Period(certificates=(der(room.provider.identity),)))), operator)
    mail = tmp_path / "a.eml"
    mail.write_bytes(room.mail(("ContentConsignment.xml", room.evidence())))
    anchors = tmp_path / "anchors.toml"
    anchors.write_text(room.authority.anchors_toml())
    profile = tmp_path / "profile"
    options = Namespace(files=[str(mail)], json=True, anchors=anchors, at=NOW, profile=profile)
    assert read_files(options, profile_at(profile), ENGLISH) == 0
    assert json.loads(capsys.readouterr().out)["rem"][0]["qualified"] is None
    take(trust_folder(profile / "data"), raw, sha256=hashlib.sha256(raw).hexdigest())
    assert read_files(options, profile_at(profile), ENGLISH) == 0
    assert json.loads(capsys.readouterr().out)["rem"][0]["qualified"]["provider"] == "Gestore A"
