"""A notice's page in; which picture it is good for, and made ready for it, out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.findings import Outcome
from citizen_inbox.gui.attachments_view import AttachmentsView
from citizen_inbox.gui.checks_view import ChecksView
from citizen_inbox.gui.message_view import MessageView
from citizen_inbox.gui.page_sheet import Sheet
from citizen_inbox.gui.page_tabs import DOSSIER
from citizen_inbox.usecases.rows import NoticeRow

MESSAGE, ATTACHMENTS, PROOF, ORIGINAL = range(4)
_BELOW = frozenset({"page-dossier", "page-dossier-sent", "page-pdf", "page-signed", "page-proof"})
"""What they show stands in the tabs."""


def part_of(name: str, sheet: Sheet) -> QWidget:
    """What of a page a picture begins with."""
    if name == "page-found":
        return sheet.found
    if name == "page-why":
        return sheet.duties
    return sheet.tabs if name in _BELOW else sheet.heading


def _documents(sheet: Sheet) -> tuple[Document, ...]:
    return tuple(found for top in sheet.page.reading.documents for found in top.walk())


def _open(sheet: Sheet, kind: DocumentKind) -> bool:
    found = next((document for document in _documents(sheet) if document.kind is kind and document.content), None)
    if found is None:
        return False
    sheet.tabs.setCurrentIndex(ATTACHMENTS)
    view = sheet.tabs.view(ATTACHMENTS)
    if isinstance(view, AttachmentsView):
        view.open_path(found.path)
    return True


def _pdf(sheet: Sheet, row: NoticeRow) -> bool:
    return row.outcome is Outcome.PROVEN and _open(sheet, DocumentKind.PDF)


def _signed(sheet: Sheet, row: NoticeRow) -> bool:
    return _open(sheet, DocumentKind.SIGNED_FILE)


def _proof(sheet: Sheet, row: NoticeRow) -> bool:
    proven = row.outcome is Outcome.PROVEN
    if proven:
        sheet.tabs.setCurrentIndex(PROOF)
    return proven


def _checks(sheet: Sheet, row: NoticeRow) -> bool:
    sheet.verdict.checks.setChecked(row.outcome is Outcome.PROVEN)
    return row.outcome is Outcome.PROVEN


def _checks_explained(sheet: Sheet, row: NoticeRow) -> bool:
    if _checks(sheet, row) and isinstance(sheet.verdict.checks.content, ChecksView):
        for check in sheet.verdict.checks.content.rows[:3]:
            check.worth.setChecked(True)
    return row.outcome is Outcome.PROVEN


def _why(sheet: Sheet, row: NoticeRow) -> bool:
    dated = row.kind == "traffic_fine" and bool(row.next_what)
    if dated:
        sheet.duties.why.setChecked(True)
    return dated


def _send(sheet: Sheet, row: NoticeRow) -> bool:
    return sheet.send is not None and row.outcome is Outcome.PROVEN


def _dossier(sheet: Sheet, row: NoticeRow) -> bool:
    found = sheet.page.dossier
    if found is None or not found.iun or not found.files:
        return False
    sheet.tabs.setCurrentIndex(DOSSIER)
    return True


def _refuted_payment(sheet: Sheet, row: NoticeRow) -> bool:
    return row.payment_refuted


def _forged(sheet: Sheet, row: NoticeRow) -> bool:
    sheet.verdict.checks.setChecked(row.outcome is Outcome.REFUTED)
    return row.outcome is Outcome.REFUTED


def _html(sheet: Sheet, row: NoticeRow) -> bool:
    view = sheet.tabs.view(MESSAGE)
    formatted = bool(sheet.page.reading.body.untrusted_html) and isinstance(view, MessageView)
    if formatted and isinstance(view, MessageView):
        sheet.tabs.setCurrentIndex(MESSAGE)
        view.formatted.setChecked(True)
    return formatted


def _source(sheet: Sheet, row: NoticeRow) -> bool:
    sheet.tabs.setCurrentIndex(ORIGINAL)
    return True


def _sent_dossier(sheet: Sheet, row: NoticeRow) -> bool:
    found = sheet.page.dossier
    if found is None or not found.receipts:
        return False
    sheet.tabs.setCurrentIndex(DOSSIER)
    return True


def _lookalike(sheet: Sheet, row: NoticeRow) -> bool:
    return row.writer is not None and row.writer.standing == "lookalike"


def _in_short(sheet: Sheet, row: NoticeRow) -> bool:
    asked = row.kind == "traffic_fine" and sheet.in_short is not None
    if asked and sheet.in_short is not None:
        sheet.in_short.unfold_all(unfolded=True)
    return asked


def _found(sheet: Sheet, row: NoticeRow) -> bool:
    rich = row.kind == "traffic_fine" and row.outcome is Outcome.PROVEN
    if rich:
        sheet.found.fold.setChecked(True)
    return rich


def _fine(sheet: Sheet, row: NoticeRow) -> bool:
    """One whose discount can still be had."""
    return row.kind == "traffic_fine" and "pay-discount" in row.next_what


def _late_fine(sheet: Sheet, row: NoticeRow) -> bool:
    return row.kind == "traffic_fine" and row.outcome is Outcome.PROVEN and "discount" not in row.next_what


def _paid(sheet: Sheet, row: NoticeRow) -> bool:
    return row.paid_on is not None


def _instalments(sheet: Sheet, row: NoticeRow) -> bool:
    return len(sheet.page.reading.payments) > 2


def _unknown_payee(sheet: Sheet, row: NoticeRow) -> bool:
    asked = sheet.page.reading.payments
    return row.outcome is Outcome.PROVEN and bool(asked) and not row.payment_refuted and not sheet.page.payees


def _other_form(sheet: Sheet, row: NoticeRow) -> bool:
    return bool(sheet.page.reading.instruments)


SORTS: tuple[tuple[str, Callable[[Sheet, NoticeRow], bool]], ...] = (
    ("page-original", _source),
    ("page-refuted-payment", _refuted_payment),
    ("page-forged", _forged),
    ("page-proof", _proof),
    ("page-checks", _checks),
    ("page-checks-explained", _checks_explained),
    ("page-why", _why),
    ("page-send", _send),
    ("page-dossier", _dossier),
    ("page-dossier-sent", _sent_dossier),
    ("page-lookalike", _lookalike),
    ("page-in-short", _in_short),
    ("page-found", _found),
    ("page-fine", _fine),
    ("page-fine-late", _late_fine),
    ("page-paid", _paid),
    ("page-instalments", _instalments),
    ("page-payee-unknown", _unknown_payee),
    ("page-other-form", _other_form),
    ("page-pdf", _pdf),
    ("page-signed", _signed),
    ("page-html", _html),
)
