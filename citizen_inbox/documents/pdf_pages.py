"""A PDF's bytes in; what a viewer needs of it out: the sizes of its pages with the picture of one, then one at a time.

PDFium is not thread-safe: see `documents.pdf`.
"""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.documents.pdf import PageImage, draw, open_pdf, opened_page

MOST_PAGES = 1_000


@dataclass(frozen=True, slots=True)
class Sheets:
    """The pages of a PDF; `defect` when it cannot be opened."""

    sizes: tuple[tuple[float, float], ...]
    """Width and height in points of the first 1,000 pages, at least 1."""
    total: int
    defect: str = ""
    """"pdf-encrypted" or "pdf-unreadable"."""
    first: PageImage | None = None
    """The page that was asked for, None when it cannot be drawn."""


def open_at(content: bytes, page: int, width: int) -> Sheets:
    """The sizes of all pages and a picture of one (from 1), `width` pixels wide. Total."""
    with open_pdf(content) as (document, defect):
        if document is None:
            return Sheets((), 0, defect)
        total = len(document)
        sizes = tuple(_size(document.get_page_size(index)) for index in range(min(total, MOST_PAGES)))
        first = _drawn(document, page, width / sizes[page - 1][0]) if 1 <= page <= len(sizes) else None
        return Sheets(sizes, total, first=first)


def _drawn(document: object, page: int, scale: float) -> PageImage | None:
    with opened_page(document, page) as found:
        drawn = draw(found, scale, gray=False) if found is not None else None
        return PageImage(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer)) if drawn else None


def _size(points: tuple[float, float]) -> tuple[float, float]:
    return max(1.0, points[0]), max(1.0, points[1])
