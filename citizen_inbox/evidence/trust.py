"""Trust anchors as TOML in; the keys that a verdict rests on, and who may publish newer ones, out."""

from __future__ import annotations

import base64
import hashlib
import tomllib
from dataclasses import dataclass
from datetime import date

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import load_der_public_key

ROLES = ("pec-issuer", "public-root")
LIST_SIGNER = "list-signer"


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
    added_at: str = ""
    """ISO 8601 instant of that act, "" for all others; as `certificate` for a person to read, never decided upon."""
    certificate: str = ""
    """SHA-256 of the certificate that it was taken from, lower-case hex; "" when only the key is known."""

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the key (SubjectPublicKeyInfo), lower-case hex."""
        return hashlib.sha256(self.spki).hexdigest()


@dataclass(frozen=True, slots=True)
class Publisher:
    """A key that may sign a newer list."""

    name: str
    valid_from: date
    valid_to: date
    spki: bytes
    """SubjectPublicKeyInfo, DER."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The providers that an issuer's certificate of some month permitted: to be consulted, never a ground of trust."""

    issuer: str
    """Name of the anchor."""
    month: str
    """"2025-02": when that certificate was made."""
    mail_domains: frozenset[str]
    """Lower case."""
    organisations: frozenset[str]
    """Case-folded, blanks collapsed."""

    def names(self, address: str, organisation: str) -> bool:
        """Whether both the host of an address and an organisation are in it."""
        host = address.rpartition("@")[2].lower()
        return host in self.mail_domains and _folded(organisation) in self.organisations


@dataclass(frozen=True, slots=True)
class TrustAnchors:
    """The keys that a verdict rests on. Frozen and hashable: chains are cached by it."""

    anchors: tuple[Anchor, ...]
    version: int = 0
    """Number of the list; 0 when it has none. A newer list has a higher one."""
    published: date | None = None
    publishers: tuple[Publisher, ...] = ()
    listings: tuple[Listing, ...] = ()
    """By month, earliest first."""

    def __hash__(self) -> int:
        """Of little, because every look into a cache asks for it; equality still compares everything."""
        return hash((self.version, len(self.anchors), len(self.listings)))

    def issuer_of(self, spki: bytes) -> Anchor | None:
        """The pec-issuer anchor with exactly this key, else None."""
        for anchor in self.anchors:
            if anchor.role == "pec-issuer" and anchor.spki == spki:
                return anchor
        return None

    def of_role(self, role: str) -> tuple[Anchor, ...]:
        """The anchors of one role, in the order of the file."""
        return tuple(anchor for anchor in self.anchors if anchor.role == role)

    def listing(self, issuer: str, day: date) -> Listing | None:
        """The latest list of an issuer's providers that was made in the month of `day` or before; None without any."""
        month = f"{day:%Y-%m}"
        made = [found for found in self.listings if found.issuer == issuer and found.month <= month]
        return made[-1] if made else None


def parse_anchors(toml: str) -> TrustAnchors:
    """Read the TOML form of `resources/trust-anchors.toml`.

    Every anchor has name, role, subject, valid_from, valid_to and spki_der_base64; with spki_sha256 the key must
    have that digest. `version`, `published`, `[[publisher]]` and `[[listing]]` may be absent. Raises ValueError on
    anything unreadable, missing or contradictory.
    """
    written = tomllib.loads(toml)
    version = written.get("version", 0)
    if type(version) is not int or version < 0:
        raise ValueError("version: not a whole number from 0")
    listings = tuple(_listing(entry) for entry in _tables(written, "listing"))
    return TrustAnchors(
        anchors=tuple(_anchor(entry) for entry in _tables(written, "anchor")),
        version=version,
        published=_day(written, "published") if "published" in written else None,
        publishers=tuple(_publisher(entry) for entry in _tables(written, "publisher")),
        listings=tuple(sorted(listings, key=lambda found: found.month)),
    )


def _tables(written: dict[str, object], name: str) -> list[dict[str, object]]:
    entries = written.get(name, [])
    if isinstance(entries, list) and all(isinstance(entry, dict) for entry in entries):
        return entries
    raise ValueError(f"{name}: not a list of tables")


def _anchor(entry: dict[str, object]) -> Anchor:
    name, role, subject = (_text(entry, field) for field in ("name", "role", "subject"))
    if role not in ROLES:
        raise ValueError(f"{name}: unknown role {role}")
    first, last = _validity(entry, name)
    return Anchor(
        name,
        role,
        subject,
        first,
        last,
        _key(entry, name),
        added=entry.get("added") is True,
        added_at=_text(entry, "added_at") if "added_at" in entry else "",
        certificate=_text(entry, "certificate_sha256").lower() if "certificate_sha256" in entry else "",
    )


def _publisher(entry: dict[str, object]) -> Publisher:
    name, role = _text(entry, "name"), _text(entry, "role")
    if role != LIST_SIGNER:
        raise ValueError(f"{name}: unknown role {role}")
    return Publisher(name, *_validity(entry, name), _key(entry, name))


def _listing(entry: dict[str, object]) -> Listing:
    month = _text(entry, "month")
    date.fromisoformat(f"{month}-01")
    return Listing(
        _text(entry, "issuer"),
        month,
        frozenset(found.lower() for found in _texts(entry, "mail_domains")),
        frozenset(_folded(found) for found in _texts(entry, "organisations")),
    )


def _validity(entry: dict[str, object], name: str) -> tuple[date, date]:
    first, last = _day(entry, "valid_from"), _day(entry, "valid_to")
    if first > last:
        raise ValueError(f"{name}: ends before it begins")
    return first, last


def _key(entry: dict[str, object], name: str) -> bytes:
    spki = base64.b64decode("".join(_text(entry, "spki_der_base64").split()), validate=True)
    if "spki_sha256" in entry and hashlib.sha256(spki).hexdigest() != _text(entry, "spki_sha256").lower():
        raise ValueError(f"{name}: the key is not the one that spki_sha256 names")
    try:
        load_der_public_key(spki)
    except UnsupportedAlgorithm as error:
        raise ValueError(f"{name}: unknown kind of key") from error
    return spki


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _text(entry: dict[str, object], field: str) -> str:
    value = entry.get(field)
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"anchor: {field} is missing")
    return value


def _texts(entry: dict[str, object], field: str) -> list[str]:
    value = entry.get(field)
    if not isinstance(value, list) or not all(isinstance(found, str) for found in value):
        raise ValueError(f"listing: {field} is no list of texts")
    return value


def _day(entry: dict[str, object], field: str) -> date:
    value = entry.get(field)
    if type(value) is not date:  # a TOML date-time would be a subclass, and mean something else
        raise ValueError(f"anchor: {field} is no date")
    return value
