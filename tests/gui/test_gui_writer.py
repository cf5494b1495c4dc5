"""Who wrote, above a message and in the list: a mark, a loud warning, or a quiet remark."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import page_samples
import pytest
from PySide6.QtWidgets import QLabel

from citizen_inbox.gui.page_heading import PageHeading
from citizen_inbox.gui.words import who
from citizen_inbox.gui.writer_view import difference
from citizen_inbox.translation import voice
from citizen_inbox.usecases.rows import Writer

OFFICIAL = Writer("official", "Comune Esempio", day=date(2026, 9, 1))
FALSE = Writer("lookalike", "", "Comune Esempio", "multe@pec.comune-esemplo.example", "signs")
UNKNOWN = Writer("unknown", "", day=date(2026, 9, 1))


@pytest.fixture
def heading(qtbot):
    def make(writer):
        page = page_samples.page(notice=page_samples.fine())
        made = PageHeading(replace(page, row=replace(page.row, writer=writer)), voice("en", Path()))
        qtbot.addWidget(made)
        return made

    return make


def _texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_official_name_stands_only_with_its_mark(heading):
    shown = heading(OFFICIAL)
    assert shown.origin.text().startswith("Comune Esempio · ")
    assert shown.writer.text() == "✓ in the register of public bodies"
    assert shown.lookalike is None


def test_a_lookalike_is_told_loudly_with_both_addresses(heading):
    shown = heading(FALSE)
    assert "only looks like Comune Esempio" in shown.lookalike.title.text()
    assert "[i]" in _texts(shown.lookalike)
    assert "[l]" in _texts(shown.lookalike)
    assert shown.layout().indexOf(shown.lookalike) == 0
    assert shown.writer is None


def test_an_unknown_sender_is_called_so_quietly(heading):
    assert heading(UNKNOWN).writer.text() == "Not in the register of public bodies (1 September 2026)."
    assert heading(None).writer is None


def test_the_list_names_a_body_only_by_its_address():
    row = page_samples.page(notice=page_samples.fine()).row
    assert who(replace(row, writer=OFFICIAL)) == "Comune Esempio ✓"
    assert who(replace(row, writer=FALSE)) == row.sender
    assert who(replace(row, writer=UNKNOWN)) == row.authority
    assert "✓" not in who(row)


def test_only_a_short_difference_is_marked():
    assert difference("a@rivalta.it", "a@rlvalta.it") == ("a@r[i]valta.it", "a@r[l]valta.it")
    assert difference("mario@evil.example", "protocollo@pec.comune.it") == (
        "mario@evil.example",
        "protocollo@pec.comune.it",
    )
    assert difference("x@inps.evil.example", "postacert.inps.gov.it")[0] == "x@inps.evil.example"
