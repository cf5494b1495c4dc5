"""A NoticePage in, the page that explains it from top to bottom out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document
from citizen_inbox.gui.background import Background
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.links import Opener, ask_to_open
from citizen_inbox.gui.page_sheet import BESIDE, Sheet, now
from citizen_inbox.gui.page_style import length, style_sheet
from citizen_inbox.gui.pieces import button
from citizen_inbox.gui.send_dialogs import Effect, OpenSendDialog, perfects
from citizen_inbox.gui.viewers.registry import viewer_for
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.rows import NoticePage


class NoticePageView(QWidget):
    """The right pane: heading, verdict, what to do, how to pay, then the message and its proof.

    today: the day that "in 3 days" counts from; the computer's day in Italy when not given.
    opener: opens an address that the person agreed to; the system's browser when not given.
    """

    done_toggled = Signal(int, bool)
    paid_told = Signal(int, object)
    """Message id and a PaidWish."""
    receipt_wanted = Signal(int)
    """Id of a filed receipt."""
    open_message = Signal(int)
    changed = Signal()
    """Something about the dossier was kept: the page and the lists are out of date."""
    back_requested = Signal()

    def __init__(
        self,
        background: Background,
        voice: Voice,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] | None = None,
        opener: Opener | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._today = today or _today_in_italy
        self._opener = opener
        self._around = Surroundings(background, voice, self._show_document, self._ask_link, learned=self.changed.emit)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._restyle)
        self._page: NoticePage | None = None
        self._sheet: Sheet | None = None
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._back = button(self.tr("‹ Back to the list"), self.back_requested.emit, quiet=True)
        self._back.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._area)
        self._restyle()
        self.show_page(None)

    @property
    def sheet(self) -> Sheet | None:
        """What is on show, None when no notice is."""
        return self._sheet

    def show_page(self, page: NoticePage | None, voice: Voice | None = None) -> None:
        """Show a notice from its top, or the empty page. The same notice read again keeps its tab and place.

        voice: the language from now on; the one in use when not given.
        """
        if voice is not None:
            self._around = replace(self._around, voice=voice)
        again = page is not None and self._page is not None and page.row.id == self._page.row.id
        place = self._area.verticalScrollBar().value() if again else 0
        tab = self._sheet.tabs.currentIndex() if again and self._sheet else 0
        opened = self._sheet.tabs.opened if again and self._sheet else ""
        card = self._sheet.payment if again and self._sheet else None
        before = card.remember() if card else None
        self._page = page
        self._around = replace(self._around, mail=page.row.id if page else 0)
        self._sheet = Sheet(page, self._around, self._today(), self._opener) if page else None
        self._area.setWidget(self._sheet or self._empty())
        if self._sheet is not None:
            self._sheet.done_toggled.connect(self.done_toggled)
            self._sheet.paid_told.connect(self.paid_told)
            self._sheet.receipt_wanted.connect(self.receipt_wanted)
            self._sheet.open_message.connect(self.open_message)
            self._sheet.changed.connect(self.changed)
            if opened:
                self._sheet.tabs.open_attachment(opened)
            self._sheet.tabs.setCurrentIndex(tab)
            if self._sheet.payment is not None and before is not None:
                self._sheet.payment.recall(before)
            self._sheet.duties.unfolded.connect(self._reveal)
            self._sheet.verdict.closed.connect(self._back_to_verdict)
            self._sheet.place_shown.connect(self._to_tabs)
        self._area.verticalScrollBar().setValue(place)

    def set_back_visible(self, visible: bool) -> None:  # noqa: FBT001 - like setVisible
        """Show the way back to the list, for a window too narrow for both."""
        self._back.setVisible(visible)

    def show_part(self, part: QWidget) -> None:
        """Scroll until a part of the page stands at the top."""
        self._area.verticalScrollBar().setValue(part.y() - 18)

    def changeEvent(self, event: QEvent) -> None:
        """New colours or a new text size: the page is drawn again."""
        super().changeEvent(event)
        kinds = {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}
        if event.type() in kinds:
            # Qt is walking over all widgets just now: none may go or come before it is done.
            self._settled.start()

    def sizeHint(self) -> QSize:
        """Wide enough for both cards side by side."""
        return QSize(length(BESIDE + 90), 800)

    def _restyle(self) -> None:
        sheet = style_sheet()
        if sheet == self.styleSheet():
            return
        first = not self.styleSheet()
        self.setStyleSheet(sheet)
        if not first:
            self.show_page(self._page)

    def _empty(self) -> QWidget:
        holder = QWidget()
        holder.setObjectName("sheet")
        column = QVBoxLayout(holder)
        for text, role in (
            (self.tr("Nothing chosen"), "heading"),
            (self.tr("Choose a message from the list to see what it asks of you."), "muted"),
        ):
            label = PlainLabel(text, role)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.insertStretch(0, 1)
        column.addStretch(2)
        return holder

    def _back_to_verdict(self) -> None:
        """Who leaves the checks from far below sees their button again."""
        if self._sheet is not None:
            self._area.ensureWidgetVisible(self._sheet.verdict)

    def _to_tabs(self) -> None:
        """The tabs at the top, once they have their new height."""
        QTimer.singleShot(0, self._area, self._scroll_to_tabs)

    def _scroll_to_tabs(self) -> None:
        if self._sheet is not None:
            self._area.verticalScrollBar().setValue(self._sheet.tabs.y())

    def _reveal(self) -> None:
        """Scroll to what was just unfolded when it is out of sight, once it has its place."""
        QTimer.singleShot(0, self._area, self._scroll_to_reasons)

    def _scroll_to_reasons(self) -> None:
        reasons = self._sheet.duties.why.content if self._sheet is not None else None
        if self._sheet is None or reasons is None:
            return
        top, height = reasons.mapTo(self._sheet, QPoint(0, 0)).y(), self._area.viewport().height()
        bar = self._area.verticalScrollBar()
        if top + min(reasons.height(), height // 2) > bar.value() + height:
            bar.setValue(top - height // 3)

    def _show_document(self, document: Document) -> QWidget:
        return viewer_for(document).widget(document, self._around)

    def _ask_link(self, address: str, text: str, parent: QWidget) -> object:
        if self._page is not None and perfects(address):
            effect = Effect.of(self._page.reading.deadlines, self._today())
            asking = OpenSendDialog(address, effect, self._around.voice, parent, self._opener)
            asking.open()
            return asking
        return ask_to_open(address, text, parent, self._opener)


def _today_in_italy() -> date:
    return now().date()
