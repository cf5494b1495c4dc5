"""An XML document in, its text with one element a line out."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QWidget

from citizen_inbox.documents.document import Document, DocumentKind
from citizen_inbox.gui.viewers.text import LongText, decoded
from citizen_inbox.gui.viewers.viewer import Surroundings

_BETWEEN = re.compile(r">\s*<")
_PIECE = re.compile(r"(<[^>]*>)")
_DEEPEST_INDENT = 40


class XmlViewer:
    """Invoices, protocol files and other XML."""

    def priority(self, document: Document) -> float:
        """XML only."""
        return 1.0 if document.kind is DocumentKind.XML else 0

    def widget(self, document: Document, around: Surroundings) -> QWidget:
        """Indented source; nothing is parsed, so nothing can expand."""
        return LongText(indented(decoded(document.content)), document.name)


def indented(xml: str) -> str:
    """One tag or text a line, indented by depth. Works on the characters: no entity is ever expanded."""
    depth, lines = 0, []
    for line in _BETWEEN.sub(">\n<", xml).splitlines():
        text = line.strip()
        closing = text.startswith("</")
        depth = max(0, depth - closing)
        lines.append("  " * min(depth, _DEEPEST_INDENT) + text)
        depth = max(0, depth + _opened(text) + closing)
    return "\n".join(lines)


def _opened(line: str) -> int:
    change = 0
    for piece in _PIECE.findall(line):
        if piece.startswith(("<?", "<!")) or piece.endswith("/>"):
            continue
        change += -1 if piece.startswith("</") else 1
    return change
