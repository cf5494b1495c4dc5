"""Trust anchors as data: the issuer keys that sign PEC providers' certificates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


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


def parse_anchors(toml: str) -> TrustAnchors:
    """Read the TOML form of `resources/trust-anchors.toml` (fields name, role, subject, valid_from, valid_to,
    spki_der_base64). Raises ValueError on anything unreadable."""
    raise NotImplementedError
