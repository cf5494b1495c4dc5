"""Functions that harm whoever calls them, where a confined process can import them: as an installed module."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType

import pytest

from citizen_inbox.usecases import confined

MARK = b"X-Harm: yes"
"""What `choosy` dies of when it stands for the grounds, and `choosy_file` when it is in the bytes."""

_SOURCE = """
import os
import time


def hang(*_):
    time.sleep(600)


def bloat(*_):
    return bytes(16 * 1024**3)


def die(*_):
    os.abort()


def choosy(raw, *rest):
    from citizen_inbox import reading

    if b"X-Harm: yes" in (raw, *rest):
        os.abort()
    return reading.read(raw, *rest)


def choosy_file(raw, *rest):
    from citizen_inbox import reading

    if b"X-Harm: yes" in raw:
        os.abort()
    return reading.read_file(raw, *rest)
"""


def install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module, in a folder that new confined processes may read; those that live are ended first."""
    home = folder / "site-packages"
    home.mkdir()
    (home / "harmful.py").write_text(_SOURCE, encoding="utf-8")
    monkeypatch.syspath_prepend(home)
    confined.close()
    return importlib.import_module("harmful")
