"""Arguments in, exit status out: hands over to the command line, and lends it the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from citizen_inbox.report.payment_words import PaymentSheet
    from citizen_inbox.usecases.inbox import Profile
    from citizen_inbox.usecases.reports import Paper


_INTERRUPTED = 130
"""As shells count it: 128 and the number of the signal."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (sys.argv by default). Returns the process exit status."""
    try:
        return _run(arguments)
    except KeyboardInterrupt:  # pressed while it was still being loaded
        return _INTERRUPTED


def _run(arguments: Sequence[str] | None) -> int:
    from citizen_inbox.cli.main import Faces, main

    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    faces = Faces(
        open_window=_open_window,
        screenshots=_screenshots,
        probes=_probes,
        print_report=_print_report,
        payment_pdf=_payment_pdf,
    )
    try:
        return main(sys.argv[1:] if arguments is None else arguments, faces)
    finally:
        _end_processes()


def _end_processes() -> None:
    """Without waiting for what one of them is at."""
    confined = sys.modules.get("citizen_inbox.usecases.confined")
    if confined is not None:
        confined.close()


def _open_window(profile: Profile, language: str, files: Sequence[Path]) -> int:
    from citizen_inbox.gui.application import run_window

    return run_window(profile, language=language, start_demo=_start_demo, files=tuple(files))


def _screenshots(profile: Profile, folder: Path, language: str) -> Sequence[Path]:
    from citizen_inbox.gui.application import take_screenshots

    return take_screenshots(profile, folder, language=language)


def _probes() -> Sequence[tuple[str, Callable[[], str]]]:
    from citizen_inbox.gui.probes import PROBES

    return PROBES


def _print_report(paper: Paper, path: Path) -> None:
    from citizen_inbox.gui.report_paper import print_report

    print_report(paper, path)


def _payment_pdf(sheet: PaymentSheet) -> bytes:
    from citizen_inbox.gui.payment_paper import payment_pdf

    return payment_pdf(sheet)


def _start_demo() -> None:
    import subprocess

    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "citizen_inbox"]
    subprocess.Popen([*program, "demo"], env=dict(os.environ))  # noqa: S603 - this very program


if __name__ == "__main__":
    sys.exit(main())
