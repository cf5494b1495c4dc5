"""Every way in which the window shows words of a mail: a name, and what makes the widgets that show a text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document, DocumentKind, identify
from citizen_inbox.failures import Failure
from citizen_inbox.findings import Outcome
from citizen_inbox.gui import links, saving, tools
from citizen_inbox.gui.attachments_view import AttachmentsView
from citizen_inbox.gui.cards.qr_view import QrView
from citizen_inbox.gui.labels import PlainLabel, tool_tip
from citizen_inbox.gui.message_browser import MessageBrowser
from citizen_inbox.gui.offered_files import OfferedFiles
from citizen_inbox.gui.open_outside import OutsideDialog
from citizen_inbox.gui.pieces import Fold, Frame, button, marked_line, table
from citizen_inbox.gui.printing import Printing
from citizen_inbox.gui.report_paper import paper_pdf
from citizen_inbox.gui.safe_html import SafeHtml, make_safe
from citizen_inbox.gui.source_view import SourceView
from citizen_inbox.gui.states import Banner, ReadingStrip, StatePage
from citizen_inbox.gui.theme import Theme
from citizen_inbox.gui.viewers.archive import ArchiveView
from citizen_inbox.gui.viewers.registry import viewer_for
from citizen_inbox.gui.viewers.rows_table import RowsTable
from citizen_inbox.gui.viewers.text import LongText
from citizen_inbox.gui.viewers.viewer import Surroundings
from citizen_inbox.report.page import html_file
from citizen_inbox.translation import voice
from citizen_inbox.usecases.reports import Paper
from citizen_inbox.usecases.shipped import resources_folder

VOICE = voice("en", Path())


class AtOnce:
    """Runs every job on the spot."""

    def run(self, lane, job, *, done=None, failed=None, progress=None):
        try:
            value = job(None, lambda _: None, lambda: False)
        except Failure as failure:
            failed(failure)
        else:
            done(value)
        return self

    def stop(self):
        """Nothing runs."""


AROUND = Surroundings(AtOnce(), VOICE, lambda document: QWidget(), lambda *_: None)


def document(text: str, kind: DocumentKind = DocumentKind.OTHER, content: bytes = b"x", *inner: Document) -> Document:
    """A document whose names are the text, even those that the program makes safe."""
    return Document("1", text, text, text, kind, content, 1, text, contains=inner)


def opened(content: bytes, name: str) -> QWidget:
    """What its viewer shows of a file."""
    found = identify(content, name, "1")
    return viewer_for(found).widget(found, AROUND)


def browser(show: Callable[[MessageBrowser], object]) -> QWidget:
    """A message browser that shows something."""
    made = MessageBrowser()
    show(made)
    return made


def within(make: Callable[[QVBoxLayout], object]) -> QWidget:
    """A widget with something in it."""
    holder = QWidget()
    make(QVBoxLayout(holder))
    return holder


def themed(make: Callable[[Theme], QWidget], tell: Callable[[QWidget], object]) -> QWidget:
    """A widget of the window's frame."""
    if not _themes:
        _themes.append(Theme(resources_folder(), "light"))
    made = make(_themes[0])
    tell(made)
    return made


_themes: list[Theme] = []


def forget() -> None:
    """Drop the theme that the widgets of one test shared."""
    while _themes:
        _themes.pop().deleteLater()


def box(make: Callable[[QWidget], object]) -> QWidget:
    """A parent with its message box."""
    parent = QWidget()
    make(parent)
    return parent


def tip(show: Callable[[QWidget], object]) -> QWidget:
    """A widget with its tool tip."""
    made = QWidget()
    show(made)
    QToolTip.showText(made.mapToGlobal(made.rect().center()), made.toolTip(), made)
    return made


def printed(text: str, folder: Path) -> QWidget:
    """A text document on its way to paper."""
    parent, printer = QWidget(), QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "printed.pdf"))
    Printing(document(text, DocumentKind.TEXT), printer, AtOnce(), parent).start()
    return parent


def reported(text: str, *, escaped: bool) -> QWidget:
    """The paper of a report: as the report writes it, and as if it had forgotten to."""
    from html import escape

    html = html_file(text, f"<p>{escape(text) if escaped else text}</p>", VOICE)
    paper_pdf(Paper(html, text, text, "{page}", None))
    return QWidget()


def menu_box(text: str) -> QWidget:
    """The question of a dropped file."""
    return box(lambda parent: OfferedFiles._box(_Owner(parent, text), text).open())


class _Owner:
    def __init__(self, parent: QWidget, text: str) -> None:
        self._parent, self._voice = parent, _Repeating(text)


