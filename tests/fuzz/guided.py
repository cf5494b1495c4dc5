"""A harness run by Atheris, which keeps the inputs that reach new code; for long runs, where it is installed.

Atheris (https://github.com/google/atheris) has wheels for Linux only and is no requirement of any test. It has to see
the program being imported, so nothing of it may be imported before.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random


def guided(target: str, seconds: float, seed: int, report: Callable[[object], int]) -> int:
    """Fuzz one target for so many seconds and report its Run. Never returns: Atheris ends the process by itself."""
    import atheris

    with atheris.instrument_imports(include=["citizen_inbox"]):
        from fuzz.engine import Run, try_input
        from fuzz.mutations import LARGEST
        from fuzz.registry import HARNESSES

    harness = HARNESSES[target]
    seeds = harness.seeds()
    run, dice = Run(target), Random(seed)
    corpus = tempfile.TemporaryDirectory()
    for number, data in enumerate(seeds):
        (Path(corpus.name) / str(number)).write_bytes(data)
    started = time.monotonic()

    def end() -> None:
        run.seconds = time.monotonic() - started
        corpus.cleanup()
        status = report(run)
        sys.stdout.flush()
        os._exit(status)

    def one(data: bytes) -> None:
        try_input(harness, data, run, None)
        if time.monotonic() - started >= seconds:
            end()

    def mutate(data: bytes, most: int, number: int) -> bytes:
        other = dice.choice(seeds)
        changed = harness.mutate(data, other, dice) if number % 4 else atheris.Mutate(data, most)
        return changed[:most]

    atheris.Setup(
        [sys.argv[0], f"-max_len={LARGEST}", f"-seed={seed}", "-verbosity=0", corpus.name], one, custom_mutator=mutate
    )
    atheris.Fuzz()
    return 1
