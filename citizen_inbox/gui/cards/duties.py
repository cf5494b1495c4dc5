"""A notice's deadlines in, the card that says what to do and when out, with the sum behind each date."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from citizen_inbox.findings import Outcome
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import colour, length
from citizen_inbox.gui.pieces import Fold, Frame, WrapRow, button, rule, say, table
from citizen_inbox.gui.saving import ask_where
from citizen_inbox.notices.notice import Notice
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.obligations.deadlines import Deadline
from citizen_inbox.obligations.lasting import last_day
from citizen_inbox.report.counted import dates, parts
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.rows import DeadlineLine

_SOON, _LATER = 5, 30


class DutiesCard(Frame):
    """A dated line for each duty, "Why these dates?" and "Mark as done".

    reasons: where the sums behind the dates unfold; below the duties when not given. kept: what the agenda has of these
    duties (`NoticePage.dated`): whether one is paid, and whether it counts from another delivery than this `mail`.
    """

    done_toggled = Signal(bool)
    unfolded = Signal()
    """The sums behind the dates are shown now, wherever they are."""

    def __init__(
        self,
        notice: Notice | None,
        voice: Voice,
        today: date,
        believable: Outcome,
        *,
        done: bool,
        reasons: QVBoxLayout | None = None,
        kept: Sequence[DeadlineLine] = (),
        mail: int = 0,
    ) -> None:
        super().__init__("card", self.tr("What to do and when"))
        self._place = reasons if reasons is not None else self.column
        self._notice = notice
        self._calendar: Callable[[], bytes] | None = None
        self._voice = voice
        self._today = today
        self._mail = mail
        self._kept = {one.rule: one for one in kept}
        deadlines = notice.deadlines if notice else ()
        if believable is Outcome.REFUTED:
            deadlines = ()
        self.to_calendar = button(self.tr("Add to calendar…"), self._save_calendar)
        self.to_calendar.setToolTip(self.tr("Save the dates as a calendar file (.ics) with reminders"))
        self.to_calendar.hide()
        self._has_days = bool(deadlines)
        if deadlines and believable is not Outcome.PROVEN:
            self.column.addWidget(PlainLabel("⚠ " + self._caution(), "warning"))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        self.column.addLayout(lines)
        for index, deadline in enumerate(deadlines):
            lines.addWidget(self._line(deadline, first=index == 0, last=index == len(deadlines) - 1))
        if not deadlines:
            self.column.addWidget(PlainLabel(self._nothing(believable), "muted"))
        self._add_buttons(done=done)

    def _tell_unfolded(self, unfolded: bool) -> None:  # noqa: FBT001 - a Qt slot
        if unfolded:
            self.unfolded.emit()

    def fold(self) -> None:
        """Hide the reasons again."""
        if self._notice is not None:
            self.why.setChecked(False)

    def _caution(self) -> str:
        return self.tr("Nobody certifies when this reached you, so the days may be counted from the wrong start.")

    def _add_buttons(self, *, done: bool) -> None:
        self._row = WrapRow()
        self.done_button = QPushButton()
        self.done_button.setCheckable(True)
        self.done_button.setChecked(done)
        self._word_done(done)
        self.done_button.toggled.connect(self._word_done)
        self.done_button.toggled.connect(self.done_toggled)
        self._row.addWidget(self.done_button)
        self._row.addWidget(self.to_calendar)
        self.column.addLayout(self._row)
        if self._notice is not None:
            title = self.tr("Why these dates?") if self._notice.deadlines else self.tr("Why is it shown like this?")
            self.why = Fold(title, self._reasons, self._place)
            self.why.toggled.connect(self._tell_unfolded)
            self._row.addWidget(self.why)
        self.column.addStretch(1)

    def offer_calendar(self, made: Callable[[], bytes]) -> None:
        """Offer the dates, where there are any, as the calendar file that `made` gives."""
        self._calendar = made
        self.to_calendar.setVisible(self._has_days)

    def _save_calendar(self) -> None:
        if self._calendar is not None:
            self.saving = ask_where(self._calendar(), self.tr("deadlines") + ".ics", self)

    def _word_done(self, done: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.done_button.setText(self.tr("✓ Done") if done else self.tr("Mark as done"))
        self.done_button.setAccessibleName(self.tr("Done") if done else self.tr("Mark as done"))

    def _nothing(self, believable: Outcome) -> str:
        if believable is Outcome.REFUTED:
            return self.tr(
                "Do nothing because of this message alone. If you expect a notice from this body, "
                "ask it through a channel you already know."
            )
        if self._notice is not None and believable is not Outcome.PROVEN:
            return self.tr("No dates are counted: nothing certifies that this message is genuine and when it came.")
        if self._notice is None:
            return self.tr("This message asks for nothing by a date that we know of.")
        return self.tr(
            "We found no date that the law ties to this kind of notice. Read the message: it may name one of its own."
        )

    def _line(self, deadline: Deadline, *, first: bool, last: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        over = self._paid_words(deadline) or self._earlier(deadline)
        tone = "muted" if over else _tone(deadline, self._today)
        mark = TimelineMark(tone, first=first, last=last, presumed=deadline.presumed)
        row.addWidget(mark)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(1)
        column.addLayout(self._dated(deadline))
        column.addWidget(PlainLabel(self._duty(deadline)))
        for text in self._other_days(deadline):
            column.addWidget(PlainLabel(text, "small"))
        row.addLayout(column, 1)
        return holder

    def _earlier(self, deadline: Deadline) -> DeadlineLine | None:
        """The line of the delivery that this duty counts from, where that was another mail."""
        kept = self._kept.get(deadline.rule)
        return kept if kept is not None and kept.row.id != self._mail else None

    def _other_days(self, deadline: Deadline) -> Iterator[str]:
        """What holds instead: the first delivery's day; the safe day and that by the mailbox's own clock."""
        earlier = self._earlier(deadline)
        if earlier is not None:
            counts = self.tr("This act came before, on {day}: its own day counts from that delivery and is {due}.")
            day = self._voice.day(earlier.row.at.astimezone(ROME).date())
            yield counts.format(day=day, due=self._voice.day(earlier.due))
        if deadline.prudent < self._today <= last_day(deadline):
            passed = self.tr("The safe day, {day}, has passed.")
            yield passed.format(day=self._voice.day(deadline.prudent))
        elif deadline.prudent != deadline.due:
            prudent = self.tr("To be safe, count on {day}: the rules are disputed.")
            yield prudent.format(day=self._voice.day(deadline.prudent))
        if deadline.likely is not None:
            likely = self.tr("Counted from when your mailbox received it: {day}.")
            yield likely.format(day=self._voice.day(deadline.likely))

    def _dated(self, deadline: Deadline) -> WrapRow:
        row = WrapRow(6)
        for text, role in (
            (self._voice.day(deadline.due), "strong"),
            ("· " + self._days_left(deadline.due), "muted"),
            (self.tr("presumed") if deadline.presumed else "", "chip"),
            (self._paid_words(deadline), "chip"),
        ):
            if text:
                label = PlainLabel(text, role)
                label.setWordWrap(False)
                row.addWidget(label)
        return row

    def _paid_words(self, deadline: Deadline) -> str:
        kept = self._kept.get(deadline.rule)
        if kept is None or kept.paid_on is None:
            return ""
        return "✓ " + self._voice.say("dossiers", "paid", {"day": self._voice.day(kept.paid_on)})

    def _duty(self, deadline: Deadline) -> str:
        facts = {"due": self._voice.day(deadline.due)}
        sentence = say(self._voice, "deadlines", (f"what-{deadline.what}", deadline.what), facts)
        if deadline.amount_cents is None:
            return sentence
        return f"{sentence.rstrip('.')}: {self._voice.euro(deadline.amount_cents)}"

    def _days_left(self, due: date) -> str:
        days = (due - self._today).days
        if days == 0:
            return self.tr("today")
        if days in {1, -1}:
            return self.tr("tomorrow") if days == 1 else self.tr("passed yesterday")
        return self.tr("in {n} days").format(n=days) if days > 0 else self.tr("passed {n} days ago").format(n=-days)

    def _reasons(self) -> QWidget:
        notice = self._notice
        note = Frame("note")
        if notice is None:
            return note
        for deadline in notice.deadlines:
            self._explain(deadline, note.column)
            note.column.addWidget(rule())
        note.column.addWidget(PlainLabel(self.tr("Why we read the message this way"), "strong"))
        for reason in notice.because:
            note.column.addWidget(PlainLabel("• " + say(self._voice, "notices", reason.code, reason.facts)))
        advice = self.tr(
            "These dates are reminders made from fixed rules. They are not legal advice: check the document."
        )
        note.column.addWidget(PlainLabel(advice, "small"))
        return note

    def _explain(self, deadline: Deadline, column: QVBoxLayout) -> None:
        """One duty: its dates side by side, how they add up, and what is not known."""
        column.addWidget(PlainLabel(self._duty(deadline), "strong"))
        law = (self._voice.say("deadlines", "label-article"), deadline.article)
        column.addWidget(table((*dates(deadline, self._voice), law), narrow=True))
        for index, (head, sentences) in enumerate(parts(deadline, self._voice)):
            column.addWidget(PlainLabel(head, "warning" if index else "caption"))
            for sentence in sentences:
                column.addWidget(PlainLabel(f"• {sentence}"))


def _tone(deadline: Deadline, today: date) -> str:
    days = (deadline.due - today).days
    if days < 0:
        return "muted"
    return "danger" if days <= _SOON else "warning" if days <= _LATER else "primary"


class TimelineMark(QWidget):
    """A ring on a line down the card, dashed where the date is presumed. Decoration: the date stands beside it."""

    def __init__(self, token: str, *, first: bool, last: bool, presumed: bool) -> None:
        super().__init__()
        self._presumed = presumed
        self._token = token
        self._first = first
        self._last = last
        self.setFixedWidth(length(18))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, then the ring on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = length(15)
        centre, top = self.width() / 2, length(4)
        painter.setPen(QPen(colour("border"), 3))
        if not self._first:
            painter.drawLine(int(centre), 0, int(centre), top)
        if not self._last:
            painter.drawLine(int(centre), top + side, int(centre), self.height())
        ring = QPen(colour(self._token), 3)
        if self._presumed:
            ring.setDashPattern([2.0, 1.14])
            ring.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(ring)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(centre - side / 2 + 1.5, top + 1.5, side - 3, side - 3))
