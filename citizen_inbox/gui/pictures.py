"""A profile in; pictures of every view out, light and dark, at 100 and 200 %."""

from __future__ import annotations

import logging
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.gui.application import Window
from citizen_inbox.gui.desk import AccountLine
from citizen_inbox.gui.first_reading import ReadingSoFar
from citizen_inbox.gui.picture_sorts import MESSAGE, SORTS, part_of

WAIT_S = 60
PLACES = ("todo", "all", "deadlines", "payments", "sent", "archive")
LOOKS = (("light", 100), ("dark", 100), ("light", 200), ("dark", 200))
WIDE, MIDDLE, NARROW, TALL, PHONE = (1440, 900), (1024, 700), (800, 900), (1440, 1700), (560, 1400)
DIALOG = (1080, 720)
PAUSE_S = 0.1
"""A PDF draws its pages a moment after it was laid out."""
NOISE = "propagateSizeHints"
"""Said by Qt's platform without a screen at every window: about itself, not about us."""

Shot = tuple[str, QWidget]

_log = logging.getLogger(__name__)


def draw_everything(window: Window, folder: Path) -> tuple[Path, ...]:
    """Draw every view of a window that has not been started; the files written, in order. Nothing is fetched."""
    folder.mkdir(parents=True, exist_ok=True)
    before = qInstallMessageHandler(_quietly)
    try:
        window.main.show()
        window.main.open_only()
        _settle(window)
        written = []
        for scheme, zoom in LOOKS:
            window.fittings.theme.set_scheme(scheme)
            window.fittings.theme.set_zoom(zoom)
            for name, widget in _shots(window, whole=zoom == LOOKS[0][1]):
                path = folder / f"{name}-{scheme}-{zoom}.png"
                _settle(window)
                widget.grab().save(str(path))
                written.append(path)
    finally:
        qInstallMessageHandler(before)
    return tuple(written)


def _shots(window: Window, *, whole: bool) -> Iterator[Shot]:
    """The main views, and with `whole` the menus, too."""
    yield from _lists(window)
    yield from _narrow(window)
    yield from _proof_parts(window)
    yield from _wizard(window)
    yield from _pages(window)
    if whole:
        yield "menu", _menu(window.main.header.menu)
        yield "menu-tools", _menu(window.main.menus.tools.menu)
    yield from _states(window)
    window.main.show_welcome()
    window.main.resize(*WIDE)
    yield "welcome", window.main
    window.main.open_only()
    _settle(window)


def _lists(window: Window) -> Iterator[Shot]:
    main = window.main
    main.resize(*WIDE)
    for place in PLACES:
        main.places.choose(place)
        yield place, main
        if place == "deadlines":
            main.list.agenda.as_month.setChecked(True)
            yield "deadlines-month", main
            main.list.agenda.as_list.setChecked(True)
    main.header.search.setText("comune")
    main.listing.search("comune")
    yield "search", main
    main.listing.search("qwertyuiop")
    yield "nothing-found", main
    main.header.search.clear()
    main.listing.search("")
    main.places.choose("todo")


def _narrow(window: Window) -> Iterator[Shot]:
    main = window.main
    main.resize(*NARROW)
    yield "narrow-list", main
    main.panes.read()
    yield "narrow-page", main
    main.panes.back()
    main.resize(*MIDDLE)
    yield "middle", main
    main.resize(*WIDE)


def _states(window: Window) -> Iterator[Shot]:
    """What a person sees when there is nothing yet, when something is wrong, and when the mailbox is nearly full."""
    main = window.main
    main.list.set_reading(ReadingSoFar(running=True, done=340, total=1200))
    yield "first-reading-rows", main
    main.list.show_empty("calm", "", "")
    main.page.show_page(None)
    yield "first-reading", main
    main.list.set_reading(None)
    main.listing.reload()
    _settle(window)
    address = "nome.cognome@pec.example"
    main.round.refused.emit(Failure("server-unreachable", host="imaps.pec.example"), address)
    yield "offline", main
    main.round.refused.emit(Failure("login-refused", host="imaps.pec.example", address=address), address)
    yield "password-refused", main
    main.list.banner.dismiss()
    main.mailbox_space.set_accounts((AccountLine(0, address, 1_700_000_000, 2_000_000_000),))
    yield "nearly-full", main
    main.list.banner.dismiss()


