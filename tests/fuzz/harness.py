"""What one fuzz target is: genuine inputs, ways to spoil them, and what must hold whatever comes in."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import Protocol


class Harness(Protocol):
    """One target. `seeds` is asked once; `mutate` and `check` depend on nothing but their arguments and the seeds."""

    name: str

    def seeds(self) -> tuple[bytes, ...]:
        """Genuine inputs and known traps, the same bytes in every run."""

    def mutate(self, data: bytes, other: bytes, dice: Random) -> bytes:
        """One change of `data` that knows its structure; `other` is a second input to take pieces from."""

    def check(self, data: bytes) -> Iterable[str]:
        """Codes of what came out (what is new among them makes an input worth keeping).

        AssertionError with a sentence where a rule is broken; what stands after its first ": " are details. Any other
        exception is a finding, too.
        """
