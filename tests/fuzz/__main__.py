"""Fuzz the readers of hostile bytes: `python -m tests.fuzz [--target NAME ...] [--seconds 60] [--seed N]`.

Targets run one after another, each in a process of its own, so that one that dies is a finding and no more. The exit
status is 1 when a rule was broken or a process died. --keep FOLDER: write each failing input, minimised, there.
--atheris: let Atheris (`pip install atheris`, Linux) guide the choice of inputs by coverage, for long runs.
"""

from __future__ import annotations

import argparse
import base64
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

TARGETS = ("mime", "cms", "daticert", "html", "names", "payments")
_LONGEST_PRINTED = 1_500
_GRACE = 120


def main(arguments: list[str]) -> int:
    """Run what is asked. Returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.fuzz", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--target", action="append", choices=TARGETS, help="only this one; may be repeated")
    parser.add_argument("--seconds", type=float, default=60, help="for each target (60)")
    parser.add_argument("--seed", type=int, default=1, help="what the inputs follow from (1)")
    parser.add_argument("--keep", type=Path, help="folder for inputs that broke a rule")
    parser.add_argument("--atheris", action="store_true", help="guided by coverage")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.inside:
        return _one(chosen)
    return max([_apart(target, chosen) for target in chosen.target or TARGETS])


def _apart(target: str, chosen: argparse.Namespace) -> int:
    """One target in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        last = Path(folder) / "last"
        words = [
            "--target",
            target,
            "--seconds",
            str(chosen.seconds),
            "--seed",
            str(chosen.seed),
            "--inside",
            str(last),
        ]
        words += ["--keep", str(chosen.keep)] if chosen.keep else []
        words += ["--atheris"] if chosen.atheris else []
        command = [sys.executable, "-W", "error", "-m", "tests.fuzz", *words]
        try:
            status = subprocess.run(command, cwd=ROOT, check=False, timeout=chosen.seconds * 2 + _GRACE).returncode
        except subprocess.TimeoutExpired:
            status = -1
        if status in {0, 1}:
            return status
        data = last.read_bytes() if last.exists() else b""
        _tell(target, f"the process ends by itself: it ended with {status}", data, chosen.keep)
        return 1


def _one(chosen: argparse.Namespace) -> int:
    """One target, here. Imports come late: Atheris has to see them."""
    if hasattr(os, "nice"):
        os.nice(5)
    if chosen.atheris:
        from fuzz.guided import guided

        return guided(chosen.target[0], chosen.seconds, chosen.seed, lambda run: _report(run, chosen.keep))
    from fuzz.engine import fuzz
    from fuzz.registry import HARNESSES

    return _report(fuzz(HARNESSES[chosen.target[0]], chosen.seconds, chosen.seed, last=chosen.inside), chosen.keep)


def _report(run: object, folder: Path | None) -> int:
    from fuzz.engine import Run, peak_memory

    assert isinstance(run, Run)
    print(
        f"{run.target:9} {run.inputs:8,} inputs {run.inputs / max(run.seconds, 0.001):7,.0f}/s "
        f"{len(run.outcomes):6,} outcomes of {len(run.codes):4,} codes, slowest {run.slowest:.2f} s, "
        f"memory {peak_memory() >> 20} MB, findings: {len(run.found)}",
        flush=True,
    )
    for broken in run.found.values():
        _tell(run.target, f"{broken.rule}: {broken.details}", broken.data, folder)
    return 1 if run.found else 0


def _tell(target: str, sentence: str, data: bytes, folder: Path | None) -> None:
    print(f"  {target}: {sentence[:1000]}")
    if folder is not None:
        from fuzz.engine import Broken, keep

        print(f"    kept as {keep(Broken(sentence, '', data), target, folder)}")
    elif len(data) <= _LONGEST_PRINTED:
        print(f"    input in base64: {base64.b64encode(data).decode()}")
    else:
        print(f"    input of {len(data):,} bytes: run again with --keep FOLDER")
    sys.stdout.flush()


def _end(_: int, __: FrameType | None) -> None:
    sys.exit(143)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, _end)  # so that the target's process ends, too
    sys.exit(main(sys.argv[1:]))
