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

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
FORMAT = (ROOT / "docs" / "read-json.md").read_text(encoding="utf-8")


def _words() -> list[str]:
    """Every command and every long option of the grammar that is not hidden."""
    found: set[str] = set()

    def walk(grammar: argparse.ArgumentParser) -> None:
        for action in grammar._actions:
            if isinstance(action, argparse._SubParsersAction):
                found.update(action.choices)
                for inner in action.choices.values():
                    walk(inner)
            elif action.help != argparse.SUPPRESS:
                found.update(option for option in action.option_strings if option.startswith("--"))

    walk(parser())
    return sorted(found - {"--help"})


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
