"""The bar on top: product name, search, how fresh the mail is (with stop), and the menu."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from citizen_inbox.gui.theme import Theme

TYPING_PAUSE_MS = 200


class SearchBox(QLineEdit):
    """A field that asks for a search after a short pause in typing; Escape empties it."""

    wanted = Signal(str)
    """Search for these words; "" ends the search."""
    left_downwards = Signal()
    """Down was pressed: the person wants the results."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchBox")
        self.setClearButtonEnabled(False)
        self.setMaxLength(200)
        self.setAccessibleName(self.tr("Search"))
        self.set_short(short=False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.textEdited.connect(self._edited)
        self.returnPressed.connect(self._ask)

    def set_short(self, *, short: bool) -> None:
        """Whether there is room for a word only."""
        whole = self.tr("Search notices, attachments and authorities   Ctrl K")
        self.setPlaceholderText(self.tr("Search") if short else whole)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the search, Down goes to the results."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._ask()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _edited(self, _text: str) -> None:
        self._pause.start()

    @Slot()
    def _ask(self) -> None:
        self._pause.stop()
        self.wanted.emit(self.text().strip())


class HeaderBar(QWidget):
    """The blue bar. One place says what the program is doing with the mailbox."""

    sync_wanted = Signal()
    stop_wanted = Signal()
    places_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._state_icon = "refresh"
        self.search = SearchBox()
        self.menu = QMenu(self)
        self._places = self._tool(self.tr("Places"))
        self._places.clicked.connect(self.places_wanted)
        self._name = QLabel(self.tr("Citizen Inbox"))
        self._name.setObjectName("productName")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._sync = self._tool(self.tr("Get mail"))
        self._sync.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._sync.clicked.connect(self.sync_wanted)
        self._stop = self._tool(self.tr("Stop"))
        self._stop.clicked.connect(self.stop_wanted)
        self._menu_button = self._tool(self.tr("Menu"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu_button.setMenu(self.menu)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._lay_out()
        self.show_state(self.tr("Get mail"), "refresh")
        theme.changed.connect(self._draw)
        self._draw()

    def show_state(self, text: str, icon: str, spoken: str = "") -> None:
        """At rest: how fresh the mail is, or since when it is not."""
        self._state_icon = icon
        self._set_busy(busy=False)
        self._say(text, spoken)

    def show_progress(self, text: str, done: int, total: int) -> None:
        """At work: what is being done and how far; total 0 when unknown."""
        self._state_icon = "refresh"
        self._set_busy(busy=True)
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._say(text, "")

    def set_narrow(self, *, compact: bool, places_hidden: bool) -> None:
        """compact: leave out the product name and the words of the state. places_hidden: offer them by a button."""
        self._name.setVisible(not compact)
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if compact else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self._sync.setToolButtonStyle(style)
        self._places.setVisible(places_hidden)
        self.search.set_short(short=places_hidden)
        for spring in (2, 4):
            self._row.setStretch(spring, 0 if compact else 2)

    @property
    def state_text(self) -> str:
        """What the bar says of the mailbox."""
        return self._sync.text()

    def _say(self, text: str, spoken: str) -> None:
        self._sync.setText(text)
        self._sync.setToolTip(self.tr("Get mail (F5)"))
        self._sync.setAccessibleName(spoken or text)
        self._draw()

    def _set_busy(self, *, busy: bool) -> None:
        self._progress.setVisible(busy)
        self._stop.setVisible(busy)

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        state = QVBoxLayout()
        state.setSpacing(0)
        state.addWidget(self._sync)
        state.addWidget(self._progress)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._places)
        row.addWidget(self._name)
        row.addStretch(2)
        row.addWidget(self.search, 8)
        row.addStretch(2)
        row.addLayout(state)
        row.addWidget(self._stop)
        row.addWidget(self._menu_button)
        self._places.hide()

    @Slot()
    def _draw(self) -> None:
        theme = self._theme
        self.search.setMaximumWidth(theme.px(620))
        buttons = (
            (self._sync, self._state_icon),
            (self._stop, "stop"),
            (self._menu_button, "settings"),
            (self._places, "menu"),
        )
        for button, icon in buttons:
            button.setIcon(theme.icon(icon, "on_header"))
            button.setIconSize(QSize(theme.px(20), theme.px(20)))
