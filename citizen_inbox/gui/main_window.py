"""The window: header, places, list and page put together; keys, menu, looks, files dropped, and its memory."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import DESK
from citizen_inbox.gui.desk import AccountLine
from citizen_inbox.gui.first_reading import FirstReading
from citizen_inbox.gui.fittings import Fittings
from citizen_inbox.gui.full_mailbox import FullMailbox
from citizen_inbox.gui.header import HeaderBar
from citizen_inbox.gui.list_pane import ListPane
from citizen_inbox.gui.listing import Listing
from citizen_inbox.gui.menus import Menus
from citizen_inbox.gui.panes import NARROW, Panes
from citizen_inbox.gui.places_pane import PlacesPane
from citizen_inbox.gui.states import Choice, StatePage
from citizen_inbox.gui.sync_round import SyncRound
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.usecases.rows import Progress, SyncOutcome

if TYPE_CHECKING:  # the page's libraries come after the first paint
    from citizen_inbox.documents.document import Document
    from citizen_inbox.gui.late_page import LatePage

OPENED = (".eml", ".pdf", ".p7m", ".xml", ".zip", ".tsd")
"""Files that the window takes."""
LOGIN = frozenset({"login-refused", "login-expired", "password-missing"})
"""Failures that a new password may cure."""


class MainWindow(QMainWindow):
    """Everything in one window. Answers arrive later: nothing here waits."""

    wizard_wanted = Signal()
    """The person wants to add a mailbox."""
    password_wanted = Signal(str)
    """The password of this address was refused or is missing."""

    def __init__(self, fittings: Fittings, page: LatePage) -> None:
        super().__init__()
        self._fit, self.page = fittings, page
        self._fetches = True
        self._troubled = False
        self._build()
        self.menus = Menus(self, fittings)
        self._connect()
        self._restore()

    @Slot()
    def start(self) -> None:
        """Ask for everything the first view needs, then fetch."""
        self._ask_accounts()

    def open_only(self) -> None:
        """Show what is kept, without fetching."""
        self._fetches = False
        self._ask_accounts()

    def _ask_accounts(self) -> None:
        desk = self._fit.desk
        self._fit.background.run(
            DESK,
            lambda inbox, report, stopped: desk.accounts(inbox),
            done=self._accounts_came,
            failed=self._store_failed,
        )

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Show files that are not in the mailbox. Of folders the mails can be verified: that is offered."""
        folders = tuple(path for path in paths if path.is_dir())
        files = tuple(path for path in paths if path not in folders)
        if paths:
            self._stack.setCurrentWidget(self.panes)
        if files:
            self.listing.open_paths(files)
        if folders:
            title = self.tr("Folders are not opened here")
            text = self.tr("The mails in a folder can be verified all at once. Nothing of it is kept.")
            verify: Choice = (self.tr("Verify its mails…"), partial(self.menus.tools.verify_these, folders))
            self.list.banner.tell("neutral", title, text, verify)

    def action(self, name: str) -> QAction:
        """The action of a command of `shortcuts.COMMANDS`."""
        return self.menus.action(name)

    # Building

    def _build(self) -> None:
        theme, words = self._fit.theme, self._fit.words
        self.setWindowTitle(self.tr("Citizen Inbox"))
        self.setAcceptDrops(True)
        self.resize(1440, 900)
        self.setMinimumSize(320, 256)
        self.header = HeaderBar(theme)
        self.places = PlacesPane(theme, words)
        self.places.setFocusProxy(self.places.list)
        self.list = ListPane(theme, words)
        self.panes = Panes(theme, self.places, self.list, self.page)
        self.welcome = StatePage(theme)
        self.round = SyncRound(self._fit.background, self._fit.desk, self)
        self.mailbox_space = FullMailbox(words, self.places, self.list.banner, self)
        self.listing = Listing(self._fit, self.places, self.list, self.page, self)
        self.first_reading = FirstReading(self.round, self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.panes)
        self._stack.addWidget(self.welcome)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(body)

    def _connect(self) -> None:
        header, panes = self.header, self.panes
        header.search.wanted.connect(self.listing.search)
        header.search.left_downwards.connect(self._go_to_list)
        header.sync_wanted.connect(self.round.start)
        header.stop_wanted.connect(self.round.stop)
        header.places_wanted.connect(panes.call_places)
        panes.layout_changed.connect(self._layout_changed)
        self.places.place_chosen.connect(panes.dismiss_places)
        self.listing.page_wanted.connect(panes.read)
        self.listing.document_wanted.connect(self._show_document)
        self.listing.undo_changed.connect(self.action("undo").setEnabled)
        self.page.back_requested.connect(self.back)
        self.list.sync_wanted.connect(self.round.start)
        self.first_reading.changed.connect(self.list.set_reading)
        self.first_reading.rows_came.connect(self.listing.reload)
        self.menus.tools.verdicts_changed.connect(self.listing.reload)
        self.round.progressed.connect(self._progressed)
        self.round.fetched.connect(self._fetched)
        self.round.refused.connect(self._refused)
        self.round.ended.connect(self._round_ended)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the header."""
        super().resizeEvent(event)
        self._layout_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves a page that covers the list."""
        if event.key() == Qt.Key.Key_Escape and self.panes.narrow and self.panes.page_shown:
            self.back()
        else:
            super().keyPressEvent(event)

    # Memory

    def _restore(self) -> None:
        settings = self._fit.settings
        geometry, panes = settings.value("window/geometry"), settings.value("window/panes")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if isinstance(panes, QByteArray):
            self.panes.restore(panes, page_wanted=settings.value("window/page", "true") != "false")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window looked."""
        settings = self._fit.settings
        panes, page_wanted = self.panes.remember()
        settings.setValue("window/geometry", self.saveGeometry())
        settings.setValue("window/panes", panes)
        settings.setValue("window/page", "true" if page_wanted else "false")
        settings.setValue("looks/scheme", self._fit.theme.scheme)
        settings.setValue("looks/zoom", self._fit.theme.zoom)
        settings.sync()
        super().closeEvent(event)

    # Files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take mails and documents; of other things say so when they are dropped."""
        if _local(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what was dropped."""
        dropped = _local(event)
        taken = [path for path in dropped if path.suffix.lower() in OPENED or path.is_dir()]
        if not dropped:
            return
        event.acceptProposedAction()
        self.open_paths(taken)
        if len(taken) < len(dropped) and not any(path.is_dir() for path in taken):
            kinds = ", ".join(OPENED)
            text = self.tr("The window opens files of these kinds: {kinds}").format(kinds=kinds)
            self.list.banner.tell("neutral", self.tr("Not everything was opened"), text)

    # Answers

    def _accounts_came(self, accounts: tuple[AccountLine, ...]) -> None:
        if not accounts:
            self.show_welcome()
            return
        self._stack.setCurrentWidget(self.panes)
        self.header.search.setEnabled(True)
        self.round.set_accounts(accounts)
        self.first_reading.set_accounts(accounts, starting=self._fetches)
        self.mailbox_space.set_accounts(accounts)
        self.listing.reload()
        self.menus.tools.ask()
        self.places.setFocus()
        if self._fetches:
            self.round.start()

    def _told_of(self, accounts: tuple[AccountLine, ...]) -> None:
        self.first_reading.set_accounts(accounts)
        self.mailbox_space.set_accounts(accounts)

    def show_welcome(self) -> None:
        """The first view of a profile without a mailbox."""
        choices: tuple[Choice, ...] = ((self.tr("Add your PEC mailbox"), self.wizard_wanted.emit),)
        if self._fit.start_demo is not None:
            choices += ((self.tr("Try the example mailbox"), self._fit.start_demo),)
        text = self.tr(
            "See what offices ask of you and by when, whether it is genuine, and how to pay. "
            "Your mail stays on this computer; nothing is deleted from the mailbox."
        )
        self.welcome.show_state("mail", self.tr("Your official mail, explained"), text, choices, "primary")
        self._show_state()

    def _store_failed(self, failure: Failure) -> None:
        text = self._fit.words.failure(failure)
        choices: tuple[Choice, ...] = ((self.tr("Try again"), self.start),)
        self.welcome.show_state("lock", self.tr("Your mail cannot be opened now"), text, choices, "danger")
        self._show_state()

    def _show_state(self) -> None:
        self._stack.setCurrentWidget(self.welcome)
        self.header.search.setEnabled(False)
        self.welcome.setFocus()

    @Slot(object)
    def _progressed(self, progress: Progress) -> None:
        self.header.show_progress(self._fit.words.stage(progress), progress.done, progress.total)

    @Slot(object)
    def _fetched(self, outcome: SyncOutcome) -> None:
        desk = self._fit.desk
        self._fit.background.run(DESK, lambda inbox, report, stopped: desk.accounts(inbox), done=self._told_of)
        if outcome.new or outcome.damaged:
            self.listing.reload()
        if self._troubled and not self.round.troubles:
            self._troubled = False
            self.list.banner.dismiss()

    @Slot(object, str)
    def _refused(self, failure: Failure, address: str) -> None:
        self._troubled = True
        text = self._fit.words.failure(failure)
        if failure.code in LOGIN:
            ask = partial(self.password_wanted.emit, address)
            choice: Choice = (self.tr("Enter the password"), ask)
            self.list.banner.tell("danger", self.tr("The mailbox did not let us in"), text, choice)
        else:
            choice = (self.tr("Try again"), self.round.start)
            self.list.banner.tell("warning", self._since(), text, choice)

    @Slot()
    def _round_ended(self) -> None:
        last = self.round.last_good
        if last is None:
            self.header.show_state(self.tr("Not updated"), "offline")
        elif self.round.troubles:
            self.header.show_state(self._since(), "offline")
        else:
            self.header.show_state(self.tr("Updated {time}").format(time=f"{last.astimezone(ROME):%H:%M}"), "check")

    def _since(self) -> str:
        last = self.round.last_good
        if last is None:
            return self.tr("The mailbox cannot be reached")
        return self.tr("Offline since {time}").format(time=f"{last.astimezone(ROME):%H:%M}")

    # Commands

    @Slot()
    def ask_for_files(self) -> None:
        """Let the person choose files to open."""
        dialog = QFileDialog(self, self.tr("Open a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{suffix}" for suffix in OPENED)
        dialog.setNameFilter(self.tr("Mails and documents ({patterns})").format(patterns=patterns))
        dialog.filesSelected.connect(self._files_selected)
        dialog.open()

    @Slot(list)
    def _files_selected(self, names: list[str]) -> None:
        self.open_paths([Path(name) for name in names])

    @Slot(object)
    def _show_document(self, document: Document) -> None:
        from citizen_inbox.gui.document_dialog import DocumentDialog

        DocumentDialog(self._fit, document, self).open()

    @Slot()
    def _go_to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def back(self) -> None:
        """From the page to the list."""
        self.panes.back()
        self._go_to_list()

    @Slot()
    def _layout_changed(self) -> None:
        shown = not self.panes.isHidden()
        narrow = self.width() < self._fit.theme.px(NARROW)
        self.page.set_back_visible(self.panes.narrow)
        self.header.set_narrow(compact=narrow, places_hidden=shown and self.panes.tiny)


def _local(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
