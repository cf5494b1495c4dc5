"""Bytes and a safe name in, a file where the person wants it out; never silently, never anywhere else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDir, QIODevice, QSaveFile, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from citizen_inbox.documents.document import safe_name


def ask_where(content: bytes, untrusted_name: str, parent: QWidget) -> QFileDialog:
    """Open the system's dialog with a safe name; the file is written when the person accepts (existing ones are asked
    about by the dialog)."""
    dialog = QFileDialog(parent, QCoreApplication.translate("Saving", "Save as"), QDir.homePath())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(safe_name(untrusted_name))
    dialog.fileSelected.connect(lambda path: write(content, path, parent))
    dialog.open()
    return dialog


def new_file_dialog(name: str, parent: QWidget) -> QFileDialog:
    """The system's dialog for a file that is never written over another one: a name that is taken gets a number, so
    the dialog need not ask."""
    dialog = QFileDialog(parent, QCoreApplication.translate("Saving", "Save as"), QDir.homePath())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.selectFile(name)
    return dialog


def write(content: bytes, path: str, parent: QWidget) -> bool:
    """Write all bytes or nothing; say so when the disk refuses."""
    file = QSaveFile(path)
    written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content) and file.commit()
    if not written:
        say_refused(file.errorString(), parent)
    return bool(written)


def say_refused(reason: str, parent: QWidget) -> None:
    """Say that nothing was written, and why."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(QCoreApplication.translate("Saving", "The file could not be saved."))
    box.setInformativeText(reason)
    box.open()
