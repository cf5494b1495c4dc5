"""A PDF's bytes in; its text, what is attached to it, where it links to, and pictures of its pages out.

PDFium is not thread-safe: all calls of this module, and of `codes`, must come from one thread at a time.
Nothing in a PDF is run or followed: no script, no form, no link.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any

from citizen_inbox.documents.budget import MAX_PDF_PAGES, MAX_TEXT, Budget
from citizen_inbox.documents.hidden_text import hidden_values

MAX_PIXELS = 40_000_000
MAX_ATTACHMENTS = 100
MAX_LINKS = 200
MAX_HIDDEN = 20
_LONG_NUMBER = re.compile(r"\d{4}(?:\s?\d){10,14}")
_PASSWORD_NEEDED = 4
_MOST_OBJECTS = 2_000
"""Objects of a page that are looked at for a picture."""
_HYPHENS = {0x00: None, 0x02: "-", 0xFFFE: "-"}
"""How PDFium writes a hyphen at a line's end, and NUL."""


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """What a PDF holds beside its pictures."""

    pages: int = 0
    texts: tuple[str, ...] = ()
    """Text of each page read, in page order; fewer than `pages` when a limit was reached."""
    attachments: tuple[tuple[str, bytes], ...] = ()
    """Untrusted name and content of each embedded file."""
    links: tuple[str, ...] = ()
    """URI actions of link annotations, untrusted."""
    defects: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    """Numbers and sums in the text that nobody sees on the pages; looked for on pages with a long number."""

    @property
    def text(self) -> str:
        """All pages, a form feed between two."""
        return "\f".join(self.texts)


@dataclass(frozen=True, slots=True)
class PageImage:
    """A rendered page or a decoded picture: rows of `stride` bytes, 4 bytes a pixel in the order B, G, R, unused."""

    width: int
    height: int
    stride: int
    pixels: bytes | memoryview
    """Bytes once another process has handed it over: where it was drawn they are not copied for that."""
    transparent: bool = False
    """The fourth byte is the opacity."""


Visitor = Callable[[Any, int, str], None]
"""Called with an opened page, its number from 1 and its text."""


def read_pdf(content: bytes, budget: Budget | None = None, visit: Visitor | None = None) -> PdfFacts:
    """Text page by page, embedded files and links, within limits. Total: trouble goes to `defects`.

    visit: called with every page that could be opened, while it is: to open one takes a fifth as long as to draw it.
    """
    left = budget or Budget()
    with open_pdf(content) as (document, defect):
        if document is None:
            return PdfFacts(defects=(defect,))
        defects: list[str] = []
        attachments = _attachments(document, left, defects)
        texts, links, hidden = _pages(document, left, defects, visit)
        if _signature_count(document) > 0:
            defects.append("pdf-signature-not-checked")
        return PdfFacts(len(document), texts, attachments, links, tuple(dict.fromkeys(defects)), hidden)


def render(content: bytes, page: int, scale: float = 1.0) -> PageImage | None:
    """Draw one page (from 1) at `scale` pixels a point, made smaller to stay within 40 million pixels.

    None when there is no such page or it cannot be drawn.
    """
    with open_pdf(content) as (document, _):
        if document is None or not 1 <= page <= len(document):
            return None
        return picture_of(document, page, scale)


def image_only_pages(content: bytes) -> tuple[int, ...]:
    """Numbers (from 1) of the pages that show a picture and have no text: scans. Total; one thread at a time."""
    with open_pdf(content) as (document, _):
        count = min(len(document), MAX_PDF_PAGES) if document is not None else 0
        return tuple(number for number in range(1, count + 1) if _is_scan(document, number))


def _is_scan(document: Any, number: int) -> bool:  # noqa: ANN401 - pypdfium2 has no types
    from pypdfium2 import raw

    with opened_page(document, number) as page:
        if page is None or _page_text(page)[0].strip():
            return False
        objects = min(raw.FPDFPage_CountObjects(page), _MOST_OBJECTS)
        kinds = {raw.FPDFPageObj_GetType(raw.FPDFPage_GetObject(page, index)) for index in range(objects)}
        return bool(kinds & {raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_FORM})


@contextmanager
def open_pdf(content: bytes) -> Iterator[tuple[Any, str]]:
    """PDFium's document, or None with a defect: "pdf-encrypted" or "pdf-unreadable"."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == _PASSWORD_NEEDED
        yield None, "pdf-encrypted" if locked else "pdf-unreadable"
        return
    with closing(document):
        yield document, ""


@contextmanager
def opened_page(document: Any, page: int) -> Iterator[Any]:  # noqa: ANN401 - pypdfium2 has no types
    """PDFium's page (from 1), or None when it cannot be read."""
    import pypdfium2

    try:
        found = document[page - 1]
    except pypdfium2.PdfiumError:
        yield None
        return
    with closing(found):
        yield found


