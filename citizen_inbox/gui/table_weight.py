"""Sanitised HTML in; how deep its tables may nest so that a layout engine stays quick, out."""

from __future__ import annotations

from html.parser import HTMLParser

HEAVIEST = 60_000
"""Signs in tables that are laid out within a twentieth of a second; each level of nesting doubles them."""
CELL = 40
"""What an empty cell costs, in signs."""
_CELLS = frozenset({"td", "th"})


class TableWeight(HTMLParser):
    """Counts the signs and cells at each depth of tables. Its input is well formed, as the sanitiser writes it."""

    def __init__(self, deepest: int) -> None:
        super().__init__(convert_charrefs=True)
        self._deepest = deepest
        self._signs = [0] * (deepest + 1)
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """One table deeper, or one cell more."""
        self._depth += tag == "table"
        if tag in _CELLS:
            self._add(CELL)

    def handle_endtag(self, tag: str) -> None:
        """Out of a table."""
        self._depth -= tag == "table"

    def handle_data(self, data: str) -> None:
        """Signs where we are."""
        self._add(len(data))

    def allowed(self) -> int:
        """The deepest nesting that is not too heavy, 0 when even tables side by side are."""
        return next((depth for depth in range(self._deepest, 0, -1) if self._weight(depth) <= HEAVIEST), 0)

    def _add(self, signs: int) -> None:
        self._signs[min(self._depth, self._deepest)] += signs

    def _weight(self, most: int) -> int:
        """The signs in tables when deeper ones than `most` are taken apart."""
        levels = enumerate(self._signs[1:], 1)
        return sum(signs << (min(depth, most) - 1) for depth, signs in levels)
