"""Any document in, what is known of it and its first bytes out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from citizen_inbox.documents.document import Document
from citizen_inbox.gui.labels import PlainLabel
from citizen_inbox.gui.pieces import table
from citizen_inbox.gui.viewers.viewer import Surroundings

_HEAD, _LINE = 512, 16


class UnknownViewer:
    """The last resort: it runs nothing and draws nothing."""

    def priority(self, document: Document) -> float:
        """Anything, but last."""
        return 0.1

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """Facts and a hexadecimal head."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.addWidget(
            PlainLabel(
                QCoreApplication.translate("UnknownViewer", "This kind of file cannot be shown here. You can save it."),
                "strong",
            )
        )
        rows = (
            (QCoreApplication.translate("UnknownViewer", "Name"), document.name),
            (QCoreApplication.translate("UnknownViewer", "Kind, by content"), document.media_type),
            (QCoreApplication.translate("UnknownViewer", "Size"), around.voice.size(document.size)),
            ("SHA-256", document.sha256),
        )
        column.addWidget(table(rows, mono=frozenset({"SHA-256"})))
        if document.content:
            head = QPlainTextEdit(hexadecimal(document.content[:_HEAD]))
            head.setReadOnly(True)
            head.setTabChangesFocus(True)
            head.setProperty("role", "source")
            head.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            head.setAccessibleName(QCoreApplication.translate("UnknownViewer", "First bytes of the file"))
            head.setMinimumHeight(240)
            column.addWidget(head)
        column.addStretch(1)
        return holder


def hexadecimal(content: bytes) -> str:
    """Offset, 16 bytes in hexadecimal, and the printable ASCII among them, a line each."""
    lines = []
    for start in range(0, len(content), _LINE):
        row = content[start : start + _LINE]
        ascii_text = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in row)
        lines.append(f"{start:06x}  {row.hex(' '):<47}  {ascii_text}")
    return "\n".join(lines)
