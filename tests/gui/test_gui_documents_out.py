"""Documents leave the window only where the person says, as a copy, and with a warning when they can do harm."""

from __future__ import annotations

import stat
import zipfile
from dataclasses import replace
from pathlib import Path

import page_samples as samples
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel

from citizen_inbox.documents.document import DocumentKind
from citizen_inbox.failures import Failure
from citizen_inbox.gui import attachments_view, open_outside
from citizen_inbox.gui.attachments_view import AttachmentsView
from citizen_inbox.gui.open_outside import LazyFile, OutsideDialog, true_type_word
from citizen_inbox.usecases.handing import Handed

PAPER = samples.document("avviso.pdf", DocumentKind.PDF, b"%PDF-1.4 one")
SAME = replace(samples.document("avviso.pdf", DocumentKind.PDF, b"%PDF-1.4 two"), path="3")
TEXT = replace(samples.document("nota.txt", DocumentKind.TEXT, b"ciao"), path="4", text="ciao\u202e")
HARM = replace(
    samples.document("fattura.pdf.exe", DocumentKind.OTHER, b"MZ"),
    path="5",
    media_type="application/vnd.microsoft.portable-executable",
    defects=("type-disguised", "type-dangerous"),
)


@pytest.fixture
def handed(tmp_path, monkeypatch):
    """Copies of this test only."""
    (tmp_path / "private").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "private"))
    mine = Handed()
    monkeypatch.setattr(open_outside, "HANDED", mine)
    yield mine
    mine.clear()


@pytest.fixture
def view(qtbot, around):
    made = AttachmentsView((PAPER, SAME, TEXT, HARM), around)
    qtbot.addWidget(made)
    made.resize(760, 900)
    made.show()
    return made


def texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_all_are_saved_in_a_folder_and_nothing_is_overwritten(view, qtbot, tmp_path):
    (tmp_path / "nota.txt").write_bytes(b"mine")
    view.saving.folder_action.trigger()
    assert view.saving.dialog.fileMode() is QFileDialog.FileMode.Directory
    view.saving.dialog.fileSelected.emit(str(tmp_path))
    qtbot.waitUntil(lambda: "Saved 4 files" in view.saving.said.text(), timeout=5000)
    assert str(tmp_path) in view.saving.said.text()
    found = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert found == {
        "nota.txt": b"mine",
        "nota (2).txt": b"ciao",
        "avviso.pdf": b"%PDF-1.4 one",
        "avviso (2).pdf": b"%PDF-1.4 two",
        "fattura.pdf.exe": b"MZ",
    }


def test_all_are_saved_in_one_archive(view, qtbot, tmp_path):
    view.saving.archive_action.trigger()
    assert view.saving.dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    view.saving.dialog.fileSelected.emit(str(tmp_path / "a.zip"))
    qtbot.waitUntil(lambda: "Saved 4 files" in view.saving.said.text(), timeout=5000)
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.namelist() == ["avviso.pdf", "avviso (2).pdf", "nota.txt", "fattura.pdf.exe"]


def test_one_is_saved_beside_a_file_of_that_name(view, qtbot, tmp_path):
    (tmp_path / "avviso.pdf").write_bytes(b"mine")
    view.cards[0].save_button.click()
    view.saving.dialog.fileSelected.emit(str(tmp_path / "avviso.pdf"))
    qtbot.waitUntil(lambda: "avviso (2).pdf" in view.saving.said.text(), timeout=5000)
    assert (tmp_path / "avviso.pdf").read_bytes() == b"mine"
    assert (tmp_path / "avviso (2).pdf").read_bytes() == b"%PDF-1.4 one"


def test_a_folder_that_went_away_is_a_sentence(view, qtbot, tmp_path):
    view.saving.save_all(tmp_path / "gone")
    qtbot.waitUntil(lambda: "Choose a folder that exists." in view.saving.said.text(), timeout=5000)
    assert view.saving.all_button.isEnabled()


def test_a_harmless_document_is_opened_as_a_read_only_copy_of_ours(view, qtbot, monkeypatch, handed, tmp_path):
    opened: list[QUrl] = []
    monkeypatch.setattr(open_outside.QDesktopServices, "openUrl", opened.append)
    view.cards[0].outside_action.trigger()
    qtbot.waitUntil(lambda: bool(opened), timeout=5000)
    path = Path(opened[0].toLocalFile())
    assert opened[0].isLocalFile()
    assert path.is_relative_to(tmp_path / "private")
    assert (path.name, path.read_bytes()) == ("avviso.pdf", b"%PDF-1.4 one")
    assert stat.S_IMODE(path.stat().st_mode) == 0o400


