"""A TOML file in, frozen Settings out, and back again: nothing that a person wrote into the file is lost."""

from __future__ import annotations

import contextlib
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime, time
from pathlib import Path

from citizen_inbox.failures import Failure

POLL_MINUTES_LEAST = 5


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person chose. Values out of range fall back to the default; unknown keys are kept in `other`."""

    language: str = "it"
    theme: str = "system"
    """"system", "light" or "dark"."""
    zoom: int = 100
    """Per cent, 50 to 300."""
    poll_minutes: int = 10
    """Minutes between two looks at a server without IDLE; 5 at least."""
    last_account: str = ""
    """Address of the mailbox shown last."""
    revocation_online: bool = False
    """Ask the authorities, over the internet, whether providers' certificates were revoked."""
    reminders: bool = True
    """Remind of deadlines by the desktop's notifications while the program runs."""
    reminders_discreet: bool = False
    """Name neither sender nor sum in reminders: a locked screen may show them."""
    other: Mapping[str, object] = field(default_factory=dict)
    """Keys of the file that this version does not know, written back as they were."""


def load_settings(path: Path) -> Settings:
    """The settings in a file; the defaults when there is none.

    Failure "settings-damaged" (facts path, kept) when the file is no TOML: it is moved aside first, so that the next
    call gives the defaults and nothing is overwritten. Failure "settings-unreadable" when it cannot be opened.
    """
    try:
        text = path.read_text("utf-8")
        return _settings(tomllib.loads(text))
    except FileNotFoundError:
        return Settings()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Failure("settings-damaged", path=str(path), kept=str(_set_aside(path))) from error
    except OSError as error:
        raise Failure("settings-unreadable", path=str(path)) from error


def save_settings(path: Path, settings: Settings) -> None:
    """Write the whole file beside its place and rename it. Failure "settings-unwritable" (fact path)."""
    known = {item.name: getattr(settings, item.name) for item in fields(settings) if item.name != "other"}
    text = _toml({**known, **{key: value for key, value in settings.other.items() if key not in known}})
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(descriptor)
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise Failure("settings-unwritable", path=str(path)) from error


def _settings(values: Mapping[str, object]) -> Settings:
    usual = Settings()
    known = {item.name for item in fields(Settings)} - {"other"}
    return Settings(
        language=_text(values.get("language"), usual.language),
        theme=_choice(values.get("theme"), ("system", "light", "dark"), usual.theme),
        zoom=_number(values.get("zoom"), 50, 300, usual.zoom),
        poll_minutes=_number(values.get("poll_minutes"), POLL_MINUTES_LEAST, 1440, usual.poll_minutes),
        last_account=_text(values.get("last_account"), usual.last_account),
        revocation_online=values.get("revocation_online") is True,
        reminders=values.get("reminders") is not False,
        reminders_discreet=values.get("reminders_discreet") is True,
        other={key: value for key, value in values.items() if key not in known},
    )


def _text(value: object, usual: str) -> str:
    return value if isinstance(value, str) else usual


def _choice(value: object, allowed: tuple[str, ...], usual: str) -> str:
    return value if isinstance(value, str) and value in allowed else usual


def _number(value: object, least: int, most: int, usual: int) -> int:
    fits = isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
    return value if fits and isinstance(value, int) else usual


def _set_aside(path: Path) -> Path:
    """Give the damaged file another name, never one that is taken."""
    number = 1
    while (kept := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    try:
        path.rename(kept)
    except OSError as error:
        raise Failure("settings-unreadable", path=str(path)) from error
    return kept


def _toml(values: Mapping[str, object], prefix: str = "") -> str:
    """Plain values first, then tables: the part of TOML that `tomllib` gives back unchanged."""
    plain = {key: value for key, value in values.items() if not isinstance(value, Mapping)}
    tables = {key: value for key, value in values.items() if isinstance(value, Mapping)}
    text = "".join(f"{_key(key)} = {_value(value)}\n" for key, value in plain.items())
    for key, value in tables.items():
        name = f"{prefix}{_key(key)}"
        text += f"\n[{name}]\n{_toml(value, f'{name}.')}"
    return text


def _key(key: str) -> str:
    bare = key.isascii() and key.replace("-", "a").replace("_", "a").isalnum()
    return key if bare else _quoted(key)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_value(item) for item in value) + "]"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(str(key))} = {_value(item)}" for key, item in value.items()) + "}"
    return _quoted(str(value))


def _quoted(text: str) -> str:
    escaped = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return '"' + "".join(escaped.get(letter, letter) if letter >= " " or letter in escaped else f"\\u{ord(letter):04x}"
                         for letter in text).replace("\x7f", "\\u007f") + '"'  # fmt: skip
