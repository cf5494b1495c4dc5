"""Papers that the tests of this room are drawn on: PDFs from content streams, pictures, zips."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

import zxingcpp
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, FloatObject, NameObject

from citizen_inbox.obligations.qr import qr_matrix

NUMBER = "302032002700000251"
CREDITOR = "01234567897"
PAYLOAD = f"PAGOPA|002|{NUMBER}|{CREDITOR}|15000"


def datamatrix_text(number=NUMBER, creditor=CREDITOR, cents=15000, reason="TARI 2026"):
    head = f"codfase=NBPA;18{number}1200000000950610{cents:010d}38961P1"
    return f"{head}{creditor:11}{'RSSMRA80A01H501U':16}{'ROSSI MARIA':40}{reason:110}{'':12}A"


def squares(matrix, left, bottom, size):
    """A symbol as vector squares of `size` points in all."""
    module = size / len(matrix)
    drawn = ["0 g"]
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                at = (left + x * module, bottom + size - (y + 1) * module)
                drawn.append(f"{at[0]:.3f} {at[1]:.3f} {module:.3f} {module:.3f} re")
    return "\n".join([*drawn, "f"])


def qr_squares(text, left=60, bottom=120, size=71):
    return squares(qr_matrix(text), left, bottom, size)


def datamatrix_squares(text, left=400, bottom=120, size=90):
    symbol = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.DataMatrix)
    pixels = memoryview(zxingcpp.write_barcode_to_image(symbol, scale=1, add_quiet_zones=True))
    height, width = pixels.shape
    matrix = [[pixels[y, x] == 0 for x in range(width)] for y in range(height)]
    return squares(matrix, left, bottom, size)


def words(lines, left=60, top=780):
    """Lines of text in Helvetica, one under the other."""
    shown = []
    for index, line in enumerate(lines):
        escaped = line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        shown.append(f"BT /F 10 Tf {left} {top - 14 * index} Td ({escaped}) Tj ET")
    return "\n".join(shown)


def pdf(*pages: str, attachments=(), links=(), password="", images=()):
    """A PDF of A4 pages with these content streams."""
    writer = PdfWriter()
    for content in pages:
        page = writer.add_blank_page(595, 842)
        stream = DecodedStreamObject()
        stream.set_data(content.encode("cp1252"))
        font = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica"),
                NameObject("/Encoding"): NameObject("/WinAnsiEncoding"),
            }
        )
        resources = DictionaryObject({NameObject("/Font"): DictionaryObject({NameObject("/F"): font})})
        if images:
            drawn = {NameObject(f"/I{i}"): writer._add_object(image) for i, image in enumerate(images)}
            resources[NameObject("/XObject")] = DictionaryObject(drawn)
        page[NameObject("/Resources")] = resources
        page[NameObject("/Contents")] = writer._add_object(stream)
    for name, data in attachments:
        writer.add_attachment(name, data)
    for address in links:
        from pypdf.annotations import Link

        writer.add_annotation(0, Link(rect=(10, 10, 50, 50), url=address))
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def scan(text, scale=6):
    """A gray picture of a QR as an image object, and the content stream that fills 150 points with it."""
    matrix = qr_matrix(text)
    size = len(matrix) * scale
    rows = b"".join(bytes(0 if dark else 255 for dark in row for _ in range(scale)) * scale for row in matrix)
    image = DecodedStreamObject()
    image.set_data(rows)
    image.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Image"),
            NameObject("/Width"): FloatObject(size),
            NameObject("/Height"): FloatObject(size),
            NameObject("/ColorSpace"): NameObject("/DeviceGray"),
            NameObject("/BitsPerComponent"): FloatObject(8),
            NameObject("/Decode"): ArrayObject([FloatObject(0), FloatObject(1)]),
        }
    )
    return image, "q 150 0 0 150 100 300 cm /I0 Do Q"


def png(width, height, rows, colour=0, bits=8, interlaced=0, palette=b""):
    """A PNG from raw rows (filter byte not included)."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, interlaced)
    packed = zlib.compress(b"".join(b"\x00" + row for row in rows))
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + (chunk(b"PLTE", palette) if palette else b"")
        + chunk(b"IDAT", packed)
        + chunk(b"IEND", b"")
    )


def qr_png_of(text, channels, scale=4):
    """A QR as a PNG of 1 (gray), 3 (RGB) or 4 (opaque RGBA) channels."""
    colour = {1: 0, 3: 2, 4: 6}[channels]
    matrix = qr_matrix(text)
    rows = []
    for row in matrix:
        one = b"".join(
            (bytes([0 if dark else 255]) * min(channels, 3) + (b"\xff" if channels == 4 else b"")) * scale
            for dark in row
        )
        rows += [one] * scale
    return png(len(matrix) * scale, len(matrix) * scale, rows, colour)


def zipped(*entries: tuple[str, bytes], method=zipfile.ZIP_DEFLATED):
    """A zip of (name, content) pairs."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return out.getvalue()
