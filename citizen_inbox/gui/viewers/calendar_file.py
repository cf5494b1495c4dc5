"""A calendar file in, its events in words out: what, when, where, who. Nothing is answered or added."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from citizen_inbox.documents.calendar_file import MEDIA_TYPE, CalendarFile, Event, Moment, read_calendar
from citizen_inbox.documents.document import Document
from citizen_inbox.gui.daticert_card import filled
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import Frame, say, table
from citizen_inbox.gui.viewers.later import Opening
from citizen_inbox.gui.viewers.text import LongText
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.translation import Voice

_MOST_CARDS = 20
_FEW_PEOPLE = 20


class CalendarViewer:
    """Invitations and other iCalendar files (.ics)."""

    def priority(self, document: Document) -> float:
        """By content."""
        return 1.0 if document.media_type == MEDIA_TYPE else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """A card for each event; the text itself when there is none."""
        return Opening(document, around, partial(read_calendar, document.text), partial(_page, document, around))


def _page(document: Document, around: Surroundings, found: CalendarFile | None) -> QWidget:
    if found is None or not found.events:
        return LongText(document.text, document.name)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    said = {
        "REQUEST": QCoreApplication.translate("CalendarViewer", "An invitation. The program answers nothing."),
        "CANCEL": QCoreApplication.translate("CalendarViewer", "An appointment is called off."),
    }
    if found.method in said:
        column.addWidget(PlainLabel(said[found.method], "strong"))
    for event in found.events[:_MOST_CARDS]:
        column.addWidget(event_card(event, around.voice))
    if found.cut or len(found.events) > _MOST_CARDS:
        column.addWidget(PlainLabel(say(around.voice, "documents", "limit-reached"), "warning"))
    column.addStretch(1)
    return holder


def event_card(event: Event, voice: Voice) -> QWidget:
    """One event: what, when, where, who, and what is said about it."""
    untitled = QCoreApplication.translate("CalendarViewer", "Event without a title")
    card = Frame("card", event.summary or untitled)
    begins, ends = _moment(event.begins, voice), _moment(_last(event), voice)
    repeats = QCoreApplication.translate("CalendarViewer", "yes; only the first time is shown")
    people = ", ".join(event.people[:_FEW_PEOPLE]) + (" …" if len(event.people) > _FEW_PEOPLE else "")
    rows = {
        QCoreApplication.translate("CalendarViewer", "Begins"): begins,
        QCoreApplication.translate("CalendarViewer", "Ends"): ends if ends != begins else "",
        QCoreApplication.translate("CalendarViewer", "Repeated"): repeats if event.repeats else "",
        QCoreApplication.translate("CalendarViewer", "Place"): event.place,
        QCoreApplication.translate("CalendarViewer", "Organiser"): event.organiser,
        QCoreApplication.translate("CalendarViewer", "Invited"): people,
    }
    card.column.addWidget(table(filled(rows)))
    if event.status == "CANCELLED":
        called_off = QCoreApplication.translate("CalendarViewer", "This event is called off.")
        card.column.addWidget(PlainLabel(called_off, "warning"))
    for line in event.description.splitlines()[:60]:
        card.column.addWidget(PlainLabel(line, selectable=True))
    return card


def _last(event: Event) -> Moment | None:
    """The end; of whole days the last one, not the day after (RFC 5545 3.6.1)."""
    ends = event.ends
    if ends is None or ends.at is not None or event.begins is None or ends.day <= event.begins.day:
        return ends
    return Moment(ends.day - timedelta(days=1))


def _moment(moment: Moment | None, voice: Voice) -> str:
    if moment is None:
        return ""
    if moment.at is None:
        return voice.day(moment.day)
    if moment.at.tzinfo is not None:
        return _instant(moment.at, voice)
    unknown = QCoreApplication.translate("CalendarViewer", "in the zone {zone}").format(zone=moment.zone)
    return f"{voice.day(moment.day)}, {moment.at:%H:%M}" + (f" ({unknown})" if moment.zone else "")


def _instant(at: datetime, voice: Voice) -> str:
    try:
        return voice.instant(at)
    except OverflowError:  # the year 1 or 9999 in another zone
        return at.isoformat()
