"""Payment notices as bodies print them, in many layouts, from the same values: what the tests of payments read.

Words of the models: guide 2.2 (2018), 3.x, and those of municipal software in German and Slovene. The English ones are
plain words, for the official ones were not at hand.
"""

from __future__ import annotations

import io
import random
import zlib
from dataclasses import dataclass
from datetime import date

from pypdf import PdfReader, PdfWriter

from citizen_inbox.demo.numbers import body_code, grouped, notice_number, payment_datamatrix, payment_qr
from citizen_inbox.demo.paper import BOLD, SMALL, Face, Paper, datamatrix_modules, qr_modules
from citizen_inbox.documents.document import identify
from citizen_inbox.documents.pdf import render
from citizen_inbox.obligations.payments import find_payments
from citizen_inbox.reading import document_sources

LABEL = Face(7)
TODAY = date(2026, 11, 21)
CREDITOR, OTHER_CREDITOR = body_code("0123456789"), body_code("9876543210")
DEBTOR = "RSSMRA80A01H501U"
NUMBERS = tuple(notice_number(f"30100002606660{index:02}") for index in range(1, 13))
DAYS = tuple(date(2027, month, 16) for month in range(1, 13))


@dataclass(frozen=True)
class Words:
    """One model's labels; `when` takes a day or the words that stand for one."""

    title: str = "AVVISO DI PAGAMENTO"
    creditor: str = "ENTE CREDITORE"
    code: str = "Cod. Fiscale"
    debtor: str = "DESTINATARIO AVVISO"
    how_much: str = "QUANTO E QUANDO PAGARE?"
    bank: str = "BANCHE E ALTRI CANALI"
    post: str = "BOLLETTINO POSTALE PA"
    single: str = "RATA UNICA"
    instalment: str = "{n}° RATA"
    by: str = "entro il {day}"
    number: str = "Codice Avviso"
    creditor_code: str = "Cod. Fiscale Ente Creditore"
    subject: str = "Oggetto del pagamento"
    amount: str = "Euro {amount}"
    english: bool = False
    twin: str = ""
    """The Italian title beside the local one."""


GUIDE = Words()
NEWER = Words(
    creditor="Ente Creditore", debtor="Destinatario", single="Rata UNICA", instalment="Rata {n}",
    number="Cod. Avviso", creditor_code="Cod. Fiscale Ente", subject="Descrizione", amount="€ {amount}",
)  # fmt: skip
GERMAN = Words(
    "Zahlungsmitteilung", "Körperschaft", "St. Nr.", "Hinweis Empfänger", "Betrag und Fälligkeit",
    "Banken und andere Kanäle", "Posterlagschein", "Einmalige Zahlung", "Rate {n}", "innerhalb von {day}",
    "Zahlungskodex", "St. Nr. der Körperschaft", "Zahlungsgrund", "{amount} Euro", twin="AVVISO DI PAGAMENTO",
)  # fmt: skip
SLOVENE = Words(
    "Plačilni nalog", "Upnik", "Davčna št.", "Prejemnik", "Znesek in rok plačila?", "Banke in drugi kanali",
    "Poštna položnica", "Enkratni obrok", "Obrok {n}", "do {day}", "Št. plačilnega naloga", "Številka upnika",
    "Opis plačila", "{amount} Euro", twin="AVVISO DI PAGAMENTO",
)  # fmt: skip
ENGLISH = Words(
    "PAYMENT NOTICE pagoPA", "Creditor", "Tax code", "Recipient", "How much and when", "Banks and other channels",
    "Postal slip", "Single payment", "Instalment {n}", "by {day}", "Notice code", "Creditor tax code", "Subject",
    "€ {amount}", english=True,
)  # fmt: skip


