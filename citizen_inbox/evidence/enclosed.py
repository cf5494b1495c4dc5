"""Two messages in, the one that was sent and the one that a receipt encloses; how each part compares, out.

Messages are compared by outlines (names and digests), which are small enough to be kept with a record: a list can then
tell without opening any mail. The provider replaces Message-ID and adds fields of its own (RFC 6109 2.2.1, 3.1.5), so
of the header only what a person wrote is looked at.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import fields as dataclass_fields
from enum import Enum
from typing import Any

from citizen_inbox.evidence.brief import SUFFIX, matched, readings, stated_digest
from citizen_inbox.mail.content import ENCODED
from citizen_inbox.mail.fields import collapse
from citizen_inbox.mail.message import Message, Part

FIELDS = ("From", "To", "Cc", "Reply-To", "Subject", "Date")
"""What a person wrote in the header; transfer fields, Message-ID, REM-* and X-* belong to those who carry it."""
_REMOVED_BY_READER = "text/x-moz-deleted"
"""What a mail program leaves in its own copy when the person takes an attachment out."""


class Sameness(Enum):
    """How one part of what was sent stands in what a receipt encloses."""

    SAME = "same"
    OTHER_ENCODING = "other-encoding"
    HASH_MATCHES = "hash-matches"
    HASH_DIFFERS = "hash-differs"
    NOT_KEPT = "not-kept"
    RENAMED = "renamed"
    DIFFERS = "differs"
    MISSING = "missing"
    ADDED = "added"


AGREES = frozenset({Sameness.SAME, Sameness.OTHER_ENCODING, Sameness.HASH_MATCHES})
CONTRADICTS = frozenset({Sameness.DIFFERS, Sameness.MISSING, Sameness.ADDED, Sameness.HASH_DIFFERS})
"""Another body or attachment than was sent. What is in neither set can be told neither way."""
BRIEF_CONTRADICTS = frozenset({Sameness.DIFFERS})
"""The same where parts are replaced by rule: a digest that does not match, or a part not found, proves nothing."""


@dataclass(frozen=True, slots=True)
class PartOutline:
    """One body, attachment or attached message. Digests are SHA-256 in lower case hexadecimal."""

    path: str
    """Within its message, "" for a message without parts."""
    name: str
    media_type: str
    raw: str
    """Of the body as it stands in the mail."""
    content: str
    """Of the body with its transfer encoding undone."""
    lines: str
    """Of the lines, however they end, of text and of bodies in clear; "" of others, where line ends are content."""
    readings: tuple[str, ...]
    """See `brief.readings`."""
    stated: str
    """The digest that this part shows instead of another, "" when it is none."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A message as far as it can be compared."""

    fields: tuple[tuple[str, str], ...]
    parts: tuple[PartOutline, ...]


@dataclass(frozen=True, slots=True)
class ComparedPart:
    """One part of either message and how it compares."""

    name: str
    """File name, else its place in the message; untrusted."""
    sameness: Sameness
    reading: int = 0
    """With HASH_MATCHES the number of the reading that gave the digest, 1 to 10."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was sent beside what a receipt encloses."""

    parts: tuple[ComparedPart, ...]
    fields: tuple[str, ...]
    """Names of header fields that a person wrote and that read differently."""
    brief: bool = False
    """The receipt is of the brief form, in which parts are replaced by their digests."""

    @property
    def agrees(self) -> bool:
        """Whether every body and attachment is what was sent."""
        return all(part.sameness in AGREES for part in self.parts)

    @property
    def contradicts(self) -> bool:
        """Whether some body or attachment is another than was sent."""
        grave = BRIEF_CONTRADICTS if self.brief else CONTRADICTS
        return any(part.sameness in grave for part in self.parts)


def outline(message: Message, *, hashed: bool = False) -> Outline:
    """The outline of a message or of one enclosed in another. hashed: with the readings that a sent one needs."""
    fields = tuple((name, _written(message, name)) for name in FIELDS)
    parts = tuple(_part(message, part, hashed=hashed) for part in _leaves(message.root))
    return Outline(fields, parts)


def write_outline(found: Outline) -> str:
    """An outline as JSON in ASCII, for a record; `read_outline` gives it back."""
    parts = [[getattr(part, field.name) for field in dataclass_fields(part)] for part in found.parts]
    return json.dumps([found.fields, parts], separators=(",", ":"))


def read_outline(text: str) -> Outline:
    """An outline that `write_outline` wrote."""
    fields, parts = json.loads(text)
    return Outline(tuple((name, value) for name, value in fields), tuple(map(_read_part, parts)))


