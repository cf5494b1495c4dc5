"""A PDF's bytes in; what a viewer needs of it out: one page at once, then the sizes of all.

PDFium is not thread-safe: see `documents.pdf`.
"""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.documents.pdf import PageImage, open_pdf, picture_of

MOST_PAGES = 1_000


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What is shown first of a PDF."""

    total: int
    """Its pages; 0 when it cannot be opened."""
    size: tuple[float, float] = (1.0, 1.0)
    """Of the page that was asked for: width and height in points, at least 1."""
    drawn: PageImage | None = None
    """That page, None when it cannot be drawn."""
    defect: str = ""
    """"pdf-encrypted" or "pdf-unreadable"."""


def first_look(content: bytes, page: int, width: int) -> FirstLook:
    """The number of pages and a picture of one (from 1), `width` pixels wide. Total."""
    with open_pdf(content) as (document, defect):
        if document is None:
            return FirstLook(0, defect=defect)
        total = len(document)
        if not 1 <= page <= total:
            return FirstLook(total)
        size = _size(document.get_page_size(page - 1))
        return FirstLook(total, size, picture_of(document, page, width / size[0]))


def sizes_of(content: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height in points, at least 1, of the first 1,000 pages: slower than to draw one, where there are many.

    Total: () for a PDF that cannot be opened.
    """
    with open_pdf(content) as (document, _):
        total = min(len(document), MOST_PAGES) if document is not None else 0
        return tuple(_size(document.get_page_size(index)) for index in range(total))


def _size(points: tuple[float, float]) -> tuple[float, float]:
    return max(1.0, points[0]), max(1.0, points[1])
