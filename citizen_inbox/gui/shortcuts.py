"""Keys and what they do: the window's actions are made from this table, and F1 shows it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name in the window, its words, its keys (the first is shown)."""

    name: str
    text: str
    keys: tuple[str, ...]


PARTS_KEY = "Ctrl+U"
"""Shows the parts of the certified mail, wherever on the page the focus is."""
COMMANDS = (
    Command("search", QT_TRANSLATE_NOOP("shortcuts", "Search"), ("Ctrl+K", "Ctrl+Shift+F")),
    Command("sync", QT_TRANSLATE_NOOP("shortcuts", "Get mail"), ("F5", "Shift+F5", "F9")),
    Command("toggle_page", QT_TRANSLATE_NOOP("shortcuts", "Show or hide the page"), ("F8",)),
    Command("next_pane", QT_TRANSLATE_NOOP("shortcuts", "Go to the next pane"), ("F6",)),
    Command("previous_pane", QT_TRANSLATE_NOOP("shortcuts", "Go to the previous pane"), ("Shift+F6",)),
    Command("back", QT_TRANSLATE_NOOP("shortcuts", "Back to the list"), ("Alt+Left", "Back")),
    Command("undo", QT_TRANSLATE_NOOP("shortcuts", "Undo"), ("Ctrl+Z",)),
    Command("open_files", QT_TRANSLATE_NOOP("shortcuts", "Open a file"), ("Ctrl+O",)),
    Command("zoom_in", QT_TRANSLATE_NOOP("shortcuts", "Larger text"), ("Ctrl++", "Ctrl+=")),
    Command("zoom_out", QT_TRANSLATE_NOOP("shortcuts", "Smaller text"), ("Ctrl+-",)),
    Command("zoom_reset", QT_TRANSLATE_NOOP("shortcuts", "Normal text size"), ("Ctrl+0",)),
    Command("show_shortcuts", QT_TRANSLATE_NOOP("shortcuts", "Keyboard shortcuts"), ("F1",)),
    Command("quit", QT_TRANSLATE_NOOP("shortcuts", "Quit"), ("Ctrl+Q",)),
)
ON_PAGES = (
    Command("", QT_TRANSLATE_NOOP("shortcuts", "Show or hide the parts of a certified mail"), (PARTS_KEY,)),
    Command("", QT_TRANSLATE_NOOP("shortcuts", "Select the page of a PDF"), ("Ctrl+A",)),
    Command("", QT_TRANSLATE_NOOP("shortcuts", "Copy what is selected"), ("Ctrl+C",)),
)
"""Keys of the page that shows a message."""
IN_LISTS = (
    Command("", QT_TRANSLATE_NOOP("shortcuts", "Next notice"), ("J", "F")),
    Command("", QT_TRANSLATE_NOOP("shortcuts", "Previous notice"), ("K", "B")),
    Command("", QT_TRANSLATE_NOOP("shortcuts", "Mark as done, or not done"), ("D",)),
    Command("", QT_TRANSLATE_NOOP("shortcuts", "Read the notice"), ("Return", "O")),
    Command("", QT_TRANSLATE_NOOP("shortcuts", "Turn the month of the agenda"), ("PgUp", "PgDown")),
    Command("", QT_TRANSLATE_NOOP("shortcuts", "Go to today in the agenda"), ("Home",)),
    Command("", QT_TRANSLATE_NOOP("shortcuts", "Unfold or fold all receipts"), ("*", "\\")),
)
"""Single letters, which work only while a list has the focus."""


def worded(command: Command) -> str:
    """A command's words in the language of the window."""
    return QCoreApplication.translate("shortcuts", command.text)


class ShortcutsDialog(QDialog):
    """All keys on one sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        self._fill(grid, self.tr("Everywhere"), COMMANDS)
        self._fill(grid, self.tr("In a message"), ON_PAGES)
        self._fill(grid, self.tr("In a list"), IN_LISTS)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        sheet = QWidget()
        grid.setContentsMargins(24, 20, 24, 8)
        sheet.setLayout(grid)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(sheet)
        self.area.setAccessibleName(self.windowTitle())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area, 1)
        row = QHBoxLayout()
        row.setContentsMargins(24, 8, 24, 20)
        row.addWidget(buttons)
        column.addLayout(row)
        wanted = sheet.sizeHint()
        width = wanted.width() + self.area.verticalScrollBar().sizeHint().width()
        room = self.screen().availableSize().height() * 9 // 10  # large text needs more than a screen
        self.area.setMinimumWidth(width)
        self.resize(width, min(wanted.height() + buttons.sizeHint().height() + 28, room))

    def _fill(self, grid: QGridLayout, title: str, commands: tuple[Command, ...]) -> None:
        heading = QLabel(title)
        heading.setObjectName("listTitle")
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        for command in commands:
            row = grid.rowCount()
            grid.addWidget(QLabel(worded(command)), row, 0)
            keys = (QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in command.keys)
            label = QLabel(", ".join(keys))
            label.setObjectName("code")
            grid.addWidget(label, row, 1)