def compare(sent: Outline, enclosed: Outline, *, brief: bool = False) -> Comparison:
    """Find each part of `sent` in `enclosed`: by its place with its content or its hash, then by content anywhere,
    then by its place or name alone. brief: the receipt says so of itself."""
    left = dict.fromkeys(enclosed.parts)
    found: dict[PartOutline, ComparedPart] = {}
    for fits in (_in_place, _anywhere, _instead):
        for part in sent.parts:
            other = None if part in found else next((one for one in left if fits(part, one)), None)
            if other is not None:
                del left[other]
                found[part] = _compared(part, other)
    known = [found.get(part) or ComparedPart(_label(part), _gone(part, Sameness.MISSING)) for part in sent.parts]
    added = [ComparedPart(_label(part), Sameness.ADDED) for part in left]
    mine, theirs = dict(sent.fields), dict(enclosed.fields)
    fields = tuple(name for name in mine if mine[name] != theirs.get(name, ""))
    return Comparison((*known, *added), fields, brief)


def _read_part(values: list[Any]) -> PartOutline:
    path, name, media_type, raw, content, lines, known, stated = values
    return PartOutline(path, name, media_type, raw, content, lines, tuple(known), stated)


def _written(message: Message, name: str) -> str:
    return "\n".join(collapse(value) for value in message.headers(name))


def _leaves(part: Part) -> Iterator[Part]:
    """Everything with a content of its own; attached messages are one part, as the brief receipt sees them."""
    if part.is_message or not part.children:
        yield part
    else:
        for child in part.children:
            yield from _leaves(child)


def _part(message: Message, part: Part, *, hashed: bool) -> PartOutline:
    raw, content = message.raw[part.body : part.end], message.content(part)
    name = part.names[0] if part.names else ""
    return PartOutline(
        path=part.path.removeprefix(message.root.path).lstrip(".") if part is not message.root else "",
        name=name,
        media_type=part.media_type,
        raw=_digest(raw),
        content=_digest(content),
        lines=_lines(message, part, content),
        readings=readings(raw, content) if hashed and (name or part.is_message) else (),
        stated=stated_digest(content) if name.lower().endswith(SUFFIX) else "",
    )


def _lines(message: Message, part: Part, content: bytes) -> str:
    """Carriers may end lines otherwise and encode text anew; nothing of what a person reads is let go."""
    if part.media_type.startswith("text/"):
        rows = [line.rstrip(" \t") for line in message.text(part).split("\n")]
        return _digest("\n".join(rows).rstrip("\n").encode("utf-8", "surrogatepass"))
    if part.encoding in ENCODED:
        return ""
    return _digest(content.replace(b"\r\n", b"\n").rstrip(b"\r\n"))


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _alike(one: PartOutline, other: PartOutline) -> bool:
    return one.content == other.content or bool(one.lines and one.lines == other.lines)


def _named_alike(one: PartOutline, other: PartOutline) -> bool:
    return one.name.casefold() == other.name.casefold()


def _replaced(part: PartOutline, other: PartOutline) -> bool:
    """Whether `other` stands for `part` in a brief receipt; for a nameless one (an attached message) by its place."""
    if not part.name and (part.path != other.path or not other.stated):
        return False
    return bool(part.readings) and other.name.casefold() == f"{part.name}{SUFFIX}".casefold()


def _in_place(part: PartOutline, other: PartOutline) -> bool:
    kept = _alike(part, other) and _named_alike(part, other)
    return part.path == other.path and (kept or _replaced(part, other))


def _anywhere(part: PartOutline, other: PartOutline) -> bool:
    return _alike(part, other) or _replaced(part, other)


def _instead(part: PartOutline, other: PartOutline) -> bool:
    return part.path == other.path or bool(part.name and _named_alike(part, other))


def _compared(part: PartOutline, other: PartOutline) -> ComparedPart:
    label = _label(part)
    if _alike(part, other):
        if not _named_alike(part, other):
            return ComparedPart(label, Sameness.RENAMED)
        return ComparedPart(label, Sameness.SAME if part.raw == other.raw else Sameness.OTHER_ENCODING)
    if _replaced(part, other):
        reading = matched(other.stated, part.readings)
        return ComparedPart(label, Sameness.HASH_MATCHES if reading else Sameness.HASH_DIFFERS, reading)
    return ComparedPart(label, _gone(part, Sameness.DIFFERS))


def _gone(part: PartOutline, otherwise: Sameness) -> Sameness:
    return Sameness.NOT_KEPT if part.media_type == _REMOVED_BY_READER else otherwise


def _label(part: PartOutline) -> str:
    return part.name or part.path or part.media_type
