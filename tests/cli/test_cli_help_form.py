"""Help, usage and objections in the person's language."""

from __future__ import annotations

import argparse
import re
from argparse import _SubParsersAction
from pathlib import Path

import pytest

from citizen_inbox.cli import main as main_module
from citizen_inbox.cli.arguments import LIST_PLACES, parser
from citizen_inbox.cli.help_form import asked_language, speaking
from citizen_inbox.translation import LANGUAGES, Voice, voice

ENGLISH = voice("en", Path())
MARKED = Voice("it", lambda room, text: f"‹{text}›" if room == "help" else text)
"""A language in which every word that was looked up can be seen."""


def _commands() -> dict[str, list[str]]:
    """Every command's path and its long options."""
    found: dict[str, list[str]] = {}

    def walk(grammar, path):
        found[" ".join(path)] = [option for action in grammar._actions for option in action.option_strings]
        for action in grammar._actions:
            if isinstance(action, _SubParsersAction):
                for name, inner in action.choices.items():
                    walk(inner, (*path, name))

    walk(parser(ENGLISH), ())
    return found


COMMANDS = _commands()


@pytest.fixture
def marked(run, monkeypatch):
    """Run a command in the marked language."""
    monkeypatch.setattr(main_module, "voice_for", lambda asked: MARKED)
    monkeypatch.setenv("COLUMNS", "1000")
    return run


@pytest.mark.parametrize("command", COMMANDS)
def test_every_word_of_help_is_looked_up(marked, command):
    said = marked(*command.split(), "--help")
    assert said.status == 0
    assert said.out.startswith("‹usage: ›citizen-inbox")
    left = re.sub(r"‹[^›]*›", " ", said.out)
    known = {"citizen", "inbox", *LANGUAGES, *LIST_PLACES}
    known |= {word for path in COMMANDS for word in path.split()}
    known |= {part for options in COMMANDS.values() for option in options for part in option.strip("-").split("-")}
    assert set(re.findall(r"\w+", left)) <= known


@pytest.mark.parametrize(
    ("words", "template"),
    [
        (("nonsense",), "invalid choice"),
        (("--lang", "de", "list"), "invalid choice"),
        (("list", "nowhere"), "invalid choice"),
        (("read",), "the following arguments are required"),
        (("account",), "the following arguments are required"),
        (("read", "--nonsense", "x"), "unrecognized arguments"),
        (("read", "x", "--at"), "expected one argument"),
        (("read", "--a", "x", "y"), "ambiguous option"),
        (("read", "--json=3", "x"), "ignored explicit argument"),
        (("read", "x", "--at", "noon"), "is no ISO 8601 time"),
        (("read", "x", "--at", "0001-01-01"), "is not between the years"),
        (("show", "x"), "is no message number; see: citizen-inbox list"),
        (("account", "add", "a@b.example", "--port", "0"), "is no port"),
        (("account", "add", "a@b.example", "--port", "imap"), "is no port"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_every_objection_is_looked_up(marked, words, template):
    said = marked(*words)
    assert said.status == 64
    assert said.err.startswith("‹usage: ›citizen-inbox")
    reason = said.err.splitlines()[-1].split(": ", 1)[1]
    assert re.fullmatch(r"‹.*›", reason)
    assert re.search(rf"‹[^‹›]*{template}", reason)


def test_help_and_objections_are_italian(run):
    said = run("--lang", "it", "list", "--help")
    assert said.out.startswith("uso: citizen-inbox list")
    assert "opzioni:" in said.out
    assert run("show", "--lang=it").err.startswith("uso: citizen-inbox show")


def test_the_environment_s_language_is_the_help_s(capsys, window, monkeypatch):
    monkeypatch.setenv("LC_ALL", "it_IT.UTF-8")
    with pytest.raises(SystemExit):
        main_module.main(["--help"], window.faces())
    assert capsys.readouterr().out.startswith("uso: ")


@pytest.mark.parametrize(
    "line",
    [
        "list",
        "--lang it list",
        "list --lang it",
        "list --lang=it",
        "--lan it list",
        "--l=it list",
        "--lang it list --lang en",
        "search -- --lang it",
        "search --lang it -- --lang en",
    ],
)
def test_the_language_is_known_before_parsing(line):
    words = line.split()
    assert asked_language(words) == parser(ENGLISH).parse_args(words).lang


@pytest.mark.parametrize("line", ["--lang", "--lang de list", "--lang= list", "--language it", "--", ""])
def test_a_language_that_is_not_there_is_none(line):
    assert asked_language(line.split()) is None


def test_argparse_has_its_own_words_back_afterwards():
    before = argparse.ArgumentParser().format_usage()
    with pytest.raises(SystemExit), speaking(MARKED):
        parser(MARKED).parse_args(["nonsense"])
    assert argparse.ArgumentParser().format_usage() == before
