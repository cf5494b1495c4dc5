"""What the command line shows of mail is parsed elsewhere, and a mail that harms its reader is one sentence."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import harmful as harm

from citizen_inbox import reading
from citizen_inbox.usecases import browse, confined, profiles
from citizen_inbox.usecases.inbox import open_inbox

PARSERS = ("pypdfium2", "pypdf", "zxingcpp", "lxml", "signxml", "pyhanko", "nh3", "PIL")
"""Never even loaded by the program itself."""

_WATCHED = """
import json, sys

def main():
    parsers, commands, told = json.loads(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3]
    seen = []
    sys.addaudithook(lambda event, given: seen.append(given[0]) if event == "import" else None)

    def watched(room, name):
        real = getattr(room, name)
        def call(*given, **options):
            seen.append(f"called {room.__name__}.{name}")
            return real(*given, **options)
        setattr(room, name, call)

    import defusedxml.ElementTree, tarfile, xml.etree.ElementTree, zipfile
    for room, name in (
        (defusedxml.ElementTree, "fromstring"), (xml.etree.ElementTree, "fromstring"),
        (zipfile.ZipFile, "__init__"), (tarfile, "open"),
    ):
        watched(room, name)
    from citizen_inbox.cli.main import Faces, main
    statuses = [main(command, Faces(None, None, None, None, None)) for command in commands]
    found = [name for name in seen if name.partition(".")[0] in parsers or name.startswith("called ")]
    with open(told, "w") as file:
        json.dump([statuses, sorted(set(found))], file)

if __name__ == "__main__":
    main()
"""


def watched(commands: list[list[str]], folder: Path) -> tuple[list[int], list[str], str]:
    """Run commands in one program of their own: exit statuses, what was parsed in it, and what was printed."""
    script, told = folder / "watched.py", folder / "told.json"
    script.write_text(_WATCHED, encoding="utf-8")
    given = [json.dumps(PARSERS), json.dumps(commands), str(told)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "LC_ALL": "en_GB.UTF-8"}
    ran = subprocess.run(
        [sys.executable, str(script), *given], env=environment, capture_output=True, text=True, check=True
    )
    statuses, found = json.loads(told.read_text(encoding="utf-8"))
    return statuses, found, ran.stdout


def test_no_parser_of_attachments_runs_where_the_command_line_does(mails: Path, synced: Path, tmp_path: Path) -> None:
    with open_inbox(profiles.profile_at(synced)) as inbox:
        ids = [str(number) for number in browse.every_id(inbox)[::9]]
    anchors = str(mails / "anchors.toml")
    own = ["--lang", "en", "--profile", str(synced)]
    files = [str(mails / f"{name}.eml") for name in ("fine", "invoice", "signed-twice", "send", "rem", "html-only")]
    commands = [[*own, "read", "--anchors", anchors, *files]]
    commands += [[*own, command, number] for command in ("show", "documents") for number in ids]
    commands += [[*own, "pay", str(mails / "fine.eml")], [*own, "dossier", ids[0]], [*own, "list"]]
    statuses, found, printed = watched(commands, tmp_path)
    assert set(statuses) <= {0, 1, 2}
    assert all(Path(name).name in printed for name in files)
    assert found == []


@pytest.fixture
def choosy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """A reading that dies of some mails."""
    module = harm.install(tmp_path, monkeypatch)
    monkeypatch.setattr(reading, "read", module.choosy)
    monkeypatch.setattr("citizen_inbox.cli.read.read_file", module.choosy_file)
    yield
    confined.close()
    sys.modules.pop("harmful", None)


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_a_file_that_harms_its_reader_is_one_sentence_and_the_others_are_read(run, mails, tmp_path, choosy, form):
    bad = tmp_path / "cattiva.eml"
    bad.write_bytes(harm.MARK + b"\r\nSubject: Prova\r\n\r\nTesto.\r\n")
    own = ("--profile", tmp_path / "profile")
    said = run("read", *own, "--anchors", mails / "anchors.toml", *form, bad, mails / "fine.eml")
    assert said.status == 66
    assert said.err.count("cannot be read safely") == 1
    assert "cattiva.eml" in said.err
    assert "Traceback" not in said.err
    assert "fine.eml" in said.out
    assert "cattiva.eml" not in said.out
    assert run("pay", *own, bad).status == 66


def test_a_kept_mail_that_harms_its_reader_is_one_sentence_and_its_bytes_are_given(
    mine, mails, synced, choosy, monkeypatch
):
    with open_inbox(profiles.profile_at(synced)) as inbox:
        first, second = browse.every_id(inbox)[:2]
        raw = browse.source(inbox, first)
    grounds = browse._grounds
    monkeypatch.setattr(
        browse,
        "_grounds",
        lambda inbox, stored, *about: harm.MARK if stored.id == first else grounds(inbox, stored, *about),
    )
    for command in ("show", "documents"):
        said = mine(command, first)
        assert said.status == 69
        assert said.err.startswith("This message could not be read")
        assert "Traceback" not in said.err
        assert mine(command, second).status == 0
    assert raw in {path.read_bytes() for path in mails.glob("*.eml")}