@dataclass(frozen=True)
class Due:
    """One sum with its own number, and what its codes say when that is not what the text says."""

    number: str
    cents: int
    label: str
    """"single", "instalment 2" or the very words."""
    when: date | str | None
    creditor: str = CREDITOR
    qr: str | None = None
    datamatrix: str | None = None
    printed: str = ""
    """The sum as the text has it."""
    printed_number: str = ""
    more: tuple[str, ...] = ()
    """Further QR codes beside it."""


@dataclass(frozen=True)
class Layout:
    """How a notice is set."""

    name: str
    words: Words = GUIDE
    outlined: bool = False
    turned: int = 0
    scanned: bool = False
    a_page: int = 2
    post: bool = False
    lines: tuple[str, ...] = ()
    """Further lines at the foot of the first page."""


def single(when=DAYS[0], cents=9840, qr=None):
    return (Due(NUMBERS[0], cents, "single", when, qr=qr),)


def instalments(count, cents=5000):
    parts = [
        Due(NUMBERS[index], cents + index, f"instalment {index}", DAYS[index - 1]) for index in range(1, count + 1)
    ]
    return (Due(NUMBERS[0], sum(part.cents for part in parts), "single", DAYS[0]), *parts)


FINE = (
    Due(NUMBERS[0], 2940, "Soluzione unica", "entro 5 giorni"),
    Due(NUMBERS[1], 4200, "Soluzione unica", "oltre 5 giorni"),
)
FINE_BY_DAYS = (
    Due(NUMBERS[0], 2940, "IMPORTO RIDOTTO", "entro 5 giorni dalla notifica del verbale"),
    Due(NUMBERS[1], 4200, "IMPORTO INTERO", "dal 6° al 60° giorno dalla notifica del verbale"),
)
NOTICES = (
    (Layout("guide 2.2"), single()),
    (Layout("3.x", NEWER), single()),
    (Layout("outlined", outlined=True), single()),
    (Layout("outlined with post", NEWER, outlined=True, post=True), single()),
    (Layout("turned 90", turned=90), single()),
    (Layout("turned 180", turned=180), single()),
    (Layout("turned 270", NEWER, turned=270), single()),
    (Layout("scanned", scanned=True), single()),
    (Layout("scanned with post", NEWER, scanned=True, post=True), single()),
    (Layout("instalments, two a page", post=True), instalments(4)),
    (Layout("instalments, three a page", NEWER, a_page=3), instalments(9)),
    (Layout("instalments, outlined", outlined=True), instalments(3)),
    (Layout("instalments, scanned", scanned=True, a_page=3), instalments(6)),
    (Layout("ten pages and more", a_page=1), instalments(11)),
    (Layout("german", GERMAN), instalments(2)),
    (Layout("slovene", SLOVENE), instalments(2)),
    (Layout("english", ENGLISH), single(cents=102_099)),
    (Layout("fine", NEWER), FINE),
    (Layout("fine by days", post=True), FINE_BY_DAYS),
    (Layout("post", post=True), single()),
    (Layout("no due date", NEWER), single(when=None)),
    (Layout("large sum"), single(cents=99_999_999)),
)


class OutlinedPaper(Paper):
    """Labels are drawn as outlines: only what is no label stays text."""

    def label(self, x, y, text, face=LABEL):
        from PySide6.QtGui import QFont, QPainterPath

        path = QPainterPath()
        font = QFont("sans")
        font.setPointSizeF(face.size)
        path.addText(x * 72 / 25.4, -(297 - y) * 72 / 25.4, font, text)
        shapes = []
        for polygon in path.toSubpathPolygons():
            points = [f"{point.x():.2f} {-point.y():.2f}" for point in polygon]
            shapes.append(f"{points[0]} m " + " ".join(f"{point} l" for point in points[1:]) + " h")
        self._pages[-1].append(f"0 g {' '.join(shapes)} f*")


class LabelledPaper(Paper):
    """Labels are text."""

    def label(self, x, y, text, face=LABEL):
        self.text(x, y, text, face)


