"""An opened PDF page in; the numbers and sums in its text that nobody sees on it out.

What a program reads and what a person sees need not be the same: text can be invisible, white, tiny, outside the page,
under a box or under other figures. Only values are told (sums, long numbers), for postal marks and tags are often
hidden for honest reasons. A page whose whole text is hidden is a scan with the words that a machine read, and says
nothing. Text inside form objects is not looked at.
"""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass
from typing import Any

MAX_OBJECTS = 5_000
_VALUE = re.compile(r"\d{1,3}(?:[.\s]\d{3})*,\d{2}(?!\d)|\d[\d\s]{9,30}\d|[A-Z]{2}\d{2}[A-Z0-9]{11,30}", re.ASCII)
_INVISIBLE_MODES = {3, 7}
_LEAST_HEIGHT = 1.5
"""Points; letters lower than this are not read on paper."""
_WHITE = 243
_DARK = 200
_OPAQUE = 250
_COVERED = 0.85
"""Share of a text's box under another one."""
Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in points."""


@dataclass(frozen=True, slots=True)
class _Text:
    order: int
    handle: Any
    box: Box
    invisible: bool
    white: bool


@dataclass(frozen=True, slots=True)
class _Cover:
    order: int
    box: Box
    dark: bool


def hidden_values(page: Any, text_page: Any) -> tuple[str, ...]:  # noqa: ANN401 - pypdfium2 has no types
    """Every sum or long number of the page that is not to be seen, or that is printed over another one."""
    texts, covers = _objects(page)
    size = page.get_size()
    hidden = [text for text in texts if _unseen(text, size) or _covered(text, covers)]
    if not hidden or len(hidden) == len(texts):
        hidden = []
    found = [match[0] for match in _VALUE.finditer(_joined(hidden, text_page))]
    found += _overprinted([text for text in texts if text not in hidden], text_page)
    return tuple(dict.fromkeys(" ".join(value.split()) for value in found))


def _objects(page: Any) -> tuple[list[_Text], list[_Cover]]:  # noqa: ANN401 - pypdfium2 has no types
    from pypdfium2 import raw

    texts: list[_Text] = []
    covers: list[_Cover] = []
    for order in range(min(raw.FPDFPage_CountObjects(page), MAX_OBJECTS)):
        handle = raw.FPDFPage_GetObject(page, order)
        kind = raw.FPDFPageObj_GetType(handle)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            colour = _colour(handle)
            mode = raw.FPDFTextObj_GetTextRenderMode(handle)
            invisible = mode in _INVISIBLE_MODES or colour[3] < 5
            texts.append(_Text(order, handle, _box(handle), invisible, min(colour[:3]) >= _WHITE))
        elif kind == raw.FPDF_PAGEOBJ_PATH and _filled(handle):
            colour = _colour(handle)
            if colour[3] >= _OPAQUE:
                covers.append(_Cover(order, _box(handle), min(colour[:3]) < _DARK))
        elif kind == raw.FPDF_PAGEOBJ_IMAGE and not raw.FPDFPageObj_HasTransparency(handle):
            covers.append(_Cover(order, _box(handle), dark=True))
    return texts, covers


def _unseen(text: _Text, size: tuple[float, float]) -> bool:
    left, bottom, right, top = text.box
    outside = right < 0 or top < 0 or left > size[0] or bottom > size[1]
    return text.invisible or outside or min(top - bottom, right - left) < _LEAST_HEIGHT * 0.4


def _covered(text: _Text, covers: list[_Cover]) -> bool:
    """Under something drawn later; white letters are seen only on something dark drawn before."""
    if any(cover.order > text.order and _share(text.box, cover.box) > _COVERED for cover in covers):
        return True
    return text.white and not any(
        cover.dark and cover.order < text.order and _share(text.box, cover.box) > _COVERED for cover in covers
    )


def _overprinted(texts: list[_Text], text_page: Any) -> list[str]:  # noqa: ANN401 - pypdfium2 has no types
    """Values in one place that are not the same; the same one twice is only bold print."""
    boxes = sorted(texts, key=lambda text: text.box[1])
    found: list[str] = []
    for index, text in enumerate(boxes):
        for other in boxes[index + 1 : index + 40]:
            if other.box[1] > text.box[3]:
                break
            if other.box[0] > text.box[2] or text.box[0] > other.box[2]:
                continue
            if _share(text.box, other.box) > 0.5 or _share(other.box, text.box) > 0.5:
                values = [_VALUE.findall(_joined([each], text_page)) for each in (text, other)]
                found += [*values[0], *values[1]] if values[0] != values[1] and all(values) else []
    return found


def _share(box: Box, cover: Box) -> float:
    """How much of a box lies under another one."""
    width = min(box[2], cover[2]) - max(box[0], cover[0])
    height = min(box[3], cover[3]) - max(box[1], cover[1])
    area = (box[2] - box[0]) * (box[3] - box[1])
    return width * height / area if width > 0 and height > 0 and area > 0 else 0.0


def _joined(texts: list[_Text], text_page: Any) -> str:  # noqa: ANN401 - pypdfium2 has no types
    """The letters; objects that follow each other in one line are one run."""
    from pypdfium2 import raw

    joined = ""
    last: _Text | None = None
    buffer = (ctypes.c_ushort * 512)()
    for text in texts:
        size = raw.FPDFTextObj_GetText(text.handle, text_page, buffer, 512)
        letters = bytes(buffer)[: max(min(size, 1024) - 2, 0)].decode("utf-16-le", "replace")
        follows = last is not None and text.order == last.order + 1 and abs(text.box[1] - last.box[1]) < 3
        joined += letters if follows else f"\n{letters}"
        last = text
    return joined


def _box(handle: Any) -> Box:  # noqa: ANN401 - pypdfium2 has no types
    from pypdfium2 import raw

    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    raw.FPDFPageObj_GetBounds(handle, left, bottom, right, top)
    return left.value, bottom.value, right.value, top.value


def _colour(handle: Any) -> tuple[int, int, int, int]:  # noqa: ANN401 - pypdfium2 has no types
    from pypdfium2 import raw

    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not raw.FPDFPageObj_GetFillColor(handle, red, green, blue, alpha):
        return 0, 0, 0, 255
    return red.value, green.value, blue.value, alpha.value


def _filled(handle: Any) -> bool:  # noqa: ANN401 - pypdfium2 has no types
    from pypdfium2 import raw

    fill, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(raw.FPDFPath_GetDrawMode(handle, fill, stroke)) and fill.value != 0
