"""`citizen-inbox trust` from end to end, in process."""

from __future__ import annotations

import hashlib
import io
import json
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from evidence.mailroom import genuine
from trust_world import PINNED, PUBLIC, leaf, list_of, table

from citizen_inbox.cli.main import Faces, main
from citizen_inbox.demo.authority import Authority
from citizen_inbox.demo.postman import Provider
from citizen_inbox.evidence.trusted_list import TrustedList
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.usecases import profiles, trust, trust_refresh
from citizen_inbox.usecases.inbox import open_inbox
from citizen_inbox.usecases.trusted_lists import KeptList

LIST = TrustedList("IT", 42, datetime(2026, 11, 1, 8, tzinfo=UTC), None, (), "ab" * 32)


@dataclass(frozen=True)
class Said:
    status: int
    out: str
    err: str


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    """Run a command in English on a profile of its own, with the shipped list."""
    monkeypatch.setattr(profiles, "system_secrets", SessionSecrets)
    faces = Faces(lambda *_: 0, lambda *_: (), tuple, lambda *_, **__: None, lambda sheet: b"")

    def call(*words: object) -> Said:
        capsys.readouterr()
        try:
            status = main(["--lang", "en", "--profile", str(tmp_path / "me"), *map(str, words)], faces)
        except SystemExit as end:
            status = int(end.code or 0)
        printed = capsys.readouterr()
        return Said(status, printed.out, printed.err)

    return call


@pytest.fixture(scope="module")
def unknown() -> Authority:
    return Authority("Ignota")


@pytest.fixture
def certificate(unknown, tmp_path):
    path = tmp_path / "ca.pem"
    path.write_bytes(unknown.issuer.certificate.public_bytes(Encoding.PEM))
    return path


@pytest.fixture
def fingerprint(unknown) -> str:
    return hashlib.sha256(unknown.issuer.certificate.public_bytes(Encoding.DER)).hexdigest()


def typed(monkeypatch, text: str, *, terminal: bool = True) -> None:
    keyboard = io.StringIO(text)
    monkeypatch.setattr("sys.stdin", keyboard)
    monkeypatch.setattr(keyboard, "isatty", lambda: terminal, raising=False)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)


def test_list_of_the_shipped(run, tmp_path):
    said = run("trust", "list")
    assert said.status == 0
    assert "List of keys, version 1, published on 22 November 2026." in said.out
    assert "It names nobody who may sign a newer list" in said.out
    assert re.findall(r"^(\S.*)$", said.out, re.MULTILINE)[-4:] == [
        *("AgID CA1", "DigitPA CA1", "Actalis Authentication Root CA", "Baltimore CyberTrust Root"),
    ]
    assert "39e3c6c6f13c9620775172694d20f81edad55a8613934cdaa7c3793a6d26b86b" in said.out
    assert "from 14 January 2011 to 14 January 2018, kept for old mail" in said.out
    assert not (tmp_path / "me").exists()


def test_list_as_json(run):
    found = json.loads(run("trust", "list", "--json").out)
    assert (found["version"], found["published"], found["warnings"]) == (1, "2026-11-22", [])
    assert [one["origin"] for one in found["anchors"]] == ["shipped"] * 4
    assert found["anchors"][0]["key_sha256"].startswith("39e3c6c6")
    assert (found["publishers"], found["trusted_lists"]) == ([], [])


def test_an_old_list_says_so(run, monkeypatch):
    days = trust.STALE_DAYS
    published = trust.inventory(profiles.profile_at(None)).published
    monkeypatch.setattr("citizen_inbox.cli.trust.clock.today", lambda: date_after(published, days))
    assert "days old" not in run("trust", "list").out
    monkeypatch.setattr("citizen_inbox.cli.trust.clock.today", lambda: date_after(published, days + 1))
    assert f"It is {days + 1} days old" in run("trust", "list").out


def date_after(day, count: int):
    return day.fromordinal(day.toordinal() + count)


