"""One window per profile, in the person's language."""

from __future__ import annotations

from pathlib import Path

import pytest

from citizen_inbox.gui.application import OneInstance, Shipped, make_application


def test_a_second_start_hands_its_files_to_the_first(qtbot, tmp_path):
    first, second = OneInstance(tmp_path), OneInstance(tmp_path)
    assert first.hold()
    assert not second.hold()
    with qtbot.waitSignal(first.called) as called:
        assert second.call_first([Path("/tmp/atto uno.eml")])
    assert called.args == [(Path("/tmp/atto uno.eml").resolve(),)]
    first.release()
    assert second.hold()
    second.release()


def test_profiles_do_not_meet(tmp_path):
    first, second = OneInstance(tmp_path / "a"), OneInstance(tmp_path / "b")
    assert first.hold()
    assert second.hold()
    first.release()
    second.release()


def test_a_missing_catalogue_is_told(qapp, tmp_path):
    with pytest.raises(FileNotFoundError):
        make_application(Shipped(tmp_path, tmp_path), "it")
