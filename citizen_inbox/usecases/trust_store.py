"""A profile's data folder in; the trust anchors in use out: the shipped list or a newer one, and the person's own.

Three files lie in the folder `trust`: `list.json` (a newer list with where it came from), `floor` (the highest version
ever accepted) and `added.toml` (the person's own anchors). What is damaged is never used: the shipped list, and the
anchors that can be read, take its place, and a warning says so.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from citizen_inbox.store.disk import disk_failure, replace_file
from citizen_inbox.usecases import shipped

if TYPE_CHECKING:
    from citizen_inbox.evidence.trust import TrustAnchors

LIST_DAMAGED = "trust-list-damaged"
ADDED_DAMAGED = "trust-added-damaged"


@dataclass(frozen=True, slots=True)
class Kept:
    """The trust of one profile as it is on the disk now."""

    text: str
    """The anchors in use as TOML: the list, then the person's own."""
    base: str
    """The list alone."""
    refreshed: bool
    """Whether the list is a newer one than the program brought."""
    source: str
    """File name or address that a newer list came from, "" for the shipped one; as `accepted_at`."""
    accepted_at: str
    """ISO 8601."""
    floor: int
    """The highest version ever accepted: a list must be newer than this."""
    added: str
    """The person's own anchors as TOML."""
    warnings: tuple[str, ...]
    """Codes of the room "failures"."""


@dataclass(frozen=True, slots=True)
class NewerList:
    """A list that was accepted, with its origin."""

    version: int
    text: str
    source: str
    accepted_at: str


def folder_of(data: Path) -> Path:
    """Where a profile keeps its trust."""
    return data / "trust"


def load(data: Path, own: str | None = None) -> Kept:
    """The trust of the profile with this data folder, nothing written; `own`: a list in place of the shipped one.

    Failure "anchors-missing" when the installation has none, "disk-..." when the folder cannot be read.
    """
    base = shipped.anchors_text() if own is None else own
    folder = folder_of(data)
    if not folder.is_dir():
        return Kept(base, base, refreshed=False, source="", accepted_at="", floor=0, added="", warnings=())
    version = parsed(base).version
    newer = _newer(_bytes(folder / "list.json"))
    floor = max(version, _floor(_bytes(folder / "floor")), newer.version if newer else 0)
    warnings = []
    if newer and newer.version > version:
        base, version = newer.text, newer.version
    else:
        newer = None
    if version < floor:
        warnings.append(LIST_DAMAGED)
    added = _bytes(folder / "added.toml").decode("utf-8", "replace")
    if added and _parsed(f"{base}\n{added}") is None:
        warnings.append(ADDED_DAMAGED)
        added = ""
    return Kept(
        text=f"{base}\n{added}" if added else base,
        base=base,
        refreshed=newer is not None,
        source=newer.source if newer else "",
        accepted_at=newer.accepted_at if newer else "",
        floor=floor,
        added=added,
        warnings=tuple(warnings),
    )


def keep_list(data: Path, newer: NewerList) -> None:
    """Put a newer list in the place of the one before, whole or not at all, and raise the floor. Disk failures."""
    folder = _made(data)
    kept = {
        "version": newer.version,
        "sha256": _digest(newer.text),
        "source": newer.source,
        "accepted_at": newer.accepted_at,
        "text": newer.text,
    }
    replace_file(folder / "list.json", json.dumps(kept, ensure_ascii=True, indent=1).encode())
    replace_file(folder / "floor", f"{newer.version}\n".encode())


def keep_added(data: Path, added: str) -> None:
    """Put the person's own anchors, as TOML, in the place of those before. Disk failures."""
    replace_file(_made(data) / "added.toml", added.encode())


@lru_cache(maxsize=8)
def parsed(text: str) -> TrustAnchors:
    """The anchors of a text, read once. ValueError when it is none."""
    from citizen_inbox.evidence.trust import parse_anchors  # the crypto library; lists of mail need none

    return parse_anchors(text)


def _made(data: Path) -> Path:
    folder = folder_of(data)
    with disk_failure(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _bytes(path: Path) -> bytes:
    with disk_failure(path):
        return path.read_bytes() if path.is_file() else b""


def _newer(raw: bytes) -> NewerList | None:
    """The kept list when it is whole: its own digest, its text and its version must agree."""
    try:
        kept = json.loads(raw)
        texts = [kept[name] for name in ("text", "source", "accepted_at")]
        if not all(isinstance(text, str) for text in texts) or kept["sha256"] != _digest(texts[0]):
            return None
        offered = _parsed(texts[0])
    except (ValueError, KeyError, TypeError):
        return None
    if offered is None or offered.version != kept.get("version"):
        return None
    return NewerList(offered.version, *texts)


def _floor(raw: bytes) -> int:
    digits = raw.strip()
    return int(digits) if digits.isdigit() and len(digits) < 10 else 0


def _parsed(text: str) -> TrustAnchors | None:
    try:
        return parsed(text)
    except ValueError:
        return None


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