def _proof_parts(window: Window) -> Iterator[Shot]:
    """The checks in a narrow window, the certificate, the trusted keys, and the calculator of deadlines."""
    main = window.main
    main.places.choose("all")
    _settle(window)
    chosen = next((row for row in main.list.notices.notices.notices if row.outcome is Outcome.PROVEN), None)
    if chosen is not None:
        main.list.notices.choose(chosen.id)
        _settle(window)
    sheet = main.page.view.sheet if main.page.view is not None else None
    if sheet is not None:
        main.resize(*PHONE)
        main.panes.read()
        sheet.verdict.checks.setChecked(True)
        yield "narrow-checks", main
        sheet.verdict.checks.setChecked(False)
        main.panes.back()
        main.resize(*WIDE)
        dialog = sheet.certificate_dialog()
        dialog.show()
        yield "certificate", dialog
        dialog.reject()
    main.menus.tools.show_authorities()
    _settle(window)
    if main.menus.tools.trusted is not None:
        yield "trusted-authorities", main.menus.tools.trusted
        main.menus.tools.trusted.reject()
    main.menus.tools.show_register()
    _settle(window)
    if main.menus.tools.bodies is not None:
        yield "register-of-bodies", main.menus.tools.bodies
        main.menus.tools.bodies.reject()
    main.menus.tools.show_calculator()
    if main.menus.tools.calculating is not None:
        main.menus.tools.calculating.resize(*DIALOG)
        yield "calculator", main.menus.tools.calculating
        main.menus.tools.calculating.reject()
    main.places.choose("todo")


def _wizard(window: Window) -> Iterator[Shot]:
    wizard = window.wizard
    wizard.open()
    wizard.start_again()
    yield "wizard-address", wizard
    wizard.ask_password("nome.cognome@pec.example")
    yield "wizard-access", wizard
    wizard.start_again()
    wizard.close()


def _menu(menu: QMenu) -> QMenu:
    menu.ensurePolished()
    menu.adjustSize()
    return menu


def _pages(window: Window) -> Iterator[Shot]:
    """One notice of each sort that the profile has, with the part of its page that shows it."""
    main = window.main
    main.places.choose("all")
    main.resize(*TALL)
    _settle(window)
    wanted = dict(SORTS)
    mails: list[bytes] = []
    for row in main.list.notices.notices.notices:
        if not wanted:
            break
        main.list.notices.choose(row.id)
        main.panes.read()
        _settle(window)
        sheet = main.page.view.sheet if main.page.view is not None else None
        if sheet is not None:
            mails.append(sheet.page.reading.message.raw)
        for name, prepare in tuple(wanted.items()):
            if sheet is not None and main.page.view is not None and prepare(sheet, row):
                _settle(window)
                main.page.view.show_part(part_of(name, sheet))
                del wanted[name]
                _settle(window, PAUSE_S)
                yield name, main
                sheet.tabs.setCurrentIndex(MESSAGE)
                sheet.verdict.checks.setChecked(False)
                sheet.duties.fold()
                sheet.found.fold.setChecked(False)
                if sheet.in_short is not None:
                    sheet.in_short.unfold_all(unfolded=False)
    main.panes.back()
    main.resize(*WIDE)
    yield from _verified(window, mails)
    main.places.choose("todo")


def _verified(window: Window, mails: Sequence[bytes]) -> Iterator[Shot]:
    """These mails as files that were verified."""
    tools = window.main.menus.tools
    tools.show_verify()
    if tools.verifying is None:
        return
    yield "verify-files", tools.verifying
    with tempfile.TemporaryDirectory() as folder:
        for number, raw in enumerate(mails, start=1):
            (Path(folder) / f"{number:02}.eml").write_bytes(raw)
        tools.verifying.verify([Path(folder)])
        _settle(window)
        yield "verify-results", tools.verifying
    tools.verifying.reject()


def _quietly(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    if NOISE not in text:
        _log.warning("Qt: %s", text)


def _settle(window: Window, pause: float = 0.0) -> None:
    """Wait until every answer is here; `pause` seconds first, for what begins a moment later."""
    rest, until = time.monotonic() + pause, time.monotonic() + WAIT_S
    while time.monotonic() < rest:
        QApplication.processEvents()
        time.sleep(0.002)
    for _ in range(3):
        QApplication.processEvents()
        while window.background.busy and time.monotonic() < until:
            QApplication.processEvents()
            time.sleep(0.002)
