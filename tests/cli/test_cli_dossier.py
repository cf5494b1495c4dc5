"""`dossier ID` on a copy of the practice mailbox: what belongs together, files, declarations, and their dates."""

from __future__ import annotations

import hashlib
import json
import shutil
from datetime import date, datetime, timedelta

import pytest

from citizen_inbox.demo.paper import Face, Paper
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.usecases import clock


@pytest.fixture
def own(run, synced, keyring, tmp_path):
    """Run a command on a profile of this test alone."""
    folder = tmp_path / "profile"
    shutil.copytree(synced, folder)
    return lambda *arguments: run("--profile", folder, *arguments)


def rows(own, place="all"):
    return [json.loads(text) for text in own("list", place, "--json").lines]


def send_id(own, day=True):
    found = [row for row in rows(own) if row["notice"] == "send"]
    return next(row["id"] for row in found if ("TARI" in row["title"]) is day)


def of(own, number, *words: str):
    return json.loads(own("dossier", number, "--json", *words).out)


def attestation(title: str, sentence: str, iun: str) -> bytes:
    paper = Paper("Attestazione", "SEND")
    paper.text(20, 30, title, Face(12))
    paper.paragraph(20, 45, 170, f"{sentence} IUN: {iun}", Face(10))
    return paper.pdf()


def test_a_send_notification_with_what_is_missing(own):
    number = send_id(own)
    said = own("dossier", number)
    assert said.status == 0
    for words in ("IUN (notification code)", "The acts themselves", "attached to the PEC", "still to be downloaded",
                  "120 days", "not marked as paid", "The notification takes legal effect"):  # fmt: skip
        assert words in said.out
    found = of(own, number)
    assert found["format"] == "citizen-inbox/dossier/1"
    assert {one["item"]: one["state"] for one in found["checklist"]} == {
        "aar": "in-mail", "act": "in-mail", "fact-SENDER_ACK": "missing", "fact-DIGITAL_DELIVERY": "missing",
        "fact-PEC_RECEIPT": "missing",
    }  # fmt: skip
    effective = next(one for one in found["deadlines"] if one["rule"] == "send-pec")
    assert date.fromisoformat(found["download_until"]) == date.fromisoformat(effective["due"]) + timedelta(days=120)


def test_a_declared_view_moves_the_date_everywhere_and_can_be_taken_back(own):
    number = send_id(own)
    before = of(own, number)["deadlines"][0]["due"]
    delivered = next(datetime.fromisoformat(row["at"]) for row in rows(own) if row["id"] == number).astimezone(ROME)
    first, later = delivered + timedelta(hours=20), delivered + timedelta(hours=30)
    own("dossier", number, "--viewed", later.isoformat())
    found = of(own, number, "--viewed", first.isoformat())
    assert len(found["viewed"]) == 2
    day = first.date().isoformat()
    assert day != before
    assert found["deadlines"][0]["due"] == day
    shown = json.loads(own("show", number, "--json").out)
    assert shown["deadlines"][0]["due"] == day
    assert "viewed-first" in [step["code"] for step in shown["deadlines"][0]["steps"]]
    after = of(own, number, "--not-viewed")
    assert (after["viewed"], after["deadlines"][0]["due"]) == ([], before)


@pytest.mark.parametrize("when", ["2999-01-01T10:00", "2001-01-01T10:00"])
def test_impossible_views_are_refused(own, when):
    assert own("dossier", send_id(own), "--viewed", when).status == 69


def test_views_are_for_send_only(own):
    fine = next(row["id"] for row in rows(own) if row["notice"] == "traffic_fine")
    said = own("dossier", fine, "--viewed", "2026-01-01")
    assert (said.status, "no notification by SEND" in said.err) == (69, True)


def test_files_go_in_by_what_they_are(own, tmp_path):
    number = send_id(own)
    iun = of(own, number)["iun"]
    access = tmp_path / "scaricato.pdf"
    access.write_bytes(attestation(
        "Attestazione opponibile a terzi: avvenuto accesso",
        "si attesta che in data 13/03/2026 09:12 il destinatario ha avuto accesso ai documenti.", iun,
    ))  # fmt: skip
    plain = iun.replace("-", "")
    act = tmp_path / f"{plain}_PNNOTIFICATIONATTACHMENTS0a1b.pdf"
    act.write_bytes(b"%PDF-1.4 act")
    said = own("dossier", number, "--add", access, act)
    assert said.status == 0
    assert "13 March 2026, 09:12:00" in said.err
    found = of(own, number)
    assert [(one["role"], one["sha256"]) for one in found["files"]] == [
        ("attestation", hashlib.sha256(access.read_bytes()).hexdigest()),
        ("act", hashlib.sha256(act.read_bytes()).hexdigest()),
    ]
    states = {one["item"]: one["state"] for one in found["checklist"]}
    assert states["fact-RECIPIENT_ACCESS"] == "filed"
    assert found["viewed"] == []  # offered, never declared by itself


def test_a_file_of_another_notification_is_refused_loudly(own, tmp_path):
    other = tmp_path / "KWKUJHXNHJXM202304U1_SENDER_ACK_PNLEGALFACTS0a.pdf"
    other.write_bytes(b"%PDF-1.4 x")
    number = send_id(own)
    said = own("dossier", number, "--add", other, tmp_path / "nothing.pdf")
    assert said.status == 66
    assert own("dossier", number, "--add", other).status == 2
    assert "KWKU-JHXN-HJXM-202304-U-1" in own("dossier", number, "--add", other).err
    assert of(own, number)["files"] == []
    assert own("dossier", number, "--add", other, "--force").status == 0
    assert len(of(own, number)["files"]) == 1


def test_a_receipt_leads_to_the_dossier_of_what_was_sent(own):
    sent = [json.loads(text) for text in own("list", "sent", "--json").lines]
    message = next(row for row in sent if row["id"] and row["receipts"])
    receipt = message["receipts"][0]["id"]
    found, same = of(own, receipt), of(own, message["id"])
    assert message["id"] in [row["id"] for row in found["messages"]]
    assert found == same
    assert receipt in [one["id"] for one in found["receipts"]]


def test_notes_and_days(own):
    number = send_id(own)
    own("dossier", number, "--note", "chiamare il Comune", "--declare", "adesione=2026-03-01")
    found = of(own, number)
    assert found["notes"] == [{"id": number, "note": "chiamare il Comune"}]
    assert found["declared"] == {"adesione": "2026-03-01"}
    assert of(own, number, "--declare", "adesione=")["declared"] == {}
    day = clock.now().replace(microsecond=0)
    assert set(of(own, number, "--declare", f"undelivered={day.isoformat()}")["declared"]) == {"undelivered"}
    assert "Digital delivery failed" in own("dossier", number).out
    assert of(own, number, "--declare", "undelivered=")["declared"] == {}
    assert own("dossier", number, "--declare", "undelivered=ieri").status == 64
    assert own("dossier", number, "--declare", "altro=2026-03-01").status == 64
    assert own("dossier", number, "--declare", "adesione=2998-03-01").status == 69


def test_a_refuted_mail_is_nobodys(own):
    refuted = [row["id"] for row in rows(own) if row["verdict"]["outcome"] == "refuted"]
    assert refuted
    for number in refuted:
        assert [row["id"] for row in of(own, number)["messages"]] == [number]
    assert own("dossier", 99999).status == 66
