"""Whether a window can be seen here: Qt aborts the whole process when it finds no display."""

from __future__ import annotations

import os
import sys


def has_screen() -> bool:
    """Whether this session has a display to open a window on."""
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def draw_unseen() -> None:
    """From here on Qt draws into memory only, so pictures come out the same with and without a display."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # it complains of size hints at every window
