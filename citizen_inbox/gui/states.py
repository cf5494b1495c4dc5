"""A title, a sentence and what can be done in; the empty and failing states and the bar of news out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from citizen_inbox.gui.theme import Theme

Choice = tuple[str, Callable[[], None]]
"""A verb and what it does."""


def plain_label(name: str, *, centred: bool = False) -> QLabel:
    """A wrapping label that never takes its text for markup."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if centred:
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label


def push_button(text: str, role: str = "") -> QPushButton:
    """A button; role "primary" or "quiet" changes its looks."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    if role:
        button.setProperty("role", role)
    return button


class StatePage(QWidget):
    """A page with nothing to list: why, and what to do about it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawn = ("calm", "muted")
        self._picture = plain_label("statePicture", centred=True)
        self._title = plain_label("stateTitle", centred=True)
        self._text = plain_label("stateText", centred=True)
        self.bar = ReadingBar()
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(8)
        self._middle = QWidget()
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addStretch(2)
        for widget in (self._picture, self._title, self._text):
            column.addWidget(widget)
        column.addWidget(self.bar)
        column.addSpacing(8)
        column.addLayout(self._buttons)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(self._middle, 100)
        row.addStretch(1)
        theme.changed.connect(self._draw)

    def show_state(
        self, icon: str, title: str, text: str, choices: tuple[Choice, ...] = (), tone: str = "muted"
    ) -> None:
        """Say what is the matter; the first choice is the one to take."""
        self.bar.hide()
        self._drawn = (icon, tone)
        self._draw()
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for place, (verb, act) in enumerate(choices):
            button = push_button(verb, "" if place else "primary")
            button.clicked.connect(act)
            self._buttons.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
            if not place:
                self.setFocusProxy(button)

    @Slot()
    def _draw(self) -> None:
        self._middle.setMaximumWidth(self._theme.px(620))
        side = self._theme.px(56)
        icon, tone = self._drawn
        self._picture.setPixmap(self._theme.icon(icon, tone).pixmap(side, side))


class ReadingBar(QProgressBar):
    """A thin bar without words; hidden until it is told how far something is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("readingBar")
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("Progress"))
        self.hide()

    def tell(self, done: int, total: int) -> None:
        """Show how far; total 0 when unknown."""
        self.setRange(0, total)
        self.setValue(done)
        self.show()


class ReadingStrip(QWidget):
    """A line above a list that is not complete yet, with a thin bar below it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("readingStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._text = plain_label("readingText")
        self.bar = ReadingBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 8)
        column.setSpacing(6)
        column.addWidget(self._text)
        column.addWidget(self.bar)
        self.hide()

    def tell(self, text: str) -> None:
        """Show a sentence."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()

    @property
    def text(self) -> str:
        """What it says now, "" when hidden."""
        return "" if self.isHidden() else self._text.text()


class Banner(QWidget):
    """A bar of news above a list: a coloured edge, a title, a sentence, one thing to do, a way to close it."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._theme = theme
        self._act: Callable[[], None] | None = None
        self._title = plain_label("bannerTitle")
        self._text = plain_label("bannerText")
        self._button = push_button("")
        self._button.hide()
        self._button.clicked.connect(self._acted)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.setToolTip(self.tr("Close this notice"))
        self._close.clicked.connect(self.dismiss)
        self._lay_out()
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    def tell(self, tone: str, title: str, text: str, choice: Choice | None = None) -> None:
        """Show news of a tone (danger, warning, success, neutral); replaces what was told before."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._act = choice[1] if choice else None
        self._button.setVisible(choice is not None)
        self._button.setText(choice[0] if choice else "")
        self.setAccessibleName(f"{title} {text}".strip())
        self.show()

    @property
    def title(self) -> str:
        """What is told now, "" when nothing is."""
        return self._title.text() if not self.isHidden() else ""

    @Slot()
    def dismiss(self) -> None:
        """Take the bar away."""
        self.hide()
        self.closed.emit()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 8, 10)
        row.addLayout(words, 1)
        row.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _acted(self) -> None:
        act = self._act
        self.dismiss()
        if act is not None:
            act()

    @Slot()
    def _draw(self) -> None:
        self._close.setIcon(self._theme.icon("close", "text"))
