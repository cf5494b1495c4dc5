"""A picture's bytes in, the picture out, decoded in the background and within limits."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.failures import Failure
from citizen_inbox.gui.background import DESK
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import button
from citizen_inbox.gui.viewers.viewer import Surroundings

MOST_PIXELS = 40_000_000
LARGEST_SIDE = 20_000
LARGEST_FILE = 30_000_000
FIT = 0
_TALLEST = 900
"""Height of the part of an enlarged picture that is seen at once."""
MEGABYTES = 256
"""Memory that Qt may take for one picture."""

_MAGIC = ((b"\x89PNG\r\n\x1a\n", b"png"), (b"\xff\xd8\xff", b"jpeg"), (b"GIF87a", b"gif"), (b"GIF89a", b"gif"))


class ImageViewer:
    """PNG, JPEG, GIF (its first picture) and WebP."""

    def priority(self, document: Document) -> float:
        """Pictures of the four forms."""
        return 1.0 if document.kind is DocumentKind.IMAGE else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """The picture, as wide as the pane at most."""
        view = ImageView(document.name)
        around.background.run(
            DESK,
            lambda inbox, report, stopped: decode(document.content),
            done=view.show_image,
            failed=view.show_failure,
        )
        return view


class ImageView(QWidget):
    """A picture that shrinks with its pane, or the sentence that says why there is none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._image = QImage()
        self._zoom = FIT
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.note = PlainLabel(QCoreApplication.translate("ImageView", "Opening …"), "muted")
        self.picture = QLabel()
        self.picture.setTextFormat(Qt.TextFormat.PlainText)
        self.picture.setAccessibleName(name)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.picture.hide()
        self.area = QScrollArea()
        self.area.setWidget(self.picture)
        self.area.setAccessibleName(name)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.hide()
        column.addWidget(self.note)
        column.addWidget(self._tools())
        column.addWidget(self.area)
        column.addStretch(1)

    def _tools(self) -> QWidget:
        self.tools = QWidget()
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(0, 0, 0, 0)
        words = {
            FIT: QCoreApplication.translate("ImageView", "Fit"),
            50: "50 %",
            100: "100 %",
            200: "200 %",
            400: "400 %",
        }
        for zoom, word in words.items():
            made = button(word, partial(self.set_zoom, zoom), quiet=True)
            made.setAccessibleName(QCoreApplication.translate("ImageView", "Picture size: {size}").format(size=word))
            row.addWidget(made)
        row.addStretch(1)
        self.tools.hide()
        return self.tools

    def set_zoom(self, zoom: int) -> None:
        """Show the picture at this per cent of its pixels; FIT: as wide as the pane at most."""
        self._zoom = zoom
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if zoom == FIT else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.area.setHorizontalScrollBarPolicy(policy)
        self._fit()

    def show_image(self, image: QImage | None) -> None:
        """The decoded picture; None when it was refused."""
        if image is None or image.isNull():
            refused = QCoreApplication.translate("ImageView", "This picture cannot be shown safely. You can save it.")
            self.note.setText(refused)
            return
        self._image = image
        self.note.hide()
        self.picture.show()
        self.area.show()
        self.tools.show()
        self._fit()

    def show_failure(self, failure: Failure) -> None:
        """Like a refused picture."""
        self.show_image(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        shown = self._image.scaledToWidth(self._width(ratio), Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(QPixmap.fromImage(shown))
        self.picture.setFixedSize(round(shown.width() / ratio), round(shown.height() / ratio))
        room = self.picture.height() + self.area.horizontalScrollBar().sizeHint().height()
        self.area.setFixedHeight(self.picture.height() if self._zoom == FIT else min(room, _TALLEST))

    def _width(self, ratio: float) -> int:
        """In pixels of the screen; never more than may be decoded."""
        own, tall = self._image.width(), max(self._image.height(), 1)
        if self._zoom == FIT:
            return min(own, round(max(self.width(), 60) * ratio))
        return max(1, min(own * self._zoom // 100, LARGEST_SIDE, int((MOST_PIXELS * own / tall) ** 0.5)))


def decode(content: bytes, most_pixels: int = MOST_PIXELS) -> QImage | None:
    """Decode PNG, JPEG, GIF or WebP by content; None for anything else, anything too large, and damage.

    Never hands the bytes to a decoder of another form. May run outside the window's thread.
    """
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
    return None if image.isNull() else image


def form_of(content: bytes) -> bytes:
    """The form by its first bytes: b"png", b"jpeg", b"gif", b"webp", or b""."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return b"webp"
    return next((form for magic, form in _MAGIC if content.startswith(magic)), b"")


def fits(size: QSize, most_pixels: int) -> bool:
    """Whether a picture of this size may be decoded; an unknown size may not."""
    width, height = size.width(), size.height()
    return 0 < width <= LARGEST_SIDE and 0 < height <= LARGEST_SIDE and width * height <= most_pixels


decode_small = partial(decode, most_pixels=4_000_000)
"""For the pictures inside a message: there may be several."""
