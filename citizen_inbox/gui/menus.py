"""A window in; its actions with their keys, and its menu, out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from citizen_inbox.gui.fittings import Fittings
from citizen_inbox.gui.shortcuts import COMMANDS, ShortcutsDialog, worded
from citizen_inbox.gui.theme import SCHEMES
from citizen_inbox.gui.tools import Tools

if TYPE_CHECKING:
    from citizen_inbox.gui.main_window import MainWindow


class Menus(QObject):
    """Every command of `shortcuts.COMMANDS` as an action, and the menu behind the header's button."""

    def __init__(self, window: MainWindow, fittings: Fittings) -> None:
        super().__init__(window)
        self._window, self._fit = window, fittings
        self._actions: dict[str, QAction] = {}
        self.tools = Tools(window, fittings)
        self._make_actions()
        self._fill()

    def action(self, name: str) -> QAction:
        """The action of a command."""
        return self._actions[name]

    def _make_actions(self) -> None:
        deeds = self._deeds()
        for command in COMMANDS:
            action = QAction(worded(command), self._window)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            action.triggered.connect(_without_state(deeds[command.name]))
            self._window.addAction(action)
            self._actions[command.name] = action
        self.action("undo").setEnabled(False)

    def _deeds(self) -> dict[str, Callable[[], object]]:
        window, theme = self._window, self._fit.theme
        return {
            "search": self._search,
            "sync": window.round.start,
            "toggle_page": window.panes.toggle_page,
            "next_pane": partial(window.panes.next_pane, 1),
            "previous_pane": partial(window.panes.next_pane, -1),
            "back": window.back,
            "undo": window.listing.undo,
            "open_files": window.ask_for_files,
            "zoom_in": partial(theme.step_zoom, 1),
            "zoom_out": partial(theme.step_zoom, -1),
            "zoom_reset": partial(theme.set_zoom, 100),
            "show_shortcuts": self._show_shortcuts,
            "quit": window.close,
        }

    def _fill(self) -> None:
        menu = self._window.header.menu
        menu.addAction(self.action("sync"))
        menu.addAction(self.tr("Add a mailbox…")).triggered.connect(self._window.wizard_wanted)
        menu.addAction(self.action("open_files"))
        if self._fit.start_demo is not None:
            demo = _without_state(self._fit.start_demo)
            menu.addAction(self.tr("Try the example mailbox")).triggered.connect(demo)
        menu.addSeparator()
        menu.addMenu(self.tools.menu)
        menu.addSeparator()
        self._fill_schemes()
        menu.addActions([self.action(name) for name in ("zoom_in", "zoom_out", "zoom_reset", "toggle_page")])
        menu.addSeparator()
        menu.addActions([self.action("show_shortcuts"), self.action("quit")])

    def _fill_schemes(self) -> None:
        names = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        menu = self._window.header.menu.addMenu(self.tr("Colours"))
        group = QActionGroup(self)
        for scheme in SCHEMES:
            action = QAction(names[scheme], group)
            action.setCheckable(True)
            action.setChecked(self._fit.theme.scheme == scheme)
            action.triggered.connect(partial(self._fit.theme.set_scheme, scheme))
            menu.addAction(action)

    def _search(self) -> None:
        search = self._window.header.search
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.selectAll()

    def _show_shortcuts(self) -> None:
        ShortcutsDialog(self._window).open()


def _without_state(deed: Callable[[], object]) -> Callable[[bool], None]:
    """An action tells whether it is checked; a deed does not want to know."""

    def do(_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as Qt calls it
        deed()

    return do
