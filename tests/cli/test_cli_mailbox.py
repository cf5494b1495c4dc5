"""`sync`, `list`, `show`, `search`, `deadlines`, `account`: on a profile of the practice mailbox."""

from __future__ import annotations

import hashlib
import io
import json
import re
import sys
from datetime import date

import pytest

from citizen_inbox.cli.arguments import LIST_PLACES
from citizen_inbox.usecases import clock


def _row(mine, place, title):
    """The JSON row whose title holds these words."""
    rows = [json.loads(line) for line in mine("list", place, "--json").lines]
    return next(row for row in rows if title in row.get("title", row.get("subject", "")))


def _add(run, practice, folder, monkeypatch, tmp_path, password=None):
    ca = tmp_path / "ca.pem"
    ca.write_text(practice.account.ca_pem, encoding="ascii")
    given = practice.account
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{password or given.password}\n"))
    return run(
        *("account", "add", given.address, "--host", given.host, "--port", given.port, "--ca", ca, "--password-stdin"),
        *("--profile", folder),
    )


class _Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_mailbox_is_added_synced_listed_and_removed(run, practice, keyring, monkeypatch, tmp_path):
    folder = tmp_path / "profile"
    added = _add(run, practice, folder, monkeypatch, tmp_path)
    assert added.status == 0, added.err
    address = practice.account.address
    assert f"Mailbox {address} added; 4 folders found." in added.out
    assert "not kept" in added.err
    assert keyring.password(address) == practice.account.password
    assert address in run("account", "list", "--profile", folder).out

    first = run("sync", "--profile", folder)
    assert first.out == f"{address}: {len(practice.messages)} new, 0 already here, 0 damaged.\n"
    assert "0 new" in run("sync", address.upper(), "--profile", folder).out

    again = _add(run, practice, folder, monkeypatch, tmp_path)
    assert again.status == 69
    assert "here already" in again.err

    assert "removed" in run("account", "remove", address.upper(), "--profile", folder).out
    assert keyring.password(address) is None
    assert run("account", "remove", address, "--profile", folder).status == 64
    assert "No mailbox yet" in run("account", "list", "--profile", folder).out


def test_a_wrong_password_becomes_a_sentence_and_a_way_on(run, practice, keyring, monkeypatch, tmp_path):
    said = _add(run, practice, tmp_path / "p", monkeypatch, tmp_path, password="wrong")
    assert said.status == 69
    refused, advice = said.err.splitlines()
    assert refused == "The mailbox provider refused the user name or the password."
    assert advice.startswith("Type the password again.")
    assert "wrong" not in said.err.replace("wrong password", "")
    assert run("account", "list", "--profile", tmp_path / "p").out.startswith("No mailbox yet")


def test_a_certificate_that_is_not_trusted_is_refused(run, practice, keyring, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "stdin", io.StringIO("x\n"))
    given = practice.account
    said = run(
        *("account", "add", given.address, "--host", given.host, "--port", given.port, "--password-stdin"),
        *("--profile", tmp_path / "p"),
    )
    assert said.status == 69
    assert "Your password was not sent" in said.err


@pytest.mark.parametrize("content", [None, b"\xff\xfe", b"no certificate"])
def test_a_bad_authority_file_is_said(run, keyring, monkeypatch, tmp_path, content):
    ca = tmp_path / "ca.pem"
    if content is not None:
        ca.write_bytes(content)
    monkeypatch.setattr(sys, "stdin", io.StringIO("x\n"))
    said = run(
        *("account", "add", "a@b.example", "--host", "127.0.0.1", "--ca", ca, "--password-stdin"),
        *("--profile", tmp_path / "p"),
    )
    assert said.status == 69
    assert "certificate authority" in said.err


def test_an_unknown_provider_asks_for_its_server(run, keyring, tmp_path):
    said = run("account", "add", "x@nowhere.example", "--profile", tmp_path / "p")
    assert said.status == 64
    assert "give its server with --host" in said.err


def test_the_plaintext_port_is_refused(run, keyring, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "stdin", io.StringIO("x\n"))
    said = run(
        *("account", "add", "a@b.example", "--host", "h.example", "--port", "143", "--password-stdin"),
        *("--profile", tmp_path / "p"),
    )
    assert said.status == 69
    assert "without encryption" in said.err


