"""A rule and a day that a person chooses in; the dated answer with its sum, to read and to copy, out."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QDate, Qt, QTime, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from citizen_inbox.failures import Failure
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.page_style import length, style_sheet
from citizen_inbox.gui.pieces import Frame, WrapRow, button, table
from citizen_inbox.gui.rule_chooser import RuleChooser
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.obligations.deadlines import Deadline
from citizen_inbox.obligations.outage import Outage
from citizen_inbox.obligations.rules import RULES, Confidence, Rule, Unit
from citizen_inbox.report.counted import answer_page, parts, rows
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.calculator import LONGEST, WAYS, Answer, Moment, Question, calculate

_SIZE = (1080, 720)
_EARLIEST, _LATEST = QDate(1900, 1, 1), QDate(2999, 12, 31)


class MomentField(QWidget):
    """A day with a calendar, and an hour that may be left out.

    hours: whether an hour may be given at all.
    """

    changed = Signal()

    def __init__(self, name: str, today: date, *, hours: bool = True) -> None:
        super().__init__()
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.day.setDateRange(_EARLIEST, _LATEST)
        self.day.setAccessibleName(name)
        self.timed = QCheckBox(self.tr("at"))
        self.timed.setAccessibleName(self.tr("The hour is known"))
        self.hour = QTimeEdit(QTime(12, 0))
        self.hour.setDisplayFormat("HH:mm:ss")
        self.hour.setAccessibleName(self.tr("Hour"))
        self.hour.setEnabled(False)
        self.timed.toggled.connect(self.hour.setEnabled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.day, self.timed, self.hour):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.timed, self.hour):
            widget.setVisible(hours)
        self.day.dateChanged.connect(self.changed)
        self.hour.timeChanged.connect(self.changed)
        self.timed.toggled.connect(self.changed)
        self.setFocusProxy(self.day)

    @property
    def moment(self) -> Moment:
        """What stands in it, in Europe/Rome; noon where no hour is known."""
        shown, hour = self.day.date(), self.hour.time()
        timed = self.timed.isChecked()
        clock = time(hour.hour(), hour.minute(), hour.second()) if timed else time(12)
        return Moment(datetime.combine(date(shown.year(), shown.month(), shown.day()), clock, ROME), timed)


class OutageFields(QWidget):
    """A malfunction of SEND as its attestation states it."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.began = MomentField(self.tr("The malfunction began on"), today)
        self.ended = MomentField(self.tr("The malfunction ended on"), today)
        self.told = MomentField(self.tr("Its end was told on"), today, hours=False)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("from"), self.began)
        form.addRow(self.tr("to"), self.ended)
        form.addRow(self.tr("told on"), self.told)

    @property
    def outage(self) -> Outage:
        """What stands in the fields."""
        return Outage(self.began.moment.at, self.ended.moment.at, self.told.moment.at.date())


