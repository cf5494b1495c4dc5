"""A wish (light, dark, as the system; a zoom) in; colours, fonts, icons and the style sheet of every widget out."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

SANS = "Titillium Web"
MONO = "Roboto Mono"
BODY = 15
"""Size of running text in logical pixels at 100 %."""
ZOOMS = (100, 110, 125, 150, 175, 200)
"""Steps of the text zoom in per cent."""
SCHEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme by what they are for; names follow the .italia design system."""

    background: str
    surface: str
    hover: str
    selected: str
    border: str
    outline: str
    """Edge of a field or a button: 3:1 on the background."""
    heading: str
    text: str
    secondary: str
    muted: str
    primary: str
    primary_hover: str
    on_primary: str
    header: str
    header_field: str
    on_header: str
    success: str
    success_ground: str
    success_ink: str
    warning: str
    warning_ground: str
    warning_ink: str
    danger: str
    danger_ground: str
    danger_ink: str
    neutral_ground: str
    neutral_ink: str
    focus: str


LIGHT = Tokens(
    background="#FFFFFF",
    surface="#F3F5F8",
    hover="#E9EEF4",
    selected="#E8F1FB",
    border="#D9DDE2",
    outline="#768594",
    heading="#17324D",
    text="#1A1A1A",
    secondary="#2F475E",
    muted="#52667A",
    primary="#0066CC",
    primary_hover="#0052A3",
    on_primary="#FFFFFF",
    header="#0066CC",
    header_field="#0055AA",
    on_header="#FFFFFF",
    success="#008055",
    success_ground="#DDF3EA",
    success_ink="#005C3D",
    warning="#995C00",
    warning_ground="#FAEBD2",
    warning_ink="#754600",
    danger="#CC334D",
    danger_ground="#FBE6EA",
    danger_ink="#A3142F",
    neutral_ground="#E9EDF1",
    neutral_ink="#2F475E",
    focus="#1A1A1A",
)

DARK = Tokens(
    background="#151B22",
    surface="#1B232C",
    hover="#243040",
    selected="#1C3350",
    border="#33404E",
    outline="#7E90A2",
    heading="#F5F8FB",
    text="#E8EDF2",
    secondary="#C5D0DB",
    muted="#A3B3C2",
    primary="#6BB0FF",
    primary_hover="#94C6FF",
    on_primary="#06203D",
    header="#0A3566",
    header_field="#072749",
    on_header="#FFFFFF",
    success="#4CC79A",
    success_ground="#123A2D",
    success_ink="#84E0BF",
    warning="#F0B453",
    warning_ground="#402E10",
    warning_ink="#F6CC85",
    danger="#FF8A9A",
    danger_ground="#4A1B24",
    danger_ink="#FFB0BB",
    neutral_ground="#2A3642",
    neutral_ink="#C5D0DB",
    focus="#FFFFFF",
)

_INKS = ("heading", "text", "secondary", "muted", "primary")
_GROUNDS = ("background", "surface", "hover", "selected")
TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in _INKS for ground in _GROUNDS),
    *((tone + "_ink", tone + "_ground") for tone in ("success", "warning", "danger", "neutral")),
    *(("text", tone + "_ground") for tone in ("success", "warning", "danger", "neutral")),
    *((tone, "background") for tone in ("success", "warning", "danger")),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("on_header", "header"),
    ("on_header", "header_field"),
)
"""Every (ink, ground) that carries text: at least 4.5:1 (WCAG 1.4.3)."""
SHAPE_PAIRS: tuple[tuple[str, str], ...] = (
    *((edge, ground) for edge in ("outline", "focus", "primary") for ground in _GROUNDS),
    *((tone, tone + "_ground") for tone in ("success", "warning", "danger")),
)
"""Every edge or icon that carries meaning: at least 3:1 (WCAG 1.4.11)."""