def test_nobody_to_type_the_password(run, keyring, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    said = run("account", "add", "a@b.example", "--host", "h.example", "--profile", tmp_path / "p")
    assert said.status == 69
    assert "The password of a@b.example is not known here." in said.err


def test_the_password_is_asked_unseen(run, practice, keyring, monkeypatch, mine, tmp_path):
    asked = []
    monkeypatch.setattr(sys, "stdin", _Terminal())
    monkeypatch.setattr("getpass.getpass", lambda prompt: asked.append(prompt) or practice.account.password)
    assert mine("sync").status == 0
    assert asked == [f"Password of {practice.account.address}: "]
    assert mine("sync").status == 0
    assert len(asked) == 1


def test_a_password_from_standard_input_for_a_sync(practice, mine, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{practice.account.password}\n"))
    assert mine("sync", "--password-stdin").status == 0


def test_sync_without_a_mailbox_or_with_a_strange_one(run, mine, keyring, tmp_path):
    empty = run("sync", "--profile", tmp_path / "p")
    assert empty.status == 64
    assert "citizen-inbox account add" in empty.err
    strange = mine("sync", "nobody@b.example")
    assert strange.status == 64
    assert "There is no mailbox nobody@b.example here." in strange.err


def test_watching_stays_until_it_is_interrupted(practice, mine, keyring, monkeypatch):
    keyring.keep(practice.account.address, practice.account.password)
    told = []

    def watch(inbox, account, on_change, stopped, *, on_trouble):
        told.append(account)
        while not stopped():
            pass

    monkeypatch.setattr("citizen_inbox.cli.sync.watch", watch)
    joined = []

    def join(thread, timeout=None):
        if not joined:
            joined.append(thread)
            raise KeyboardInterrupt
        return original(thread, timeout)

    import threading

    original = threading.Thread.join
    monkeypatch.setattr(threading.Thread, "join", join)
    said = mine("sync", "--watch")
    monkeypatch.undo()
    assert said.status == 130
    assert len(told) == 1


def test_a_watch_that_nobody_ended_is_a_failure(practice, mine, keyring, monkeypatch):
    keyring.keep(practice.account.address, practice.account.password)
    monkeypatch.setattr("citizen_inbox.cli.sync.watch", lambda *given, **named: None)
    assert mine("sync", "--watch").status == 69


@pytest.mark.parametrize("place", LIST_PLACES)
def test_every_place_can_be_listed_as_text_and_as_json(mine, place):
    text, objects = mine("list", place), mine("list", place, "--json")
    assert (text.status, objects.status) == (0, 0)
    rows = [json.loads(line) for line in objects.lines]
    shown = [int(found[1]) for line in text.lines if (found := re.match(r" {0,3}(\d+)  ", line))]
    assert shown == [row["id"] for row in rows]


def test_columns_stand_below_each_other(mine):
    lines = mine("list", "all").lines
    assert len({line.index("  [") for line in lines}) == 1
    days = [re.search(r"\d{4}-\d\d-\d\d  ", line) for line in lines]
    assert len({day.end() for day in days if day}) == 1
    amounts = [found.end() for line in lines if (found := re.search(r"€[\d,]+\.\d\d", line))]
    assert len(amounts) > 5
    assert len(set(amounts)) == 1


@pytest.fixture
def on_a_terminal(mine, monkeypatch):
    """Run a command with standard output on a wide terminal."""
    monkeypatch.setenv("COLUMNS", "400")

    def call(*words: str):
        with monkeypatch.context() as terminal:
            terminal.setattr(sys.stdout, "isatty", lambda: True)
            return mine(*words)

    return call


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (("list",), ["No.", "Proof", "Received", "From", "Subject", "Next date", "Amount", "What to do"]),
        (("list", "sent"), ["No.", "Sent", "Subject", "State"]),
        (("search", "targato"), ["No.", "Proof", "Received", "From", "Subject"]),
        (("deadlines",), ["Due", "Amount", "No.", "What to do", "From", "Subject"]),
    ],
    ids=" ".join,
)
def test_columns_are_named_on_a_terminal_only(on_a_terminal, mine, words, names):
    head, *lines = on_a_terminal(*words).lines
    assert re.split(r"  +", head.strip())[: len(names)] == names
    assert on_a_terminal(*words, "--json").lines[0].startswith("{")
    assert [line.split() for line in mine(*words).lines] == [line.split() for line in lines]


def test_the_names_stand_over_their_columns(on_a_terminal):
    head, *lines = on_a_terminal("list").lines
    for line in lines:
        assert line[head.index("Proof") :].startswith("[")
        assert re.match(r"\d{4}-\d\d-\d\d  \S", line[head.index("Received") :])
        if found := re.search(r"€[\d,.]+\d", line[head.index("Next date") :]):
            assert found.end() + head.index("Next date") == head.index("Amount") + len("Amount")


def test_a_column_that_holds_nothing_has_no_name():
    from citizen_inbox.report import lines

    rows = [("1", "", "a"), ("2", "", "")]
    assert list(lines.columns(rows, (0, 0, 0), head=("No.", "Empty", "What"))) == ["No.  What", "1    a", "2"]
    assert list(lines.columns([], (0,), head=("No.",))) == []


def test_a_line_is_cut_at_the_terminal_s_width_only_there(monkeypatch):
    from citizen_inbox.report import lines

    rows = [("1", "x" * 100), ("22", "y")]
    assert list(lines.columns(rows, (0, 0), right=(0,))) == [" 1  " + "x" * 100, "22  y"]
    monkeypatch.setattr(sys, "stdout", _Terminal())
    monkeypatch.setenv("COLUMNS", "20")
    assert list(lines.columns(rows, (0, 0))) == ["1   " + "x" * 15 + "…", "22  y"]
    assert list(lines.columns([], ())) == []


