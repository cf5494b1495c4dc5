"""How much faster a batch is verified by two processes than by one, in the same run.

    python tests/benchmarks/bench_batch.py [--messages 2000] [--rounds 3]

One and two workers take turns over the same files; the best round of each counts, start of the processes included.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "benchmarks")]

from bench_sync import corpus  # noqa: E402 - after the path

from citizen_inbox.demo.authority import Authority  # noqa: E402
from citizen_inbox.evidence.grounds import Grounds  # noqa: E402
from citizen_inbox.evidence.trust import parse_anchors  # noqa: E402
from citizen_inbox.findings import Outcome  # noqa: E402
from citizen_inbox.usecases import clock  # noqa: E402
from citizen_inbox.usecases.verifying import Checked, Verification, cores  # noqa: E402


def seconds(folder: Path, grounds: Grounds, jobs: int, count: int) -> float:
    """How long a whole batch takes with so many workers."""
    start = time.perf_counter()
    with Verification(grounds, jobs=jobs) as verification:
        found = list(verification.verify([folder]))
    taken = time.perf_counter() - start
    proven = sum(1 for one in found if isinstance(one, Checked) and one.outcome is Outcome.PROVEN)
    if proven != count:
        raise SystemExit(f"the batch is wrong: {proven} of {count} proven")
    return taken


def main() -> int:
    """Write the files, time both, print the ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    authority = Authority(valid_from=clock.now() - timedelta(days=4000))
    grounds = Grounds(parse_anchors(authority.anchors_toml()), clock.now())
    best: dict[int, float] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        mails = corpus(authority, chosen.messages, small=False)
        for number, raw in enumerate(mails):
            (folder / f"{number:05}.eml").write_bytes(raw)
        print(f"{len(mails)} mails, {sum(map(len, mails)) / 1e6:.1f} MB, {cores()} cores")
        for _ in range(chosen.rounds):
            for jobs in (1, 2):
                best[jobs] = min(best.get(jobs, float("inf")), seconds(folder, grounds, jobs, len(mails)))
    for jobs, taken in best.items():
        print(f"{jobs} worker{'s'[: jobs - 1]:2} {taken:7.2f} s {len(mails) / taken:8.0f} mails/s")
    print(f"two workers are {best[1] / best[2]:.2f} times as fast as one")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
