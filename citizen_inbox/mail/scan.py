"""Raw bytes of a mail in, its tree of parts out, by byte offsets alone: bodies are searched, never copied.

A region is searched for its own delimiter only, and what lies between two delimiters is scanned within these bounds:
an outer delimiter always ends what is inside it (RFC 2046 5.1.2), and each byte is passed over once for each level.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from citizen_inbox.mail.content import ENCODED
from citizen_inbox.mail.fields import read_header, unfold
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

Located = list[tuple[int, str]]


def scan(raw: bytes) -> tuple[Part, Located]:
    """The root part and the defects with the offset of the part that has them. Total."""
    scanner = _Scanner(raw)
    root = scanner.entity(0, len(raw), "", 0, "text/plain", ())
    return root, scanner.defects


class _Scanner:
    """One pass over one mail."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._parts = 0
        self.defects: Located = []

    def entity(self, start: int, end: int, path: str, depth: int, default: str, outer: tuple[bytes, ...]) -> Part:
        """The entity whose header begins at `start` and whose last byte is before `end`, with everything in it."""
        self._parts += 1
        header = read_header(self._raw, start, end)
        self.defects += [(start, code) for code in header.defects]
        content_type, transfer, placed, content_id = self._content_fields(start, header.fields)
        kind = read_parameters(content_type) if content_type is not None else NOTHING
        media_type = default if content_type is None else _media_type(kind)
        encoding = _encoding(transfer)
        disposition = read_parameters(placed) if placed is not None else NOTHING
        return Part(
            path,
            start,
            header.body,
            end,
            header.fields,
            media_type,
            kind.best,
            encoding,
            _disposition(disposition),
            _names(disposition, kind),
            unfold(content_id).strip("<> ") if content_id else "",
            self._children(start, header.body, end, path, depth, (media_type, encoding, kind.best), outer),
        )

    def _content_fields(self, start: int, fields: tuple[tuple[str, bytes], ...]) -> list[bytes | None]:
        """Content-Type, -Transfer-Encoding, -Disposition and -ID: the first of each."""
        found: list[bytes | None] = [None, None, None, None]
        for name, value in fields:
            if name[:1] not in "Cc":
                continue
            index = _CONTENT_FIELDS.get(name.lower())
            if index is None:
                continue
            if found[index] is None:
                found[index] = value
            else:
                self.defects.append((start, "content-header-repeated"))
        return found

    def _children(
        self,
        start: int,
        body: int,
        end: int,
        path: str,
        depth: int,
        kind: tuple[str, str, Mapping[str, str]],
        outer: tuple[bytes, ...],
    ) -> tuple[Part, ...]:
        media_type, encoding, parameters = kind
        if encoding not in _PLAIN_ENCODINGS and encoding not in ENCODED:
            self.defects.append((start, "encoding-unknown"))
        multipart = media_type.startswith("multipart/")
        if not multipart and (media_type not in MESSAGE_TYPES or encoding in ENCODED or body >= end):
            return ()
        if depth >= MAX_DEPTH or self._parts >= MAX_PARTS:
            self.defects.append((start, "limit-depth" if depth >= MAX_DEPTH else "limit-parts"))
            return ()
        if not multipart:
            return (self.entity(body, end, f"{path}.0" if path else "0", depth + 1, "text/plain", outer),)
        if encoding in ENCODED:
            self.defects.append((start, "multipart-encoded"))
        boundary = parameters.get("boundary", "").rstrip().encode("utf-8", "replace")
        if not boundary:
            self.defects.append((start, "boundary-missing"))
            return ()
        if boundary in outer:
            self.defects.append((start, "boundary-reused"))
        default = "message/rfc822" if media_type == "multipart/digest" else "text/plain"
        return self._multipart(start, body, end, path, depth, default, (*outer, boundary))

    def _multipart(
        self, start: int, body: int, end: int, path: str, depth: int, default: str, outer: tuple[bytes, ...]
    ) -> tuple[Part, ...]:
        needle = b"\n--" + outer[-1]
        delimiter = self._delimiter(needle, max(body - 1, start), end)
        if delimiter is None:
            self.defects.append((start, "boundary-not-found"))
            return ()
        children: list[Part] = []
        while not delimiter[2]:
            if self._parts >= MAX_PARTS:
                self.defects.append((start, "limit-parts"))
                return tuple(children)
            first = delimiter[1]
            following = self._delimiter(needle, first - 1, end)
            stop = end if following is None else max(first, self._line_end(following[0]))
            number = f"{path}.{len(children) + 1}" if path else str(len(children) + 1)
            children.append(self.entity(first, stop, number, depth + 1, default, outer))
            if following is None:
                self.defects.append((start, "closing-delimiter-missing"))
                return tuple(children)
            delimiter = following
        self._check_epilogue(start, needle, delimiter[1], end)
        return tuple(children)

    def _delimiter(self, needle: bytes, position: int, end: int) -> tuple[int, int, bool] | None:
        """The next delimiter line: its line feed, the first byte after it, whether it is the closing one."""
        raw = self._raw
        while (found := raw.find(needle, position, end)) >= 0:
            tail = _TAIL.match(raw, found + len(needle), end)
            if tail:
                return found, tail.end(), tail.group(1) is not None
            position = found + 1
        return None

    def _line_end(self, line_feed: int) -> int:
        """Where the line end that belongs to a delimiter begins."""
        return line_feed - 1 if line_feed and self._raw[line_feed - 1] == 0x0D else line_feed

    def _check_epilogue(self, start: int, needle: bytes, position: int, end: int) -> None:
        if self._delimiter(needle, position - 1, end):
            self.defects.append((start, "parts-after-end"))
        elif _VISIBLE.search(self._raw, position, end):
            self.defects.append((start, "text-after-end"))


def _media_type(kind: Parameters) -> str:
    found = _MEDIA_TYPE.match(kind.token)
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
