"""Raw bytes of a mail in, its tree of parts out, by byte offsets alone: bodies are searched, never copied.

The delimiters of all open multiparts are sought together; an outer one always ends what is inside it (RFC 2046 5.1.2).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from citizen_inbox.mail.content import ENCODED
from citizen_inbox.mail.fields import Fields, Header, header_extent, read_header, unfold
from citizen_inbox.mail.parameters import NOTHING, Parameters, read_parameters
from citizen_inbox.mail.part import MESSAGE_TYPES, Part

MAX_DEPTH = 50
MAX_PARTS = 1000

DEFECTS = frozenset(
    {
        *("limit-depth", "limit-parts", "limit-header", "limit-fields", "header-missing", "header-line-unreadable"),
        *("boundary-missing", "boundary-not-found", "boundary-reused", "closing-delimiter-missing", "parts-after-end"),
        *("text-after-end", "multipart-encoded", "encoding-unknown", "content-header-repeated"),
    }
)
"""Every code that a scan can give; worded in `wording.mail`."""

_TAIL = re.compile(rb"(--)?[ \t]*(?:\r?\n|\r?\Z)")
_MEDIA_TYPE = re.compile(r"\s*([!#$%&'*+.^_`|~0-9a-z-]+)\s*/\s*([!#$%&'*+.^_`|~0-9a-z-]+)")
_VISIBLE = re.compile(rb"\S")
_PLAIN_ENCODINGS = frozenset({"", "7bit", "8bit", "binary"})
_CONTENT_FIELDS = {"content-type": 0, "content-transfer-encoding": 1, "content-disposition": 2, "content-id": 3}

_WINDOW = 4096
_WIDEST = 1 << 20

Located = list[tuple[int, str]]
Needles = tuple[bytes, ...]


class _Delimiter(NamedTuple):
    """One delimiter line."""

    line_feed: int
    """The line feed before it."""
    after: int
    """First byte of the next line."""
    closing: bool
    level: int
    """Whose boundary it is: index into the open needles, outermost first."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """What the header of an entity says about its body."""

    media_type: str
    """"" when the header does not say."""
    parameters: Mapping[str, str]
    encoding: str
    boundary: bytes
    disposition: str
    names: tuple[str, ...]


def scan(raw: bytes) -> tuple[Part, Located]:
    """The root part and the defects with the offset of the part that has them. Total."""
    scanner = _Scanner(raw)
    root, _ = scanner.entity(0, "", "text/plain", ())
    return root, scanner.defects


_Inside = tuple[tuple[Part, ...], _Delimiter | None]


class _Scanner:
    """One pass over one mail. `needles` are the delimiters of all open multiparts, outermost first."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._size = len(raw)
        self._parts = 0
        self._depth = 0
        self.defects: Located = []

    def entity(self, start: int, path: str, default: str, needles: Needles) -> tuple[Part, _Delimiter | None]:
        """The entity whose header begins at `start`, with everything in it, and the delimiter that ends it."""
        self._parts += 1
        header = self._header(start, needles)
        self.defects += [(start, code) for code in header.defects]
        content_type, transfer, placed, content_id = self._content_fields(start, header.fields)
        kind = _kind(content_type, transfer, placed)
        media_type = kind.media_type or default
        self._depth += 1
        children, ending = self._inside(start, header.body, path, media_type, kind, needles)
        self._depth -= 1
        end = self._size if ending is None else self._line_end(ending.line_feed)
        inside = children[-1].end if children else header.body
        part = Part(
            path,
            start,
            header.body,
            max(end, inside),  # an empty part may begin at the very line feed that begins the next delimiter
            header.fields,
            media_type,
            kind.parameters,
            kind.encoding,
            kind.disposition,
            kind.names,
            unfold(content_id).strip("<> ") if content_id else "",
            children,
        )
        return part, ending

    def _header(self, start: int, needles: Needles) -> Header:
        """The header; one without an empty line ends where the next delimiter begins."""
        end = self._size
        extent = header_extent(self._raw, start, end)
        if needles and self._raw.find(b"\n--", start - 1, extent[1]) >= 0:
            ending = self._next(start - 1, needles, extent[1] - 2 if extent[1] < end else end)
            if ending:
                end = max(start, self._line_end(ending.line_feed))
                extent = header_extent(self._raw, start, end)
        return read_header(self._raw, start, end, extent)

    def _content_fields(self, start: int, fields: Fields) -> list[bytes | None]:
        """Content-Type, -Transfer-Encoding, -Disposition and -ID: the first of each."""
        found: list[bytes | None] = [None, None, None, None]
        for name, value in fields:
            if name[0] not in "Cc":
                continue
            index = _CONTENT_FIELDS.get(name.lower())
            if index is None:
                continue
            if found[index] is None:
                found[index] = value
            else:
                self.defects.append((start, "content-header-repeated"))
        return found

    def _inside(self, start: int, body: int, path: str, media_type: str, kind: _Kind, needles: Needles) -> _Inside:
        """What a body holds, and the delimiter that ends it."""
        if kind.encoding not in _PLAIN_ENCODINGS and kind.encoding not in ENCODED:
            self.defects.append((start, "encoding-unknown"))
        multipart = media_type.startswith("multipart/")
        message = media_type in MESSAGE_TYPES and kind.encoding not in ENCODED
        refused = self._refusal(multipart and not kind.boundary) if multipart or message else ""
        if refused:
            self.defects.append((start, refused))
        if refused or not (multipart or message):
            return (), self._next(max(body - 1, 0), needles)
        if not multipart:
            child, ending = self.entity(body, f"{path}.0" if path else "0", "text/plain", needles)
            return (child,), ending
        if kind.encoding in ENCODED:
            self.defects.append((start, "multipart-encoded"))
        needle = b"\n--" + kind.boundary
        if needle in needles:
            self.defects.append((start, "boundary-reused"))
        default = "message/rfc822" if media_type == "multipart/digest" else "text/plain"
        return self._multipart(start, body, path, default, (*needles, needle))

    def _refusal(self, unbounded: bool) -> str:  # noqa: FBT001 - the one caller computes it in the call
        """Why a container is not opened, "" when it is."""
        if self._depth > MAX_DEPTH:
            return "limit-depth"
        if self._parts >= MAX_PARTS:
            return "limit-parts"
        return "boundary-missing" if unbounded else ""

    def _multipart(self, start: int, body: int, path: str, default: str, needles: Needles) -> _Inside:
        own = len(needles) - 1
        children: list[Part] = []
        ending = self._next(max(body - 1, 0), needles)
        if ending is None or ending.level != own:
            self.defects.append((start, "boundary-not-found"))
            return (), ending
        while not ending.closing:
            if self._parts >= MAX_PARTS:
                self.defects.append((start, "limit-parts"))
                return tuple(children), self._next(ending.after - 1, needles[:-1])
            number = f"{path}.{len(children) + 1}" if path else str(len(children) + 1)
            child, ending = self.entity(ending.after, number, default, needles)
            children.append(child)
            if ending is None or ending.level != own:
                self.defects.append((start, "closing-delimiter-missing"))
                return tuple(children), ending
        epilogue = ending.after
        ending = self._next(epilogue - 1, needles[:-1])
        self._check_epilogue(start, needles[-1], epilogue, self._size if ending is None else ending.line_feed)
        return tuple(children), ending

    def _next(self, position: int, needles: Needles, stop: int | None = None) -> _Delimiter | None:
        """The next delimiter line of any open multipart, from the line feed at `position` on.

        Bytes without a hyphen (base64) are skipped at once; the rest is searched in growing windows, so that no
        needle is sought far beyond where another one ends the part.
        """
        raw = self._raw
        stop = self._size if stop is None else stop
        width = _WINDOW
        while needles:
            hyphen = raw.find(b"-", position, stop)
            if hyphen < 0:
                return None
            position = max(position, hyphen - 1)
            last = min(stop, position + width)
            best = None
            for level in range(len(needles) - 1, -1, -1):
                needle = needles[level]
                line_feed = raw.find(needle, position, last + len(needle))
                found = self._find(needle, level, line_feed, last) if line_feed >= 0 else None
                if found:
                    best, last = found, found.line_feed
            if best or last >= stop:
                return best
            position, width = last, min(width * 4, _WIDEST)
        return None

    def _find(self, needle: bytes, level: int, position: int, last: int) -> _Delimiter | None:
        """The first delimiter line of one multipart whose line feed is at `position`..`last`."""
        raw, length = self._raw, len(needle)
        while (found := raw.find(needle, position, last + length)) >= 0:
            tail = _TAIL.match(raw, found + length)
            if tail:
                return _Delimiter(found, tail.end(), tail[1] is not None, level)
            position = found + 1
        return None

    def _line_end(self, line_feed: int) -> int:
        """Where the line end that belongs to a delimiter begins."""
        return line_feed - 1 if line_feed and self._raw[line_feed - 1] == 0x0D else line_feed

    def _check_epilogue(self, start: int, needle: bytes, position: int, end: int) -> None:
        if self._find(needle, 0, position - 1, end):
            self.defects.append((start, "parts-after-end"))
        elif _VISIBLE.search(self._raw, position, end):
            self.defects.append((start, "text-after-end"))