def test_a_false_payment_is_marked_and_its_amount_not_shown(mine):
    rows = [json.loads(line) for line in mine("list", "payments", "--json").lines]
    false = {row["id"] for row in rows if row["payment_refuted"] or row["verdict"]["outcome"] == "refuted"}
    assert false
    for line in mine("list", "payments").lines:
        if int(line.split()[0]) in false:
            assert "[!!]" in line
            assert "€" not in line
        else:
            assert "[!!]" not in line


def test_sent_mail_has_its_recipients_states_below(mine):
    said = mine("list", "sent")
    head = next(number for number, line in enumerate(said.lines) if "Comunicazione dei dati del conducente" in line)
    below = said.lines[head + 1 : head + 4]
    assert re.search(r"polizialocale@\S+ +Delivered +\d", below[0])
    assert re.search(r"verbali@\S+ +Not delivered +\d", below[1])
    assert "Sent as ordinary mail" in below[2]
    rows = [json.loads(line) for line in mine("list", "sent", "--json").lines]
    assert all({"address", "state", "at", "detail"} == set(one) for row in rows for one in row["recipients"])
    assert any(row["receipts"] for row in rows)


def test_deadlines_are_in_order_and_bear_their_message(mine):
    said = mine("deadlines")
    assert said.lines[-1].startswith("Dates are computed")
    found = [json.loads(line) for line in mine("deadlines", "--json").lines]
    assert len(found) == len(said.lines) - 1
    days = [date.fromisoformat(one["prudent"]) for one in found]
    assert days == sorted(days)
    assert days[0] >= clock.today()
    for one, line in zip(found, said.lines, strict=False):
        assert f"[{one['id']}]" in line


def test_a_search_finds_bodies_and_attachments(mine):
    assert "Nothing found." in mine("search", "zzzqqq").out
    assert mine("search", "zzzqqq", "--json").out == ""
    said = mine("search", "targato")
    assert "Violazione del Codice della Strada" in said.out
    found = [json.loads(line) for line in mine("search", "targato", "--json").lines]
    assert any(row["notice"] == "traffic_fine" for row in found)


@pytest.mark.parametrize("words", [('"',), ("*(",), ("a AND",), ("--", "-x"), ("''",)])
def test_search_words_are_words_not_a_language(mine, words):
    assert mine("search", *words).status == 0


def test_a_message_in_full(mine):
    number = _row(mine, "todo", "V/004571")["id"]
    said = mine("show", number)
    assert said.status == 0
    assert said.lines[0] == f"{number} INBOX"
    assert re.search(r"^  Arrived: +\d", said.out, re.MULTILINE)
    assert "Si notifica il verbale di accertamento" in said.out
    found = json.loads(mine("show", number, "--json").out)
    assert found["file"] == str(number)
    assert found["arrived_at"]
    assert found["notice"]["kind"] == "traffic_fine"


def test_a_sent_message_shows_its_receipts(mine):
    number = _row(mine, "sent", "conducente")["id"]
    said = mine("show", number)
    assert "Receipts:" in said.out
    assert re.search(r"\[ok\]  Notice of non-delivery", said.out)


def test_the_source_is_the_bytes_as_received(practice, synced, keyring, mine, monkeypatch):
    number = _row(mine, "todo", "V/004571")["id"]
    taken = io.TextIOWrapper(io.BytesIO())
    monkeypatch.setattr(sys, "stdout", taken)
    from citizen_inbox.cli.main import Faces, main

    faces = Faces(lambda *_: 0, lambda *_: (), lambda: (), lambda *_, **__: None, lambda sheet: b"")
    assert main(["--profile", str(synced), "show", str(number), "--source"], faces) == 0
    raw = taken.buffer.getvalue()
    monkeypatch.undo()
    assert practice.expected[hashlib.sha256(raw).hexdigest()].name == "fine"


@pytest.mark.parametrize("command", ["show", "pay"])
def test_a_message_that_is_not_there(mine, command):
    said = mine(command, "123456")
    assert said.status == 66
    assert said.err == "There is no message 123456 here.\n"


@pytest.mark.parametrize("number", ["99999999999999999999", "²", "-1", "one", ""])
def test_a_number_that_is_none_is_wrong_usage(mine, number):
    assert mine("show", number).status == 64
    assert mine("pay", number).status in {64, 66}


def test_an_empty_profile_says_how_to_begin(run, keyring, tmp_path):
    for command in (("list",), ("deadlines",), ("search", "x"), ("list", "sent")):
        said = run("--profile", tmp_path / "p", *command)
        assert said.status == 0
        assert "citizen-inbox account add" in said.out


def test_a_profile_that_cannot_be_made_is_a_sentence(run, keyring, tmp_path):
    path = tmp_path / "file"
    path.write_text("")
    said = run("--profile", path, "list")
    assert said.status == 69
    assert len(said.err.splitlines()) == 2


def test_italian(mine):
    said = mine("--lang", "it", "deadlines")
    assert re.search(
        r"\d+ (novembre|dicembre|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre)", said.out
    )
