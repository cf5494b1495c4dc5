"""Colours that can be read, a style sheet that parses, fonts and icons that are there."""

from __future__ import annotations

import re
import sys

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QLabel

from citizen_inbox.gui.theme import DARK, LIGHT, SHAPE_PAIRS, TEXT_PAIRS, ZOOMS, Theme, contrast, fill


def test_contrast_is_the_one_of_wcag():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#0066CC", "#FFFFFF") == pytest.approx(5.57, abs=0.01)
    assert contrast("#FFFFFF", "#0066CC") == contrast("#0066CC", "#FFFFFF")


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_pair_can_be_read(tokens):
    ratios = {pair: contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) for pair in TEXT_PAIRS}
    assert not {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 4.5}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_edge_and_icon_can_be_seen(tokens):
    ratios = {pair: contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) for pair in SHAPE_PAIRS}
    assert not {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 3}


def test_a_misspelt_token_does_not_pass():
    with pytest.raises(KeyError):
        fill("QLabel { color: @txet; }", LIGHT, 100)


def test_lengths_grow_with_the_zoom():
    assert fill("a { padding: @10px @3px; color: @text }", LIGHT, 150) == "a { padding: 15px 4px; color: #1A1A1A }"


def test_the_style_sheet_leaves_no_placeholder(theme):
    for scheme in ("light", "dark"):
        theme.set_scheme(scheme)
        assert not re.search(r"@\w", theme.style_sheet())


def test_the_shipped_fonts_are_the_ones_used(theme):
    assert QFontInfo(theme.font()).family() == "Titillium Web"
    assert QFontInfo(theme.font(mono=True)).family() == "Roboto Mono"
    assert QFontInfo(theme.font(semibold=True)).weight() == 600


def test_every_font_comes_with_its_licence(resources):
    for font in (resources / "fonts").glob("*.ttf"):
        licence = resources / "fonts" / f"{font.name.split('-')[0]}-OFL.txt"
        assert "SIL Open Font License" in licence.read_text(encoding="utf-8")


def test_every_icon_draws_something_in_its_colour(theme, resources):
    for path in (resources / "icons").glob("*.svg"):
        image = theme.icon(path.stem, "danger").pixmap(32, 32).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)), path.stem


def test_zoom_stays_in_its_steps(theme):
    theme.step_zoom(-1)
    assert theme.zoom == 100
    for _ in range(10):
        theme.step_zoom(1)
    assert theme.zoom == ZOOMS[-1] == 200
    assert theme.px(15) == 30
    assert theme.font().pixelSize() == 30


def test_unknown_wishes_fall_back(qapp, resources):
    theme = Theme(resources, "purple", 133)
    assert (theme.scheme, theme.zoom) == ("system", 100)


def test_calls_that_return_nothing_keep_the_reference_to_none(qtbot):
    """PySide6 6.12.0 on Python 3.11 loses one reference to None a call and dies after some thousands."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(300):
        label.setText("x")
    assert abs(sys.getrefcount(None) - before) < 50