@lru_cache(maxsize=4096)
def _kind(content_type: bytes | None, transfer: bytes | None, placed: bytes | None) -> _Kind:
    """Mails of one provider say the same again and again: what was read once is kept."""
    written = read_parameters(content_type) if content_type is not None else NOTHING
    disposition = read_parameters(placed) if placed is not None else NOTHING
    return _Kind(
        "" if content_type is None else _media_type(written.token),
        written.best,
        _encoding(transfer),
        written.best.get("boundary", "").rstrip().encode("utf-8", "replace"),
        _disposition(disposition),
        _names(disposition, written),
    )


def _media_type(token: str) -> str:
    found = _MEDIA_TYPE.match(token)
    return f"{found[1]}/{found[2]}" if found else "text/plain"


def _encoding(value: bytes | None) -> str:
    if value is None:
        return ""
    words = unfold(value).lower().replace('"', "").split("(")[0].split(";")[0].split()
    return words[0] if words else ""


def _disposition(placed: Parameters) -> str:
    """RFC 2183 2.8: an unknown disposition counts as attachment."""
    if not placed.token:
        return ""
    return "inline" if placed.token.split()[:1] == ["inline"] else "attachment"


def _names(placed: Parameters, kind: Parameters) -> tuple[str, ...]:
    if not placed.readings and not kind.readings:
        return ()
    found = [*placed.all_of("filename"), *kind.all_of("name"), *placed.all_of("name"), *kind.all_of("filename")]
    return tuple(dict.fromkeys(name for name in found if name))
