"""A profile in; pictures of every view out, light and dark, at 100 and 200 %."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from citizen_inbox.gui.application import Window

WAIT_S = 60
PLACES = ("todo", "all", "deadlines", "payments", "sent")
LOOKS = (("light", 100), ("dark", 100), ("light", 200), ("dark", 200))
WIDE, NARROW = (1440, 900), (800, 900)


def draw_everything(window: Window, folder: Path) -> tuple[Path, ...]:
    """Draw every view of a window that has not been started; the files written, in order. Nothing is fetched."""
    folder.mkdir(parents=True, exist_ok=True)
    window.main.show()
    window.main.open_only()
    _settle(window)
    written: list[Path] = []
    for scheme, zoom in LOOKS:
        window.fittings.theme.set_scheme(scheme)
        window.fittings.theme.set_zoom(zoom)
        for name, widget in _views(window):
            path = folder / f"{name}-{scheme}-{zoom}.png"
            _settle(window)
            widget.grab().save(str(path))
            written.append(path)
    return tuple(written)


def _views(window: Window) -> Iterator[tuple[str, QWidget]]:
    main = window.main
    main.resize(*WIDE)
    for place in PLACES:
        main.places.choose(place)
        _settle(window)
        if place == "sent":
            main.list.sent.expandAll()
        yield place, main
    main.header.search.setText("comune")
    main.listing.search("comune")
    yield "search", main
    main.listing.search("qwertyuiop")
    yield "nothing-found", main
    main.header.search.clear()
    main.listing.search("")
    main.places.choose("todo")
    main.resize(*NARROW)
    yield "narrow-list", main
    main.panes.read()
    yield "narrow-page", main
    main.panes.back()
    yield from _wizard(window)
    main.show_welcome()
    main.resize(*WIDE)
    yield "welcome", main
    main.open_only()


def _wizard(window: Window) -> Iterator[tuple[str, QWidget]]:
    wizard = window.wizard
    wizard.open()
    wizard.start_again()
    yield "wizard-address", wizard
    wizard.ask_password("nome.cognome@pec.example")
    yield "wizard-access", wizard
    wizard.start_again()
    wizard.close()


def _settle(window: Window) -> None:
    until = time.monotonic() + WAIT_S
    for _ in range(5):
        QApplication.processEvents()
        while window.background.busy and time.monotonic() < until:
            QApplication.processEvents()
            time.sleep(0.005)
