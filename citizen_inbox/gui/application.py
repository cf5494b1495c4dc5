"""A profile in; the running window out, one per profile; or pictures of every view."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QLockFile, QObject, QSettings, QTranslator, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

from citizen_inbox.gui.account_wizard import AccountWizard
from citizen_inbox.gui.background import Background, OpenInbox
from citizen_inbox.gui.desk import Desk
from citizen_inbox.gui.fittings import Fittings
from citizen_inbox.gui.late_page import LatePage
from citizen_inbox.gui.main_window import MainWindow
from citizen_inbox.gui.reminding import Reminders
from citizen_inbox.gui.sweeper import Sweeper
from citizen_inbox.gui.theme import Theme
from citizen_inbox.gui.words import Words
from citizen_inbox.translation import load, voice
from citizen_inbox.usecases.inbox import Profile, open_inbox
from citizen_inbox.usecases.notifying import Note
from citizen_inbox.usecases.shipped import resources_folder, translations_folder

RAISE_MS = 500
"""How long a second start waits for the first one to answer."""
MakePage = Callable[[Fittings], LatePage]


@dataclass(frozen=True, slots=True)
class Shipped:
    """Folders that come with the program."""

    resources: Path
    translations: Path


@dataclass(frozen=True, slots=True)
class Sources:
    """Where a window's answers come from, and where it keeps its own memory."""

    config: Path
    """The profile's folder of settings."""
    desk: Desk
    open_inbox: OpenInbox


class OneInstance(QObject):
    """Holds a profile's lock; a second start hands its files over and ends."""

    called = Signal(object)
    """A second start: a tuple of Path to open, maybe empty."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._name = "citizen-inbox-" + sha256(str(folder.resolve()).encode()).hexdigest()[:24]
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def hold(self) -> bool:
        """Take the lock; False when another window has this profile."""
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def call_first(self, files: Sequence[Path]) -> bool:
        """Ask the window that has the profile to come forward and open `files`; False when it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(RAISE_MS):
            return False
        socket.write("\0".join(str(path.resolve()) for path in files).encode() + b"\n")
        sent = socket.waitForBytesWritten(RAISE_MS)
        socket.disconnectFromServer()
        return sent

    def release(self) -> None:
        """Give the profile back."""
        self._server.close()
        self._lock.unlock()

    @Slot()
    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        if not socket.canReadLine():
            socket.waitForReadyRead(RAISE_MS)
        line = bytes(socket.readLine(65536).data()).decode("utf-8", "replace").strip("\n")
        socket.deleteLater()
        self.called.emit(tuple(Path(name) for name in line.split("\0") if name))


class Window:
    """One window with everything behind it."""

    def __init__(
        self,
        sources: Sources,
        shipped: Shipped,
        language: str,
        *,
        make_page: MakePage | None = None,
        start_demo: Callable[[], None] | None = None,
    ) -> None:
        settings = QSettings(str(sources.config / "window.ini"), QSettings.Format.IniFormat)
        theme = Theme(shipped.resources, str(settings.value("looks/scheme", "system")), _zoom(settings))
        self.background = Background(sources.open_inbox)
        words = Words(voice(language, shipped.translations))
        self.fittings = Fittings(theme, words, self.background, sources.desk, settings, start_demo)
        self.main = MainWindow(self.fittings, (make_page or shipped_page)(self.fittings))
        self.main.setWindowIcon(theme.icon("app"))
        self.wizard = AccountWizard(self.fittings, self.main)
        self.wizard.added.connect(self.main.start)
        self.main.wizard_wanted.connect(self.wizard.open)
        self.main.password_wanted.connect(self._ask_password)
        self.reminders: Reminders | None = None

    def close(self) -> None:
        """Stop the lanes and wait for them."""
        self.background.close()

    def come_forward(self, files: Sequence[Path]) -> None:
        """A second start: raise the window and open the files."""
        self.main.showNormal()
        self.main.raise_()
        self.main.activateWindow()
        self.main.open_paths(files)

    def remind(self) -> None:
        """Remind of deadlines from now on, and whenever mail came."""
        self.reminders = Reminders(self.fittings, self.main)
        self.reminders.wanted.connect(self._reminder_clicked)
        self.reminders.new_day.connect(self.main.listing.reload)
        self.reminders.told_here.connect(self._tell_reminders)
        self.main.round.fetched.connect(self.reminders.look)
        self.reminders.start()

    def _reminder_clicked(self, message: int) -> None:
        self.come_forward(())
        if message:
            self.main.listing.show_message(message)
        else:
            self.main.places.choose("deadlines")

    def _tell_reminders(self, notes: tuple[Note, ...]) -> None:
        first, *others = notes
        text = " ".join([first.text, *(f"{note.title}." for note in others)])
        open_it = partial(self._reminder_clicked, 0 if others else first.message)
        self.main.list.banner.tell("warning", first.title, text, (self.main.tr("Open"), open_it))

    def _ask_password(self, address: str) -> None:
        self.wizard.ask_password(address)
        self.wizard.open()


def shipped_page(fittings: Fittings) -> LatePage:
    """The page on the right, which loads itself after the first paint."""
    return LatePage(fittings.background, fittings.words.voice)


def make_application(shipped: Shipped, language: str) -> QApplication:
    """The one QApplication, speaking `language`; FileNotFoundError when its catalogue is not shipped."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("citizen-inbox")
    application.setStyle("Fusion")
    QLocale.setDefault(QLocale(language))
    if language != "en":
        for translator in (load(language, shipped.translations), _qt_words(language)):
            translator.setParent(application)
            application.installTranslator(translator)
    return application


def run_window(
    profile: Profile,
    *,
    language: str,
    start_demo: Callable[[], None] | None = None,
    files: Sequence[Path] = (),
) -> int:
    """Show the window of a profile until it is closed. Returns the process exit status.

    language: "it" or "en". start_demo opens the practice mailbox. When another window has the profile already, that
    one comes forward with `files` and this call returns at once.
    """
    shipped = shipped_folders()
    application = make_application(shipped, language)
    instance = OneInstance(profile.places.config)
    if not instance.hold():
        return 0 if instance.call_first(files) else 1
    window = Window(sources_of(profile), shipped, language, start_demo=start_demo)
    sweeper = Sweeper(window.main)
    instance.called.connect(window.come_forward)
    window.main.show()
    window.main.start()
    window.remind()
    window.main.open_paths(files)
    try:
        return application.exec()
    finally:
        window.close()
        sweeper.end()
        instance.release()


def take_screenshots(profile: Profile, folder: Path, *, language: str) -> tuple[Path, ...]:
    """Draw every view of a profile into `folder` as PNG files; the files written. Nothing is fetched."""
    from citizen_inbox.gui.pictures import draw_everything

    shipped = shipped_folders()
    make_application(shipped, language)
    window = Window(sources_of(profile), shipped, language, start_demo=_nothing)
    try:
        return draw_everything(window, folder)
    finally:
        window.close()


def shipped_folders() -> Shipped:
    """Where this program's own files lie."""
    return Shipped(resources_folder(), translations_folder())


def sources_of(profile: Profile) -> Sources:
    """A profile's use cases."""
    from citizen_inbox.gui.inbox_desk import InboxDesk

    return Sources(profile.places.config, InboxDesk(), partial(open_inbox, profile))


def _nothing() -> None:
    """The example is offered in pictures, not started."""


def _qt_words(language: str) -> QTranslator:
    translator = QTranslator()
    translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return translator


def _zoom(settings: QSettings) -> int:
    value = str(settings.value("looks/zoom", "100"))
    return int(value) if value.isdecimal() else 100