def test_add_on_a_terminal(run, certificate, fingerprint, monkeypatch, unknown):
    typed(monkeypatch, f"{fingerprint[-8:].upper()}\n")
    said = run("trust", "add", certificate)
    assert (said.status, said.err) == (0, "")
    for shown in ("Ignota PEC CA1", "Ignota Root CA", fingerprint, "If you add it, this program will call everybody"):
        assert shown in said.out
    assert fingerprint[:-8] + "…" * 8 in said.out
    assert "Ignota PEC CA1 is trusted from now on in this profile." in said.out
    listed = json.loads(run("trust", "list", "--json").out)["anchors"][-1]
    assert (listed["origin"], listed["certificate_sha256"], listed["name"]) == ("added", fingerprint, "Ignota PEC CA1")
    assert "added by you (" in run("trust", "list").out


@pytest.mark.parametrize("answer", ["", "y\n", "00000000\n"])
def test_anything_else_typed_adds_nothing(run, certificate, monkeypatch, answer):
    typed(monkeypatch, answer)
    said = run("trust", "add", certificate)
    assert said.status == 69
    assert "not confirmed, so nothing was added" in said.err
    assert len(json.loads(run("trust", "list", "--json").out)["anchors"]) == 4


def test_without_a_terminal_the_whole_fingerprint_is_wanted(run, certificate, fingerprint, monkeypatch):
    typed(monkeypatch, f"{fingerprint}\n", terminal=False)
    said = run("trust", "add", certificate)
    assert said.status == 1
    assert "Nothing was added" in said.err
    assert run("trust", "add", certificate, "--fingerprint", fingerprint[-8:]).status == 69
    assert run("trust", "add", certificate, "--fingerprint", fingerprint).status == 0


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (leaf(), "is not that of an authority"),
        (b"garbage", "holds no certificate and no list of keys"),
    ],
)
def test_what_is_refused(run, tmp_path, content, sentence):
    (tmp_path / "x").write_bytes(content)
    said = run("trust", "add", tmp_path / "x", "--fingerprint", hashlib.sha256(content).hexdigest())
    assert said.status == 69
    assert sentence in said.err


def test_a_file_that_is_not_there(run, tmp_path):
    assert run("trust", "add", tmp_path / "none").status == 66


def test_expired_only_when_asked_for(run, tmp_path):
    text = table(replace(PINNED, valid_to=PINNED.valid_from))
    (tmp_path / "old.toml").write_text(text, encoding="utf-8")
    words = ("trust", "add", tmp_path / "old.toml", "--fingerprint", hashlib.sha256(text.encode()).hexdigest())
    assert "expired on 12 October 2017" in run(*words).err
    said = run(*words, "--historical")
    assert said.status == 0
    assert "SHA-256 of the file: " in said.out


def test_a_root_promises_nothing_about_providers(run, tmp_path, monkeypatch):
    (tmp_path / "root.toml").write_text(table(PUBLIC), encoding="utf-8")
    typed(monkeypatch, "")
    assert "If you add it" not in run("trust", "add", tmp_path / "root.toml").out


def test_remove(run, certificate, fingerprint):
    run("trust", "add", certificate, "--fingerprint", fingerprint)
    assert run("trust", "remove", "AgID CA1").status == 69
    assert "came with the list of keys" in run("trust", "remove", "AgID CA1").err
    said = run("trust", "remove", "Ignota PEC CA1")
    assert (said.status, said.out) == (0, "Ignota PEC CA1 is no longer trusted in this profile.\n")
    assert "There is no Ignota PEC CA1" in run("trust", "remove", "Ignota PEC CA1").err


def test_read_uses_what_the_profile_trusts(run, certificate, fingerprint, unknown, tmp_path):
    lost = Provider("pec-a.example", "GESTORE A S.p.A.", unknown.provider("pec-a.example", "GESTORE A S.p.A."))
    mail = tmp_path / "mail.eml"
    mail.write_bytes(genuine("transport", lost))
    assert run("read", mail).status == 1
    run("trust", "add", certificate, "--fingerprint", fingerprint)
    said = run("read", mail)
    assert said.status == 0
    assert "Ignota PEC CA1, an authority that you added yourself, certified its key" in said.out
    assert run("read", "--anchors", _shipped(tmp_path), mail).status == 1