def contrast(first: str, second: str) -> float:
    """The WCAG 2 contrast ratio of two "#RRGGBB" colours, 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


class Theme(QObject):
    """The looks in force. Built once by the application and passed to whoever paints by hand.

    Widgets that only need colours and sizes get them from the style sheet and the application's palette; a
    delegate asks `colour`, `font`, `px` and `icon`, and repaints on `changed`.
    """

    changed = Signal()

    def __init__(self, resources: Path, scheme: str = "system", zoom: int = 100) -> None:
        super().__init__()
        self._resources = resources
        self._scheme = scheme if scheme in SCHEMES else "system"
        self._zoom = zoom if zoom in ZOOMS else 100
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._load_fonts()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def scheme(self) -> str:
        """What the person wants: "system", "light" or "dark"."""
        return self._scheme

    @property
    def zoom(self) -> int:
        """Text zoom in per cent."""
        return self._zoom

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in force."""
        if self._scheme == "system":
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._scheme == "dark"

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return DARK if self.dark else LIGHT

    def set_scheme(self, scheme: str) -> None:
        """Change the wish and repaint everything."""
        self._scheme = scheme
        self._apply()

    def set_zoom(self, zoom: int) -> None:
        """Change the text zoom (a value of ZOOMS) and lay everything out again."""
        self._zoom = zoom
        self._apply()

    def step_zoom(self, steps: int) -> None:
        """One or more steps larger (positive) or smaller, within ZOOMS."""
        place = ZOOMS.index(self._zoom) + steps
        self.set_zoom(ZOOMS[max(0, min(place, len(ZOOMS) - 1))])

    def colour(self, token: str) -> QColor:
        """The colour of a token in force. AttributeError for an unknown one."""
        return QColor(getattr(self.tokens, token))

    def px(self, length: float) -> int:
        """A length of the 100 % drawing, in logical pixels at the zoom in force."""
        return round(length * self._zoom / 100)

    def font(self, size: int = BODY, *, bold: bool = False, semibold: bool = False, mono: bool = False) -> QFont:
        """A font of `size` logical pixels at 100 %."""
        font = QFont([MONO if mono else SANS, QApplication.font().family()])
        font.setPixelSize(self.px(size))
        if bold or semibold:
            font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.DemiBold)
        return font

    def icon(self, name: str, token: str = "text") -> QIcon:  # noqa: S107 - a colour token, no password
        """The line drawing resources/icons/<name>.svg in the colour of a token."""
        colour = getattr(self.tokens, token)
        if (name, colour) not in self._icons:
            self._icons[name, colour] = self._draw(name, colour)
        return self._icons[name, colour]

    def style_sheet(self) -> str:
        """The style sheet for the tokens and the zoom in force."""
        template = (self._resources / "style" / "window.qss").read_text(encoding="utf-8")
        return fill(template, self.tokens, self._zoom).replace("@icons", (self._resources / "icons").as_posix())

    def _draw(self, name: str, colour: str) -> QIcon:
        drawing = (self._resources / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        knockout = self.tokens.background
        painted = drawing.replace("currentColor", colour).replace("#ffffff", knockout)
        renderer = QSvgRenderer(QByteArray(painted.encode()))
        icon = QIcon()
        for size in (16, 20, 24, 32, 48, 64, 96):
            pixmap = QPixmap(size, size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(0, 0, size, size))
            painter.end()
            icon.addPixmap(pixmap)
        return icon

    def _load_fonts(self) -> None:
        if {SANS, MONO} <= set(QFontDatabase.families()):
            return
        for path in sorted((self._resources / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))

    @Slot()
    def _follow_system(self) -> None:
        if self._scheme == "system":
            self._apply()

    def _apply(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setFont(self.font())
            application.setPalette(_palette(self.tokens))
            application.setStyleSheet(self.style_sheet())
        self.changed.emit()


def fill(template: str, tokens: Tokens, zoom: int) -> str:
    """A style sheet from its template: `@token` becomes a colour, `@12px` a length at the zoom, `@sans` a font.

    KeyError for a name that is no token: a misspelt colour must not pass in silence.
    """
    values = {field.name: getattr(tokens, field.name) for field in fields(tokens)}
    values |= {"sans": f'"{SANS}"', "mono": f'"{MONO}"', "icons": "@icons"}
    sized = re.sub(r"@(\d+)px", lambda match: f"{round(int(match[1]) * zoom / 100)}px", template)
    return re.sub(r"@([a-z_]+)", lambda match: values[match[1]], sized)


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.background,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.background,
        QPalette.ColorRole.AlternateBase: tokens.surface,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.Button: tokens.surface,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.Highlight: tokens.primary,
        QPalette.ColorRole.HighlightedText: tokens.on_primary,
        QPalette.ColorRole.Link: tokens.primary,
        QPalette.ColorRole.LinkVisited: tokens.primary,
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.ToolTipBase: tokens.neutral_ground,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.Mid: tokens.border,
        QPalette.ColorRole.Accent: tokens.primary,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return palette
