"""What a confined process makes of hostile bytes for the window: plain values, whose numbers are checked here."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_inbox.documents.pdf import MAX_PIXELS, PageImage

_PIXELS = (bytes, memoryview)


@dataclass(frozen=True, slots=True)
class SafeHtml:
    """HTML that may be shown; `refused` says why there is none."""

    html: str
    cut: bool = False
    """Whether only the first part is in it."""
    blocked_pictures: int = 0
    """Pictures on the network that were left out."""
    refused: str = ""
    """"too-large", "too-complex" or "failed", "" when it can be shown."""


@dataclass(frozen=True, slots=True)
class FormattedBody:
    """The formatted view of a message, made ready."""

    safe: SafeHtml
    pictures: tuple[tuple[str, PageImage], ...]
    """By content id, no angle brackets."""


def is_size(size: tuple[float, float]) -> bool:
    """Whether this can be the width and height of a page in points; for what another process gave."""
    return len(size) == 2 and all(type(side) in {int, float} and 0 < side < MAX_PIXELS for side in size)


def is_sound(drawn: PageImage) -> bool:
    """Whether a picture is what it says: whole numbers, at most 40 million pixels, and exactly their bytes.

    For what another process gave, which may be in a stranger's hands.
    """
    numbers = (drawn.width, drawn.height, drawn.stride)
    if not all(type(number) is int and number > 0 for number in numbers) or type(drawn.pixels) not in _PIXELS:
        return False
    fits = drawn.width * drawn.height <= MAX_PIXELS and drawn.width * 4 <= drawn.stride <= drawn.width * 4 + 64
    return fits and drawn.stride % 4 == 0 and drawn.stride * drawn.height == len(drawn.pixels)
