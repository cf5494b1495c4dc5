"""Verifying files in the window: gravest first, words beside colours, a page, a report and a table of text."""

from __future__ import annotations

import shutil
import threading
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from guishell_fakes import NOW, FakeDesk
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from citizen_inbox.evidence.grounds import Grounds
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.gui.background import Background
from citizen_inbox.gui.inbox_desk import InboxDesk
from citizen_inbox.gui.verify_dialog import VerifyDialog
from citizen_inbox.gui.verify_table import DATE, FILE, PROVIDER, SENDER, SUBJECT, VERDICT
from citizen_inbox.usecases import shipped
from citizen_inbox.usecases.inbox import open_inbox
from citizen_inbox.usecases.mail_files import PassedOver
from citizen_inbox.usecases.profiles import passing_profile
from citizen_inbox.usecases.reports import read_record
from citizen_inbox.usecases.verify_files import Batch, Judged, verify_files
from citizen_inbox.usecases.verifying import Checked

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
NAMES = ("fine.eml", "forged.eml", "unanchored.eml", "tax-property.eml")


@pytest.fixture(scope="module")
def grounds() -> Grounds:
    return Grounds(shipped.anchors_from(GOLDEN / "anchors.toml"), NOW)


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    made = tmp_path_factory.mktemp("mails") / "cartella"
    made.mkdir()
    for name in NAMES:
        shutil.copy(GOLDEN / name, made)
    (made / "note.txt").write_text("no mail at all")
    return made


@pytest.fixture(scope="module")
def batch(folder, grounds) -> Batch:
    return verify_files([folder], grounds, lambda judged: None, lambda: False, jobs=0)


UNREGISTERED = SimpleNamespace(profile=SimpleNamespace(places=SimpleNamespace(data=GOLDEN / "no-profile")))
"""As much of an inbox as a page of a file asks for: no register was imported."""


class VerifyingDesk(FakeDesk):
    """Hands over a batch that was judged before."""

    def __init__(self, batch: Batch) -> None:
        super().__init__()
        self.batch = batch

    def verify_files(self, inbox, names, report, stopped):
        self._heard("verify_files", names)
        report(Judged(3, 0))
        report(Judged(2, len(self.batch.results), self.batch.results[:2]))
        return self.batch

    def open_checked(self, inbox, one, grounds):
        self._heard("open_checked", one, grounds)
        return InboxDesk().open_checked(UNREGISTERED, one, grounds)


@pytest.fixture
def opened(open_window, batch):
    def make(desk=None) -> VerifyDialog:
        window = open_window(desk or VerifyingDesk(batch))
        window.main.menus.tools.verify.trigger()
        dialog = window.main.menus.tools.verifying
        dialog.desk = window.desk
        return dialog

    return make


@pytest.fixture
def verified(opened, folder) -> VerifyDialog:
    dialog = opened()
    dialog.verify([folder])
    return dialog


