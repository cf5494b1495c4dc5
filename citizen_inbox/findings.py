"""Facts found in a mail: a code, one of three outcomes, and the values compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import NamedTuple


class Outcome(Enum):
    """What a check came to. Three, never two: what cannot be told is not a failure."""

    __hash__ = object.__hash__  # members are one of a kind: their names need no hashing

    PROVEN = "proven"
    UNDETERMINED = "undetermined"
    REFUTED = "refuted"


PROVEN, UNDETERMINED, REFUTED = Outcome.PROVEN, Outcome.UNDETERMINED, Outcome.REFUTED
"""For those who make findings by the dozen: to look a member up in its class costs as much as all facts."""

_NO_FACTS: Mapping[str, str] = {}


class Finding(NamedTuple):  # a tuple: dozens are made for every mail, in half the time of a frozen dataclass
    """One check and its outcome.

    `code` is lower case with hyphens and has a sentence in `wording`; `facts` are the values compared, as text,
    and fill the `{name}` placeholders of that sentence. Facts come from mail: untrusted, plain text only.
    """

    code: str
    outcome: Outcome
    facts: Mapping[str, str] = _NO_FACTS


def worst(outcomes: Iterable[Outcome]) -> Outcome:
    """The gravest of some outcomes; PROVEN when there is none."""
    seen = set(outcomes)
    if Outcome.REFUTED in seen:
        return Outcome.REFUTED
    return Outcome.UNDETERMINED if Outcome.UNDETERMINED in seen else Outcome.PROVEN
