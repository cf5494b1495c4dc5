"""XML as characters in, the same with one tag or text a line out."""

from __future__ import annotations

import re

from citizen_inbox.gui.viewers.encoding import decoded

_BETWEEN = re.compile(r">\s*<")
_PIECE = re.compile(r"(<[^<>]*>)")
_DEEPEST_INDENT = 40


def source_lines(content: bytes) -> str:
    """The bytes of an XML document, indented."""
    return indented(decoded(content))


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
