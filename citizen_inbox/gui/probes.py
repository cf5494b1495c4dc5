"""What the window proves in `--self-test`: that its fonts, icons and pictures are where it looks for them."""

from __future__ import annotations

import os
from collections.abc import Callable


def _fonts() -> str:
    from PySide6.QtGui import QFontDatabase

    from citizen_inbox.usecases.shipped import resources_folder

    families = []
    for path in sorted((resources_folder() / "fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            raise ValueError(path.name)
        families += QFontDatabase.applicationFontFamilies(number)
    if not families:
        raise ValueError("no font is bundled")
    return ", ".join(sorted(set(families)))


def _window() -> str:
    from PySide6.QtWidgets import QLabel

    label = QLabel("Posta del Cittadino")
    picture = label.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    if len(colours) < 2:
        raise ValueError("nothing was drawn")
    return f"drawn, {picture.width()} x {picture.height()}"


def _icons() -> str:
    from PySide6.QtSvg import QSvgRenderer

    from citizen_inbox.usecases.shipped import resources_folder

    names = sorted((resources_folder() / "icons").glob("*.svg"))
    broken = [path.name for path in names if not QSvgRenderer(str(path)).isValid()]
    if broken or not names:
        raise ValueError(", ".join(broken) or "no icon is bundled")
    return f"{len(names)} icons"


def _with_application(prove: Callable[[], str]) -> Callable[[], str]:
    def run() -> str:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtWidgets import QApplication

        application = QApplication.instance() or QApplication(["citizen-inbox"])
        fact = prove()
        del application
        return fact

    return run


PROBES: tuple[tuple[str, Callable[[], str]], ...] = (
    ("fonts", _with_application(_fonts)),
    ("icons", _with_application(_icons)),
    ("window", _with_application(_window)),
)
