"""A PDF's or a picture's bytes in; the QR and DataMatrix codes drawn in it out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from citizen_inbox.documents.budget import Budget
from citizen_inbox.documents.model import DrawnCode
from citizen_inbox.documents.pdf import draw, open_pdf, opened_page
from citizen_inbox.documents.picture import picture_pdf

FAST_SCALE = 144 / 72
CAREFUL_SCALE = 288 / 72
MAX_CODE_TEXT = 4_296
"""Characters; the most that a QR code can hold (ISO/IEC 18004)."""
_CROWDED = 2
"""Symbols on a page; among more of them the fast search can miss one."""
_SMALL_PICTURE = 4_000_000
"""Pixels that are searched with care."""
_MANY_PATHS = 150
_NOTICE_NUMBER = re.compile(r"(?<!\d)[0-3]\d{3}(?:[\s.]{0,2}\d{4}){3}[\s.]{0,2}\d{2}(?!\d)", re.ASCII)
_SPEAKS_OF_CODES = re.compile(
    r"pago\s?pa|\bqr\b|codice avviso|cod\. avviso|avviso di pagamento|dove pagare", re.IGNORECASE
)


class Search(Enum):
    """How hard to look."""

    DRAWN = "drawn"
    """Upright symbols in pure black on an even ground: one threshold for the whole page."""
    PLAIN = "plain"
    """Upright symbols on any ground."""
    CAREFUL = "careful"
    """Turned, small and light ones on dark, too."""


@dataclass(frozen=True, slots=True)
class DrawnCodes:
    """Codes in page order and what kept the search from being whole."""

    codes: tuple[DrawnCode, ...] = ()
    defects: tuple[str, ...] = ()


class CodeSearch:
    """Searches the pages of one PDF while they are open for their text: fast, and with care where one may be missed.

    Fast is 144 dpi with one threshold for the whole page, as drawn symbols need; among crowded symbols that do not
    agree with the text in number once more with a threshold of each place. Care is taken at 288 dpi on a page that
    names a notice number of which no code was seen, on one that speaks of codes without any, and on a scan. What each
    saw is joined. At most 40 pages are searched for one attachment ("codes-first-pages-only"). One thread at a time:
    see `pdf`.
    """

    def __init__(self, budget: Budget) -> None:
        self._left = budget
        self.codes: list[DrawnCode] = []
        self.defects: list[str] = []

    def visit(self, page: Any, number: int, text: str) -> None:  # noqa: ANN401 - untyped library
        """An opened page, its number from 1 and its text. Total."""
        self._left.code_pages -= 1
        if self._left.code_pages >= 0:
            self.codes += _search(page, number, text, self._left)
        elif not self.defects:
            self.defects.append("codes-first-pages-only")


def codes_of_picture(content: bytes, budget: Budget | None = None) -> DrawnCodes:
    """Codes in a PNG or JPEG of at most 40 million pixels; for any other picture "image-codes-not-read". Total."""
    left = budget or Budget()
    picture = picture_pdf(content)
    left.code_pages -= 1
    if picture is None or left.code_pages < 0:
        return DrawnCodes(defects=("image-codes-not-read",))
    with open_pdf(picture.pdf) as (document, _):
        if document is None:
            return DrawnCodes(defects=("image-codes-not-read",))
        with opened_page(document, 1) as page:
            codes = _search_picture(page, picture.pixels) if page is not None else []
    unsure = picture.ignores_transparency and not codes
    return DrawnCodes(tuple(codes), ("image-codes-not-read",) if unsure else ())


def _search_picture(page: Any, pixels: int) -> list[DrawnCode]:  # noqa: ANN401 - untyped library
    """As it is; a large photograph without a code seen once more, smaller and with care."""
    small = pixels < _SMALL_PICTURE
    codes = _decode(page, 1.0, 0, Search.CAREFUL if small else Search.PLAIN)
    return codes if codes or small else _decode(page, (_SMALL_PICTURE / pixels) ** 0.5, 0, Search.CAREFUL)


def _search(page: Any, number: int, text: str, left: Budget) -> list[DrawnCode]:  # noqa: ANN401 - untyped library
    bitmap = draw(page, FAST_SCALE, gray=True)
    codes = _read(bitmap, number, Search.DRAWN)
    if len(codes) > _CROWDED and not _complete(text, codes):
        codes = _joined(codes, _read(bitmap, number, Search.PLAIN))
    if left.careful_pages <= 0 or not _wanting(page, text, codes):
        return codes
    left.careful_pages -= 1
    return _joined(codes, _decode(page, CAREFUL_SCALE, number, Search.CAREFUL))


def _joined(first: list[DrawnCode], second: list[DrawnCode]) -> list[DrawnCode]:
    """What either search saw; in the order of the one that saw more."""
    more, less = (first, second) if len(first) >= len(second) else (second, first)
    return [*more, *(code for code in less if code not in more)]


def _complete(text: str, codes: list[DrawnCode]) -> bool:
    """Whether every number that the text names has its QR code, and all or none of them a DataMatrix."""
    named = _named(text)
    seen = {form: [code.text for code in codes if code.form == form] for form in ("qr", "datamatrix")}
    held = {form: {number for number in named if any(number in told for told in seen[form])} for form in seen}
    return bool(named) and held["qr"] == named and held["datamatrix"] in (set(), named)


def _named(text: str) -> set[str]:
    """The notice numbers in a text, their blanks left out."""
    return {re.sub(r"\D", "", match) for match in _NOTICE_NUMBER.findall(text)}


def _wanting(page: Any, text: str, codes: list[DrawnCode]) -> bool:  # noqa: ANN401 - untyped library
    """Whether a code may have been missed: of a number that the text names, or on a likely page without any."""
    named = _named(text)
    if codes and named:
        decoded = " ".join(code.text for code in codes)
        return any(number not in decoded for number in named)
    if codes and text.strip():
        return False
    return _likely(page, text)


def _likely(page: Any, text: str) -> bool:  # noqa: ANN401 - untyped library
    """Whether a page without a readable code may hold one: a scan, or a page that speaks of payment codes."""
    from pypdfium2 import raw

    if _SPEAKS_OF_CODES.search(text):
        return True
    objects = raw.FPDFPage_CountObjects(page)
    kinds = [raw.FPDFPageObj_GetType(raw.FPDFPage_GetObject(page, index)) for index in range(min(objects, 2_000))]
    scanned = not text.strip() and raw.FPDF_PAGEOBJ_IMAGE in kinds
    outlined = not text.strip() and kinds.count(raw.FPDF_PAGEOBJ_PATH) > _MANY_PATHS
    return scanned or outlined


def _decode(page: Any, scale: float, number: int, search: Search) -> list[DrawnCode]:  # noqa: ANN401
    return _read(draw(page, scale, gray=True), number, search)


def _read(bitmap: Any, number: int, search: Search) -> list[DrawnCode]:  # noqa: ANN401 - untyped library
    import zxingcpp

    if bitmap is None:
        return []
    careful = search is Search.CAREFUL
    threshold = zxingcpp.Binarizer.GlobalHistogram if search is Search.DRAWN else zxingcpp.Binarizer.LocalAverage
    pixels = memoryview(bitmap.buffer).cast("B")
    view = zxingcpp.ImageView(pixels, bitmap.width, bitmap.height, zxingcpp.ImageFormat.Lum, bitmap.stride, 1)
    found = zxingcpp.read_barcodes(
        view,
        formats=zxingcpp.barcode_formats_from_str("QRCode,DataMatrix"),
        try_rotate=careful or bitmap.width > bitmap.height,
        try_downscale=careful,
        try_invert=careful,
        binarizer=threshold,
        text_mode=zxingcpp.TextMode.Plain,
    )
    return list(_drawn(found, number, zxingcpp.BarcodeFormat.DataMatrix))


def _drawn(found: Iterable[Any], page: int, datamatrix: object) -> Iterable[DrawnCode]:
    """The text codes; a binary one (a municipal seal) is no text and is left out."""
    seen: set[tuple[str, str]] = set()
    for code in sorted(found, key=lambda each: (each.position.top_left.y, each.position.top_left.x)):
        form = "datamatrix" if code.format == datamatrix else "qr"
        text = code.text[:MAX_CODE_TEXT]
        if not code.valid or code.content_type.name not in {"Text", "GS1"} or (form, text) in seen:
            continue
        seen.add((form, text))
        yield DrawnCode(form, text, page)
