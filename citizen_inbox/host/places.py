"""Where things live on this computer: shipped resources and translations, the person's data."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent.parent


def resources() -> Path:
    """The folder of shipped data: icons, fonts, anchors, presets (checkout, wheel or frozen application)."""
    return _shipped("resources")


def translations() -> Path:
    """The folder of compiled translations (citizen_inbox_*.qm)."""
    return _shipped("translations")


@dataclass(frozen=True, slots=True)
class Places:
    """Folders of one profile; nothing is created by asking."""

    data: Path
    """Archive and database: what a backup must hold."""
    config: Path
    """Settings."""


def user_places() -> Places:
    """The folders of the person who runs the program, as the system wants them."""
    data = platformdirs.user_data_path("citizen-inbox", appauthor=False)
    return Places(data=data, config=platformdirs.user_config_path("citizen-inbox", appauthor=False))


def places_under(folder: Path) -> Places:
    """A profile that lives wholly in one folder (the demo, an assisted session, tests)."""
    return Places(data=folder / "data", config=folder / "config")


def _shipped(name: str) -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen) / name] if frozen else []
    candidates += [_PACKAGE.parent / name, _PACKAGE / "_data" / name]
    return next((path for path in candidates if path.is_dir()), candidates[0])