def column(dialog: VerifyDialog, number: int, role=Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = dialog.table.results
    return [model.data(model.index(row, number), role) for row in range(model.rowCount())]


def test_before_anything_is_chosen_only_choosing_is_offered(opened):
    dialog = opened()
    assert not dialog.isModal()
    assert dialog.files_button.isVisible()
    assert dialog.folder_button.isVisible()
    assert not dialog.stop_button.isVisible()
    for button in (dialog.open_button, dialog.save_button, dialog.copy_button):
        assert not button.isEnabled()


def test_the_contradicted_come_first_and_what_was_not_judged_last(verified):
    outcomes = [getattr(one, "outcome", None) for one in verified.table.results.results]
    assert outcomes == [Outcome.REFUTED, Outcome.UNDETERMINED, Outcome.PROVEN, Outcome.PROVEN, None]
    assert column(verified, VERDICT)[-1] == "Not judged"
    assert column(verified, SUBJECT)[-1] == "no mail"
    assert verified.summary.text() == ("4 mails: 2 verified, 1 not verified, 1 contradicted. Not judged: 1.")


def test_every_outcome_has_a_word_an_icon_and_something_to_hear(verified):
    icons = {icon.cacheKey() for icon in column(verified, VERDICT, Qt.ItemDataRole.DecorationRole)}
    assert len(icons) == 4
    assert len(set(column(verified, VERDICT))) == 4
    for number in range(6):
        assert all(column(verified, number, Qt.ItemDataRole.AccessibleTextRole))
    heard = column(verified, VERDICT, Qt.ItemDataRole.AccessibleTextRole)
    assert all(said.startswith("Verdict: ") and len(said) > 40 for said in heard[:4])
    shown = [found for found in verified.findChildren(QAbstractButton) if found.isVisible()]
    assert all(found.accessibleName() or found.text() for found in shown)
    assert verified.table.accessibleName() == "Results"


def test_a_line_says_when_who_what_and_where(verified, batch):
    mails = {one.mail.path.name: one for one in batch.results if isinstance(one, Checked)}
    row = column(verified, FILE).index("fine.eml")
    assert column(verified, SENDER)[row] == mails["fine.eml"].sender
    assert column(verified, SUBJECT)[row] == mails["fine.eml"].subject
    assert column(verified, PROVIDER)[row]
    assert column(verified, DATE)[row].endswith("2026")


def test_texts_of_strangers_are_shown_as_they_are(opened, batch, folder):
    hostile = replace(batch.results[0], subject="<b>fattura\u202efdp</b>", sender="a\nb")
    dialog = opened(VerifyingDesk(replace(batch, results=(hostile,))))
    dialog.verify([folder])
    assert column(dialog, SUBJECT) == ["<b>fattura[U+202E]fdp</b>"]
    assert column(dialog, SENDER) == ["a b"]
    assert "&lt;b&gt;" in column(dialog, SUBJECT, Qt.ItemDataRole.ToolTipRole)[0]


def test_return_opens_the_page_of_a_mail_and_escape_leads_back(verified, batch, qtbot):
    verified.table.selectRow(0)
    assert verified.open_button.isEnabled()
    qtbot.keyClick(verified.table, Qt.Key.Key_Return)
    asked = verified.desk.asked[-1]
    assert asked == ("open_checked", verified.table.results.result(0), batch.grounds)
    qtbot.waitUntil(lambda: verified.page.view is not None and verified.page.view.sheet is not None)
    assert verified.page.isVisible()
    assert verified.page.view.sheet.page.reading.evidence == asked[1].evidence
    qtbot.keyClick(verified, Qt.Key.Key_Escape)
    assert verified.isVisible()
    assert verified.table.isVisible()
    qtbot.keyClick(verified, Qt.Key.Key_Escape)
    assert not verified.isVisible()


def test_a_new_choice_leaves_the_page(verified, folder):
    verified.table.open_current()
    assert not verified.open_button.isVisible()
    verified.verify([folder])
    assert verified.table.isVisible()
    assert verified.open_button.isVisible()


def test_what_was_not_judged_cannot_be_opened(verified):
    verified.table.selectRow(4)
    assert not verified.open_button.isEnabled()
    verified.table.open_current()
    assert verified.table.isVisible()


def test_a_file_that_went_away_is_told(opened, batch, folder):
    desk = VerifyingDesk(batch)
    desk.refusals["open_checked"] = Failure("file-unreadable", name="fine.eml")
    dialog = opened(desk)
    dialog.verify([folder])
    dialog.table.selectRow(0)
    dialog.open_button.click()
    assert dialog.table.isVisible()
    assert "fine.eml cannot be read" in dialog.note.text()


def test_the_table_is_copied_as_text_and_never_cut_to_a_terminal(verified, monkeypatch):
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("COLUMNS", "20")
    verified.copy_button.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Proof")
    assert lines[1].startswith("[!!]")
    assert any(line.endswith("fine.eml") for line in lines)
    assert verified.note.text() == "Copied."


@pytest.mark.parametrize("suffix", [".html", ".pdf"])
def test_the_report_is_the_one_of_the_command_line(verified, tmp_path, suffix):
    path = tmp_path / f"report{suffix}"
    verified.save_to(path)
    record = read_record(path)
    assert len(record["mails"]) == 4
    assert len(record["passed_over"]) == 1
    assert str(path) in verified.note.text()
    verified.save_to(path)  # its own report is replaced
    assert "Report saved" in verified.note.text()
    assert verified.save_button.isEnabled()


def test_a_file_that_is_no_report_is_never_overwritten(verified, tmp_path):
    path = tmp_path / "letter.html"
    path.write_text("dear diary")
    verified.save_to(path)
    assert path.read_text() == "dear diary"
    assert verified.note.text() == "letter.html is no report of this program and stays as it is."


def test_where_a_report_goes_is_asked(verified, tmp_path):
    verified.save_button.click()
    asking = verified.asking
    assert asking.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert asking.defaultSuffix() == "pdf"
    asking.filterSelected.emit(asking.nameFilters()[1])
    assert asking.defaultSuffix() == "html"
    asking.fileSelected.emit(str(tmp_path / "here.html"))
    assert read_record(tmp_path / "here.html")


def test_chosen_and_dropped_things_are_verified(opened, folder):
    dialog = opened()
    dialog.folder_button.click()
    assert dialog.asking.fileMode() == QFileDialog.FileMode.Directory
    dialog.asking.filesSelected.emit([str(folder)])
    assert dialog.desk.asked[-1] == ("verify_files", (folder,))
    dialog.files_button.click()
    dialog.asking.filesSelected.emit([])
    assert dialog.desk.asked[-1] == ("verify_files", (folder,))
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(folder / "fine.eml")), QUrl("https://x.example/y.eml")])
    drop = (QPointF(5, 5), Qt.DropAction.CopyAction, dropped)
    dialog.dropEvent(QDropEvent(*drop, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))
    assert dialog.desk.asked[-1] == ("verify_files", (folder / "fine.eml",))


