"""The raw arguments in, the language of their help out; and argparse made to speak that language while it parses."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import zip_longest

from citizen_inbox.translation import LANGUAGES, Voice

_OPTION = "--lang"
_SHORTEST = "--l"
"""argparse takes an option's unique beginning for the option."""


def asked_language(arguments: Sequence[str]) -> str | None:
    """The language that --lang names, before anything is parsed; None when it names none that is shipped."""
    asked = None
    for word, following in zip_longest(arguments, arguments[1:], fillvalue=""):
        if word == "--":
            break
        name, equals, value = word.partition("=")
        if name.startswith(_SHORTEST) and _OPTION.startswith(name):
            asked = value if equals else following
    return asked if asked in LANGUAGES else None


@contextmanager
def speaking(voice: Voice) -> Iterator[None]:
    """Within this block argparse's own words ("usage: ", "expected one argument") are this voice's.

    argparse looks its templates up with gettext, under the module's name `_`; only that name is lent, and only here,
    so nobody else's gettext changes. A template that is not in the room "help" stays English.
    """
    own = vars(argparse)["_"]

    def lookup(template: str | None) -> str | None:
        return voice.text("help", template) if template else template

    vars(argparse)["_"] = lookup
    try:
        yield
    finally:
        vars(argparse)["_"] = own
