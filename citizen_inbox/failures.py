"""What the world refused: a code and its facts, raised by store, transport and host, worded by `wording`."""

from __future__ import annotations


class Failure(Exception):
    """Something outside the program said no (a login, a disk, a certificate, a file).

    Carries a code (see `wording.failures`) and plain facts to put into its sentence; never a sentence, a
    password or mail content. Only the faces (cli, gui) catch it.
    """

    def __init__(self, code: str, **facts: str) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        return f"{self.code} {self.facts}" if self.facts else self.code

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (self.code, self.facts))


def _rebuild(code: str, facts: dict[str, str]) -> Failure:
    return Failure(code, **facts)
