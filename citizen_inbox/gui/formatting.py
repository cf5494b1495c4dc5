"""A message's HTML and inline pictures in; what of them may be shown out. For the confined process."""

from __future__ import annotations

import importlib

from citizen_inbox.documents.pdf import PageImage
from citizen_inbox.documents.shown import FormattedBody, SafeHtml
from citizen_inbox.gui.decoding import decode
from citizen_inbox.gui.safe_html import make_safe
from citizen_inbox.gui.viewers.encoding import decoded

MOST_PICTURES = 24
WIDEST = 900
_MOST_PIXELS = 4_000_000
"""Of one picture; there may be several."""


def make_formatted(untrusted_html: str, pictures: tuple[tuple[str, bytes], ...], limit: int) -> FormattedBody:
    """Sanitise the HTML and decode the pictures, each made at most 900 pixels wide.

    pictures: content id (no angle brackets) and bytes. limit: characters of text shown.
    """
    found: dict[str, PageImage] = {}
    for name, content in pictures[:MOST_PICTURES]:
        image = decode(content, _MOST_PIXELS, WIDEST)
        if image is not None:
            found[name] = image
    return FormattedBody(make_safe(untrusted_html, frozenset(found), limit), tuple(found.items()))


def make_safe_page(content: bytes) -> SafeHtml:
    """Sanitise an HTML file; no picture of it is shown."""
    return make_safe(decoded(content))


def load_libraries() -> None:
    """Import what drawing, decoding and sanitising need, while nobody waits for it."""
    for name in ("citizen_inbox.documents.document", "citizen_inbox.documents.pdf_pages", "nh3", "pypdfium2"):
        importlib.import_module(name)
