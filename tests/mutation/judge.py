"""Judge every mutant that mutmut has made: each in a fork of one warm test session, by the tests that come by it.

    mutmut run "citizen_inbox.pec.kinds.*"        # once: writes all mutants below mutants/
    python tests/mutation/judge.py OUT.tsv [--part 0/2] [--only citizen_inbox.pec.]

mutmut itself starts a session for every mutant, which takes most of its hour. Here all tests run once, and it is noted
which functions each of them calls; then a mutant's fork runs only those until one fails: first what told other mutants
of the same function and module, then the quickest. OUT.tsv has a line a mutant (killed, survived, timeout, or no test);
what is in it already is not judged again, so that a run can be stopped. The line "sane" must say survived: with no
mutant switched on, no test fails in a fork.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from _pytest.runner import runtestprotocol
from cryptography.hazmat.primitives.asymmetric import rsa

HERE = Path("mutants")
TESTS = ("tests/pec", "tests/evidence", "tests/trust", "tests/rem")
SWITCH = "MUTANT_UNDER_TEST"
SLACK_S, TIMES = 15, 15
"""A fork may take so many seconds and so many times what its tests took."""


class Judge:
    """The plugin that takes over once the tests are collected."""

    def __init__(self, out: Path, part: tuple[int, int], only: str) -> None:
        self._out = out
        self._part = part
        self._only = only

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run every test once, then every mutant's."""
        took, called = observe(session.items)
        telling = Telling()
        known = {line.split("\t")[0] for line in self._out.read_text().splitlines()} if self._out.exists() else set()
        with self._out.open("a") as out:
            for name in ("sane", *self._names()):
                if name in known:
                    continue
                function = name.rpartition("__mutmut_")[0]
                tests = session.items[::40] if name == "sane" else called.get(function, [])
                tests = telling.first(function, sorted(tests, key=took.__getitem__))
                verdict, told = judge(name, tests, took) if tests else ("no test", None)
                telling.note(function, told)
                out.write(f"{name}\t{verdict}\n")
                out.flush()
        return True

    def _names(self) -> list[str]:
        found: list[str] = []
        for meta in sorted(Path().rglob("*.meta")):
            found += json.loads(meta.read_text())["exit_code_by_key"]
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
    for place, item in enumerate(items):
        met.clear()
        start = time.perf_counter()
        reports = runtestprotocol(item, log=False, nextitem=items[(place + 1) % len(items)])
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


def judge(name: str, tests: list[pytest.Item], took: dict[pytest.Item, float]) -> tuple[str, pytest.Item | None]:
    """What becomes of one mutant, in a fork, and the test that told it."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(int(SLACK_S + TIMES * sum(took[test] for test in tests)))
        os.environ[SWITCH] = "" if name == "sane" else name
        KEYS.forked = True
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
    chosen = parser.parse_args()
    number, _, parts = chosen.part.partition("/")
    out = chosen.out.resolve()
    os.chdir(HERE)
    sys.path[:0] = [str(Path.cwd()), str(Path.cwd() / "tests")]
    os.environ[SWITCH] = ""
    rsa.generate_private_key = KEYS
    plugin = Judge(out, (int(number), int(parts)), chosen.only)
    return int(pytest.main(["-q", "-p", "no:cacheprovider", "-p", "no:cov", *TESTS], plugins=[plugin]))


if __name__ == "__main__":
    sys.exit(main())
