"""A picture that another process drew in, the same for painting out, once it was found to be what it says."""

from __future__ import annotations

from PySide6.QtGui import QImage

from citizen_inbox.documents.pdf import PageImage
from citizen_inbox.documents.shown import is_sound


def image_of(drawn: PageImage | None) -> QImage:
    """The picture; an empty one for None and for anything whose numbers and bytes do not agree."""
    if drawn is None or not is_sound(drawn):
        return QImage()
    form = QImage.Format.Format_ARGB32 if drawn.transparent else QImage.Format.Format_RGB32
    return QImage(drawn.pixels, drawn.width, drawn.height, drawn.stride, form).copy()
