"""How long hostile mails hold the window: the worst gap of its event loop, case by case.

    python tests/benchmarks/bench_freeze.py [--bombs] [words of a case's name ...]

Each mail of `tests/safety/freezing.py` (with --bombs those of `bombs.py`) is opened in the real window as a dropped
file is: shown, turned to the formatted view, shown to its rest, its tabs looked at, the window made narrower. Printed
are the worst gap between two beats of a 5 ms timer (wall clock; in brackets the processor time of the window's thread
in its busiest gap), the time until the mail and its formatted view stood there, and how much the process grew. The goal
is a gap below 100 ms; run it on a machine with nothing else to do, or compare the brackets.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "safety")]

from bombs import BOMBS  # noqa: E402 - after the path
from freezing import CASES  # noqa: E402
from heartbeat import GOAL_S, Memory  # noqa: E402
from window_room import Room, room_in  # noqa: E402

LINE = (
    "{name:40} {gap:6.0f} ms ({busy:4.0f}) at {step:9} shown {shown:.2f} s, formatted {turned:.2f} s, +{grown:.0f} MB"
)


def steps(room: Room, path: Path) -> dict[str, Callable[[], object]]:
    """What a person does with a mail."""

    def formatted() -> None:
        view = room.sheet.tabs.view(0)
        if not view.formatted.isHidden():
            view.formatted.click()
        room.settle()
        room.window.main.grab()

    def rest() -> None:
        view = room.sheet.tabs.view(0)
        if not view.more.isHidden():
            view.more.click()

    def tab(number: int) -> Callable[[], None]:
        return lambda: room.sheet.tabs.setCurrentIndex(number)

    return {
        "open": lambda: room.open(path),
        "formatted": formatted,
        "rest": rest,
        "files": tab(1),
        "proof": tab(2),
        "source": tab(3),
        "message": tab(0),
        "narrower": lambda: room.window.main.resize(1200, 800),
        "wider": lambda: room.window.main.resize(1440, 900),
    }


def measured(room: Room, path: Path, name: str) -> float:
    """Print one case; its worst gap in seconds."""
    memory, gaps, lasted = Memory(), {}, {}
    for step, act in steps(room, path).items():
        room.heart.start()
        started = time.perf_counter()
        act()
        room.settle()
        lasted[step] = time.perf_counter() - started
        room.finish()
        gaps[step] = (room.heart.stop(), room.heart.worst_busy)
    step = max(gaps, key=lambda one: gaps[one][0])
    gap, busy = gaps[step][0], max(found[1] for found in gaps.values())
    shown, turned, grown = lasted["open"], lasted["formatted"], memory.grown() / 1e6
    print(LINE.format(name=name, gap=gap * 1e3, busy=busy * 1e3, step=step, shown=shown, turned=turned, grown=grown))
    return gap


def main() -> None:
    """Measure the cases whose name has one of the words; all without words."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("words", nargs="*")
    parser.add_argument("--bombs", action="store_true")
    chosen = parser.parse_args()
    cases = BOMBS if chosen.bombs else CASES
    wanted = {
        name: make for name, make in cases.items() if not chosen.words or any(one in name for one in chosen.words)
    }
    with tempfile.TemporaryDirectory() as folder, room_in(Path(folder) / "profile") as room:
        path = Path(folder) / "case.eml"
        worst = {}
        for name, make in wanted.items():
            path.write_bytes(make())
            worst[name] = measured(room, path, name)
        over = sum(gap > GOAL_S for gap in worst.values())
        print(f"{len(worst)} cases, {over} over {GOAL_S * 1e3:.0f} ms, worst {max(worst.values()) * 1e3:.0f} ms")


if __name__ == "__main__":
    main()