def test_a_program_is_asked_about_and_not_opening_is_the_default(view, qtbot, monkeypatch, handed):
    opened: list[QUrl] = []
    monkeypatch.setattr(open_outside.QDesktopServices, "openUrl", opened.append)
    view.cards[3].outside_action.trigger()
    dialog = view.cards[3].asking
    assert isinstance(dialog, OutsideDialog)
    assert dialog.cancel_button.isDefault()
    assert not dialog.open_button.isDefault()
    assert "a program for Windows" in texts(dialog)
    assert "can run" in texts(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.wait(50)
    assert opened == []
    view.cards[3].outside_action.trigger()
    view.cards[3].asking.open_button.click()
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=5000)


def test_everything_of_a_refuted_message_is_asked_about(qtbot, around):
    made = AttachmentsView((PAPER,), around, distrusted=True)
    qtbot.addWidget(made)
    made.cards[0].outside_action.trigger()
    assert "did not pass its checks" in texts(made.cards[0].asking)
    made.cards[0].asking.reject()


def test_the_danger_inside_an_archive_is_named(qtbot, around):
    archive = replace(samples.document("a.zip", DocumentKind.ARCHIVE, b"PK"), contains=(HARM,))
    dialog = open_outside.open_outside(archive, around, None)
    assert "an archive" in texts(dialog)
    assert "fattura.pdf.exe" in texts(dialog)
    dialog.reject()


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_every_kind_has_plain_words(kind):
    assert true_type_word(samples.document("x", kind)).strip()


def test_a_dragged_document_is_written_only_when_it_is_dropped(handed, tmp_path):
    mime = LazyFile(PAPER)
    assert mime.hasUrls()
    assert mime.formats() == ["text/uri-list"]
    assert list((tmp_path / "private").iterdir()) == []
    (url,) = mime.urls()
    assert Path(url.toLocalFile()).read_bytes() == b"%PDF-1.4 one"


def test_a_drag_begins_after_some_distance(view, qtbot, monkeypatch):
    dragged: list[str] = []
    monkeypatch.setattr(attachments_view, "drag_out", lambda document, source: dragged.append(document.name))
    card = view.cards[0]
    qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=card.rect().center())
    qtbot.mouseMove(card, card.rect().center() + card.rect().center() / 2)
    qtbot.waitUntil(lambda: dragged == ["avviso.pdf"], timeout=2000)


def test_the_text_is_copied(view):
    assert not view.cards[0].copy_action.isEnabled()
    view.cards[2].copy_action.trigger()
    assert QGuiApplication.clipboard().text() == "ciao\u202e"


def test_every_control_has_a_name_and_can_have_the_focus(view):
    for card in view.cards:
        for control in (card.open_button, card.save_button, card.more_button):
            assert control.accessibleName()
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert view.saving.all_button.accessibleName() == "Save all attachments"


def test_a_copy_that_cannot_be_written_is_told(view, qtbot, monkeypatch, handed):
    said: list[str] = []
    monkeypatch.setattr("citizen_inbox.gui.saving.say_refused", lambda reason, parent: said.append(reason))
    monkeypatch.setattr(handed, "copy", _full)
    view.cards[0].outside_action.trigger()
    qtbot.waitUntil(lambda: bool(said), timeout=5000)
    assert "disk is full" in said[0]


def _full(document):
    raise Failure("save-full", path="x")


def drop(window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.main.dropEvent(event)


@pytest.mark.parametrize("suffix", [".eml", ".EML", ".p7m", ".pdf", ".xml", ".zip", ".tsd"])
def test_these_files_can_be_dropped(open_window, tmp_path, suffix):
    window = open_window()
    drop(window, tmp_path / f"a{suffix}", tmp_path / f"b{suffix}")
    asked = [question[1] for question in window.desk.asked if question[0] == "open_file"]
    assert asked == [tmp_path / f"a{suffix}", tmp_path / f"b{suffix}"]


def test_a_dropped_folder_is_not_opened_but_can_be_verified(open_window, tmp_path, monkeypatch):
    window = open_window()
    verified: list[object] = []
    monkeypatch.setattr(window.main.menus.tools, "verify_these", verified.append)
    drop(window, tmp_path)
    assert not [question for question in window.desk.asked if question[0] == "open_file"]
    banner = window.main.list.banner
    assert "Folders" in texts(banner)
    banner._button.click()
    assert verified == [(tmp_path,)]


def test_a_file_of_another_kind_is_told_of(open_window, tmp_path):
    window = open_window()
    drop(window, tmp_path / "a.exe")
    assert not [question for question in window.desk.asked if question[0] == "open_file"]
    assert ".tsd" in texts(window.main.list.banner)
