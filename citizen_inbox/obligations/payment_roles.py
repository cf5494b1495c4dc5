"""The notices of one paper and what it calls them in; what each is to the others out. Pure.

Only what the paper says in words counts here. What sums and days alone let guess is no statement of the paper.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Called:
    """What a paper calls one of its notices."""

    amount: int | None
    single: bool
    instalment: int
    within: int
    after: int


@dataclass(frozen=True, slots=True)
class RoleOf:
    """What one notice is among those of its paper."""

    role: str = ""
    """"reduced", "full", "whole", "instalment" or ""."""
    instalment: int = 0
    of: int = 0


def roles(called: Mapping[str, Called]) -> dict[str, RoleOf]:
    """The role of each notice number of one paper. A notice that is alone has none, unless it is an instalment."""
    counted = {number: one for number, one in called.items() if (one.within or one.after) and not one.instalment}
    if len(counted) > 1:
        terms = _by_terms(counted)
        return {number: RoleOf(terms.get(number, "")) for number in called}
    last = max((one.instalment for one in called.values()), default=0)
    count = max(last, sum(bool(one.instalment) for one in called.values()))
    found = {}
    for number, one in called.items():
        if one.instalment:
            found[number] = RoleOf("instalment", one.instalment, count)
        else:
            found[number] = RoleOf("whole" if one.single and len(called) > 1 else "")
    return found


def _by_terms(counted: Mapping[str, Called]) -> dict[str, str]:
    """The sum of the first days is the reduced one, any later is full; nothing when the sums tell otherwise."""
    first = min(counted, key=lambda number: (bool(counted[number].after), counted[number].within))
    reduced = counted[first]
    others = [one for number, one in counted.items() if number != first]
    later = all(one.after or one.within > reduced.within for one in others) and not reduced.after
    return (
        {number: "reduced" if number == first else "full" for number in counted}
        if later and _less(reduced.amount, [one.amount for one in others])
        else {}
    )


def _less(amount: int | None, others: Sequence[int | None]) -> bool:
    return amount is None or all(other is None or amount < other for other in others)