def _shipped(folder):
    path = folder / "shipped.toml"
    path.write_text(list_of(1, table(PINNED)), encoding="utf-8")
    return path


def _next_list(tmp_path) -> tuple[object, str]:
    from citizen_inbox.usecases import shipped

    newer = shipped.anchors_text().replace("version = 1\n", "version = 2\n", 1)
    text = f"{newer}\n{table(PINNED, name=chr(34) + 'Nuova' + chr(92) + 'u001b[31m' + chr(34))}"
    path = tmp_path / "newer.toml"
    path.write_text(text, encoding="utf-8")
    return path, hashlib.sha256(text.encode()).hexdigest()


def test_refresh(run, tmp_path):
    path, digest = _next_list(tmp_path)
    said = run("trust", "refresh", path)
    assert said.status == 69
    assert "Nobody signed this list." in said.err
    assert "--sha256" in said.err
    said = run("trust", "refresh", path, "--sha256", digest)
    assert said.status == 0
    assert said.out.splitlines()[:3] == [
        "Version 2 of the list is in use, in place of 1.",
        "Taken on your word, by its SHA-256.",
        "New: Nuova\\x1b[31m",
    ]
    assert "in place of" not in run("trust", "refresh", path, "--sha256", digest).out
    listed = run("trust", "list").out
    assert "version 2" in listed
    assert f"from {path}" in listed
    assert "came with a newer list" in listed


def test_a_damaged_list_is_said(run, tmp_path):
    path, digest = _next_list(tmp_path)
    run("trust", "refresh", path, "--sha256", digest)
    (tmp_path / "me" / "data" / "trust" / "list.json").write_bytes(b"{}")
    said = run("trust", "list")
    assert "version 1" in said.out
    assert "damaged or gone. The list that came with the program is used." in said.err


def test_mail_is_read_again_after_a_change(run, tmp_path, certificate, fingerprint, monkeypatch):
    monkeypatch.setattr(trust, "read_again", lambda inbox: 7)
    assert "Messages read again: 7" in run("trust", "add", certificate, "--fingerprint", fingerprint).out


def test_eu_trusted_lists(run, tmp_path, monkeypatch):
    monkeypatch.setattr(trust_refresh, "refresh", lambda *_, **__: LIST)
    said = run("trust", "refresh", "x.xml")
    assert (said.status, said.out) == (0, "EU trusted list IT, number 42, is in use.\n")
    kept = KeptList(LIST.territory, LIST.sequence, LIST.issued_at, None, 0, stale=False)
    monkeypatch.setattr(trust, "kept_lists", lambda folder, now: (kept,))
    assert "EU trusted list IT, number 42, issued on 1 November 2026" in run("trust", "list").out
    found = json.loads(run("trust", "list", "--json").out)["trusted_lists"]
    assert found == [
        {
            "territory": "IT",
            "sequence": 42,
            "issued_at": "2026-11-01T08:00:00+00:00",
            "next_update": None,
            "services": 0,
            "stale": False,
        }
    ]


def test_a_list_without_a_day(run, tmp_path, monkeypatch):
    plain = replace(profiles.profile_at(tmp_path / "me"), anchors_toml=table(PINNED))
    monkeypatch.setattr("citizen_inbox.cli.main.profile_at", lambda folder: plain)
    assert run("trust", "list").out.startswith("List of keys without a date.\n")


def test_a_publisher_is_named(run, tmp_path, monkeypatch, unknown):
    from trust_world import publisher_table

    text = list_of(1, table(PINNED), publisher_table(unknown.issuer))
    named = replace(profiles.profile_at(tmp_path / "me"), anchors_toml=text)
    monkeypatch.setattr("citizen_inbox.cli.main.profile_at", lambda folder: named)
    assert "May sign a newer list: " in run("trust", "list").out


def test_each_profile_has_its_own(run, certificate, fingerprint, tmp_path):
    run("trust", "add", certificate, "--fingerprint", fingerprint)
    with open_inbox(profiles.passing_profile(tmp_path / "other", table(PINNED))) as other:
        assert [anchor.name for anchor in other.anchors.anchors] == [PINNED.name]
