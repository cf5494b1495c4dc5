"""How soon the first page of a document stands on the screen, against PDFium's own opening and drawing of that page.

    python tests/benchmarks/bench_documents.py [--rounds 15]

From the viewer being asked (its widget is made and put into a window) to the page's picture being in it: the bytes go
to the confined process, are opened and drawn there, and the pixels come back and are checked. That process and its
libraries are warm, as after the first paint of the window; it has not seen the document before, nor is anything of it
remembered from round to round. Bare: `PdfDocument(bytes)`, the same page, `render` at the same scale, in this process.
The signed file is shown as the Attachments tab does it: opened before, with the mail it came in. Peers run in turn;
medians; only the ratios mean anything.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pypdfium2  # noqa: E402 - after the path
from PySide6.QtCore import QBuffer, QEvent, QEventLoop, QIODevice  # noqa: E402
from PySide6.QtGui import QFont, QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget  # noqa: E402

from citizen_inbox.demo.authority import Authority, sign  # noqa: E402
from citizen_inbox.documents.document import Document, identify  # noqa: E402
from citizen_inbox.documents.pdf import PageImage  # noqa: E402
from citizen_inbox.gui.background import Background  # noqa: E402
from citizen_inbox.gui.viewers.pdf import PdfView  # noqa: E402
from citizen_inbox.gui.viewers.pdf_page import PageView  # noqa: E402
from citizen_inbox.gui.viewers.registry import viewer_for  # noqa: E402
from citizen_inbox.gui.viewers.viewer import Surroundings  # noqa: E402
from citizen_inbox.translation import voice  # noqa: E402
from citizen_inbox.usecases import confined  # noqa: E402

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
SIZE = (900, 1100)
"""Pixels of the window."""
QUALITY = 8
"""Of the scans' JPEG: forty of them are 5 MB with it."""


def scans(pages: int) -> bytes:
    """A PDF of so many scanned pages: each a JPEG of a sheet at 150 dpi."""
    dice = random.Random(4)
    sheets = [scan(dice) for _ in range(4)]
    shape = b"/Width 1240/Height 1754/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode"
    drawn = b"q 595 0 0 842 0 0 cm /I Do Q"
    bodies = []
    for number in range(pages):
        sheet = sheets[number % len(sheets)]
        photo = b"<</Type/XObject/Subtype/Image%s/Length %d>>stream\n%s\nendstream" % (shape, len(sheet), sheet)
        bodies.append((drawn, b"/XObject<</I %d 0 R>>", photo))
    return paper(bodies)


def words(pages: int) -> bytes:
    """A PDF of so many pages with forty lines of text each."""
    dice = random.Random(4)
    some = ["verbale", "notifica", "importo", "scadenza", "comune", "ricorso", "termine", "giorni", "avviso"]
    bodies = []
    for _ in range(pages):
        lines = " ".join(f"({' '.join(dice.choices(some, k=10))}) '" for _ in range(40))
        text = f"BT /F 10 Tf 13 TL 50 790 Td {lines} ET".encode()
        bodies.append((text, b"/Font<</F %d 0 R>>", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"))
    return paper(bodies)


def paper(bodies: list[tuple[bytes, bytes, bytes]]) -> bytes:
    """Pages of A4: what is drawn on each, what that names (with a place for its number), and the named object."""
    objects: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    kids = []
    for drawn, resources, named in bodies:
        objects.append(named)
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn))
        place = len(objects)
        entries = b"/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<<%s>>" % (place, resources % (place - 1))
        objects.append(b"<</Type/Page/Parent 2 0 R%s>>" % entries)
        kids.append(b"%d 0 R" % (place + 1))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    return written(objects)