def test_a_failure_is_said_and_leaves_the_way_to_begin_again(opened, batch, folder):
    desk = VerifyingDesk(batch)
    desk.refusals["verify_files"] = Failure("reader-unavailable")
    dialog = opened(desk)
    dialog.verify([folder])
    assert dialog.summary.text()
    assert not dialog.running
    assert dialog.files_button.isVisible()
    assert not dialog.save_button.isEnabled()


def test_a_stopped_run_has_no_report(opened, batch, folder):
    dialog = opened(VerifyingDesk(replace(batch, results=batch.results[:2], stopped=True)))
    dialog.verify([folder])
    assert dialog.summary.text().startswith("Stopped before the end")
    assert not dialog.save_button.isEnabled()
    assert dialog.copy_button.isEnabled()


def test_a_folder_without_mail_says_so(opened, grounds, folder):
    passed = PassedOver(str(folder / "note.txt"), "not-mail")
    dialog = opened(VerifyingDesk(Batch((passed,), grounds)))
    dialog.verify([folder])
    assert dialog.summary.text() == "No mail was found here. Not judged: 1."


def test_one_dialog_at_a_time(opened):
    dialog = opened()
    tools = dialog.parent().menus.tools
    tools.verify.trigger()
    assert tools.verifying is dialog
    dialog.close_button.click()
    assert tools.verifying is None


class SlowDesk(FakeDesk):
    """Judges until it is stopped."""

    def __init__(self, batch: Batch) -> None:
        super().__init__()
        self.batch = batch
        self.ended = threading.Event()

    def verify_files(self, inbox, names, report, stopped):
        report(Judged(1, 9, self.batch.results[:1]))
        while not stopped():
            self.ended.wait(0.005)
        self.ended.set()
        return Batch(self.batch.results[:1], self.batch.grounds, stopped=True)


@pytest.fixture
def in_lanes(open_window, batch, qtbot, monkeypatch):
    """A dialog whose jobs run in threads, as in life."""

    def make(desk) -> VerifyDialog:
        window = open_window(desk)
        background = Background(lambda: None)
        fittings = replace(window.fittings, background=background)
        dialog = VerifyDialog(fittings, window.main)
        made.append(background)
        dialog.show()
        return dialog

    made: list[Background] = []
    yield make
    for background in made:
        background.close()


def test_stop_ends_a_run_and_keeps_what_was_judged(in_lanes, batch, folder, qtbot):
    dialog = in_lanes(SlowDesk(batch))
    dialog.verify([folder])
    assert dialog.running
    assert dialog.stop_button.hasFocus() or dialog.stop_button.isVisible()
    qtbot.waitUntil(lambda: dialog.table.results.rowCount() == 1)
    assert dialog.summary.text() == "Verified 1 of 9"
    dialog.table.selectRow(0)
    dialog.open_button.click()
    assert dialog.note.text() == "A mail can be opened when all are judged."
    dialog.stop_button.click()
    qtbot.waitUntil(lambda: not dialog.running)
    assert dialog.batch.stopped
    assert dialog.table.results.rowCount() == 1


