"""The passing of time in; reminders of deadlines out, by whatever this desktop has to show them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from itertools import count

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import DESK
from citizen_inbox.gui.fittings import Fittings
from citizen_inbox.gui.reminder_notes import notes_of
from citizen_inbox.obligations.calendar import local
from citizen_inbox.obligations.reminders import Reminder
from citizen_inbox.usecases.notifying import Note
from citizen_inbox.usecases.reminders import News, Reminding

TICK = timedelta(minutes=1)
"""How often the clock is looked at."""
LOOK_EVERY = timedelta(hours=1)
JUMP = timedelta(minutes=2)
"""A tick that is this much off tells of a computer that slept or a clock that was set."""
NOTICES = "notices:{number}"
"""A lane that waits for clicks on what was shown together."""
_NO_MARKUP = {ord("<"): "‹", ord(">"): "›"}
"""Some desktops take what a tray says for HTML, and none tells whether it does."""
SHOWN, CLICKED = "shown", "clicked"


def wants_look(last_look: datetime, last_tick: datetime, now: datetime) -> bool:
    """Whether it is time to look again: hourly, on a new day in Italy, after sleep and after the clock was set."""
    late = abs(now - last_tick - TICK) > JUMP
    return late or now - last_look >= LOOK_EVERY or local(now).date() != local(last_look).date()


class Tray(QObject):
    """Messages beside an icon in the system tray, for desktops that have one and no other way."""

    clicked = Signal(int)
    """The message of the note that was shown last; 0 for the agenda."""

    def __init__(self, fittings: Fittings, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = fittings.theme
        self._icon: QSystemTrayIcon | None = None
        self._message = 0

    def show(self, notes: tuple[Note, ...]) -> bool:
        """Show notes; False where there is no tray that can."""
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return False
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._theme.icon("app"), self)
            self._icon.messageClicked.connect(self._tell)
            self._icon.activated.connect(self._tell)
            self._icon.show()
        for note in notes:
            self._message = note.message
            title, text = (said.translate(_NO_MARKUP) for said in (note.title, note.text))
            self._icon.showMessage(title, text, self._theme.icon("app"))
        return True

    @Slot()
    def _tell(self) -> None:
        self.clicked.emit(self._message)


class Reminders(QObject):
    """Looks for what is due at the start, every hour, on a new day and after the computer slept."""

    wanted = Signal(int)
    """A reminder was clicked: its message, 0 for the agenda."""
    told_here = Signal(object)
    """The desktop shows nothing: these notes are to be shown in the window."""

    new_day = Signal()
    """It is another day in Italy than a minute ago: what is said of days is out of date."""

    def __init__(
        self, fittings: Fittings, parent: QWidget, tray: Callable[[tuple[Note, ...]], bool] | None = None
    ) -> None:
        super().__init__(parent)
        self._fit = fittings
        own = Tray(fittings, self)
        own.clicked.connect(self.wanted)
        self._tray = tray or own.show
        self._given: set[tuple[object, int]] = set()
        self._asking = False
        self._numbers = count(1)
        self._last_look = self._last_tick = fittings.desk.now()
        self._timer = QTimer(self)
        self._timer.setInterval(int(TICK.total_seconds() * 1000))
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Look now, and from time to time from now on."""
        self._timer.start()
        self.look()

    @Slot()
    def tick(self) -> None:
        """A minute has passed, or more if the computer slept."""
        now = self._fit.desk.now()
        wanted = wants_look(self._last_look, self._last_tick, now)
        if local(now).date() != local(self._last_tick).date():
            self.new_day.emit()
        self._last_tick = now
        if wanted:
            self.look()

    @Slot()
    def look(self) -> None:
        """Find out what is due now."""
        if self._asking:
            return
        self._asking = True
        desk, now = self._fit.desk, self._fit.desk.now()
        self._last_look = now
        self._fit.background.run(
            DESK, lambda inbox, report, stopped: desk.reminders(inbox, now), done=self._came, failed=self._not_come
        )

    def _not_come(self, failure: Failure) -> None:
        self._asking = False  # whoever opens the agenda is told; the next look may work

    def _came(self, news: News) -> None:
        self._asking = False
        news = replace(news, now=self._unknown(news.now), missed=self._unknown(news.missed))
        if not news.all:
            return
        given = tuple(one.reminder for one in news.all)
        self._given |= {(one.term, stage) for one in given for stage in one.stages}
        notes = notes_of(news, self._fit.words.voice)
        desk, lane = self._fit.desk, NOTICES.format(number=next(self._numbers))
        word = self.tr("Open")
        self._fit.background.run(
            lane,
            lambda inbox, report, stopped: desk.notify(inbox, notes, word, report, stopped),
            done=partial(self._over, lane),
            failed=partial(self._not_shown, lane, notes, given),
            progress=partial(self._told, given),
        )

    def _unknown(self, found: tuple[Reminding, ...]) -> tuple[Reminding, ...]:
        """Without those that were given already in this run, should the store not have taken that."""
        return tuple(
            one for one in found if any((one.reminder.term, stage) not in self._given for stage in one.reminder.stages)
        )

    def _told(self, given: tuple[Reminder, ...], event: tuple[str, int]) -> None:
        what, message = event
        if what == SHOWN:
            self._keep(given)
        else:
            self.wanted.emit(message)

    def _over(self, lane: str, _nothing: None) -> None:
        self._fit.background.abandon(lane)

    def _not_shown(self, lane: str, notes: tuple[Note, ...], given: tuple[Reminder, ...], failure: Failure) -> None:
        self._fit.background.abandon(lane)
        if not self._tray(notes):
            self.told_here.emit(notes)
        self._keep(given)

    def _keep(self, given: tuple[Reminder, ...]) -> None:
        desk, now = self._fit.desk, self._fit.desk.now()
        self._fit.background.run(DESK, lambda inbox, report, stopped: desk.reminders_shown(inbox, given, now))
