"""Judge every mutant that mutmut has made: each in a fork of one warm test session, by the tests that come by it.

    mutmut run "citizen_inbox.pec.brief.*"        # once: writes all mutants below mutants/
    python -m compileall -q mutants/citizen_inbox
    python tests/mutation/judge.py OUT.tsv [--part 0/2] [--only citizen_inbox.pec.]
    python tests/mutation/judge.py MORE.tsv --left-in OUT.tsv --tests tests/signatures tests/usecases

mutmut itself starts a session for every mutant, which takes most of its hour. Here all tests run once, and it is noted
which functions each of them calls; then a mutant's fork runs only those until one fails: first what told other mutants
of the same function and module, then the quickest. OUT.tsv has a line a mutant (killed, survived, timeout, or no test);
what is in it already is not judged again, so that a run can be stopped; --left-in judges once more, by other tests,
what none told there. The line "sane" must say survived: with no mutant switched on, no test fails in a fork.
"""

from __future__ import annotations

import argparse
import functools
import gc
import json
import os
import signal
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from _pytest.nodes import Node
from _pytest.runner import runtestprotocol
from cryptography.hazmat.primitives.asymmetric import rsa

HERE = Path("mutants")
TESTS = ("tests/pec", "tests/evidence", "tests/trust", "tests/rem")
LEFT_OUT = "tests/evidence/test_evidence_two_engines.py"
"""Asks OpenSSL about every sample, in each fork anew: minutes for every survivor."""
SWITCH = "MUTANT_UNDER_TEST"
LEFT = ("survived", "no test")
SLACK_S, TIMES = 15, 15
"""A fork may take so many seconds and so many times what its tests took."""


class Judge:
    """The plugin that takes over once the tests are collected."""

    def __init__(self, out: Path, part: tuple[int, int], only: str, left: Path | None) -> None:
        self._out = out
        self._part = part
        self._only = only
        self._left = left

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run every test once, then every mutant's."""
        took, called = observe(session.items)
        telling, kept = Telling(), caches()
        gc.freeze()  # a fork that collects what lives in the parent copies all of its memory
        known = {line.split("\t")[0] for line in self._out.read_text().splitlines()} if self._out.exists() else set()
        with self._out.open("a") as out:
            for name in ("sane", *self._names()):
                if name in known:
                    continue
                function = name.rpartition("__mutmut_")[0]
                tests = session.items[::40] if name == "sane" else called.get(function, [])
                tests = telling.first(function, sorted(tests, key=took.__getitem__))
                verdict, told = judge(name, tests, took, kept) if tests else ("no test", None)
                telling.note(function, told)
                out.write(f"{name}\t{verdict}\n")
                out.flush()
        return True

    def _names(self) -> list[str]:
        found: list[str] = []
        for meta in sorted(Path().rglob("*.meta")):
            found += json.loads(meta.read_text())["exit_code_by_key"]
        if self._left is not None:
            lines = (line.split("\t") for line in self._left.read_text().splitlines())
            left = {name for name, verdict in lines if verdict in LEFT}
            found = [name for name in found if name in left]
        number, parts = self._part
        return [name for name in found if name.startswith(self._only)][number::parts]


def observe(items: list[pytest.Item]) -> tuple[dict[pytest.Item, float], dict[str, list[pytest.Item]]]:
    """How long each test takes, and which tests call each function that has mutants."""
    from mutmut.mutation import trampoline

    met: set[str] = set()

    def note(name: str, caller: Any = None) -> None:
        met.add(name)

    trampoline.record_trampoline_hit = note
    os.environ[SWITCH] = "stats"
    took: dict[pytest.Item, float] = {}
    called: dict[str, list[pytest.Item]] = defaultdict(list)
    kept = caches()
    for place, item in enumerate(items):
        met.clear()
        forget(kept)  # what was remembered would hide whom a test calls
        start = time.perf_counter()
        following = items[place + 1] if place + 1 < len(items) else None  # at the end no fixture is left: some remember
        reports = runtestprotocol(item, log=False, nextitem=following)
        took[item] = time.perf_counter() - start
        if any(report.failed for report in reports):
            raise SystemExit(f"{item.nodeid} fails without any change")
        for function in met:
            called[function].append(item)
    os.environ[SWITCH] = ""
    return took, called


