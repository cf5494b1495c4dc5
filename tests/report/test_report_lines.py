"""Lines for a narrow terminal: wide ones go on below, columns without room stand below, elsewhere nothing changes."""

from __future__ import annotations

import io
import sys

import pytest

from citizen_inbox.report.lines import columns, folded

LONG = "  Proof:      [ok] Signed by the provider of the town, and unchanged since then"
ROWS = (("cds-discount", "pay with the discount", "5 days", "art. 202"), ("tax-appeal", "appeal", "60 days", "art. 21"))


class _Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def terminal(monkeypatch):
    def wide(count: int) -> None:
        monkeypatch.setattr(sys, "stdout", _Terminal())  # in the test itself: pytest has its own between the phases
        monkeypatch.setenv("COLUMNS", str(count))

    return wide


def test_a_wide_line_goes_on_under_its_last_column(terminal):
    terminal(50)
    lines = list(folded([LONG, "short"]))
    assert lines[0].startswith("  Proof:      [ok] Signed")
    assert lines[-1] == "short"
    assert all(len(line) <= 50 for line in lines)
    assert {len(line) - len(line.lstrip()) for line in lines[1:-1]} == {LONG.index("Signed")}
    assert " ".join(" ".join(lines[:-1]).split()) == " ".join(LONG.split())


def test_a_word_is_never_divided(terminal):
    terminal(20)
    assert "a" * 64 in list(folded([f"  SHA-256  {'a' * 64}"]))[-1]


def test_elsewhere_lines_stay_as_they_are(monkeypatch):
    monkeypatch.setenv("COLUMNS", "20")
    assert list(folded([LONG])) == [LONG]
    assert len(list(columns(ROWS, (0,) * 4, below=True))) == 2


def test_columns_without_room_stand_below(terminal):
    terminal(40)
    assert list(columns(ROWS, (0,) * 4, right=(2,), below=True)) == [
        "cds-discount  pay with the discount",
        "     5 days  art. 202",
        "tax-appeal    appeal",
        "    60 days  art. 21",
    ]
    terminal(80)
    assert len(list(columns(ROWS, (0,) * 4, below=True))) == 2


def test_an_ellipsis_only_where_a_cell_is_cut(terminal):
    terminal(36)
    assert list(columns(ROWS, (0,) * 4)) == ["cds-discount  pay with the discount", "tax-appeal    appeal"]
    terminal(30)
    assert list(columns(ROWS, (0,) * 4)) == ["cds-discount  pay with the di…", "tax-appeal    appeal"]
