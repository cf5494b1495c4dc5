"""A harness, a seed and seconds in; inputs tried, what they came to, and what broke a rule, minimised, out."""

from __future__ import annotations

import hashlib
import signal
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import FrameType

from fuzz.harness import Harness
from fuzz.mutations import LARGEST

MOST_SECONDS = 2.0
"""Processor time that one input may take."""
MOST_GROWTH = 256 * 1024 * 1024
"""Bytes of memory that one input may take."""
_HANGS_AFTER = 10.0
_QUICK = 0.03
"""Processor seconds in which nobody fills 256 MB: asking for the memory is slow on some systems."""
_MOST_KEPT = 3_000
_MOST_ROUNDS = 5
_MINIMISE_SECONDS = 15.0


class Hang(BaseException):
    """An input that is stopped after ten seconds; no Exception, so that nothing on the way forgives it."""


@dataclass(frozen=True)
class Broken:
    """A rule that one input broke."""

    rule: str
    """The sentence without its details: the same rule is told once a run."""
    details: str
    data: bytes


@dataclass
class Run:
    """What one run of one target came to."""

    target: str
    inputs: int = 0
    seconds: float = 0.0
    codes: set[str] = field(default_factory=set)
    outcomes: set[frozenset[str]] = field(default_factory=set)
    slowest: float = 0.0
    found: dict[str, Broken] = field(default_factory=dict)


def judge(harness: Harness, data: bytes) -> tuple[frozenset[str], Broken | None, float]:
    """Codes of one input, the rule that it breaks if any, and the processor seconds that it took."""
    codes: frozenset[str] = frozenset()
    broken = None
    started = time.process_time()
    try:
        with _stopped_when_it_hangs():
            codes = frozenset(harness.check(data))
    except AssertionError as error:
        rule, _, details = str(error).partition("\n")[0].partition(": ")
        broken = Broken(rule or "an assertion of the program itself failed", details, data)
    except Hang:
        broken = Broken(f"an input ends within {_HANGS_AFTER:.0f} seconds", "", data)
    except (Exception, RecursionError) as error:  # noqa: BLE001 - whatever it is, it is a finding
        last = traceback.extract_tb(error.__traceback__)[-1]
        rule = f"nothing raises, but {type(error).__name__} came out of {Path(last.filename).name}, {last.name}"
        broken = Broken(rule, f"line {last.lineno}, {error}", data)
    seconds = time.process_time() - started
    if broken is None and seconds > MOST_SECONDS:
        broken = Broken(f"an input takes less than {MOST_SECONDS:.0f} s of processor time", f"{seconds:.1f} s", data)
    if broken is None and seconds > _QUICK:
        grown = _memory.grown()
        if grown > MOST_GROWTH:
            broken = Broken("an input takes less than 256 MB of memory", f"{grown >> 20} MB", data)
    return codes, broken, seconds


def fuzz(harness: Harness, seconds: float, seed: int, most: int | None = None, last: Path | None = None) -> Run:
    """Try the seeds, then changed ones, for so many seconds or until `most` changed inputs were tried.

    Inputs with an outcome never seen before are changed further. The inputs follow from `seed` alone, only their
    number depends on the computer. last: a file that always holds the input on trial, for whoever finds us dead.
    """
    run, dice = Run(harness.name), Random(seed)
    _memory.grown()
    corpus = list(harness.seeds())
    started = time.monotonic()
    for data in corpus:
        try_input(harness, data, run, last)
    for number, data in enumerate(_changed(harness, corpus, dice)):
        if number == most or time.monotonic() - started >= seconds:
            break
        if try_input(harness, data, run, last) and len(corpus) < _MOST_KEPT:
            corpus.append(data)
    run.seconds = time.monotonic() - started
    return run


def _changed(harness: Harness, corpus: list[bytes], dice: Random) -> Iterator[bytes]:
    while True:
        fresh = len(corpus) > 20 and dice.random() < 0.3
        pair = dice.choices(corpus[-20:] if fresh else corpus, k=2)
        data, other = min(pair, key=len), dice.choice(corpus)  # short ones are quick, and their changes count for more
        for _ in range(dice.randrange(1, _MOST_ROUNDS + 1)):
            data = harness.mutate(data, other, dice)[:LARGEST]
        yield data


def try_input(harness: Harness, data: bytes, run: Run, last: Path | None) -> bool:
    """Whether the input came to something new."""
    if last is not None:
        last.write_bytes(data)
    codes, broken, seconds = judge(harness, data)
    run.inputs += 1
    run.slowest = max(run.slowest, seconds)
    if broken is not None:
        if broken.rule not in run.found:
            run.found[broken.rule] = minimised(harness, broken)
        return False
    if codes in run.outcomes:
        return False
    run.outcomes.add(codes)
    run.codes |= codes
    return True


def minimised(harness: Harness, broken: Broken) -> Broken:
    """The same rule broken by as few bytes as fifteen seconds find: ever smaller stretches are left out."""
    until = time.monotonic() + _MINIMISE_SECONDS
    best, size = broken, max(1, len(broken.data) // 2)
    while size and time.monotonic() < until:
        place, shorter = 0, False
        while place < len(best.data) and time.monotonic() < until:
            tried = judge(harness, best.data[:place] + best.data[place + size :])[1]
            if tried is not None and tried.rule == broken.rule:
                best, shorter = tried, True
            else:
                place += size
        size = size if shorter and size > 1 else size // 2
    return best


def keep(broken: Broken, target: str, folder: Path) -> Path:
    """Write the input into the folder, named by target and content."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{target}-{hashlib.sha256(broken.data).hexdigest()[:12]}"
    path.write_bytes(broken.data)
    return path


def peak_memory() -> int:
    """Bytes that this process took at most until now; 0 where the system does not tell (Windows)."""
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


class _Memory:
    """What this process took at most when it was asked last."""

    def __init__(self) -> None:
        self._most: int | None = None

    def grown(self) -> int:
        """Bytes since the last question, 0 when asked for the first time."""
        before, self._most = self._most, peak_memory()
        return 0 if before is None else self._most - before


_memory = _Memory()


@contextmanager
def _stopped_when_it_hangs() -> Iterator[None]:
    if not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGPROF, _stop)
    signal.setitimer(signal.ITIMER_PROF, _HANGS_AFTER)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _stop(_: int, __: FrameType | None) -> None:
    raise Hang