def written(objects: list[bytes]) -> bytes:
    """The file of these objects."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(b"%010d 00000 n \n" % len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(places)
    return bytes(out + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, table))


def scan(dice: random.Random) -> bytes:
    """A sheet of 1240 x 1754 pixels with lines of text on grainy paper, as a JPEG."""
    grain = bytes(dice.choices(range(251, 256), k=1240 * 1754))
    image = QImage(grain, 1240, 1754, 1240, QImage.Format.Format_Grayscale8).convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    font = QFont()
    font.setPixelSize(26)
    painter.setFont(font)
    for line in range(40):
        said = " ".join(dice.choices(["verbale", "notifica", "importo", "avviso"], k=9))
        painter.drawText(110, 140 + 38 * line, said)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", QUALITY)
    return bytes(buffer.data().data())


def bare(content: bytes, scale: float) -> float:
    """Milliseconds that PDFium takes to open these bytes and draw the first page."""
    begin = time.perf_counter()
    document = pypdfium2.PdfDocument(content)
    bitmap = document[0].render(scale=scale, prefer_bgrx=True, may_draw_forms=False)
    taken = time.perf_counter() - begin
    bitmap.close()
    document.close()
    return taken * 1e3


class Screen:
    """A window in which documents are shown."""

    def __init__(self) -> None:
        self.application = QApplication.instance() or QApplication(["bench"])
        self.background = Background(lambda: None)
        self.around = Surroundings(self.background, voice("en", Path()), self._show, lambda *_: None)
        self.window = QWidget()
        self.column = QVBoxLayout(self.window)
        self.window.resize(*SIZE)
        self.window.show()
        self.drawn: list[float] = []
        take = PageView.show_image

        def timed(page: PageView, found: PageImage | None) -> None:
            take(page, found)
            self.drawn.append(time.perf_counter())

        PageView.show_image = timed  # when a page has its picture; what is painted after that is not waited for

    def _show(self, document: Document) -> QWidget:
        return viewer_for(document).widget(document, self.around)

    def shown(self, document: Document) -> tuple[float, float]:
        """Milliseconds until the first page is there, and the scale at which it was drawn."""
        self.drawn.clear()
        begin = time.perf_counter()
        widget = self._show(document)
        self.column.addWidget(widget)
        while not self.drawn:
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        taken = (self.drawn[0] - begin) * 1e3
        view = widget if isinstance(widget, PdfView) else widget.findChild(PdfView)
        scale = view.pages[0].width() / view.pages[0].points[0]
        self.column.removeWidget(widget)
        widget.deleteLater()
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        while self.background.busy:
            self.application.processEvents()
        return taken, scale


def compared(name: str, screen: Screen, fresh: Callable[[], tuple[Document, bytes]], rounds: int, goal: float) -> None:
    """Show a document that nobody has seen before in every round, and draw it bare; print the ratio."""
    ours, theirs = [], []
    _, scale = screen.shown(fresh()[0])
    for _ in range(rounds):
        document, inside = fresh()
        theirs.append(bare(inside, scale))
        ours.append(screen.shown(document)[0])
    mine, its = statistics.median(ours), statistics.median(theirs)
    print(f"{name:34}{mine:8.1f} ms   bare {its:7.1f} ms   ratio {mine / its:5.2f} (goal {goal})")


def main() -> int:
    """Measure both documents and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    screen = Screen()
    photos, plain = scans(40), words(200)
    signed = sign(plain, Authority().person("Gino", "Prova", "PRVGNI80A01H501U"), NOW, detached=False)
    sizes = f"{len(photos) / 1e6:.1f} MB, 40 pages; {len(signed) / 1e6:.1f} MB .p7m, 200 pages"
    print(f"{sizes}; worker warm, fenced in: {confined.fences().closed}")

    scanned = confined.ask_mail(identify, photos, "a.pdf", "1")
    enveloped = confined.ask_mail(identify, signed, "a.pdf.p7m", "1")

    def pdf() -> tuple[Document, bytes]:
        content = bytes(bytearray(photos))  # another object: handed over anew
        return replace(scanned, content=content), content

    def p7m() -> tuple[Document, bytes]:
        content = bytes(bytearray(plain))
        return replace(enveloped, contains=(replace(enveloped.contains[0], content=content),)), content

    compared("first page, 40 pages", screen, pdf, rounds, 1.5)
    compared("first page, .p7m of 200 pages", screen, p7m, rounds, 2.0)
    screen.background.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
