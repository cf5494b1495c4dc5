"""`read`: the page, the exit status, and what cannot be read."""

from __future__ import annotations

import io
import re
import sys

import pytest

STATUS = {"proven": 0, "undetermined": 1, "refuted": 2}


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("fine", 0),
        ("three-delivery-16", 0),
        ("anomaly", 1),
        ("friend", 1),
        ("unanchored", 1),
        ("forged", 2),
        ("altered", 2),
        ("contradicting", 2),
        ("wrong-sender", 2),
        ("qr-redirected", 2),
        ("signed-altered", 2),
    ],
)
def test_the_exit_status_is_the_worst_outcome(read, name, status):
    assert read(name).status == status


def test_several_files_give_the_worst_of_them(read):
    assert read("fine", "friend").status == 1
    assert read("forged", "friend", "fine").status == 2


def test_a_page_says_what_is_it_is_it_genuine_what_to_do_and_how_to_pay(read):
    said = read("fine")
    assert "Kind:       PEC message" in said.out
    assert re.search(r"Proof: +\[ok\] Signed by the PEC provider .*\(OK_REV_UNKNOWN\)", said.out)
    assert "Comune di Borgo Pratica - Violazione del Codice della Strada" in said.out
    assert "Last day to pay with the 30 % discount" in said.out
    assert "€77.90" in said.out
    assert "What is not known and could change these dates" in said.out
    assert said.out.count("Only the sender's own receipt certifies") == 1
    assert said.err == ""


def test_times_are_in_words_not_in_machine_form(read):
    assert not re.search(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d", read("fine").out)


def test_labels_stand_below_each_other(read):
    fields = [line for line in read("friend").lines if re.match(r"  \S.*?:  +\S", line)]
    starts = {re.match(r"  .*?:  +", line).end() for line in fields}
    assert len(fields) >= 4
    assert len(starts) == 1


def test_only_a_proven_time_is_called_certified(read):
    assert "Certified:" in read("fine").out
    for name in ("forged", "friend"):
        assert "Certified:" not in read(name).out
        assert "Date (unproven):" in read(name).out


def test_a_refuted_mail_says_not_to_pay(read):
    said = read("forged")
    assert "[!!] This mail pretends to be PEC" in said.out
    assert "[!!] Do not pay" in said.out


def test_italian_by_word_of_the_option(run, mails):
    said = run("--lang", "it", "read", "--anchors", mails / "anchors.toml", mails / "fine.eml")
    assert "Violazione del Codice della Strada" in said.out
    assert re.search(r"77,90\u00a0€", said.out)
    assert re.search(r"\d+ (\w+o|\w+e) \d{4}, ore \d\d", said.out)


def test_the_language_comes_from_the_environment_else_is_italian(monkeypatch):
    from citizen_inbox.cli.words import choose_language

    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    assert choose_language(None) == "en"
    monkeypatch.setenv("LC_ALL", "it_IT.UTF-8")
    assert choose_language(None) == "it"
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert choose_language(None) == "it"
    assert choose_language("en") == "en"


def test_a_missing_translation_is_said_and_english_used(monkeypatch, tmp_path, capsys):
    from citizen_inbox.cli.words import voice_for
    from citizen_inbox.usecases import shipped

    monkeypatch.setattr(shipped, "translations_folder", lambda: tmp_path)
    assert voice_for("it").language == "en"
    assert "English instead" in capsys.readouterr().err


def test_standard_input_is_a_dash(run, mails, monkeypatch):
    raw = (mails / "fine.eml").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    said = run("read", "-", "--anchors", mails / "anchors.toml")
    assert said.status == 0
    assert said.lines[0] == "-"


def test_a_missing_file_a_directory_and_the_others_still_read(read, tmp_path):
    said = read(tmp_path / "nowhere.eml", tmp_path, "fine")
    assert said.status == 66
    assert "nowhere.eml cannot be read: No such file or directory" in said.err
    assert f"{tmp_path} cannot be read:" in said.err
    assert "PEC message" in said.out


def test_an_empty_file_is_ordinary_and_undetermined(read, tmp_path):
    empty = tmp_path / "empty.eml"
    empty.write_bytes(b"")
    assert read(empty).status == 1


@pytest.mark.parametrize("content", [None, b"not = [toml", b"\xff\xfe", b'[[anchor]]\nname = "x"\n'])
def test_bad_anchors_are_an_unreadable_file(run, mails, tmp_path, content):
    path = tmp_path / "anchors.toml"
    if content is not None:
        path.write_bytes(content)
    said = run("read", "--anchors", path, mails / "fine.eml")
    assert said.status == 66
    assert str(path) in said.err
    assert said.out == ""


def test_shipped_anchors_do_not_know_the_practice_authority(run, mails):
    said = run("read", mails / "fine.eml")
    assert said.status != 0
    assert "OK_REV_UNKNOWN" not in said.out


def test_the_time_of_judging_can_be_given(read):
    assert "(OK_EXPIRED_SINCE)" in read("fine", at="2040-01-01").out
    assert "(OK_REV_UNKNOWN)" in read("fine", at="2026-11-30T12:00:00Z").out


@pytest.mark.parametrize("time", ["yesterday", "0001-01-01", "9999-12-31T23:59:59-12:00", "2026-13-01", ""])
def test_a_time_that_is_none_is_wrong_usage(read, time):
    said = read("fine", at=time)
    assert said.status == 64
    assert "--at" in said.err


def test_a_time_without_offset_is_taken_in_rome():
    from citizen_inbox.cli.arguments import instant

    assert instant("2026-07-01T12:00").isoformat() == "2026-07-01T12:00:00+02:00"
    assert instant("2026-07-01T12:00Z").isoformat() == "2026-07-01T12:00:00+00:00"


def test_what_a_terminal_obeys_is_shown_not_sent(read, run, tmp_path):
    path = tmp_path / "evil.eml"
    path.write_bytes(
        b"From: =?utf-8?q?a=1B[2J=C2=9B=E2=80=AEb?= <a@b.example>\r\nTo: c@d.example\r\n"
        b"Subject: =?utf-8?q?pay=1B]0;gotcha=07=1B[31m_=E2=80=AEnow=0D=0AProof:_[ok]?=\r\n"
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\x1b[2J\r\n--b\r\n"
        b'Content-Type: application/octet-stream; name="a\x1b[31m.bin"\r\nContent-Disposition: attachment\r\n'
        b"\r\ny\r\n--b--\r\n"
    )
    for said in (read(path), read(path, json=path)):
        bad = [letter for letter in said.out if (ord(letter) < 0x20 and letter != "\n") or letter in "\x7f\x9b\u202e"]
        assert bad == []
        assert not any(line.lstrip().startswith("Proof: [ok]") for line in said.lines)


def test_control_characters_in_a_file_name_are_shown(run, tmp_path):
    said = run("read", tmp_path / "a\x1b[31m.eml")
    assert "\x1b" not in said.err
    assert said.status == 66
