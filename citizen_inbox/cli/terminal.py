"""The environment in; how to name this program to whoever typed its name, out."""

from __future__ import annotations

import os


def program() -> str:
    """How the person started this program, to be typed again: "python3 run.py" in a checkout (which says so)."""
    return os.environ.get("CITIZEN_INBOX_PROGRAM") or "citizen-inbox"
