"""A scan in; its text as Tesseract reads it, and the payment numbers in that text, out, marked as what they are.

Pages are found, drawn and searched for numbers in the confined processes, and read in one of Tesseract's own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

from citizen_inbox.documents.document import DocumentKind
from citizen_inbox.documents.pdf import draw, image_only_pages, open_pdf, opened_page
from citizen_inbox.documents.picture import picture_pdf
from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.host.tesseract import check_ready, recognise
from citizen_inbox.obligations.payment_digits import number_holds
from citizen_inbox.obligations.payments import SCANNED, PaymentNotice, Source, find_payments
from citizen_inbox.usecases import confined

__all__ = ["Scan", "check_ready", "page_picture", "payments_in", "read_page", "recognise", "scan_of"]

DPI = 300
_AFTER_LABEL = re.compile(
    r"(?:codice|cod\.|numero|n\.)\s{0,3}(?:di\s)?avviso[^\d\n]{0,30}\n?([0-3]\d{3}(?:[\s.]{0,2}\d{4}){3}[\s.]{0,2}\d{2})(?!\d)",
    re.ASCII | re.IGNORECASE,
)
MOST_PAGES = 100
"""Pages of one document that are read; the rest is said to be left."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What there is to read."""

    path: str
    """Of the document."""
    pdf: bytes
    pages: tuple[int, ...]
    """Numbers from 1 of the pages that are pictures only, at most 100."""
    scale: float
    """Pixels a point at which a page is drawn."""
    content: str = ""
    """SHA-256 of the document's bytes, by which its text is kept."""
    left: int = 0
    """Such pages beyond the limit."""


def scan_of(kind: DocumentKind, path: str, content: bytes) -> Scan | None:
    """The pages of a PDF, or a PNG or JPEG, that are pictures without text; None when there are none.

    For the confined process.
    """
    digest = sha256(content).hexdigest()
    if kind is DocumentKind.PDF:
        pages = image_only_pages(content)
        few, left = pages[:MOST_PAGES], len(pages[MOST_PAGES:])
        return Scan(path, content, few, DPI / 72, digest, left) if pages else None
    if kind is DocumentKind.IMAGE:
        picture = picture_pdf(content)
        return Scan(path, picture.pdf, (1,), 1.0, digest) if picture else None
    return None


def read_page(scan: Scan, page: int, stopped: Callable[[], bool]) -> str:
    """The text of one page (from 1), "" when it cannot be drawn. Failures of `recognise`, and "content-refused"."""
    picture = confined.ask_slow(page_picture, scan.pdf, page, scan.scale)
    return recognise(picture, stopped) if picture is not None else ""


def page_picture(pdf: bytes, page: int, scale: float) -> bytes | None:
    """One page as an 8-bit PGM (Netpbm P5); None when it cannot be drawn. For the confined process."""
    with open_pdf(pdf) as (opened, _):
        if opened is None:
            return None
        with opened_page(opened, page) as found:
            drawn = draw(found, scale, gray=True) if found is not None else None
            if drawn is None:
                return None
            rows = memoryview(drawn.buffer).cast("B")
            width, stride = drawn.width, drawn.stride
            lines = (rows[start : start + width] for start in range(0, stride * drawn.height, stride))
            return b"P5\n%d %d\n255\n" % (width, drawn.height) + b"".join(lines)


def payments_in(text: str, path: str, pages: int, at: date) -> tuple[PaymentNotice, ...]:
    """The pagoPA notices in a text read by OCR, as strictly as what a person types: never drawn as a code.

    text: pages with a form feed between two. at: today. A number whose check digits do not hold was misread and is
    refuted ("ocr-misread"); one that holds may still stand beside a misread sum ("ocr-read").
    """
    found = find_payments((Source(document=path, text=text, pages=pages),), at)
    held = tuple(map(_marked, (payment for payment in found if number_holds(payment.notice_number))))
    return held + tuple(_misread(number) for number in _wrong_numbers(text))


def _marked(payment: PaymentNotice) -> PaymentNotice:
    mark = Finding(SCANNED, Outcome.UNDETERMINED, {"number": payment.notice_number})
    return replace(payment, findings=(mark, *payment.findings), qr_text=None)


def _misread(number: str) -> PaymentNotice:
    mark = Finding("ocr-misread", Outcome.REFUTED, {"number": number})
    return PaymentNotice(number, "", "", None, None, "", (), (mark,), None)


def _wrong_numbers(text: str) -> tuple[str, ...]:
    """Numbers after the words "codice avviso" whose check digits do not hold; `find_payments` passes them by."""
    digits = (re.sub(r"\D", "", match[1]) for match in _AFTER_LABEL.finditer(text))
    return tuple(dict.fromkeys(number for number in digits if not number_holds(number)))
