"""The shipped table of PEC providers in; the one that serves an address out."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from citizen_inbox.host.places import resources

IMAP_PORT = 993
SMTP_PORT = 465


@dataclass(frozen=True, slots=True)
class Preset:
    """How mail programs reach one provider (implicit TLS)."""

    id: str
    name: str
    domains: tuple[str, ...]
    """Mail domains that surely belong to it; customers' own domains are not listed anywhere."""
    imap_host: str
    smtp_host: str
    """"" when not known."""
    username_is_address: bool
    """False when the provider gives a user name of its own."""
    verified: bool
    """False: only a suggestion that the person must confirm."""
    notes: tuple[str, ...]
    """Codes of advice, worded in `wording.interface`."""
    imap_port: int = IMAP_PORT
    smtp_port: int = SMTP_PORT


def load_presets(path: Path | None = None) -> tuple[Preset, ...]:
    """Every shipped preset, verified ones first as in the file. `path` is another file of the same form."""
    text = (path or resources() / "provider-presets.toml").read_text("utf-8")
    return tuple(
        Preset(
            id=str(entry["id"]),
            name=str(entry["name"]),
            domains=tuple(str(domain) for domain in entry["domains"]),
            imap_host=str(entry["imap_host"]),
            smtp_host=str(entry["smtp_host"]),
            username_is_address=entry["username"] == "address",
            verified=bool(entry["verified"]),
            notes=tuple(str(note) for note in entry["notes"]),
        )
        for entry in tomllib.loads(text)["provider"]
    )


def preset_for(address: str, presets: tuple[Preset, ...] | None = None) -> Preset | None:
    """The provider whose domain the address is in (the domain itself or one below it), None when it does not tell.

    A citizen's own domain reveals no provider; the person has to say it.
    """
    domain = address.rpartition("@")[2].strip().lower().rstrip(".")
    found = [
        (len(known), preset)
        for preset in (load_presets() if presets is None else presets)
        for known in preset.domains
        if domain == known or domain.endswith(f".{known}")
    ]
    return max(found, key=lambda pair: pair[0])[1] if found else None
