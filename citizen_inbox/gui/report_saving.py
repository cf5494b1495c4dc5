"""A verified batch in; the dialog that asks where its report goes, and the job that writes it, out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from citizen_inbox.gui.background import Job, Report, Stopped
from citizen_inbox.gui.desk import Inbox
from citizen_inbox.translation import Voice
from citizen_inbox.usecases.verify_files import Batch


def ask_where(chosen: Callable[[Path], None], parent: QWidget) -> QFileDialog:
    """Open the system's dialog for a PDF or a web page; `chosen` gets the place when the person accepts."""
    dialog = QFileDialog(parent, QCoreApplication.translate("ReportSaving", "Save report"), QDir.homePath())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    suffixes = {
        QCoreApplication.translate("ReportSaving", "PDF (*.pdf)"): "pdf",
        QCoreApplication.translate("ReportSaving", "Web page (*.html)"): "html",
    }
    name = QCoreApplication.translate("ReportSaving", "verification-report")

    def filtered(wanted: str) -> None:
        suffix = suffixes.get(wanted, "pdf")
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{name}.{suffix}")

    dialog.setNameFilters(list(suffixes))
    dialog.filterSelected.connect(filtered)
    filtered(next(iter(suffixes)))
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
    return dialog


def saving(batch: Batch, path: Path, voice: Voice) -> Job[Path]:
    """Writes the report; an older report of this program is replaced, nothing else. Failures of `save_report`."""

    def job(inbox: Inbox, report: Report, stopped: Stopped) -> Path:
        from citizen_inbox.gui.report_paper import print_report
        from citizen_inbox.report.record import save_report
        from citizen_inbox.usecases.reports import check_target

        check_target(path, replace=True)
        save_report(batch.results, batch.grounds, path, print_report, voice, replace=True)
        return path

    return job