def money(cents, words):
    whole = f"{cents // 100:,}"
    return f"{whole}.{cents % 100:02}" if words.english else f"{whole.replace(',', '.')},{cents % 100:02}"


def notice_pdf(layout: Layout, slips) -> bytes:
    """The notice: the first slip on the page with the head, the others grouped on further pages."""
    from PySide6.QtGui import QGuiApplication

    if layout.outlined and QGuiApplication.instance() is None:
        raise RuntimeError("outlines need an application")
    paper = (OutlinedPaper if layout.outlined else LabelledPaper)("Avviso", "Comune di Prova")
    fine = all(isinstance(slip.when, str) for slip in slips) and len(slips) > 1
    groups = (
        [slips]
        if fine
        else [slips[:1], *(slips[at : at + layout.a_page] for at in range(1, len(slips), layout.a_page))]
    )
    for index, group in enumerate(groups):
        if index:
            paper.new_page()
        y = _head(paper, layout, group[0])
        for slip in group:
            y = _bank(paper, layout, slip, y)
            y = _post(paper, layout, slip, y) if layout.post else y
        for line in layout.lines if not index else ():
            paper.text(20, y + 6, line, Face(8))
            y += 6
    content = paper.pdf()
    if layout.scanned:
        return scanned_pdf(content)
    return turned_pdf(content, layout.turned) if layout.turned else content


def _when(layout, slip):
    if slip.when is None:
        return ""
    return layout.words.by.format(day=f"{slip.when:%d/%m/%Y}") if isinstance(slip.when, date) else slip.when


def _called(layout, slip):
    if slip.label == "single":
        return layout.words.single
    return (
        layout.words.instalment.format(n=slip.label.split()[1]) if slip.label.startswith("instalment") else slip.label
    )


def _sum(layout, slip):
    return layout.words.amount.format(amount=slip.printed or money(slip.cents, layout.words))


def _dated(paper, layout, x, y, words, slip, face=SMALL):
    """The words are a label, the day in them is a value."""
    day = f"{slip.when:%d/%m/%Y}" if isinstance(slip.when, date) else ""
    if isinstance(paper, OutlinedPaper) and day:
        paper.label(x, y, words.replace(day, ""), face)
        paper.text(x + 40, y, day, face)
    else:
        paper.label(x, y, words, face)


def _head(paper, layout, slip):
    words = layout.words
    paper.label(20, 18, words.title, Face(16, "bold"))
    if words.twin:
        paper.label(120, 18, words.twin, Face(10))
    paper.text(20, 25, "TARI 2026", BOLD)
    paper.label(20, 32, words.creditor)
    paper.label(20, 36, words.code)
    paper.text(45, 36, CREDITOR, Face(8))
    paper.text(20, 40, "Comune di Prova", BOLD)
    paper.label(110, 32, words.debtor)
    paper.label(110, 36, words.code)
    paper.text(140, 36, DEBTOR, Face(8))
    paper.text(110, 40, "Rossi Maria", BOLD)
    paper.label(20, 50, words.how_much, Face(8, "bold"))
    paper.text(20, 57, _sum(layout, slip), Face(14, "bold"))
    _dated(paper, layout, 20, 62, _when(layout, slip), slip)
    return 68.0


def _bank(paper, layout, slip, y):
    words = layout.words
    paper.box(20, y, 170, 5)
    paper.label(22, y + 4, words.bank, Face(8, "bold"))
    _dated(paper, layout, 110, y + 4, f"{_called(layout, slip)} {_when(layout, slip)}", slip)
    codes = (slip.qr if slip.qr is not None else payment_qr(slip.number, slip.creditor, slip.cents), *slip.more)
    for index, text in enumerate(code for code in codes if code):
        paper.matrix(24 + 135 * index, y + 9, 25, qr_modules(text, version=4 if len(text) <= 62 else None))
    paper.text(82, y + 12, _sum(layout, slip), Face(12, "bold"))
    paper.label(58, y + 18, words.subject)
    paper.text(82, y + 18, "TARI 2026", Face(9))
    paper.label(58, y + 26, "CBILL")
    paper.text(58, y + 30, "PR4T1", Face(10, "bold"))
    paper.label(82, y + 26, words.number)
    paper.text(82, y + 30, slip.printed_number or grouped(slip.number), Face(10, "bold"))
    paper.label(136, y + 26, words.creditor_code)
    paper.text(136, y + 30, CREDITOR, Face(10, "bold"))
    return y + 40


