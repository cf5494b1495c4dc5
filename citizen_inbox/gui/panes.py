"""Three panes in; a splitter out that remembers itself and folds when the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from citizen_inbox.gui.theme import Theme

NARROW = 900
"""Below this width (at 100 %) the page covers the list."""
SPACIOUS = 1300
"""Below this width places and list are narrower, as long as the person has not moved them."""
TINY = 620
"""Below this width the places hide behind a button."""


class Panes(QSplitter):
    """Places, list and page. Wide: side by side. Narrow: the page covers the list. Tiny: the places hide as well."""

    layout_changed = Signal()

    def __init__(self, theme: Theme, places: QWidget, middle: QWidget, page: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._places, self._middle, self._page = places, middle, page
        self._page_wanted = True
        self._reading = False
        self._places_called = False
        self._moved = False
        for widget in (places, middle, page):
            self.addWidget(widget)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for place, stretch in enumerate((0, 0, 1)):
            self.setStretchFactor(place, stretch)
        self.setSizes([230, 420, 790])
        middle.setMinimumWidth(260)
        page.setMinimumWidth(300)
        self.splitterMoved.connect(self._keep)
        theme.changed.connect(self.arrange)

    @property
    def narrow(self) -> bool:
        """Whether the page covers the list."""
        return self.width() < self._theme.px(NARROW)

    @property
    def tiny(self) -> bool:
        """Whether the places hide as well."""
        return self.width() < self._theme.px(TINY)

    @property
    def page_shown(self) -> bool:
        """Whether the page can be seen."""
        return not self._page.isHidden()

    def toggle_page(self) -> None:
        """F8: hide or show the page (wide), or go back from it (narrow)."""
        if self.narrow:
            self._reading = not self._reading
        else:
            self._page_wanted = not self._page_wanted
        self.arrange()

    def read(self) -> None:
        """The person wants the page: show it, also where it covers the list."""
        self._reading, self._page_wanted = True, True
        self._places_called = False
        self.arrange()

    def back(self) -> None:
        """Back from the page to the list."""
        self._reading = False
        self.arrange()

    def call_places(self) -> None:
        """Show the hidden places, or hide them again (tiny)."""
        self._places_called = not self._places_called
        self.arrange()

    def dismiss_places(self) -> None:
        """A place was chosen: hide them again (tiny)."""
        self._places_called = False
        self.arrange()

    def next_pane(self, steps: int) -> None:
        """F6: move the focus to the next (1) or previous (-1) pane."""
        shown = [pane for pane in (self._places, self._middle, self._page) if not pane.isHidden()]
        focused = self.focusWidget()
        place = next((at for at, pane in enumerate(shown) if focused is pane or pane.isAncestorOf(focused)), -1)
        target = shown[(place + steps) % len(shown)]
        (target.focusProxy() or target).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def remember(self) -> tuple[QByteArray, bool]:
        """What to keep for the next start: the splitter's state and whether the page is wanted."""
        return self.saveState(), self._page_wanted

    def restore(self, state: QByteArray, *, page_wanted: bool) -> None:
        """Take up what was kept."""
        self._moved = self.restoreState(state)
        self._page_wanted = page_wanted
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self.arrange()

    @Slot()
    def _keep(self) -> None:
        self._moved = True

    @Slot()
    def arrange(self) -> None:
        """Show the panes that fit and are wanted."""
        alone = self.tiny and self._places_called
        covering = self.narrow and self._reading
        self._places.setVisible(alone or not self.tiny)
        self._middle.setVisible(not alone and not covering)
        self._page.setVisible(not alone and (covering or (self._page_wanted and not self.narrow)))
        if not self._moved:
            places, middle = (230, 420) if self.width() >= self._theme.px(SPACIOUS) else (215, 340)
            places, middle = self._theme.px(places), self._theme.px(middle)
            self.setSizes([places, middle, max(1, self.width() - places - middle)])
        self.layout_changed.emit()
