"""A place, a search or a row chosen in; the desk is asked, and its answers fill places, list and page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from citizen_inbox.failures import Failure
from citizen_inbox.gui.agenda import Agenda
from citizen_inbox.gui.background import DESK, Job, Report, Run, Stopped
from citizen_inbox.gui.desk import Desk, Inbox
from citizen_inbox.gui.fittings import Fittings
from citizen_inbox.gui.list_pane import ListPane
from citizen_inbox.gui.places_pane import PlacesPane
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.usecases.rows import NoticePage, NoticeRow, Place, SentRow
from citizen_inbox.wording.mark import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # the page's libraries come after the first paint
    from citizen_inbox.documents.document import Document
    from citizen_inbox.gui.cards.paid import PaidWish
    from citizen_inbox.gui.late_page import LatePage

BLOCK = 200
"""Rows asked for at a time."""
FOUND = 200
"""Rows a search gives at most."""
BY_DUE = frozenset({"todo", "deadlines"})
"""Places sorted by the next duty; the others by month."""
EMPTY: dict[str, tuple[str, str, str]] = {
    "todo": (
        "calm",
        QT_TRANSLATE_NOOP("empty", "Nothing to do"),
        QT_TRANSLATE_NOOP("empty", "No official notice waits for you. New ones appear here by themselves."),
    ),
    "deadlines": (
        "calendar",
        QT_TRANSLATE_NOOP("empty", "No deadline in sight"),
        QT_TRANSLATE_NOOP("empty", "No notice with a date of its own was found in your mail."),
    ),
    "payments": (
        "card",
        QT_TRANSLATE_NOOP("empty", "Nothing to pay"),
        QT_TRANSLATE_NOOP("empty", "No payment notice in your mail is open."),
    ),
    "sent": (
        "sent",
        QT_TRANSLATE_NOOP("empty", "Nothing sent yet"),
        QT_TRANSLATE_NOOP("empty", "Messages that you send appear here with their receipts."),
    ),
    "archive": (
        "archive",
        QT_TRANSLATE_NOOP("empty", "The archive is empty"),
        QT_TRANSLATE_NOOP("empty", "Notices that you mark as done are kept here."),
    ),
    "": (
        "inbox",
        QT_TRANSLATE_NOOP("empty", "No notices"),
        QT_TRANSLATE_NOOP("empty", "Nothing was received here yet."),
    ),
}
T = TypeVar("T")


class Listing(QObject):
    """What is listed and what is on the page. One question at a time: a newer one drops the older."""

    page_wanted = Signal()
    """The person wants to read: bring the page to the front."""
    document_wanted = Signal(object)
    """A Document that is no mail is to be shown."""
    undo_changed = Signal(bool)
    """Whether there is something to undo."""

    def __init__(self, fittings: Fittings, places: PlacesPane, pane: ListPane, page: LatePage, parent: QObject) -> None:
        super().__init__(parent)
        self._fit = fittings
        self._places, self._pane, self._page = places, pane, page
        self.place = "todo"
        self._search = ""
        self._listing: Run | None = None
        self._paging: Run | None = None
        self._undo: Callable[[], None] | None = None
        self._page_id: int | None = None
        self.agenda = Agenda(fittings, pane.agenda, self)
        self.agenda.came.connect(self._agenda_came)
        self.agenda.slow.connect(self._agenda_slow)
        places.place_chosen.connect(self.show_place)
        pane.notices.chosen.connect(self._row_chosen)
        pane.notices.opened.connect(self._row_opened)
        pane.notices.done_wanted.connect(self._done_wanted)
        pane.notices.notices.more_wanted.connect(self._more_wanted)
        pane.agenda.opened.connect(self.show_message)
        pane.agenda.chosen.connect(self._number_chosen)
        pane.agenda.done_wanted.connect(self._done_toggled)
        pane.sent.opened.connect(self.show_message)
        pane.sent.chosen.connect(self._number_chosen)
        page.done_toggled.connect(self.set_done)
        page.paid_told.connect(self.set_paid)
        page.receipt_wanted.connect(self._receipt_wanted)
        page.open_message.connect(self.show_message)
        page.changed.connect(self._changed)

    def reload(self) -> None:
        """Something changed: ask again for the places and the list; the cursor stays where it was."""
        desk, today = self._fit.desk, self._today()
        self._ask(lambda inbox, report, stopped: desk.places(inbox, today), self._places_came)
        self._load()

    @Slot(str)
    def show_place(self, place_id: str) -> None:
        """List a place."""
        self.place, self._search = place_id, ""
        self._page_id = None
        self._pane.show_title("")
        self._load()

    @Slot(str)
    def search(self, words: str) -> None:
        """List what holds these words; "" goes back to the place."""
        if words == self._search:
            return
        self._search, self._page_id = words, None
        if words:
            self._places.clear_choice()
            self._load()
        else:
            self._places.choose(self.place)

    @Slot(int)
    def show_message(self, message_id: int) -> None:
        """Put a message on the page."""
        self._load_page(message_id)
        self.page_wanted.emit()

    def open_paths(self, paths: tuple[Path, ...]) -> None:
        """Show files that are not in the mailbox; the last one stays on the page."""
        desk, at = self._fit.desk, self._fit.desk.now()
        for path in paths:
            self._page_id = None
            self._ask(_opening(desk, path, at), self._file_came)

    @Slot(int, bool)
    def set_done(self, notice_id: int, done: bool) -> None:  # noqa: FBT001 - a slot's arguments come by position
        """Keep the person's decision, and offer to undo it."""
        if notice_id == 0:  # a file that is not in the mailbox
            return
        self._decide(notice_id, done=done)
        title = self.tr("Marked as done") if done else self.tr("Back among the things to do")
        self._offer_undo(title, lambda: self._decide(notice_id, done=not done))

    @Slot(int, object)
    def set_paid(self, notice_id: int, wish: PaidWish) -> None:
        """Keep what the person says about a payment; undo is offered once it is kept."""
        desk = self._fit.desk
        self._ask(
            lambda inbox, report, stopped: desk.set_paid(inbox, notice_id, wish),
            partial(self._paid_kept, notice_id, wish),
        )

    @Slot()
    def undo(self) -> None:
        """Take the last decision back."""
        if self._undo is not None:
            take_back, self._undo = self._undo, None
            self._pane.banner.dismiss()
            self.undo_changed.emit(False)  # noqa: FBT003 - a signal's arguments go by position
            take_back()

    def _offer_undo(self, title: str, take_back: Callable[[], None]) -> None:
        self._undo = take_back
        self.undo_changed.emit(True)  # noqa: FBT003 - a signal's arguments go by position
        self._pane.banner.tell("neutral", title, "", (self.tr("Undo"), self.undo))

    # Asking

    def _today(self) -> date:
        return self._fit.desk.now().astimezone(ROME).date()

    def _ask(self, job: Job[T], done: Callable[[T], None]) -> Run:
        return self._fit.background.run(DESK, job, done=done, failed=self._failed)

    def _load(self) -> None:
        if self._listing is not None:
            self._listing.stop()
        self.agenda.leave()
        desk, today, place, words = self._fit.desk, self._today(), self.place, self._search
        if words:
            found = partial(self._found_came, words)
            self._listing = self._ask(lambda inbox, report, stopped: desk.search(inbox, words, today, FOUND), found)
        elif place == "deadlines":
            self._listing = None
            self.agenda.load()
        elif place == "sent":
            at = desk.now()
            self._listing = self._ask(lambda inbox, report, stopped: desk.sent(inbox, at), self._sent_came)
        else:
            rows = partial(self._rows_came, place, today)
            self._listing = self._ask(lambda inbox, report, stopped: desk.rows(inbox, place, today, BLOCK, 0), rows)

    def _load_page(self, notice_id: int) -> None:
        if self._paging is not None:
            self._paging.stop()
        desk, at = self._fit.desk, self._fit.desk.now()
        self._page_id = notice_id
        self._paging = self._fit.background.run(
            DESK,
            lambda inbox, report, stopped: desk.page(inbox, notice_id, at),
            done=partial(self._page_came, notice_id),
            failed=partial(self._page_failed, notice_id),
        )

    def _decide(self, notice_id: int, *, done: bool) -> None:
        desk = self._fit.desk
        self._ask(lambda inbox, report, stopped: desk.set_done(inbox, notice_id, done), self._decided)

    def _paid_kept(self, notice_id: int, wish: PaidWish, _nothing: None) -> None:
        self._decided(None)
        if not wish.paid:
            self._pane.banner.tell("neutral", self.tr("No longer noted as paid"), "")
            return
        back = replace(wish, paid=False)
        self._offer_undo(self.tr("Noted as paid"), lambda: self.set_paid(notice_id, back))

    @Slot(int)
    def _receipt_wanted(self, filed_id: int) -> None:
        desk = self._fit.desk
        self._ask(lambda inbox, report, stopped: desk.receipt(inbox, filed_id), self._receipt_came)

    def _receipt_came(self, found: tuple[str, bytes]) -> None:
        from citizen_inbox.gui.saving import ask_where  # brings the documents, which lists need not wait for

        name, content = found
        ask_where(content, name, self._page)

    # Answers

    def _places_came(self, places: tuple[Place, ...]) -> None:
        self._places.show_places(places, "" if self._search else self.place)

    def _rows_came(self, place: str, today: date, rows: tuple[NoticeRow, ...]) -> None:
        if place != self.place or self._search:
            return
        if not rows:
            self._show_empty(place)
            return
        self._pane.show_rows(rows, today, self._page_id, by_due=place in BY_DUE, more=len(rows) == BLOCK)

    def _found_came(self, words: str, rows: tuple[NoticeRow, ...]) -> None:
        if words != self._search:
            return
        self._pane.show_title(self.tr("Found: {words}").format(words=words))
        if not rows:
            text = self.tr("Try fewer or other words, a name, or a number from the letter.")
            self._pane.show_state("search", self.tr("Nothing found"), text)
            self._page.show_page(None)
            return
        self._pane.show_rows(rows, self._today(), self._page_id, by_due=False, more=False)

    def _sent_came(self, rows: tuple[SentRow, ...]) -> None:
        if self.place != "sent" or self._search:
            return
        if not rows:
            self._show_empty("sent")
            return
        self._pane.show_sent(rows, self._page_id)

    @Slot(bool)
    def _agenda_came(self, empty: bool) -> None:  # noqa: FBT001 - a signal's arguments come by position
        if self.place == "deadlines" and not self._search:
            if empty:
                self._show_empty("deadlines")
            else:
                self._pane.show_agenda()

    @Slot()
    def _agenda_slow(self) -> None:
        if self.place == "deadlines" and not self._search:
            self._pane.show_agenda()

    @Slot(int)
    def _more_wanted(self, offset: int) -> None:
        desk, today, place = self._fit.desk, self._today(), self.place
        self._ask(
            lambda inbox, report, stopped: desk.rows(inbox, place, today, BLOCK, offset),
            partial(self._more_came, place),
        )

    def _more_came(self, place: str, rows: tuple[NoticeRow, ...]) -> None:
        if place == self.place and not self._search:
            self._pane.notices.notices.append(rows, more=len(rows) == BLOCK)

    def _page_came(self, notice_id: int, page: NoticePage) -> None:
        if notice_id == self._page_id:
            self._show_page(page)

    def _page_failed(self, notice_id: int, failure: Failure) -> None:
        if notice_id == self._page_id:
            self._page.show_page(None)  # the page of another notice must not stand beside this one's line
            self._failed(failure)

    def _file_came(self, found: NoticePage | Document) -> None:
        from citizen_inbox.documents.document import Document  # brought already by whoever read the file

        if isinstance(found, Document):
            self.document_wanted.emit(found)
        else:
            self._show_page(found)
            self.page_wanted.emit()

    def _show_page(self, page: NoticePage) -> None:
        self._page.show_page(page)

    @Slot()
    def _changed(self) -> None:
        self._decided(None)

    def _decided(self, _nothing: None) -> None:
        if self._page_id is not None:
            self._load_page(self._page_id)
        self.reload()

    def _failed(self, failure: Failure) -> None:
        self._pane.banner.tell(
            "danger",
            self.tr("This did not work"),
            self._fit.words.failure(failure),
            (self.tr("Try again"), self.reload),
        )

    # Showing

    def _show_empty(self, place: str) -> None:
        icon, title, text = EMPTY.get(place, EMPTY[""])
        self._pane.show_empty(
            icon, QCoreApplication.translate("empty", title), QCoreApplication.translate("empty", text)
        )
        self._page.show_page(None)

    @Slot(object)
    def _row_chosen(self, row: NoticeRow) -> None:
        if row.id != self._page_id:
            self._load_page(row.id)

    @Slot(int)
    def _number_chosen(self, message_id: int) -> None:
        if message_id != self._page_id:
            self._load_page(message_id)

    @Slot(object)
    def _row_opened(self, row: NoticeRow) -> None:
        if row.id != self._page_id:
            self._load_page(row.id)
        self.page_wanted.emit()

    @Slot(object)
    def _done_toggled(self, row: NoticeRow) -> None:
        self.set_done(row.id, not row.done)

    @Slot(object)
    def _done_wanted(self, row: NoticeRow) -> None:
        self._pane.notices.step(1)
        self.set_done(row.id, not row.done)


def _opening(desk: Desk, path: Path, at: datetime) -> Job[NoticePage | Document]:
    def job(inbox: Inbox, report: Report, stopped: Stopped) -> NoticePage | Document:
        return desk.open_file(inbox, path, at)

    return job
