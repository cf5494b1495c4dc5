"""A document in, the viewer that shows it best out."""

from __future__ import annotations

from citizen_inbox.documents.document import Document
from citizen_inbox.gui.viewers.archive import ArchiveViewer
from citizen_inbox.gui.viewers.calendar_file import CalendarViewer
from citizen_inbox.gui.viewers.daticert import DaticertViewer
from citizen_inbox.gui.viewers.exchange_notice import ExchangeNoticeViewer
from citizen_inbox.gui.viewers.html import HtmlViewer
from citizen_inbox.gui.viewers.image import ImageViewer
from citizen_inbox.gui.viewers.invoice import InvoiceViewer
from citizen_inbox.gui.viewers.message import MessageViewer
from citizen_inbox.gui.viewers.office import OfficeViewer
from citizen_inbox.gui.viewers.pdf import PdfViewer
from citizen_inbox.gui.viewers.registration import RegistrationViewer
from citizen_inbox.gui.viewers.signed_file import SignedFileViewer
from citizen_inbox.gui.viewers.text import TextViewer
from citizen_inbox.gui.viewers.unknown import UnknownViewer
from citizen_inbox.gui.viewers.viewer import Viewer
from citizen_inbox.gui.viewers.xml import XmlViewer

VIEWERS: tuple[Viewer, ...] = (
    PdfViewer(),
    SignedFileViewer(),
    MessageViewer(),
    ArchiveViewer(),
    ImageViewer(),
    HtmlViewer(),
    InvoiceViewer(),
    ExchangeNoticeViewer(),
    RegistrationViewer(),
    DaticertViewer(),
    XmlViewer(),
    CalendarViewer(),
    TextViewer(),
    OfficeViewer(),
    UnknownViewer(),
)


def viewer_for(document: Document) -> Viewer:
    """The viewer with the highest priority; the first of equals. `UnknownViewer` shows anything."""
    return max(VIEWERS, key=lambda viewer: viewer.priority(document))
