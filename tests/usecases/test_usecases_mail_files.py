"""Where mails are found: files, folders, Maildirs, mboxes; and what is passed over."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest
from fakes.plain_reading import plain_mail
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.usecases import mail_files
from citizen_inbox.usecases.mail_files import MailFile, PassedOver, find_in_mbox, find_mails

LINE = b"From sender@a.example Sat Nov 21 10:00:00 2026\n"


def found(*names: Path | str, spool: Path = Path()) -> list[tuple[str, str]]:
    """Name (from the folder on) and reason, "" for a mail."""
    return [
        (Path(one.name).name + (f"#{one.number}" if one.number else ""), getattr(one, "reason", ""))
        for one in find_mails(names, spool)
    ]


def mbox(tmp_path: Path, content: bytes) -> list[bytes]:
    path = tmp_path / "box"
    path.write_bytes(content)
    return [one.read() for one in find_in_mbox(path, "box")]


def test_a_folder_is_walked_by_name_and_says_what_it_passes_over(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name in ("z.eml", "a.eml", "b/c.eml", ".hidden/x.eml", ".d.eml", "plain"):
        (tmp_path / name).write_bytes(plain_mail(1))
    (tmp_path / "act.pdf").write_bytes(b"%PDF-1.7\n")
    (tmp_path / "sign.p7m").write_bytes(b"anything")
    (tmp_path / "der").write_bytes(bytes.fromhex("3082010006092a864886f70d010702") + b"x")
    (tmp_path / "notes.txt").write_bytes(b"Title: of a note\n\nFrom: nobody\n")
    (tmp_path / "empty.eml").write_bytes(b"")
    (tmp_path / "binary.eml").write_bytes(b"\0\1\2")
    assert found(tmp_path) == [
        ("a.eml", ""),
        ("act.pdf", "not-mail"),
        ("binary.eml", "not-mail"),
        ("der", "signed-document"),
        ("empty.eml", "empty"),
        ("notes.txt", "not-mail"),
        ("plain", ""),
        ("sign.p7m", "signed-document"),
        ("z.eml", ""),
        ("c.eml", ""),
    ]


def test_links_are_named_and_not_followed_so_loops_end(tmp_path):
    inner = tmp_path / "folder"
    inner.mkdir()
    (tmp_path / "outside.eml").write_bytes(plain_mail(1))
    (inner / "loop").symlink_to(inner)
    (inner / "out.eml").symlink_to(tmp_path / "outside.eml")
    (inner / "gone.eml").symlink_to(tmp_path / "nowhere")
    assert found(inner) == [("gone.eml", "link"), ("loop", "link"), ("out.eml", "link")]
    assert found(inner / "out.eml") == [("out.eml", "")], "what the person names is opened"


def test_a_maildir_gives_cur_and_new_and_its_subfolders_but_not_what_is_being_delivered(tmp_path):
    for folder in ("cur", "new", "tmp", ".Sent/cur", ".Sent/new", ".Sent/tmp", ".other"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "cur/1.host:2,S").write_bytes(plain_mail(1))
    (tmp_path / "new/2.host").write_bytes(plain_mail(2))
    (tmp_path / "tmp/3.host").write_bytes(plain_mail(3))
    (tmp_path / ".Sent/cur/4.host:2,").write_bytes(plain_mail(4))
    (tmp_path / ".other/5.eml").write_bytes(plain_mail(5))
    (tmp_path / "dovecot-uidlist").write_bytes(b"3 V1 N5\n")
    assert found(tmp_path) == [
        ("dovecot-uidlist", "not-mail"),
        ("4.host:2,", ""),
        ("1.host:2,S", ""),
        ("2.host", ""),
    ]


def test_what_is_no_ordinary_file_is_not_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.eml")
    assert found(tmp_path) == [("pipe.eml", "special")]
    assert found("/dev/null") == [("null", "special")]


def test_what_cannot_be_opened_is_said(tmp_path, monkeypatch):
    missing, nul = find_mails([tmp_path / "nowhere.eml", "a\0b"], tmp_path)
    assert isinstance(missing, PassedOver)
    assert isinstance(nul, PassedOver)
    assert (missing.reason, missing.detail, missing.asked) == ("unreadable", "No such file or directory", True)
    assert nul.reason == "unreadable"
    (tmp_path / "a.eml").write_bytes(plain_mail(1))
    (tmp_path / "locked").mkdir()

    def refuse(path, mode=""):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    listed = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path: refuse(path) if str(path).endswith("locked") else listed(path))
    assert found(tmp_path) == [("a.eml", "unreadable"), ("locked", "unreadable")]


def test_a_huge_file_is_named_and_not_read(tmp_path):
    path = tmp_path / "huge.eml"
    with path.open("wb") as file:
        file.write(b"Subject: huge\r\n\r\n" + b"x" * mail_files._HEAD)
        file.truncate(mail_files.LARGEST)
    assert found(path) == [("huge.eml", "")]
    with path.open("rb+") as file:
        file.truncate(mail_files.LARGEST + 1)
    assert found(path) == [("huge.eml", "too-large")]


def test_standard_input_and_pipes_are_copied(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LINE + b"Subject: a\n\nb\n")))
    (one,) = find_mails(["-"], tmp_path)
    assert isinstance(one, MailFile)
    assert (one.name, one.number, one.read()) == ("-", 1, b"Subject: a\n\nb\n")


def test_a_file_that_became_shorter_is_an_error(tmp_path):
    path = tmp_path / "a.eml"
    path.write_bytes(b"Subject: a\n")
    with pytest.raises(OSError, match="shorter"):
        MailFile("a.eml", path, 12).read()


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_an_mbox_is_cut_at_its_from_lines(tmp_path, end):
    def lines(*given: bytes) -> bytes:
        return b"".join(line + end for line in given)

    mark = LINE.rstrip(b"\n")
    first, second = lines(b"Subject: a", b"", b"one"), lines(b"Subject: b", b"Content-Length: 99999", b"", b"two", b"")
    assert mbox(tmp_path, lines(mark) + first + end + lines(mark) + second + end) == [first, second]
    assert mbox(tmp_path, lines(mark) + first + end + lines(mark) + second[: -len(end)]) == [first, second[: -len(end)]]


def test_words_at_the_beginning_of_a_line_cut_nothing(tmp_path):
    body = (
        b"Subject: a\n\nFrom the office: come at 10:00\n\nFrom Monday on we are closed.\nX: y\n\n"
        b"From a@b.example Sat Nov 21 10:00:00 2026\nno field follows\n"
        b"From c@d.example Sat Nov 21 10:00:00 2026\nX: y\n"
    )
    assert mbox(tmp_path, LINE + body) == [body]


def test_the_forms_of_from_lines_that_programs_write_are_known(tmp_path):
    for mark in (
        b"From - Sat Nov 21 10:00:00 2026\n",
        b"From 1781234567890@xxx Sat Nov 21 10:00:00 +0000 2026\n",
        b"From a@b.example  Sat Nov  1 9:00 2026 +0100\n",
        b"From MAILER-DAEMON Sat Nov 21 10:00:00 2026\n",
    ):
        assert mbox(tmp_path, mark + b"Subject: a\n\nb\n") == [b"Subject: a\n\nb\n"], mark


def test_damaged_and_empty_mboxes(tmp_path):
    assert mbox(tmp_path, b"") == []
    assert mbox(tmp_path, LINE) == []
    assert mbox(tmp_path, LINE + LINE + b"Subject: a\n\n") == [b"Subject: a\n"]
    assert mbox(tmp_path, LINE + b"Subject: a\n\n" + LINE) == [b"Subject: a\n\n" + LINE]
    assert mbox(tmp_path, LINE + b"X:" + b"y" * 200_000) == [b"X:" + b"y" * 200_000]


@given(st.lists(st.binary(max_size=60).map(lambda raw: b"X: y\n\n" + raw.replace(b"From ", b"from ") + b"\n")))
def test_whatever_is_written_one_after_the_other_is_found_again(tmp_path_factory, mails):
    path = tmp_path_factory.mktemp("box") / "box"
    path.write_bytes(b"".join(LINE + mail + b"\n" for mail in mails))
    found = [one.read() for one in find_in_mbox(path, "box")]
    assert found == mails


@given(st.binary(max_size=400))
def test_any_bytes_are_split_without_overlap(tmp_path_factory, raw):
    path = tmp_path_factory.mktemp("box") / "box"
    path.write_bytes(LINE + b"A: b\n" + raw)
    end = 0
    for one in find_in_mbox(path, "box"):
        assert one.offset >= end
        end = one.offset + one.size
    assert end <= path.stat().st_size
