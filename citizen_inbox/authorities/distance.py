"""Two short texts in; how many slips of the keyboard apart they are, out."""

from __future__ import annotations


def distance(one: str, other: str, limit: int) -> int:
    """Insertions, deletions, changes and swaps of neighbours between two texts (optimal string alignment).

    Anything above `limit` is given as `limit` + 1. Lengths first, then letters, then the table: most pairs that are
    asked about have nothing in common.
    """
    if one == other:
        return 0
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    own, theirs = set(one), set(other)
    if len(own - theirs) > limit or len(theirs - own) > limit:
        return limit + 1
    return _table(*_without_ends(one, other), limit)


def common_ends(one: str, other: str) -> tuple[int, int]:
    """How many letters two texts share at their beginning, and of the rest at their end."""
    start, shorter = 0, min(len(one), len(other))
    while start < shorter and one[start] == other[start]:
        start += 1
    end = 0
    while end < shorter - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return start, end


def _without_ends(one: str, other: str) -> tuple[str, str]:
    """Without their common beginning and end, which cost nothing."""
    start, end = common_ends(one, other)
    return one[start : len(one) - end], other[start : len(other) - end]


def _table(one: str, other: str, limit: int) -> int:
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        line = [row]
        for column, mark in enumerate(other, start=1):
            cost = min(last[column] + 1, line[column - 1] + 1, last[column - 1] + (letter != mark))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == mark:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > limit:
            return limit + 1
        before, last = last, line
    return min(last[-1], limit + 1)
