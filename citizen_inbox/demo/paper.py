"""Text, rules, tables and matrices of modules in, the bytes of an A4 PDF letter out; the same every time."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

import qrcode
import zxingcpp
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

Modules = tuple[tuple[bool, ...], ...]
Colour = tuple[float, float, float]

WIDTH, HEIGHT = 210.0, 297.0
"""A4 in millimetres."""
BLACK: Colour = (0.0, 0.0, 0.0)
GREY: Colour = (0.38, 0.40, 0.43)
PALE: Colour = (0.93, 0.94, 0.96)
WHITE: Colour = (1.0, 1.0, 1.0)
INK: Colour = (0.07, 0.18, 0.36)

_POINT = 72 / 25.4
_FONTS = {"regular": "Helvetica", "bold": "Helvetica-Bold", "mono": "Courier"}
_ADVANCES = {
    "regular": (
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584,
    ),
    "bold": (
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722,
        611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556,
        611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778,
        556, 556, 500, 389, 280, 389, 584,
    ),
}  # fmt: skip
_CARONS = {"č": 0x8D, "Č": 0x8F}
"""Codes that Windows-1252 leaves free."""
_GLYPHS = {"č": "/ccaron", "Č": "/Ccaron"}
_OTHER_ADVANCES = {"€": 556, "°": 400, "§": 556, "–": 556, "—": 1000, "’": 278, "“": 500, "”": 500, "·": 278}


@dataclass(frozen=True, slots=True)
class Face:
    """How a piece of text is set: `font` is "regular", "bold" or "mono", `size` in points."""

    size: float = 10
    font: str = "regular"
    colour: Colour = BLACK

    @property
    def leading(self) -> float:
        """Distance between two base lines, in millimetres."""
        return self.size * 1.32 / _POINT

    def width(self, text: str) -> float:
        """Length of one line, in millimetres."""
        return sum(_advance(char, self.font) for char in text) * self.size / 1000 / _POINT


PLAIN = Face()
BOLD = Face(font="bold")
SMALL = Face(size=8)


class Paper:
    """A document being written, page after page. Coordinates are millimetres from the top left corner."""

    def __init__(self, title: str, author: str) -> None:
        self._title = title
        self._author = author
        self._pages: list[list[str]] = []
        self._links: list[list[tuple[float, float, float, float, str]]] = []
        self.new_page()

    def new_page(self) -> None:
        """Begin another A4 page."""
        self._pages.append([])
        self._links.append([])

    def text(self, x: float, y: float, text: str, face: Face = PLAIN, align: str = "left") -> float:
        """One line with its base line at `y`; align "left", "right" or "centre" of `x`. Gives the next base line."""
        shift = {"left": 0.0, "right": face.width(text), "centre": face.width(text) / 2}[align]
        encoded = _encoded(text).replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        self._pages[-1].append(
            f"BT /{face.font} {face.size:g} Tf {_rgb(face.colour)} rg "
            f"{_at(x - shift, y)} Td ({encoded.decode('latin-1')}) Tj ET"
        )
        return y + face.leading

    def paragraph(self, x: float, y: float, width: float, text: str, face: Face = PLAIN) -> float:
        """Text wrapped at `width`; "\\n" begins a new line. Gives the base line after the last one."""
        for line in wrap(text, width, face):
            y = self.text(x, y, line, face) if line else y + face.leading
        return y

    def rule(self, x: float, y: float, width: float, colour: Colour = GREY, weight: float = 0.25) -> None:
        """A horizontal line, `weight` in millimetres."""
        self._pages[-1].append(f"{_rgb(colour)} RG {weight * _POINT:.3f} w {_at(x, y)} m {_at(x + width, y)} l S")

    def dashes(self, x: float, y: float, width: float) -> None:
        """A dashed line to cut along."""
        self._pages[-1].append(f"q {_rgb(GREY)} RG 0.6 w [4 3] 0 d {_at(x, y)} m {_at(x + width, y)} l S Q")

    def box(
        self, x: float, y: float, width: float, height: float, fill: Colour | None = PALE, line: Colour | None = None
    ) -> None:
        """A rectangle with its top left corner at (x, y)."""
        shape = f"{_at(x, y + height)} {width * _POINT:.2f} {height * _POINT:.2f} re"
        if fill:
            self._pages[-1].append(f"{_rgb(fill)} rg {shape} f")
        if line:
            self._pages[-1].append(f"{_rgb(line)} RG 0.6 w {shape} S")

    def table(
        self, x: float, y: float, widths: Sequence[float], rows: Sequence[Sequence[str]], face: Face = SMALL
    ) -> float:
        """A ruled table with a shaded head (its first row); columns of sums align right, a total is bold.

        Gives the y below it.
        """
        pad, total = 1.6, sum(widths)
        numeric = [all(_is_sum(row[column]) for row in rows[1:]) for column in range(len(widths))]
        for index, row in enumerate(rows):
            strong = index == 0 or row[0].startswith("Totale")
            style = Face(face.size, "bold" if strong else face.font, face.colour)
            cells = [wrap(cell, width - 2 * pad, style) for cell, width in zip(row, widths, strict=True)]
            height = max(len(cell) for cell in cells) * style.leading + 1.8
            if index == 0:
                self.box(x, y, total, height)
            left = x
            for column, (cell, width) in enumerate(zip(cells, widths, strict=True)):
                edge = left + width - pad if numeric[column] else left + pad
                self._cell(edge, y + style.leading, cell, style, "right" if numeric[column] else "left")
                left += width
            y += height
            self.rule(x, y, total)
        return y + face.leading

    def _cell(self, x: float, y: float, lines: list[str], face: Face, align: str) -> None:
        for line in lines:
            y = self.text(x, y, line, face, align)

    def matrix(self, x: float, y: float, size: float, modules: Modules) -> None:
        """A QR or DataMatrix symbol as one filled path (no seams between modules), `size` millimetres wide."""
        step = size / len(modules)
        shapes = []
        for row, cells in enumerate(modules):
            for start, length in _runs(cells):
                corner = _at(x + start * step, y + (row + 1) * step)
                shapes.append(f"{corner} {length * step * _POINT:.3f} {step * _POINT:.3f} re")
        self._pages[-1].append(f"{_rgb(BLACK)} rg {' '.join(shapes)} f")

    def link(self, x: float, y: float, width: float, height: float, address: str) -> None:
        """A link annotation over a rectangle with its top left corner at (x, y)."""
        self._links[-1].append((x, y, width, height, address))

    def pdf(self) -> bytes:
        """The document, with compressed streams, no dates and no identifier."""
        writer = PdfWriter()
        fonts = DictionaryObject()
        for name, base in _FONTS.items():
            font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": f"/{base}"}
            entry = DictionaryObject({NameObject(key): NameObject(value) for key, value in font.items()})
            entry[NameObject("/Encoding")] = _encoding()
            fonts[NameObject(f"/{name}")] = writer._add_object(entry)  # noqa: SLF001 - pypdf has no public door
        resources = DictionaryObject({NameObject("/Font"): fonts})
        for commands, links in zip(self._pages, self._links, strict=True):
            page = writer.add_blank_page(WIDTH * _POINT, HEIGHT * _POINT)
            stream = DecodedStreamObject()
            stream.set_data("\n".join(commands).encode("latin-1"))
            page[NameObject("/Contents")] = writer._add_object(stream.flate_encode())  # noqa: SLF001 - as above
            page[NameObject("/Resources")] = resources
            if links:
                page[NameObject("/Annots")] = ArrayObject(_annotation(*link) for link in links)
        writer.metadata = {"/Title": self._title, "/Author": self._author, "/Producer": "Pratica"}
        target = BytesIO()
        writer.write(target)
        return target.getvalue()


def sample_page(qr_text: str) -> bytes:
    """A one-page PDF with a word and a QR code, for the self-test."""
    paper = Paper("Prova", "Pratica")
    paper.text(20, 30, "Prova", BOLD)
    paper.matrix(20, 40, 30, qr_modules(qr_text))
    return paper.pdf()


def wrap(text: str, width: float, face: Face) -> list[str]:
    """Lines no longer than `width` millimetres, broken at blanks only; an empty line stays one."""
    lines = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
            longer = f"{line} {word}" if line else word
            if line and face.width(longer) > width:
                lines.append(line)
                longer = word
            line = longer
        lines.append(line)
    return lines


@lru_cache(maxsize=512)
def qr_modules(text: str, *, level: str = "M", version: int | None = None) -> Modules:
    """The modules of a QR symbol without quiet zone; `level` is L, M, Q or H."""
    levels = {
        "L": qrcode.constants.ERROR_CORRECT_L,
        "M": qrcode.constants.ERROR_CORRECT_M,
        "Q": qrcode.constants.ERROR_CORRECT_Q,
        "H": qrcode.constants.ERROR_CORRECT_H,
    }
    symbol = qrcode.QRCode(version=version, error_correction=levels[level], border=0)
    symbol.add_data(text.encode(), optimize=0)
    symbol.make(fit=version is None)
    return tuple(tuple(bool(cell) for cell in row) for row in symbol.get_matrix())


@lru_cache(maxsize=512)
def datamatrix_modules(text: str) -> Modules:
    """The modules of a DataMatrix (ECC 200) without quiet zone."""
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.DataMatrix)
    picture = zxingcpp.write_barcode_to_image(barcode, scale=1, add_quiet_zones=False)
    height, width = picture.shape
    pixels = memoryview(picture).cast("B")  # type: ignore[arg-type]  # a buffer, its stubs do not say so
    return tuple(tuple(pixels[row * width + column] < 128 for column in range(width)) for row in range(height))


def _is_sum(cell: str) -> bool:
    return "," in cell and cell.replace(".", "").replace(",", "").isdigit()


def _annotation(x: float, y: float, width: float, height: float, address: str) -> DictionaryObject:
    corners = (x * _POINT, (HEIGHT - y - height) * _POINT, (x + width) * _POINT, (HEIGHT - y) * _POINT)
    action = DictionaryObject({NameObject("/S"): NameObject("/URI"), NameObject("/URI"): TextStringObject(address)})
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Link"),
            NameObject("/Rect"): ArrayObject(NumberObject(round(corner)) for corner in corners),
            NameObject("/Border"): ArrayObject(NumberObject(0) for _ in range(3)),
            NameObject("/A"): action,
        }
    )


def _encoded(text: str) -> bytes:
    """Windows-1252, a byte a letter, with the two letters of Slovene that it lacks."""
    plain = text.encode("cp1252", "replace")
    return bytes(_CARONS.get(char, byte) for char, byte in zip(text, plain, strict=True))


def _encoding() -> DictionaryObject:
    names = [entry for letter, code in _CARONS.items() for entry in (NumberObject(code), NameObject(_GLYPHS[letter]))]
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Encoding"),
            NameObject("/BaseEncoding"): NameObject("/WinAnsiEncoding"),
            NameObject("/Differences"): ArrayObject(names),
        }
    )


def _advance(char: str, font: str) -> int:
    if font == "mono":
        return 600
    if char in _OTHER_ADVANCES:
        return _OTHER_ADVANCES[char]
    code = ord(unicodedata.normalize("NFD", char)[0])
    return _ADVANCES[font][code - 32] if 32 <= code < 127 else 556


def _runs(cells: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Start and length of every run of dark modules."""
    found: list[tuple[int, int]] = []
    for index, dark in enumerate(cells):
        if dark and found and sum(found[-1]) == index:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif dark:
            found.append((index, 1))
    return found


def _at(x: float, y: float) -> str:
    return f"{x * _POINT:.3f} {(HEIGHT - y) * _POINT:.3f}"


def _rgb(colour: Colour) -> str:
    return " ".join(f"{part:.3g}" for part in colour)
