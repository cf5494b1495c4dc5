"""A report's HTML body and its record in; a PDF of numbered A4 pages with the record attached out.

The PDF is not PDF/A-1b: that level forbids attached files (ISO 19005-1, 6.1.11), and the record is worth more.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextDocument,
)

from citizen_inbox.failures import Failure
from citizen_inbox.gui.closed_document import ClosedDocument
from citizen_inbox.gui.report_sheets import Span, strips
from citizen_inbox.usecases.reports import Paper
from citizen_inbox.usecases.shipped import resources_folder

_DPI = 1200
_MARGINS = QMarginsF(18, 14, 18, 14)
"""Millimetres."""
_BAND = 9
"""Millimetres that the head and the foot of a page take."""
_SMALL = 7.5
_INSET = 2
"""Dots of a strip's edges that are not drawn: a line that touches one would go on both sheets."""

_STYLE = """
body { color: #111111; }
h1 { font-size: 20pt; color: #17324d; }
h2 { font-size: 13pt; color: #17324d; margin-top: 16px; margin-bottom: 5px; }
h3 { font-size: 11pt; color: #17324d; margin-top: 14px; margin-bottom: 3px; }
h4 { font-size: 9.5pt; color: #444444; margin-top: 8px; margin-bottom: 2px; }
p { margin-top: 3px; margin-bottom: 5px; }
li { margin-bottom: 4px; }
a { color: #17324d; text-decoration: none; }
.lead { font-size: 11pt; }
th { color: #333333; font-weight: 600; }
td { border-bottom: 1px solid #d5dde4; }
thead th { background-color: #e9eef3; border-bottom: 1px solid #9aa7b3; }
.facts td, .facts th { border-bottom: 0px; }
.axis { color: #17324d; font-weight: 700; }
.small { font-size: 8pt; color: #444444; }
.digest { font-family: "Roboto Mono"; font-size: 7pt; color: #444444; }
.compared { font-family: "Roboto Mono"; font-size: 6.5pt; color: #555555; }
.proven { color: #005c37; font-weight: 700; }
.undetermined { color: #6b4e00; font-weight: 700; }
.refuted { color: #9b1111; font-weight: 700; }
"""


def print_report(paper: Paper, path: Path) -> None:
    """Write the PDF. Failure "report-no-paper" (fact path) when Qt cannot write there."""
    running = application()
    if not _write(QPdfWriter(str(path)), paper):
        raise Failure("report-no-paper", path=str(path))
    del running


def paper_pdf(paper: Paper) -> bytes:
    """The same PDF as bytes."""
    running = application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _write(QPdfWriter(buffer), paper)
    buffer.close()
    del running
    return bytes(buffer.data().data())


def _write(writer: QPdfWriter, paper: Paper) -> bool:
    """Paint every page; False when Qt cannot write."""
    dispatcher = QEventLoop()  # gives a thread that Qt did not start the timers that a layout uses
    fonts()
    writer.setTitle(paper.title)
    writer.setCreator("citizen-inbox")
    writer.setResolution(_DPI)
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(a4, QPageLayout.Orientation.Portrait, _MARGINS, QPageLayout.Unit.Millimeter))
    if paper.attachment is not None:
        name, content = paper.attachment
        writer.addFileAttachment(name, QByteArray(content), "application/json")
    painter = QPainter()
    if not painter.begin(writer):
        return False
    try:
        _paint(painter, writer, _document(paper.html, writer), paper.header, paper.footer)
    finally:
        painter.end()
    del dispatcher
    return True


def _paint(painter: QPainter, writer: QPdfWriter, document: QTextDocument, header: str, footer: str) -> None:
    width, band = document.textWidth(), _millimetres(_BAND)
    height = writer.pageLayout().paintRectPixels(_DPI).height() - 2 * band
    sheets = strips(document, height)
    for number, strip in enumerate(sheets, start=1):
        if number > 1:
            writer.newPage()
        top = band
        for span in (strip.head, strip.span):
            if span:
                _draw(painter, document, span, top)
                top += span[1] - span[0]
        _bands(painter, QSizeF(width, height + 2 * band), header, footer.format(page=number, pages=len(sheets)))


def _draw(painter: QPainter, document: QTextDocument, span: Span, top: float) -> None:
    """Draw a strip of the document with its upper edge at `top`."""
    painter.save()
    painter.translate(0, top - span[0])
    height = span[1] - span[0] - 2 * _INSET
    draw_black(document, painter, QRectF(0, span[0] + _INSET, document.textWidth(), height))
    painter.restore()


def _bands(painter: QPainter, size: QSizeF, header: str, footer: str) -> None:
    """The line at the head of a page and the one at its foot."""
    band = _millimetres(_BAND)
    font = QFont("Titillium Web")
    font.setPointSizeF(_SMALL)
    painter.setFont(font)
    painter.setPen(QColor("#444444"))
    top = QRectF(0, 0, size.width(), band * 0.5)
    bottom = QRectF(0, size.height() - band * 0.5, size.width(), band * 0.5)
    painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, header)
    painter.drawText(bottom, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, footer)
    painter.setPen(QPen(QColor("#9aa7b3"), _millimetres(0.2)))
    for height in (band * 0.62, size.height() - band * 0.62):
        painter.drawLine(QPointF(0, height), QPointF(size.width(), height))


def _document(html: str, writer: QPdfWriter) -> QTextDocument:
    document = ClosedDocument()
    font = QFont("Titillium Web")
    font.setPointSizeF(9)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setIndentWidth(20)
    document.setHtml(html)
    document.setTextWidth(writer.pageLayout().paintRectPixels(_DPI).width())
    return document


def _millimetres(length: float) -> float:
    return length / 25.4 * _DPI


def draw_black(document: QTextDocument, painter: QPainter, clip: QRectF | None = None) -> None:
    """Draw a document, or what is inside `clip`, as on paper: dark, whatever the colours of the window are."""
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor("#111111"))
    if clip is not None:
        context.clip = clip
        painter.setClipRect(clip)
    document.documentLayout().draw(painter, context)


def fonts() -> None:
    """Load the shipped fonts unless a window has."""
    if {"Titillium Web", "Roboto Mono"} <= set(QFontDatabase.families()):
        return  # a window has them; adding them again from another thread would upset it
    for path in sorted((resources_folder() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def application() -> QGuiApplication:
    """The running one, or one that nobody sees: Qt draws text only with an application."""
    there = QGuiApplication.instance()
    if isinstance(there, QGuiApplication):
        return there
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["citizen-inbox"])
