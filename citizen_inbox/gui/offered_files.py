"""A file that was looked at in; filed at once, or after a question when it names another notification, out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from citizen_inbox.gui.dossier_actions import DossierActions, Wanted
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.send_dialogs import ViewedDialog
from citizen_inbox.notices.legal_facts import Fact
from citizen_inbox.notices.send_steps import undelivered
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.dossiers import Offered


class OfferedFiles(QObject):
    """What becomes of the files that a person drops on a page.

    Questions come first, one after the other; then everything is kept at once, since the page is made anew after it.
    now: the instant for asking when a SEND notification was opened; None on the page of another act.
    """

    def __init__(
        self, actions: DossierActions, voice: Voice, now: Callable[[], datetime] | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._actions, self._voice, self._now, self._parent = actions, voice, now, parent
        self._waiting: list[Offered] = []
        self._wanted: list[Wanted] = []
        self._viewed: datetime | None = None
        self._undelivered: datetime | None = None
        actions.offered.connect(self._offered)

    def _offered(self, files: tuple[Offered, ...]) -> None:
        self._waiting += files
        self._next()

    def _next(self) -> None:
        while self._waiting:
            one = self._waiting.pop(0)
            if one.another:
                self.ask_about(one)
                return
            self._wanted.append(Wanted(one))
            if self._tells(one):
                return
        wanted, viewed, undelivered = tuple(self._wanted), self._viewed, self._undelivered
        self._wanted, self._viewed, self._undelivered = [], None, None
        if wanted:
            self._actions.take(wanted, viewed, undelivered)

    def _tells(self, one: Offered) -> bool:
        """Whether an attestation's instant was put before the person; nothing goes on before the answer."""
        found = one.found
        if found.at is not None and found.about == Fact.RECIPIENT_ACCESS and self._now is not None:
            self.ask_viewed(found.at, self._now())
            return True
        if found.at is not None and found.about == Fact.DIGITAL_FAILURE:
            self.ask_undelivered(found.at)
            return True
        return False

    def ask_viewed(self, at: datetime, now: datetime) -> ViewedDialog:
        """Whether the access that an attestation states is to be declared."""
        dialog = ViewedDialog(now, self._parent, at)
        dialog.declared.connect(self._declared)
        dialog.finished.connect(self._next)
        dialog.open()
        return dialog

    def ask_undelivered(self, at: datetime) -> QMessageBox:
        """Whether the failed delivery that a notice (AMR) states is to be counted from."""
        facts = {"at": self._voice.instant(at), "day": self._voice.day(undelivered(at).due)}
        box = self._box(self._voice.say("dossiers", "offer-amr", facts))
        if self._now is not None:
            count = box.addButton(self.tr("Count from it"), QMessageBox.ButtonRole.AcceptRole)
            count.clicked.connect(partial(self._count_from, at))
            box.addButton(self.tr("Only keep the file"), QMessageBox.ButtonRole.RejectRole)
        box.finished.connect(self._next)
        box.open()
        return box

    def _count_from(self, at: datetime) -> None:
        self._undelivered = at

    def _declared(self, at: datetime) -> None:
        self._viewed = min(at, self._viewed) if self._viewed else at

    def ask_about(self, offered: Offered) -> QMessageBox:
        """A file of another notification: nothing is kept unless the person says so."""
        text = self.tr("{name} names another notification: {other}. This one is {iun}. Add it all the same?")
        box = self._box(text.format(name=visible(offered.name), other=offered.another, iun=offered.iun))
        box.setIcon(QMessageBox.Icon.Warning)
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        box.setDefaultButton(QMessageBox.StandardButton.No)
        box.finished.connect(lambda answer: self._answered(offered, answer))
        box.open()
        return box

    def _answered(self, offered: Offered, answer: int) -> None:
        if answer == QMessageBox.StandardButton.Yes:
            self._wanted.append(Wanted(offered, anyway=True))
        self._next()

    def _box(self, text: str) -> QMessageBox:
        box = QMessageBox(self._parent)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setInformativeText(self._voice.say("dossiers", "not-verified"))
        return box
