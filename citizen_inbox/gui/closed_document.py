"""Text or HTML of ours in, a document for paper out that opens no file, whatever slipped into it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument


def blank() -> QImage:
    """A picture of nothing: with None Qt would open the name as a file."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image


class ClosedDocument(QTextDocument):
    """A document that loads nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401 - Qt takes an image, text or bytes
        """Nothing."""
        return blank() if kind == QTextDocument.ResourceType.ImageResource.value else " "
