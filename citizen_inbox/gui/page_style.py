"""The colours and the zoom in force in, the style sheet of the page out."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from citizen_inbox.findings import Outcome
from citizen_inbox.gui.theme import BODY, DARK, LIGHT, Tokens, fill

TONES = {Outcome.PROVEN: "success", Outcome.UNDETERMINED: "neutral", Outcome.REFUTED: "danger"}
"""Green only for what was proven; grey for what cannot be told."""

_TEMPLATE = """
#page, #sheet, #leaf { background: @background; }
QScrollArea { border: none; background: @background; }
QLabel { color: @text; font-size: @15px; background: transparent; }
QLabel[role="title"] { color: @heading; font-size: @25px; font-weight: 700; }
QLabel[role="heading"] { color: @heading; font-size: @17px; font-weight: 700; }
QLabel[role="strong"] { color: @heading; font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="line"] { font-size: @14px; }
QLabel[role="small"] { color: @muted; font-size: @13px; }
QLabel[role="caption"] { color: @muted; font-size: @12px; font-weight: 600; }
QLabel[role="amount"] { color: @heading; font-size: @28px; font-weight: 700; }
QLabel[role="domain"] { color: @heading; font-size: @20px; font-weight: 700; font-family: @mono; }
QLabel[role="mono"] { color: @heading; font-family: @mono; font-size: @14px; }
QLabel[role="number"] { color: @heading; font-family: @mono; font-size: @17px; font-weight: 600; }
QLabel[role="success"] { color: @success; font-weight: 600; }
QLabel[role="neutral"] { color: @neutral_ink; font-weight: 600; }
QLabel[role="warning"] { color: @warning; font-weight: 600; }
QLabel[role="danger"] { color: @danger; font-weight: 600; }
QLabel[role="chip"] {
  color: @warning_ink; background: @warning_ground; border-radius: 3px; padding: 1px @8px; font-size: @13px;
  font-weight: 600;
}
QLabel[role="shout"] { color: @danger_ink; font-size: @18px; font-weight: 700; }
QFrame[role="card"] { background: @background; border: 1px solid @border; border-radius: 6px; }
QFrame[role="note"] { background: @surface; border: none; border-radius: 6px; }
QFrame[role="drop"] { background: @surface; border: 2px dashed @outline; border-radius: 6px; }
QFrame[role="drop"][over="true"] { background: @selected; border: 2px dashed @primary; }
QPlainTextEdit[role="note"] { border: 1px solid @outline; border-radius: 4px; }
QFrame[role="content"] { background: @background; border: 1px solid @outline; border-radius: 4px; }
QFrame[role="band"] { border-radius: 6px; border: 1px solid @border; }
QFrame[tone="success"] { background: @success_ground; border: 1px solid @success; }
QFrame[tone="neutral"] { background: @neutral_ground; border: 1px solid @outline; }
QFrame[tone="warning"] { background: @warning_ground; border: 1px solid @warning; }
QFrame[tone="danger"] { background: @danger_ground; border: 1px solid @danger; }
QFrame[loud="true"] { border: 3px solid @danger; }
QFrame[role="rule"] { background: @border; border: none; max-height: 1px; min-height: 1px; }
QTextEdit, QPlainTextEdit { background: @background; color: @text; border: none; font-size: @15px; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid @focus; }
QPlainTextEdit[role="source"] { font-family: @mono; font-size: @13px; border: 1px solid @border; }
QPushButton, QToolButton {
  background: @background; color: @primary; border: 1px solid @primary; border-radius: 4px;
  padding: @6px @14px; font-size: @14px; font-weight: 600; min-height: @20px;
}
QPushButton:hover, QToolButton:hover { background: @hover; color: @primary; }
QPushButton:focus, QToolButton:focus { border: 2px solid @focus; }
QPushButton:disabled, QToolButton:disabled { color: @muted; border: 1px dashed @muted; }
QPushButton[main="true"] { background: @primary; color: @on_primary; }
QPushButton[main="true"]:hover { background: @primary_hover; color: @on_primary; }
QPushButton:checked { background: @selected; color: @primary; border: 2px solid @primary; }
QPushButton[quiet="true"], QToolButton[quiet="true"] {
  border: 1px solid transparent; background: transparent; padding: @4px @2px;
}
QPushButton[quiet="true"]:hover, QToolButton[quiet="true"]:hover { text-decoration: underline; }
QPushButton[quiet="true"]:focus, QToolButton[quiet="true"]:focus { border: 2px solid @focus; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar { background: @background; }
QTabBar::tab {
  color: @muted; background: transparent; padding: @8px 2px; margin-right: @22px; border: none;
  border-bottom: 3px solid transparent; font-size: @15px; font-weight: 600;
}
QTabBar::tab:selected { color: @primary; border-bottom: 3px solid @primary; }
QTabBar::tab:hover { color: @primary; }
QTabBar::tab:focus { border: 2px solid @focus; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; color: @text; }
QSpinBox { background: @background; color: @text; border: 1px solid @outline; border-radius: 4px; padding: @4px 1px; }
QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus { border: 2px solid @focus; }
QDateEdit, QTimeEdit {
  background: @background; color: @text; border: 1px solid @outline; border-radius: 4px; padding: @6px @6px;
}
QDateEdit::drop-down { border: none; width: @22px; }
QTimeEdit::up-button, QTimeEdit::down-button { border: none; width: 0; }
QDateEdit:disabled, QTimeEdit:disabled { color: @muted; border: 1px dashed @muted; }
QCheckBox { color: @text; font-size: @15px; spacing: @8px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 14px; }
QTreeWidget, QTableWidget, QTableView[role="rows"] {
  background: @background; color: @text; border: 1px solid @border; font-size: @14px;
}
QTableView[role="rows"] { gridline-color: @border; selection-background-color: @selected; selection-color: @text; }
QTableView[role="rows"]::item { padding: 0 @6px; }
QTableView[role="rows"]:focus { border: 2px solid @focus; }
"""


def tokens_in_force() -> Tokens:
    """The colours that the application's palette was made of."""
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def zoom_in_force() -> int:
    """The text zoom in per cent, as the application's font tells it."""
    size = QApplication.font().pixelSize()
    return max(100, round(size * 100 / BODY)) if size > 0 else 100


def length(at_full_size: float) -> int:
    """A length of the 100 % drawing in logical pixels at the zoom in force."""
    return round(at_full_size * zoom_in_force() / 100)


def colour(token: str) -> QColor:
    """A colour in force by its name."""
    return QColor(getattr(tokens_in_force(), token))


def style_sheet() -> str:
    """The page's style sheet for the colours and the zoom in force."""
    return fill(_TEMPLATE, tokens_in_force(), zoom_in_force())
