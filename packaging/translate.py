#!/usr/bin/env python3
"""Collect every marked sentence into translations/*.ts: `.venv-test/bin/python packaging/translate.py`.

Says how many sentences wait for a translation. run.py compiles the .ts files by itself.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Update every catalogue; exit status 1 when something is unfinished."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "citizen_inbox").rglob("*.py"))
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    waiting = 0
    for catalogue in sorted((ROOT / "translations").glob("*.ts")):
        command = [str(tool), *sources, "-ts", str(catalogue), "-no-obsolete", "-locations", "none", "-silent"]
        subprocess.run(command, cwd=ROOT, check=True)
        unfinished = _unfinished(catalogue)
        waiting += len(unfinished)
        print(f"{catalogue.name}: {len(unfinished)} to translate")
        for text in unfinished:
            print(f"  {text}")
    return 1 if waiting else 0


def _unfinished(catalogue: Path) -> list[str]:
    messages = ElementTree.parse(catalogue).iter("message")  # noqa: S314 - our own files
    return [
        message.findtext("source") or ""
        for message in messages
        if (translation := message.find("translation")) is None or translation.get("type") == "unfinished"
    ]


if __name__ == "__main__":
    sys.exit(main())
