"""The command that lets the program ask the authorities, or not."""

from __future__ import annotations

import pytest

from citizen_inbox.cli.main import Faces, main
from citizen_inbox.cli.revocation import revocation
from citizen_inbox.failures import Failure
from citizen_inbox.host.places import places_under
from citizen_inbox.host.secrets import SessionSecrets
from citizen_inbox.translation import voice
from citizen_inbox.usecases import clock, profiles
from citizen_inbox.usecases.inbox import Profile, open_inbox


@pytest.fixture
def run(tmp_path, capsys):
    """Run one action; its status and what it printed."""
    from argparse import Namespace

    profile = Profile(places_under(tmp_path), "", SessionSecrets(), worker=False)

    def act(action: str) -> tuple[int, str]:
        status = revocation(Namespace(action=action), profile, voice("en", tmp_path))
        return status, capsys.readouterr().out

    act.profile = profile
    return act


def test_it_is_switched_on_and_off_and_stays_so(run):
    assert run("list") == (0, "The program asks nobody whether certificates were revoked.\n")
    assert "over the internet" in run("on")[1]
    assert "over the internet" in run("list")[1]
    assert run("off") == run("list")


def test_nobody_is_asked_without_consent(run):
    with pytest.raises(Failure) as caught:
        run("refresh")
    assert caught.value.code == "revocation-off"


def test_a_round_with_nothing_to_ask(run):
    run("on")
    assert run("refresh") == (0, "New answers: 0. Messages with another verdict now: 0.\n")


def test_addresses_that_failed_are_told(run):
    with open_inbox(run.profile) as inbox, inbox.records.writing():
        inbox.proofs.fail("http://ca.example/CRL", "", clock.now(), "fetch-timeout")
    assert "The server ca.example takes too long to answer." in run("list")[1]


def test_the_whole_command_in_a_folder_that_does_not_exist_yet(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(profiles, "system_secrets", SessionSecrets)
    faces = Faces(lambda *_: 0, lambda *_: (), tuple, lambda *_, **__: None, lambda sheet: b"")

    def said(action: str) -> tuple[int, str, str]:
        status = main(["--lang", "en", "--profile", str(tmp_path / "me"), "revocation", action], faces)
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    off = said("list")
    assert off == (0, "The program asks nobody whether certificates were revoked.\n", "")
    status, out, err = said("refresh")
    assert (status, out) == (69, "")
    assert err
    on = said("on")
    assert "over the internet" in on[1]
    assert said("list") == on
    assert said("refresh") == (0, "New answers: 0. Messages with another verdict now: 0.\n", "")
    assert said("off") == said("list") == off
