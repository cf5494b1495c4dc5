"""A picture that another process drew in, the same for painting out, once it was found to be what it says."""

from __future__ import annotations

from PySide6.QtGui import QImage

from citizen_inbox.documents.pdf import PageImage
from citizen_inbox.documents.shown import is_sound


def image_of(drawn: PageImage | None, *, borrowed: bool = False) -> QImage:
    """The picture; an empty one for None and for anything whose numbers and bytes do not agree.

    borrowed: it lives in the pixels themselves, which the caller keeps for as long.
    """
    if drawn is None or not is_sound(drawn):
        return QImage()
    form = QImage.Format.Format_ARGB32 if drawn.transparent else QImage.Format.Format_RGB32
    image = QImage(drawn.pixels, drawn.width, drawn.height, drawn.stride, form)
    return image if borrowed else image.copy()
