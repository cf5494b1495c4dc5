"""The person's language for the command line, and the labels the command line itself prints."""

from __future__ import annotations

import getpass
import locale
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from citizen_inbox.cli.terminal import program
from citizen_inbox.failures import Failure
from citizen_inbox.report.lines import line
from citizen_inbox.translation import LANGUAGES, Voice, voice
from citizen_inbox.usecases import shipped
from citizen_inbox.wording.sentences import ROOMS


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


def hint(said: Voice, code: str, facts: Mapping[str, str] | None = None) -> str:
    """A sentence that names a command, with the program named as the person started it."""
    return said.say("commands", code, facts).replace("citizen-inbox", program())


def tell(failure: Failure, said: Voice) -> None:
    """Say a failure and the way on, on standard error."""
    facts = {name: line(value) for name, value in failure.facts.items()}
    print(said.say("failures", failure.code, facts), file=sys.stderr)
    if f"{failure.code}.advice" in ROOMS["failures"]:
        print(said.say("failures", f"{failure.code}.advice", facts), file=sys.stderr)


def ask_password(address: str, said: Voice, *, from_stdin: bool) -> str:
    """The password as typed, or the first line of standard input. Failure "password-missing" where nobody answers."""
    if from_stdin:
        password = sys.stdin.readline().rstrip("\r\n")
    elif sys.stdin.isatty():
        password = getpass.getpass(said.say("commands", "password-for", {"address": line(address)}) + " ")
    else:
        password = ""
    if not password:
        raise Failure("password-missing", address=address)
    return password


def unwritable(path: Path, error: OSError, said: Voice) -> None:
    """Say that a file or folder cannot be written, on standard error."""
    facts = {"path": line(str(path)), "reason": error.strerror or type(error).__name__}
    print(said.say("commands", "unwritable", facts), file=sys.stderr)
