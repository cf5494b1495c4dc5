"""A payment's sheet in; the bytes of a PDF of one A4 page, its QR drawn as lines, out."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from citizen_inbox.gui.closed_document import ClosedDocument
from citizen_inbox.gui.plain import visible
from citizen_inbox.gui.report_paper import application, draw_black, fonts
from citizen_inbox.obligations.qr import dark_runs, qr_matrix
from citizen_inbox.report.payment_words import PaymentSheet

_DPI = 1200
_MARGINS = QMarginsF(20, 18, 20, 18)
"""Millimetres."""
_SIDE = 62.0
"""Millimetres of the QR with its quiet zone: more than twice what a printed notice has."""
_STYLE = """
body { color: #111111; }
h1 { font-size: 20pt; color: #17324d; margin-bottom: 2px; }
.sum { font-size: 26pt; font-weight: 700; color: #17324d; margin-top: 0px; }
th { color: #444444; font-weight: 600; text-align: left; }
td { font-size: 11pt; }
.mono { font-family: "Roboto Mono"; }
.small { font-size: 9pt; color: #444444; }
p { margin-top: 4px; margin-bottom: 6px; }
"""


def payment_pdf(sheet: PaymentSheet) -> bytes:
    """The page. Its QR is byte for byte what the sheet says, dark on white, quiet zone included."""
    running = application()
    dispatcher = QEventLoop()  # as in report_paper
    fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.title)
    writer.setCreator("citizen-inbox")
    writer.setResolution(_DPI)
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(a4, QPageLayout.Orientation.Portrait, _MARGINS, QPageLayout.Unit.Millimeter))
    painter = QPainter(writer)
    try:
        _paint(painter, writer, sheet)
    finally:
        painter.end()
        buffer.close()
    del dispatcher, running
    return bytes(buffer.data().data())


def _paint(painter: QPainter, writer: QPdfWriter, sheet: PaymentSheet) -> None:
    area = writer.pageLayout().paintRectPixels(_DPI)
    top = _text(painter, writer, _head(sheet), 0)
    _draw_qr(painter, qr_matrix(sheet.qr_text), top)
    top += _millimetres(_SIDE + 2)
    top = _text(painter, writer, _body(sheet), top)
    foot = _document(f'<p class="small">{_safe(sheet.foot)}</p>', writer)
    painter.save()
    painter.translate(0, max(top, area.height() - foot.size().height()))
    draw_black(foot, painter)
    painter.restore()


def _draw_qr(painter: QPainter, matrix: tuple[tuple[bool, ...], ...], top: float) -> None:
    black, module = QColor("black"), _millimetres(_SIDE) / len(matrix)
    for y, line in enumerate(matrix):
        for x, run in dark_runs(line):
            painter.fillRect(QRectF(x * module, top + y * module, run * module, module), black)


def _text(painter: QPainter, writer: QPdfWriter, html: str, top: float) -> float:
    """Draw rich text at a height; where it ends."""
    document = _document(html, writer)
    painter.save()
    painter.translate(0, top)
    draw_black(document, painter)
    painter.restore()
    return top + document.size().height()


def _document(html: str, writer: QPdfWriter) -> ClosedDocument:
    document = ClosedDocument()
    font = QFont("Titillium Web")
    font.setPointSizeF(11)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setHtml(html)
    document.setTextWidth(writer.pageLayout().paintRectPixels(_DPI).width())
    return document


def _head(sheet: PaymentSheet) -> str:
    return f'<h1>{_safe(sheet.title)}</h1><p class="sum">{_safe(sheet.lead)}</p><p>{_safe(sheet.scan)}</p>'


def _body(sheet: PaymentSheet) -> str:
    rows = "".join(
        f'<tr><th width="30%">{_safe(name)}</th><td class="{_face(value)}">{_safe(value)}</td></tr>'
        for name, value in sheet.rows
    )
    notes = "".join(f"<p>{_safe(note)}</p>" for note in sheet.notes)
    return f'<table width="100%" cellpadding="4" cellspacing="0">{rows}</table>{notes}'


def _face(value: str) -> str:
    return "mono" if value.replace(" ", "").isdigit() else ""


def _safe(text: str) -> str:
    """Words of a notice stay words: hidden characters shown, markup escaped."""
    return escape(visible(text))


def _millimetres(length: float) -> float:
    return length / 25.4 * _DPI