class Keys:
    """RSA keys: kept while the tests run once, taken again in the forks, whose fixtures would each make new ones."""

    def __init__(self) -> None:
        self._made: dict[tuple[int, int], list[rsa.RSAPrivateKey]] = defaultdict(list)
        self._make = rsa.generate_private_key
        self.forked = False

    def __call__(self, public_exponent: int, key_size: int, backend: object = None) -> rsa.RSAPrivateKey:
        """A key that no other fixture of this fork has, until all are in use: then a new one."""
        kept = self._made[public_exponent, key_size]
        if self.forked and kept:
            return kept.pop()
        made = self._make(public_exponent, key_size)
        kept.append(made)
        return made


KEYS = Keys()


class Telling:
    """Which tests told mutants from the program before."""

    def __init__(self) -> None:
        self._tests: dict[str, dict[pytest.Item, None]] = defaultdict(dict)

    def first(self, function: str, tests: list[pytest.Item]) -> list[pytest.Item]:
        """The same tests, those first that told mutants of this function, then of this module."""
        before = {**self._tests[function], **self._tests[function.rpartition(".")[0]]}
        able = set(tests)
        return list(dict.fromkeys([*(test for test in before if test in able), *tests]))

    def note(self, function: str, test: pytest.Item | None) -> None:
        """A test told one."""
        if test is not None:
            for place in (function, function.rpartition(".")[0]):
                self._tests[place] = {test: None, **self._tests[place]}


def judge(
    name: str, tests: list[pytest.Item], took: dict[pytest.Item, float], kept: list[functools._lru_cache_wrapper[Any]]
) -> tuple[str, pytest.Item | None]:
    """What becomes of one mutant, in a fork, and the test that told it. kept: caches to be emptied in the fork."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(int(SLACK_S + TIMES * sum(took[test] for test in tests)))
        os.environ[SWITCH] = "" if name == "sane" else name
        KEYS.forked = True
        forget(kept)
        told = failing(tests)
        os.write(writing, str(told).encode())
        os._exit(0 if told is None else 1)
    os.close(writing)
    _, status = os.waitpid(child, 0)
    answer = os.read(reading, 20)
    os.close(reading)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGALRM:
        return "timeout", None
    told = tests[int(answer)] if answer.isdigit() else None
    return ("killed" if status else "survived"), told


def caches() -> list[functools._lru_cache_wrapper[Any]]:
    """Those of the program's functions, which would answer from before a change."""
    found = [one for one in gc.get_objects() if isinstance(one, functools._lru_cache_wrapper)]
    return [one for one in found if one.__module__.startswith("citizen_inbox.")]


def forget(kept: list[functools._lru_cache_wrapper[Any]]) -> None:
    """Empty these caches, and the one that is no function's."""
    for cache in kept:
        cache.cache_clear()
    repeated = sys.modules.get("citizen_inbox.evidence.repeated")
    if repeated is not None:
        repeated._forms.clear()


def failing(tests: list[pytest.Item]) -> int | None:
    """The place of the first of these tests that fails; None when each passes."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    for place, test in enumerate(tests):
        try:
            reports = runtestprotocol(test, log=False, nextitem=tests[(place + 1) % len(tests)])
        except BaseException:  # noqa: BLE001 - a mutant may break the session itself
            return place
        if any(report.failed for report in reports):
            return place
    return None


def main() -> int:
    """Judge, or say what is missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--part", default="0/1")
    parser.add_argument("--only", default="")
    parser.add_argument("--left-in", type=Path)
    parser.add_argument("--tests", nargs="+", default=TESTS)
    chosen = parser.parse_args()
    number, _, parts = chosen.part.partition("/")
    out = chosen.out.resolve()
    left = chosen.left_in and chosen.left_in.resolve()
    os.chdir(HERE)
    sys.path[:0] = [str(Path.cwd()), str(Path.cwd() / "tests")]
    os.environ[SWITCH] = ""
    rsa.generate_private_key = KEYS
    Node._repr_failure_py = lambda *_, **__: ""  # to draw tracebacks through files of mutants takes most of the hour
    plugin = Judge(out, (int(number), int(parts)), chosen.only, left)
    options = ["-q", "-p", "no:cacheprovider", "-p", "no:cov", f"--ignore={LEFT_OUT}"]
    return int(pytest.main([*options, *chosen.tests], plugins=[plugin]))


if __name__ == "__main__":
    sys.exit(main())
