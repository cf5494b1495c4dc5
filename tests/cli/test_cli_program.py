"""The program as a whole: grammar, exit statuses, the demo, and what only a process of its own can show."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from argparse import _SubParsersAction
from dataclasses import replace
from pathlib import Path

import pytest

from citizen_inbox import __main__ as entry
from citizen_inbox import __version__
from citizen_inbox.cli import arguments
from citizen_inbox.cli import demo as demo_command
from citizen_inbox.cli import main as main_module
from citizen_inbox.failures import Failure
from citizen_inbox.translation import voice
from citizen_inbox.usecases import profiles

ROOT = Path(__file__).resolve().parent.parent.parent
ENGLISH = voice("en", ROOT)
PROGRAM = [sys.executable, "-m", "citizen_inbox"]


def _commands() -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []

    def walk(parser, path):
        for action in parser._actions:
            if isinstance(action, _SubParsersAction):
                for name, inner in action.choices.items():
                    found.append((*path, name))
                    walk(inner, (*path, name))

    walk(arguments.parser(ENGLISH), ())
    return found


def program(*words: object) -> subprocess.CompletedProcess[str]:
    settings = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    settings.pop("DISPLAY", None)
    command = [*PROGRAM, *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, env=settings, check=False, timeout=120)


@pytest.mark.parametrize("command", [(), *_commands()], ids=" ".join)
def test_every_command_explains_itself(run, command):
    said = run(*command, "--help")
    assert said.status == 0
    assert said.out.startswith("usage: citizen-inbox")
    assert "--lang" in said.out
    assert "--profile" in said.out


def test_the_version(run):
    said = run("--version")
    assert (said.status, said.out) == (0, f"citizen-inbox {__version__}\n")


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("read",),
        ("read", "--nonsense", "x"),
        ("list", "nowhere"),
        ("show",),
        ("search",),
        ("pay",),
        ("account",),
        ("account", "nonsense"),
        ("account", "add"),
        ("--lang", "de", "list"),
    ],
)
def test_wrong_usage_is_64(run, monkeypatch, words):
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")  # for the one that names a language which is not there
    said = run(*words)
    assert said.status == 64
    assert said.err.startswith("usage: citizen-inbox")
    assert said.out == ""


@pytest.mark.parametrize("command", ["list", "account list"])
def test_common_options_stand_before_or_after_the_command(run, keyring, tmp_path, command):
    words = command.split()
    before = run("--profile", tmp_path / "p", "--lang", "it", *words)
    after = run(*words, "--profile", tmp_path / "p", "--lang", "it")
    assert before == after
    assert before.status == 0


def test_the_window_opens_where_there_is_a_screen(run, window, monkeypatch, tmp_path):
    monkeypatch.setattr(main_module, "has_screen", lambda: True)
    assert run("--profile", tmp_path).status == 0
    assert run("open", "a.eml", "--profile", tmp_path).status == 0
    assert window.opened == [("en", ()), ("en", (Path("a.eml"),))]


def test_without_a_screen_the_window_is_a_sentence(run, window):
    said = run("open")
    assert said.status == 69
    assert "no display" in said.err
    assert window.opened == []


def test_hints_name_the_program_as_it_was_started(run, keyring, tmp_path, monkeypatch):
    monkeypatch.setenv("CITIZEN_INBOX_PROGRAM", "python3 run.py")
    assert "python3 run.py account add" in run("list", "--profile", tmp_path / "p").out
    assert "python3 run.py --help" in run("open").err
    assert run("--help").out.startswith("usage: python3 run.py ")
    assert "citizen-inbox" not in run("sync", "--profile", tmp_path / "p").err


def test_a_failure_is_a_sentence_and_a_way_on_whatever_the_server_says(run, monkeypatch):
    def fail(options, faces, voice):
        raise Failure("login-refused", said="no\x1b[2J\nProof: [ok]")

    monkeypatch.setattr(main_module, "_run", fail)
    said = run("list")
    assert said.status == 69
    assert said.err.splitlines()[0] == "The mailbox provider refused the user name or the password."
    assert len(said.err.splitlines()) == 2
    assert "\x1b" not in said.err


def test_a_failure_is_told_in_italian(run, monkeypatch):
    def fail(options, faces, voice):
        raise Failure("disk-full", path="/x")

    monkeypatch.setattr(main_module, "_run", fail)
    english, italian = run("list").err, run("--lang", "it", "list").err
    assert english != italian
    assert "/x" in italian


def test_ctrl_c_is_130(run, monkeypatch):
    def interrupt(options, faces, voice):
        raise KeyboardInterrupt

    monkeypatch.setattr(main_module, "_run", interrupt)
    assert run("list").status == 130


@pytest.fixture
def small_demo(monkeypatch, practice):
    """The demo on the practice server that runs already, reading in this process."""

    monkeypatch.setattr(demo_command, "Practice", lambda today: contextlib.nullcontext(practice))
    monkeypatch.setattr(
        demo_command,
        "passing_profile",
        lambda folder, anchors: replace(profiles.passing_profile(folder, anchors), worker=False),
    )


def test_the_demo_s_check_prints_a_line_a_message_and_the_totals(run, small_demo, practice):
    said = run("demo", "--check")
    count = len(practice.messages)
    assert said.status == 0
    assert said.lines[-1] == f"{count} messages: {count} as made, 0 different, 0 not found"
    assert len(said.lines) == count + 1
    assert all(line.startswith("ok ") for line in said.lines[:-1])


def test_the_demo_s_check_fails_when_one_outcome_differs(run, small_demo, practice, monkeypatch):
    first = practice.messages[0]
    wrong = replace(first, expected=replace(first.expected, notice_kind="invoice", amount_cents=1))
    monkeypatch.setattr(practice, "messages", (wrong, *practice.messages[1:]))
    said = run("demo", "--check")
    assert said.status == 1
    assert ", 1 different" in said.lines[-1]
    (bad,) = [line for line in said.lines if line.startswith("!!")]
    assert "amount_cents" in bad


def test_the_demo_without_a_screen_is_a_table_and_pictures(run, small_demo, window, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    said = run("demo")
    assert said.status == 0
    assert "Violazione del Codice della Strada" in said.out
    assert said.lines[-1] == f"2 pictures written to {tmp_path / 'citizen-inbox-screenshots'}"
    assert window.opened == []


def test_the_demo_with_a_screen_opens_the_window(run, small_demo, window, monkeypatch):
    monkeypatch.setattr(demo_command, "has_screen", lambda: True)
    assert run("demo").status == 0
    assert window.opened == [("en", ())]


def test_pictures_go_where_they_are_asked_for(run, small_demo, window, tmp_path):
    assert run("demo", "--screenshots", tmp_path / "a" / "b").status == 0
    assert window.drawn == [tmp_path / "a" / "b"]
    assert list((tmp_path / "a" / "b").iterdir()) == []


def test_pictures_that_cannot_be_written_are_a_sentence_at_once(run, window, tmp_path, monkeypatch):
    file = tmp_path / "file"
    file.write_text("")
    said = run("demo", "--screenshots", file)
    assert said.status == 73
    assert f"{file} cannot be written" in said.err
    assert window.drawn == []


def test_the_self_test_names_every_thing(run):
    said = run("--self-test")
    assert said.status == 0, said.out
    assert [line[:6] for line in said.lines] == ["ok    "] * len(said.lines)
    for thing in ("translations", "trust anchors", "signatures", "PDF and codes", "keyring", "providers", "window"):
        assert f"ok    {thing}: " in said.out


def test_the_self_test_fails_when_one_thing_does():
    from citizen_inbox.cli.self_test import self_test

    def broken():
        raise ValueError("gone")

    assert self_test([("fonts", broken)]) == 1


def test_a_process_reads_and_answers_in_its_status(mails):
    anchors = mails / "anchors.toml"
    for name, status in (("fine", 0), ("friend", 1), ("forged", 2)):
        done = program("read", "--json", "--anchors", anchors, mails / f"{name}.eml")
        assert done.returncode == status
        assert json.loads(done.stdout)["kind"]
        assert done.stderr == ""
    assert program("read").returncode == 64
    assert program("read", mails / "nowhere.eml").returncode == 66


def test_a_reader_that_goes_away_is_no_traceback(mails):
    settings = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [*PROGRAM, "read", "--json", *map(str, sorted(mails.glob("*.eml"))[:12])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=settings) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 141


def press_interrupt(process: subprocess.Popen[bytes]) -> int:
    """Press Ctrl+C until the process ends, at most six times; its exit status.

    One press may fall between the interpreter's last look at its signals and the next read() that then sleeps: the
    program hears it no sooner than the next press, as every Python program does.
    """
    for _ in range(5):
        process.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            return process.wait(10)
    process.send_signal(signal.SIGINT)
    return process.wait(10)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other signals")
def test_an_interrupted_process_is_no_traceback():
    settings = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [*PROGRAM, "read", "-"]
    heard = signal.signal(signal.SIGINT, signal.SIG_DFL)  # jobs in a shell's background ignore it
    try:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=settings)
    finally:
        signal.signal(signal.SIGINT, heard)
    with process:
        assert process.stdin is not None
        process.stdin.write(b"x" * 1_000_000)  # more than a pipe holds: done when the program reads
        process.stdin.flush()
        assert press_interrupt(process) == 130
        assert process.stderr is not None
        assert process.stderr.read() == b""


def test_the_version_is_told_without_loading_a_language():
    code = (
        "import sys; from citizen_inbox.__main__ import main\n"
        "try: main(['--version'])\n"
        "except SystemExit as end: assert not end.code\n"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    settings = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "it_IT.UTF-8"}
    assert subprocess.run([sys.executable, "-c", code], env=settings, capture_output=True, check=False).returncode == 0


def test_reading_needs_no_window(mails):
    code = (
        "import sys; from citizen_inbox.__main__ import main; "
        f"main(['--lang', 'en', 'read', {str(mails / 'fine.eml')!r}]); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    settings = {**os.environ, "PYTHONPATH": str(ROOT)}
    assert subprocess.run([sys.executable, "-c", code], env=settings, capture_output=True, check=False).returncode == 0


def test_an_interrupt_while_loading_is_no_traceback(monkeypatch):
    def interrupted(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(entry, "_run", interrupted)
    assert entry.main(["--version"]) == 130