class _Repeating:
    def __init__(self, text: str) -> None:
        self.say = lambda *_: text


def link(text: str) -> QWidget:
    """The question about a link that has the text in its address and shows it."""
    target = links.Target("https", text, text, f"https://host.example/{text}", tuple(WARNINGS))
    return links.LinkDialog(target, None, lambda url: True, ((text, text),))


WARNINGS = ("user-info", "numeric", "punycode", "not-encrypted", "text-differs")

RICH = ("message, formatted", "message, formatted, sanitiser broken", "message, foreign picture", "web page",
        "report on paper, not escaped")  # fmt: skip
"""Those that take HTML for HTML."""

WIDGETS: dict[str, Callable[[str, Path], QWidget]] = {
    "message, formatted": lambda text, _: browser(lambda made: made.show_html(make_safe(text), {})),
    "message, formatted, sanitiser broken": lambda text, _: browser(lambda made: made.setHtml(text)),
    "message, foreign picture": lambda text, _: browser(lambda made: made.show_html(SafeHtml(text), {})),
    "message, plain": lambda text, _: browser(lambda made: made.show_text(text)),
    "label": lambda text, _: PlainLabel(text),
    "label to copy from": lambda text, _: PlainLabel(text, selectable=True),
    "button": lambda text, _: button(text, lambda: None),
    "fold": lambda text, _: within(lambda column: column.addWidget(Fold(text, lambda: PlainLabel(text), column))),
    "frame": lambda text, _: Frame("card", text),
    "table of values": lambda text, _: table(((text, text), ("b", text)), mono=frozenset({"b"})),
    "marked line": lambda text, _: marked_line(Outcome.REFUTED, text),
    "long text": lambda text, _: LongText(text, text),
    "source": lambda text, _: SourceView(text.encode(), text, text),
    "rows": lambda text, _: RowsTable((text, "b"), ((text, text),), text, wide=0),
    "archive": lambda text, _: ArchiveView(document(text, DocumentKind.ARCHIVE, b"x", document(text)), AROUND),
    "attachments": lambda text, _: AttachmentsView((document(text),), AROUND, distrusted=True),
    "web page": lambda text, _: opened(f"<html>{text}</html>".encode(), "a.html"),
    "text file": lambda text, _: opened(f"testo {text}".encode(), text),
    "xml file": lambda text, _: opened(f"<?xml version='1.0'?><a>{text}</a>".encode(), "a.xml"),
    "calendar": lambda text, _: opened(
        f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260101T100000Z\r\nSUMMARY:{text}\r\nLOCATION:{text}\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n".encode(),
        "a.ics",
    ),
    "unknown file": lambda text, _: opened(b"\x00\x01" + text.encode(), text),
    "mail in a mail": lambda text, _: opened(
        f"From: {text} <a@b.example>\r\nSubject: {text}\r\n\r\n{text}".encode(), "a"
    ),
    "message box, refused": lambda text, _: box(lambda parent: saving.say_refused(text, parent)),
    "message box, tools": lambda text, _: box(
        lambda parent: tools._box(parent, tools.QMessageBox.Icon.Warning, text).open()
    ),
    "message box, dropped file": lambda text, _: menu_box(text),
    "link": lambda text, _: link(text),
    "another program": lambda text, _: OutsideDialog(document(text), VOICE, None, distrusted=True),
    "tool tip": lambda text, _: tip(lambda made: made.setToolTip(tool_tip(text))),
    "tool tip of a QR": lambda text, _: QrView("PAGOPA|002|302000000000123456|01234567897|2940", text),
    "window title": lambda text, _: box(lambda made: made.setWindowTitle(text)),
    "banner": lambda text, _: themed(Banner, lambda made: made.tell("danger", text, text, (text, lambda: None))),
    "state": lambda text, _: themed(StatePage, lambda made: made.show_state("calm", text, text, ((text, made.hide),))),
    "strip": lambda text, _: themed(lambda theme: ReadingStrip(), lambda made: made.tell(text)),
    "printed text": printed,
    "report on paper": lambda text, _: reported(text, escaped=True),
    "report on paper, not escaped": lambda text, _: reported(text, escaped=False),
}


def drawn(widget: QWidget) -> QImage:
    """The widget as it looks, with every dialog of its own."""
    for dialog in widget.findChildren(QWidget):
        if dialog.isWindow():
            dialog.grab()
    widget.resize(widget.sizeHint().expandedTo(QSize(300, 200)))
    return widget.grab().toImage()


def careless(text: str) -> QImage:
    """The text as a document of Qt's draws it that nobody has closed."""
    document = QTextDocument()
    document.setHtml(text)
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    return image
