"""An address in; a mailbox out that was logged in to: provider, password, test, folders, done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import WIRE, Run
from citizen_inbox.gui.desk import Preset
from citizen_inbox.gui.fittings import Fittings
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.states import StatePage, plain_label, push_button
from citizen_inbox.usecases.accounts import AccountCheck, AccountDraft
from citizen_inbox.wording.sentences import ROOMS

ADDRESS, ACCESS, TESTING, FINISHED = range(4)


class Field(QWidget):
    """A label, an edit, a hint and room for what is wrong with the value, tied together for screen readers."""

    def __init__(self, label: str, hint: str = "", *, secret: bool = False) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setAccessibleName(label)
        self.edit.setAccessibleDescription(hint)
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        name = plain_label("fieldLabel")
        name.setText(label)
        name.setBuddy(self.edit)
        self._hint = plain_label("fieldHint")
        self._error = plain_label("fieldError")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (name, self.edit, self._hint, self._error):
            column.addWidget(widget)
        self.say(hint)
        self.blame("")
        self.edit.textEdited.connect(self._edited)

    @property
    def text(self) -> str:
        """The value without the blanks around it (a password is taken as it is)."""
        secret = self.edit.echoMode() == QLineEdit.EchoMode.Password
        return self.edit.text() if secret else self.edit.text().strip()

    def say(self, hint: str) -> None:
        """Change the hint."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def blame(self, error: str) -> None:
        """Say beside the field what is wrong; "" clears it."""
        self._error.setText(error)
        self._error.setVisible(bool(error))
        if error:
            self.edit.setAccessibleDescription(error)
            self.edit.setFocus()

    @Slot(str)
    def _edited(self, _text: str) -> None:
        self.blame("")


