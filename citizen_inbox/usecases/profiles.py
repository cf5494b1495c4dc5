"""Where a person's inbox lives on this computer: the user's own profile, or one in a folder."""

from __future__ import annotations

from pathlib import Path

from citizen_inbox.host.places import places_under, user_places
from citizen_inbox.host.secrets import Secrets, SessionSecrets, SystemSecrets, system_secrets
from citizen_inbox.usecases.inbox import Profile


def profile_at(folder: Path | None) -> Profile:
    """The profile in `folder`, or the user's own for None; passwords in the system keyring."""
    places = places_under(folder) if folder else user_places()
    return Profile(places=places, anchors_toml=None, secrets=SystemSecrets(_system))


def passing_profile(folder: Path, anchors_toml: str) -> Profile:
    """A profile with anchors of its own whose passwords live only as long as the program (the demo)."""
    return Profile(places=places_under(folder), anchors_toml=anchors_toml, secrets=SessionSecrets())


def keyring_state() -> str:
    """Which keyring passwords go to: the name of its class, or "session only" when the system has none to trust."""
    secrets = system_secrets()
    return type(secrets).__name__ if secrets.lasting else "none here, passwords are asked for each session"


def _system() -> Secrets:
    return system_secrets()
