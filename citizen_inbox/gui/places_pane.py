"""Places in; the left pane out: what to do first, then authorities, at the bottom the mailbox."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.row_delegate import broken_lines, draw_lines
from citizen_inbox.gui.theme import Theme
from citizen_inbox.gui.words import Words
from citizen_inbox.usecases.rows import Place

Index = QModelIndex | QPersistentModelIndex
_DOMAIN = re.compile(r"[\w-]+(\.[\w-]+)+")
"""A sender that gave no name of its own goes by its mail domain. Those are no authorities that a person looks for, and
they push the real ones out of sight: their mail is under "All notices", and the search finds it."""
PLACE_ROLE = Qt.ItemDataRole.UserRole
ICONS = {
    "todo": "todo",
    "all": "inbox",
    "deadlines": "calendar",
    "payments": "card",
    "sent": "sent",
    "archive": "archive",
}


class PlacesModel(QAbstractListModel):
    """Places with one heading, "Authorities", before the first of them."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._entries: list[Place | None] = []

    def show(self, places: Sequence[Place]) -> None:
        """Replace everything; None stands for the heading."""
        self.beginResetModel()
        authorities = [
            place for place in places if place.id.startswith("authority:") and not _DOMAIN.fullmatch(place.name)
        ]
        fixed = [place for place in places if not place.id.startswith("authority:")]
        self._entries = [*fixed, *([None] if authorities else []), *authorities]
        self.endResetModel()

    def index_of(self, place_id: str) -> QModelIndex:
        """Where a place stands; an invalid index when it is not here."""
        for row, entry in enumerate(self._entries):
            if entry is not None and entry.id == place_id:
                return self.index(row, 0)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Places and the heading."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Name, spoken name with its count, the place itself."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        place = self._entries[index.row()]
        if role == PLACE_ROLE:
            return place
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if place is None:
            return self.tr("Authorities")
        name = visible(self._words.place(place))
        return f"{name}, {place.count}" if role == Qt.ItemDataRole.AccessibleTextRole and place.count else name

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The heading can be neither chosen nor reached."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._entries[index.row()] is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemNeverHasChildren


