"""Trust anchors as data: the issuer keys that sign PEC providers' certificates."""

from __future__ import annotations

import base64
import hashlib
import tomllib
from dataclasses import dataclass
from datetime import date

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import load_der_public_key

ROLES = ("pec-issuer", "public-root")


@dataclass(frozen=True, slots=True)
class Anchor:
    """One pinned key. `role` is "pec-issuer" (signs providers) or "public-root" (never enough for a provider)."""

    name: str
    role: str
    subject: str
    valid_from: date
    valid_to: date
    spki: bytes
    """SubjectPublicKeyInfo, DER."""
    added: bool = False
    """Whether the person added it; the program's own list brings all others."""


@dataclass(frozen=True, slots=True)
class TrustAnchors:
    """The keys that a verdict rests on. Frozen and hashable: chains are cached by it."""

    anchors: tuple[Anchor, ...]

    def issuer_of(self, spki: bytes) -> Anchor | None:
        """The pec-issuer anchor with exactly this key, else None."""
        for anchor in self.anchors:
            if anchor.role == "pec-issuer" and anchor.spki == spki:
                return anchor
        return None

    def of_role(self, role: str) -> tuple[Anchor, ...]:
        """The anchors of one role, in the order of the file."""
        return tuple(anchor for anchor in self.anchors if anchor.role == role)


def parse_anchors(toml: str) -> TrustAnchors:
    """Read the TOML form of `resources/trust-anchors.toml`.

    Every anchor has name, role, subject, valid_from, valid_to and spki_der_base64; with spki_sha256 the key must
    have that digest. Raises ValueError on anything unreadable, missing or contradictory.
    """
    entries = tomllib.loads(toml).get("anchor", [])
    if isinstance(entries, list) and all(isinstance(entry, dict) for entry in entries):
        return TrustAnchors(tuple(_anchor(entry) for entry in entries))
    raise ValueError("anchor: not a list of tables")


def _anchor(entry: dict[str, object]) -> Anchor:
    name, role, subject = (_text(entry, field) for field in ("name", "role", "subject"))
    if role not in ROLES:
        raise ValueError(f"{name}: unknown role {role}")
    first, last = _day(entry, "valid_from"), _day(entry, "valid_to")
    if first > last:
        raise ValueError(f"{name}: ends before it begins")
    spki = base64.b64decode("".join(_text(entry, "spki_der_base64").split()), validate=True)
    if "spki_sha256" in entry and hashlib.sha256(spki).hexdigest() != _text(entry, "spki_sha256").lower():
        raise ValueError(f"{name}: the key is not the one that spki_sha256 names")
    try:
        load_der_public_key(spki)
    except UnsupportedAlgorithm as error:
        raise ValueError(f"{name}: unknown kind of key") from error
    return Anchor(name, role, subject, first, last, spki)


def _text(entry: dict[str, object], field: str) -> str:
    value = entry.get(field)
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"anchor: {field} is missing")
    return value


def _day(entry: dict[str, object], field: str) -> date:
    value = entry.get(field)
    if type(value) is not date:  # a TOML date-time would be a subclass, and mean something else
        raise ValueError(f"anchor: {field} is no date")
    return value
