"""A SEND notification's page in; the card that says when it takes effect and what is still to be downloaded, out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from citizen_inbox.findings import Outcome
from citizen_inbox.gui.dossier_actions import DossierActions
from citizen_inbox.gui.drop_zone import DropZone
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.links import Opener
from citizen_inbox.gui.page_style import colour, length
from citizen_inbox.gui.pieces import Fold, Frame, WrapRow, button, marked_line, say
from citizen_inbox.gui.send_dialogs import Effect, OpenSendDialog, ViewedDialog
from citizen_inbox.notices.legal_facts import Fact, read_kept
from citizen_inbox.notices.send_signs import Standing, aar_address, read_short_text, standing
from citizen_inbox.notices.send_steps import Countdown, State, countdown, undelivered
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.dossiers import send_items
from citizen_inbox.usecases.rows import Dossier, FiledLine, NoticePage

_OUTCOMES = {
    Standing.VERIFIED: Outcome.PROVEN,
    Standing.INCOMPLETE: Outcome.UNDETERMINED,
    Standing.COURTESY: Outcome.UNDETERMINED,
    Standing.SUSPICIOUS: Outcome.REFUTED,
}
_REASONS = frozenset(
    {"start-delivered", "night-send", "night-boundary", "days-counted", "viewed-first", "views-unknown",
     "arrival-differs"}
)  # fmt: skip
"""Steps of the sum that say why it takes effect on that day."""


@dataclass(frozen=True, slots=True)
class Clock:
    """What the card takes for now."""

    today: date
    now: Callable[[], datetime]


class SendCard(Frame):
    """One notification by SEND, or what looks like one."""

    open_message = Signal(int)

    def __init__(
        self, page: NoticePage, voice: Voice, clock: Clock, actions: DossierActions, opener: Opener | None = None
    ) -> None:
        super().__init__("card", self.tr("SEND notification"))
        self._page, self._voice, self._clock, self._actions, self._opener = page, voice, clock, actions, opener
        self._dossier: Dossier | None = page.dossier
        refuted = page.reading.evidence.verdict.outcome is Outcome.REFUTED
        notice = page.reading.notice
        self.standing = standing(notice, refuted=refuted) if notice else Standing.SUSPICIOUS
        self._iun = notice.references.get("iun", "") if notice else ""
        self._lead()
        self._others()
        if self.standing in {Standing.VERIFIED, Standing.INCOMPLETE}:
            self._effect()
            self._fetching()
            self._explained()
        self.trouble = PlainLabel("", "warning")
        self.trouble.hide()
        self.column.addWidget(self.trouble)
        actions.failed.connect(self._tell_trouble)

    def _lead(self) -> None:
        sentence = self._voice.say("dossiers", f"standing-{self.standing}")
        self.column.addWidget(marked_line(_OUTCOMES[self.standing], sentence))
        if self._iun:
            row = WrapRow()
            for text, role in ((self.tr("IUN"), "muted"), (self._iun, "number")):
                label = PlainLabel(text, role, selectable=role == "number")
                label.setWordWrap(False)
                row.addWidget(label)
            row.addWidget(
                button(self.tr("Copy IUN"), lambda: QGuiApplication.clipboard().setText(self._iun), quiet=True)
            )
            self.column.addLayout(row)
        if self._page.row.authority and self.standing is not Standing.SUSPICIOUS:
            said = self.tr("It says that it comes from: {name}").format(name=self._page.row.authority)
            self.column.addWidget(PlainLabel(said))

    def _others(self) -> None:
        """The PEC of a courtesy message, the courtesy message of a PEC, a second delivery: each names the others."""
        found = self._dossier
        if found is None:
            return
        links = WrapRow(18)
        for row in found.messages:
            if row.id != self._page.row.id and row.kind == "send":
                leads = row.id == found.leading
                text = self.tr("The PEC of {day}, which counts") if leads else self.tr("Also of {day}")
                links.addWidget(self._link(row.id, text.format(day=self._voice.instant(row.at))))
        for row in found.imitations:
            text = self.tr("⚠ Suspicious, names the same notification: {day}")
            links.addWidget(self._link(row.id, text.format(day=self._voice.instant(row.at))))
        if links.count():
            self.column.addLayout(links)

    def _link(self, number: int, text: str) -> QPushButton:
        return button(text, lambda: self.open_message.emit(number), quiet=True)

    # when it takes effect

    def _effect(self) -> None:
        found = next((one for one in self._page.reading.deadlines if one.what == "effective"), None)
        if found is not None:
            text = self.tr("Takes legal effect on {day} (presumed)").format(day=self._voice.day(found.due))
            self.column.addWidget(PlainLabel(text, "strong"))
            why = [say(self._voice, "deadlines", one.code, one.facts) for one in found.steps if one.code in _REASONS]
            self.column.addWidget(PlainLabel(" ".join(why), "small"))
        for at in self._dossier.views[:1] if self._dossier else ():
            self.column.addWidget(PlainLabel(self._voice.say("dossiers", "viewed", {"at": self._voice.instant(at)})))
        self._undelivered()
        row = WrapRow()
        self.viewed = button(self.tr("It was opened…"), self.ask_viewed)
        if self._page.row.id:
            row.addWidget(self.viewed)
        if self._dossier and self._dossier.views:
            self.undo = button(self.tr("It was not opened, after all"), self._actions.forget_views, quiet=True)
            row.addWidget(self.undo)
        self._address = aar_address(self._page.reading.documents, self._page.reading.body)
        if self._address:
            self.open_send = button(self.tr("Open on SEND…"), self.ask_to_open)
            row.addWidget(self.open_send)
        self.column.addLayout(row)

    def _undelivered(self) -> None:
        """What a filed notice of failed delivery says of the day, as information, and the offer to count from it."""
        found = self._dossier
        if found is None:
            return
        if found.undelivered is not None:
            said = self._voice.say("dossiers", "declared-undelivered", {"at": self._voice.instant(found.undelivered)})
            self.column.addWidget(PlainLabel(said))
            self.uncount = button(
                self.tr("The failed delivery does not count, after all"),
                lambda: self._actions.declare_undelivered(None), quiet=True,
            )  # fmt: skip
            self.column.addWidget(self.uncount, 0, Qt.AlignmentFlag.AlignLeft)
            return
        for at in dict.fromkeys(at for line in found.files for at in _failed(line)):
            facts = {"at": self._voice.instant(at), "day": self._voice.day(undelivered(at, found.views).due)}
            self.column.addWidget(PlainLabel(self._voice.say("dossiers", "filed-amr", facts)))
            self.count = button(self.tr("Count from this failed delivery"), self._counts(at))
            self.column.addWidget(self.count, 0, Qt.AlignmentFlag.AlignLeft)

    def _counts(self, at: datetime) -> Callable[[], None]:
        return lambda: self._actions.declare_undelivered(at)

    def ask_viewed(self) -> ViewedDialog:
        """Ask when it was opened."""
        dialog = ViewedDialog(self._clock.now(), self)
        dialog.declared.connect(self._actions.declare_viewed)
        dialog.open()
        return dialog

    def ask_to_open(self) -> OpenSendDialog:
        """Say what opening does, then open when the person still wants it."""
        effect = Effect.of(self._page.reading.deadlines, self._clock.today)
        dialog = OpenSendDialog(self._address, effect, self._voice, self, self._opener)
        dialog.open()
        return dialog

    # what is still to fetch

    def _fetching(self) -> None:
        time = countdown(self._page.reading.deadlines, self._clock.today)
        if time is not None:
            self.column.addWidget(PlainLabel(self._left(time), "strong"))
            self.column.addWidget(CountdownBar(time, self._left(time)))
            facts = {"until": self._voice.day(time.until), "effective": self._voice.day(time.effective)}
            self.column.addWidget(PlainLabel(self._voice.say("dossiers", "until", facts), "small"))
        files = self._dossier.files if self._dossier else ()
        self._items = send_items(self._page.reading.documents, files)
        here = sum(item.state is not State.MISSING for item in self._items)
        title = self.tr("Acts and attestations: {here} of {count} are here").format(here=here, count=len(self._items))
        place = QVBoxLayout()
        self.papers = Fold(title, self._papers, place)
        self.column.addWidget(self.papers, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(place)
        self.papers.setChecked(any(one.code == "act" and one.state is State.MISSING for one in self._items))
        if self._page.row.id:
            self.zone = DropZone(self.tr("Drop here the acts and attestations that you download from SEND"))
            self.zone.chosen.connect(self._actions.offer)
            self.column.addWidget(self.zone)

    def _papers(self) -> QWidget:
        """The checklist."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for item in self._items:
            here = item.state is not State.MISSING
            words = f"{self._voice.say('dossiers', f'item-{item.code}')}: "
            words += self._voice.say("dossiers", f"state-{item.state}")
            column.addWidget(PlainLabel(f"{'✓' if here else '○'} {words}", "body" if here else "strong"))
        return holder

    def _left(self, time: Countdown) -> str:
        code = "until-over" if time.days_left < 0 else "until-last" if time.days_left == 0 else "until-left"
        return self._voice.say("dossiers", code, {"days": str(time.days_left)})

    def _tell_trouble(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()

    # in plain words

    def _explained(self) -> None:
        place = QVBoxLayout()
        self.about = Fold(self.tr("Costs, delegates and what to know"), self._words, place)
        self.column.addWidget(self.about, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(place)

    def _words(self) -> QWidget:
        note = Frame("note")
        for code in ("know-what", "know-cost", "know-delegate", "know-unread", "know-downtime", "know-unsure"):
            note.column.addWidget(PlainLabel("• " + self._voice.say("dossiers", code)))
        note.column.addWidget(
            PlainLabel(self.tr("Did you get a text message (SMS) about it? Paste it here:"), "strong")
        )
        self.message = QPlainTextEdit()
        self.message.setProperty("role", "note")
        self.message.setTabChangesFocus(True)
        self.message.setFixedHeight(length(72))
        self.message.setAccessibleName(self.tr("Text message to check"))
        note.column.addWidget(self.message)
        self.check = button(self.tr("Check the message"), self._check_message)
        note.column.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        self.checked = QVBoxLayout()
        note.column.addLayout(self.checked)
        return note

    def _check_message(self) -> None:
        while (old := self.checked.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        found = read_short_text(self.message.toPlainText(), self._iun)
        for reason in found:
            self.checked.addWidget(
                marked_line(Outcome.REFUTED, say(self._voice, "dossiers", reason.code, reason.facts))
            )
        if not found:
            words = self._voice.say("dossiers", "sms-nothing")
            self.checked.addWidget(marked_line(Outcome.UNDETERMINED, words))


def _failed(line: FiledLine) -> Iterator[datetime]:
    """The instant of a filed notice of failed delivery."""
    about, at = read_kept(line.about)
    if about == Fact.DIGITAL_FAILURE and at is not None:
        yield at


class CountdownBar(QWidget):
    """How much of the 120 days is over. The words stand beside it."""

    def __init__(self, time: Countdown, words: str) -> None:
        super().__init__()
        self._time = time
        self.setFixedHeight(length(10))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, then what is over."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        round_ = self.height() / 2
        painter.setBrush(colour("border"))
        painter.drawRoundedRect(QRectF(self.rect()), round_, round_)
        soon = self._time.days_left <= 30
        painter.setBrush(colour("danger" if self._time.days_left <= 7 else "warning" if soon else "primary"))
        over = max(self._time.share * self.width(), self.height()) if self._time.running else 0
        painter.drawRoundedRect(QRectF(0, 0, over, self.height()), round_, round_)