def test_closing_ends_the_run(in_lanes, batch, folder, qtbot):
    desk = SlowDesk(batch)
    dialog = in_lanes(desk)
    dialog.verify([folder])
    qtbot.waitUntil(lambda: dialog.table.results.rowCount() == 1)
    dialog.close()
    assert desk.ended.wait(5)


class RealDesk(FakeDesk):
    """The use case itself, by the anchors of the kept mails."""

    def __init__(self, grounds: Grounds) -> None:
        super().__init__()
        self.grounds = grounds

    def verify_files(self, inbox, names, report, stopped):
        return verify_files(names, self.grounds, report, stopped)


def test_the_kept_mails_for_real(in_lanes, grounds, qtbot, tmp_path):
    dialog = in_lanes(RealDesk(grounds))
    dialog.verify([GOLDEN])
    qtbot.waitUntil(lambda: not dialog.running, timeout=30_000)
    mails = [one for one in dialog.batch.results if isinstance(one, Checked)]
    assert len(mails) == len(list(GOLDEN.glob("*.eml")))
    assert dialog.table.results.rowCount() == len(dialog.batch.results)
    gravity = [getattr(one, "outcome", None) for one in dialog.table.results.results]
    assert gravity == sorted(gravity, key=[Outcome.REFUTED, Outcome.UNDETERMINED, Outcome.PROVEN, None].index)
    path = tmp_path / "report.pdf"
    dialog.save_to(path)
    qtbot.waitUntil(lambda: "Report saved" in dialog.note.text(), timeout=30_000)
    assert len(read_record(path)["mails"]) == len(mails)


def test_the_profile_says_what_is_trusted(folder, tmp_path, batch):
    profile = passing_profile(tmp_path, (GOLDEN / "anchors.toml").read_text())
    with open_inbox(profile) as inbox:
        found = InboxDesk().verify_files(inbox, (folder,), lambda judged: None, lambda: False)
    assert [getattr(one, "outcome", None) for one in found.results] == [
        getattr(one, "outcome", None) for one in batch.results
    ]


def test_a_run_that_is_stopped_at_once_judges_nothing(folder, grounds):
    stopped = verify_files([folder], grounds, lambda judged: None, lambda: True, jobs=0)
    assert stopped == Batch((), grounds, stopped=True)


def test_a_run_that_is_stopped_on_the_way_gives_the_first_ones(folder, grounds, batch):
    heard: list[Judged] = []
    answers = iter([False] * 7 + [True] * 20)
    found = verify_files([folder], grounds, heard.append, lambda: next(answers), jobs=0)
    assert found.stopped
    assert found.results == batch.results[: len(found.results)]
    assert 0 < len(found.results) < len(batch.results)


def test_every_result_is_reported_once(folder, grounds, batch):
    heard: list[Judged] = []
    verify_files([folder], grounds, heard.append, lambda: False, jobs=0)
    assert [one for judged in heard for one in judged.fresh] == list(batch.results)
    assert heard[-1].done == heard[-1].total == 5


def test_a_page_of_changed_bytes_does_not_wear_the_old_verdict(batch, grounds, tmp_path):
    fine = next(one for one in batch.results if isinstance(one, Checked) and one.mail.path.name == "fine.eml")
    raw = fine.mail.read()
    other = tmp_path / "fine.eml"
    other.write_bytes(raw.replace(b"2026", b"2025"))
    moved = replace(fine, mail=replace(fine.mail, path=other))
    assert InboxDesk().open_checked(UNREGISTERED, fine, grounds).row.outcome is Outcome.PROVEN
    assert InboxDesk().open_checked(UNREGISTERED, moved, grounds).row.outcome is not Outcome.PROVEN
    other.unlink()
    with pytest.raises(Failure, match="file-unreadable"):
        InboxDesk().open_checked(UNREGISTERED, moved, grounds)
