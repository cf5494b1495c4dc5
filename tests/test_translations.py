"""Every marked string has its Italian, with the same facts in it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from citizen_inbox.wording.sentences import ROOMS

HERE = Path(__file__).resolve().parent.parent
CATALOGUES = sorted((HERE / "translations").glob("*.ts"))


def _messages(catalogue: Path) -> dict[tuple[str, str], str]:
    found = {}
    for context in ElementTree.parse(catalogue).iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] if translation is not None else []
            text = "\n".join(forms) if forms else (translation.text or "" if translation is not None else "")
            assert translation is None or translation.get("type") is None, (name, message.findtext("source"))
            found[name, message.findtext("source") or ""] = text
    return found


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_every_sentence_is_translated(catalogue):
    found = _messages(catalogue)
    missing = [(room, text) for room, all_ in ROOMS.items() for text in all_.values() if not found.get((room, text))]
    assert not missing


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_facts_are_the_same_in_every_language(catalogue):
    for (context, source), text in _messages(catalogue).items():
        wanted = set(re.findall(r"\{(\w+)\}|(%n|%\d)", source))
        for form in text.split("\n") if "%n" in source else [text]:
            assert set(re.findall(r"\{(\w+)\}|(%n|%\d)", form)) <= wanted, (context, source)
            if "%n" not in source:
                assert set(re.findall(r"\{(\w+)\}|(%n|%\d)", form)) == wanted, (context, source)


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_nothing_waits_for_extraction(catalogue, tmp_path):
    copy = tmp_path / catalogue.name
    copy.write_bytes(catalogue.read_bytes())
    sources = sorted(str(path.relative_to(HERE)) for path in (HERE / "citizen_inbox").rglob("*.py"))
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    command = [str(tool), *sources, "-ts", str(copy), "-no-obsolete", "-locations", "none", "-silent"]
    subprocess.run(command, cwd=HERE, check=True, capture_output=True)
    assert set(_messages(copy)) == set(_messages(catalogue))
