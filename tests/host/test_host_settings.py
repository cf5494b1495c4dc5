"""Settings go to TOML and come back; nothing a person wrote is lost."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_inbox.failures import Failure
from citizen_inbox.host.settings import Settings, _toml, load_settings, save_settings

PLAIN = st.text() | st.integers(-(2**60), 2**60) | st.booleans() | st.dates() | st.floats(allow_nan=False, width=32)
TABLES = st.dictionaries(st.text(), PLAIN | st.lists(PLAIN) | st.dictionaries(st.text(), PLAIN), max_size=5)


def test_no_file_means_the_usual_settings(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.toml") == Settings()


def test_settings_come_back_and_unknown_keys_stay(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.toml"
    path.parent.mkdir()
    path.write_text('language = "en"\nfuture = [1, 2]\n[window]\nwidth = 900\n', "utf-8")
    settings = load_settings(path)
    assert settings.language == "en"
    save_settings(path, replace(settings, zoom=150, last_account='a"b\\c@pec-a.example'))
    again = load_settings(path)
    assert (again.zoom, again.last_account) == (150, 'a"b\\c@pec-a.example')
    assert again.other == {"future": [1, 2], "window": {"width": 900}}
    assert path.stat().st_mode & 0o777 == 0o600
    assert [item.name for item in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize("line", ["zoom = 9000", 'zoom = "big"', "zoom = true", "poll_minutes = 1", 'theme = "pink"'])
def test_a_value_out_of_range_is_the_usual_one(tmp_path: Path, line: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(line, "utf-8")
    assert load_settings(path) == Settings()


@pytest.mark.parametrize("content", [b"language = ", b"\xff\xfe", b"\0", b"a = " + b"[" * 9999])
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    for number in (1, 2):
        path.write_bytes(content)
        with pytest.raises(Failure) as caught:
            load_settings(path)
        assert caught.value.code == "settings-damaged"
        assert Path(caught.value.facts["kept"]).read_bytes() == content
        assert caught.value.facts["kept"].endswith(f"damaged-{number}")
    assert load_settings(path) == Settings()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file, not a folder")
    with pytest.raises(Failure) as caught:
        save_settings(tmp_path / "config" / "settings.toml", Settings())
    assert caught.value.code == "settings-unwritable"


@given(TABLES)
def test_whatever_is_written_reads_back(values: dict[str, object]) -> None:
    assert tomllib.loads(_toml(values)) == values
