"""One line of a sum: a code and its facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the sum: a code worded in `wording.deadlines` and its facts (dates as ISO text, articles)."""

    code: str
    facts: Mapping[str, str] = field(default_factory=dict)
