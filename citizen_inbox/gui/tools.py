"""What a person may set or look up: reminders, asking authorities on line, the keys that are trusted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import DESK, WIRE
from citizen_inbox.gui.desk import AnchorLine
from citizen_inbox.gui.fittings import Fittings
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.reminder_choices import ReminderChoices
from citizen_inbox.obligations.calendar import local

if TYPE_CHECKING:
    from citizen_inbox.gui.authorities_dialog import AuthoritiesDialog
    from citizen_inbox.gui.calculator_dialog import CalculatorDialog
    from citizen_inbox.gui.trust_dialog import TrustDialog
    from citizen_inbox.gui.verify_dialog import VerifyDialog
    from citizen_inbox.usecases.authorities import State
    from citizen_inbox.usecases.revocation import RefreshOutcome


class Tools(QObject):
    """The Tools menu."""

    verdicts_changed = Signal()
    """An authority's answer changed what was said of kept messages."""

    def __init__(self, window: QWidget, fittings: Fittings) -> None:
        super().__init__(window)
        self._window, self._fit = window, fittings
        self.question: QMessageBox | None = None
        """The question that is open before anything is asked on line."""
        self.trusted: TrustDialog | None = None
        """The list that was opened last."""
        self.bodies: AuthoritiesDialog | None = None
        """The register of public bodies that was opened last."""
        self.verifying: VerifyDialog | None = None
        """The dialog that verifies files, while it is open."""
        self.calculating: CalculatorDialog | None = None
        """The calculator, while it is open."""
        self.revocation = QAction(
            self.tr("Ask the certificate authorities on line whether certificates were revoked"), self
        )
        self.revocation.setCheckable(True)
        self.revocation.setEnabled(False)
        self.revocation.triggered.connect(self._chosen)
        self.menu = QMenu(self.tr("Tools"), window)
        self.menu.setToolTipsVisible(True)
        self.authorities = QAction(self.tr("Trusted authorities…"), self)
        self.authorities.triggered.connect(self.show_authorities)
        self.revocation.setToolTip(self._what_is_sent())
        self.check_now = QAction(self.tr("Check now"), self)
        self.check_now.setEnabled(False)
        self.check_now.triggered.connect(self._check)
        self.verify = QAction(self.tr("Verify files and folders…"), self)
        self.verify.triggered.connect(self.show_verify)
        self.calculate = QAction(self.tr("Calculate a deadline…"), self)
        self.calculate.triggered.connect(self.show_calculator)
        self.register = QAction(self.tr("Register of public bodies…"), self)
        self.register.triggered.connect(self.show_register)
        self.menu.addActions([self.calculate, self.verify, self.register])
        self.reminders = ReminderChoices(fittings, self)
        self.reminders.refused.connect(self._refused)
        self.menu.addSeparator()
        self.menu.addActions([self.reminders.remind, self.reminders.discreet])
        self.menu.addSeparator()
        self.menu.addActions([self.revocation, self.check_now, self.authorities])

    def ask(self) -> None:
        """Find out what the person chose before."""
        self.reminders.ask()
        desk = self._fit.desk
        self._fit.background.run(
            DESK, lambda inbox, report, stopped: desk.revocation_online(inbox), done=self._known, failed=self._unknown
        )

    def show_authorities(self) -> None:
        """Open the list of trusted keys."""
        desk = self._fit.desk
        self._fit.background.run(
            DESK, lambda inbox, report, stopped: desk.anchors(inbox), done=self._show_anchors, failed=self._refused
        )

    def show_register(self) -> None:
        """Open the register of public bodies."""
        desk = self._fit.desk
        self._fit.background.run(
            DESK, lambda inbox, report, stopped: desk.register_state(inbox), done=self._show_state, failed=self._refused
        )

    @Slot()
    def show_verify(self) -> None:
        """Open the dialog that verifies files, or bring it forward."""
        if self.verifying is None:
            from citizen_inbox.gui.verify_dialog import VerifyDialog

            self.verifying = VerifyDialog(self._fit, self._window)
            self.verifying.finished.connect(self._verify_closed)
            self.verifying.show()
        self.verifying.activateWindow()

    def verify_these(self, paths: Sequence[Path]) -> None:
        """Open that dialog and let it verify these files and folders at once."""
        self.show_verify()
        if self.verifying is not None:
            self.verifying.verify(paths)

    @Slot()
    def _verify_closed(self) -> None:
        self.verifying = None

    @Slot()
    def show_calculator(self) -> None:
        """Open the calculator of deadlines, or bring it forward."""
        if self.calculating is None:
            from citizen_inbox.gui.calculator_dialog import CalculatorDialog

            self.calculating = CalculatorDialog(self._fit.words.voice, local(self._fit.desk.now()).date(), self._window)
            self.calculating.finished.connect(self._calculator_closed)
            self.calculating.show()
        self.calculating.activateWindow()

    @Slot()
    def _calculator_closed(self) -> None:
        self.calculating = None

    def _known(self, online: bool) -> None:  # noqa: FBT001 - an answer
        self.revocation.setEnabled(True)
        self.revocation.setChecked(online)
        self.check_now.setEnabled(online)

    def _unknown(self, failure: Failure) -> None:
        self.revocation.setEnabled(False)
        self.check_now.setEnabled(False)

    def _check(self) -> None:
        self.check_now.setEnabled(False)
        desk = self._fit.desk
        self._fit.background.run(WIRE, desk.check_revocation, done=self._checked, failed=self._not_checked)

    def _checked(self, outcome: RefreshOutcome) -> None:
        self.check_now.setEnabled(self.revocation.isChecked())
        text = self.tr("New answers: {fetched}. Messages whose verdict changed: {changed}.")
        self._tell(QMessageBox.Icon.Information, text.format(fetched=outcome.fetched, changed=outcome.changed), outcome)
        if outcome.changed:
            self.verdicts_changed.emit()

    def _not_checked(self, failure: Failure) -> None:
        self.check_now.setEnabled(self.revocation.isChecked())
        self._refused(failure)

    def _tell(self, icon: QMessageBox.Icon, text: str, outcome: RefreshOutcome) -> None:
        box = _box(self._window, icon, text)
        hosts = ", ".join(dict.fromkeys(visible(host) for host, _ in outcome.failed))
        if hosts:
            box.setInformativeText(self.tr("These gave no useful answer now: {hosts}").format(hosts=hosts[:500]))
        box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        box.open()

    def _chosen(self, wanted: bool) -> None:  # noqa: FBT001 - a Qt slot
        if wanted:
            self.revocation.setChecked(False)  # not before the person has read what is sent
            self._explain()
        else:
            self._keep(wanted=False)

    def _explain(self) -> None:
        box = _box(self._window, QMessageBox.Icon.Question, self.tr("Ask the certificate authorities on line?"))
        box.setInformativeText(self._what_is_sent())
        yes = box.addButton(self.tr("Ask on line"), QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(self.tr("Stay off line"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        yes.clicked.connect(lambda: self._keep(wanted=True))
        self.question = box
        box.open()

    def _what_is_sent(self) -> str:
        return self.tr(
            "The program then asks the addresses written in the providers' certificates. Their authorities, and who "
            "carries the question, learn your internet address, when you asked, and about which provider's "
            "certificate. They learn nothing of who wrote to you or what."
        )

    def _keep(self, *, wanted: bool) -> None:
        desk = self._fit.desk
        self._fit.background.run(
            DESK,
            lambda inbox, report, stopped: desk.set_revocation_online(inbox, wanted),
            done=lambda _none: self._known(wanted),
            failed=lambda failure: self._not_kept(failure, wanted=wanted),
        )

    def _not_kept(self, failure: Failure, *, wanted: bool) -> None:
        self.revocation.setChecked(not wanted)
        self._refused(failure)

    def _show_anchors(self, lines: tuple[AnchorLine, ...]) -> None:
        from citizen_inbox.gui.trust_dialog import TrustDialog

        self.trusted = TrustDialog(lines, self._fit.words.voice, self._window)
        self.trusted.open()

    def _show_state(self, state: State) -> None:
        from citizen_inbox.gui.authorities_dialog import AuthoritiesDialog

        self.bodies = AuthoritiesDialog(state, self._fit, self._window)
        self.bodies.imported.connect(self.verdicts_changed)
        self.bodies.open()

    def _refused(self, failure: Failure) -> None:
        box = _box(self._window, QMessageBox.Icon.Warning, self._fit.words.failure(failure))
        box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        box.open()


def _box(parent: QWidget, icon: QMessageBox.Icon, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(icon)
    box.setText(text)
    return box
