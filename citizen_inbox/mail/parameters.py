"""A Content-Type or Content-Disposition value in; its token, its parameters and every reading of them out.

RFC 2045 5.1 and RFC 2231, and what mailers write instead: encoded words in quotes, raw 8-bit names, quotes that are
not escaped, blanks without quotes. Where readers disagree all readings are kept, the likeliest first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from citizen_inbox.mail.content import decode_text
from citizen_inbox.mail.fields import decode_words, unfold

_KEY = re.compile(r"[\s;]*([^\s=;\"]+)\s*=\s*")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_CLOSING = re.compile(r'(?<!\\)"\s*(?=;|$)')
_LAST_PARAMETER = re.compile(r";\s*[^\s=;\"]+\s*=")
_SECTION = re.compile(r"(.+?)\*(?:(\d{1,3})(\*)?)?")
_ESCAPE = re.compile(r"\\(.)")
_MAX_READINGS = 64


@dataclass(frozen=True, slots=True)
class Parameters:
    """One value taken apart. `best` holds the likeliest reading of each name, `readings` all of them in order."""

    token: str
    """What stands before the first ";", lower case."""
    best: Mapping[str, str]
    readings: tuple[tuple[str, str], ...]

    def all_of(self, name: str) -> list[str]:
        """Every reading of one parameter."""
        return [value for key, value in self.readings if key == name]


NOTHING = Parameters("", {}, ())


def read_parameters(raw: bytes) -> Parameters:
    """Take a raw field value apart. Never raises."""
    text = unfold(raw)
    token, _, rest = text.partition(";")
    readings = _readings(rest)
    if max(text, default="") >= "\x80" and not _is_utf8(raw):
        other = unfold(raw.decode("utf-8", "replace").encode())
        readings += _readings(other.partition(";")[2])
    best: dict[str, str] = {}
    for key, value in readings:
        best.setdefault(key, value)
    return Parameters(token.strip().lower(), best, tuple(readings[:_MAX_READINGS]))


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _readings(rest: str) -> list[tuple[str, str]]:
    """Decoded readings: RFC 2231 forms first, then plain ones, then the plain ones undecoded."""
    plain: list[tuple[str, str]] = []
    literal: list[tuple[str, str]] = []
    sections: dict[str, dict[int, tuple[str, bool]]] = {}
    for key, values in _pairs(rest):
        section = _SECTION.fullmatch(key)
        if section:
            number, encoded = int(section[2] or 0), bool(section[3]) or section[2] is None
            sections.setdefault(section[1], {}).setdefault(number, (values[0], encoded))
            continue
        for value in values:
            decoded = decode_words(value)
            plain.append((key, decoded.strip()))
            if decoded != value:
                literal.append((key, value))
    joined = [(key, _join(parts)) for key, parts in sections.items() if 0 in parts]
    return joined + plain + literal


def _join(parts: dict[int, tuple[str, bool]]) -> str:
    """RFC 2231 continuations in order, up to the first gap."""
    charset, data, number = "", b"", 0
    while number in parts:
        value, encoded = parts[number]
        if encoded and number == 0 and value.count("'") >= 2:
            charset, _, value = value.split("'", 2)
        data += unquote_to_bytes(value) if encoded else value.encode("utf-8", "replace")
        number += 1
    # An encoded word cut into sections is wrong twice over, and common.
    return decode_words(decode_text(data, charset)).strip()


def _pairs(rest: str) -> Iterator[tuple[str, list[str]]]:
    position = 0
    while position < len(rest):
        key = _KEY.match(rest, position)
        if not key:
            following = rest.find(";", position)
            position = len(rest) if following < 0 else following + 1
            continue
        if rest.startswith('"', key.end()):
            values, position = _quoted(rest, key.end())
        else:
            values, position = _bare(rest, key.end())
        yield key[1].lower(), values


def _quoted(rest: str, start: int) -> tuple[list[str], int]:
    """Readings of a quoted value: up to the quote that ends the parameter, up to the first one, up to the last."""
    strict = _QUOTED.match(rest, start)
    tidy = _CLOSING.search(rest, start + 1)
    if strict and tidy and strict.end() - 1 == tidy.start() and '"' not in rest[tidy.end() :]:
        return _unescaped(strict[1]), tidy.end()
    values: list[str] = []
    if tidy:
        values += _unescaped(rest[start + 1 : tidy.start()])
    if strict:
        values += _unescaped(strict[1])
    last = rest.rfind('"', start + 1)
    if tidy and last > tidy.start() and not _LAST_PARAMETER.search(rest, tidy.end()):
        values += _unescaped(rest[start + 1 : last])
    if not values:
        values += [rest[start + 1 :].strip(), *_bare(rest, start + 1)[0]]
    end = tidy.end() if tidy else strict.end() if strict else len(rest)
    return list(dict.fromkeys(values)), end


def _unescaped(text: str) -> list[str]:
    if "\\" not in text:
        return [text]
    return [_ESCAPE.sub(r"\1", text), text]


def _bare(rest: str, start: int) -> tuple[list[str], int]:
    """Readings of a value without quotes: up to the semicolon, and up to the first blank."""
    stop = rest.find(";", start)
    end = len(rest) if stop < 0 else stop
    whole = rest[start:end].strip()
    words = whole.split(None, 1)
    return ([whole, words[0]] if len(words) > 1 else [whole]), end