class PlaceDelegate(QStyledItemDelegate):
    """Paints an icon, a name on one or two lines and a count; the count of "to do" as a badge."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, or two for a long authority."""
        px, width = self._theme.px, self._view.viewport().width()
        if index.data(PLACE_ROLE) is None:
            return QSize(width, px(46))
        box = self._name_box(QRect(0, 0, width, 0), index)
        font = self._theme.font(semibold=True)
        lines = len(broken_lines(str(index.data()), font, box.width()))
        return QSize(width, lines * QFontMetrics(font).height() + px(15))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the heading or a place."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = index.data(PLACE_ROLE)
        rect = QRect(option.rect)
        if isinstance(place, Place):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._ground(painter, rect, selected=selected, option=option)
            self._name(painter, rect, index, selected=selected)
            self._count(painter, rect, place)
        else:
            self._heading(painter, rect, str(index.data()))
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, *, selected: bool, option: QStyleOptionViewItem) -> None:
        theme = self._theme
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("selected" if selected else "hover"))
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), theme.px(4), rect.height()), theme.colour("primary"))
        if selected and self._view.hasFocus():
            painter.setPen(QPen(theme.colour("primary"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _name(self, painter: QPainter, rect: QRect, index: Index, *, selected: bool) -> None:
        theme, place = self._theme, index.data(PLACE_ROLE)
        icon = ICONS.get(place.id)
        if icon:
            side = theme.px(20)
            box = QRect(rect.left() + theme.px(20), rect.center().y() - side // 2, side, side)
            theme.icon(icon, "primary" if selected else "secondary").paint(painter, box)
        painter.setPen(theme.colour("primary" if selected else "secondary"))
        box, font = self._name_box(rect, index), theme.font(semibold=selected)
        lines = broken_lines(str(index.data()), font, box.width())
        top = rect.center().y() + 1 - len(lines) * QFontMetrics(font).height() // 2
        draw_lines(painter, font, (box.left(), top, box.width()), lines)

    def _name_box(self, rect: QRect, index: Index) -> QRect:
        px, place = self._theme.px, index.data(PLACE_ROLE)
        count = QFontMetrics(self._theme.font(14)).horizontalAdvance(str(place.count)) + px(8)
        left = px(50) if place.id in ICONS else px(20)
        return rect.adjusted(left, 0, -px(20) - max(count, px(30)), 0)

    def _count(self, painter: QPainter, rect: QRect, place: Place) -> None:
        if not place.count:
            return
        theme, px, badge = self._theme, self._theme.px, place.id == "todo"
        font = theme.font(14, semibold=badge)
        painter.setFont(font)
        width = max(QFontMetrics(font).horizontalAdvance(str(place.count)) + px(12), px(24))
        box = QRect(rect.right() - px(16) - width, rect.center().y() - px(12) + 1, width, px(24))
        if badge:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primary"))
            painter.drawRoundedRect(box, px(12), px(12))
        painter.setPen(theme.colour("on_primary" if badge else "muted"))
        side = Qt.AlignmentFlag.AlignHCenter if badge else Qt.AlignmentFlag.AlignRight
        inner = box if badge else box.adjusted(0, 0, -px(6), 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | side, str(place.count))

    def _heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        px = self._theme.px
        painter.setFont(self._theme.font(13, semibold=True))
        painter.setPen(self._theme.colour("muted"))
        box = rect.adjusted(px(20), 0, -px(20), -px(8))
        painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text.upper())


class PlacesList(QListView):
    """Names wrap by the width: they are measured again when it changes."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class PlacesPane(QWidget):
    """The left pane."""

    place_chosen = Signal(str)

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("places")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self.model = PlacesModel(words, self)
        self.list = self._make_list()
        self._mailbox = self._make_label("mailbox")
        self._space = self._make_label("mailboxSpace")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 12, 0, 12)
        self._layout.setSpacing(0)
        for widget, stretch in ((self.list, 1), (self._mailbox, 0), (self._space, 0)):
            self._layout.addWidget(widget, stretch)
        theme.changed.connect(self._looks_changed)
        self._looks_changed()

    def show_places(self, places: Sequence[Place], current: str) -> None:
        """Show the places, with the cursor on `current`; no signal."""
        blocked = self.list.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's own
        self.model.show(places)
        self.list.setCurrentIndex(self.model.index_of(current))
        self.list.selectionModel().blockSignals(blocked)
        self.list.viewport().update()

    def show_mailbox(self, address: str, space: str, *, warned: bool = False) -> None:
        """The mailbox at the bottom, and how full it is ("" when unknown). warned: it is nearly full."""
        self._space.setProperty("tone", "warning" if warned else "")
        self._space.style().unpolish(self._space)
        self._space.style().polish(self._space)
        for label, text in ((self._mailbox, visible(address)), (self._space, space)):
            label.setText(text)
            label.setVisible(bool(text))

    @property
    def space_text(self) -> str:
        """What is told of the mailbox's space, "" when nothing is."""
        return "" if self._space.isHidden() else self._space.text()

    def choose(self, place_id: str) -> None:
        """Put the cursor on a place, as if the person had."""
        self.list.setCurrentIndex(self.model.index_of(place_id))

    def clear_choice(self) -> None:
        """No place is shown (a search is)."""
        self.list.selectionModel().clear()
        self.list.viewport().update()

    def _make_list(self) -> QListView:
        view = PlacesList(self)
        view.setObjectName("placesList")
        view.setModel(self.model)
        view.setItemDelegate(PlaceDelegate(self._theme, view))
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setAccessibleName(self.tr("Places"))
        view.selectionModel().currentChanged.connect(self._current_changed)
        return view

    def _make_label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.hide()
        return label

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        place = current.data(PLACE_ROLE)
        if isinstance(place, Place):
            self.place_chosen.emit(place.id)

    @Slot()
    def _looks_changed(self) -> None:
        self.setMinimumWidth(self._theme.px(180))
        self.list.scheduleDelayedItemsLayout()