class AccountWizard(QDialog):
    """Four pages. What was typed stays while the dialog lives, so that it can be left and taken up again."""

    added = Signal()
    """A mailbox was added: the window starts anew."""

    def __init__(self, fittings: Fittings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit = fittings
        self._preset: Preset | None = None
        self._run: Run | None = None
        self.setWindowTitle(self.tr("Add a mailbox"))
        self.resize(640, 700)
        self._stack = QStackedWidget()
        self._step = plain_label("wizardStep")
        self._step.setContentsMargins(32, 20, 32, 0)
        for page in (self._address_page(), self._access_page(), self._testing_page(), self._finished_page()):
            self._stack.addWidget(_scrolled(page))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self._step, 0), (self._stack, 1), (self._make_foot(), 0)):
            column.addWidget(widget, stretch)
        self._go(ADDRESS)

    def ask_password(self, address: str) -> None:
        """Begin at the password of a mailbox that is known already."""
        self.address.edit.setText(address)
        self._address_given()

    def start_again(self) -> None:
        """Forget what was typed."""
        self.address.edit.clear()
        self.password.edit.clear()
        self._go(ADDRESS)

    @property
    def page(self) -> int:
        """ADDRESS, ACCESS, TESTING or FINISHED."""
        return self._stack.currentIndex()

    # Pages

    def _address_page(self) -> QWidget:
        self.address = Field(self.tr("Your PEC address"), self.tr("For example name@pec.example"))
        self.address.edit.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        parts: list[QWidget] = [self.address]
        if self._fit.start_demo is not None:
            note = plain_label("wizardLead")
            note.setText(self.tr("No PEC at hand, or just curious? Look around first, without an account."))
            self._demo = push_button(self.tr("Try the example mailbox"))
            self._demo.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._demo.clicked.connect(self._start_demo)
            parts += [note, self._demo]
        lead = self.tr("The program reads your certified mail from your provider and keeps it on this computer.")
        return _page(self.tr("Which mailbox?"), lead, parts)

    def _access_page(self) -> QWidget:
        self._provider = plain_label("wizardLead")
        self.host = Field(self.tr("Incoming server (IMAP)"), self.tr("Your provider calls it IMAP server, port 993"))
        self.port = Field(self.tr("Port"))
        self.port.edit.setValidator(QIntValidator(1, 65535, self))
        self.username = Field(self.tr("User name"))
        self.password = Field(self.tr("Password for mail programs"), secret=True)
        self._advice = plain_label("fieldHint")
        self._failed = plain_label("fieldError")
        self._change = push_button(self.tr("Change the server"))
        self._change.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._change.clicked.connect(self._show_server)
        self.providers = self._make_providers()
        parts = [
            self._provider,
            self.providers,
            self._change,
            self.host,
            self.port,
            self.username,
            self.password,
            self._advice,
        ]
        return _page(self.tr("How to get in"), "", [*parts, self._failed])

    def _make_providers(self) -> QComboBox:
        """For an address that does not tell its provider, a domain of one's own for instance."""
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.setAccessibleName(self.tr("Your provider"))
        box.view().setAccessibleName(self.tr("Your provider"))
        box.addItem(self.tr("Choose your provider, if it is here"))
        for preset in self._fit.desk.presets():
            name = preset.name if preset.verified else self.tr("{name} (not tried yet)").format(name=preset.name)
            box.addItem(name, preset)
        box.activated.connect(self._provider_chosen)
        return box

    def _testing_page(self) -> QWidget:
        self._testing_text = plain_label("wizardLead")
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Testing the login"))
        return _page(self.tr("Testing the login"), "", [self._testing_text, bar])

    def _finished_page(self) -> QWidget:
        self._finished = StatePage(self._fit.theme)
        return self._finished

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        foot.setObjectName("wizardFoot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._back = push_button(self.tr("Back"))
        self._back.clicked.connect(self._went_back)
        self._next = push_button("", "primary")
        self._next.setDefault(True)
        self._next.clicked.connect(self._went_on)
        row = QHBoxLayout(foot)
        row.setContentsMargins(32, 14, 32, 14)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._next)
        return foot

    def _go(self, page: int) -> None:
        steps = (self.tr("Mailbox"), self.tr("Access"), self.tr("Test"), self.tr("Done"))
        verbs = (self.tr("Continue"), self.tr("Test the login"), self.tr("Cancel"), self.tr("Start reading"))
        self._stack.setCurrentIndex(page)
        place = self.tr("Step {step} of {steps}").format(step=page + 1, steps=len(steps))
        self._step.setText(f"{place} · {steps[page]}")
        self._back.setVisible(page == ACCESS)
        self._next.setText(verbs[page])

    # Steps

    @Slot()
    def _went_on(self) -> None:
        steps: tuple[Callable[[], None], ...] = (self._address_given, self._test, self._cancel_test, self._finish)
        steps[self.page]()

    @Slot()
    def _went_back(self) -> None:
        self._go(ADDRESS)
        self.address.edit.setFocus()

    @Slot()
    def _start_demo(self) -> None:
        self.reject()
        if self._fit.start_demo is not None:
            self._fit.start_demo()

    def _address_given(self) -> None:
        address = self.address.text
        local, _, domain = address.rpartition("@")
        if not local or "." not in domain or " " in address:
            self.address.blame(self.tr("This is no complete address. It looks like name@pec.example."))
            return
        self._preset = self._fit.desk.preset_for(address)
        self.providers.setCurrentIndex(0)
        self.providers.setVisible(self._preset is None)
        self._fill_access(address)
        self._go(ACCESS)
        empty = (field for field in (self.host, self.username) if not field.text)
        next(empty, self.password).edit.setFocus()

    def _fill_access(self, address: str) -> None:
        preset = self._preset
        self.host.edit.setText(preset.host if preset else "")
        self.port.edit.setText(str(preset.port if preset else 993))
        self.username.edit.setText(address if preset is None or preset.username_is_address else "")
        self._provider.setText(self._provider_words(preset))
        self._advice.setText("\n".join(self._advice_words(preset)))
        self._advice.setVisible(bool(self._advice.text()))
        self._show_failure("")
        self.host.setVisible(preset is None)
        self.port.setVisible(preset is None)
        self._change.setVisible(preset is not None)

    def _provider_words(self, preset: Preset | None) -> str:
        if preset is None:
            return self.tr("We do not know this provider. Its help pages name the IMAP server.")
        known = self.tr("Provider found: {name} ({host}).").format(name=preset.name, host=preset.host)
        if preset.verified:
            return known
        return known + " " + self.tr("These values come from its pages; nobody has tried them yet. Please check them.")

    def _advice_words(self, preset: Preset | None) -> list[str]:
        voice = self._fit.words.voice
        codes = preset.notes if preset else ()
        known = [voice.say("interface", code) for code in codes if code in ROOMS["interface"]]
        usual = self.tr(
            "With two-step login many providers want a password made for mail programs, not the one of the website."
        )
        return known or [usual]

    @Slot(int)
    def _provider_chosen(self, place: int) -> None:
        chosen = self.providers.itemData(place)
        self._preset = chosen if isinstance(chosen, Preset) else None
        self._fill_access(self.address.text)

    @Slot()
    def _show_server(self) -> None:
        self.host.show()
        self.port.show()
        self._change.hide()
        self.host.edit.setFocus()

    def _test(self) -> None:
        for field in (self.host, self.username, self.password):
            if not field.text:
                field.setVisible(True)
                field.blame(self.tr("Please fill this in."))
                return
        draft, password, desk = self._draft(), self.password.text, self._fit.desk
        self._testing_text.setText(self.tr("Asking {host}…").format(host=visible(draft.host)))
        self._go(TESTING)
        self._run = self._fit.background.run(
            WIRE,
            lambda inbox, report, stopped: desk.check_login(inbox, draft, password),
            done=partial(self._tested, draft),
            failed=self._refused,
        )

    def _draft(self) -> AccountDraft:
        port = int(self.port.text) if self.port.text.isdecimal() else 993
        return AccountDraft(self.address.text, self.username.text, self.host.text, port)

    def _cancel_test(self) -> None:
        if self._run is not None:
            self._run = None
            self._fit.background.abandon(WIRE)  # it may hang on the network: the next test must not wait for it
        self._go(ACCESS)

    def _tested(self, draft: AccountDraft, check: AccountCheck) -> None:
        if self.page != TESTING:
            return
        password, desk = self.password.text, self._fit.desk
        self._fit.background.run(
            WIRE,
            lambda inbox, report, stopped: desk.add_account(inbox, draft, password),
            done=partial(self._kept, check),
            failed=self._refused,
        )

    def _kept(self, check: AccountCheck, _nothing: None) -> None:
        if self.page != TESTING:
            return
        self.password.edit.clear()
        count = len(check.folders)
        text = self.tr("Folders that will be read: {count}. The first reading may take some minutes.").format(
            count=count
        )
        self._finished.show_state("check-circle", self.tr("We are in"), text, (), "success")
        self._go(FINISHED)

    def _refused(self, failure: Failure) -> None:
        if self.page == TESTING:
            self._go(ACCESS)
            self._show_failure(self._fit.words.failure(failure))
            self.password.edit.setFocus()
            self.password.edit.selectAll()

    def _show_failure(self, text: str) -> None:
        self._failed.setText(text)
        self._failed.setVisible(bool(text))

    def _finish(self) -> None:
        self.accept()
        self.start_again()
        self.added.emit()


def _page(title: str, lead: str, parts: list[QWidget]) -> QWidget:
    page = QWidget()
    heading, text = plain_label("wizardTitle"), plain_label("wizardLead")
    heading.setText(title)
    text.setText(lead)
    text.setVisible(bool(lead))
    column = QVBoxLayout(page)
    column.setContentsMargins(32, 8, 32, 24)
    column.setSpacing(14)
    for part in (heading, text, *parts):
        column.addWidget(part)
    column.addStretch(1)
    return page


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
