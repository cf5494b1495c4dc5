"""A picture's bytes in, its pixels out: for the confined process, where a decoder that is misled can do no harm.

PNG, JPEG, GIF (its first picture) and WebP, by content; bytes never reach the decoder of another form.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

from citizen_inbox.documents.pdf import PageImage

MOST_PIXELS = 40_000_000
LARGEST_SIDE = 20_000
LARGEST_FILE = 30_000_000
MEGABYTES = 256
"""Memory that Qt may take for one picture."""

_PIECE = 65_536
_MAGIC = ((b"\x89PNG\r\n\x1a\n", b"png"), (b"\xff\xd8\xff", b"jpeg"), (b"GIF87a", b"gif"), (b"GIF89a", b"gif"))


def decode(content: bytes, most_pixels: int = MOST_PIXELS, widest: int = LARGEST_SIDE) -> PageImage | None:
    """Decode a picture and make it at most `widest` pixels wide; None for anything else, anything of more than
    `most_pixels`, and damage."""
    form = form_of(content)
    if not form or len(content) > LARGEST_FILE:
        return None
    QImageReader.setAllocationLimit(MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    if not fits(reader.size(), most_pixels):
        return None
    image = reader.read()
    if image.isNull():
        return None
    return _pixels(image.scaledToWidth(widest) if image.width() > widest else image)


def _pixels(image: QImage) -> PageImage:
    """Converted in pieces of less than twice 65,536 pixels: for more Qt starts threads, which a confined process may
    not have."""
    transparent = image.hasAlphaChannel()
    wanted = QImage.Format.Format_ARGB32 if transparent else QImage.Format.Format_RGB32
    width, height = image.width(), image.height()
    if image.format() == wanted:
        return PageImage(width, height, image.bytesPerLine(), bytes(image.constBits()), transparent)
    rows = max(1, _PIECE // width)
    pieces = (image.copy(0, top, width, min(rows, height - top)) for top in range(0, height, rows))
    pixels = b"".join(_bytes(piece.convertToFormat(wanted)) for piece in pieces)
    return PageImage(width, height, width * 4, pixels, transparent)


def _bytes(image: QImage) -> bytes:
    """A copy; the picture must outlive the view of its memory, which does not keep it."""
    return bytes(image.constBits())


def form_of(content: bytes) -> bytes:
    """The form by its first bytes: b"png", b"jpeg", b"gif", b"webp", or b""."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return b"webp"
    return next((form for magic, form in _MAGIC if content.startswith(magic)), b"")


def fits(size: QSize, most_pixels: int) -> bool:
    """Whether a picture of this size may be decoded; an unknown size may not."""
    width, height = size.width(), size.height()
    return 0 < width <= LARGEST_SIDE and 0 < height <= LARGEST_SIDE and width * height <= most_pixels