def _post(paper, layout, slip, y):
    words = layout.words
    paper.box(20, y, 170, 5)
    paper.label(22, y + 4, words.post, Face(8, "bold"))
    _dated(paper, layout, 110, y + 4, f"{_called(layout, slip)} {_when(layout, slip)}", slip)
    text = slip.datamatrix or payment_datamatrix(
        slip.number, slip.creditor, slip.cents, "1234567", (DEBTOR, "Rossi Maria"), "TARI 2026"
    )
    paper.matrix(161, y + 9, 25, datamatrix_modules(text))
    paper.text(24, y + 12, "1234567", Face(9))
    paper.text(60, y + 12, _sum(layout, slip), Face(12, "bold"))
    paper.text(24, y + 18, "AUT. DB/PRAT/GEN P1 00000 DEL 01.01.2024", Face(6))
    paper.label(24, y + 26, words.number)
    paper.text(24, y + 30, slip.printed_number or grouped(slip.number), Face(10, "bold"))
    paper.text(90, y + 30, "P1", Face(10))
    paper.text(110, y + 30, CREDITOR, Face(10))
    return y + 40


def turned_pdf(content, degrees):
    """The page laid on its side by its own drawing, not by a viewer's flag."""
    writer = PdfWriter()
    for page in PdfReader(io.BytesIO(content)).pages:
        added = writer.add_page(page)
        added.rotate(degrees)
        added.transfer_rotation_to_content()
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def gray_pages(content, dpi):
    """Each page as width, height and gray rows."""
    pages = []
    for number in range(1, len(PdfReader(io.BytesIO(content)).pages) + 1):
        image = render(content, number, dpi / 72)
        pixels = bytes(image.pixels)
        rows = [pixels[y * image.stride : y * image.stride + image.width * 4 : 4] for y in range(image.height)]
        pages.append((image.width, image.height, rows))
    return pages


def scanned_pdf(content, dpi=150):
    """Every page as a noisy picture at 150 dpi, no text at all."""
    dice = random.Random(7)
    writer = PdfWriter()
    for width, height, rows in gray_pages(content, dpi):
        noisy = [grainy(row, dice) for row in rows]
        writer.append(io.BytesIO(picture_of(width, height, noisy, dpi)))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def grainy(row, dice):
    """The lowest five bits of every pixel at random: white paper from 224 to 255, ink from 0 to 31."""
    size = len(row)
    kept = int.from_bytes(row, "big") & int.from_bytes(b"\xe0" * size, "big")
    noise = int.from_bytes(dice.randbytes(size), "big") & int.from_bytes(b"\x1f" * size, "big")
    return (kept | noise).to_bytes(size, "big")


def picture_of(width, height, rows, dpi):
    """A page filled by one gray picture."""
    from citizen_inbox.documents.picture import picture_pdf

    found = picture_pdf(gray_png(width, height, rows))
    writer = PdfWriter()
    writer.add_page(PdfReader(io.BytesIO(found.pdf)).pages[0]).scale_by(72 / dpi)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def gray_png(width, height, rows):
    def chunk(kind, data):
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x00\x00\x00\x00"
    packed = zlib.compress(b"".join(b"\x00" + bytes(row) for row in rows), 1)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def read_pdf_notices(content, name="Avviso.pdf"):
    """What the program finds in this file."""
    return find_payments(document_sources((identify(content, name, "1"),)), TODAY)
