"""The shape of the house: import contracts, mirrors, words, locked requirements."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from citizen_inbox.wording.sentences import ROOMS

HERE = Path(__file__).resolve().parent.parent
PACKAGE = HERE / "citizen_inbox"


def test_import_contracts_hold():
    found = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=HERE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize("room", ROOMS)
def test_every_sentence_can_be_extracted(room):
    """lupdate sees literal marks only, under the room's own context."""
    files = {"evidence": ("evidence", "rem")}.get(room, (room,))
    trees = [ast.parse((PACKAGE / "wording" / f"{file}.py").read_text(encoding="utf-8")) for file in files]
    marked = set()
    for call in (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if isinstance(call.func, ast.Name) and call.func.id == "QT_TRANSLATE_NOOP":
            context, text = call.args
            assert isinstance(context, ast.Constant)
            assert context.value == room
            assert isinstance(text, ast.Constant), f"line {call.lineno}: not a literal"
            marked.add(text.value)
    assert set(ROOMS[room].values()) <= marked


def test_sentences_are_sentences():
    for room, sentences in ROOMS.items():
        for code, text in sentences.items():
            # argparse's own templates must stand letter for letter as it writes them.
            assert text.strip() == text or code.startswith("argparse."), (room, code)
            assert text, (room, code)
            assert not re.search(r"\{[^a-z_}]*\}", text), (room, code, "only {named} facts")


def test_locked_requirements_name_no_address():
    for path in (HERE / "packaging" / "requirements").glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        assert "://" not in text
        assert "--hash=sha256:" in text


def test_the_unsound_qt_is_excluded():
    project = tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    qt = next(line for line in project["dependencies"] if line.startswith("PySide6"))
    assert "!=6.12.0" in qt


def test_no_machine_path_or_registry_is_committed():
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=HERE, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    bad = re.compile(rb"(/w" rb"ork/|/r" rb"oot/|--(extra-)?index-" rb"url)")
    for name in filter(None, listed.stdout.decode().split("\0")):
        path = HERE / name
        if path.suffix not in {".ttf", ".png"} and path.is_file():
            assert not bad.search(path.read_bytes()), name
