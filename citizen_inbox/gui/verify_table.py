"""Verified mails in; a table of them, the contradicted first, out. Outcomes are words with an icon, then a colour."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from citizen_inbox.findings import Outcome
from citizen_inbox.gui.labels import tool_tip
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.theme import Theme
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.report.forms import NAMES, passed_sentence, place, provider_of, word
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.verifying import Checked, Result

VERDICT, DATE, PROVIDER, SENDER, SUBJECT, FILE = range(6)
_ICONS = {
    Outcome.REFUTED: ("error", "danger"),
    Outcome.UNDETERMINED: ("help-circle", "muted"),
    Outcome.PROVEN: ("check-circle", "success"),
}
_NOT_JUDGED = ("warning", "warning")
_GRAVITY = {Outcome.REFUTED: 0, Outcome.UNDETERMINED: 1, Outcome.PROVEN: 2}
_LAST = 3
_LONGEST = 300
"""Characters of a stranger's text in a cell."""
_WIDTHS = {VERDICT: 150, DATE: 112}
"""Pixels at 100 %."""
_SHARES = {PROVIDER: 0.2, SENDER: 0.27, FILE: 0.23}
"""Of the room that is left; the subject takes the rest."""
_NARROWEST, _ROW, ICON = 90, 38, 18

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class ResultsModel(QAbstractTableModel):
    """The gravest first; within one outcome as they came; at the end what was not judged."""

    def __init__(self, theme: Theme, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._voice = theme, voice
        self._results: list[Result] = []
        self._ranks: list[int] = []
        self._inside = ""
        self._icons: dict[str, QIcon] = {}
        self._names = tuple(voice.say("commands", code) for code in NAMES[1:])
        theme.changed.connect(self._looks_changed)

    @property
    def results(self) -> tuple[Result, ...]:
        """Every row, from the top."""
        return tuple(self._results)

    def set_folder(self, inside: str) -> None:
        """Leave the name of this folder away, at the beginning of the names of files."""
        self._inside = inside

    def show_all(self, results: Iterable[Result]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        ordered = sorted(results, key=_rank)
        self._results, self._ranks = ordered, [_rank(one) for one in ordered]
        self.endResetModel()

    def add(self, results: Iterable[Result]) -> None:
        """Put more rows where they belong."""
        for one in results:
            row = bisect_right(self._ranks, _rank(one))
            self.beginInsertRows(_TOP, row, row)
            self._results.insert(row, one)
            self._ranks.insert(row, _rank(one))
            self.endInsertRows()

    def result(self, row: int) -> Result:
        """What stands in a row."""
        return self._results[row]

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Mails and what was passed over."""
        return 0 if parent.isValid() else len(self._results)

    def columnCount(self, parent: _Index = _TOP) -> int:
        """Verdict, date, provider, sender, subject, file."""
        return 0 if parent.isValid() else len(self._names)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The names of the columns."""
        shown = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._names[section] if shown else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt takes anything
        """Texts, the outcome's icon and colour, and what a screen reader says of a cell."""
        if not index.isValid():
            return None
        one, column = self._results[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(one, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(one, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(self._more(one, column))
        return self._looks(one, column, role)

    def text(self, one: Result, column: int) -> str:
        """A cell."""
        if not isinstance(one, Checked):
            passed = {VERDICT: self.tr("Not judged"), SUBJECT: passed_sentence(one, self._voice)}
            return passed.get(column, "") if column != FILE else self._file(one)
        if column == VERDICT:
            return word(one.evidence.verdict, self._voice)
        if column == DATE:
            return self._voice.short_day(one.at.astimezone(ROME).date()) + f" {one.at:%Y}" if one.at else ""
        if column == FILE:
            return self._file(one)
        texts = {PROVIDER: provider_of(one), SENDER: one.sender, SUBJECT: one.subject}
        return visible(texts[column][:_LONGEST])

    def sentence(self, one: Result) -> str:
        """The headline of a mail, or why something was not judged."""
        if not isinstance(one, Checked):
            return passed_sentence(one, self._voice)
        verdict = one.evidence.verdict
        return visible(self._voice.verdict(verdict.code.value, verdict.outcome, dict(verdict.facts)))

    def _file(self, one: Result) -> str:
        name, number = (one.mail.name, one.mail.number) if isinstance(one, Checked) else (one.name, one.number)
        return visible(place(name.removeprefix(self._inside), number, self._voice))

    def _more(self, one: Result, column: int) -> str:
        if column == VERDICT:
            return self.sentence(one)
        if column == FILE:
            return visible(one.mail.name if isinstance(one, Checked) else one.name)
        return self.text(one, column)

    def _spoken(self, one: Result, column: int) -> str:
        said = self.text(one, column)
        more = f". {self.sentence(one)}" if column == VERDICT else ""
        return f"{self._names[column]}: {said or '–'}{more}"

    def _looks(self, one: Result, column: int, role: int) -> QIcon | QColor | None:
        icon, token = _ICONS[one.outcome] if isinstance(one, Checked) else _NOT_JUDGED
        if role == Qt.ItemDataRole.DecorationRole and column == VERDICT:
            return self._icon(icon, token)
        if role == Qt.ItemDataRole.ForegroundRole:
            plain = "text" if column in {VERDICT, SENDER, SUBJECT} else "secondary"
            return self._theme.colour(token if column == VERDICT else plain)
        return None

    def _icon(self, name: str, token: str) -> QIcon:
        """The drawing, its colour the same on a chosen line: Qt would tint it there."""
        if name not in self._icons:
            drawn, side = self._theme.icon(name, token), self._theme.px(ICON)
            self._icons[name] = QIcon(drawn)
            self._icons[name].addPixmap(drawn.pixmap(side, side), QIcon.Mode.Selected)
        return self._icons[name]

    @Slot()
    def _looks_changed(self) -> None:
        self._icons.clear()
        if self._results:
            last = self.index(len(self._results) - 1, len(self._names) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class _FileName(QStyledItemDelegate):
    """The end of a file's name tells more than its beginning."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Leave the middle out where there is no room."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle


class ResultsTable(QTableView):
    """One line a mail; Return, Enter or a double click opens it."""

    opened = Signal(object)
    """A Checked."""
    chosen = Signal(bool)
    """Whether the line under the cursor can be opened."""

    def __init__(self, theme: Theme, voice: Voice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.results = ResultsModel(theme, voice, self)
        self.setModel(self.results)
        self.setObjectName("resultsTable")
        self.setAccessibleName(self.tr("Results"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setItemDelegateForColumn(FILE, _FileName(self))
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(SUBJECT, QHeaderView.ResizeMode.Stretch)
        self.activated.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.results.modelReset.connect(self._unchosen)
        theme.changed.connect(self._fit)
        self._fit()

    def show_all(self, results: Iterable[Result]) -> None:
        """Show these and no others; the cursor stays on its mail."""
        before = self._current()
        self.results.show_all(results)
        for row, one in enumerate(self.results.results):
            if before is not None and _place(one) == _place(before):
                self.setCurrentIndex(self.results.index(row, 0))

    def take_focus(self) -> None:
        """Get the keyboard, with a line chosen."""
        self.setFocus()
        if self.results.results and not self.selectionModel().hasSelection():
            self.selectRow(max(0, self.currentIndex().row()))

    def open_current(self) -> None:
        """Open the line under the cursor."""
        one = self._current()
        if isinstance(one, Checked):
            self.opened.emit(one)

    def _current(self) -> Result | None:
        index = self.currentIndex()
        return self.results.result(index.row()) if index.isValid() else None

    @Slot(QModelIndex)
    def _open(self, _index: QModelIndex) -> None:
        self.open_current()

    @Slot()
    def _row_chosen(self) -> None:
        self.chosen.emit(isinstance(self._current(), Checked))

    @Slot()
    def _unchosen(self) -> None:
        self.chosen.emit(False)  # noqa: FBT003 - a signal's arguments go by position

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the columns."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        px = self._theme.px
        self.setIconSize(QSize(px(ICON), px(ICON)))
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        self.horizontalHeader().setMinimumSectionSize(px(_NARROWEST))
        room = self.viewport().width()
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, px(width))
            room -= px(width)
        for column, share in _SHARES.items():
            self.setColumnWidth(column, max(px(_NARROWEST), round(room * share)))


def _rank(one: Result) -> int:
    return _GRAVITY[one.outcome] if isinstance(one, Checked) else _LAST


def _place(one: Result) -> tuple[str, int]:
    return (one.mail.name, one.mail.number) if isinstance(one, Checked) else (one.name, one.number)