class CalculatorDialog(QDialog):
    """Counts again at every change; nothing is kept and nothing leaves this window but what is copied."""

    def __init__(self, voice: Voice, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._today = today
        self._answer: Answer | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("page")
        self.setStyleSheet(style_sheet())
        self.setWindowTitle(self.tr("Calculate a deadline"))
        self.chooser = RuleChooser(voice)
        self._make_fields()
        self._build()
        room = self.screen().availableGeometry()
        self.resize(min(length(_SIZE[0]), room.width() - 40), min(length(_SIZE[1]), room.height() - 60))
        self.chooser.chosen.connect(self._chosen)
        self.chooser.choose("cds-discount")

    @property
    def answer(self) -> Answer | None:
        """What is shown now; None where the question makes no sense."""
        return self._answer

    def _make_fields(self) -> None:
        self.start = MomentField(self.tr("Starting day"), self._today)
        self.through_send = QCheckBox(self.tr("It came through SEND"))
        self.way = QComboBox()
        self.way.setAccessibleName(self.tr("How SEND delivered it"))
        for way in WAYS:
            self.way.addItem(self._voice.say("deadlines", f"way-{way}"), way)
        self.opened = QCheckBox(self.tr("Opened on SEND or in IO"))
        self.view = MomentField(self.tr("Day on which it was opened"), self._today)
        self.broken = QCheckBox(self.tr("SEND did not work on the last day"))
        self.outage = OutageFields(self._today)
        self.count = QSpinBox()
        self.count.setValue(30)
        self.count.setMinimum(1)
        self.count.setAccessibleName(self.tr("Length of the term"))
        self.unit = QComboBox()
        self.unit.setAccessibleName(self.tr("Days, months or years"))
        for unit in Unit:
            self.unit.addItem(self._voice.say("deadlines", f"unit-{unit.value}"), unit)
        for field in (self.start, self.view, self.outage.began, self.outage.ended, self.outage.told):
            field.changed.connect(self._count)
        for box in (self.through_send, self.opened, self.broken):
            box.toggled.connect(self._changed)
        self.way.currentIndexChanged.connect(self._count)
        self.count.valueChanged.connect(self._count)
        self.unit.currentIndexChanged.connect(self._changed)

    def _build(self) -> None:
        self.copy_button = button(self.tr("Copy"), self._copy)
        self.close_button = button(self.tr("Close"), self.reject, main=True)
        self.note = PlainLabel("", "muted")
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Day and result"))
        self.shown: QWidget = PlainLabel("")
        sheet = QWidget()
        sheet.setObjectName("sheet")
        self._sheet = QVBoxLayout(sheet)
        self._sheet.setContentsMargins(0, 0, 8, 0)
        self._sheet.setSpacing(12)
        self._sheet.addLayout(self._form())
        self._sheet.addWidget(self.shown)
        self._sheet.addStretch(1)
        self.area.setWidget(sheet)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addWidget(self.chooser, 4)
        columns.addWidget(self.area, 6)
        foot = QHBoxLayout()
        foot.addWidget(self.copy_button)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(columns, 1)
        column.addLayout(foot)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(8)
        self.start_label = PlainLabel("")
        self.start_label.setWordWrap(False)
        self.start_label.setBuddy(self.start.day)
        self._size = QWidget()
        row = QHBoxLayout(self._size)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.count)
        row.addWidget(self.unit)
        row.addStretch(1)
        self.size_label = QLabel(self.tr("How long"))
        form.addRow(self.start_label, self.start)
        form.addRow(self.size_label, self._size)
        form.addRow(self.through_send, self.way)
        form.addRow(self.opened, self.view)
        form.addRow(self.broken, self.outage)
        return form

    @property
    def _rule(self) -> Rule:
        return RULES[self.chooser.rule]

    @Slot(str)
    def _chosen(self, _name: str) -> None:
        self._changed()

    @Slot()
    def _changed(self) -> None:
        """Show the fields that matter for this rule, then count."""
        rule = self._rule
        of_send = rule.group == "send"
        self.through_send.setVisible(not of_send and rule.group != "counting")
        through = not self.through_send.isHidden() and self.through_send.isChecked()
        self.way.setVisible(through)
        self.opened.setVisible(through or rule.event)
        self.view.setVisible(not self.opened.isHidden() and self.opened.isChecked())
        self.broken.setVisible(through)
        self.outage.setVisible(through and self.broken.isChecked())
        for widget in (self.size_label, self._size):
            widget.setVisible(rule.open)
        self.count.setMaximum(LONGEST[self.unit.currentData()])
        self.start_label.setText(self._voice.say("deadlines", "ask-backward" if rule.backward else "ask-start"))
        self._count()

    @Slot()
    def _count(self) -> None:
        self.note.clear()
        try:
            self._answer = calculate(self._question())
        except Failure as failure:
            self._answer = None
            self._show(PlainLabel(self._voice.say("failures", failure.code, failure.facts), "warning"))
        else:
            self._show(self._result(self._answer))
        self.copy_button.setEnabled(self._answer is not None)

    def _show(self, result: QWidget) -> None:
        self._sheet.replaceWidget(self.shown, result)
        self.shown.hide()
        self.shown.deleteLater()
        self.shown = result

    def _question(self) -> Question:
        rule = self._rule
        seen = not self.view.isHidden()
        return Question(
            rule.id,
            self.start.moment,
            (self.view.moment,) if seen else (),
            "" if self.way.isHidden() else self.way.currentData(),
            (self.count.value(), self.unit.currentData()) if rule.open else None,
            None if self.outage.isHidden() else self.outage.outage,
        )

    def _result(self, answer: Answer) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._headline(answer))
        if answer.effect:
            column.addWidget(self._part(answer.effect, "head-effect"))
        column.addWidget(self._part(answer.deadline, "head-steps"))
        if answer.offered:
            column.addWidget(self._part(answer.offered, "head-offered"))
        column.addStretch(1)
        return holder

    def _headline(self, answer: Answer) -> Frame:
        voice, found = self._voice, answer.deadline
        card = Frame("card", voice.say("deadlines", f"name-{found.rule}"))
        row = WrapRow(8)
        day = PlainLabel(voice.day(found.due), "title", selectable=True)
        day.setWordWrap(False)
        row.addWidget(day)
        chips = [(voice.say("deadlines", "presumed"), "chip")] if found.presumed else []
        sure = found.confidence is Confidence.READ
        chips.append((voice.say("deadlines", f"short-{found.confidence.value}"), "muted" if sure else "chip"))
        for text, role in chips:
            chip = PlainLabel(text, role)
            chip.setWordWrap(False)
            row.addWidget(chip)
        card.column.addLayout(row)
        card.column.addWidget(table(rows(answer, voice), narrow=True))
        card.column.addWidget(PlainLabel(voice.say("deadlines", "not-advice"), "small"))
        return card

    def _part(self, found: Deadline, head: str) -> Frame:
        note = Frame("note")
        for title, sentences in parts(found, self._voice, head):
            note.column.addWidget(PlainLabel(title, "strong"))
            for sentence in sentences:
                note.column.addWidget(PlainLabel(f"• {sentence}", selectable=True))
            if head == "head-effect":  # what is not known of the start is said once, below
                break
        return note

    @Slot()
    def _copy(self) -> None:
        if self._answer is not None:
            QGuiApplication.clipboard().setText("\n".join(answer_page(self._answer, self._voice)))
            self.note.setText(self.tr("Copied."))