def draw(page: Any, scale: float, *, gray: bool) -> Any:  # noqa: ANN401 - pypdfium2 has no types
    """A bitmap of an opened page (8-bit gray, else BGRX), at most 40 million pixels; None when it cannot be drawn."""
    import pypdfium2

    width, height = page.get_size()
    area = max(width, 1) * max(height, 1)
    if not 0 < area < float("inf"):
        return None
    fitting = min(scale, (MAX_PIXELS * 0.99 / area) ** 0.5)
    if (width * fitting + 1) * (height * fitting + 1) > MAX_PIXELS:
        return None
    try:
        return page.render(scale=fitting, grayscale=gray, prefer_bgrx=not gray, may_draw_forms=False)
    except (pypdfium2.PdfiumError, ValueError, MemoryError):
        return None


def picture_of(document: Any, page: int, scale: float) -> PageImage | None:  # noqa: ANN401 - pypdfium2 has no types
    """A page (from 1) of PDFium's document at `scale` pixels a point, not copied; None when it cannot be drawn."""
    with opened_page(document, page) as found:
        drawn = draw(found, scale, gray=False) if found is not None else None
    if drawn is None:
        return None
    return PageImage(drawn.width, drawn.height, drawn.stride, memoryview(drawn.buffer).cast("B").toreadonly())


def _pages(
    document: Any,  # noqa: ANN401 - pypdfium2 has no types
    left: Budget,
    defects: list[str],
    visit: Visitor | None,
) -> tuple[tuple[str, ...], ...]:
    """Texts, links and hidden values."""
    texts: list[str] = []
    links: list[str] = []
    hidden: list[str] = []
    size = 0
    for number in range(1, len(document) + 1):
        left.pdf_pages -= 1
        if left.pdf_pages < 0 or size > MAX_TEXT:
            defects.append("limit-reached")
            break
        with opened_page(document, number) as page:
            text, unseen = _page_text(page) if page else ("", ())
            texts.append(text[: MAX_TEXT - size + 1])
            hidden += unseen[: MAX_HIDDEN - len(hidden)]
            size += len(texts[-1])
            if page is None:
                defects.append("pdf-page-unreadable")
                continue
            if len(links) < MAX_LINKS:
                links += _page_links(document, page)
            if visit is not None:
                visit(page, number, texts[-1])
    return tuple(texts), tuple(dict.fromkeys(links))[:MAX_LINKS], tuple(dict.fromkeys(hidden))


def page_text(page: Any) -> str:  # noqa: ANN401 - pypdfium2 has no types
    """The text of an opened page, "" when it cannot be read."""
    import pypdfium2

    try:
        with closing(page.get_textpage()) as found:
            return _plain(found.get_text_range())
    except (pypdfium2.PdfiumError, ValueError):
        return ""


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").translate(_HYPHENS)


def _page_text(page: Any) -> tuple[str, tuple[str, ...]]:  # noqa: ANN401 - pypdfium2 has no types
    import pypdfium2

    try:
        with closing(page.get_textpage()) as found:
            text: str = found.get_text_range()
            hidden = hidden_values(page, found) if _LONG_NUMBER.search(text) else ()
    except (pypdfium2.PdfiumError, ValueError):
        return "", ()
    return _plain(text), hidden


def _page_links(document: Any, page: Any) -> list[str]:  # noqa: ANN401 - pypdfium2 has no types
    from pypdfium2 import raw

    position, link = ctypes.c_int(0), raw.FPDF_LINK()
    found: list[str] = []
    while len(found) < MAX_LINKS and raw.FPDFLink_Enumerate(page, position, link):
        action = raw.FPDFLink_GetAction(link)
        if action:
            size = raw.FPDFAction_GetURIPath(document, action, None, 0)
            buffer = ctypes.create_string_buffer(min(size, 4096))
            raw.FPDFAction_GetURIPath(document, action, buffer, len(buffer))
            found += [buffer.value.decode("utf-8", "replace")] if buffer.value else []
    return found


def _attachments(document: Any, left: Budget, defects: list[str]) -> tuple[tuple[str, bytes], ...]:  # noqa: ANN401
    import pypdfium2
    from pypdfium2 import raw

    found: list[tuple[str, bytes]] = []
    count = document.count_attachments()
    for index in range(min(count, MAX_ATTACHMENTS)):
        try:
            attachment = document.get_attachment(index)
            size = ctypes.c_ulong()
            raw.FPDFAttachment_GetFile(attachment, None, 0, size)
            if size.value > left.inflated:
                defects.append("limit-reached")
                continue
            left.inflated -= size.value
            data = bytes(attachment.get_data()) if size.value else b""
            found.append((attachment.get_name(), data))
        except pypdfium2.PdfiumError:
            defects.append("pdf-attachment-unreadable")
    if count > MAX_ATTACHMENTS:
        defects.append("limit-reached")
    return tuple(found)


def _signature_count(document: Any) -> int:  # noqa: ANN401 - pypdfium2 has no types
    from pypdfium2 import raw

    return int(raw.FPDF_GetSignatureCount(document))
