"""How long it takes until a list stands there, and how long searches take, against what the machine could do at best.

    python tests/benchmarks/bench_start.py [--messages 10000]

The peers are a bare interpreter and a plain scan (SQL LIKE) of the same rows, in the same run.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "benchmarks")]

from bench_sync import CITIZEN, START, WORDS, profile_in  # noqa: E402 - after the path

from citizen_inbox.demo.authority import Authority  # noqa: E402
from citizen_inbox.findings import Outcome  # noqa: E402
from citizen_inbox.pec.kinds import EnvelopeKind  # noqa: E402
from citizen_inbox.store.record import Duty, Record  # noqa: E402
from citizen_inbox.usecases import browse, clock  # noqa: E402
from citizen_inbox.usecases.inbox import Inbox, open_inbox  # noqa: E402


def searching(folder: Path, authority: Authority, count: int) -> None:
    """Print how long a list and searches take with `count` records, and how long a process needs to its first list."""
    profile = profile_in(folder, authority)
    with open_inbox(profile) as inbox:
        _records(inbox, count)
        queries = WORDS + [f"{a} {b[:3]}" for a, b in zip(WORDS, reversed(WORDS), strict=True)]
        times = sorted(_timed(lambda query=query: browse.search(inbox, query)) for query in queries * 3)
        middle, worst = times[len(times) // 2], times[int(len(times) * 0.99)]
        print(f"search at {count}: p50 {middle * 1e3:.2f} ms, p99 {worst * 1e3:.2f} ms")
        rare = [f"pratica{number}" for number in range(count - 1, 0, -count // 20)]
        scan = statistics.median(_timed(lambda word=word: _scan(inbox, word)) for word in rare)
        found = statistics.median(_timed(lambda word=word: browse.search(inbox, word)) for word in rare)
        print(f"  a rare word {found * 1e3:.2f} ms, SQL LIKE {scan * 1e3:.1f} ms: {scan / found:.0f} x")
        print(f"list of 200 rows: {_timed(lambda: browse.rows(inbox, 'all', date(2026, 11, 21))) * 1e3:.1f} ms")
        print(f"things to do: {_timed(lambda: browse.rows(inbox, 'todo', date(2026, 11, 21))) * 1e3:.1f} ms")


def _run(command: list[str], environment: dict[str, str]) -> None:
    subprocess.run(command, check=False, env=environment, capture_output=True)  # `read` has its own statuses


def _scan(inbox: Inbox, word: str) -> None:
    sql = "SELECT rowid FROM search WHERE body LIKE ? ORDER BY rowid DESC LIMIT 50"
    assert inbox.records.connection.execute(sql, (f"%{word}%",)).fetchall()


def starting(folder: Path) -> None:
    """Print how long whole processes take: a list of 200 rows, a reading of one mail, against a bare interpreter."""
    script = (
        "import sys; from pathlib import Path; from datetime import date\n"
        "from citizen_inbox.host.places import places_under; from citizen_inbox.host.secrets import SessionSecrets\n"
        "from citizen_inbox.usecases.inbox import Profile, open_inbox; from citizen_inbox.usecases import browse\n"
        "with open_inbox(Profile(places_under(Path(sys.argv[1])), None, SessionSecrets())) as inbox:\n"
        "    assert len(browse.rows(inbox, 'all', date(2026, 11, 21))) == 200\n"
    )
    golden = ROOT / "tests" / "golden"
    program = [sys.executable, "-m", "citizen_inbox"]
    commands = {
        "a bare interpreter": [sys.executable, "-c", "pass"],
        "200 rows of a list": [sys.executable, "-c", script, str(folder)],
        "citizen-inbox list": [*program, "--profile", str(folder), "list", "deadlines", "--lang", "en"],
        "citizen-inbox read": [*program, "read", str(golden / "access-acceptance-0.eml"), "--json", "--lang", "en",
                               "--anchors", str(golden / "anchors.toml")],
    }  # fmt: skip
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(7):
        for name, command in commands.items():
            taken[name].append(_timed(lambda command=command: _run(command, environment)))
    bare = min(taken["a bare interpreter"])
    for name, seconds in taken.items():
        print(f"{name:20} {min(seconds) * 1e3:6.0f} ms {min(seconds) / bare:6.1f} x")


def _records(inbox: Inbox, count: int) -> None:
    dice = random.Random(11)
    account = inbox.records.add_account(CITIZEN, CITIZEN, "localhost", 993, "")
    plain = Record(
        sha256="", size=9000, reader_version=1, envelope_kind=EnvelopeKind.TRANSPORT, kind="other",
        authority="Comune di Prova", sender="ufficio@pec-b.example", title="", subject="", at=START,
        certified_at=START, arrived_at=START, message_id="", identifier="", msgid="", verdict_code="OK",
        outcome=Outcome.PROVEN, attachments=1,
    )  # fmt: skip
    for first in range(0, count, 1000):
        with inbox.records.writing():
            for number in range(first, min(first + 1000, count)):
                inbox.records.save(
                    account,
                    replace(
                        plain,
                        duties=_duties(dice),
                        sha256=hashlib.sha256(b"%d" % number).hexdigest(),
                        title=f"Avviso {number}",
                        at=START + timedelta(minutes=number),
                        body=" ".join(dice.choices(WORDS, k=200)) + f" pratica{number}",
                    ),
                )


def _duties(dice: random.Random) -> tuple[Duty, ...]:
    """Three mails of ten have a day, most of them long past."""
    if dice.random() > 0.3:
        return ()
    day = date(2026, 11, 21) + timedelta(days=dice.randrange(-600, 60))
    return (Duty("pay", day, day, presumed=False, rule="cds-minimum", amount_cents=None),)


def _timed(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def main() -> int:
    """Run everything."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=10_000)
    chosen = parser.parse_args()
    authority = Authority(valid_from=clock.now() - timedelta(days=4000))
    with tempfile.TemporaryDirectory() as folder:
        searching(Path(folder), authority, chosen.messages)
        starting(Path(folder))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
