"""The documents say what the program does: commands, options, codes, numbers."""

from __future__ import annotations

import argparse
import re
from datetime import date
from pathlib import Path

import pytest

from citizen_inbox.cli.arguments import LIST_PLACES, parser
from citizen_inbox.demo.desk import Desk
from citizen_inbox.demo.keys import make_keys
from citizen_inbox.demo.mailbox import mailbox
from citizen_inbox.evidence.report import VerdictCode
from citizen_inbox.findings import Outcome
from citizen_inbox.notices.registry import KINDS, OTHER
from citizen_inbox.pec.envelope import EnvelopeKind
from citizen_inbox.translation import voice

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
FORMAT = (ROOT / "docs" / "read-json.md").read_text(encoding="utf-8")


def _grammar() -> dict[str, set[str]]:
    """Every command that does something ("" is none at all), with its long options that are not hidden."""
    found: dict[str, set[str]] = {}

    def walk(grammar: argparse.ArgumentParser, path: tuple[str, ...]) -> None:
        options = {
            option
            for action in grammar._actions
            if action.help != argparse.SUPPRESS
            for option in action.option_strings
            if option.startswith("--")
        }
        inner = [action for action in grammar._actions if isinstance(action, argparse._SubParsersAction)]
        if not path or not inner or not all(action.required for action in inner):
            found[" ".join(path)] = options if not path else options - {"--help", "--lang", "--profile"}
        for action in inner:
            for name, command in action.choices.items():
                walk(command, (*path, name))

    walk(parser(voice("en", ROOT)), ())
    return found


GRAMMAR = _grammar()


def _words() -> list[str]:
    """Every word of a command and every long option of the grammar that is not hidden."""
    names = {word for path in GRAMMAR for word in path.split()}
    return sorted(names.union(*GRAMMAR.values()) - {"--help"})


def _manual() -> dict[str, set[str]]:
    """The same as the manual page says it."""
    page = (ROOT / "packaging" / "debian" / "citizen-inbox.1").read_text(encoding="utf-8").replace("\\-", "-")
    general, commands = re.split(r"^\.SH COMMANDS$", page, maxsplit=1, flags=re.MULTILINE)
    found = {"": general}
    for part in re.split(r"^\.SS ", re.split(r"^\.SH ", commands, flags=re.MULTILINE)[0], flags=re.MULTILINE)[1:]:
        title, _, text = part.partition("\n")
        found[title] = text
    return {title: set(re.findall(r"--[a-z0-9-]+", text)) for title, text in found.items()}


def test_the_manual_page_has_exactly_the_commands_and_options():
    assert _manual() == GRAMMAR


@pytest.mark.parametrize("word", _words())
def test_the_readme_names_every_command_and_option(word):
    shown = re.findall(r"`[^`]+`|^    .*$", README, re.MULTILINE)
    assert re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", "\n".join(shown))


@pytest.mark.parametrize("place", LIST_PLACES)
def test_the_readme_names_every_place(place):
    assert f"`{place}`" in README


def test_the_readme_counts_the_practice_messages():
    today = date(2026, 11, 21)
    count = len(mailbox(Desk(today, make_keys(today))))
    assert f"a mailbox of {count} messages" in README


def test_links_lead_somewhere():
    for page in (README, FORMAT, (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")):
        for target in re.findall(r"\]\(([^)#:]+)\)", page):
            assert (ROOT / target).exists(), target


@pytest.mark.parametrize(
    "code",
    [
        *(kind.value for kind in EnvelopeKind),
        *(code.value for code in VerdictCode),
        *(outcome.value for outcome in Outcome),
        *(kind.id for kind in (*KINDS, OTHER)),
    ],
)
def test_the_format_names_every_code(code):
    assert f"`{code}`" in FORMAT
