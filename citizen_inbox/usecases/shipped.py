"""What ships with the program, for the faces: trust anchors and translations."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from citizen_inbox.failures import Failure
from citizen_inbox.host import places

if TYPE_CHECKING:
    from citizen_inbox.evidence.trust import TrustAnchors


def anchors() -> TrustAnchors:
    """The shipped keys of the issuers of PEC providers."""
    return _parsed(anchors_text())


def anchors_text() -> str:
    """The shipped anchors as TOML. Failure "anchors-missing"."""
    path = places.resources() / "trust-anchors.toml"
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise Failure("anchors-missing", path=str(path)) from error


def anchors_from(path: Path) -> TrustAnchors:
    """Anchors from a file of the same form. Failure("anchors-unreadable") when it is not one."""
    try:
        return _parsed(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Failure("anchors-unreadable", path=str(path)) from error


def _parsed(toml: str) -> TrustAnchors:
    from citizen_inbox.evidence.trust import parse_anchors  # the crypto library; lists need none

    return parse_anchors(toml)


def translations_folder() -> Path:
    """Where the compiled translations lie."""
    return places.translations()


def resources_folder() -> Path:
    """Where icons, fonts and data lie."""
    return places.resources()
