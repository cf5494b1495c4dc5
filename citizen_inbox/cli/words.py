"""The person's language for the command line, and the labels the command line itself prints."""

from __future__ import annotations

import locale
import os
import sys

from citizen_inbox.translation import LANGUAGES, Voice, voice
from citizen_inbox.usecases import shipped


def choose_language(asked: str | None) -> str:
    """The language asked for, else the environment's where it is shipped, else Italian."""
    if asked:
        return asked
    wanted = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    if not wanted and sys.platform in {"win32", "darwin"}:
        wanted = locale.getlocale()[0] or ""
    short = wanted[:2].lower()
    return short if short in LANGUAGES else "it"


def voice_for(asked: str | None) -> Voice:
    """The voice of the command line; English with a note when the translation is not compiled."""
    language = choose_language(asked)
    try:
        return voice(language, shipped.translations_folder())
    except FileNotFoundError as missing:
        print(f"citizen-inbox: no translation at {missing}; English instead", file=sys.stderr)
        return voice("en", shipped.translations_folder())
