"""Codes, dates and sums in; sentences in the person's language out (QtCore only, and only when not English)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from citizen_inbox.findings import Finding, Outcome
from citizen_inbox.obligations.calendar import ROME
from citizen_inbox.wording.sentences import ROOMS, sentence

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

LANGUAGES = ("it", "en")

_ISO = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?", re.ASCII)

_MONTHS = {
    "it": (
        *("gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno"),
        *("luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}


class _Lookup(Protocol):
    def __call__(self, context: str, text: str) -> str: ...


@dataclass(frozen=True)
class Voice:
    """One language: words codes, dates and amounts."""

    language: str
    _translate: _Lookup

    def say(self, room: str, code: str, facts: Mapping[str, str] | None = None) -> str:
        """The sentence of a code with its facts filled in, days and instants among them in this language's form.

        Facts are plain text and are never interpreted otherwise. A fact that the sentence does not name is left out;
        one that is missing shows as "?".
        """
        template = self._translate(room, sentence(room, code))
        said = template.format_map(_Facts(self.facts(facts or {})))
        twice = template.endswith("}.") and said.endswith("..") and not said.endswith("...")
        return said[:-1] if twice else said  # "… says GESTORE A S.p.A."

    def facts(self, facts: Mapping[str, str]) -> dict[str, str]:
        """Facts as a person writes them: a value that is wholly an ISO day or instant is worded, all others stay."""
        return {name: self._fact(value) for name, value in facts.items()}

    def verdict(self, code: str, outcome: Outcome, facts: Mapping[str, str]) -> str:
        """The headline's sentence: the one for this outcome where the code has several, else the code's own."""
        known = ROOMS["evidence"]
        special = f"verdict-{code}-{outcome.value}"
        return self.say("evidence", special if special in known else f"verdict-{code}", facts)

    def finding(self, room: str, finding: Finding) -> str:
        """The sentence of a finding: the one for its fact "variant" or its outcome where the code has several."""
        known = ROOMS[room]
        special = (f"{finding.code}.{name}" for name in (finding.facts.get("variant", ""), finding.outcome.value))
        return self.say(room, next((code for code in special if code in known), finding.code), finding.facts)

    def text(self, context: str, english: str) -> str:
        """A marked string of the interface itself."""
        return self._translate(context, english)

    def day(self, value: date) -> str:
        """ "21 novembre 2026"."""
        return f"{value.day} {_MONTHS[self.language][value.month - 1]} {value.year}"

    def short_day(self, value: date) -> str:
        """ "21 nov", for list lines."""
        return f"{value.day} {_MONTHS[self.language][value.month - 1][:3]}"

    def instant(self, value: datetime) -> str:
        """ "21 novembre 2026, ore 10:32:07", in Europe/Rome."""
        local = value.astimezone(ROME)
        hour = "ore " if self.language == "it" else ""
        return f"{self.day(local.date())}, {hour}{local:%H:%M:%S}"

    def _fact(self, value: str) -> str:
        if not _ISO.fullmatch(value):
            return value
        try:
            if len(value) == len("2026-11-21"):
                return self.day(date.fromisoformat(value))
            instant = datetime.fromisoformat(value)
        except ValueError:
            return value
        return self.instant(instant if instant.tzinfo else instant.replace(tzinfo=ROME))

    def euro(self, cents: int) -> str:
        """ "1.234,56 €" (Italian) or "€1,234.56" (English)."""
        english = f"{cents // 100:,}.{cents % 100:02d}"
        if self.language == "it":
            return english.translate(str.maketrans(",.", ".,")) + "\u00a0€"
        return f"€{english}"

    def size(self, count: int) -> str:
        """Bytes as "96 kB" or "1,2 MB"."""
        if count < 1000:
            return f"{count} B"
        if count < 1_000_000:
            return f"{round(count / 1000)} kB"
        text = f"{count / 1_000_000:.1f} MB"
        return text.replace(".", ",") if self.language == "it" else text


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


def voice(language: str, folder: Path) -> Voice:
    """The voice of a language ("it", "en"); `folder` holds citizen_inbox_<language>.qm.

    English needs no file. ValueError for a language that is not shipped, FileNotFoundError when its file is missing.
    """
    if language not in LANGUAGES:
        raise ValueError(language)
    if language == "en":
        return Voice("en", _as_written)
    return Voice(language, _from_catalogue(load(language, folder)))


def load(language: str, folder: Path) -> QTranslator:
    """The Qt catalogue of a language, loaded but not installed. FileNotFoundError when it is not there."""
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    path = folder / f"citizen_inbox_{language}.qm"
    if not translator.load(str(path)):
        raise FileNotFoundError(path)
    return translator


def _as_written(context: str, text: str) -> str:
    return text


def _from_catalogue(translator: QTranslator) -> _Lookup:
    def lookup(context: str, text: str) -> str:
        return translator.translate(context, text) or text

    return lookup
