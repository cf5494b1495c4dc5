"""A laid-out document without pages in; the strips of it that go on sheets, cut between rows and paragraphs, out.

Qt's own pages tear table rows: what a check says and the values compared would stand on two sheets.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtGui import QTextBlock, QTextDocument, QTextFrame, QTextTable

_WHOLE = 0.4
"""The part of a sheet that a row or a paragraph may take and is still not divided."""
_UNDER_RULE = 0.3
"""Of the room between two rows: what lies under the line between them."""

Span = tuple[float, float]
"""Top and bottom in the document's own dots."""


@dataclass(frozen=True, slots=True)
class Strip:
    """What goes on one sheet."""

    span: Span
    head: Span | None
    """The head of the table that goes on from the sheet before, to be drawn above."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stands whole on a sheet."""

    top: float
    bottom: float
    glued: bool = False
    """It says nothing without what follows: a heading, the head of a table, a paragraph that leads into one."""
    head: Span | None = None
    """The head of the table that it is in, unless it is in that head itself."""


def strips(document: QTextDocument, sheet: float) -> list[Strip]:
    """Cut a document of endless height for sheets of `sheet` dots; every dot with text is on one strip."""
    end = document.size().height()
    pieces = _pieces(document, sheet * _WHOLE)
    cuts: list[tuple[float, Span | None]] = [(0.0, None)]
    for place, piece in enumerate(pieces):
        start, head = cuts[-1]
        if piece.bottom - start + _height(head) > sheet and piece.top > start:
            first = pieces[_first_glued(pieces, place)]
            chosen = first if first.top > start else piece
            cuts.append((chosen.top, chosen.head))
    ends = [top for top, _ in cuts[1:]] + [end]
    return [Strip((top, below), head) for (top, head), below in zip(cuts, ends, strict=True)]


def _first_glued(pieces: Sequence[_Piece], place: int) -> int:
    while place and pieces[place - 1].glued:
        place -= 1
    return place


def _height(span: Span | None) -> float:
    return span[1] - span[0] if span else 0.0


def _pieces(document: QTextDocument, most: float) -> list[_Piece]:
    return list(_of_frame(document, document.rootFrame(), most))


def _of_frame(document: QTextDocument, frame: QTextFrame, most: float) -> Iterator[_Piece]:
    waiting: list[_Piece] = []
    place = frame.begin()
    while not place.atEnd():
        inner = place.currentFrame()
        if isinstance(inner, QTextTable):
            yield from (_Piece(one.top, one.bottom, glued=True) for one in waiting)
            waiting = []
            yield from _of_table(document, inner, most)
        elif place.currentBlock().text().strip():
            yield from waiting
            waiting = list(_of_block(document, place.currentBlock(), most))
        place += 1
    yield from waiting


def _of_block(document: QTextDocument, block: QTextBlock, most: float) -> Iterator[_Piece]:
    lines = list(_lines(document, block))
    glued = bool(block.blockFormat().headingLevel())
    if lines[-1][1] - lines[0][0] <= most:
        lines = [(lines[0][0], lines[-1][1])]
    yield from (_Piece(top, bottom, glued) for top, bottom in lines)


def _of_table(document: QTextDocument, table: QTextTable, most: float) -> Iterator[_Piece]:
    rows = [_merged(_row_lines(document, table, row)) for row in range(table.rows())]
    heads = table.format().headerRowCount()
    tops = _row_tops(rows)
    below = [*tops[1:], rows[-1][-1][1]]
    head = (tops[0], tops[heads]) if 0 < heads < len(rows) else None
    for row, lines in enumerate(rows):
        in_head = row < heads
        glued = in_head or table.cellAt(row, 0).columnSpan() == table.columns() > 1
        parts = [(tops[row], below[row])] if glued or below[row] - tops[row] <= most else _joined(lines, below[row])
        yield from (_Piece(top, bottom, glued, None if in_head else head) for top, bottom in parts)


def _row_tops(rows: Sequence[Sequence[Span]]) -> list[float]:
    """Where each row begins: just under the line that closes the one before."""
    tops = [rows[0][0][0]]
    for above, row in pairwise(rows):
        room = row[0][0] - above[-1][1]
        tops.append(row[0][0] - room * _UNDER_RULE)
    return tops


def _joined(lines: Sequence[Span], end: float) -> list[Span]:
    """Lines without gaps between them, the last down to the end of its row."""
    ends = [top for top, _ in lines[1:]] + [end]
    return [(top, below) for (top, _), below in zip(lines, ends, strict=True)]


def _row_lines(document: QTextDocument, table: QTextTable, row: int) -> Iterator[Span]:
    for column in range(table.columns()):
        cell = table.cellAt(row, column)
        block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block().position()
        while block.isValid() and block.position() <= last:
            yield from _lines(document, block)
            block = block.next()


def _lines(document: QTextDocument, block: QTextBlock) -> Iterator[Span]:
    area = document.documentLayout().blockBoundingRect(block)
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        yield area.top() + line.y(), area.top() + line.y() + line.height()


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Lines of cells beside each other that overlap in height, as one: no cut between them spares both."""
    merged: list[Span] = []
    for top, bottom in sorted(spans):
        if merged and top < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(bottom, merged[-1][1]))
        else:
            merged.append((top, bottom))
    return merged
