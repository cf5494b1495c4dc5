"""The two questions about opening a SEND notification: before it is opened here, and when it was opened elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QDateTime, Qt, QTimeZone, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QDateTimeEdit, QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.links import Opener
from citizen_inbox.gui.pieces import button
from citizen_inbox.notices.links import host_of
from citizen_inbox.notices.send_signs import without_token
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.obligations.deadlines import Deadline
from citizen_inbox.translation import Voice

_PERFECTS = frozenset({"cittadini.notifichedigitali.it", "imprese.notifichedigitali.it", "login.notifichedigitali.it"})


def perfects(address: str) -> bool:
    """Whether opening this address and logging in makes a notification take effect, however it is written."""
    return host_of(address) in _PERFECTS


@dataclass(frozen=True, slots=True)
class Effect:
    """When a notification takes effect if nobody opens it."""

    day: date | None
    """None when no day is known."""
    over: bool
    """The day has passed."""

    @classmethod
    def of(cls, deadlines: Sequence[Deadline], today: date) -> Effect:
        """By the latest of its days: while one of them is ahead, opening may still bring it forward."""
        found = next((one for one in deadlines if one.what == "effective"), None)
        if found is None:
            return cls(None, over=False)
        return cls(found.due, over=max(found.due, found.likely or found.due) < today)


class OpenSendDialog(QDialog):
    """Says what opening does before anything is opened. The access code in the address is not shown."""

    def __init__(
        self, address: str, effect: Effect, voice: Voice, parent: QWidget, opener: Opener | None = None
    ) -> None:
        super().__init__(parent)
        self._address = address
        self._opener = opener or QDesktopServices.openUrl
        host = host_of(address)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open it on SEND?"))
        self.setMinimumWidth(480)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        day = voice.day(effect.day) if effect.day else ""
        if effect.over:
            lead = self.tr("It took legal effect on {day} (presumed). Opening it now changes nothing about that.")
            column.addWidget(PlainLabel(lead.format(day=day)))
        else:
            lead = self.tr(
                "When you open the notification and log in, it takes legal effect at that moment: its terms start "
                "to run."
            )
            column.addWidget(PlainLabel("⚠ " + lead, "warning"))
        if day and not effect.over:
            otherwise = self.tr("If nobody opens it, it takes effect on {day} (presumed).")
            column.addWidget(PlainLabel(otherwise.format(day=day)))
        column.addWidget(PlainLabel(self.tr("Your browser will go to:"), "muted"))
        column.addWidget(PlainLabel(host, "domain", selectable=True))
        column.addWidget(PlainLabel(without_token(address), "small"))
        row = QHBoxLayout()
        row.addStretch(1)
        self.open_button = button(self.tr("Open {host}").format(host=host), self._open)
        self.open_button.setAutoDefault(False)
        cancel = button(self.tr("Cancel"), self.reject)
        cancel.setDefault(True)
        row.addWidget(self.open_button)
        row.addWidget(cancel)
        cancel.setFocus()
        column.addLayout(row)

    def _open(self) -> None:
        self.accept()
        self._opener(QUrl(self._address, QUrl.ParsingMode.TolerantMode))


class ViewedDialog(QDialog):
    """When was it opened, and by whom? What it answers is an instant: a delegate's opening counts the same."""

    declared = Signal(object)
    """An aware datetime."""

    def __init__(self, now: datetime, parent: QWidget | None = None, suggested: datetime | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("When was it opened?"))
        self.setMinimumWidth(440)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        lead = self.tr(
            "Opening it on SEND or in the IO app makes it take effect at that moment. The first time counts."
        )
        column.addWidget(PlainLabel(lead))
        self.just_now = QRadioButton(self.tr("I opened it just now"))
        self.earlier = QRadioButton(self.tr("I opened it on"))
        self.delegate = QRadioButton(self.tr("My delegate opened it on"))
        self._choice = QButtonGroup(self)
        for choice in (self.just_now, self.earlier, self.delegate):
            self._choice.addButton(choice)
            column.addWidget(choice)
        shown = (suggested or now).astimezone(ROME)
        zone = QTimeZone(b"Europe/Rome")
        self.at = QDateTimeEdit(QDateTime.fromSecsSinceEpoch(int(shown.timestamp()), zone))
        self.at.setMaximumDateTime(QDateTime.fromSecsSinceEpoch(int(now.timestamp()) + 60, zone))
        self.at.setDisplayFormat("dd/MM/yyyy HH:mm")
        self.at.setCalendarPopup(True)
        self.at.setAccessibleName(self.tr("Day and time in Italy"))
        column.addWidget(self.at)
        note = self.tr("The access attestation of SEND says the exact time.")
        column.addWidget(PlainLabel(note, "small"))
        row = QHBoxLayout()
        row.addStretch(1)
        keep = button(self.tr("Keep this"), self._keep, main=True)
        keep.setDefault(True)
        row.addWidget(keep)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        column.addLayout(row)
        self.just_now.toggled.connect(self.at.setDisabled)
        (self.earlier if suggested else self.just_now).setChecked(True)

    def _keep(self) -> None:
        seconds = self.at.dateTime().toSecsSinceEpoch()
        self.declared.emit(self._now if self.just_now.isChecked() else datetime.fromtimestamp(seconds, ROME))
        self.accept()
