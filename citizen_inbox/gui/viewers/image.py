"""A picture's bytes in, the picture out, decoded elsewhere and within limits."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.documents.pdf import PageImage
from citizen_inbox.failures import Failure
from citizen_inbox.gui.asking import ask
from citizen_inbox.gui.decoding import LARGEST_SIDE, MOST_PIXELS, decode
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import button
from citizen_inbox.gui.pixels import image_of
from citizen_inbox.gui.viewers.refused import refused
from citizen_inbox.gui.viewers.viewer import Surroundings

FIT = 0
_TALLEST = 900
"""Height of the part of an enlarged picture that is seen at once."""


class ImageViewer:
    """PNG, JPEG, GIF (its first picture) and WebP."""

    def priority(self, document: Document) -> float:
        """Pictures of the four forms."""
        return 1.0 if document.kind is DocumentKind.IMAGE else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """The picture, as wide as the pane at most."""
        view = ImageView(document, around)
        question = partial(decode, document.content)
        ask(around.background, view, question, done=view.show_pixels, failed=view.show_failure)
        return view


class ImageView(QWidget):
    """A picture that shrinks with its pane, or the sentence that says why there is none."""

    def __init__(self, document: Document, around: Surroundings) -> None:
        super().__init__()
        self._document = document
        self._around = around
        name = document.name
        self._image = QImage()
        self._zoom = FIT
        self.column = column = QVBoxLayout(self)
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

    def show_pixels(self, found: PageImage | None) -> None:
        """The decoded picture; None when it was refused."""
        self.show_image(image_of(found))

    def show_image(self, image: QImage) -> None:
        """The picture; an empty one when there is none."""
        if image.isNull():
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
        """The sentence, and the offer to save."""
        self.note.hide()
        self.column.insertWidget(0, refused(self._document, self._around.voice, failure))

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
