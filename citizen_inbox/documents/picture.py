"""A PNG's or a JPEG's bytes in; a one-page PDF that shows it pixel for pixel out, so that PDFium decodes it.

A PDF may hold both as they are: JPEG data under DCTDecode, a PNG's deflated rows under FlateDecode with the PNG
predictor (ISO 32000-1, 7.4.4.4). No second image decoder is needed for that.
"""

from __future__ import annotations

from dataclasses import dataclass

MAX_PIXELS = 40_000_000
_PNG = b"\x89PNG\r\n\x1a\n"
_COLOURS = {0: (1, b"/DeviceGray"), 2: (3, b"/DeviceRGB"), 3: (1, b""), 6: (4, b"/DeviceCMYK")}
_INVERTED_RGB_NO_BLACK = b"/Decode[1 0 1 0 1 0 0 0]"
"""Shows R, G, B, alpha as cyan, magenta, yellow and no black: the colours come out, the alpha is not applied."""


@dataclass(frozen=True, slots=True)
class Picture:
    """The PDF made from a picture."""

    pdf: bytes
    pixels: int
    ignores_transparency: bool


@dataclass(frozen=True, slots=True)
class _Shape:
    width: int
    height: int
    entries: bytes
    ignores_transparency: bool = False


def picture_pdf(content: bytes) -> Picture | None:
    """None for what is no PNG or JPEG, is interlaced, or has more than 40 million pixels (or none)."""
    if content.startswith(_PNG):
        found = _png(content)
    elif content.startswith(b"\xff\xd8\xff"):
        shape = _jpeg_shape(content)
        found = (shape, content) if shape else None
    else:
        found = None
    if found is None:
        return None
    shape, data = found
    pixels = shape.width * shape.height
    if not 0 < pixels <= MAX_PIXELS or max(shape.width, shape.height) > 14_000:
        return None
    return Picture(_pdf(shape, data), pixels, shape.ignores_transparency)


def _png(content: bytes) -> tuple[_Shape, bytes] | None:
    """The image header (IHDR) and the joined IDAT data of a PNG (ISO/IEC 15948) that is not interlaced."""
    palette, rows = b"", []
    header = content[16:29]
    position = 8
    while position + 12 <= len(content):
        size = int.from_bytes(content[position : position + 4], "big")
        kind, data = content[position + 4 : position + 8], content[position + 8 : position + 8 + size]
        if kind == b"PLTE":
            palette = data[:768]
        elif kind == b"IDAT":
            rows.append(data)
        position += size + 12
    if len(header) < 13 or content[12:16] != b"IHDR" or header[12] or header[9] not in _COLOURS or not rows:
        return None
    return _png_shape(header, palette), b"".join(rows)


def _png_shape(header: bytes, palette: bytes) -> _Shape:
    width, height = int.from_bytes(header[:4], "big"), int.from_bytes(header[4:8], "big")
    bits, colour = header[8], header[9]
    channels, space = _COLOURS[colour]
    if colour == 3:
        space = b"[/Indexed/DeviceRGB %d<%s>]" % (max(len(palette) // 3 - 1, 0), palette.hex().encode())
    entries = (
        b"/BitsPerComponent %d/ColorSpace %s/Filter/FlateDecode"
        b"/DecodeParms<</Predictor 15/Colors %d/BitsPerComponent %d/Columns %d>>" % (bits, space, channels, bits, width)
    )
    return _Shape(width, height, entries + (_INVERTED_RGB_NO_BLACK if colour == 6 else b""), colour == 6)


def _jpeg_shape(content: bytes) -> _Shape | None:
    """The frame header (SOF) of a JPEG (ITU-T T.81, B.2.2)."""
    position = 2
    while position + 9 < len(content) and content[position] == 0xFF:
        marker = content[position + 1]
        if marker == 0xFF:
            position += 1
            continue
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height = int.from_bytes(content[position + 5 : position + 7], "big")
            width = int.from_bytes(content[position + 7 : position + 9], "big")
            space = {1: b"/DeviceGray", 3: b"/DeviceRGB", 4: b"/DeviceCMYK"}.get(content[position + 9])
            entries = b"/BitsPerComponent 8/ColorSpace %s/Filter/DCTDecode" % (space or b"/DeviceRGB")
            return _Shape(width, height, entries) if space else None
        position += 2 + int.from_bytes(content[position + 2 : position + 4], "big")
    return None


def _pdf(shape: _Shape, data: bytes) -> bytes:
    """A page of one point a pixel, filled by the picture."""
    size = (shape.width, shape.height)
    drawing = b"q %d 0 0 %d 0 0 cm /I Do Q" % size
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>" % size,
        b"<</Length %d>>stream\n%s\nendstream" % (len(drawing), drawing),
        b"<</Type/XObject/Subtype/Image/Width %d/Height %d%s/Length %d>>stream\n" % (*size, shape.entries, len(data))
        + data
        + b"\nendstream",
    )
    out = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(b"%010d 00000 n \n" % len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(offsets)
    return bytes(out + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % table)
