"""A QR symbol drawn with mask 0 in; the same symbol with the mask that ISO/IEC 18004 prefers out. Pure.

The library scores eight drawn symbols module by module, which takes longer than reading the page that the payment
stands on. Two symbols of one version that differ only in their mask differ in the same modules, whatever they say: so
one is drawn, and the other seven are that one with known modules flipped. A symbol is one integer here, a bit a module,
with a margin of zeros after every row, so that a shift compares all neighbours at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

MASKS = 8
_MARGIN = 11
"""As wide as the widest pattern that is looked for: no pattern runs over from one row into the next."""
_FINDER_LIKE = ("10111010000", "00001011101")

Rows = Sequence[Sequence[bool]]
_Both = tuple[int, int]
"""A symbol by rows and by columns."""


def best_masked(unmasked: Rows, draw: Callable[[int], Rows]) -> tuple[tuple[bool, ...], ...]:
    """The modules under the mask with the fewest penalty points (ISO/IEC 18004:2015, 7.8.3), without quiet zone.

    unmasked: the symbol under mask 0. draw: any symbol of the same version and level under the mask with this number;
    called once for each version.
    """
    size = len(unmasked)
    rows, columns = _packed(unmasked)
    flips = _flips(size, draw) if size not in _FLIPS else _FLIPS[size]
    _, _, best = min((penalty(rows ^ by_rows, columns ^ by_columns, size), number, rows ^ by_rows)
                     for number, (by_rows, by_columns) in enumerate(flips))  # fmt: skip
    stride = size + _MARGIN
    bits = f"{best:0{size * stride}b}"[::-1]
    return tuple(tuple(bit == "1" for bit in bits[y * stride : y * stride + size]) for y in range(size))


def penalty(rows: int, columns: int, size: int) -> int:
    """Points for runs, blocks, patterns like a finder's and an uneven share of dark modules."""
    area, stride = _area(size), size + _MARGIN
    points = 0
    for dark in (rows, columns):
        light = area & ~dark
        points += _runs(dark) + _runs(light) + 40 * sum(_count(pattern, dark, light) for pattern in _FINDER_LIKE)
    light = area & ~rows
    blocks = sum((side & side >> 1 & side >> stride & side >> stride + 1).bit_count() for side in (rows, light))
    percent = 100 * rows.bit_count() / size**2
    return points + 3 * blocks + 10 * int(abs(percent - 50) / 5)


def _runs(side: int) -> int:
    """3 for a run of five, 1 for each module more."""
    fives = side & side >> 1 & side >> 2 & side >> 3 & side >> 4
    return fives.bit_count() + 2 * (fives & ~(fives << 1)).bit_count()


def _count(pattern: str, dark: int, light: int) -> int:
    found = -1
    for place, sign in enumerate(pattern):
        found &= (dark if sign == "1" else light) >> place
    return found.bit_count()


_FLIPS: dict[int, tuple[_Both, ...]] = {}


def _flips(size: int, draw: Callable[[int], Rows]) -> tuple[_Both, ...]:
    """What each mask changes in a symbol under mask 0; kept for each size."""
    zero = _packed(draw(0))
    drawn = (_packed(draw(number)) for number in range(MASKS))
    _FLIPS[size] = tuple((rows ^ zero[0], columns ^ zero[1]) for rows, columns in drawn)
    return _FLIPS[size]


def _packed(modules: Rows) -> _Both:
    return _integer(modules), _integer(tuple(zip(*modules, strict=True)))


def _integer(modules: Rows) -> int:
    margin = "0" * _MARGIN
    return int(
        "".join(margin + "".join("1" if dark else "0" for dark in reversed(row)) for row in reversed(modules)), 2
    )


@lru_cache(maxsize=40)
def _area(size: int) -> int:
    return _integer([[True] * size] * size)
